import type { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { FrameKind, FrameReader, FrameWriter, MULTIPLEX } from '@lyceum/platform/multiplex/frames.ts';
import { type Asked, readAsk, writeAnswer, writeLeaving } from '@lyceum/platform/multiplex/messages.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import { type Answered, failed } from './answering.ts';
import type { SubgraphRuntime } from './runtime.ts';

interface Options {
  readonly log: SubgraphRuntime['log'];
  readonly answer: (asked: Asked) => Answered | Promise<Answered>;
  /** Of one request. */
  readonly maxBytes: number;
}

/** Answers that nobody takes are not kept beyond this: the connection ends. */
const MAX_UNREAD = 64 * 1024 * 1024;
/** After so long without a word it is asked whether the other side still is. */
const QUIET = 30 * SECOND;
/** How long a gateway has to let go of a connection whose process ends. */
const LEAVING = 10 * SECOND;

/** The connections over which gateways ask many things at once: docs/decisions/016-multiplexed-connections.md. */
export class MultiplexedConnections {
  readonly #open = new Set<Connection>();
  readonly #options: Options;
  #leaving = false;
  constructor(options: Options) {
    this.#options = options;
  }

  /** Takes a connection over that asks to be upgraded; refuses what is no such thing. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    if (socket instanceof Socket) socket.setKeepAlive(true, QUIET);
    if (this.#leaving || req.headers.upgrade !== MULTIPLEX) {
      const status = this.#leaving ? '503 Service Unavailable' : '426 Upgrade Required';
      socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: ${MULTIPLEX}\r\n\r\n`);
    const connection = new Connection(socket, this.#options);
    this.#open.add(connection);
    socket.once('end', () => socket.end()); // whoever ends waits for no answer any more
    socket.once('close', () => this.#open.delete(connection));
    connection.hear(head);
    socket.on('data', (chunk: Buffer) => connection.hear(chunk));
  }

  /** Asks gateways to let go, and returns when they have or their time is over. */
  async leave(): Promise<void> {
    this.#leaving = true;
    await Promise.all([...this.#open].map((connection) => connection.leave(LEAVING)));
  }
}

class Connection {
  readonly #socket: Duplex;
  readonly #options: Options;
  readonly #writer: FrameWriter;
  readonly #reader: FrameReader;

  constructor(socket: Duplex, options: Options) {
    this.#socket = socket;
    this.#options = options;
    this.#writer = new FrameWriter((bytes) => {
      if (socket.writable) socket.write(bytes);
      if (socket.writableLength > MAX_UNREAD) socket.destroy();
    });
    this.#reader = new FrameReader({
      maxBytes: options.maxBytes,
      onFrame: (kind, id, payload) => {
        if (kind === FrameKind.ask) this.#answer(id, payload);
      },
      onTooLarge: (_, id) => this.#send(id, tooLarge),
    });
  }

  hear(chunk: Buffer): void {
    try {
      this.#reader.push(chunk);
    } catch (error) {
      this.#options.log.warn({ err: error }, 'a connection sent what is no frame');
      this.#socket.destroy();
    }
  }

  async leave(timeoutMs: number): Promise<void> {
    if (this.#socket.destroyed) return;
    const gone = new Promise<void>((resolve) => this.#socket.once('close', () => resolve()));
    const timer = setTimeout(() => this.#socket.destroy(), timeoutMs);
    writeLeaving(this.#writer);
    await gone;
    clearTimeout(timer);
  }

  #answer(id: number, payload: Buffer): void {
    const answer = this.#options.answer(readAsk(payload));
    if (answer instanceof Promise)
      answer.then(
        (said) => this.#send(id, said),
        (error: unknown) => this.#send(id, failed(error, this.#options.log)),
      );
    else this.#send(id, answer);
  }

  #send(id: number, answered: Answered): void {
    if (this.#socket.writable) writeAnswer(this.#writer, id, answered, answered.text);
  }
}

const tooLarge: Answered = {
  status: 413,
  exact: false,
  text: '{"errors":[{"message":"The body is too large.","extensions":{"code":"LIMIT_REACHED"}}]}',
};
