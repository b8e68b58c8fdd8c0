import { randomUUID } from 'node:crypto';
import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import { CursorExpired, type Entry, type Log, type LogState } from '../../bus.ts';
import type { Fact } from '../../fact.ts';
import { SECOND } from '../../time.ts';
import { asError, EpochChanged, type Feed } from '../feed.ts';
import { followOn } from '../follow.ts';
import type { Subscriptions } from '../subscriptions.ts';
import { startTail } from '../tail.ts';
import { decodeFact } from '../wire.ts';
import { Appender } from './appender.ts';
import type { Link } from './link.ts';
import { FactStream } from './stream.ts';

const PAGE = 256;
/** One pull; a broker that fell silent is noticed after two missed heartbeats. */
const PULL_FOR = 5 * SECOND;
const HEARTBEAT = 1 * SECOND;
const READ_PATIENCE = 10 * SECOND;
const LOST = 'a message was lost on its way';

/** One source's log in JetStream. */
export class NatsLog implements Log, Feed {
  readonly source: string;
  readonly #link: Link;
  readonly #stream: FactStream;
  readonly #appender: Appender;
  readonly #subscriptions: Subscriptions;

  constructor(link: Link, source: string, subscriptions: Subscriptions) {
    this.#link = link;
    this.#subscriptions = subscriptions;
    this.source = source;
    this.#stream = new FactStream(link, source);
    this.#appender = new Appender(link, this.#stream);
    link.onCut(() => this.#appender.forget());
  }

  state(): Promise<LogState> {
    return this.#stream.state();
  }

  look(): Promise<LogState> {
    return this.#stream.look();
  }

  async append(facts: readonly Fact[]): Promise<{ epoch: string; positions: number[] }> {
    return this.#appender.append(facts);
  }

  async restart(): Promise<LogState> {
    this.#appender.forget();
    return this.#stream.restart();
  }

  async tail(onEntry: (entry: Entry) => void, onLost?: (reason: Error) => void): ReturnType<Log['tail']> {
    return this.#subscriptions.add(await startTail(this, this.#link.log, onEntry, onLost));
  }

  async *read(after: number, until: number, epoch?: string): AsyncGenerator<Entry, void> {
    if (after >= until) return;
    const state = await this.state();
    if (epoch !== undefined && state.epoch !== epoch) throw new CursorExpired(`The log of ${this.source} has begun anew.`);
    const end = Math.min(until, state.last);
    if (after >= end) return;
    const reading = new AbortController();
    try {
      const page: Feed = { source: this.source, look: () => this.look(), follow: (...from) => this.#entries(...from, end) };
      const patience = { signal: reading.signal, patienceMs: READ_PATIENCE, log: this.#link.log };
      for await (const entry of followOn(page, state.epoch, after, patience)) {
        yield entry;
        if (entry.position >= end) return;
      }
    } catch (error) {
      if (error instanceof EpochChanged) throw new CursorExpired(error.message, { cause: error });
      throw error;
    } finally {
      reading.abort();
    }
  }

  follow(epoch: string, after: number, signal: AbortSignal): AsyncGenerator<Entry, void> {
    return this.#entries(epoch, after, signal, Number.POSITIVE_INFINITY);
  }

  /** Pulls page by page, so that a slow reader is never handed more than it takes. */
  async *#entries(epoch: string, after: number, signal: AbortSignal, until: number): AsyncGenerator<Entry, void> {
    const name = `reader-${randomUUID()}`;
    let isCut = false;
    let pulled: ConsumerMessages | undefined;
    const stop = () => pulled?.stop();
    const ignoreCuts = this.#link.onCut(() => {
      isCut = true;
      stop();
    });
    signal.addEventListener('abort', stop, { once: true });
    try {
      const info = await this.#stream.addReader(name, after);
      // the reader belongs to the life that is there now, and dies with it
      this.#check(await this.look(), epoch, after);
      const reader = this.#link.js.consumers.getConsumerFromInfo(info);
      let position = after;
      let deliveries = 0;
      while (!signal.aborted && position < until) {
        const end = Math.min(position + PAGE, until);
        pulled = await reader.fetch({ max_messages: end - position, expires: PULL_FOR, idle_heartbeat: HEARTBEAT });
        if (isCut || signal.aborted) stop();
        for await (const message of pulled) {
          if (message.info.deliverySequence !== ++deliveries) throw new Error(LOST);
          if (message.seq !== position + 1) throw expired(this.source, position);
          position = message.seq;
          const entry = this.#decode(message);
          if (entry) yield entry;
          if (signal.aborted) return;
        }
        if (isCut) throw new Error('the connection was cut: what was on its way is lost');
        // the last one may be lost with none after it to show the gap
        if (position < end && !signal.aborted && (await this.#stream.delivered(reader)) !== deliveries) throw new Error(LOST);
      }
    } finally {
      signal.removeEventListener('abort', stop);
      ignoreCuts();
      stop();
      this.#stream.removeReader(name).catch(() => {}); // it ends by itself too
    }
  }

  #check({ epoch, first, last }: LogState, expected: string, after: number) {
    if (epoch !== expected) throw new EpochChanged(`The log of ${this.source} has begun anew.`);
    if (last < after) throw new EpochChanged(`The log of ${this.source} went back from ${after} to ${last}.`);
    if (first > after + 1) throw expired(this.source, after);
  }

  #decode(message: JsMsg): Entry | undefined {
    try {
      return { position: message.seq, fact: decodeFact(message.string()) };
    } catch (thrown) {
      this.#link.log.error({ source: this.source, position: message.seq, error: asError(thrown).message }, 'a log holds what is no fact');
      return undefined;
    }
  }
}

const expired = (source: string, after: number) => new CursorExpired(`The log of ${source} no longer reaches back to ${after + 1}.`);
