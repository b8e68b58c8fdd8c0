import type { Principal } from '@lyceum/platform/principal.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, u1 } from '../testing/house.ts';
import { HttpSubgraph, SECRET } from '../testing/http-subgraph.ts';
import { InMemory } from '../testing/in-memory.ts';
import { HttpTransports } from './http.ts';
import { asking, transportSuite } from './transport.suite.ts';

const schemaOf = (name: string) => {
  const schema = buildHouse().schemas[name];
  if (!schema) throw new Error(`no subgraph ${name}`);
  return schema;
};

transportSuite('in process', async (name) => {
  const transport = new InMemory(name, schemaOf(name));
  return {
    transport,
    lastPrincipal: () => transport.requests.at(-1)?.principal,
    goAway: async () => {
      transport.before = () => {
        throw new Error('stopped');
      };
    },
    close: async () => {},
  };
});

async function served(name: string, options = {}) {
  const subgraph = await new HttpSubgraph(name, schemaOf(name), new InMemory(name, schemaOf(name))).listen();
  const transports = new HttpTransports({ secret: SECRET, ...options });
  const close = async () => {
    await transports.close();
    await subgraph.close();
  };
  return { subgraph, transports, transport: transports.to(name, subgraph.url), close };
}

transportSuite('over HTTP', async (name) => {
  const { subgraph, transport, close } = await served(name);
  return { transport, lastPrincipal: () => subgraph.received.at(-1)?.principal, goAway: () => subgraph.close(), close };
});

describe('over HTTP alone', () => {
  let courses: Awaited<ReturnType<typeof served>>;
  beforeAll(async () => {
    courses = await served('courses', { maxBytes: 2_000 });
  });
  afterAll(() => courses.close());
  const mutation = 'mutation { publish(id: "c1") { id } }';

  test('connections are kept', async () => {
    for (let n = 0; n < 5; n++) await courses.transport.execute(asking('{ __typename }'));
    expect(courses.subgraph.connections).toBeLessThanOrEqual(2); // undici opens a second one when the first is not free yet
  });
  test('the subgraph is told the request’s id and the milliseconds that are left, nothing of the client', async () => {
    await courses.transport.execute(asking('{ __typename }', { requestId: 'r-7', timeoutMs: 1_234 }));
    const { headers } = courses.subgraph.received.at(-1) ?? { headers: {} };
    expect(headers).toMatchObject({ 'x-request-id': 'r-7', 'content-type': 'application/json' });
    expect(courses.subgraph.timeouts.at(-1)).toBeGreaterThan(1_200);
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'connection',
      'content-length',
      'content-type',
      'host',
      'lyceum-principal',
      'lyceum-timeout-ms',
      'x-request-id',
    ]);
  });
  test('a principal that is signed with another secret is nobody', async () => {
    const forger = new HttpTransports({ secret: 'another secret of thirty-two characters!' });
    const principal: Principal = { kind: 'viewer', userId: u1, sessionId: u1, roles: [], scopes: ['admin'] };
    await forger.to('courses', courses.subgraph.url).execute(asking('{ __typename }', { principal }));
    expect(courses.subgraph.received.at(-1)?.principal).toEqual({ kind: 'nobody' });
    await forger.close();
  });
  test('without a secret nothing is said of who asks', async () => {
    const plain = new HttpTransports();
    await plain.to('courses', courses.subgraph.url).execute(asking('{ __typename }'));
    expect(courses.subgraph.received.at(-1)?.headers['lyceum-principal']).toBeUndefined();
    await plain.close();
  });
  test('no answer in time is an exception, soon', async () => {
    courses.subgraph.before = () => new Promise((resolve) => setTimeout(() => resolve(undefined), 400));
    const started = performance.now();
    await expect(courses.transport.execute(asking('{ __typename }', { timeoutMs: 100 }))).rejects.toThrow(/timeout/i);
    expect(performance.now() - started).toBeLessThan(350);
    courses.subgraph.before = () => undefined;
  });
  test.each([
    ['too large', JSON.stringify({ data: { echo: 'x'.repeat(3_000) } }), /larger than 2000 bytes/],
    ['not JSON', '<html>', /not JSON/],
    ['no answer of GraphQL', '{"message":"hello"}', /not one of GraphQL/],
    ['a list', '[]', /not one of GraphQL/],
  ])('an answer that is %s is an exception', async (_, text, expected) => {
    courses.subgraph.before = () => text;
    await expect(courses.transport.execute(asking('{ __typename }'))).rejects.toThrow(expected);
    courses.subgraph.before = () => undefined;
  });
  test('a query is sent once more when its connection breaks, with a signature of its own', async () => {
    const before = courses.subgraph.received.length;
    let broken = 0;
    courses.subgraph.before = (_, socket) => {
      if (broken++ === 0) socket.destroy();
      return undefined;
    };
    expect((await courses.transport.execute(asking('{ __typename }', { principal: { kind: 'system', name: 'x' } }))).data).toEqual({
      __typename: 'Query',
    });
    const [first, second] = courses.subgraph.received.slice(before);
    expect([first?.principal.kind, second?.principal.kind]).toEqual(['system', 'system']);
    courses.subgraph.before = () => undefined;
  });
  test('not a third time', async () => {
    const before = courses.subgraph.received.length;
    courses.subgraph.before = (_, socket) => void socket.destroy();
    await expect(courses.transport.execute(asking('{ __typename }'))).rejects.toThrow();
    expect(courses.subgraph.received.length - before).toBe(2);
    courses.subgraph.before = () => undefined;
  });
  test('a mutation never is', async () => {
    const before = courses.subgraph.received.length;
    courses.subgraph.before = (_, socket) => void socket.destroy();
    await expect(courses.transport.execute(asking(mutation))).rejects.toThrow();
    expect(courses.subgraph.received.length - before).toBe(1);
    courses.subgraph.before = () => undefined;
  });
});
