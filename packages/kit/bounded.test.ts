import { connectPostgres, type Sql } from '@lyceum/platform/postgres.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BoundedReads } from './bounded.ts';
import type { Database } from './database.ts';
import { createDatabase } from './testing-database.ts';

let database: Awaited<ReturnType<typeof createDatabase>>;
let auditor: Sql;
let reads: BoundedReads;
beforeAll(async () => {
  database = await createDatabase();
  auditor = connectPostgres({ url: database.url, name: 'test-bounded', max: 1 });
  reads = new BoundedReads(database.url);
});
afterAll(async () => {
  await auditor?.end();
  await database?.drop();
});

const asleep = async () =>
  Number((await auditor`select count(*) as n from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`)[0]?.n);
const sleeping = (count: number) => expect.poll(asleep, { timeout: 10_000 }).toBe(count);
const nap = (db: Database) => Promise.all([db.execute(sql`select pg_sleep(600)`), db.execute(sql`select pg_sleep(600)`)]);

it('what is ended leaves no statement behind, and what runs under another name goes on', async () => {
  const one = reads.run({ key: 'one', withinMs: 60_000 }, nap).catch((error: unknown) => error);
  const two = reads.run({ key: 'two', withinMs: 60_000 }, nap).catch((error: unknown) => error);
  await sleeping(4);
  reads.end('one');
  expect(await one).toMatchObject({ code: 'CONFLICT' });
  await sleeping(2);
  reads.endAll();
  expect(await two).toMatchObject({ code: 'CONFLICT' });
  await sleeping(0);
});

it('two that run under one name end together', async () => {
  const both = [1, 2].map(() => reads.run({ key: 'both', withinMs: 60_000 }, nap).catch((error: unknown) => error));
  await sleeping(4);
  reads.end('both');
  for (const error of await Promise.all(both)) expect(error).toMatchObject({ code: 'CONFLICT' });
  await sleeping(0);
});

it('what is no longer wanted before it is asked for is not begun', async () => {
  reads.end('early');
  let begun = false;
  const late = reads.run({ key: 'early', withinMs: 60_000 }, async () => {
    begun = true;
  });
  await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(begun).toBe(false);
});

it('what takes too long is ended, also between its statements', async () => {
  const slow = reads.run({ key: 'slow', withinMs: 300 }, nap);
  await expect(slow).rejects.toMatchObject({ code: 'LIMIT_REACHED' });
  await sleeping(0);
  const early = reads.run({ key: 'statement', withinMs: 60_000 }, (db) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = 50`);
      await tx.execute(sql`select pg_sleep(600)`);
    }),
  );
  await expect(early).rejects.toMatchObject({ code: 'LIMIT_REACHED' });
  let statements = 0;
  const many = reads.run({ key: 'many', withinMs: 300 }, async (db) => {
    for (;;) {
      await db.execute(sql`select pg_sleep(0.01)`);
      statements++;
    }
  });
  await expect(many).rejects.toMatchObject({ code: 'LIMIT_REACHED' });
  const until = statements;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(statements - until).toBeLessThanOrEqual(1);
});

it('what comes to its end in time is given, and its connections are closed', async () => {
  expect(await reads.run({ key: 'quick', withinMs: 60_000 }, async (db) => [...(await db.execute(sql`select 1 as n`))])).toEqual([
    { n: 1 },
  ]);
  const left = async () =>
    Number(
      (
        await auditor`select count(*) as n from pg_stat_activity where datname = current_database() and application_name like 'lyceum-bounded%'`
      )[0]?.n,
    );
  await expect.poll(left, { timeout: 10_000 }).toBe(0);
});
