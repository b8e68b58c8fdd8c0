import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, compiled, stock } = both(subgraphs);

test('the argument is the one that is required', async () => {
  expect(await ask('{ product { duty } }')).toEqual({ data: { product: { duty: 1_000 } } });
});
test.each([
  ['{ product { price(currency: "EUR") duty } }', { price: 9, duty: 1_000 }],
  ['{ product { duty price } }', { duty: 1_000, price: 9 }],
  ['{ product { price(currency: "CHF") duty usd: price(currency: "USD") } }', { price: 1, duty: 1_000, usd: 10 }],
  ['{ product { id: price duty } }', { id: 9, duty: 1_000 }],
])('%s: a client may ask for the same field with another argument', async (query, product) => {
  const { data } = await compiled(query);
  expect(data).toEqual({ product });
  // the stock planner lets one of the two arguments win for both
  expect((await stock(query)).data).not.toEqual({ product });
});
test('also when what is required is the field without an argument', async () => {
  const query = '{ product { price(currency: "USD") euros } }';
  expect((await compiled(query)).data).toEqual({ product: { price: 10, euros: 900 } });
  expect((await stock(query)).data).not.toEqual({ product: { price: 10, euros: 900 } });
});
