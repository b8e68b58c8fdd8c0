import { randomUUID } from 'node:crypto';
import { prettyFormatQueryPlan, type QueryPlan } from '@apollo/query-planner';
import type { Bus, Subscription } from '@lyceum/platform/bus.ts';
import type { Principal } from '@lyceum/platform/principal.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { z } from 'zod';
import type { Generation } from '../generation.ts';
import type { RateMeter, Rates } from '../guards/rates.ts';
import { type Manifest, readManifest } from '../guards/trusted.ts';
import type { GatewayLog } from '../options.ts';
import type { HttpTransports } from '../send/http.ts';
import type { OperationDesk } from '../serve/operation-desk.ts';
import { Asked, Beat, Control, Explain, GATEWAYS, REGISTRY, Steering } from './messages.ts';
import type { Chain } from './rooms.ts';

const BEAT = 5 * SECOND;
/** Queries that are explained at a time: their plans are made where those of new operations are. */
const EXPLAINED = 2;

export interface ControlOptions {
  readonly bus: Bus;
  /** Absent: subgraphs run in this process, and there is nothing to choose. */
  readonly http?: HttpTransports | undefined;
  /** The documents of our own clients, or the file that holds them. */
  readonly documents?: Manifest | { readonly file: string } | undefined;
}

interface Surroundings {
  readonly url: string;
  readonly served: () => Generation;
  readonly desk: OperationDesk;
  readonly rates: RateMeter | undefined;
  readonly startRates: Rates;
  readonly chain: Chain;
  readonly operationMs: number;
  readonly log: GatewayLog;
}

/** Lets operators see and steer a gateway over the bus: instances, breakers, rates, caches, plans. */
export async function startControls({ bus, http, documents }: ControlOptions, around: Surroundings): Promise<{ stop(): Promise<void> }> {
  const id = randomUUID();
  const startedAt = new Date().toISOString();
  const { served, rates, log } = around;

  const status = () => {
    const { operations } = served();
    return {
      id,
      url: around.url,
      startedAt,
      chain: around.chain.figures,
      strategy: http?.strategy ?? null,
      instances: http?.instances ?? [],
      rates: rates ? ratesOf(rates.rates) : [],
      caches: [{ name: 'operations', entries: operations.size, hits: operations.hits, misses: operations.misses }],
    };
  };
  const say = () => bus.broadcast(GATEWAYS.status, status()).catch((error: unknown) => log.warn({ err: error }, 'the status was not told'));

  const steer = (payload: unknown) => {
    const steering = Steering.safeParse(payload).data?.values;
    if (!steering) return;
    http?.steer({ strategy: steering.balancingStrategy, weights: new Map(Object.entries(steering.instanceWeights)) });
    around.chain.reorder(steering.middlewareOrder);
    const { user, address, operation } = around.startRates;
    const points = (rate: Rates['user'], wanted: number) => (wanted ? { ...rate, points: wanted } : rate);
    rates?.adjust({
      user: points(user, steering.userRatePoints),
      address: points(address, steering.addressRatePoints),
      operation: points(operation, steering.operationRatePoints),
    });
  };
  const beat = (payload: unknown) => {
    const told = Beat.safeParse(payload).data?.instance;
    if (told?.address) http?.mark(told.address, told.state !== 'RUNNING');
  };

  let explained = 0;
  const explain = async ({ query, operationName, variables }: z.output<typeof Explain>) => {
    if (explained >= EXPLAINED) throw unavailable('Other queries are being explained just now. Try again in a moment.');
    explained++;
    const release = around.desk.hold();
    const name = operationName ?? undefined;
    try {
      const operation = around.desk.read(query, name);
      const plan = await served().plan(operation.document, name);
      return {
        kind: operation.kind,
        plan: prettyFormatQueryPlan(plan),
        cost: Math.ceil(operation.cost(variables)),
        fetches: fetchesOf(plan),
        errors: [],
      };
    } catch (error) {
      const errors = around.desk.present(error).map(formatted);
      const [first] = errors;
      if (first?.extensions?.code === 'UNAVAILABLE') throw unavailable(first.message);
      return { kind: 'query', plan: '', cost: 0, fetches: [], errors };
    } finally {
      explained--;
      release();
    }
  };
  const execute = async ({ query, operationName, variables }: z.output<typeof Explain>, principal: Principal, requestId: string) => {
    const release = around.desk.hold();
    try {
      const operation = await around.desk.open(query, operationName ?? undefined, principal);
      const call = { principal, requestId, deadline: performance.now() + around.operationMs };
      await around.desk.charge(operation, variables, call);
      const { data, errors } = await operation.run(variables, call);
      return { data: data === undefined ? null : JSON.parse(data), errors: errors?.map(formatted) ?? [] };
    } catch (error) {
      return { data: null, errors: around.desk.present(error).map(formatted) };
    } finally {
      release();
    }
  };

  const listening: Subscription[] = await Promise.all([
    bus.onBroadcast(REGISTRY.heartbeat, beat),
    bus.onBroadcast(REGISTRY.instance, (payload) => {
      beat(payload);
      steer(Object(payload).settings);
    }),
    bus.onBroadcast(REGISTRY.settings, (payload) => {
      steer(payload);
      void say();
    }),
    bus.onBroadcast(GATEWAYS.wanted, () => void say()),
    bus.onBroadcast(GATEWAYS.control, (payload) => {
      const { resetBreaker, tripBreaker, purge } = Control.catch({}).parse(payload);
      if (resetBreaker) http?.breaker(resetBreaker.subgraph, resetBreaker.url)?.reset();
      if (tripBreaker) http?.breaker(tripBreaker.subgraph, tripBreaker.url)?.trip('an operator opened it');
      if (purge) served().operations.clear();
      void say();
    }),
    bus.respond(GATEWAYS.parts, async (payload) => {
      const { part, input, principal, requestId } = Asked.parse(payload);
      if (part === 'documents') return documents ? ('file' in documents ? readManifest(documents.file) : documents).operations : [];
      if (part === 'explain') return explain(Explain.parse(input));
      if (part === 'execute') return execute(Explain.parse(input), principal, requestId);
      throw Object.assign(new Error(`A gateway has no part ${part.slice(0, 50)}.`), { code: 'NOT_FOUND' });
    }),
  ]);
  // whoever is there says so, and how we are to go about it
  await bus.broadcast(REGISTRY.wanted, null);
  await say();
  const beating = setInterval(() => void say(), BEAT).unref();
  return {
    async stop() {
      clearInterval(beating);
      await Promise.all(listening.map((one) => one.stop()));
    },
  };
}

const unavailable = (message: string) => Object.assign(new Error(message), { code: 'UNAVAILABLE' });

const formatted = (error: GraphQLFormattedError | GraphQLError): GraphQLFormattedError =>
  error instanceof GraphQLError ? error.toJSON() : error;

const ratesOf = ({ user, address, operation, operations }: Rates) =>
  [
    ['user', user],
    ['address', address],
    ['operation', operation],
    ...Object.entries(operations).map(([name, rate]) => [`operation ${name}`, rate] as const),
  ].map(([name, rate]) => ({ name: String(name), ...(typeof rate === 'object' ? rate : {}) }));

/** Which subgraphs a plan asks, in order. */
function fetchesOf(plan: QueryPlan): { subgraph: string; query: string }[] {
  const found: { subgraph: string; query: string }[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('kind' in node && node.kind === 'Fetch' && 'serviceName' in node && 'operation' in node)
      found.push({ subgraph: String(node.serviceName), query: String(node.operation) });
    for (const key of ['node', 'nodes', 'primary', 'rest', 'ifClause', 'elseClause'] as const)
      if (key in node) for (const inner of [Object(node)[key]].flat()) walk(inner);
  };
  walk(plan);
  return found;
}
