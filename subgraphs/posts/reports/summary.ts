import { before, DAY, filled, one, type Period, Refusal, report, Span, stepOf, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { getFeed } from '../queries/feed.ts';
import type { PostVisibility } from '../tables.ts';
import { engagementRate } from '../utilities.ts';

interface Counts extends Record<string, unknown> {
  posts: number;
  reposts: number;
  comments: number;
  reactions: number;
  activeAuthors: number;
  impressions: number;
  reports: number;
  removed: number;
  medianHoursToAction: number | null;
}

const OUT = sql`status in ('PUBLISHED', 'ARCHIVED', 'REMOVED')`;

async function figures(ctx: Context, period: Period) {
  const { from, to } = period;
  const row = one(
    await ctx.db.execute<Counts>(sql`
      select
        (select count(*)::int from posts.posts where ${OUT} and repost_of_id is null and ${within(sql`published_at`, period)}) as posts,
        (select count(*)::int from posts.posts where ${OUT} and repost_of_id is not null and ${within(sql`published_at`, period)}) as reposts,
        (select count(*)::int from posts.comments where deleted_at is null and ${within(sql`created_at`, period)}) as comments,
        (select count(*)::int from posts.reactions where ${within(sql`created_at`, period)}) as reactions,
        (select count(*)::int from (
          select author_id from posts.posts where ${OUT} and ${within(sql`published_at`, period)}
          union select author_id from posts.comments where deleted_at is null and ${within(sql`created_at`, period)}) authors) as "activeAuthors",
        (select coalesce(sum(times), 0)::int from posts.views
          where day >= ${from.toISOString().slice(0, 10)}::date and day < ${new Date(to.getTime() + DAY - 1).toISOString().slice(0, 10)}::date) as impressions,
        (select count(*)::int from posts.reports where ${within(sql`created_at`, period)}) as reports,
        (select count(distinct post_id)::int from posts.reports where status = 'ACTIONED' and comment_id is null and ${within(sql`decided_at`, period)}) as removed,
        (select (percentile_cont(0.5) within group (order by extract(epoch from decided_at - created_at)) / 3600)::float8 from posts.reports
          where decided_at is not null and ${within(sql`decided_at`, period)}) as "medianHoursToAction"`),
  );
  const { posts, reposts, comments, reactions, impressions } = row;
  const written = posts + reposts;
  return {
    ...row,
    postsPerDay: (written * DAY) / (to.getTime() - from.getTime()),
    commentsPerPost: written ? comments / written : null,
    engagementRate: engagementRate({ reactions, comments, reposts, impressions }),
    reportPercent: written ? (100 * row.reports) / written : null,
  };
}

export const generatePostSummary = report(
  'Posts, authors, engagement, visibility, reports and the feed’s speed in a period, and the period before.',
  Span,
  async (ctx: Context, span) => {
    if (!ctx.hasScope('reports:read')) throw new Refusal('FORBIDDEN', 'This needs reports:read.');
    const steps = stepsOf(span);
    const { period } = span;
    const rows = async <R extends Record<string, unknown>>(query: SQL) => [...(await ctx.db.execute<R>(query))];
    const out = sql`${OUT} and ${within(sql`published_at`, period)}`;
    const series = await rows<{ date: string; posts: number; comments: number }>(sql`
      select date, sum(posts)::int as posts, sum(comments)::int as comments from (
        select ${stepOf(sql`published_at`, steps)} as date, 1 as posts, 0 as comments from posts.posts where ${out}
        union all
        select ${stepOf(sql`created_at`, steps)}, 0, 1 from posts.comments where deleted_at is null and ${within(sql`created_at`, period)}) said
      group by date`);
    // what is not for everybody is not named here
    const top = await rows<{ id: string }>(sql`
      select id from posts.posts where status = 'PUBLISHED' and visibility = 'PUBLIC' and hidden_at is null and repost_of_id is null
        and ${within(sql`published_at`, period)}
      order by reaction_count + 3 * comment_count + 5 * repost_count desc, published_at desc, id desc limit 10`);
    const loaded = await ctx.load.post.loadMany(top.map(({ id }) => id));
    const tags = await rows<{ name: string; count: number }>(sql`
      select h.tag as name, count(*)::int as count from posts.hashtags h join posts.posts p on p.id = h.post_id
      where p.status = 'PUBLISHED' and p.visibility = 'PUBLIC' and ${within(sql`p.published_at`, period)} group by h.tag order by count desc, h.tag limit 20`);
    const { open } = one(
      await ctx.db.execute<{ open: number }>(sql`select count(*)::int as open from posts.reports where status = 'OPEN'`),
    );
    const [p95] = getFeed.stats.percentiles(0.95);
    return {
      generatedAt: ctx.now,
      asOf: ctx.now,
      from: period.from,
      to: period.to,
      figures: await figures(ctx, period),
      previous: await figures(ctx, before(period)),
      series: filled(steps, series, { posts: 0, comments: 0 }),
      byVisibility: await rows<{ visibility: PostVisibility; count: number }>(
        sql`select visibility, count(*)::int as count from posts.posts where ${out} group by visibility order by count desc, visibility`,
      ),
      topHashtags: tags.map(({ name, count }) => ({ hashtag: { name }, count })),
      topPosts: loaded.flatMap((post) => (post && !(post instanceof Error) ? [post] : [])),
      openReports: open,
      feedP95Ms: p95 ?? 0,
    };
  },
);
