import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, compiled, graph, stock } = both(subgraphs);

test('a key that nobody sees joins all the same', async () => {
  expect(await ask('{ accounts { balance id } }')).toEqual({
    data: {
      accounts: [
        { balance: 100, id: 'id-1' },
        { balance: 200, id: 'id-2' },
      ],
    },
  });
  expect(graph.apiSchema.getType('Robot')).toBeUndefined();
});
test('a value that nobody may see is null, with an error that does not name it', async () => {
  const answer = await compiled('{ accounts { state } }');
  expect(answer.data).toEqual({ accounts: [{ state: 'OPEN' }, { state: null }] });
  expect(answer.errors).toMatchObject([{ path: 'accounts.1.state' }]);
  expect(JSON.stringify(answer)).not.toContain('SEIZED');
  // the stock executor keeps quiet about it
  expect(await stock('{ accounts { state } }')).toEqual({ data: answer.data });
});
test('where null is not allowed, it takes what it must and no more', async () => {
  expect(await compiled('{ accounts { strict } any { id } }')).toMatchObject({ data: null, errors: [{ path: 'accounts.1.strict' }] });
  expect(await compiled('{ states }')).toMatchObject({ data: { states: null }, errors: [{ path: 'states.1' }] });
});
test('nor is an object of a hidden type', async () => {
  const answer = await compiled('{ any { id __typename } }');
  expect(answer).toMatchObject({ data: { any: [{ id: 'id-1', __typename: 'Account' }, null] }, errors: [{ path: 'any.1' }] });
  expect(JSON.stringify(answer)).not.toContain('Robot');
});
