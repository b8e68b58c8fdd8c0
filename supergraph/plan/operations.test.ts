import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { openGraph } from '../graph/graph.ts';
import { compose } from '../testing/house.ts';
import { MAX_KEPT_SELECTIONS, Operations } from './operations.ts';

const never = () => Promise.reject(new Error('Nothing is run here.'));
const kept = (count: number, text: (n: number) => string) => {
  const operations = new Operations(
    openGraph(compose()),
    never,
    () => never,
    () => null,
  );
  for (let n = 0; n < count; n++) operations.prepare(text(n), parse(text(n)), undefined);
  return operations;
};

test('small operations are remembered by the thousand, the least used forgotten', () => {
  const operations = kept(1_100, (n) => `query Small${n} { courses { id title } }`);
  expect(operations.size).toBe(1_000);
  expect(operations.known('query Small1099 { courses { id title } }', undefined)?.selections).toBe(3);
  expect(operations.known('query Small99 { courses { id title } }', undefined)).toBeUndefined();
});

test('big ones are remembered as far as all of them together stay small, fragments written out', () => {
  const fields = Array.from({ length: 99 }, () => '__typename').join(' ');
  const spreads = Array.from({ length: 20 }, () => '...F').join(' ');
  const operations = kept(100, (n) => `query Big${n} { courses { ${spreads} } } fragment F on Course { ${fields} }`);
  const weight = 1 + 20 * 100;
  expect(operations.size).toBe(Math.floor(MAX_KEPT_SELECTIONS / weight));
});
