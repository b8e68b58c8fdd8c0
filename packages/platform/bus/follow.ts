import { BusUnavailable, CursorExpired, type Entry } from '../bus.ts';
import { sleep } from '../time.ts';
import { asError, type BusLog, EpochChanged, type Feed } from './feed.ts';

/** How long to wait before the n-th retry. */
export const backoff = (n: number, firstMs: number, mostMs: number): number => Math.min(mostMs, firstMs * 2 ** Math.min(n - 1, 20));

export interface Patience {
  readonly signal: AbortSignal;
  /** How long the store may stay away before BusUnavailable is thrown. */
  readonly patienceMs: number;
  readonly log: BusLog;
}

/** Follows a feed over broken connections. Throws EpochChanged, CursorExpired, or BusUnavailable when patience ends. */
export async function* followOn(
  feed: Feed,
  epoch: string,
  after: number,
  { signal, patienceMs, log }: Patience,
): AsyncGenerator<Entry, void> {
  let position = after;
  while (!signal.aborted) {
    try {
      for await (const entry of feed.follow(epoch, position, signal)) {
        position = entry.position;
        yield entry;
      }
    } catch (thrown) {
      if (signal.aborted) return;
      if (thrown instanceof EpochChanged || thrown instanceof CursorExpired) throw thrown;
      log.warn({ source: feed.source, position, error: asError(thrown).message }, 'reading a log was interrupted');
      await untilItAnswers(feed, asError(thrown), { signal, patienceMs, log });
    }
  }
}

async function untilItAnswers(feed: Feed, reason: Error, { signal, patienceMs }: Patience) {
  const since = performance.now();
  for (let attempt = 1; !signal.aborted; attempt++) {
    await sleep(backoff(attempt, 50, 1_000), signal);
    try {
      await feed.look();
      return;
    } catch (thrown) {
      if (performance.now() - since > patienceMs)
        throw new BusUnavailable(`The log of ${feed.source} stays away: ${reason.message}`, { cause: thrown });
    }
  }
}
