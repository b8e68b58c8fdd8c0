import { connectPostgres, type Sql } from '@lyceum/platform/postgres.ts';
import { and, eq, sql } from 'drizzle-orm';
import { bigint, boolean, date, integer, jsonb, numeric, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from './columns.ts';
import { type Database, openDatabase, readRows } from './database.ts';
import { gathered } from './gather.ts';
import { Lane } from './lane.ts';
import { batch, byKey, pages } from './loaders.ts';
import { ascending, descending } from './page.ts';
import { columnText, countRows, reading, readingByKeys, selectRows } from './select.ts';
import { createDatabase } from './testing-database.ts';

const things = pgTable('things', {
  id: uuid().primaryKey(),
  word: text().notNull(),
  words: text().array(),
  happenedAt: timestamp({ withTimezone: true, mode: 'date' }),
  noted: timestamp({ mode: 'date', precision: 3 }),
  onDay: date(),
  large: bigint({ mode: 'bigint' }),
  small: integer(),
  exact: numeric(),
  certain: boolean(),
  details: jsonb(),
});

let database: Awaited<ReturnType<typeof createDatabase>>;
const sent: string[] = [];
let pools: Sql[];
let lane: Lane;
let db: Database;
let plain: ReturnType<typeof drizzle>;
beforeAll(async () => {
  database = await createDatabase();
  const { url } = database;
  pools = [
    connectPostgres({ url, name: 'test-reads', onStatement: (statement) => sent.push(statement) }),
    connectPostgres({ url, name: 'test-plain' }),
  ];
  const [ours, theirs] = pools;
  if (!ours || !theirs) return;
  lane = new Lane({ url, name: 'test-lane' });
  db = openDatabase(ours, lane);
  plain = drizzle(theirs, { casing: 'snake_case' });
  await plain.execute(sql`create table things (id uuid primary key, word text not null, words text[], happened_at timestamptz,
    noted timestamp(3), on_day date, large bigint, small int, exact numeric, certain boolean, details jsonb)`);
});
afterAll(async () => {
  await lane?.close();
  for (const pool of pools) await pool.end();
  await database?.drop();
});

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const printable = fc.string().map((any) => any.replaceAll('\0', ''));
const moment = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true });
const thing = fc.record({
  word: printable,
  words: optional(fc.array(printable, { maxLength: 3 })),
  happenedAt: optional(moment),
  noted: optional(moment),
  onDay: optional(fc.constantFrom('2026-02-28', '0001-01-01', '9999-12-31')),
  large: optional(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
  small: optional(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  exact: optional(fc.constantFrom('1.50', '-0.000001', '12345678901234567890')),
  certain: optional(fc.boolean()),
  details: optional(fc.constantFrom({ a: [1, null, 'x'] }, [], 'text', 3)),
});

describe('the kit’s reads', () => {
  it('give the rows that drizzle gives, with every type of value', async () => {
    const byWord = reading(things, () => sql`where ${things.word} = ${sql.placeholder('word')} order by ${things.id}`);
    const byId = readingByKeys(things, things.id, undefined, [things.id]);
    await fc.assert(
      fc.asyncProperty(fc.array(thing, { minLength: 1, maxLength: 20 }), async (values) => {
        const word = newId();
        const rows = values.map((value) => ({ ...value, id: newId(), word: word + value.word }));
        await plain.insert(things).values(rows.map((row) => ({ ...row, word })));
        const expected = await plain.select().from(things).where(eq(things.word, word)).orderBy(things.id);
        const order = `${columnText(things.id)} asc`;
        expect(await byWord(db, { word })).toEqual(expected);
        expect(
          await byId(
            db,
            rows.map(({ id }) => id),
          ),
        ).toEqual(expected);
        expect(await selectRows(db, things, { where: eq(things.word, word), order, limit: 100 })).toEqual(expected);
        expect(await db.select().from(things).where(eq(things.word, word)).orderBy(things.id)).toEqual(expected);
        expect(await db.transaction((tx) => tx.select().from(things).where(eq(things.word, word)).orderBy(things.id))).toEqual(expected);
        expect(await db.transaction((tx) => byWord(tx, { word }))).toEqual(expected);
        expect(await countRows(db, things, eq(things.word, word))).toBe(rows.length);
      }),
      { numRuns: 40 },
    );
  });

  it('write a condition that comes again once, and fill it with other values each time', async () => {
    const [one, other] = [newId(), newId()];
    await plain.insert(things).values([one, other].map((word, small) => ({ id: newId(), word, small })));
    const where = and(eq(things.word, sql.placeholder('word')), eq(things.small, sql.placeholder('small')));
    const read = (word: string, small: number) =>
      selectRows(db, things, { where, values: { word, small }, order: `${columnText(things.id)} asc`, limit: 5 });
    expect((await read(one, 0)).map(({ word }) => word)).toEqual([one]);
    expect((await read(other, 1)).map(({ word }) => word)).toEqual([other]);
    expect(await read(other, 0)).toEqual([]);
  });

  it('add what else was asked for to each row', async () => {
    const word = newId();
    await plain.insert(things).values([1, 2].map((small) => ({ id: newId(), word, small })));
    const doubled = reading(things, () => sql`where ${things.word} = ${sql.placeholder('word')} order by ${things.small}`, {
      more: { twice: sql<number>`${things.small} * 2`, length: sql<number>`length(${things.word})` },
    });
    expect((await doubled(db, { word })).map(({ small, twice, length }) => ({ small, twice, length }))).toEqual([
      { small: 1, twice: 2, length: 36 },
      { small: 2, twice: 4, length: 36 },
    ]);
  });

  it('see what their own transaction wrote, and nobody else does before it commits', async () => {
    const id = newId();
    const byId = readingByKeys(things, things.id, undefined);
    await db.transaction(async (tx) => {
      await tx.insert(things).values({ id, word: 'new' });
      expect(await byId(tx, [id])).toHaveLength(1);
      expect(await byId(db, [id])).toHaveLength(0);
    });
    expect(await byId(db, [id])).toHaveLength(1);
  });
});

describe('the lane', () => {
  it('carries short reads, and none of the pool’s connections is used', async () => {
    sent.length = 0;
    expect(await Promise.all(Array.from({ length: 500 }, (_, n) => readRows(db, 'select $1::int + 1', [n])))).toEqual(
      Array.from({ length: 500 }, (_, n) => [[n + 1]]),
    );
    expect(sent.length).toBeLessThan(500);
    sent.length = 0;
    await readRows(db, 'select $1::int + 1', [1]);
    expect(sent).toEqual([]);
  });

  it('answers a slow statement elsewhere, and sends it there at once the next time', async () => {
    const slow = 'select $1::int from pg_sleep(0.8)';
    sent.length = 0;
    expect(await readRows(db, slow, [7])).toEqual([[7]]);
    expect(lane.takes(slow)).toBe(false);
    expect(await readRows(db, slow, [8])).toEqual([[8]]);
    expect(sent.filter((text) => text === slow)).toHaveLength(2);
    expect(lane.takes('select 1')).toBe(true);
  });

  it('says of a statement that fails what Postgres says, and goes on', async () => {
    await expect(readRows(db, 'select 1 / $1::int', [0])).rejects.toMatchObject({ cause: { code: '22012' } });
    expect(await readRows(db, 'select 1 / $1::int', [1])).toEqual([[1]]);
  });
});
describe('requests that read in the same moment', () => {
  const words = batch(
    (at: Database, keys: readonly string[]) => readingByKeys(things, things.word, undefined)(at, keys),
    ({ word }) => word,
  );
  const byId = byKey(things, things.id);

  it('share a statement, and each gets the answers to its own keys, in their order', async () => {
    const ids = Array.from({ length: 20 }, () => newId());
    await plain.insert(things).values(ids.map((id, small) => ({ id, word: id, small })));
    let read = 0;
    const counted = gathered({
      ...byId,
      fetch: (at: Database, keys: readonly string[]) => {
        read++;
        return byId.fetch(at, keys);
      },
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.nat({ max: 25 }), { maxLength: 8 }), { minLength: 1, maxLength: 8 }), async (requests) => {
        read = 0;
        const keys = requests.map((request) => request.map((n) => ids[n] ?? newId()));
        const answers = await Promise.all(keys.map((some) => counted.fetch(db, some)));
        expect(answers.map((rows) => rows.map((row) => row?.small ?? null))).toEqual(
          requests.map((request) => request.map((n) => (n < 20 ? n : null))),
        );
        expect(read).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  it('do not fail because another’s does', async () => {
    const word = newId();
    await plain.insert(things).values({ id: newId(), word });
    const [bad, good] = await Promise.allSettled([words.fetch(db, ['\0']), words.fetch(db, [word])]);
    expect(bad.status).toBe('rejected');
    expect(good).toMatchObject({ status: 'fulfilled', value: [{ word }] });
  });

  it('do not share what a transaction sees', async () => {
    const id = newId();
    await db.transaction(async (tx) => {
      await tx.insert(things).values({ id, word: 'new' });
      const [inside, outside] = await Promise.all([byId.fetch(tx, [id]), byId.fetch(db, [id])]);
      expect([inside[0]?.word, outside[0]]).toEqual(['new', null]);
    });
  });

  it('read pages of many parents at once, each as it would be alone', async () => {
    const parents = Array.from({ length: 4 }, () => newId());
    await plain
      .insert(things)
      .values(parents.flatMap((word, n) => Array.from({ length: n * 3 }, (_, small) => ({ id: newId(), word, small }))));
    const lists = pages(things, things.word, [descending(things.small), ascending(things.id)], ({ odd }: { odd?: boolean }) =>
      odd ? sql`${things.small} % 2 = 1` : undefined,
    );
    for (const page of [{ first: 2 }, { last: 3 }, { first: 100 }])
      for (const odd of [true, false]) {
        const alone = await Promise.all(
          parents.map(async (of, n) => {
            await new Promise((resolve) => setTimeout(resolve, 5 * n));
            return lists.fetch(db, [{ of, page, odd }]);
          }),
        );
        const together = await Promise.all(parents.map((of) => lists.fetch(db, [{ of, page, odd }])));
        expect(together.map(([list]) => list?.edges)).toEqual(alone.map(([list]) => list?.edges));
        expect(together.map(([list]) => list?.pageInfo)).toEqual(alone.map(([list]) => list?.pageInfo));
        expect(await Promise.all(together.map(([list]) => list?.totalCount()))).toEqual(
          await Promise.all(alone.map(([list]) => list?.totalCount())),
        );
      }
  });
});
