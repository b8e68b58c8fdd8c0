import { newId } from '@lyceum/kit';
import { testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';

let activities: Awaited<ReturnType<typeof testSubgraph>>;
beforeAll(async () => {
  activities = await testSubgraph(subgraph);
});
afterAll(() => activities.stop());

const CREATE = 'mutation ($input: CreateActivityInput!) { createActivity(input: $input) { id name owner { id } } }';

describe('a activity', () => {
  it('is made once for one key, found by its name, and told of', async () => {
    const owner = activities.viewer();
    const input = { name: '  A  activity ', idempotencyKey: newId() };
    const { createActivity } = await owner.get(CREATE, { input });
    expect(createActivity).toMatchObject({ name: 'A activity', owner: { id: owner.id } });
    expect((await owner.get(CREATE, { input })).createActivity.id).toBe(createActivity.id);
    const { searchActivities } = await activities.nobody.get('{ searchActivities(query: "a activity") { totalCount nodes { id } } }');
    expect(searchActivities).toEqual({ totalCount: 1, nodes: [{ id: createActivity.id }] });
    expect((await activities.facts('activities.activity.created.v1')).map(({ subject }) => subject.id)).toEqual([createActivity.id]);
  });

  it('needs a name, and somebody to whom it belongs', async () => {
    const empty = await activities.viewer().refusal(CREATE, { input: { name: ' ' } });
    expect(empty.violations).toMatchObject([{ path: ['input', 'name'], rule: 'required' }]);
    expect((await activities.nobody.refusal(CREATE, { input: { name: 'A activity' } })).code).toBe('UNAUTHENTICATED');
  });
});
