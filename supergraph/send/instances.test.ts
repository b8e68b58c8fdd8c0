import { afterEach, expect, test } from 'vitest';
import { buildHouse } from '../testing/house.ts';
import { HttpSubgraph, SECRET } from '../testing/http-subgraph.ts';
import { HttpTransports, type HttpTransportsOptions } from './http.ts';
import { asking } from './transport.suite.ts';

const QUERY = '{ __typename }';
const MUTATION = 'mutation { publish(id: "c1") { id } }';
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function instance(): Promise<HttpSubgraph> {
  const schema = buildHouse().schemas.courses;
  if (!schema) throw new Error('no courses');
  const subgraph = await new HttpSubgraph('courses', schema).listen();
  stops.push(() => subgraph.close());
  return subgraph;
}

/** Transports to some instances, and what has been seen of them. */
function over(urls: readonly string[], options: HttpTransportsOptions = {}) {
  const seen: string[] = [];
  const transports = new HttpTransports({
    secret: SECRET,
    addresses: new Map([['courses', { instead: urls }]]),
    breaker: { firstPauseMs: 100, longestPauseMs: 200 },
    observer: { changed: ({ url }, state) => void seen.push(`${urls.indexOf(url)} ${state}`), resent: (_, how) => void seen.push(how) },
    ...options,
  });
  stops.push(() => transports.close());
  const transport = transports.to('courses', '');
  const ask = (query = QUERY, more = {}) => transport.execute(asking(query, more));
  return { transports, ask, seen };
}

const many = <T>(count: number, run: () => Promise<T>) => Promise.all(Array.from({ length: count }, run));
const wait = (ms: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms));

test('the instance with the fewest requests under way is asked', async () => {
  const [fast, slow] = [await instance(), await instance()];
  slow.before = () => wait(100);
  const { ask } = over([fast.url, slow.url]);
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let n = 0; n < 25; n++) await ask();
    }),
  );
  expect(slow.received.length).toBeLessThan(35);
  expect(fast.received.length).toBeGreaterThan(65);
});

test('where nobody listens nothing got lost: also mutations go to another instance, and the first is left alone', async () => {
  const [gone, here] = [await instance(), await instance()];
  await gone.close();
  const { ask, seen } = over([gone.url, here.url]);
  const answers = await many(40, () => ask(MUTATION));
  expect(answers.every(({ data }) => data)).toBe(true);
  expect(seen.filter((what) => what === '0 open')).toHaveLength(1);
});

test('one that comes back is probed first, and then asked again', async () => {
  const [one, two] = [await instance(), await instance()];
  const { port } = two;
  const { ask, seen, transports } = over([one.url, two.url]);
  await two.close();
  await many(10, () => ask());
  expect(transports.instances.map(({ state }) => state)).toEqual(['closed', 'open']);
  await wait(150);
  await ask();
  await expect.poll(() => seen.includes('1 half-open')).toBe(true);
  await expect.poll(() => transports.instances[1]?.state).toBe('open'); // the probe has failed
  const again = await new HttpSubgraph('courses', schemaOf()).listen(port);
  stops.push(() => again.close());
  await expect
    .poll(
      async () => {
        await ask();
        return transports.instances[1]?.state;
      },
      { timeout: 3_000 },
    )
    .toBe('closed');
  await many(20, () => ask());
  expect(again.received.length).toBeGreaterThan(5);
});

const schemaOf = () => {
  const schema = buildHouse().schemas.courses;
  if (!schema) throw new Error('no courses');
  return schema;
};

test('a broken connection costs a query nothing and a mutation its answer', async () => {
  const [breaking, fine] = [await instance(), await instance()];
  breaking.before = (_, socket) => void socket.destroy();
  const { ask, seen } = over([breaking.url, fine.url]);
  for (let n = 0; n < 8; n++) expect((await ask()).data).toEqual({ __typename: 'Query' });
  expect(seen.filter((what) => what === 'retry').length).toBeGreaterThan(2);
  const other = over([breaking.url, fine.url]);
  const before = fine.received.length + breaking.received.length;
  const results = await Promise.allSettled([other.ask(MUTATION), other.ask(MUTATION)]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(fine.received.length + breaking.received.length - before).toBe(2);
});

test('retries end with the budget', async () => {
  const [one, two] = [await instance(), await instance()];
  for (const subgraph of [one, two]) subgraph.status = 503;
  const { ask, seen } = over([one.url, two.url], { breaker: { failures: 10_000 } });
  await many(300, () => ask().catch(() => undefined));
  const retries = seen.filter((what) => what === 'retry').length;
  expect(retries).toBeGreaterThan(20);
  expect(retries).toBeLessThanOrEqual(20 + 30);
});

test.each<[string, Partial<Pick<HttpSubgraph, 'status' | 'before'>>]>([
  ['503', { status: 503 }],
  ['500', { status: 500 }],
  ['time-outs', { before: () => wait(1_000) }],
  ['pages', { before: () => '<html>' }],
])('%s count against the only instance; then it fails at once, until a probe is answered', async (_, spoil) => {
  const only = await instance();
  const { ask, transports } = over([only.url]);
  Object.assign(only, spoil);
  await many(6, () => ask(MUTATION, { timeoutMs: 600 }).catch(() => undefined));
  expect(transports.instances.map(({ state }) => state)).toEqual(['open']);
  const before = only.received.length;
  const started = performance.now();
  await expect(ask()).rejects.toThrow('failed and will be probed soon');
  expect([only.received.length - before, performance.now() - started < 50]).toEqual([0, true]);
  only.status = 200;
  only.before = () => undefined;
  await wait(150);
  expect((await ask()).data).toEqual({ __typename: 'Query' });
});

test('one that had no time is not to blame, nor for an answer that is too large, nor for a client who left', async () => {
  const only = await instance();
  const { ask, transports } = over([only.url], { maxBytes: 2_000 });
  only.before = () => wait(100);
  await many(12, () => ask(QUERY, { timeoutMs: 20 }).catch(() => undefined));
  await many(12, () => ask(QUERY, { signal: AbortSignal.timeout(20) }).catch(() => undefined));
  only.before = () => JSON.stringify({ data: { x: 'x'.repeat(3_000) } });
  await many(12, () => ask().catch(() => undefined));
  only.before = () => undefined;
  expect(transports.instances.map(({ state }) => state)).toEqual(['closed']);
  expect((await ask()).data).toEqual({ __typename: 'Query' });
});

test('the text of a document goes to an instance once, and again when that has forgotten it', async () => {
  const [one, two] = [await instance(), await instance()];
  const { ask } = over([one.url, two.url]);
  for (let n = 0; n < 20; n++) await ask('{ courses { id } }', { principal: { kind: 'system', name: 'x' } });
  for (const { received } of [one, two]) {
    expect(received.map(({ body }) => 'query' in body)).toEqual([false, true, ...Array.from({ length: 9 }, () => false)]);
    expect(received.every(({ principal }) => principal.kind === 'system')).toBe(true); // each attempt has a signature of its own
  }
  one.documents.clear();
  for (let n = 0; n < 4; n++) expect((await ask('{ courses { id } }')).data).toBeTruthy();
  expect(one.received.slice(-3).map(({ body }) => 'query' in body)).toEqual([false, true, false]);
});

test.each(['refused', 'ignored'] as const)('a subgraph by which hashes are %s is sent texts', async (persisted) => {
  const only = await instance();
  only.persisted = persisted;
  const { ask } = over([only.url]);
  expect((await ask(MUTATION)).data).toEqual({ publish: { id: 'c1' } });
  expect(only.received.filter(({ body }) => body.query === MUTATION && !(persisted === 'refused' && body.extensions))).toHaveLength(1);
  expect((await ask('{ courses { id } }')).data).toBeTruthy();
  const before = only.received.length;
  for (const query of [QUERY, MUTATION]) expect((await ask(query)).data).toBeTruthy();
  expect(only.received.slice(before).map(({ body }) => [body.query, body.extensions])).toEqual([
    [QUERY, undefined],
    [MUTATION, undefined],
  ]);
});

test('what a document gets wrong is told once, whoever takes hashes', async () => {
  const only = await instance();
  const { ask } = over([only.url]);
  await ask();
  const before = only.received.length;
  expect((await ask('{ nothing }')).errors).toHaveLength(1);
  expect(only.received.length - before).toBe(2); // by hash, and with its text
});

test('an operation that is not the document’s first decides whether it is safe', async () => {
  const [one, two] = [await instance(), await instance()];
  const { ask } = over([one.url, two.url]);
  await many(4, () => ask());
  const both = 'query A { __typename } mutation B { publish(id: "c1") { id } }';
  for (const subgraph of [one, two]) subgraph.before = (_, socket) => void socket.destroy();
  const before = one.received.length + two.received.length;
  await expect(ask(both, { operationName: 'B' })).rejects.toThrow();
  expect(one.received.length + two.received.length - before).toBe(1);
});
