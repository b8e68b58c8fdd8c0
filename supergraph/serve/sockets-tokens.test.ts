import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { catalogue, fact, sent } from '../testing/facts.ts';
import { u1 } from '../testing/house.ts';
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

describe('a socket lives as long as its token', () => {
  test('without one it is nobody', async () => {
    const socket = await Socket.connect(graph.gateway.url);
    socket.subscribe('1', messages);
    expect((await socket.of('1', 'error')).payload[0].extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    await socket.close();
  });
  test.each([
    ['expired', { expiresIn: -5 }],
    ['of another issuer', { issuer: 'https://evil.test' }],
  ])('a token that is %s closes it with 4403, which clients try again with a new one', async (_, claims) => {
    const socket = await Socket.open(graph.gateway.url);
    socket.send({ type: 'connection_init', payload: { authorization: await bearer(claims) } });
    expect((await socket.closed).code).toBe(4403);
  });
  test('it is closed with 4403 when the token expires', async () => {
    const started = Date.now();
    const socket = await connect({ expiresIn: 1 });
    expect(await socket.closed).toEqual({ code: 4403, reason: 'The access token has expired.' });
    expect(Date.now() - started).toBeLessThan(2_500);
  });
  const event = (type: string, data: Record<string, unknown>) => fact(type, { type: 'User', id: u1 }, data);
  test.each([
    ['its session is revoked', (sid: string, sub: string) => event('accounts.session.revoked.v1', { sessionId: sid, userId: sub })],
    ['its user is suspended', (_: string, sub: string) => event('accounts.user.suspended.v1', { userId: sub })],
    ['its user loses a role', (_: string, sub: string) => event('accounts.role.revoked.v1', { userId: sub })],
  ])('it is closed within 2 s when %s, and the token is worth nothing any more', async (_, revocation) => {
    const [sid, sub] = [randomUUID(), randomUUID()];
    const authorization = await bearer({ sid, sub });
    const [socket, other] = [await Socket.connect(graph.gateway.url, authorization), await connect()];
    const started = Date.now();
    logs.accounts.add(revocation(sid, sub));
    expect((await socket.closed).code).toBe(4403);
    expect(Date.now() - started).toBeLessThan(2_000);
    expect((await ask(graph.gateway.url, '{ courses { id } }', {}, { authorization })).status).toBe(401);
    other.subscribe('1', '{ __typename }');
    await other.of('1');
    await other.close();
  });
  test('graphql-ws’s own client comes back with a new token and goes on at its cursor', async () => {
    let tokens = 0;
    const client = createClient({
      url: `${graph.gateway.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryWait: async () => void (await sleep(10)),
      shouldRetry: () => true,
      connectionParams: async () => {
        tokens++;
        return { authorization: await bearer({ expiresIn: 1 }) };
      },
    });
    const variables: { after: string | null } = { after: null };
    const got: unknown[] = [];
    const stop = client.subscribe(
      { query: messages, variables },
      {
        next: ({ data, extensions }) => {
          got.push(data?.messageAdded);
          variables.after = String((extensions as { cursor?: string } | undefined)?.cursor);
        },
        error: () => {},
        complete: () => {},
      },
    );
    await expect.poll(() => tokens).toBe(1);
    await joined();
    for (let n = 1; n <= 9; n++) {
      logs.messaging.add(sent(`m${n}`));
      await sleep(250);
    }
    await expect.poll(() => got.length).toBe(9);
    expect(got).toEqual(Array.from({ length: 9 }, (_, n) => ({ id: `m${n + 1}` })));
    expect(tokens).toBeGreaterThan(1);
    stop();
    await client.dispose();
  });
});
