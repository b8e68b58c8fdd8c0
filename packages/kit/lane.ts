import { connectPostgres, type PostgresOptions, type Sql, sqlState } from '@lyceum/platform/postgres.ts';
import { drizzle } from 'drizzle-orm/postgres-js';

/** A lane that has not moved for so long (ms) waits for a slow statement. */
const PATIENCE = 100;
/** Statements that may be under way. */
const DEEP = 90;
/** What runs longer (ms) is cancelled here, and run elsewhere. */
const SHORT = 500;
/** For so long (ms) what was slow is not tried here again: it may have been the machine. */
const ELSEWHERE = 10_000;
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
  /** Until when. */
  readonly #slow = new Map<string, number>();

  constructor(options: Omit<PostgresOptions, 'max'>) {
    this.#sql = connectPostgres({ ...options, max: 1, statementTimeoutMs: SHORT });
    drizzle(this.#sql); // values are read from it as from drizzle's own pool
  }

  /** Whether the statement would be answered soon. */
  takes(text: string): boolean {
    if (this.#slow.size && this.#isSlow(text)) return false;
    return this.#underWay === 0 || (this.#underWay < DEEP && performance.now() - this.#movedAt < PATIENCE);
  }

  /** The rows, or undefined for a statement that turned out to be slow. */
  async rows(text: string, parameters: readonly unknown[]): Promise<unknown[][] | undefined> {
    if (this.#underWay++ === 0) this.#movedAt = performance.now();
    try {
      return await rowsFrom(this.#sql, text, parameters);
    } catch (error) {
      if (sqlState(error) !== CANCELLED) throw error;
      this.#slow.set(text, performance.now() + ELSEWHERE);
      return undefined;
    } finally {
      this.#underWay--;
      this.#movedAt = performance.now();
    }
  }

  #isSlow(text: string): boolean {
    const until = this.#slow.get(text);
    if (until === undefined) return false;
    if (performance.now() < until) return true;
    this.#slow.delete(text);
    return false;
  }

  close(): Promise<void> {
    return this.#sql.end({ timeout: 5 });
  }
}

/** The rows of a statement that is prepared, as Postgres sent them. */
export const rowsFrom = (sql: Pick<Sql, 'unsafe'>, text: string, parameters: readonly unknown[]): PromiseLike<unknown[][]> =>
  // drizzle has made them what Postgres takes
  sql.unsafe(text, parameters as never[], { prepare: true }).values();
