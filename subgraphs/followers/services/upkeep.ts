import { Refusal, service } from '@lyceum/kit';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { blocks, type FollowRow, follows, groupMembers, people, standings, targetAccess, targets } from '../tables.ts';
import { followKey, Id, Target } from '../utilities.ts';
import { begin, count, drop, edgeOf, lock, lockFollows } from './edges.ts';

function demand(ctx: Context): void {
  if (!ctx.hasScope('followers:manage')) throw new Refusal('FORBIDDEN', 'This needs the scope followers:manage.');
}

const person = (userId: string) => followKey({ targetType: 'USER', targetId: userId });

export const partBlocked = service(
  'Ends what two people follow of each other, between whom a block came to stand.',
  z.object({ userId: Id, blockedId: Id }),
  async (ctx: Context, { userId, blockedId }) => {
    demand(ctx);
    await lock(ctx, [userId, blockedId], [person(userId), person(blockedId)]);
    const rows = await ctx.db
      .select()
      .from(follows)
      .where(
        sql`(${follows.followerId}, ${follows.targetUserId}) in ((${userId}::uuid, ${blockedId}::uuid), (${blockedId}::uuid, ${userId}::uuid))`,
      );
    await drop(ctx, rows, 'BLOCKED');
  },
);

export const followConnected = service(
  'Makes somebody follow what another act of theirs brought them to: a person they connected to, a group they joined.',
  Target.extend({ followerId: Id, cause: z.enum(['CONNECTED', 'JOINED']) }),
  async (ctx: Context, { followerId, cause, ...target }) => {
    demand(ctx);
    const aim = followKey(target);
    const { standingOf, targetOf } = await lock(ctx, [followerId], [aim]);
    const there = targetOf(aim.targetKey);
    const both = aim.targetType === 'USER' ? [followerId, aim.targetId] : [followerId];
    const able = await ctx.db.$count(people, and(inArray(people.userId, both), sql`${people.suspendedAt} is null`));
    const apart =
      aim.targetType === 'USER' &&
      (await ctx.db.$count(
        blocks,
        sql`(${blocks.userId}, ${blocks.blockedId}) in ((${followerId}::uuid, ${aim.targetId}::uuid), (${aim.targetId}::uuid, ${followerId}::uuid))`,
      )) > 0;
    if (!there || there.access === 'CLOSED' || apart || able < both.length) return;
    const edge = await edgeOf(ctx, followerId, aim);
    const following = standingOf(followerId)?.followingCount ?? 0;
    if (edge?.state === 'ACTIVE' || following >= ctx.settings.maxFollowing) return;
    await begin(ctx, followerId, aim, { edge, state: 'ACTIVE', cause });
  },
);

export const knowTarget = service(
  'Keeps what can be followed, what it is called and who may follow it; whoever may not any more, follows no more.',
  Target.extend({ name: z.string().max(1_000), access: z.enum(targetAccess.enumValues) }),
  async (ctx: Context, { name, access, ...target }) => {
    demand(ctx);
    const aim = followKey(target);
    await ctx.db
      .insert(targets)
      .values({ ...aim, name, access })
      .onConflictDoUpdate({ target: targets.targetKey, set: { name, access } });
    if (aim.targetType !== 'GROUP' || access === 'OPEN' || access === 'CLOSED') return;
    const strangers = await ctx.db
      .select()
      .from(follows)
      .where(
        and(
          eq(follows.targetKey, aim.targetKey),
          ne(follows.state, 'REMOVED'),
          sql`not exists (select from ${groupMembers} where ${groupMembers.groupId} = ${aim.targetId}::uuid and ${groupMembers.userId} = ${follows.followerId})`,
        ),
      );
    await drop(ctx, await lockFollows(ctx, strangers), 'CLOSED');
  },
);

export const closeTarget = service(
  'Lets nobody follow something from now on; with `forGood`, whoever did follows no more.',
  Target.extend({ forGood: z.boolean() }),
  async (ctx: Context, { forGood, ...target }) => {
    demand(ctx);
    const { targetKey } = followKey(target);
    await ctx.db.update(targets).set({ access: 'CLOSED' }).where(eq(targets.targetKey, targetKey));
    if (!forGood) return;
    const rows = await ctx.db
      .select()
      .from(follows)
      .where(and(eq(follows.targetKey, targetKey), ne(follows.state, 'REMOVED')));
    await drop(ctx, await lockFollows(ctx, rows), 'CLOSED');
  },
);

/** All that a person follows, and all who follow the person, locked. */
async function allOf(ctx: Context, userId: string): Promise<FollowRow[]> {
  await lock(ctx, [userId], [person(userId)]);
  const rows = await ctx.db
    .select()
    .from(follows)
    .where(and(sql`${userId}::uuid in (${follows.followerId}, ${follows.targetUserId})`, ne(follows.state, 'REMOVED')));
  return lockFollows(ctx, rows);
}

export const setAside = service(
  'Takes the follows of and by somebody who may not act out of sight; they wait.',
  z.object({ userId: Id }),
  async (ctx: Context, { userId }) => {
    demand(ctx);
    const awake = (await allOf(ctx, userId)).filter(({ dormant }) => !dormant);
    if (!awake.length) return;
    await ctx.db
      .update(follows)
      .set({ dormant: true })
      .where(
        inArray(
          follows.id,
          awake.map(({ id }) => id),
        ),
      );
    await count(
      ctx,
      awake.filter(({ state }) => state === 'ACTIVE'),
      -1,
    );
  },
);

export const takeBack = service(
  'Brings the follows of and by somebody who may act again back, as far as their other ends may act.',
  z.object({ userId: Id }),
  async (ctx: Context, { userId }) => {
    demand(ctx);
    const asleep = (await allOf(ctx, userId)).filter(({ dormant }) => dormant);
    if (!asleep.length) return;
    const woken = await ctx.db
      .update(follows)
      .set({ dormant: false })
      .where(
        and(
          inArray(
            follows.id,
            asleep.map(({ id }) => id),
          ),
          sql`not exists (select from ${people} where ${people.userId} in (${follows.followerId}, ${follows.targetUserId}) and ${people.suspendedAt} is not null)`,
        ),
      )
      .returning();
    await count(
      ctx,
      woken.filter(({ state }) => state === 'ACTIVE'),
      1,
    );
  },
);

export const reconcileFollowers = service(
  'Counts followers and what people follow anew; gives how many counts were wrong.',
  z.object({}),
  async (ctx: Context): Promise<{ repaired: number }> => {
    demand(ctx);
    const standing = sql`f.state = 'ACTIVE' and not f.dormant`;
    const follower = sql`(select count(*) from ${follows} f where f.target_key = ${targets.targetKey} and ${standing})`;
    const following = sql`(select count(*) from ${follows} f where f.follower_id = ${standings.userId} and ${standing})`;
    // locked first and counted after: a follow that is being made is not missed
    const driftedPeople = await ctx.db
      .select({ id: standings.userId })
      .from(standings)
      .where(sql`${standings.followingCount} <> ${following}`)
      .orderBy(standings.userId)
      .for('update');
    const driftedTargets = await ctx.db
      .select({ id: targets.targetKey })
      .from(targets)
      .where(sql`${targets.followerCount} <> ${follower}`)
      .orderBy(targets.targetKey)
      .for('update');
    const keys = <K>(rows: readonly { id: K }[]) => rows.map(({ id }) => id);
    const people = driftedPeople.length
      ? await ctx.db
          .update(standings)
          .set({ followingCount: sql`${following}` })
          .where(and(inArray(standings.userId, keys(driftedPeople)), sql`${standings.followingCount} <> ${following}`))
          .returning({ id: standings.userId })
      : [];
    const things = driftedTargets.length
      ? await ctx.db
          .update(targets)
          .set({ followerCount: sql`${follower}` })
          .where(and(inArray(targets.targetKey, keys(driftedTargets)), sql`${targets.followerCount} <> ${follower}`))
          .returning({ id: targets.targetKey })
      : [];
    const repaired = people.length + things.length;
    if (repaired) ctx.log.warn({ repaired }, 'Counts of followers were wrong and are right again.');
    return { repaired };
  },
);
