import { connectPostgres, type PostgresOptions, type Sql, sqlState } from '@lyceum/platform/postgres.ts';
import { drizzle } from 'drizzle-orm/postgres-js';

/** A lane that has not moved for so long (ms) waits for a slow statement. */
const PATIENCE = 100;
/** Statements that may be under way. */
const DEEP = 90;
/** What runs longer (ms) is cancelled here, and run elsewhere from then on. */
const SHORT = 200;
const CANCELLED = '57014';

/**
 * One connection for the short reads of all requests: statements that are asked in the same moment travel as one packet and are
 * answered one after another, which takes half the CPU of a connection each, here and in Postgres. Nobody waits behind a slow one for
 * long: it is not run here again, and while it lasts the others go elsewhere.
 */
export class Lane {
  readonly #sql: Sql;
  #underWay = 0;
  #movedAt = 0;
  readonly #slow = new Set<string>();

  constructor(options: Omit<PostgresOptions, 'max'>) {
    this.#sql = connectPostgres({ ...options, max: 1, statementTimeoutMs: SHORT });
    drizzle(this.#sql); // values are read from it as from drizzle's own pool
  }

  /** Whether the statement would be answered soon. */
  takes(text: string): boolean {
    if (this.#underWay === 0) return !this.#slow.has(text);
    return this.#underWay < DEEP && performance.now() - this.#movedAt < PATIENCE && !this.#slow.has(text);
  }

  /** The rows, or undefined for a statement that turned out to be slow. */
  async rows(text: string, parameters: readonly unknown[]): Promise<unknown[][] | undefined> {
    if (this.#underWay++ === 0) this.#movedAt = performance.now();
    try {
      return await rowsFrom(this.#sql, text, parameters);
    } catch (error) {
      if (sqlState(error) !== CANCELLED) throw error;
      this.#slow.add(text);
      return undefined;
    } finally {
      this.#underWay--;
      this.#movedAt = performance.now();
    }
  }

  close(): Promise<void> {
    return this.#sql.end({ timeout: 5 });
  }
}

/** The rows of a statement that is prepared, as Postgres sent them. */
export const rowsFrom = (sql: Pick<Sql, 'unsafe'>, text: string, parameters: readonly unknown[]): PromiseLike<unknown[][]> =>
  // drizzle has made them what Postgres takes
  sql.unsafe(text, parameters as never[], { prepare: true }).values();
