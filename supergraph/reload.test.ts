import { parse } from 'graphql';
import { afterEach, describe, expect, test } from 'vitest';
import { openGeneration, warm } from './generation.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { catalogue, sent } from './testing/facts.ts';
import { compose, sdl, u1 } from './testing/house.ts';
import type { InMemory } from './testing/in-memory.ts';
import { MemoryLog, MemorySignals } from './testing/memory-log.ts';
import { Socket } from './testing/socket.ts';
import { ask, recorder, start } from './testing/start.ts';
import { issuer } from './testing/tokens.ts';

const before = compose();
/** The same subgraphs, but clients see one field less and one more. */
const after = compose({
  ...sdl,
  courses: `${sdl.courses?.replace('echo(', 'echo: String\n echoed(')}`,
});
const ECHO = '{ echo(value: 1, text: "a") }';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
async function started(options: Parameters<typeof start>[0] = {}) {
  const all = await start({ supergraph: before, rates: false, ...options });
  stops.push(() => all.gateway.stop());
  return all;
}

/** Delays what a subgraph is asked until it is told to go on. */
function barrier(subgraph: InMemory | undefined) {
  let open = () => {};
  let [waiting] = [0];
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  if (!subgraph) throw new Error('no subgraph');
  subgraph.before = () => {
    waiting++;
    return opened;
  };
  return { open: () => open(), reached: () => expect.poll(() => waiting).toBeGreaterThan(0) };
}

test('no request fails during twenty changes under load', async () => {
  const { gateway, log } = await started();
  let running = true;
  let count = 0;
  const failures: unknown[] = [];
  const client = async (query: (n: number) => string, expected: string) => {
    for (let n = 0; running; n++) {
      const { status, body } = await ask(gateway.url, query(n)).catch((error: unknown) => ({ status: 0, body: String(error) }));
      count++;
      if (status !== 200 || JSON.stringify(body.data) !== expected) failures.push(body);
    }
  };
  const names = '[{"displayName":"Name 1"},{"displayName":"Name 2"}]';
  const load = [
    ...Array.from({ length: 4 }, () =>
      client(() => '{ course(id: "c1") { instructors { displayName } } }', `{"course":{"instructors":${names}}}`),
    ),
    ...Array.from({ length: 2 }, () => client(() => 'mutation { publish(id: "c1") { id } }', '{"publish":{"id":"c1"}}')),
    // one that is seen for the first time, by way of Apollo Server and the planner
    client((n) => `query Q${n} { course(id: "c1") { title } }`, '{"course":{"title":"Course c1"}}'),
  ];
  const swaps: string[] = [];
  for (let n = 0; n < 20; n++) {
    swaps.push(await gateway.reload(n % 2 ? before : after));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  running = false;
  await Promise.all(load);
  expect(swaps).toEqual(Array.from({ length: 20 }, () => 'served'));
  expect(failures).toEqual([]);
  expect(count).toBeGreaterThan(200);
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('what is under way finishes on the supergraph that it began with; what comes after sees the new one', async () => {
  const { gateway, subgraphs } = await started();
  const courses = subgraphs.get('courses');
  const gate = barrier(courses);
  const old = ask(gateway.url, ECHO);
  await gate.reached();
  expect(await gateway.reload(after)).toBe('served');
  const fresh = ask(gateway.url, '{ echoed: __typename }');
  expect((await fresh).status).toBe(200);
  const gone = await ask(gateway.url, ECHO);
  expect([gone.status, gone.body.errors[0].message]).toEqual([400, 'Unknown argument "value" on field "Query.echo".']);
  gate.open();
  expect((await old).body).toEqual({ data: { echo: '1 a' } });
});

describe('a supergraph that is not good', () => {
  test.each([
    ['no SDL', 'type Query {'],
    ['no supergraph', 'type Query { hello: String }'],
    ['nothing', ''],
  ])('(%s) is refused with a line in the log, and the one before stays', async (_, bad) => {
    const { gateway, log } = await started();
    expect(await gateway.reload(bad)).toBe('refused');
    expect(log.lines.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
      'the new supergraph is refused; the one before stays',
    ]);
    expect((await ask(gateway.url, ECHO)).body).toEqual({ data: { echo: '1 a' } });
    expect(await gateway.reload(after)).toBe('served');
  });
  test('(a subgraph that cannot be reached in any way) is refused too', async () => {
    const { gateway } = await started();
    const stranger = compose({ ...sdl, shop: 'type Query { price: Int }' });
    expect(await gateway.reload(stranger)).toBe('refused');
    expect((await ask(gateway.url, '{ price }')).status).toBe(400);
  });
});

test('the same supergraph changes nothing', async () => {
  const { gateway } = await started();
  const socket = await Socket.connect(gateway.url);
  expect([await gateway.reload(before), await gateway.reload()]).toEqual(['same', 'same']);
  socket.subscribe('1', ECHO);
  expect((await socket.of('1')).payload.data).toEqual({ echo: '1 a' });
  await socket.close();
});

test('sockets are told to connect again, those with a query under way when it is answered and said to be complete', async () => {
  const { gateway, subgraphs } = await started();
  const [idle, busy] = [await Socket.connect(gateway.url), await Socket.connect(gateway.url)];
  const gate = barrier(subgraphs.get('courses'));
  busy.subscribe('1', ECHO);
  await gate.reached();
  expect(await gateway.reload(after)).toBe('served');
  expect(await idle.closed).toEqual({ code: 1012, reason: 'The graph has changed: connect again.' });
  let closed = false;
  void busy.closed.then(() => {
    closed = true;
  });
  const late = await Socket.connect(gateway.url);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(closed).toBe(false);
  gate.open();
  expect((await busy.of('1')).payload.data).toEqual({ echo: '1 a' });
  await busy.of('1', 'complete');
  expect((await busy.closed).code).toBe(1012);
  late.subscribe('2', '{ echoed(value: 1, text: "a") }');
  await late.of('2'); // it came after the change and stays
  await late.close();
});

test('subscriptions go on from their cursor on the new supergraph', async () => {
  const keys = await issuer();
  const log = new MemoryLog();
  const facts = {
    catalogue: () => catalogue,
    log: async (source: string) => (source === 'messaging' ? log : new MemoryLog(source)),
    signals: new MemorySignals(),
  };
  const { gateway } = await started({ auth: keys.auth, facts });
  const { authorization } = await keys.bearer({ sub: u1, scope: 'messaging:read' });
  const text = 'subscription ($after: Cursor) { messageAdded(chatroomId: "r1", after: $after) { id } }';
  const first = await Socket.connect(gateway.url, authorization);
  first.subscribe('1', text);
  await expect.poll(() => log.tails).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  log.add(sent('m1'));
  const seen = await first.of('1');
  expect(await gateway.reload(after)).toBe('served');
  expect((await first.closed).code).toBe(1012);
  log.add(sent('m2'));
  const second = await Socket.connect(gateway.url, authorization);
  second.subscribe('1', text, { after: seen.payload.extensions.cursor });
  log.add(sent('m3'));
  expect([(await second.of('1')).payload.data, (await second.of('1')).payload.data]).toEqual([
    { messageAdded: { id: 'm2' } },
    { messageAdded: { id: 'm3' } },
  ]);
  await expect.poll(() => log.tails).toBe(1); // the one before follows it no more
  await second.close();
});

test('what was asked before is prepared before the change, as far as it is still valid', async () => {
  const { subgraphs } = await started();
  const transports = (name: string) => {
    const transport = subgraphs.get(name);
    if (!transport) throw new Error(`no subgraph ${name}`);
    return transport;
  };
  const options = { supergraph: before, transports, auth: false as const, port: 0, log: recorder(), planningThread: false };
  const [one, two] = [before, after].map((text) => openGeneration(text, options, DEFAULT_LIMITS, () => {}));
  if (!one || !two) throw new Error('no generations');
  const kept = 'query A { courses { id } } query B { __typename }';
  one.prepare(kept, parse(kept), 'A');
  one.prepare(ECHO, parse(ECHO), undefined);
  await warm(two, one, true);
  expect([two.known(kept, 'A')?.name, two.known(kept, 'B'), two.known(ECHO, undefined)]).toEqual(['A', undefined, undefined]);
});
