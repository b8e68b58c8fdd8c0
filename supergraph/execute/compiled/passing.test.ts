import type { SubgraphResponse } from '@lyceum/platform/transport.ts';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { compose } from '../../features/subgraphs.ts';
import { openGraph } from '../../graph/graph.ts';
import { createPlanner } from '../../plan/planner.ts';
import { compiledExecutor } from '../compiled.ts';
import { type Call, DENIED, type Fetch } from '../executor.ts';
import { planApart } from './names.ts';

const call: Call = { principal: { kind: 'nobody' }, requestId: 'r', deadline: Number.POSITIVE_INFINITY };

const graph = openGraph(
  compose({
    shop: `
      schema { query: Shop  mutation: Change }
      type Shop { products(first: Int): [Product!]!  state: State  open: Open  media: Media  self: Shop  any: [Product!]! }
      type Change { sell(id: ID!): Product }
      interface Media { id: ID! }
      type Product implements Media @key(fields: "id") { id: ID!  name: String  maker: Maker!  json: Json  price: Int }
      type Maker { name: String!  as__name: String }
      enum State { OPEN SHUT SEIZED @inaccessible }
      enum Open { YES NO }
      scalar Json`,
    stock: 'type Product @key(fields: "id") { id: ID!  left: Int }',
  }),
);

/** How a query is asked for, and what becomes of the text that may come back. */
async function asked(query: string, answer: SubgraphResponse, variables: Record<string, unknown> = {}, denied = query) {
  const fetches: Fetch[] = [];
  const send = (fetch: Fetch): SubgraphResponse => {
    fetches.push(fetch);
    return answer;
  };
  const execute = compiledExecutor(graph, send, () => {});
  const planner = planApart(graph, createPlanner(graph));
  const document = parse(query);
  const planned = { plan: await planner(document, undefined), answer: parse(denied), operationName: undefined, denies: denied !== query };
  const outcome = await execute(planned)(variables, call);
  return { byText: fetches[0]?.byText, fetches, outcome };
}

const TEXT = '{"as":"it came"}';

test.each([
  'query { products { id name } }',
  'query { all: products(first: 3) { name id maker { n: name } json } open }',
  'query { products { ...A id } open } fragment A on Product { name maker { ...B } } fragment B on Maker { name }',
  'query { self { self { products { __typename id } } } }',
  'query { products { id id name } products { maker { name } } }',
  'query { products { id name maker { name __typename } ...P __typename } } fragment P on Product { price __typename }',
  'mutation { sell(id: "1") { id name } }',
])('an answer passes as it came: %s', async (query) => {
  const { byText, outcome, fetches } = await asked(query, { dataText: TEXT });
  expect(fetches).toHaveLength(1);
  expect([byText, outcome.data, outcome.errors]).toEqual([true, TEXT, undefined]);
});

test.each([
  ['another subgraph has a part of it', 'query { products { id left } }'],
  ['a value of an enum is not for clients', 'query { state }'],
  ['what an object is may not be for clients', 'query { media { id } }'],
  ['a root type may have another name there', 'query { __typename open }'],
  ['a root type is met again below', 'query { self { __typename open } }'],
  ['a root type is met again under another name of the field', 'query { self { self { kind: __typename } } }'],
  ['the gateway answers a part of it', 'query { open __schema { queryType { name } } }'],
  ['a name is kept apart from those of the plan', 'query { products { id: name } }'],
  ['a name looks like one that is kept apart', 'query { products { maker { as__name } } }'],
])('it does not where %s', async (_, query) => {
  expect((await asked(query, { data: {} })).byText).toBe(false);
});

test('it does not where the caller may not have all of it', async () => {
  const query = 'query { products { id } }';
  const { byText, outcome } = await asked(
    query,
    { data: { products: [{ id: '1' }] } },
    {},
    `query { products { id ${DENIED}price: price } }`,
  );
  expect([byText, outcome.data]).toEqual([false, '{"products":[{"id":"1","price":null}]}']);
});

test('conditions are decided for each request', async () => {
  const query = 'query($in: Boolean!) { products { id left @include(if: $in) name @skip(if: $in) } }';
  expect((await asked(query, { dataText: TEXT }, { in: false })).outcome.data).toBe(TEXT);
  expect((await asked(query, { data: { products: [] } }, { in: true })).byText).toBe(false);
  const simple = 'query($in: Boolean!) { products { id name @include(if: $in) } }';
  for (const yes of [true, false]) expect((await asked(simple, { dataText: TEXT }, { in: yes })).outcome.data).toBe(TEXT);
});

test('an answer that came otherwise is completed as ever: data with errors, or data by itself', async () => {
  const query = 'query { products { name id } open }';
  const data = { open: 'MAYBE', products: [{ id: '1', name: null, extra: 1 }] };
  const { byText, outcome } = await asked(query, { data, errors: [{ message: 'no', path: ['products', 0, 'name'] }] });
  expect(byText).toBe(true);
  expect(outcome.data).toBe('{"products":[{"name":null,"id":"1"}],"open":null}');
  expect(outcome.errors?.map(({ path }) => path)).toEqual([['products', 0, 'name'], ['open']]);
});
