import type { Duplex } from 'node:stream';
import { FrameKind, FrameReader, FrameWriter } from '@lyceum/platform/multiplex/frames.ts';
import { ANSWER_HEAD, type Ask, readAnswer, writeAsk } from '@lyceum/platform/multiplex/messages.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import { upgrade } from './upgrade.ts';
import { type Incoming, messageOf, type Patience, Waiting } from './waiting.ts';

/** A connection that said nothing while somebody waited so long is taken for dead. */
const SILENCE = 5 * SECOND;

/** How long the other side has to end as well. */
const ENDING = 2 * SECOND;
/** More than this that the other side does not take: the connection ends. */
const MAX_UNREAD = 64 * 1024 * 1024;

export interface Posting extends Patience, Omit<Ask, 'timeoutMs'> {}

/** One connection that carries many requests at once: docs/decisions/016-multiplexed-connections.md. */
export class Multiplexed {
  readonly #socket: Duplex;
  readonly #writer: FrameWriter;
  readonly #waiting = new Map<number, Request>();
  readonly #onGone: () => void;
  #unsent: Request[] = [];
  #asked = 0;
  #heardAt = performance.now();
  #gone = false;

  /** One to the server at this URL; rejects when it can't be had. `onGone` is called when nothing more can be asked. */
  static async open(url: string, maxBytes: number, onGone: () => void): Promise<Multiplexed> {
    const { socket, head } = await upgrade(url);
    return new Multiplexed(socket, head, maxBytes, onGone);
  }

  private constructor(socket: Duplex, head: Buffer, maxBytes: number, onGone: () => void) {
    this.#socket = socket;
    this.#onGone = onGone;
    this.#writer = new FrameWriter((bytes) => this.#write(bytes));
    const reader = new FrameReader({
      maxBytes: maxBytes + ANSWER_HEAD,
      onFrame: (kind, id, payload) => {
        if (kind === FrameKind.answer) this.#waiting.get(id)?.answer({ ...readAnswer(payload), headers: {} });
        else if (kind === FrameKind.leaving) this.#leave();
      },
      onTooLarge: (_, id) => this.#waiting.get(id)?.tooLarge(),
    });
    const hear = (chunk: Buffer) => {
      this.#heardAt = performance.now();
      try {
        reader.push(chunk);
      } catch (error) {
        this.#break(error);
      }
    };
    for (const ends of ['end', 'close']) socket.once(ends, () => this.#break(new Error('the connection ended')));
    socket.on('error', (error) => this.#break(error));
    if (head.length) hear(head);
    socket.on('data', hear);
  }

  get usable(): boolean {
    return !this.#gone;
  }

  /** Rejects with ExchangeError; `onOver` is called when there is an answer, or none will be. */
  ask(posting: Posting, onOver: () => void): Promise<Incoming> {
    return new Promise((resolve, reject) => {
      const id = this.#asked;
      this.#asked = (id + 1) >>> 0;
      const request = new Request(posting, resolve, reject, () => {
        onOver();
        this.#over(id);
      });
      if (posting.signal?.aborted) return request.giveUp();
      this.#waiting.set(id, request);
      try {
        writeAsk(this.#writer, id, { ...posting, timeoutMs: Math.max(1, Math.ceil(posting.timeoutMs)) });
        this.#unsent.push(request);
      } catch (error) {
        request.fail('unsent', messageOf(error), error);
      }
    });
  }

  /** Lets requests that are under way finish. */
  close(): Promise<void> {
    const closed = new Promise<void>((resolve) => (this.#socket.closed ? resolve() : this.#socket.once('close', () => resolve())));
    this.#leave();
    return closed;
  }

  #write(bytes: Buffer): void {
    for (const request of this.#unsent) request.sent = true;
    this.#unsent = [];
    this.#socket.write(bytes);
    if (this.#socket.writableLength > MAX_UNREAD) this.#break(new Error('the other side does not read'));
  }

  #over(id: number): void {
    const request = this.#waiting.get(id);
    if (!request) return;
    this.#waiting.delete(id);
    if (this.#gone && !this.#waiting.size) this.#end();
    else if (request.wasLate && performance.now() - Math.max(this.#heardAt, request.askedAt) >= SILENCE)
      this.#break(new Error('the other side is silent'));
  }

  /** Nothing new goes here; what is under way is waited for. */
  #leave(): void {
    this.#gone = true;
    this.#onGone();
    if (!this.#waiting.size) this.#end();
  }

  #end(): void {
    this.#socket.end();
    setTimeout(() => this.#socket.destroy(), ENDING).unref();
  }

  #break(cause: unknown): void {
    this.#gone = true;
    this.#onGone();
    this.#socket.destroy();
    for (const request of [...this.#waiting.values()]) request.fail(request.sent ? 'broken' : 'unsent', messageOf(cause), cause);
  }
}

class Request extends Waiting {
  readonly askedAt = performance.now();
  sent = false;
  wasLate = false;

  override late(): void {
    this.wasLate = true;
    super.late();
  }

  protected override abandon(): void {
    // the other side finishes what it has begun, and its answer is passed over
  }
}
