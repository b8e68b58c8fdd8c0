import { enforce, found, one, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { validateGroupPermissions } from '../helpers.ts';
import { announcements, groups } from '../tables.ts';
import { IdempotencyKey, words } from './input.ts';
import { fresh, lockFor, ofGroup } from './membership.ts';

export const postGroupAnnouncement = service(
  'Tells all members of a group something.',
  z.object({ groupId: z.uuid(), heading: words(200), body: words(20_000), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { groupId, heading, body }) => {
    const group = await lockFor(ctx, groupId, 'announce');
    const authorId = ctx.viewer.id;
    const posted = one(await ctx.db.insert(announcements).values({ groupId, authorId, heading, body, createdAt: ctx.now }).returning());
    await ctx.db.update(groups).set({ lastActivityAt: ctx.now }).where(eq(groups.id, groupId));
    await ctx.publish('groups.announcement.posted.v1', groupId, { ...ofGroup(group), announcementId: posted.id, authorId, heading });
    return posted;
  },
  {
    again: async (ctx, id) => {
      const posted = found(await ctx.load.announcement.load(id), 'The announcement');
      enforce(await validateGroupPermissions(ctx, { action: 'view', groupId: posted.groupId }));
      return posted;
    },
  },
);

export const deleteGroupAnnouncement = service(
  'Takes an announcement back.',
  z.object({ announcementId: z.uuid() }),
  async (ctx: Context, { announcementId }) => {
    const posted = await ctx.load.announcement.load(announcementId);
    const decision = posted && (await validateGroupPermissions(ctx, { action: 'announce', groupId: posted.groupId }));
    const { groupId } = found(decision?.hidden ? null : posted, 'The announcement');
    if (decision) enforce(decision);
    await ctx.db.delete(announcements).where(eq(announcements.id, announcementId));
    return fresh(ctx, groupId);
  },
);
