import { random } from '@lyceum/demo/world.ts';
import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Posts, startPosts } from './testing.ts';

type Row = Record<string, string | number | null>;
const PERIOD = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };
const BEFORE = { from: '2026-01-29T00:00:00.000Z', to: '2026-03-01T00:00:00.000Z' };

let p: Posts;
let people: Actor[];
beforeAll(async () => {
  p = await startPosts();
  people = await p.join(6);
  await history();
});
afterAll(() => p.stop());

/** Some months of random doings between six people, moved into the past. */
async function history(): Promise<void> {
  const next = random('post reports');
  const somebody = () => people[Math.floor(next() * people.length)] as Actor;
  const posts: string[] = [];
  const comments: string[] = [];
  for (let i = 0; i < 30; i++) {
    const named = next() < 0.3 ? ` @[x](${somebody().id})` : '';
    posts.push(
      await p.post(somebody(), `Post ${i} #${['sql', 'tea', 'go'][i % 3]}${named}`, { visibility: next() < 0.8 ? 'PUBLIC' : 'FOLLOWERS' }),
    );
  }
  const post = () => posts[Math.floor(next() * posts.length)] ?? '';
  // what is refused (not seen, passed on twice) did not happen
  const tried = (act: Promise<unknown>) => act.catch((error: Error) => expect(error.message).toMatch(/^(NOT_FOUND|CONFLICT|FORBIDDEN)/));
  for (let i = 0; i < 80; i++) {
    const [who, id] = [somebody(), post()];
    if (i % 4 === 0) await tried(p.comment(who, id).then((made) => comments.push(made)));
    else if (i % 4 === 1) await tried(p.does(who, 'repost', { postId: id }));
    else await tried(p.does(who, 'react', { postId: id, kind: ['LIKE', 'LOVE', 'CURIOUS'][i % 3] }));
    await p.does(who, 'recordPostViews', { postIds: [id, post()] });
  }
  for (const commentId of comments.slice(0, 3)) await p.does(p.admin, 'deleteComment', { commentId });
  for (const postId of posts.slice(0, 4)) await tried(p.does(somebody(), 'reportPost', { postId, reason: 'SPAM' }));
  await p.does(p.admin, 'moderatePost', { postId: posts[0], action: 'REMOVE', reason: 'x' });
  await p.does(p.admin, 'moderatePost', { postId: posts[1], action: 'DISMISS' });
  for (const [i, who] of people.entries()) if (i) await p.follows(who, people[0]?.id ?? '');
  // somewhere between January and April
  const { db } = p.system();
  const moment = () => new Date(Date.UTC(2026, 0, 5) + Math.floor(next() * 110 * 86_400_000)).toISOString();
  const shift = async (table: string, columns: string[]) => {
    for (const { ctid } of await db.execute<{ ctid: string }>(sql.raw(`select ctid::text from posts.${table}`))) {
      const at = [moment(), moment()].sort();
      const set = columns.map(
        (column, i) =>
          `${column} = case when ${column} is null then null else '${at[i]}' end${column === 'day' ? '::date' : '::timestamptz'}`,
      );
      await db.execute(sql.raw(`update posts.${table} set ${set.join(', ')} where ctid = '${ctid}'`)).catch(() => undefined);
    }
  };
  await shift('posts', ['published_at']);
  await shift('comments', ['created_at']);
  await shift('reactions', ['created_at']);
  await shift('mentions', ['created_at']);
  await shift('reports', ['created_at', 'decided_at']);
  await shift('engagements', ['at']);
  await shift('follows', ['since']);
  await shift('views', ['day']);
}

const rows = async (table: string): Promise<Row[]> => {
  const found = await p.system().db.execute<{ row: Row }>(sql.raw(`select to_jsonb(t) as row from posts.${table} t`));
  return found.map(({ row }) => row);
};
const when = (value: string | number | null | undefined) => new Date(String(value));
const inside =
  ({ from, to }: typeof PERIOD) =>
  (value: string | number | null | undefined) =>
    value != null && when(value) >= new Date(from) && when(value) < new Date(to);
const count = <T>(items: readonly T[], key: (item: T) => unknown) => {
  const counts = new Map<unknown, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
};
const median = (values: number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};
const OUT = ['PUBLISHED', 'ARCHIVED'];

const FIGURES = `posts reposts comments reactionsGiven reactionsReceived commentsReceived repostsReceived reach impressions engagementRate newFollowers followersFromPosts`;
const REPORT = `query ($id: ID!, $period: PeriodInput!) { userPostActivityReport(userId: $id, period: $period, granularity: WEEK) { from to figures { ${FIGURES} } previous { ${FIGURES} }
  reactionsGiven { kind count } reactionsReceived { kind count } bestPost { id } bestHour hashtags { hashtag { name } count } mentions { user { id } named namedBy } series { date posts comments } } }`;

describe('the activity report', () => {
  it('equals a recount', async () => {
    const [posts, comments, reactions, views, follows, engagements, mentions, tags] = (await Promise.all(
      ['posts', 'comments', 'reactions', 'views', 'follows', 'engagements', 'mentions', 'hashtags'].map(rows),
    )) as [Row[], Row[], Row[], Row[], Row[], Row[], Row[], Row[]];
    for (const { id } of people) {
      const { userPostActivityReport: report } = await p.admin.get(REPORT, { id, period: PERIOD });
      const own = new Set(posts.filter((post) => post.author_id === id).map((post) => post.id));
      const figures = (period: typeof PERIOD) => {
        const during = inside(period);
        const written = posts.filter((post) => post.author_id === id && OUT.includes(String(post.status)) && during(post.published_at));
        const got = {
          reactionsReceived: reactions.filter((r) => own.has(r.post_id) && r.user_id !== id && during(r.created_at)).length,
          commentsReceived: comments.filter((c) => own.has(c.post_id) && c.author_id !== id && !c.deleted_at && during(c.created_at))
            .length,
          repostsReceived: posts.filter(
            (x) => own.has(x.repost_of_id) && x.author_id !== id && OUT.includes(String(x.status)) && during(x.published_at),
          ).length,
        };
        const seen = views.filter((v) => own.has(v.post_id) && during(`${v.day}T00:00:00Z`));
        const impressions = seen.reduce((sum, { times }) => sum + Number(times), 0);
        const fresh = follows.filter((f) => f.target_id === id && during(f.since));
        return {
          posts: written.filter((post) => post.repost_of_id === null).length,
          reposts: written.filter((post) => post.repost_of_id !== null).length,
          comments: comments.filter((c) => c.author_id === id && !c.deleted_at && during(c.created_at)).length,
          reactionsGiven: reactions.filter((r) => r.user_id === id && during(r.created_at)).length,
          ...got,
          reach: new Set(seen.map((v) => v.viewer_id)).size,
          impressions,
          engagementRate: impressions ? (100 * (got.reactionsReceived + got.commentsReceived + got.repostsReceived)) / impressions : null,
          newFollowers: fresh.length,
          followersFromPosts: fresh.filter((f) =>
            engagements.some(
              (e) =>
                e.user_id === f.follower_id &&
                e.author_id === id &&
                Number(e.weight) > 0 &&
                when(e.at) <= when(f.since) &&
                when(e.at) > new Date(when(f.since).getTime() - 7 * 86_400_000),
            ),
          ).length,
        };
      };
      expect(report.figures).toEqual(figures(PERIOD));
      expect(report.previous).toEqual(figures(BEFORE));
      const during = inside(PERIOD);
      const sums = (items: { count: number }[]) => items.reduce((sum, item) => sum + item.count, 0);
      expect(sums(report.reactionsGiven)).toBe(report.figures.reactionsGiven);
      expect(new Map(report.reactionsReceived.map((r: { kind: string; count: number }) => [r.kind, r.count]))).toEqual(
        count(
          reactions.filter((r) => own.has(r.post_id) && r.user_id !== id && during(r.created_at)),
          (r) => r.kind,
        ),
      );
      const mine = posts.filter((x) => x.author_id === id && OUT.includes(String(x.status)) && during(x.published_at));
      expect(new Map(report.hashtags.map((h: { hashtag: { name: string }; count: number }) => [h.hashtag.name, h.count]))).toEqual(
        count(
          tags.filter((t) => mine.some((x) => x.id === t.post_id)),
          (t) => t.tag,
        ),
      );
      const value = (x: Row) => Number(x.reaction_count) + 3 * Number(x.comment_count) + 5 * Number(x.repost_count);
      const best = mine
        .filter((x) => x.repost_of_id === null)
        .sort(
          (x, y) =>
            value(y) - value(x) ||
            when(y.published_at).getTime() - when(x.published_at).getTime() ||
            (String(y.id) < String(x.id) ? -1 : 1),
        )[0];
      expect(report.bestPost?.id ?? null).toBe(best?.id ?? null);
      expect(report.mentions.reduce((sum: number, m: { named: number; namedBy: number }) => sum + m.named + m.namedBy, 0)).toBe(
        mentions.filter((m) => (m.by_id === id || m.user_id === id) && during(m.created_at)).length,
      );
      expect(report.series.reduce((sum: number, s: { posts: number }) => sum + s.posts, 0)).toBe(
        report.figures.posts + report.figures.reposts,
      );
      const hours = new Map<number, number>();
      for (const e of engagements)
        if (e.author_id === id && during(e.at))
          hours.set(when(e.at).getUTCHours(), (hours.get(when(e.at).getUTCHours()) ?? 0) + Number(e.weight));
      const top = [...hours].sort(([a, n], [b, m]) => m - n || a - b)[0];
      expect(report.bestHour).toBe(top?.[0] ?? null);
    }
  });

  it('is for the person and for readers of reports', async () => {
    const [me, other] = people as [Actor, Actor];
    await me.get(REPORT, { id: me.id, period: PERIOD });
    expect((await other.refusal(REPORT, { id: me.id, period: PERIOD })).code).toBe('FORBIDDEN');
  });
});

describe('the summary', () => {
  it('equals a recount', async () => {
    const figures = `posts reposts comments reactions activeAuthors postsPerDay commentsPerPost impressions engagementRate reports reportPercent medianHoursToAction removed`;
    const document = `query ($period: PeriodInput!) { postSummary(period: $period, granularity: DAY) { figures { ${figures} } previous { ${figures} } series { date posts comments }
      byVisibility { visibility count } topHashtags { hashtag { name } count } topPosts { id } openReports feedP95Ms } }`;
    const { postSummary: summary } = await p.admin.get(document, { period: PERIOD });
    const [posts, comments, reactions, views, reports] = (await Promise.all(
      ['posts', 'comments', 'reactions', 'views', 'reports'].map(rows),
    )) as [Row[], Row[], Row[], Row[], Row[]];
    const wanted = (period: typeof PERIOD) => {
      const during = inside(period);
      const out = posts.filter((x) => [...OUT, 'REMOVED'].includes(String(x.status)) && during(x.published_at));
      const said = comments.filter((x) => !x.deleted_at && during(x.created_at));
      const given = reactions.filter((x) => during(x.created_at)).length;
      const impressions = views.filter((x) => during(`${x.day}T00:00:00Z`)).reduce((sum, { times }) => sum + Number(times), 0);
      const made = reports.filter((x) => during(x.created_at)).length;
      const reposts = out.filter((x) => x.repost_of_id !== null).length;
      return {
        posts: out.length - reposts,
        reposts,
        comments: said.length,
        reactions: given,
        activeAuthors: new Set([...out, ...said].map((x) => x.author_id)).size,
        postsPerDay: out.length / 31,
        commentsPerPost: out.length ? said.length / out.length : null,
        impressions,
        engagementRate: impressions ? (100 * (given + said.length + reposts)) / impressions : null,
        reports: made,
        reportPercent: out.length ? (100 * made) / out.length : null,
        medianHoursToAction: median(
          reports.filter((x) => during(x.decided_at)).map((x) => (when(x.decided_at).getTime() - when(x.created_at).getTime()) / 3_600_000),
        ),
        removed: new Set(reports.filter((x) => x.status === 'ACTIONED' && during(x.decided_at)).map((x) => x.post_id)).size,
      };
    };
    for (const [got, period] of [
      [summary.figures, PERIOD],
      [summary.previous, BEFORE],
    ])
      for (const [key, value] of Object.entries(wanted(period)))
        if (value === null) expect([key, got[key]]).toEqual([key, null]);
        else expect(got[key], key).toBeCloseTo(value, 6);
    const during = inside(PERIOD);
    expect(new Map(summary.byVisibility.map((v: { visibility: string; count: number }) => [v.visibility, v.count]))).toEqual(
      count(
        posts.filter((x) => [...OUT, 'REMOVED'].includes(String(x.status)) && during(x.published_at)),
        (x) => x.visibility,
      ),
    );
    const days = count(
      comments.filter((x) => !x.deleted_at && during(x.created_at)),
      (x) => when(x.created_at).toISOString().slice(0, 10),
    );
    for (const { date, comments: said } of summary.series) expect(said).toBe(days.get(date) ?? 0);
    expect(summary.series).toHaveLength(31);
    expect(summary.openReports).toBe(reports.filter(({ status }) => status === 'OPEN').length);
    for (const { id } of summary.topPosts)
      expect(posts.find((x) => x.id === id)).toMatchObject({ visibility: 'PUBLIC', status: 'PUBLISHED' });
    expect((await people[0]?.refusal(document, { period: PERIOD }))?.code).toBe('FORBIDDEN');
  });
});
