import type { ServerResponse } from 'node:http';
import Negotiator from 'negotiator';

export const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';

/** Ends a request with a status of HTTP instead of an answer of GraphQL. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly extensions: Readonly<Record<string, unknown>>;
  constructor(
    status: number,
    code: string,
    message: string,
    more: { headers?: Record<string, string>; extensions?: Record<string, unknown> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = more.headers ?? {};
    this.extensions = more.extensions ?? {};
  }
}

/** A refusal in the form of a GraphQL answer. */
export const refusalText = ({ message, code, extensions }: HttpError): string =>
  `${JSON.stringify({ errors: [{ message, extensions: { ...extensions, code } }] })}\n`;

const titles: Record<number, string> = {
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Content too large',
  502: 'Bad gateway',
  503: 'Service unavailable',
};

/** A refusal outside of GraphQL (RFC 9457). */
export function sendProblem(res: ServerResponse, status: number, detail: string, headers: Record<string, string> = {}): number {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  return send(
    res,
    status,
    'application/problem+json',
    JSON.stringify({ type: 'about:blank', title: titles[status] ?? 'Error', status, detail }),
  );
}

/** Headers and body leave together; `more`: names and values by turns. Returns the bytes of the body. */
export function send(res: ServerResponse, status: number, type: string, body: string, more: readonly string[] = []): number {
  if (res.headersSent || res.destroyed) return 0;
  const length = Buffer.byteLength(body);
  res.writeHead(status, ['content-type', type, 'content-length', String(length), 'cache-control', 'no-store', ...more]);
  // ASCII is written without being encoded first
  res.end(body, length === body.length ? 'latin1' : 'utf8');
  return length;
}

const choices = new Map<string, string | undefined>();

/** Apollo's own choice among its media types, remembered for the few Accept headers that clients really send. */
export function contentType(accept: string | undefined): string | undefined {
  if (accept === undefined || accept === '' || accept === '*/*') return JSON_TYPE;
  if (choices.has(accept)) return choices.get(accept);
  const choice = new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, RESPONSE_TYPE]);
  if (choices.size < 100) choices.set(accept, choice);
  return choice;
}
