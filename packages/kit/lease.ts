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
 * Holds leases as advisory locks of one connection: they end with the connection, so a killed process frees them at
 * once. Duties that another process does are tried again every second; a lost connection stops them all and starts over.
 */
export function holdLeases(open: () => Sql, duties: readonly Duty[], log: Log): { stop(): Promise<void> } {
  const ended = new AbortController();
  const running = new Map<string, () => Promise<void>>();
  const stopAll = async () => {
    const stops = [...running.values()];
    running.clear();
    await Promise.allSettled(stops.map((stop) => stop()));
  };

  const session = async () => {
    const connection = open();
    let cut = true;
    try {
      const [first] = await connection`select pg_backend_pid() as pid`;
      const same = (row: { pid?: unknown } | undefined) => {
        cut = row?.pid !== first?.pid;
        if (cut) throw new Error('The connection that held the leases was cut.');
      };
      while (!ended.signal.aborted) {
        same((await connection`select pg_backend_pid() as pid`)[0]);
        for (const duty of duties) {
          if (running.has(duty.name) || ended.signal.aborted) continue;
          const [row] = await connection`select pg_backend_pid() as pid, pg_try_advisory_lock(hashtextextended(${duty.name}, 0)) as held`;
          same(row);
          if (row?.held) running.set(duty.name, await duty.start());
        }
        await sleep(TRY_AGAIN, ended.signal);
      }
    } finally {
      await stopAll();
      if (!cut) await connection`select pg_advisory_unlock_all()`.catch(() => {});
      await connection.end({ timeout: 1 });
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
