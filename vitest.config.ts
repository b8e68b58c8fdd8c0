import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // the one that Node itself takes: two copies of graphql in a process refuse each other's schemas
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '.tools/**', '.data/**'],
    globalSetup: ['vitest.setup.ts'],
    setupFiles: ['vitest.worker.ts'],
    pool: 'forks',
    execArgv: ['--import', new URL('scripts/imports.mjs', import.meta.url).href],
    // Sized for two cores that also run PostgreSQL, NATS and Redis.
    maxWorkers: 2,
    // Crash tests kill brokers and databases on a shared machine: a second run tells a fault from a stall. A retried test is reported as such.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
