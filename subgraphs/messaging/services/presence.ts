import { enforce, one, SECOND, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { preferencesOf, validateMessagePermissions } from '../helpers.ts';
import { contactPolicy, people, presenceStatus, presences } from '../tables.ts';

export const setTyping = service(
  'Tells a room just now that the viewer is writing.',
  z.object({ chatroomId: z.uuid() }),
  async (ctx: Context, { chatroomId }) => {
    enforce(await validateMessagePermissions(ctx, { action: 'send', chatroomId }));
    const typing = { chatroomId, userId: ctx.viewer.id };
    await ctx.signal('messaging.typing.started.v1', chatroomId, typing);
    return typing;
  },
  { transaction: false },
);

export const setPresence = service(
  'A sign of life; others are told only when somebody comes, goes or turns away.',
  z.object({ status: z.enum(presenceStatus.enumValues) }),
  async (ctx: Context, { status }) => {
    const userId = ctx.viewer.id;
    const expiresAt = new Date(ctx.now.getTime() + ctx.settings.presenceTtlSeconds * SECOND);
    const [before] = await ctx.db.select().from(presences).where(eq(presences.userId, userId));
    const values = { userId, status, lastSeenAt: ctx.now, expiresAt };
    const presence = one(
      await ctx.db.insert(presences).values(values).onConflictDoUpdate({ target: presences.userId, set: values }).returning(),
    );
    const wasStatus = before && before.expiresAt > ctx.now ? before.status : 'OFFLINE';
    if (wasStatus !== status && (await preferencesOf(ctx, userId)).showPresence) ctx.afterCommit(() => tell(ctx, userId));
    return presence;
  },
);

export const updateMessagingPreferences = service(
  'Chooses what the viewer shows and who may write to them.',
  z.object({
    readReceipts: z.boolean().nullish(),
    showPresence: z.boolean().nullish(),
    whoCanMessageMe: z.enum(contactPolicy.enumValues).nullish(),
  }),
  async (ctx: Context, input) => {
    const userId = ctx.viewer.id;
    const changes = Object.fromEntries(Object.entries(input).filter(([, value]) => value != null));
    if (Object.keys(changes).length) {
      await ctx.db
        .insert(people)
        .values({ userId, ...changes })
        .onConflictDoUpdate({ target: people.userId, set: changes });
      await ctx.audit('preferences.changed', { type: 'User', id: userId }, changes);
      ctx.load.person.clear(userId);
      // whoever watches sees the person vanish or come back at once
      if ('showPresence' in changes) ctx.afterCommit(() => tell(ctx, userId));
    }
    return preferencesOf(ctx, userId);
  },
);

/** Tells that somebody's presence is another; may be lost. */
export function tell(ctx: Context, userId: string): void {
  ctx.signal('messaging.presence.changed.v1', userId, { userId }).catch(() => {});
}
