/** The gateway by itself, over stock Apollo subgraphs that know nothing of Lyceum. */
import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { freePort } from '@lyceum/platform/embedded/free-port.ts';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { compose, documentOf, type Resolvers } from './features/subgraphs.ts';
import { gatewayProcess } from './testing/gateway-process.ts';
import { ask } from './testing/start.ts';

const directory = mkdtempSync(join(tmpdir(), 'lyceum-alone-'));
const file = join(directory, 'supergraph.graphql');
const products = `type Query { products: [Product!]! cheapest: Product }
  type Mutation { order(id: ID!): Int! }
  type Product @key(fields: "id") { id: ID! name: String! }`;
const reviews = 'type Product @key(fields: "id") { id: ID! reviews: [Review!]! } type Review { stars: Int! }';
let orders = 0;
const resolvers: Record<string, Resolvers> = {
  products: {
    Query: {
      products: () => [
        { id: '1', name: 'Table' },
        { id: '2', name: 'Chair' },
      ],
      cheapest: () => ({ id: '2', name: 'Chair' }),
    },
    Mutation: { order: () => ++orders },
    Product: { __resolveReference: async ({ id }: { id: string }) => ({ id, name: `Product ${id}` }) },
  },
  reviews: { Product: { reviews: ({ id }: { id: string }) => (id === '1' ? [{ stars: 5 }, { stars: 4 }] : []) } },
};

const stops: (() => Promise<unknown>)[] = [];
async function apollo(name: string, typeDefs: string, options: { persistedQueries?: false } = {}) {
  const schema = buildSubgraphSchema([{ typeDefs: documentOf(typeDefs), resolvers: resolvers[name] ?? {} }]);
  const server = new ApolloServer({ ...options, schema });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return { url, stop: () => server.stop() };
}
const withUrls = (typeDefs: Record<string, string>, urls: Record<string, string>) =>
  Object.entries(urls).reduce((text, [name, url]) => text.replace(`url: "http://${name}"`, `url: "${url}"`), compose(typeDefs));

const urls: Record<string, string> = {};
beforeAll(async () => {
  const first = await apollo('products', products);
  const second = await apollo('reviews', reviews, { persistedQueries: false });
  Object.assign(urls, { products: first.url, reviews: second.url });
  stops.push(first.stop, second.stop);
});
afterAll(async () => {
  for (const stop of stops) await stop();
  rmSync(directory, { recursive: true, force: true });
});
const running: (() => Promise<number | null>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});
async function gateway(flags: string[], environment: Record<string, string> = {}) {
  const started = await gatewayProcess(['--supergraph', file, '--no-auth', '--no-limits', ...flags], environment);
  running.push(started.stop);
  return started;
}
const ready = (url: string) => expect.poll(async () => (await fetch(`${url}/readyz`)).status, { timeout: 10_000 }).toBe(200);

const QUERY = '{ products { name reviews { stars } } }';
const ANSWER = {
  products: [
    { name: 'Table', reviews: [{ stars: 5 }, { stars: 4 }] },
    { name: 'Chair', reviews: [] },
  ],
};

test('it serves stock Apollo subgraphs, with persisted queries on and off, and ends with 0', async () => {
  writeFileSync(file, withUrls({ products, reviews }, urls));
  const { url, stop } = await gateway([]);
  await ready(url);
  expect([(await fetch(`${url}/health`)).status, (await fetch(`${url}/livez`)).status]).toEqual([200, 200]);
  for (let n = 0; n < 3; n++) expect((await ask(url, QUERY)).body).toEqual({ data: ANSWER });
  const before = orders;
  expect((await ask(url, 'mutation { order(id: "1") }')).body).toEqual({ data: { order: before + 1 } });
  expect(orders).toBe(before + 1);
  expect(await stop()).toBe(0);
});

test('a new supergraph is served when the file changes, in place or by a link, or by SIGHUP; a bad one is refused', async () => {
  writeFileSync(file, withUrls({ products }, urls));
  const { url, said, signal, stop } = await gateway([]);
  await ready(url);
  expect((await ask(url, QUERY)).status).toBe(400);

  writeFileSync(file, withUrls({ products, reviews }, urls));
  signal('SIGHUP');
  await expect.poll(() => said('a new supergraph is served').length, { timeout: 5_000 }).toBe(1);
  expect((await ask(url, QUERY)).body).toEqual({ data: ANSWER });

  writeFileSync(file, 'type Query { hello: String }');
  await expect.poll(() => said('the new supergraph is refused; the one before stays').length, { timeout: 5_000 }).toBeGreaterThan(0);
  expect((await ask(url, QUERY)).body).toEqual({ data: ANSWER });

  const other = join(directory, 'other.graphql');
  writeFileSync(other, withUrls({ products: products.replace('cheapest', 'best') }, urls));
  symlinkSync(other, join(directory, 'link'));
  renameSync(join(directory, 'link'), file);
  await expect.poll(() => said('a new supergraph is served').length, { timeout: 5_000 }).toBe(2);
  expect((await ask(url, '{ best { id } }')).status).toBe(200);
  rmSync(file);
  expect(await stop()).toBe(0);
});

test('instances come from SUBGRAPH_URLS; how they are is in the metrics', async () => {
  writeFileSync(file, withUrls({ products, reviews }, { reviews: urls.reviews ?? '', products: 'http://127.0.0.1:9/graphql' }));
  const second = await apollo('products', products);
  const metricsPort = await freePort();
  const { url, said } = await gateway([], {
    SUBGRAPH_URLS: `products=${urls.products},${second.url};nobody=http://127.0.0.1:9`,
    ADMIN_PORT: String(metricsPort),
  });
  await ready(url);
  expect(said('SUBGRAPH_URLS names a subgraph that the supergraph does not hold')).toMatchObject([{ subgraph: 'nobody' }]);
  for (let n = 0; n < 4; n++) expect((await ask(url, QUERY)).body).toEqual({ data: ANSWER });
  await second.stop();
  for (let n = 0; n < 8; n++) expect((await ask(url, QUERY)).body).toEqual({ data: ANSWER });
  expect(said('an instance has failed and is left alone')).toMatchObject([{ subgraph: 'products', instance: second.url }]);
  const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  expect(metrics).toContain(`lyceum_gateway_instance_up{subgraph="products",instance="${second.url}"} 0`);
  expect(metrics).toContain(`lyceum_gateway_instance_up{subgraph="products",instance="${urls.products}"} 1`);
  expect(metrics).toMatch(/lyceum_gateway_resent_total\{subgraph="products",how="(elsewhere|retry)"\} \d/);
});
