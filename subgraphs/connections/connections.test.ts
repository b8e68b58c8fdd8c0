import { newId } from '@lyceum/kit';
import { testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';

let connections: Awaited<ReturnType<typeof testSubgraph>>;
beforeAll(async () => {
  connections = await testSubgraph(subgraph);
});
afterAll(() => connections.stop());

const CREATE = 'mutation ($input: CreateConnectionInput!) { createConnection(input: $input) { id name owner { id } } }';

describe('a connection', () => {
  it('is made once for one key, found by its name, and told of', async () => {
    const owner = connections.viewer();
    const input = { name: '  A  connection ', idempotencyKey: newId() };
    const { createConnection } = await owner.get(CREATE, { input });
    expect(createConnection).toMatchObject({ name: 'A connection', owner: { id: owner.id } });
    expect((await owner.get(CREATE, { input })).createConnection.id).toBe(createConnection.id);
    const { searchConnections } = await connections.nobody.get('{ searchConnections(query: "a connection") { totalCount nodes { id } } }');
    expect(searchConnections).toEqual({ totalCount: 1, nodes: [{ id: createConnection.id }] });
    expect((await connections.facts('connections.connection.created.v1')).map(({ subject }) => subject.id)).toEqual([createConnection.id]);
  });

  it('needs a name, and somebody to whom it belongs', async () => {
    const empty = await connections.viewer().refusal(CREATE, { input: { name: ' ' } });
    expect(empty.violations).toMatchObject([{ path: ['input', 'name'], rule: 'required' }]);
    expect((await connections.nobody.refusal(CREATE, { input: { name: 'A connection' } })).code).toBe('UNAUTHENTICATED');
  });
});
