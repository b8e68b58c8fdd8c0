import { arrows } from './arrows.ts';
import type { Check, Findings } from './check.ts';
import { composeFile } from './compose-file.ts';
import { environment } from './environment.ts';
import { erasure } from './erasure.ts';
import { generated } from './generated.ts';
import { schema } from './schema.ts';
import { sizes } from './sizes.ts';
import { style } from './style.ts';
import { types } from './types.ts';
import { words } from './words.ts';

/** That what is generated is fresh: comes before all that reads it. */
export const GENERATED: readonly Check[] = [generated];
export const SOURCES: readonly Check[] = [schema, types, style, arrows, erasure, environment, composeFile, sizes, words];

/** Runs static checks, whatever became of the others, with a line for each. */
export async function runChecks(checks: readonly Check[]): Promise<{ passed: number; failed: number }> {
  let failed = 0;
  for (const check of checks) {
    const started = performance.now();
    const { problems, notes = [] } = await findings(check);
    if (problems.length) failed++;
    console.log(`${problems.length ? '✗' : '✓'} ${check.name} (${((performance.now() - started) / 1_000).toFixed(1)} s)`);
    for (const problem of problems) console.log(indent(problem));
    for (const note of notes) console.log(indent(`note: ${note}`));
  }
  return { passed: checks.length - failed, failed };
}

async function findings(check: Check): Promise<Findings> {
  try {
    return await check.run();
  } catch (error) {
    return { problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}

const indent = (text: string): string => text.replace(/^/gm, '    ');
