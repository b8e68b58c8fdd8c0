import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { catalogue } from '../testing/facts.ts';
import { u1, u2 } from '../testing/house.ts';
import { MemoryLog, MemorySignals } from '../testing/memory-log.ts';
import { Socket } from '../testing/socket.ts';
import { type Started, start } from '../testing/start.ts';
import { issuer } from '../testing/tokens.ts';

let keys: Awaited<ReturnType<typeof issuer>>;
let graph: Started;
const logs: Record<string, MemoryLog> = { messaging: new MemoryLog(), accounts: new MemoryLog('accounts') };
const facts = {
  catalogue,
  signals: new MemorySignals(),
  log: async (source: string) => {
    const log = logs[source];
    if (!log) throw new Error(`no log ${source}`);
    return log;
  },
};
beforeAll(async () => {
  keys = await issuer();
  graph = await start({ auth: keys.auth, facts });
});
afterAll(() => graph.gateway.stop());

const bearer = async (claims = {}) => `Bearer ${await keys.token({ sub: u1, scope: 'messaging:read', ...claims })}`;
const connect = async (claims = {}) => Socket.connect(graph.gateway.url, await bearer(claims));
const messages = 'subscription { messageAdded(chatroomId: "r1") { id } }';

describe('by default', () => {
  test('a socket runs 50 operations; the next is refused, the others and the socket go on', async () => {
    expect(DEFAULT_LIMITS.operationsPerSocket).toBe(50);
    const socket = await connect();
    for (let n = 1; n <= 51; n++) socket.subscribe(`${n}`, messages);
    const refused = await socket.next(({ type }) => type === 'error');
    expect([refused.id, refused.payload[0].extensions]).toEqual(['51', { code: 'LIMIT_REACHED', limit: 'operationsPerSocket', max: 50 }]);
    socket.send({ id: '1', type: 'complete' });
    socket.subscribe('52', '{ __typename }');
    expect((await socket.of('52')).payload.data).toEqual({ __typename: 'Query' });
    await socket.close();
  });
  test('a person has 20 sockets, in as many sessions as there may be; one more is closed with 1013', async () => {
    expect(DEFAULT_LIMITS.socketsPerUser).toBe(20);
    const sub = randomUUID();
    const sockets = await Promise.all(Array.from({ length: 20 }, () => connect({ sub })));
    const more = await Socket.open(graph.gateway.url);
    more.send({ type: 'connection_init', payload: { authorization: await bearer({ sub }) } });
    expect(await more.closed).toEqual({ code: 1013, reason: 'A person has at most 20 connections at once.' });
    await (await connect({ sub: u2 })).close();
    const [first] = sockets;
    await first?.close();
    await vi.waitFor(async () => sockets.push(await connect({ sub })));
    for (const socket of sockets.slice(1)) await socket.close();
  });
});

test('a socket that never says connection_init is closed with 4408', async () => {
  const started = Date.now();
  const socket = await Socket.open(graph.gateway.url);
  expect((await socket.closed).code).toBe(4408);
  expect(Date.now() - started).toBeLessThan(5_000);
});

test('a socket that answers no ping is cut off in the second round; one that does stays', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { gateway } = await start({ auth: keys.auth, facts, awaitReady: false });
  const [mute, good] = [await Socket.connect(gateway.url), await Socket.connect(gateway.url)];
  mute.stall();
  let cut = false;
  void mute.closed.then(() => {
    cut = true;
  });
  for (let round = 0; round < 3; round++) {
    vi.advanceTimersByTime(12_000);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  mute.resume();
  await expect.poll(() => cut).toBe(true);
  good.subscribe('1', '{ __typename }');
  await good.of('1');
  vi.useRealTimers();
  await good.close();
  await gateway.stop();
});
