import { createHash } from 'node:crypto';
import type { Host } from '@lyceum/kit';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Context } from '../context.ts';

/** What is told to every process of the EMS. */
export const PURGE = 'ems.cache.purge';
export const Purge = z.object({
  key: z.string().max(200).nullish(),
  type: z.string().max(200).nullish(),
  entity: z.string().max(200).nullish(),
});
export type Purge = z.output<typeof Purge>;

interface Kept {
  readonly value: unknown;
  readonly name: string;
  readonly apps: readonly string[];
  /** The types and ids that the answer holds. */
  readonly ids: ReadonlySet<string>;
}

/** Purged is more than one app, or what several apps may hold. */
const ALL = '';

/** Answers of queries, each for one person with one set of rights; a fact of an app forgets what was read of that app. */
export class QueryCache {
  readonly #kept = new LRUCache<string, Kept>({ max: 5_000, maxSize: 64 * 1024 * 1024, sizeCalculation: ({ ids }) => 500 + ids.size * 50 });
  readonly #followed = new Set<string>();
  readonly #purgedAt = new Map<string, number>();
  #turn = 0;
  hits = 0;
  misses = 0;
  purged = 0;

  get(key: string): Kept | undefined {
    const kept = this.#kept.get(key);
    if (kept) this.hits++;
    else this.misses++;
    return kept;
  }

  /** A moment; what is read from here on is kept unless it is purged meanwhile. */
  get turn(): number {
    return this.#turn;
  }

  /** The facts of an app are heard. */
  follows(app: string): void {
    this.#followed.add(app);
  }

  /** Keeps what was read since `turn`, where facts would say that it is old. */
  set(key: string, { name, apps, value, seconds, turn }: Omit<Kept, 'ids'> & { readonly seconds: number; readonly turn: number }): void {
    const late = (app: string) => !this.#followed.has(app) || (this.#purgedAt.get(app) ?? 0) > turn;
    if (apps.some(late) || (this.#purgedAt.get(ALL) ?? 0) > turn) return;
    this.#kept.set(key, { value, name, apps, ids: idsIn(value) }, { ttl: seconds * 1_000 });
  }

  get size(): number {
    return this.#kept.size;
  }

  /** By the query's name, by an app, or by an id that answers hold; all where nothing is said. */
  purge({ key, type, entity }: Purge): void {
    this.#purgedAt.set((!key && type) || ALL, ++this.#turn);
    for (const [at, { name, apps, ids }] of [...this.#kept.entries()]) {
      const meant = key ? name === key : type ? apps.includes(type) : entity ? ids.has(entity) : true;
      if (!meant) continue;
      this.#kept.delete(at);
      this.purged++;
    }
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string' && UUID.test(value)) found.add(value);
  else if (Array.isArray(value)) for (const one of value) idsIn(one, found);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) idsIn(one, found);
  return found;
}

/** The same question of the same person with the same rights. */
export function cacheKey(ctx: Context, name: string, variables: unknown): string {
  const { id, scopes } = ctx.viewer;
  return createHash('sha256')
    .update(JSON.stringify([id, [...scopes].sort(), name, variables]))
    .digest('base64url');
}

const caches = new WeakMap<object, QueryCache>();
/** One per running copy. */
export function cacheOf(ctx: Context): QueryCache {
  const known = caches.get(ctx.config);
  if (known) return known;
  const made = new QueryCache();
  caches.set(ctx.config, made);
  return made;
}

/** Forgets what was read of an app as soon as it tells a fact. */
export async function followFacts({ bus, context }: Host<Context>, apps: readonly string[]): Promise<() => Promise<void>> {
  const cache = cacheOf(context());
  const tails = await Promise.all(
    apps.map(async (app) => {
      const purge = () => cache.purge({ type: app });
      const tail = await (await bus.log(app)).tail(purge, purge);
      cache.follows(app);
      return tail;
    }),
  );
  return async () => void (await Promise.all(tails.map((tail) => tail.stop())));
}
