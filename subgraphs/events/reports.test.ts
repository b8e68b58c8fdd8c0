import { random } from '@lyceum/demo/world.ts';
import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, type Events, HOUR, startEvents } from './testing.ts';

let house: Events;
let host: Actor;
beforeAll(async () => {
  house = await startEvents({ schedules: false });
  host = await house.someone();
});
afterAll(() => house.stop());

const PERIOD = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };
const BEFORE = { from: '2026-01-29T00:00:00.000Z', to: '2026-03-01T00:00:00.000Z' };
type Span = typeof PERIOD;
type Row = Record<string, string | number | null>;
const during = (value: unknown, { from, to }: Span) =>
  value != null && +new Date(String(value)) >= Date.parse(from) && +new Date(String(value)) < Date.parse(to);
const count = <T>(items: readonly T[], key: (item: T) => string) =>
  Object.fromEntries([...Map.groupBy(items, key)].map(([name, of]) => [name, of.length]));
const dayIn = (value: unknown, timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(String(value)));
const counted = (rows: Row[], key: string) => Object.fromEntries(rows.map((row) => [row[key], row.count]));
const rowsOf = async (table: string) =>
  (await house.sql(sql.raw(`select to_jsonb(t) as row from events.${table} t`))).map(({ row }) => row as Row);
const FIGURES = 'answers going waitlisted ended checkedIn';
const FIGURES_OF_ALL = 'events rsvps averageFillPercent noShowPercent cancelled cancellations lateCancellations';

/** Random answers and events around March 2026, as they might have come to be. */
async function history() {
  const next = random('events reports');
  const ids: string[] = [];
  for (let i = 0; i < 24; i++)
    ids.push(
      await house.published(i % 3 ? host : await house.someone(), {
        capacity: i % 4 ? 6 : null,
        kind: i % 2 ? 'MEETUP' : 'WORKSHOP',
        maxGuests: 1,
      }),
    );
  const crowd = await house.join(12);
  const groupId = await house.group('PUBLIC', host, crowd.slice(0, 5));
  const secret = await house.group('SECRET', host, crowd.slice(0, 7));
  for (const id of ids) {
    const answers: { who: Actor; id: string }[] = [];
    for (const who of crowd)
      if (next() < 0.7)
        answers.push({ who, ...(await house.goes(who, id, { guests: next() < 0.3 ? 1 : 0, source: next() < 0.5 ? 'FEED' : 'LINK' })) });
    for (const { who, id: rsvpId } of answers) {
      const dice = next();
      if (dice < 0.25) await house.does(who, 'cancelRsvp', { rsvpId });
      else if (dice < 0.5)
        await who.ask('mutation ($input: ClaimWaitlistOfferInput!) { claimWaitlistOffer(input: $input) { id } }', { input: { rsvpId } });
    }
    if (next() < 0.15) await house.does(host, 'cancelEvent', { eventId: id, reason: 'x' }).catch(() => undefined);
  }
  const moment = (days: number) => new Date(Date.UTC(2026, 0, 10) + Math.floor(next() * days * 24) * HOUR + Math.floor(next() * HOUR));
  for (const id of ids) {
    const starts = moment(100);
    await house.sql(
      sql`update events.events set starts_at = ${starts.toISOString()}::timestamptz, ends_at = ${new Date(+starts + 2 * HOUR).toISOString()}::timestamptz where id = ${id}`,
    );
  }
  // every third event is over, and most were there
  for (const { id, event_id } of await rowsOf('rsvps')) {
    const started = await house.sql(sql`select starts_at from events.events where id = ${event_id}`);
    const made = moment(60);
    const later = () => new Date(+made + Math.floor(next() * 40 * DAY)).toISOString();
    const over = ids.indexOf(String(event_id)) % 3 === 0 && started.length > 0;
    const outcome = over ? (next() < 0.7 ? 'CHECKED_IN' : 'NO_SHOW') : null;
    await house.sql(sql`update events.rsvps set created_at = ${made.toISOString()}::timestamptz,
      waitlisted_at = case when waitlisted_at is null then null else ${made.toISOString()}::timestamptz end,
      offered_at = case when offered_at is null then null else ${later()}::timestamptz end,
      going_at = case when going_at is null then null else ${later()}::timestamptz end,
      ended_at = case when ended_at is null then null else ${later()}::timestamptz end,
      checked_in_at = case when status = 'GOING' and ${outcome}::text = 'CHECKED_IN' then ${later()}::timestamptz else checked_in_at end,
      status = case when status = 'GOING' and ${outcome}::text is not null then ${outcome} else status end,
      paid_at = case when going_at is not null and ${next()}::float8 < 0.3 then ${later()}::timestamptz end,
      price_minor = 1500, currency = case when ${next()}::float8 < 0.5 then 'EUR' else 'USD' end
      where id = ${id}`);
    if (next() < 0.2) await house.sql(sql`update events.rsvps set refunded_at = now() where id = ${id} and paid_at is not null`);
  }
  return { ids, crowd, groupId, secret };
}

describe('the reports equal a recount', () => {
  let made: Awaited<ReturnType<typeof history>>;
  beforeAll(async () => {
    made = await history();
  }, 60_000);

  it('of one event', async () => {
    const [all, events] = [await rowsOf('rsvps'), await rowsOf('events')];
    for (const id of made.ids.slice(0, 9)) {
      const { eventParticipationReport: report } = await house.admin.get(
        `query ($id: ID!, $period: PeriodInput!) { eventParticipationReport(eventId: $id, period: $period, granularity: DAY, timeZone: "Asia/Tokyo") {
          from to byStatus { status count } headcount fillPercent showUpPercent sources { source count } waited offered converted conversionPercent medianWaitHours
          revenue { paid { amountMinor currency } refunded { amountMinor } payments } figures { ${FIGURES} } previous { ${FIGURES} } series { date answers going ended } groups { group { id } count } } }`,
        { id, period: PERIOD },
      );
      const rows = all.filter(({ event_id }) => event_id === id);
      const event = events.find((row) => row.id === id) ?? {};
      const figures = (span: Span) => ({
        answers: rows.filter((row) => during(row.created_at, span)).length,
        going: rows.filter((row) => during(row.going_at, span)).length,
        waitlisted: rows.filter((row) => during(row.waitlisted_at, span)).length,
        ended: rows.filter((row) => during(row.ended_at, span)).length,
        checkedIn: rows.filter((row) => during(row.checked_in_at, span)).length,
      });
      expect(report.figures).toEqual(figures(PERIOD));
      expect(report.previous).toEqual(figures(BEFORE));
      expect(counted(report.byStatus, 'status')).toEqual(count(rows, ({ status }) => String(status)));
      expect(counted(report.sources, 'source')).toEqual(count(rows, ({ source }) => String(source)));
      const coming = rows.filter(({ status }) => status === 'GOING' || status === 'CHECKED_IN');
      expect(report.headcount).toBe(coming.reduce((sum, { guests }) => sum + 1 + Number(guests), 0));
      expect(report.fillPercent).toEqual(event.capacity == null ? null : (100 * Number(event.taken)) / Number(event.capacity));
      const [there, absent] = ['CHECKED_IN', 'NO_SHOW'].map((status) => rows.filter((row) => row.status === status).length) as [
        number,
        number,
      ];
      expect(report.showUpPercent).toEqual(there ? (100 * there) / (there + absent) : null);
      const [waited, offered, claimed] = ['waitlisted_at', 'offered_at', 'claimed_at'].map((key) =>
        rows.filter((row) => row[key] != null),
      ) as [Row[], Row[], Row[]];
      expect([report.waited, report.offered, report.converted]).toEqual([waited.length, offered.length, claimed.length]);
      expect(report.conversionPercent).toEqual(offered.length ? (100 * claimed.length) / offered.length : null);
      const waits = offered
        .map((row) => (+new Date(String(row.offered_at)) - +new Date(String(row.waitlisted_at))) / HOUR)
        .toSorted((a, b) => a - b);
      if (waits.length)
        expect(report.medianWaitHours).toBeCloseTo(
          ((waits[Math.floor((waits.length - 1) / 2)] ?? 0) + (waits[Math.ceil((waits.length - 1) / 2)] ?? 0)) / 2,
          6,
        );
      else expect(report.medianWaitHours).toBeNull();
      for (const { paid, refunded, payments } of report.revenue) {
        const of = rows.filter((row) => row.paid_at != null && row.currency === paid.currency);
        expect([paid.amountMinor, payments, refunded.amountMinor]).toEqual([
          of.length * 1_500,
          of.length,
          of.filter((row) => row.refunded_at != null).length * 1_500,
        ]);
      }
      expect(report.series).toHaveLength(32);
      for (const { date, answers, going, ended } of report.series) {
        const on = (key: string) => rows.filter((row) => during(row[key], PERIOD) && dayIn(row[key], 'Asia/Tokyo') === date).length;
        expect([date, answers, going, ended]).toEqual([date, on('created_at'), on('going_at'), on('ended_at')]);
      }
      const members = new Set(made.crowd.slice(0, 5).map((who) => who.id));
      const inside = coming.filter(({ user_id }) => members.has(String(user_id))).length;
      expect(report.groups).toEqual(inside ? [{ group: { id: made.groupId }, count: inside }] : []);
    }
  });

  it('of all events', async () => {
    const [all, events] = [await rowsOf('rsvps'), await rowsOf('events')];
    const { eventSummary: report } = await house.admin.get(
      `query ($period: PeriodInput!) { eventSummary(period: $period, granularity: WEEK, timeZone: "America/New_York") { from to byStatus { status count } byKind { kind count }
        figures { ${FIGURES_OF_ALL} } previous { ${FIGURES_OF_ALL} } series { date events rsvps } busiest { weekday hour count } topHosts { host { id } count taken } } }`,
      { period: PERIOD },
    );
    const held = (span: Span) => events.filter((row) => during(row.starts_at, span) && row.status !== 'DRAFT');
    const figures = (span: Span) => {
      const of = held(span);
      const limited = of.filter(({ capacity, status }) => capacity != null && status !== 'CANCELLED');
      const marked = of.map(({ id }) =>
        all.filter((row) => row.event_id === id && (row.status === 'CHECKED_IN' || row.status === 'NO_SHOW')),
      );
      const checked = marked.filter((rows) => rows.some(({ status }) => status === 'CHECKED_IN')).flat();
      const back = all.filter(
        (row) =>
          row.status === 'CANCELLED' &&
          row.going_at != null &&
          during(row.ended_at, span) &&
          events.find(({ id }) => id === row.event_id)?.status !== 'CANCELLED',
      );
      const late = back.filter(
        (row) => +new Date(String(events.find(({ id }) => id === row.event_id)?.starts_at)) - +new Date(String(row.ended_at)) < DAY,
      );
      return {
        events: of.length,
        rsvps: all.filter((row) => during(row.created_at, span)).length,
        averageFillPercent: limited.length
          ? expect.closeTo(
              limited.reduce((sum, { taken, capacity }) => sum + (100 * Number(taken)) / Number(capacity), 0) / limited.length,
              6,
            )
          : null,
        noShowPercent: checked.length
          ? expect.closeTo((100 * checked.filter(({ status }) => status === 'NO_SHOW').length) / checked.length, 6)
          : null,
        cancelled: of.filter(({ status }) => status === 'CANCELLED').length,
        cancellations: back.length,
        lateCancellations: late.length,
      };
    };
    expect(report.figures).toEqual(figures(PERIOD));
    expect(report.previous).toEqual(figures(BEFORE));
    expect(counted(report.byStatus, 'status')).toEqual(count(held(PERIOD), ({ status }) => String(status)));
    expect(counted(report.byKind, 'kind')).toEqual(count(held(PERIOD), ({ kind }) => String(kind)));
    expect(report.series.reduce((sum: number, point: { events: number }) => sum + point.events, 0)).toBe(held(PERIOD).length);
    const hourOf = (value: unknown) => {
      const parts = new Intl.DateTimeFormat('en-US', {
        timeZone: 'America/New_York',
        weekday: 'short',
        hour: '2-digit',
        hourCycle: 'h23',
      }).formatToParts(new Date(String(value)));
      const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
      return `${1 + ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday'))} ${Number(part('hour'))}`;
    };
    const hours = count(held(PERIOD), ({ starts_at }) => hourOf(starts_at));
    for (const { weekday, hour, count: n } of report.busiest) expect(hours[`${weekday} ${hour}`]).toBe(n);
    expect(report.busiest[0].count).toBe(Math.max(...Object.values(hours)));
    const hosts = held(PERIOD).filter(({ status }) => status !== 'CANCELLED');
    for (const { host: of, count: n, taken } of report.topHosts) {
      const theirs = hosts.filter(({ host_id }) => host_id === of.id);
      expect([n, taken]).toEqual([theirs.length, theirs.reduce((sum, row) => sum + Number(row.taken), 0)]);
    }
  });

  it('and are for those who may read them', async () => {
    const [id] = made.ids;
    const report = 'query ($id: ID!, $period: PeriodInput!) { eventParticipationReport(eventId: $id, period: $period) { from } }';
    const [guest] = made.crowd;
    expect((await guest?.refusal(report, { id, period: PERIOD }))?.code).toBe('FORBIDDEN');
    expect((await host.refusal('query ($period: PeriodInput!) { eventSummary(period: $period) { from } }', { period: PERIOD })).code).toBe(
      'FORBIDDEN',
    );
  });
});
