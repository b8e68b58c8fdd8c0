import { SECOND } from '@lyceum/platform/time.ts';

/** *closed*: it is asked. *open*: it is left alone for a while. *half-open*: a probe is on its way. */
export type BreakerState = 'closed' | 'open' | 'half-open';

export interface BreakerOptions {
  /** Failures in a row that open it. */
  readonly failures?: number;
  /** Before the first probe; doubled by every probe that fails. */
  readonly firstPauseMs?: number;
  readonly longestPauseMs?: number;
  readonly now?: () => number;
  readonly onChange?: (state: BreakerState, reason: string) => void;
}

/** How much the last outcome weighs in the share of failures. */
const WEIGHT = 1 / 16;
/** Half of the last few dozen requests. */
const SHARE = 0.45;

/** Judges one instance by what becomes of the requests to it: opened by failures in a row, or by half of all requests failing. */
export class Breaker {
  readonly #failures: number;
  readonly #firstPauseMs: number;
  readonly #longestPauseMs: number;
  readonly #now: () => number;
  readonly #onChange: (state: BreakerState, reason: string) => void;
  #state: BreakerState = 'closed';
  #inRow = 0;
  #share = 0;
  #pauseMs: number;
  #until = 0;
  #reason = '';

  constructor({
    failures = 5,
    firstPauseMs = 250,
    longestPauseMs = 5 * SECOND,
    now = () => performance.now(),
    onChange = () => {},
  }: BreakerOptions = {}) {
    this.#failures = failures;
    this.#firstPauseMs = firstPauseMs;
    this.#longestPauseMs = longestPauseMs;
    this.#now = now;
    this.#onChange = onChange;
    this.#pauseMs = firstPauseMs;
  }

  get state(): BreakerState {
    return this.#state;
  }

  /** Why it opened last. */
  get reason(): string {
    return this.#reason;
  }

  /** It has been open long enough to be probed. */
  get due(): boolean {
    return this.#state === 'open' && this.#now() >= this.#until;
  }

  succeeded(): void {
    if (this.#state !== 'closed') return; // sent before it opened
    this.#inRow = 0;
    this.#share -= this.#share * WEIGHT;
    this.#pauseMs = this.#firstPauseMs;
  }

  /** `certain`: one such failure is enough. */
  failed(reason: string, certain = false): void {
    if (this.#state !== 'closed') return;
    this.#inRow++;
    this.#share += (1 - this.#share) * WEIGHT;
    if (certain || this.#inRow >= this.#failures || this.#share >= SHARE) this.#open(reason);
  }

  /** Asked again at once, by who knows better. */
  reset(): void {
    this.#inRow = 0;
    this.#share = 0;
    this.#pauseMs = this.#firstPauseMs;
    this.#reason = '';
    if (this.#state !== 'closed') this.#to('closed', 'an operator closed it');
  }

  /** Left alone for as long as after many failures. */
  trip(reason: string): void {
    this.#pauseMs = this.#longestPauseMs;
    this.#open(reason);
  }

  probing(): void {
    this.#to('half-open', this.#reason);
  }

  /** After a probe that was answered the next failure opens it again, for longer, until a request has succeeded. */
  probed(problem: string | undefined): void {
    if (problem !== undefined) {
      this.#open(problem);
      return;
    }
    this.#inRow = this.#failures - 1;
    this.#share = 0;
    this.#to('closed', 'a probe was answered');
  }

  #open(reason: string): void {
    this.#reason = reason;
    // spread, so that gateways do not all probe at once
    this.#until = this.#now() + this.#pauseMs * (0.8 + 0.4 * Math.random());
    this.#pauseMs = Math.min(2 * this.#pauseMs, this.#longestPauseMs);
    this.#to('open', reason);
  }

  #to(state: BreakerState, reason: string): void {
    this.#state = state;
    this.#onChange(state, reason);
  }
}
