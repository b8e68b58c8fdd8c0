import { invalid, Refusal, service } from '@lyceum/kit';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { processEventData } from '../helpers.ts';
import { type EventRow, events, sessions } from '../tables.ts';
import { shiftOnClocks } from '../utilities.ts';
import { concernedBy, lockDates } from './dates.ts';
import { Scope, Wishes } from './input.ts';
import { toldOf } from './lifecycle.ts';
import { fresh, offerPlaces } from './places.ts';

type Data = Awaited<ReturnType<typeof processEventData>>;
const CHANGEABLE = ['DRAFT', 'PUBLISHED', 'POSTPONED', 'LIVE'] as const;

/** When another date of the rule takes place, if this one was moved from one time to another. */
function movedAlong(date: EventRow, event: EventRow, times: { startsAt: Date; endsAt: Date; timeZone: string }) {
  const startsAt = shiftOnClocks({
    ...{ at: date.startsAt, timeZone: date.timeZone },
    ...{ from: event.startsAt, to: times.startsAt, toTimeZone: times.timeZone },
  });
  return { startsAt, endsAt: new Date(startsAt.getTime() + times.endsAt.getTime() - times.startsAt.getTime()), timeZone: times.timeZone };
}

const same = (a: { startsAt: Date; endsAt: Date; timeZone: string }, b: EventRow) =>
  +a.startsAt === +b.startsAt && +a.endsAt === +b.endsAt && a.timeZone === b.timeZone;

export const updateEvent = service(
  'Changes an event, or also the following or all dates of one that comes again. A new time is told to everybody concerned; fewer places than are taken send nobody away.',
  Wishes.extend({ eventId: z.uuid(), scope: Scope.nullish(), expectedVersion: z.int().nullish() }),
  async (ctx: Context, { eventId, scope, expectedVersion, ...wishes }) => {
    const { event, others } = await lockDates(ctx, eventId, scope ?? 'THIS', ['DRAFT', 'PUBLISHED', 'POSTPONED']);
    if (expectedVersion != null && expectedVersion !== event.version)
      throw new Refusal('CONFLICT', `The event is at version ${event.version} now: read it again, then change it.`);
    if (!CHANGEABLE.some((status) => status === event.status))
      throw new Refusal('CONFLICT', `This event is ${event.status.toLowerCase()}: it stays as it is.`);
    const data = await processEventData(ctx, wishes);
    const times = {
      timeZone: data.timeZone ?? event.timeZone,
      startsAt: data.startsAt ?? event.startsAt,
      endsAt: data.endsAt ?? new Date((data.startsAt ?? event.startsAt).getTime() + event.endsAt.getTime() - event.startsAt.getTime()),
    };
    if (times.endsAt <= times.startsAt)
      throw invalid([{ path: ['input', 'endsAt'], rule: 'order', message: 'The end must be after the beginning.' }]);
    const rescheduling = !same(times, event);
    const timed = data.startsAt !== undefined || data.endsAt !== undefined || data.timeZone !== undefined;
    if (rescheduling && event.status === 'LIVE' && +times.startsAt !== +event.startsAt)
      throw new Refusal('CONFLICT', 'This event has begun: only its end can be moved.');
    if (timed && event.status !== 'DRAFT' && times.endsAt <= ctx.now)
      throw new Refusal('CONFLICT', 'The event would be over: choose a time to come.');
    await write(ctx, event, data, times, timed);
    for (const date of others) {
      const moved = rescheduling
        ? movedAlong(date, event, times)
        : { startsAt: date.startsAt, endsAt: date.endsAt, timeZone: date.timeZone };
      await write(ctx, date, data, moved, rescheduling);
    }
    return fresh(ctx, eventId);
  },
);

/** Writes one date; what was postponed has a time again when it is given one. */
async function write(
  ctx: Context,
  event: EventRow,
  { startsAt: _, endsAt: __, timeZone: ___, ...data }: Data,
  times: { startsAt: Date; endsAt: Date; timeZone: string },
  timed: boolean,
): Promise<void> {
  const rescheduled = !same(times, event) || (timed && event.status === 'POSTPONED');
  const capacity = data.capacity === undefined ? event.capacity : data.capacity;
  await ctx.db
    .update(events)
    .set({
      ...data,
      ...times,
      status: rescheduled && event.status === 'POSTPONED' ? 'PUBLISHED' : event.status,
      capacity,
      // whoever has a place keeps it
      ceiling: capacity === null ? null : Math.max(capacity, event.taken),
      sequence: event.sequence + (rescheduled && event.status !== 'DRAFT' ? 1 : 0),
      version: event.version + 1,
    })
    .where(eq(events.id, event.id));
  if (rescheduled) {
    const by = times.startsAt.getTime() - event.startsAt.getTime();
    await ctx.db
      .update(sessions)
      .set({
        startsAt: sql`${sessions.startsAt} + ${by} * interval '1 millisecond'`,
        endsAt: sql`${sessions.endsAt} + ${by} * interval '1 millisecond'`,
      })
      .where(eq(sessions.eventId, event.id));
  }
  if (event.status === 'DRAFT') return;
  const now = await fresh(ctx, event.id);
  if (rescheduled) {
    const userIds = (await concernedBy(ctx, [event.id])).get(event.id) ?? [];
    await ctx.publish('events.event.rescheduled.v1', event.id, { ...toldOf(now), startsAt: times.startsAt.toISOString(), userIds });
  } else await ctx.publish('events.event.updated.v1', event.id, toldOf(now));
  if (capacity === null || event.capacity === null || capacity > event.capacity) await offerPlaces(ctx, event.id);
}
