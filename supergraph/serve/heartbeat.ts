import { SECOND } from '@lyceum/platform/time.ts';

/** Every connection is looked at once in so many seconds, a part of them each second, by one timer for all. */
export const HEARTBEAT = 12 * SECOND;
const BEATS = HEARTBEAT / SECOND;

/** Calls `beat` for each member once in 12 s, spread evenly. */
export class Heartbeat<T> {
  readonly #turns: readonly Set<T>[] = Array.from({ length: BEATS }, () => new Set<T>());
  readonly #where = new Map<T, Set<T>>();
  readonly #timer: NodeJS.Timeout;
  #turn = 0;

  constructor(beat: (member: T) => void) {
    this.#timer = setInterval(() => {
      this.#turn = (this.#turn + 1) % BEATS;
      for (const member of this.#turns[this.#turn] ?? []) beat(member);
    }, SECOND).unref();
  }

  get size(): number {
    return this.#where.size;
  }

  get members(): Iterable<T> {
    return this.#where.keys();
  }

  /** Its first turn comes last of all. */
  add(member: T): void {
    const turn = this.#turns[this.#turn];
    if (!turn) return;
    turn.add(member);
    this.#where.set(member, turn);
  }

  delete(member: T): void {
    this.#where.get(member)?.delete(member);
    this.#where.delete(member);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
