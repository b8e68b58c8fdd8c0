import { found, one, Refusal, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type GroupAction, isAtLeast } from '../helpers/permissions.ts';
import { oversees } from '../helpers/sight.ts';
import {
  bans,
  type GroupMemberRow,
  type GroupRole,
  type GroupRow,
  groupRole,
  groups,
  invites,
  joinRequests,
  memberships,
} from '../tables.ts';
import { Note } from './input.ts';
import { fresh, lockFor, note, ofGroup, presentMember, unseat } from './membership.ts';

const Who = z.object({ groupId: z.uuid(), userId: z.uuid() });
const AboutWhom = Who.extend({ reason: Note });

/** The role by which the viewer acts: that of the owner for who oversees all groups. */
async function actingRole(ctx: Context, groupId: string): Promise<GroupRole> {
  if (oversees(ctx)) return 'OWNER';
  return found(await presentMember(ctx, groupId, ctx.viewer.id), 'The group').role;
}

/** The locked group and the member in it that the viewer stands above; refused otherwise. */
async function under(
  ctx: Context,
  groupId: string,
  userId: string,
  action: GroupAction,
): Promise<{ group: GroupRow; member: GroupMemberRow | null }> {
  const group = await lockFor(ctx, groupId, action);
  const member = await presentMember(ctx, groupId, userId);
  if (!member) return { group, member };
  if (member.role === 'OWNER') throw new Refusal('FORBIDDEN', 'This is the owner of the group: it is theirs to hand over.');
  const acting = await actingRole(ctx, groupId);
  if (acting !== 'OWNER' && isAtLeast(member.role, acting))
    throw new Refusal('FORBIDDEN', 'Only somebody above them in the group may do this.');
  return { group, member };
}

const noMember = () => new Refusal('NOT_FOUND', 'This person is not in the group.');

export const removeGroupMember = service('Takes somebody out of a group.', AboutWhom, async (ctx: Context, { groupId, userId, reason }) => {
  const { group, member } = await under(ctx, groupId, userId, 'moderate');
  if (!member) throw noMember();
  await unseat(ctx, group, userId, 'REMOVED');
  await note(ctx, groupId, 'MEMBER_REMOVED', { userId, reason });
  return fresh(ctx, groupId);
});

export const banGroupMember = service(
  'Takes somebody out of a group and keeps them out; who is no member can be banned too.',
  AboutWhom,
  async (ctx: Context, { groupId, userId, reason }) => {
    if (userId === ctx.viewer.id) throw new Refusal('CONFLICT', 'You can’t ban yourself: leave the group.');
    const { group } = await under(ctx, groupId, userId, 'moderate');
    if (!(await ctx.load.person.load(userId))) throw noMember();
    await ctx.db.insert(bans).values({ groupId, userId, bannedById: ctx.viewer.id, reason, at: ctx.now }).onConflictDoNothing();
    await ctx.db
      .update(joinRequests)
      .set({ status: 'REJECTED', decidedAt: ctx.now, decidedById: ctx.viewer.id })
      .where(and(eq(joinRequests.groupId, groupId), eq(joinRequests.userId, userId), eq(joinRequests.status, 'PENDING')));
    await ctx.db
      .update(invites)
      .set({ status: 'CANCELLED', answeredAt: ctx.now })
      .where(and(eq(invites.groupId, groupId), eq(invites.userId, userId), eq(invites.status, 'PENDING')));
    await unseat(ctx, group, userId, 'BANNED');
    await note(ctx, groupId, 'MEMBER_BANNED', { userId, reason });
    return fresh(ctx, groupId);
  },
);

export const unbanGroupMember = service('Lifts a ban; they may join again.', Who, async (ctx: Context, { groupId, userId }) => {
  await lockFor(ctx, groupId, 'moderate');
  const lifted = await ctx.db
    .delete(bans)
    .where(and(eq(bans.groupId, groupId), eq(bans.userId, userId)))
    .returning();
  if (!lifted.length) throw new Refusal('NOT_FOUND', 'This person is not banned.');
  await note(ctx, groupId, 'MEMBER_UNBANNED', { userId });
  return fresh(ctx, groupId);
});

const setRole = async (ctx: Context, group: GroupRow, { id, userId }: GroupMemberRow, role: GroupRole): Promise<GroupMemberRow> => {
  const changed = one(await ctx.db.update(memberships).set({ role }).where(eq(memberships.id, id)).returning());
  await ctx.publish('groups.member.role_changed.v1', group.id, { ...ofGroup(group), userId, role });
  return changed;
};

export const setGroupMemberRole = service(
  'Gives a member another role, up to one’s own; ownership is handed over instead.',
  Who.extend({ role: z.enum(groupRole.enumValues) }),
  async (ctx: Context, { groupId, userId, role }) => {
    if (role === 'OWNER') throw new Refusal('CONFLICT', 'A group has one owner: hand it over with transferGroupOwnership.');
    const { group, member } = await under(ctx, groupId, userId, 'manage');
    if (!member) throw noMember();
    if (!isAtLeast(await actingRole(ctx, groupId), role)) throw new Refusal('FORBIDDEN', 'Nobody gives a role above their own.');
    if (member.role === role) return member;
    await note(ctx, groupId, 'ROLE_CHANGED', { userId, reason: role });
    return setRole(ctx, group, member, role);
  },
);

export const transferGroupOwnership = service(
  'Hands a group over to one of its members; whoever owned it stays as an admin.',
  Who,
  async (ctx: Context, { groupId, userId }) => {
    const group = await lockFor(ctx, groupId, 'own');
    const heir = await presentMember(ctx, groupId, userId);
    if (!heir) throw noMember();
    if ((await ctx.load.person.load(userId))?.suspendedAt)
      throw new Refusal('CONFLICT', 'This account is suspended: choose somebody else.');
    if (userId === group.ownerId) return group;
    const owner = await presentMember(ctx, groupId, group.ownerId);
    if (owner) {
      const [other] = await ctx.db
        .select({ groupId: memberships.groupId })
        .from(memberships)
        .where(
          and(
            eq(memberships.setKey, group.setKey),
            eq(memberships.userId, owner.userId),
            eq(memberships.state, 'ACTIVE'),
            eq(memberships.role, 'ADMIN'),
          ),
        );
      // of a set one belongs to one group only, unless one owns them
      if (group.groupSetId && other) await unseat(ctx, group, owner.userId, 'LEFT');
      else await setRole(ctx, group, owner, 'ADMIN');
    }
    await setRole(ctx, group, heir, 'OWNER');
    await ctx.db
      .update(groups)
      .set({ ownerId: userId, version: group.version + 1 })
      .where(eq(groups.id, groupId));
    await note(ctx, groupId, 'OWNERSHIP_TRANSFERRED', { userId });
    return fresh(ctx, groupId);
  },
);
