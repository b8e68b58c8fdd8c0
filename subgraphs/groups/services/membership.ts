import { enforce, found, Refusal } from '@lyceum/kit';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { GroupAction } from '../helpers/permissions.ts';
import { validateGroupPermissions } from '../helpers.ts';
import {
  bans,
  courseSeats,
  type GroupMemberRow,
  type GroupModerationRow,
  type GroupRole,
  type GroupRow,
  groups,
  invites,
  joinRequests,
  memberships,
  moderation,
} from '../tables.ts';

/** The group's row, locked: changes of its members happen one after the other. */
export async function lockGroup(ctx: Context, groupId: string): Promise<GroupRow> {
  const [group] = await ctx.db.select().from(groups).where(eq(groups.id, groupId)).for('update');
  return found(group?.status === 'DELETED' ? null : group, 'The group');
}

/** The locked group, if the viewer may do this there; decided again once it is locked, for what was true before may be so no more. */
export async function lockFor(ctx: Context, groupId: string, action: GroupAction): Promise<GroupRow> {
  enforce(await validateGroupPermissions(ctx, { action, groupId }));
  const group = await lockGroup(ctx, groupId);
  ctx.load.group.clearAll();
  ctx.load.membership.clearAll();
  ctx.load.pendingInvite.clearAll();
  enforce(await validateGroupPermissions(ctx, { action, groupId }));
  return group;
}

export const refuseArchived = ({ status }: GroupRow): void => {
  if (status !== 'ACTIVE') throw new Refusal('FORBIDDEN', 'This group is archived: it is read-only.');
};

export const presentMember = async (ctx: Context, groupId: string, userId: string): Promise<GroupMemberRow | null> =>
  (
    await ctx.db
      .select()
      .from(memberships)
      .where(and(eq(memberships.groupId, groupId), eq(memberships.userId, userId), eq(memberships.state, 'ACTIVE')))
  )[0] ?? null;

export const isBanned = async (ctx: Context, groupId: string, userId: string): Promise<boolean> =>
  (await ctx.db.$count(bans, and(eq(bans.groupId, groupId), eq(bans.userId, userId)))) > 0;

/** What facts about a member say of the group. */
export const ofGroup = ({ id, name, privacy }: GroupRow) => ({ groupId: id, groupName: name, privacy });

interface Seat {
  readonly role?: GroupRole;
  readonly source: GroupMemberRow['source'];
}

/** Brings somebody into a locked group, and tells it; whoever is in stays as they are. */
export async function seat(ctx: Context, group: GroupRow, userId: string, { role = 'MEMBER', source }: Seat): Promise<GroupMemberRow> {
  const before = await presentMember(ctx, group.id, userId);
  if (before) return before;
  refuseArchived(group);
  if (await isBanned(ctx, group.id, userId)) throw new Refusal('FORBIDDEN', 'The staff of this group let nobody in whom they banned.');
  if (group.groupSetId && group.courseId && role !== 'OWNER') {
    const seats = await ctx.db.$count(courseSeats, and(eq(courseSeats.courseId, group.courseId), eq(courseSeats.userId, userId)));
    if (!seats) throw new Refusal('FORBIDDEN', 'Only who learns or teaches in the course may belong to its groups: enrol first.');
  }
  const [taken] = await ctx.db
    .update(groups)
    .set({ memberCount: sql`${groups.memberCount} + 1`, lastActivityAt: ctx.now })
    .where(and(eq(groups.id, group.id), sql`${groups.memberCount} < ${groups.maxMembers}`))
    .returning({ memberCount: groups.memberCount });
  if (!taken) throw new Refusal('LIMIT_REACHED', `This group is full: it holds ${group.maxMembers} members.`);
  const [member] = await ctx.db
    .insert(memberships)
    .values({ groupId: group.id, setKey: group.setKey, userId, role, source, joinedAt: ctx.now })
    .onConflictDoNothing()
    .returning();
  if (!member) throw new Refusal('CONFLICT', 'They belong to another group of this set: they leave it first.');
  // whatever else was open between the two is settled
  await ctx.db
    .update(joinRequests)
    .set({ status: source === 'REQUESTED' ? 'APPROVED' : 'WITHDRAWN', decidedAt: ctx.now, decidedById: ctx.viewerOrNull?.id ?? null })
    .where(and(eq(joinRequests.groupId, group.id), eq(joinRequests.userId, userId), eq(joinRequests.status, 'PENDING')));
  await ctx.db
    .update(invites)
    .set({ status: 'ACCEPTED', answeredAt: ctx.now })
    .where(and(eq(invites.groupId, group.id), eq(invites.userId, userId), eq(invites.status, 'PENDING')));
  await ctx.publish('groups.member.joined.v1', group.id, { ...ofGroup(group), userId, role });
  return member;
}

const TOLD = {
  LEFT: 'groups.member.left.v1',
  REMOVED: 'groups.member.removed.v1',
  BANNED: 'groups.member.banned.v1',
} as const;

/** Ends somebody's membership of a locked group, and tells it; null when they were not in. */
export async function unseat(ctx: Context, group: GroupRow, userId: string, state: keyof typeof TOLD): Promise<GroupMemberRow | null> {
  const [ended] = await ctx.db
    .update(memberships)
    .set({ state, endedAt: ctx.now, endedById: ctx.viewerOrNull?.id ?? null })
    .where(and(eq(memberships.groupId, group.id), eq(memberships.userId, userId), eq(memberships.state, 'ACTIVE')))
    .returning();
  if (!ended) return null;
  await ctx.db
    .update(groups)
    .set({ memberCount: sql`${groups.memberCount} - 1` })
    .where(eq(groups.id, group.id));
  await ctx.publish(TOLD[state], group.id, { ...ofGroup(group), userId });
  return ended;
}

/** One line of the group's own log of what its staff did. */
export async function note(
  ctx: Context,
  groupId: string,
  act: GroupModerationRow['act'],
  { userId = null, reason = null }: { userId?: string | null; reason?: string | null | undefined } = {},
): Promise<void> {
  await ctx.db.insert(moderation).values({ groupId, act, userId, reason, actorId: ctx.viewerOrNull?.id ?? null, at: ctx.now });
}

/** The group as it stands after the changes of this transaction. */
export async function fresh(ctx: Context, groupId: string): Promise<GroupRow> {
  const [group] = await ctx.db.select().from(groups).where(eq(groups.id, groupId));
  return found(group, 'The group');
}
