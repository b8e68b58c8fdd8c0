import { makeWorld } from '@lyceum/demo/world.ts';
import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from './demo.ts';
import subgraph from './subgraph.ts';

let posts: Harness;
const world = makeWorld();
beforeAll(async () => {
  posts = await testSubgraph(subgraph);
  await demo(posts.system().db, world);
});
afterAll(() => posts.stop());

describe('the demo', () => {
  it('has what people say to each other, and counts it as it is', async () => {
    const wrong = await posts.system().db.execute(sql`select p.id from posts.posts p where
      reaction_count <> (select count(*) from posts.reactions r where r.post_id = p.id)
      or comment_count <> (select count(*) from posts.comments c where c.post_id = p.id)
      or repost_count <> (select count(*) from posts.posts o where o.repost_of_id = p.id)`);
    expect(wrong).toHaveLength(0);
    const threads = await posts.system().db.execute(sql`select c.id from posts.comments c
      where reply_count <> (select count(*) from posts.comments r where r.parent_id = c.id)`);
    expect(threads).toHaveLength(0);
    const [n] = await posts.system().db.execute<{ posts: number; comments: number; reactions: number }>(sql`
      select (select count(*)::int from posts.posts) as posts, (select count(*)::int from posts.comments) as comments, (select count(*)::int from posts.reactions) as reactions`);
    expect(n?.posts).toBeGreaterThan(2_000);
    expect(n?.comments).toBeGreaterThan(5_000);
    expect(n?.reactions).toBeGreaterThan(5_000);
  });

  it('gives the student a home by time and by rank, and hashtags that trend', async () => {
    const student = posts.viewer({ id: world.users[2]?.id ?? '' });
    const read =
      await student.get(`{ latest: feed(kind: HOME) { nodes { post { id content author { id } } } } top: feed(kind: HOME, ranking: TOP) { nodes { score { total } } }
      discover: feed(kind: DISCOVER) { nodes { post { visibility } } } trendingHashtags(days: 90) { totalCount } }`);
    expect(read.latest.nodes).toHaveLength(20);
    expect(read.top.nodes).toHaveLength(20);
    expect(read.discover.nodes.every(({ post }: { post: { visibility: string } }) => post.visibility === 'PUBLIC')).toBe(true);
  });

  it('is the same each time: a second run adds nothing', async () => {
    const count = () =>
      posts
        .system()
        .db.execute(sql`select (select count(*) from posts.posts) as p, (select count(*) from posts.comments) as c, (select count(*) from posts.reactions) as r,
        (select count(*) from posts.views) as v, (select count(*) from posts.engagements) as e, (select count(*) from posts.hashtags) as h, (select count(*) from posts.poll_votes) as o`);
    const before = await count();
    await demo(posts.system().db, makeWorld());
    expect(await count()).toEqual(before);
  });
});
