import { sleep } from '@lyceum/platform/time.ts';

/** Waits until it gives something; throws after 10 s. */
export async function eventually<T>(run: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let waited = 0; waited < 10_000; waited += 20) {
    const value = await run();
    if (value) return value;
    await sleep(20);
  }
  throw new Error('It did not come to be in 10 s.');
}
