import { newId, Refusal } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { unboundedInputs } from '@lyceum/kit/testing-bounds.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from './context.ts';
import { generateFollowerSummary, generateUserFollowerReport } from './reports.ts';
import * as services from './services.ts';
import subgraph from './subgraph.ts';
import { follows, moves, standings, targets } from './tables.ts';
import { type Followers, PERIOD, startFollowers } from './testing.ts';

let f: Followers;
let a: Actor;
const ids: Record<string, string> = {};
beforeAll(async () => {
  f = await startFollowers();
  const [x, y, z] = await f.three();
  a = x;
  Object.assign(ids, { self: x.id, SELF: x.id.toUpperCase(), other: y.id, third: z.id, nothing: newId() });
  ids.mine = (await f.follow(x, y)).id;
  ids.ofMe = (await f.follow(z, x)).id;
  ids.theirs = (await f.follow(y, z)).id;
});
afterAll(() => f.stop());

const long = (n: number) => 'x'.repeat(n);
const user = (targetId: string) => ({ targetType: 'USER', targetId });
const tag = (targetId: string) => ({ targetType: 'TAG', targetId });
const CASES: [string, string, Record<string, unknown>, string, string?][] = [
  ['oneself', 'follow', user('$self'), 'INVALID', 'input.targetId'],
  ['oneself in capitals', 'follow', user('$SELF'), 'INVALID', 'input.targetId'],
  ['oneself as a follower', 'addFollower', { userId: '$SELF' }, 'INVALID', 'input.targetId'],
  ['somebody who is not there', 'follow', user('$nothing'), 'NOT_FOUND'],
  ['an id that is none', 'follow', user('x'), 'INVALID', 'input.targetId'],
  ['SQL for an id', 'follow', user("'; drop table followers.follows; --"), 'INVALID', 'input.targetId'],
  ['a kind that is none', 'follow', { targetType: 'PLANET', targetId: '$other' }, 'INVALID', 'input.targetType'],
  ['a company that is not there', 'follow', { targetType: 'COMPANY', targetId: '$nothing' }, 'NOT_FOUND'],
  ['a person for a company', 'follow', { targetType: 'COMPANY', targetId: '$other' }, 'NOT_FOUND'],
  ['an empty tag', 'follow', tag(' # '), 'INVALID', 'input.targetId'],
  ['a tag of two words', 'follow', tag('two words'), 'INVALID', 'input.targetId'],
  ['a tag that cannot be stored', 'follow', tag('a\u0000b'), 'INVALID', 'input.targetId'],
  ['a tag that is too long', 'follow', tag(long(65)), 'INVALID', 'input.targetId'],
  ['a tag beyond every limit', 'follow', tag(long(201)), 'INVALID', 'input.targetId'],
  ['a key that cannot be stored', 'follow', { ...user('$third'), idempotencyKey: 'a\u0000' }, 'INVALID', 'input.idempotencyKey'],
  ['an unknown field', 'follow', { ...user('$third'), state: 'ACTIVE' }, 'INVALID'],
  ['what one does not follow', 'unfollow', user('$third'), 'NOT_FOUND'],
  ['a follower for somebody else', 'addFollower', { userId: '$third', followerId: '$other' }, 'FORBIDDEN'],
  ['another’s follower', 'removeFollower', { userId: '$third', followerId: '$other' }, 'FORBIDDEN'],
  ['a follower who is none', 'removeMyFollower', { followerId: '$other' }, 'NOT_FOUND'],
  ['a request that is not there', 'approveFollowRequest', { followId: '$nothing' }, 'NOT_FOUND'],
  ['another’s request', 'rejectFollowRequest', { followId: '$theirs' }, 'FORBIDDEN'],
  ['a follower as a request', 'rejectFollowRequest', { followId: '$ofMe' }, 'CONFLICT'],
  ['a moment that has passed', 'muteFollow', { followId: '$mine', mutedUntil: '2020-01-01T00:00:00Z' }, 'INVALID', 'input.mutedUntil'],
  ['a moment that is none', 'muteFollow', { followId: '$mine', mutedUntil: 'tomorrow' }, 'INVALID', 'input.mutedUntil'],
  ['another’s follow muted', 'muteFollow', { followId: '$theirs' }, 'FORBIDDEN'],
  ['a level that is none', 'setFollowNotify', { followId: '$mine', notifyLevel: 'LOUD' }, 'INVALID', 'input.notifyLevel'],
  ['a choice that is none', 'updateFollowPreferences', { requireApproval: 'yes' }, 'INVALID', 'input.requireApproval'],
];

const fill = (value: unknown): unknown => (typeof value === 'string' && value.startsWith('$') ? (ids[value.slice(1)] ?? value) : value);
const stored = async () => {
  const { db } = f.system();
  return Promise.all([follows, moves, standings, targets].map((table) => db.$count(table)));
};

it.each(CASES)('refuses %s', async (_, field, raw, code, path) => {
  const before = await stored();
  const refusal = await f.refused(a, field, Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, fill(value)])));
  expect(refusal.code).toBe(code);
  if (path) expect(refusal.violations.map((violation) => violation.path.join('.'))).toContain(path);
  expect(await stored()).toEqual(before);
});

it('refuses bad arguments of queries', async () => {
  const documents = [
    '{ searchFollowers(query: " ") { totalCount } }',
    `{ searchFollowers(query: "${long(201)}") { totalCount } }`,
    '{ followers(first: 101) { totalCount } }',
    '{ followers(first: 1, last: 1) { totalCount } }',
    '{ following(after: "nonsense") { nodes { id } } }',
    '{ following(targetType: PLANET) { totalCount } }',
    '{ followersByUser(userId: "x") { totalCount } }',
    '{ followRequests(direction: BOTH) { totalCount } }',
    '{ followSuggestions(after: "nonsense") { totalCount } }',
    `{ followersOf(targetType: TAG, targetId: "${long(201)}") { totalCount } }`,
    '{ following { nodes { card(locale: "no such") { since } } } }',
    '{ userFollowerReport(period: { from: "2026-02-01T00:00:00Z", to: "2026-01-01T00:00:00Z" }) { followers } }',
  ];
  const codes = await Promise.all(documents.map(async (document) => (await a.refusal(document)).code));
  expect(codes).toEqual(documents.map(() => 'INVALID'));
});

it('says all that is wrong at once, without keeping anything', async () => {
  const CHECK = 'query ($input: FollowerDataInput!) { validateFollowerData(input: $input) { path rule } }';
  const wrong = { ...tag(long(70).concat('!')), mutedUntil: '2020-01-01T00:00:00Z' };
  expect((await a.get(CHECK, { input: wrong })).validateFollowerData.map(({ rule }: { rule: string }) => rule)).toEqual([
    'tag',
    'too_long',
    'past',
  ]);
  expect((await a.get(CHECK, { input: tag('#Fine') })).validateFollowerData).toEqual([]);
});

describe('a part', () => {
  it('takes no text and no list of any length', () => {
    expect(unboundedInputs(subgraph)).toEqual([]);
  });

  const period = { from: new Date(PERIOD.from), to: new Date(PERIOD.to) };
  const userId = newId();
  const group = { targetType: 'GROUP', targetId: newId() } as const;
  const PRIVILEGED: [string, (ctx: Context) => Promise<unknown>][] = [
    ['partBlocked', (ctx) => services.partBlocked(ctx, { userId, blockedId: newId() })],
    ['followConnected', (ctx) => services.followConnected(ctx, { ...group, followerId: userId, cause: 'JOINED' })],
    ['knowTarget', (ctx) => services.knowTarget(ctx, { ...group, name: 'x', access: 'OPEN' })],
    ['closeTarget', (ctx) => services.closeTarget(ctx, { ...group, forGood: true })],
    ['setAside', (ctx) => services.setAside(ctx, { userId })],
    ['takeBack', (ctx) => services.takeBack(ctx, { userId })],
    ['reconcileFollowers', (ctx) => services.reconcileFollowers(ctx, {})],
    ['generateFollowerSummary', (ctx) => generateFollowerSummary(ctx, { period })],
    ['generateUserFollowerReport', (ctx) => generateUserFollowerReport(ctx, { userId, period })],
  ];
  it.each(PRIVILEGED)('%s looks at the caller’s rights by itself, whoever runs it', async (_, run) => {
    // the harness hands out the context of the subgraph under test
    const refusal = await run(a.ctx as Context).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: 'FORBIDDEN' });
  });
});
