import { type Database, isPool } from './database.ts';
import type { Batch } from './loaders.ts';

/** More keys than these go by themselves, so that nobody waits for another's many. */
const FEW = 200;
/** Keys of one statement. */
const MANY = 1_000;

interface Gathering<K, V> {
  readonly keys: Map<string, K>;
  /** Undefined: the read has failed. */
  readonly answers: Promise<Map<string, V> | undefined>;
}

/**
 * A batched read that requests share: what is asked in the same moment, by whomever, is one statement. An answer depends on its key
 * alone, so it is the same for all of them. Transactions read by themselves.
 */
export function gathered<K, V>(batch: Batch<K, V>): Batch<K, V> {
  const { fetch, cacheKey = String } = batch;
  const gatherings = new WeakMap<Database, Gathering<K, V>>();

  const begin = (db: Database): Gathering<K, V> => {
    const keys = new Map<string, K>();
    // when everything that is ready has been handled, and before the driver sends
    const asked = new Promise<void>((resolve) => setImmediate(resolve));
    const answers = asked.then(async () => {
      if (gatherings.get(db) === gathering) gatherings.delete(db);
      const names = [...keys.keys()];
      const values = await fetch(db, [...keys.values()]);
      return new Map(values.map((value, n) => [names[n] ?? '', value]));
    });
    const gathering: Gathering<K, V> = { keys, answers: answers.catch(() => undefined) };
    gatherings.set(db, gathering);
    return gathering;
  };

  return {
    ...batch,
    async fetch(db, keys) {
      if (keys.length > FEW || !isPool(db)) return fetch(db, keys);
      const open = gatherings.get(db);
      const gathering = open && open.keys.size + keys.length <= MANY ? open : begin(db);
      const names = keys.map(cacheKey);
      for (const [n, name] of names.entries()) gathering.keys.set(name, keys[n] as K);
      const answers = await gathering.answers;
      // one asker's key may have failed all of them: each finds out by itself
      return answers ? names.map((name) => answers.get(name) as V) : fetch(db, keys);
    },
  };
}
