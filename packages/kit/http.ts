import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { PRINCIPAL_HEADER, principalVerifier } from '@lyceum/platform/principal.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import { FRESH_HEADER, REQUEST_ID_HEADER, TIMEOUT_HEADER } from '@lyceum/platform/transport.ts';
import { z } from 'zod';
import { newId } from './columns.ts';
import { PersistedDocuments, PersistedQuery } from './persisted.ts';
import { Refusal } from './refusal.ts';
import type { SubgraphRuntime } from './runtime.ts';

const MAX_BODY_BYTES = 8 * 1024 * 1024;
const DEFAULT_TIMEOUT = 10 * SECOND;

const Body = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.object({ persistedQuery: PersistedQuery.optional() }).nullish(),
});

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
  const verify = principalVerifier(secret, runtime.name);
  const documents = new PersistedDocuments();
  const underWay = new Set<ServerResponse>();

  const graphql = async (req: IncomingMessage, res: ServerResponse) => {
    const text = await readBody(req);
    const body = Body.safeParse(parseJson(text));
    if (!body.success)
      return send(res, 400, { errors: [{ message: 'The body is not a GraphQL request.', extensions: { code: 'BAD_REQUEST' } }] });
    const { operationName, variables, extensions } = body.data;
    const query = documents.find(body.data.query ?? undefined, extensions?.persistedQuery);
    if (typeof query !== 'string') return send(res, query.status, { errors: [query.error] });
    const left = Number(one(req.headers[TIMEOUT_HEADER]));
    const response = await runtime.execute({
      query,
      operationName: operationName ?? undefined,
      variables: variables ?? {},
      principal: verify(one(req.headers[PRINCIPAL_HEADER]), text),
      requestId: one(req.headers[REQUEST_ID_HEADER]) ?? newId(),
      fresh: one(req.headers[FRESH_HEADER]) === '1',
      timeoutMs: left > 0 ? Math.min(left, DEFAULT_TIMEOUT) : DEFAULT_TIMEOUT,
    });
    send(res, 200, response);
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

  const server = createServer((req, res) => {
    const path = (req.url ?? '/').split('?')[0];
    underWay.add(res);
    res.once('close', () => underWay.delete(res));
    if (!server.listening) res.setHeader('connection', 'close');
    const answer = async () => {
      if (path === '/graphql' && req.method === 'POST') return graphql(req, res);
      if (path === '/livez') return send(res, 200, { status: 'live' });
      if (path === '/readyz')
        return runtime.ready().then(
          () => send(res, 200, { status: 'ready' }),
          () => send(res, 503, { status: 'the database does not answer' }),
        );
      return forward(req, res);
    };
    answer().catch((error: unknown) => {
      const tooLarge = error instanceof Refusal && error.code === 'LIMIT_REACHED';
      const code = error instanceof Refusal ? error.code : 'INTERNAL_SERVER_ERROR';
      if (!(error instanceof Refusal)) runtime.log.error({ err: error }, 'a request failed');
      if (!res.headersSent)
        send(res, tooLarge ? 413 : 503, {
          errors: [{ message: error instanceof Refusal ? error.message : 'Something went wrong on our side.', extensions: { code } }],
        });
    });
  });
  server.keepAliveTimeout = 60 * SECOND;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      for (const res of underWay) if (!res.headersSent) res.setHeader('connection', 'close'); // clients would keep it
      await closed;
    },
  };
}

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

function parseJson(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString());
  } catch {
    return null;
  }
}

function send(res: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  res.end(text);
}
