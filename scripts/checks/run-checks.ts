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

/** What is generated comes first, since the others read it. */
const CHECKS: readonly Check[] = [generated, schema, types, style, arrows, erasure, environment, composeFile, sizes, words];

/** Runs every static check, whatever became of the others, with a line for each. */
export async function runChecks(): Promise<{ passed: number; failed: number }> {
  let failed = 0;
  for (const check of CHECKS) {
    const started = performance.now();
    const { problems, notes = [] } = await findings(check);
    if (problems.length) failed++;
    console.log(`${problems.length ? '✗' : '✓'} ${check.name} (${((performance.now() - started) / 1_000).toFixed(1)} s)`);
    for (const problem of problems) console.log(indent(problem));
    for (const note of notes) console.log(indent(`note: ${note}`));
  }
  return { passed: CHECKS.length - failed, failed };
}

async function findings(check: Check): Promise<Findings> {
  try {
    return await check.run();
  } catch (error) {
    return { problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}

const indent = (text: string): string => text.replace(/^/gm, '    ');
