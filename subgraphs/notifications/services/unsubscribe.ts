import { found, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { preferences, recipients } from '../tables.ts';
import { templates } from '../templates.ts';
import { readUnsubscribeToken } from '../utilities.ts';

export const unsubscribe = service(
  'Turns off the mails of a type for whoever has the link out of one; says what was turned off.',
  z.object({ token: z.string().max(200) }),
  async (ctx: Context, { token }) => {
    const { key, type } = found(readUnsubscribeToken(token), 'The link');
    const [recipient] = await ctx.db.select().from(recipients).where(eq(recipients.unsubscribeKey, key));
    const { userId } = found(recipient, 'The link');
    await ctx.db
      .insert(preferences)
      .values({ userId, type, channel: 'EMAIL', enabled: false, changedAt: ctx.now })
      .onConflictDoUpdate({
        target: [preferences.userId, preferences.type, preferences.channel],
        set: { enabled: false, changedAt: ctx.now },
      });
    return { label: templates[type].label };
  },
);
