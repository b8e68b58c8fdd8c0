import { eq, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable, PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { BaseContext } from './context.ts';

/** One thing that a domain does with what it holds of a person who is erased; done twice it is done once. */
export type Erasure<C extends BaseContext = BaseContext> = (ctx: C, userId: string) => Promise<unknown>;

/** Deletes the rows that name the person in one of these columns. */
export const gone =
  (table: PgTable, ...columns: readonly [PgColumn, ...PgColumn[]]): Erasure =>
  (ctx, userId) =>
    ctx.db.delete(table).where(or(...columns.map((column) => eq(column, userId))));

/** Keeps the rows that name the person in this column, with other values. */
export const blanked =
  <T extends PgTable>(table: T, column: PgColumn, values: PgUpdateSetSource<T>): Erasure =>
  (ctx, userId) =>
    ctx.db.update(table).set(values).where(eq(column, userId));

/** Empties the lines of the audit log about the rows that name the person in this column: they may say why something befell them. */
export const unaudited =
  (domain: string, table: PgTable, id: PgColumn, column: PgColumn): Erasure =>
  (ctx, userId) =>
    ctx.db.execute(sql`
      update ${sql.identifier(domain)}.audit set details = '{}'
      where details <> '{}' and subject_id in (select ${id}::text from ${table} where ${column} = ${userId})`);

/** What people are called who are no more. */
export const ERASED_NAME = 'Erased user';

/** The words of facts that say something of a person; what is left of a fact when they are gone still means the same. */
const WORDS = ['displayName', 'email', 'device', 'hashtags', 'heading', 'note', 'preview', 'reason'];

/**
 * Takes a person out of all that a domain holds: by its own steps, then out of what the kit keeps for every domain. `words` are further keys of the
 * domain's facts that hold what people said of themselves.
 */
export async function erase<C extends BaseContext>(
  ctx: C,
  domain: string,
  userId: string,
  steps: readonly Erasure<C>[],
  words: readonly string[] = [],
): Promise<void> {
  for (const step of steps) await step(ctx, userId);
  await ctx.forgetSettings({ scope: 'USER', id: userId });
  const table = (name: string) => sql`${sql.identifier(domain)}.${sql.identifier(name)}`;
  await ctx.db.execute(sql`delete from ${table('idempotency')} where actor_id = ${userId}`);
  await ctx.db.execute(
    sql`update ${table('audit')} set details = '{}'
      where (actor_id = ${userId} or subject_id = ${userId} or details::text like ${`%${userId}%`}) and details <> '{}'`,
  );
  const keys = sql`${`{${[...WORDS, ...words].join(',')}}`}::text[]`;
  const cleaned = (fact: SQL) => sql`jsonb_set(${fact}, '{data}', (
    select jsonb_object_agg(key, case when key <> all(${keys}) then value
      when jsonb_typeof(value) = 'string' then '""' when jsonb_typeof(value) = 'array' then '[]' else value end)
    from jsonb_each(${fact} -> 'data')))`;
  const stored = sql`fact`;
  for (const name of ['outbox', 'dead_letters'])
    await ctx.db.execute(
      sql`update ${table(name)} set fact = ${cleaned(stored)} where fact::text like ${`%${userId}%`} and fact -> 'data' ?| ${keys}`,
    );
  // where the log of facts lies in this database as well; as text, since a fact may hold U+0000, which jsonb does not
  const [local] = await ctx.db.execute<{ log: string | null }>(sql`select to_regclass('bus.log')::text as log`);
  if (!local?.log) return;
  const parsed = sql`(replace(fact::text, '\\u0000', '')::jsonb)`;
  await ctx.db.execute(
    sql`update bus.log set fact = ${cleaned(parsed)}::json
      where source = ${domain} and fact::text like ${`%${userId}%`} and ${parsed} -> 'data' ?| ${keys}`,
  );
}
