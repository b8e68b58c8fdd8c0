import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, sent } = both(subgraphs);

test('the way leads over the subgraph that knows both keys', async () => {
  expect(await ask('{ items { name price } }')).toEqual({
    data: {
      items: [
        { name: 'Item id-1', price: 1 },
        { name: 'Item id-2', price: 2 },
        { name: 'Item id-3', price: null },
      ],
    },
  });
  expect(sent.map(({ subgraph }) => subgraph)).toEqual(['byId', 'bothKeys', 'byCode']);
  expect(sent[2]?.variables.representations).toEqual([
    { __typename: 'Item', code: 'code-1' },
    { __typename: 'Item', code: 'code-2' },
  ]);
});
test('a way that is closed costs what lies behind it, and one error', async () => {
  expect(await ask('{ items { name price } }', { away: ['bothKeys'] })).toMatchObject({
    data: { items: [{ price: null }, { price: null }, { price: null }] },
    errors: [{ path: 'items', code: 'UNAVAILABLE' }],
  });
});
