import { newId } from '@lyceum/kit';
import { together } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Notifications, testNotifications } from './fixtures.ts';
import { NOTIFICATION_TYPES } from './templates.ts';

let notifications: Notifications;
beforeAll(async () => {
  notifications = await testNotifications();
});
afterAll(() => notifications.stop());

const SEND =
  'mutation ($input: SendNotificationInput!) { sendNotification(input: $input) { id type title body url object { type id } actor { id } } }';
const admin = () => notifications.viewer({ scopes: ['notifications:manage', 'ems:settings'] });

describe('a notification sent by hand', () => {
  it('says what it was given, tidied, to the person named', async () => {
    const ana = await notifications.join();
    const input = {
      userId: ana.id,
      message: '  Hello\u0007there\r\nsee you  ',
      notificationType: 'ANNOUNCEMENT',
      contentObject: { type: 'Course', id: 'c1' },
      url: '/courses/c1',
    };
    const { sendNotification: sent } = await admin().get(SEND, { input });
    expect(sent).toMatchObject({
      type: 'ANNOUNCEMENT',
      title: 'Announcement in a course',
      body: 'Hello there\nsee you',
      url: '/courses/c1',
      object: { type: 'Course', id: 'c1' },
      actor: null,
    });
    expect((await notifications.list(ana)).notifications.nodes[0]).toMatchObject({ id: sent.id });
    expect((await ana.refusal(SEND, { input })).code).toBe('FORBIDDEN');
    expect((await admin().refusal(SEND, { input: { ...input, userId: newId() } })).code).toBe('NOT_FOUND');
  });

  it('is one for one idempotency key, even twenty times at once; another body is a conflict', async () => {
    const ana = await notifications.join();
    const sender = admin();
    const input = { userId: ana.id, message: 'Hello', idempotencyKey: 'k1' };
    const { done, refused } = await together(20, () => sender.get(SEND, { input }));
    expect(refused).toEqual([]);
    expect(new Set(done.map(({ sendNotification }) => sendNotification.id)).size).toBe(1);
    expect((await notifications.list(ana, { type: 'STAFF_MESSAGE' })).notifications.totalCount).toBe(1);
    expect((await sender.refusal(SEND, { input: { ...input, message: 'Bye' } })).code).toBe('CONFLICT');
  });

  it('keeps braces as they are', async () => {
    const ana = await notifications.join('{count} {actors}');
    const bruno = await notifications.join('{skill}');
    await notifications.endorse(ana.id, bruno.id, { name: '{actors}' });
    expect((await notifications.list(ana)).notifications.nodes.map(({ title }: { title: string }) => title)).toEqual([
      '{skill} endorsed your skill {actors}',
      'Welcome to Lyceum, {count} {actors}',
    ]);
  });
});

describe('a test', () => {
  it('comes through every channel, so often and no more, even all at once', async () => {
    const ana = await notifications.join();
    const { done, refused } = await together(12, () =>
      ana.get('mutation { sendTestNotification { id type deliveries { channel status } } }'),
    );
    expect([done.length, refused.length]).toEqual([5, 7]);
    expect(done[0].sendTestNotification).toMatchObject({
      type: 'TEST',
      deliveries: [{ channel: 'IN_APP', status: 'SENT' }, { channel: 'EMAIL' }],
    });
    expect((await ana.refusal('mutation { sendTestNotification { id } }')).code).toBe('LIMIT_REACHED');
  });
});

describe('preferences', () => {
  const SET = 'mutation ($input: UpdatePreferenceInput!) { updatePreference(input: $input) { type channel enabled rule reason } }';
  type Row = { type: string; channel: string; enabled: boolean; rule: string };
  const of = async (who: Awaited<ReturnType<Notifications['join']>>, type: string, channel: string): Promise<Row> =>
    (await who.get('{ notificationPreferences { type channel enabled rule } }')).notificationPreferences.find(
      (row: Row) => row.type === type && row.channel === channel,
    );

  it('are told for every type and channel, with the rule: critical > type and channel > channel > default', async () => {
    const ana = await notifications.join();
    const { notificationPreferences } = await ana.get('{ notificationPreferences { type channel } }');
    expect(notificationPreferences).toHaveLength(NOTIFICATION_TYPES.length * 2);
    expect(await of(ana, 'ANNOUNCEMENT', 'EMAIL')).toMatchObject({ enabled: true, rule: 'DEFAULT' });
    expect(await of(ana, 'COURSE_ARCHIVED', 'EMAIL')).toMatchObject({ enabled: false, rule: 'DEFAULT' });
    await ana.get(SET, { input: { channel: 'EMAIL', enabled: false } });
    expect(await of(ana, 'ANNOUNCEMENT', 'EMAIL')).toMatchObject({ enabled: false, rule: 'CHANNEL' });
    await ana.get(SET, { input: { type: 'ANNOUNCEMENT', channel: 'EMAIL', enabled: true } });
    expect(await of(ana, 'ANNOUNCEMENT', 'EMAIL')).toMatchObject({ enabled: true, rule: 'TYPE_CHANNEL' });
    expect(await of(ana, 'PASSWORD_CHANGED', 'EMAIL')).toMatchObject({ enabled: true, rule: 'CRITICAL' });
    await ana.get(SET, { input: { channel: 'EMAIL', enabled: true } });
    expect(await of(ana, 'COURSE_ARCHIVED', 'EMAIL')).toMatchObject({ enabled: true, rule: 'CHANNEL' });
    const { updatePreference } = await ana.get(SET, { input: { type: 'ANNOUNCEMENT', channel: 'EMAIL', enabled: null } });
    expect(updatePreference).toMatchObject([{ type: 'ANNOUNCEMENT', channel: 'EMAIL', enabled: true, rule: 'CHANNEL' }]);
  });

  it('can make a critical type by a setting, which nobody turns off', async () => {
    const ana = await notifications.join();
    const input = { type: 'ANNOUNCEMENT', channel: 'EMAIL', enabled: false };
    const critical = (types: string[]) =>
      admin().get('mutation ($t: [String!]) { updateNotificationSettings(input: { criticalTypes: $t }) { version } }', { t: types });
    await critical(['ANNOUNCEMENT']);
    expect((await ana.refusal(SET, { input })).violations).toMatchObject([{ path: ['input', 'type'], rule: 'critical' }]);
    await critical([]);
    await ana.get(SET, { input });
  });

  it('follow what the settings say of those who chose nothing', async () => {
    const ana = await notifications.join();
    const frequency = (of: object) =>
      admin().get('mutation ($of: JSON!) { updateNotificationSettings(input: { defaultFrequencyByType: $of }) { version } }', { of });
    await frequency({ SKILL_ENDORSED: 'NEVER' });
    expect(await of(ana, 'SKILL_ENDORSED', 'IN_APP')).toMatchObject({ enabled: false, rule: 'DEFAULT' });
    await notifications.endorse(ana.id, (await notifications.join()).id);
    expect((await notifications.list(ana, { type: 'SKILL_ENDORSED' })).notifications.totalCount).toBe(0);
    await ana.get(SET, { input: { type: 'SKILL_ENDORSED', channel: 'IN_APP', enabled: true } });
    await notifications.endorse(ana.id, (await notifications.join()).id);
    expect((await notifications.list(ana, { type: 'SKILL_ENDORSED' })).notifications.totalCount).toBe(1);
    await frequency({});
  });

  it('keep the app quiet: not listed, not counted, not told live, but in the log', async () => {
    const ana = await notifications.join();
    await ana.get('mutation { markAllRead { marked } }');
    await ana.get(SET, { input: { type: 'SKILL_ENDORSED', channel: 'IN_APP', enabled: false } });
    const before = (await notifications.facts('notifications.notification.created.v1')).length;
    await notifications.endorse(ana.id, (await notifications.join()).id);
    expect((await notifications.list(ana, { type: 'SKILL_ENDORSED' })).notifications.totalCount).toBe(0);
    expect((await ana.get('{ unreadCount }')).unreadCount).toBe(0);
    const created = (await notifications.facts('notifications.notification.created.v1')).slice(before);
    expect(created.filter(({ data }) => data.userId === ana.id)).toEqual([]);
    const { deliveries } = await admin().get('{ deliveries(channel: IN_APP, status: SKIPPED) { nodes { rule } } }');
    expect(deliveries.nodes).toContainEqual({ rule: 'TYPE_CHANNEL' });
  });
});
