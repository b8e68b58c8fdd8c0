import { events as companies } from '@lyceum/companies/events';
import type { Actor } from '@lyceum/kit/testing.ts';
import { inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishDue } from './services/publishing.ts';
import { posts } from './tables.ts';
import { type Posts, startPosts } from './testing.ts';

let p: Posts;
beforeAll(async () => {
  p = await startPosts();
});
afterAll(() => p.stop());

const EVERYWHERE = `query ($id: ID!, $word: String!, $company: ID!) {
  post(id: $id) { id company { id } }
  searchPosts(query: $word) { totalCount nodes { id company { id } } }
  searchTag: searchPosts(tag: $word) { totalCount nodes { id } }
  hashtag(name: $word) { posts { totalCount nodes { id } } }
  feed(kind: COMPANY, id: $company) { totalCount nodes { post { id company { id } } } }
  _entities(representations: [{ __typename: "Post", id: $id }, { __typename: "Company", id: $company }]) {
    ... on Post { id company { id } } ... on Company { posts { totalCount nodes { id company { id } } } }
  }
}`;

const planned = (author: Actor, companyId: string) =>
  p.post(author, 'We are hiring', { companyId, publishAt: new Date(Date.now() + 3_600_000).toISOString() });
/** Lets the moment of these posts come, and brings out what is due. */
async function due(...ids: string[]) {
  await p
    .system()
    .db.update(posts)
    .set({ publishAt: new Date(Date.now() - 1_000) })
    .where(inArray(posts.id, ids));
  await publishDue(p.system() as Parameters<typeof publishDue>[0]);
}
const told = async (id: string) => (await p.facts('posts.post.created.v1')).filter(({ subject }) => subject.id === id);

describe('what is said in a company’s name', () => {
  it('is there for those to whom the company is: while it is suspended, for its people and who looks after posts', async () => {
    const [owner, stranger] = await p.three();
    const companyId = await p.company(owner);
    const word = `company${Date.now()}`;
    const id = await p.post(owner, `#${word}`, { companyId });
    const seen = async (who: Actor) => {
      const text = JSON.stringify(await who.get(EVERYWHERE, { id, word, company: companyId }));
      return [text.split(id).length - 1, text.split(companyId).length - 1, text.match(/"totalCount":1/g)?.length ?? 0];
    };
    const whole = [7, 5, 5];
    expect(await seen(stranger)).toEqual(whole);

    await p.companySuspended(companyId);
    expect(await seen(stranger)).toEqual([0, 0, 0]);
    expect(await seen(owner)).toEqual(whole);
    // who looks after posts, and not after companies, sees the post and not whose it is: that is null, not an error
    expect(await seen(p.admin)).toEqual([7, 0, 5]);

    await p.companyReinstated(companyId);
    expect(await seen(stranger)).toEqual(whole);
  });

  it('is not said while it is suspended', async () => {
    const [owner] = await p.three();
    const companyId = await p.company(owner);
    await p.companySuspended(companyId);
    expect((await p.refused(owner, 'createPost', { content: 'x', companyId })).code).toBe('FORBIDDEN');
  });

  it('was planned: it waits while the company is suspended, and comes out once it is back', async () => {
    const [owner, stranger] = await p.three();
    const companyId = await p.company(owner);
    const [id, draft] = [await planned(owner, companyId), await p.post(owner, 'Not yet', { companyId, draft: true })];
    await p.companySuspended(companyId);
    await due(id);
    expect(await p.read(owner, id)).toMatchObject({ status: 'SCHEDULED' });
    expect((await p.refused(owner, 'publishDraft', { postId: id })).code).toBe('FORBIDDEN');
    expect((await p.refused(owner, 'publishDraft', { postId: draft })).message).toBe('This company cannot post now.');
    expect((await told(id)).length).toBe(0);
    await p.companyReinstated(companyId);
    await due(id);
    expect(await p.read(stranger, id)).toMatchObject({ status: 'PUBLISHED' });
    expect((await told(id)).length).toBe(1);
    await p.does(owner, 'publishDraft', { postId: draft });
  });

  it('was planned by one who speaks for it no more, or for one that has closed: it goes back to the drafts', async () => {
    const [owner, other, stranger] = await p.three();
    const [left, closed] = [await p.company(owner), await p.company(other)];
    const [first, second] = [await planned(owner, left), await planned(other, closed)];
    await p.hear(companies, 'companies.member.left.v1', { companyId: left, userId: owner.id, removed: true });
    await p.hear(companies, 'companies.company.archived.v1', { companyId: closed, name: 'Acme' });
    await due(first, second);
    expect(await p.read(owner, first)).toMatchObject({ status: 'DRAFT' });
    expect(await p.read(other, second)).toMatchObject({ status: 'DRAFT' });
    for (const [author, postId] of [
      [owner, first],
      [other, second],
    ] as const)
      expect((await p.refused(author, 'publishDraft', { postId })).code).toBe('FORBIDDEN');
    expect([await p.read(stranger, first), await p.read(stranger, second)]).toEqual([null, null]);
  });
});
