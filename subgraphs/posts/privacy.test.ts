import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mutation, type Posts, startPosts } from './testing.ts';

let p: Posts;
beforeAll(async () => {
  p = await startPosts();
});
afterAll(() => p.stop());

/** Every way by which a post could come out: each tells whether it did. */
const ways = async (
  who: Actor,
  { id, author, groupId, courseId, word }: { id: string; author: Actor; groupId: string; courseId: string; word: string },
) => {
  const signedIn = who.id
    ? 'home: feed(kind: HOME, first: 100) { nodes { post { id } } } top: feed(kind: HOME, first: 100, ranking: TOP) { nodes { post { id } } }'
    : '';
  const read = await who.get(
    `query ($id: ID!, $author: ID!, $group: ID!, $course: ID!, $word: String!, $tag: String!) {
      post(id: $id) { id } search: searchPosts(query: $word) { totalCount nodes { id } } tag: searchPosts(tag: $tag) { totalCount nodes { id } }
      hashtag(name: $tag) { posts { totalCount nodes { id } } } byUser: postsByUser(userId: $author, first: 100) { nodes { id } }
      byGroup: feed(kind: GROUP, id: $group) { totalCount nodes { post { id } } } byCourse: feed(kind: COURSE, id: $course) { totalCount nodes { post { id } } } ${signedIn}
      _entities(representations: [{ __typename: "Post", id: $id }, { __typename: "User", id: $author }, { __typename: "Group", id: $group }, { __typename: "Course", id: $course }]) {
        ... on Post { id } ... on User { posts(first: 100) { nodes { id } } } ... on Group { posts { totalCount nodes { id } } } ... on Course { posts { totalCount nodes { id } } } } }`,
    { id, author: author.id, group: groupId, course: courseId, word, tag: word },
  );
  const [post, user, group, course] = read._entities;
  const holds = (nodes: { id?: string; post?: { id: string } }[]) => nodes.some((node) => (node.post?.id ?? node.id) === id);
  return {
    direct: [read.post !== null, post !== null],
    found: [
      holds(read.search.nodes),
      read.search.totalCount > 0,
      holds(read.tag.nodes),
      holds(read.hashtag.posts.nodes),
      read.hashtag.posts.totalCount > 0,
    ],
    ofAuthor: [holds(read.byUser.nodes), holds(user.posts.nodes)],
    inPlace: [...read.byGroup.nodes, ...read.byCourse.nodes, ...group.posts.nodes, ...course.posts.nodes].some(
      (node) => (node.post?.id ?? node.id) === id,
    ),
    home: who.id ? [holds(read.home.nodes), holds(read.top.nodes)] : [],
  };
};

describe('whether one may see a post', () => {
  it('is one rule, by id, by reference, in search, lists, counts and feeds', async () => {
    const kind = fc.record({
      where: fc.constantFrom('PUBLIC', 'FOLLOWERS', 'CONNECTIONS', 'ONLY_ME', 'GROUP', 'COURSE'),
      tie: fc.constantFrom('none', 'follows', 'connected', 'member', 'learner', 'blocked', 'blocks'),
      fate: fc.constantFrom('out', 'draft', 'archived', 'removed', 'deleted', 'suspended'),
    });
    await fc.assert(
      fc.asyncProperty(kind, async ({ where, tie, fate }) => {
        const [author, reader, owner] = await p.three();
        const groupId = await p.group(tie === 'member' ? [owner, author, reader] : [owner, author]);
        const courseId = newId();
        await p.teaches(courseId, owner);
        await p.learns(courseId, author);
        if (tie === 'learner') await p.learns(courseId, reader);
        if (tie === 'follows') await p.follows(reader, author.id);
        if (tie === 'connected') await p.connects(reader, author);
        const word = `w${newId().replaceAll('-', '')}`;
        const place = where === 'GROUP' ? { groupId } : where === 'COURSE' ? { courseId } : { visibility: where };
        const id = await p.post(author, `#${word}`, { ...place, draft: fate === 'draft' });
        if (tie === 'blocked') await p.blocks(author, reader);
        if (tie === 'blocks') await p.blocks(reader, author);
        if (fate === 'archived') await p.does(author, 'archivePost', { postId: id, archived: true });
        if (fate === 'deleted') await p.does(author, 'deletePost', { postId: id });
        if (fate === 'removed' && where !== 'ONLY_ME') await p.does(p.admin, 'moderatePost', { postId: id, action: 'REMOVE', reason: 'x' });
        if (fate === 'suspended') await p.suspended(author.id);

        const out = fate === 'out' || fate === 'suspended' || (fate === 'removed' && where === 'ONLY_ME');
        const shown = (who: Actor) => {
          if (who === author) return fate !== 'deleted';
          if (who === owner && (where === 'GROUP' || where === 'COURSE')) return out || fate === 'removed';
          if (!out || fate === 'suspended') return false;
          if (who === reader && (tie === 'blocked' || tie === 'blocks')) return false;
          if (where === 'PUBLIC') return true;
          if (who !== reader) return false;
          return (
            (where === 'FOLLOWERS' && tie === 'follows') ||
            (where === 'CONNECTIONS' && tie === 'connected') ||
            (where === 'GROUP' && tie === 'member') ||
            (where === 'COURSE' && tie === 'learner')
          );
        };
        for (const who of [author, reader, owner, p.nobody]) {
          const told = await ways(who, { id, author, groupId, courseId, word });
          const expected = shown(who);
          expect(new Set(told.direct)).toEqual(new Set([expected]));
          // lists hold what is out
          const listed = expected && out;
          expect(new Set(told.found)).toEqual(new Set([listed]));
          expect(new Set(told.ofAuthor)).toEqual(new Set([listed]));
          expect(told.inPlace).toBe(listed && (where === 'GROUP' || where === 'COURSE'));
          if (who === reader) {
            const near =
              tie === 'follows' ||
              tie === 'connected' ||
              (tie === 'member' && where === 'GROUP') ||
              (tie === 'learner' && where === 'COURSE');
            expect(new Set(told.home)).toEqual(new Set([listed && near]));
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('decides every act: the word is the same as for nothing', async () => {
    const [author, reader, stranger] = await p.three();
    await p.follows(reader, author.id);
    const id = await p.post(author, 'For followers', { visibility: 'FOLLOWERS' });
    const comment = await p.comment(reader, id);
    const cases: [string, string, string, Record<string, unknown>][] = [
      ...(['deletePost', 'publishDraft', 'unreact', 'bookmarkPost', 'unbookmarkPost', 'repost'] as const).map(
        (field): [string, string, string, Record<string, unknown>] => [field, 'postId', id, {}],
      ),
      ['updatePost', 'postId', id, { content: 'x' }],
      ['archivePost', 'postId', id, { archived: true }],
      ['pinPost', 'postId', id, { pinned: true }],
      ['addComment', 'postId', id, { content: 'x' }],
      ['react', 'postId', id, { kind: 'LIKE' }],
      ['votePoll', 'postId', id, { option: 0 }],
      ['reportPost', 'postId', id, { reason: 'SPAM' }],
      ['moderatePost', 'postId', id, { action: 'DISMISS' }],
      ['appealPostRemoval', 'postId', id, { note: 'x' }],
      ['editComment', 'commentId', comment, { content: 'x' }],
      ['deleteComment', 'commentId', comment, {}],
      ['moderateComment', 'commentId', comment, { remove: true }],
    ];
    for (const [field, key, real, more] of cases) {
      const [of, none] = await Promise.all(
        [real, newId()].map((value) => stranger.refusal(mutation(field, '__typename'), { input: { [key]: value, ...more } })),
      );
      expect([field, of?.code, of?.message]).toEqual([field, 'NOT_FOUND', none?.message]);
    }
    for (const document of [
      'query ($id: ID!) { postDetails(postId: $id) { id } }',
      'query ($id: ID!) { postInsights(postId: $id) { reach } }',
    ]) {
      const [of, none] = await Promise.all([id, newId()].map((value) => stranger.refusal(document, { id: value })));
      expect(of).toEqual(none);
    }
    expect(await stranger.entity('Comment', { id: comment }, 'content')).toBeNull();
    expect(await reader.entity('Comment', { id: comment }, 'content')).toEqual({ content: 'Indeed' });
    expect((await p.does(stranger, 'recordPostViews', { postIds: [id, newId()] }, 'recorded')).recorded).toBe(0);
    // and whoever may not see it, is not told that it names them
    await p.post(author, `Among us @[x](${stranger.id})`, { visibility: 'FOLLOWERS' });
    expect((await p.facts('posts.user.mentioned.v1')).filter(({ data }) => Object(data).userId === stranger.id)).toEqual([]);
    expect((await stranger.refusal(mutation('createPost', 'id'), { input: { content: 'x', groupId: await p.group([author]) } })).code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('people between whom a block stands', () => {
  it('do not see, find, answer or name each other', async () => {
    const [a, b, host] = await p.three();
    const own = await p.post(host, 'Open to all');
    const groupId = await p.group([host, a, b]);
    const inGroup = await p.post(a, 'In the group', { groupId });
    const said = await p.comment(a, own);
    await p.comment(host, own, said);
    await p.comment(b, own);
    await p.does(a, 'react', { postId: own, kind: 'LOVE' });
    const passed = await p.does(host, 'repost', { postId: await p.post(a, 'Passed on') }, 'id');
    await p.blocks(b, a);
    for (const [me, them] of [
      [a, b],
      [b, a],
    ] as const) {
      const { post } = await me.get(
        'query ($id: ID!) { post(id: $id) { comments { totalCount nodes { author { id } } } reactions { totalCount nodes { user { id } } } } }',
        { id: own },
      );
      expect(post.comments.totalCount).toBe(1);
      expect(JSON.stringify(post)).not.toContain(them.id);
      const [theirs, nobodys] = await Promise.all([them.id, newId()].map((id) => p.refused(me, 'createPost', { content: `@[x](${id})` })));
      expect(theirs?.violations.map(({ rule }) => rule)).toEqual(nobodys?.violations.map(({ rule }) => rule));
    }
    expect(await p.read(b, inGroup)).toBeNull();
    // not through somebody else either
    expect(await p.read(b, passed.id)).toBeNull();
    expect(await p.read(a, passed.id)).not.toBeNull();
    expect((await p.refused(b, 'addComment', { postId: own, parentId: said, content: 'x' })).code).toBe('NOT_FOUND');
    expect(await b.entity('Comment', { id: said }, 'content')).toBeNull();
    await p.unblocks(b, a);
    expect(await p.read(b, inGroup)).not.toBeNull();
  });
});

describe('a group that is gone', () => {
  it('takes its posts with it', async () => {
    const [a, b] = await p.two();
    const groupId = await p.group([a, b]);
    const id = await p.post(a, 'Here', { groupId });
    await p.groupDeleted(groupId);
    expect(await p.read(b, id)).toBeNull();
    expect((await b.get('{ feed(kind: HOME) { totalCount } }')).feed.totalCount).toBe(0);
    expect((await p.refused(b, 'createPost', { content: 'x', groupId })).code).toBe('NOT_FOUND');
  });
});
