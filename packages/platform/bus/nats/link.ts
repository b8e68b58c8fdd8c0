import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, errors, type NatsConnection } from '@nats-io/transport-node';
import { BusUnavailable } from '../../bus.ts';
import { SECOND, sleep } from '../../time.ts';
import { asError, type BusLog } from '../feed.ts';

const ANSWER_WITHIN = 5 * SECOND;
const RECONNECT_AFTER = 100; // ms

/** A connection to NATS that reconnects for ever, and what is asked through it. */
export class Link {
  readonly nats: NatsConnection;
  readonly js: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly replicas: number;
  readonly log: BusLog;
  readonly #asking = new Set<(reason: Error) => void>();
  readonly #onCut = new Set<() => void>();
  /** While the connection is cut: when it comes back. */
  #back: PromiseWithResolvers<void> | undefined;

  constructor(nats: NatsConnection, manager: JetStreamManager, replicas: number, log: BusLog) {
    this.nats = nats;
    this.js = jetstream(nats, { timeout: ANSWER_WITHIN });
    this.manager = manager;
    this.replicas = replicas;
    this.log = log;
    void this.#watch();
  }

  /**
   * Asks the broker and waits for its answer; throws BusUnavailable where none comes, at once when the connection is cut meanwhile.
   * Without a connection it waits for one: what the client sends then is thrown away.
   */
  async ask<T>(what: string, question: () => Promise<T>, waitMs = ANSWER_WITHIN): Promise<T> {
    await this.#connected(what, waitMs);
    let cut: (reason: Error) => void = () => {};
    try {
      return await new Promise<T>((resolve, reject) => {
        cut = reject;
        this.#asking.add(cut);
        question().then(resolve, reject);
      });
    } catch (cause) {
      throw isUnanswered(cause) ? new BusUnavailable(`NATS does not answer: ${what}`, { cause }) : cause;
    } finally {
      this.#asking.delete(cut);
    }
  }

  async #connected(what: string, waitMs: number) {
    if (!this.#back) return;
    const enough = new AbortController();
    await Promise.race([this.#back.promise, sleep(waitMs, enough.signal)]);
    enough.abort();
    if (this.#back) throw new BusUnavailable(`NATS is away: ${what}`);
  }

  /** Runs work whenever the connection was cut, until the function it gives is called. */
  onCut(work: () => void): () => void {
    this.#onCut.add(work);
    return () => void this.#onCut.delete(work);
  }

  async #watch() {
    for await (const status of this.nats.status()) {
      if (status.type === 'disconnect' || status.type === 'reconnect') this.log.warn({ server: status.server }, `NATS: ${status.type}`);
      if (status.type === 'error') this.log.error({ error: status.error.message }, 'NATS: error');
      if (status.type === 'disconnect') this.#cut();
      if (status.type === 'reconnect') this.#reconnected();
    }
  }

  #cut() {
    this.#back ??= Promise.withResolvers();
    for (const work of [...this.#onCut]) work();
    for (const reject of this.#asking) reject(new errors.ConnectionError('the connection was cut'));
  }

  #reconnected() {
    this.#back?.resolve();
    this.#back = undefined;
  }
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
      return new Link(nats, manager, replicas, log);
    } catch (cause) {
      await nats?.close();
      if (performance.now() >= end)
        throw new BusUnavailable(`No NATS with JetStream answers at ${host}: ${asError(cause).message}`, { cause });
      await sleep(200);
    }
  }
}

/** Whether nobody answered: the broker is away, or nobody listens to that subject. */
export function isUnanswered(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof errors.TimeoutError || at instanceof errors.NoRespondersError || at instanceof errors.ClosedConnectionError)
      return true;
    if (at instanceof errors.DrainingConnectionError || at instanceof errors.ConnectionError || at instanceof errors.RequestError)
      return true;
  }
  return false;
}

/** Whether nobody listens to that subject: there is no such stream, or no such responder. */
export function isNobodyThere(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof errors.NoRespondersError) return true;
  return false;
}
