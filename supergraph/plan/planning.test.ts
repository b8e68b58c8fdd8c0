import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { QueryPlan } from '@apollo/query-planner';
import { parse, print, stripIgnoredCharacters } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openGraph } from '../graph/graph.ts';
import { compose } from '../testing/house.ts';
import { ask, type Started, start } from '../testing/start.ts';
import { createPlanner } from './planner.ts';
import { Planning } from './planning.ts';

const slow = new URL('../testing/slow-planning-thread.ts', import.meta.url);
const threadUps = ({ log }: Started) => log.lines.filter(({ message }) => message === 'the planning thread is up').length;
const up = (started: Started, times = 1) => vi.waitFor(() => expect(threadUps(started)).toBeGreaterThanOrEqual(times), 20_000);

test('the thread plans as this one does, all of schema/operations', async () => {
  const graph = openGraph(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'));
  const { operations } = JSON.parse(readFileSync(new URL('../../schema/trusted-documents.json', import.meta.url), 'utf8'));
  const planner = createPlanner(graph);
  let ready = () => {};
  const isUp = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const never = () => {
    throw new Error('planned here');
  };
  const planning = new Planning({ sdl: graph.sdl, deadlineMs: 10_000, queue: 100, onReady: ready, onError: never });
  planning.start();
  await isUp;
  const plain = (plan: QueryPlan) =>
    JSON.parse(JSON.stringify(plan, (key, value) => (key === 'operationDocumentNode' ? print(value) : value)));
  expect(operations.length).toBeGreaterThan(30);
  for (const { body } of operations) {
    const document = parse(body);
    expect(plain(await planning.plan(document, undefined))).toEqual(plain(planner(document, undefined)));
  }
  await planning.stop();
}, 60_000);

describe('an operation that takes too long to plan', () => {
  let started: Started;
  let url: string;
  beforeAll(async () => {
    started = await start({ planningThread: slow, limits: { planningMs: 300, planningQueue: 2 } });
    url = started.gateway.url;
    await up(started);
  }, 30_000);
  afterAll(() => started.gateway.stop());

  test('is refused, delays no neighbour, and is refused at once when it comes back', async ({ annotate }) => {
    const known = '{ courses { title } }';
    await ask(url, known);
    const loop = monitorEventLoopDelay({ resolution: 5 });
    loop.enable();
    let done = false;
    const refused = ask(url, 'query Slow { courses { id } }').finally(() => {
      done = true;
    });
    const waits: number[] = [];
    while (!done) {
      const asked = performance.now();
      expect((await ask(url, known)).status).toBe(200);
      waits.push(performance.now() - asked);
    }
    loop.disable();
    const { status, body } = await refused;
    expect([status, body.errors[0].extensions]).toEqual([400, { code: 'LIMIT_REACHED', limit: 'planning', max: 300 }]);
    expect(waits.length).toBeGreaterThan(5);
    await annotate(
      `neighbours: ${waits.length} answered, slowest ${Math.max(...waits).toFixed(1)} ms; event loop at most ${(loop.max / 1e6).toFixed(1)} ms late`,
    );
    const again = performance.now();
    expect((await ask(url, 'query Slow { courses { id } }')).body).toEqual(body);
    expect(performance.now() - again).toBeLessThan(250); // less than a deadline: nobody planned it
  });
  test('new operations are planned by the next thread', async () => {
    await up(started, 2);
    expect((await ask(url, 'query New { courses { id title } }')).body.data.courses).toHaveLength(2);
  });
  test('others wait their turn, and no more than may wait', async () => {
    await up(started, 2);
    const answers = await Promise.all([1, 2, 3, 4].map((n) => ask(url, `query ${n === 1 ? 'SlowTwo' : `Next${n}`} { courses { id } }`)));
    const by = Object.groupBy(answers, ({ status }) => status);
    expect(by[400]?.map(({ body }) => body.errors[0].extensions.limit)).toEqual(['planning']);
    expect(by[503]?.map(({ body }) => body.errors[0].extensions.code)).toEqual(['UNAVAILABLE']);
    expect(by[200]).toHaveLength(2);
    const full = answers.findIndex(({ status }) => status === 503) + 1;
    expect((await ask(url, `query Next${full} { courses { id } }`)).status).toBe(200); // was not remembered
  });
  test('a thread that dies takes one operation with it', async () => {
    const before = threadUps(started);
    expect((await ask(url, 'query Deadly { courses { id } }')).body.errors[0].extensions.code).toBe('UNAVAILABLE');
    await up(started, before + 1);
    expect((await ask(url, 'query After { courses { id } }')).status).toBe(200);
  });
});

test('nothing is planned on the thread that answers, neither while the other one starts nor for a new supergraph', async ({ annotate }) => {
  const started = await start({ planningThread: slow, limits: { planningMs: 300 } });
  const { url } = started.gateway;
  expect(threadUps(started)).toBe(0);
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const neighbours = async (until: Promise<unknown>) => {
    let done = false;
    let answered = 0;
    void until.finally(() => {
      done = true;
    });
    for (; !done; answered++) expect((await fetch(`${url}/livez`)).status).toBe(200);
    return answered;
  };
  const [good, bad] = [ask(url, 'query Good { courses { title } }'), ask(url, 'query SlowAtFirst { courses { id } }')];
  const first = await neighbours(Promise.all([good, bad]));
  expect((await good).body.data.courses).toHaveLength(2);
  expect((await bad).body.errors[0].extensions).toEqual({ code: 'LIMIT_REACHED', limit: 'planning', max: 300 });

  const reloaded = started.gateway.reload(`${compose()}\n# another one`);
  const second = await neighbours(reloaded);
  loop.disable();
  expect(await reloaded).toBe('served');
  await annotate(`${first + second} neighbours answered, the event loop at most ${(loop.max / 1e6).toFixed(1)} ms late`);
  expect(Math.min(first, second)).toBeGreaterThan(5);
  // planned already: the thread is busy with another one for good
  const busy = ask(url, 'query SlowAgain { courses { id } }');
  expect((await ask(url, 'query Good { courses { title } }')).status).toBe(200);
  expect(await Promise.race([busy, 'still planned'])).toBe('still planned');
  await busy;
  await started.gateway.stop();
}, 60_000);

test('the bomb of fragments never gets to a planner', async ({ annotate }) => {
  const started = await start();
  const levels = 14;
  const fragments = Array.from(
    { length: levels },
    (_, n) => `fragment F${n} on Course { instructors { id } ...F${n + 1} ... on Course { ...F${n + 1} } }`,
  );
  const bomb = stripIgnoredCharacters(`{ courses { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Course { id }`);
  await ask(started.gateway.url, bomb);
  const took = [];
  for (let n = 0; n < 5; n++) {
    const asked = performance.now();
    const { body } = await ask(started.gateway.url, bomb);
    took.push(performance.now() - asked);
    expect(body.errors[0].extensions).toMatchObject({ code: 'LIMIT_REACHED', limit: 'selections' });
  }
  await annotate(`a bomb of ${bomb.length} bytes is refused in ${took.map((ms) => ms.toFixed(1)).join(', ')} ms`);
  expect(Math.min(...took)).toBeLessThan(100);
  await started.gateway.stop();
});
