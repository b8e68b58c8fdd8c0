import { afterAll, beforeAll, describe } from 'vitest';
import type { Bus } from '../bus.ts';
import { callsSuite } from './suite/calls.suite.ts';
import { consumeSuite } from './suite/consume.suite.ts';
import { logSuite } from './suite/log.suite.ts';

/** What the tests of one bus stand on. */
export interface Store {
  /** Another bus over the same store, as after a restart. */
  connect(): Promise<Bus>;
  /** Removes a log behind the bus's back. */
  wipe(source: string): Promise<void>;
  close(): Promise<void>;
}

export interface Harness {
  bus(): Bus;
  /** The other side of requests and broadcasts: another connection, or, within one process, the same bus. */
  peer(): Bus;
  /** A new bus over the same store; closed with the suite. */
  reopened(): Promise<Bus>;
  wipe(source: string): Promise<void>;
}

/** Everything that must hold for any implementation of the contract in `bus.ts`. */
export function busSuite(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    let one: Bus;
    let other: Bus;
    const more: Bus[] = [];
    beforeAll(async () => {
      store = await open();
      one = await store.connect();
      other = one.kind === 'local' ? one : await store.connect();
    });
    afterAll(async () => {
      await Promise.all([...new Set([one, other, ...more])].map((bus) => bus.close()));
      await store.close();
    });
    const harness: Harness = {
      bus: () => one,
      peer: () => other,
      async reopened() {
        const bus = await store.connect();
        more.push(bus);
        return bus;
      },
      wipe: (source) => store.wipe(source),
    };
    describe('log', () => logSuite(harness));
    describe('consume', () => consumeSuite(harness));
    describe('calls', () => callsSuite(harness));
  });
}
