import { and, asc, inArray, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { mailboxes } from '../tables.ts';

/**
 * Locks the mailboxes of these people until the transaction ends: all changes of a person's notifications queue here, so that
 * counts and groups are exact. In order of id, so that two never wait for each other.
 */
export async function lockMailboxes(ctx: Context, userIds: readonly string[]): Promise<void> {
  const sorted = [...userIds].sort();
  if (!sorted.length) return;
  await ctx.db
    .insert(mailboxes)
    .values(sorted.map((userId) => ({ userId })))
    .onConflictDoNothing();
  await ctx.db.select().from(mailboxes).where(inArray(mailboxes.userId, sorted)).orderBy(asc(mailboxes.userId)).for('update');
}

/** Adds to the unread counts of people whose mailboxes are locked, and tells it. Returns the counts. */
export async function addUnread(ctx: Context, userIds: readonly string[], change: number): Promise<Map<string, number>> {
  if (!userIds.length || !change) return new Map();
  const rows = await ctx.db
    .update(mailboxes)
    .set({ unread: sql`${mailboxes.unread} + ${change}` })
    .where(and(inArray(mailboxes.userId, [...userIds])))
    .returning();
  await ctx.publishAll(
    'notifications.unread.changed.v1',
    rows.map(({ userId }) => ({ subjectId: userId, data: { userId } })),
  );
  return new Map(rows.map(({ userId, unread }) => [userId, unread]));
}
