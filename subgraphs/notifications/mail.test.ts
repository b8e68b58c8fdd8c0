import { events as accounts } from '@lyceum/accounts/events';
import { newId } from '@lyceum/kit';
import { type Actor, together } from '@lyceum/kit/testing.ts';
import { HOUR, MINUTE } from '@lyceum/platform/time.ts';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Notifications, testNotifications, until } from './fixtures.ts';
import { tell } from './services/tell.ts';
import { deliverMails } from './services.ts';
import { smtpServer } from './smtp-fixture.ts';
import { deliveries } from './tables.ts';

type Smtp = Awaited<ReturnType<typeof smtpServer>>;
let smtp: Smtp;
let notifications: Notifications;
const REFUSED = new Map<string, (attempt: number) => { code: number; text: string } | null>();
beforeAll(async () => {
  smtp = await smtpServer((to, attempt) => REFUSED.get(to)?.(attempt) ?? null);
  notifications = await testNotifications({
    SMTP_URL: smtp.url,
    MAIL_FROM: 'Lyceum <hello@lyceum.test>',
    PUBLIC_URL: 'https://lyceum.test',
  });
});
afterAll(async () => {
  await notifications.stop();
  await smtp.stop();
});

const admin = () => notifications.viewer({ scopes: ['notifications:manage', 'ems:settings'] });
const mailOf = async (person: Actor, type: string) => {
  const rows = await notifications.context().db.select().from(deliveries).where(eq(deliveries.userId, person.id));
  const { nodes } = (await notifications.list(person, { type })).notifications;
  return rows.find(({ channel, notificationId }) => channel === 'EMAIL' && nodes.some(({ id }: { id: string }) => id === notificationId));
};
const settled = (person: Actor, type: string, status: string) =>
  until(async () => {
    const row = await mailOf(person, type);
    return row?.status === status ? row : null;
  });
const settings = (input: object) =>
  admin().get('mutation ($input: UpdateNotificationSettingsInput!) { updateNotificationSettings(input: $input) { version } }', { input });
const later = (ms: number) => deliverMails(notifications.context(new Date(Date.now() + ms)), {});

describe('a mail', () => {
  it('leaves at once, once, with texts that mean themselves, and links', async () => {
    const ana = await notifications.join('美咲 <b>"山田"</b>\r\nBcc: everybody@lyceum.test');
    const { id } = await settled(ana, 'WELCOME', 'SENT');
    const [mail, ...more] = smtp.to(ana.email);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      subject: 'Welcome to Lyceum, 美咲 <b>"山田"</b> Bcc: everybody@lyceum.test',
      messageId: `<${id}@lyceum.test>`,
    });
    expect(mail?.bcc).toBeUndefined();
    expect(mail?.text).toContain(`Complete your profile, then find a first course.\n\nhttps://lyceum.test/notifications/open/${id}`);
    expect(mail?.html).toContain('&lt;b&gt;&quot;山田&quot;&lt;/b&gt;');
    expect(mail?.html).not.toContain('<b>');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(await notifications.facts('notifications.delivery.sent.v1')).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ userId: ana.id, channel: 'EMAIL', type: 'WELCOME' }) }),
    );
  });

  it('is tried again after two failures, later each time', async () => {
    await settings({ backoffSeconds: 60 });
    const ana = notifications.viewer();
    const email = `${ana.id}@lyceum.test`;
    REFUSED.set(email, (attempt) => (attempt < 3 ? { code: 451, text: 'Try again later' } : null));
    await notifications.hear(accounts, 'accounts.user.registered.v1', { userId: ana.id, displayName: 'Ana', email });
    const first = await settled(ana, 'WELCOME', 'RETRYING');
    expect(first.error).toContain('Try again later');
    expect(Math.abs((first.nextAttemptAt?.getTime() ?? 0) - Date.now() - MINUTE)).toBeLessThan(15_000);
    await later(30_000);
    expect(await mailOf(ana, 'WELCOME')).toMatchObject({ status: 'RETRYING', attempts: 1 });
    await later(MINUTE);
    const second = await mailOf(ana, 'WELCOME');
    expect(second).toMatchObject({ status: 'RETRYING', attempts: 2 });
    expect((second?.nextAttemptAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(2.5 * MINUTE);
    await later(4 * MINUTE);
    expect(await mailOf(ana, 'WELCOME')).toMatchObject({ status: 'SENT', attempts: 3, error: null, nextAttemptAt: null });
    expect(smtp.to(email)).toHaveLength(1);
  });

  it('is given up at once when the server refuses the address for good, and can be tried again by operators', async () => {
    const ana = notifications.viewer();
    const email = `${ana.id}@lyceum.test`;
    REFUSED.set(email, () => ({ code: 550, text: 'No such mailbox' }));
    await notifications.hear(accounts, 'accounts.user.registered.v1', { userId: ana.id, displayName: 'Ana', email });
    const dead = await settled(ana, 'WELCOME', 'DEAD');
    expect(dead).toMatchObject({ attempts: 1, nextAttemptAt: null });
    expect(await notifications.facts('notifications.delivery.failed.v1')).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ userId: ana.id, error: expect.stringContaining('No such mailbox') }) }),
    );
    const RETRY = 'mutation ($input: RetryDeliveryInput!) { retryDelivery(input: $input) { status attempts error } }';
    const input = { deliveryId: dead.id };
    expect((await ana.refusal(RETRY, { input })).code).toBe('FORBIDDEN');
    expect((await admin().get('{ deliveries(status: DEAD) { nodes { id error } } }')).deliveries.nodes).toContainEqual({
      id: dead.id,
      error: dead.error,
    });
    REFUSED.delete(email);
    expect((await admin().get(RETRY, { input })).retryDelivery.status).toBe('QUEUED');
    await settled(ana, 'WELCOME', 'SENT');
    expect((await admin().refusal(RETRY, { input })).code).toBe('CONFLICT');
    expect(smtp.to(email)).toHaveLength(1);
  });

  it('is given up after as many tries as the settings say', async () => {
    await settings({ maxRetries: 1 });
    const ana = notifications.viewer();
    const email = `${ana.id}@lyceum.test`;
    REFUSED.set(email, () => ({ code: 421, text: 'Busy' }));
    await notifications.hear(accounts, 'accounts.user.registered.v1', { userId: ana.id, displayName: 'Ana', email });
    await settled(ana, 'WELCOME', 'RETRYING');
    await later(HOUR);
    expect(await mailOf(ana, 'WELCOME')).toMatchObject({ status: 'DEAD', attempts: 2 });
    await settings({ maxRetries: 6 });
  });

  it('waits for an address that accounts has not told yet', async () => {
    const ana = notifications.viewer();
    await notifications.enrol(ana.id);
    expect((await settled(ana, 'ENROLLMENT_ACTIVATED', 'RETRYING')).error).toMatch(/address/);
    const email = `${ana.id}@lyceum.test`;
    await notifications.hear(accounts, 'accounts.user.registered.v1', { userId: ana.id, displayName: 'Ana', email });
    await later(2 * MINUTE);
    expect(await mailOf(ana, 'ENROLLMENT_ACTIVATED')).toMatchObject({ status: 'SENT' });
  });

  it('that a dead sender left behind leaves again when its lease ends, under the same Message-ID', async () => {
    const ana = await notifications.join();
    const { id } = await settled(ana, 'WELCOME', 'SENT');
    // as if the process had died between the server’s "250" and the note
    await notifications
      .context()
      .db.update(deliveries)
      .set({ status: 'SENDING', sentAt: null, nextAttemptAt: new Date(Date.now() + MINUTE) })
      .where(eq(deliveries.id, id));
    await later(0);
    expect(smtp.to(ana.email)).toHaveLength(1);
    await later(2 * MINUTE);
    expect(smtp.to(ana.email).map(({ messageId }) => messageId)).toEqual([`<${id}@lyceum.test>`, `<${id}@lyceum.test>`]);
  });

  it('leaves once, when ten processes look for it at once', async () => {
    await settings({ emailEnabled: true });
    const person = await notifications.join();
    await settled(person, 'WELCOME', 'SENT');
    const before = smtp.mails.length;
    const { db } = notifications.context();
    const rows = await db.select().from(deliveries).where(eq(deliveries.status, 'SENT'));
    const mails = rows.filter(({ channel }) => channel === 'EMAIL');
    await db
      .update(deliveries)
      .set({ status: 'QUEUED', sentAt: null, nextAttemptAt: new Date(Date.now() + HOUR) })
      .where(eq(deliveries.channel, 'EMAIL'));
    await together(10, () => later(2 * HOUR));
    expect(smtp.mails.length - before).toBeGreaterThanOrEqual(mails.length);
    const ids = smtp.mails.slice(before).map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a mail is not sent', () => {
  const skipped = async (person: Actor, type: string) => (await settled(person, type, 'SKIPPED')).rule;
  const PREFERENCE = 'mutation ($input: UpdatePreferenceInput!) { updatePreference(input: $input) { type channel enabled rule } }';

  it('when the person turned the type, or the channel, off', async () => {
    const ana = await notifications.join();
    await ana.get(PREFERENCE, { input: { type: 'ENROLLMENT_ACTIVATED', channel: 'EMAIL', enabled: false } });
    await notifications.enrol(ana.id);
    expect(await skipped(ana, 'ENROLLMENT_ACTIVATED')).toBe('TYPE_CHANNEL');
    const bruno = await notifications.join();
    await bruno.get(PREFERENCE, { input: { channel: 'EMAIL', enabled: false } });
    await notifications.enrol(bruno.id);
    expect(await skipped(bruno, 'ENROLLMENT_ACTIVATED')).toBe('CHANNEL');
    // what concerns the account’s safety comes all the same
    await notifications.hear(accounts, 'accounts.password.changed.v1', { userId: bruno.id });
    expect(await settled(bruno, 'PASSWORD_CHANGED', 'SENT')).toMatchObject({ rule: 'CRITICAL' });
    expect(smtp.to(bruno.email).at(-1)?.headers.has('list-unsubscribe')).toBe(false);
  });

  it('when the person changed their mind, or read it, before it was due', async () => {
    REFUSED.set('late@lyceum.test', () => ({ code: 451, text: 'Later' }));
    const join = async () => {
      const who = notifications.viewer();
      await notifications.hear(accounts, 'accounts.user.registered.v1', { userId: who.id, displayName: 'Late', email: 'late@lyceum.test' });
      await settled(who, 'WELCOME', 'RETRYING');
      return who;
    };
    const [ana, bruno, chidi] = [await join(), await join(), await join()];
    await ana.get(PREFERENCE, { input: { type: 'WELCOME', channel: 'EMAIL', enabled: false } });
    await bruno.get('mutation { markAllRead { marked } }');
    await notifications.hear(accounts, 'accounts.user.suspended.v1', { userId: chidi.id, reason: 'spam' });
    await later(HOUR);
    expect(await skipped(ana, 'WELCOME')).toBe('TYPE_CHANNEL');
    expect(await skipped(bruno, 'WELCOME')).toBe('READ');
    expect(await skipped(chidi, 'WELCOME')).toBe('SUSPENDED');
    REFUSED.delete('late@lyceum.test');
  });

  it('when there were enough within the hour', async () => {
    await settings({ maxEmailsPerHour: 2 });
    const ana = await notifications.join();
    await settled(ana, 'WELCOME', 'SENT');
    for (let i = 0; i < 3; i++) await notifications.enrol(ana.id);
    await until(async () => smtp.to(ana.email).length === 2);
    const rows = () => notifications.context().db.select().from(deliveries).where(eq(deliveries.userId, ana.id));
    await until(async () => (await rows()).filter(({ rule }) => rule === 'LIMIT').length === 2);
    expect(smtp.to(ana.email)).toHaveLength(2);
    await settings({ maxEmailsPerHour: 20 });
  });

  it('when it is told long after it happened: a replay sends no mail', async () => {
    const ana = await notifications.join();
    await notifications.context().transact((tx) =>
      tell(tx, {
        type: 'COURSE_COMPLETED',
        recipients: [ana.id],
        actorId: null,
        object: null,
        variables: { course: 'Databases', courseId: newId() },
        groupKey: null,
        dedupeKey: newId(),
        happenedAt: new Date(Date.now() - 25 * HOUR),
        channels: ['IN_APP', 'EMAIL'],
        critical: false,
      }),
    );
    expect(await skipped(ana, 'COURSE_COMPLETED')).toBe('TOO_OLD');
  });

  it('when the platform sends none', async () => {
    await settings({ emailEnabled: false });
    const ana = await notifications.join();
    expect(await skipped(ana, 'WELCOME')).toBe('CHANNEL_OFF');
    await settings({ emailEnabled: true });
  });
});
