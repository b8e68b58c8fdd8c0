import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask } = both(subgraphs);

test('the new owner answers', async () => {
  expect(await ask('{ things { moved stayed } }')).toEqual({ data: { things: [{ moved: 'new', stayed: 'old' }] } });
});
