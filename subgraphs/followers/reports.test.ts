import { random } from '@lyceum/demo/world.ts';
import { DAY, HOUR } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Followers, startFollowers } from './testing.ts';

const NOW = Math.floor(Date.now() / DAY) * DAY;
const ago = (days: number, hours = 0) => new Date(NOW - days * DAY + hours * HOUR);
interface Made {
  readonly from: number;
  /** A person, or a tag. */
  readonly to: number | 'tea';
  readonly begun: Date;
  readonly ended: Date | null;
  readonly asked: boolean;
}
let f: Followers;
let actors: Actor[];
const made: Made[] = [];
const SIZE = 12;
/** Whoever follows this one has to ask. */
const PRIVATE = 3;
const period = { from: ago(60), to: ago(30) };
const earlier = { from: ago(90), to: ago(60) };
const variables = { period: { from: period.from.toISOString(), to: period.to.toISOString() } };

beforeAll(async () => {
  f = await startFollowers();
  actors = await f.join(SIZE);
  const next = random('follower reports');
  const at = (i: number) => actors[i] ?? f.nobody;
  const { db } = f.system();
  await f.setPrivate(at(PRIVATE));
  const move = (from: number, key: string, kind: string, moment: Date) =>
    db.execute(
      sql`update followers.moves set at = ${moment.toISOString()} where follower_id = ${at(from).id} and target_key = ${key} and kind = ${kind}`,
    );
  for (let from = 0; from < SIZE; from++)
    for (const to of [...Array(SIZE).keys(), 'tea' as const]) {
      if (from === to || next() > 0.45) continue;
      const begun = from === 0 ? ago(45, 2) : ago(10 + Math.floor(next() * 90), Math.floor(next() * 24));
      const ended = to !== PRIVATE && next() < 0.3 ? new Date(begun.getTime() + Math.ceil(next() * 20) * DAY) : null;
      made.push({ from, to, begun, ended, asked: to === PRIVATE });
      const target = to === 'tea' ? { targetType: 'TAG', targetId: to } : { targetType: 'USER', targetId: at(to).id };
      const { id } = await f.does(at(from), 'follow', target);
      if (ended) await f.does(at(from), 'unfollow', target);
      const key = `${target.targetType}:${target.targetId}`;
      await move(from, key, 'GAINED', begun);
      await move(from, key, 'REQUESTED', begun);
      if (ended) await move(from, key, 'LOST', ended);
      await db.execute(sql`update followers.follows set since = ${begun.toISOString()} where id = ${id}`);
    }
  await f.settings({ burstFollowsPerHour: 3 });
}, 60_000);
afterAll(() => f.stop());

const inside = (moment: Date | null, { from, to } = period) => moment !== null && moment >= from && moment < to;
const real = () => made.filter(({ asked }) => !asked);
const live = () => real().filter(({ ended }) => ended === null);
const fans = (i: number) => live().flatMap(({ from, to }) => (to === i ? [from] : []));
const day = (moment: Date | null) => moment?.toISOString().slice(0, 10);

describe('a person’s report', () => {
  const FIGURES = 'gained lost net netPerDay begun ended';
  const REPORT = `query ($period: PeriodInput!) { userFollowerReport(period: $period, granularity: DAY) { figures { ${FIGURES} } previous { ${FIGURES} }
    followers following ratio followBacks followBackRate requests reach topNewFollowers { user { id } followers } series { date gained lost } asOf generatedAt } }`;
  const figuresOf = (i: number, span: typeof period) => {
    const of = (which: 'from' | 'to', when: 'begun' | 'ended') =>
      real().filter((one) => one[which] === i && inside(one[when], span)).length;
    const [gained, lost] = [of('to', 'begun'), of('to', 'ended')];
    return {
      gained,
      lost,
      net: gained - lost,
      netPerDay: expect.closeTo((gained - lost) / 30, 9),
      begun: of('from', 'begun'),
      ended: of('from', 'ended'),
    };
  };

  it('equals a count by hand, for everybody', async () => {
    for (let i = 0; i < SIZE; i++) {
      const { userFollowerReport: report } = await (actors[i] ?? f.nobody).get(REPORT, variables);
      const [followers, following] = [fans(i), live().filter(({ from }) => from === i)];
      const backs = followers.filter((fan) => following.some(({ to }) => to === fan)).length;
      const reach = new Set([...followers, ...followers.flatMap(fans)]);
      reach.delete(i);
      expect(report.figures).toEqual(figuresOf(i, period));
      expect(report.previous).toEqual(figuresOf(i, earlier));
      expect(report).toMatchObject({
        followers: followers.length,
        following: following.length,
        ratio: following.length ? expect.closeTo(followers.length / following.length, 9) : null,
        followBacks: backs,
        followBackRate: followers.length ? expect.closeTo(backs / followers.length, 9) : null,
        requests: made.filter(({ asked, to }) => asked && to === i).length,
        reach: reach.size,
      });
      const news = live().filter(({ to, begun }) => to === i && inside(begun));
      expect(report.topNewFollowers.map(({ followers: n }: { followers: number }) => n)).toEqual(
        news.map(({ from }) => fans(from).length).sort((x, y) => y - x),
      );
      expect(report.series).toHaveLength(30);
      for (const point of report.series)
        expect(point).toEqual({
          date: point.date,
          gained: real().filter(({ to, begun }) => to === i && day(begun) === point.date).length,
          lost: real().filter(({ to, ended }) => to === i && day(ended) === point.date).length,
        });
    }
  });
});

describe('the summary', () => {
  const FIGURES = 'follows unfollows requests followers unfollowRate';
  const SUMMARY = `query ($period: PeriodInput!) { followerSummary(period: $period, granularity: WEEK) { figures { ${FIGURES} } previous { ${FIGURES} } total pending
    distribution { p50 p90 p99 max } byType { targetType follows unfollows } topFollowed { targetType targetId followers fanout }
    bursts { user { id } hour follows } series { date follows unfollows } } }`;
  const figuresOf = (span: typeof period) => {
    const begun = real().filter((one) => inside(one.begun, span));
    const ended = real().filter((one) => inside(one.ended, span)).length;
    const standing = real().filter((one) => one.begun < span.from && (one.ended === null || one.ended >= span.from)).length;
    return {
      follows: begun.length,
      unfollows: ended,
      requests: made.filter((one) => one.asked && inside(one.begun, span)).length,
      followers: new Set(begun.map(({ from }) => from)).size,
      unfollowRate: standing + begun.length ? expect.closeTo(ended / (standing + begun.length), 9) : null,
    };
  };

  it('equals a count by hand', async () => {
    await f.settings({ fanoutThreshold: 4 });
    const { followerSummary: summary } = await f.admin.get(SUMMARY, variables);
    expect(summary.figures).toEqual(figuresOf(period));
    expect(summary.previous).toEqual(figuresOf(earlier));
    const counts = Array.from({ length: SIZE }, (_, i) => fans(i).length).sort((x, y) => x - y);
    const at = (share: number) => {
      const place = share * (SIZE - 1);
      const low = counts[Math.floor(place)] ?? 0;
      return expect.closeTo(low + ((counts[Math.ceil(place)] ?? 0) - low) * (place - Math.floor(place)), 9);
    };
    expect(summary).toMatchObject({
      total: live().length,
      pending: made.filter(({ asked }) => asked).length,
      distribution: { p50: at(0.5), p90: at(0.9), p99: at(0.99), max: counts.at(-1) },
    });
    const ofType = (tag: boolean) => ({
      follows: real().filter(({ to, begun }) => (to === 'tea') === tag && inside(begun)).length,
      unfollows: real().filter(({ to, ended }) => (to === 'tea') === tag && inside(ended)).length,
    });
    expect(summary.byType).toEqual([
      { targetType: 'USER', ...ofType(false) },
      { targetType: 'TAG', ...ofType(true) },
    ]);
    const tea = live().filter(({ to }) => to === 'tea').length;
    const top = summary.topFollowed.map(({ targetType, followers, fanout }: Record<string, unknown>) => ({
      targetType,
      followers,
      fanout,
    }));
    const planned = (targetType: string) => (followers: number) => ({ targetType, followers, fanout: followers < 4 ? 'PUSH' : 'PULL' });
    expect(top).toEqual([
      ...counts.filter(Boolean).toReversed().slice(0, 5).map(planned('USER')),
      ...(tea ? [tea] : []).map(planned('TAG')),
    ]);
    const hours = Map.groupBy(
      real().filter(({ begun }) => inside(begun)),
      ({ from, begun }) => `${from} ${begun.toISOString()}`,
    );
    const expected = [...hours.values()].filter((group) => group.length >= 3).map((group) => group.length);
    // the first of them follows all at one hour; whoever was asked counts too
    const requested = made.filter(({ from, asked, begun }) => from === 0 && asked && inside(begun)).length;
    expect(summary.bursts.map(({ follows }: { follows: number }) => follows)).toEqual(
      expected.map((n) => n + requested).sort((x, y) => y - x),
    );
    expect(summary.bursts[0]).toMatchObject({ user: { id: actors[0]?.id }, hour: ago(45, 2).toISOString() });
    const weeks: number[] = summary.series.map(({ date }: { date: string }) => new Date(`${date}T00:00:00Z`).getTime());
    for (const [i, point] of summary.series.entries()) {
      const start = weeks[i] ?? 0;
      const week = { from: new Date(Math.max(start, period.from.getTime())), to: new Date(Math.min(start + 7 * DAY, period.to.getTime())) };
      expect(point).toMatchObject({
        follows: real().filter(({ begun }) => inside(begun, week)).length,
        unfollows: real().filter(({ ended }) => inside(ended, week)).length,
      });
    }
  });
});
