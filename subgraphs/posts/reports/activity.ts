import { before, DAY, filled, one, type Period, Refusal, report, Span, stepOf, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { PostReactionRow } from '../tables.ts';
import { engagementRate } from '../utilities.ts';

interface Counts extends Record<string, unknown> {
  posts: number;
  reposts: number;
  comments: number;
  reactionsGiven: number;
  reactionsReceived: number;
  commentsReceived: number;
  repostsReceived: number;
  reach: number;
  impressions: number;
  newFollowers: number;
  followersFromPosts: number;
}

const OUT = sql`status in ('PUBLISHED', 'ARCHIVED')`;
const days = ({ from, to }: Period): SQL =>
  sql`day >= ${from.toISOString().slice(0, 10)}::date and day < ${new Date(to.getTime() + DAY - 1).toISOString().slice(0, 10)}::date`;

async function figures(ctx: Context, userId: string, period: Period) {
  const row = one(
    await ctx.db.execute<Counts>(sql`
      with own as (select id from posts.posts where author_id = ${userId})
      select
        (select count(*)::int from posts.posts where author_id = ${userId} and ${OUT} and repost_of_id is null and ${within(sql`published_at`, period)}) as posts,
        (select count(*)::int from posts.posts where author_id = ${userId} and ${OUT} and repost_of_id is not null and ${within(sql`published_at`, period)}) as reposts,
        (select count(*)::int from posts.comments where author_id = ${userId} and deleted_at is null and ${within(sql`created_at`, period)}) as comments,
        (select count(*)::int from posts.reactions where user_id = ${userId} and ${within(sql`created_at`, period)}) as "reactionsGiven",
        (select count(*)::int from posts.reactions where post_id in (select id from own) and user_id <> ${userId} and ${within(sql`created_at`, period)}) as "reactionsReceived",
        (select count(*)::int from posts.comments where post_id in (select id from own) and author_id <> ${userId} and deleted_at is null
          and ${within(sql`created_at`, period)}) as "commentsReceived",
        (select count(*)::int from posts.posts where repost_of_id in (select id from own) and author_id <> ${userId} and ${OUT}
          and ${within(sql`published_at`, period)}) as "repostsReceived",
        (select count(distinct viewer_id)::int from posts.views where post_id in (select id from own) and ${days(period)}) as reach,
        (select coalesce(sum(times), 0)::int from posts.views where post_id in (select id from own) and ${days(period)}) as impressions,
        (select count(*)::int from posts.follows where target_type = 'USER' and target_id = ${userId} and ${within(sql`since`, period)}) as "newFollowers",
        (select count(*)::int from posts.follows f where f.target_type = 'USER' and f.target_id = ${userId} and ${within(sql`f.since`, period)}
          and exists (select from posts.engagements e where e.user_id = f.follower_id and e.author_id = ${userId} and e.weight > 0
            and e.at <= f.since and e.at > f.since - interval '7 days')) as "followersFromPosts"`),
  );
  const { reactionsReceived: reactions, commentsReceived: comments, repostsReceived: reposts, impressions } = row;
  return { ...row, engagementRate: engagementRate({ reactions, comments, reposts, impressions }) };
}

export const generateUserPostActivityReport = report(
  'What somebody posted, said and gave in a period, what came back, and the period before.',
  z.object({ userId: z.uuid(), ...Span.shape }),
  async (ctx: Context, { userId, ...span }) => {
    if (!ctx.hasScope('reports:read') && ctx.viewerOrNull?.id !== userId)
      throw new Refusal('FORBIDDEN', 'Only the person and holders of reports:read may see this.');
    const steps = stepsOf(span);
    const { period } = span;
    const rows = async <R extends Record<string, unknown>>(query: SQL) => [...(await ctx.db.execute<R>(query))];
    const kinds = (where: SQL) =>
      rows<{ kind: PostReactionRow['kind']; count: number }>(sql`
        select r.kind, count(*)::int as count from posts.reactions r join posts.posts p on p.id = r.post_id
        where ${where} and ${within(sql`r.created_at`, period)} group by r.kind order by count desc, r.kind`);
    const [best] = await rows<{ id: string }>(sql`
      select p.id from posts.posts p where p.author_id = ${userId} and p.${OUT} and p.repost_of_id is null and ${within(sql`p.published_at`, period)}
      order by p.reaction_count + 3 * p.comment_count + 5 * p.repost_count desc, p.published_at desc, p.id desc limit 1`);
    const hours = await rows<{ hour: number; engagement: number }>(sql`
      select extract(hour from e.at at time zone ${steps.timeZone})::int as hour, sum(e.weight)::int as engagement
      from posts.engagements e where e.author_id = ${userId} and ${within(sql`e.at`, period)} group by 1 order by engagement desc, hour`);
    const tags = await rows<{ name: string; count: number }>(sql`
      select h.tag as name, count(*)::int as count from posts.hashtags h join posts.posts p on p.id = h.post_id
      where p.author_id = ${userId} and p.${OUT} and ${within(sql`p.published_at`, period)} group by h.tag order by count desc, h.tag limit 20`);
    const people = await rows<{ id: string; named: number; namedBy: number }>(sql`
      select id, sum(named)::int as named, sum(named_by)::int as "namedBy" from (
        select user_id as id, 1 as named, 0 as named_by from posts.mentions where by_id = ${userId} and ${within(sql`created_at`, period)}
        union all
        select by_id, 0, 1 from posts.mentions where user_id = ${userId} and ${within(sql`created_at`, period)}) m
      group by id order by sum(named + named_by) desc, id limit 20`);
    const series = await rows<{ date: string; posts: number; comments: number }>(sql`
      select date, sum(posts)::int as posts, sum(comments)::int as comments from (
        select ${stepOf(sql`published_at`, steps)} as date, 1 as posts, 0 as comments from posts.posts
          where author_id = ${userId} and ${OUT} and ${within(sql`published_at`, period)}
        union all
        select ${stepOf(sql`created_at`, steps)}, 0, 1 from posts.comments
          where author_id = ${userId} and deleted_at is null and ${within(sql`created_at`, period)}) said
      group by date`);
    return {
      user: { id: userId },
      generatedAt: ctx.now,
      asOf: ctx.now,
      from: period.from,
      to: period.to,
      figures: await figures(ctx, userId, period),
      previous: await figures(ctx, userId, before(period)),
      reactionsGiven: await kinds(sql`r.user_id = ${userId}`),
      reactionsReceived: await kinds(sql`p.author_id = ${userId} and r.user_id <> ${userId}`),
      bestPost: best ? await ctx.load.post.load(best.id) : null,
      bestHour: hours[0]?.hour ?? null,
      hashtags: tags.map(({ name, count }) => ({ hashtag: { name }, count })),
      mentions: people.map(({ id, named, namedBy }) => ({ user: { id }, named, namedBy })),
      series: filled(steps, series, { posts: 0, comments: 0 }),
    };
  },
);
