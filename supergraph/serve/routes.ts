import type { IncomingMessage } from 'node:http';
import { PRINCIPAL_HEADER } from '@lyceum/platform/principal.ts';
import { REQUEST_ID_HEADER, type SubgraphTransport } from '@lyceum/platform/transport.ts';
import { readBody } from './body.ts';
import { HttpError, sendProblem } from './respond.ts';
import type { Path } from './server.ts';

/** A plain HTTP request that a subgraph answers itself. */
export interface ForwardedRoute {
  readonly method: string;
  readonly path: string;
  readonly transport: Pick<SubgraphTransport, 'name' | 'handle'>;
}

/** Hands requests of these routes to their subgraphs, and their answers back. `timeoutMs`: 504 after that. */
export function forwardedPaths(
  routes: readonly ForwardedRoute[],
  maxBytes: number,
  timeoutMs: number,
  onError: (error: unknown, requestId: string) => void,
): Path[] {
  const byPath = Map.groupBy(routes, ({ path }) => path);
  return [...byPath].map(([path, methods]) => {
    const pattern = new RegExp(
      `^${path
        .split('/')
        .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
        .join('/')}$`,
    );
    return {
      matches: (pathname) => pattern.test(pathname),
      methods: methods.map(({ method }) => method),
      async handle(req, res, requestId) {
        const route = methods.find(({ method }) => method === req.method);
        if (!route) return;
        try {
          const request = await requestOf(req, requestId, maxBytes, timeoutMs);
          const answer = await withTimeout(route.transport.handle(request), timeoutMs);
          const body = Buffer.from(await answer.arrayBuffer());
          for (const [name, value] of answer.headers) if (!HOP_BY_HOP.has(name)) res.setHeader(name, value);
          res.setHeader('content-length', body.length);
          res.writeHead(answer.status).end(body);
        } catch (error) {
          if (error instanceof HttpError) return void sendProblem(res, error.status, error.message, error.headers);
          onError(error, requestId);
          sendProblem(res, 502, `"${route.transport.name}" does not answer right now. Try again in a moment.`);
        }
      },
    };
  });
}

/** What is said between two neighbours only, or by us alone. */
const HOP_BY_HOP = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  PRINCIPAL_HEADER,
]);

async function requestOf(req: IncomingMessage, requestId: string, maxBytes: number, timeoutMs: number): Promise<Request> {
  const headers = new Headers({ [REQUEST_ID_HEADER]: requestId });
  for (const [name, value] of Object.entries(req.headers)) {
    if (value === undefined || HOP_BY_HOP.has(name) || name.startsWith('lyceum-') || name === REQUEST_ID_HEADER) continue;
    headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD';
  const body = hasBody ? new Uint8Array(await readBody(req, maxBytes)) : null;
  return new Request(new URL(req.url ?? '/', 'http://gateway'), {
    method: req.method ?? 'GET',
    headers,
    body,
    signal: AbortSignal.timeout(timeoutMs),
  });
}

async function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
