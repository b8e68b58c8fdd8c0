import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph } from '../graph/graph.ts';
import { compose } from '../testing/house.ts';
import type { InMemory } from '../testing/in-memory.ts';
import { ask, post, type Started, start } from '../testing/start.ts';
import { costOf } from './cost.ts';
import { readCostRules } from './cost-rules.ts';

const shared = /* GraphQL */ `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key", "@shareable", { name: "@cost", as: "@price" }, "@listSize"])`;
const graph = openGraph(
  compose(
    {
      shop: /* GraphQL */ `
        type Query {
          item: Item
          items: [Item]
          some(first: Int, last: Int): [Item] @listSize(slicingArguments: ["first", "last"], assumedSize: 7, requireOneSlicingArgument: false)
          one(first: Int, last: Int): [Item] @listSize(slicingArguments: ["first", "last"])
          usual(first: Int = 4): [Item] @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
          fixed: [Item] @listSize(assumedSize: 3)
          page(first: Int): ItemPage @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)
          heavy: Heavy
          dear: String @price(weight: 6)
          find(text: String @price(weight: 5), filter: Filter): Item
          thing: Thing
        }
        type Mutation { touch(filter: Filter): Item }
        type Item { id: ID  name: String  maker: Item  color: Color  sub: [Item] }
        type ItemPage { nodes: [Item]  total: Int  others: [Item] }
        type Heavy @price(weight: 50) { id: ID  light: Heavy @price(weight: 2) }
        enum Color @price(weight: 3) { RED }
        input Filter { name: String  deep: Filter  many: [Filter!]  costly: Int @price(weight: 11) }
        interface Thing { id: ID  weighed: Int  list: [Item] }
        type Light implements Thing { id: ID  weighed: Int  list: [Item] }
        type Big implements Thing { id: ID  weighed: Int @price(weight: 8)  list: [Item] @listSize(assumedSize: 30) }`,
    },
    shared,
  ),
);
const read = costOf(readCostRules(graph.supergraph.schema, graph.apiSchema), graph.apiSchema, 10);
const cost = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text);
  const operation = document.definitions.find((node) => node.kind === 'OperationDefinition');
  if (!operation) throw new Error('no operation');
  return read(document, operation)(variables);
};

describe('the estimate', () => {
  test.each<[string, string, number, Record<string, unknown>?]>([
    ['an object is 1, a scalar nothing', '{ item { id name } }', 1],
    ['objects in objects', '{ item { maker { maker { id } } } }', 3],
    ['introspection is free', '{ __schema { types { name } } __typename }', 0],
    ['a list of which nothing is said', '{ items { maker { id } } }', 20],
    ['lists in lists', '{ items { sub { sub { id } } } }', 10 * (1 + 10 * (1 + 10))],
    ['a list whose size is assumed', '{ fixed { id } }', 3],
    ['a list that is sliced', '{ some(first: 5) { id } }', 5],
    ['the larger of two slices', '{ some(first: 5, last: 6) { id } }', 6],
    ['no slice: the assumed size', '{ some { id } }', 7],
    ['a slice that is null: the assumed size', '{ some(first: null) { id } }', 7],
    ["a slice by the argument's default", '{ usual { id } }', 4],
    ['a slice by a variable', 'query ($n: Int) { some(first: $n) { maker { id } } }', 16, { n: 8 }],
    ['a variable that is not given', 'query ($n: Int) { some(first: $n) { id } }', 7],
    ["a variable's default", 'query ($n: Int = 2) { some(first: $n) { id } }', 2],
    ['a variable that is no number', 'query ($n: Int) { some(first: $n) { id } }', 7, { n: 'all' }],
    ['a slice below nothing', '{ some(first: -5) { id } }', 0],
    ['the fields that hold the list', '{ page(first: 5) { total nodes { id } } }', 1 + 5],
    ['the others do not', '{ page(first: 5) { others { id } } }', 1 + 10],
    [
      'through fragments',
      '{ page(first: 5) { ...P ... on ItemPage { nodes { id } } } } fragment P on ItemPage { nodes { id } }',
      1 + 5 + 5,
    ],
    [
      'a fragment under two sizes',
      '{ a: page(first: 2) { ...P } b: page(first: 3) { ...P } } fragment P on ItemPage { nodes { id } }',
      2 + 2 + 3,
    ],
    ['the assumed size of what is sized', '{ page { nodes { id } } }', 1 + 20],
    ['a type that weighs', '{ heavy { id } }', 50],
    ["a field's own weight goes first", '{ heavy { light { id } } }', 52],
    ['a scalar field that weighs', '{ dear }', 6],
    ['an enum that weighs', '{ item { color } }', 4],
    ['an argument that weighs', '{ find(text: "a") { id } }', 6],
    ['an input object is 1', '{ find(filter: {name: "a"}) { id } }', 2],
    ['inputs in inputs', '{ find(filter: {deep: {costly: 1}, many: [{name: "a"}, {}]}) { id } }', 1 + 1 + 1 + 11 + 2],
    ['inputs by variables', 'query ($f: Filter) { find(filter: $f) { id } }', 1 + 1 + 11, { f: { costly: 5 } }],
    ['a mutation is 10', 'mutation { touch { id } }', 11],
    ['what is skipped', '{ items @skip(if: true) { id } item @include(if: false) { id } heavy @skip(if: false) { id } }', 50],
    [
      'what is skipped by a variable',
      'query ($no: Boolean!) { items @skip(if: $no) { id } heavy @include(if: $no) { id } }',
      50,
      { no: true },
    ],
    ['what is not', 'query ($no: Boolean!) { items @skip(if: $no) { id } heavy @include(if: $no) { id } }', 10, { no: false }],
    ["an interface's field weighs what its heaviest does", '{ thing { weighed list { id } } }', 1 + 8 + 30],
    ['a fragment on one of them weighs its own', '{ thing { ... on Light { weighed list { id } } } }', 1 + 10],
  ])('%s', (_, text, expected, variables) => expect(cost(text, variables)).toBe(expected));

  test('exactly one slice, where one is required', () => {
    expect(cost('{ one(first: 2) { id } }')).toBe(2);
    for (const text of ['{ one { id } }', '{ one(first: 2, last: 2) { id } }', 'query ($n: Int) { one(first: $n) { id } }'])
      expect(() => cost(text)).toThrow('exactly one of first, last');
  });
  test('an input nested beyond any sense costs without end', () => {
    let filter: unknown = {};
    for (let n = 0; n < 20_000; n++) filter = { deep: filter };
    expect(cost('query ($f: Filter) { find(filter: $f) { id } }', { f: filter })).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('at the front door', () => {
  let started: Started;
  beforeAll(async () => {
    started = await start({ limits: { cost: 30 } });
  });
  afterAll(() => started.gateway.stop());
  const dear = '{ courses { instructors { id profile { headline } } } }';

  test('what costs too much is refused before a subgraph is asked, the second time too', async () => {
    const before = [...started.subgraphs.values()].map(asked);
    for (let n = 0; n < 2; n++) {
      const { status, body } = await ask(started.gateway.url, dear);
      expect([status, body]).toEqual([
        400,
        {
          errors: [
            { message: expect.stringContaining('more than 30'), extensions: { code: 'LIMIT_REACHED', limit: 'cost', max: 30, cost: 210 } },
          ],
        },
      ]);
    }
    expect([...started.subgraphs.values()].map(asked)).toEqual(before);
  });
  test('the estimate is told on request, by both paths', async () => {
    const query = '{ courses { title } }';
    for (let n = 0; n < 2; n++) {
      expect((await ask(started.gateway.url, query, {}, { 'lyceum-cost': '1' })).body.extensions).toEqual({ cost: { estimated: 10 } });
    }
    expect((await ask(started.gateway.url, query)).body.extensions).toBeUndefined();
    expect((await ask(started.gateway.url, dear, {}, { 'lyceum-cost': '1' })).body.extensions).toEqual({ cost: { estimated: 210 } });
  });
  test('and told beside errors', async () => {
    const { body } = await ask(started.gateway.url, '{ boom }', {}, { 'lyceum-cost': '1' });
    expect([body.errors.length, body.extensions]).toEqual([1, { cost: { estimated: 0 } }]);
  });
  test('another maximum by the setting', async () => {
    const { gateway } = await start({ limits: { cost: 210 } });
    expect((await post(gateway.url, { query: dear })).status).toBe(200);
    await gateway.stop();
  });
});

const asked = (subgraph: InMemory) => subgraph.requests.length;
