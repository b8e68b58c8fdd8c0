import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Authenticate } from '../guards/authenticate.ts';
import type { Operation } from '../plan/operations.ts';
import { isTooSlow, type Reader } from '../subscribe/reader.ts';
import type { RequestContext } from './context.ts';
import type { Answered } from './graphql.ts';
import { Heartbeat } from './heartbeat.ts';
import { once, type Payloads } from './once.ts';
import type { OperationDesk } from './operation-desk.ts';
import type { PersistedTexts } from './persisted.ts';
import { contentType, HttpError, JSON_TYPE, send } from './respond.ts';
import type { Seats } from './socket-seats.ts';
import { type EventRequest, eventRequest } from './sse-request.ts';
import { EventStream } from './sse-stream.ts';

export interface EventStreamsOptions {
  readonly desk: OperationDesk;
  readonly seats: Seats;
  readonly authenticate: Authenticate;
  readonly persisted: PersistedTexts;
}

/** Operations answered by events of HTTP (`Accept: text/event-stream`): subscriptions, and queries and mutations too. */
export class EventStreams {
  readonly #options: EventStreamsOptions;
  readonly #heartbeat = new Heartbeat<EventStream>((stream) => stream.ping());

  constructor(options: EventStreamsOptions) {
    this.#options = options;
  }

  /** Returns when a stream has begun; a query or mutation, when it is answered. Throws HttpError for what never begins. */
  async serve(req: IncomingMessage, res: ServerResponse, body: unknown, context: RequestContext): Promise<Answered> {
    const { desk, persisted } = this.#options;
    const request = eventRequest(req, body);
    const { hash } = request;
    const query = request.query ?? persisted.textOf(hash ?? '');
    if (query === undefined) {
      new EventStream(res).complete([notFound()]);
      return { status: 200, bytes: 0, failed: true, fast: false, context };
    }
    if (request.query !== undefined && hash !== undefined && !persisted.fits(hash, query))
      throw new HttpError(400, 'BAD_REQUEST', 'The hash is not that of the query.');
    let operation: Operation;
    try {
      operation = await desk.open(query, request.operationName, context.call.principal);
      if (hash !== undefined) persisted.keep(hash, query);
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions.code === 'RATE_LIMITED') throw asHttp(error);
      const bytes = send(res, 400, contentType(req.headers.accept) ?? JSON_TYPE, `${JSON.stringify({ errors: desk.present(error) })}\n`);
      return { status: 400, bytes, failed: true, fast: false, context };
    }
    context.trace.operation = operation;
    if (operation.kind === 'mutation' && req.method !== 'POST')
      throw new HttpError(405, 'BAD_REQUEST', 'Mutations are sent by POST.', { headers: { allow: 'POST' } });
    try {
      const headers = await desk.charge(operation, request.variables, context.call);
      for (const name in headers) res.setHeader(name, headers[name] ?? '');
    } catch (error) {
      throw asHttp(error);
    }
    if (operation.kind === 'subscription') await this.#subscribe(req, res, operation, request, context);
    else await this.#pump(new EventStream(res), async () => once(await operation.run(request.variables, context.call)));
    return { status: 200, bytes: 0, failed: false, fast: false, context };
  }

  /** Ends all connections; their clients come back where they were. */
  async reconnect(): Promise<void> {
    const streams = [...this.#heartbeat.members];
    for (const stream of streams) stream.interrupt();
    await Promise.all(streams.map(({ closed }) => closed));
  }

  async stop(): Promise<void> {
    await this.reconnect();
    this.#heartbeat.stop();
  }

  /** A stream outlives its request: it has a seat, as a socket does. */
  async #subscribe(
    req: IncomingMessage,
    res: ServerResponse,
    operation: Operation,
    request: EventRequest,
    { call }: RequestContext,
  ): Promise<void> {
    const { desk, seats, authenticate } = this.#options;
    const { live } = desk;
    if (!live) throw new HttpError(501, 'UNAVAILABLE', 'This gateway serves no subscriptions.');
    if (seats.full)
      throw new HttpError(503, 'UNAVAILABLE', 'There are too many connections just now.', { headers: { 'retry-after': '1' } });
    const identity = await authenticate(req.headers.authorization);
    let reader: Reader | undefined;
    let stream: EventStream | undefined;
    const seat = seats.take((why) => {
      stream?.complete([new GraphQLError(why, { extensions: { code: 'UNAUTHENTICATED' } })]);
      reader?.leave();
    });
    if (!seats.signIn(seat, identity)) {
      seats.leave(seat);
      throw new HttpError(429, 'LIMIT_REACHED', `A person has at most ${seats.maxPerUser} connections at once.`, {
        headers: { 'retry-after': '5' },
        extensions: { limit: 'socketsPerUser', max: seats.maxPerUser },
      });
    }
    const opened = new EventStream(res);
    stream = opened;
    this.#heartbeat.add(opened);
    void opened.closed.then(() => {
      this.#heartbeat.delete(opened);
      seats.leave(seat);
      reader?.leave();
    });
    const open = async () => {
      reader = await live.subscribe(
        operation,
        request.variables,
        call.principal,
        (error) => isTooSlow(error) && opened.interrupt(),
        request.resume,
      );
      if (!opened.open) reader.leave(); // gone while the owner was asked
      if (reader.start !== null) opened.begin(reader.start);
      return reader;
    };
    void this.#pump(opened, open);
  }

  async #pump(stream: EventStream, open: () => Promise<Payloads>): Promise<void> {
    try {
      const payloads = await open();
      for (let frame = await payloads.next(); frame !== null; frame = await payloads.next()) await stream.next(frame);
      stream.complete();
    } catch (error) {
      const errors = this.#options.desk.present(error);
      if (errors.some(({ extensions }) => extensions.code === 'UNAVAILABLE')) stream.interrupt();
      else stream.complete(errors);
    }
  }
}

/** What clients answer by sending the text too. It is an answer, so it comes as one. */
const notFound = () => new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });

/** A refusal that comes before the stream begins. */
function asHttp(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const { http, code, retryAfter, ...extensions } = error.extensions;
  const status = typeof http === 'object' && http !== null && 'status' in http && typeof http.status === 'number' ? http.status : 400;
  return new HttpError(status, typeof code === 'string' ? code : 'BAD_REQUEST', error.message, {
    ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
    extensions: { ...extensions, ...(retryAfter === undefined ? {} : { retryAfter }) },
  });
}
