import { randomUUID } from 'node:crypto';
import type { Fact } from '@lyceum/platform/fact.ts';
import type { Principal } from '@lyceum/platform/principal.ts';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Call, Outcome } from '../supergraph/execute/executor.ts';
import { stockExecutor } from '../supergraph/execute/stock.ts';
import { openGraph } from '../supergraph/graph/graph.ts';
import { rightsOf } from '../supergraph/guards/rights.ts';
import { readRules } from '../supergraph/guards/rules.ts';
import { DEFAULT_LIMITS } from '../supergraph/limits.ts';
import { Operations } from '../supergraph/plan/operations.ts';
import { createPlanner } from '../supergraph/plan/planner.ts';
import { sender } from '../supergraph/send/sender.ts';
import { readFactFields } from '../supergraph/subscribe/fact-fields.ts';
import { LivePlans } from '../supergraph/subscribe/live-plan.ts';
import { apiSchema } from './house/bad-inputs.ts';
import { victimsArguments } from './house/canary-ask.ts';
import { type CanaryHouse, startCanaryHouse, supergraphSdl } from './house/canary-house.ts';
import { type Planted, plant } from './house/canary-plant.ts';
import { createMigratedDatabase } from './house/database.ts';
import { eachWay, everythingBelow, printArguments, rootFields } from './house/selections.ts';

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
let house: CanaryHouse;
let planted: Planted;
beforeAll(async () => {
  database = await createMigratedDatabase();
  house = await startCanaryHouse(database.url, { gateway: true, subgraphs: true });
  planted = await plant(house);
});
afterAll(async () => {
  await house?.stop();
  await database?.drop();
});

const reader = (userId: string): Principal & { kind: 'viewer' } => ({
  kind: 'viewer',
  userId,
  sessionId: randomUUID(),
  roles: ['STUDENT'],
  scopes: [],
});

/** The parts of the gateway between a fact and its readers, over the real subgraphs. */
function live() {
  const graph = openGraph(supergraphSdl());
  const fields = readFactFields(
    graph.supergraph,
    house.runtimes.flatMap(({ factTypes }) => factTypes),
  );
  const transports = new Map(house.runtimes.map((runtime) => [runtime.name, runtime]));
  const send = sender(transports, DEFAULT_LIMITS, { answered() {}, unreachable() {} });
  const planner = createPlanner(graph);
  const executor = stockExecutor(graph, send, () => {});
  const guards = rightsOf(readRules(graph.supergraph.schema, graph.apiSchema, {}), graph.apiSchema);
  return {
    fields,
    plans: new LivePlans(fields, planner, executor, async (...fetch) => send(...fetch)),
    operations: new Operations(graph, planner, executor, guards),
  };
}

/** What can be selected below a field of Subscription: the values of one object at a time, as one operation or each as one of its own. */
function* everyObject(name: string, depth: number): Generator<{ values: number; object: string; together: string; apart: () => string[] }> {
  const root = rootFields(apiSchema(), 'Subscription').find((field) => field.name === name);
  if (!root) throw new Error(`There is no ${name}.`);
  const fill = victimsArguments(planted, root);
  for (const way of eachWay(everythingBelow(root, 'Subscription', depth))) {
    const values = [...(way.at(-1)?.below.values() ?? [])]
      .filter(({ type }) => !type)
      .map(({ field, parent }) => `${field.name}${printArguments(field, fill, parent)}`);
    if (!values.length) continue;
    const text = (selection: string) =>
      `subscription { ${way.reduceRight((inner, step) => `${step.field.name}${printArguments(step.field, fill, step.parent)} { ${inner} }`, selection)} }`;
    yield { values: values.length, object: text('__typename'), together: text(values.join(' ')), apart: () => values.map(text) };
  }
}

const payload = (outcome: Outcome | null) => outcome && JSON.stringify([outcome.data, outcome.errors ?? []]);

it('no shared answer differs from what any reader would get: every value of every entity that an audience can select', async () => {
  const { fields, plans, operations } = live();
  const { ana, bob } = planted.people;
  const { ids } = planted;
  const data = { chatroomId: ids.Chatroom, userId: ana.id, id: ids.Message, seq: 1, messageId: ids.Message };
  const call = (principal: Principal): Call => ({ principal, requestId: randomUUID(), deadline: performance.now() + 20_000 });
  const readers = [reader(ana.id), reader(bob.id)];
  const differing: unknown[] = [];
  const counts = { shared: 0, own: 0, empty: 0 };
  for (const field of [...fields.values()].filter(({ audience }) => audience)) {
    const type = field.types[0] ?? '';
    const subject = { type: field.returns, id: ids[field.returns] ?? ids.Chatroom ?? '' };
    const fact: Fact = {
      id: randomUUID(),
      type,
      source: field.owner,
      time: new Date().toISOString(),
      subject,
      actorId: ana.id,
      correlationId: randomUUID(),
      causationId: null,
      data,
    };
    const id = field.audience?.type === 'User' ? ana.id : (ids.Chatroom ?? '');
    const audience: Principal = { kind: 'audience', audience: { type: field.audience?.type ?? '', id }, scopes: [] };
    /** Whether it was shared, asked by each, or is nobody's to read; what is shared is compared with what each reader gets. */
    const compare = async (text: string, values: number): Promise<'shared' | 'own' | 'refused'> => {
      const operation = operations.prepare(text, parse(text), undefined);
      const [first] = readers;
      if (!first) throw new Error('There is nobody.');
      const ask = async (principal: Principal) => plans.answer(await plans.planFor(operation, first), fact, {}, call(principal));
      let shared: Outcome | null;
      try {
        shared = await ask(audience);
      } catch (error) {
        if (error instanceof Error && /Unauthorized/.test(error.message)) return 'refused'; // the readers may not have it: there is no plan
        throw error;
      }
      if (shared?.viewerAsked) return 'own';
      counts.shared += values;
      if (!shared || shared.errors?.length) counts.empty += values;
      for (const one of readers) {
        const own = await ask(one);
        if (payload(own) !== payload(shared))
          differing.push({ text, shared: payload(shared), own: payload(own), who: one === first ? 'ana' : 'bob' });
      }
      return 'shared';
    };
    for (const { values, object, together, apart } of everyObject(field.name, 3)) {
      if ((await compare(together, values)) === 'shared') continue;
      // one value that depends on the reader makes the whole operation the reader’s own, and an object that does all its values
      if ((await compare(object, 0)) === 'own') counts.own += values;
      else for (const text of apart()) if ((await compare(text, 1)) === 'own') counts.own++;
    }
  }
  expect(differing).toEqual([]);
  expect(counts.shared - counts.empty).toBeGreaterThan(500);
  expect(counts.own).toBeGreaterThan(500);
}, 600_000);
