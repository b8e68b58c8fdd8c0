import { newId } from '@lyceum/kit';
import { testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';

let events: Awaited<ReturnType<typeof testSubgraph>>;
beforeAll(async () => {
  events = await testSubgraph(subgraph);
});
afterAll(() => events.stop());

const CREATE = 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { id name owner { id } } }';

describe('a event', () => {
  it('is made once for one key, found by its name, and told of', async () => {
    const owner = events.viewer();
    const input = { name: '  A  event ', idempotencyKey: newId() };
    const { createEvent } = await owner.get(CREATE, { input });
    expect(createEvent).toMatchObject({ name: 'A event', owner: { id: owner.id } });
    expect((await owner.get(CREATE, { input })).createEvent.id).toBe(createEvent.id);
    const { searchEvents } = await events.nobody.get('{ searchEvents(query: "a event") { totalCount nodes { id } } }');
    expect(searchEvents).toEqual({ totalCount: 1, nodes: [{ id: createEvent.id }] });
    expect((await events.facts('events.event.created.v1')).map(({ subject }) => subject.id)).toEqual([createEvent.id]);
  });

  it('needs a name, and somebody to whom it belongs', async () => {
    const empty = await events.viewer().refusal(CREATE, { input: { name: ' ' } });
    expect(empty.violations).toMatchObject([{ path: ['input', 'name'], rule: 'required' }]);
    expect((await events.nobody.refusal(CREATE, { input: { name: 'A event' } })).code).toBe('UNAUTHENTICATED');
  });
});
