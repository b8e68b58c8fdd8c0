import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Person, person } from './house/people.ts';
import { startApart, type Topology, until } from './house/topology.ts';

let graph: Topology;
let admin: Person;
beforeAll(async () => {
  graph = await startApart();
  admin = await person(graph, 'Ada', ['ADMIN']);
});
afterAll(() => graph?.stop());

const instances = async (app?: string) => (await admin.client.emsInstances({ app, first: 100 })).emsInstances.nodes;

it('processes apart are all known with their addresses', async () => {
  const all = await instances();
  expect(all.map(({ app, health }) => `${app} ${health}`).toSorted()).toEqual(
    Object.keys(graph.ports)
      .filter((name) => name !== 'gateway')
      .map((name) => `${name} HEALTHY`)
      .toSorted(),
  );
  for (const { app, address } of all) expect(address).toBe(`http://127.0.0.1:${graph.ports[app]}/graphql`);
});

it('a setting that the EMS changes is live in the process of its app within a second', async () => {
  const room = async () => (await admin.client.createChatroom({ input: { name: 'Settings', memberIds: [] } })).createChatroom.id;
  let chatroomId = '';
  await until(async () => {
    chatroomId = await room();
    return true;
  });
  const send = (clientMessageId: string) => admin.client.sendMessage({ input: { chatroomId, content: 'x'.repeat(100), clientMessageId } });
  await send('before');
  const took: number[] = [];
  for (const value of [50, 10_000, 60, 10_000, 70]) {
    const since = performance.now();
    await admin.client.setSetting({ input: { app: 'messaging', key: 'maxMessageLength', value } });
    await until(async () =>
      send(`${since}`).then(
        () => value === 10_000,
        () => value !== 10_000,
      ),
    );
    took.push(Math.round(performance.now() - since));
  }
  process.stderr.write(`[figures] settings live after ${took.join(', ')} ms\n`);
  expect(Math.max(...took)).toBeLessThan(1_000);
});

it('a process that is killed is unhealthy once its lease is over, and a new one is healthy', async () => {
  await graph.program('profiles').end('SIGKILL');
  await until(async () => (await instances('profiles')).some(({ health }) => health === 'UNHEALTHY'), 40_000);
  await graph.restart('profiles');
  await until(async () => (await instances('profiles')).some(({ health }) => health === 'HEALTHY'));
});

it('a process that stops says so', async () => {
  await graph.program('notifications').end('SIGTERM');
  await until(async () => (await instances('notifications')).every(({ health }) => health === 'GONE'), 30_000);
});

it('the EMS started again knows everybody anew', async () => {
  const before = (await admin.client.emsControllers({ first: 1 })).emsControllers.totalCount;
  await graph.program('ems').end('SIGKILL');
  await graph.restart('ems');
  await until(async () => (await instances('ems')).filter(({ health }) => health === 'HEALTHY').length >= 1);
  expect((await admin.client.emsControllers({ first: 1 })).emsControllers.totalCount).toBe(before);
});
