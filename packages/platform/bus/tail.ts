import type { Entry, Log } from '../bus.ts';
import { SECOND } from '../time.ts';
import { asError, type BusLog, type Feed } from './feed.ts';
import { followOn } from './follow.ts';

const PATIENCE = 30 * SECOND;

/** `Log.tail` over a feed. */
export async function startTail(
  feed: Feed,
  log: BusLog,
  onEntry: (entry: Entry) => void,
  onLost?: (reason: Error) => void,
): ReturnType<Log['tail']> {
  const { epoch, last } = await feed.look();
  const stopping = new AbortController();
  const running = (async () => {
    try {
      for await (const entry of followOn(feed, epoch, last, { signal: stopping.signal, patienceMs: PATIENCE, log })) {
        if (stopping.signal.aborted) return;
        try {
          onEntry(entry);
        } catch (thrown) {
          log.error({ source: feed.source, position: entry.position, error: asError(thrown) }, 'a listener of a log threw');
        }
      }
    } catch (thrown) {
      if (!stopping.signal.aborted) onLost?.(asError(thrown));
    }
  })();
  return {
    epoch,
    position: last,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
