import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, compiled } = both(subgraphs);

test('every level keeps its nulls and its length', async () => {
  expect(await ask('{ board { near { value } tags } }')).toEqual({
    data: {
      board: [
        [{ near: [[{ value: 2 }], []], tags: [['x', null], null] }, null, { near: [[{ value: 2 }], []], tags: [['x', null], null] }],
        [],
        [
          { near: [[{ value: 4 }], []], tags: [['x', null], null] },
          { near: [[{ value: 2 }], []], tags: [['x', null], null] },
        ],
      ],
    },
  });
});
test('an error has the indexes of every level', async () => {
  const { data, errors } = await compiled('{ board { value } cubes { value } }');
  expect(data).toEqual({
    board: [[{ value: 1 }, null, { value: 1 }], [], [{ value: null }, { value: 1 }]],
    cubes: [[[{ value: 1 }], null], null, [[{ value: null }, { value: 1 }]]],
  });
  expect(errors?.map(({ path, code }) => [path, code])).toEqual([
    ['board.2.0.value', 'INVALID'],
    ['cubes.2.0.0.value', 'INVALID'],
  ]);
});
test('a list that one of its items spoilt is null where it may be', async () => {
  expect(await ask('{ board { rows } }')).toMatchObject({
    data: { board: [[{ rows: [[1], []] }, null, {}], [], [{ rows: null }, {}]] },
    errors: [{ path: 'board.2.0.rows.1.1' }],
  });
});
