import { RedisPubSub } from 'graphql-redis-subscriptions';
import { Redis, type RedisOptions } from 'ioredis';
import { asError, type BusLog, silent } from '../bus/feed.ts';
import { BusUnavailable, type Signals } from '../bus.ts';
import { Fact } from '../fact.ts';
import { SECOND, sleep } from '../time.ts';
import { Listeners } from './listeners.ts';

const SENT_WITHIN = 1 * SECOND;
const CLOSED_WITHIN = 1 * SECOND;
const MOST_ON_THEIR_WAY = 1_000;

export interface RedisSignalsOptions {
  /** `redis://[user:password@]host:port`, or `rediss://…`. */
  readonly url: string;
  /** How long to wait for Redis at the start; later it is waited for as long as it takes. Default: 10 s. */
  readonly waitMs?: number;
  readonly log?: BusLog;
}

/**
 * Signals over Redis, with two connections of its own. While Redis is away signals are lost, and nothing else happens. Throws
 * BusUnavailable when it does not answer within `waitMs`.
 */
export async function redisSignals({ url, waitMs = 10 * SECOND, log = silent }: RedisSignalsOptions): Promise<Signals> {
  const shared: RedisOptions = { retryStrategy: (attempt) => Math.min(attempt * 100, SECOND), keepAlive: 10 * SECOND };
  // no queue while Redis is away, and nothing is sent again: an old signal is worse than none
  const publisher = new Redis(url, {
    ...shared,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    commandTimeout: SENT_WITHIN,
  });
  const subscriber = new Redis(url, { ...shared, maxRetriesPerRequest: null });
  for (const client of [publisher, subscriber]) client.on('error', (error) => log.warn({ error: asError(error).message }, 'Redis: error'));
  await Promise.all([publisher, subscriber].map((client) => ready(client, waitMs))).catch((error) => {
    publisher.disconnect();
    subscriber.disconnect();
    throw error;
  });
  const pubsub = new RedisPubSub({ publisher, subscriber });
  const listeners = new Listeners(log);
  const subscribed = new Map<string, Promise<unknown>>();
  let onTheirWay = 0;

  function received(type: string, message: unknown) {
    // what is no JSON arrives as the text that it was
    const fact = Fact.safeParse(message);
    if (fact.success) listeners.hand(type, () => structuredClone(fact.data));
    else log.warn({ type, problem: fact.error.issues[0]?.message }, 'a signal that is no fact was ignored');
  }
  /**
   * Stays subscribed until closed: there are few types, and `unsubscribe` of graphql-redis-subscriptions leaves rejections that
   * nobody handles when the connection ends.
   */
  function subscribe(type: string): Promise<unknown> {
    const running = subscribed.get(type) ?? pubsub.subscribe(channel(type), (message: unknown) => received(type, message));
    subscribed.set(type, running);
    running.catch(() => subscribed.delete(type));
    return running;
  }

  return {
    kind: 'redis',
    async send(fact) {
      if (onTheirWay >= MOST_ON_THEIR_WAY) return log.warn({ type: fact.type }, 'too many signals: one was dropped');
      onTheirWay++;
      try {
        await pubsub.publish(channel(fact.type), fact);
      } catch (thrown) {
        log.warn({ type: fact.type, error: asError(thrown).message }, 'a signal was not sent');
      } finally {
        onTheirWay--;
      }
    },
    async listen(types, handler) {
      await Promise.all(types.map(subscribe));
      return listeners.listen(types, handler);
    },
    async close() {
      listeners.clear();
      await Promise.race([Promise.allSettled([publisher.quit(), subscriber.quit()]), sleep(CLOSED_WITHIN)]);
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}

const channel = (type: string) => `signals.${type}`;

async function ready(client: Redis, waitMs: number): Promise<void> {
  if (client.status === 'ready') return;
  const late = new AbortController();
  const arrived = new Promise<boolean>((resolve) => client.once('ready', () => resolve(true)));
  const isReady = await Promise.race([arrived, sleep(waitMs, late.signal).then(() => false)]);
  late.abort();
  if (!isReady) throw new BusUnavailable(`Redis does not answer at ${client.options.host}:${client.options.port}.`);
}
