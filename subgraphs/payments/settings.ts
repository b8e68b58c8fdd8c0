import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';

export const settings = defineSettings(
  'Payment',
  z.object({
    currencies: z
      .array(z.string().regex(/^[A-Z]{3}$/))
      .default([])
      .describe('ISO 4217 codes that may be paid in; none listed: all.'),
    captureMode: z
      .enum(['AUTOMATIC', 'MANUAL'])
      .default('AUTOMATIC')
      .describe('How money is taken when a payment does not say: AUTOMATIC or MANUAL.'),
    authorizationDays: z.int().min(1).max(30).default(7).describe('Days that an amount is held; then it is let go.'),
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
