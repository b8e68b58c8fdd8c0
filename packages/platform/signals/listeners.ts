import { asError, type BusLog } from '../bus/feed.ts';
import type { Subscription } from '../bus.ts';
import type { Fact } from '../fact.ts';

type Handler = (fact: Fact) => void;

/** Who listens in this process, per fact type. */
export class Listeners {
  readonly #byType = new Map<string, Set<Handler>>();
  readonly #log: BusLog;

  constructor(log: BusLog) {
    this.#log = log;
  }

  listen(types: readonly string[], handler: Handler): Subscription {
    // of its own: the same function may listen twice
    const one: Handler = (fact) => handler(fact);
    for (const type of types) {
      const handlers = this.#byType.get(type) ?? new Set();
      this.#byType.set(type, handlers.add(one));
    }
    return {
      stop: async () => {
        for (const type of types) this.#byType.get(type)?.delete(one);
      },
    };
  }

  /** Gives every listener its own copy; one that throws does not keep it from the others. */
  hand(type: string, copy: () => Fact): void {
    for (const handler of [...(this.#byType.get(type) ?? [])]) {
      try {
        handler(copy());
      } catch (thrown) {
        this.#log.error({ type, error: asError(thrown) }, 'a signal listener threw');
      }
    }
  }

  clear(): void {
    this.#byType.clear();
  }
}
