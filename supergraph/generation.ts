/** Everything that depends on the supergraph: made anew when that changes, while the one before finishes its requests. */
import { SECOND, sleep } from '@lyceum/platform/time.ts';
import type { SubgraphTransport } from '@lyceum/platform/transport.ts';
import { assertValidSchema, type GraphQLSchema, NoSchemaIntrospectionCustomRule, specifiedRules, validate } from 'graphql';
import { planApart } from './execute/compiled/names.ts';
import { compiledExecutor } from './execute/compiled.ts';
import type { OnMasked } from './execute/errors.ts';
import { stockExecutor } from './execute/stock.ts';
import { type Graph, openGraph } from './graph/graph.ts';
import { refuseAmbiguousRequirements } from './graph/requirements.ts';
import { costOf } from './guards/cost.ts';
import { readCostRules } from './guards/cost-rules.ts';
import { rightsOf } from './guards/rights.ts';
import { readRules } from './guards/rules.ts';
import { type Limits, NO_LIMITS } from './limits.ts';
import { countFetch } from './observe/metrics.ts';
import type { FactsOptions, GatewayOptions } from './options.ts';
import { Operations } from './plan/operations.ts';
import { createPlanner } from './plan/planner.ts';
import { Planning } from './plan/planning.ts';
import { sender } from './send/sender.ts';
import { readFactFields } from './subscribe/fact-fields.ts';
import { Live } from './subscribe/live.ts';
import { LivePlans } from './subscribe/live-plan.ts';

/** The planning thread reads the supergraph again: not while the subgraphs still start. */
const PLANNING_STARTS = SECOND / 2;
/** How long the logs of facts may take to be followed before a generation is served without them. */
const LOGS = 2 * SECOND;
/** Operations of the generation before that are made ready beforehand. */
const WARM = 200;

export interface Generation extends Pick<Operations, 'known' | 'prepare'> {
  readonly graph: Graph;
  readonly apiSchema: GraphQLSchema;
  readonly sdl: string;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly operations: Operations;
  /** Absent: there are no subscriptions. */
  readonly live: Live | undefined;
  /** Follows the logs; resolves when they are followed. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Reads a supergraph and makes it ready to be served; throws what is wrong with it. */
export function openGeneration(sdl: string, options: GatewayOptions, limits: Limits, onMasked: OnMasked): Generation {
  const { log, facts } = options;
  const auth = options.auth || undefined;
  const graph = openGraph(sdl);
  assertValidSchema(graph.apiSchema);
  refuseAmbiguousRequirements(graph);
  const transports = new Map(graph.subgraphs.map(({ name, url }) => [name, options.transports(name, url)]));
  const send = sender(transports, limits, {
    answered: (subgraph, seconds) => countFetch(subgraph, 'answered', seconds),
    unreachable: (error, requestId, seconds) => {
      countFetch(error.subgraph, 'unreachable', seconds);
      log.warn({ err: error, requestId, subgraph: error.subgraph }, 'a subgraph did not answer');
    },
  });
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

  const openLive = ({ catalogue, log: openLog, signals }: FactsOptions): Live => {
    const fields = readFactFields(graph.supergraph, typeof catalogue === 'function' ? catalogue() : catalogue);
    return new Live({
      apiSchema: graph.apiSchema,
      fields,
      plans: new LivePlans(fields, plan, executor, async (...request) => send(...request)),
      log: openLog,
      signals,
      operationMs: limits.operationMs,
      queue: limits.queue,
      onError: (error, source) => log.warn({ err: error, source }, 'a log of facts is away'),
    });
  };
  const live = facts && graph.apiSchema.getSubscriptionType() ? openLive(facts) : undefined;
  return {
    graph,
    apiSchema: graph.apiSchema,
    sdl: graph.sdl,
    transports,
    operations,
    known: operations.known.bind(operations),
    prepare: operations.prepare.bind(operations),
    live,
    async start() {
      if (planning) setTimeout(() => planning.start(), PLANNING_STARTS).unref();
      await live?.start();
    },
    async stop() {
      await Promise.all([live?.stop(), planning?.stop()]);
    },
  };
}

/** Follows the logs and prepares what the generation before was asked for most recently, so that no request pays for the change. */
export async function warm(next: Generation, before: Generation, introspection: boolean): Promise<void> {
  await Promise.race([next.start(), sleep(LOGS)]);
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  for (const { source, operationName, document } of before.operations.recent(WARM)) {
    await new Promise((resolve) => setImmediate(resolve)); // requests go on between two of them
    if (validate(next.apiSchema, document, rules).length) continue;
    try {
      next.prepare(source, document, operationName);
    } catch {
      // whoever asks for it is told why
    }
  }
}
