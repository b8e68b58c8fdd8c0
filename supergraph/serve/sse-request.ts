import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { z } from 'zod';
import { HttpError } from './respond.ts';

/** Whether a request is best answered by an event stream. */
export function wantsEvents({ method, headers: { accept } }: IncomingMessage): boolean {
  if (!accept?.includes(EVENTS) || (method !== 'GET' && method !== 'POST')) return false;
  return new Negotiator({ headers: { accept } }).mediaType(['application/json', 'application/graphql-response+json', EVENTS]) === EVENTS;
}
const EVENTS = 'text/event-stream';

const Body = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.looseObject({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string() }).nullish() }).nullish(),
});

export interface EventRequest {
  /** Undefined: the document is named by its hash alone. */
  readonly query: string | undefined;
  /** Names the document, or wants it to be known by that name. */
  readonly hash: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
  /** The cursor of the last event that this client has had. */
  readonly resume: string | undefined;
}

/** The operation of a request for events. Throws HttpError. */
export function eventRequest(req: IncomingMessage, json: unknown): EventRequest {
  const given = Body.safeParse(req.method === 'GET' ? ofUrl(req) : json);
  if (json === undefined && req.method === 'POST') throw new HttpError(415, 'BAD_REQUEST', 'Send the operation as application/json.');
  if (!given.success) throw new HttpError(400, 'BAD_REQUEST', 'Send "query", and "operationName", "variables" as they are needed.');
  const { query, operationName, variables, extensions } = given.data;
  const hash = extensions?.persistedQuery?.sha256Hash;
  if (!query && hash === undefined) throw new HttpError(400, 'BAD_REQUEST', 'There is no "query".');
  const last = req.headers['last-event-id'];
  return {
    query: query || undefined,
    hash,
    operationName: operationName ?? undefined,
    variables: variables ?? {},
    resume: typeof last === 'string' && last ? last : undefined,
  };
}

function ofUrl({ url }: IncomingMessage): Record<string, unknown> {
  const parameters = new URL(url ?? '/', 'http://localhost').searchParams;
  const parsed = (name: string): unknown => {
    const text = parameters.get(name);
    if (text === null || text === '') return undefined;
    try {
      return JSON.parse(text);
    } catch {
      throw new HttpError(400, 'BAD_REQUEST', `"${name}" is not valid JSON.`);
    }
  };
  return {
    query: parameters.get('query'),
    operationName: parameters.get('operationName') || undefined,
    variables: parsed('variables'),
    extensions: parsed('extensions'),
  };
}
