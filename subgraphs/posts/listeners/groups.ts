import { events as known } from '@lyceum/groups/events';
import { listener } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { groupMembers, groups } from '../tables.ts';

const keep = async (ctx: Context, groupId: string, set: Partial<typeof groups.$inferInsert>): Promise<void> =>
  void (await ctx.db
    .insert(groups)
    .values({ groupId, ...set })
    .onConflictDoUpdate({ target: groups.groupId, set: { groupId, ...set } }));

export const groupFounded = listener(known, 'groups.group.created.v1', 'Knows a group and its rules.', (ctx: Context, { data }) =>
  keep(ctx, data.groupId, { postApproval: data.postApproval }),
);
export const groupChanged = listener(known, 'groups.group.updated.v1', 'Takes over a group’s rules.', (ctx: Context, { data }) =>
  keep(ctx, data.groupId, { postApproval: data.postApproval }),
);
export const groupArchived = listener(
  known,
  'groups.group.archived.v1',
  'Lets nobody write in an archived group.',
  (ctx: Context, { data }) => keep(ctx, data.groupId, { archived: true }),
);
export const groupDeleted = listener(known, 'groups.group.deleted.v1', 'Hides the posts of a deleted group.', (ctx: Context, { data }) =>
  keep(ctx, data.groupId, { deleted: true }),
);
export const groupRestored = listener(known, 'groups.group.restored.v1', 'Shows the posts of a restored group.', (ctx: Context, { data }) =>
  keep(ctx, data.groupId, { archived: false, deleted: false, postApproval: data.postApproval }),
);

const seat = async (ctx: Context, { groupId, userId, role }: { groupId: string; userId: string; role: string }): Promise<void> =>
  void (await ctx.db
    .insert(groupMembers)
    .values({ groupId, userId, role })
    .onConflictDoUpdate({ target: [groupMembers.groupId, groupMembers.userId], set: { role } }));
const unseat = async (ctx: Context, { groupId, userId }: { groupId: string; userId: string }): Promise<void> =>
  void (await ctx.db.delete(groupMembers).where(and(eq(groupMembers.groupId, groupId), eq(groupMembers.userId, userId))));

export const memberJoined = listener(known, 'groups.member.joined.v1', 'Shows a member the group’s posts.', (ctx: Context, { data }) =>
  seat(ctx, data),
);
export const memberRole = listener(known, 'groups.member.role_changed.v1', 'Knows who looks after a group.', (ctx: Context, { data }) =>
  seat(ctx, data),
);
export const memberLeft = listener(known, 'groups.member.left.v1', 'Hides the posts from who left.', (ctx: Context, { data }) =>
  unseat(ctx, data),
);
export const memberRemoved = listener(
  known,
  'groups.member.removed.v1',
  'Hides the posts from who was taken out.',
  (ctx: Context, { data }) => unseat(ctx, data),
);
export const memberBanned = listener(known, 'groups.member.banned.v1', 'Hides the posts from who was banned.', (ctx: Context, { data }) =>
  unseat(ctx, data),
);
