import { found, Refusal, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { GroupRow } from '../tables.ts';
import { fresh, isBanned, lockFor, presentMember, seat, unseat } from './membership.ts';

const One = z.object({ groupId: z.uuid() });

/** Whether whoever wants to join waits for the staff: in private groups, in public ones as they chose, never where people choose one group of a set. */
export const needsApproval = (ctx: Context, { privacy, approvalRequired, groupSetId }: GroupRow): boolean =>
  groupSetId === null && (privacy !== 'PUBLIC' || (approvalRequired ?? ctx.settings.approvalRequired));

/** Refuses whoever may not choose this group of a set by themselves. */
export async function refuseAssigned(ctx: Context, group: GroupRow): Promise<void> {
  const set = group.groupSetId ? await ctx.load.groupSet.load(group.groupSetId) : null;
  if (set && !set.selfSignup) throw new Refusal('FORBIDDEN', 'People are assigned to the groups of this set: ask its staff.');
}

export const joinGroup = service(
  'Joins a group that lets everybody in, or one that invited the viewer.',
  One,
  async (ctx: Context, { groupId }) => {
    const { viewer } = ctx;
    const group = await lockFor(ctx, groupId, 'join');
    if (await presentMember(ctx, groupId, viewer.id)) return group;
    const invite = await ctx.load.pendingInvite.load({ groupId, userId: viewer.id });
    const invited = invite !== null && invite.expiresAt > ctx.now;
    // what changed until the lock was had
    found(invited || group.privacy !== 'SECRET' || null, 'The group');
    if (!invited) {
      await refuseAssigned(ctx, group);
      if (needsApproval(ctx, group) && !(await isBanned(ctx, groupId, viewer.id)))
        throw new Refusal('FORBIDDEN', 'The staff of this group lets people in: ask to join.');
    }
    await seat(ctx, group, viewer.id, { source: invited ? 'INVITED' : 'JOINED' });
    return fresh(ctx, groupId);
  },
);

export const leaveGroup = service(
  'Takes the viewer out of a group; its owner hands it over first.',
  One,
  async (ctx: Context, { groupId }) => {
    const { viewer } = ctx;
    const group = await lockFor(ctx, groupId, 'read');
    const member = await presentMember(ctx, groupId, viewer.id);
    if (!member) throw new Refusal('CONFLICT', 'You are not in this group.');
    if (member.role === 'OWNER') throw new Refusal('CONFLICT', 'A group has an owner: hand it over to somebody else first, or delete it.');
    await unseat(ctx, group, viewer.id, 'LEFT');
    return { id: groupId };
  },
);
