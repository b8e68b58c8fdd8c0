import { events as groups } from '@lyceum/groups/events';
import { listener } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { drop, lockFollows } from '../services/edges.ts';
import { closeTarget, followConnected, knowTarget } from '../services.ts';
import { follows, groupMembers, targets } from '../tables.ts';

const ACCESS = { PUBLIC: 'OPEN', PRIVATE: 'MEMBERS', SECRET: 'SECRET' } as const;
type Privacy = keyof typeof ACCESS;

const group = (ctx: Context, { data }: { data: { groupId: string; name: string; privacy: Privacy } }) =>
  knowTarget(ctx, { targetType: 'GROUP', targetId: data.groupId, name: data.name, access: ACCESS[data.privacy] });

/** Whoever is out of a group that is not open to all follows it no more. */
async function leave(ctx: Context, { data: { groupId, userId } }: { data: { groupId: string; userId: string } }): Promise<void> {
  await ctx.db.delete(groupMembers).where(and(eq(groupMembers.groupId, groupId), eq(groupMembers.userId, userId)));
  const rows = await lockFollows(
    ctx,
    await ctx.db
      .select()
      .from(follows)
      .where(and(eq(follows.targetKey, `GROUP:${groupId}`), eq(follows.followerId, userId))),
  );
  const [target] = await ctx.db
    .select()
    .from(targets)
    .where(eq(targets.targetKey, `GROUP:${groupId}`));
  if (target && target.access !== 'OPEN') await drop(ctx, rows, 'CLOSED');
}

/** Groups, as what can be followed, and who belongs to them. */
export const inGroups = {
  knowGroup: listener(groups, 'groups.group.created.v1', 'A group can be followed, by those who may know of it.', group),
  nameGroup: listener(groups, 'groups.group.updated.v1', 'Takes over a group’s name and privacy.', group),
  restoreGroup: listener(groups, 'groups.group.restored.v1', 'A group that is back can be followed again.', group),
  forgetGroup: listener(groups, 'groups.group.deleted.v1', 'A group that is gone is not followed.', (ctx: Context, { data }) =>
    closeTarget(ctx, { targetType: 'GROUP', targetId: data.groupId, forGood: true }),
  ),
  joinGroup: listener(
    groups,
    'groups.member.joined.v1',
    'Whoever joins a group may follow it, and does, if the setting says so.',
    async (ctx: Context, { data: { groupId, groupName, privacy, userId } }) => {
      await ctx.db.insert(groupMembers).values({ groupId, userId }).onConflictDoNothing();
      await knowTarget(ctx, { targetType: 'GROUP', targetId: groupId, name: groupName, access: ACCESS[privacy] });
      if (ctx.settingsFor({ user: userId }).autoFollowOnJoin)
        await followConnected(ctx, { followerId: userId, targetType: 'GROUP', targetId: groupId, cause: 'JOINED' });
    },
  ),
  leaveGroup: listener(groups, 'groups.member.left.v1', 'Knows who left a group.', leave),
  removeFromGroup: listener(groups, 'groups.member.removed.v1', 'Knows who was taken out of a group.', leave),
  banFromGroup: listener(groups, 'groups.member.banned.v1', 'Knows who was banned from a group.', leave),
};
