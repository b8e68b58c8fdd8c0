import { newId } from '@lyceum/kit';
import { testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';

let posts: Awaited<ReturnType<typeof testSubgraph>>;
beforeAll(async () => {
  posts = await testSubgraph(subgraph);
});
afterAll(() => posts.stop());

const CREATE = 'mutation ($input: CreatePostInput!) { createPost(input: $input) { id name owner { id } } }';

describe('a post', () => {
  it('is made once for one key, found by its name, and told of', async () => {
    const owner = posts.viewer();
    const input = { name: '  A  post ', idempotencyKey: newId() };
    const { createPost } = await owner.get(CREATE, { input });
    expect(createPost).toMatchObject({ name: 'A post', owner: { id: owner.id } });
    expect((await owner.get(CREATE, { input })).createPost.id).toBe(createPost.id);
    const { searchPosts } = await posts.nobody.get('{ searchPosts(query: "a post") { totalCount nodes { id } } }');
    expect(searchPosts).toEqual({ totalCount: 1, nodes: [{ id: createPost.id }] });
    expect((await posts.facts('posts.post.created.v1')).map(({ subject }) => subject.id)).toEqual([createPost.id]);
  });

  it('needs a name, and somebody to whom it belongs', async () => {
    const empty = await posts.viewer().refusal(CREATE, { input: { name: ' ' } });
    expect(empty.violations).toMatchObject([{ path: ['input', 'name'], rule: 'required' }]);
    expect((await posts.nobody.refusal(CREATE, { input: { name: 'A post' } })).code).toBe('UNAUTHENTICATED');
  });
});
