import type { Sql } from 'postgres';
import { type Bus, BusUnavailable } from '../bus.ts';
import { DAY, HOUR, SECOND } from '../time.ts';
import { startConsumer } from './consumer.ts';
import { asError, type BusLog, silent } from './feed.ts';
import { LocalCalls } from './local/calls.ts';
import { LocalLog } from './local/log.ts';
import { createSchema } from './local/schema.ts';
import { LogStore } from './local/store.ts';
import { Subscriptions } from './subscriptions.ts';

const PRUNE_EVERY = HOUR;

export interface LocalBusOptions {
  /** A postgres.js client; stays open when the bus closes. */
  readonly sql: Sql;
  /** How long facts stay in their logs. Default: 7 days. */
  readonly retentionMs?: number;
  /** How often to look for what another process appended; what this one appends is handed on at once. Default: 5 s. */
  readonly compareMs?: number;
  readonly log?: BusLog;
}

export interface LocalBus extends Bus {
  /** Removes what was appended before `olderThan` and returns how many facts that were. */
  prune(source: string, olderThan: Date): Promise<number>;
}

/** The bus of one process: logs and bookmarks in the schema `bus` of Postgres, requests and broadcasts in memory. */
export async function localBus({ sql, retentionMs = 7 * DAY, compareMs = 5 * SECOND, log = silent }: LocalBusOptions): Promise<LocalBus> {
  await createSchema(sql);
  const logs = new Map<string, Promise<LocalLog>>();
  const calls = new LocalCalls(log);
  const subscriptions = new Subscriptions();

  function open(source: string): Promise<LocalLog> {
    let opened = logs.get(source);
    if (!opened) {
      opened = (async () => {
        const local = new LocalLog(new LogStore(sql, source), subscriptions, log);
        await local.state();
        return local;
      })();
      logs.set(source, opened);
      opened.catch(() => logs.delete(source));
    }
    return opened;
  }
  async function compare() {
    const rows = await sql`select source, epoch, last from bus.streams`;
    const states = new Map(rows.map(({ source, epoch, last }) => [source, { epoch, last: Number(last) }]));
    for (const opened of logs.values()) {
      const local = await opened;
      const state = states.get(local.source);
      local.compare(state?.epoch, state?.last ?? 0);
    }
  }
  async function prune() {
    for (const source of logs.keys()) await new LogStore(sql, source).prune(new Date(Date.now() - retentionMs));
  }
  const every = (ms: number, what: string, work: () => Promise<void>) =>
    setInterval(() => void work().catch((thrown) => log.warn({ error: asError(thrown).message }, what)), ms).unref();
  const timers = [every(compareMs, 'the logs were not compared', compare), every(PRUNE_EVERY, 'the logs were not pruned', prune)];

  return {
    kind: 'local',
    log: open,
    async consume(name, source, options) {
      const local = await open(source);
      return subscriptions.add(await startConsumer(local, local.store.bookmark(name), options, log));
    },
    request: (subject, payload, { timeoutMs }) => calls.request(subject, payload, timeoutMs),
    respond: async (subject, handler) => calls.respond(subject, handler),
    broadcast: async (subject, payload) => calls.broadcast(subject, payload),
    onBroadcast: async (subject, handler) => calls.onBroadcast(subject, handler),
    async ping() {
      try {
        await sql`select 1`;
      } catch (cause) {
        throw new BusUnavailable('Postgres does not answer.', { cause });
      }
    },
    prune: (source, olderThan) => new LogStore(sql, source).prune(olderThan),
    async close() {
      timers.forEach(clearInterval);
      await subscriptions.stopAll();
    },
  };
}
