import { randomBytes } from 'node:crypto';
import { connectPostgres, sqlState } from '@lyceum/platform/postgres.ts';
import { MINUTE, SECOND } from '@lyceum/platform/time.ts';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type Database, openDatabase } from './database.ts';
import { Refusal } from './refusal.ts';

/** The bus subject on which it is said that work is no longer wanted. */
export const UNWANTED = 'operator.unwanted';
/** Which work. */
export const Unwanted = z.object({ key: z.string().min(1).max(100) });

/** How long work may take, and the name under which it can be ended. */
export const Bounds = z.object({
  key: z.string().min(1).max(100),
  withinMs: z
    .int()
    .min(1)
    .max(10 * MINUTE),
});
export type Bounds = z.output<typeof Bounds>;

/** Statements of one piece of work that run at the same time. */
const MOST_CONNECTIONS = 4;
/** Postgres ends what this process did not: it may be gone. */
const LATER = SECOND;
const CANCELLED = '57014';

/**
 * Reads over connections of their own, which are ended, with what Postgres does for them, when their time is over or nobody wants them
 * any more.
 */
export class BoundedReads {
  readonly #url: string;
  readonly #running = new Map<string, Set<AbortController>>();
  /** What was ended may be asked for a moment later. */
  readonly #unwanted = new LRUCache<string, true>({ max: 1_000, ttl: MINUTE });

  constructor(url: string) {
    this.#url = url;
  }

  async run<T>({ key, withinMs }: Bounds, work: (db: Database) => T | Promise<T>): Promise<T> {
    if (this.#unwanted.has(key)) throw cancelled();
    const name = `lyceum-bounded ${randomBytes(9).toString('base64url')}`;
    const sql = connectPostgres({ url: this.#url, name, max: MOST_CONNECTIONS, statementTimeoutMs: withinMs + LATER });
    const ended = new AbortController();
    const { promise: end, reject } = Promise.withResolvers<never>();
    ended.signal.addEventListener('abort', () => reject(ended.signal.reason));
    const seconds = Math.ceil(withinMs / SECOND);
    const tooLong = () => new Refusal('LIMIT_REACHED', `It took more than ${seconds} s and was ended: ask for less at a time.`);
    const timer = setTimeout(() => ended.abort(tooLong()), withinMs);
    const others = this.#running.get(key) ?? new Set();
    this.#running.set(key, others.add(ended));
    try {
      return await Promise.race([work(openDatabase(sql)), end]);
    } catch (error) {
      throw sqlState(error) === CANCELLED ? tooLong() : error;
    } finally {
      clearTimeout(timer);
      others.delete(ended);
      if (!others.size) this.#running.delete(key);
      await sql.end({ timeout: 0 });
      if (ended.signal.aborted) await this.#terminate(name);
    }
  }

  /** Ends what runs under this key, and refuses it for a while. */
  end(key: string): void {
    this.#unwanted.set(key, true);
    for (const running of this.#running.get(key) ?? []) running.abort(cancelled());
  }

  endAll(): void {
    for (const key of [...this.#running.keys()]) this.end(key);
  }

  /** A backend goes on with its statement after its client has gone. */
  async #terminate(name: string): Promise<void> {
    const sql = connectPostgres({ url: this.#url, name: 'lyceum-bounded-end', max: 1, statementTimeoutMs: 5 * SECOND });
    try {
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${name}`;
    } finally {
      await sql.end({ timeout: 2 });
    }
  }
}

const cancelled = () => new Refusal('CONFLICT', 'It is no longer wanted: it was cancelled.');
