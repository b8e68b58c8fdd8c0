import { events as accounts } from '@lyceum/accounts/events';
import { newId } from '@lyceum/kit';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, pollOptions, posts, reactions } from './tables.ts';
import { type Posts, startPosts } from './testing.ts';

const WORD = 'Quokkaberry';
let p: Posts;
beforeAll(async () => {
  p = await startPosts();
});
afterAll(() => p.stop());

const TABLES_OF_A_PERSON = [
  ['bookmarks', 'user_id'],
  ['poll_votes', 'user_id'],
  ['reactions', 'user_id'],
  ['mentions', 'user_id'],
  ['mentions', 'by_id'],
  ['views', 'viewer_id'],
  ['sharing', 'user_id'],
  ['follows', 'follower_id'],
  ['follows', 'target_id'],
  ['ties', 'user_id'],
  ['ties', 'other_id'],
  ['group_members', 'user_id'],
  ['course_seats', 'user_id'],
  ['company_staff', 'user_id'],
  ['blocks', 'user_id'],
] as const;

describe('an erased person', () => {
  it('leaves tombstones, takes what they did out of all counts, and others’ posts stay', async () => {
    const [ada, bo, cy] = await p.three();
    const { db } = p.system();
    await db.update(people).set({ displayName: WORD }).where(eq(people.userId, ada.id));
    const file = {
      kind: 'IMAGE',
      name: `${WORD}.png`,
      mimeType: 'image/png',
      sizeBytes: '9',
      url: `https://files.test/${WORD}.png`,
      alt: WORD,
    };
    const own = await p.post(ada, `I am ${WORD} #${WORD} @[Person 1](${bo.id})`, { attachments: [file], contentWarning: WORD });
    await p.does(ada, 'updatePost', { postId: own, content: `${WORD} again #${WORD}` });
    await p.post(ada, `${WORD} drafted`, { draft: true });
    await p.post(ada, 'vote', { poll: { question: `${WORD}?`, options: [`${WORD} yes`, 'no'], closesInHours: 1 } });
    const removed = await p.post(ada, `${WORD} was rude`);
    await p.does(cy, 'reportPost', { postId: removed, reason: 'SPAM', note: `${WORD} is rude` });
    await p.does(p.admin, 'moderatePost', { postId: removed, action: 'REMOVE', reason: `${WORD} was rude` });
    await p.does(ada, 'appealPostRemoval', { postId: removed, note: `${WORD} was not` });

    const other = await p.post(bo, 'What Bo says', { poll: { question: 'Which?', options: ['a', 'b'], closesInHours: 1 } });
    await p.does(ada, 'votePoll', { postId: other, option: 1 });
    await p.does(cy, 'votePoll', { postId: other, option: 1 });
    for (const who of [ada, cy]) await p.does(who, 'react', { postId: other, kind: 'LIKE' });
    for (const who of [bo, cy]) await p.does(who, 'react', { postId: own, kind: 'LIKE' });
    const comment = await p.comment(ada, other, null, `${WORD} thinks so`);
    await p.does(ada, 'editComment', { commentId: comment, content: `${WORD} knows so` });
    const answer = await p.comment(cy, other, comment, 'Do you?');
    const deleted = await p.comment(ada, other, null, 'Never mind');
    await p.does(ada, 'deleteComment', { commentId: deleted });
    await p.comment(cy, own, null, 'Welcome');
    await p.does(ada, 'repost', { postId: other, content: `${WORD} passes it on` });
    await p.does(cy, 'repost', { postId: other });
    await p.does(ada, 'bookmarkPost', { postId: other });
    await p.does(ada, 'recordPostViews', { postIds: [other] }, 'recorded');
    await p.does(ada, 'setPostSharing', { jobs: true });
    await p.does(ada, 'reportPost', { postId: other, reason: 'OTHER', note: `${WORD} is not amused` });
    await p.follows(ada, bo.id);
    await p.follows(cy, ada.id);
    await p.connects(ada, bo);
    await p.group([bo, ada]);
    await p.learns(newId(), ada);
    await p.company(ada);
    const dan = p.viewer();
    await p.blocks(dan, ada);
    expect(await tablesThatSay(p, 'posts', [WORD])).toEqual(
      expect.arrayContaining([
        'attachments',
        'comment_versions',
        'comments',
        'people',
        'poll_options',
        'polls',
        'post_versions',
        'posts',
        'reports',
      ]),
    );

    await p.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
    const state = async () => [
      await db.execute(sql`select * from posts.posts order by id`),
      await db.execute(sql`select * from posts.comments order by id`),
      await db.execute(sql`select * from posts.engagements order by id`),
      (await p.facts()).length,
    ];
    const once = await state();
    const [before] = once;
    await p.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
    const again = await state();
    const timeless = (rows: unknown) => JSON.stringify(rows, (key, value) => (key === 'updated_at' || key === 'updatedAt' ? null : value));
    expect(timeless(again)).toEqual(timeless(once));
    expect(before).toHaveLength(7);

    expect(await tablesThatSay(p, 'posts', [WORD, WORD.toLowerCase()])).toEqual([]);
    for (const [table, column] of TABLES_OF_A_PERSON)
      expect([
        table,
        column,
        ...(await db.execute(sql`select 1 from posts.${sql.identifier(table)} where ${sql.identifier(column)}::text = ${ada.id}`)),
      ]).toEqual([table, column]);
    const [row] = await db.select().from(posts).where(eq(posts.id, other));
    expect(row).toMatchObject({ content: 'What Bo says', status: 'PUBLISHED', reactionCount: 1, commentCount: 1, repostCount: 1 });
    expect(await db.select({ votes: pollOptions.votes }).from(pollOptions).orderBy(pollOptions.position)).toEqual([
      { votes: 0 },
      { votes: 1 },
    ]);
    expect(await db.select().from(reactions).where(eq(reactions.postId, other))).toEqual([expect.objectContaining({ userId: cy.id })]);
    expect(await db.select({ status: posts.status }).from(posts).where(eq(posts.authorId, ada.id))).toEqual(
      Array(5).fill({ status: 'DELETED' }),
    );
    const weights = await db.execute(sql`select sum(weight)::int as n from posts.engagements where user_id = ${ada.id}`);
    expect(weights).toEqual([{ n: 0 }]);
    // an answer to what was said still stands
    const [kept] = await db.execute(sql`select content, deleted_at from posts.comments where id = ${answer}`);
    expect(kept).toEqual({ content: 'Do you?', deleted_at: null });
    expect(await p.read(bo, other)).toMatchObject({ content: 'What Bo says' });
    expect(await p.read(bo, own)).toBeNull();
  });
});
