import { enforce, found, invalid, service } from '@lyceum/kit';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { processConnectionData, validateConnectionPermissions } from '../helpers.ts';
import { listPolicy, people, requestPolicy, standings, suggestionMarks, tags } from '../tables.ts';
import { Id } from '../utilities.ts';

export const tagConnection = service(
  'Gives a connection one’s own tags, instead of those it had; nobody else sees them.',
  z.object({ connectionId: Id, tags: z.array(z.string().max(1_000)).max(1_000) }),
  async (ctx: Context, { connectionId, tags: words }) => {
    enforce(await validateConnectionPermissions(ctx, { connectionId, action: 'tag' }));
    const data = await processConnectionData(ctx, { tags: words });
    const userId = ctx.viewer.id;
    await ctx.db.delete(tags).where(and(eq(tags.connectionId, connectionId), eq(tags.userId, userId)));
    if (data.tags.length)
      await ctx.db
        .insert(tags)
        .values(data.tags.map((tag) => ({ connectionId, userId, tag })))
        .onConflictDoNothing();
    return found(await ctx.load.connection.load(connectionId), 'The connection');
  },
);

export const updateConnectionPreferences = service(
  'Chooses who may ask one to connect and who sees one’s connections; null: as the place has it.',
  z.object({
    whoCanRequest: z.enum(requestPolicy.enumValues).nullish(),
    connectionsVisibleTo: z.enum(listPolicy.enumValues).nullish(),
  }),
  async (ctx: Context, input) => {
    const userId = ctx.viewer.id;
    const set = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    await ctx.db
      .insert(standings)
      .values({ userId, ...input })
      .onConflictDoUpdate({
        target: standings.userId,
        // nothing to set is no statement: the row is written as it is
        set: Object.keys(set).length ? set : { userId },
      });
    return { id: userId };
  },
);

async function refuseUnknown(ctx: Context, userIds: readonly string[]): Promise<void> {
  const known = await ctx.db
    .select({ userId: people.userId })
    .from(people)
    .where(inArray(people.userId, [...userIds]));
  const missing = userIds.findIndex((id) => known.every((person) => person.userId !== id));
  if (missing >= 0) throw invalid([{ path: ['input', 'userIds', missing], rule: 'unknown', message: 'There is no such person.' }]);
}

export const markSuggestionsSeen = service(
  'Notes that these suggestions were shown to the viewer: what the summary counts as shown.',
  z.object({ userIds: z.array(Id).min(1).max(100) }),
  async (ctx: Context, { userIds }) => {
    const userId = ctx.viewer.id;
    const others = [...new Set(userIds)].filter((id) => id !== userId).sort();
    await refuseUnknown(ctx, others);
    if (others.length)
      await ctx.db
        .insert(suggestionMarks)
        .values(others.map((otherId) => ({ userId, otherId, seenAt: ctx.now })))
        .onConflictDoNothing();
    return others.map((id) => ({ id }));
  },
  { audit: false },
);

export const dismissSuggestion = service(
  'Has somebody not suggested to the viewer again.',
  z.object({ userId: Id }),
  async (ctx: Context, { userId: otherId }) => {
    const userId = ctx.viewer.id;
    found(await ctx.load.person.load(otherId), 'The person');
    await ctx.db
      .insert(suggestionMarks)
      .values({ userId, otherId, seenAt: ctx.now, dismissedAt: ctx.now })
      .onConflictDoUpdate({
        target: [suggestionMarks.userId, suggestionMarks.otherId],
        set: { dismissedAt: sql`coalesce(${suggestionMarks.dismissedAt}, excluded.dismissed_at)` },
      });
    return { id: otherId };
  },
  { audit: false },
);
