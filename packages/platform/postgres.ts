import postgres, { type Sql } from 'postgres';
import { SECOND } from './time.ts';

export type { Sql } from 'postgres';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`; `?host=/directory` (as in libpq) reaches a server on this machine by its Unix socket. */
  url: string;
  /** Shown by Postgres in pg_stat_activity. */
  name: string;
  /** Connections at the most. */
  max?: number;
  /** A statement that runs longer is cancelled (SQLSTATE 57014). */
  statementTimeoutMs?: number;
  /** Called with the text of every statement sent, and its parameters as they go. */
  onStatement?: (text: string, parameters: unknown[]) => void;
}

/**
 * One connection, for what lives and ends with a session (advisory locks). It is never closed for being idle or old; when it is cut,
 * the next statement runs on a new one: compare `pg_backend_pid()`. (A reserved connection of a pool that is cut takes the process
 * with it: postgres.js writes to its socket that is gone.) Arrays come as text: their types are not read first.
 */
export const openSession = (options: Omit<PostgresOptions, 'max'>): Sql =>
  connect({ ...options, max: 1 }, { idle_timeout: 0, max_lifetime: null, fetch_types: false });

/** A connection pool; connections open when first used. */
export const connectPostgres = (options: PostgresOptions): Sql => connect(options, { idle_timeout: 60 });

function connect(
  { url, name, max = 10, statementTimeoutMs = 15 * SECOND, onStatement }: PostgresOptions,
  life: { idle_timeout: number; max_lifetime?: null; fetch_types?: boolean },
): Sql {
  const { socketDirectory, href } = readUrl(url);
  return postgres(href, {
    ...(socketDirectory ? { host: socketDirectory } : {}),
    max,
    connect_timeout: 10,
    ...life,
    onnotice: () => {},
    ...(onStatement ? { debug: (_connection: number, text: string, parameters: unknown[]) => onStatement(text, parameters) } : {}),
    connection: {
      application_name: name,
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: 30 * SECOND,
      lock_timeout: 10 * SECOND,
      TimeZone: 'UTC',
    },
  });
}

/** postgres.js would send `host` to the server as one of its settings. */
function readUrl(text: string): { href: string; socketDirectory: string | null } {
  const url = new URL(text);
  const socketDirectory = url.searchParams.get('host');
  url.searchParams.delete('host');
  return { href: url.href, socketDirectory };
}

/** The five-character SQLSTATE of a Postgres error, or of the error that wraps one; undefined for anything else. */
export function sqlState(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at.name === 'PostgresError' && 'code' in at && typeof at.code === 'string') return at.code;
  }
  return undefined;
}

/** True when Postgres itself can't be reached or is going down: worth a later try. */
export function isUnreachable(error: unknown): boolean {
  const state = sqlState(error);
  if (state) return state.startsWith('08') || state.startsWith('53') || state === '57P01' || state === '57P02' || state === '57P03';
  for (let at = error; at instanceof Error; at = at.cause) {
    if (!('code' in at) || typeof at.code !== 'string') continue;
    if (/^(ECONN|CONNECT|CONNECTION_|EPIPE|ENOTFOUND|ETIMEDOUT)/.test(at.code)) return true;
    // the Unix socket of a server that has gone
    if (at.code === 'ENOENT' && 'syscall' in at && at.syscall === 'connect') return true;
  }
  return false;
}
