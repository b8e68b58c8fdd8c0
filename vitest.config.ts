import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '.tools/**', '.data/**'],
    globalSetup: ['vitest.setup.ts'],
    setupFiles: ['vitest.worker.ts'],
    pool: 'forks',
    // Sized for two cores that also run PostgreSQL, NATS and Redis.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
