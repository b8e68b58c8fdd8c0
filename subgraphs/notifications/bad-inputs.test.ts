import { newId } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Notifications, testNotifications } from './fixtures.ts';

let notifications: Notifications;
let userId: string;
beforeAll(async () => {
  notifications = await testNotifications();
  userId = (await notifications.join()).id;
});
afterAll(() => notifications.stop());

const which = (name: string) => `mutation ($input: NotificationInput!) { ${name}(input: $input) { id } }`;
const READ = which('markNotificationAsRead');
const ARCHIVE = which('archiveNotification');
const OPEN = which('openNotification');
const DELETE = which('deleteNotification');
const ALL = 'mutation ($input: MarkAllReadInput) { markAllRead(input: $input) { marked } }';
const PREFER = 'mutation ($input: UpdatePreferenceInput!) { updatePreference(input: $input) { type } }';
const SEND = 'mutation ($input: SendNotificationInput!) { sendNotification(input: $input) { id } }';
const RETRY = 'mutation ($input: RetryDeliveryInput!) { retryDelivery(input: $input) { id } }';
const SETTINGS = 'mutation ($input: UpdateNotificationSettingsInput!) { updateNotificationSettings(input: $input) { version } }';
const LIST =
  'query ($first: Int, $last: Int, $after: Cursor, $type: NotificationType) { notifications(first: $first, last: $last, after: $after, type: $type) { totalCount } }';
const SEARCH = 'query ($query: String!) { searchNotifications(query: $query) { totalCount } }';
const REPORT = 'query ($userId: ID!, $period: PeriodInput!) { userNotificationReport(userId: $userId, period: $period) { generatedAt } }';
const SUMMARY =
  'query ($period: PeriodInput!, $granularity: Granularity, $timeZone: TimeZone) { notificationSummary(period: $period, granularity: $granularity, timeZone: $timeZone) { generatedAt } }';

const send = (more: object) => ({ input: { userId, message: 'Hello', ...more } });
const period = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };

const cases: [name: string, document: string, variables: () => Record<string, unknown>, code: string][] = [
  ['an id that is none', READ, () => ({ input: { notificationId: 'x' } }), 'INVALID'],
  ['an empty id', READ, () => ({ input: { notificationId: '' } }), 'INVALID'],
  ['an id with a NUL', READ, () => ({ input: { notificationId: `${newId()}\0` } }), 'INVALID'],
  ['no id', READ, () => ({ input: {} }), 'INVALID'],
  ['a null id', READ, () => ({ input: { notificationId: null } }), 'INVALID'],
  ['an unknown field', READ, () => ({ input: { notificationId: newId(), readAt: 'now' } }), 'INVALID'],
  ['an unknown notification to read', READ, () => ({ input: { notificationId: newId() } }), 'NOT_FOUND'],
  ['an unknown notification to open', OPEN, () => ({ input: { notificationId: newId() } }), 'NOT_FOUND'],
  ['no notification to open', OPEN, () => ({ input: {} }), 'INVALID'],
  ['an unknown notification to archive', ARCHIVE, () => ({ input: { notificationId: newId() } }), 'NOT_FOUND'],
  ['an unknown notification to delete', DELETE, () => ({ input: { notificationId: newId() } }), 'NOT_FOUND'],
  ['an id that is a list', DELETE, () => ({ input: { notificationId: [newId(), newId()] } }), 'INVALID'],
  ['a moment that is none', ALL, () => ({ input: { before: 'yesterday' } }), 'INVALID'],
  ['a moment without an offset', ALL, () => ({ input: { before: '2026-01-01T00:00:00' } }), 'INVALID'],
  ['an unknown type to read', ALL, () => ({ input: { type: 'NEWS' } }), 'INVALID'],
  ['an unknown channel', PREFER, () => ({ input: { channel: 'SMS', enabled: true } }), 'INVALID'],
  ['no channel', PREFER, () => ({ input: { type: 'MENTION', enabled: true } }), 'INVALID'],
  ['an unknown type to prefer', PREFER, () => ({ input: { type: '*', channel: 'EMAIL', enabled: true } }), 'INVALID'],
  ['a choice that is no boolean', PREFER, () => ({ input: { channel: 'EMAIL', enabled: 'yes' } }), 'INVALID'],
  ['turning off a critical type', PREFER, () => ({ input: { type: 'PASSWORD_CHANGED', channel: 'EMAIL', enabled: false } }), 'INVALID'],
  ['an unknown person', SEND, () => send({ userId: newId() }), 'NOT_FOUND'],
  ['a person whose id is none', SEND, () => send({ userId: 'ana' }), 'INVALID'],
  ['an empty text', SEND, () => send({ message: ' \n ' }), 'INVALID'],
  ['a text of control characters', SEND, () => send({ message: '\u0000\u0007' }), 'INVALID'],
  ['a text that is too long', SEND, () => send({ message: 'x'.repeat(2_001) }), 'INVALID'],
  ['a text that is far too long', SEND, () => send({ message: 'x'.repeat(100_000) }), 'INVALID'],
  ['an empty title', SEND, () => send({ title: '' }), 'INVALID'],
  ['a title that is too long', SEND, () => send({ title: 'x'.repeat(201) }), 'INVALID'],
  ['an unknown type to send', SEND, () => send({ notificationType: 'NEWS' }), 'INVALID'],
  ['an address that leads out', SEND, () => send({ url: 'https://evil.test' }), 'INVALID'],
  ['an address that leads out by two slashes', SEND, () => send({ url: '//evil.test' }), 'INVALID'],
  ['an address that leads out by a backslash', SEND, () => send({ url: '/\\evil.test' }), 'INVALID'],
  ['an address that is a script', SEND, () => send({ url: 'javascript:alert(1)' }), 'INVALID'],
  ['a thing of no type', SEND, () => send({ contentObject: { type: 'course', id: '1' } }), 'INVALID'],
  ['a thing with an empty id', SEND, () => send({ contentObject: { type: 'Course', id: '' } }), 'INVALID'],
  ['a thing with a NUL', SEND, () => send({ contentObject: { type: 'Course', id: '\0' } }), 'INVALID'],
  ['an empty key', SEND, () => send({ idempotencyKey: '' }), 'INVALID'],
  ['a key with a NUL', SEND, () => send({ idempotencyKey: 'a\0b' }), 'INVALID'],
  ['a key that is too long', SEND, () => send({ idempotencyKey: 'k'.repeat(201) }), 'INVALID'],
  ['an unknown delivery', RETRY, () => ({ input: { deliveryId: newId() } }), 'NOT_FOUND'],
  ['a delivery whose id is none', RETRY, () => ({ input: { deliveryId: '1' } }), 'INVALID'],
  ['a frequency of an unknown type', SETTINGS, () => ({ input: { defaultFrequencyByType: { NEWS: 'NEVER' } } }), 'INVALID'],
  ['an unknown frequency', SETTINGS, () => ({ input: { defaultFrequencyByType: { MENTION: 'HOURLY' } } }), 'INVALID'],
  ['an unknown critical type', SETTINGS, () => ({ input: { criticalTypes: ['NEWS'] } }), 'INVALID'],
  ['an unknown setting', SETTINGS, () => ({ input: { colour: 'red' } }), 'INVALID'],
  ['a setting below its bound', SETTINGS, () => ({ input: { maxEmailsPerHour: 0 } }), 'INVALID'],
  ['a setting above its bound', SETTINGS, () => ({ input: { groupingWindowMinutes: 1e6 } }), 'INVALID'],
  ['settings of another version', SETTINGS, () => ({ input: { expectedVersion: 99, maxRetries: 1 } }), 'CONFLICT'],
  ['a page that is too long', LIST, () => ({ first: 101 }), 'INVALID'],
  ['a page of less than nothing', LIST, () => ({ first: -1 }), 'INVALID'],
  ['both ends of a list', LIST, () => ({ first: 1, last: 1 }), 'INVALID'],
  ['a cursor that is none', LIST, () => ({ after: 'x' }), 'INVALID'],
  ['a cursor of another list', LIST, () => ({ after: Buffer.from('["a",1]').toString('base64url') }), 'INVALID'],
  ['an unknown type to list', LIST, () => ({ type: 'news' }), 'INVALID'],
  ['an empty search', SEARCH, () => ({ query: '  ' }), 'INVALID'],
  ['a search that is too long', SEARCH, () => ({ query: 'x'.repeat(201) }), 'INVALID'],
  ['a search with a NUL', SEARCH, () => ({ query: 'a\0' }), 'INVALID'],
  ['a period that ends before it begins', REPORT, () => ({ userId, period: { from: period.to, to: period.from } }), 'INVALID'],
  ['a report of nobody', REPORT, () => ({ userId: 'x', period }), 'INVALID'],
  [
    'a series of too many steps',
    SUMMARY,
    () => ({ period: { from: '1990-01-01T00:00:00Z', to: period.to }, granularity: 'DAY' }),
    'INVALID',
  ],
  ['a time zone that is none', SUMMARY, () => ({ period, timeZone: 'Mars/Olympus' }), 'INVALID'],
  ['a period that is empty', SUMMARY, () => ({ period: { from: period.to, to: period.to } }), 'INVALID'],
];

it.each(cases)('%s is refused', async (_, document, variables, code) => {
  const admin = notifications.viewer({ scopes: ['notifications:manage', 'reports:read', 'ems:settings'] });
  const refusal = await admin.refusal(document, variables());
  expect(refusal.code).toBe(code);
  if (code === 'INVALID') expect(refusal.violations.length).toBeGreaterThan(0);
});

it('nothing of it was half-written', async () => {
  const [row] = await notifications.context().db.execute(sql`
    select (select count(*)::int from notifications.notifications) as told, (select count(*)::int from notifications.preferences) as choices,
      (select count(*)::int from notifications.idempotency) as keys, (select version from notifications.settings) as version`);
  expect(row).toEqual({ told: 1, choices: 0, keys: 0, version: 0 });
});
