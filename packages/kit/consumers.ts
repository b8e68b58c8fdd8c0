import type { Bus, ConsumeOptions, Subscription } from '@lyceum/platform/bus.ts';
import { Fact } from '@lyceum/platform/fact.ts';
import type { Log } from '@lyceum/platform/log.ts';
import type { Sql } from '@lyceum/platform/postgres.ts';
import { sql } from 'drizzle-orm';
import type { BaseContext } from './context.ts';
import type { Listener } from './parts.ts';
import { found } from './refusal.ts';

export type Listeners = Record<string, Listener>;
/** How often and how soon a fact that could not be applied is tried again; left out: as the bus does. */
export type Retry = Pick<ConsumeOptions, 'maxAttempts' | 'backoffMs'>;
/** A fresh context of the domain, as the system, caused by that fact. */
export type ContextFor = (fact: Fact) => BaseContext;

/** Applies one fact to one listener once: the mark in the inbox commits with the effects. False when it was applied before. */
export async function applyOnce(ctx: BaseContext, domain: string, name: string, listener: Listener, fact: Fact): Promise<boolean> {
  return ctx.transact(async (tx) => {
    const marked = await tx.db.execute(
      sql`insert into ${sql.identifier(domain)}.inbox (fact_id, listener) values (${fact.id}, ${name}) on conflict do nothing returning 1`,
    );
    if (!marked.length) return false;
    await listener.run(tx, fact);
    return true;
  });
}

/** Starts one durable consumer per source that the listeners hear; at most one process per domain does so (a lease). */
export async function startConsumers(
  domain: string,
  listeners: Listeners,
  bus: Bus,
  contextFor: ContextFor,
  pool: Sql,
  log: Log,
  retry: Retry = {},
): Promise<Subscription> {
  const entries = Object.entries(listeners);
  const sources = Map.groupBy(entries, ([, { type }]) => type.slice(0, type.indexOf('.')));
  const consumers = await Promise.all(
    [...sources].map(([source, heard]) =>
      bus.consume(domain, source, {
        ...retry,
        types: [...new Set(heard.map(([, { type }]) => type))],
        handler: async (fact) => {
          for (const [name, listener] of heard)
            if (listener.type === fact.type) await applyOnce(contextFor(fact), domain, name, listener, fact);
        },
        onDead: async (fact, error, attempts) => {
          log.error({ err: error, domain, fact: fact.id, type: fact.type }, 'a fact could not be applied: it is in the dead letters');
          const waiting = heard.filter(([, { type }]) => type === fact.type).map(([name]) => name);
          await pool`
            insert into ${pool(domain)}.dead_letters (id, fact, listener, error, attempts)
            select ${fact.id}, ${pool.json(JSON.parse(JSON.stringify(fact)))}, listener, ${error.message}, ${attempts}
            from unnest(${waiting}::text[]) as listener
            where not exists (select from ${pool(domain)}.inbox i where i.fact_id = ${fact.id} and i.listener = listener)
            on conflict do nothing`;
        },
      }),
    ),
  );
  return { stop: async () => void (await Promise.all(consumers.map((consumer) => consumer.stop()))) };
}

export interface DeadLetter {
  readonly fact: Fact;
  readonly listener: string;
  readonly error: string;
  readonly attempts: number;
  readonly failedAt: Date;
}

/** The facts that a domain gave up on, oldest first. */
export async function deadLetters(pool: Sql, domain: string): Promise<DeadLetter[]> {
  const rows =
    await pool`select fact, listener, error, attempts, failed_at from ${pool(domain)}.dead_letters where replayed_at is null order by failed_at limit 500`;
  return rows.map((row) => ({
    fact: Fact.parse(row.fact),
    listener: row.listener,
    error: row.error,
    attempts: row.attempts,
    failedAt: row.failed_at,
  }));
}

/** Applies a dead letter again; throws what the listener throws and keeps the letter then. */
export async function replayDeadLetter(
  pool: Sql,
  domain: string,
  listeners: Listeners,
  contextFor: ContextFor,
  factId: string,
  listener: string,
): Promise<void> {
  const [row] =
    await pool`select fact from ${pool(domain)}.dead_letters where id = ${factId} and listener = ${listener} and replayed_at is null`;
  const fact = Fact.parse(found(row, 'The dead letter').fact);
  await applyOnce(contextFor(fact), domain, listener, found(listeners[listener], 'The listener'), fact);
  await pool`update ${pool(domain)}.dead_letters set replayed_at = now() where id = ${factId} and listener = ${listener}`;
}
