import { makeWorld } from '@lyceum/demo/world.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demo } from './demo.ts';
import { follows } from './tables.ts';
import { type Followers, PERIOD, startFollowers } from './testing.ts';

let f: Followers;
const world = makeWorld();
beforeAll(async () => {
  f = await startFollowers();
  await demo(f.system().db, world);
});
afterAll(() => f.stop());

it('has 6,000 follows, and the counts are theirs', async () => {
  expect(await f.system().db.$count(follows)).toBe(6_000);
  expect(await f.broken()).toHaveLength(0);
});

it('is the same the second time', async () => {
  await demo(f.system().db, world);
  expect(await f.system().db.$count(follows)).toBe(6_000);
  expect(await f.broken()).toHaveLength(0);
});

it('is spread as follows are: few people have most followers', async () => {
  const { followerSummary } = await f.admin.get(
    'query ($period: PeriodInput!) { followerSummary(period: $period) { total pending distribution { p50 p90 p99 max } topFollowed { targetType } } }',
    { period: PERIOD },
  );
  const { distribution, topFollowed, pending } = followerSummary;
  expect(distribution.p99).toBeGreaterThan(4 * Math.max(1, distribution.p50));
  expect(pending).toBeGreaterThan(0);
  expect(new Set(topFollowed.map(({ targetType }: { targetType: string }) => targetType)).size).toBe(5);
});

it('shows the student followers, follows of several kinds, and suggestions', async () => {
  const student = f.viewer({ id: world.users[2]?.id ?? '' });
  const { followers, following, followSuggestions } = await student.get(
    '{ followers { totalCount } following(first: 100) { nodes { targetType } } followSuggestions { nodes { targetId knownCount } } }',
  );
  expect(followers.totalCount).toBeGreaterThan(0);
  expect(following.nodes.length).toBeGreaterThan(3);
  expect(followSuggestions.nodes).toHaveLength(20);
});
