import { newId } from '@lyceum/kit';
import { testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';

let followers: Awaited<ReturnType<typeof testSubgraph>>;
beforeAll(async () => {
  followers = await testSubgraph(subgraph);
});
afterAll(() => followers.stop());

const CREATE = 'mutation ($input: CreateFollowerInput!) { createFollower(input: $input) { id name owner { id } } }';

describe('a follower', () => {
  it('is made once for one key, found by its name, and told of', async () => {
    const owner = followers.viewer();
    const input = { name: '  A  follower ', idempotencyKey: newId() };
    const { createFollower } = await owner.get(CREATE, { input });
    expect(createFollower).toMatchObject({ name: 'A follower', owner: { id: owner.id } });
    expect((await owner.get(CREATE, { input })).createFollower.id).toBe(createFollower.id);
    const { searchFollowers } = await followers.nobody.get('{ searchFollowers(query: "a follower") { totalCount nodes { id } } }');
    expect(searchFollowers).toEqual({ totalCount: 1, nodes: [{ id: createFollower.id }] });
    expect((await followers.facts('followers.follower.created.v1')).map(({ subject }) => subject.id)).toEqual([createFollower.id]);
  });

  it('needs a name, and somebody to whom it belongs', async () => {
    const empty = await followers.viewer().refusal(CREATE, { input: { name: ' ' } });
    expect(empty.violations).toMatchObject([{ path: ['input', 'name'], rule: 'required' }]);
    expect((await followers.nobody.refusal(CREATE, { input: { name: 'A follower' } })).code).toBe('UNAUTHENTICATED');
  });
});
