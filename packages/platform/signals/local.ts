import { type BusLog, silent } from '../bus/feed.ts';
import type { Signals } from '../bus.ts';
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
    listen: async (types, handler) => listeners.listen(types, handler),
    async close() {
      listeners.clear();
    },
  };
}
