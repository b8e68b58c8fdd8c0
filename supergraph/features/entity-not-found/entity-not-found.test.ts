import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, compiled, stock } = both(subgraphs);

test('what is not known is null, without an error; what is refused is null with one', async () => {
  const { data, errors } = await compiled('{ users { name bio } }');
  expect(data).toEqual({
    users: [
      { name: 'User 1', bio: 'bio' },
      { name: 'User 2', bio: null },
      { name: 'User 3', bio: null },
      { name: 'User 1', bio: 'bio' },
      { name: 'User 2', bio: null },
    ],
  });
  expect(errors).toEqual([{ path: 'users.2', code: 'FORBIDDEN', message: 'Not yours.' }]);
  expect(await ask('{ users { name bio } }')).toEqual({ data, errors });
});
test('a null that is not allowed has an error at its place, unless one is there already', async () => {
  const { data, errors } = await compiled('{ maybe { id score } }');
  expect(data).toEqual({ maybe: [{ id: '1', score: 1 }, null, null, null] });
  expect(errors).toEqual([
    { path: 'maybe.2', code: 'FORBIDDEN', message: 'Not yours.' },
    { path: 'maybe.1.score', code: 'INTERNAL_SERVER_ERROR', message: 'Cannot return null for non-nullable field User.score.' },
    { path: 'maybe.3.score', code: 'INTERNAL_SERVER_ERROR', message: 'Cannot return null for non-nullable field User.score.' },
  ]);
  // the stock executor nulls them and says nothing
  expect((await stock('{ maybe { id score } }')).errors).toHaveLength(1);
});
