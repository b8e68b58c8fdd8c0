import type { Bus } from '../bus.ts';
import { SECOND, sleep } from '../time.ts';
import { startConsumer } from './consumer.ts';
import { type BusLog, silent } from './feed.ts';
import { openBookmarks } from './nats/bookmarks.ts';
import { NatsCalls } from './nats/calls.ts';
import { openLink } from './nats/link.ts';
import { NatsLog } from './nats/log.ts';
import { Subscriptions } from './subscriptions.ts';

const CLOSED_WITHIN = 2 * SECOND;

export interface NatsBusOptions {
  /** `nats://[user:password@]host:port`, or `tls://…`. */
  readonly url: string;
  /** Shown by NATS for this connection. */
  readonly name?: string;
  /** Copies of each log in a cluster. Default: 1. */
  readonly replicas?: number;
  /** How long to wait for NATS at the start; later it is waited for as long as it takes. Default: 10 s. */
  readonly waitMs?: number;
  readonly log?: BusLog;
}

/**
 * The bus of many processes: a JetStream stream per source, requests and broadcasts over core NATS. For nats-server 2.9 or later.
 * Throws BusUnavailable when none answers within `waitMs`.
 */
export async function natsBus({ url, name = 'lyceum', replicas = 1, waitMs = 10 * SECOND, log = silent }: NatsBusOptions): Promise<Bus> {
  const link = await openLink({ url, name, replicas, waitMs, log });
  const { nats, manager } = link;
  const bookmark = await openBookmarks(link);
  const logs = new Map<string, NatsLog>();
  const calls = new NatsCalls(link);
  const subscriptions = new Subscriptions();

  async function open(source: string): Promise<NatsLog> {
    const opened = logs.get(source) ?? new NatsLog(link, source, subscriptions);
    logs.set(source, opened);
    await opened.state();
    return opened;
  }

  return {
    kind: 'nats',
    log: open,
    async consume(consumer, source, options) {
      return subscriptions.add(await startConsumer(await open(source), bookmark(source, consumer), options, log));
    },
    request: (subject, payload, { timeoutMs }) => calls.request(subject, payload, timeoutMs),
    respond: (subject, handler) => calls.respond(subject, handler),
    broadcast: async (subject, payload) => calls.broadcast(subject, payload),
    onBroadcast: (subject, handler) => calls.onBroadcast(subject, handler),
    ping: async () => void (await link.ask('ping', () => manager.getAccountInfo())),
    async close() {
      await subscriptions.stopAll();
      await Promise.race([nats.drain().catch(() => {}), sleep(CLOSED_WITHIN)]);
      await nats.close();
    },
  };
}
