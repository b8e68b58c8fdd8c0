import { newId } from '@lyceum/kit';
import { openConnections } from '@lyceum/kit/runtime.ts';
import { createDatabase } from '@lyceum/kit/testing-database.ts';
import { eq, sql } from 'drizzle-orm';
import { pgSchema, uuid } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blockedWith, blockListeners, blocksTable, unblocked } from './copies.ts';
import { type Connections, startConnections } from './testing.ts';

const blocks = blocksTable('elsewhere');
const guests = pgSchema('elsewhere').table('guests', { id: uuid().primaryKey() });
let c: Connections;
let database: Awaited<ReturnType<typeof createDatabase>>;
let other: ReturnType<typeof openConnections>;
beforeAll(async () => {
  c = await startConnections();
  database = await createDatabase();
  other = openConnections({ url: database.url, name: 'test-elsewhere', max: 4 });
  await other.pool.unsafe(`create schema elsewhere; create table elsewhere.guests (id uuid primary key);
    create table elsewhere.blocks (user_id uuid, blocked_id uuid, primary key (user_id, blocked_id))`);
});
afterAll(async () => {
  await c.stop();
  await other.close();
  await database.drop();
});

it('another domain keeps, lifts and repeats blocks by the facts of this one', async () => {
  const [a, b, d] = await c.three();
  await c.does(a, 'blockUser', { userId: b.id }, 'createdAt');
  await c.does(b, 'blockUser', { userId: d.id }, 'createdAt');
  await c.does(a, 'unblockUser', { userId: b.id }, 'createdAt');
  const after: string[] = [];
  const listeners = blockListeners(blocks, {
    blocked: async (_, userId, blockedId) => void after.push(`${userId} - ${blockedId}`),
    unblocked: async (_, userId, blockedId) => void after.push(`${userId} + ${blockedId}`),
  });
  const ctx = { ...c.system(), db: other.database };
  const replay = async () => {
    for (const fact of await c.facts())
      for (const listener of Object.values(listeners)) if (listener.type === fact.type) await listener.run(ctx, fact);
  };
  await replay();
  expect(await other.database.select().from(blocks)).toEqual([{ userId: b.id, blockedId: d.id }]);
  expect(after).toEqual([`${a.id} - ${b.id}`, `${b.id} - ${d.id}`, `${a.id} + ${b.id}`]);
  await replay();
  expect(await other.database.$count(blocks)).toBe(1);
});

it('who is apart is the same for the loader and in SQL, whoever blocked whom', async () => {
  const people = Array.from({ length: 6 }, newId);
  const db = other.database;
  await db.insert(guests).values(people.map((id) => ({ id })));
  const someone = fc.nat(5);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.tuple(someone, someone).filter(([x, y]) => x !== y),
        { maxLength: 12, selector: String },
      ),
      async (pairs) => {
        await db.delete(blocks).where(sql`true`);
        const at = (i: number) => people[i] ?? '';
        if (pairs.length) await db.insert(blocks).values(pairs.map(([x, y]) => ({ userId: at(x), blockedId: at(y) })));
        const sets = await blockedWith(blocks).fetch(db, people);
        for (const [i, me] of people.entries()) {
          const away = new Set(pairs.flatMap(([x, y]) => (x === i ? [at(y)] : y === i ? [at(x)] : [])));
          expect(sets[i]).toEqual(away);
          const seen = await db
            .select()
            .from(guests)
            .where(unblocked(blocks, me, guests.id));
          expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(people.filter((id) => !away.has(id))));
        }
        expect(await db.select().from(guests).where(eq(guests.id, newId()))).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
