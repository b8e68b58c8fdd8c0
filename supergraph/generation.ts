/** Everything that depends on the supergraph: made anew when that changes, while the one before finishes its requests. */
import { SECOND, sleep } from '@lyceum/platform/time.ts';
import type { SubgraphTransport } from '@lyceum/platform/transport.ts';
import { assertValidSchema, type GraphQLSchema, NoSchemaIntrospectionCustomRule, specifiedRules, validate } from 'graphql';
import { planApart } from './execute/compiled/names.ts';
import { compiledExecutor } from './execute/compiled.ts';
import type { OnMasked } from './execute/errors.ts';
import type { stockExecutor } from './execute/stock.ts';
import { type Graph, openGraph } from './graph/graph.ts';
import { refuseAmbiguousRequirements } from './graph/requirements.ts';
import { costOf } from './guards/cost.ts';
import { readCostRules } from './guards/cost-rules.ts';
import { rightsOf } from './guards/rights.ts';
import { readRules } from './guards/rules.ts';
import { hasThread, type Limits } from './limits.ts';
import { countFetch } from './observe/metrics.ts';
import type { FactsOptions, GatewayOptions } from './options.ts';
import type { BegunThread } from './plan/begun-thread.ts';
import { Operations } from './plan/operations.ts';
import type { createPlanner, Plan } from './plan/planner.ts';
import { Planning } from './plan/planning.ts';
import { sender } from './send/sender.ts';
import { readFactFields } from './subscribe/fact-fields.ts';
import { Live } from './subscribe/live.ts';
import { LivePlans } from './subscribe/live-plan.ts';

/** How long the logs of facts may take to be followed before a generation is served without them. */
const LOGS = 2 * SECOND;
/** Operations of the generation before that are made ready beforehand, and how long that may take. */
const WARM = 200;
const WARM_FOR = 10 * SECOND;

export interface Generation extends Pick<Operations, 'known' | 'prepare'> {
  readonly graph: Graph;
  readonly apiSchema: GraphQLSchema;
  readonly sdl: string;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly operations: Operations;
  /** Plans what has been validated, as for those who run it. */
  readonly plan: Plan;
  /** Absent: there are no subscriptions. */
  readonly live: Live | undefined;
  /** Follows the logs; resolves when they are followed. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** What only some gateways need, and what has been begun before. */
export interface Parts {
  /** Present: there is no thread for planning. */
  readonly createPlanner?: typeof createPlanner | undefined;
  /** Present: it runs the plans. */
  readonly stockExecutor?: typeof stockExecutor | undefined;
  readonly begun?: BegunThread | undefined;
}

/** Reads the modules for what a gateway needs: those that others do not need are large. */
export async function partsFor(options: GatewayOptions, limits: Limits, begun?: BegunThread): Promise<Parts> {
  return {
    createPlanner: hasThread(options, limits) ? undefined : (await import('./plan/planner.ts')).createPlanner,
    stockExecutor: options.executor === 'stock' ? (await import('./execute/stock.ts')).stockExecutor : undefined,
    begun,
  };
}

/** Reads a supergraph and makes it ready to be served; throws what is wrong with it. */
export function openGeneration(
  sdl: string,
  options: GatewayOptions,
  limits: Limits,
  onMasked: OnMasked,
  { createPlanner, stockExecutor, begun }: Parts = {},
): Generation {
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
  const { planningThread } = options;
  const planning = createPlanner
    ? undefined
    : new Planning({
        sdl: graph.sdl,
        begun,
        deadlineMs: limits.planningMs,
        queue: limits.planningQueue,
        program: planningThread instanceof URL ? planningThread : undefined,
        onReady: () => log.debug({}, 'the planning thread is up'),
        onError: (error) => log.error({ err: error }, 'the planning thread failed'),
      });
  const planner: Plan = planning?.plan ?? createPlanner?.(graph) ?? noPlanner;
  const plan = stockExecutor ? planner : planApart(graph, planner);
  const executor = (stockExecutor ?? compiledExecutor)(graph, send, onMasked);
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
  planning?.start();
  return {
    graph,
    apiSchema: graph.apiSchema,
    sdl: graph.sdl,
    transports,
    operations,
    plan: planner,
    known: operations.known.bind(operations),
    prepare: operations.prepare.bind(operations),
    live,
    async start() {
      await live?.start();
    },
    async stop() {
      await Promise.all([live?.stop(), planning?.stop()]);
    },
  };
}

const noPlanner: Plan = () => {
  throw new Error('There is nothing to plan with.');
};

/** Follows the logs, and prepares and plans what the generation before was asked for most recently, so that no request pays for the change. */
export async function warm(next: Generation, before: Generation, introspection: boolean): Promise<void> {
  await Promise.race([next.start(), sleep(LOGS)]);
  const ends = performance.now() + WARM_FOR;
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  for (const { source, operationName, document, vectors } of before.operations.recent(WARM)) {
    await new Promise((resolve) => setImmediate(resolve)); // requests go on between two of them
    if (performance.now() > ends) return;
    if (validate(next.apiSchema, document, rules).length) continue;
    try {
      const operation = next.operations.prepare(source, document, operationName);
      for (const vector of vectors) await operation.plan(vector);
    } catch {
      // whoever asks for it is told why
    }
  }
}
