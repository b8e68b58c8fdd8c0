import { SECOND } from '@lyceum/platform/time.ts';
import type { Identity } from '../guards/authenticate.ts';
import type { Revocations } from '../guards/revocations.ts';

/** Why somebody is sent away: both are worth another try with a new token. */
export type Dismissal = 'The access token has expired.' | 'The session has ended.';

export interface SeatsOptions {
  /** Sockets and event streams together. */
  readonly max: number;
  /** Of one person. */
  readonly maxPerUser: number;
  readonly revocations: Revocations | undefined;
}

export interface Seat {
  readonly dismiss: (why: Dismissal) => void;
  identity: Identity | undefined;
}

const TICK = SECOND / 2;

/** Everybody who is connected for longer than a request: so many, so many each, and none longer than their token is good. */
export class Seats {
  readonly #options: SeatsOptions;
  readonly #all = new Set<Seat>();
  readonly #byUser = new Map<string, number>();
  /** Unix second → whose tokens expire then. One timer looks at them all. */
  readonly #expiring = new Map<number, Set<Seat>>();
  readonly #timer: NodeJS.Timeout;
  readonly #unwatch: (() => void) | undefined;

  constructor(options: SeatsOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.#expire(), TICK).unref();
    this.#unwatch = options.revocations?.onRevoked(() => this.#dismissRevoked());
  }

  get full(): boolean {
    return this.#all.size >= this.#options.max;
  }

  get maxPerUser(): number {
    return this.#options.maxPerUser;
  }

  take(dismiss: (why: Dismissal) => void): Seat {
    const seat: Seat = { dismiss, identity: undefined };
    this.#all.add(seat);
    return seat;
  }

  /** False: this person has as many as one may have. */
  signIn(seat: Seat, identity: Identity): boolean {
    const { verified } = identity;
    if (!verified || !this.#all.has(seat)) return true;
    const { userId } = verified.principal;
    const others = this.#byUser.get(userId) ?? 0;
    if (others >= this.#options.maxPerUser) return false;
    this.#byUser.set(userId, others + 1);
    seat.identity = identity;
    const second = Math.ceil(verified.expiresAt);
    const same = this.#expiring.get(second);
    if (same) same.add(seat);
    else this.#expiring.set(second, new Set([seat]));
    return true;
  }

  leave(seat: Seat): void {
    if (!this.#all.delete(seat)) return;
    const verified = seat.identity?.verified;
    if (!verified) return;
    const { userId } = verified.principal;
    const left = (this.#byUser.get(userId) ?? 1) - 1;
    if (left) this.#byUser.set(userId, left);
    else this.#byUser.delete(userId);
    const second = Math.ceil(verified.expiresAt);
    const same = this.#expiring.get(second);
    same?.delete(seat);
    if (!same?.size) this.#expiring.delete(second);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#unwatch?.();
  }

  #expire(): void {
    const now = Date.now() / SECOND;
    for (const [second, seats] of this.#expiring) {
      if (second > now) continue;
      this.#expiring.delete(second);
      for (const seat of seats) seat.dismiss('The access token has expired.');
    }
  }

  #dismissRevoked(): void {
    for (const seat of this.#all) {
      const verified = seat.identity?.verified;
      if (!verified) continue;
      const { principal, issuedAt } = verified;
      if (this.#options.revocations?.isRevoked(principal.sessionId, principal.userId, issuedAt)) seat.dismiss('The session has ended.');
    }
  }
}
