import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, compiled, sent, stock } = both(subgraphs);

test('what is required is fetched and sent, null when it is null', async () => {
  expect(await ask('{ products { postage label } }')).toEqual({
    data: {
      products: [
        { postage: 10, label: 'part of 1' },
        { postage: -1, label: 'part of 2' },
      ],
    },
  });
});
test('one requirement may need another', async () => {
  expect(await ask('{ products { total } }')).toEqual({ data: { products: [{ total: 110 }, { total: 99 }] } });
  expect(sent.map(({ subgraph }) => subgraph)).toEqual(['products', 'shipping', 'offers']);
});
test('without what it requires a field is not asked for', async () => {
  const answer = await ask('{ products { id total } }', { away: ['shipping'] });
  expect(sent.map(({ subgraph }) => subgraph)).toEqual(['products', 'shipping']);
  expect(answer).toMatchObject({ data: null, errors: [{ path: 'products', code: 'UNAVAILABLE' }] });
});
test('a name that the client gives to another field is not taken for what is required', async () => {
  const query = '{ products { weight: id postage } }';
  const { data } = await compiled(query);
  expect(data).toEqual({
    products: [
      { weight: '1', postage: 10 },
      { weight: '2', postage: -1 },
    ],
  });
  // the stock planner sends the id as the weight
  expect((await stock(query)).data).not.toEqual(data);
});
test('a field that is skipped does not keep another from what it requires', async () => {
  const query = 'query ($no: Boolean!) { products { postage label @include(if: $no) } }';
  expect((await compiled(query, { variables: { no: false } })).data).toEqual({ products: [{ postage: 10 }, { postage: -1 }] });
  // the stock executor asks for neither, since the plan does not say that only one was skipped
  expect((await stock(query, { variables: { no: false } })).data).toEqual({ products: [{ postage: null }, { postage: null }] });
});
