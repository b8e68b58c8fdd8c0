import './apollo-telemetry.ts';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SECOND } from '@lyceum/platform/time.ts';
import type { SubgraphTransport } from '@lyceum/platform/transport.ts';
import { Chain } from './control/rooms.ts';
import type { OnMasked } from './execute/errors.ts';
import { openGeneration, partsFor, warm } from './generation.ts';
import { Current } from './graph/current.ts';
import { authenticator, everyoneIsNobody } from './guards/authenticate.ts';
import { charging, reading } from './guards/charge.ts';
import { addressesFirst } from './guards/knocking.ts';
import { DEFAULT_RATES, openRates } from './guards/rates.ts';
import { FactRevocations } from './guards/revocations.ts';
import { TokenVerifier } from './guards/tokens.ts';
import { openTrusted } from './guards/trusted.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { watch } from './observe/metrics.ts';
import { observeRequests } from './observe/requests.ts';
import type { GatewayOptions } from './options.ts';
import type { BegunThread } from './plan/begun-thread.ts';
import { type Reloaded, reloading } from './reload.ts';
import { describedPaths } from './rest/described.ts';
import { readRestManifest } from './rest/manifest.ts';
import { REST_ROOT, restHandler } from './rest/paths.ts';
import { Readiness } from './send/readiness.ts';
import { admission, textAdmission } from './serve/admission.ts';
import { startApollo } from './serve/apollo.ts';
import { cors } from './serve/cors.ts';
import { graphqlHandler } from './serve/graphql.ts';
import { OperationDesk } from './serve/operation-desk.ts';
import { PersistedTexts } from './serve/persisted.ts';
import { forwardedPaths } from './serve/routes.ts';
import { Front } from './serve/server.ts';
import { SocketOperations } from './serve/socket-operations.ts';
import { Seats } from './serve/socket-seats.ts';
import { Sockets } from './serve/sockets.ts';
import { EventStreams } from './serve/sse.ts';

export type { Limits } from './limits.ts';
export { DEFAULT_LIMITS } from './limits.ts';
export type { AuthOptions, FactsOptions, GatewayLog, GatewayOptions, Route } from './options.ts';
export { HttpTransports } from './send/http.ts';

/** Requests that are under way may take so long to finish when the gateway stops. */
const DRAIN = 5 * SECOND;
export interface Gateway {
  readonly url: string;
  readonly port: number;
  /** The supergraph is loaded and every subgraph has answered once. */
  ready(): boolean;
  /**
   * Reads the supergraph's file again, or takes the SDL given, and serves it: requests that are under way finish on the one before, sockets are
   * told to connect again. One that is not good is `refused` and logged, and the one before stays.
   */
  reload(sdl?: string): Promise<Reloaded>;
  /** Stops accepting, finishes requests, tells sockets to reconnect. */
  stop(): Promise<void>;
}

/** The graph behind one address: HTTP and WebSocket at `/graphql`, health, and the subgraphs' own routes. */
export async function startGateway(options: GatewayOptions, begun?: BegunThread): Promise<Gateway> {
  const { log, facts } = options;
  const auth = options.auth || undefined;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const introspection = options.introspection ?? true;
  const trustProxy = options.trustProxy ?? false;
  const host = options.host ?? '127.0.0.1';
  const onMasked: OnMasked = (error, at) => log.error({ err: error, ...at }, 'masked an unforeseen error');
  const onError = (error: unknown, requestId: string) => log.error({ err: error, requestId }, 'a request failed');

  const read = async () => (typeof options.supergraph === 'string' ? options.supergraph : readFile(options.supergraph.file, 'utf8'));
  const parts = await partsFor(options, limits, begun);
  const first = openGeneration(await read(), options, limits, onMasked, parts);
  const current = new Current(first);
  const readiness = new Readiness(first.transports);

  const kept =
    auth && !auth.revoked && facts && first.transports.has('accounts')
      ? new FactRevocations(
          () => facts.log('accounts'),
          (error) => log.warn({ err: error }, 'the log of revocations is away'),
        )
      : undefined;
  const revocations = auth?.revoked ?? kept;
  const chain = new Chain();
  const { AUTHENTICATION, CACHING } = chain.links;
  const authenticate = AUTHENTICATION.around(auth ? authenticator(new TokenVerifier(auth), revocations) : everyoneIsNobody);
  const startRates = { ...DEFAULT_RATES, ...(options.rates || {}) };
  const rates =
    options.rates === false
      ? undefined
      : await openRates(startRates, options.redisUrl, (error) =>
          log.warn({ err: error }, 'Redis does not count rates: this process counts alone'),
        );
  const charge = chain.charging(charging(limits, rates));
  const knocking = addressesFirst(chain, rates);
  const beginReading = reading(rates);
  const trusted = openTrusted(options.trusted, log);
  const persisted = new PersistedTexts();
  const { apollo, update } = await startApollo(first, {
    charge,
    introspection,
    playground: options.playground ?? introspection,
    maxTokens: limits.tokens,
    persisted,
    onMasked: (error) => log.error({ err: error }, 'masked an unforeseen error'),
  });
  const seats = new Seats({ max: limits.sockets, maxPerUser: limits.socketsPerUser, revocations });
  const deskOptions = { served: () => current.value, hold: () => current.hold(), charge, limits, introspection, onMasked };
  const desk = new OperationDesk({ ...deskOptions, beginReading, trusted });
  const events = new EventStreams({ desk, seats, authenticate, persisted });
  const admit = admission(authenticate, limits, trustProxy, knocking);
  const graphql = graphqlHandler({
    apollo,
    events,
    charge,
    beginReading,
    served: () => current.value,
    maxBytes: limits.bodyBytes,
    admit,
    trusted,
    admitText: textAdmission(limits, trusted),
    onError,
  });

  const restEndpoints = typeof options.rest === 'string' ? readRestManifest(options.rest) : (options.rest ?? []);
  const rest =
    options.rest &&
    restHandler({
      endpoints: restEndpoints,
      desk: new OperationDesk(deskOptions),
      maxBytes: limits.bodyBytes,
      admit,
      onError,
    });

  const routes = (options.routes ?? []).map(({ method, path, subgraph }) => {
    if (!first.transports.has(subgraph))
      throw new Error(`The route ${method} ${path} names the subgraph "${subgraph}", which the supergraph does not hold.`);
    return { method, path, transport: { name: subgraph, handle: (request: Request) => transportOf(subgraph).handle(request) } };
  });
  function transportOf(subgraph: string): SubgraphTransport {
    const transport = current.value.transports.get(subgraph);
    if (!transport) throw new Error(`The supergraph holds no subgraph "${subgraph}" any more.`);
    return transport;
  }
  const observe = observeRequests(log, chain);
  const ready = () => readiness.missing.length === 0 && (kept?.loaded ?? true);
  /** Each request is answered on the graph that was there when it arrived. */
  const answering = (allows: ReturnType<typeof cors>, answer: typeof answerGraphql) => {
    return async (req: IncomingMessage, res: ServerResponse, requestId: string) => {
      if (allows(req, res, requestId)) return;
      const startedAt = performance.now();
      const release = current.hold();
      try {
        observe(await answer(req, res, requestId), requestId, startedAt);
      } finally {
        release();
      }
    };
  };
  const answerGraphql = async (req: IncomingMessage, res: ServerResponse, requestId: string) => {
    const cursors = current.value.live?.cursors(); // before execution: what the answer holds lies before it
    const answered = await graphql(req, res, { requestId, cursors });
    CACHING.calls++;
    if (!answered.fast) CACHING.refused++;
    return answered;
  };
  const origins = options.corsOrigins ?? [];
  const front = new Front({
    paths: [
      {
        matches: (pathname) => pathname === '/graphql',
        methods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
        names: true,
        handle: answering(cors(origins), answerGraphql),
      },
      ...(rest
        ? [
            ...describedPaths(restEndpoints, () => current.value.apiSchema),
            {
              matches: (pathname: string) => pathname === REST_ROOT || pathname.startsWith(`${REST_ROOT}/`),
              names: true,
              handle: answering(cors(origins, 'GET, POST, PUT, DELETE'), rest),
            },
          ]
        : []),
      ...forwardedPaths(routes, limits.bodyBytes, limits.operationMs, onError),
    ],
    ready,
    onError,
  });
  const sockets = new Sockets({
    server: front.server,
    path: '/graphql',
    seats,
    maxBytes: limits.bodyBytes,
    trustProxy,
    authenticate,
    knocking,
    onError: (error) => log.warn({ err: error }, 'a socket failed'),
    operations: new SocketOperations(desk),
  });
  const unwatch = watch({ sockets: () => sockets.size, live: () => current.value.live });
  await rates?.ready;
  const port = await front.listen(options.port, host);
  void kept?.start();
  void first.start();
  void readiness.start();
  const reload = reloading({
    read,
    current,
    open: (sdl) => openGeneration(sdl, options, limits, onMasked, parts),
    warm: (next) => warm(next, current.value, introspection),
    update,
    reconnect: () => Promise.all([sockets.reconnect('The graph has changed: connect again.', limits.operationMs), events.reconnect()]),
    graceMs: limits.operationMs,
    log,
  });
  const url = `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`;
  const controls = options.controls
    ? await (await import('./control/controls.ts')).startControls(options.controls, {
        url,
        served: () => current.value,
        desk,
        rates,
        startRates,
        chain,
        operationMs: limits.operationMs,
        log,
      })
    : undefined;
  return {
    url,
    port,
    ready,
    reload: (sdl) => reload.run(sdl),
    stop: async () => {
      reload.stop();
      readiness.stop();
      unwatch();
      await controls?.stop();
      await Promise.all([front.drain(DRAIN), sockets.stop(), events.stop()]);
      seats.stop();
      await Promise.all([apollo.stop(), kept?.stop(), current.value.stop(), rates?.stop()]);
    },
  };
}
