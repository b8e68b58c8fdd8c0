import { randomBytes } from 'node:crypto';
import { DAY, enforce, found, one, Refusal, service } from '@lyceum/kit';
import { and, eq, gt, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { mayAct } from '../helpers/permissions.ts';
import { inviteLinks } from '../tables.ts';
import { inviteToken } from '../utilities.ts';
import { fresh, isBanned, lockFor, lockGroup, presentMember, refuseArchived, seat } from './membership.ts';

export const createGroupInviteLink = service(
  'Makes a link that lets in whoever holds it, for a while and so many people; the token is shown once.',
  z.object({ groupId: z.uuid(), maxUses: z.int().min(1).max(10_000).nullish(), expiresInDays: z.int().min(1).max(365).nullish() }),
  async (ctx: Context, { groupId, maxUses, expiresInDays }) => {
    refuseArchived(await lockFor(ctx, groupId, 'moderate'));
    const token = randomBytes(24).toString('base64url');
    const expiresAt = new Date(ctx.now.getTime() + (expiresInDays ?? ctx.settingsFor({ group: groupId }).inviteExpiryDays) * DAY);
    const link = one(
      await ctx.db
        .insert(inviteLinks)
        .values({
          groupId,
          digest: inviteToken({ token }),
          createdById: ctx.viewer.id,
          maxUses: maxUses ?? 100,
          expiresAt,
          createdAt: ctx.now,
        })
        .returning(),
    );
    await ctx.audit('createGroupInviteLink', { type: 'Group', id: groupId }, { linkId: link.id, maxUses: link.maxUses });
    return { token, maxUses: link.maxUses, expiresAt };
  },
);

export const joinGroupByLink = service(
  'Joins the group whose link the viewer holds.',
  z.object({ token: z.string().min(1).max(200) }),
  async (ctx: Context, { token }) => {
    const { viewer } = ctx;
    enforce(await mayAct(ctx));
    const [link] = await ctx.db
      .select()
      .from(inviteLinks)
      .where(eq(inviteLinks.digest, inviteToken({ token })));
    const { id, groupId } = found(link, 'The link');
    // to those who may not come in, a link is like any other text
    if (await isBanned(ctx, groupId, viewer.id)) found(null, 'The link');
    const group = await lockGroup(ctx, groupId);
    if (await presentMember(ctx, groupId, viewer.id)) return group;
    const [used] = await ctx.db
      .update(inviteLinks)
      .set({ uses: sql`${inviteLinks.uses} + 1` })
      .where(and(eq(inviteLinks.id, id), lt(inviteLinks.uses, inviteLinks.maxUses), gt(inviteLinks.expiresAt, ctx.now)))
      .returning();
    if (!used) throw new Refusal('CONFLICT', 'This link has expired or was used up: ask for another one.');
    await seat(ctx, group, viewer.id, { source: 'LINK' });
    return fresh(ctx, groupId);
  },
);
