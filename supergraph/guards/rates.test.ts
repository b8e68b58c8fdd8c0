import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterEach, describe, expect, inject, test } from 'vitest';
import type { GatewayOptions } from '../options.ts';
import { u1, u2 } from '../testing/house.ts';
import { Socket } from '../testing/socket.ts';
import { ask, type Started, start } from '../testing/start.ts';
import { issuer } from '../testing/tokens.ts';
import { openRates, type Rates } from './rates.ts';

const keys = await issuer();
const running: Started[] = [];
const open = async (rates: Partial<Rates>, more: Partial<GatewayOptions> = {}) => {
  const started = await start({ rates, auth: keys.auth, ...more });
  running.push(started);
  return started.gateway.url;
};
afterEach(async () => {
  for (const { gateway } of running.splice(0)) await gateway.stop();
});

const courses = '{ courses { title } }'; // 1 and its cost of 10
const spends = (points: number) => ({ points, seconds: 60 });

describe('rates', () => {
  test('of a person, by what their operations cost; others are not touched', async () => {
    const url = await open({ user: spends(25) });
    const [one, other] = await Promise.all([keys.bearer({ sub: u1 }), keys.bearer({ sub: u2 })]);
    const answers = [];
    for (let n = 0; n < 3; n++) answers.push(await ask(url, courses, {}, one));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get('ratelimit'))).toEqual(
      [14, 3, 3].map((left) => expect.stringMatching(new RegExp(`^"user";r=${left};t=\\d+$`))),
    );
    expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"user";q=25;w=60');
    const { body, headers } = answers[2] ?? {};
    const wait = Number(headers?.get('retry-after'));
    expect(wait).toBeGreaterThan(50);
    expect(wait).toBeLessThanOrEqual(60);
    expect(body.errors[0].extensions).toEqual({ code: 'RATE_LIMITED', limit: 'user', retryAfter: wait });
    expect(body.errors[0].message).toContain(`${wait} s`);
    expect((await ask(url, '{ __typename }', {}, one)).status).toBe(200); // 1 of the 3 that are left
    expect((await ask(url, courses, {}, other)).status).toBe(200);
  });
  test('of an address, whoever is there', async () => {
    const url = await open({ address: spends(25) }, { trustProxy: true });
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const bearer = await keys.bearer();
    const statuses = [];
    for (const headers of [from('192.0.2.1'), { ...bearer, ...from('192.0.2.1') }, from('192.0.2.1'), from('192.0.2.2')])
      statuses.push((await ask(url, courses, {}, headers)).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
    const household = [];
    for (const address of ['2001:db8::1', '2001:db8:0:0:9::2', '2001:db8::ffff:3', '2001:db8:0:1::1'])
      household.push((await ask(url, courses, {}, from(address))).status);
    expect(household).toEqual([200, 200, 429, 200]);
  });
  test('of operations by their name', async () => {
    const url = await open({ operation: spends(25), operations: { Rare: { points: 11, seconds: 60 } } });
    const statuses = [];
    for (const name of ['Usual', 'Usual', 'Usual', 'Rare', 'Rare', 'Other', ''])
      statuses.push((await ask(url, `query ${name} ${courses}`)).status);
    expect(statuses).toEqual([200, 200, 429, 200, 429, 200, 200]);
  });
  test('what is refused runs nowhere, and is refused at once when it is known already', async () => {
    const started = await start({ rates: { address: spends(25) } });
    running.push(started);
    for (let n = 0; n < 5; n++) await ask(started.gateway.url, 'mutation { publish(id: "c1") { id } }');
    expect(started.house.published).toBe(2); // each is 1 + 10 + 1
  });
  test('operations of sockets count with those of requests', async () => {
    const url = await open({ user: spends(25) });
    const bearer = await keys.bearer({ sub: u1 });
    const socket = await Socket.connect(url, bearer.authorization);
    for (const id of ['1', '2', '3']) {
      socket.subscribe(id, courses);
      const { type, payload } = await socket.of(id, id === '3' ? 'error' : 'next');
      if (id === '3') expect(payload[0].extensions).toEqual({ code: 'RATE_LIMITED', limit: 'user', retryAfter: expect.any(Number) });
      else expect(type).toBe('next');
    }
    expect((await ask(url, courses, {}, bearer)).status).toBe(429);
    socket.close();
  });
  test('of documents that are none, or not of this graph: 10 each, by requests, sockets and events alike', async () => {
    const url = await open({ address: spends(25) });
    const statuses = [];
    for (const text of ['{ nothing }', '{ courses { ', '{ courses }', courses]) statuses.push((await ask(url, text)).status);
    expect(statuses).toEqual([400, 400, 400, 429]);

    const bearer = await keys.bearer({ sub: u1 });
    const other = await open({ user: spends(25) });
    const socket = await Socket.connect(other, bearer.authorization);
    for (const id of ['1', '2', '3']) {
      socket.subscribe(id, '{ nothing }');
      expect((await socket.of(id, 'error')).payload[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    socket.subscribe('4', courses);
    expect((await socket.of('4', 'error')).payload[0].extensions.code).toBe('RATE_LIMITED');
    socket.close();
    const { status, headers } = await ask(other, courses, {}, { ...bearer, accept: 'text/event-stream' });
    expect([status, Number(headers.get('retry-after')) > 50]).toEqual([429, true]);
  });
  test('of a new document that is good: what its operation costs, no more', async () => {
    const url = await open({ address: spends(11) });
    const { status, headers } = await ask(url, courses);
    expect([status, headers.get('ratelimit')]).toEqual([200, expect.stringMatching(/^"address";r=0;/)]);
  });
  test('none, by the setting', async () => {
    const { gateway, ...rest } = await start({ rates: false });
    running.push({ gateway, ...rest });
    const { status, headers } = await ask(gateway.url, courses);
    expect([status, headers.get('ratelimit')]).toEqual([200, null]);
  });
  test('a window ends', async () => {
    const url = await open({ address: { points: 11, seconds: 1 } });
    expect([(await ask(url, courses)).status, (await ask(url, courses)).status]).toEqual([200, 429]);
    await expect.poll(async () => (await ask(url, courses)).status, { timeout: 5_000 }).toBe(200);
  });
});

describe('other rates', () => {
  test.each([
    ['in this process', undefined],
    ['in Redis', inject('redisUrl')],
    ['while Redis is away', 'redis://127.0.0.1:1'],
  ])('count from now on, %s, and what was spent stays spent', async (_, redisUrl) => {
    const rates: Rates = { user: spends(1_000), address: spends(100_000), operation: spends(1_000), operations: {} };
    const meter = await openRates(rates, redisUrl, () => {});
    await meter.ready;
    const who = { kind: 'viewer' as const, userId: randomUUID(), sessionId: randomUUID(), roles: [], scopes: [] };
    const charge = async () => {
      const standing = await meter.charge({ ...who, client: { address: who.userId, userAgent: '' } }, null, 100);
      return [standing?.by, standing?.level.spent, standing?.level.refused];
    };
    for (let n = 1; n < 4; n++) expect(await charge()).toEqual(['user', n * 100, false]);
    meter.adjust({ ...rates, user: spends(450) });
    expect(await charge()).toEqual(['user', 400, false]);
    expect(await charge()).toEqual(['user', 400, true]);
    meter.adjust({ ...rates, user: spends(300) });
    expect(await charge()).toEqual(['user', 400, true]);
    meter.adjust({ ...rates, user: spends(500) });
    expect(await charge()).toEqual(['user', 500, false]);
    expect(await charge()).toEqual(['user', 500, true]);
    await meter.stop();
  });
  test('with a shorter window end no later than a window of now', async () => {
    const rates: Rates = { user: { points: 10, seconds: 3_600 }, address: spends(1_000), operation: spends(1_000), operations: {} };
    const meter = await openRates(rates, undefined, () => {});
    const who = { kind: 'viewer' as const, userId: randomUUID(), sessionId: randomUUID(), roles: [], scopes: [] };
    await meter.charge(who, null, 10);
    meter.adjust({ ...rates, user: { points: 10, seconds: 1 } });
    expect((await meter.charge(who, null, 10))?.level).toMatchObject({ spent: 10, refused: true });
    await expect.poll(async () => (await meter.charge(who, null, 10))?.level.refused, { timeout: 5_000 }).toBe(false);
    await meter.stop();
  });
});

describe('with Redis', () => {
  test('gateways count together', async () => {
    const one = await keys.bearer({ sub: randomUUID() });
    const [a, b] = [
      await open({ user: spends(25) }, { redisUrl: inject('redisUrl') }),
      await open({ user: spends(25) }, { redisUrl: inject('redisUrl') }),
    ];
    expect([(await ask(a, courses, {}, one)).status, (await ask(a, courses, {}, one)).status]).toEqual([200, 200]);
    await new Promise((resolve) => setTimeout(resolve, 200)); // told ten times a second
    expect((await ask(b, courses, {}, one)).status).toBe(429);
  });
  test('each counts alone while it is away', async () => {
    const { gateway, log, ...rest } = await start({ rates: { address: spends(25) }, redisUrl: 'redis://127.0.0.1:1' });
    running.push({ gateway, log, ...rest });
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await ask(gateway.url, courses)).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect(log.lines.filter(({ message }) => message.includes('counts alone'))).toHaveLength(1);
  });
  test('what was spent is not forgotten by a gateway that starts anew', async () => {
    const sub = randomUUID();
    const one = await keys.bearer({ sub });
    const url = await open({ user: spends(11) }, { redisUrl: inject('redisUrl') });
    expect((await ask(url, courses, {}, one)).status).toBe(200);
    for (const { gateway } of running.splice(0)) await gateway.stop();
    const redis = new Redis(inject('redisUrl'));
    expect(Number(await redis.get(`lyceum:rate:user:${sub}`))).toBe(11);
    redis.disconnect();
    expect((await ask(await open({ user: spends(11) }, { redisUrl: inject('redisUrl') }), courses, {}, one)).status).toBe(429);
  });
});
