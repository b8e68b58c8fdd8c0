import { newId } from '@lyceum/kit';
import { testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';

let groups: Awaited<ReturnType<typeof testSubgraph>>;
beforeAll(async () => {
  groups = await testSubgraph(subgraph);
});
afterAll(() => groups.stop());

const CREATE = 'mutation ($input: CreateGroupInput!) { createGroup(input: $input) { id name owner { id } } }';

describe('a group', () => {
  it('is made once for one key, found by its name, and told of', async () => {
    const owner = groups.viewer();
    const input = { name: '  A  group ', idempotencyKey: newId() };
    const { createGroup } = await owner.get(CREATE, { input });
    expect(createGroup).toMatchObject({ name: 'A group', owner: { id: owner.id } });
    expect((await owner.get(CREATE, { input })).createGroup.id).toBe(createGroup.id);
    const { searchGroups } = await groups.nobody.get('{ searchGroups(query: "a group") { totalCount nodes { id } } }');
    expect(searchGroups).toEqual({ totalCount: 1, nodes: [{ id: createGroup.id }] });
    expect((await groups.facts('groups.group.created.v1')).map(({ subject }) => subject.id)).toEqual([createGroup.id]);
  });

  it('needs a name, and somebody to whom it belongs', async () => {
    const empty = await groups.viewer().refusal(CREATE, { input: { name: ' ' } });
    expect(empty.violations).toMatchObject([{ path: ['input', 'name'], rule: 'required' }]);
    expect((await groups.nobody.refusal(CREATE, { input: { name: 'A group' } })).code).toBe('UNAUTHENTICATED');
  });
});
