import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, compiled, sent } = both(subgraphs);

test('of roots, by the names that the graph has', async () => {
  expect(await ask('{ __typename a: __typename }')).toEqual({ data: { __typename: 'Query', a: 'Query' } });
  expect(sent).toEqual([]);
  expect(await ask('{ three __typename }')).toEqual({ data: { three: 3, __typename: 'Query' } });
  expect(await ask('mutation { __typename change }')).toEqual({ data: { __typename: 'Mutation', change: 1 } });
});
test('of objects, interfaces and values, under any name', async () => {
  expect(
    await ask('{ node { __typename t: __typename id ... on Thing { s: __typename size } } value { __typename n } thing { __typename } }'),
  ).toEqual({
    data: {
      node: { __typename: 'Thing', t: 'Thing', id: 't-1', s: 'Thing', size: 5 },
      value: { __typename: 'Value', n: 1 },
      thing: { __typename: 'Thing' },
    },
  });
});
test('the root again, below itself and below an entity', async () => {
  const query = '{ self { __typename value { n } other self { value { n } } } thing { query { __typename other node { id } } } }';
  expect((await compiled(query)).data).toEqual({
    self: { __typename: 'Query', value: { n: 1 }, other: 2, self: { value: { n: 1 } } },
    thing: { query: { __typename: 'Query', other: 2, node: { id: 't-1' } } },
  });
  await ask(query);
});
test('a field whose alias is __typename is still that field', async () => {
  expect((await compiled('{ thing { __typename: size id: __typename } }')).data).toEqual({ thing: { __typename: 5, id: 'Thing' } });
});
