import { found } from '@lyceum/kit';
import type { Context } from '../context.ts';
import type { GroupMemberRow, GroupRow } from '../tables.ts';
import type { Sight } from '../utilities/rules.ts';
import { canSee } from '../utilities.ts';
import type { Eyes } from '../visibility.ts';

/** The platform and holders of groups:manage see every group. */
export const oversees = (ctx: Context): boolean => ctx.hasScope('groups:manage');

/** The viewer's own present membership. */
export async function membershipOf(ctx: Context, groupId: string): Promise<GroupMemberRow | null> {
  const viewer = ctx.viewerOrNull;
  return viewer ? ctx.load.membership.load({ groupId, userId: viewer.id }) : null;
}

async function invitedTo(ctx: Context, groupId: string): Promise<boolean> {
  const viewer = ctx.viewerOrNull;
  const invite = viewer && (await ctx.load.pendingInvite.load({ groupId, userId: viewer.id }));
  return invite != null && invite.expiresAt > ctx.now;
}

/** How much of the group the viewer may see: what every query, reference and service asks first. */
export async function sightOf(ctx: Context, group: GroupRow | null): Promise<Sight> {
  if (!group || group.status === 'DELETED') return 'NOTHING';
  const { privacy, status } = group;
  const see = (member: boolean, invited: boolean) => canSee({ privacy, status, member, invited, overseer: oversees(ctx) });
  // neither who reads nor what they belong to matters where everybody sees all
  const open = see(false, false);
  if (open === 'INSIDE') return open;
  // those who were admitted see the outside at least; what is inside asks who they are
  if (open === 'NOTHING' && ctx.admittedTo('Group', group.id)) return 'OUTSIDE';
  const viewer = ctx.principal.kind === 'audience' ? null : ctx.viewerOrNull;
  if (!viewer) return open;
  if (await membershipOf(ctx, group.id)) return see(true, false);
  return open === 'OUTSIDE' ? open : see(false, await invitedTo(ctx, group.id));
}

export const eyesOf = (ctx: Context): Eyes => ({
  userId: ctx.viewerOrNull?.id ?? null,
  overseer: oversees(ctx),
  at: ctx.now.toISOString(),
});

/** The group if the viewer may know of it; else the same NOT_FOUND as for none. */
export async function seenGroup(ctx: Context, groupId: string): Promise<GroupRow> {
  const group = await ctx.load.group.load(groupId);
  return found((await sightOf(ctx, group)) === 'NOTHING' ? null : group, 'The group');
}

/** The group of the fields that only its insiders see: null otherwise. */
export const inside = async (ctx: Context, group: GroupRow): Promise<boolean> => {
  // in a shared execution of what is not public this asks who reads
  if (group.privacy !== 'PUBLIC' && ctx.principal.kind === 'audience') void ctx.viewer;
  return (await sightOf(ctx, group)) === 'INSIDE';
};

/** Whether the viewer and somebody keep apart. */
export async function apart(ctx: Context, userId: string): Promise<boolean> {
  const viewer = ctx.viewerOrNull;
  return viewer !== null && viewer.id !== userId && (await ctx.load.blocked.load(viewer.id)).has(userId);
}

/** Everybody with whom the viewer keeps apart. */
export async function hiddenFrom(ctx: Context): Promise<string[]> {
  const viewer = ctx.viewerOrNull;
  return viewer ? [...(await ctx.load.blocked.load(viewer.id))] : [];
}
