import type { ConsumeOptions, Subscription } from '../bus.ts';
import { sleep } from '../time.ts';
import { asError, type Bookmark, type BusLog, type Feed, type Mark } from './feed.ts';
import { backoff, followOn } from './follow.ts';
import { Lanes } from './lanes.ts';
import { Saver } from './saver.ts';

/** `Bus.consume` over a feed and a bookmark. */
export async function startConsumer(feed: Feed, bookmark: Bookmark, options: ConsumeOptions, log: BusLog): Promise<Subscription> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const wanted = new Set(options.types);

  async function consumeLife({ epoch, position }: Mark) {
    const saver = new Saver((finished) => bookmark.save({ epoch, position: finished }), log);
    const lanes = new Lanes(position, options, signal, log, (finished) => saver.note(finished));
    try {
      for await (const entry of followOn(feed, epoch, position, { signal, patienceMs: Number.POSITIVE_INFINITY, log })) {
        if (signal.aborted) return;
        if (wanted.has(entry.fact.type)) await lanes.add(entry);
        else lanes.pass(entry.position);
      }
    } finally {
      // also before the log's next life is read: it may hold facts of the subjects that are being handled
      await lanes.settled();
      await saver.close();
    }
  }

  let life = await startingPoint(feed, bookmark, options, log);
  const running = (async () => {
    for (let failures = 0; !signal.aborted; ) {
      try {
        await consumeLife(life);
      } catch (thrown) {
        log.warn({ source: feed.source, error: asError(thrown).message }, 'a consumer begins anew');
      }
      try {
        if (!signal.aborted) life = await startingPoint(feed, bookmark, options, log);
        failures = 0;
      } catch (thrown) {
        log.warn({ source: feed.source, error: asError(thrown).message }, 'a consumer waits for its log');
        await sleep(backoff(++failures, 50, 1_000), signal);
      }
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function startingPoint(feed: Feed, bookmark: Bookmark, options: ConsumeOptions, log: BusLog): Promise<Mark> {
  const [{ epoch, first, last }, mark] = await Promise.all([feed.look(), bookmark.load()]);
  const oldest = { epoch, position: first - 1 };
  if (!mark) {
    const start = options.startAt === 'now' ? { epoch, position: last } : oldest;
    await bookmark.save(start);
    return start;
  }
  if (mark.epoch !== epoch) return oldest;
  if (mark.position < oldest.position) {
    log.error({ source: feed.source, after: mark.position, upTo: oldest.position }, 'facts expired before a consumer came to them');
    return oldest;
  }
  return { epoch, position: Math.min(mark.position, last) };
}
