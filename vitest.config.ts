import { createRequire } from 'node:module';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const imported = (file: string) => ['--import', new URL(file, import.meta.url).href];
const OUTSIDE = ['**/node_modules/**', '.tools/**', '.data/**'];

const project = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  // the one that Node itself takes: two copies of graphql in a process refuse each other's schemas
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    setupFiles: ['vitest.file.ts'],
    pool: 'forks',
    execArgv: [...imported('scripts/imports.mjs'), ...imported('vitest.worker.ts')],
    // One more than the two cores that it is sized for: while some wait, others work.
    maxWorkers: 3,
    // Crash tests kill brokers and databases on a shared machine: a second run tells a fault from a stall. A retried test is reported as such.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    ...test,
  },
});

export default defineConfig({
  test: {
    globalSetup: ['vitest.setup.ts'],
    teardownTimeout: 30_000,
    projects: [
      // The longest come first (by the project's name), so that none is left over when all else is done; each gives its memory back.
      project({ name: 'e2e', include: ['e2e/**/*.test.ts'], exclude: OUTSIDE, isolate: true }),
      // A process reads the packages and domains once, not once for each file; one that dies takes no file but its own with it.
      project({ name: 'parts', include: ['**/*.test.ts'], exclude: [...OUTSIDE, 'e2e/**'], isolate: false }),
    ],
  },
});
