import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, sent } = both(subgraphs);

test('objects in keys are sent whole, and not answered when nobody asked', async () => {
  expect(await ask('{ seats { taken label hall { id } } }')).toEqual({
    data: {
      seats: [
        { taken: false, label: '1@h1', hall: { id: 'h1' } },
        { taken: true, label: '2@h1', hall: { id: 'h1' } },
      ],
    },
  });
  expect(sent[1]?.variables.representations).toEqual([
    { __typename: 'Seat', row: 1, hall: { id: 'h1', floor: { level: 1 } } },
    { __typename: 'Seat', row: 2, hall: { id: 'h1', floor: { level: 2 } } },
  ]);
});
test('lists in keys', async () => {
  expect(await ask('{ shelf { weight } }')).toEqual({ data: { shelf: { weight: 20 } } });
});
