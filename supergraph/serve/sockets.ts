import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { SECOND } from '@lyceum/platform/time.ts';
import { type Context, handleProtocols, makeServer, type ServerOptions } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Authenticate, type Identity, KeysUnavailable, Unauthenticated } from '../guards/authenticate.ts';
import type { Revocations } from '../guards/revocations.ts';
import type { SocketOperations } from './socket-operations.ts';

/** Close codes that graphql-ws clients try again after: with a new token (4403), now (1012), later (1013). */
const CLOSE = { forbidden: 4403, restart: 1012, later: 1013 } as const;
const HEARTBEAT = 12 * SECOND;
const PATIENCE = SECOND;

export interface SocketExtra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  identity?: Identity;
}
export type SocketContext = Context<Record<string, unknown>, SocketExtra>;

export interface SocketsOptions {
  readonly server: Server;
  readonly path: string;
  readonly maxSockets: number;
  readonly maxBytes: number;
  readonly authenticate: Authenticate;
  readonly revocations: Revocations | undefined;
  readonly operations: SocketOperations;
  readonly onError: (error: unknown) => void;
}

/** GraphQL over WebSocket (subprotocol graphql-transport-ws) at the path of the HTTP server. */
export class Sockets {
  readonly #options: SocketsOptions;
  readonly #wss: WebSocketServer;
  readonly #protocol: ReturnType<typeof makeServer<Record<string, unknown>, SocketExtra>>;
  readonly #signedIn = new Map<WebSocket, Identity>();
  readonly #unwatch: (() => void) | undefined;

  constructor(options: SocketsOptions) {
    this.#options = options;
    this.#wss = new WebSocketServer({ noServer: true, maxPayload: options.maxBytes, perMessageDeflate: false, handleProtocols });
    this.#protocol = makeServer(this.#protocolOptions());
    this.#wss.on('connection', (socket, request) => this.#opened(socket, request));
    options.server.on('upgrade', this.#upgrade);
    this.#unwatch = options.revocations?.onRevoked(() => this.#closeRevoked());
  }

  get size(): number {
    return this.#wss.clients.size;
  }

  /** Tells every client to connect anew, and waits for them to leave. */
  async stop(): Promise<void> {
    this.#unwatch?.();
    this.#options.server.off('upgrade', this.#upgrade);
    const left = [...this.#wss.clients].map((socket) => new Promise<void>((resolve) => void socket.once('close', () => resolve())));
    for (const socket of this.#wss.clients) close(socket, CLOSE.restart, 'The gateway restarts: connect again.');
    await Promise.all(left);
    this.#wss.close();
  }

  /** Closes a socket whose reader stalls; it resumes from its cursor. */
  closeSlow(socket: WebSocket): void {
    close(socket, CLOSE.later, 'Too slow: connect again and resume from your last cursor.');
  }

  readonly #upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    const refuse = (status: string) => stream.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    stream.on('error', this.#options.onError);
    const [pathname] = (request.url ?? '').split('?', 1);
    if (pathname !== this.#options.path) return void refuse('404 Not Found');
    if (this.size >= this.#options.maxSockets) return void refuse('503 Service Unavailable');
    this.#wss.handleUpgrade(request, stream, head, (socket) => void this.#wss.emit('connection', socket, request));
  };

  #opened(socket: WebSocket, request: IncomingMessage): void {
    const stopHeartbeat = heartbeat(socket);
    socket.on('error', (error) => {
      this.#options.onError(error);
      socket.terminate();
    });
    const closed = this.#protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => sendText(socket, text),
        close: (code = 1000, reason = '') => close(socket, code, reason),
        onMessage: (handle) =>
          void socket.on('message', (data) => {
            handle(String(data)).catch((error: unknown) => {
              this.#options.onError(error);
              close(socket, 4400, 'Invalid message');
            });
          }),
      },
      { socket, request },
    );
    socket.once('close', (code, reason) => {
      stopHeartbeat();
      this.#signedIn.delete(socket);
      closed(code, String(reason)).catch(this.#options.onError);
    });
  }

  #protocolOptions(): ServerOptions<Record<string, unknown>, SocketExtra> {
    const { operations } = this.#options;
    return {
      connectionInitWaitTimeout: 3 * SECOND,
      onConnect: (ctx) => this.#connect(ctx),
      onSubscribe: (ctx, id, payload) => operations.open(ctx, id, payload),
      execute: (args) => operations.execute(args),
      subscribe: (args) => operations.subscribe(args),
      onError: (_ctx, _id, _payload, errors) => errors.map((error) => operations.present(error)),
    };
  }

  async #connect({ connectionParams, extra }: SocketContext): Promise<boolean> {
    const given = connectionParams?.authorization ?? connectionParams?.Authorization;
    try {
      const identity = await this.#options.authenticate(typeof given === 'string' ? given : undefined);
      extra.identity = identity;
      if (identity.verified) this.#signIn(extra.socket, identity, identity.verified.expiresAt);
      return true;
    } catch (error) {
      if (error instanceof Unauthenticated) return false; // 4403
      if (!(error instanceof KeysUnavailable)) this.#options.onError(error);
      close(extra.socket, CLOSE.later, 'Nobody can be signed in just now.');
      return true;
    }
  }

  #signIn(socket: WebSocket, identity: Identity, expiresAt: number): void {
    this.#signedIn.set(socket, identity);
    const expiry = setTimeout(
      () => close(socket, CLOSE.forbidden, 'The access token has expired.'),
      Math.max(0, expiresAt * SECOND - Date.now()),
    );
    socket.once('close', () => clearTimeout(expiry));
  }

  #closeRevoked(): void {
    for (const [socket, { verified }] of this.#signedIn) {
      if (!verified) continue;
      const { principal, issuedAt } = verified;
      if (this.#options.revocations?.isRevoked(principal.sessionId, principal.userId, issuedAt))
        close(socket, CLOSE.forbidden, 'The session has ended.');
    }
  }
}

/** Resolves when the text is on its way; a client that does not read makes it wait. */
export function sendText(socket: WebSocket, text: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  return new Promise((resolve) => socket.send(text, () => resolve())); // a failed send closes the socket, which ends its operations
}

/** Closes politely; a client that does not answer is cut off. */
function close(socket: WebSocket, code: number, reason: string): void {
  if (socket.readyState === socket.CLOSED) return;
  socket.close(code, reason);
  const cut = setTimeout(() => socket.terminate(), PATIENCE);
  socket.once('close', () => clearTimeout(cut));
}

function heartbeat(socket: WebSocket): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, HEARTBEAT);
  return () => clearInterval(timer);
}
