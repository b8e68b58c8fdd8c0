import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Events } from '../testing/events.ts';
import { catalogue, fact, removed, sent, typing } from '../testing/facts.ts';
import { stranger, u1, u2 } from '../testing/house.ts';
import { MemoryLog, MemorySignals } from '../testing/memory-log.ts';
import { Socket } from '../testing/socket.ts';
import { post, type Started, start } from '../testing/start.ts';
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
  graph = await start({ auth: keys.auth, facts, limits: { queue: 8, socketsPerUser: 12 } });
});
afterAll(() => graph.gateway.stop());

const bearer = (claims = {}) => keys.bearer({ sub: u1, scope: 'messaging:read', ...claims });
const messages = 'subscription($after: Cursor) { messageAdded(chatroomId: "r1", after: $after) { id } }';
interface Options {
  variables?: Record<string, unknown>;
  claims?: Record<string, unknown>;
  headers?: Record<string, string>;
}
const open = async (query: string, { variables = {}, claims, headers = {} }: Options = {}) =>
  Events.open(graph.gateway.url, { body: { query, variables }, headers: { ...(await bearer(claims)), ...headers } });
/** Whoever has the first id is in. */
const joined = (stream: Events) => expect.poll(() => stream.lastId).toBeDefined();
const url = (parameters: Record<string, string>) => `/graphql?${new URLSearchParams(parameters)}`;

describe('a document that is named by its hash (APQ)', () => {
  const persistedQuery = async (text: string) => {
    const digest = await crypto.subtle.digest('SHA-256', Buffer.from(text));
    return { extensions: { persistedQuery: { version: 1, sha256Hash: Buffer.from(digest).toString('hex') } } };
  };
  const send = async (body: object) => Events.open(graph.gateway.url, { body, headers: await bearer() });

  test('is answered once its text has come with it, by an event stream or not', async () => {
    const query = '{ course(id: "c2") { title } }';
    const named = await persistedQuery(query);
    const unknown = await send(named);
    expect((await unknown.next()).data.errors[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    });
    expect((await unknown.next()).event).toBe('complete');
    const answer = { data: { course: { title: 'Course c2' } } };
    expect((await (await send({ query, ...named })).next()).data).toEqual(answer);
    expect((await (await send(named)).next()).data).toEqual(answer);
    expect((await post(graph.gateway.url, named)).body).toEqual(answer);
  });
  test('is known to event streams when Apollo Server has taken it in', async () => {
    const query = 'subscription Named { messageAdded(chatroomId: "r1") { id content } }';
    const other = '{ course(id: "c1") { id title } }';
    await post(graph.gateway.url, { query: other, ...(await persistedQuery(other)) });
    expect((await (await send(await persistedQuery(other))).next()).data).toEqual({ data: { course: { id: 'c1', title: 'Course c1' } } });
    (await send({ query, ...(await persistedQuery(query)) })).close();
    const stream = await send(await persistedQuery(query));
    await joined(stream);
    logs.messaging.add(sent('m3'));
    expect((await stream.next()).data.data.messageAdded.id).toBe('m3');
    stream.close();
  });
  test('must have the hash of its text', async () => {
    const stream = await send({ query: '{ course(id: "c2") { id } }', ...(await persistedQuery('{ __typename }')) });
    expect(stream.response.statusCode).toBe(400);
    stream.close();
  });
});

describe('an event stream', () => {
  test('carries live events, each with its cursor as id', async () => {
    const stream = await open('subscription { messageAdded(chatroomId: "r1") { id sender { displayName } } }');
    expect([stream.response.statusCode, stream.response.headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8']);
    await joined(stream);
    logs.messaging.add(sent('m2'));
    const { event, id, data } = await stream.next();
    expect([event, data.data]).toEqual(['next', { messageAdded: { id: 'm2', sender: { displayName: 'Name 2' } } }]);
    expect(id).toBe(data.extensions.cursor);
    stream.close();
  });
  test('sends its headers before anything has been asked', async () => {
    const messaging = graph.subgraphs.get('messaging');
    if (!messaging) throw new Error('no messaging');
    let release = () => {};
    messaging.before = () => new Promise((resolve) => (release = resolve));
    const stream = await open(messages);
    expect([stream.response.statusCode, stream.lastId]).toEqual([200, undefined]);
    messaging.before = () => {};
    release();
    await joined(stream);
    stream.close();
  });
  test('goes on after Last-Event-ID, which goes before `after`, by POST and by GET', async () => {
    const first = await open(messages);
    await joined(first);
    logs.messaging.add(sent('m1'));
    const { id = '' } = await first.next();
    first.close();
    for (const message of ['m2', 'm3']) logs.messaging.add(sent(message));
    const headers = { 'last-event-id': id };
    const byPost = await open(messages, { headers, variables: { after: `e1.${Number(id.slice(3)) + 1}` } });
    const byGet = await Events.open(graph.gateway.url, {
      method: 'GET',
      path: url({ query: messages }),
      headers: { ...(await bearer()), ...headers },
    });
    const byArgument = await open(messages, { variables: { after: id } });
    for (const stream of [byPost, byGet, byArgument]) {
      expect([(await stream.next()).data.data.messageAdded.id, (await stream.next()).data.data.messageAdded.id]).toEqual(['m2', 'm3']);
      stream.close();
    }
  });
  test('gives an id at once, so that a reader who is cut before the first event misses none', async () => {
    const first = await open(messages);
    await joined(first);
    first.close();
    logs.messaging.add(sent('m4'));
    const second = await open(messages, { headers: { 'last-event-id': first.lastId ?? '' } });
    expect((await second.next()).data.data.messageAdded.id).toBe('m4');
    second.close();
  });
  test('carries signals, without ids', async () => {
    const stream = await open('subscription { typing(chatroomId: "r1") { user { displayName } } }');
    await sleep(60);
    await signals.send(typing(u2));
    expect(await stream.next()).toEqual({ event: 'next', id: undefined, data: { data: { typing: { user: { displayName: 'Name 2' } } } } });
    stream.close();
  });
  test('answers queries and mutations, then is complete', async () => {
    const query = await open('{ me { id } }');
    expect(await query.rest()).toEqual([
      { event: 'next', id: undefined, data: { data: { me: { id: u1 } } } },
      { event: 'complete', id: undefined, data: '' },
    ]);
    const mutation = await open('mutation($name: String!) { rename(input: {displayName: $name}) { displayName } }', {
      variables: { name: 'Ada' },
    });
    expect((await mutation.rest()).map(({ data }) => data)).toEqual([{ data: { rename: { displayName: 'Ada' } } }, '']);
    graph.house.names.clear();
    const byGet = await Events.open(graph.gateway.url, {
      method: 'GET',
      path: url({ query: 'query($id: ID!) { user(id: $id) { id } }', variables: JSON.stringify({ id: u2 }) }),
    });
    expect((await byGet.next()).data).toEqual({ data: { user: { id: u2 } } });
  });
  test('shares its events with sockets: one execution for both', async () => {
    const stream = await open(messages);
    await joined(stream);
    const socket = await Socket.connect(graph.gateway.url, (await bearer({ sub: u2 })).authorization);
    socket.subscribe('1', messages);
    await sleep(60);
    const before = graph.subgraphs.get('messaging')?.requests.length ?? 0;
    logs.messaging.add(sent('m5'));
    expect((await stream.next()).data).toEqual((await socket.of('1')).payload);
    expect((graph.subgraphs.get('messaging')?.requests.length ?? 0) - before).toBe(1);
    stream.close();
    await socket.close();
  });
  test('leaves its seat and its group when the client goes', async () => {
    for (let n = 0; n < 30; n++) {
      const stream = await open(messages);
      await joined(stream);
      stream.close();
      await sleep(10);
    }
    const stream = await open(messages);
    expect(stream.response.statusCode).toBe(200);
    stream.close();
  });
});

describe('what never begins has a status of HTTP', () => {
  const status = async (request: Promise<Events>) => {
    const stream = await request;
    await stream.rest();
    return { status: stream.response.statusCode, code: JSON.parse(stream.text).errors[0].extensions.code };
  };
  test.each([
    ['a syntax error', 'subscription {', 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { nothing }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a document that is too deep', `{ ${'a { '.repeat(16)} b ${'}'.repeat(17)}`, 400, 'LIMIT_REACHED'],
  ])('%s', async (_, query, expected, code) => {
    expect(await status(open(query))).toEqual({ status: expected, code });
  });
  test('a token that is not good', async () => {
    expect(await status(open(messages, { claims: { expiresIn: -5 } }))).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });
  test('a mutation by GET', async () => {
    const path = url({ query: 'mutation { publish(id: "c1") { id } }' });
    expect(await status(Events.open(graph.gateway.url, { method: 'GET', path }))).toEqual({ status: 405, code: 'BAD_REQUEST' });
    expect(graph.house.published).toBe(0);
  });
  test('a form, as other sites can send it', async () => {
    const headers = { 'content-type': 'text/plain' };
    expect(await status(Events.open(graph.gateway.url, { body: { query: '{ __typename }' }, headers }))).toMatchObject({ status: 415 });
  });
  test('variables that are no JSON', async () => {
    const path = url({ query: '{ __typename }', variables: '{' });
    expect(await status(Events.open(graph.gateway.url, { method: 'GET', path }))).toMatchObject({ status: 400 });
  });
  test('more connections than a person may have, sockets included; others are not concerned', async () => {
    const sub = randomUUID();
    const socket = await Socket.connect(graph.gateway.url, (await bearer({ sub })).authorization);
    const streams = await Promise.all(
      Array.from({ length: 11 }, () => open('subscription { unreadChanged { count } }', { claims: { sub } })),
    );
    expect(new Set(streams.map(({ response }) => response.statusCode))).toEqual(new Set([200]));
    expect(await status(open(messages, { claims: { sub } }))).toEqual({ status: 429, code: 'LIMIT_REACHED' });
    expect((await open('{ __typename }', { claims: { sub: u2 } })).response.statusCode).toBe(200);
    for (const stream of streams) stream.close();
    await socket.close();
  });
});

describe('an event stream ends', () => {
  const last = async (stream: Events) => (await stream.rest()).map(({ event, data }) => [event, data?.errors?.[0]?.extensions.code]);
  test.each([
    ['an audience that one may not see', 'subscription { messageAdded(chatroomId: "r9") { id } }', 'NOT_FOUND'],
    ['a variable that is missing', 'subscription($r: ID!) { messageAdded(chatroomId: $r) { id } }', 'BAD_USER_INPUT'],
  ])('with its refusal and `complete`: %s', async (_, query, code) => {
    expect(await last(await open(query))).toEqual([
      ['next', code],
      ['complete', undefined],
    ]);
  });
  test('the same for a cursor of another log and for the field that one may not have', async () => {
    expect(await last(await open(messages, { headers: { 'last-event-id': 'e0.1' } }))).toEqual([
      ['next', 'CURSOR_EXPIRED'],
      ['complete', undefined],
    ]);
    expect(await last(await open(messages, { claims: { scope: '' } }))).toEqual([
      ['next', 'UNAUTHORIZED_FIELD_OR_TYPE'],
      ['complete', undefined],
    ]);
  });
  test('when the token expires', async () => {
    const started = Date.now();
    const stream = await open(messages, { claims: { expiresIn: 1 } });
    expect(await last(stream)).toEqual([
      ['next', 'UNAUTHENTICATED'],
      ['complete', undefined],
    ]);
    expect(Date.now() - started).toBeLessThan(2_500);
  });
  test('within 2 s of the revocation of its session', async () => {
    const [sid, sub] = [randomUUID(), randomUUID()];
    const [stream, other] = [await open('subscription { unreadChanged { count } }', { claims: { sid, sub } }), await open(messages)];
    await joined(stream);
    const started = Date.now();
    logs.accounts.add(fact('accounts.session.revoked.v1', { type: 'User', id: sub }, { sessionId: sid, userId: sub }));
    expect(await last(stream)).toEqual([
      ['next', 'UNAUTHENTICATED'],
      ['complete', undefined],
    ]);
    expect(Date.now() - started).toBeLessThan(2_000);
    expect(other.ended).toBe(false);
    other.close();
  });
  test('when its reader is removed from the audience', async () => {
    graph.house.members.get('r1')?.add(stranger);
    const stream = await open(messages, { claims: { sub: stranger } });
    await joined(stream);
    graph.house.members.get('r1')?.delete(stranger);
    logs.messaging.add(removed(stranger));
    expect(await last(stream)).toEqual([
      ['next', 'FORBIDDEN'],
      ['complete', undefined],
    ]);
  });
  test('without `complete` when the log is lost or the gateway stops: clients come back by themselves', async () => {
    const { gateway } = await start({ auth: keys.auth, facts });
    const stream = await Events.open(gateway.url, { body: { query: messages }, headers: await bearer() });
    const other = await open(messages);
    for (const one of [stream, other]) await joined(one);
    await gateway.stop();
    expect(await last(stream)).toEqual([]);
    await logs.messaging.restart();
    expect(await last(other)).toEqual([]);
    await sleep(200);
  });
});

test('a reader who stalls is cut off, costs the others nothing, and resumes without a gap', async () => {
  const text = 'subscription($after: Cursor) { messageAdded(chatroomId: "r1", after: $after) { content } }';
  const [slow, quick] = [await open(text), await open(text, { claims: { sub: u2 } })];
  for (const stream of [slow, quick]) await joined(stream);
  graph.house.filler = 'x'.repeat(500_000);
  slow.stall();
  const cursors: (string | undefined)[] = [];
  for (let n = 0; n < 60; n++) {
    logs.messaging.add(sent(`m${(n % 9) + 1}`));
    cursors.push((await quick.next()).id);
  }
  await sleep(1_200); // a second is waited for who does not read
  slow.resume();
  const got = (await slow.rest()).map(({ id }) => id);
  expect(got.length).toBeLessThan(60);
  const again = await open(text, { headers: { 'last-event-id': slow.lastId ?? '' } });
  while (got.length < 60) got.push((await again.next()).id);
  expect(got).toEqual(cursors);
  graph.house.filler = '';
  for (const stream of [quick, again]) stream.close();
});

test('an idle stream gets a comment every 12 s', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { gateway } = await start({ auth: keys.auth, facts, awaitReady: false });
  const stream = await Events.open(gateway.url, { body: { query: messages }, headers: await bearer() });
  await joined(stream);
  const before = stream.comments;
  for (let round = 1; round <= 3; round++) {
    vi.advanceTimersByTime(12_000);
    await expect.poll(() => stream.comments).toBe(before + round);
  }
  vi.useRealTimers();
  stream.close();
  await gateway.stop();
});
