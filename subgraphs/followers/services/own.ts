import { enforce, found, one, Refusal, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { processFollowerData, validateFollowerPermissions } from '../helpers.ts';
import { type FollowRow, follows, notifyLevel, standings } from '../tables.ts';
import { FollowerData, Id } from '../utilities.ts';
import { lockFollows } from './edges.ts';

async function ownFollow(ctx: Context, followId: string): Promise<FollowRow> {
  enforce(await validateFollowerPermissions(ctx, { followId, action: 'mute' }));
  const [row] = await lockFollows(ctx, [found(await ctx.load.follow.load(followId), 'The follow')]);
  const edge = found(row, 'The follow');
  if (edge.state !== 'ACTIVE') throw new Refusal('CONFLICT', 'You do not follow it: follow it first.');
  return edge;
}

async function change(
  ctx: Context,
  row: FollowRow,
  set: Partial<Pick<FollowRow, 'muted' | 'mutedUntil' | 'notifyLevel'>>,
): Promise<FollowRow> {
  return one(
    await ctx.db
      .update(follows)
      .set({ ...set, version: row.version + 1 })
      .where(eq(follows.id, row.id))
      .returning(),
  );
}

const tell = (ctx: Context, { id, followerId, targetType, targetId }: FollowRow, until: Date | null): Promise<void> =>
  ctx.publish('followers.follow.muted.v1', id, { followId: id, followerId, targetType, targetId, until: until?.toISOString() ?? null });

export const muteFollow = service(
  'Hears nothing of what one follows, for a while or until further notice.',
  z.object({ followId: Id, mutedUntil: FollowerData.shape.mutedUntil }),
  async (ctx: Context, { followId, mutedUntil }): Promise<FollowRow> => {
    const row = await ownFollow(ctx, followId);
    const data = await processFollowerData(ctx, { ...row, mutedUntil });
    const muted = await change(ctx, row, { muted: true, mutedUntil: data.mutedUntil });
    await tell(ctx, muted, muted.mutedUntil);
    return muted;
  },
);

export const unmuteFollow = service(
  'Hears again of what one follows.',
  z.object({ followId: Id }),
  async (ctx: Context, { followId }): Promise<FollowRow> => {
    const row = await ownFollow(ctx, followId);
    if (!row.muted) return row;
    await tell(ctx, row, ctx.now);
    return change(ctx, row, { muted: false, mutedUntil: null });
  },
);

export const setFollowNotify = service(
  'Chooses how much one hears of what one follows.',
  z.object({ followId: Id, notifyLevel: z.enum(notifyLevel.enumValues) }),
  async (ctx: Context, { followId, notifyLevel: level }): Promise<FollowRow> =>
    change(ctx, await ownFollow(ctx, followId), { notifyLevel: level }),
);

export const updateFollowPreferences = service(
  'Chooses whether one’s followers need approval; null: if one’s profile is hidden.',
  z.object({ requireApproval: z.boolean().nullable() }),
  async (ctx: Context, { requireApproval }) => {
    const userId = ctx.viewer.id;
    return one(
      await ctx.db
        .insert(standings)
        .values({ userId, requireApproval })
        .onConflictDoUpdate({ target: standings.userId, set: { requireApproval } })
        .returning(),
    );
  },
);
