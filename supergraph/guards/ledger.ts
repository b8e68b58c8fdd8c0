import { SECOND } from '@lyceum/platform/time.ts';
import { LRUCache } from 'lru-cache';
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';

/** Points that may be spent in a window of so many seconds. */
export interface Rate {
  readonly points: number;
  readonly seconds: number;
}

/** Where an account stands. */
export interface Level {
  readonly spent: number;
  /** `Date.now()` at which the window ends. */
  readonly resetsAt: number;
  readonly refused: boolean;
}

interface Account {
  spent: number;
  /** Spent here, and not told to the others yet. */
  untold: number;
  resetsAt: number;
}

const TELL_EVERY = 100;

/**
 * Accounts that several processes share. The first charge of a window asks the store; the ones after it count here and are
 * told to the store ten times a second, so that a request waits for nothing and N processes overspend by a tenth of a second's.
 */
export class Ledger {
  #rate: Rate;
  readonly #store: RateLimiterAbstract | undefined;
  readonly #stores: readonly RateLimiterAbstract[];
  readonly #onError: (error: unknown) => void;
  readonly #accounts = new LRUCache<string, Account>({ max: 50_000 });
  readonly #opening = new Map<string, Promise<void>>();
  readonly #untold = new Map<string, Account>();
  #timer: NodeJS.Timeout | undefined;

  /** The first of the stores is asked, and the others by it while it is away; none: nobody else counts. */
  constructor(rate: Rate, stores: readonly RateLimiterAbstract[], onError: (error: unknown) => void) {
    this.#rate = rate;
    this.#store = stores[0];
    this.#stores = stores;
    this.#onError = onError;
  }

  /** `anyway`: also beyond what may be spent. */
  charge(key: string, points: number, anyway = false): Level | Promise<Level> {
    const account = this.#accounts.get(key);
    const now = Date.now();
    if (account && account.resetsAt > now) return this.#spend(key, account, points, anyway);
    if (!this.#store) {
      const fresh = { spent: 0, untold: 0, resetsAt: now + this.#rate.seconds * SECOND };
      this.#accounts.set(key, fresh);
      return this.#spend(key, fresh, points, anyway);
    }
    const opening = this.#opening.get(key) ?? this.#open(key);
    this.#opening.set(key, opening);
    return opening.then(() => {
      const opened = this.#accounts.get(key);
      return opened
        ? this.#spend(key, opened, points, anyway)
        : { spent: 0, resetsAt: Date.now() + this.#rate.seconds * SECOND, refused: false };
    });
  }

  get rate(): Rate {
    return this.#rate;
  }

  /** Counts by another rate from now on: what was spent stays spent, and no window is longer than one of now. */
  adjust(rate: Rate): void {
    this.#rate = rate;
    const latest = Date.now() + rate.seconds * SECOND;
    for (const account of this.#accounts.values()) account.resetsAt = Math.min(account.resetsAt, latest);
    for (const store of this.#stores) {
      store.points = rate.points;
      store.duration = rate.seconds;
    }
  }

  stop(): Promise<unknown> {
    clearTimeout(this.#timer);
    return this.#tell();
  }

  #spend(key: string, account: Account, points: number, anyway: boolean): Level {
    const refused = !anyway && account.spent + points > this.#rate.points;
    if (!refused) {
      account.spent = Math.max(0, account.spent + points);
      if (this.#store) this.#owe(key, account, points);
    }
    return { spent: account.spent, resetsAt: account.resetsAt, refused };
  }

  #owe(key: string, account: Account, points: number): void {
    account.untold += points;
    this.#untold.set(key, account);
    this.#timer ??= setTimeout(() => void this.#tell(), TELL_EVERY).unref();
  }

  async #open(key: string): Promise<void> {
    const account = { spent: 0, untold: 0, resetsAt: 0 };
    await this.#consume(key, account);
    this.#accounts.set(key, account);
    this.#opening.delete(key);
  }

  async #tell(): Promise<void> {
    const untold = [...this.#untold];
    this.#untold.clear();
    this.#timer = undefined;
    await Promise.all(untold.map(([key, account]) => this.#consume(key, account)));
  }

  /** Tells the store what was spent here, and takes over what was spent by all. */
  async #consume(key: string, account: Account): Promise<void> {
    const told = account.untold;
    account.untold = 0;
    const { consumedPoints, msBeforeNext } = await this.#ask(key, told);
    account.spent = consumedPoints + account.untold;
    account.resetsAt = Date.now() + msBeforeNext;
  }

  async #ask(key: string, points: number): Promise<{ consumedPoints: number; msBeforeNext: number }> {
    const alone = { consumedPoints: points, msBeforeNext: SECOND };
    try {
      return (await this.#store?.consume(key, points)) ?? alone;
    } catch (error) {
      if (error instanceof RateLimiterRes) return error; // more than all points: said by the figures
      this.#onError(error);
      return alone;
    }
  }
}
