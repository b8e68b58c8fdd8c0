import { expect, test } from 'vitest';
import { DEFAULT_RATES } from './guards/rates.ts';
import { DEFAULT_LIMITS, NO_LIMITS } from './limits.ts';
import { readLimits, readRates } from './settings.ts';
import { ask, start } from './testing/start.ts';

test('limits by flags', () => {
  expect(readLimits(true, [])).toEqual(DEFAULT_LIMITS);
  expect(readLimits(true, ['cost=7', 'fetchMs=5', 'fetchMs.courses=3', 'fetchMs.accounts=4'])).toEqual({
    ...DEFAULT_LIMITS,
    cost: 7,
    fetchMs: 5,
    subgraphMs: { courses: 3, accounts: 4 },
  });
  expect(readLimits(false, ['depth=9'])).toEqual({ ...NO_LIMITS, depth: 9 });
});

test('rates by flags', () => {
  expect(readRates(false, [])).toBe(false);
  expect(readRates(true, ['user=10/1', 'operation.login=5/60'])).toEqual({
    ...DEFAULT_RATES,
    user: { points: 10, seconds: 1 },
    operations: { login: { points: 5, seconds: 60 } },
  });
});

test.each(['costs=1', 'cost', 'cost=', 'cost=-1', 'cost=many', '=1', 'subgraphMs=1'])('--limit %s is refused', (setting) =>
  expect(() => readLimits(true, [setting])).toThrow(`--limit ${setting}: `),
);
test.each(['users=1/1', 'user', 'user=1', 'user=/60', 'user=1/x'])('--rate %s is refused', (setting) =>
  expect(() => readRates(true, [setting])).toThrow(`--rate ${setting}: `),
);

test('a subgraph has its own time', async () => {
  const { gateway, subgraphs } = await start({ limits: { subgraphMs: { courses: 50 } } });
  for (const name of ['courses', 'accounts']) {
    const subgraph = subgraphs.get(name);
    if (subgraph) subgraph.before = () => new Promise((resolve) => setTimeout(resolve, 400));
  }
  const [slow, patient] = await Promise.all([
    ask(gateway.url, '{ course(id: "c1") { title } }'),
    ask(gateway.url, '{ user(id: "u1") { id } }'),
  ]);
  expect([slow.body.data, slow.body.errors[0].extensions.code, slow.body.errors[0].extensions.subgraph]).toEqual([
    { course: null },
    'UNAVAILABLE',
    'courses',
  ]);
  expect(patient.body).toEqual({ data: { user: { id: 'u1' } } });
  await gateway.stop();
});
test('and an operation has', async () => {
  const { gateway, subgraphs } = await start({ limits: { operationMs: 50 } });
  const courses = subgraphs.get('courses');
  if (courses) courses.before = () => new Promise((resolve) => setTimeout(resolve, 400));
  const { body } = await ask(gateway.url, '{ course(id: "c1") { title } }');
  expect([body.data, body.errors[0].extensions.code]).toEqual([{ course: null }, 'UNAVAILABLE']);
  await gateway.stop();
});
