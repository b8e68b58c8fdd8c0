import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, sent } = both(subgraphs);

test('all fields of the key tell two entities apart', async () => {
  expect(await ask('{ rooms { name cleaned by } }')).toEqual({
    data: {
      rooms: [
        { name: null, cleaned: false, by: ['a', null] },
        { name: 'a1', cleaned: true, by: ['a', null] },
        { name: 'b1', cleaned: true, by: ['b', null] },
        { name: 'a1', cleaned: true, by: ['a', null] },
      ],
    },
  });
  expect(sent[1]?.variables.representations).toEqual([
    { __typename: 'Room', house: 'a', number: 0 },
    { __typename: 'Room', house: 'a', number: 1 },
    { __typename: 'Room', house: 'b', number: 1 },
  ]);
});
