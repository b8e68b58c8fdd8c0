import { natsBus } from '@lyceum/platform/bus/nats.ts';
import type { Bus } from '@lyceum/platform/bus.ts';
import { createLog } from '@lyceum/platform/log.ts';
import { startService } from '@lyceum/platform/services/start-service.ts';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Socket } from '../testing/socket.ts';
import { ask, type Started, start } from '../testing/start.ts';
import { issuer } from '../testing/tokens.ts';
import { GATEWAYS, REGISTRY } from './messages.ts';
import { Chain, isOrder, ROOMS, type Room } from './rooms.ts';

const ADDRESSES_FIRST = ['LOGGING', 'ADDRESS_LIMITING', 'AUTHENTICATION', 'CACHING', 'RATE_LIMITING'] as const;
const LOGGED_LAST = ['ADDRESS_LIMITING', 'AUTHENTICATION', 'LOGGING', 'CACHING', 'RATE_LIMITING'] as const;

test('whatever order is said, nobody is priced before it is known who they are, and each room is passed once', () => {
  const good = new Set<string>();
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ROOMS, 'ELSEWHERE'), { maxLength: 7 }), (order) => {
      const chain = new Chain();
      const before = chain.figures.map(({ name }) => name);
      chain.reorder(order);
      const names = chain.figures.map(({ name }) => name);
      expect(names.toSorted()).toEqual(before.toSorted());
      for (const later of ['rate limiting', 'caching']) expect(names.indexOf('authentication')).toBeLessThan(names.indexOf(later));
      if (!isOrder(order)) expect(names).toEqual(before);
    }),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray([...ROOMS], { minLength: ROOMS.length }), (order) => {
      if (isOrder(order)) good.add(order.join());
    }),
    { numRuns: 2_000 },
  );
  expect(good.size).toBe(6);
});

let nats: Awaited<ReturnType<typeof startService>>;
let bus: Bus;
const keys = await issuer();
const running: Started[] = [];
beforeAll(async () => {
  nats = await startService('nats', () => undefined);
  bus = await natsBus({ url: nats.url, name: 'test', log: createLog({ level: 'silent', name: 'test' }) });
});
afterEach(async () => {
  for (const { gateway } of running.splice(0)) await gateway.stop();
});
afterAll(async () => {
  await bus.close();
  await nats.stop();
});

const Status = z.object({ chain: z.array(z.object({ name: z.string(), calls: z.int(), refused: z.int() })) });
/** A gateway whose order can be said, and its figures. */
async function open(points: number) {
  const rates = { address: { points, seconds: 60 } };
  const graph = await start({ rates, auth: keys.auth, controls: { bus }, trustProxy: true });
  running.push(graph);
  const chain = async () => {
    let told: z.output<typeof Status> | undefined;
    const listening = await bus.onBroadcast(GATEWAYS.status, (payload) => {
      told = Status.parse(payload);
    });
    await bus.broadcast(GATEWAYS.wanted, null);
    await expect.poll(() => told).toBeDefined();
    await listening.stop();
    return told?.chain ?? [];
  };
  const reorder = async (middlewareOrder: readonly Room[]) => {
    const rest = { balancingStrategy: 'ROUND_ROBIN', instanceWeights: {}, userRatePoints: 0, addressRatePoints: 0, operationRatePoints: 0 };
    await bus.broadcast(REGISTRY.settings, { app: 'ems', values: { ...rest, middlewareOrder } });
    await expect.poll(async () => (await chain())[0]?.name).toBe((middlewareOrder[0] ?? '').toLowerCase().replace('_', ' '));
    await expect.poll(async () => (await chain())[1]?.name).toBe((middlewareOrder[1] ?? '').toLowerCase().replace('_', ' '));
  };
  const figures = async (name: string) => (await chain()).find((link) => link.name === name);
  const from = (address: string, authorization?: string) => ({
    'x-forwarded-for': address,
    ...(authorization === undefined ? {} : { authorization }),
  });
  const statuses = async (count: number, headers: Record<string, string>) => {
    const all = [];
    for (let n = 0; n < count; n++) all.push((await ask(graph.gateway.url, '{ __typename }', {}, headers)).status);
    return all;
  };
  return { graph, reorder, figures, from, statuses };
}
const BAD = 'Bearer aaaa.bbbb.cccc';

test('with addresses first, an address that sends bad tokens is refused before anybody looks at them; others are not', async () => {
  const { graph, reorder, figures, from, statuses } = await open(50);
  expect(await statuses(10, from('192.0.2.1', BAD))).toEqual(Array(10).fill(401)); // it costs the address nothing
  await reorder(ADDRESSES_FIRST);
  const looked = (await figures('authentication'))?.calls;
  expect(await statuses(10, from('192.0.2.1', BAD))).toEqual([...Array(5).fill(401), ...Array(5).fill(429)]);
  expect((await figures('authentication'))?.calls).toBe((looked ?? 0) + 5);
  expect(await figures('address limiting')).toMatchObject({ refused: 5 });
  const good = (await keys.bearer()).authorization;
  expect(await statuses(2, from('192.0.2.1', good))).toEqual([429, 429]);
  expect(await statuses(2, from('192.0.2.2', good))).toEqual([200, 200]);
  const refusal = await ask(graph.gateway.url, '{ __typename }', {}, from('192.0.2.1', good));
  expect(refusal.body.errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', limit: 'address' });
  expect(Number(refusal.headers.get('retry-after'))).toBeGreaterThan(0);

  await reorder(ROOMS); // taken back: tokens are looked at again
  expect(await statuses(1, from('192.0.2.1', BAD))).toEqual([401]);
});

test('sockets knock as requests do', async () => {
  const { graph, reorder } = await open(20);
  await reorder(ADDRESSES_FIRST);
  const codes = [];
  for (let n = 0; n < 4; n++) {
    const socket = await Socket.open(graph.gateway.url);
    socket.send({ type: 'connection_init', payload: { authorization: BAD } });
    codes.push(await socket.closed);
  }
  expect(codes.map(({ code }) => code)).toEqual([4403, 4403, 1013, 1013]);
});

test('with logging after authentication, a flood of bad tokens leaves no line in the log', async () => {
  const { graph, reorder, figures, from, statuses } = await open(1_000_000);
  const lines = () => graph.log.lines.filter(({ message }) => message === 'a request was refused or had errors').length;
  await statuses(3, from('192.0.2.1', BAD));
  expect(lines()).toBe(3);
  await reorder(LOGGED_LAST);
  const before = await figures('logging');
  await statuses(3, from('192.0.2.1', BAD));
  expect(lines()).toBe(3);
  await ask(graph.gateway.url, '{ nothing }', {}, from('192.0.2.1'));
  expect(lines()).toBe(4); // whoever was let in is logged
  expect((await figures('logging'))?.calls).toBe((before?.calls ?? 0) + 1);
});
