import { allow, type Decision, deny, helper, hide, isUuid } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { FollowRow, TargetRow, TargetType } from '../tables.ts';
import { followKey, Id, Target } from '../utilities.ts';

const manages = (ctx: Context) => ctx.hasScope('followers:manage');
const scope = allow('follow.scope', 'The scope followers:manage was given.');
const nothing = hide('target.known', 'There is no such thing for the viewer.');

/** Who is asked for what others show: those with the scope see all, blocks or not. */
export const readerOf = (ctx: Context): string | null => (manages(ctx) ? null : (ctx.viewerOrNull?.id ?? null));

/** Whether a block stands between the viewer and the person. */
export async function apart(ctx: Context, userId: string): Promise<boolean> {
  const reader = ctx.viewerOrNull?.id;
  return reader !== undefined && (await ctx.load.blockedWith.load(reader)).has(userId);
}

/** Whether a person’s followers need approval: by their own choice, or because their profile is hidden. */
export function isPrivate(ctx: Context, standing: { requireApproval: boolean | null; profileHidden: boolean } | null): boolean {
  const { requireApproval } = ctx.settings;
  if (requireApproval !== 'PRIVATE') return requireApproval === 'ALWAYS';
  return standing?.requireApproval ?? standing?.profileHidden ?? false;
}

async function knowsPerson(ctx: Context, userId: string): Promise<boolean> {
  const person = isUuid(userId) ? await ctx.load.person.load(userId) : null;
  return person !== null && person.suspendedAt === null && !(await apart(ctx, userId));
}

/** Whether the viewer belongs to the group; others than groups have no members here. */
const belongs = async (ctx: Context, { targetType, targetId }: Pick<TargetRow, 'targetType' | 'targetId'>): Promise<boolean> => {
  const me = ctx.viewerOrNull?.id;
  return targetType === 'GROUP' && me !== undefined && ctx.load.membership.load({ groupId: targetId, userId: me });
};

/** Whether the viewer may know that there is such a thing. */
async function knows(ctx: Context, type: TargetType, targetId: string): Promise<TargetRow['access'] | null> {
  if (type === 'TAG') return 'OPEN';
  if (type === 'USER') return (await knowsPerson(ctx, targetId)) ? 'OPEN' : null;
  const target = await ctx.load.target.load(followKey({ targetType: type, targetId }).targetKey);
  if (!target || target.access === 'CLOSED') return null;
  if (target.access === 'SECRET' && !(await belongs(ctx, target))) return null;
  return target.access;
}

async function mayFollow(ctx: Context, type: TargetType, targetId: string): Promise<Decision> {
  if ((await ctx.load.person.load(ctx.viewer.id))?.suspendedAt)
    return deny('account.suspended', 'Your account is suspended: you can’t follow now.');
  const access = await knows(ctx, type, targetId);
  if (!access) return nothing;
  if (access !== 'OPEN' && !(await belongs(ctx, { targetType: type, targetId })))
    return deny('group.member', 'Only members follow this group: join it first.');
  return allow('target.open', 'It may be followed.');
}

async function mayList(ctx: Context, type: TargetType, targetId: string): Promise<Decision> {
  const me = ctx.viewerOrNull?.id;
  if (manages(ctx)) return scope;
  if (!me) return nothing;
  if (type === 'USER' && me === targetId) return allow('list.own', 'They are one’s own.');
  const access = await knows(ctx, type, targetId);
  if (!access) return nothing;
  if (!ctx.settings.showCounts) return deny('list.shown', 'Who follows whom is not shown here.', 'followers:manage');
  if (access !== 'OPEN' && !(await belongs(ctx, { targetType: type, targetId })))
    return deny('group.member', 'Only members see who follows this group.', 'followers:manage');
  if (type !== 'USER' || !isPrivate(ctx, await ctx.load.standing.load(targetId))) return allow('list.open', 'Everybody sees them.');
  const edge = await ctx.load.edge.load({ followerId: me, targetKey: followKey({ targetType: 'USER', targetId }).targetKey });
  if (edge?.state === 'ACTIVE') return allow('list.follower', 'A private person shows them to followers.');
  return deny('list.private', 'This person shows them to followers only.', 'followers:manage');
}

export const validateFollowTargetPermissions = helper(
  'Whether the viewer may follow something or see who follows it (and, of a person, whom they follow), and why.',
  Target.extend({ action: z.enum(['follow', 'list', 'report']) }),
  async (ctx: Context, { targetType, targetId: raw, action }): Promise<Decision> => {
    const { targetId } = followKey({ targetType, targetId: raw });
    if (action === 'follow') return mayFollow(ctx, targetType, targetId);
    if (action === 'list') return mayList(ctx, targetType, targetId);
    if (targetType === 'USER' && ctx.viewerOrNull?.id === targetId) return allow('report.own', 'It is about oneself.');
    if (ctx.hasScope('reports:read')) return allow('report.scope', 'The scope reports:read was given.');
    return deny('report.own', 'Only the person and holders of reports:read may see this.', 'reports:read');
  },
  {
    // `USER:<id>`, `TAG:<word>` …; the id alone is a person's
    subject: async (_, id) => {
      const [type, ...rest] = id.split(':');
      return rest.length ? { targetType: type, targetId: rest.join(':') } : { targetType: 'USER', targetId: id };
    },
  },
);

/** Whether the viewer may see the followers of a target, and whom a person follows. */
export const seesListOf = async (ctx: Context, targetType: TargetType, targetId: string): Promise<boolean> =>
  (await validateFollowTargetPermissions(ctx, { action: 'list', targetType, targetId })).allowed;

async function mayRead(ctx: Context, row: FollowRow): Promise<Decision> {
  const me = ctx.viewerOrNull?.id;
  if (manages(ctx)) return scope;
  if (!me || (await apart(ctx, row.followerId)) || (row.targetUserId && (await apart(ctx, row.targetUserId)))) return nothing;
  if (me === row.followerId) return allow('follow.own', 'It is one’s own.');
  if (row.state === 'REMOVED' || row.dormant) return nothing;
  if (me === row.targetUserId) return allow('follow.of', 'It is one’s own follower.');
  if (row.state !== 'ACTIVE') return nothing;
  const [byTarget, byFollower] = [
    await seesListOf(ctx, row.targetType, row.targetId),
    (await knows(ctx, row.targetType, row.targetId)) && (await seesListOf(ctx, 'USER', row.followerId)),
  ];
  return byTarget || byFollower ? allow('follow.listed', 'One of the two shows it to the viewer.') : nothing;
}

/** Whether the viewer may know of a follow: what queries, references and lists ask. */
export const seesFollow = async (ctx: Context, row: FollowRow | null): Promise<boolean> =>
  row !== null && (await mayRead(ctx, row)).allowed;

export const validateFollowerPermissions = helper(
  'Whether the viewer may see, answer, end or mute a follow, and why.',
  z.object({ followId: Id, action: z.enum(['read', 'approve', 'reject', 'remove', 'mute']) }),
  async (ctx: Context, { followId, action }): Promise<Decision> => {
    const row = await ctx.load.follow.load(followId);
    const read = row ? await mayRead(ctx, row) : nothing;
    if (!row || !read.allowed || action === 'read') return read;
    const me = ctx.viewerOrNull?.id;
    if (action === 'remove' && manages(ctx)) return scope;
    if (action === 'mute')
      return me === row.followerId ? allow('follow.own', 'It is one’s own.') : deny('follow.own', 'Only the follower may do this.');
    if (action === 'remove' && me === row.followerId) return allow('follow.own', 'It is one’s own.');
    if (me === row.targetUserId) return allow('follow.of', 'It is one’s own follower.');
    return deny('follow.of', 'Only the person followed may do this.', action === 'remove' ? 'followers:manage' : undefined);
  },
);

export const isMutual = helper('Whether two people follow each other.', z.object({ a: Id, b: Id }), async (ctx: Context, { a, b }) => {
  const [there, back] = await Promise.all([
    ctx.load.edge.load({ followerId: a, targetKey: `USER:${b}` }),
    ctx.load.edge.load({ followerId: b, targetKey: `USER:${a}` }),
  ]);
  return [there, back].every((edge) => edge?.state === 'ACTIVE' && !edge.dormant);
});
