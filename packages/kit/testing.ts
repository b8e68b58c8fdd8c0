import { localBus } from '@lyceum/platform/bus/local.ts';
import type { Signals } from '@lyceum/platform/bus.ts';
import type { Fact } from '@lyceum/platform/fact.ts';
import { createLog } from '@lyceum/platform/log.ts';
import { NOBODY, type Principal } from '@lyceum/platform/principal.ts';
import { localSignals } from '@lyceum/platform/signals/local.ts';
import { SECOND, sleep } from '@lyceum/platform/time.ts';
import type { GraphQLFormattedError } from 'graphql';
import { inject } from 'vitest';
import { newId } from './columns.ts';
import type { BaseContext } from './context.ts';
import type { Events } from './events.ts';
import { newFact } from './outbox.ts';
import { Refusal } from './refusal.ts';
import { partsSubject } from './request-context.ts';
import { openConnections, type SubgraphRuntime } from './runtime.ts';
import type { SubgraphDefinition } from './subgraph.ts';
import { leaveCalls, startSeen } from './testing-calls.ts';
import { createMigratedDatabase } from './testing-database.ts';

// biome-ignore lint/suspicious/noExplicitAny: what a document in a test selects is known to its reader only
type Data = any;

/** Somebody who asks the subgraph, as the gateway would on their behalf. */
export interface Actor {
  readonly id: string;
  readonly principal: Principal;
  /** A context of theirs, to call parts directly. */
  readonly ctx: BaseContext;
  /** The response as it comes. */
  ask(document: string, variables?: Record<string, unknown>): Promise<{ data?: Data; errors?: readonly GraphQLFormattedError[] }>;
  /** The data; throws if there was any error. */
  get(document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The refusal of a request that must be refused: its code, message and violations; throws if there was none. */
  refusal(
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<{ code: string; message: string; violations: { path: string[]; rule: string; message: string }[] }>;
  /** The entity as another subgraph would read it by reference; null when it is not theirs to see. */
  entity(typename: string, key: Record<string, unknown>, selection: string): Promise<Data>;
}

export interface Harness {
  readonly runtime: SubgraphRuntime;
  readonly nobody: Actor;
  /** What it signals goes through here. */
  readonly signals: Signals;
  viewer(options?: { id?: string; roles?: string[]; scopes?: string[] }): Actor;
  /** A context as the system. */
  system(now?: Date): BaseContext;
  /** The facts published so far, in order; of one type, if it is named. */
  facts(type?: string): Promise<Fact[]>;
  /** Tells the domain a fact of another (or of itself) and waits until every listener has applied it; throws when one gives up. */
  hear<E extends Events, T extends keyof E & string>(
    events: E,
    type: T,
    data: Record<string, unknown>,
    options?: { subjectId?: string; id?: string; actorId?: string | null },
  ): Promise<Fact>;
  /** Plays another domain: what `ctx.ask(domain, part, input)` gets. */
  answer(domain: string, parts: Record<string, (input: unknown, principal: Principal) => unknown>): Promise<void>;
  /** The SQL statements that `run` sends. */
  statements(run: () => Promise<unknown>): Promise<string[]>;
  stop(): Promise<void>;
}

/** A subgraph over a database of its own, with the local bus; call in `beforeAll`, and `stop` in `afterAll`. */
export async function testSubgraph(definition: SubgraphDefinition, options: { variables?: Record<string, string> } = {}): Promise<Harness> {
  const database = await createMigratedDatabase([definition]);
  const sent: string[] = [];
  const connections = openConnections({
    url: database.url,
    name: `test-${definition.name}`,
    // enough for races; each is a process of the server, and cold
    max: 6,
    kitMax: 4,
    onStatement: (text) => {
      // what postgres.js reads first on each new connection is nobody's statement
      if (!text.includes('pg_catalog.pg_type')) sent.push(text);
    },
  });
  const { pool } = connections;
  const bus = await localBus({ sql: pool });
  const signals = localSignals();
  const log = createLog({ level: process.env.LOG_LEVEL === 'debug' ? 'debug' : 'fatal', name: 'test' });
  const runtime = await startSeen(definition, { connections, bus, signals, log, variables: options.variables ?? {} });

  const actor = (principal: Principal, id: string): Actor => {
    const ask: Actor['ask'] = (query, variables = {}) =>
      runtime.execute({ query, variables, principal, requestId: newId(), timeoutMs: 30 * SECOND });
    return {
      id,
      principal,
      get ctx() {
        return runtime.context({ principal });
      },
      ask,
      async get(document, variables) {
        const { data, errors } = await ask(document, variables);
        if (errors)
          throw new Error(
            errors
              .map((error) => `${error.extensions?.code}: ${error.message} ${JSON.stringify(error.extensions?.violations ?? '')}`)
              .join('\n'),
          );
        return data;
      },
      async refusal(document, variables) {
        const { data, errors } = await ask(document, variables);
        const [error] = errors ?? [];
        if (!error) throw new Error(`Not refused: ${JSON.stringify(data)}`);
        const { code, violations = [] }: Data = error.extensions ?? {};
        return { code, message: error.message, violations };
      },
      async entity(typename, key, selection) {
        const { data } = await ask(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${typename} { ${selection} } } }`, {
          r: [{ __typename: typename, ...key }],
        });
        return data?._entities?.[0] ?? null;
      },
    };
  };

  return {
    runtime,
    signals,
    nobody: actor(NOBODY, ''),
    viewer({ id = newId(), roles = ['STUDENT'], scopes = [] } = {}) {
      return actor({ kind: 'viewer', userId: id, sessionId: newId(), roles, scopes }, id);
    },
    system: (now) => runtime.context(now ? { now } : {}),
    async facts(type) {
      const rows = await pool<{ fact: Fact }[]>`select fact from ${pool(definition.name)}.outbox order by number`;
      return rows.map(({ fact }) => fact).filter((fact) => type === undefined || fact.type === type);
    },
    async hear(events, type, data, { subjectId, id, actorId = null } = {}) {
      const source = type.slice(0, type.indexOf('.'));
      const made = newFact(source, type, { type: events[type]?.subject ?? 'Unknown', id: subjectId ?? newId() }, data, {
        actorId,
        correlationId: newId(),
        causationId: null,
        now: new Date(),
      });
      const fact = { ...made, id: id ?? made.id };
      const wanted = Object.values(definition.listeners ?? {}).filter(
        (listener) => listener.kind === 'listener' && listener.type === type,
      ).length;
      if (!wanted) throw new Error(`${definition.name} does not listen to ${type}.`);
      await (await bus.log(source)).append([fact]);
      for (let waited = 0; waited < 20 * SECOND; waited += 5) {
        const [done] = await pool`select count(*)::int as n from ${pool(definition.name)}.inbox where fact_id = ${fact.id}`;
        if (done?.n >= wanted) return fact;
        const [dead] = await pool`select error from ${pool(definition.name)}.dead_letters where id = ${fact.id}`;
        if (dead) throw new Error(`The listener gave up: ${dead.error}`);
        await sleep(5);
      }
      throw new Error(`${type} was not applied in 20 s.`);
    },
    async answer(domain, parts) {
      await bus.respond(partsSubject(domain), async (payload) => {
        const { part, input, principal }: { part: string; input: unknown; principal: Principal } = Object(payload);
        const run = parts[part];
        if (!run) throw new Refusal('NOT_FOUND', `${domain} has no part ${part} in this test.`);
        return run(input, principal);
      });
    },
    async statements(run) {
      const from = sent.length;
      await run();
      return sent.slice(from);
    },
    async stop() {
      leaveCalls(inject('callsDirectory'), runtime);
      await runtime.stop();
      await signals.close();
      await bus.close();
      await connections.close();
      await database.drop();
    },
  };
}

/** Runs `attempt` n times at once and tells how many did it and how the others were refused. */
export async function together<T>(n: number, attempt: (i: number) => Promise<T>): Promise<{ done: T[]; refused: unknown[] }> {
  const results = await Promise.allSettled(Array.from({ length: n }, (_, i) => attempt(i)));
  return {
    done: results.filter((result) => result.status === 'fulfilled').map(({ value }) => value),
    refused: results.filter((result) => result.status === 'rejected').map(({ reason }) => reason),
  };
}
