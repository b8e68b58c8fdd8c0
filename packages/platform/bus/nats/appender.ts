import type { PubAck } from '@nats-io/jetstream';
import { BusUnavailable } from '../../bus.ts';
import type { Fact } from '../../fact.ts';
import { SECOND, sleep } from '../../time.ts';
import { asError } from '../feed.ts';
import { encodeFact } from '../wire.ts';
import { isNobodyThere, type Link } from './link.ts';
import { factSubject } from './names.ts';
import { type FactStream, isWrongLastSequence } from './stream.ts';

/** Facts on their way at once. */
const WINDOW = 64;
const ACK_WITHIN = 5 * SECOND;
/** How long to try when others write to the same log, or it was lost a moment ago. */
const PATIENCE = 15 * SECOND;

interface Message {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Publishes facts in their order. Each expects the position of the one before it, so that nothing can be stored ahead of a fact
 * that got lost on the way, and nothing in a life of the log that the caller does not know of.
 */
export class Appender {
  readonly #link: Link;
  readonly #stream: FactStream;
  /** Where the log is, as far as this appender knows. */
  #known: { epoch: string; last: number } | undefined;
  /** The last position that was acknowledged here. */
  #acknowledged = { epoch: '', last: 0 };
  #turn: Promise<unknown> = Promise.resolve();

  constructor(link: Link, stream: FactStream) {
    this.#link = link;
    this.#stream = stream;
  }

  append(facts: readonly Fact[]): Promise<{ epoch: string; positions: number[] }> {
    const { source } = this.#stream;
    const messages = facts.map((fact) => ({ id: fact.id, subject: factSubject(source, fact), text: encodeFact(fact) }));
    const appended = this.#turn.then(() => this.#append(messages));
    this.#turn = appended.catch(() => {});
    return appended;
  }

  /** The connection was cut: the broker may be another, or older. */
  forget(): void {
    this.#known = undefined;
  }

  async #append(messages: Message[]): Promise<{ epoch: string; positions: number[] }> {
    const end = performance.now() + PATIENCE;
    const positions: number[] = [];
    let { epoch } = this.#known ?? (await this.#look());
    while (positions.length < messages.length) {
      const known = this.#known ?? (await this.#look());
      if (known.epoch !== epoch) {
        if (positions.length > 0) throw new BusUnavailable(`The log of ${this.#stream.source} began anew while facts were appended.`);
        epoch = known.epoch;
      }
      const window = messages.slice(positions.length, positions.length + WINDOW);
      const outcomes = await Promise.allSettled(window.map((message, n) => this.#publish(message, known.last + n)));
      let failure: unknown;
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') {
          failure = outcome.reason;
          break;
        }
        const { seq } = outcome.value;
        positions.push(seq);
        if (seq > known.last) this.#known = this.#acknowledged = { epoch, last: seq };
      }
      if (failure === undefined) continue;
      this.#known = undefined;
      if (!(isWrongLastSequence(failure) || isNobodyThere(failure)) || performance.now() > end) throw unavailable(this.#stream, failure);
      await sleep(Math.random() * 10);
    }
    return { epoch, positions };
  }

  async #look() {
    const { epoch, last } = await this.#stream.state();
    const { epoch: before, last: acknowledged } = this.#acknowledged;
    this.#acknowledged = { epoch, last };
    if (epoch === before && last < acknowledged) {
      // said once: who appends has to compare, and to restart the log if it wants it whole
      throw new BusUnavailable(`The log of ${this.#stream.source} went back from ${acknowledged} to ${last}.`);
    }
    this.#known = { epoch, last };
    return this.#known;
  }

  #publish({ id, subject, text }: Message, lastSequence: number): Promise<PubAck> {
    const expect = { streamName: this.#stream.name, lastSequence };
    return this.#link.ask('appending', () => this.#link.js.publish(subject, text, { msgID: id, timeout: ACK_WITHIN, expect }));
  }
}

const unavailable = ({ source }: FactStream, cause: unknown) =>
  new BusUnavailable(`The log of ${source} does not take facts: ${asError(cause).message}`, { cause });
