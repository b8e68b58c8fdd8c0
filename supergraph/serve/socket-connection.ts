import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { NOBODY, type Principal } from '@lyceum/platform/principal.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import type { WebSocket } from 'ws';
import type { Identity } from '../guards/authenticate.ts';
import { withClient } from './client.ts';
import type { Seat } from './socket-seats.ts';

/** Close codes that graphql-ws clients try again after: with a new token (4403), now (1012), later (1013). */
export const CLOSE = { forbidden: 4403, restart: 1012, later: 1013 } as const;

const PATIENCE = SECOND;

/** One socket: all that is kept of it while it is idle. */
export class SocketConnection {
  readonly socket: WebSocket;
  /** What the socket writes to. */
  readonly stream: Duplex;
  /** Who it is, with the address and program it came with; nobody until it has said so. */
  principal: Principal;
  seat: Seat | undefined;
  /** Whether it has been heard of since the last ping. */
  alive = true;
  #running = 0;
  #onIdle: (() => void) | undefined;

  constructor(socket: WebSocket, request: IncomingMessage, trustProxy: boolean) {
    this.socket = socket;
    this.stream = request.socket;
    this.principal = withClient(NOBODY, request, trustProxy); // the request itself is let go: it is larger than the rest
  }

  signIn({ principal }: Identity): void {
    const client = 'client' in this.principal ? this.principal.client : undefined;
    this.principal = principal.kind === 'viewer' || principal.kind === 'nobody' ? { ...principal, client } : principal;
  }

  /** Closes politely; a client that does not answer is cut off. */
  close(code: number, reason: string): void {
    const { socket } = this;
    if (socket.readyState === socket.CLOSED) return;
    socket.close(code, reason);
    const cut = setTimeout(() => socket.terminate(), PATIENCE);
    socket.once('close', () => clearTimeout(cut));
  }

  /** A query or mutation begins; it ends with the function returned. */
  begin(): () => void {
    this.#running++;
    let running = true;
    return () => {
      if (!running) return;
      running = false;
      if (--this.#running === 0) this.#onIdle?.();
    };
  }

  /** Closes as soon as no query or mutation is under way, after `graceMs` at the latest. */
  closeWhenIdle(code: number, reason: string, graceMs: number): void {
    if (!this.#running) {
      this.close(code, reason);
      return;
    }
    const patience = setTimeout(() => this.close(code, reason), graceMs);
    this.#onIdle = () => {
      clearTimeout(patience);
      this.close(code, reason);
    };
  }

  /** Its reader stalls; it resumes from its cursor. */
  closeSlow(): void {
    this.close(CLOSE.later, 'Too slow: connect again and resume from your last cursor.');
  }
}
