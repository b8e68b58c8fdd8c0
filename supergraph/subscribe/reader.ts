import type { Principal } from '@lyceum/platform/principal.ts';
import { GraphQLError } from 'graphql';
import type { Frame } from './frame.ts';

export interface ReaderOptions {
  readonly principal: Principal;
  /** Frames that may wait. */
  readonly limit: number;
  /** Of signals only the latest count: when too many wait, the oldest are dropped instead of the reader. */
  readonly latestOnly: boolean;
  /** Live frames up to this position have been had by replay. */
  readonly from: number;
  /** Where a reader who is cut before its first event begins again. */
  readonly start: string | null;
  readonly onEnd: (error: unknown) => void;
}

/** One subscriber: what it is owed, in order. Not an async generator, whose `return` would wait behind a pending `next`. */
export class Reader {
  readonly principal: Principal;
  readonly #options: ReaderOptions;
  #ended = false;
  #person: string | undefined;
  /** Live frames that wait for the replay to end; null once they are not held any more. */
  #held: Frame[] | null = [];
  readonly #queue: Frame[] = [];
  #error: unknown;
  /** Who waits for the next frame. */
  #next: PromiseWithResolvers<Frame | null> | undefined;
  #room: (() => void) | undefined;

  constructor(options: ReaderOptions) {
    this.principal = options.principal;
    this.#options = options;
  }

  /** The same for readers whose answers can't differ: the very same rights in the same session. */
  get person(): string {
    this.#person ??= JSON.stringify(this.principal);
    return this.#person;
  }

  /** The cursor that it began at; null where nothing is kept. */
  get start(): string | null {
    return this.#options.start;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** A live frame. Too many unread end the reader, who resumes at its cursor. */
  receive(position: number, frame: Frame): void {
    if (this.#ended || position <= this.#options.from) return;
    if (!this.#held && this.#hand(frame)) return;
    const queue = this.#held ?? this.#queue;
    if (queue.length >= this.#options.limit) {
      if (!this.#options.latestOnly) {
        this.end(tooSlow());
        return;
      }
      queue.shift();
    }
    queue.push(frame);
  }

  /** To whoever waits; they wait only while the queue is empty. */
  #hand(frame: Frame): boolean {
    const next = this.#next;
    this.#next = undefined;
    next?.resolve(frame);
    return next !== undefined;
  }

  /** A replayed frame. Waits for room. */
  async send(frame: Frame): Promise<void> {
    while (this.#queue.length >= this.#options.limit && !this.#ended) await new Promise<void>((room) => (this.#room = room));
    if (!this.#hand(frame)) this.#queue.push(frame);
  }

  /** The replay is over: what was held comes next. */
  join(): void {
    const [first, ...others] = this.#held ?? [];
    this.#held = null;
    if (first && this.#hand(first)) this.#queue.push(...others);
    else if (first) this.#queue.push(first, ...others);
  }

  /** What is queued is still handed out, then the error is thrown. */
  end(error?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    const next = this.#next;
    this.#next = undefined;
    if (next) this.#last(next);
    this.#room?.();
    this.#options.onEnd(error);
  }

  /** Ends without handing out what is queued. */
  leave(): void {
    this.#queue.length = 0;
    this.end();
  }

  /** The next frame, or null after the last. Ask again when it has come. */
  next(): Promise<Frame | null> {
    const frame = this.#queue.shift();
    this.#room?.();
    if (frame !== undefined) return Promise.resolve(frame);
    const next = Promise.withResolvers<Frame | null>();
    if (this.#ended) this.#last(next);
    else this.#next = next;
    return next.promise;
  }

  #last({ resolve, reject }: PromiseWithResolvers<Frame | null>): void {
    const error = this.#error;
    this.#error = undefined;
    if (error) reject(error);
    else resolve(null);
  }
}

/** Ends a reader who may go on at once from its last cursor. */
export const interrupted = () =>
  new GraphQLError('The stream was interrupted: subscribe again from your last cursor.', { extensions: { code: 'UNAVAILABLE' } });

/** Whether a reader was ended because it read too slowly. */
export const isTooSlow = (error: unknown): boolean => error instanceof GraphQLError && error.extensions.limit === 'queue';
const tooSlow = () => new GraphQLError('Too slow: resume from your last cursor.', { extensions: { code: 'UNAVAILABLE', limit: 'queue' } });
