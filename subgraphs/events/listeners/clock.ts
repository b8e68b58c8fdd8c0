import { MINUTE, SECOND, schedule } from '@lyceum/kit';
import { and, asc, eq, exists, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { toldOf } from '../services/lifecycle.ts';
import { change, giveUp, lockEvent, offerPlaces } from '../services/places.ts';
import { remind } from '../services/remind.ts';
import { type EventRow, events, rsvps } from '../tables.ts';

const AT_ONCE = 200;

export const endOffers = schedule(
  'Ends offers and unpaid places whose time is over: they go to the next.',
  15 * SECOND,
  async (ctx: Context) => {
    const over = or(
      and(eq(rsvps.status, 'OFFERED'), lte(rsvps.offerExpiresAt, ctx.now)),
      and(eq(rsvps.status, 'PENDING_PAYMENT'), lte(rsvps.payBefore, ctx.now)),
    );
    const due = await ctx.db.selectDistinct({ eventId: rsvps.eventId }).from(rsvps).where(over).orderBy(asc(rsvps.eventId)).limit(AT_ONCE);
    for (const { eventId } of due)
      await ctx.transact(async (tx) => {
        const [event] = await tx.db.select().from(events).where(eq(events.id, eventId)).for('update');
        const rows = await tx.db
          .select()
          .from(rsvps)
          .where(and(eq(rsvps.eventId, eventId), over));
        if (event && rows.length) await giveUp(tx, event, rows, 'EXPIRED');
      });
  },
);

export const fillPlaces = schedule('Offers free places to those who wait, where none was yet.', MINUTE, async (ctx: Context) => {
  const waiting = ctx.db
    .select({ one: sql`1` })
    .from(rsvps)
    .where(and(eq(rsvps.eventId, events.id), eq(rsvps.status, 'WAITLISTED')));
  const free = or(isNull(events.capacity), sql`${events.taken} < ${events.capacity}`);
  const due = await ctx.db
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        eq(events.status, 'PUBLISHED'),
        isNull(events.deletedAt),
        sql`${events.startsAt} > ${ctx.now.toISOString()}::timestamptz`,
        free,
        exists(waiting),
      ),
    )
    .orderBy(asc(events.id))
    .limit(AT_ONCE);
  for (const { id } of due)
    await ctx.transact(async (tx) => {
      await lockEvent(tx, id);
      await offerPlaces(tx, id);
    });
});

export const beginEvents = schedule('Begins events whose time has come.', 15 * SECOND, async (ctx: Context) => {
  const due = and(eq(events.status, 'PUBLISHED'), lte(events.startsAt, ctx.now), isNull(events.deletedAt));
  await ctx.transact(async (tx) => {
    const begun = await tx.db
      .update(events)
      .set({ status: 'LIVE', version: sql`${events.version} + 1` })
      .where(due)
      .returning();
    await tx.publishAll(
      'events.event.started.v1',
      begun.map((event) => ({ subjectId: event.id, data: toldOf(event) })),
    );
  });
});

export const endEvents = schedule(
  'Ends events that are over: who waited waits no more, and where people were checked in, who was not did not come.',
  15 * SECOND,
  async (ctx: Context) => {
    const due = await ctx.db
      .select({ id: events.id })
      .from(events)
      .where(and(eq(events.status, 'LIVE'), lte(events.endsAt, ctx.now), isNull(events.deletedAt)))
      .orderBy(asc(events.id))
      .limit(AT_ONCE);
    for (const { id } of due) await ctx.transact(async (tx) => end(tx, await lockEvent(tx, id)));
  },
);

async function end(ctx: Context, event: EventRow): Promise<void> {
  if (event.status !== 'LIVE' || event.endsAt > ctx.now) return;
  await ctx.db
    .update(events)
    .set({ status: 'ENDED', version: event.version + 1 })
    .where(eq(events.id, event.id));
  const rows = await ctx.db
    .select()
    .from(rsvps)
    .where(
      and(
        eq(rsvps.eventId, event.id),
        inArray(rsvps.status, ['GOING', 'CHECKED_IN', 'WAITLISTED', 'OFFERED', 'PENDING_PAYMENT', 'REQUESTED', 'INVITED']),
      ),
    );
  const checked = rows.some(({ status }) => status === 'CHECKED_IN');
  if (checked)
    await change(
      ctx,
      event,
      rows.filter(({ status }) => status === 'GOING'),
      { status: 'NO_SHOW' },
      { byStaff: true },
    );
  const open = rows.filter(({ status }) => status !== 'GOING' && status !== 'CHECKED_IN');
  if (open.length) await giveUp(ctx, event, open, 'EXPIRED');
  await ctx.publish('events.event.ended.v1', event.id, toldOf(event));
}

export const giveReminders = schedule('Reminds those who come of what is about to begin.', 30 * SECOND, (ctx: Context) => remind(ctx));
