import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Notifications, testNotifications, until } from './fixtures.ts';

let notifications: Notifications;
let ana: Actor;
let id: string;
beforeAll(async () => {
  notifications = await testNotifications();
  ana = await notifications.join('Ana');
  await notifications.message(ana.id, (await notifications.join('Bruno')).id, { preview: 'nobody’s business' });
  id = (await notifications.list(ana, { type: 'MESSAGE_RECEIVED' })).notifications.nodes[0].id;
});
afterAll(() => notifications.stop());

const ALL_SCOPES = ['notifications:manage', 'reports:read', 'accounts:read', 'ems:settings'];
const strangers = (): [string, Actor][] => [
  ['another person', notifications.viewer()],
  ['an administrator', notifications.viewer({ roles: ['ADMIN'], scopes: ALL_SCOPES })],
];

describe('somebody else’s notifications', () => {
  it('do not come out by id', async () => {
    for (const [who, stranger] of strangers()) {
      const { code } = await stranger.refusal('query ($id: ID!) { notification(id: $id) { body } }', { id });
      expect([who, code]).toEqual([who, 'NOT_FOUND']);
      for (const name of ['markNotificationAsRead', 'archiveNotification', 'deleteNotification']) {
        const refusal = await stranger.refusal(`mutation ($input: NotificationInput!) { ${name}(input: $input) { body } }`, {
          input: { notificationId: id },
        });
        expect([who, name, refusal.code]).toEqual([who, name, 'NOT_FOUND']);
      }
    }
    expect((await ana.get('query ($id: ID!) { notification(id: $id) { readAt } }', { id })).notification.readAt).toBeNull();
  });

  it('do not come out as entities, of the notification, its count, or its owner', async () => {
    expect(await ana.entity('Notification', { id }, 'body')).toEqual({ body: 'nobody’s business' });
    expect(await ana.entity('User', { id: ana.id }, 'unreadNotificationCount notifications { totalCount }')).toEqual({
      unreadNotificationCount: 2,
      notifications: { totalCount: 2 },
    });
    for (const [, stranger] of [...strangers(), ['nobody', notifications.nobody] as const]) {
      expect(await stranger.entity('Notification', { id }, 'body')).toBeNull();
      expect(await stranger.entity('UnreadCount', { userId: ana.id }, 'count')).toBeNull();
      const user = await stranger.ask(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { id unreadNotificationCount notifications { totalCount nodes { body } } } } }',
        { r: [{ __typename: 'User', id: ana.id }] },
      );
      expect(user.data?._entities).toEqual([{ id: ana.id, unreadNotificationCount: null, notifications: null }]);
      expect(user.errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    }
  });

  it('do not come out by list, search or count', async () => {
    for (const [, stranger] of strangers()) {
      const answer = await stranger.get(
        '{ notifications { totalCount } unreadCount searchNotifications(query: "business") { totalCount } }',
      );
      expect(answer).toEqual({ notifications: { totalCount: 0 }, unreadCount: 0, searchNotifications: { totalCount: 0 } });
    }
    await notifications.viewer().get('mutation { markAllRead { marked } }');
    expect((await ana.get('{ unreadCount }')).unreadCount).toBe(2);
  });

  it('show operators what became of them, and no word of them', async () => {
    const LOG = 'query ($id: ID!) { deliveryLog(notificationId: $id) { channel status reason error } }';
    const [[, other], [, admin]] = strangers() as [[string, Actor], [string, Actor]];
    expect((await other.refusal(LOG, { id })).code).toBe('NOT_FOUND');
    const log = (await admin.get(LOG, { id })).deliveryLog;
    expect(log.map(({ channel }: { channel: string }) => channel)).toEqual(['IN_APP', 'EMAIL']);
    expect(JSON.stringify(log)).not.toContain('business');
    expect((await ana.get(LOG, { id })).deliveryLog).toHaveLength(2);
    expect((await other.refusal('{ deliveries { nodes { id } } }')).code).toBe('FORBIDDEN');
    expect((await other.refusal('{ notificationRoutes { fact } }')).code).toBe('FORBIDDEN');
  });

  it('are closed to whoever calls the parts themselves', async () => {
    const [[, other], [, admin]] = strangers() as [[string, Actor], [string, Actor]];
    const ask = (who: Actor, part: string, input: object) => who.ctx.ask('notifications', part, input);
    const period = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
    for (const [part, input] of [
      ['listDeliveries', { page: {} }],
      ['generateNotificationSummary', { period }],
      ['resolvePreferences', { userId: ana.id }],
      ['deliverMails', {}],
      ['removeOldNotifications', {}],
    ] as const)
      await expect(ask(other, part, input), part).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await ask(admin, 'listDeliveries', { page: {} });
    await ask(ana, 'resolvePreferences', { userId: ana.id });
  });

  it('give figures to the person and to holders of reports:read only', async () => {
    const period = { from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' };
    const REPORT =
      'query ($userId: ID!, $period: PeriodInput!) { userNotificationReport(userId: $userId, period: $period) { figures { received } } }';
    const [[, other], [, admin]] = strangers() as [[string, Actor], [string, Actor]];
    expect((await other.refusal(REPORT, { userId: ana.id, period })).code).toBe('FORBIDDEN');
    for (const who of [ana, admin])
      expect((await who.get(REPORT, { userId: ana.id, period })).userNotificationReport.figures.received).toBe(2);
    expect(
      (await other.refusal('query ($p: PeriodInput!) { notificationSummary(period: $p) { figures { created } } }', { p: period })).code,
    ).toBe('FORBIDDEN');
  });
});

describe('nobody', () => {
  it('is asked to sign in first, wherever something is a person’s own', async () => {
    const input = `input: { notificationId: "${newId()}" }`;
    for (const document of [
      '{ notifications { totalCount } }',
      `{ notification(id: "${id}") { id } }`,
      '{ searchNotifications(query: "a") { totalCount } }',
      '{ unreadCount }',
      '{ notificationPreferences { type } }',
      `{ deliveryLog(notificationId: "${id}") { id } }`,
      `mutation { markNotificationAsRead(${input}) { id } }`,
      'mutation { markAllRead { marked } }',
      `mutation { archiveNotification(${input}) { id } }`,
      `mutation { deleteNotification(${input}) { id } }`,
      'mutation { updatePreference(input: { channel: EMAIL, enabled: false }) { type } }',
      `mutation { sendNotification(input: { userId: "${ana.id}", message: "x" }) { id } }`,
      `mutation { retryDelivery(input: { deliveryId: "${id}" }) { id } }`,
      'mutation { sendTestNotification { id } }',
    ])
      expect([document, (await notifications.nobody.refusal(document)).code]).toEqual([document, 'UNAUTHENTICATED']);
  });

  it('may read what types there are', async () => {
    const { notificationTypes } = await notifications.nobody.get('{ notificationTypes { type label category critical channels } }');
    expect(notificationTypes).toContainEqual({
      type: 'PASSWORD_CHANGED',
      label: 'Password changed',
      category: 'Account',
      critical: true,
      channels: ['IN_APP', 'EMAIL'],
    });
  });
});

it('the statements of a list do not depend on its length', async () => {
  const person = await notifications.join();
  const statements = (n: number) =>
    notifications.statements(() =>
      person.get(
        'query ($n: Int!) { notifications(first: $n) { totalCount nodes { id actor { id } deliveries { status } } } unreadCount }',
        { n },
      ),
    );
  // mails on their way are read too
  const mailed = () =>
    until(async () => {
      const [row] = await notifications
        .context()
        .db.execute(sql`select count(*)::int as n from notifications.deliveries where next_attempt_at is not null`);
      return row?.n === 0;
    });
  const ask = async (n: number) =>
    (await statements(n)).filter((text) => /^\s*select/i.test(text) && !text.includes('next_attempt_at" <=')).length;
  await mailed();
  const few = await ask(1);
  for (let i = 0; i < 12; i++) await notifications.enrol(person.id);
  await mailed();
  expect(await ask(20)).toBe(few);
  expect(few).toBeLessThanOrEqual(4);
});
