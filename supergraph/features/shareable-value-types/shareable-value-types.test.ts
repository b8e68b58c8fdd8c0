import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask } = both(subgraphs);

test('parts of one object come from two subgraphs at once', async () => {
  expect(await ask('{ status { two text one { a } } }')).toEqual({ data: { status: { two: 2, text: 'well', one: { a: 1 } } } });
});
test('and of the items of a list, one by one', async () => {
  expect(await ask('{ shops { place { name lon } times { busy shuts } } }')).toEqual({
    data: { shops: [{ place: { name: 'Here', lon: 2.5 }, times: [{ busy: true, shuts: 9 }, null] }] },
  });
});
test('one part away: a null that is not allowed takes the object', async () => {
  expect(await ask('{ status { text one { b } two } }', { away: ['two'] })).toMatchObject({
    data: { status: null },
    errors: [{ code: 'UNAVAILABLE' }],
  });
  expect(await ask('{ shops { place { name lon } } }', { away: ['two'] })).toMatchObject({
    data: { shops: [{ place: { name: null, lon: 2.5 } }] },
    errors: [{ path: 'shops', code: 'UNAVAILABLE' }],
  });
});
