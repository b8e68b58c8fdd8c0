import { expect, test } from 'vitest';
import { both } from '../executors.ts';
import { subgraphs } from './subgraphs.ts';

const { ask, compiled } = both(subgraphs);

test('a plan follows the labels that its percentages draw', async () => {
  expect(await ask('{ things { all none stayed } greeting }')).toEqual({
    data: { things: [{ all: 'new', none: 'old', stayed: 'old' }], greeting: 'new' },
  });
});
test('half of the plans, about', async () => {
  const plans = await Promise.all(Array.from({ length: 200 }, () => compiled('{ things { half } }')));
  const moved = plans.filter(({ data }) => JSON.stringify(data).includes('new')).length;
  expect(moved).toBeGreaterThan(50);
  expect(moved).toBeLessThan(150);
});
