import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './vitest.order.ts';

const imported = (file: string) => ['--import', new URL(file, import.meta.url).href];

export default defineConfig({
  // the one that Node itself takes: two copies of graphql in a process refuse each other's schemas
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '.tools/**', '.data/**'],
    globalSetup: ['vitest.setup.ts'],
    setupFiles: ['vitest.file.ts'],
    pool: 'forks',
    // A process reads the domains and the packages once, not once for each file; one that dies takes no file but its own with it.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    execArgv: [...imported('scripts/imports.mjs'), ...imported('vitest.worker.ts')],
    // Sized for two cores that also run PostgreSQL, NATS and Redis.
    maxWorkers: 2,
    // Crash tests kill brokers and databases on a shared machine: a second run tells a fault from a stall. A retried test is reported as such.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
