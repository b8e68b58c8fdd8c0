import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

const MAX_BYTES = 30 * 1024 * 1024;
const PREFIX = 'apq:';

/**
 * The documents that clients may name by their hash (APQ): those that Apollo Server took in and those of event streams together.
 * https://www.apollographql.com/docs/apollo-server/performance/apq
 */
export class PersistedTexts {
  readonly #texts = new LRUCache<string, string>({ maxSize: MAX_BYTES, sizeCalculation: (text, key) => text.length + key.length + 64 });

  /** Apollo Server's `KeyValueCache`. */
  async get(key: string): Promise<string | undefined> {
    return this.#texts.get(key);
  }
  async set(key: string, text: string): Promise<void> {
    this.#texts.set(key, text);
  }
  async delete(key: string): Promise<boolean> {
    return this.#texts.delete(key);
  }

  textOf(hash: string): string | undefined {
    return this.#texts.get(PREFIX + hash);
  }
  /** False: the hash is of something else. */
  fits(hash: string, text: string): boolean {
    return createHash('sha256').update(text).digest('hex') === hash;
  }
  keep(hash: string, text: string): void {
    this.#texts.set(PREFIX + hash, text);
  }
}
