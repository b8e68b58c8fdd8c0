import { isUuid, listener } from '@lyceum/kit';
import { events as paymentsEvents } from '@lyceum/payments/events';
import { eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { change, dueRefunds, giveUp, holds, lockEvent } from '../services/places.ts';
import { type EventRow, events, type RsvpRow, rsvps } from '../tables.ts';

const KIND = 'EVENT_TICKET';

/** An answer and its event, both locked; null for what is none of ours. */
async function locked(ctx: Context, rsvpId: string): Promise<{ event: EventRow; row: RsvpRow } | null> {
  const known = isUuid(rsvpId) ? await ctx.load.rsvp.load(rsvpId) : null;
  if (!known) return null;
  const [there] = await ctx.db.select().from(events).where(eq(events.id, known.eventId)).for('update');
  const event = there?.deletedAt ? there : await lockEvent(ctx, known.eventId);
  const [row] = await ctx.db.select().from(rsvps).where(eq(rsvps.id, rsvpId)).for('update');
  return row ? { event, row } : null;
}

export const takePaid = listener(
  paymentsEvents,
  'payments.payment.captured.v1',
  'Whoever paid has a place; what comes too late is given back.',
  async (ctx: Context, { data: { itemKind, itemId, paymentId, fully } }) => {
    const of = itemKind === KIND && fully ? await locked(ctx, itemId) : null;
    if (!of || of.row.paidAt) return;
    const { event, row } = of;
    const paid = { paidAt: ctx.now, paymentId };
    if (row.status === 'PENDING_PAYMENT')
      return void (await change(ctx, event, [row], { ...paid, status: 'GOING', goingAt: ctx.now, payBefore: null }));
    await ctx.db.update(rsvps).set(paid).where(eq(rsvps.id, row.id));
    await dueRefunds(ctx, event, [row.id], 'the place was not kept any more');
  },
);

export const freeRefunded = listener(
  paymentsEvents,
  'payments.payment.refunded.v1',
  'Whose price was given back whole has no place any more.',
  async (ctx: Context, { data: { itemKind, itemId, fully } }) => {
    const of = itemKind === KIND && fully ? await locked(ctx, itemId) : null;
    if (!of || of.row.refundedAt) return;
    await ctx.db.update(rsvps).set({ refundedAt: ctx.now }).where(eq(rsvps.id, of.row.id));
    if (holds(of.row) && of.row.status !== 'CHECKED_IN' && of.row.status !== 'NO_SHOW')
      await giveUp(ctx, of.event, [of.row], 'CANCELLED', { byStaff: true });
  },
);
