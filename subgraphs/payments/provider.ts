/** What a provider knows of a payment at one moment. Older and newer ones may arrive in any order, and more than once. */
export interface PaymentState {
  readonly providerPaymentId: string;
  /** Lyceum's id, as it was told to the provider. */
  readonly paymentId: string | null;
  readonly status: 'PROCESSING' | 'REQUIRES_ACTION' | 'FAILED' | 'AUTHORIZED' | 'CANCELLED' | 'CAPTURED';
  /** All captures so far. */
  readonly capturedMinor: bigint;
  /** Kept for all captures so far; null: not told. */
  readonly feeMinor: bigint | null;
  readonly method: { readonly brand: string | null; readonly last4: string | null } | null;
  readonly failure: Failure | null;
  readonly actionUrl: string | null;
}

export interface RefundState {
  readonly providerRefundId: string;
  readonly providerPaymentId: string | null;
  /** Lyceum's id, as it was told to the provider; null when it was made at the provider. */
  readonly operationId: string | null;
  readonly status: 'WAITING' | 'SUCCEEDED' | 'FAILED';
  readonly amountMinor: bigint;
  readonly failure: Failure | null;
}

export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** Something that a provider tells by itself. */
export interface Notice {
  readonly eventId: string;
  readonly type: string;
  /** Null: nothing that Lyceum keeps. */
  readonly payment: PaymentState | null;
  readonly refund: RefundState | null;
}

/** One request; the same `key` again has no second effect and gets the same answer. */
export interface Order {
  readonly key: string;
  readonly paymentId: string;
  readonly amountMinor: bigint;
  readonly currency: string;
}
export interface ChargeOrder extends Order {
  readonly methodToken: string;
  /** False: hold it. */
  readonly capture: boolean;
  readonly title: string;
}
export interface LaterOrder extends Order {
  readonly providerPaymentId: string;
}
export interface CaptureOrder extends LaterOrder {
  /** Nothing will be captured after this: the rest may be let go. */
  readonly final: boolean;
}
export interface RefundOrder extends LaterOrder {
  readonly operationId: string;
}

/**
 * A payment provider. Methods give what the provider answered, a payment that failed included; they throw ProviderRefused when it
 * surely did nothing, and ProviderSilent when nobody knows. Never called inside a transaction.
 */
export interface Provider {
  readonly name: string;
  /** Why it can't take this token or amount, if it can't. */
  objection(token: string, amountMinor: bigint, currency: string): { field: 'paymentMethod' | 'itemId'; message: string } | null;
  charge(order: ChargeOrder): Promise<PaymentState>;
  capture(order: CaptureOrder): Promise<PaymentState>;
  cancel(order: LaterOrder): Promise<PaymentState>;
  refund(order: RefundOrder): Promise<RefundState>;
  readPayment(providerPaymentId: string): Promise<PaymentState>;
  readRefund(providerRefundId: string): Promise<RefundState>;
  /** The payment that was made under Lyceum's id, if the provider has one. */
  findPayment(paymentId: string): Promise<PaymentState | null>;
  findRefund(providerPaymentId: string, operationId: string): Promise<RefundState | null>;
  /** The notice in a webhook; throws WebhookRefused when it is not the provider's or too old. */
  readNotice(body: string, headers: Headers, at: { now: Date; toleranceSeconds: number }): Promise<Notice>;
}

/** The provider did nothing and says why. */
export class ProviderRefused extends Error {
  override readonly name = 'ProviderRefused';
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** No answer, or none to rely on: the request may have been carried out. */
export class ProviderSilent extends Error {
  override readonly name = 'ProviderSilent';
}

/** A webhook that is not to be believed (401) or not to be understood (400). */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';
  readonly status: 400 | 401;
  constructor(status: 400 | 401, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}
