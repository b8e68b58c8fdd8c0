import { MINUTE, SECOND } from '@lyceum/platform/time.ts';
import { Pool } from 'undici';
import { answerOf } from './answer.ts';
import { Breaker, type BreakerOptions } from './breaker.ts';
import type { Taking } from './documents.ts';
import { exchange, type Incoming, type Outgoing } from './exchange.ts';

/** How long an instance that did not take hashes is sent texts before it is asked again. */
const TEXTS = 5 * MINUTE;
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
  readonly #connections: Pool;
  #taking: Taking = 'unknown';
  #textsUntil = 0;
  #probe: Promise<void> | undefined;

  constructor(url: string, breaker: BreakerOptions) {
    const { origin, pathname, search } = new URL(url);
    this.url = url;
    this.breaker = new Breaker(breaker);
    this.#path = pathname + search;
    this.#connections = new Pool(origin, { connections: 128, keepAliveTimeout: 30 * SECOND, connect: { timeout: 2 * SECOND } });
  }

  get taking(): Taking {
    if (this.#taking === 'texts' && performance.now() > this.#textsUntil) this.#taking = 'unknown';
    return this.#taking;
  }
  set taking(taking: Taking) {
    this.#taking = taking;
    if (taking === 'texts') this.#textsUntil = performance.now() + TEXTS;
  }

  /** `path` absent: the subgraph's own. */
  exchange(outgoing: Outgoing, path = this.#path): Promise<Incoming> {
    this.pending++;
    this.asked++;
    return exchange(this.#connections, path, outgoing, this.#over);
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

  close(): Promise<void> {
    return this.#connections.close();
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
