import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';

/** What is made once for each key, however many ask; refusals for good reasons are remembered too, failures are not. */
export class Once<T extends object> {
  readonly #kept: LRUCache<string, T | Promise<T>>;
  /** At most so many, and of all their sizes so much; what is bigger than that is made again each time. */
  constructor(max: number, maxSize = max) {
    this.#kept = new LRUCache({ max, maxSize });
  }

  get keys(): readonly string[] {
    return [...this.#kept.keys()];
  }

  get(key: string, make: () => Promise<T>, size = 1): T | Promise<T> {
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const making = make();
    this.#kept.set(key, making, { size });
    making.then(
      (made) => void this.#kept.set(key, made, { size }),
      (error: unknown) => {
        if (!(error instanceof GraphQLError && error.extensions.code !== 'UNAVAILABLE')) this.#kept.delete(key);
      },
    );
    return making;
  }
}
