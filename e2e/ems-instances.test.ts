import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { ask, codeOf } from './house/asking.ts';
import { publishedCourse } from './house/courses.ts';
import { type Fleet, startFleet } from './house/fleet.ts';
import { type Person, person } from './house/people.ts';
import { until } from './house/topology.ts';

let graph: Fleet;
let admin: Person;
let courseId = '';
beforeAll(async () => {
  graph = await startFleet({ courses: 1 }, { SUBGRAPH_DISCOVERY: 'all' });
  await until(async () => {
    admin = await person(graph, 'Ada', ['ADMIN', 'INSTRUCTOR']);
    return true;
  }, 60_000);
  courseId = (await publishedCourse(admin)).id;
}, 200_000);
afterAll(() => graph?.stop());

const Balance = z.object({ instances: z.array(z.object({ app: z.string(), url: z.string(), asked: z.int() })) });
const balance = async () => (await ask(admin, '{ loadBalancing { instances { app url asked } } }', Balance)).instances;
const ofCourses = async () => (await balance()).filter(({ app }) => app === 'courses');
const asked = async (url: string) => (await ofCourses()).find((one) => one.url === url)?.asked ?? 0;

/** Reads a course again and again while something happens; gives what failed. */
async function under<T>(run: () => Promise<T>): Promise<{ answered: number; failed: unknown[] }> {
  let [going, answered] = [true, 0];
  const failed: unknown[] = [];
  const load = Promise.all(
    Array.from({ length: 4 }, async () => {
      while (going)
        await admin.client.request('query ($id: ID!) { course(id: $id) { id title } }', { id: courseId }).then(
          () => answered++,
          (error: unknown) => failed.push(error),
        );
    }),
  );
  try {
    await run();
  } finally {
    going = false;
    await load;
  }
  return { answered, failed };
}

it('each app is asked where it says that it is', async () => {
  const [first] = graph.copies.get('courses') ?? [];
  await until(async () => (await ofCourses()).some(({ url }) => url === first?.url));
  const found = (await balance()).map(({ app, url }) => `${app} ${url}`);
  expect(new Set(found).size).toBe(Object.keys(graph.ports).length + 1);
});

it('an operator orders the rooms that requests pass; an order that would price people before it is known who they are is refused', async () => {
  const Chain = z.array(z.object({ name: z.string(), order: z.int() }));
  const chain = async () => (await ask(admin, '{ middlewareChain { name order } }', Chain)).map(({ name }) => name);
  const reorder = (value: string[]) => admin.client.setSetting({ input: { app: 'ems', key: 'middlewareOrder', value } });
  const before = await chain();
  const TAIL = ['CACHING', 'RATE_LIMITING'];
  for (const wrong of [
    ['RATE_LIMITING', 'LOGGING', 'AUTHENTICATION', 'ADDRESS_LIMITING', 'CACHING'],
    ['LOGGING', 'ADDRESS_LIMITING', ...TAIL],
    ['LOGGING', 'LOGGING', 'AUTHENTICATION', ...TAIL],
  ])
    expect(await codeOf(reorder(wrong))).toBe('INVALID');
  await reorder(['ADDRESS_LIMITING', 'AUTHENTICATION', 'LOGGING', ...TAIL]);
  await until(async () => (await chain()).join() === 'address limiting,authentication,logging,caching,rate limiting');
  await admin.client.rollbackSetting({ input: { app: 'ems', key: 'middlewareOrder' } });
  await until(async () => (await chain()).join() === before.join());
});

it('a process that is started later gets work from the gateway that runs, and none after its end', async () => {
  const { answered, failed } = await under(async () => {
    const second = await graph.another('courses');
    await until(async () => (await asked(second.url)) > 50, 30_000);
    await second.program.end('SIGTERM');
    await until(async () => (await ofCourses()).every(({ url }) => url !== second.url), 30_000);
  });
  process.stderr.write(`[figures] ${answered} requests while an instance came and stopped, ${failed.length} failed\n`);
  expect(failed).toEqual([]);
});

it('a process that is killed gets no work at once, and is forgotten when its lease is over', async () => {
  await admin.client.setSetting({ input: { app: 'ems', key: 'leaseSeconds', value: 6 } });
  let forgottenMs = 0;
  const { answered, failed } = await under(async () => {
    const third = await graph.another('courses');
    await until(async () => (await asked(third.url)) > 50, 30_000);
    await third.program.end('SIGKILL');
    const since = performance.now();
    await until(async () => (await ofCourses()).every(({ url }) => url !== third.url), 30_000);
    forgottenMs = Math.round(performance.now() - since);
  });
  process.stderr.write(
    `[figures] ${answered} requests while one was killed and forgotten after ${forgottenMs} ms, ${failed.length} failed\n`,
  );
  expect(failed).toEqual([]);
});
