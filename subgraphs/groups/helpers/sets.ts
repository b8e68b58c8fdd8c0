import { found } from '@lyceum/kit';
import type { Context } from '../context.ts';
import type { GroupSetRow } from '../tables.ts';
import { oversees } from './sight.ts';

/** Whoever made the set, teaches its course, or oversees all groups. */
export async function runsSet(ctx: Context, { createdById, courseId }: GroupSetRow): Promise<boolean> {
  if (oversees(ctx)) return true;
  const viewer = ctx.viewerOrNull;
  if (!viewer) return false;
  return createdById === viewer.id || (courseId !== null && ctx.load.teaches.load({ courseId, userId: viewer.id }));
}

/** A set for those who run it, may choose in it, or belong to one of its groups; null for others. */
export async function seenSet(ctx: Context, id: string): Promise<GroupSetRow | null> {
  const set = await ctx.load.groupSet.load(id);
  const viewer = ctx.viewerOrNull;
  if (!set || !viewer) return set && oversees(ctx) ? set : null;
  return (await runsSet(ctx, set)) || (await ctx.load.inSet.load({ setId: set.id, userId: viewer.id })) ? set : null;
}

export const getSet = async (ctx: Context, id: string): Promise<GroupSetRow> => found(await seenSet(ctx, id), 'The group set');
