import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';

/** What is made once for each key, however many ask; refusals for good reasons are remembered too, failures are not. */
export class Once<T extends object> {
  readonly #kept: LRUCache<string, T | Promise<T>>;
  constructor(max: number) {
    this.#kept = new LRUCache({ max });
  }

  get keys(): readonly string[] {
    return [...this.#kept.keys()];
  }

  get(key: string, make: () => Promise<T>): T | Promise<T> {
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const making = make();
    this.#kept.set(key, making);
    making.then(
      (made) => void this.#kept.set(key, made),
      (error: unknown) => {
        if (!(error instanceof GraphQLError && error.extensions.code !== 'UNAVAILABLE')) this.#kept.delete(key);
      },
    );
    return making;
  }
}
