import type { Actor } from '@lyceum/kit/testing.ts';
import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Posts, startPosts } from './testing.ts';

let p: Posts;
let a: Actor;
let b: Actor;
let c: Actor;
beforeAll(async () => {
  p = await startPosts();
  [a, b, c] = await p.three();
});
afterAll(() => p.stop());

const COUNTS = 'query ($id: ID!) { post(id: $id) { reactionCount commentCount repostCount reactionCounts { kind count } } }';

describe('comments', () => {
  it('go as deep as the setting says, and stay under tombstones', async () => {
    await p.settings({ commentDepth: 3 });
    const id = await p.post(a);
    const one = await p.comment(b, id);
    const two = await p.comment(c, id, one);
    const three = await p.comment(a, id, two);
    expect((await p.refused(b, 'addComment', { postId: id, parentId: three, content: 'x' })).code).toBe('LIMIT_REACHED');
    await p.settings({ commentDepth: 5 });
    await p.does(b, 'deleteComment', { commentId: one });
    const { post } = await c.get(
      `query ($id: ID!) { post(id: $id) { commentCount comments { totalCount nodes { id author { id } content html deletedAt replyCount replies { nodes { id depth content parent { id } } } } } } }`,
      { id },
    );
    expect(post.commentCount).toBe(2);
    expect(post.comments.nodes).toMatchObject([
      { id: one, author: null, content: null, html: null, replyCount: 1, replies: { nodes: [{ id: two, depth: 2, parent: { id: one } }] } },
    ]);
    expect(post.comments.nodes[0].deletedAt).not.toBeNull();
    expect((await p.refused(a, 'addComment', { postId: id, parentId: one, content: 'x' })).code).toBe('NOT_FOUND');
    // a tombstone without answers is not shown; the author of the post clears up below it
    const lone = await p.comment(b, id);
    expect((await p.refused(c, 'deleteComment', { commentId: lone })).code).toBe('FORBIDDEN');
    await p.does(a, 'deleteComment', { commentId: lone });
    expect((await c.get(COUNTS, { id })).post.commentCount).toBe(2);
    const [fact] = (await p.facts('posts.comment.created.v1')).filter(({ data }) => Object(data).commentId === two);
    expect(fact?.data).toMatchObject({ postId: id, authorId: a.id, commenterId: c.id, parentAuthorId: b.id, groupId: null });
  });

  it('keep what they said before', async () => {
    const id = await p.comment(b, await p.post(a));
    const edited = await p.does(
      b,
      'editComment',
      { commentId: id, content: `Better @[x](${c.id})` },
      'content editedAt versions { number content }',
    );
    expect(edited).toMatchObject({ versions: [{ number: 1, content: 'Indeed' }] });
    expect((await p.facts('posts.user.mentioned.v1')).at(-1)?.data).toMatchObject({ commentId: id, userId: c.id, authorId: b.id });
    expect((await p.refused(a, 'editComment', { commentId: id, content: 'x' })).code).toBe('FORBIDDEN');
  });
});

describe('reactions', () => {
  it('are one for each person; another takes its place; the count is exact however many come at once', async () => {
    const id = await p.post(a);
    const crowd = await p.join(12);
    const kinds = ['LIKE', 'LOVE', 'CURIOUS'];
    const { refused } = await together(36, (i) => p.does(crowd[i % 12] ?? b, 'react', { postId: id, kind: kinds[i % 3] }));
    expect(refused).toEqual([]);
    const { post } = await b.get(COUNTS, { id });
    expect(post.reactionCount).toBe(12);
    expect(post.reactionCounts.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(12);
    const [first] = crowd;
    const mine = await p.does(
      first ?? b,
      'react',
      { postId: id, kind: 'SUPPORT' },
      'reactionCount myReaction reactions(kind: SUPPORT) { nodes { user { id } kind } }',
    );
    expect(mine).toEqual({
      reactionCount: 12,
      myReaction: 'SUPPORT',
      reactions: { nodes: [{ user: { id: first?.id }, kind: 'SUPPORT' }] },
    });
    await together(4, () => p.does(first ?? b, 'unreact', { postId: id }));
    expect((await b.get(COUNTS, { id })).post.reactionCount).toBe(11);
    expect((await p.facts('posts.reaction.changed.v1')).at(-1)?.data).toMatchObject({ postId: id, userId: first?.id, kind: null });
  });
});

describe('a poll', () => {
  const poll = { question: 'Tea?', options: ['Yes', 'No'], closesInHours: 1 };
  const POLL = 'poll { question closed voteCount myVote options { position label votes } }';
  it('takes one vote of each, shows votes to who voted, and closes on time', async () => {
    const id = await p.post(a, '', { poll });
    const { done, refused } = await together(6, (i) => p.does(b, 'votePoll', { postId: id, option: i % 2 }));
    expect([done.length, refused.length]).toEqual([1, 5]);
    const read = async (who: Actor) => (await who.get(`query ($id: ID!) { post(id: $id) { ${POLL} } }`, { id })).post.poll;
    expect(await read(c)).toMatchObject({ voteCount: null, myVote: null, closed: false, options: [{ votes: null }, { votes: null }] });
    expect((await read(b)).voteCount).toBe(1);
    expect((await p.refused(c, 'votePoll', { postId: id, option: 2 })).violations).toMatchObject([{ path: ['input', 'option'] }]);
    await p.system().db.execute(sql`update posts.polls set closes_at = now() - interval '1 second' where post_id = ${id}`);
    expect((await p.refused(c, 'votePoll', { postId: id, option: 0 })).code).toBe('CONFLICT');
    expect(await read(c)).toMatchObject({ voteCount: 1, closed: true });
  });
});

describe('moderation', () => {
  it('takes a post down with a reason, which its author may ask to look at again, and brings it back', async () => {
    const id = await p.post(a, 'Doubtful');
    await p.does(b, 'reportPost', { postId: id, reason: 'FALSE', note: 'Not so' });
    const { done } = await together(3, () => p.does(b, 'reportPost', { postId: id, reason: 'FALSE' }, 'id'));
    expect(new Set(done.map((report) => report.id)).size).toBe(1);
    expect((await p.refused(b, 'moderatePost', { postId: id, action: 'REMOVE', reason: 'x' })).code).toBe('FORBIDDEN');
    expect((await p.refused(p.admin, 'moderatePost', { postId: id, action: 'REMOVE' })).violations).toMatchObject([
      { path: ['input', 'reason'] },
    ]);
    expect((await p.admin.get('{ contentReports { totalCount nodes { post { id } reporter { id } reason } } }')).contentReports).toEqual({
      totalCount: 1,
      nodes: [{ post: { id }, reporter: { id: b.id }, reason: 'FALSE' }],
    });
    await p.does(p.admin, 'moderatePost', { postId: id, action: 'REMOVE', reason: 'It is not true' });
    expect((await p.facts('posts.post.removed.v1')).at(-1)?.data).toEqual({ postId: id, authorId: a.id, reason: 'It is not true' });
    expect(await p.read(b, id)).toBeNull();
    const own = 'query ($id: ID!) { post(id: $id) { status removedReason appeal } }';
    expect((await a.get(own, { id })).post).toEqual({ status: 'REMOVED', removedReason: 'It is not true', appeal: null });
    expect((await p.refused(a, 'updatePost', { postId: id, content: 'x' })).code).toBe('FORBIDDEN');
    await p.does(a, 'appealPostRemoval', { postId: id, note: 'It is' });
    expect((await p.refused(a, 'appealPostRemoval', { postId: id, note: 'It is' })).code).toBe('CONFLICT');
    await p.does(p.admin, 'moderatePost', { postId: id, action: 'RESTORE' });
    expect(await p.read(b, id)).toMatchObject({ status: 'PUBLISHED' });
    expect(await b.get('{ contentReports { totalCount } }').catch((error: Error) => error.message)).toContain('FORBIDDEN');
  });

  it('hides what many report until somebody has looked', async () => {
    await p.settings({ autoHideReportsThreshold: 3 });
    const id = await p.post(a, 'Reported');
    const crowd = await p.join(3);
    await together(3, (i) => p.does(crowd[i] ?? b, 'reportPost', { postId: id, reason: 'SPAM' }));
    expect(await p.read(b, id)).toBeNull();
    expect(await p.read(a, id)).not.toBeNull();
    await p.does(p.admin, 'moderatePost', { postId: id, action: 'DISMISS' });
    expect(await p.read(b, id)).not.toBeNull();
    await p.settings({ autoHideReportsThreshold: 5 });
  });

  it('in a group is for its staff; where posts wait, they let them out', async () => {
    const groupId = await p.group([a, b, c], { postApproval: true });
    const id = await p.post(b, 'May I?', { groupId });
    expect(await p.read(b, id)).toMatchObject({ status: 'WAITING' });
    expect(await p.read(c, id)).toBeNull();
    const queue = 'query ($groupId: ID!) { waitingPosts(groupId: $groupId) { nodes { id } } }';
    expect((await c.refusal(queue, { groupId })).code).toBe('FORBIDDEN');
    expect((await p.nobody.refusal(queue, { groupId })).code).toBe('UNAUTHENTICATED');
    expect((await a.get(queue, { groupId })).waitingPosts.nodes).toEqual([{ id }]);
    const { done } = await together(3, () => p.does(a, 'moderatePost', { postId: id, action: 'APPROVE' }, 'status'));
    expect(done).toEqual([{ status: 'PUBLISHED' }]);
    expect(await p.read(c, id)).toMatchObject({ status: 'PUBLISHED' });
    expect((await p.facts('posts.post.created.v1')).at(-1)?.data).toMatchObject({ postId: id, groupId, visibility: 'GROUP' });
    // the staff’s own come out at once
    expect(await p.read(c, await p.post(a, 'By the owner', { groupId }))).toMatchObject({ status: 'PUBLISHED' });
    const comment = await p.comment(c, id);
    await p.does(b, 'reportPost', { postId: id, commentId: comment, reason: 'OTHER' });
    expect(
      (await a.get('query ($groupId: ID!) { contentReports(groupId: $groupId) { nodes { comment { id } } } }', { groupId })).contentReports
        .nodes,
    ).toEqual([{ comment: { id: comment } }]);
    await p.does(a, 'moderateComment', { commentId: comment, remove: true }, 'deletedAt');
    await p.groupArchived(groupId);
    expect((await p.refused(c, 'addComment', { postId: id, content: 'x' })).code).toBe('FORBIDDEN');
    expect((await p.refused(c, 'createPost', { groupId, content: 'x' })).code).toBe('FORBIDDEN');
  });
});

describe('whatever people do', () => {
  it('counters equal rows, and the log of acts what stands', async () => {
    const crowd = await p.join(4);
    const step = fc.tuple(fc.constantFrom('react', 'unreact', 'comment', 'delete', 'repost', 'undo'), fc.nat(3), fc.nat(5));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const id = await p.post(a);
        const comments: string[] = [];
        const reposts: { by: Actor; id: string }[] = [];
        for (const [what, by, n] of steps) {
          const actor = crowd[by] ?? b;
          const kind = ['LIKE', 'CELEBRATE', 'SUPPORT', 'LOVE', 'INSIGHTFUL', 'CURIOUS'][n];
          const run: Record<string, () => Promise<unknown>> = {
            react: () => p.does(actor, 'react', { postId: id, kind }),
            unreact: () => p.does(actor, 'unreact', { postId: id }),
            comment: async () => void comments.push(await p.comment(actor, id, comments[n] ?? null)),
            delete: async () => comments[n] && p.does(a, 'deleteComment', { commentId: comments[n] }),
            repost: async () => void reposts.push({ by: actor, id: (await p.does(actor, 'repost', { postId: id }, 'id')).id }),
            undo: async () => reposts[0] && p.does(reposts[0].by, 'deletePost', { postId: reposts.shift()?.id }),
          };
          await run[what]?.().catch((error: Error) => expect(error.message).toMatch(/^(CONFLICT|NOT_FOUND|LIMIT_REACHED)/));
        }
        const [row] = await p.system().db.execute(sql`
          select reaction_count = (select count(*) from posts.reactions r where r.post_id = p.id) as reactions,
            comment_count = (select count(*) from posts.comments c where c.post_id = p.id and c.deleted_at is null) as comments,
            repost_count = (select count(*) from posts.posts o where o.repost_of_id = p.id and o.status = 'PUBLISHED') as reposts,
            coalesce((select sum(weight) from posts.engagements e where e.post_id = p.id and e.weight in (1, -1)), 0) = reaction_count as given
          from posts.posts p where id = ${id}`);
        expect(row).toEqual({ reactions: true, comments: true, reposts: true, given: true });
      }),
      { numRuns: 12 },
    );
  });
});
