import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask } = both(subgraphs);

test('one question for all implementations', async () => {
  expect(await ask('{ patients { ill pet { name ... on Cat { lives } } } }')).toEqual({
    data: {
      patients: [
        { ill: true, pet: { name: 'Tom', lives: 9 } },
        { ill: false, pet: { name: 'Rex' } },
      ],
    },
  });
});
test('and back again', async () => {
  expect(await ask('{ pets { friend { visits { day pet { name __typename } } } } }')).toEqual({
    data: { pets: [{ friend: { visits: [{ day: 1, pet: { name: 'Rex', __typename: 'Dog' } }] } }, { friend: null }] },
  });
});
