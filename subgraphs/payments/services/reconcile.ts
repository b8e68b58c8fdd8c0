import { DAY, service } from '@lyceum/kit';
import { at } from '@lyceum/kit/sql.ts';
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { demand } from '../helpers.ts';
import { intend, lockPayment, OPEN, operationsOf } from '../operations.ts';
import { providerNamed } from '../providers.ts';
import { recordPayment } from '../record.ts';
import { settle } from '../settle.ts';
import { operations, payments } from '../tables.ts';

const BATCH = 50;
const AT_ONCE = 5;

export const reconcilePayments = service(
  'Asks providers again for every request whose outcome is not known and whose time has come.',
  z.object({}),
  async (ctx: Context) => {
    demand(ctx, 'payments:manage');
    const due = await ctx.db
      .select({ id: operations.id })
      .from(operations)
      .where(
        and(
          inArray(operations.state, OPEN),
          lte(operations.nextAttemptAt, ctx.now),
          sql`(claimed_until is null or claimed_until < clock_timestamp())`,
        ),
      )
      .orderBy(asc(operations.nextAttemptAt))
      .limit(BATCH);
    for (let at = 0; at < due.length; at += AT_ONCE)
      await Promise.all(due.slice(at, at + AT_ONCE).map(({ id }) => settle(ctx, id, 'SCHEDULE')));
    return { asked: due.length };
  },
  { transaction: false },
);

export const expirePayments = service(
  'Lets go of holds that were not captured, and of payments that their payer did not confirm, when their time is over.',
  z.object({}),
  async (ctx: Context) => {
    demand(ctx, 'payments:manage');
    const over = await ctx.db
      .select({ id: payments.id })
      .from(payments)
      .where(and(inArray(payments.status, ['AUTHORIZED', 'REQUIRES_ACTION']), lte(payments.expiresAt, ctx.now)))
      .limit(BATCH);
    for (const { id } of over)
      await ctx.transact(async (tx) => {
        const payment = await lockPayment(tx, id);
        if (!payment?.expiresAt || payment.expiresAt > tx.now) return;
        if (payment.status !== 'AUTHORIZED' && payment.status !== 'REQUIRES_ACTION') return;
        if ((await operationsOf(tx, payment)).inFlight) return;
        const reason = payment.status === 'AUTHORIZED' ? 'the hold ran out' : 'the payer did not confirm in time';
        // by the moment it ran out: a cancellation that failed is tried again when there is a new one
        const cause = `expired:${payment.expiresAt.toISOString()}:${id}`;
        await intend(tx, payment, { kind: 'CANCEL', amountMinor: payment.amountMinor, reason, cause });
      });
    return { expired: over.length };
  },
  { transaction: false },
);

export const learnFees = service(
  'Asks providers for the fees of recent payments that they did not tell with their first answer.',
  z.object({}),
  async (ctx: Context) => {
    demand(ctx, 'payments:manage');
    const unknown = await ctx.db
      .select()
      .from(payments)
      .where(
        and(isNull(payments.feeMinor), isNotNull(payments.providerPaymentId), gt(payments.capturedAt, new Date(ctx.now.getTime() - DAY))),
      )
      .limit(BATCH);
    for (const { id, provider, providerPaymentId } of unknown) {
      if (!providerPaymentId) continue;
      try {
        const state = await providerNamed(ctx, provider).readPayment(providerPaymentId);
        await ctx.transact(async (tx) => {
          const payment = await lockPayment(tx, id);
          if (payment) await recordPayment(tx, payment, state, 'SCHEDULE');
        });
      } catch (error) {
        ctx.log.warn({ err: error, payment: id }, 'the fee of a payment is not known yet; it is asked again');
      }
    }
    return { asked: unknown.length };
  },
  { transaction: false },
);

/** How many requests wait for an outcome longer than that. */
export const stuckSince = async (ctx: Context, before: Date): Promise<number> =>
  ctx.db.$count(
    operations,
    and(eq(operations.state, 'PENDING'), sql`coalesce(${operations.decidedAt}, ${operations.createdAt}) <= ${at(before)}`),
  );
