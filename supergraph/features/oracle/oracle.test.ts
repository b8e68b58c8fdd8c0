import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, type Subgraphs, typeDefsOf } from '../subgraphs.ts';
import { oracleOf, type Verdict } from './oracle.ts';

const features = readdirSync(new URL('..', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'oracle')
  .map(({ name }) => name);
const OPERATIONS = Number(process.env.ORACLE_OPERATIONS ?? 130);

describe('the compiled executor answers as the stock one', () => {
  test.each(features)('%s', async (feature) => {
    const { subgraphs }: { subgraphs: Subgraphs } = await import(`../${feature}/subgraphs.ts`);
    await compared(compose(typeDefsOf(subgraphs)), 4, OPERATIONS);
  });
  test('our own graph', async () => {
    await compared(readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'), 4, OPERATIONS * 10);
  });
});

async function compared(sdl: string, depth: number, operations: number): Promise<void> {
  const oracle = oracleOf(sdl, depth);
  const verdicts: Record<Verdict, number> = { same: 0, invalid: 0, unplannable: 0, known: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(1_000), { minLength: 80, maxLength: 80 }), fc.nat(), fc.boolean(), async (numbers, seed, faults) => {
      verdicts[await oracle.compare(numbers, seed, faults)]++;
    }),
    { numRuns: operations },
  );
  expect(verdicts.same + verdicts.known, JSON.stringify(verdicts)).toBeGreaterThan(operations * 0.6);
}
