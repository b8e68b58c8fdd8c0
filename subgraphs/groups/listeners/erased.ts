import { forgetErased, unnamed } from '@lyceum/accounts/copies';
import { blanked, type Erasure, gone } from '@lyceum/kit';
import { and, asc, eq, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { archive } from '../services/groups.ts';
import { note, ofGroup, unseat } from '../services/membership.ts';
import {
  announcements,
  bans,
  blocks,
  contributions,
  courseSeats,
  groups,
  inviteLinks,
  invites,
  joinRequests,
  memberships,
  moderation,
  people,
  staff,
} from '../tables.ts';

/** Hands a group that they owned to the member who stands highest and longest; one with nobody left is archived. */
async function handOver(ctx: Context, groupId: string, userId: string): Promise<void> {
  const [heir] = await ctx.db
    .select({ id: memberships.id, userId: memberships.userId })
    .from(memberships)
    .leftJoin(people, eq(people.userId, memberships.userId))
    .where(and(eq(memberships.groupId, groupId), eq(memberships.state, 'ACTIVE'), ne(memberships.userId, userId)))
    .orderBy(
      sql`${people.suspendedAt} is not null`,
      sql`case ${memberships.role} when 'ADMIN' then 1 when 'MODERATOR' then 2 else 3 end`,
      asc(memberships.joinedAt),
      asc(memberships.id),
    )
    .limit(1);
  const [group] = await ctx.db.select().from(groups).where(eq(groups.id, groupId));
  if (!group) return;
  if (!heir) {
    if (group.status === 'ACTIVE') await archive(ctx, group);
    return;
  }
  await ctx.db.update(memberships).set({ role: 'OWNER' }).where(eq(memberships.id, heir.id));
  await ctx.db
    .update(groups)
    .set({ ownerId: heir.userId, version: sql`${groups.version} + 1` })
    .where(eq(groups.id, groupId));
  if (group.status === 'DELETED') return;
  await ctx.publish('groups.member.role_changed.v1', groupId, { ...ofGroup(group), userId: heir.userId, role: 'OWNER' });
  await note(ctx, groupId, 'OWNERSHIP_TRANSFERRED', { userId: heir.userId });
}

/** They are out of every group, told as if they had left. */
const leave: Erasure<Context> = async (ctx, userId) => {
  const mine = ctx.db
    .select({ id: memberships.groupId })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), eq(memberships.state, 'ACTIVE')));
  const locked = await ctx.db
    .select()
    .from(groups)
    .where(or(inArray(groups.id, mine), and(eq(groups.ownerId, userId), ne(groups.status, 'ARCHIVED'))))
    .orderBy(asc(groups.id))
    .for('update');
  for (const group of locked) {
    await unseat(ctx, group, userId, 'LEFT');
    if (group.ownerId === userId) await handOver(ctx, group.id, userId);
  }
};

export const erasedListeners = forgetErased<Context>(
  'groups',
  'Takes a person who is no more out of the groups, and what they wrote there.',
  leave,
  gone(joinRequests, joinRequests.userId),
  gone(invites, invites.userId),
  // an invitation of theirs that waits has nobody behind it
  (ctx, userId) => ctx.db.delete(invites).where(and(eq(invites.invitedById, userId), eq(invites.status, 'PENDING'))),
  (ctx, userId) =>
    ctx.db
      .update(invites)
      .set({ note: null })
      .where(and(eq(invites.invitedById, userId), isNotNull(invites.note))),
  (ctx, userId) =>
    ctx.db
      .update(joinRequests)
      .set({ reason: null })
      .where(and(eq(joinRequests.decidedById, userId), isNotNull(joinRequests.reason))),
  gone(inviteLinks, inviteLinks.createdById),
  gone(announcements, announcements.authorId),
  gone(contributions, contributions.userId),
  gone(bans, bans.userId),
  blanked(bans, bans.bannedById, { reason: null }),
  (ctx, userId) =>
    ctx.db
      .update(moderation)
      .set({ reason: null })
      .where(
        and(
          isNotNull(moderation.reason),
          ne(moderation.act, 'ROLE_CHANGED'),
          or(eq(moderation.userId, userId), eq(moderation.actorId, userId)),
        ),
      ),
  gone(courseSeats, courseSeats.userId),
  gone(staff, staff.userId),
  gone(blocks, blocks.userId, blocks.blockedId),
  unnamed(people),
);
