import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PRINCIPAL_HEADER, type Principal, principalVerifier } from '@lyceum/platform/principal.ts';
import { REQUEST_ID_HEADER, TIMEOUT_HEADER } from '@lyceum/platform/transport.ts';
import type { GraphQLSchema } from 'graphql';
import { answer, type InMemory } from './in-memory.ts';

export const SECRET = 'a secret of at least thirty-two characters';

/** What a served subgraph was asked. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly principal: Principal;
  readonly body: {
    query?: string;
    operationName?: string;
    variables: Record<string, unknown>;
    extensions?: { persistedQuery?: { version: number; sha256Hash: string } };
  };
}

/** A subgraph behind a port, as production has it. `before` may delay, refuse or break what arrives. */
export class HttpSubgraph {
  readonly name: string;
  readonly received: Received[] = [];
  connections = 0;
  /** Of every answer. */
  status = 200;
  /** What it makes of documents that are named by their hash, as an Apollo server would, one with persisted queries off, or another. */
  persisted: 'taken' | 'refused' | 'ignored' = 'taken';
  /** Documents by hash. */
  readonly documents = new Map<string, string>();
  before: (asked: Received, socket: { destroy(): void }) => Promise<string | undefined> | string | undefined = () => undefined;
  readonly #server: Server;
  port = 0;

  constructor(name: string, schema: GraphQLSchema, own?: InMemory) {
    this.name = name;
    const verify = principalVerifier(SECRET, name);
    this.#server = createServer(async (req, res) => {
      const chunks: Buffer[] = [];
      for await (const chunk of req) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      if (req.url !== '/graphql' && own) {
        const init = {
          method: req.method ?? 'GET',
          headers: Object.entries(req.headers).map(([key, value]): [string, string] => [key, String(value)]),
        };
        const response = await own.handle(new Request(`http://own${req.url}`, chunks.length ? { ...init, body: text } : init));
        res.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
        return;
      }
      if (req.url !== '/graphql') return void res.writeHead(404).end();
      const header = req.headers[PRINCIPAL_HEADER];
      const asked: Received = {
        headers: req.headers,
        principal: verify(typeof header === 'string' ? header : undefined, text),
        body: JSON.parse(text),
      };
      this.received.push(asked);
      const instead = await this.before(asked, req.socket);
      const { operationName, variables } = asked.body;
      const query = instead === undefined ? this.#documentOf(asked.body) : '';
      if (typeof query === 'object') {
        res.writeHead(query.status, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [query.error] }));
        return;
      }
      const result =
        instead ??
        JSON.stringify(
          await answer(schema, {
            query,
            document: undefined,
            operationName,
            variables,
            principal: asked.principal,
            requestId: String(req.headers[REQUEST_ID_HEADER]),
          }),
        );
      res.writeHead(this.status, { 'content-type': 'application/json' }).end(result);
    });
    this.#server.on('connection', () => {
      this.connections++;
    });
  }

  #documentOf({ query, extensions }: Received['body']): string | { status: number; error: { message: string; extensions: object } } {
    const refusal = (status: number, message: string, code: string) => ({ status, error: { message, extensions: { code } } });
    const hash = this.persisted === 'ignored' ? undefined : extensions?.persistedQuery?.sha256Hash;
    if (hash && this.persisted === 'refused') return refusal(200, 'PersistedQueryNotSupported', 'PERSISTED_QUERY_NOT_SUPPORTED');
    if (hash && query && createHash('sha256').update(query).digest('hex') !== hash)
      return refusal(400, 'provided sha does not match query', 'BAD');
    if (hash && query) this.documents.set(hash, query);
    const found = query ?? (hash && this.documents.get(hash));
    if (found) return found;
    return hash
      ? refusal(200, 'PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND')
      : refusal(400, 'GraphQL operations must contain a non-empty `query`.', 'BAD_REQUEST');
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/graphql`;
  }
  get timeouts(): number[] {
    return this.received.map(({ headers }) => Number(headers[TIMEOUT_HEADER]));
  }
  async listen(port = 0): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    this.port = (this.#server.address() as AddressInfo).port;
    return this;
  }
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
