import { events as certifications } from '@lyceum/certifications/events';
import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishDue } from './services/publishing.ts';
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

const FULL = `id author { id } content status visibility hashtags { name } mentions { id } attachments { kind name sizeBytes url alt } contentWarning
  formatted(locale: "de", timeZone: "Asia/Tokyo") { html excerpt readingMinutes } version`;

describe('a post', () => {
  it('is there by its id for whoever may see it', async () => {
    const DETAILS = 'query ($id: ID!) { postDetails(postId: $id) { id content } }';
    const [open, own] = [await p.post(a, 'For all'), await p.post(a, 'For me', { visibility: 'ONLY_ME' })];
    expect((await p.nobody.get(DETAILS, { id: open })).postDetails).toEqual({ id: open, content: 'For all' });
    expect((await a.get(DETAILS, { id: own })).postDetails.id).toBe(own);
    for (const id of [own, newId(), 'nonsense']) expect((await b.refusal(DETAILS, { id })).code).toBe('NOT_FOUND');
    for (const postId of [open, own]) await p.does(a, 'deletePost', { postId });
  });

  it('is written once for one key, with what it names found by the server, and told of', async () => {
    const input = {
      content: `Hello @[Somebody](${b.id}) and @[me](${a.id})!\n\n<script>alert(1)</script> #Rust #rust #2024 see https://example.com/#part (C#)`,
      contentWarning: '  Long   text ',
      attachments: [
        { kind: 'IMAGE', name: 'A picture.png', mimeType: 'image/png', sizeBytes: 12, url: 'https://files.test/a.png', alt: 'A tree' },
      ],
      idempotencyKey: newId(),
    };
    const post = await p.does(a, 'createPost', input, FULL);
    expect(post).toMatchObject({
      author: { id: a.id },
      status: 'PUBLISHED',
      visibility: 'PUBLIC',
      contentWarning: 'Long text',
      hashtags: [{ name: 'rust' }],
      mentions: [{ id: b.id }],
      attachments: [{ kind: 'IMAGE', name: 'A picture.png', sizeBytes: 12, url: 'https://files.test/a.png', alt: 'A tree' }],
    });
    // people by the names that they have, not by those that were given to them
    expect(post.content).toContain(`@[Person 1](${b.id})`);
    expect(post.formatted.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(post.formatted.html).toContain('<a href="https://example.com/#part" rel="nofollow noopener ugc">');
    expect(post.formatted.excerpt).toContain('Hello @Person 1');
    expect((await p.does(a, 'createPost', input, 'id')).id).toBe(post.id);
    const [told] = (await p.facts('posts.post.created.v1')).filter(({ subject }) => subject.id === post.id);
    expect(told?.data).toMatchObject({ authorId: a.id, visibility: 'PUBLIC', hashtags: ['rust'], groupId: null });
    expect((await p.facts('posts.user.mentioned.v1')).map(({ data }) => data)).toContainEqual({
      postId: post.id,
      authorId: a.id,
      commentId: null,
      userId: b.id,
    });
    const found = await p.nobody.get(
      `{ searchPosts(query: "ello pers") { totalCount } byWord: searchPosts(query: "alert") { nodes { id } } byTag: searchPosts(tag: "#RUST") { nodes { id } }
        byAuthor: searchPosts(authorId: "${a.id}") { totalCount } hashtag(name: "Rust") { name posts { totalCount nodes { id } } }
        trendingHashtags { nodes { hashtag { name } authors posts } } postsByUser(userId: "${a.id}") { totalCount } }`,
    );
    expect(found).toMatchObject({
      byWord: { nodes: [{ id: post.id }] },
      byTag: { nodes: [{ id: post.id }] },
      byAuthor: { totalCount: 1 },
      hashtag: { name: 'rust', posts: { totalCount: 1, nodes: [{ id: post.id }] } },
      trendingHashtags: { nodes: [{ hashtag: { name: 'rust' }, authors: 1, posts: 1 }] },
      postsByUser: { totalCount: 1 },
    });
  });

  it('keeps what it said before each edit, at the version that one knows', async () => {
    const id = await p.post(a, 'One #first');
    const edited = await p.does(
      a,
      'updatePost',
      { postId: id, content: `Two #second @[x](${c.id})`, expectedVersion: 1 },
      'content version editedAt hashtags { name } versions { number content }',
    );
    expect(edited).toMatchObject({ version: 2, hashtags: [{ name: 'second' }], versions: [{ number: 1, content: 'One #first' }] });
    expect(edited.editedAt).not.toBeNull();
    expect((await p.refused(a, 'updatePost', { postId: id, content: 'Three', expectedVersion: 1 })).code).toBe('CONFLICT');
    expect((await p.refused(b, 'updatePost', { postId: id, content: 'Mine' })).code).toBe('FORBIDDEN');
    expect((await p.facts('posts.user.mentioned.v1')).at(-1)?.data).toMatchObject({ postId: id, userId: c.id });
    await p.settings({ editWindow: 5 });
    await p.system().db.execute(sql`update posts.posts set published_at = now() - interval '6 minutes' where id = ${id}`);
    expect((await p.refused(a, 'updatePost', { postId: id, content: 'Late' })).code).toBe('FORBIDDEN');
    await p.settings({ editWindow: 0 });
    const { done, refused } = await together(5, (i) =>
      p.does(a, 'updatePost', { postId: id, content: `At once ${i}`, expectedVersion: 2 }, 'version'),
    );
    expect([done, refused.length]).toEqual([[{ version: 3 }], 4]);
  });

  it('taken back is gone for everybody, text and all', async () => {
    const id = await p.post(a, 'To be forgotten #gone');
    await p.does(b, 'bookmarkPost', { postId: id });
    expect((await p.refused(b, 'deletePost', { postId: id })).code).toBe('FORBIDDEN');
    await p.does(a, 'deletePost', { postId: id }, 'id deletedAt');
    for (const who of [a, b, p.admin, p.nobody]) expect(await p.read(who, id)).toBeNull();
    expect((await b.get('{ bookmarks { totalCount } }')).bookmarks.totalCount).toBe(0);
    const rows = await p
      .system()
      .db.execute(
        sql`select 1 from posts.posts where content like '%forgotten%' union all select 1 from posts.hashtags where tag = 'gone'`,
      );
    expect(rows).toHaveLength(0);
  });

  it('drafted is its author’s alone; it comes out by hand, or at its moment, once', async () => {
    const draft = await p.post(a, 'A draft', { draft: true });
    expect(await p.read(b, draft)).toBeNull();
    expect(await p.read(p.admin, draft)).toBeNull();
    expect((await a.get('{ myPosts { nodes { id } } }')).myPosts.nodes).toEqual([{ id: draft }]);
    const facts = (await p.facts('posts.post.created.v1')).length;
    const { done } = await together(4, () => p.does(a, 'publishDraft', { postId: draft }, 'status'));
    expect(done).toEqual([{ status: 'PUBLISHED' }]);
    expect((await p.facts('posts.post.created.v1')).length).toBe(facts + 1);

    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const later = await p.post(a, 'Later', { publishAt: soon });
    const moved = await p.does(
      a,
      'schedulePost',
      { postId: later, publishAt: new Date(Date.now() + 7_200_000).toISOString() },
      'status publishAt',
    );
    expect(moved.status).toBe('SCHEDULED');
    await publishDue(p.system() as Parameters<typeof publishDue>[0]);
    expect(await p.read(b, later)).toBeNull();
    await p.system().db.execute(sql`update posts.posts set publish_at = now() - interval '1 second' where id = ${later}`);
    await Promise.all(Array.from({ length: 4 }, () => publishDue(p.system() as Parameters<typeof publishDue>[0])));
    expect(await p.read(b, later)).toMatchObject({ status: 'PUBLISHED' });
    expect((await p.facts('posts.post.created.v1')).filter(({ subject }) => subject.id === later)).toHaveLength(1);
  });

  it('scheduled for a group that its author has left, goes back to the drafts', async () => {
    const groupId = await p.group([a, b]);
    const id = await p.post(b, 'For the group', { groupId, publishAt: new Date(Date.now() + 3_600_000).toISOString() });
    await p.leaves(groupId, b);
    await p.system().db.execute(sql`update posts.posts set publish_at = now() - interval '1 second' where id = ${id}`);
    await publishDue(p.system() as Parameters<typeof publishDue>[0]);
    expect(await p.read(b, id)).toMatchObject({ status: 'DRAFT' });
    expect((await p.facts('posts.post.created.v1')).filter(({ subject }) => subject.id === id)).toHaveLength(0);
  });

  it('passed on is the original, once without words, counted exactly', async () => {
    const original = await p.post(a, 'Worth it');
    const { done, refused } = await together(6, () => p.does(b, 'repost', { postId: original }, 'id repostOf { id repostCount }'));
    expect([done.length, refused.length]).toEqual([1, 5]);
    const again = await p.does(c, 'repost', { postId: done[0].id, content: 'Look' }, 'id content repostOf { id content repostCount }');
    expect(again).toMatchObject({ content: 'Look', repostOf: { id: original, content: 'Worth it', repostCount: 2 } });
    await p.does(b, 'deletePost', { postId: done[0].id });
    expect((await a.get('query ($id: ID!) { post(id: $id) { repostCount } }', { id: original })).post.repostCount).toBe(1);
    // with the original goes what was passed on of it
    await p.does(a, 'deletePost', { postId: original });
    expect(await p.read(c, again.id)).toBeNull();
    const closed = await p.post(a, 'For followers', { visibility: 'FOLLOWERS' });
    await p.follows(b, a.id);
    expect((await p.refused(b, 'repost', { postId: closed })).code).toBe('FORBIDDEN');
    expect((await p.refused(c, 'repost', { postId: closed })).code).toBe('NOT_FOUND');
    await p.unfollows(b, a.id);
  });

  it('in a company’s name is by who speaks for it, and does not say who wrote it', async () => {
    const companyId = await p.company(a);
    const id = await p.post(a, 'We are hiring #jobs', { companyId });
    const read = 'query ($id: ID!) { post(id: $id) { author { id } company { id } visibility } }';
    expect((await b.get(read, { id })).post).toEqual({ author: null, company: { id: companyId }, visibility: 'PUBLIC' });
    expect((await a.get(read, { id })).post.author).toEqual({ id: a.id });
    expect((await p.refused(b, 'createPost', { content: 'x', companyId })).code).toBe('FORBIDDEN');
    expect((await b.get(`{ postsByUser(userId: "${a.id}") { nodes { id } } }`)).postsByUser.nodes).not.toContainEqual({ id });
    expect(await b.entity('Company', { id: companyId }, 'posts { nodes { id } }')).toEqual({ posts: { nodes: [{ id }] } });
  });

  it('is pinned, archived, kept for later; too soon after another it waits', async () => {
    const id = await p.post(c, 'On top');
    await p.does(c, 'pinPost', { postId: id, pinned: true });
    expect((await b.get(`{ postsByUser(userId: "${c.id}", pinned: true) { nodes { id pinned } } }`)).postsByUser.nodes).toEqual([
      { id, pinned: true },
    ]);
    expect((await p.refused(b, 'pinPost', { postId: id, pinned: false })).code).toBe('FORBIDDEN');
    await p.does(b, 'bookmarkPost', { postId: id });
    expect((await b.get('{ bookmarks { nodes { id bookmarked } } }')).bookmarks.nodes).toEqual([{ id, bookmarked: true }]);
    await p.does(c, 'archivePost', { postId: id, archived: true });
    expect((await b.get('{ bookmarks { totalCount nodes { id } } }')).bookmarks).toEqual({ totalCount: 0, nodes: [] });
    await p.does(c, 'archivePost', { postId: id, archived: false });
    await p.does(b, 'unbookmarkPost', { postId: id });
    await p.settings({ slowMode: 60 });
    const { done, refused } = await together(4, (i) => p.post(b, `Hasty ${i}`));
    expect([done.length, refused.length]).toEqual([1, 3]);
    expect(String(refused[0])).toContain('LIMIT_REACHED');
    await p.settings({ slowMode: 0 });
  });

  it('of a certificate is written by the platform for those who want that', async () => {
    const issued = (userId: string) =>
      p.hear(certifications, 'certifications.certificate.issued.v1', {
        certificateId: newId(),
        userId,
        courseId: newId(),
        courseTitle: 'Rust for all',
        enrollmentId: newId(),
        code: 'X',
        refundsBlocked: false,
        topics: [],
      });
    const [quiet, proud] = await p.two();
    await p.does(proud, 'setPostSharing', { certificates: true }, 'certificates jobs');
    await issued(quiet.id);
    await issued(proud.id);
    const of = async ({ id }: Actor) => (await b.get(`{ postsByUser(userId: "${id}") { nodes { content } } }`)).postsByUser.nodes;
    expect(await of(quiet)).toEqual([]);
    expect(await of(proud)).toEqual([{ content: 'I earned the certificate of “Rust for all” 🎓' }]);
  });
});
