import { SECOND } from '@lyceum/platform/time.ts';

const SPAN = 5 * SECOND;

/** Bounds what retries may add to the load of a subgraph that is in trouble: a share of the calls of the last 5–10 s, and a few more. */
export class RetryBudget {
  readonly #share: number;
  readonly #floor: number;
  readonly #now: () => number;
  #since: number;
  #current = { calls: 0, retries: 0 };
  #previous = { calls: 0, retries: 0 };

  constructor({ share = 0.1, floor = 20, now = () => performance.now() }: { share?: number; floor?: number; now?: () => number } = {}) {
    this.#share = share;
    this.#floor = floor;
    this.#now = now;
    this.#since = now();
  }

  called(): void {
    this.#turn();
    this.#current.calls++;
  }

  /** Takes one retry, if there is any left. */
  take(): boolean {
    this.#turn();
    const { calls, retries } = this.#current;
    if (retries + this.#previous.retries >= this.#floor + this.#share * (calls + this.#previous.calls)) return false;
    this.#current.retries++;
    return true;
  }

  #turn(): void {
    const now = this.#now();
    const passed = now - this.#since;
    if (passed < SPAN) return;
    this.#previous = passed < 2 * SPAN ? this.#current : { calls: 0, retries: 0 };
    this.#current = { calls: 0, retries: 0 };
    this.#since = now;
  }
}
