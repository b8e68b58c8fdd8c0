import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { compiled, sent, stock } = both(subgraphs);

test('the same entity, priced by where it is', async () => {
  const query = 'query ($n: Int) { carts { lines { product { price name twice: price(times: $n) } } } }';
  const { data } = await compiled(query, { variables: { n: 2 } });
  const product = (id: string, currency: string) => ({
    product: { price: `1 ${id} in ${currency}`, name: `Product ${id}`, twice: `2 ${id} in ${currency}` },
  });
  expect(data).toEqual({
    carts: ['EUR', 'USD'].map((currency) => ({ lines: [product('a', currency), product('b', currency), product('a', currency)] })),
  });
  // the stock executor knows no contexts
  expect((await stock(query, { variables: { n: 2 } })).data).not.toEqual(data);
});
test('one request for each value, each entity once in it', async () => {
  await compiled('{ carts { lines { product { price } } } }');
  expect(sent.slice(1).map(({ variables: { representations, ...context } }) => [Object.values(context), representations])).toEqual(
    ['EUR', 'USD'].map((currency) => [[currency], ['a', 'b'].map((id) => ({ __typename: 'Product', id }))]),
  );
});
test('through objects, unions and lists of lists, with values that are null or missing', async () => {
  expect(
    (await compiled('{ holders { ... on Cart { nested { product { price rate } } } ... on Wish { line { product { price rate } } } } }'))
      .data,
  ).toEqual({
    holders: [
      { nested: [[{ product: { price: '1 a in USD', rate: -1 } }, null], null] },
      null,
      { line: { product: { price: '1 a in null', rate: 7 } } },
    ],
  });
});
test('what lies below the same entity at two places is kept apart', async () => {
  const { data } = await compiled('{ carts { lines { product { name related { name price } } } } }');
  expect(data).toMatchObject({
    carts: [
      { lines: [{ product: { related: [{ price: '1 aa in EUR' }] } }, {}, {}] },
      { lines: [{ product: { related: [{ price: '1 aa in USD' }] } }, {}, {}] },
    ],
  });
});
