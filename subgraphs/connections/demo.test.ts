import { makeWorld } from '@lyceum/demo/world.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demo } from './demo.ts';
import { connections, requests, ties } from './tables.ts';
import { type Connections, startConnections } from './testing.ts';

let c: Connections;
const world = makeWorld();
beforeAll(async () => {
  c = await startConnections();
  await demo(c.system().db, world);
});
afterAll(() => c.stop());

it('has 4,000 pairs with their requests; ties and counts are those of the connections', async () => {
  const { db } = c.system();
  expect(await db.$count(connections)).toBe(4_000);
  expect(await db.$count(requests)).toBe(4_000);
  expect(await db.$count(ties)).toBe(2 * world.connections.filter(({ accepted }) => accepted).length);
  expect(await c.broken()).toHaveLength(0);
});

it('is the same the second time', async () => {
  await demo(c.system().db, world);
  expect(await c.system().db.$count(connections)).toBe(4_000);
  expect(await c.broken()).toHaveLength(0);
});

it('shows the student connections, requests, suggestions with reasons of several kinds, and a way to a stranger', async () => {
  const student = c.viewer({ id: world.users[2]?.id ?? '' });
  const {
    connections: own,
    connectionSuggestions,
    network,
  } = await student.get(
    '{ connections { totalCount } connectionSuggestions(first: 100) { nodes { user { id } reasons { kind } } } network(degree: 2) { nodes { user { id } } } }',
  );
  expect(own.totalCount).toBeGreaterThan(3);
  const kinds = connectionSuggestions.nodes.flatMap((node: { reasons: { kind: string }[] }) => node.reasons.map(({ kind }) => kind));
  expect(new Set(kinds).size).toBeGreaterThan(1);
  const { shortestPath } = await student.get('query ($id: ID!) { shortestPath(userId: $id) { degree } }', { id: network.nodes[0].user.id });
  expect(shortestPath.degree).toBe(2);
});
