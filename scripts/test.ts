import { exit } from 'node:process';
import { parseCLI, startVitest, type Vitest } from 'vitest/node';
import { runChecks } from './checks/run-checks.ts';

/** Everything that must hold: the static checks, then the tests. Arguments go to vitest: `npm test -- subgraphs/courses`. */
const checks = await runChecks();
const tests = await runTests(process.argv.slice(2));
const passed = checks.passed + tests.passed;
const failed = checks.failed + tests.failed;
if (tests.skipped) console.log(`${tests.skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
exit(failed ? 1 : 0);

async function runTests(args: readonly string[]): Promise<{ passed: number; failed: number; skipped: number }> {
  const { filter, options } = parseCLI(['vitest', 'run', ...args]);
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    const vitest = await startVitest('test', filter, options);
    counts = count(vitest);
    await vitest.close();
  } catch (error) {
    console.error(error);
    return { ...counts, failed: counts.failed + 1 };
  }
  // No test at all, or a setup that failed, shows in the exit code alone.
  return process.exitCode && !counts.failed ? { ...counts, failed: 1 } : counts;
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
