import { PRINCIPAL_HEADER, signPrincipal } from '@lyceum/platform/principal.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import {
  REQUEST_ID_HEADER,
  type SubgraphRequest,
  type SubgraphResponse,
  type SubgraphTransport,
  TIMEOUT_HEADER,
} from '@lyceum/platform/transport.ts';
import { Agent, type Dispatcher, request } from 'undici';
import { z } from 'zod';
import { DEFAULT_LIMITS } from '../limits.ts';

export interface HttpTransportsOptions {
  /** Signs who asks; absent: subgraphs are not told, as those of another graph would not understand. */
  readonly secret?: string | undefined;
  /** Of one answer. */
  readonly maxBytes?: number;
}

/** Subgraphs over HTTP: one pool of connections that are kept, for all of them. */
export class HttpTransports {
  readonly #agent = new Agent({ connections: 128, keepAliveTimeout: 30 * SECOND, connect: { timeout: 2 * SECOND } });
  readonly #options: HttpTransportsOptions;
  constructor(options: HttpTransportsOptions = {}) {
    this.#options = options;
  }

  to(name: string, url: string): SubgraphTransport {
    const { secret, maxBytes = DEFAULT_LIMITS.responseBytes } = this.#options;
    return new HttpTransport({ name, url, secret, maxBytes, agent: this.#agent });
  }

  /** Lets requests that are under way finish. */
  close(): Promise<void> {
    return this.#agent.close();
  }
}

interface Settings {
  readonly name: string;
  readonly url: string;
  readonly secret: string | undefined;
  readonly maxBytes: number;
  readonly agent: Agent;
}

class HttpTransport implements SubgraphTransport {
  readonly name: string;
  readonly #settings: Settings;
  constructor(settings: Settings) {
    this.name = settings.name;
    this.#settings = settings;
  }

  async execute(asked: SubgraphRequest): Promise<SubgraphResponse> {
    const { query, operationName, variables } = asked;
    const body = JSON.stringify({ query, variables, ...(operationName === undefined ? {} : { operationName }) });
    const ends = performance.now() + asked.timeoutMs;
    try {
      return await this.#post(body, asked, ends);
    } catch (error) {
      // nobody can tell whether a mutation ran before the connection broke
      if (!isConnectionFailure(error) || /^\s*mutation\b/.test(query) || performance.now() >= ends) throw error;
      return this.#post(body, asked, ends);
    }
  }

  async handle(incoming: Request): Promise<Response> {
    const { pathname, search } = new URL(incoming.url);
    const headers: Record<string, string> = {};
    incoming.headers.forEach((value, name) => {
      headers[name] = value;
    });
    const answer = await request(new URL(pathname + search, this.#settings.url), {
      method: incoming.method as Dispatcher.HttpMethod,
      headers,
      body: incoming.body ? Buffer.from(await incoming.arrayBuffer()) : null,
      dispatcher: this.#settings.agent,
      signal: incoming.signal,
    });
    const bytes = await readCapped(answer.body, this.#settings.maxBytes);
    const empty = answer.statusCode === 204 || answer.statusCode === 304;
    const returned = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) for (const one of [value ?? []].flat()) returned.append(name, one);
    return new Response(empty ? null : new Uint8Array(bytes), { status: answer.statusCode, headers: returned });
  }

  async #post(body: string, { principal, requestId, signal }: SubgraphRequest, ends: number): Promise<SubgraphResponse> {
    const { url, name, secret, agent, maxBytes } = this.#settings;
    const leftMs = Math.max(1, Math.ceil(ends - performance.now()));
    const timeout = AbortSignal.timeout(leftMs);
    const answer = await request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        [REQUEST_ID_HEADER]: requestId,
        [TIMEOUT_HEADER]: String(leftMs),
        // signed for this attempt alone: a subgraph accepts each signature once
        ...(secret === undefined ? {} : { [PRINCIPAL_HEADER]: signPrincipal(secret, principal, name, body) }),
      },
      body,
      dispatcher: agent,
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
    });
    const text = (await readCapped(answer.body, maxBytes)).toString('utf8');
    return responseOf(text, answer.statusCode);
  }
}

// only what is read of it is checked; the executor completes values by the schema
const Answer = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.looseObject({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

function responseOf(text: string, status: number): SubgraphResponse {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`the answer with status ${status} is not JSON`);
  }
  const answer = Answer.safeParse(json);
  if (!answer.success || (answer.data.data === undefined && !answer.data.errors?.length))
    throw new Error(`the answer with status ${status} is not one of GraphQL`);
  const { data, errors, extensions } = answer.data;
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors?.length
      ? {
          errors: errors.map(({ message, path, extensions: about }) => ({
            message,
            ...(path ? { path } : {}),
            ...(about ? { extensions: about } : {}),
          })),
        }
      : {}),
    ...(extensions ? { extensions } : {}),
  };
}

async function readCapped(body: AsyncIterable<Buffer> & { destroy(): unknown }, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) {
      body.destroy();
      throw new Error(`the answer is larger than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const CONNECTION_FAILURES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT']);
const isConnectionFailure = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && CONNECTION_FAILURES.has(String(error.code));
