import { HOUR } from '@lyceum/kit';
import type { Context } from './context.ts';
import { capturable } from './operations.ts';
import { type PaymentState, type Provider, ProviderRefused, type RefundState } from './provider.ts';
import { providerNamed } from './providers.ts';
import type { Operation, PaymentRow } from './tables.ts';

/** Providers remember idempotency keys for a day; after that a request is looked for instead of repeated. */
const KEY_LIFE = 23 * HOUR;

/** What came back for a request: a state, and for a refused one what the provider says about it. */
export interface Answer {
  readonly payment?: PaymentState;
  readonly refund?: RefundState;
  readonly refused?: ProviderRefused;
}

/** Sends a request to the payment's provider, or asks for its outcome when the provider has it already. */
export async function askProvider(ctx: Context, payment: PaymentRow, operation: Operation): Promise<Answer> {
  const provider = providerNamed(ctx, payment.provider);
  if (operation.state === 'WAITING') return outcome(provider, payment, operation);
  const since = operation.decidedAt ?? operation.createdAt;
  if (ctx.now.getTime() - since.getTime() > KEY_LIFE) return lookFor(provider, payment, operation);

  const order = { key: operation.id, paymentId: payment.id, amountMinor: operation.amountMinor, currency: payment.currency };
  if (operation.kind === 'AUTHORIZE' || operation.kind === 'CHARGE') {
    const { methodToken } = operation;
    if (!methodToken) throw new Error(`The request ${operation.id} has no payment method.`);
    return { payment: await provider.charge({ ...order, methodToken, capture: operation.kind === 'CHARGE', title: payment.itemTitle }) };
  }
  const later = { ...order, providerPaymentId: atProvider(payment) };
  if (operation.kind === 'REFUND') return { refund: await provider.refund({ ...later, operationId: operation.id }) };
  try {
    if (operation.kind === 'CANCEL') return { payment: await provider.cancel(later) };
    return { payment: await provider.capture({ ...later, final: capturable(payment) === 0n }) };
  } catch (error) {
    if (!(error instanceof ProviderRefused)) throw error;
    // it may be refused because it was done already, or because the payment ended: the state says which
    return { payment: await provider.readPayment(later.providerPaymentId), refused: error };
  }
}

async function outcome(provider: Provider, payment: PaymentRow, operation: Operation): Promise<Answer> {
  if (operation.kind !== 'REFUND') return { payment: await provider.readPayment(atProvider(payment)) };
  if (!operation.providerRef) throw new Error(`The refund ${operation.id} has no id at the provider.`);
  return { refund: await provider.readRefund(operation.providerRef) };
}

async function lookFor(provider: Provider, payment: PaymentRow, operation: Operation): Promise<Answer> {
  const refused = new ProviderRefused('never_arrived', 'The request never reached the provider.');
  if (operation.kind === 'AUTHORIZE' || operation.kind === 'CHARGE') {
    const state = await provider.findPayment(payment.id);
    return state ? { payment: state } : { refused };
  }
  if (operation.kind === 'REFUND') {
    const refund = await provider.findRefund(atProvider(payment), operation.id);
    return refund ? { refund } : { refused };
  }
  return { payment: await provider.readPayment(atProvider(payment)), refused };
}

function atProvider({ id, providerPaymentId }: PaymentRow): string {
  if (!providerPaymentId) throw new Error(`The payment ${id} is not known at the provider.`);
  return providerPaymentId;
}
