import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, sent } = both(subgraphs);

test('fields of two subgraphs are one object, in the order asked', async () => {
  expect(await ask('{ products { inStock title shelf id } }')).toEqual({
    data: {
      products: [
        { inStock: 1, title: 'Pen', shelf: 'shelf of p1', id: 'p1' },
        { inStock: 2, title: 'Ink', shelf: 'shelf of p2', id: 'p2' },
        { inStock: 1, title: 'Pen', shelf: 'shelf of p1', id: 'p1' },
      ],
    },
  });
});
test('an entity is asked about once, wherever it is', async () => {
  await ask('{ products { inStock } }');
  expect(sent.map(({ variables }) => variables.representations)).toEqual([
    undefined,
    [
      { __typename: 'Product', id: 'p1' },
      { __typename: 'Product', id: 'p2' },
    ],
  ]);
});
test('a list may hold nulls, an argument a variable', async () => {
  const query = 'query ($where: String) { latest { title there: inStock(in: $where) inStock } }';
  expect(await ask(query, { variables: { where: 'there' } })).toEqual({
    data: { latest: [{ title: 'Ink', there: 100, inStock: 2 }, null, { title: 'Pen', there: 100, inStock: 1 }] },
  });
});
test('nothing is fetched for what is null', async () => {
  expect(await ask('{ product(id: "none") { inStock } }')).toEqual({ data: { product: null } });
  expect(sent).toHaveLength(1);
});
