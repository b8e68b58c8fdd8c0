import type { Log } from '@lyceum/platform/log.ts';
import type { Sql } from '@lyceum/platform/postgres.ts';
import { SECOND, sleep } from '@lyceum/platform/time.ts';

/** Work that one process at a time does, whichever holds the lease. */
export interface Duty {
  readonly name: string;
  /** Starts the work; what it gives stops it. */
  start(): Promise<() => Promise<void>>;
}

const TRY_AGAIN = 1 * SECOND;

/**
 * Holds leases as advisory locks of one reserved connection: they end with the connection, so a killed process frees them at
 * once. Duties that another process does are tried again every second; a lost connection stops them all and starts over.
 */
export function holdLeases(sql: Sql, duties: readonly Duty[], log: Log): { stop(): Promise<void> } {
  const ended = new AbortController();
  const running = new Map<string, () => Promise<void>>();
  const stopAll = async () => {
    const stops = [...running.values()];
    running.clear();
    await Promise.allSettled(stops.map((stop) => stop()));
  };

  const session = async () => {
    const connection = await sql.reserve();
    try {
      while (!ended.signal.aborted) {
        for (const duty of duties) {
          if (running.has(duty.name) || ended.signal.aborted) continue;
          const [row] = await connection`select pg_try_advisory_lock(hashtextextended(${duty.name}, 0)) as held`;
          if (row?.held) running.set(duty.name, await duty.start());
        }
        if (running.size === duties.length) await connection`select 1`; // finds out that the connection, and with it the locks, are gone
        await sleep(TRY_AGAIN, ended.signal);
      }
    } finally {
      await stopAll();
      await connection`select pg_advisory_unlock_all()`.catch(() => {});
      connection.release();
    }
  };

  const loop = (async () => {
    while (!ended.signal.aborted) {
      try {
        await session();
      } catch (error) {
        if (ended.signal.aborted) return;
        log.warn({ err: error }, 'leases lost; trying again');
        await sleep(TRY_AGAIN, ended.signal);
      }
    }
  })();

  return {
    async stop() {
      ended.abort();
      await loop;
    },
  };
}
