import { DAY, enforce, found, Refusal, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { apart, isInvitable } from '../helpers/people.ts';
import { validateGroupPermissions } from '../helpers.ts';
import { type GroupInviteRow, invites } from '../tables.ts';
import { Note } from './input.ts';
import { isBanned, lockFor, lockGroup, note, ofGroup, presentMember, seat } from './membership.ts';

export const inviteToGroup = service(
  'Asks somebody to join a group. Asked twice while the first invitation holds, that one stands.',
  z.object({ groupId: z.uuid(), userId: z.uuid(), note: Note }),
  async (ctx: Context, { groupId, userId, note: text }) => {
    const { viewer } = ctx;
    const group = await lockFor(ctx, groupId, 'invite');
    await isInvitable(ctx, userId);
    if (await presentMember(ctx, groupId, userId)) throw new Refusal('CONFLICT', 'They are in this group already.');
    if (await isBanned(ctx, groupId, userId)) throw new Refusal('CONFLICT', 'They were banned from this group: lift the ban first.');
    const before = await ctx.load.pendingInvite.load({ groupId, userId });
    if (before && before.expiresAt > ctx.now) return before;
    if (before) await ctx.db.update(invites).set({ status: 'EXPIRED', answeredAt: ctx.now }).where(eq(invites.id, before.id));
    const expiresAt = new Date(ctx.now.getTime() + ctx.settingsFor({ group: groupId }).inviteExpiryDays * DAY);
    const values = { groupId, userId, invitedById: viewer.id, note: text, expiresAt, createdAt: ctx.now };
    const [invite] = await ctx.db.insert(invites).values(values).returning();
    const made = found(invite, 'The invitation');
    await ctx.audit('inviteToGroup', { type: 'Group', id: groupId }, { userId, inviteId: made.id });
    await ctx.publish('groups.invite.sent.v1', groupId, { ...ofGroup(group), userId, inviteId: made.id, invitedById: viewer.id });
    return made;
  },
);

/** An invitation that is the viewer's own and can still be answered, its group locked. */
async function answerable(ctx: Context, inviteId: string): Promise<GroupInviteRow> {
  const invite = await ctx.load.invite.load(inviteId);
  const own = found(invite?.userId === ctx.viewer.id && !(await apart(ctx, invite.invitedById)) ? invite : null, 'The invitation');
  const group = await ctx.load.group.load(own.groupId);
  // whoever may not come to know of the group any more, has no invitation to it
  found(group && group.status !== 'DELETED' ? group : null, 'The invitation');
  if (own.status === 'PENDING' && own.expiresAt <= ctx.now)
    throw new Refusal('CONFLICT', 'This invitation has expired: ask for another one.');
  if (own.status !== 'PENDING') throw new Refusal('CONFLICT', `This invitation was ${own.status.toLowerCase()} already.`);
  return own;
}

export const respondToGroupInvite = service(
  'Accepts or declines an invitation.',
  z.object({ inviteId: z.uuid(), accept: z.boolean() }),
  async (ctx: Context, { inviteId, accept }) => {
    const { groupId } = await answerable(ctx, inviteId);
    const group = await lockGroup(ctx, groupId);
    ctx.load.invite.clear(inviteId);
    const invite = await answerable(ctx, inviteId);
    if (accept) {
      enforce(await validateGroupPermissions(ctx, { action: 'join', groupId }));
      await seat(ctx, group, ctx.viewer.id, { source: 'INVITED' });
    }
    await ctx.audit('respondToGroupInvite', { type: 'Group', id: groupId }, { inviteId, accept });
    const status = accept ? 'ACCEPTED' : 'DECLINED';
    const [settled] = await ctx.db.update(invites).set({ status, answeredAt: ctx.now }).where(eq(invites.id, invite.id)).returning();
    return found(settled, 'The invitation');
  },
);

export const cancelGroupInvite = service(
  'Takes an invitation back: whoever sent it may, and the group’s staff.',
  z.object({ inviteId: z.uuid() }),
  async (ctx: Context, { inviteId }) => {
    const invite = found(await ctx.load.invite.load(inviteId), 'The invitation');
    const { groupId, invitedById } = invite;
    const decision = await validateGroupPermissions(ctx, { action: invitedById === ctx.viewer.id ? 'participate' : 'moderate', groupId });
    found(decision.allowed || null, 'The invitation');
    await lockGroup(ctx, groupId);
    const [present] = await ctx.db.select().from(invites).where(eq(invites.id, inviteId));
    if (present?.status !== 'PENDING') throw new Refusal('CONFLICT', 'This invitation was answered already.');
    await note(ctx, groupId, 'INVITE_CANCELLED', { userId: invite.userId });
    const [settled] = await ctx.db
      .update(invites)
      .set({ status: 'CANCELLED', answeredAt: ctx.now })
      .where(eq(invites.id, inviteId))
      .returning();
    return found(settled, 'The invitation');
  },
);
