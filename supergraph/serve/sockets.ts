import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { SECOND } from '@lyceum/platform/time.ts';
import { type Context, handleProtocols, makeServer, type ServerOptions } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Authenticate, KeysUnavailable, Unauthenticated } from '../guards/authenticate.ts';
import type { Knocking } from '../guards/knocking.ts';
import { Heartbeat } from './heartbeat.ts';
import { CLOSE, SocketConnection } from './socket-connection.ts';
import type { SocketOperations } from './socket-operations.ts';
import type { Seats } from './socket-seats.ts';

export type SocketContext = Context<Record<string, unknown>, SocketConnection>;

export interface SocketsOptions {
  readonly server: Server;
  readonly path: string;
  readonly seats: Seats;
  readonly maxBytes: number;
  readonly trustProxy: boolean;
  readonly authenticate: Authenticate;
  /** Absent: nobody is asked before it is known who they are. */
  readonly knocking?: Knocking | undefined;
  readonly operations: SocketOperations;
  readonly onError: (error: unknown) => void;
}

/** GraphQL over WebSocket (subprotocol graphql-transport-ws) at the path of the HTTP server. */
export class Sockets {
  readonly #options: SocketsOptions;
  readonly #wss: WebSocketServer;
  readonly #protocol: ReturnType<typeof makeServer<Record<string, unknown>, SocketConnection>>;
  readonly #heartbeat = new Heartbeat<SocketConnection>(beat);

  constructor(options: SocketsOptions) {
    this.#options = options;
    this.#wss = new WebSocketServer({
      noServer: true,
      maxPayload: options.maxBytes,
      perMessageDeflate: false,
      clientTracking: false,
      handleProtocols,
    });
    this.#protocol = makeServer(this.#protocolOptions());
    options.server.on('upgrade', this.#upgrade);
  }

  get size(): number {
    return this.#heartbeat.size;
  }

  /** Tells every client to connect anew, and waits for them to leave. */
  async stop(): Promise<void> {
    this.#options.server.off('upgrade', this.#upgrade);
    await this.reconnect('The gateway restarts: connect again.');
    this.#heartbeat.stop();
    this.#wss.close();
  }

  /** Tells every client that is connected to connect anew, as soon as its queries and mutations are answered; `graceMs` later at the latest. */
  async reconnect(reason: string, graceMs = 0): Promise<void> {
    const connections = [...this.#heartbeat.members];
    const left = connections.map(({ socket }) => new Promise<void>((resolve) => void socket.once('close', () => resolve())));
    for (const connection of connections) connection.closeWhenIdle(CLOSE.restart, reason, graceMs);
    await Promise.all(left);
  }

  readonly #upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    const refuse = (status: string) => stream.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    stream.on('error', this.#options.onError);
    const [pathname] = (request.url ?? '').split('?', 1);
    if (pathname !== this.#options.path) return void refuse('404 Not Found');
    if (this.#options.seats.full) return void refuse('503 Service Unavailable');
    this.#wss.handleUpgrade(request, stream, head, (socket) => this.#opened(socket, request));
  };

  #opened(socket: WebSocket, request: IncomingMessage): void {
    const { seats, onError, trustProxy } = this.#options;
    const connection = new SocketConnection(socket, request, trustProxy);
    const seat = seats.take((why) => connection.close(CLOSE.forbidden, why));
    connection.seat = seat;
    this.#heartbeat.add(connection);
    socket.on('pong', () => {
      connection.alive = true;
    });
    socket.on('error', (error) => {
      onError(error);
      socket.terminate();
    });
    const closed = this.#protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => sendText(socket, text),
        close: (code = 1000, reason = '') => connection.close(code, reason),
        onMessage: (handle) =>
          void socket.on('message', (data) => {
            handle(String(data)).catch((error: unknown) => {
              onError(error);
              connection.close(4400, 'Invalid message');
            });
          }),
      },
      connection,
    );
    socket.once('close', (code, reason) => {
      this.#heartbeat.delete(connection);
      seats.leave(seat);
      closed(code, String(reason)).catch(onError);
    });
  }

  #protocolOptions(): ServerOptions<Record<string, unknown>, SocketConnection> {
    const { operations } = this.#options;
    return {
      connectionInitWaitTimeout: 3 * SECOND,
      onConnect: (ctx) => this.#connect(ctx),
      onSubscribe: (ctx, id, payload) => operations.open(ctx, id, payload),
      execute: (args) => operations.execute(args),
      subscribe: (args) => operations.subscribe(args),
      onError: (_ctx, _id, _payload, errors) => errors.flatMap((error) => operations.present(error)),
    };
  }

  async #connect({ connectionParams, extra }: SocketContext): Promise<boolean> {
    const { authenticate, knocking, seats, onError } = this.#options;
    const stranger = extra.principal;
    const given = connectionParams?.authorization ?? connectionParams?.Authorization;
    try {
      const knocked = await knocking?.knock(stranger);
      if (knocked?.refusal) {
        extra.close(CLOSE.later, knocked.refusal.message);
        return true;
      }
      const identity = await authenticate(typeof given === 'string' ? given : undefined);
      extra.signIn(identity);
      if (extra.seat && !seats.signIn(extra.seat, identity))
        extra.close(CLOSE.later, `A person has at most ${seats.maxPerUser} connections at once.`);
      return true;
    } catch (error) {
      if (error instanceof Unauthenticated) {
        knocking?.bad(stranger);
        return false; // 4403
      }
      if (!(error instanceof KeysUnavailable)) onError(error);
      extra.close(CLOSE.later, 'Nobody can be signed in just now.');
      return true;
    }
  }
}

/** Resolves when the text is on its way; a client that does not read makes it wait. */
export function sendText(socket: WebSocket, text: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  return new Promise((resolve) => socket.send(text, () => resolve())); // a failed send closes the socket, which ends its operations
}

function beat(connection: SocketConnection): void {
  if (!connection.alive) {
    connection.socket.terminate();
    return;
  }
  connection.alive = false;
  connection.socket.ping();
}
