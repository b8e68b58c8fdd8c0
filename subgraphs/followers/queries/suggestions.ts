import { unblocked } from '@lyceum/connections/copies';
import { PageArguments, pageOfRows, query } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { blocks, type FollowSuggestionRow, follows, people, standings, targets, targetType } from '../tables.ts';

const POOL = 200;

export const getFollowSuggestions = query(
  'Whom and what the viewer may like to follow: first what most of those follow whom the viewer follows, then what most people follow.',
  z.object({ targetType: z.enum(targetType.enumValues).nullish(), page: PageArguments }),
  async (ctx: Context, { targetType: type, page }) => {
    const me = ctx.viewer.id;
    const { requireApproval } = ctx.settings;
    const wanted = type ? sql`t.target_type = ${type}` : sql`true`;
    const rows = await ctx.db.execute<FollowSuggestionRow & Record<string, unknown>>(sql`
      with mine as materialized (
        select target_key, target_user_id from ${follows} where follower_id = ${me} and state <> 'REMOVED'),
      near as (
        -- a private person’s follows are not for others to hear of
        select f.target_key, count(*)::int as n, (array_agg(f.follower_id order by f.since desc, f.follower_id))[1:3] as who
        from mine join ${follows} f on f.follower_id = mine.target_user_id
        left join ${standings} s on s.user_id = f.follower_id
        where f.state = 'ACTIVE' and not f.dormant and ${unblocked(blocks, me, sql`f.follower_id`)}
          and (${requireApproval} = 'NEVER' or not coalesce(s.require_approval, s.profile_hidden, false))
        group by 1),
      popular as (
        select t.target_key from ${targets} t where ${wanted} and t.access = 'OPEN' and t.follower_count > 0
        order by t.follower_count desc, t.target_key limit ${POOL * 2})
      select t.target_key as "targetKey", t.target_type as "targetType", t.target_id as "targetId", t.follower_count as "followerCount",
        coalesce(n, 0) as "knownCount", coalesce(who, '{}') as known
      from (select target_key from near union select target_key from popular) any_of
      join ${targets} t using (target_key) left join near using (target_key)
      left join ${people} p on t.target_type = 'USER' and p.user_id::text = t.target_id
      where ${wanted} and t.access = 'OPEN' and t.target_key <> ${`USER:${me}`} and t.target_key not in (select target_key from mine)
        and (t.target_type <> 'USER' or (p.user_id is not null and p.suspended_at is null and ${unblocked(blocks, me, sql`p.user_id`)}))
      order by coalesce(n, 0) desc, t.follower_count desc, t.target_key limit ${POOL}`);
    return pageOfRows([...rows], ({ targetKey }) => targetKey, page);
  },
);
