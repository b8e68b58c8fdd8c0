/** One of many things that end at a time. */
export interface Deadline {
  /** `performance.now()`. */
  readonly at: number;
  readonly late: () => void;
}

/** Long after anybody waits: timers take no more. */
const LONGEST = 2 ** 31 - 1;

/**
 * Time-outs that hardly ever happen, all behind one timer: setting one costs an entry in a set. The timer is set for the
 * earliest one known; when it rings, those that are due are told, and it is set for the earliest that is left.
 */
class Deadlines {
  readonly #waiting = new Set<Deadline>();
  #timer: NodeJS.Timeout | undefined;
  #rings = Number.POSITIVE_INFINITY;

  add(deadline: Deadline): void {
    this.#waiting.add(deadline);
    if (deadline.at < this.#rings) this.#set(deadline.at);
  }

  drop(deadline: Deadline): void {
    this.#waiting.delete(deadline);
  }

  #set(at: number): void {
    clearTimeout(this.#timer);
    this.#rings = at;
    const ms = Math.min(Math.max(1, Math.ceil(at - performance.now())), LONGEST);
    this.#timer = setTimeout(() => this.#ring(), ms).unref();
  }

  #ring(): void {
    const now = performance.now() + 1; // timers may be a part of a millisecond early
    const due: Deadline[] = [];
    let next = Number.POSITIVE_INFINITY;
    for (const deadline of this.#waiting) {
      if (deadline.at <= now) due.push(deadline);
      else if (deadline.at < next) next = deadline.at;
    }
    this.#rings = Number.POSITIVE_INFINITY;
    if (next !== Number.POSITIVE_INFINITY) this.#set(next);
    for (const deadline of due) {
      this.#waiting.delete(deadline);
      deadline.late();
    }
  }
}

/** Those of this process. */
export const deadlines = new Deadlines();
