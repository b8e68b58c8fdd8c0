import { found, query } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seenPool } from '../helpers.ts';

export const payableItem = query(
  'What ordered seats cost, who pays them, and whether they can be paid just now; amounts are integers as text.',
  z.object({ kind: z.enum(['COMPANY_SEATS']), id: z.uuid() }),
  async (ctx: Context, { kind, id }) => {
    const pool = found(await seenPool(ctx, await ctx.load.pool.load(id)), 'The seats');
    const { seats, courseTitle, seatPriceMinor, currency, buyerId: payerId } = pool;
    const reason =
      pool.status !== 'PENDING_PAYMENT'
        ? 'Nothing is to be paid for these seats.'
        : !pool.payBefore || pool.payBefore <= ctx.now
          ? 'They were not paid in time: order them again.'
          : null;
    const title = `${seats} ${seats === 1 ? 'seat' : 'seats'} in ${courseTitle}`;
    const amountMinor = (seatPriceMinor * BigInt(seats)).toString();
    return { kind, id, title, amountMinor, currency, payerId, payable: reason === null, reason };
  },
);
