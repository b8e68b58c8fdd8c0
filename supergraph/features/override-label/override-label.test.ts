import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask } = both(subgraphs);

test('plans follow the labels', async () => {
  expect(await ask('{ things { all none stayed } greeting }')).toEqual({
    data: { things: [{ all: 'old', none: 'old', stayed: 'old' }], greeting: 'old' },
  });
});
