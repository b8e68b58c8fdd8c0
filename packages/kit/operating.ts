import type { Bus } from '@lyceum/platform/bus.ts';
import { SECOND } from '@lyceum/platform/time.ts';
import type { GraphQLSchema } from 'graphql';
import { BoundedReads, UNWANTED, Unwanted } from './bounded.ts';
import { answeredBy } from './catalogue.ts';
import type { Connections } from './connections.ts';
import type { Database } from './database.ts';
import { executor } from './execute.ts';
import { explained } from './explain.ts';
import { operatorParts } from './operator.ts';
import type { Origin, RequestContext } from './request-context.ts';
import type { SettingsStore } from './settings-store.ts';
import type { AnyPart, SubgraphDefinition } from './subgraph.ts';

export interface OperatingOptions {
  readonly definition: SubgraphDefinition;
  readonly connections: Connections;
  readonly bus: Bus;
  readonly settings: SettingsStore;
  readonly schema: GraphQLSchema;
  readonly parts: ReadonlyMap<string, AnyPart>;
  readonly answer: ReturnType<typeof executor>;
  contextOf(origin: Origin, db?: Database): RequestContext;
}

/** How long an operator's read may take. */
const DEADLINE = 10 * SECOND;

/** What operators may have done in this process; ends the reads that nobody wants any more. */
export async function operatedHere(options: OperatingOptions): Promise<{ parts: Record<string, AnyPart>; stop(): Promise<void> }> {
  const { definition, connections, bus, settings, schema, parts, answer, contextOf } = options;
  const bounded = new BoundedReads(connections.readsUrl);
  const unwanted = await bus.onBroadcast(UNWANTED, (payload) => {
    const { data } = Unwanted.safeParse(payload);
    if (data) bounded.end(data.key);
  });
  const operator = operatorParts({
    parts,
    settings,
    schema,
    domain: definition.name,
    explain: (ctx, document, variables) =>
      explained(connections.url, async (db) => {
        const { principal, requestId } = ctx;
        const own = executor(schema, () => contextOf({ principal, requestId }, db));
        await own({ query: document, operationName: undefined, variables, principal, requestId, timeoutMs: DEADLINE });
      }),
    fieldsOf: (part) => answeredBy(definition, schema, part),
    as: ({ requestId }, principal) => contextOf({ principal, requestId }),
    execute: async ({ principal, requestId }, document, variables, bounds) => {
      const request = { query: document, operationName: undefined, variables, principal, requestId };
      if (!bounds) return answer({ ...request, timeoutMs: DEADLINE });
      return bounded.run(bounds, (db) =>
        executor(schema, () => contextOf({ principal, requestId }, db))({ ...request, timeoutMs: bounds.withinMs }),
      );
    },
  });
  return {
    parts: operator,
    async stop() {
      await unwanted.stop();
      bounded.endAll();
    },
  };
}
