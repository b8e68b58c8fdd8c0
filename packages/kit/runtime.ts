import type { Bus, Signals } from '@lyceum/platform/bus.ts';
import type { FactType } from '@lyceum/platform/fact.ts';
import type { Log } from '@lyceum/platform/log.ts';
import { NOBODY } from '@lyceum/platform/principal.ts';
import { SECOND, sleep } from '@lyceum/platform/time.ts';
import type { SubgraphRequest, SubgraphTransport } from '@lyceum/platform/transport.ts';
import { type DocumentNode, Kind } from 'graphql';
import { z } from 'zod';
import { ANNOUNCEMENTS, announce, HEARTBEAT_MS, InstanceControl } from './announcer.ts';
import { BoundedReads, UNWANTED, Unwanted } from './bounded.ts';
import { answeredBy, type Catalogued, catalogueOf } from './catalogue.ts';
import { newId } from './columns.ts';
import type { Connections } from './connections.ts';
import { deadLetters, type Listeners, type Retry, replayDeadLetter, startConsumers } from './consumers.ts';
import type { BaseContext } from './context.ts';
import type { Database } from './database.ts';
import { type Events, factTypes } from './events.ts';
import { executor } from './execute.ts';
import { explained } from './explain.ts';
import { type Duty, holdLeases } from './lease.ts';
import { operatorParts } from './operator.ts';
import { governing } from './operator-settings.ts';
import type { Hearing } from './parts.ts';
import { Refusal } from './refusal.ts';
import { type Relay, startRelay } from './relay.ts';
import { type Environment, type Origin, RequestContext } from './request-context.ts';
import { findRoute } from './routes.ts';
import { type Responder, respondFor } from './run-part.ts';
import type { Schedule } from './schedule.ts';
import { executableSchema } from './schema.ts';
import { SettingsStore } from './settings-store.ts';
import { settingsFact } from './settings-writing.ts';
import { type AnyPart, partsOf, type SubgraphDefinition } from './subgraph.ts';

export { type Connections, openConnections } from './connections.ts';

export interface RuntimeOptions {
  readonly connections: Connections;
  readonly bus: Bus;
  readonly signals: Signals;
  readonly log: Log;
  /** The environment's variables; the definition's `config` reads its own of them. */
  readonly variables?: Record<string, string | undefined>;
  readonly retry?: Retry;
  /** Where it answers over HTTP; left out: in this process only. */
  readonly address?: string | undefined;
  /** How often it says that it lives. */
  readonly beatMs?: number;
}

/** A subgraph that runs. */
export interface SubgraphRuntime extends SubgraphTransport {
  readonly definition: SubgraphDefinition;
  readonly factTypes: readonly FactType[];
  readonly log: Log;
  catalogue(): Catalogued[];
  /** A context of the domain, for tests and for work that no request started. */
  context(origin?: Partial<Origin>): BaseContext;
  deadLetters: { list(): ReturnType<typeof deadLetters>; replay(factId: string, listener: string): Promise<void> };
  /** Resolves when the outbox is published as far as this process relays it. */
  published(): Promise<void>;
  /** Throws when the database does not answer. */
  ready(): Promise<void>;
  /** Wants no new work: says so, and leaves listeners, schedules and what others ask for to other processes. What is under way is finished. */
  drain(): Promise<void>;
  /** Wants work again. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a subgraph: settings, relay, consumers, schedules and the parts it runs for others. The schema must be migrated. */
export async function startSubgraph(
  definition: SubgraphDefinition,
  { connections, bus, signals, log: parent, variables = {}, retry = {}, address, beatMs = HEARTBEAT_MS }: RuntimeOptions,
): Promise<SubgraphRuntime> {
  const { name } = definition;
  const { database, replica, pool } = connections;
  const log = parent.child({ subgraph: name });
  const settings = new SettingsStore({ domain: name, definition: definition.settings, pool, bus, log, secretKey: variables.SETTINGS_KEY });
  await settings.start();

  const events: Events = { ...definition.events, ...settingsFact(name) };
  const environment: Environment = {
    domain: name,
    loaders: definition.loaders,
    events,
    settings,
    config: definition.config ? readVariables(definition.config, variables, name) : {},
    bus,
    signals,
    log,
    primary: database,
  };
  const contextOf = (origin: Origin, db: Database = database) => new RequestContext(environment, origin, db);
  const asSystem = (causationId: string | null = null, correlationId = newId(), actorId: string | null = null) =>
    contextOf({ principal: { kind: 'system', name }, requestId: correlationId, causationId, actorId });

  const schema = executableSchema(definition, settings);
  const answer = executor(schema, ({ principal, requestId, fresh }: SubgraphRequest, document) =>
    contextOf({ principal, requestId }, reads(document) && !fresh ? replica : database),
  );

  const listeners: Listeners = {};
  const schedules: Record<string, Schedule> = {};
  const hearings: Hearing[] = [];
  for (const [key, entry] of Object.entries(definition.listeners ?? {})) {
    if (entry.kind === 'listener') listeners[key] = entry;
    else if (entry.kind === 'hearing') hearings.push(entry);
    else schedules[key] = entry;
  }
  let relay: Relay | undefined;
  const facts = await bus.log(name);
  const duties: Duty[] = [
    {
      name: `relay:${name}`,
      start: async () => {
        relay = await startRelay(name, pool, facts, log);
        return async () => relay?.stop();
      },
    },
    {
      name: `listeners:${name}`,
      start: async () => {
        const consumers = await startConsumers(
          name,
          listeners,
          bus,
          (fact) => asSystem(fact.id, fact.correlationId, fact.actorId),
          pool,
          log,
          retry,
        );
        return () => consumers.stop();
      },
    },
    ...Object.entries(schedules).map(([key, entry]) => ({
      name: `schedule:${name}:${key}`,
      start: async () => every(entry, asSystem, log),
    })),
  ];
  let leases = holdLeases(connections.session, duties, log);
  const named = new Map<string, AnyPart>([...partsOf(definition), ...Object.entries(settings.parts())]);
  const bounded = new BoundedReads(connections.readsUrl);
  const operator = operatorParts({
    parts: named,
    settings,
    schema,
    domain: name,
    explain: (ctx, document, variables) =>
      explained(connections.url, async (db) => {
        const { principal, requestId } = ctx;
        const own = executor(schema, () => contextOf({ principal, requestId }, db));
        await own({ query: document, operationName: undefined, variables, principal, requestId, timeoutMs: OPERATOR_DEADLINE });
      }),
    fieldsOf: (part) => answeredBy(definition, schema, part),
    as: ({ requestId }, principal) => contextOf({ principal, requestId }),
    execute: async ({ principal, requestId }, document, variables, bounds) => {
      const request = { query: document, operationName: undefined, variables, principal, requestId };
      if (!bounds) return answer({ ...request, timeoutMs: OPERATOR_DEADLINE });
      return bounded.run(bounds, (db) =>
        executor(schema, () => contextOf({ principal, requestId }, db))({ ...request, timeoutMs: bounds.withinMs }),
      );
    },
  });
  const unwanted = await bus.onBroadcast(UNWANTED, (payload) => {
    const { data } = Unwanted.safeParse(payload);
    if (data) bounded.end(data.key);
  });
  const parts = new Map<string, AnyPart>([...named, ...Object.entries(operator)]);
  const answering: Responder[] = [{ name, parts }, ...(definition.settingScope ? [governing(definition.settingScope)] : [])];
  const respond = () => respondFor(bus, answering, contextOf);
  let responder = await respond();

  const hearingNow = await Promise.all(
    hearings.map((hearing) =>
      bus.onBroadcast(hearing.subject, (payload) => {
        hearing
          .run(asSystem(), payload)
          .catch((error: unknown) => log.warn({ err: error, subject: hearing.subject }, 'what was heard was not applied'));
      }),
    ),
  );
  for (const ask of new Set(hearings.flatMap((hearing) => hearing.ask ?? []))) await bus.broadcast(ask, null);

  const catalogue = catalogueOf(definition, settings, schema);
  const ready = async () => void (await pool`select 1`);
  const instanceId = newId();
  const announcer = await announce({
    id: instanceId,
    app: name,
    folder: definition.folder,
    address: address ?? null,
    bus,
    settings,
    log,
    beatMs,
    catalogue,
    ready,
  });
  let draining = false;
  // one after the other: a resume that follows a drain waits for it
  let turning: Promise<void> = Promise.resolve();
  const turn = (drains: boolean) => {
    turning = turning.then(async () => {
      if (draining === drains) return;
      draining = drains;
      if (drains) {
        await announcer.drain();
        await responder.stop();
        await leases.stop();
      } else {
        leases = holdLeases(connections.session, duties, log);
        responder = await respond();
        await announcer.resume();
      }
    });
    return turning;
  };
  const controlled = await bus.onBroadcast(ANNOUNCEMENTS.control, (payload) => {
    const control = InstanceControl.safeParse(payload);
    if (control.data?.instanceId === instanceId)
      turn(control.data.action === 'DRAIN').catch((error: unknown) => log.error({ err: error }, 'the instance could not be turned'));
  });
  const background = definition.background?.({
    databaseUrl: connections.url,
    bus,
    log,
    context: (principal = { kind: 'system', name }) => contextOf({ principal, requestId: newId() }),
  });
  background?.catch((error: unknown) => log.error({ err: error }, 'the background work did not start'));

  return {
    name,
    definition,
    log,
    factTypes: factTypes(events),
    catalogue,
    context: (origin = {}) =>
      contextOf({ principal: origin.principal ?? { kind: 'system', name }, requestId: origin.requestId ?? newId(), ...origin }),
    deadLetters: {
      list: () => deadLetters(pool, name),
      replay: (factId, listener) =>
        replayDeadLetter(pool, name, listeners, (fact) => asSystem(fact.id, fact.correlationId, fact.actorId), factId, listener),
    },
    answer,
    execute: async (request) => {
      const response = answer(request);
      return response instanceof Promise ? inTime(response, request.timeoutMs) : response;
    },
    async handle(request) {
      const route = findRoute(definition.routes ?? {}, request);
      if (!route) return Response.json({ title: 'Not found', status: 404 }, { status: 404 });
      return route.run(request, contextOf({ principal: NOBODY, requestId: newId() }), route.parameters);
    },
    async published() {
      while (!relay) await sleep(5);
      await relay.idle();
    },
    ready,
    drain: () => turn(true),
    resume: () => turn(false),
    async stop() {
      await controlled.stop();
      await unwanted.stop();
      bounded.endAll();
      await turning.catch(() => {});
      await announcer.stop();
      await background?.then(
        (end) => end(),
        () => {},
      );
      await Promise.all(hearingNow.map((hearing) => hearing.stop()));
      await responder.stop();
      await leases.stop();
      await settings.stop();
    },
  };
}

const reads = (document: DocumentNode) =>
  document.definitions.every((node) => node.kind !== Kind.OPERATION_DEFINITION || node.operation === 'query');

function inTime<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Refusal('UNAVAILABLE', 'The subgraph did not answer in time.')), timeoutMs);
  return Promise.race([answer, promise]).finally(() => clearTimeout(timer));
}

function every(entry: Schedule, context: () => BaseContext, log: Log): () => Promise<void> {
  const ended = new AbortController();
  const loop = (async () => {
    while (!ended.signal.aborted) {
      const { version } = entry;
      await entry.run(context()).catch((error: unknown) => log.error({ err: error }, `${entry.summary} failed; it runs again`));
      const waited = new AbortController();
      const either = AbortSignal.any([ended.signal, waited.signal]);
      await Promise.race([sleep(entry.everyMs, either), entry.woken(version, either)]);
      waited.abort();
    }
  })();
  return async () => {
    ended.abort();
    await loop;
  };
}

function readVariables(schema: z.ZodObject, variables: Record<string, string | undefined>, name: string): Record<string, unknown> {
  const result = schema.safeParse(Object.fromEntries(Object.keys(schema.shape).map((key) => [key, variables[key] || undefined])));
  if (result.success) return result.data;
  throw new Error(`The environment of ${name} is not right:\n${z.prettifyError(result.error)}`);
}

/** How long an operator's read may take. */
const OPERATOR_DEADLINE = 10 * SECOND;
