import { randomBytes } from 'node:crypto';
import { Refusal, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { feeds } from '../tables.ts';
import { hashOf } from '../utilities.ts';

/** The private address of a calendar. */
const feedUrl = (publicUrl: string, token: string): string => `${publicUrl}/event-feeds/${token}`;

export const rotateFeedToken = service(
  'Gives the viewer’s calendar a new private address; the one before leads nowhere from now on.',
  z.object({}),
  async (ctx: Context) => {
    if (!ctx.settings.icsFeedEnabled) throw new Refusal('FORBIDDEN', 'Calendars by private address are switched off here.');
    const { id: userId } = ctx.viewer;
    const token = randomBytes(24).toString('base64url');
    const values = { tokenHash: hashOf({ token }), rotatedAt: ctx.now };
    await ctx.db
      .insert(feeds)
      .values({ userId, ...values })
      .onConflictDoUpdate({ target: feeds.userId, set: values });
    return { id: userId, token, url: feedUrl(ctx.config.PUBLIC_URL, token), rotatedAt: ctx.now };
  },
);
