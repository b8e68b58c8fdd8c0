import { asError, type BusLog, silent } from '../bus/feed.ts';
import type { Signals, Subscription } from '../bus.ts';
import { Listeners } from './listeners.ts';

/** Signals within one process. */
export function localSignals({ log = silent }: { log?: BusLog } = {}): Signals {
  const listeners = new Listeners(log);
  return {
    kind: 'local',
    async send(fact) {
      const text = JSON.stringify(fact);
      // not in the sender's turn: as if it came from elsewhere
      setImmediate(() => listeners.hand(fact.type, () => JSON.parse(text)));
    },
    async listen(types, handler): Promise<Subscription> {
      for (const type of types) listeners.add(type, handler);
      return {
        stop: async () => {
          for (const type of types) listeners.remove(type, handler);
        },
      };
    },
    async close() {
      listeners.clear();
    },
  };
}
