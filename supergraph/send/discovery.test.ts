import { natsBus } from '@lyceum/platform/bus/nats.ts';
import type { Bus } from '@lyceum/platform/bus.ts';
import { createLog } from '@lyceum/platform/log.ts';
import { startService } from '@lyceum/platform/services/start-service.ts';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { REGISTRY } from '../control/messages.ts';
import { buildHouse } from '../testing/house.ts';
import { HttpSubgraph, SECRET } from '../testing/http-subgraph.ts';
import { Discovery, startDiscovery } from './discovery.ts';
import { HttpTransports } from './http.ts';
import { asking } from './transport.suite.ts';

const log = createLog({ level: 'silent', name: 'test' });
const beat = (id: string, address: string | null, state = 'RUNNING', app = 'courses') => ({ instance: { id, app, address, state } });
const [ONE, TWO] = ['http://one:4102/graphql', 'http://two:4102/graphql'];
const seconds = (discovery: Discovery, count: number, each = () => {}) => {
  for (let n = 0; n < count; n++) {
    discovery.tick();
    each();
  }
};
function discovering() {
  const told: (readonly string[])[] = [];
  const discovery = new Discovery(
    (name) => name === 'courses',
    (_, urls) => void told.push(urls),
  );
  return { discovery, told };
}

test('an instance is there from its first word to its last, or until its lease is over', () => {
  const { discovery, told } = discovering();
  discovery.heard(beat('1', ONE));
  discovery.heard(beat('2', TWO));
  discovery.heard(beat('2', TWO, 'DRAINING'));
  expect(told).toEqual([[ONE], [ONE, TWO]]);
  discovery.heard(beat('1', ONE, 'STOPPED'));
  expect(told.at(-1)).toEqual([TWO]);
  seconds(discovery, 15, () => discovery.heard(beat('9', null, 'RUNNING', 'posts')));
  expect(told.at(-1)).toEqual([TWO]);
  seconds(discovery, 1);
  expect(told.at(-1)).toEqual([]);
});

test('the EMS says how long a lease is', () => {
  const { discovery, told } = discovering();
  discovery.lease({ app: 'ems', values: { leaseSeconds: 6 } });
  discovery.lease({ app: 'ems', values: { leaseSeconds: 'for ever' } });
  discovery.heard(beat('1', ONE));
  seconds(discovery, 7);
  expect(told.at(-1)).toEqual([]);
});

test('what starts again at the same address outlives the end of what was there before', () => {
  const { discovery, told } = discovering();
  discovery.heard(beat('before', ONE));
  seconds(discovery, 10, () => discovery.heard(beat('9', null)));
  discovery.heard(beat('after', ONE));
  seconds(discovery, 10, () => discovery.heard(beat('9', null)));
  expect(told).toEqual([[ONE]]);
});

test('while the bus is away nobody is taken for gone', () => {
  const { discovery, told } = discovering();
  discovery.heard(beat('1', ONE));
  discovery.heard(beat('2', TWO));
  seconds(discovery, 600);
  discovery.heard(beat('2', TWO));
  seconds(discovery, 5);
  expect(told.at(-1)).toEqual([ONE, TWO]); // one has had no time to say anything
  discovery.heard(beat('2', TWO));
  seconds(discovery, 7);
  discovery.heard(beat('2', TWO));
  expect(told.at(-1)).toEqual([TWO]);
});

test('others than those that are wanted, addresses that are none, and noise are passed over', () => {
  const { discovery, told } = discovering();
  for (const noise of [
    beat('1', ONE, 'RUNNING', 'payments'),
    beat('2', null),
    beat('3', 'file:///etc/passwd'),
    beat('4', ONE, 'GONE'),
    null,
    'x',
  ])
    discovery.heard(noise);
  expect(told).toEqual([]);
});

let nats: Awaited<ReturnType<typeof startService>>;
let bus: Bus;
const stops: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  nats = await startService('nats', () => undefined);
  bus = await natsBus({ url: nats.url, name: 'test', log });
});
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});
afterAll(async () => {
  await bus.close();
  await nats.stop();
});

async function instance(): Promise<HttpSubgraph> {
  const schema = buildHouse().schemas.courses;
  if (!schema) throw new Error('no courses');
  const subgraph = await new HttpSubgraph('courses', schema).listen();
  stops.push(() => subgraph.close());
  return subgraph;
}

async function finding(url: string, addresses?: ConstructorParameters<typeof HttpTransports>[0]) {
  const finds = () => true;
  const http = new HttpTransports({ secret: SECRET, finds, breaker: { firstPauseMs: 50, longestPauseMs: 100 }, ...addresses });
  const discovery = await startDiscovery({ bus, finds, find: (name, urls) => http.find(name, urls), log });
  stops.push(
    () => http.close(),
    () => discovery.stop(),
  );
  const transport = http.to('courses', url);
  const ask = async () => expect((await transport.execute(asking('{ __typename }'))).data).toEqual({ __typename: 'Query' });
  return { http, ask, urls: () => http.instances.map((one) => one.url) };
}

const say = (id: string, { url }: { url: string }, state = 'RUNNING') => bus.broadcast(REGISTRY.heartbeat, beat(id, url, state));

test('an instance that starts later gets its share, one that stops gets no more, and finishes what it has', async () => {
  const [first, second] = [await instance(), await instance()];
  const { ask, urls } = await finding(first.url);
  await ask();
  await say('1', first);
  await say('2', second);
  await expect.poll(() => urls().toSorted()).toEqual([first.url, second.url].toSorted());
  await expect
    .poll(async () => {
      for (let n = 0; n < 10; n++) await ask();
      return second.received.length;
    })
    .toBeGreaterThan(20);
  let finish = () => {};
  second.before = () =>
    new Promise((resolve) => {
      finish = () => resolve(undefined);
    });
  const before = second.received.length;
  const both = Promise.all([ask(), ask()]); // the one with the fewest under way: one each
  await expect.poll(() => second.received.length).toBe(before + 1);
  await say('2', second, 'STOPPED');
  await expect.poll(urls).toEqual([first.url]);
  for (let n = 0; n < 20; n++) await ask();
  expect(second.received.length).toBe(before + 1);
  finish();
  await both;
});

test('one that says where it is before it listens there costs nobody anything', async () => {
  const [first, second] = [await instance(), await instance()];
  const { port } = second;
  await second.close();
  const { ask, urls, http } = await finding(first.url);
  await say('1', first);
  await say('2', second);
  await expect.poll(() => urls().length).toBe(2);
  for (let n = 0; n < 20; n++) await ask();
  expect(http.instances.find(({ url }) => url === second.url)?.asked).toBeGreaterThan(0); // by a probe
  const later = await new HttpSubgraph('courses', buildHouse().schemas.courses ?? expect.unreachable()).listen(port);
  stops.push(() => later.close());
  await expect
    .poll(async () => {
      await ask();
      return later.received.length;
    })
    .toBeGreaterThan(5);
});

test('what is said of addresses stays, whoever is found; the supergraph’s own stands while nobody is', async () => {
  const [said, own, found] = [await instance(), await instance(), await instance()];
  const fixed = await finding('', { addresses: new Map([['courses', { instead: [said.url] }]]) });
  const free = await finding(own.url);
  const none = await finding('');
  await expect(none.ask()).rejects.toThrow('no instance of it has been found');
  expect([fixed.urls(), free.urls()]).toEqual([[said.url], [own.url]]);
  await say('1', found);
  await expect.poll(() => [fixed.urls(), free.urls(), none.urls()]).toEqual([[said.url, found.url], [found.url], [found.url]]);
  await none.ask();
  await say('1', found, 'STOPPED');
  await expect.poll(() => [fixed.urls(), free.urls(), none.urls()]).toEqual([[said.url], [own.url], []]);
});
