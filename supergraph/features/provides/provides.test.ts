import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, sent } = both(subgraphs);

test('what is provided needs no other subgraph', async () => {
  expect(await ask('{ reviews { author { name address { city } } } }')).toEqual({
    data: { reviews: [{ author: { name: 'from reviews', address: { city: 'from reviews' } } }] },
  });
  expect(sent).toHaveLength(1);
});
test('on another way it does', async () => {
  expect(await ask('{ reviews { editor { name } author { address { city zip } } } }')).toEqual({
    data: { reviews: [{ editor: { name: 'from users' }, author: { address: { city: 'from reviews', zip: '1' } } }] },
  });
});
