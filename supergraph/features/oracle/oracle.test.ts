import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, type Subgraphs, typeDefsOf } from '../subgraphs.ts';
import { type Oracle, oracleOf, type Verdict } from './oracle.ts';

const features = readdirSync(new URL('..', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'oracle')
  .map(({ name }) => name);

// ORACLE_SEED=$RANDOM ORACLE_OPERATIONS=2000 explores; a failure prints the seed and path with which fast-check repeats it
const SEED = Number(process.env.ORACLE_SEED ?? 1);
const OPERATIONS = Number(process.env.ORACLE_OPERATIONS ?? 170);
const PATIENCE = 60_000 + OPERATIONS * 500;

describe('the compiled executor answers as the stock one', { timeout: PATIENCE }, () => {
  let passed = 0;
  const verdicts: Record<Verdict, number> = { same: 0, invalid: 0, unplannable: 0, known: 0 };

  test.each(features)('%s', async (feature) => {
    const { subgraphs }: { subgraphs: Subgraphs } = await import(`../${feature}/subgraphs.ts`);
    await compared(oracleOf(compose(typeDefsOf(subgraphs)), 4), OPERATIONS);
  });
  test('our own graph', async () => {
    const sdl = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8');
    await compared(oracleOf(sdl, 4), OPERATIONS * 10);
  });
  test('over thousands of operations', () => {
    const asked = OPERATIONS * (features.length + 10);
    expect(verdicts.same, JSON.stringify(verdicts)).toBeGreaterThan(asked * 0.75);
    expect(verdicts.known, JSON.stringify(verdicts)).toBeLessThan(asked * 0.03);
    expect(passed).toBeGreaterThan(asked * 0.05);
  });

  async function compared(oracle: Oracle, operations: number): Promise<void> {
    const numbers = fc.array(fc.nat(1_000), { minLength: 80, maxLength: 80 });
    const property = fc.asyncProperty(numbers, fc.nat(), fc.boolean(), async (...choices) => {
      verdicts[await oracle.compare(...choices)]++;
    });
    await fc.assert(property, { numRuns: operations, seed: SEED });
    passed += oracle.passed;
  }
});
