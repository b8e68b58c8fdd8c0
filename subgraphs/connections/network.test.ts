import { newId } from '@lyceum/kit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from './tables.ts';
import { type Connections, makeNetwork, startConnections } from './testing.ts';

let c: Connections;
beforeAll(async () => {
  c = await startConnections();
});
afterAll(() => c.stop());

/** Breadth first, one by one. */
function stepsFrom(from: number, edges: readonly (readonly [number, number])[], away: ReadonlySet<number>): Map<number, number> {
  const steps = new Map([[from, 0]]);
  for (const [at, n] of steps)
    for (const [x, y] of edges) {
      const next = x === at ? y : y === at ? x : null;
      if (next !== null && !steps.has(next) && !away.has(next)) steps.set(next, n + 1);
    }
  return steps;
}

const people12 = fc.nat(11);
const pairs = (most: number) =>
  fc.uniqueArray(
    fc.tuple(people12, people12).filter(([x, y]) => x < y),
    { maxLength: most, selector: ([x, y]) => `${x} ${y}` },
  );

describe('a shortest way', () => {
  it('is as long as one found step by step, over any network, and each of its steps is a connection; no way leads through who is apart', async () => {
    await fc.assert(
      fc.asyncProperty(pairs(18), pairs(2), async (edges, blocked) => {
        const { id, at } = await makeNetwork(c, 12, edges, blocked);
        const away = new Set(blocked.flatMap(([x, y]) => (x === 0 ? [y] : y === 0 ? [x] : [])));
        const steps = stepsFrom(0, edges, away);
        const manager = c.viewer({ id: id(0), scopes: ['connections:manage'] });
        for (let to = 1; to < 12; to++) {
          const far = steps.get(to) ?? null;
          const expected = away.has(to) || far === null || far > 4 ? null : far;
          const degree = await at(0).entity('User', { id: id(to) }, 'connectionDegree');
          expect(degree.connectionDegree).toBe(expected);
          if (expected === null || away.has(to)) continue;
          const { shortestPath } = await manager.get(
            'query ($id: ID!, $from: ID!) { shortestPath(userId: $id, fromUserId: $from) { degree people { id } } }',
            { id: id(to), from: id(0) },
          );
          const way: string[] = shortestPath.people.map((person: { id: string }) => person.id);
          expect([way.length, way[0], way.at(-1)]).toEqual([expected + 1, id(0), id(to)]);
          for (let i = 1; i < way.length; i++)
            expect(edges.some(([x, y]) => [id(x), id(y)].includes(way[i] ?? '') && [id(x), id(y)].includes(way[i - 1] ?? ''))).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('is looked for as far as asked', async () => {
    const { at, id } = await makeNetwork(c, 6, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
    const path = async (to: number, max: number | null) =>
      (await at(0).get('query ($id: ID!, $max: Int) { shortestPath(userId: $id, max: $max) { degree } }', { id: id(to), max }))
        .shortestPath;
    expect(await path(3, 3)).toEqual({ degree: 3 });
    expect(await path(3, 2)).toBeNull();
    expect(await path(4, null)).toEqual({ degree: 4 });
    expect(await path(5, null)).toBeNull();
    expect((await at(0).get('query ($id: ID!) { connectionDegree(userId: $id) }', { id: id(2) })).connectionDegree).toBe(2);
  });

  it('does not name those whose connections are not the viewer’s to see', async () => {
    const { at, id } = await makeNetwork(c, 5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    const way = async (to: number) =>
      (await at(0).get('query ($id: ID!) { shortestPath(userId: $id) { degree people { id } } }', { id: id(to) })).shortestPath;
    // 1 shows 2 to 0, who is connected to 1; what 2 and 3 show is not for 0
    expect(await way(3)).toEqual({ degree: 3, people: [{ id: id(0) }, { id: id(1) }, null, { id: id(3) }] });
    expect(await way(4)).toEqual({ degree: 4, people: [{ id: id(0) }, { id: id(1) }, { id: id(2) }, null, { id: id(4) }] });
    await c.does(at(3), 'updateConnectionPreferences', { connectionsVisibleTo: 'EVERYONE' }, 'connectionsVisibleTo');
    expect((await way(4)).people).toEqual([0, 1, 2, 3, 4].map((i) => ({ id: id(i) })));
  });
});

describe('mutual connections', () => {
  it('are those whom both know, over any network, counted and listed the same', async () => {
    await fc.assert(
      fc.asyncProperty(pairs(25), pairs(3), async (edges, blocked) => {
        const { id, at } = await makeNetwork(c, 12, edges, blocked);
        const of = (i: number) => new Set(edges.flatMap(([x, y]) => (x === i ? [y] : y === i ? [x] : [])));
        const away = new Set(blocked.flatMap(([x, y]) => (x === 0 ? [y] : y === 0 ? [x] : [])));
        const { _entities } = await at(0).get(
          'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { id mutualCount mutualConnections { totalCount nodes { id } } } } }',
          { r: Array.from({ length: 11 }, (_, i) => ({ __typename: 'User', id: id(i + 1) })) },
        );
        for (let i = 1; i < 12; i++) {
          const both = away.has(i) ? [] : [...of(0)].filter((other) => of(i).has(other) && !away.has(other)).map(id);
          const user = _entities[i - 1];
          expect(user.mutualCount).toBe(both.length);
          if (away.has(i)) expect(user.mutualConnections).toBeNull();
          else {
            expect(user.mutualConnections.nodes.map((node: { id: string }) => node.id).sort()).toEqual(both.sort());
            expect(user.mutualConnections.totalCount).toBe(both.length);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('the wider circle', () => {
  it('holds who is two or three steps away, with the number of ways', async () => {
    const { at, id } = await makeNetwork(c, 7, [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
      [2, 4],
      [3, 5],
      [4, 5],
      [5, 6],
    ]);
    const circle = async (degree: number) =>
      (await at(0).get('query ($n: Int!) { network(degree: $n) { totalCount nodes { ways user { id } } } }', { n: degree })).network.nodes;
    expect(await circle(2)).toEqual([
      { ways: 2, user: { id: id(3) } },
      { ways: 1, user: { id: id(4) } },
    ]);
    expect(await circle(3)).toEqual([{ ways: 2, user: { id: id(5) } }]);
    expect((await at(0).refusal('{ network(degree: 4) { totalCount } }')).code).toBe('INVALID');
  });
});

it('a person whom nobody told of is nobody', async () => {
  const [a] = await c.join(1);
  expect((await a?.refusal('query ($id: ID!) { connectionDegree(userId: $id) }', { id: newId() }))?.code).toBe('NOT_FOUND');
  expect(await c.system().db.$count(people)).toBeGreaterThan(0);
});
