import type { ConsumeOptions, Entry } from '../bus.ts';
import { MINUTE, sleep } from '../time.ts';
import { asError, type BusLog } from './feed.ts';
import { backoff } from './follow.ts';

/** Handlers that run at once for one consumer. */
const AT_ONCE = 8;
/** Facts held in memory for one consumer; a stuck subject blocks the others only when so many wait behind it. */
const HELD = 1_024;
const MAX_ATTEMPTS = 8;
const BACKOFF_MS = 250;

/**
 * Runs one consumer's facts: serially within a subject, several subjects at once.
 *
 * Terms. A *lane* is one subject's facts in order; its head is being handled, retried, or handed to `onDead`. A lane that waits
 * for a retry takes no slot. `finished` is the position up to which nothing is left to do.
 */
export class Lanes {
  readonly #options: ConsumeOptions;
  readonly #log: BusLog;
  readonly #signal: AbortSignal;
  readonly #onAdvance: (finished: number) => void;
  readonly #lanes = new Map<string, Entry[]>();
  readonly #running = new Set<Promise<void>>();
  readonly #unfinished = new Set<number>(); // in the order of the log
  readonly #waitingForSlot: (() => void)[] = [];
  #free = AT_ONCE;
  #reached: number;
  #roomMade: (() => void) | undefined;

  constructor(after: number, options: ConsumeOptions, signal: AbortSignal, log: BusLog, onAdvance: (finished: number) => void) {
    this.#reached = after;
    this.#options = options;
    this.#signal = signal;
    this.#log = log;
    this.#onAdvance = onAdvance;
    signal.addEventListener('abort', () => this.#roomMade?.(), { once: true });
  }

  get finished(): number {
    const lowest = this.#unfinished.values().next();
    return lowest.done ? this.#reached : lowest.value - 1;
  }

  /** Takes the log's next fact; resolves when there is room for another. */
  async add(entry: Entry): Promise<void> {
    this.#reached = entry.position;
    this.#unfinished.add(entry.position);
    const { type, id } = entry.fact.subject;
    const subject = `${type}:${id}`;
    const lane = this.#lanes.get(subject);
    if (lane) lane.push(entry);
    else this.#start(subject, [entry]);
    if (this.#unfinished.size >= HELD && !this.#signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#roomMade = resolve;
      });
    }
  }

  /** Leaves out a position that nobody wants. */
  pass(position: number): void {
    this.#reached = position;
    if (this.#unfinished.size === 0) this.#onAdvance(position);
  }

  /** Resolves when every lane is empty, or, after an abort, when no handler runs any more. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  #start(subject: string, lane: Entry[]) {
    this.#lanes.set(subject, lane);
    const run = this.#runLane(subject, lane).finally(() => this.#running.delete(run));
    this.#running.add(run);
  }

  async #runLane(subject: string, lane: Entry[]) {
    for (let entry = lane[0]; entry; entry = lane[0]) {
      if (!(await this.#finish(entry))) return;
      lane.shift();
      this.#unfinished.delete(entry.position);
      this.#onAdvance(this.finished);
      this.#roomMade?.();
    }
    this.#lanes.delete(subject);
  }

  /** False: stopped before the fact was handled or given up. */
  async #finish({ fact, position }: Entry): Promise<boolean> {
    const { handler, onDead, maxAttempts = MAX_ATTEMPTS, backoffMs = BACKOFF_MS } = this.#options;
    let failure: Error | undefined;
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      if (attempt > 1) await sleep(backoff(attempt - 1, backoffMs, MINUTE), this.#signal);
      failure = await this.#attempt(() => handler(fact, { attempt, position }));
      if (!failure) return true;
      if (this.#signal.aborted) return false;
      this.#log.warn({ fact: fact.id, type: fact.type, position, attempt, error: failure.message }, 'a fact was not handled');
    }
    const error = failure ?? new Error('maxAttempts is less than 1');
    for (let attempt = 1; ; attempt++) {
      const refused = await this.#attempt(() => onDead(fact, error, maxAttempts));
      if (!refused) return true;
      if (this.#signal.aborted) return false;
      this.#log.error({ fact: fact.id, position, error: refused.message }, 'a dead fact could not be put aside');
      await sleep(backoff(attempt, backoffMs, MINUTE), this.#signal);
    }
  }

  async #attempt(work: () => Promise<void>): Promise<Error | undefined> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waitingForSlot.push(resolve));
    try {
      if (this.#signal.aborted) return new Error('stopped');
      await work();
      return undefined;
    } catch (thrown) {
      return asError(thrown);
    } finally {
      const next = this.#waitingForSlot.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
