/** The pieces between a log and its readers, without HTTP. */
import { randomUUID } from 'node:crypto';
import type { Log } from '@lyceum/platform/bus.ts';
import type { Principal } from '@lyceum/platform/principal.ts';
import { parse, specifiedRules, validate } from 'graphql';
import { planApart } from '../execute/compiled/names.ts';
import { compiledExecutor } from '../execute/compiled.ts';
import type { Send } from '../execute/executor.ts';
import { openGraph } from '../graph/graph.ts';
import { rightsOf } from '../guards/rights.ts';
import { readRules } from '../guards/rules.ts';
import { type Operation, Operations } from '../plan/operations.ts';
import { createPlanner } from '../plan/planner.ts';
import { readFactFields } from '../subscribe/fact-fields.ts';
import type { Frame } from '../subscribe/frame.ts';
import { Live } from '../subscribe/live.ts';
import { LivePlans } from '../subscribe/live-plan.ts';
import type { Reader } from '../subscribe/reader.ts';
import { catalogue } from './facts.ts';
import { compose, type House } from './house.ts';
import { answer } from './in-memory.ts';
import { MemorySignals } from './memory-log.ts';

export const graph = openGraph(compose());
const planner = planApart(graph, createPlanner(graph));
const fields = readFactFields(graph.supergraph, catalogue);

export const as = (userId: string, scopes = ['messaging:read']): Principal & { kind: 'viewer' } => ({
  kind: 'viewer',
  userId,
  sessionId: randomUUID(),
  roles: [],
  scopes,
});

/** How many requests each subgraph got. */
export type Calls = Record<string, number>;

export const sendTo =
  (house: House, calls: Calls = {}): Send =>
  async ({ subgraph, ...request }, { principal, requestId }) => {
    calls[subgraph] = (calls[subgraph] ?? 0) + 1;
    const schema = house.schemas[subgraph];
    if (!schema) throw new Error(`no subgraph ${subgraph}`);
    return answer(schema, { ...request, principal, requestId });
  };

export interface Stream {
  readonly live: Live;
  readonly plans: LivePlans;
  readonly operation: (text: string) => Operation;
  open(text: string, principal: Principal, variables?: Record<string, unknown>): Promise<Reader>;
}

export function streamOver(log: Log, send: Send, { queue = 256, signals = new MemorySignals(), recent = 2, backlog = 256 } = {}): Stream {
  const executor = compiledExecutor(graph, send, () => {});
  const guards = rightsOf(readRules(graph.supergraph.schema, graph.apiSchema, {}), graph.apiSchema);
  const operations = new Operations(graph, planner, executor, guards);
  const plans = new LivePlans(fields, planner, executor, send);
  const live = new Live({
    apiSchema: graph.apiSchema,
    fields,
    plans,
    log: async () => log,
    signals,
    operationMs: 10_000,
    queue,
    recent,
    backlog,
    onError: () => {},
  });
  const operation = (text: string) => {
    const known = operations.known(text, undefined);
    if (known) return known;
    const document = parse(text);
    const errors = validate(graph.apiSchema, document, specifiedRules);
    if (errors.length) throw new Error(errors.map(String).join('\n'));
    return operations.prepare(text, document, undefined);
  };
  return { live, plans, operation, open: (text, principal, variables = {}) => live.subscribe(operation(text), variables, principal) };
}

export const sleep = (ms: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms));

export interface Event {
  readonly data: Record<string, Record<string, unknown>> | null;
  readonly errors?: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  readonly extensions?: { cursor?: string };
}

const waiting = new WeakMap<object, Promise<Frame | null>>();

/** Everything that arrives, until `idle` ms pass without anything. The next frame after that is the next call's. */
export async function drain(reader: Pick<Reader, 'next'>, idle = 40): Promise<Event[]> {
  const got: Event[] = [];
  for (;;) {
    const next = waiting.get(reader) ?? reader.next();
    waiting.set(reader, next);
    next.catch(() => {});
    const frame = await Promise.race([next, sleep(idle)]);
    if (frame === undefined) return got;
    waiting.delete(reader);
    if (frame === null) return got;
    got.push(JSON.parse(frame.payload));
  }
}

/** The reader's next frame, whether `drain` waits for it already or not. */
export const nextOf = (reader: Pick<Reader, 'next'>): Promise<Frame | null> => waiting.get(reader) ?? reader.next();

/** What the root field of each event holds. */
export const seen = (events: readonly Event[]) => events.map(({ data }) => data && Object.values(data)[0]);
