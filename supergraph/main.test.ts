import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { natsBus } from '@lyceum/platform/bus/nats.ts';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { catalogue, sent } from './testing/facts.ts';
import { buildHouse, compose, u1 } from './testing/house.ts';
import { HttpSubgraph, SECRET } from './testing/http-subgraph.ts';
import { Socket } from './testing/socket.ts';
import { ask } from './testing/start.ts';
import { issuer } from './testing/tokens.ts';

const directory = mkdtempSync(join(tmpdir(), 'lyceum-gateway-'));
const supergraph = join(directory, 'supergraph.graphql');
const subgraphs: HttpSubgraph[] = [];
beforeAll(async () => {
  for (const [name, schema] of Object.entries(buildHouse().schemas)) subgraphs.push(await new HttpSubgraph(name, schema).listen());
  writeFileSync(
    supergraph,
    compose(undefined, undefined, (name) => subgraphs.find((one) => one.name === name)?.url ?? ''),
  );
});
afterAll(async () => {
  for (const subgraph of subgraphs) await subgraph.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Runs the gateway as a process; `url` is where it listens. */
async function run(flags: string[], environment: Record<string, string> = {}) {
  const child = spawn(
    process.execPath,
    [new URL('main.ts', import.meta.url).pathname, '--supergraph', supergraph, '--port', '0', ...flags],
    {
      env: { PATH: process.env.PATH ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const listening = () =>
    output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .find(({ msg }) => msg === 'listening' || msg === 'could not start');
  await expect.poll(listening, { timeout: 20_000 }).toBeTruthy();
  const line = listening();
  const stop = async () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { line, url: String(line.url ?? '').replace('/graphql', ''), ended, stop };
}

test('it serves any supergraph with nothing around it, and ends with SIGTERM', async () => {
  const { url, stop } = await run(['--no-auth', '--no-limits']);
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status, { timeout: 10_000 }).toBe(200);
  const aliases = Array.from({ length: 50 }, (_, n) => `a${n}: __typename`).join(' ');
  expect((await ask(url, `{ courses { title instructors { displayName } } ${aliases} }`)).body.data.courses[0].instructors[0]).toEqual({
    displayName: 'Name 1',
  });
  expect(await stop()).toBe(0);
});

test('in production the schema is told where that is asked for; a limit is another by a flag', async () => {
  const schema = '{ __schema { queryType { name } } }';
  const [silent, open] = await Promise.all([
    run(['--no-auth', '--limit', 'cost=9', '--rate', 'address=50/60'], { NODE_ENV: 'production' }),
    run(['--no-auth', '--introspection'], { NODE_ENV: 'production' }),
  ]);
  expect([(await ask(silent.url, schema)).status, (await ask(open.url, schema)).status]).toEqual([400, 200]);
  const refused = await ask(silent.url, '{ courses { title } }');
  expect(refused.body.errors[0].extensions).toEqual({ code: 'LIMIT_REACHED', limit: 'cost', max: 9, cost: 10 });
  expect((await ask(silent.url, '{ __typename }')).headers.get('ratelimit-policy')).toBe('"address";q=50;w=60');
  expect([await silent.stop(), await open.stop()]).toEqual([0, 0]);
});

test('without a place to have keys from it does not start with authentication', async () => {
  const alone = join(directory, 'alone.graphql');
  writeFileSync(
    alone,
    compose({ shop: 'type Query { hello: String }' }, '', () => 'http://127.0.0.1:9/graphql'),
  );
  const { line, ended } = await run(['--supergraph', alone]);
  expect([line.err.message, await ended]).toEqual([
    'Say where the keys of access tokens are (--jwks URL), or switch authentication off (--no-auth).',
    1,
  ]);
});

test('with NATS and keys it verifies tokens, signs principals and serves subscriptions that resume', async () => {
  const keys = await issuer();
  const jwks = createServer(async (_, res) => res.end(JSON.stringify(await keys.auth.jwks())));
  await new Promise<void>((resolve) => jwks.listen(0, '127.0.0.1', resolve));
  const facts = join(directory, 'facts.json');
  writeFileSync(facts, JSON.stringify(catalogue));
  const bus = await natsBus({ url: inject('natsUrl') });
  const log = await bus.log('messaging');
  const environment = {
    NATS_URL: inject('natsUrl'),
    REDIS_URL: inject('redisUrl'),
    PRINCIPAL_SECRET: SECRET,
    TOKEN_ISSUER: keys.auth.issuer,
    TOKEN_AUDIENCE: keys.auth.audience,
  };
  const { url, stop } = await run(['--jwks', `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/`, '--facts', facts], environment);
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status, { timeout: 10_000 }).toBe(200);

  const headers = await keys.bearer({ sub: u1, scope: 'messaging:read' });
  const { body, headers: answered } = await ask(url, '{ me { id } }', {}, headers);
  expect(body).toEqual({ data: { me: { id: u1 } } });
  const [, cursor] = /messaging=([^,]+)/.exec(answered.get('lyceum-cursor') ?? '') ?? [];
  await log.append([sent('m1')]);
  const socket = await Socket.connect(url, headers.authorization);
  socket.subscribe('1', 'subscription($after: Cursor) { messageAdded(chatroomId: "r1", after: $after) { id sender { displayName } } }', {
    after: cursor,
  });
  expect((await socket.of('1')).payload.data).toEqual({ messageAdded: { id: 'm1', sender: { displayName: 'Name 1' } } });
  expect(await stop()).toBe(0);
  expect((await socket.closed).code).toBe(1012);
  await bus.close();
  jwks.close();
});
