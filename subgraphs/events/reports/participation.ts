import { before, enforce, filled, found, one, type Period, report, Span, stepOf, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { validateEventPermissions } from '../helpers.ts';
import type { RsvpRow } from '../tables.ts';

interface Counts extends Record<string, unknown> {
  answers: number;
  going: number;
  waitlisted: number;
  ended: number;
  checkedIn: number;
}
interface Standing extends Record<string, unknown> {
  headcount: number;
  checkedIn: number;
  noShow: number;
  waited: number;
  offered: number;
  converted: number;
  medianWaitHours: number | null;
}

const percent = (part: number, whole: number) => (whole ? (100 * part) / whole : null);

async function figures(ctx: Context, eventId: string, period: Period) {
  const during = (column: string) => sql`count(*) filter (where ${within(sql.raw(column), period)})::int`;
  return one(
    await ctx.db.execute<Counts>(sql`
      select ${during('created_at')} as answers, ${during('going_at')} as going, ${during('waitlisted_at')} as waitlisted,
        ${during('ended_at')} as ended, ${during('checked_in_at')} as "checkedIn"
      from events.rsvps where event_id = ${eventId}`),
  );
}

const standing = async (ctx: Context, eventId: string) =>
  one(
    await ctx.db.execute<Standing>(sql`
      select coalesce(sum(1 + guests) filter (where status in ('GOING', 'CHECKED_IN')), 0)::int as headcount,
        count(*) filter (where status = 'CHECKED_IN')::int as "checkedIn", count(*) filter (where status = 'NO_SHOW')::int as "noShow",
        count(waitlisted_at)::int as waited, count(offered_at)::int as offered, count(claimed_at)::int as converted,
        (percentile_cont(0.5) within group (order by extract(epoch from offered_at - waitlisted_at)) filter (where offered_at is not null) / 3600)::float8
          as "medianWaitHours"
      from events.rsvps where event_id = ${eventId}`),
  );

export const generateEventParticipationReport = report(
  'Who answered an event and how, who was there, what the waiting list gave, what was paid, with the period before.',
  z.object({ eventId: z.uuid(), ...Span.shape }),
  async (ctx: Context, { eventId, ...span }) => {
    enforce(await validateEventPermissions(ctx, { action: 'report', eventId }));
    const event = found(await ctx.load.event.load(eventId), 'The event');
    const steps = stepsOf(span);
    const { period } = span;
    const rows = async <R extends Record<string, unknown>>(query: SQL) => [...(await ctx.db.execute<R>(query))];
    const moments = (column: string, name: string) => sql`
      select ${stepOf(sql.raw(column), steps)} as date, ${name}::text as what from events.rsvps where event_id = ${eventId} and ${within(sql.raw(column), period)}`;
    const series = await rows<{ date: string; answers: number; going: number; ended: number }>(sql`
      select date, count(*) filter (where what = 'answers')::int as answers, count(*) filter (where what = 'going')::int as going,
        count(*) filter (where what = 'ended')::int as ended
      from (${moments('created_at', 'answers')} union all ${moments('going_at', 'going')} union all ${moments('ended_at', 'ended')}) moves group by date`);
    const { checkedIn, noShow, ...stands } = await standing(ctx, eventId);
    const money = await rows<{ currency: string; paid: string; refunded: string; payments: number }>(sql`
      select currency, sum(price_minor)::text as paid, coalesce(sum(price_minor) filter (where refunded_at is not null), 0)::text as refunded, count(*)::int as payments
      from events.rsvps where event_id = ${eventId} and paid_at is not null and currency is not null group by currency order by currency`);
    const groups = await rows<{ id: string; count: number }>(sql`
      select m.group_id as id, count(*)::int as count
      from events.rsvps r join events.group_members m on m.user_id = r.user_id
        join events.groups g on g.group_id = m.group_id and g.privacy <> 'SECRET' and g.gone_at is null
      where r.event_id = ${eventId} and r.status in ('GOING', 'CHECKED_IN') group by m.group_id order by count desc, id limit 5`);
    return {
      event,
      generatedAt: ctx.now,
      asOf: ctx.now,
      ...period,
      byStatus: await rows<{ status: RsvpRow['status']; count: number }>(sql`
        select status, count(*)::int as count from events.rsvps where event_id = ${eventId} group by status order by status`),
      ...stands,
      fillPercent: event.capacity === null ? null : percent(event.taken, event.capacity),
      showUpPercent: checkedIn ? percent(checkedIn, checkedIn + noShow) : null,
      conversionPercent: percent(stands.converted, stands.offered),
      sources: await rows<{ source: RsvpRow['source']; count: number }>(sql`
        select source, count(*)::int as count from events.rsvps where event_id = ${eventId} group by source order by count desc, source`),
      revenue: money.map(({ currency, paid, refunded, payments }) => ({
        paid: { amountMinor: BigInt(paid), currency },
        refunded: { amountMinor: BigInt(refunded), currency },
        payments,
      })),
      figures: await figures(ctx, eventId, period),
      previous: await figures(ctx, eventId, before(period)),
      series: filled(steps, series, { answers: 0, going: 0, ended: 0 }),
      groups: groups.map(({ id, count }) => ({ group: { id }, count })),
    };
  },
);
