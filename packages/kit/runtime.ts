import type { Bus, Signals } from '@lyceum/platform/bus.ts';
import type { Fact, FactType } from '@lyceum/platform/fact.ts';
import type { Log } from '@lyceum/platform/log.ts';
import { NOBODY } from '@lyceum/platform/principal.ts';
import type { SubgraphRequest, SubgraphTransport } from '@lyceum/platform/transport.ts';
import { type DocumentNode, Kind } from 'graphql';
import { ANNOUNCEMENTS, announce, HEARTBEAT_MS, InstanceControl } from './announcer.ts';
import { type Catalogued, catalogueOf } from './catalogue.ts';
import { newId } from './columns.ts';
import type { Connections } from './connections.ts';
import { deadLetters, type Retry } from './consumers.ts';
import type { BaseContext } from './context.ts';
import type { Database } from './database.ts';
import { unasked } from './duties.ts';
import { type Events, factTypes } from './events.ts';
import { executor } from './execute.ts';
import { holdLeases } from './lease.ts';
import { operatedHere } from './operating.ts';
import { governing } from './operator-settings.ts';
import { Refusal } from './refusal.ts';
import { type Environment, type Origin, RequestContext } from './request-context.ts';
import { findRoute } from './routes.ts';
import { type Responder, respondFor } from './run-part.ts';
import { executableSchema } from './schema.ts';
import { SettingsStore } from './settings-store.ts';
import { settingsFact } from './settings-writing.ts';
import { type AnyPart, partsOf, type SubgraphDefinition } from './subgraph.ts';
import { readVariables } from './variables.ts';

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
  const asSystem = (cause?: Fact) =>
    contextOf({
      principal: { kind: 'system', name },
      requestId: cause?.correlationId ?? newId(),
      causationId: cause?.id ?? null,
      actorId: cause?.actorId ?? null,
    });

  const schema = executableSchema(definition, settings);
  const answer = executor(schema, ({ principal, requestId, fresh }: SubgraphRequest, document) =>
    contextOf({ principal, requestId }, reads(document) && !fresh ? replica : database),
  );

  const work = await unasked({ definition, bus, pool, log, retry, asSystem });
  let leases = holdLeases(connections.session, work.duties, log);
  const named = new Map<string, AnyPart>([...partsOf(definition), ...Object.entries(settings.parts())]);
  const operating = await operatedHere({ definition, connections, bus, settings, schema, parts: named, answer, contextOf });
  const parts = new Map<string, AnyPart>([...named, ...Object.entries(operating.parts)]);
  const answering: Responder[] = [{ name, parts }, ...(definition.settingScope ? [governing(definition.settingScope)] : [])];
  const respond = () => respondFor(bus, answering, contextOf);
  let responder = await respond();

  const hearingNow = await Promise.all(
    work.hearings.map((hearing) =>
      bus.onBroadcast(hearing.subject, (payload) => {
        hearing
          .run(asSystem(), payload)
          .catch((error: unknown) => log.warn({ err: error, subject: hearing.subject }, 'what was heard was not applied'));
      }),
    ),
  );
  for (const ask of new Set(work.hearings.flatMap((hearing) => hearing.ask ?? []))) await bus.broadcast(ask, null);

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
    turning = turning
      .catch(() => {})
      .then(async () => {
        if (draining === drains) return;
        if (drains) {
          draining = true;
          await announcer.drain();
          await leases.stop();
          await responder.stop();
        } else {
          // where the bus is away it stays drained, and may be resumed again
          responder = await respond();
          leases = holdLeases(connections.session, work.duties, log);
          draining = false;
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
      replay: work.replay,
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
    published: work.published,
    ready,
    drain: () => turn(true),
    resume: () => turn(false),
    async stop() {
      await controlled.stop();
      await operating.stop();
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
