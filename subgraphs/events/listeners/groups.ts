import { events as groupsEvents } from '@lyceum/groups/events';
import { listener } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { endPlaces } from '../services/ending.ts';
import { events, groupMembers, groups, rsvps } from '../tables.ts';

type Privacy = (typeof groups.$inferSelect)['privacy'];

async function know(ctx: Context, groupId: string, privacy: Privacy): Promise<void> {
  await ctx.db
    .insert(groups)
    .values({ groupId, privacy })
    .onConflictDoUpdate({ target: groups.groupId, set: { privacy, goneAt: null } });
}

async function belongs(ctx: Context, { groupId, userId, role }: { groupId: string; userId: string; role: string }): Promise<void> {
  await ctx.db
    .insert(groupMembers)
    .values({ groupId, userId, role })
    .onConflictDoUpdate({ target: [groupMembers.groupId, groupMembers.userId], set: { role } });
}

/** Whoever is in a group no more comes to nothing of it that only members see. */
async function leaves(ctx: Context, { groupId, userId, privacy }: { groupId: string; userId: string; privacy: Privacy }): Promise<void> {
  await ctx.db.delete(groupMembers).where(and(eq(groupMembers.groupId, groupId), eq(groupMembers.userId, userId)));
  if (privacy !== 'PUBLIC') await endPlaces(ctx, and(eq(events.groupId, groupId), eq(rsvps.userId, userId)), 'no longer open to you');
}

export const knowGroup = listener(groupsEvents, 'groups.group.created.v1', 'Knows whose events these may be.', (ctx: Context, { data }) =>
  know(ctx, data.groupId, data.privacy),
);
export const knowPrivacy = listener(
  groupsEvents,
  'groups.group.updated.v1',
  'Knows who may see a group’s events.',
  (ctx: Context, { data }) => know(ctx, data.groupId, data.privacy),
);
export const knowRestored = listener(
  groupsEvents,
  'groups.group.restored.v1',
  'Shows the events of a group that is back.',
  (ctx: Context, { data }) => know(ctx, data.groupId, data.privacy),
);
export const hideDeleted = listener(
  groupsEvents,
  'groups.group.deleted.v1',
  'Hides the events of a group that is gone.',
  async (ctx: Context, { data: { groupId } }) => {
    await ctx.db.update(groups).set({ goneAt: ctx.now }).where(eq(groups.groupId, groupId));
  },
);
export const knowMember = listener(groupsEvents, 'groups.member.joined.v1', 'Knows who belongs to a group.', (ctx: Context, { data }) =>
  belongs(ctx, data),
);
export const knowRole = listener(
  groupsEvents,
  'groups.member.role_changed.v1',
  'Knows who may hold a group’s events.',
  (ctx: Context, { data }) => belongs(ctx, data),
);
export const forgetLeft = listener(groupsEvents, 'groups.member.left.v1', 'Knows who left a group.', (ctx: Context, { data }) =>
  leaves(ctx, data),
);
export const forgetRemoved = listener(groupsEvents, 'groups.member.removed.v1', 'Knows who was taken out.', (ctx: Context, { data }) =>
  leaves(ctx, data),
);
export const forgetBanned = listener(groupsEvents, 'groups.member.banned.v1', 'Knows who may not come back.', (ctx: Context, { data }) =>
  leaves(ctx, data),
);
