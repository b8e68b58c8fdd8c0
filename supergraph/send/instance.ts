import { MULTIPLEX } from '@lyceum/platform/multiplex/frames.ts';
import { PRINCIPAL_HEADER } from '@lyceum/platform/principal.ts';
import { MINUTE, SECOND } from '@lyceum/platform/time.ts';
import { FRESH_HEADER, REQUEST_ID_HEADER, TIMEOUT_HEADER } from '@lyceum/platform/transport.ts';
import type { Pool } from 'undici';
import { answerOf } from './answer.ts';
import { Breaker, type BreakerOptions } from './breaker.ts';
import type { Taking } from './documents.ts';
import { exchange, type Outgoing } from './exchange.ts';
import { Multiplexed, type Posting } from './multiplexed.ts';
import type { Incoming } from './waiting.ts';

/** How long an instance that did not take hashes is sent texts before it is asked again. */
const TEXTS = 5 * MINUTE;
/** How long an instance whose connection could not be upgraded is not asked for it again. */
const UPGRADE_AGAIN = MINUTE;
const PROBE = 2 * SECOND;
const PROBE_BYTES = 64 * 1024;

/** One process that serves a subgraph: its connections, its health, and what it is known to take. */
export class Instance {
  readonly url: string;
  readonly breaker: Breaker;
  /** Requests that wait for an answer of it. */
  pending = 0;
  /** Requests that it was sent. */
  asked = 0;
  /** It finishes what it has and takes nothing new. */
  drained = false;
  /** Its share, where shares are weighted. */
  weight = 1;
  /** What is due to it of its share. */
  credit = 0;
  readonly #path: string;
  /** A promise at first: a graph in one process starts without undici. */
  #connections: Pool | Promise<Pool>;
  #taking: Taking = 'unknown';
  #textsUntil = 0;
  #probe: Promise<void> | undefined;
  #multiplexed: Multiplexed | undefined;
  #upgradesFrom: number;
  #closed: Promise<void> | undefined;

  constructor(url: string, breaker: BreakerOptions, multiplex: boolean) {
    const { origin, pathname, search } = new URL(url);
    this.url = url;
    this.breaker = new Breaker(breaker);
    this.#path = pathname + search;
    this.#upgradesFrom = multiplex ? 0 : Number.POSITIVE_INFINITY;
    const pool = { connections: 128, keepAliveTimeout: 30 * SECOND, connect: { timeout: 2 * SECOND } };
    this.#connections = import('undici/lib/dispatcher/pool.js').then(({ default: UndiciPool }) => {
      this.#connections = new UndiciPool(origin, pool);
      return this.#connections;
    });
  }

  get taking(): Taking {
    if (this.#taking === 'texts' && performance.now() > this.#textsUntil) this.#taking = 'unknown';
    return this.#taking;
  }
  set taking(taking: Taking) {
    this.#taking = taking;
    if (taking === 'texts') this.#textsUntil = performance.now() + TEXTS;
  }

  /** Asks the subgraph: over the multiplexed connection once there is one. */
  post(posting: Posting): Promise<Incoming> {
    if (this.#multiplexed) {
      this.pending++;
      this.asked++;
      return this.#multiplexed.ask(posting, this.#over);
    }
    const answer = this.exchange({ ...posting, method: 'POST', headers: headersOf(posting) });
    return this.#mayUpgrade() ? answer.then((incoming) => this.#offered(incoming, posting.maxBytes)) : answer;
  }

  /** A request over HTTP; `path` absent: the subgraph's own. */
  exchange(outgoing: Outgoing, path = this.#path): Promise<Incoming> {
    this.pending++;
    this.asked++;
    if (!(this.#connections instanceof Promise)) return exchange(this.#connections, path, outgoing, this.#over);
    return this.#connections.then((connections) => exchange(connections, path, outgoing, this.#over));
  }
  readonly #over = (): void => {
    this.pending--;
  };

  /** Finds out whether it can be asked again; many may wait for the same probe. */
  probe(): Promise<void> {
    this.#probe ??= this.#probing().finally(() => {
      this.#probe = undefined;
    });
    return this.#probe;
  }

  /** May be called again: one that leaves is closed by the clock, and by the gateway's end. */
  close(): Promise<void> {
    this.#closed ??= this.#closing();
    return this.#closed;
  }

  async #closing(): Promise<void> {
    const connections = await this.#connections;
    await Promise.all([connections.close(), this.#multiplexed?.close()]);
  }

  #mayUpgrade(): boolean {
    return !this.#closed && performance.now() >= this.#upgradesFrom;
  }

  /** An answer that offers a multiplexed connection is taken at its word. */
  #offered(incoming: Incoming, maxBytes: number): Incoming {
    if (incoming.headers.upgrade !== MULTIPLEX || !this.#mayUpgrade()) return incoming;
    this.#upgradesFrom = performance.now() + UPGRADE_AGAIN;
    const gone = () => {
      if (!opened || this.#multiplexed !== opened) return;
      this.#multiplexed = undefined;
      if (!this.#closed) this.#upgradesFrom = 0;
    };
    let opened: Multiplexed | undefined;
    Multiplexed.open(this.url, maxBytes, gone).then(
      (multiplexed) => {
        opened = multiplexed;
        if (this.#closed) void multiplexed.close();
        else if (multiplexed.usable) this.#multiplexed = multiplexed;
      },
      () => {}, // what it can't have it does without
    );
    return incoming;
  }

  async #probing(): Promise<void> {
    this.breaker.probing();
    const limits = { timeoutMs: PROBE, maxBytes: PROBE_BYTES };
    let problem: string | undefined;
    try {
      // not every subgraph has /readyz; one that has is believed when it says no
      const { status } = await this.exchange({ ...limits, method: 'GET', headers: {}, body: null }, '/readyz');
      if (status === 503) throw new Error('it is not ready');
      const headers = { 'content-type': 'application/json', accept: 'application/json' };
      const answer = await this.exchange({ ...limits, method: 'POST', headers, body: '{"query":"{ __typename }"}' });
      if (answer.status >= 500) throw new Error(`status ${answer.status}`);
      answerOf(answer.body.toString('utf8'), answer.status);
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    this.breaker.probed(problem);
  }
}

function headersOf({ requestId, timeoutMs, fresh, principal }: Posting): string[] {
  const headers = ['content-type', 'application/json', 'accept', 'application/json', REQUEST_ID_HEADER, requestId];
  headers.push(TIMEOUT_HEADER, String(timeoutMs));
  if (fresh) headers.push(FRESH_HEADER, '1');
  if (principal) headers.push(PRINCIPAL_HEADER, principal);
  return headers;
}
