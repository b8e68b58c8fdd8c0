import { enforce } from '@lyceum/kit';
import { and, asc, eq, gte, inArray, isNull } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { validateEventPermissions } from '../helpers.ts';
import { type EventRow, type EventStatus, events, type RsvpStatus, rsvps } from '../tables.ts';
import type { Scope } from './input.ts';
import { lockFor } from './places.ts';

/** The event and, of one that comes again, its further dates that are meant, all locked; those of other statuses are left out. */
export async function lockDates(
  ctx: Context,
  eventId: string,
  scope: Scope,
  statuses: readonly EventStatus[],
): Promise<{ event: EventRow; others: EventRow[] }> {
  enforce(await validateEventPermissions(ctx, { eventId, action: 'manage' }));
  const known = await ctx.load.event.load(eventId);
  // in the order of their ids, so that two never wait for each other
  if (known?.seriesId && scope !== 'THIS')
    await ctx.db.select({ id: events.id }).from(events).where(eq(events.seriesId, known.seriesId)).orderBy(asc(events.id)).for('update');
  const event = await lockFor(ctx, eventId, 'manage');
  if (!event.seriesId || !event.occurrenceAt || scope === 'THIS') return { event, others: [] };
  const dates = await ctx.db
    .select()
    .from(events)
    .where(
      and(
        eq(events.seriesId, event.seriesId),
        isNull(events.deletedAt),
        inArray(events.status, [...statuses]),
        scope === 'FOLLOWING' ? gte(events.occurrenceAt, event.occurrenceAt) : undefined,
      ),
    )
    .orderBy(asc(events.startsAt), asc(events.id));
  return { event, others: dates.filter(({ id }) => id !== eventId) };
}

/** Whoever must hear what becomes of an event. */
export const CONCERNED: readonly RsvpStatus[] = [
  'INVITED',
  'REQUESTED',
  'GOING',
  'MAYBE',
  'WAITLISTED',
  'OFFERED',
  'PENDING_PAYMENT',
  'CHECKED_IN',
];

/** The people whom the events concern, by event. */
export async function concernedBy(ctx: Context, eventIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await ctx.db
    .select({ eventId: rsvps.eventId, userId: rsvps.userId })
    .from(rsvps)
    .where(and(inArray(rsvps.eventId, [...eventIds]), inArray(rsvps.status, [...CONCERNED])))
    .orderBy(asc(rsvps.createdAt), asc(rsvps.id));
  const people = new Map<string, string[]>();
  for (const { eventId, userId } of rows) people.set(eventId, [...(people.get(eventId) ?? []), userId]);
  return people;
}
