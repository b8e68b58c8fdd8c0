import { makeWorld } from '@lyceum/demo/world.ts';
import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from './demo.ts';
import subgraph from './subgraph.ts';
import { certificates, completions, lookups, shares, statusChanges } from './tables.ts';
import { VARIABLES } from './testing.ts';

let house: Harness;
const world = makeWorld();
beforeAll(async () => {
  house = await testSubgraph(subgraph, { variables: VARIABLES });
  await demo(house.system().db, world);
});
afterAll(() => house.stop());

const rows = async () => {
  const { db } = house.system();
  const [all, began, looked, shared, changed] = await Promise.all([
    db.select().from(certificates),
    db.select().from(completions),
    db.select().from(lookups),
    db.select().from(shares),
    db.select().from(statusChanges),
  ]);
  return { all, began: new Map(began.map((row) => [row.enrollmentId, row])), completed: began, looked, shared, changed };
};
const median = (values: number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)];
  const high = sorted[Math.ceil(middle)];
  return low === undefined || high === undefined ? null : Math.round(((low + high) / 2) * 100) / 100;
};
const DAY = 24 * 60 * 60_000;
const days = (row: { issuedAt: Date; enrollmentId: string }, began: Map<string, { activatedAt: Date | null }>) => {
  const activatedAt = began.get(row.enrollmentId)?.activatedAt;
  return activatedAt ? [(row.issuedAt.getTime() - activatedAt.getTime()) / DAY] : [];
};
const tally = <T>(items: readonly T[], of: (item: T) => string) => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
};

describe('the report of a person', () => {
  it('equals a recount of the rows', async () => {
    const { all, began, looked, shared } = await rows();
    const [[holder = '']] = tally(all, ({ userId }) => userId).slice(0, 1) as [[string, number]];
    const mine = all.filter(({ userId }) => userId === holder);
    const ids = new Set(mine.map(({ id }) => id));
    const now = Date.now();
    const valid = mine.filter(({ status, validUntil }) => status === 'ISSUED' && (!validUntil || validUntil.getTime() > now));
    const { userCertificationReport: report } = await house.viewer({ id: holder }).get(`{ userCertificationReport {
      held expiring expired revoked suspended medianDaysToCertificate verifications shares { platform count } skills { skill count } courses { count } } }`);
    expect(report).toEqual({
      held: valid.length,
      expiring: valid.filter(({ validUntil }) => validUntil && validUntil.getTime() <= now + 90 * DAY).length,
      expired: mine.filter(
        ({ status, validUntil }) => status === 'EXPIRED' || (status === 'ISSUED' && validUntil && validUntil.getTime() <= now),
      ).length,
      revoked: mine.filter(({ status }) => status === 'REVOKED').length,
      suspended: mine.filter(({ status }) => status === 'SUSPENDED').length,
      medianDaysToCertificate: median(mine.flatMap((row) => days(row, began))),
      verifications: looked.filter(({ certificateId }) => ids.has(certificateId)).reduce((sum, { count }) => sum + count, 0),
      shares: tally(
        shared.filter(({ certificateId }) => ids.has(certificateId)),
        ({ platform }) => platform,
      ).map(([platform, count]) => ({ platform, count })),
      skills: tally(
        valid.flatMap(({ skills }) => skills),
        (skill) => skill,
      ).map(([skill, count]) => ({ skill, count })),
      courses: Array(new Set(mine.map(({ courseId }) => courseId)).size).fill({ count: 1 }),
    });
  });

  it('is one’s own, or for reports:read', async () => {
    const ask = `{ userCertificationReport(userId: "${world.users[5]?.id}") { held } }`;
    expect((await house.viewer().refusal(ask)).code).toBe('FORBIDDEN');
    await house.viewer({ scopes: ['reports:read'] }).get(ask);
  });
});

describe('the summary', () => {
  it('equals a recount of the rows, for the period and the one before', async () => {
    const { all, began, completed, looked, shared, changed } = await rows();
    const to = world.now;
    const from = new Date(to.getTime() - 100 * DAY);
    const asked = { period: { from: from.toISOString(), to: to.toISOString() }, granularity: 'MONTH', timeZone: 'Europe/Lisbon' };
    const { certificationSummary: summary } = await house.viewer({ scopes: ['reports:read'] }).get(
      `query ($period: PeriodInput!, $granularity: Granularity, $timeZone: TimeZone) { certificationSummary(period: $period, granularity: $granularity, timeZone: $timeZone) {
        figures { issued completed issueRate medianDaysToCertificate revoked validLookups invalidLookups shares } previous { issued completed revoked shares }
        series { day issued } byCourse { title count } revocations { reason count } topShared { count } expiring { withinDays count } } }`,
      asked,
    );
    const count = (begin: Date, end: Date) => {
      const inside = (moment: Date | null) => moment !== null && moment >= begin && moment < end;
      const issued = all.filter(({ issuedAt }) => inside(issuedAt));
      const done = completed.filter(({ completedAt }) => inside(completedAt)).length;
      const lookedUp = looked.filter(({ day }) => inside(new Date(day)));
      const sum = (of: typeof lookedUp) => of.reduce((total, row) => total + row.count, 0);
      return {
        issued: issued.length,
        completed: done,
        issueRate: done ? Math.round((10_000 * issued.length) / done) / 100 : null,
        medianDaysToCertificate: median(issued.flatMap((row) => days(row, began))),
        revoked: changed.filter((row) => row.to === 'REVOKED' && inside(row.at)).length,
        validLookups: sum(lookedUp.filter(({ result }) => result === 'VALID')),
        invalidLookups: sum(lookedUp.filter(({ result }) => result !== 'VALID')),
        shares: shared.filter(({ at }) => inside(at)).length,
      };
    };
    expect(summary.figures).toEqual(count(from, to));
    const earlier = count(new Date(from.getTime() - 100 * DAY), from);
    expect(summary.previous).toEqual({
      issued: earlier.issued,
      completed: earlier.completed,
      revoked: earlier.revoked,
      shares: earlier.shares,
    });
    const issued = all.filter(({ issuedAt }) => issuedAt >= from && issuedAt < to);
    const month = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Lisbon', year: 'numeric', month: '2-digit' });
    const byMonth = new Map(tally(issued, ({ issuedAt }) => `${month.format(issuedAt)}-01`));
    expect(Object.fromEntries(summary.series.map((point: { day: string; issued: number }) => [point.day, point.issued]))).toMatchObject(
      Object.fromEntries(byMonth),
    );
    expect(summary.series.reduce((sum: number, point: { issued: number }) => sum + point.issued, 0)).toBe(issued.length);
    expect(summary.byCourse.map(({ count: n }: { count: number }) => n)).toEqual(
      tally(issued, ({ courseId }) => courseId)
        .slice(0, 20)
        .map(([, n]) => n),
    );
    expect(summary.topShared).toHaveLength(
      Math.min(10, new Set(shared.filter(({ at }) => at >= from && at < to).map(({ certificateId }) => certificateId)).size),
    );
  });
});

it('the demo certifies who completed, and what it signed verifies', async () => {
  const { all } = await rows();
  const finished = new Set(
    world.enrollments.filter(({ status }) => status === 'COMPLETED').map(({ learnerId, courseId }) => `${learnerId} ${courseId}`),
  );
  expect(all).toHaveLength(finished.size);
  const [shown] = all.filter(({ status, hiddenAt, validUntil }) => status === 'ISSUED' && !hiddenAt && !validUntil);
  const { verifyCertificate } = await house.nobody.get(`{ verifyCertificate(code: "${shown?.code}") { status holderName } }`);
  expect(verifyCertificate).toEqual({ status: 'VALID', holderName: shown?.holderName });
});
