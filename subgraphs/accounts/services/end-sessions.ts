import { and, isNull, type SQL } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { sessions } from '../tables.ts';

/** Ends the open sessions that match, tells it, and gives them. */
export async function endSessions(ctx: Context, which: SQL, reason: string) {
  const ended = await ctx.db
    .update(sessions)
    .set({ revokedAt: ctx.now, revokedReason: reason })
    .where(and(which, isNull(sessions.revokedAt)))
    .returning();
  await ctx.publishAll(
    'accounts.session.revoked.v1',
    ended.map(({ id, userId }) => ({ subjectId: id, data: { sessionId: id, userId, reason } })),
  );
  for (const { id, userId } of ended) await ctx.audit('session.revoked', { type: 'Session', id }, { userId, reason });
  return ended;
}
