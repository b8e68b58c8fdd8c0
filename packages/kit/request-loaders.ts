import DataLoader from 'dataloader';
import type { Database } from './database.ts';
import type { Loaders } from './loaders.ts';
import { measured, statsOf } from './stats.ts';

type Loader = DataLoader<unknown, unknown, string>;

const STORE = Symbol('store');
interface Stored {
  readonly [STORE]: { readonly db: Database; readonly made: Map<string, Loader> };
}
const prototypes = new WeakMap<Loaders, object>();

/** The loaders of one request: each is made when it is first used. A page has a dozen such requests, each of which uses a few of thirty. */
export function loadersOver(loaders: Loaders, db: Database): Record<string, Loader> {
  const prototype = prototypes.get(loaders) ?? prototypeOf(loaders);
  prototypes.set(loaders, prototype);
  const store: Stored[typeof STORE] = { db, made: new Map() };
  return Object.create(prototype, { [STORE]: { value: store } });
}

/** Forgets what they have read. */
export function clearLoaders(loaders: Record<string, Loader>): void {
  if (hasStore(loaders)) for (const loader of loaders[STORE].made.values()) loader.clearAll();
}
const hasStore = (loaders: object): loaders is Stored => STORE in loaders;

function prototypeOf(loaders: Loaders): object {
  const prototype = {};
  for (const [name, batch] of Object.entries(loaders)) {
    const { fetch, cacheKey = String } = batch;
    const stats = statsOf(batch);
    Object.defineProperty(prototype, name, {
      enumerable: true,
      get(this: Stored): Loader {
        const { db, made } = this[STORE];
        const known = made.get(name);
        if (known) return known;
        const loader: Loader = new DataLoader((keys) => measured(stats, () => fetch(db, keys)), {
          cacheKeyFn: cacheKey,
          maxBatchSize: 1_000,
        });
        made.set(name, loader);
        return loader;
      },
    });
  }
  return prototype;
}
