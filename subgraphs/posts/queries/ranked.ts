import { type Connection, invalid, PageArguments, parse } from '@lyceum/kit';
import { at } from '@lyceum/kit/sql.ts';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { FeedItemRow } from '../tables.ts';
import { rankScore } from '../utilities.ts';

const HOUR = 3_600_000;
const AFFINITY_DAYS = 90;
const DEFAULT_SIZE = 20;

/** A place in a ranked list: when the list was made, then the score and id of the post. */
const Place = z.tuple([z.int(), z.int(), z.uuid()]);
type Place = z.output<typeof Place>;

const encode = (place: Place) => Buffer.from(JSON.stringify(place)).toString('base64url');
function decode(cursor: string, name: string): Place {
  try {
    return Place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw invalid([{ path: [name], rule: 'cursor', message: 'Not a cursor of this list: take endCursor or startCursor of a page.' }]);
  }
}

/** The moment at which the list was made that a cursor is of; null without one. */
export function snapshotOf({ after, before }: PageArguments): Date | null {
  const cursor = after ?? before;
  return cursor == null ? null : new Date(decode(cursor, after == null ? 'before' : 'after')[0]);
}

interface Candidate extends Record<string, unknown> {
  id: string;
  publishedAt: string;
  engagement: number;
  affinity: number;
}
type Ranked = { readonly id: string } & ReturnType<typeof rankScore>;

/**
 * The newest posts as they stood at a moment, the highest first. All that counts is read as of that moment, so every page of a list has
 * the same order, whatever is posted or done meanwhile.
 */
async function rankedAt(ctx: Context, where: SQL | undefined, asOf: Date): Promise<Ranked[]> {
  const { feedCap, rankingWeights: weights } = ctx.settings;
  const readerId = ctx.viewerOrNull?.id ?? null;
  const rows = await ctx.db.execute<Candidate>(sql`
    with candidates as materialized (
      select id, author_id, published_at from posts.posts where ${where} and published_at <= ${at(asOf)}
      order by published_at desc, id desc limit ${feedCap}
    ), near as (
      select e.author_id, sum(e.weight)::int as weight from posts.engagements e
      where e.user_id = ${readerId}::uuid and e.at <= ${at(asOf)} and e.at > ${at(new Date(asOf.getTime() - AFFINITY_DAYS * 24 * HOUR))}
      group by e.author_id
    ), done as (
      select e.post_id, sum(e.weight)::int as weight from posts.engagements e
      where e.post_id in (select id from candidates) and e.at <= ${at(asOf)} group by e.post_id
    )
    select c.id, c.published_at as "publishedAt", coalesce(d.weight, 0) as engagement, coalesce(n.weight, 0) as affinity
    from candidates c left join done d on d.post_id = c.id left join near n on n.author_id = c.author_id`);
  return [...rows]
    .map(({ id, publishedAt, engagement, affinity }) => {
      const ageHours = Math.max(0, asOf.getTime() - new Date(publishedAt).getTime()) / HOUR;
      return { id, ...rankScore({ ageHours, affinity, engagement, weights }) };
    })
    .sort(higher);
}

const higher = (a: Pick<Ranked, 'score' | 'id'>, b: Pick<Ranked, 'score' | 'id'>) =>
  b.score - a.score || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);

/** One page of the list as it was made at `asOf`. */
export async function pageOfRanked(
  ctx: Context,
  { where, page, asOf }: { where: SQL | undefined; page: PageArguments; asOf: Date },
): Promise<Connection<FeedItemRow>> {
  const { first, last, after, before } = parse(PageArguments, page, []);
  const all = await rankedAt(ctx, where, asOf);
  const placed = (cursor: string, name: string) => {
    const [, score, id] = decode(cursor, name);
    return { score, id };
  };
  const from = after == null ? null : placed(after, 'after');
  const to = before == null ? null : placed(before, 'before');
  const between = all.filter((item) => (!from || higher(from, item) < 0) && (!to || higher(item, to) < 0));
  const size = last ?? first ?? DEFAULT_SIZE;
  const chosen = last == null ? between.slice(0, size) : between.slice(Math.max(0, between.length - size));
  const rows = await ctx.load.post.loadMany(chosen.map(({ id }) => id));
  const edges = chosen.flatMap(({ id, ...parts }, i) => {
    const post = rows[i];
    return post && !(post instanceof Error) ? [{ cursor: encode([asOf.getTime(), parts.score, id]), node: { ...post, ...parts } }] : [];
  });
  const more = between.length > chosen.length;
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: last == null ? more : before != null,
      hasPreviousPage: last == null ? after != null : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => all.length,
  };
}
