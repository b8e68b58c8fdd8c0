import { enforce, PageArguments, pageOfRows, query } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { MAX_DEGREE } from '../helpers/network.ts';
import { seesListOf } from '../helpers/permissions.ts';
import { degreeBetween, mutualIds, validateNetworkPermissions } from '../helpers.ts';
import { blocks, ties } from '../tables.ts';
import { Id } from '../utilities.ts';
import { knownPerson } from './lists.ts';

/** From whom: the viewer, or for holders of connections:manage anybody. */
async function between(ctx: Context, userId: string, fromUserId: string | null | undefined) {
  const fromId = fromUserId ?? ctx.viewer.id;
  await knownPerson(ctx, userId);
  if (fromId !== ctx.viewerOrNull?.id) enforce(await validateNetworkPermissions(ctx, { action: 'list', userId: fromId }));
  return { fromId, toId: userId };
}

const To = z.object({ userId: Id, fromUserId: Id.nullish() });

export const getMutualConnections = query(
  'Whom both know: the viewer and another person, or two people who show the viewer their connections.',
  To.extend({ page: PageArguments }),
  async (ctx: Context, { userId, fromUserId, page }) => {
    const two = await between(ctx, userId, fromUserId);
    if (two.fromId !== ctx.viewerOrNull?.id) enforce(await validateNetworkPermissions(ctx, { action: 'list', userId }));
    return mutualIds(ctx, { ...two, page });
  },
);

export const getConnectionDegree = query(
  'How many steps lie between the viewer and a person, up to four; null when it is more.',
  To,
  async (ctx: Context, { userId, fromUserId }) => (await degreeBetween(ctx, await between(ctx, userId, fromUserId)))?.degree ?? null,
);

export const getShortestPath = query(
  'A shortest way to a person, without the names of those whose connections the viewer may not see.',
  To.extend({ max: z.int().min(1).max(MAX_DEGREE).nullish() }),
  async (ctx: Context, { userId, fromUserId, max }) => {
    const two = await between(ctx, userId, fromUserId);
    const way = await degreeBetween(ctx, { ...two, max: max ?? MAX_DEGREE });
    if (!way) return null;
    const steps = way.degree === 0 ? [two.fromId] : [two.fromId, ...way.via, two.toId];
    const shows = await Promise.all(steps.map((id) => seesListOf(ctx, id)));
    // a step that neither end shows is not to be told by naming both; with one person between, it is a mutual connection
    const shown = steps.slice(1).map((_, i) => shows[i] || shows[i + 1] || way.degree === 2);
    const last = steps.length - 1;
    const seen = steps.map((_, i) => i === last || (shown.slice(0, i).every(Boolean) && (i < last - 1 || shown[i] !== false)));
    return { degree: way.degree, people: steps.map((id, i) => (seen[i] ? { id } : null)) };
  },
);

/** At most so many people of a wider circle, those with the most ways to them first. */
const CIRCLE = 500;

export const getNetwork = query(
  'The people two or three steps from the viewer, those with the most ways to them first.',
  z.object({ degree: z.int().min(2).max(3), page: PageArguments }),
  async (ctx: Context, { degree, page }) => {
    const me = ctx.viewer.id;
    const rows = await ctx.db.execute<{ userId: string; ways: number }>(sql`
      with away as materialized (
        select blocked_id as id from ${blocks} where user_id = ${me} union select user_id from ${blocks} where blocked_id = ${me}),
      first as materialized (select other_id as id from ${ties} where user_id = ${me} and other_id not in (select id from away)),
      second as materialized (
        select t.other_id as id, count(*)::int as ways from first join ${ties} t on t.user_id = first.id
        where t.other_id <> ${me} and t.other_id not in (select id from away) and t.other_id not in (select id from first) group by 1),
      third as (
        select t.other_id as id, count(*)::int as ways from second join ${ties} t on t.user_id = second.id
        where ${degree} = 3 and t.other_id <> ${me} and t.other_id not in (select id from away)
          and t.other_id not in (select id from first) and t.other_id not in (select id from second) group by 1)
      select id as "userId", ways from second where ${degree} = 2 union all select id, ways from third
      order by ways desc, "userId" limit ${CIRCLE}`);
    return pageOfRows([...rows], ({ userId }) => userId, page);
  },
);
