import { found, query } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { isStaff } from '../helpers/sight.ts';

export const payableItem = query(
  'What a ticket costs, who pays it, and whether it can be paid just now; amounts are integers as text.',
  z.object({ kind: z.enum(['EVENT_TICKET']), id: z.uuid() }),
  async (ctx: Context, { kind, id }) => {
    const rsvp = found(await ctx.load.rsvp.load(id), 'The ticket');
    const event = found(await ctx.load.event.load(rsvp.eventId), 'The ticket');
    // what others are to pay is for nobody but those who run the event
    const theirs = ctx.viewerOrNull?.id === rsvp.userId || ctx.isSystem || (await isStaff(ctx, event));
    found(theirs || null, 'The ticket');
    const reason =
      rsvp.status !== 'PENDING_PAYMENT'
        ? 'Nothing is to be paid for this place.'
        : !rsvp.payBefore || rsvp.payBefore <= ctx.now
          ? 'The place was not paid in time: take another.'
          : null;
    const amountMinor = (rsvp.priceMinor ?? 0n).toString();
    return { kind, id, title: event.title, amountMinor, currency: rsvp.currency, payerId: rsvp.userId, payable: reason === null, reason };
  },
);
