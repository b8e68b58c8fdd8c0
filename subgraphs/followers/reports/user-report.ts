import { before, enforce, filled, one, type Period, report, Span, type Steps, stepOf, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { validateFollowTargetPermissions } from '../helpers.ts';
import { follows, moves, targets } from '../tables.ts';
import { Id } from '../utilities.ts';

interface Figures extends Record<string, unknown> {
  gained: number;
  lost: number;
  begun: number;
  ended: number;
}

async function figures(ctx: Context, userId: string, period: Period) {
  const row = one(
    await ctx.db.execute<Figures>(sql`
      select count(*) filter (where target_key = ${`USER:${userId}`} and kind = 'GAINED')::int as gained,
        count(*) filter (where target_key = ${`USER:${userId}`} and kind = 'LOST')::int as lost,
        count(*) filter (where follower_id = ${userId} and kind = 'GAINED')::int as begun,
        count(*) filter (where follower_id = ${userId} and kind = 'LOST')::int as ended
      from ${moves} where (target_key = ${`USER:${userId}`} or follower_id = ${userId}) and ${within(sql`at`, period)}`),
  );
  const days = (period.to.getTime() - period.from.getTime()) / 86_400_000;
  return { ...row, net: row.gained - row.lost, netPerDay: (row.gained - row.lost) / days };
}

interface Now extends Record<string, unknown> {
  followers: number;
  following: number;
  followBacks: number;
  requests: number;
  reach: number;
}

const live = (alias: string) => sql.raw(`${alias}.state = 'ACTIVE' and not ${alias}.dormant`);

async function now(ctx: Context, userId: string) {
  const row = one(
    await ctx.db.execute<Now>(sql`
      with fans as materialized (select f.follower_id as id from ${follows} f where f.target_user_id = ${userId} and ${live('f')})
      select (select count(*)::int from fans) as followers,
        (select count(*)::int from ${follows} f where f.follower_id = ${userId} and ${live('f')}) as following,
        (select count(*)::int from fans join ${follows} f on f.follower_id = ${userId} and f.target_user_id = fans.id and ${live('f')}) as "followBacks",
        (select count(*)::int from ${follows} f where f.target_user_id = ${userId} and f.state = 'REQUESTED' and not f.dormant) as requests,
        (select count(*)::int from (
          select id from fans union select f.follower_id from fans join ${follows} f on f.target_user_id = fans.id and ${live('f')}) all_of
          where id <> ${userId}) as reach`),
  );
  return {
    ...row,
    ratio: row.following ? row.followers / row.following : null,
    followBackRate: row.followers ? row.followBacks / row.followers : null,
  };
}

/** Of those who came in the period and are still there, the most followed. */
async function topNew(ctx: Context, userId: string, period: Period) {
  const rows = await ctx.db.execute<{ id: string; followers: number }>(sql`
    select f.follower_id as id, coalesce(t.follower_count, 0) as followers
    from ${follows} f left join ${targets} t on t.target_key = 'USER:' || f.follower_id
    where f.target_user_id = ${userId} and ${live('f')} and ${within(sql`f.since`, period)}
    order by 2 desc, 1 limit 10`);
  return rows.map(({ id, followers }) => ({ user: { id }, followers }));
}

interface Point extends Record<string, unknown> {
  date: string;
  gained: number;
  lost: number;
}

async function series(ctx: Context, userId: string, steps: Steps) {
  const rows = await ctx.db.execute<Point>(sql`
    select ${stepOf(sql`at`, steps)} as date, count(*) filter (where kind = 'GAINED')::int as gained, count(*) filter (where kind = 'LOST')::int as lost
    from ${moves} where target_key = ${`USER:${userId}`} and kind <> 'REQUESTED' and ${within(sql`at`, steps.period)} group by 1`);
  return filled(steps, [...rows], { gained: 0, lost: 0 });
}

export const generateUserFollowerReport = report(
  'A person’s followers gained and lost in a period, and in the one before; followers, reach and follow-backs as they are now.',
  Span.extend({ userId: Id.nullish() }),
  async (ctx: Context, { userId: whose, ...span }) => {
    const userId = whose ?? ctx.viewer.id;
    enforce(await validateFollowTargetPermissions(ctx, { action: 'report', targetType: 'USER', targetId: userId }));
    const steps = stepsOf(span);
    return {
      user: { id: userId },
      ...steps,
      figures: await figures(ctx, userId, steps.period),
      previous: await figures(ctx, userId, before(steps.period)),
      ...(await now(ctx, userId)),
      topNewFollowers: await topNew(ctx, userId, steps.period),
      series: await series(ctx, userId, steps),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
