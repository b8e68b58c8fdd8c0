import { random } from '@lyceum/demo/world.ts';
import { DAY, HOUR } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connections, startConnections } from './testing.ts';

const NOW = Math.floor(Date.now() / DAY) * DAY;
const ago = (days: number) => new Date(NOW - days * DAY);
type Outcome = 'PENDING' | 'ACCEPTED' | 'DECLINED' | 'REMOVED';
interface Asked {
  readonly from: number;
  readonly to: number;
  readonly outcome: Outcome;
  readonly sentAt: Date;
  readonly settledAt: Date | null;
  readonly endedAt: Date | null;
  readonly seenAt: Date | null;
}
let c: Connections;
let actors: Actor[];
const asked: Asked[] = [];
const blocked: [number, number, Date][] = [];
const period = { from: ago(60), to: ago(30) };
const SIZE = 14;
beforeAll(async () => {
  c = await startConnections();
  actors = await c.join(SIZE);
  const next = random('connection reports');
  const id = (i: number) => actors[i]?.id ?? '';
  const { db } = c.system();
  const outcomes: Outcome[] = ['PENDING', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'DECLINED', 'REMOVED'];
  // the last two know nobody
  for (let from = 0; from < SIZE - 2; from++)
    for (let to = 0; to < SIZE - 2; to++) {
      if (from === to || next() > 0.4 || asked.some((one) => one.from === to && one.to === from)) continue;
      const sentAt = ago(10 + Math.floor(next() * 90));
      const outcome = outcomes[Math.floor(next() * outcomes.length)] ?? 'PENDING';
      const settledAt = outcome === 'PENDING' ? null : new Date(sentAt.getTime() + Math.ceil(next() * 90) * HOUR);
      const endedAt =
        outcome === 'REMOVED' && settledAt ? new Date(settledAt.getTime() + 3 * DAY) : outcome === 'DECLINED' ? settledAt : null;
      const seenAt = next() < 0.4 ? new Date(sentAt.getTime() - HOUR) : null;
      asked.push({ from, to, outcome, sentAt, settledAt, endedAt, seenAt });
      if (seenAt) {
        await c.does(actors[from] ?? c.nobody, 'markSuggestionsSeen', { userIds: [id(to)] });
        await db.execute(
          sql`update connections.suggestion_marks set seen_at = ${seenAt.toISOString()} where user_id = ${id(from)} and other_id = ${id(to)}`,
        );
      }
      const request = await c.ask(actors[from] ?? c.nobody, actors[to] ?? c.nobody);
      const does = (who: number, field: string) => c.does(actors[who] ?? c.nobody, field, { connectionId: request.id });
      if (outcome === 'ACCEPTED' || outcome === 'REMOVED') await does(to, 'acceptConnection');
      if (outcome === 'DECLINED') await does(to, 'declineConnection');
      if (outcome === 'REMOVED') await does(from, 'deleteConnection');
      const text = (moment: Date | null) => moment?.toISOString() ?? null;
      await db.execute(
        sql`update connections.requests set sent_at = ${text(sentAt)}, settled_at = ${text(settledAt)} where connection_id = ${request.id}`,
      );
      await db.execute(sql`update connections.connections set requested_at = ${text(sentAt)}, ended_at = ${text(endedAt)},
        connected_at = case when connected_at is null then null else ${text(settledAt)}::timestamptz end where id = ${request.id}`);
      await db.execute(sql`update connections.ties set connected_at = ${text(settledAt)} where connection_id = ${request.id}`);
    }
  for (const [who, whom, at] of [
    [12, 13, ago(45)],
    [13, 12, ago(5)],
  ] as const) {
    await c.does(actors[who] ?? c.nobody, 'blockUser', { userId: id(whom) }, 'createdAt');
    await db.execute(sql`update connections.blocks set created_at = ${at.toISOString()} where user_id = ${id(who)}`);
    blocked.push([who, whom, at]);
  }
}, 60_000);
afterAll(() => c.stop());

const inside = (moment: Date | null, { from, to } = period) => moment !== null && moment >= from && moment < to;
const earlier = { from: ago(90), to: ago(60) };
const live = () => asked.filter(({ outcome }) => outcome === 'ACCEPTED');
const neighbours = (i: number) => new Set(live().flatMap(({ from, to }) => (from === i ? [to] : to === i ? [from] : [])));
const median = (values: number[]) => {
  const sorted = values.toSorted((x, y) => x - y);
  const mid = (sorted.length - 1) / 2;
  return sorted.length ? ((sorted[Math.floor(mid)] ?? 0) + (sorted[Math.ceil(mid)] ?? 0)) / 2 : null;
};
const day = (moment: Date) => moment.toISOString().slice(0, 10);
/** Requests that were accepted, whether or not they still stand. */
const taken = ({ outcome }: Asked) => outcome === 'ACCEPTED' || outcome === 'REMOVED';
const variables = { period: { from: period.from.toISOString(), to: period.to.toISOString() } };

describe('a person’s report', () => {
  const FIGURES = 'connected sent sentAccepted acceptanceRate received receivedAccepted receivedDeclined medianResponseHours';
  const REPORT = `query ($period: PeriodInput!) { userConnectionReport(period: $period) { user { id } figures { ${FIGURES} } previous { ${FIGURES} }
    total secondDegree averageMutuals receivedOver30Days sentOver30Days granularity series { date connected sent received } generatedAt asOf } }`;
  const figuresOf = (i: number, span: typeof period) => {
    const sent = asked.filter(({ from, sentAt }) => from === i && inside(sentAt, span));
    const received = asked.filter(({ to, sentAt }) => to === i && inside(sentAt, span));
    return {
      connected: live().filter(({ from, to, settledAt }) => (from === i || to === i) && inside(settledAt, span)).length,
      sent: sent.length,
      sentAccepted: sent.filter(taken).length,
      acceptanceRate: sent.length ? sent.filter(taken).length / sent.length : null,
      received: received.length,
      receivedAccepted: received.filter(taken).length,
      receivedDeclined: received.filter(({ outcome }) => outcome === 'DECLINED').length,
      medianResponseHours: median(
        received.flatMap(({ settledAt, sentAt }) => (settledAt ? [(settledAt.getTime() - sentAt.getTime()) / HOUR] : [])),
      ),
    };
  };

  it('equals a count by hand, for everybody', async () => {
    for (let i = 0; i < SIZE; i++) {
      const { userConnectionReport: report } = await (actors[i] ?? c.nobody).get(REPORT, variables);
      const mine = neighbours(i);
      const second = new Set([...mine].flatMap((other) => [...neighbours(other)]).filter((other) => other !== i && !mine.has(other)));
      const mutuals = [...mine].map((other) => [...neighbours(other)].filter((one) => mine.has(one)).length);
      expect(report.figures).toEqual(figuresOf(i, period));
      expect(report.previous).toEqual(figuresOf(i, earlier));
      expect(report).toMatchObject({
        total: mine.size,
        secondDegree: second.size,
        averageMutuals: mutuals.length ? expect.closeTo(mutuals.reduce((x, y) => x + y, 0) / mutuals.length, 9) : null,
        receivedOver30Days: asked.filter(
          ({ to, outcome, sentAt }) => to === i && outcome === 'PENDING' && sentAt < new Date(Date.now() - 30 * DAY),
        ).length,
        // a declined request waits on for who sent it
        sentOver30Days: asked.filter(
          ({ from, outcome, sentAt }) =>
            from === i && (outcome === 'PENDING' || outcome === 'DECLINED') && sentAt < new Date(Date.now() - 30 * DAY),
        ).length,
        granularity: 'DAY',
      });
      expect(report.series).toHaveLength(30);
      for (const point of report.series)
        expect(point).toEqual({
          date: point.date,
          connected: live().filter(
            ({ from, to, settledAt }) => (from === i || to === i) && settledAt && inside(settledAt) && day(settledAt) === point.date,
          ).length,
          sent: asked.filter(({ from, sentAt }) => from === i && day(sentAt) === point.date).length,
          received: asked.filter(({ to, sentAt }) => to === i && day(sentAt) === point.date).length,
        });
    }
  });
});

describe('the summary', () => {
  const FIGURES = 'requested accepted declined acceptanceRate connected removed blocked';
  const SUMMARY = `query ($period: PeriodInput!) { connectionSummary(period: $period, granularity: WEEK) { figures { ${FIGURES} } previous { ${FIGURES} }
    total degrees { p50 p90 max } clusteringCoefficient isolated pending blocks funnel { seen dismissed requested accepted } series { date requested connected } } }`;
  const figuresOf = (span: typeof period) => {
    const sent = asked.filter(({ sentAt }) => inside(sentAt, span));
    return {
      requested: sent.length,
      accepted: sent.filter(taken).length,
      declined: sent.filter(({ outcome }) => outcome === 'DECLINED').length,
      acceptanceRate: sent.length ? sent.filter(taken).length / sent.length : null,
      connected: live().filter(({ settledAt }) => inside(settledAt, span)).length,
      removed: asked.filter(({ outcome, endedAt }) => outcome === 'REMOVED' && inside(endedAt, span)).length,
      blocked: blocked.filter(([, , at]) => inside(at, span)).length,
    };
  };

  it('equals a count by hand', async () => {
    const { connectionSummary: summary } = await c.admin.get(SUMMARY, variables);
    expect(summary.figures).toEqual(figuresOf(period));
    expect(summary.previous).toEqual(figuresOf(earlier));
    const degrees = Array.from({ length: SIZE }, (_, i) => neighbours(i).size).sort((x, y) => x - y);
    const at = (share: number) => {
      const place = share * (SIZE - 1);
      const low = degrees[Math.floor(place)] ?? 0;
      return low + ((degrees[Math.ceil(place)] ?? 0) - low) * (place - Math.floor(place));
    };
    const clustering = Array.from({ length: SIZE }, (_, i) => [...neighbours(i)]).flatMap((mine) => {
      if (mine.length < 2) return [];
      const linked = mine.flatMap((x) => mine.filter((y) => neighbours(x).has(y))).length;
      return [linked / (mine.length * (mine.length - 1))];
    });
    const seen = asked.filter(({ seenAt }) => inside(seenAt));
    expect(summary).toMatchObject({
      total: live().length,
      degrees: { p50: expect.closeTo(at(0.5), 9), p90: expect.closeTo(at(0.9), 9), max: degrees.at(-1) },
      clusteringCoefficient: expect.closeTo(clustering.reduce((x, y) => x + y, 0) / clustering.length, 9),
      isolated: degrees.filter((n) => n === 0).length,
      pending: asked.filter(({ outcome }) => outcome === 'PENDING').length,
      blocks: 2,
      funnel: { seen: seen.length, dismissed: 0, requested: seen.length, accepted: seen.filter(taken).length },
    });
    const weeks = summary.series.map(({ date }: { date: string }) => new Date(`${date}T00:00:00Z`).getTime());
    for (const [i, point] of summary.series.entries()) {
      const week = {
        from: new Date(Math.max(weeks[i], period.from.getTime())),
        to: new Date(Math.min(weeks[i] + 7 * DAY, period.to.getTime())),
      };
      expect(point).toMatchObject({
        requested: asked.filter(({ sentAt }) => inside(sentAt, week)).length,
        connected: live().filter(({ settledAt }) => inside(settledAt, week)).length,
      });
    }
  });
});
