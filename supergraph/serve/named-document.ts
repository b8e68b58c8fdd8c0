import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { TrustedDocuments } from '../guards/trusted.ts';
import { HttpError } from './respond.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts the text of a trusted document into a request that names it: into the body, which is returned, or into the URL. */
export function withText(trusted: TrustedDocuments, req: IncomingMessage, body: unknown): unknown {
  try {
    if (req.method === 'POST') {
      const text = isRecord(body) ? trusted.textOf(body) : undefined;
      if (!isRecord(body) || text === undefined) return body;
      const { documentId: _, extensions, ...rest } = body;
      return { ...rest, query: text, extensions: unnamed(extensions) };
    }
    const url = new URL(req.url ?? '/', 'http://localhost');
    const { searchParams } = url;
    const extensions = parsed(searchParams.get('extensions'));
    const text = trusted.textOf({ query: searchParams.get('query'), documentId: searchParams.get('documentId') ?? undefined, extensions });
    if (text === undefined) return body;
    searchParams.set('query', text);
    searchParams.delete('documentId');
    searchParams.set('extensions', JSON.stringify(unnamed(extensions)));
    req.url = `${url.pathname}${url.search}`;
    return body;
  } catch (error) {
    throw error instanceof GraphQLError ? asHttp(error) : error;
  }
}

/** Without the hash: automatic persisted queries would compare it with the text. */
function unnamed(extensions: unknown): Record<string, unknown> {
  if (!isRecord(extensions)) return {};
  const { persistedQuery: _, ...rest } = extensions;
  return rest;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined; // Apollo says what is wrong with it
  }
}

/** A refusal with its status. */
export function asHttp(
  { message, extensions: { code, http, ...extensions } }: GraphQLError,
  headers: Record<string, string> = {},
): HttpError {
  const status = isRecord(http) && typeof http.status === 'number' ? http.status : 400;
  return new HttpError(status, String(code), message, { headers, extensions });
}
