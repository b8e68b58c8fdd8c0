import type { Actor } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
});
