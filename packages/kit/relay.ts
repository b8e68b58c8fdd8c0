import type { Log as FactLog, LogState } from '@lyceum/platform/bus.ts';
import { Fact } from '@lyceum/platform/fact.ts';
import type { Log } from '@lyceum/platform/log.ts';
import type { Sql } from '@lyceum/platform/postgres.ts';
import { DAY, HOUR, SECOND, sleep } from '@lyceum/platform/time.ts';
import { outboxChannel } from './outbox.ts';

const BATCH = 500;
const LOOK_AGAIN = 5 * SECOND;
/** Published facts stay in the outbox this long, so that a lost log can be filled again. */
const KEEP = 7 * DAY;
/** Marks of applied facts stay longer than any log or outbox could give a fact again. */
const KEEP_MARKS = 30 * DAY;

export interface Relay {
  /** Resolves when the outbox holds nothing unpublished. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Publishes a domain's outbox to its log, in order. The outbox is the truth: each row keeps where the log holds it, and when the
 * log turns out to have been lost or to have gone backwards, it starts a new life and is filled again from the rows.
 */
export async function startRelay(domain: string, sql: Sql, facts: FactLog, log: Log): Promise<Relay> {
  const outbox = sql`${sql(domain)}.outbox`;
  const ended = new AbortController();
  let wake = () => {};
  let wanted = true;
  // the highest position noted in the outbox for the log's present life
  let top = { epoch: '', position: 0 };

  const listening = await sql.listen(outboxChannel(domain), () => {
    wanted = true;
    wake();
  });

  const reconcile = async (): Promise<void> => {
    let state: LogState = await facts.state();
    const [here] = await sql`select max(position)::bigint as last from ${outbox} where epoch = ${state.epoch}`;
    top = { epoch: state.epoch, position: Number(here?.last ?? 0) };
    if (top.position > state.last) {
      log.warn({ domain, recorded: top.position, last: state.last }, 'the log went backwards: filling a new one from the outbox');
      state = await facts.restart();
      top = { epoch: state.epoch, position: 0 };
    }
    const lost =
      await sql`update ${outbox} set epoch = null, position = null where position is not null and epoch is distinct from ${state.epoch}`;
    if (lost.count) log.warn({ domain, facts: lost.count, epoch: state.epoch }, 'publishing again what the log has lost');
  };

  const publish = async (): Promise<number> => {
    const rows = await sql<
      { number: string; fact: unknown }[]
    >`select number, fact from ${outbox} where position is null order by number limit ${BATCH}`;
    if (!rows.length) return 0;
    const { epoch, positions } = await facts.append(rows.map(({ fact }) => Fact.parse(fact)));
    // new facts never stand where older ones stood, unless the log lost those and grew again meanwhile
    if (epoch === top.epoch && positions.some((position) => position <= top.position)) {
      log.warn(
        { domain, recorded: top.position, positions: positions.slice(0, 3) },
        'the log lost its tail: filling a new one from the outbox',
      );
      await facts.restart();
      await reconcile();
      return rows.length;
    }
    top = { epoch, position: Math.max(...positions) };
    await sql`
      update ${outbox} o set epoch = ${epoch}, position = p.position
      from unnest(${rows.map(({ number }) => number)}::bigint[], ${positions}::bigint[]) as p (number, position)
      where o.number = p.number`;
    return rows.length;
  };

  const prune = async () => {
    await sql`delete from ${outbox} where position is not null and written_at < now() - ${KEEP / SECOND} * interval '1 second'`;
    await sql`delete from ${sql(domain)}.inbox where handled_at < now() - ${KEEP_MARKS / SECOND} * interval '1 second'`;
    await sql`delete from ${sql(domain)}.idempotency where taken_at < now() - ${KEEP_MARKS / SECOND} * interval '1 second'`;
  };

  const loop = (async () => {
    let reconciled = 0;
    let pruned = 0;
    while (!ended.signal.aborted) {
      try {
        if (Date.now() - reconciled > LOOK_AGAIN) {
          await reconcile();
          reconciled = Date.now();
        }
        if (Date.now() - pruned > 1 * HOUR) {
          await prune();
          pruned = Date.now();
        }
        wanted = false;
        while ((await publish()) > 0 && !ended.signal.aborted);
      } catch (error) {
        if (ended.signal.aborted) break;
        reconciled = 0;
        log.warn({ err: error, domain }, 'facts wait in the outbox: the bus or the database is away');
        await sleep(SECOND / 2, ended.signal);
        continue;
      }
      if (!wanted) {
        const timer = new AbortController();
        await Promise.race([
          new Promise<void>((resolve) => (wake = resolve)),
          sleep(LOOK_AGAIN, AbortSignal.any([ended.signal, timer.signal])),
        ]);
        timer.abort();
      }
    }
  })();

  return {
    async idle() {
      for (;;) {
        const [row] = await sql`select exists (select from ${outbox} where position is null) as busy`;
        if (!row?.busy) return;
        wake();
        await sleep(5);
      }
    },
    async stop() {
      ended.abort();
      wake();
      await loop;
      await listening.unlisten();
    },
  };
}
