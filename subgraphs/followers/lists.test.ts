import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from './context.ts';
import { reconcileFollowers } from './services.ts';
import { type Followers, startFollowers } from './testing.ts';

let f: Followers;
let a: Actor;
let b: Actor;
let d: Actor;
beforeAll(async () => {
  f = await startFollowers();
});
beforeEach(async () => {
  [a, b, d] = await f.three();
});
afterAll(() => f.stop());

const _LIST = '{ followers { totalCount nodes { id follower { id } target { ... on User { id } } targetType state } } }';

describe('lists', () => {
  it('find followers by name', async () => {
    const [x, y] = await f.join(2, ['Zoë 100% Łukasz', 'Yusuf']);
    await f.follow(x ?? a, d);
    await f.follow(y ?? a, d);
    const search = async (query: string) =>
      (await d.get('query ($q: String!) { searchFollowers(query: $q) { nodes { follower { id } } } }', { q: query })).searchFollowers.nodes;
    expect(await search('łukasz')).toEqual([{ follower: { id: x?.id } }]);
    expect(await search('%')).toHaveLength(1);
    expect(await search('nobody')).toEqual([]);
  });

  it('show which of those whom one follows follow a person, and suggest what they follow', async () => {
    const [x, y, z] = await f.three();
    await f.follow(a, x);
    await f.follow(a, y);
    await f.follow(x, z);
    await f.follow(y, z);
    await f.follow(y, d);
    await f.does(x, 'follow', { targetType: 'TAG', targetId: 'near' });
    const { commonFollowers } = await a.get('query ($id: ID!) { commonFollowers(userId: $id) { totalCount nodes { follower { id } } } }', {
      id: z.id,
    });
    expect(commonFollowers).toEqual({ totalCount: 2, nodes: [{ follower: { id: y.id } }, { follower: { id: x.id } }] });
    const suggest = async () =>
      (await a.get('{ followSuggestions(first: 3) { nodes { targetId knownCount known { id } followerCount } } }')).followSuggestions.nodes;
    expect((await suggest())[0]).toEqual({ targetId: z.id, knownCount: 2, known: [{ id: y.id }, { id: x.id }], followerCount: 2 });
    await f.setPrivate(y);
    expect((await suggest()).find(({ targetId }: { targetId: string }) => targetId === z.id)).toMatchObject({
      knownCount: 1,
      known: [{ id: x.id }],
    });
    await f.block(z.id, a.id);
    expect((await suggest()).map(({ targetId }: { targetId: string }) => targetId)).not.toContain(z.id);
    const tags = await a.get('{ followSuggestions(targetType: TAG) { nodes { targetType targetId } } }');
    expect(tags.followSuggestions.nodes[0]).toEqual({ targetType: 'TAG', targetId: 'near' });
  });

  it('cost the same statements, whatever the page', async () => {
    const crowd = await f.join(12);
    for (const one of crowd) await f.follow(one, a);
    for (const one of crowd) await f.follow(a, one);
    const USERS = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { followState followsViewer isMutualFollow followerCount followingCount
      followers { totalCount nodes { id state follower { id } } } following { totalCount nodes { id target { __typename } } } commonFollowers { totalCount } } } }`;
    const read = (n: number) => f.statements(() => a.get(USERS, { r: crowd.slice(0, n).map(({ id }) => ({ __typename: 'User', id })) }));
    const [few, many] = [await read(3), await read(12)];
    expect(new Set(many)).toEqual(new Set(few));
    expect(many.length).toBeLessThanOrEqual(few.length);
    const list = async (n: number) =>
      (await f.statements(() => a.get('query ($n: Int!) { followers(first: $n) { totalCount nodes { id muted card { since } } } }', { n })))
        .length;
    expect(await list(12)).toBe(await list(1));
  });
});

describe('counts', () => {
  it('are made right again when they drifted', async () => {
    await f.follow(a, b);
    const run = (ctx: unknown) => reconcileFollowers(ctx as Context, {});
    await expect(run(a.ctx)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await f.system().db.execute(sql`update followers.targets set follower_count = 9 where target_key = ${`USER:${b.id}`}`);
    await f.system().db.execute(sql`update followers.standings set following_count = 9 where user_id = ${a.id}`);
    expect(await run(f.system())).toEqual({ repaired: 2 });
    expect(await run(f.system())).toEqual({ repaired: 0 });
    expect(await f.broken()).toHaveLength(0);
  });
});
