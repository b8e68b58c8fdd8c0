import {
  AckPolicy,
  type Consumer,
  DeliverPolicy,
  DiscardPolicy,
  JetStreamApiError,
  RetentionPolicy,
  StorageType,
  type StreamInfo,
} from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { BusUnavailable, type LogState } from '../../bus.ts';
import { DAY, MINUTE, SECOND } from '../../time.ts';
import type { Link } from './link.ts';
import { streamName, streamSubjects } from './names.ts';

export const RETENTION = 7 * DAY;
const DUPLICATE_WINDOW = 2 * MINUTE;
const RESTART_ATTEMPTS = 5;
/** A reader that was cut off is forgotten by the broker after this time. */
const READER_KEPT = 30 * SECOND;

// https://github.com/nats-io/nats-server/blob/v2.9.10/server/errors.json
const STREAM_NOT_FOUND = 10_059;
const STREAM_NAME_IN_USE = 10_058;
const isApiError = (error: unknown, code: number) => error instanceof JetStreamApiError && error.code === code;
export const isStreamMissing = (error: unknown) => isApiError(error, STREAM_NOT_FOUND);
export const isWrongLastSequence = (error: unknown) => isApiError(error, 10_071);

/** The JetStream stream of one source: its sequence is the position, the moment of its creation the epoch. */
export class FactStream {
  readonly source: string;
  readonly name: string;
  readonly #link: Link;

  constructor(link: Link, source: string) {
    this.#link = link;
    this.source = source;
    this.name = streamName(source);
  }

  async look(): Promise<LogState> {
    return stateOf(await this.#link.ask(`state of ${this.name}`, () => this.#link.manager.streams.info(this.name)));
  }

  /** Makes the stream where there is none. For those who write: a stream made while it is being deleted may hold old messages. */
  async state(): Promise<LogState> {
    try {
      return await this.look();
    } catch (error) {
      if (!isStreamMissing(error)) throw error;
    }
    try {
      return stateOf(await this.#link.ask(`making ${this.name}`, () => this.#link.manager.streams.add(this.#config)));
    } catch (error) {
      if (!isApiError(error, STREAM_NAME_IN_USE)) throw error;
      return this.look(); // somebody else was faster
    }
  }

  async restart(): Promise<LogState> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#link.ask(`deleting ${this.name}`, () => this.#link.manager.streams.delete(this.name));
      } catch (error) {
        if (!isStreamMissing(error)) throw error;
      }
      const state = await this.state();
      if (state.last === 0) return state;
      // somebody made it while it was being deleted
      if (attempt === RESTART_ATTEMPTS) throw new BusUnavailable(`The log of ${this.source} does not become empty.`);
    }
  }

  /** A reader that the broker keeps no record of: where it is, only the one who reads knows. */
  addReader(name: string, after: number) {
    const config = {
      name,
      ack_policy: AckPolicy.None,
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: after + 1,
      inactive_threshold: nanos(READER_KEPT),
      mem_storage: true,
      num_replicas: 1,
    };
    return this.#link.ask(`reading ${this.name}`, () => this.#link.manager.consumers.add(this.name, config));
  }

  /** How many messages the broker has sent to a reader. */
  async delivered(reader: Consumer): Promise<number> {
    const { delivered } = await this.#link.ask(`what was read of ${this.name}`, () => reader.info());
    return delivered.consumer_seq;
  }

  removeReader(name: string) {
    return this.#link.manager.consumers.delete(this.name, name);
  }

  get #config() {
    return {
      name: this.name,
      subjects: [streamSubjects(this.source)],
      storage: StorageType.File,
      retention: RetentionPolicy.Limits,
      discard: DiscardPolicy.Old,
      max_age: nanos(RETENTION),
      duplicate_window: nanos(DUPLICATE_WINDOW),
      num_replicas: this.#link.replicas,
    };
  }
}

function stateOf({ created, state }: StreamInfo): LogState {
  const first = state.messages === 0 ? state.last_seq + 1 : state.first_seq;
  return { epoch: BigInt(created.replace(/\D/g, '')).toString(36), first, last: state.last_seq };
}
