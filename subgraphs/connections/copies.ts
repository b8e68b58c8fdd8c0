import { type BaseContext, batch, listener } from '@lyceum/kit';
import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { index, type PgColumn, type PgTable, pgSchema, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { events } from './events.ts';

/** What another domain keeps of blocks, in its own schema, by its own listeners: a block holds there without asking anybody. */
export const blocksTable = (domain: string) =>
  pgSchema(domain).table('blocks', { userId: uuid().notNull(), blockedId: uuid().notNull() }, (t) => [
    primaryKey({ columns: [t.userId, t.blockedId] }),
    index().on(t.blockedId),
  ]);
export type BlocksTable = ReturnType<typeof blocksTable>;
/** Any table that says who blocked whom. */
type SaysBlocks = PgTable & Pick<BlocksTable, 'userId' | 'blockedId'>;

/** The listeners that fill a `blocksTable`; `then` adds what the domain does besides, in the same transaction. */
export function blockListeners<C extends BaseContext>(
  blocks: BlocksTable,
  then: {
    readonly blocked?: (ctx: C, userId: string, blockedId: string) => Promise<void>;
    readonly unblocked?: (ctx: C, userId: string, blockedId: string) => Promise<void>;
  } = {},
) {
  return {
    keepBlock: listener(
      events,
      'connections.user.blocked.v1',
      'Keeps two people apart.',
      async (ctx: C, { data: { userId, blockedId } }) => {
        await ctx.db.insert(blocks).values({ userId, blockedId }).onConflictDoNothing();
        await then.blocked?.(ctx, userId, blockedId);
      },
    ),
    liftBlock: listener(events, 'connections.user.unblocked.v1', 'Lifts a block.', async (ctx: C, { data: { userId, blockedId } }) => {
      await ctx.db.delete(blocks).where(and(eq(blocks.userId, userId), eq(blocks.blockedId, blockedId)));
      await then.unblocked?.(ctx, userId, blockedId);
    }),
  };
}

/** A loader: everybody whom a person blocked, or who blocked that person. */
export const blockedWith = (blocks: SaysBlocks) =>
  batch<string, { userId: string; others: string[] }, ReadonlySet<string>>(
    async (db, keys) => {
      const wanted = [...keys];
      const rows = await db
        .select({ userId: blocks.userId, blockedId: blocks.blockedId })
        .from(blocks as PgTable)
        .where(or(inArray(blocks.userId, wanted), inArray(blocks.blockedId, wanted)));
      return wanted.map((userId) => ({
        userId,
        others: rows.flatMap((row) => (row.userId === userId ? [row.blockedId] : row.blockedId === userId ? [row.userId] : [])),
      }));
    },
    ({ userId }) => userId,
    { value: (row) => new Set(row?.others) },
  );

/** SQL: no block stands between a person and the one in the column, either way. */
export const unblocked = (blocks: SaysBlocks, userId: string, column: PgColumn | SQL): SQL => sql`(
  not exists (select from ${blocks} where ${blocks.userId} = ${userId} and ${blocks.blockedId} = ${column})
  and not exists (select from ${blocks} where ${blocks.blockedId} = ${userId} and ${blocks.userId} = ${column}))`;
