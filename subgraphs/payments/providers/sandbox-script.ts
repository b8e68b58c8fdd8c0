/** The words that a sandbox token may hold, joined by `+`: `sandbox:ok`, `sandbox:timeout-after-success+lost-webhooks`. */
export const SANDBOX_SCRIPT: Readonly<Record<string, string>> = {
  ok: 'The payment succeeds.',
  decline: 'The card is declined.',
  'insufficient-funds': 'The card has too little money.',
  'requires-action': 'The payer must confirm on a page.',
  processing: 'The answer says only that it is being processed; the webhook tells the end.',
  'timeout-after-success': 'The first answer is lost: it was done.',
  'timeout-before-success': 'The first request is lost: nothing was done.',
  'capture-timeout': 'The first answer to each capture is lost.',
  'capture-decline': 'Captures are refused.',
  'cancel-timeout': 'The first answer to each cancellation is lost.',
  'refund-timeout': 'The first answer to each refund is lost.',
  'refund-decline': 'Refunds are refused.',
  'refund-pending': 'Refunds are answered as waiting; the webhook tells the end.',
  'duplicate-webhooks': 'Every webhook comes three times.',
  'reordered-webhooks': 'Webhooks come in the wrong order.',
  'lost-webhooks': 'No webhook comes.',
};
const PREFIX = 'sandbox:';
export const LAST4 = '4242';
export const UNKNOWN_TOKEN = `Use sandbox: with one or more of ${Object.keys(SANDBOX_SCRIPT).join(', ')}, joined by +.`;

/** The words of a token; null when it is not one of the sandbox's. */
export function scriptOf(token: string): string[] | null {
  if (!token.startsWith(PREFIX)) return null;
  const words = token.slice(PREFIX.length).split('+');
  return words.every((word) => Object.hasOwn(SANDBOX_SCRIPT, word)) ? words : null;
}
