import type { Charge } from '../guards/charge.ts';
import { Link, type LinkFigures } from './chain.ts';

/** The rooms that a request passes, in the order that holds while nobody says otherwise. */
export const ROOMS = ['LOGGING', 'AUTHENTICATION', 'ADDRESS_LIMITING', 'CACHING', 'RATE_LIMITING'] as const;
export type Room = (typeof ROOMS)[number];

/**
 * Whether requests may pass in this order. Each room is passed once. What is kept is judged by who asks, and the price of an operation is
 * known from what is kept, so CACHING and RATE_LIMITING end every order.
 */
export function isOrder(order: readonly string[]): order is readonly Room[] {
  const [caching, limiting] = order.slice(-2);
  return (
    order.length === ROOMS.length && ROOMS.every((room) => order.includes(room)) && caching === 'CACHING' && limiting === 'RATE_LIMITING'
  );
}

/** The order in which requests pass, and the figures of each room. */
export class Chain {
  readonly links: Readonly<Record<Room, Link>> = {
    LOGGING: new Link('logging'),
    AUTHENTICATION: new Link('authentication'),
    ADDRESS_LIMITING: new Link('address limiting'),
    CACHING: new Link('caching'),
    RATE_LIMITING: new Link('rate limiting'),
  };
  #order: readonly Room[] = ROOMS;
  #addressFirst = false;

  /** Orders the rooms for the requests that come from now on; what is no order changes nothing. */
  reorder(order: readonly string[]): void {
    if (!isOrder(order)) return;
    this.#order = order;
    this.#addressFirst = this.#before('ADDRESS_LIMITING', 'AUTHENTICATION');
  }

  /** Addresses pay before anybody looks at a token; otherwise with the price of the operation, in one go. */
  get addressFirst(): boolean {
    return this.#addressFirst;
  }

  /** Whether a request is logged that got no further than this room; undefined: it got through. */
  logs(room: Room | undefined): boolean {
    return room === undefined || this.#before('LOGGING', room);
  }

  /** Counts what is charged, and of it what the address paid. */
  charging(charge: Charge): Charge {
    const counted = this.links.RATE_LIMITING.around(charge, ({ refusal }) => refusal !== undefined);
    const byAddress = this.links.ADDRESS_LIMITING.around(counted, ({ refusal }) => refusal?.extensions.limit === 'address');
    return (operation, variables, call) => (this.#addressFirst ? counted : byAddress)(operation, variables, call);
  }

  get figures(): LinkFigures[] {
    return this.#order.map((room) => this.links[room].figures);
  }

  #before(one: Room, other: Room): boolean {
    return this.#order.indexOf(one) < this.#order.indexOf(other);
  }
}
