/** Every way the graph says no on purpose. The gateway and the SDK switch on these codes; anything else thrown is masked. */
export const REFUSAL_CODES = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'INVALID', 'CONFLICT', 'LIMIT_REACHED', 'UNAVAILABLE'] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** One broken rule of an INVALID refusal. */
export interface Violation {
  /** Where in the input, for example `["input", "price", "amountMinor"]`. */
  readonly path: (string | number)[];
  /** A stable name for the rule: `too_long`, `required`, `format`. */
  readonly rule: string;
  readonly message: string;
}
