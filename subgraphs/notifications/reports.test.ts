import { newId } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Notifications, testNotifications } from './fixtures.ts';
import { type DeliveryRow, deliveries, type NotificationRow, preferences, recipients, notifications as table } from './tables.ts';

let notifications: Notifications;
const DAY = 86_400_000;
const end = Date.now() - 3 * DAY;
const period = { from: new Date(end - 30 * DAY).toISOString(), to: new Date(end).toISOString() };
const people = Array.from({ length: 5 }, () => newId());
const rows: NotificationRow[] = [];
const sent: DeliveryRow[] = [];

beforeAll(async () => {
  notifications = await testNotifications();
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(Math.random() * list.length)] ?? list[0];
  for (let i = 0; i < 400; i++) {
    // over both periods, and outside
    const createdAt = new Date(end - Math.floor(Math.random() * 70 * DAY) + 2 * DAY);
    const readAt = Math.random() < 0.6 ? new Date(createdAt.getTime() + Math.floor(Math.random() * DAY)) : null;
    const userId = pick([people[0] ?? '', ...people]);
    const notification: NotificationRow = {
      id: newId(),
      userId,
      type: pick(['MENTION', 'ANNOUNCEMENT', 'WELCOME', 'SKILL_ENDORSED']),
      actorId: null,
      objectType: null,
      objectId: null,
      groupKey: null,
      count: 1,
      title: 'x',
      body: '',
      url: '/',
      inApp: Math.random() < 0.9,
      hidden: false,
      readAt,
      archivedAt: null,
      deletedAt: Math.random() < 0.1 ? new Date() : null,
      happenedAt: createdAt,
      latencyMs: Math.floor(Math.random() * 900),
      createdAt,
      updatedAt: createdAt,
    };
    rows.push(notification);
    for (const channel of ['IN_APP', 'EMAIL'] as const)
      sent.push({
        id: newId(),
        notificationId: notification.id,
        userId,
        channel,
        status: pick(['SENT', 'SENT', 'SKIPPED', 'DEAD', ...(channel === 'IN_APP' ? ['SENT' as const] : ['RETRYING' as const])]),
        rule: pick(['DEFAULT', 'CHANNEL', 'READ']),
        reason: '',
        attempts: Math.floor(Math.random() * 4),
        nextAttemptAt: null,
        error: pick([null, "Can't send mail: 550 5.1.1 <ana@x.test> no such mailbox", '451 try later', 'connect 127.0.0.1:4550 refused']),
        sentAt: null,
        openedAt: Math.random() < 0.3 ? new Date() : null,
        createdAt,
      });
  }
  const { db } = notifications.context();
  await db.insert(table).values(rows);
  await db.insert(deliveries).values(sent);
  await db.insert(recipients).values(people.map((userId) => ({ userId, displayName: 'x' })));
  await db.insert(preferences).values([
    { userId: people[0] ?? '', type: 'MENTION', channel: 'EMAIL', enabled: false, changedAt: new Date() },
    { userId: people[1] ?? '', type: 'MENTION', channel: 'EMAIL', enabled: false, changedAt: new Date() },
    { userId: people[0] ?? '', type: '*', channel: 'IN_APP', enabled: false, changedAt: new Date() },
    { userId: people[0] ?? '', type: 'WELCOME', channel: 'EMAIL', enabled: true, changedAt: new Date() },
  ]);
});
afterAll(() => notifications.stop());

const inPeriod =
  (from: number, to: number) =>
  ({ createdAt }: { createdAt: Date }) =>
    createdAt.getTime() >= from && createdAt.getTime() < to;
const now = inPeriod(end - 30 * DAY, end);
const earlier = inPeriod(end - 60 * DAY, end - 30 * DAY);
/** As Postgres’ percentile_cont: between neighbours, in proportion. */
function percentile(values: number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at));
}
const countBy = <T>(list: readonly T[], keyOf: (item: T) => string) => Map.groupBy(list, keyOf);
const channelFigures = (list: DeliveryRow[]) =>
  [...countBy(list, ({ channel }) => channel)]
    .map(([channel, of]) => {
      const n = (...statuses: string[]) => of.filter(({ status }) => statuses.includes(status)).length;
      const opened = of.filter(({ status, openedAt }) => status === 'SENT' && openedAt).length;
      const clickRate = n('SENT') ? opened / n('SENT') : null;
      return {
        channel,
        sent: n('SENT'),
        opened,
        clickRate,
        pending: n('QUEUED', 'SENDING', 'RETRYING'),
        skipped: n('SKIPPED'),
        dead: n('DEAD'),
      };
    })
    .toSorted((a, b) => (a.channel === 'IN_APP' ? -1 : b.channel === 'IN_APP' ? 1 : 0));

const day = (at: Date) => at.toISOString().slice(0, 10);
/** The series as one would count it by hand: each step of the period in order, also where nothing was. */
function points({ of, dayOf, step = 1 }: { of: (row: { userId: string }) => boolean; dayOf: (at: Date) => string; step?: number }) {
  const days: string[] = [];
  const last = dayOf(new Date(end - 1));
  for (let at = Date.parse(`${dayOf(new Date(end - 30 * DAY))}T00:00:00Z`); day(new Date(at)) <= last; at += step * DAY)
    days.push(day(new Date(at)));
  return days.map((date) => {
    const made = rows.filter((row) => now(row) && of(row) && dayOf(row.createdAt) === date);
    return {
      date,
      created: made.length,
      read: made.filter(({ readAt }) => readAt).length,
      dead: sent.filter((row) => now(row) && of(row) && row.status === 'DEAD' && dayOf(row.createdAt) === date).length,
    };
  });
}

describe('the report of one person', () => {
  it('is a naive recount', async () => {
    const userId = people[0] ?? '';
    const { userNotificationReport: report } = await notifications.viewer({ id: userId }).get(
      `query ($userId: ID!, $period: PeriodInput!) { userNotificationReport(userId: $userId, period: $period, timeZone: "Asia/Kolkata") {
        granularity timeZone asOf
        figures { received read readRate medianSecondsToRead failures } previous { received read readRate medianSecondsToRead failures }
        byType { type received read } byChannel { channel sent opened clickRate pending skipped dead } series { date created read dead } muted { type channel } user { id } } }`,
      { userId, period },
    );
    const expected = (when: typeof now) => {
      const shown = rows.filter((row) => row.userId === userId && row.inApp && when(row));
      const read = shown.flatMap(({ readAt, createdAt }) => (readAt ? [(readAt.getTime() - createdAt.getTime()) / 1_000] : []));
      return {
        received: shown.length,
        read: read.length,
        readRate: shown.length ? read.length / shown.length : null,
        medianSecondsToRead: read.length ? expect.closeTo(percentile(read, 0.5) ?? 0, 3) : null,
        failures: sent.filter((row) => row.userId === userId && row.status === 'DEAD' && when(row)).length,
      };
    };
    expect(report.figures).toEqual(expected(now));
    expect(report.previous).toEqual(expected(earlier));
    const mine = rows.filter((row) => row.userId === userId && now(row));
    const byType = [...countBy(mine, ({ type }) => type)].map(([type, of]) => ({
      type,
      received: of.length,
      read: of.filter(({ readAt }) => readAt).length,
    }));
    expect(report.byType).toHaveLength(byType.length);
    expect(report.byType).toEqual(expect.arrayContaining(byType));
    expect(report.byChannel).toEqual(channelFigures(sent.filter((row) => row.userId === userId && now(row))));
    expect(report).toMatchObject({ granularity: 'DAY', timeZone: 'Asia/Kolkata' });
    expect(report.series).toEqual(
      points({ of: (row) => row.userId === userId, dayOf: (at) => day(new Date(at.getTime() + 5.5 * 3_600_000)) }),
    );
    expect(report.muted).toEqual([
      { type: null, channel: 'IN_APP' },
      { type: 'MENTION', channel: 'EMAIL' },
    ]);
    expect(report.user).toEqual({ id: userId });
  });
});

describe('the summary', () => {
  it('is a naive recount', async () => {
    const { notificationSummary: summary } = await notifications.viewer({ scopes: ['reports:read'] }).get(
      `query ($period: PeriodInput!) { notificationSummary(period: $period, granularity: WEEK) {
        figures { created readRate clickRate p95LatencyMs retries deadLetters } previous { created readRate clickRate p95LatencyMs retries deadLetters }
        byChannel { channel sent opened clickRate pending skipped dead } failed { channel reply count } series { date created read dead } skipped { channel rule count } noisiest { type received read }
        optOuts { type channel people rate } generatedAt } }`,
      { period },
    );
    const expected = (when: typeof now) => {
      const made = rows.filter(when);
      const shown = made.filter(({ inApp }) => inApp);
      const left = sent.filter(when);
      return {
        created: made.length,
        readRate: shown.filter(({ readAt }) => readAt).length / shown.length,
        clickRate:
          left.filter(({ status, openedAt }) => status === 'SENT' && openedAt).length /
          left.filter(({ status }) => status === 'SENT').length,
        p95LatencyMs: expect.closeTo(
          percentile(
            shown.map(({ latencyMs }) => latencyMs),
            0.95,
          ) ?? 0,
          3,
        ),
        retries: left.reduce((sum, { attempts }) => sum + Math.max(0, attempts - 1), 0),
        deadLetters: left.filter(({ status }) => status === 'DEAD').length,
      };
    };
    expect(summary.figures).toEqual(expected(now));
    expect(summary.previous).toEqual(expected(earlier));
    expect(summary.byChannel).toEqual(channelFigures(sent.filter(now)));
    const skipped = [
      ...countBy(
        sent.filter((row) => row.status === 'SKIPPED' && now(row)),
        ({ channel, rule }) => `${channel} ${rule}`,
      ),
    ];
    expect(
      Object.fromEntries(summary.skipped.map(({ channel, rule, count }: Record<string, unknown>) => [`${channel} ${rule}`, count])),
    ).toEqual(Object.fromEntries(skipped.map(([key, of]) => [key, of.length])));
    expect(summary.series).toEqual(
      points({ of: () => true, dayOf: (at) => day(new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * DAY)), step: 7 }),
    );
    const failed = countBy(
      sent.filter((row) => row.status === 'DEAD' && now(row)),
      ({ channel, error }) =>
        `${channel} ${error?.includes('550') && error.includes('5.1.1') ? '550 5.1.1' : error?.startsWith('451') ? '451' : 'other'}`,
    );
    expect(
      Object.fromEntries(summary.failed.map(({ channel, reply, count }: Record<string, unknown>) => [`${channel} ${reply}`, count])),
    ).toEqual(Object.fromEntries([...failed].map(([key, of]) => [key, of.length])));
    expect(summary.noisiest.reduce((sum: number, { received }: { received: number }) => sum + received, 0)).toBe(rows.filter(now).length);
    expect(summary.optOuts).toEqual([{ type: 'MENTION', channel: 'EMAIL', people: 2, rate: 0.4 }]);
  });

  it('has no rate where there was nothing', async () => {
    const { notificationSummary: summary } = await notifications
      .viewer({ scopes: ['reports:read'] })
      .get(
        'query ($period: PeriodInput!) { notificationSummary(period: $period) { figures { created readRate p95LatencyMs } noisiest { type } } }',
        {
          period: { from: '2001-01-01T00:00:00Z', to: '2001-02-01T00:00:00Z' },
        },
      );
    expect(summary).toEqual({ figures: { created: 0, readRate: null, p95LatencyMs: null }, noisiest: [] });
    const [row] = await notifications.context().db.execute(sql`select count(*)::int as n from notifications.notifications`);
    expect(row?.n).toBe(400);
  });
});
