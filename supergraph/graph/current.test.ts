import { expect, test } from 'vitest';
import { Current } from './current.ts';

test('what was served goes on until everybody let go of it, whoever holds what came after', async () => {
  const current = new Current('a');
  const [one, two] = [current.hold(), current.hold()];
  let retired = false;
  const replaced = current.replace('b', 10_000).then(() => {
    retired = true;
  });
  expect(current.value).toBe('b');
  current.hold();
  one();
  one(); // once more says nothing of the other
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(retired).toBe(false);
  two();
  await replaced;
});

test('but no longer than the time of grace', async () => {
  const current = new Current('a');
  current.hold();
  const started = performance.now();
  await current.replace('b', 50);
  expect(performance.now() - started).toBeGreaterThan(40);
  await current.replace('c', 10_000); // nobody held it
  expect(performance.now() - started).toBeLessThan(1_000);
});
