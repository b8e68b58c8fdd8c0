import { connectPostgres, type Sql } from '@lyceum/platform/postgres.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from './database.ts';
import { at, holding, within } from './sql.ts';
import { createDatabase } from './testing-database.ts';

let database: Awaited<ReturnType<typeof createDatabase>>;
let pool: Sql;
let db: Database;
beforeAll(async () => {
  database = await createDatabase();
  pool = connectPostgres({ url: database.url, name: 'test-sql', max: 1 });
  db = openDatabase(pool);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const from = new Date('2026-01-31T12:00:00.123Z');
const to = new Date('2026-02-01T00:00:00Z');

it.each([
  ['before it', new Date(from.getTime() - 1), false],
  ['at its beginning', from, true],
  ['in it', new Date(from.getTime() + 1), true],
  ['at its end', to, false],
])('a moment %s is in the period: %s', async (_, moment, inside) => {
  const [row] = await db.execute<{ inside: boolean }>(sql`select ${within(at(moment), { from, to })} as inside`);
  expect(row).toEqual({ inside });
});

it.each(['100%', 'a_b', 'c:\\d', '\\%_', 'plain'])('%s is found as it stands, and nothing that it could be a pattern of', async (text) => {
  const [row] = await db.execute<{ itself: boolean; other: boolean }>(
    sql`select ${`before ${text} after`} like ${holding(text)} as itself, ${'100x axb c:d x'} like ${holding(text)} as other`,
  );
  expect(row).toEqual({ itself: true, other: false });
});
