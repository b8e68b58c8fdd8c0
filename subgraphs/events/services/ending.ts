import { and, asc, eq, gt, inArray, ne, type SQL } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { events, rsvps } from '../tables.ts';
import { CONCERNED } from './dates.ts';
import { giveUp, lockEvent } from './places.ts';

/** Ends answers to events that are still to come, where somebody may not come any more; what they paid is given back. */
export async function endPlaces(ctx: Context, where: SQL | undefined, reason: string): Promise<void> {
  const due = await ctx.db
    .select({ id: rsvps.id, eventId: rsvps.eventId })
    .from(rsvps)
    .innerJoin(events, eq(events.id, rsvps.eventId))
    .where(and(where, ne(rsvps.userId, events.hostId), gt(events.startsAt, ctx.now), inArray(rsvps.status, [...CONCERNED])))
    .orderBy(asc(rsvps.eventId));
  for (const [eventId, of] of Map.groupBy(due, (row) => row.eventId)) {
    const event = await lockEvent(ctx, eventId);
    const rows = await ctx.db
      .select()
      .from(rsvps)
      .where(
        and(
          inArray(
            rsvps.id,
            of.map(({ id }) => id),
          ),
          inArray(rsvps.status, [...CONCERNED]),
        ),
      );
    if (rows.length) await giveUp(ctx, event, rows, 'CANCELLED', { refund: reason, byStaff: true });
  }
}
