import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mutation, type Posts, startPosts } from './testing.ts';

let p: Posts;
let person: Actor;
let ids: Record<string, string>;
beforeAll(async () => {
  p = await startPosts();
  const [me, other] = await p.two();
  person = me;
  const mine = await p.post(me, 'Mine');
  const theirs = await p.post(other, 'Theirs');
  ids = {
    me: me.id,
    them: other.id,
    mine,
    theirs,
    comment: await p.comment(other, mine),
    company: await p.company(other),
    group: await p.group([other]),
    nothing: newId(),
  };
});
afterAll(() => p.stop());

/** Everything that is stored: a refused input leaves it as it was. */
const stored = async () => {
  const tables = [
    'posts',
    'comments',
    'post_versions',
    'attachments',
    'reactions',
    'mentions',
    'hashtags',
    'polls',
    'poll_options',
    'poll_votes',
    'bookmarks',
    'reports',
    'views',
    'engagements',
    'outbox',
    'audit',
  ];
  return JSON.stringify(
    await Promise.all(
      tables.map((name) =>
        p.system().db.execute(sql.raw(`select ${name === 'outbox' ? 'fact' : 'to_jsonb(t)'} as row from posts.${name} t order by 1`)),
      ),
    ),
  );
};

const long = (n: number) => 'x'.repeat(n);
const poll = (changes: Record<string, unknown>) => ({
  content: 'x',
  poll: { question: 'Q?', options: ['A', 'B'], closesInHours: 1, ...changes },
});
const file = (changes: Record<string, unknown>) => ({
  content: 'x',
  attachments: [{ kind: 'IMAGE', name: 'a.png', mimeType: 'image/png', sizeBytes: 1, url: 'https://x.test/a.png', ...changes }],
});
type Code = 'INVALID' | 'NOT_FOUND' | 'CONFLICT' | 'FORBIDDEN' | 'LIMIT_REACHED';
/** What is wrong, the mutation, its input (texts that begin with `$` are ids from above), and the refusal: code and paths below `input`. */
const cases: [what: string, mutation: string, input: Record<string, unknown>, code: Code, ...paths: string[]][] = [
  ['a post of nothing', 'createPost', { content: ' \u200b \n'.replace('\u200b', '') }, 'INVALID', 'content'],
  ['a post of 3,001 characters', 'createPost', { content: '𠮷'.repeat(3_001) }, 'INVALID', 'content'],
  ['a post far too long', 'createPost', { content: long(500_001) }, 'INVALID', 'content'],
  ['a post with NUL', 'createPost', { content: 'a\u0000b' }, 'INVALID', 'content'],
  ['a warning of 201 characters', 'createPost', { content: 'x', contentWarning: long(201) }, 'INVALID', 'contentWarning'],
  ['31 hashtags', 'createPost', { content: Array.from({ length: 31 }, (_, i) => `#tag${i}`).join(' ') }, 'INVALID', 'content'],
  ['a mention of nobody', 'createPost', { content: `@[Nobody](${newId()})` }, 'INVALID', 'content'],
  [
    'ten files',
    'createPost',
    { content: 'x', attachments: Array.from({ length: 10 }, () => file({}).attachments[0]) },
    'INVALID',
    'attachments',
  ],
  ['a file by javascript:', 'createPost', file({ url: 'javascript:alert(1)' }), 'INVALID'],
  ['a file of less than nothing', 'createPost', file({ sizeBytes: -1 }), 'INVALID', 'attachments.0.sizeBytes'],
  ['a file without a name', 'createPost', file({ name: ' ' }), 'INVALID', 'attachments.0.name'],
  ['a file of no type', 'createPost', file({ mimeType: 'picture' }), 'INVALID', 'attachments.0.mimeType'],
  ['a poll of one option', 'createPost', poll({ options: ['A'] }), 'INVALID', 'poll.options'],
  ['a poll of seven options', 'createPost', poll({ options: ['1', '2', '3', '4', '5', '6', '7'] }), 'INVALID', 'poll.options'],
  ['a poll of the same twice', 'createPost', poll({ options: ['A', ' A '] }), 'INVALID', 'poll.options'],
  ['a poll that asks nothing', 'createPost', poll({ question: ' ' }), 'INVALID', 'poll.question'],
  ['a poll that is closed', 'createPost', poll({ closesInHours: 0 }), 'INVALID', 'poll.closesInHours'],
  ['a poll of a year', 'createPost', poll({ closesInHours: 9_000 }), 'INVALID', 'poll.closesInHours'],
  ['a drafted poll', 'createPost', { ...poll({}), draft: true }, 'INVALID', 'poll'],
  [
    'three faults at once',
    'createPost',
    { content: long(3_001), contentWarning: long(201), attachments: [file({ name: '' }).attachments[0]] },
    'INVALID',
    'content',
    'contentWarning',
    'attachments.0.name',
  ],
  ['a post by somebody else', 'createPost', { content: 'x', userId: '$them' }, 'FORBIDDEN'],
  ['a visibility that is none', 'createPost', { content: 'x', visibility: 'GROUP' }, 'INVALID'],
  ['two places at once', 'createPost', { content: 'x', groupId: '$group', companyId: '$company' }, 'INVALID', 'groupId'],
  ['a place and an audience', 'createPost', { content: 'x', groupId: '$group', visibility: 'PUBLIC' }, 'INVALID', 'visibility'],
  ['a group of others', 'createPost', { content: 'x', groupId: '$group' }, 'NOT_FOUND'],
  ['no group', 'createPost', { content: 'x', groupId: '$nothing' }, 'NOT_FOUND'],
  ['no course', 'createPost', { content: 'x', courseId: '$nothing' }, 'NOT_FOUND'],
  ['others’ company', 'createPost', { content: 'x', companyId: '$company' }, 'FORBIDDEN'],
  ['no company', 'createPost', { content: 'x', companyId: '$nothing' }, 'NOT_FOUND'],
  ['a moment that is over', 'createPost', { content: 'x', publishAt: '2020-01-01T00:00:00Z' }, 'INVALID', 'publishAt'],
  ['a moment far away', 'createPost', { content: 'x', publishAt: '2999-01-01T00:00:00Z' }, 'INVALID', 'publishAt'],
  ['an edit that says nothing', 'updatePost', { postId: '$mine', content: ' ' }, 'INVALID', 'content'],
  ['an edit by a bad id', 'updatePost', { postId: "'; drop table posts.posts", content: 'x' }, 'INVALID', 'postId'],
  ['an edit of nothing', 'updatePost', { postId: '$nothing', content: 'x' }, 'NOT_FOUND'],
  ['an edit of others’', 'updatePost', { postId: '$theirs', content: 'x' }, 'FORBIDDEN'],
  ['a version that is not the present one', 'updatePost', { postId: '$mine', content: 'x', expectedVersion: 99 }, 'CONFLICT'],
  ['bringing out what is out', 'publishDraft', { postId: '$mine' }, 'CONFLICT'],
  ['scheduling what is out', 'schedulePost', { postId: '$mine', publishAt: '2999-01-01T00:00:00Z' }, 'CONFLICT'],
  ['others’ post out of sight', 'archivePost', { postId: '$theirs', archived: true }, 'FORBIDDEN'],
  ['an empty comment', 'addComment', { postId: '$mine', content: ' ' }, 'INVALID', 'content'],
  ['a comment on nothing', 'addComment', { postId: '$nothing', content: 'x' }, 'NOT_FOUND'],
  ['an answer to a comment elsewhere', 'addComment', { postId: '$theirs', parentId: '$comment', content: 'x' }, 'NOT_FOUND'],
  ['others’ comment edited', 'editComment', { commentId: '$comment', content: 'x' }, 'FORBIDDEN'],
  ['no comment', 'deleteComment', { commentId: '$nothing' }, 'NOT_FOUND'],
  ['a reaction that is none', 'react', { postId: '$theirs', kind: 'HATE' }, 'INVALID'],
  ['a reaction to nothing', 'react', { postId: '$nothing', kind: 'LIKE' }, 'NOT_FOUND'],
  ['a vote without a poll', 'votePoll', { postId: '$theirs', option: 0 }, 'NOT_FOUND'],
  ['passing on nothing', 'repost', { postId: '$nothing' }, 'NOT_FOUND'],
  ['a report of oneself', 'reportPost', { postId: '$mine', reason: 'SPAM' }, 'CONFLICT'],
  ['a report with a note too long', 'reportPost', { postId: '$theirs', reason: 'OTHER', note: long(1_001) }, 'INVALID', 'note'],
  ['a report for no reason', 'reportPost', { postId: '$theirs', reason: 'DISLIKE' }, 'INVALID'],
  ['moderation by anybody', 'moderatePost', { postId: '$theirs', action: 'REMOVE', reason: 'x' }, 'FORBIDDEN'],
  ['an appeal for what stands', 'appealPostRemoval', { postId: '$mine', note: 'x' }, 'CONFLICT'],
  ['views of nothing', 'recordPostViews', { postIds: [] }, 'INVALID', 'postIds'],
  ['views of too many', 'recordPostViews', { postIds: Array.from({ length: 101 }, () => newId()) }, 'INVALID', 'postIds'],
  ['an unknown key', 'createPost', { content: 'x', colour: 'red' }, 'INVALID'],
];

it.each(cases)('refuses %s', async (_, field, raw, code, ...paths) => {
  const input = Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [key, typeof value === 'string' && value.startsWith('$') ? ids[value.slice(1)] : value]),
  );
  const before = await stored();
  const refusal = await person.refusal(mutation(field, '__typename'), { input });
  expect(refusal.code).toBe(code);
  if (paths.length) expect(refusal.violations.map(({ path }) => path.slice(1).join('.'))).toEqual(paths);
  if (code === 'INVALID') expect(refusal.violations.length).toBeGreaterThan(0);
  expect(await stored()).toBe(before);
});

it('refuses whoever is not signed in, and who is suspended', async () => {
  const input = { content: 'x' };
  expect((await p.nobody.refusal(mutation('createPost', 'id'), { input })).code).toBe('UNAUTHENTICATED');
  expect((await p.nobody.refusal('{ feed(kind: HOME) { totalCount } }')).code).toBe('UNAUTHENTICATED');
  const [out] = await p.two();
  await p.suspended(out.id);
  for (const [field, given] of [
    ['createPost', input],
    ['addComment', { postId: ids.mine, content: 'x' }],
    ['react', { postId: ids.mine, kind: 'LIKE' }],
  ] as const)
    expect((await out.refusal(mutation(field, '__typename'), { input: given })).code).toBe('FORBIDDEN');
});

it('refuses hashtags that the settings block', async () => {
  await p.settings({ blockedHashtags: ['#Spam'] });
  expect((await p.refused(person, 'createPost', { content: 'Buy #SPAM now' })).violations).toMatchObject([{ rule: 'blocked_hashtag' }]);
  await p.settings({ blockedHashtags: [] });
});

it('refuses bad arguments of queries, and finds nothing by ids that are none', async () => {
  const codes = await Promise.all(
    [
      `{ searchPosts(query: "${long(201)}") { totalCount } }`,
      '{ searchPosts(first: 101) { totalCount } }',
      '{ searchPosts(after: "nonsense") { nodes { id } } }',
      '{ searchPosts(period: { from: "2026-02-01T00:00:00Z", to: "2026-01-01T00:00:00Z" }) { totalCount } }',
      '{ feed(kind: GROUP) { totalCount } }',
      '{ feed(kind: HOME, id: "x") { totalCount } }',
      '{ feed(kind: HOME, ranking: TOP, first: 1, last: 1) { totalCount } }',
      '{ trendingHashtags(days: 0) { totalCount } }',
      '{ waitingPosts(groupId: "x") { totalCount } }',
    ].map(async (document) => (await person.refusal(document)).code),
  );
  expect(codes).toEqual(codes.map(() => 'INVALID'));
  const read = await person.get(
    '{ post(id: "no id") { id } postsByUser(userId: "no id") { totalCount } feed(kind: GROUP, id: "no id") { totalCount } searchPosts(query: "%_\\\\") { totalCount } hashtag(name: "#None") { name posts { totalCount } } }',
  );
  expect(read).toEqual({
    post: null,
    postsByUser: { totalCount: 0 },
    feed: { totalCount: 0 },
    searchPosts: { totalCount: 0 },
    hashtag: { name: 'none', posts: { totalCount: 0 } },
  });
});
