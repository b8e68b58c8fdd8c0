import { forgetErased } from '@lyceum/accounts/copies';
import { blanked, unaudited } from '@lyceum/kit';
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { operations, paymentEvents, payments } from '../tables.ts';

const paidBy = (ctx: Context, userId: string) => ctx.db.select({ id: payments.id }).from(payments).where(eq(payments.payerId, userId));

export const erasedListeners = forgetErased<Context>(
  'payments',
  'Keeps what was paid, as the books need it, and nothing that says by whom but an id.',
  (ctx, userId) =>
    ctx.db
      .update(operations)
      .set({ reason: null, methodToken: null, failureMessage: null, decisionNote: null })
      .where(inArray(operations.paymentId, paidBy(ctx, userId))),
  (ctx, userId) =>
    ctx.db
      .update(paymentEvents)
      .set({ message: null })
      .where(and(isNotNull(paymentEvents.message), inArray(paymentEvents.paymentId, paidBy(ctx, userId)))),
  blanked(payments, payments.payerId, {
    methodBrand: null,
    methodLast4: null,
    failureMessage: null,
    cancelReason: null,
    actionUrl: null,
    metadata: {},
  }),
  unaudited('payments', payments, payments.id, payments.payerId),
);
