import { Refusal, service } from '@lyceum/kit';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seenEvent } from '../helpers/sight.ts';
import { type EventRow, events, rsvps, ticketTypes } from '../tables.ts';
import { CONCERNED, concernedBy, lockDates } from './dates.ts';
import { Scope, words } from './input.ts';
import { dueRefunds, fresh, lockFor } from './places.ts';

const One = z.object({ eventId: z.uuid() });
const Dates = z.object({ eventId: z.uuid(), scope: Scope.nullish() });

export const getEventDetails = service(
  'An event that the viewer may know of, by id.',
  z.object({ eventId: z.string().max(100) }),
  async (ctx: Context, { eventId }) => seenEvent(ctx, eventId),
  { transaction: false },
);

/** What facts about an event say. */
export const toldOf = ({ id: eventId, title, hostId }: EventRow) => ({ eventId, title, hostId });

/** Tells that events can be joined. */
export async function tellPublished(ctx: Context, rows: readonly EventRow[]): Promise<void> {
  const first = rows.reduce<EventRow | null>((least, row) => (least && least.startsAt <= row.startsAt ? least : row), null);
  await ctx.publishAll(
    'events.event.published.v1',
    rows.map((row) => ({
      subjectId: row.id,
      data: {
        ...toldOf(row),
        startsAt: row.startsAt.toISOString(),
        groupId: row.groupId,
        visibility: row.visibility,
        seriesId: row.seriesId,
        firstOfSeries: !row.seriesId || row.id === first?.id,
      },
    })),
  );
}

const ids = (rows: readonly EventRow[]) => rows.map(({ id }) => id);

export const publishEvent = service(
  'Lets people join an event; of one that comes again all dates, unless the scope says otherwise. Published twice, it stays so.',
  Dates,
  async (ctx: Context, { eventId, scope }) => {
    const { event, others } = await lockDates(ctx, eventId, scope ?? 'ALL', ['DRAFT']);
    if (event.status !== 'DRAFT' && event.status !== 'PUBLISHED')
      throw new Refusal('CONFLICT', `This event is ${event.status.toLowerCase()} already.`);
    const drafts = [event, ...others].filter(({ status, endsAt }) => status === 'DRAFT' && endsAt > ctx.now);
    if (event.status === 'DRAFT' && event.endsAt <= ctx.now)
      throw new Refusal('CONFLICT', 'This event would be over: give it another time first.');
    if (!drafts.length) return event;
    await ctx.db
      .update(events)
      .set({ status: 'PUBLISHED', publishedAt: ctx.now, version: sql`${events.version} + 1` })
      .where(inArray(events.id, ids(drafts)));
    await tellPublished(ctx, drafts);
    return fresh(ctx, eventId);
  },
);

export const postponeEvent = service(
  'Takes the time of an event back: who comes stays so, and hears of the new time when updateEvent gives it one.',
  z.object({ eventId: z.uuid(), reason: words(1_000) }),
  async (ctx: Context, { eventId, reason }) => {
    const event = await lockFor(ctx, eventId, 'manage');
    if (event.status === 'POSTPONED') return event;
    if (event.status !== 'PUBLISHED') throw new Refusal('CONFLICT', 'Only an event that is published and has not begun can be postponed.');
    await ctx.db
      .update(events)
      .set({ status: 'POSTPONED', sequence: event.sequence + 1, version: event.version + 1 })
      .where(eq(events.id, eventId));
    const userIds = (await concernedBy(ctx, [eventId])).get(eventId) ?? [];
    await ctx.publish('events.event.postponed.v1', eventId, { ...toldOf(event), reason, userIds });
    return fresh(ctx, eventId);
  },
);

export const cancelEvent = service(
  'Calls an event off for good: everybody concerned hears why, and what was paid is given back.',
  z.object({ eventId: z.uuid(), reason: words(1_000), scope: Scope.nullish() }),
  async (ctx: Context, { eventId, reason, scope }) => {
    const { event, others } = await lockDates(ctx, eventId, scope ?? 'THIS', ['PUBLISHED', 'POSTPONED']);
    if (event.status === 'CANCELLED') return event;
    if (event.status === 'DRAFT') throw new Refusal('CONFLICT', 'Nobody knows of this draft: delete it.');
    if (event.status === 'ENDED' || event.status === 'ARCHIVED') throw new Refusal('CONFLICT', 'This event is over.');
    await callOff(ctx, [event, ...others], reason);
    return fresh(ctx, eventId);
  },
);

/** Calls locked events off, and tells it. */
export async function callOff(ctx: Context, rows: readonly EventRow[], reason: string): Promise<void> {
  const all = ids(rows);
  const people = await concernedBy(ctx, all);
  await ctx.db
    .update(events)
    .set({
      status: 'CANCELLED',
      cancelledAt: ctx.now,
      cancelReason: reason,
      taken: 0,
      ceiling: sql`${events.capacity}`,
      sequence: sql`${events.sequence} + 1`,
      version: sql`${events.version} + 1`,
    })
    .where(inArray(events.id, all));
  await ctx.db.update(ticketTypes).set({ sold: 0 }).where(inArray(ticketTypes.eventId, all));
  const ended = await ctx.db
    .update(rsvps)
    .set({ status: 'CANCELLED', endedAt: ctx.now, queue: null, payBefore: null, version: sql`${rsvps.version} + 1` })
    .where(and(inArray(rsvps.eventId, all), inArray(rsvps.status, [...CONCERNED])))
    .returning();
  ctx.load.liveRsvp.clearAll();
  ctx.load.rsvp.clearAll();
  await ctx.publishAll(
    'events.event.cancelled.v1',
    rows.map((row) => ({ subjectId: row.id, data: { ...toldOf(row), reason, userIds: people.get(row.id) ?? [] } })),
  );
  for (const [eventId, of] of Map.groupBy(ended, (row) => row.eventId)) {
    const event = rows.find(({ id }) => id === eventId);
    if (event)
      await dueRefunds(
        ctx,
        event,
        of.filter(({ paidAt }) => paidAt).map(({ id }) => id),
        reason,
      );
  }
}

export const archiveEvent = service('Puts an event away that is over.', One, async (ctx: Context, { eventId }) => {
  const event = await lockFor(ctx, eventId, 'manage');
  if (event.status === 'ARCHIVED') return event;
  if (event.status !== 'ENDED') throw new Refusal('CONFLICT', 'Only an event that is over can be archived.');
  await ctx.db
    .update(events)
    .set({ status: 'ARCHIVED', version: event.version + 1 })
    .where(eq(events.id, eventId));
  await ctx.publish('events.event.updated.v1', eventId, toldOf(event));
  return fresh(ctx, eventId);
});

export const deleteEvent = service(
  'Takes an event away: a draft, one that was called off, or one that is over. Of a draft that comes again all dates, if the scope says so.',
  Dates,
  async (ctx: Context, { eventId, scope }) => {
    const { event, others } = await lockDates(ctx, eventId, scope ?? 'THIS', ['DRAFT']);
    if (!['DRAFT', 'CANCELLED', 'ENDED', 'ARCHIVED'].includes(event.status))
      throw new Refusal('CONFLICT', 'People may have planned to come: cancel the event first.');
    const gone = [event, ...others];
    await ctx.db
      .update(events)
      .set({ deletedAt: ctx.now, version: sql`${events.version} + 1` })
      .where(inArray(events.id, ids(gone)));
    ctx.load.event.clearAll();
    await ctx.publishAll(
      'events.event.deleted.v1',
      gone.map(({ id }) => ({ subjectId: id, data: { eventId: id } })),
    );
    return { id: eventId, deletedAt: ctx.now };
  },
);
