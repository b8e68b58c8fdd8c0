import './apollo-telemetry.ts';
import { readFile } from 'node:fs/promises';
import { SECOND } from '@lyceum/platform/time.ts';
import { planApart } from './execute/compiled/names.ts';
import { compiledExecutor } from './execute/compiled.ts';
import type { OnMasked } from './execute/errors.ts';
import { stockExecutor } from './execute/stock.ts';
import { openGraph } from './graph/graph.ts';
import { authenticator, everyoneIsNobody } from './guards/authenticate.ts';
import { charging } from './guards/charge.ts';
import { costOf } from './guards/cost.ts';
import { readCostRules } from './guards/cost-rules.ts';
import { DEFAULT_RATES, openRates } from './guards/rates.ts';
import { FactRevocations } from './guards/revocations.ts';
import { rightsOf } from './guards/rights.ts';
import { readRules } from './guards/rules.ts';
import { TokenVerifier } from './guards/tokens.ts';
import { openTrusted } from './guards/trusted.ts';
import { DEFAULT_LIMITS, NO_LIMITS } from './limits.ts';
import { countFetch, watch } from './observe/metrics.ts';
import { observeRequests } from './observe/requests.ts';
import type { FactsOptions, GatewayOptions } from './options.ts';
import { Operations } from './plan/operations.ts';
import { createPlanner } from './plan/planner.ts';
import { Planning } from './plan/planning.ts';
import { Readiness } from './send/readiness.ts';
import { sender } from './send/sender.ts';
import { admission, textAdmission } from './serve/admission.ts';
import { startApollo } from './serve/apollo.ts';
import { cors } from './serve/cors.ts';
import { graphqlHandler } from './serve/graphql.ts';
import { OperationDesk } from './serve/operation-desk.ts';
import { forwardedPaths } from './serve/routes.ts';
import { Front } from './serve/server.ts';
import { SocketOperations } from './serve/socket-operations.ts';
import { Seats } from './serve/socket-seats.ts';
import { Sockets } from './serve/sockets.ts';
import { EventStreams } from './serve/sse.ts';
import { readFactFields } from './subscribe/fact-fields.ts';
import { Live } from './subscribe/live.ts';
import { LivePlans } from './subscribe/live-plan.ts';

export type { Limits } from './limits.ts';
export { DEFAULT_LIMITS } from './limits.ts';
export type { AuthOptions, FactsOptions, GatewayLog, GatewayOptions, Route } from './options.ts';
export { HttpTransports } from './send/http.ts';

/** Requests that are under way may take so long to finish when the gateway stops. */
const DRAIN = 5 * SECOND;
/** The planning thread reads the supergraph again: not while the subgraphs still start. */
const PLANNING_STARTS = SECOND / 2;

export interface Gateway {
  readonly url: string;
  readonly port: number;
  /** The supergraph is loaded and every subgraph has answered once. */
  ready(): boolean;
  /** Stops accepting, finishes requests, tells sockets to reconnect. */
  stop(): Promise<void>;
}

/** The graph behind one address: HTTP and WebSocket at `/graphql`, health, and the subgraphs' own routes. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, facts } = options;
  const auth = options.auth || undefined;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const introspection = options.introspection ?? true;
  const trustProxy = options.trustProxy ?? false;
  const host = options.host ?? '127.0.0.1';
  const onMasked: OnMasked = (error, at) => log.error({ err: error, ...at }, 'masked an unforeseen error');
  const onError = (error: unknown, requestId: string) => log.error({ err: error, requestId }, 'a request failed');

  const graph = openGraph(typeof options.supergraph === 'string' ? options.supergraph : await readFile(options.supergraph.file, 'utf8'));
  const transports = new Map(graph.subgraphs.map(({ name, url }) => [name, options.transports(name, url)]));
  const send = sender(transports, limits, {
    answered: (subgraph, seconds) => countFetch(subgraph, 'answered', seconds),
    unreachable: (error, requestId, seconds) => {
      countFetch(error.subgraph, 'unreachable', seconds);
      log.warn({ err: error, requestId, subgraph: error.subgraph }, 'a subgraph did not answer');
    },
  });
  const readiness = new Readiness(transports);

  const kept =
    auth && !auth.revoked && facts && transports.has('accounts')
      ? new FactRevocations(
          () => facts.log('accounts'),
          (error) => log.warn({ err: error }, 'the log of revocations is away'),
        )
      : undefined;
  const revocations = auth?.revoked ?? kept;
  const authenticate = auth ? authenticator(new TokenVerifier(auth), revocations) : everyoneIsNobody;
  const readGuards = auth
    ? rightsOf(readRules(graph.supergraph.schema, graph.apiSchema, auth.policies ?? {}), graph.apiSchema)
    : () => null;
  const planner = createPlanner(graph);
  const { planningThread = true } = options;
  const planning =
    planningThread !== false && limits.planningMs < NO_LIMITS.planningMs
      ? new Planning({
          sdl: graph.sdl,
          planner,
          deadlineMs: limits.planningMs,
          queue: limits.planningQueue,
          program: planningThread === true ? undefined : planningThread,
          onReady: () => log.debug({}, 'the planning thread is up'),
          onError: (error) => log.error({ err: error }, 'the planning thread failed'),
        })
      : undefined;
  const stock = options.executor === 'stock';
  const plan = stock ? (planning?.plan ?? planner) : planApart(graph, planning?.plan ?? planner);
  const executor = (stock ? stockExecutor : compiledExecutor)(graph, send, onMasked);
  const readCost = costOf(readCostRules(graph.supergraph.schema, graph.apiSchema), graph.apiSchema, limits.listSize);
  const operations = new Operations(graph, plan, executor, readGuards, readCost);
  const rates =
    options.rates === false
      ? undefined
      : openRates({ ...DEFAULT_RATES, ...options.rates }, options.redisUrl, (error) =>
          log.warn({ err: error }, 'Redis does not count rates: this process counts alone'),
        );
  const charge = charging(limits, rates);
  const trusted = openTrusted(options.trusted, log);
  const live = facts && graph.apiSchema.getSubscriptionType() ? openLive(facts) : undefined;

  function openLive({ catalogue, log: openLog, signals }: FactsOptions): Live {
    const fields = readFactFields(graph.supergraph, catalogue);
    return new Live({
      apiSchema: graph.apiSchema,
      fields,
      plans: new LivePlans(fields, plan, executor, send),
      log: openLog,
      signals,
      operationMs: limits.operationMs,
      queue: limits.queue,
      onError: (error, source) => log.warn({ err: error, source }, 'a log of facts is away'),
    });
  }

  const served = {
    apiSchema: graph.apiSchema,
    sdl: graph.sdl,
    known: operations.known.bind(operations),
    prepare: operations.prepare.bind(operations),
  };
  const apollo = await startApollo(() => served, {
    charge,
    introspection,
    playground: options.playground ?? introspection,
    maxTokens: limits.tokens,
    onMasked: (error) => log.error({ err: error }, 'masked an unforeseen error'),
  });
  const seats = new Seats({ max: limits.sockets, maxPerUser: limits.socketsPerUser, revocations });
  const desk = new OperationDesk({ ...served, charge, trusted, live, limits, introspection, onMasked });
  const events = new EventStreams({ desk, seats, authenticate });
  const graphql = graphqlHandler({
    apollo,
    events,
    charge,
    served: () => served,
    maxBytes: limits.bodyBytes,
    admit: admission(authenticate, limits, trustProxy),
    trusted,
    admitText: textAdmission(limits, trusted),
    onError,
  });

  const routes = (options.routes ?? []).flatMap(({ method, path, subgraph }) => {
    const transport = transports.get(subgraph);
    if (!transport) throw new Error(`The route ${method} ${path} names the subgraph "${subgraph}", which the supergraph does not hold.`);
    return { method, path, transport };
  });
  const observe = observeRequests(log);
  const ready = () => readiness.missing.length === 0 && (kept?.loaded ?? true);
  const allowOrigin = cors(options.corsOrigins ?? []);
  const front = new Front({
    paths: [
      {
        matches: (pathname) => pathname === '/graphql',
        methods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
        handle: async (req, res, requestId) => {
          if (allowOrigin(req, res)) return;
          const cursors = live?.cursors(); // before execution: what the answer holds lies before it
          if (cursors) res.setHeader('lyceum-cursor', cursors);
          const startedAt = performance.now();
          observe(await graphql(req, res, requestId), requestId, startedAt);
        },
      },
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
    onError: (error) => log.warn({ err: error }, 'a socket failed'),
    operations: new SocketOperations(desk),
  });
  const unwatch = watch({ sockets: () => sockets.size, live });
  const port = await front.listen(options.port, host);
  void kept?.start();
  void live?.start();
  void readiness.start();
  if (planning) setTimeout(() => planning.start(), PLANNING_STARTS).unref();
  return {
    url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`,
    port,
    ready,
    stop: async () => {
      readiness.stop();
      unwatch();
      await Promise.all([front.drain(DRAIN), sockets.stop(), events.stop()]);
      seats.stop();
      await Promise.all([apollo.stop(), kept?.stop(), live?.stop(), rates?.stop(), planning?.stop()]);
    },
  };
}
