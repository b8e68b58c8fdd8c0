import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exit } from 'node:process';
import { parseCLI, startVitest, type Vitest } from 'vitest/node';
import { GENERATED, runChecks, SOURCES } from './checks/run-checks.ts';
import { uncalled } from './house/uncalled.ts';

/** Everything that must hold: the static checks beside the tests. Arguments go to vitest: `npm test -- subgraphs/courses`. */
const fresh = await runChecks(GENERATED);
const [sources, tests] = await Promise.all([runChecks(SOURCES), runTests(process.argv.slice(2))]);
const passed = fresh.passed + sources.passed + tests.passed;
const failed = fresh.failed + sources.failed + tests.failed;
if (tests.skipped) console.log(`${tests.skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
exit(failed ? 1 : 0);

async function runTests(args: readonly string[]): Promise<{ passed: number; failed: number; skipped: number }> {
  const { filter, options } = parseCLI(['vitest', 'run', ...args]);
  let counts = { passed: 0, failed: 0, skipped: 0 };
  const callsDirectory = mkdtempSync(join(tmpdir(), 'lyceum-calls-'));
  try {
    const vitest = await startVitest('test', filter, { ...options, provide: { callsDirectory } });
    counts = count(vitest);
    // those that came after the last test, vitest itself does not tell
    for (const error of vitest.state.getUnhandledErrors()) console.error('✗ an error outside of any test:', error);
    await vitest.close();
    // what all the tests together show
    if (!args.length) counts[planIsCalled(callsDirectory) ? 'passed' : 'failed']++;
  } catch (error) {
    console.error(error);
    return { ...counts, failed: counts.failed + 1 };
  } finally {
    rmSync(callsDirectory, { recursive: true });
  }
  // No test at all, or a setup that failed, shows in the exit code alone.
  if (!process.exitCode || counts.failed) return counts;
  console.error(`✗ vitest ended with ${process.exitCode}, though no test failed`);
  return { ...counts, failed: 1 };
}

/** A file that could not be loaded counts as one failed test, and so does an error outside of any test. */
function count(vitest: Vitest) {
  const counts = { passed: 0, failed: vitest.state.getUnhandledErrors().length, skipped: 0 };
  for (const module of vitest.state.getTestModules()) {
    const tests = [...module.children.allTests()];
    if (module.state() === 'failed' && tests.every((test) => test.result().state !== 'failed')) counts.failed++;
    for (const test of tests) {
      const { state } = test.result();
      counts[state === 'pending' ? 'failed' : state]++;
    }
  }
  return counts;
}

/** Whether each function of the plan was seen called by its domain in some test; names those that were not. */
function planIsCalled(directory: string): boolean {
  const missing = uncalled(directory);
  console.log(missing.length ? `✗ functions of the plan that no test saw called: ${missing.join(', ')}` : '✓ the plan is called');
  return !missing.length;
}
