import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { REQUEST_ID_HEADER } from '@lyceum/platform/transport.ts';
import { send, sendProblem } from './respond.ts';

/** One path of the server. Returns when the answer is out. */
export interface Path {
  /** The methods it knows; absent: it judges itself. */
  readonly methods?: readonly string[];
  /** It names its answers itself: with the request's id in `x-request-id`. */
  readonly names?: boolean;
  matches(pathname: string): boolean;
  handle(req: IncomingMessage, res: ServerResponse, requestId: string): Promise<void>;
}

export interface FrontOptions {
  readonly paths: readonly Path[];
  readonly ready: () => boolean;
  readonly onError: (error: unknown, requestId: string) => void;
}

/** The HTTP server: `/livez`, `/readyz` and the paths given. */
export class Front {
  readonly server: Server;
  readonly #options: FrontOptions;
  #draining = false;

  constructor(options: FrontOptions) {
    this.#options = options;
    this.server = createServer(
      { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
      (req, res) => void this.#serve(req, res),
    );
  }

  async listen(port: number, host: string): Promise<number> {
    this.server.listen(port, host);
    await once(this.server, 'listening');
    const address = this.server.address();
    return typeof address === 'object' && address ? address.port : port;
  }

  /** Stops accepting and waits until every request is answered, `graceMs` at most. */
  async drain(graceMs: number): Promise<void> {
    this.#draining = true;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeIdleConnections();
    const force = setTimeout(() => this.server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(force);
  }

  async #serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const given = req.headers[REQUEST_ID_HEADER];
    const requestId = typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
    if (this.#draining) res.setHeader('connection', 'close');
    const url = req.url ?? '/';
    const mark = url.indexOf('?');
    const pathname = mark < 0 ? url : url.slice(0, mark);
    try {
      const path = this.#options.paths.find((candidate) => candidate.matches(pathname));
      const known = !path?.methods || path.methods.includes(req.method ?? '');
      if (path?.names && known) return await path.handle(req, res, requestId);
      res.setHeader(REQUEST_ID_HEADER, requestId);
      if (pathname === '/livez') return void send(res, 200, 'text/plain; charset=utf-8', 'ok\n');
      if (pathname === '/readyz' || pathname === '/health') {
        const ready = !this.#draining && this.#options.ready();
        return void send(res, ready ? 200 : 503, 'text/plain; charset=utf-8', ready ? 'ok\n' : 'not ready\n');
      }
      if (!path) return void sendProblem(res, 404, `There is nothing at ${pathname}. GraphQL is at /graphql.`);
      if (!known) {
        const allow = path.methods?.join(', ') ?? '';
        return void sendProblem(res, 405, `${pathname} knows ${allow}.`, { allow });
      }
      await path.handle(req, res, requestId);
    } catch (error) {
      this.#options.onError(error, requestId);
      sendProblem(res, 500, 'Something went wrong on our side. Try again.');
    }
  }
}
