import type { Fact } from '@lyceum/platform/fact.ts';
import { sql } from 'drizzle-orm';
import { newId } from './columns.ts';
import type { Database } from './database.ts';

/** The channel on which a commit tells the relay, wherever it runs, that there is something to publish. */
export const outboxChannel = (domain: string) => `outbox_${domain}`;

/** Who and what a new fact comes from. */
export interface Cause {
  readonly actorId: string | null;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly now: Date;
}

/** The envelope of a new fact of `domain`. */
export const newFact = (
  domain: string,
  type: string,
  subject: { type: string; id: string },
  data: Record<string, unknown>,
  cause: Cause,
): Fact => ({
  id: newId(),
  type,
  source: domain,
  time: cause.now.toISOString(),
  subject,
  actorId: cause.actorId,
  correlationId: cause.correlationId,
  causationId: cause.causationId,
  data,
});

/** No bus carries more: a fact names what changed, it does not carry it. */
const MAX_FACT_BYTES = 256 * 1024;

/** Writes facts to the domain's outbox in the running transaction. */
export async function writeOutbox(db: Database, domain: string, facts: readonly Fact[]): Promise<void> {
  if (!facts.length) return;
  for (const fact of facts) {
    const bytes = Buffer.byteLength(JSON.stringify(fact));
    if (bytes > MAX_FACT_BYTES) throw new RangeError(`The fact ${fact.type} has ${bytes} bytes; ${MAX_FACT_BYTES} is the most.`);
  }
  const table = sql.identifier(domain);
  await db.execute(sql`
    with written as (
      insert into ${table}.outbox (id, fact)
      select (fact->>'id')::uuid, fact from jsonb_array_elements(${JSON.stringify(facts)}::jsonb) as fact
    )
    select pg_notify(${outboxChannel(domain)}, '')`);
}
