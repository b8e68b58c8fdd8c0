import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue, removed, sent, typing } from '../testing/facts.ts';
import { stranger, u1, u2 } from '../testing/house.ts';
import { MemoryLog, MemorySignals } from '../testing/memory-log.ts';
import { Socket } from '../testing/socket.ts';
import { ask, type Started, start } from '../testing/start.ts';
import { sleep } from '../testing/stream.ts';
import { issuer } from '../testing/tokens.ts';

let keys: Awaited<ReturnType<typeof issuer>>;
let graph: Started;
const logs = { messaging: new MemoryLog(), accounts: new MemoryLog('accounts') };
const signals = new MemorySignals();
const facts = {
  catalogue,
  signals,
  log: async (source: string) => {
    const log = source === 'messaging' || source === 'accounts' ? logs[source] : undefined;
    if (!log) throw new Error(`no log ${source}`);
    return log;
  },
};
beforeAll(async () => {
  keys = await issuer();
  graph = await start({ auth: keys.auth, facts, limits: { operationsPerSocket: 5, queue: 8 } });
});
afterAll(() => graph.gateway.stop());

const bearer = async (claims = {}) => `Bearer ${await keys.token({ sub: u1, scope: 'messaging:read', ...claims })}`;
const connect = async (claims = {}) => Socket.connect(graph.gateway.url, await bearer(claims));
const messages = 'subscription($after: Cursor) { messageAdded(chatroomId: "r1", after: $after) { id } }';
/** Whoever subscribes is in when the owner has been asked. */
const joined = () => sleep(60);

describe('a socket', () => {
  test('carries live events with fields of four subgraphs, and their cursor', async () => {
    const socket = await connect();
    socket.subscribe(
      '1',
      'subscription { messageAdded(chatroomId: "r1") { id sender { displayName profile { headline } } chatroom { name } } }',
    );
    await joined();
    logs.messaging.add(sent('m2'));
    const { payload } = await socket.of('1');
    expect(payload.data).toEqual({
      messageAdded: { id: 'm2', sender: { displayName: 'Name 2', profile: { headline: 'Head 2' } }, chatroom: { name: 'Room r1' } },
    });
    expect(payload.extensions.cursor).toMatch(/^e1\.\d+$/);
    await socket.close();
  });
  test('carries queries and mutations too, as the same person', async () => {
    const socket = await connect();
    socket.subscribe('q', '{ me { id email } }');
    expect((await socket.of('q')).payload).toEqual({
      errors: [{ message: 'Unauthorized field or type', path: ['me', 'email'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
      data: { me: null },
    });
    await socket.of('q', 'complete');
    socket.subscribe('m', 'mutation($name: String!) { rename(input: {displayName: $name}) { id displayName } }', { name: 'Ada' });
    expect((await socket.of('m')).payload).toEqual({ data: { rename: { id: u1, displayName: 'Ada' } } });
    graph.house.names.clear();
    await socket.close();
  });
  test('resumes by `after` on another socket, with no gap and nothing twice', async () => {
    const first = await connect();
    first.subscribe('1', messages);
    await joined();
    logs.messaging.add(sent('m1'));
    const { cursor } = (await first.of('1')).payload.extensions;
    await first.close();
    for (const id of ['m2', 'm3']) logs.messaging.add(sent(id));
    const second = await connect({ sub: u2 });
    second.subscribe('1', messages, { after: cursor });
    logs.messaging.add(sent('m4'));
    const got = [await second.of('1'), await second.of('1'), await second.of('1')].map(({ payload }) => payload.data.messageAdded.id);
    expect(got).toEqual(['m2', 'm3', 'm4']);
    await second.close();
  });
  test('may start from the cursor of a list that was read over HTTP', async () => {
    const { headers } = await ask(graph.gateway.url, '{ courses { id } }');
    const [, cursor] = /(?:^|,)messaging=([^,]+)/.exec(headers.get('lyceum-cursor') ?? '') ?? [];
    logs.messaging.add(sent('m5'));
    const socket = await connect();
    socket.subscribe('1', messages, { after: cursor });
    expect((await socket.of('1')).payload.data.messageAdded.id).toBe('m5');
    await socket.close();
  });
  test('carries signals', async () => {
    const socket = await connect();
    socket.subscribe('1', 'subscription { typing(chatroomId: "r1") { user { displayName } } }');
    await joined();
    await signals.send(typing(u2));
    expect((await socket.of('1')).payload).toEqual({ data: { typing: { user: { displayName: 'Name 2' } } } });
    await socket.close();
  });
  test('answers pings', async () => {
    const socket = await connect();
    socket.send({ type: 'ping', payload: { n: 1 } });
    expect((await socket.next()).payload).toEqual({ n: 1 });
    await socket.close();
  });
  test('that completes an operation gets nothing more of it', async () => {
    const socket = await connect();
    socket.subscribe('1', messages);
    await joined();
    socket.send({ id: '1', type: 'complete' });
    await sleep(30);
    logs.messaging.add(sent('m1'));
    await sleep(60);
    expect(socket.messages).toEqual([]);
    await socket.close();
  });
});

describe('what is wrong with one operation ends that one, not the socket', () => {
  test.each([
    ['a syntax error', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two root fields',
      'subscription { messageAdded(chatroomId: "r1") { id } maybeMessage(chatroomId: "r1") { id } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a condition at the root',
      'subscription($no: Boolean!) { messageAdded(chatroomId: "r1") @skip(if: $no) { id } }',
      { variables: { no: true } },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a condition at the root of a fragment',
      'subscription($no: Boolean!) { ...F } fragment F on Subscription { messageAdded(chatroomId: "r1") @include(if: $no) { id } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a variable of another type',
      'subscription($r: ID!) { messageAdded(chatroomId: $r) { id } }',
      { variables: { r: { a: 1 } } },
      'BAD_USER_INPUT',
    ],
    ['a variable that is missing', 'subscription($r: ID!) { messageAdded(chatroomId: $r) { id } }', {}, 'BAD_USER_INPUT'],
    ['an unknown operation', messages, { operationName: 'Other' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['an audience that one may not see', 'subscription { messageAdded(chatroomId: "r9") { id } }', {}, 'NOT_FOUND'],
    ['a cursor of another log', messages, { variables: { after: '0' } }, 'CURSOR_EXPIRED'],
    ['a document that is too deep', `{ ${'a { '.repeat(16)} b ${'}'.repeat(17)}`, {}, 'LIMIT_REACHED'],
  ])('%s', async (_, query, more, code) => {
    const socket = await connect();
    socket.subscribe('1', query, {}, more);
    expect((await socket.of('1', 'error')).payload[0].extensions.code).toBe(code);
    socket.subscribe('1', '{ __typename }');
    expect((await socket.of('1')).payload.data).toEqual({ __typename: 'Query' });
    await socket.close();
  });
  test('a variable of a query that is of another type', async () => {
    const socket = await connect();
    socket.subscribe('1', 'query($v: Int!) { echo(value: $v) }', { v: 'x' });
    const { payload } = await socket.of('1');
    expect([payload.data, payload.errors.length]).toEqual([undefined, 1]);
    await socket.close();
  });
  test('the root field that one may not have', async () => {
    const socket = await connect({ scope: '' });
    socket.subscribe('1', messages);
    expect((await socket.of('1', 'error')).payload).toMatchObject([
      { path: ['messageAdded'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ]);
    await socket.close();
  });
  test('more operations than a socket may have', async () => {
    const socket = await connect();
    for (let n = 1; n <= 6; n++) socket.subscribe(`${n}`, messages);
    const refused = await socket.next(({ type }) => type === 'error');
    expect([refused.id, refused.payload[0].extensions]).toEqual(['6', { code: 'LIMIT_REACHED', limit: 'operationsPerSocket', max: 5 }]);
    await socket.close();
  });
  test('being removed from the audience', async () => {
    graph.house.members.get('r1')?.add(stranger);
    const socket = await connect({ sub: stranger });
    socket.subscribe('1', messages);
    await joined();
    graph.house.members.get('r1')?.delete(stranger);
    logs.messaging.add(removed(stranger));
    expect((await socket.of('1', 'error')).payload[0]).toMatchObject({
      message: 'You are no longer part of this.',
      extensions: { code: 'FORBIDDEN' },
    });
    await socket.close();
  });
  test('a log that is lost: one may subscribe again', async () => {
    const socket = await connect();
    socket.subscribe('1', messages);
    await joined();
    await logs.messaging.restart();
    expect((await socket.of('1', 'error')).payload[0].extensions.code).toBe('UNAVAILABLE');
    socket.subscribe('2', messages);
    await sleep(300);
    logs.messaging.add(sent('m1'));
    expect((await socket.of('2')).payload.extensions.cursor).toBe('e2.1');
    await socket.close();
  });
});

describe('violations of the protocol get its close codes', () => {
  test.each([
    ['no message at all', 'not json', 4400],
    ['an unknown message', { type: 'unknown' }, 4400],
    ['subscribing before connection_init', { id: '1', type: 'subscribe', payload: { query: '{ __typename }' } }, 4401],
  ])('%s', async (_, message, code) => {
    const socket = await Socket.open(graph.gateway.url);
    socket.send(message);
    expect((await socket.closed).code).toBe(code);
  });
  test('a second connection_init', async () => {
    const socket = await connect();
    socket.send({ type: 'connection_init' });
    expect((await socket.closed).code).toBe(4429);
  });
  test('a second operation of one id', async () => {
    const socket = await connect();
    socket.subscribe('1', messages);
    socket.subscribe('1', messages);
    expect((await socket.closed).code).toBe(4409);
  });
  test('another subprotocol', async () => {
    await expect(Socket.open(graph.gateway.url, 'graphql-ws')).rejects.toThrow();
  });
  test('another path', async () => {
    await expect(Socket.open(graph.gateway.url, 'graphql-transport-ws', '/other')).rejects.toThrow('404');
  });
  test('a message that is too large', async () => {
    const socket = await connect();
    socket.subscribe('1', `{ __typename } # ${'x'.repeat(300_000)}`);
    expect((await socket.closed).code).toBe(1009);
  });
});

test('a reader who stalls is closed with 1013, costs the others nothing, and resumes without a gap', async () => {
  const text = 'subscription($after: Cursor) { messageAdded(chatroomId: "r1", after: $after) { content } }';
  const [slow, quick] = [await connect(), await connect({ sub: u2 })];
  for (const socket of [slow, quick]) socket.subscribe('1', text);
  await joined();
  graph.house.filler = 'x'.repeat(500_000);
  slow.stall();
  const cursors: string[] = [];
  for (let n = 0; n < 60; n++) {
    logs.messaging.add(sent(`m${(n % 9) + 1}`));
    cursors.push((await quick.of('1')).payload.extensions.cursor);
  }
  await sleep(100);
  slow.resume();
  expect([1013, 1006]).toContain((await slow.closed).code); // one that does not read for a second is cut off
  const got = slow.messages.filter(({ type }) => type === 'next').map(({ payload }) => payload.extensions.cursor);
  expect(got.length).toBeLessThan(60);
  const again = await connect();
  again.subscribe('1', text, { after: got.at(-1) });
  while (got.length < 60) got.push((await again.of('1')).payload.extensions.cursor);
  expect(got).toEqual(cursors);
  graph.house.filler = '';
  for (const socket of [quick, again]) await socket.close();
});

test('a gateway that stops tells sockets to connect anew', async () => {
  const { gateway } = await start({ auth: keys.auth, facts });
  const socket = await Socket.connect(gateway.url, await bearer());
  socket.subscribe('1', messages);
  await joined();
  await gateway.stop();
  expect((await socket.closed).code).toBe(1012);
});

test('a socket beyond the limit is refused', async () => {
  const { gateway } = await start({ auth: keys.auth, facts, limits: { sockets: 1 } });
  const socket = await Socket.connect(gateway.url);
  await expect(Socket.open(gateway.url)).rejects.toThrow('503');
  await socket.close();
  await gateway.stop();
});

test('without facts there are no subscriptions, and the socket says so', async () => {
  const { gateway } = await start();
  const socket = await Socket.connect(gateway.url);
  socket.subscribe('1', 'subscription { maybeMessage(chatroomId: "r1") { id } }');
  expect((await socket.of('1', 'error')).payload[0].extensions.code).toBe('UNAVAILABLE');
  await socket.close();
  await gateway.stop();
});
