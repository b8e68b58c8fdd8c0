import { connectPostgres, openSession, type Sql } from '@lyceum/platform/postgres.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import { together } from './testing.ts';
import { createDatabase } from './testing-database.ts';
import { subgraph } from './testing-subgraph/notes.ts';

let database: Awaited<ReturnType<typeof createDatabase>>;
let sql: Sql;
beforeAll(async () => {
  database = await createDatabase();
  sql = connectPostgres({ url: database.url, name: 'test-migrate', max: 2 });
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

it('is done once by whoever comes first, when eight processes start at once; the others find it done', async () => {
  const { refused } = await together(8, () => migrate(database.url, [subgraph]));
  expect(refused).toEqual([]);
  const [applied] = await sql`select count(*)::int as n, count(distinct hash)::int as once from notes.migrations`;
  expect(applied?.n).toBeGreaterThan(0);
  expect(applied?.n).toBe(applied?.once);
  expect(await sql`select version from notes.settings`).toHaveLength(1);
});

it('waits for the one who is at it, and keeps what is stored', async () => {
  await sql`update notes.settings set version = 7`;
  const first = openSession({ url: database.url, name: 'test-migrating' });
  await first`select pg_advisory_lock(7120001)`;
  let done = false;
  const waiting = migrate(database.url, [subgraph]).then(() => {
    done = true;
  });
  await expect
    .poll(
      async () =>
        [
          ...(await sql`select 1 from pg_locks where locktype = 'advisory' and objid = 7120001 and database = (select oid from pg_database where datname = current_database()) and not granted`),
        ].length,
    )
    .toBe(1);
  expect(done).toBe(false);
  await first.end();
  await waiting;
  expect(await sql`select version from notes.settings`).toMatchObject([{ version: 7 }]);
});
