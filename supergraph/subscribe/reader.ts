import type { Principal } from '@lyceum/platform/principal.ts';
import { GraphQLError } from 'graphql';

export interface ReaderOptions {
  readonly principal: Principal;
  /** Frames that may wait. */
  readonly limit: number;
  /** Of signals only the latest count: when too many wait, the oldest are dropped instead of the reader. */
  readonly latestOnly: boolean;
  /** Live frames up to this position have been had by replay. */
  readonly from: number;
  readonly onEnd: (error: unknown) => void;
}

/** One subscriber: what it is owed, in order. Not an async generator, whose `return` would wait behind a pending `next`. */
export class Reader {
  readonly principal: Principal;
  readonly #options: ReaderOptions;
  #ended = false;
  /** Live frames that wait for the replay to end; null once they are not held any more. */
  #held: string[] | null = [];
  readonly #queue: string[] = [];
  #error: unknown;
  #wake: (() => void) | undefined;
  #room: (() => void) | undefined;

  constructor(options: ReaderOptions) {
    this.principal = options.principal;
    this.#options = options;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** A live frame. Too many unread end the reader, who resumes at its cursor. */
  receive(position: number, frame: string): void {
    if (this.#ended || position <= this.#options.from) return;
    const queue = this.#held ?? this.#queue;
    if (queue.length >= this.#options.limit) {
      if (!this.#options.latestOnly) {
        this.end(tooSlow());
        return;
      }
      queue.shift();
    }
    queue.push(frame);
    if (!this.#held) this.#wake?.();
  }

  /** A replayed frame. Waits for room. */
  async send(frame: string): Promise<void> {
    while (this.#queue.length >= this.#options.limit && !this.#ended) await new Promise<void>((room) => (this.#room = room));
    this.#queue.push(frame);
    this.#wake?.();
  }

  /** The replay is over: what was held comes next. */
  join(): void {
    this.#queue.push(...(this.#held ?? []));
    this.#held = null;
    this.#wake?.();
  }

  /** What is queued is still handed out, then the error is thrown. */
  end(error?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    this.#wake?.();
    this.#room?.();
    this.#options.onEnd(error);
  }

  /** Ends without handing out what is queued. */
  leave(): void {
    this.#queue.length = 0;
    this.end();
  }

  /** The next frame, or null after the last. */
  async next(): Promise<string | null> {
    while (!this.#queue.length && !this.#ended) await new Promise<void>((wake) => (this.#wake = wake));
    const frame = this.#queue.shift();
    this.#room?.();
    if (frame !== undefined) return frame;
    const error = this.#error;
    this.#error = undefined;
    if (error) throw error;
    return null;
  }
}

/** Whether a reader was ended because it read too slowly. */
export const isTooSlow = (error: unknown): boolean => error instanceof GraphQLError && error.extensions.limit === 'queue';
const tooSlow = () => new GraphQLError('Too slow: resume from your last cursor.', { extensions: { code: 'UNAVAILABLE', limit: 'queue' } });
