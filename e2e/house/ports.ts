import { freePort } from '@lyceum/platform/embedded/free-port.ts';

/** Below those that anything else is given; a thousand for each process that runs test files at once. */
const FIRST = 5_000;
const BLOCK = 1_000;

/** A port for a process of a test's graph, which it keeps when it is started again. */
export const testPort = (): Promise<number> => freePort(FIRST + (Number(process.env.VITEST_POOL_ID ?? 0) % 7) * BLOCK);
