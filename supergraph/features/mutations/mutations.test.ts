import { beforeEach, expect, test } from 'vitest';
import { both } from '../executors.ts';
import { order, subgraphs } from './subgraphs.ts';

const { ask, compiled, sent } = both(subgraphs);
beforeEach(() => void order.splice(0));

test('one after the other, across subgraphs', async () => {
  const query = 'mutation { a: add(item: 1) { items total } b: discount(percent: 5) { items } c: add(item: 2) { id } }';
  expect(await compiled(query)).toEqual({ data: { a: { items: 1, total: 100 }, b: { items: 1 }, c: { id: 'c-2' } } });
  expect(order.filter((line) => !line.startsWith('total'))).toEqual([
    'add 1 begins',
    'add 1 ends',
    'discount 5 begins',
    'discount 5 ends',
    'add 2 begins',
    'add 2 ends',
  ]);
  expect(await ask(query)).toMatchObject({ data: { c: { id: 'c-2' } } });
});
test('only the mutation itself is never sent twice', async () => {
  await compiled('mutation { add(item: 1) { items total } }');
  expect(sent.map(({ subgraph, kind }) => [subgraph, kind])).toEqual([
    ['carts', 'mutation'],
    ['prices', 'query'],
  ]);
});
test('a failure does not keep the next from running', async () => {
  expect(await ask('mutation { fail { items } discount(percent: 1) { id } }')).toMatchObject({
    data: { fail: null, discount: { id: 'c-0' } },
    errors: [{ path: 'fail', code: 'INTERNAL_SERVER_ERROR' }],
  });
});
