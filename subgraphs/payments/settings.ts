import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';
import { KnownCurrency, MaxRefunds } from './utilities/money.ts';

export const settings = defineSettings(
  'Payment',
  z.object({
    provider: z
      .enum(['CONFIGURED', 'SANDBOX', 'STRIPE'])
      .default('CONFIGURED')
      .describe('Who new payments are made with: SANDBOX, STRIPE, or CONFIGURED for what PAYMENT_PROVIDER says.'),
    currencies: z.array(KnownCurrency).max(200).default([]).describe('ISO 4217 codes that may be paid in; none listed: all.'),
    defaultCurrency: KnownCurrency.default('EUR').describe('The currency of prices and of amounts searched for that name none.'),
    captureMode: z
      .enum(['AUTOMATIC', 'MANUAL'])
      .default('AUTOMATIC')
      .describe('How money is taken when a payment does not say: AUTOMATIC or MANUAL.'),
    authExpiryDays: z.int().min(1).max(30).default(7).describe('Days that an amount is held; then it is let go.'),
    actionMinutes: z.int().min(1).max(1440).default(30).describe('Minutes that a payer has to confirm at the provider.'),
    payerMayRefund: z
      .boolean()
      .default(true)
      .describe('Whether payers may take back the whole payment themselves within the refund window.'),
    refundWindowDays: z
      .int()
      .min(0)
      .max(365)
      .default(14)
      .describe('Days after the capture in which leaving, or asking, gives the money back.'),
    maxRefundWithoutApproval: MaxRefunds.default({}).describe(
      'What one person who manages payments may give back of a payment alone, by currency in its smallest unit; above it a second one approves. None named: everything; a currency that is not named among others: nothing.',
    ),
    autoRefundOnWithdrawal: z
      .boolean()
      .default(true)
      .describe('Whether leaving a paid course within the refund window gives the money back by itself.'),
    webhookToleranceSeconds: z.int().min(1).max(3600).default(300).describe('How old a provider’s signed notice may be, in seconds.'),
    stuckMinutes: z
      .int()
      .min(1)
      .max(10_080)
      .default(10)
      .describe('Minutes without an outcome after which a request to the provider counts as stuck.'),
  }),
);
