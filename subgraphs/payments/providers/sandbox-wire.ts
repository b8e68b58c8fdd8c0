import { z } from 'zod';
import type { PaymentState, RefundState } from '../provider.ts';

const minor = z.string().transform(BigInt);
const Failure = z.object({ code: z.string(), message: z.string() }).nullable();

/** A payment's state as JSON: amounts as text. */
export const PaymentWire = z.object({
  providerPaymentId: z.string(),
  paymentId: z.uuid().nullable(),
  status: z.enum(['PROCESSING', 'REQUIRES_ACTION', 'FAILED', 'AUTHORIZED', 'CANCELLED', 'CAPTURED']),
  capturedMinor: minor,
  feeMinor: minor.nullable(),
  method: z.object({ brand: z.string().nullable(), last4: z.string().nullable() }).nullable(),
  failure: Failure,
  actionUrl: z.string().nullable(),
}) satisfies z.ZodType<PaymentState>;

/** A refund's state as JSON. */
export const RefundWire = z.object({
  providerRefundId: z.string(),
  providerPaymentId: z.string().nullable(),
  operationId: z.uuid().nullable(),
  status: z.enum(['WAITING', 'SUCCEEDED', 'FAILED']),
  amountMinor: minor,
  failure: Failure,
}) satisfies z.ZodType<RefundState>;

/** JSON of a state or a notice. */
export const toWire = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part)));
