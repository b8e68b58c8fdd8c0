import { sql } from 'drizzle-orm';
import type { Harness } from './testing.ts';

/** The tables of a domain with a row that says one of these words in any of its columns. */
export async function tablesThatSay({ system }: Pick<Harness, 'system'>, domain: string, words: readonly string[]): Promise<string[]> {
  const { db } = system();
  const tables = await db.execute<{ name: string }>(sql`
    select table_name::text as name from information_schema.tables
    where table_schema = ${domain} and table_type = 'BASE TABLE' order by 1`);
  const found: string[] = [];
  for (const { name } of tables) {
    const says = sql.join(
      words.map((word) => sql`position(${word} in said::text) > 0`),
      sql` or `,
    );
    const rows = await db.execute(sql`select 1 from ${sql.identifier(domain)}.${sql.identifier(name)} said where ${says} limit 1`);
    if (rows.length) found.push(name);
  }
  return found;
}
