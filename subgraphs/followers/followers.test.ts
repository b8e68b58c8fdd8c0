import { events as accounts } from '@lyceum/accounts/events';
import { newId } from '@lyceum/kit';
import { type Actor, together } from '@lyceum/kit/testing.ts';
import { events as profiles } from '@lyceum/profiles/events';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

const LIST = '{ followers { totalCount nodes { id follower { id } target { ... on User { id } } targetType state } } }';

describe('somebody who follows a person', () => {
  it('is counted on both sides, listed, and told of, once however often', async () => {
    const { id, state: is } = await f.follow(a, b);
    expect(is).toBe('ACTIVE');
    expect(await f.follow(a, b)).toEqual({ id, state: 'ACTIVE' });
    expect((await b.get(LIST)).followers).toEqual({
      totalCount: 1,
      nodes: [{ id, follower: { id: a.id }, target: { id: b.id }, targetType: 'USER', state: 'ACTIVE' }],
    });
    expect(await f.counts(a)).toEqual({ followerCount: 0, followingCount: 1 });
    expect(await f.counts(b)).toEqual({ followerCount: 1, followingCount: 0 });
    expect(await f.told(id)).toEqual(['created']);
    expect(await a.entity('User', { id: b.id }, 'followState followsViewer isMutualFollow')).toEqual({
      followState: 'ACTIVE',
      followsViewer: false,
      isMutualFollow: false,
    });
    await f.does(b, 'addFollower', { userId: a.id, followerId: b.id });
    expect(await a.entity('User', { id: b.id }, 'followsViewer isMutualFollow')).toEqual({ followsViewer: true, isMutualFollow: true });
    expect((await f.refused(a, 'addFollower', { userId: d.id, followerId: b.id })).code).toBe('FORBIDDEN');
  });

  it('follows no more when either ends it, and a third cannot', async () => {
    const { id } = await f.follow(a, b);
    expect((await f.refused(d, 'removeFollower', { userId: b.id, followerId: a.id })).code).toBe('FORBIDDEN');
    expect(await f.does(b, 'removeMyFollower', { followerId: a.id })).toEqual({ id, state: 'REMOVED' });
    expect(await f.state(a, 'USER', b.id)).toBe('NONE');
    expect(await f.follow(a, b)).toEqual({ id, state: 'ACTIVE' });
    expect(await f.does(a, 'unfollow', { targetType: 'USER', targetId: b.id.toUpperCase() })).toEqual({ id, state: 'REMOVED' });
    expect(await f.does(a, 'unfollow', { targetType: 'USER', targetId: b.id })).toEqual({ id, state: 'REMOVED' });
    expect(await f.told(id)).toEqual(['created', 'removed', 'created', 'removed']);
    expect(await f.counts(b)).toEqual({ followerCount: 0, followingCount: 0 });
    await f.follow(a, b);
    expect((await f.does(f.admin, 'removeFollower', { userId: b.id, followerId: a.id })).state).toBe('REMOVED');
  });

  it('leaves exact counts behind, whatever many do at once', async () => {
    const crowd = await f.join(10);
    await together(120, (i) => {
      const who = crowd[i % 10] ?? a;
      const whom = crowd[(i * 7 + 3) % 10] ?? b;
      if (who === whom) return Promise.resolve(null);
      const target = { targetType: 'USER', targetId: whom.id };
      return i % 3 === 2
        ? f.does(who, 'unfollow', target).catch(() => null)
        : i % 5 === 4
          ? f.does(who, 'follow', { targetType: 'TAG', targetId: 'crowd' })
          : f.does(who, 'follow', target);
    });
    expect(await f.broken()).toHaveLength(0);
    const rows = await f.system().db.execute(sql`select follower_id, target_key from followers.follows group by 1, 2 having count(*) > 1`);
    expect(rows).toHaveLength(0);
    const gained = (await f.facts('followers.follow.created.v1')).length;
    const lost = (await f.facts('followers.follow.removed.v1')).length;
    const [standing] = await f
      .system()
      .db.execute<{ n: number }>(sql`select count(*)::int as n from followers.follows where state = 'ACTIVE'`);
    expect(gained - lost).toBe(standing?.n);
  });

  it('may begin so many in a day, and follow so many in all, however many at once', async () => {
    await f.settings({ dailyFollowCap: 4 });
    const crowd = await f.join(9);
    const day = await together(9, (i) => f.follow(a, crowd[i] ?? b));
    expect([day.done.length, day.refused.length]).toEqual([4, 5]);
    expect(String(day.refused[0])).toContain('LIMIT_REACHED');
    await f.settings({ dailyFollowCap: 400, maxFollowing: 6 });
    const all = await together(9, (i) => f.follow(a, crowd[i] ?? b));
    expect((await f.counts(a)).followingCount).toBe(6);
    expect(all.refused.length).toBe(3);
    await f.settings({ maxFollowing: 7_500 });
    expect(await f.broken()).toHaveLength(0);
  });
});

describe('a private person', () => {
  it('is asked; who asked follows from the approval on', async () => {
    expect(await f.setPrivate(b)).toEqual({ requireApproval: true, followersNeedApproval: true });
    const { id, state: is } = await f.follow(a, b);
    expect(is).toBe('REQUESTED');
    expect(await f.counts(b)).toEqual({ followerCount: 0, followingCount: 0 });
    expect(await f.state(a, 'USER', b.id)).toBe('REQUESTED');
    const REQUESTS = 'query ($d: FollowRequestDirection) { followRequests(direction: $d) { totalCount nodes { id } } }';
    expect((await b.get(REQUESTS)).followRequests).toEqual({ totalCount: 1, nodes: [{ id }] });
    expect((await a.get(REQUESTS, { d: 'SENT' })).followRequests.totalCount).toBe(1);
    expect((await f.refused(a, 'approveFollowRequest', { followId: id })).code).toBe('FORBIDDEN');
    expect((await f.refused(d, 'approveFollowRequest', { followId: id })).code).toBe('NOT_FOUND');
    const { done } = await together(4, () => f.does(b, 'approveFollowRequest', { followId: id }));
    expect(done).toEqual(Array(4).fill({ id, state: 'ACTIVE' }));
    expect(await f.told(id)).toEqual(['requested', 'approved', 'created']);
    expect(await f.counts(b)).toEqual({ followerCount: 1, followingCount: 0 });
    expect((await f.refused(b, 'rejectFollowRequest', { followId: id })).code).toBe('CONFLICT');
  });

  it('may reject; who asked is not told, and may ask again', async () => {
    await f.setPrivate(b);
    const { id } = await f.follow(a, b);
    expect((await f.does(b, 'rejectFollowRequest', { followId: id })).state).toBe('REMOVED');
    expect(await f.told(id)).toEqual(['requested']);
    expect((await f.follow(a, b)).state).toBe('REQUESTED');
    expect((await f.does(a, 'unfollow', { targetType: 'USER', targetId: b.id })).state).toBe('REMOVED');
    expect((await f.refused(b, 'approveFollowRequest', { followId: id })).code).toBe('NOT_FOUND');
  });

  it('is whoever hides the profile, unless they chose otherwise, and whoever the setting says', async () => {
    const hide = (hidden: boolean) =>
      f.hear(profiles, 'profiles.profile.updated.v1', { profileId: newId(), userId: b.id, fields: [], hidden });
    const asks = async () => {
      const [x] = await f.join(1);
      return (await f.follow(x ?? a, b)).state;
    };
    expect(await asks()).toBe('ACTIVE');
    await hide(true);
    expect(await asks()).toBe('REQUESTED');
    await f.setPrivate(b, false);
    expect(await asks()).toBe('ACTIVE');
    await f.settings({ requireApproval: 'ALWAYS' });
    expect(await asks()).toBe('REQUESTED');
    await f.setPrivate(b, null);
    await f.settings({ requireApproval: 'NEVER' });
    expect(await asks()).toBe('ACTIVE');
    await f.settings({ requireApproval: 'PRIVATE' });
    expect(await asks()).toBe('REQUESTED');
    await hide(false);
    expect(await asks()).toBe('ACTIVE');
  });
});

it('somebody who registers can be followed at once', async () => {
  const late = f.viewer();
  expect((await f.refused(a, 'follow', { targetType: 'USER', targetId: late.id })).code).toBe('NOT_FOUND');
  await f.hear(accounts, 'accounts.user.registered.v1', { userId: late.id, displayName: 'Late', email: 'late@lyceum.test' });
  expect((await f.follow(a, late)).state).toBe('ACTIVE');
});
