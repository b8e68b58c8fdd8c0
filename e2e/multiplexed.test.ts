import { connect } from 'node:net';
import { serveSubgraph } from '@lyceum/kit/http.ts';
import { createLog } from '@lyceum/platform/log.ts';
import type { SubgraphRequest } from '@lyceum/platform/transport.ts';
import { HttpTransports } from '@lyceum/supergraph';
import { afterEach, describe, expect, test } from 'vitest';
import { asking, transportSuite } from '../supergraph/send/transport.suite.ts';
import { buildHouse } from '../supergraph/testing/house.ts';
import { InMemory } from '../supergraph/testing/in-memory.ts';
import { Cable } from './house/cable.ts';

const SECRET = 'a secret of at least thirty-two characters';

/** A subgraph as the kit serves it, a cable to it, and a gateway's transport at the other end. */
async function served(name: string, options: ConstructorParameters<typeof HttpTransports>[0] = {}) {
  const schema = buildHouse().schemas[name];
  if (!schema) throw new Error(`no subgraph ${name}`);
  const subgraph = new InMemory(name, schema);
  const runtime = Object.assign(subgraph, { log: createLog({ level: 'silent', name: 'test' }), ready: async () => {} });
  const server = await serveSubgraph(runtime, { port: 0, host: '127.0.0.1', secret: SECRET });
  const cable = new Cable(server.port);
  const port = await cable.lay();
  const transports = new HttpTransports({ secret: SECRET, ...options });
  const transport = transports.to(name, `http://127.0.0.1:${port}/graphql`);
  const close = async () => {
    await transports.close();
    await server.stop();
    await cable.remove();
  };
  return { subgraph, server, cable, port, transports, transport, close };
}

/** The same, once it asks over a multiplexed connection. */
async function multiplexed(name: string, options: ConstructorParameters<typeof HttpTransports>[0] = {}) {
  const all = await served(name, options);
  await all.transport.execute(asking('{ __typename }'));
  await upgraded(all.cable);
  return all;
}

/** Waits until the connection has been upgraded; what goes over the cable is seen from then on. */
async function upgraded(cable: Cable): Promise<void> {
  while (!cable.sent.includes('upgrade: lyceum-multiplex')) await later(5);
  await later(50);
  cable.sent = '';
}

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

transportSuite('multiplexed', async (name) => {
  const { subgraph, server, transport, close } = await multiplexed(name);
  return { transport, lastPrincipal: () => subgraph.requests.at(-1)?.principal, goAway: () => server.stop(), close };
});

describe('a multiplexed connection', () => {
  let courses: Awaited<ReturnType<typeof served>>;
  afterEach(() => courses.close());
  const echo = (value: number, more: Partial<SubgraphRequest> = {}) =>
    courses.transport.execute(asking('query($v: Int!) { echo(value: $v, text: "x") }', { variables: { v: value }, ...more }));
  const MUTATION = 'mutation { publish(id: "c1") { id } }';

  test('carries everything once it is there, however the answers are ordered', async () => {
    courses = await multiplexed('courses');
    const before = courses.cable.connections;
    courses.subgraph.before = () => later(Math.random() * 20);
    const answers = await Promise.all(Array.from({ length: 300 }, (_, i) => echo(i)));
    expect(answers.map(({ data }) => data)).toEqual(Array.from({ length: 300 }, (_, i) => ({ echo: `${i} x` })));
    expect(courses.cable.connections).toBe(before);
    expect(courses.cable.sent).not.toContain('HTTP/1.1');
  });

  test('is not had where it is not wanted', async () => {
    courses = await served('courses', { multiplex: false });
    for (let i = 0; i < 5; i++) await echo(i);
    await later(50);
    expect(courses.cable.sent).not.toContain('upgrade: lyceum-multiplex');
    expect(courses.cable.sent.match(/HTTP\/1\.1/g)).toHaveLength(6); // one hash was not known
  });

  test('waits for nobody: one that is late or too large fails by itself', async () => {
    courses = await multiplexed('courses', { maxBytes: 10_000 });
    courses.subgraph.before = ({ requestId }) => (requestId === 'slow' ? later(200) : undefined);
    const slow = echo(1, { requestId: 'slow', timeoutMs: 50 });
    const large = courses.transport.execute(asking(`{ ${Array.from({ length: 900 }, (_, i) => `a${i}: __typename`).join(' ')} }`));
    const fast = Array.from({ length: 20 }, (_, i) => echo(i));
    await Promise.all([
      expect(slow).rejects.toThrow(/no answer within \d\d ms/),
      expect(large).rejects.toThrow('larger than 10000 bytes'),
      expect(Promise.all(fast)).resolves.toHaveLength(20),
    ]);
    await later(200);
    expect((await echo(7)).data).toEqual({ echo: '7 x' });
    expect(courses.cable.sent).not.toContain('HTTP/1.1');
  });

  test('that breaks is made again; queries are sent once more, mutations never', async () => {
    courses = await multiplexed('courses');
    const runs: string[] = [];
    let broken = false;
    courses.subgraph.before = async ({ query }) => {
      runs.push(query);
      if (broken) return;
      await later(30);
      broken = true;
      courses.cable.cut();
    };
    const [query, mutation] = await Promise.allSettled([echo(1), courses.transport.execute(asking(MUTATION))]);
    expect(query).toMatchObject({ status: 'fulfilled', value: { data: { echo: '1 x' } } });
    expect(mutation.status).toBe('rejected');
    expect(runs.filter((run) => run === MUTATION)).toHaveLength(1);
    await upgraded(courses.cable);
    expect((await echo(2)).data).toEqual({ echo: '2 x' });
    expect(courses.cable.sent).not.toContain('HTTP/1.1');
  });

  test('over which nothing comes any more is given up', async () => {
    courses = await multiplexed('courses');
    courses.cable.hold();
    const known = courses.cable.connections;
    await expect(echo(1, { timeoutMs: 5_100 })).rejects.toThrow('no answer within 5100 ms');
    expect(courses.cable.connections).toBe(known);
    // over HTTP: a connection that was kept hangs as well
    await expect.poll(() => echo(2, { timeoutMs: 300 }).then(({ data }) => data, String), { timeout: 5_000 }).toEqual({ echo: '2 x' });
    expect(courses.cable.connections).toBeGreaterThan(known);
    courses.cable.cut();
  });

  test('that had nothing to say for long is not dead because somebody has little time', async () => {
    courses = await multiplexed('courses');
    await Promise.all([echo(0), courses.transport.execute(asking(MUTATION))]); // both are known by their hashes from now on
    await later(5_100);
    courses.subgraph.before = () => later(150);
    const [late, mutation] = await Promise.allSettled([echo(1, { timeoutMs: 50 }), courses.transport.execute(asking(MUTATION))]);
    expect([late.status, mutation.status]).toEqual(['rejected', 'fulfilled']);
    expect(courses.cable.sent).not.toContain('HTTP/1.1');
  });

  test('is let go of when its server stops, after what is under way', async () => {
    courses = await multiplexed('courses');
    courses.subgraph.before = () => later(100);
    const answers = Array.from({ length: 20 }, (_, i) => echo(i));
    await expect.poll(() => courses.subgraph.requests.length).toBeGreaterThan(20);
    await courses.server.stop();
    expect((await Promise.all(answers)).every(({ data }) => data)).toBe(true);
    await expect(echo(1)).rejects.toThrow();
  });

  test('is closed by its gateway after what is under way', async () => {
    courses = await multiplexed('courses');
    courses.subgraph.before = () => later(100);
    const answers = Array.from({ length: 20 }, (_, i) => echo(i));
    await expect.poll(() => courses.subgraph.requests.length).toBeGreaterThan(20);
    await courses.transports.close();
    courses.close = async () => courses.server.stop().then(() => courses.cable.remove());
    expect((await Promise.all(answers)).every(({ data }) => data)).toBe(true);
    await expect.poll(() => courses.cable.open).toBe(0);
  });

  test('says who asks no more than HTTP does: another secret is nobody', async () => {
    courses = await multiplexed('courses', { secret: 'another secret of thirty-two characters!' });
    await echo(1, { principal: { kind: 'system', name: 'gateway' } });
    expect(courses.subgraph.requests.at(-1)?.principal).toEqual({ kind: 'nobody' });
  });

  test('takes a signed request once: what is played again is nobody’s', async () => {
    courses = await multiplexed('courses');
    await echo(0);
    courses.cable.sent = '';
    await echo(1, { principal: { kind: 'system', name: 'gateway' } });
    const frame = Buffer.from(courses.cable.sent, 'latin1');
    const before = courses.subgraph.requests.length;
    const socket = connect(courses.port, '127.0.0.1');
    socket.write('GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: lyceum-multiplex\r\n\r\n');
    socket.write(frame);
    await expect.poll(() => courses.subgraph.requests.length).toBe(before + 1);
    expect(courses.subgraph.requests.slice(-2).map(({ principal }) => principal.kind)).toEqual(['system', 'nobody']);
    socket.destroy();
  });

  test.each([
    ['another protocol', 'GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n', /^HTTP\/1\.1 [24]/],
    [
      'no frames',
      'GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: lyceum-multiplex\r\n\r\n\0\0\0\0\0\0\0\0\0',
      /^HTTP\/1\.1 101/,
    ],
    [
      'a request that ends before it should',
      'GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: lyceum-multiplex\r\n\r\n\0\0\0\x0b\x01\0\0\0\x01\0\0\0\0\0\xff',
      /^HTTP\/1\.1 101/,
    ],
  ])('does no harm to its server when it brings %s', async (_, bytes, expected) => {
    courses = await multiplexed('courses');
    const socket = connect(courses.port, '127.0.0.1');
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.on('error', () => {});
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(Buffer.from(bytes, 'latin1'));
    setTimeout(() => socket.end(), 300);
    await closed;
    expect(said).toMatch(expected);
    expect((await echo(3)).data).toEqual({ echo: '3 x' });
  });

  test('refuses a request that is too large, and goes on', async () => {
    courses = await multiplexed('courses');
    const query = `{ __typename } # ${'x'.repeat(9 * 1024 * 1024)}`;
    const { errors } = await courses.transport.execute(asking('{ __typename }', { query }));
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_REACHED' } }]);
    expect((await echo(3)).data).toEqual({ echo: '3 x' });
  });
});
