import { makeWorld } from '@lyceum/demo/world.ts';
import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from './demo.ts';
import subgraph from './subgraph.ts';
import { sessions, statements } from './tables.ts';

let house: Harness;
const world = makeWorld();
beforeAll(async () => {
  house = await testSubgraph(subgraph);
  await demo(house.system().db, world);
}, 60_000);
afterAll(() => house.stop());

const DAY = 86_400_000;
const to = world.now;
const from = new Date(to.getTime() - 60 * DAY);
const variables = { period: { from: from.toISOString(), to: to.toISOString() }, granularity: 'WEEK', timeZone: 'America/Sao_Paulo' };
const local = (moment: Date) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: variables.timeZone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' });
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday ?? ''), hour: Number(parts.hour) };
};
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: variables.timeZone, dateStyle: 'short' });
const tally = <T>(items: readonly T[], of: (item: T) => string) =>
  [...Map.groupBy(items, of)].map(([key, group]) => [key, group.length] as const).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));

describe('the report of a person', () => {
  it('equals a recount of the rows', async () => {
    const all = await house.system().db.select().from(statements);
    const inside = all.filter(({ occurredAt }) => occurredAt >= from && occurredAt < to);
    const userId = tally(inside, ({ actorId }) => actorId)[0]?.[0] ?? '';
    const mine = inside.filter(({ actorId }) => actorId === userId);
    const own = (await house.system().db.select().from(sessions)).filter(
      (row) => row.userId === userId && row.endedAt && row.endedAt >= from && row.endedAt < to,
    );
    const { userActivityReport: report } = await house.viewer({ id: userId }).get(
      `query ($period: PeriodInput!, $granularity: Granularity, $timeZone: TimeZone) { userActivityReport(period: $period, granularity: $granularity, timeZone: $timeZone) {
        total byVerb { verb count } byCourse { count } activeDays secondsOnTask heatMap lastSeenAt series { date count } } }`,
      variables,
    );
    const heatMap = Array.from({ length: 7 }, () => Array<number>(24).fill(0));
    for (const { occurredAt } of mine) {
      const { weekday, hour } = local(occurredAt);
      const row = heatMap[weekday];
      if (row) row[hour] = (row[hour] ?? 0) + 1;
    }
    expect(report).toMatchObject({
      total: mine.length,
      byVerb: tally(mine, ({ verb }) => verb).map(([verb, count]) => ({ verb, count })),
      byCourse: tally(mine, ({ courseId }) => courseId ?? '')
        .slice(0, 20)
        .map(([, count]) => ({ count })),
      activeDays: new Set(mine.map(({ occurredAt }) => days.format(occurredAt))).size,
      secondsOnTask: own.reduce((sum, { seconds }) => sum + seconds, 0),
      heatMap,
      lastSeenAt: new Date(
        Math.max(...all.filter(({ actorId }) => actorId === userId).map(({ occurredAt }) => occurredAt.getTime())),
      ).toISOString(),
    });
    expect(report.series.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(mine.length);
    expect(
      (
        await house
          .viewer()
          .refusal(`query ($period: PeriodInput!) { userActivityReport(userId: "${userId}", period: $period) { total } }`, {
            period: variables.period,
          })
      ).code,
    ).toBe('FORBIDDEN');
  });
});

describe('the summary', () => {
  it('equals a recount of the rows', async () => {
    const all = await house.system().db.select().from(statements);
    const count = (begin: Date, end: Date) => {
      const inside = all.filter(({ occurredAt }) => occurredAt >= begin && occurredAt < end);
      const people = (since: Date) => new Set(inside.filter(({ occurredAt }) => occurredAt >= since).map(({ actorId }) => actorId)).size;
      const before = new Set(all.filter(({ occurredAt }) => occurredAt < begin).map(({ actorId }) => actorId));
      const active = [...new Set(inside.map(({ actorId }) => actorId))];
      const perDay = new Set(inside.map(({ actorId, occurredAt }) => `${actorId} ${days.format(occurredAt)}`)).size;
      return {
        statements: inside.length,
        activePeople: active.length,
        newPeople: active.filter((id) => !before.has(id)).length,
        dailyActive: Math.round((100 * perDay) / 60) / 100,
        weeklyActive: people(new Date(end.getTime() - 7 * DAY)),
        monthlyActive: people(new Date(end.getTime() - 30 * DAY)),
      };
    };
    const FIGURES = 'statements activePeople newPeople dailyActive weeklyActive monthlyActive';
    const { activitySummary: summary } = await house.viewer({ scopes: ['reports:read'] }).get(
      `query ($period: PeriodInput!, $granularity: Granularity, $timeZone: TimeZone) { activitySummary(period: $period, granularity: $granularity, timeZone: $timeZone) {
        figures { ${FIGURES} } previous { ${FIGURES} } topVerbs { verb count } series { count } } }`,
      variables,
    );
    expect(summary.figures).toEqual(count(from, to));
    expect(summary.previous).toEqual(count(new Date(from.getTime() - 60 * DAY), from));
    const inside = all.filter(({ occurredAt }) => occurredAt >= from && occurredAt < to);
    expect(summary.topVerbs).toEqual(
      tally(inside, ({ verb }) => verb)
        .slice(0, 20)
        .map(([verb, n]) => ({ verb, count: n })),
    );
    expect(summary.series.reduce((sum: number, point: { count: number }) => sum + point.count, 0)).toBe(inside.length);
    expect(
      (
        await house
          .viewer()
          .refusal('query ($period: PeriodInput!) { activitySummary(period: $period) { atRisk } }', { period: variables.period })
      ).code,
    ).toBe('FORBIDDEN');
  });
});

it('the demo is 25,000 statements of people who learn', async () => {
  const all = await house.system().db.select().from(statements);
  expect(all.length).toBeGreaterThan(24_000);
  expect(all.every(({ occurredAt }) => occurredAt < world.now)).toBe(true);
});
