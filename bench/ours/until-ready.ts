import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until every subgraph has answered. */
export async function untilReady(gateway: { ready(): boolean }): Promise<void> {
  while (!gateway.ready()) await sleep(2);
}
