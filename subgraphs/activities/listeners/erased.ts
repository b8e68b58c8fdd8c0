import { forgetErased, unnamed } from '@lyceum/accounts/copies';
import { blanked, gone } from '@lyceum/kit';
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { activeDays, blocks, learners, people, sessions, sources, statements, zones } from '../tables.ts';

export const erasedListeners = forgetErased<Context>(
  'activities',
  'Leaves the statements of a person who is no more, for the figures, without their words.',
  async (ctx, userId) => {
    const told = ctx.db
      .select({ id: statements.id })
      .from(statements)
      .where(and(eq(statements.actorId, userId), eq(statements.source, 'client')));
    await ctx.db.delete(sources).where(inArray(sources.statementId, told));
  },
  async (ctx, userId) => {
    const voiding = ctx.db
      .select({ id: statements.voidedById })
      .from(statements)
      .where(and(eq(statements.actorId, userId), isNotNull(statements.voidedById)));
    await ctx.db
      .update(statements)
      .set({ note: null })
      .where(and(inArray(statements.id, voiding), isNotNull(statements.note)));
  },
  blanked(statements, statements.actorId, { note: null, objectName: null, visibility: 'ONLY_ME' }),
  gone(sessions, sessions.userId),
  gone(activeDays, activeDays.userId),
  gone(zones, zones.userId),
  gone(learners, learners.userId),
  gone(blocks, blocks.userId, blocks.blockedId),
  unnamed(people),
);
