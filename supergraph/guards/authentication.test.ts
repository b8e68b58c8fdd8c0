import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { u1 } from '../testing/house.ts';
import { ask, type Started, start } from '../testing/start.ts';
import { issuer } from '../testing/tokens.ts';

const me = '{ me { id displayName } }';
let keys: Awaited<ReturnType<typeof issuer>>;
let graph: Started;
const revoked = { sessions: new Set<string>(), isRevoked: (session: string) => revoked.sessions.has(session), onRevoked: () => () => {} };

beforeAll(async () => {
  keys = await issuer();
  graph = await start({ auth: { ...keys.auth, revoked } });
});
afterAll(() => graph.gateway.stop());

describe('a bearer token', () => {
  test('says who asks, to every subgraph of the plan', async () => {
    const { body } = await ask(
      graph.gateway.url,
      '{ me { id displayName profile { connected } } }',
      {},
      await keys.bearer({ sub: u1, roles: ['STUDENT'], scope: 'a b' }),
    );
    expect(body).toEqual({ data: { me: { id: u1, displayName: 'Name 1', profile: { connected: false } } } });
    for (const name of ['accounts', 'profiles']) {
      expect(graph.subgraphs.get(name)?.requests.at(-1)?.principal).toMatchObject({
        kind: 'viewer',
        userId: u1,
        roles: ['STUDENT'],
        scopes: ['a', 'b'],
      });
    }
  });

  test('that is absent makes the caller nobody', async () => {
    const { status, body } = await ask(
      graph.gateway.url,
      '{ courses { id } }',
      {},
      { 'user-agent': 'tests/1', 'x-forwarded-for': '6.6.6.6' },
    );
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(graph.subgraphs.get('courses')?.requests.at(-1)?.principal).toEqual({
      kind: 'nobody',
      client: { address: '127.0.0.1', userAgent: 'tests/1' },
    });
  });

  test.each([
    ['has expired', { expiresIn: -1 }],
    ['is of another issuer', { issuer: 'https://evil.test' }],
    ['is meant for another audience', { audience: 'other' }],
    ['is of another type', { typ: 'JWT' }],
    ['is signed by an unknown key', { kid: 'k9' }],
    ['lacks its session', { leaveOut: ['sid'] }],
    ['lacks its expiry', { leaveOut: ['exp'] }],
    ['lacks its subject', { leaveOut: ['sub'] }],
    ['names no user id', { sub: 'root' }],
  ])('that %s refuses the whole request', async (_, claims) => {
    const { status, headers, body } = await ask(graph.gateway.url, '{ courses { id } }', {}, await keys.bearer(claims));
    expect([status, body.errors[0].extensions.code, body.data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
    expect(headers.get('www-authenticate')).toContain('invalid_token');
  });

  test.each(['Bearer', 'Bearer nonsense', 'Bearer a.b.c', 'Basic dTpw', 'eyJhbGciOiJub25lIn0.e30.'])(
    'that reads "%s" refuses the whole request',
    async (authorization) => {
      const { status, body } = await ask(graph.gateway.url, me, {}, { authorization });
      expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    },
  );

  test('that uses HMAC with the public key is refused', async () => {
    const { keys: all } = await keys.auth.jwks();
    const forged = await new SignJWT({ sub: u1, sid: u1, roles: [], scope: 'admin' })
      .setProtectedHeader({ alg: 'HS256', kid: 'k1', typ: 'at+jwt' })
      .setIssuedAt()
      .setExpirationTime('1h')
      .setIssuer(keys.auth.issuer)
      .setAudience(keys.auth.audience)
      .sign(new TextEncoder().encode(JSON.stringify(all[0])));
    expect((await ask(graph.gateway.url, me, {}, { authorization: `Bearer ${forged}` })).status).toBe(401);
  });

  test('is verified once: known again without keys', async () => {
    const headers = await keys.bearer({ sub: u1 });
    await ask(graph.gateway.url, me, {}, headers);
    const before = keys.fetches.count;
    await ask(graph.gateway.url, me, {}, headers);
    expect(keys.fetches.count).toBe(before);
  });

  test('is refused as soon as its session is revoked, known or not', async () => {
    const sid = crypto.randomUUID();
    const headers = await keys.bearer({ sub: u1, sid });
    expect((await ask(graph.gateway.url, me, {}, headers)).status).toBe(200);
    revoked.sessions.add(sid);
    expect((await ask(graph.gateway.url, me, {}, headers)).status).toBe(401);
  });

  test('is refused from the second of its expiry on, although it was known', async () => {
    const headers = await keys.bearer({ sub: u1, expiresIn: 1 });
    expect((await ask(graph.gateway.url, me, {}, headers)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const { status, body } = await ask(graph.gateway.url, me, {}, headers);
    expect([status, body.errors[0].message]).toEqual([401, 'The access token has expired.']);
  });

  test('of a key that was made since is accepted', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await keys.rotate('k2');
    expect((await ask(graph.gateway.url, me, {}, await keys.bearer({ sub: u1, kid: 'k2' }))).status).toBe(200);
  });

  test('of an unknown key makes the keys be read again, seldom', async () => {
    const before = keys.fetches.count;
    for (let n = 0; n < 5; n++) await ask(graph.gateway.url, me, {}, await keys.bearer({ kid: `forged-${n}` }));
    expect(keys.fetches.count - before).toBeLessThanOrEqual(1);
  });
});

test('while the keys are away a token is neither good nor bad: 503', async () => {
  const away = await issuer();
  away.fetches.failing = true;
  const { gateway } = await start({ auth: away.auth });
  const { status, body, headers } = await ask(gateway.url, me, {}, await away.bearer({ sub: u1 }));
  expect([status, body.errors[0].extensions.code, headers.get('retry-after')]).toEqual([503, 'UNAVAILABLE', '1']);
  away.fetches.failing = false;
  expect((await ask(gateway.url, me, {}, await away.bearer({ sub: u1 }))).status).toBe(200);
  await gateway.stop();
});
