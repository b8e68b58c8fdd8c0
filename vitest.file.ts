import { afterAll, vi } from 'vitest';

// Runs before every test file: the next one in this process finds nothing that a failed test left in place.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
