import { found, HOUR, MINUTE, newId, one, Refusal, service } from '@lyceum/kit';
import { and, eq, notInArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seenRsvp } from '../helpers/permissions.ts';
import { isStaff, settingsOf } from '../helpers/sight.ts';
import { type EventRow, events, type RsvpRow, rsvps, SOURCES } from '../tables.ts';
import { IdempotencyKey, words } from './input.ts';
import { change, giveBack, giveUp, hold, holds, lockEvent, lockFor, offerPlaces, seatsOf, tell } from './places.ts';

const CLOSED: Partial<Record<EventRow['status'], string>> = {
  DRAFT: 'This event is not published yet.',
  POSTPONED: 'This event has no time for now: wait for the new one.',
  CANCELLED: 'This event does not take place.',
  ENDED: 'This event is over.',
  ARCHIVED: 'This event is over.',
};

/** Throws unless one can say now whether one comes. */
export function refuseClosed(ctx: Context, { status, endsAt }: EventRow): void {
  const closed = CLOSED[status] ?? (endsAt <= ctx.now ? 'This event is over.' : null);
  if (closed) throw new Refusal('CONFLICT', closed);
}

/** Somebody's answer that counts, of a locked event. */
export const liveOf = async (ctx: Context, eventId: string, userId: string): Promise<RsvpRow | null> =>
  (
    await ctx.db
      .select()
      .from(rsvps)
      .where(and(eq(rsvps.eventId, eventId), eq(rsvps.userId, userId), notInArray(rsvps.status, ['CANCELLED', 'EXPIRED'])))
  )[0] ?? null;

export const needsApproval = (ctx: Context, event: EventRow): boolean => event.approvalRequired ?? settingsOf(ctx, event).approvalRequired;
export const hasWaitlist = (ctx: Context, event: EventRow): boolean => event.waitlistEnabled ?? settingsOf(ctx, event).waitlistEnabled;
export const guestsAllowed = (ctx: Context, event: EventRow): number => event.maxGuests ?? settingsOf(ctx, event).allowGuests;

/** Writes an answer, over the one that is there. */
async function put(
  ctx: Context,
  event: EventRow,
  before: RsvpRow | null,
  values: Partial<typeof rsvps.$inferInsert> & { status: RsvpRow['status'] },
  how: { userId: string; source: RsvpRow['source'] },
  byStaff = false,
): Promise<RsvpRow> {
  if (before) return one(await change(ctx, event, [before], { ...values, respondedAt: ctx.now }, { byStaff }));
  const rows = await ctx.db
    .insert(rsvps)
    .values({ id: newId(), eventId: event.id, ...how, createdAt: ctx.now, ...values, respondedAt: ctx.now })
    .returning();
  await tell(ctx, event, rows, byStaff);
  return one(rows);
}

/** The kind of ticket that was chosen, or the only one; null where entry needs none. */
async function ticketFor(ctx: Context, event: EventRow, ticketTypeId: string | null) {
  const kinds = await ctx.load.ticketTypes.load(event.id);
  if (!kinds.length && !ticketTypeId) return null;
  if (!ticketTypeId && kinds.length > 1) throw new Refusal('CONFLICT', 'There are several kinds of tickets: choose one by ticketTypeId.');
  return found(ticketTypeId ? kinds.find(({ id }) => id === ticketTypeId) : kinds[0], 'The kind of ticket');
}

const waits = async (ctx: Context, eventId: string): Promise<boolean> =>
  (await ctx.db.$count(rsvps, and(eq(rsvps.eventId, eventId), eq(rsvps.status, 'WAITLISTED')))) > 0;

interface Coming {
  readonly userId: string;
  readonly source: RsvpRow['source'];
  readonly guests: number;
  readonly ticketTypeId: string | null;
  readonly note?: string | null;
}

/** What becomes of somebody who gets a place: they come, or pay first. */
export function seated(ctx: Context, event: EventRow, price: bigint) {
  if (!price) return { status: 'GOING' as const, goingAt: ctx.now };
  return {
    status: 'PENDING_PAYMENT' as const,
    payBefore: new Date(Math.min(ctx.now.getTime() + settingsOf(ctx, event).payWithinMinutes * MINUTE, event.endsAt.getTime())),
  };
}

/** A place for somebody in a locked event, or the next one in the queue. */
export async function admit(ctx: Context, event: EventRow, before: RsvpRow | null, coming: Coming, byStaff = false): Promise<RsvpRow> {
  const { userId, source, guests, note } = coming;
  const ticket = await ticketFor(ctx, event, coming.ticketTypeId);
  const price = (ticket?.priceMinor ?? 0n) * BigInt(seatsOf({ guests }));
  const values = {
    guests,
    ticketTypeId: ticket?.id ?? null,
    priceMinor: price ? price : null,
    currency: price && ticket ? ticket.currency : null,
    ...(note === undefined ? {} : { note }),
  };
  // nobody passes those who wait
  if (!(await waits(ctx, event.id)) && (await hold(ctx, event.id, seatsOf({ guests }), values.ticketTypeId)))
    return put(ctx, event, before, { ...values, ...seated(ctx, event, price) }, { userId, source }, byStaff);
  if (!hasWaitlist(ctx, event)) throw new Refusal('LIMIT_REACHED', 'This event is full, and has no waiting list.');
  if (event.capacity !== null && seatsOf({ guests }) > event.capacity)
    throw new Refusal('LIMIT_REACHED', `This event has ${event.capacity} places altogether: bring fewer guests.`);
  if (event.startsAt <= ctx.now) throw new Refusal('LIMIT_REACHED', 'This event is full.');
  const { queue } = one(
    await ctx.db
      .update(events)
      .set({ nextInQueue: sql`${events.nextInQueue} + 1` })
      .where(eq(events.id, event.id))
      .returning({ queue: sql<number>`${events.nextInQueue} - 1` }),
  );
  return put(ctx, event, before, { ...values, status: 'WAITLISTED', queue, waitlistedAt: ctx.now }, { userId, source }, byStaff);
}

/** More or fewer guests of somebody who comes already. */
async function withGuests(ctx: Context, event: EventRow, before: RsvpRow, guests: number): Promise<RsvpRow> {
  if (guests === before.guests) return before;
  if (before.priceMinor !== null)
    throw new Refusal('CONFLICT', 'A ticket is for so many as it was paid for: give it back and take another.');
  const more = guests - before.guests;
  if (more > 0 && ((await waits(ctx, event.id)) || !(await hold(ctx, event.id, more, before.ticketTypeId))))
    throw new Refusal('LIMIT_REACHED', 'There are no places for more guests.');
  if (more < 0) await giveBack(ctx, event.id, -more, before.ticketTypeId);
  const after = one(await change(ctx, event, [before], { status: before.status, guests }));
  if (more < 0) await offerPlaces(ctx, event.id);
  return after;
}

const Answer = z.object({
  eventId: z.uuid(),
  answer: z.enum(['GOING', 'MAYBE', 'DECLINED']),
  guests: z.int().min(0).max(20).nullish(),
  ticketTypeId: z.uuid().nullish(),
  note: words(500).nullish(),
  source: z.enum(SOURCES).nullish(),
  idempotencyKey: IdempotencyKey,
});

export const rsvp = service(
  'Says whether one comes: takes a place, asks for one where hosts decide, pays for it where it costs, or waits where none is free.',
  Answer,
  async (ctx: Context, { eventId, answer, guests, ticketTypeId, note, source }) => {
    const { viewer } = ctx;
    const event = await lockFor(ctx, eventId, 'attend');
    refuseClosed(ctx, event);
    const before = await liveOf(ctx, eventId, viewer.id);
    if (before?.status === 'CHECKED_IN') throw new Refusal('CONFLICT', 'You are there already.');
    const how = { userId: viewer.id, source: before?.source ?? source ?? 'DIRECT' };
    if (answer === 'MAYBE' && !settingsOf(ctx, event).allowMaybe) throw new Refusal('CONFLICT', 'Say whether you come or not.');
    if (answer !== 'GOING') {
      if (before?.status === answer) return before;
      if (before?.status === 'REJECTED') throw new Refusal('FORBIDDEN', 'The hosts of this event did not approve of your coming.');
      if (before && (before.priceMinor !== null || before.paidAt))
        throw new Refusal('CONFLICT', 'Give your ticket back first: cancelRsvp.');
      if (before) return one(await giveUp(ctx, event, [before], answer));
      return put(ctx, event, null, { status: answer, note: note ?? null }, how);
    }
    const more = guests ?? before?.guests ?? 0;
    if (more > guestsAllowed(ctx, event)) throw new Refusal('LIMIT_REACHED', `Bring at most ${guestsAllowed(ctx, event)} guests.`);
    if (before) {
      if (before.status === 'REJECTED') throw new Refusal('FORBIDDEN', 'The hosts of this event did not approve of your coming.');
      if (before.status === 'OFFERED') return claim(ctx, event, before);
      if (before.status === 'GOING') return withGuests(ctx, event, before, more);
      if (['WAITLISTED', 'REQUESTED', 'PENDING_PAYMENT'].includes(before.status)) return before;
    }
    const coming = { ...how, guests: more, ticketTypeId: ticketTypeId ?? null, ...(note === undefined ? {} : { note }) };
    if (needsApproval(ctx, event) && !before?.invitedById && !(await isStaff(ctx, event))) {
      const ticket = await ticketFor(ctx, event, coming.ticketTypeId);
      return put(ctx, event, before, { status: 'REQUESTED', guests: more, ticketTypeId: ticket?.id ?? null, note: note ?? null }, how);
    }
    return admit(ctx, event, before, coming);
  },
  { again: async (ctx, id) => found(await seenRsvp(ctx, await ctx.load.rsvp.load(id)), 'The answer') },
);

export const joinEventWaitlist = service(
  'Waits for a place at an event that is full.',
  z.object({ eventId: z.uuid(), guests: z.int().min(0).max(20).nullish(), ticketTypeId: z.uuid().nullish() }),
  async (ctx: Context, input) => {
    const event = await lockFor(ctx, input.eventId, 'attend');
    const before = await liveOf(ctx, event.id, ctx.viewer.id);
    if (before?.status === 'WAITLISTED') return before;
    if (before && (holds(before) || before.status === 'REQUESTED'))
      throw new Refusal('CONFLICT', 'You have a place or asked for one already.');
    const seats = seatsOf({ guests: input.guests ?? 0 });
    const free = event.capacity === null || event.taken + seats <= event.capacity;
    if (free && !(await waits(ctx, event.id))) throw new Refusal('CONFLICT', 'There are places: take one by rsvp.');
    return rsvp(ctx, { ...input, answer: 'GOING' });
  },
);

/** Takes the place that was offered. */
async function claim(ctx: Context, event: EventRow, offered: RsvpRow): Promise<RsvpRow> {
  if (!offered.offerExpiresAt || offered.offerExpiresAt <= ctx.now)
    throw new Refusal('CONFLICT', 'This offer has ended: wait for the next one by joining the waiting list again.');
  return one(
    await change(ctx, event, [offered], {
      ...seated(ctx, event, offered.priceMinor ?? 0n),
      claimedAt: ctx.now,
      respondedAt: ctx.now,
      offerExpiresAt: null,
    }),
  );
}

export const claimWaitlistOffer = service(
  'Takes the place that was offered to somebody who waited.',
  z.object({ rsvpId: z.uuid() }),
  async (ctx: Context, { rsvpId }) => {
    const { eventId, userId } = found(await ctx.load.rsvp.load(rsvpId), 'The offer');
    found(userId === ctx.viewer.id || null, 'The offer');
    const event = await lockFor(ctx, eventId, 'attend');
    refuseClosed(ctx, event);
    const row = await liveOf(ctx, eventId, ctx.viewer.id);
    if (row?.id === rsvpId && row.claimedAt) return row;
    if (row?.id !== rsvpId || row.status !== 'OFFERED') throw new Refusal('CONFLICT', 'There is no offer any more.');
    return claim(ctx, event, row);
  },
);

export const cancelRsvp = service(
  'Gives one’s place, request or place in the queue back; those who run the event may do it for others. Tickets that were paid are refunded until refundUntilHours before it begins, and always when the staff does it.',
  z.object({ rsvpId: z.uuid(), reason: words(500).nullish() }),
  async (ctx: Context, { rsvpId, reason }) => {
    const known = found(await seenRsvp(ctx, await ctx.load.rsvp.load(rsvpId)), 'The answer');
    const own = known.userId === ctx.viewer.id;
    // one's own answer can be taken back whatever became of the event's visibility
    const event = own ? await lockEvent(ctx, known.eventId) : await lockFor(ctx, known.eventId, 'manage');
    const row = one(await ctx.db.select().from(rsvps).where(eq(rsvps.id, rsvpId)));
    if (row.status === 'CANCELLED') return row;
    if (
      row.status === 'EXPIRED' ||
      row.status === 'CHECKED_IN' ||
      row.status === 'NO_SHOW' ||
      row.status === 'REJECTED' ||
      event.endsAt <= ctx.now
    )
      throw new Refusal('CONFLICT', 'This can’t be taken back any more.');
    const inTime =
      event.startsAt.getTime() - ctx.now.getTime() >= settingsOf(ctx, event).refundUntilHours * HOUR || event.status === 'POSTPONED';
    const refund = !own || inTime ? (reason ?? (own ? 'given back in time' : 'taken back by the hosts')) : null;
    return one(await giveUp(ctx, event, [row], 'CANCELLED', { refund, byStaff: !own }));
  },
);
