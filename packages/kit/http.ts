import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { MULTIPLEX } from '@lyceum/platform/multiplex/frames.ts';
import { PRINCIPAL_HEADER } from '@lyceum/platform/principal.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import { EXACT_HEADER, FRESH_HEADER, REQUEST_ID_HEADER, TIMEOUT_HEADER } from '@lyceum/platform/transport.ts';
import { type Answered, answered, answering, failed } from './answering.ts';
import { MultiplexedConnections } from './multiplex.ts';
import { Refusal } from './refusal.ts';
import type { SubgraphRuntime } from './runtime.ts';

const MAX_BODY_BYTES = 8 * 1024 * 1024;

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** Signs principals; the same in the gateway. */
  readonly secret: string;
}

/**
 * A subgraph over HTTP: `POST /graphql` for the gateway, `/livez`, `/readyz`, and the subgraph's own routes. Who asks is what the
 * signed principal says; without a valid one it is nobody.
 */
export async function serveSubgraph(
  runtime: Pick<SubgraphRuntime, 'name' | 'log' | 'execute' | 'handle' | 'ready'>,
  { port, host, secret }: ServeOptions,
): Promise<{ port: number; stop(): Promise<void> }> {
  const answer = answering(runtime, secret);
  const multiplexed = new MultiplexedConnections({ log: runtime.log, answer, maxBytes: MAX_BODY_BYTES });
  const underWay = new Set<ServerResponse>();

  const graphql = async (req: IncomingMessage, res: ServerResponse) => {
    const body = await readBody(req);
    const left = Number(one(req.headers[TIMEOUT_HEADER]) ?? 0);
    const said = await answer({
      body,
      principal: one(req.headers[PRINCIPAL_HEADER]) ?? '',
      requestId: one(req.headers[REQUEST_ID_HEADER]) ?? '',
      fresh: one(req.headers[FRESH_HEADER]) === '1',
      timeoutMs: left,
    });
    send(res, said, server.listening ? OFFER : {});
  };

  const forward = async (req: IncomingMessage, res: ServerResponse) => {
    const bodiless = req.method === 'GET' || req.method === 'HEAD';
    const headers = Object.entries(req.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] satisfies [string, string]],
    );
    const request = new Request(`http://${runtime.name}${req.url ?? '/'}`, {
      method: req.method ?? 'GET',
      headers,
      body: bodiless ? null : await readBody(req),
    });
    const response = await runtime.handle(request);
    res.writeHead(response.status, Object.fromEntries(response.headers));
    res.end(Buffer.from(await response.arrayBuffer()));
  };

  const server = createServer({ shouldUpgradeCallback: ({ headers }) => headers.upgrade === MULTIPLEX }, (req, res) => {
    const path = (req.url ?? '/').split('?')[0];
    underWay.add(res);
    res.once('close', () => underWay.delete(res));
    if (!server.listening) res.setHeader('connection', 'close');
    const respond = async () => {
      if (path === '/graphql' && req.method === 'POST') return graphql(req, res);
      if (path === '/livez') return send(res, answered(200, { status: 'live' }));
      if (path === '/readyz')
        return runtime.ready().then(
          () => send(res, answered(200, { status: 'ready' })),
          () => send(res, answered(503, { status: 'the database does not answer' })),
        );
      return forward(req, res);
    };
    respond().catch((error: unknown) => {
      const instead = failed(error, runtime.log);
      if (!res.headersSent) send(res, instead);
    });
  });
  server.on('upgrade', (req, socket, head) => multiplexed.upgrade(req, socket, head));
  server.keepAliveTimeout = 60 * SECOND;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      for (const res of underWay) if (!res.headersSent) res.setHeader('connection', 'close'); // clients would keep it
      await Promise.all([closed, multiplexed.leave()]);
    },
  };
}

/** What can be had in place of HTTP: https://www.rfc-editor.org/rfc/rfc9110#name-upgrade */
const OFFER = { connection: 'upgrade', upgrade: MULTIPLEX };

const one = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);

async function readBody(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Refusal('LIMIT_REACHED', 'The body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(res: ServerResponse, { status, exact, text }: Answered, headers: Record<string, string> = {}): void {
  res.writeHead(status, {
    ...headers,
    ...(exact ? { [EXACT_HEADER]: '1' } : {}),
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  res.end(text);
}
