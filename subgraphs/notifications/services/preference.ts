import { invalid, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { resolvePreferences } from '../helpers.ts';
import { channel, preferences } from '../tables.ts';
import { NOTIFICATION_TYPES } from '../templates.ts';
import { defaultsOf } from '../type-defaults.ts';

export const updatePreference = service(
  'Chooses whether the viewer is told a type, or anything, through a channel; null goes back to the default.',
  z.object({ type: z.enum(NOTIFICATION_TYPES).nullish(), channel: z.enum(channel.enumValues), enabled: z.boolean().nullish() }),
  async (ctx: Context, { type: given, channel: through, enabled }) => {
    const userId = ctx.viewer.id;
    const critical = given && (defaultsOf(given).critical || ctx.settings.criticalTypes.includes(given));
    if (critical && enabled === false)
      throw invalid([
        { path: ['input', 'type'], rule: 'critical', message: 'This type concerns the safety of your account: it can’t be turned off.' },
      ]);
    const type = given ?? '*';
    if (enabled == null)
      await ctx.db
        .delete(preferences)
        .where(and(eq(preferences.userId, userId), eq(preferences.type, type), eq(preferences.channel, through)));
    else
      await ctx.db
        .insert(preferences)
        .values({ userId, type, channel: through, enabled, changedAt: ctx.now })
        .onConflictDoUpdate({
          target: [preferences.userId, preferences.type, preferences.channel],
          set: { enabled, changedAt: ctx.now },
        });
    const all = await resolvePreferences(ctx, { userId });
    return all.filter((row) => row.channel === through && (!given || row.type === given));
  },
);
