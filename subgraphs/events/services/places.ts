import { enforce, found, HOUR, one, Refusal } from '@lyceum/kit';
import { and, asc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { EventAction } from '../helpers/permissions.ts';
import { settingsOf } from '../helpers/sight.ts';
import { validateEventPermissions } from '../helpers.ts';
import { type EventRow, events, type RsvpRow, type RsvpStatus, rsvps, ticketTypes } from '../tables.ts';

const HOLDING: ReadonlySet<RsvpStatus> = new Set(['GOING', 'OFFERED', 'PENDING_PAYMENT', 'CHECKED_IN', 'NO_SHOW']);
/** Whether the answer holds places. */
export const holds = ({ status }: RsvpRow): boolean => HOLDING.has(status);
/** How many places an answer takes. */
export const seatsOf = ({ guests }: { guests: number }): number => 1 + guests;

/** The event's row, locked: changes of its places happen one after the other. */
export async function lockEvent(ctx: Context, eventId: string): Promise<EventRow> {
  const [event] = await ctx.db.select().from(events).where(eq(events.id, eventId)).for('update');
  return found(event?.deletedAt ? null : event, 'The event');
}

/** The locked event, if the viewer may do this; decided again once it is locked, for what was true before may be so no more. */
export async function lockFor(ctx: Context, eventId: string, action: EventAction): Promise<EventRow> {
  enforce(await validateEventPermissions(ctx, { action, eventId }));
  const event = await lockEvent(ctx, eventId);
  ctx.load.event.clearAll();
  ctx.load.liveRsvp.clearAll();
  ctx.load.isCohost.clearAll();
  enforce(await validateEventPermissions(ctx, { action, eventId }));
  return event;
}

/** The event as it is now. */
export async function fresh(ctx: Context, eventId: string): Promise<EventRow> {
  ctx.load.event.clear(eventId);
  return one(await ctx.db.select().from(events).where(eq(events.id, eventId)));
}

/** Takes places if there are as many; of a kind of ticket that is sold out it refuses. */
export async function hold(ctx: Context, eventId: string, seats: number, ticketTypeId: string | null): Promise<boolean> {
  const free = or(isNull(events.capacity), sql`${events.taken} + ${seats} <= ${events.capacity}`);
  const [held] = await ctx.db
    .update(events)
    .set({ taken: sql`${events.taken} + ${seats}` })
    .where(and(eq(events.id, eventId), free))
    .returning({ taken: events.taken });
  if (!held) return false;
  if (ticketTypeId) {
    const left = or(isNull(ticketTypes.quota), sql`${ticketTypes.sold} + ${seats} <= ${ticketTypes.quota}`);
    const [sold] = await ctx.db
      .update(ticketTypes)
      .set({ sold: sql`${ticketTypes.sold} + ${seats}` })
      .where(and(eq(ticketTypes.id, ticketTypeId), left))
      .returning({ id: ticketTypes.id });
    if (!sold) throw new Refusal('LIMIT_REACHED', 'Too few of these tickets are left: choose another kind.');
  }
  return true;
}

/** So many places are free again; where more were taken than there are, the surplus shrinks first. */
export async function giveBack(ctx: Context, eventId: string, seats: number, ticketTypeId: string | null): Promise<void> {
  await ctx.db
    .update(events)
    .set({
      taken: sql`${events.taken} - ${seats}`,
      ceiling: sql`case when ${events.capacity} is null then null else greatest(${events.capacity}, ${events.taken} - ${seats}) end`,
    })
    .where(eq(events.id, eventId));
  if (ticketTypeId)
    await ctx.db
      .update(ticketTypes)
      .set({ sold: sql`${ticketTypes.sold} - ${seats}` })
      .where(eq(ticketTypes.id, ticketTypeId));
}

/** Gives the places of these answers back. */
async function letGo(ctx: Context, eventId: string, rows: readonly RsvpRow[]): Promise<void> {
  for (const [ticketTypeId, of] of Map.groupBy(rows.filter(holds), (row) => row.ticketTypeId))
    await giveBack(
      ctx,
      eventId,
      of.reduce((sum, row) => sum + seatsOf(row), 0),
      ticketTypeId,
    );
}

/** What facts about an answer say. */
export const told = ({ id: eventId, title, hostId }: EventRow, { id: rsvpId, userId }: RsvpRow) => ({
  rsvpId,
  eventId,
  title,
  hostId,
  userId,
});

/** Gives these answers another status, and tells it. */
export async function change(
  ctx: Context,
  event: EventRow,
  rows: readonly RsvpRow[],
  patch: Partial<typeof rsvps.$inferInsert> & { status: RsvpStatus },
  { byStaff = false }: { byStaff?: boolean } = {},
): Promise<RsvpRow[]> {
  if (!rows.length) return [];
  const changed = await ctx.db
    .update(rsvps)
    .set({ ...patch, version: sql`${rsvps.version} + 1` })
    .where(
      inArray(
        rsvps.id,
        rows.map(({ id }) => id),
      ),
    )
    .returning();
  await tell(ctx, event, changed, byStaff);
  return changed;
}

/** Tells what became of answers: one fact for each. */
export async function tell(ctx: Context, event: EventRow, rows: readonly RsvpRow[], byStaff = false): Promise<void> {
  for (const row of rows) ctx.load.rsvp.clear(row.id);
  ctx.load.liveRsvp.clearAll();
  const of = (status: RsvpStatus) => rows.filter((row) => row.status === status);
  const facts = (some: readonly RsvpRow[]) => some.map((row) => ({ subjectId: row.id, data: told(event, row) }));
  await ctx.publishAll('events.rsvp.waitlisted.v1', facts(of('WAITLISTED')));
  await ctx.publishAll('events.rsvp.checked_in.v1', facts(of('CHECKED_IN')));
  await ctx.publishAll(
    'events.rsvp.offered.v1',
    of('OFFERED').map((row) => ({
      subjectId: row.id,
      data: { ...told(event, row), expiresAt: (row.offerExpiresAt ?? ctx.now).toISOString() },
    })),
  );
  await ctx.publishAll(
    'events.rsvp.changed.v1',
    rows
      .filter(({ status }) => status !== 'WAITLISTED' && status !== 'CHECKED_IN' && status !== 'OFFERED' && status !== 'INVITED')
      .map((row) => ({ subjectId: row.id, data: { ...told(event, row), status: row.status, byStaff } })),
  );
}

/** What was paid for these answers is to be given back: said once for each, however often this runs. */
export async function dueRefunds(ctx: Context, event: EventRow, rsvpIds: readonly string[], reason: string): Promise<void> {
  if (!rsvpIds.length) return;
  const due = await ctx.db
    .update(rsvps)
    .set({ refundDueAt: ctx.now })
    .where(and(inArray(rsvps.id, [...rsvpIds]), isNotNull(rsvps.paidAt), isNull(rsvps.refundDueAt), isNull(rsvps.refundedAt)))
    .returning();
  await ctx.publishAll(
    'events.ticket.refund_due.v1',
    due.map((row) => ({ subjectId: row.id, data: { ...told(event, row), reason } })),
  );
}

/** Ends answers or takes them back: their places go to those who wait. */
export async function giveUp(
  ctx: Context,
  event: EventRow,
  rows: readonly RsvpRow[],
  status: 'CANCELLED' | 'EXPIRED' | 'DECLINED' | 'MAYBE' | 'REJECTED',
  { refund = null, byStaff = false }: { refund?: string | null; byStaff?: boolean } = {},
): Promise<RsvpRow[]> {
  await letGo(ctx, event.id, rows);
  const over = status === 'CANCELLED' || status === 'EXPIRED';
  const ended = await change(
    ctx,
    event,
    rows,
    {
      status,
      queue: null,
      payBefore: null,
      ...(over
        ? { endedAt: ctx.now }
        : { respondedAt: ctx.now, goingAt: null, guests: 0, ticketTypeId: null, priceMinor: null, currency: null }),
    },
    { byStaff },
  );
  if (refund !== null)
    await dueRefunds(
      ctx,
      event,
      rows.map(({ id }) => id),
      refund,
    );
  await offerPlaces(ctx, event.id);
  return ended;
}

const MOST_OFFERS = 1_000;

/** Offers what is free to those who wait, the first come first; the event must be locked. */
export async function offerPlaces(ctx: Context, eventId: string): Promise<void> {
  const event = await fresh(ctx, eventId);
  if (event.status !== 'PUBLISHED' || event.startsAt <= ctx.now) return;
  const free = event.capacity === null ? MOST_OFFERS : event.capacity - event.taken;
  if (free <= 0) return;
  const waiting = await ctx.db
    .select()
    .from(rsvps)
    .where(and(eq(rsvps.eventId, eventId), eq(rsvps.status, 'WAITLISTED')))
    .orderBy(asc(rsvps.queue))
    .limit(MOST_OFFERS);
  if (!waiting.length) return;
  const types = await ctx.db.select().from(ticketTypes).where(eq(ticketTypes.eventId, eventId));
  const chosen = firstThatFit(waiting, free, new Map(types.map(({ id, quota, sold }) => [id, quota === null ? null : quota - sold])));
  for (const [ticketTypeId, of] of Map.groupBy(chosen, (row) => row.ticketTypeId))
    await hold(
      ctx,
      eventId,
      of.reduce((sum, row) => sum + seatsOf(row), 0),
      ticketTypeId,
    );
  const offerExpiresAt = new Date(Math.min(ctx.now.getTime() + settingsOf(ctx, event).offerTtlHours * HOUR, event.startsAt.getTime()));
  await change(ctx, event, chosen, { status: 'OFFERED', offeredAt: ctx.now, offerExpiresAt, queue: null });
}

/** Nobody is passed over for want of places; who wants a kind of ticket that is sold out goes on waiting. */
function firstThatFit(waiting: readonly RsvpRow[], places: number, tickets: Map<string, number | null>): RsvpRow[] {
  const chosen: RsvpRow[] = [];
  let free = places;
  for (const row of waiting) {
    const seats = seatsOf(row);
    if (seats > free) break;
    const left = row.ticketTypeId ? (tickets.get(row.ticketTypeId) ?? null) : null;
    if (left !== null && left < seats) continue;
    if (row.ticketTypeId && left !== null) tickets.set(row.ticketTypeId, left - seats);
    free -= seats;
    chosen.push(row);
  }
  return chosen;
}
