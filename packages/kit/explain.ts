import { connectPostgres } from '@lyceum/platform/postgres.ts';
import { z } from 'zod';
import { type Database, openDatabase } from './database.ts';

/** A statement with what Postgres would do for it. */
export interface Explained {
  readonly statement: string;
  /** `EXPLAIN (FORMAT JSON)`; null where Postgres explains no such statement. */
  readonly plan: Record<string, unknown> | null;
  readonly cost: number | null;
}

const MOST = 40;
const READS = /^\s*(select|with)\b/i;
const Plans = z.array(z.object({ 'QUERY PLAN': z.array(z.object({ Plan: z.looseObject({ 'Total Cost': z.number() }) })) }));

/** Runs something over a connection of its own, and explains the reads that it sent. */
export async function explained(url: string, run: (db: Database) => Promise<unknown>): Promise<Explained[]> {
  const sent: { text: string; parameters: unknown[] }[] = [];
  let listening = true;
  const sql = connectPostgres({
    url,
    name: 'lyceum-explain',
    max: 1,
    onStatement: (text, parameters) => {
      if (listening && READS.test(text) && !text.includes('pg_catalog.pg_type')) sent.push({ text, parameters });
    },
  });
  try {
    await run(openDatabase(sql));
    listening = false;
    const plans: Explained[] = [];
    for (const { text, parameters } of sent.slice(0, MOST)) {
      // what was sent is text already, which the driver must not write again
      const asText = parameters.map((value) => (value === null || value === undefined ? null : String(value)));
      const rows = await sql.unsafe(`explain (format json) ${inlined(text, asText)}`).then(
        (found) => Plans.safeParse([...found]).data,
        () => undefined,
      );
      const plan = rows?.[0]?.['QUERY PLAN'][0]?.Plan ?? null;
      plans.push({ statement: text, plan, cost: plan?.['Total Cost'] ?? null });
    }
    return plans;
  } finally {
    await sql.end({ timeout: 2 });
  }
}

/** The statement with its parameters as literals, whose types Postgres finds out as it does those of parameters. */
const inlined = (text: string, parameters: readonly (string | null)[]): string =>
  text.replace(/\$(\d+)/g, (whole, number: string) => {
    const value = parameters[Number(number) - 1];
    return value === undefined ? whole : value === null ? 'null' : `'${value.replaceAll("'", "''")}'`;
  });
