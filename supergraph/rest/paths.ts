import type { IncomingMessage, ServerResponse } from 'node:http';
import { REQUEST_ID_HEADER } from '@lyceum/platform/transport.ts';
import { NothingThere } from '../execute/compiled/faults.ts';
import { readJson } from '../serve/body.ts';
import type { RequestContext } from '../serve/context.ts';
import type { Answered } from '../serve/graphql.ts';
import type { OperationDesk } from '../serve/operation-desk.ts';
import { HttpError, JSON_TYPE, send } from '../serve/respond.ts';
import { endpointsAt, type RestEndpoint } from './manifest.ts';
import { type Problem, problemOf, problemOfErrors } from './problem.ts';
import { isRecord, type RestInput, variablesOf, variableTypes } from './variables.ts';

export const REST_ROOT = '/api/v1';

export interface RestOptions {
  readonly endpoints: readonly RestEndpoint[];
  /** Its documents are those of the manifest: none is refused as not trusted. */
  readonly desk: OperationDesk;
  readonly maxBytes: number;
  readonly admit: (req: IncomingMessage, requestId: string) => RequestContext | Promise<RequestContext>;
  readonly onError: (error: unknown, requestId: string) => void;
}

/**
 * `/api/v1/…`: each request is the operation that its endpoint names, and the answer is the value of its one field. It is whole or it is
 * a problem: an error anywhere in the operation's answer is the answer. What is not there for the reader, such as the page of a suspended
 * company, is null.
 */
export function restHandler(options: RestOptions): (req: IncomingMessage, res: ServerResponse, requestId: string) => Promise<Answered> {
  const { endpoints, desk, admit, maxBytes, onError } = options;

  async function run(req: IncomingMessage, res: ServerResponse, requestId: string, context: RequestContext): Promise<Answered> {
    const url = new URL(req.url ?? '/', 'http://localhost');
    const { endpoint, id } = route(endpoints, req.method ?? 'GET', url.pathname);
    const body = endpoint.method === 'GET' ? undefined : await bodyOf(req, maxBytes);
    const operation = desk.read(endpoint.text, undefined);
    context.trace.operation = operation;
    const key = req.headers['idempotency-key'];
    const given: RestInput = { id, query: url.searchParams, body, idempotencyKey: typeof key === 'string' ? key : undefined };
    const variables = variablesOf(endpoint, variableTypes(desk.apiSchema, operation.definition), given);
    const signedIn = context.call.principal.kind !== 'nobody';
    const refused = (errors: Parameters<typeof problemOfErrors>[0]) =>
      refuse(res, problemOfErrors(errors, requestId, signedIn), requestId, context);
    let text: string;
    try {
      const headers = await desk.charge(operation, variables, context.call);
      for (const name in headers) res.setHeader(name, headers[name] ?? '');
      const { data, errors } = await operation.run(variables, context.call);
      const told = (errors ?? []).filter((error) => !(error instanceof NothingThere));
      if (told.length || data === undefined) return refused(told.map((error) => error.toJSON()));
      text = data;
    } catch (error) {
      return refused(desk.present(error).map((one) => one.toJSON()));
    }
    const data: unknown = JSON.parse(text);
    const value = isRecord(data) ? data[endpoint.field] : undefined;
    if (value === null || value === undefined) throw new HttpError(404, 'NOT_FOUND', 'There is no such thing, or it is not yours to see.');
    const status = endpoint.method === 'POST' ? 201 : 200;
    res.setHeader(REQUEST_ID_HEADER, requestId);
    if (status === 201 && isRecord(value) && typeof value.id === 'string') {
      const made = `${endpoint.path.replace(/\/$/, '')}/${encodeURIComponent(value.id)}/`;
      if (endpointsAt(endpoints, made).found.length) res.setHeader('location', `${REST_ROOT}${made}`);
    }
    const bytes = send(res, status, JSON_TYPE, JSON.stringify(value));
    return { status, bytes, failed: false, fast: true, context };
  }

  return async (req, res, requestId) => {
    let context: RequestContext | undefined;
    try {
      context = await admit(req, requestId);
      return await run(req, res, requestId, context);
    } catch (error) {
      if (!(error instanceof HttpError)) onError(error, requestId);
      const known =
        error instanceof HttpError ? error : new HttpError(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side. Try again.');
      return refuse(res, problemOf(known, requestId), requestId, context);
    }
  };
}

function refuse(res: ServerResponse, { status, headers, body }: Problem, requestId: string, context: RequestContext | undefined): Answered {
  res.setHeader(REQUEST_ID_HEADER, requestId);
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  const bytes = send(res, status, 'application/problem+json', JSON.stringify(body));
  return { status, bytes, failed: true, fast: false, context };
}

function route(endpoints: readonly RestEndpoint[], method: string, pathname: string) {
  const { found, id } = endpointsAt(endpoints, pathname.slice(REST_ROOT.length));
  if (!found.length) throw new HttpError(404, 'NOT_FOUND', `There is nothing at ${pathname.slice(0, 200)}.`);
  const endpoint = found.find((one) => one.method === (method === 'HEAD' ? 'GET' : method));
  if (endpoint) return { endpoint, id };
  const allow = found.flatMap((one) => (one.method === 'GET' ? ['GET', 'HEAD'] : [one.method])).join(', ');
  throw new HttpError(405, 'BAD_REQUEST', `${pathname.slice(0, 200)} knows ${allow}.`, { headers: { allow } });
}

/** Only JSON is taken, which no form of another site can send; a DELETE may have no body. */
async function bodyOf(req: IncomingMessage, maxBytes: number): Promise<Record<string, unknown> | undefined> {
  const type = req.headers['content-type'];
  const has = Number(req.headers['content-length'] ?? 0) > 0 || req.headers['transfer-encoding'] !== undefined;
  if (!has && req.method === 'DELETE') return undefined;
  if (type?.split(';')[0]?.trim().toLowerCase() !== 'application/json')
    throw new HttpError(415, 'BAD_REQUEST', 'Send the request body as application/json.', {
      headers: { 'accept-post': 'application/json' },
    });
  const body = (await readJson(req, maxBytes)) ?? {};
  if (!isRecord(body)) throw new HttpError(400, 'BAD_USER_INPUT', 'The request body is a JSON object.');
  return body;
}
