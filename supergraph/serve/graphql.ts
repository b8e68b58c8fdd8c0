/**
 * `/graphql` over HTTP.
 *
 *   read → admit → known operation, plain POST?  → run → answer        (fast path: success only)
 *                → anything else, or any error   → Apollo → answer     (first sight, GET, persisted queries, landing page)
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { REQUEST_ID_HEADER } from '@lyceum/platform/transport.ts';
import type { BeginReading, Charge } from '../guards/charge.ts';
import type { TrustedDocuments } from '../guards/trusted.ts';
import { readJson } from './body.ts';
import { extensionsOf, type RequestContext, type Runnable, type Served, type Trace } from './context.ts';
import { wrap } from './json-text.ts';
import { asHttp, withText } from './named-document.ts';
import { contentType, HttpError, JSON_TYPE, refusalText, send } from './respond.ts';
import type { EventStreams } from './sse.ts';
import { wantsEvents } from './sse-request.ts';

export interface GraphqlOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly charge: Charge;
  readonly beginReading: BeginReading;
  /** Absent: documents are known by their text alone. */
  readonly trusted?: TrustedDocuments | undefined;
  readonly served: () => Served;
  readonly maxBytes: number;
  /** Absent: nothing is answered by events. */
  readonly events?: EventStreams | undefined;
  /** Who asks, until when. Throws HttpError. */
  readonly admit: (req: IncomingMessage, requestId: string) => RequestContext | Promise<RequestContext>;
  /** Refuses a text that is dear to validate or to plan. Throws HttpError. */
  readonly admitText: (source: string) => void;
  readonly onError: (error: unknown, requestId: string) => void;
}

export interface Answered {
  readonly status: number;
  readonly bytes: number;
  readonly failed: boolean;
  readonly fast: boolean;
  readonly context: RequestContext | undefined;
}

/** What every answer tells of itself in headers. */
export interface Arrival {
  readonly requestId: string;
  /** Where live fields go on from this answer. */
  readonly cursors: string | undefined;
}

export function graphqlHandler(
  options: GraphqlOptions,
): (req: IncomingMessage, res: ServerResponse, arrival: Arrival) => Promise<Answered> {
  const { apollo, events, charge, beginReading, trusted, served, maxBytes, admit, admitText, onError } = options;

  async function viaApollo(req: IncomingMessage, res: ServerResponse, body: unknown, context: RequestContext): Promise<Answered> {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(req.headers))
      if (value !== undefined) headers.set(name, typeof value === 'string' ? value : value.join(', '));
    const url = req.url ?? '/';
    const mark = url.indexOf('?');
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: req.method ?? 'GET', headers, search: mark < 0 ? '' : url.slice(mark), body },
      context: async () => context,
    });
    for (const [name, value] of answer.headers) res.setHeader(name, value);
    tellRates(res, context.trace);
    const status = answer.status ?? 200;
    if (answer.body.kind === 'chunked') throw new Error('Incremental delivery is not served.');
    const { string } = answer.body;
    const bytes = send(res, status, answer.headers.get('content-type') ?? JSON_TYPE, string);
    return { status, bytes, failed: status >= 400 || string.startsWith('{"errors"'), fast: false, context };
  }

  async function fast(
    req: IncomingMessage,
    res: ServerResponse,
    operation: Runnable,
    type: string,
    body: PlainBody,
    context: RequestContext,
    arrival: Arrival,
  ): Promise<Answered> {
    context.trace.operation = operation;
    const replay = (it: Trace['replay']) => {
      context.trace.replay = it;
      introduce(res, arrival);
      return viaApollo(req, res, body, context);
    };
    let outcome: Awaited<ReturnType<Runnable['run']>>;
    try {
      const variables = body.variables ?? {};
      const charging = charge(operation, variables, context.call);
      const charged = charging instanceof Promise ? await charging : charging;
      context.trace.charged = charged;
      if (charged.refusal) return replay({ error: charged.refusal });
      outcome = await operation.run(variables, context.call);
    } catch (error) {
      return replay({ error });
    }
    // anything but plain success is formatted by Apollo, from this same outcome: statuses and codes stay in one place
    if (outcome.errors?.length || outcome.data === undefined) return replay({ outcome });
    const head = [REQUEST_ID_HEADER, arrival.requestId];
    if (arrival.cursors) head.push(CURSORS, arrival.cursors);
    const { charged } = context.trace;
    if (charged) for (const name in charged.headers) head.push(name, charged.headers[name] ?? '');
    const bytes = send(res, 200, type, wrap(outcome.data, undefined, extensionsOf(outcome.extensions, context.trace)), head);
    return { status: 200, bytes, failed: false, fast: true, context };
  }

  return async (req, res, arrival) => {
    let context: RequestContext | undefined;
    try {
      const given = req.method === 'POST' ? await readJson(req, maxBytes) : undefined;
      const admitted = admit(req, arrival.requestId);
      context = admitted instanceof Promise ? await admitted : admitted;
      const body = trusted ? withText(trusted, req, given) : given;
      if (isPlain(body) && !(events && wantsEvents(req))) {
        const operation = served().known(body.query, body.operationName ?? undefined);
        const type = operation && contentType(req.headers.accept);
        if (operation && type) return await fast(req, res, operation, type, body, context, arrival);
      }
      introduce(res, arrival);
      if (events && wantsEvents(req)) return await events.serve(req, res, body, context);
      const source = textOf(req, body);
      if (source !== undefined) {
        context.trace.reading = await beginReading(context.call.principal);
        const refused = context.trace.reading?.refused;
        if (refused?.refusal) throw asHttp(refused.refusal, refused.headers);
        admitText(source);
      }
      const answered = await viaApollo(req, res, body, context);
      context.trace.reading?.bad(); // nothing, if it was found good
      return answered;
    } catch (error) {
      context?.trace.reading?.bad();
      const http =
        error instanceof HttpError ? error : new HttpError(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side. Try again.');
      if (http !== error) onError(error, arrival.requestId);
      introduce(res, arrival);
      for (const [name, value] of Object.entries(http.headers)) res.setHeader(name, value);
      const bytes = send(res, http.status, contentType(req.headers.accept) ?? JSON_TYPE, refusalText(http));
      return { status: http.status, bytes, failed: true, fast: false, context };
    }
  };
}

const CURSORS = 'lyceum-cursor';

function introduce(res: ServerResponse, { requestId, cursors }: Arrival): void {
  if (res.headersSent) return;
  res.setHeader(REQUEST_ID_HEADER, requestId);
  if (cursors) res.setHeader(CURSORS, cursors);
}

function tellRates(res: ServerResponse, { charged }: Trace): void {
  if (charged) for (const name in charged.headers) res.setHeader(name, charged.headers[name] ?? '');
}

interface PlainBody {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Exactly the requests whose meaning needs none of Apollo's checks; everything else, valid or not, is Apollo's to judge. */
function isPlain(body: unknown): body is PlainBody {
  if (!isRecord(body)) return false;
  const { query, operationName, variables, extensions } = body;
  return (
    typeof query === 'string' &&
    (operationName == null || (typeof operationName === 'string' && operationName !== '')) &&
    (variables == null || isRecord(variables)) &&
    (extensions == null || (isRecord(extensions) && !('persistedQuery' in extensions)))
  );
}

/** The document of a request, whichever way it came. */
function textOf(req: IncomingMessage, body: unknown): string | undefined {
  if (req.method === 'POST') return isRecord(body) && typeof body.query === 'string' ? body.query : undefined;
  return new URL(req.url ?? '/', 'http://localhost').searchParams.get('query') ?? undefined;
}
