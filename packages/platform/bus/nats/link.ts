import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, errors, type NatsConnection } from '@nats-io/transport-node';
import { BusUnavailable } from '../../bus.ts';
import { SECOND, sleep } from '../../time.ts';
import { asError, type BusLog } from '../feed.ts';

const ANSWER_WITHIN = 5 * SECOND;
const RECONNECT_AFTER = 100; // ms

/** A connection to NATS that reconnects for ever, and what is asked through it. */
export interface Link {
  readonly nats: NatsConnection;
  readonly js: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly replicas: number;
  readonly log: BusLog;
}

export interface LinkOptions {
  readonly url: string;
  readonly name: string;
  readonly replicas: number;
  readonly waitMs: number;
  readonly log: BusLog;
}

/** Connects; throws BusUnavailable when no NATS with JetStream answers within `waitMs`. */
export async function openLink({ url, name, replicas, waitMs, log }: LinkOptions): Promise<Link> {
  const { protocol, username, password, host } = new URL(url);
  const end = performance.now() + waitMs;
  for (;;) {
    let nats: NatsConnection | undefined;
    try {
      nats = await connect({
        servers: host,
        name,
        ...(username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : {}),
        ...(protocol === 'tls:' ? { tls: {} } : {}),
        timeout: ANSWER_WITHIN,
        maxReconnectAttempts: -1,
        ignoreAuthErrorAbort: true,
        reconnectTimeWait: RECONNECT_AFTER,
        pingInterval: 10 * SECOND,
        noAsyncTraces: true,
      });
      const manager = await jetstreamManager(nats, { timeout: ANSWER_WITHIN });
      void reportStatus(nats, log);
      return { nats, js: jetstream(nats, { timeout: ANSWER_WITHIN }), manager, replicas, log };
    } catch (cause) {
      await nats?.close();
      if (performance.now() >= end)
        throw new BusUnavailable(`No NATS with JetStream answers at ${host}: ${asError(cause).message}`, { cause });
      await sleep(200);
    }
  }
}

async function reportStatus(nats: NatsConnection, log: BusLog) {
  for await (const status of nats.status()) {
    if (status.type === 'disconnect' || status.type === 'reconnect') log.warn({ server: status.server }, `NATS: ${status.type}`);
    if (status.type === 'error') log.error({ error: status.error }, 'NATS: error');
  }
}

/** Runs work when the connection was lost and came back. */
export async function onReconnect(nats: NatsConnection, work: () => void): Promise<void> {
  for await (const status of nats.status()) if (status.type === 'disconnect' || status.type === 'reconnect') work();
}

/** Whether nobody answered: the broker is away, or nobody listens to that subject. */
export function isUnanswered(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof errors.TimeoutError || at instanceof errors.NoRespondersError || at instanceof errors.ClosedConnectionError)
      return true;
    if (at instanceof errors.DrainingConnectionError || at instanceof errors.ConnectionError) return true;
  }
  return false;
}

/** Whether nobody listens to that subject: there is no such stream, or no such responder. */
export function isNobodyThere(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof errors.NoRespondersError) return true;
  return false;
}

/** Runs a request to the broker; throws BusUnavailable where it does not answer. */
export async function answered<T>(what: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw isUnanswered(cause) ? new BusUnavailable(`NATS does not answer: ${what}`, { cause }) : cause;
  }
}
