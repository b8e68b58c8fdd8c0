import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Posts, startPosts } from './testing.ts';

let p: Posts;
beforeAll(async () => {
  p = await startPosts();
});
afterAll(() => p.stop());

const FEED = `query ($kind: FeedKind!, $id: ID, $ranking: FeedRanking, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  feed(kind: $kind, id: $id, ranking: $ranking, first: $first, after: $after, last: $last, before: $before) { totalCount
    nodes { post { id } reason score { total recency affinity engagement } } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
type Page = {
  totalCount: number;
  nodes: { post: { id: string }; reason: string; score: { total: number } | null }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
};
const feed = async (who: Actor, variables: Record<string, unknown> = {}): Promise<Page> =>
  (await who.get(FEED, { kind: 'HOME', ...variables })).feed;
const ids = ({ nodes }: Page) => nodes.map(({ post }) => post.id);

describe('home', () => {
  it('holds whom and what one follows, is connected with and belongs to, and says why', async () => {
    const [me, followed, friend, mate, stranger] = (await p.join(5)) as [Actor, Actor, Actor, Actor, Actor];
    await p.follows(me, followed.id);
    await p.connects(me, friend);
    const groupId = await p.group([mate, me]);
    const courseId = newId();
    await p.teaches(courseId, mate);
    await p.learns(courseId, me);
    const companyId = await p.company(stranger);
    await p.follows(me, companyId, 'COMPANY');
    await p.follows(me, '#Gardens', 'TAG');
    const wanted: [string, string][] = [
      [await p.post(me, 'Mine'), 'OWN'],
      [await p.post(followed, 'Followed'), 'FOLLOWING'],
      [await p.post(friend, 'Friend', { visibility: 'CONNECTIONS' }), 'CONNECTION'],
      [await p.post(mate, 'Group', { groupId }), 'GROUP'],
      [await p.post(mate, 'Course', { courseId }), 'COURSE'],
      [await p.post(stranger, 'Company', { companyId }), 'COMPANY'],
      [await p.post(stranger, 'About #gardens'), 'SUGGESTED'],
    ];
    const other = await p.post(stranger, 'Not for me');
    await p.post(mate, 'Of a mate, but not in the group');
    for (const ranking of ['LATEST', 'TOP']) {
      const page = await feed(me, { ranking });
      expect(new Map(page.nodes.map(({ post, reason }) => [post.id, reason]))).toEqual(new Map(wanted));
      expect(page.totalCount).toBe(7);
    }
    expect(ids(await feed(me))).toEqual(wanted.map(([id]) => id).reverse());
    // what is not at home can be discovered
    const found = ids(await feed(me, { kind: 'DISCOVER' }));
    expect(found).toContain(other);
    for (const [id] of wanted) expect(found).not.toContain(id);
    expect(ids(await feed(me, { kind: 'GROUP', id: groupId }))).toHaveLength(1);
    expect(ids(await feed(stranger, { kind: 'GROUP', id: groupId }))).toEqual([]);
    expect(await feed(stranger, { kind: 'COURSE', id: courseId })).toMatchObject({ totalCount: 0 });
    expect(ids(await feed(stranger, { kind: 'COMPANY', id: companyId }))).toHaveLength(1);

    // muted is left out until the time is over; unfollowed, left, disconnected at once
    await p.mutes(me, followed.id, new Date(Date.now() + 3_600_000).toISOString());
    await p.disconnects(me, friend);
    await p.leaves(groupId, me);
    expect(ids(await feed(me))).toHaveLength(4);
    await p.mutes(me, followed.id, new Date(Date.now() - 1_000).toISOString());
    expect(ids(await feed(me))).toHaveLength(5);
    await p.unfollows(me, followed.id);
    expect(ids(await feed(me))).toHaveLength(4);
  });

  it('ranks what is new, near and talked about, and says how', async () => {
    const [me, near, far, ...crowd] = (await p.join(12)) as [Actor, Actor, Actor, ...Actor[]];
    for (const who of [near, far]) await p.follows(me, who.id);
    const liked = await p.post(near, 'Before');
    await p.does(me, 'react', { postId: liked, kind: 'LOVE' });
    await p.comment(me, liked);
    const plain = await p.post(far, 'Plain');
    const talked = await p.post(far, 'Talked about');
    for (const who of crowd) await p.does(who, 'react', { postId: talked, kind: 'LIKE' });
    const ofFriend = await p.post(near, 'Of somebody near');
    const old = await p.post(near, 'Old');
    await p.system().db.execute(sql`update posts.posts set published_at = now() - interval '30 days' where id = ${old}`);
    const page = await feed(me, { ranking: 'TOP' });
    const at = (id: string) => ids(page).indexOf(id);
    expect(at(talked)).toBeLessThan(at(plain));
    expect(at(ofFriend)).toBeLessThan(at(plain));
    expect(at(old)).toBe(4);
    for (const { score } of page.nodes) {
      const { total, ...parts } = score as { total: number; recency: number; affinity: number; engagement: number };
      expect(total).toBe(parts.recency + parts.affinity + parts.engagement);
    }
    await p.settings({ rankingWeights: { recency: 0, affinity: 0, engagement: 1 } });
    expect(ids(await feed(me, { ranking: 'TOP' }))[0]).toBe(talked);
    await p.settings({ rankingWeights: { recency: 1, affinity: 0.5, engagement: 0.3 } });
    // past the cap the newest are ranked
    await p.settings({ feedCap: 20 });
    expect((await feed(me, { ranking: 'TOP' })).totalCount).toBe(5);
    await p.settings({ feedCap: 800 });
  });

  it('has every post once on its pages, in one order, forward and back, whatever is posted and done meanwhile', async () => {
    const [me, author] = await p.two();
    await p.follows(me, author.id);
    const first: string[] = [];
    for (let i = 0; i < 15; i++) first.push(await p.post(author, `Number ${i}`));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('TOP', 'LATEST'),
        fc.integer({ min: 3, max: 9 }),
        fc.array(fc.constantFrom('post', 'react', 'comment', 'unreact'), { maxLength: 3 }),
        async (ranking, size, meanwhile) => {
          const whole: string[] = [];
          for (let after: string | null = null; ; ) {
            const page: Page = await feed(me, { ranking, first: 100, after });
            whole.push(...ids(page));
            after = page.pageInfo.endCursor;
            if (!page.pageInfo.hasNextPage) break;
          }
          const acts: Record<string, () => Promise<unknown>> = {
            post: () => p.post(author, 'New'),
            react: () => p.does(me, 'react', { postId: first[3], kind: 'LIKE' }),
            unreact: () => p.does(me, 'unreact', { postId: first[3] }),
            comment: () => p.comment(me, first[7] ?? ''),
          };
          const forward: string[] = [];
          let after: string | null = null;
          for (;;) {
            const page: Page = await feed(me, { ranking, first: size, after });
            forward.push(...ids(page));
            for (const act of forward.length > 20 ? [] : meanwhile) await acts[act]?.();
            after = page.pageInfo.endCursor;
            if (!page.pageInfo.hasNextPage) break;
          }
          expect(forward.length).toBe(new Set(forward).size);
          expect([...forward].sort()).toEqual([...whole].sort());
          if (ranking === 'LATEST') expect(forward).toEqual(whole);
          const back: string[] = [];
          let before: string | null = after;
          for (;;) {
            const page: Page = await feed(me, { ranking, last: size, before });
            back.unshift(...ids(page));
            before = page.pageInfo.startCursor;
            if (!page.pageInfo.hasPreviousPage) break;
          }
          // what came out meanwhile stands in front of a list by time
          expect(ranking === 'TOP' ? back : back.filter((id) => whole.includes(id))).toEqual(forward.slice(0, -1));
        },
      ),
      { numRuns: 10 },
    );
    const bad = ['nonsense', Buffer.from('[1,2]').toString('base64url'), Buffer.from('[1,2,"x"]').toString('base64url')];
    for (const after of bad) expect((await me.refusal(FEED, { kind: 'HOME', ranking: 'TOP', after })).code).toBe('INVALID');
  });

  it('asks Postgres as often for many posts as for few', async () => {
    const [me, author, other] = await p.three();
    await p.follows(me, author.id);
    const groupId = await p.group([author, me]);
    for (let i = 0; i < 14; i++) {
      const id = await p.post(author, `Counted ${i} #count${i} @[x](${other.id})`, i % 2 ? { groupId } : {});
      await p.comment(other, id).catch(() => p.comment(me, id));
      await p.does(me, 'react', { postId: id, kind: 'LIKE' });
      if (!(i % 2)) await p.does(author, 'repost', { postId: id, content: 'Again' });
    }
    const document = `query ($first: Int, $ranking: FeedRanking) { feed(kind: HOME, first: $first, ranking: $ranking) { nodes { reason post { id author { id } group { id } content
      repostOf { id content author { id } } attachments { url } poll { question } hashtags { name } mentions { id } reactionCounts { kind count } myReaction bookmarked versions { number }
      comments(first: 2) { totalCount nodes { content author { id } replies(first: 1) { totalCount } } } } } } }`;
    for (const ranking of ['LATEST', 'TOP']) {
      await me.get(document, { first: 4, ranking });
      const counts = [];
      for (const first of [4, 20]) counts.push((await p.statements(() => me.get(document, { first, ranking }))).length);
      expect(counts[1]).toBe(counts[0]);
      expect(counts[0]).toBeLessThan(20);
    }
  });
});
