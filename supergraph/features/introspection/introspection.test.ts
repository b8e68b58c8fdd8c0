import { executeSync, getIntrospectionQuery, parse } from 'graphql';
import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, compiled, graph, sent } = both(subgraphs);

test('the whole schema as clients see it, with no subgraph asked', async () => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true });
  const { data } = await compiled(query);
  expect(data).toEqual(JSON.parse(JSON.stringify(executeSync({ schema: graph.apiSchema, document: parse(query) }).data)));
  expect(JSON.stringify(data)).not.toContain('secret');
  expect(sent).toEqual([]);
});
test('beside data, with aliases, fragments, variables and conditions', async () => {
  const query = `query ($name: String!, $old: Boolean = true, $no: Boolean = false) {
    a: __type(name: $name) { ...T } now __typename t: __typename ... on Query { b: __type(name: "Kind") { enumValues { name } } }
    a: __type(name: $name) { kind } c: __schema @include(if: $no) { queryType { name } } thing { kind __typename }
  }
  fragment T on __Type { name fields(includeDeprecated: $old) { name isDeprecated } }`;
  expect(await compiled(query, { variables: { name: 'Query' } })).toEqual({
    data: {
      a: {
        name: 'Query',
        fields: [
          { name: 'now', isDeprecated: false },
          { name: 'gone', isDeprecated: true },
          { name: 'thing', isDeprecated: false },
        ],
        kind: 'OBJECT',
      },
      now: 1,
      __typename: 'Query',
      t: 'Query',
      b: { enumValues: [{ name: 'A' }, { name: 'B' }] },
      thing: { kind: 'A', __typename: 'Thing' },
    },
  });
  expect((await compiled(query, { variables: { name: 'Nothing', old: false } })).data).toMatchObject({ a: null });
});
test('as the stock executor says it', async () => {
  await ask('{ __schema { types { name fields { name type { name ofType { name } } } } } __typename }');
});
