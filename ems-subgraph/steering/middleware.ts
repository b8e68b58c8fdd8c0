/** The rooms that gateways pass requests through, in the order that holds while nobody says otherwise. */
export const MIDDLEWARE = ['LOGGING', 'AUTHENTICATION', 'ADDRESS_LIMITING', 'CACHING', 'RATE_LIMITING'] as const;

/** Each room once, the two last that need to know who asks and what. */
export function isMiddlewareOrder(order: readonly string[]): boolean {
  const everyRoom = order.length === MIDDLEWARE.length && MIDDLEWARE.every((room) => order.includes(room));
  return everyRoom && order.at(-2) === 'CACHING' && order.at(-1) === 'RATE_LIMITING';
}
