import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Instance } from './instance.ts';
import { Instances } from './instances.ts';

const urls = (n: number) => Array.from({ length: n }, (_, i) => `http://127.0.0.1:${5_000 + i}/graphql`);
const open = (n: number) => new Instances(urls(n), (url) => new Instance(url, {}, false));

/** How often each was chosen. */
function chosen(instances: Instances, times: number): number[] {
  const counts = new Map(instances.all.map((instance) => [instance, 0]));
  for (let i = 0; i < times; i++) {
    const instance = instances.healthy();
    if (instance) counts.set(instance, (counts.get(instance) ?? 0) + 1);
  }
  return [...counts.values()];
}

describe('the next instance', () => {
  it('by turns: none is ahead of another by more than one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 100 }), (n, times) => {
        const instances = open(n);
        instances.strategy = 'ROUND_ROBIN';
        const counts = chosen(instances, times);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('by shares: over a round everybody has had exactly theirs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 }), (weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        fc.pre(total > 0);
        const instances = open(weights.length);
        instances.strategy = 'WEIGHTED';
        instances.all.forEach((instance, i) => {
          instance.weight = weights[i] ?? 0;
        });
        expect(chosen(instances, total)).toEqual(weights);
      }),
    );
  });

  it('by what is under way: the one with the least', () => {
    const instances = open(3);
    instances.all.forEach((instance, i) => {
      instance.pending = [2, 1, 3][i] ?? 0;
    });
    expect(chosen(instances, 10)).toEqual([0, 10, 0]);
  });

  it.each(['LEAST_CONNECTIONS', 'ROUND_ROBIN', 'WEIGHTED'] as const)(
    'is never one that drains, while there is another (%s)',
    (strategy) => {
      const instances = open(3);
      instances.strategy = strategy;
      const [first, second, third] = instances.all;
      if (!first || !second || !third) throw new Error('There are three.');
      first.drained = true;
      expect(chosen(instances, 30)[0]).toBe(0);
      second.drained = true;
      third.drained = true;
      // better an instance that drains than no answer
      expect(chosen(instances, 30).reduce((sum, count) => sum + count, 0)).toBe(30);
    },
  );
});
