import { ERASED_NAME } from '@lyceum/kit';
import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { Context } from '../context.ts';
import { blocks, notifications, recipients } from '../tables.ts';
import { addUnread, lockMailboxes } from './mailbox.ts';

/**
 * Those of the people who are not erased, and between whom and the actor no block stands. Their mailboxes are locked, so that either comes
 * before or after.
 */
export async function reachable(ctx: Context, actorId: string | null, people: string[]): Promise<string[]> {
  if (!people.length) return people;
  const erased = ctx.db
    .select({ userId: recipients.userId })
    .from(recipients)
    .where(
      and(inArray(recipients.userId, people), recipients.suspended, isNull(recipients.email), eq(recipients.displayName, ERASED_NAME)),
    );
  const rows = await (actorId === null
    ? erased
    : unionAll(
        erased,
        ctx.db
          .select({ userId: blocks.blockedId })
          .from(blocks)
          .where(and(eq(blocks.userId, actorId), inArray(blocks.blockedId, people))),
        ctx.db
          .select({ userId: blocks.userId })
          .from(blocks)
          .where(and(eq(blocks.blockedId, actorId), inArray(blocks.userId, people))),
      ));
  const apart = new Set(rows.map(({ userId }) => userId));
  return apart.size ? people.filter((id) => !apart.has(id)) : people;
}

/** Hides what two people were told of each other. */
export async function hideBetween(ctx: Context, a: string, b: string): Promise<void> {
  await lockMailboxes(ctx, [a, b]);
  await turn(ctx, true, between(a, b));
}

/** Shows it again, unless the other’s block still stands. */
export async function showBetween(ctx: Context, a: string, b: string): Promise<void> {
  await lockMailboxes(ctx, [a, b]);
  const stands = await ctx.db.$count(blocks, and(eq(blocks.userId, b), eq(blocks.blockedId, a)));
  if (!stands) await turn(ctx, false, between(a, b));
}

const between = (a: string, b: string) =>
  or(and(eq(notifications.userId, a), eq(notifications.actorId, b)), and(eq(notifications.userId, b), eq(notifications.actorId, a)));

async function turn(ctx: Context, hidden: boolean, which: SQL | undefined): Promise<void> {
  const turned = await ctx.db
    .update(notifications)
    .set({ hidden })
    .where(and(which, eq(notifications.hidden, !hidden)))
    .returning({
      userId: notifications.userId,
      counts: sql<boolean>`${notifications.inApp} and ${notifications.readAt} is null and ${notifications.deletedAt} is null`,
    });
  const unread = Map.groupBy(
    turned.filter(({ counts }) => counts),
    ({ userId }) => userId,
  );
  for (const [userId, rows] of unread) await addUnread(ctx, [userId], hidden ? -rows.length : rows.length);
}
