import { events as groups } from '@lyceum/groups/events';
import { type Actor, together } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Followers, mutation, PERIOD, startFollowers } from './testing.ts';

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

const BY = 'query ($id: ID!) { followersByUser(userId: $id) { totalCount nodes { id follower { id } } } }';
const WHAT = 'query ($id: ID!) { following(userId: $id) { totalCount nodes { targetType targetId } } }';
const OF = 'query ($t: FollowTargetType!, $i: ID!) { followersOf(targetType: $t, targetId: $i) { totalCount nodes { id } } }';
const USER =
  'followerCount followingCount followState followsViewer followers { totalCount } following { totalCount } commonFollowers { totalCount }';
const HIDDEN = { followerCount: null, followingCount: null, followers: null, following: null, commonFollowers: null };

describe('a block', () => {
  it('ends what the two follow of each other, is told, and hides each from the other everywhere', async () => {
    const { id } = await f.follow(a, b);
    const { id: back } = await f.follow(b, a);
    await f.follow(a, d);
    await f.follow(b, d);
    await f.block(a.id, b.id);
    for (const follow of [id, back]) expect((await f.told(follow)).at(-1)).toBe('removed');
    expect(await f.broken()).toHaveLength(0);
    for (const [who, other] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(await who.entity('User', { id: other.id }, USER)).toEqual({ ...HIDDEN, followState: 'NONE', followsViewer: false });
      for (const document of [BY, WHAT, 'query ($id: ID!) { commonFollowers(userId: $id) { totalCount } }'])
        expect((await who.refusal(document, { id: other.id })).code).toBe('NOT_FOUND');
      expect((await f.refused(who, 'follow', { targetType: 'USER', targetId: other.id })).code).toBe('NOT_FOUND');
      expect(await who.entity('Follow', { id }, 'id')).toBeNull();
      // among the followers of somebody else, neither sees nor counts the other
      const { followersByUser } = await who.get(BY, { id: d.id });
      expect(followersByUser.totalCount).toBe(1);
      expect(JSON.stringify(followersByUser)).not.toContain(other.id);
      expect(await who.entity('FollowCounts', { targetType: 'USER', targetId: other.id }, 'followerCount')).toBeNull();
    }
    await f.unblock(a.id, b.id);
    expect((await f.follow(a, b)).state).toBe('ACTIVE');
  });

  it('ends a request that waits, and leaves no follow behind that is made at the same moment', async () => {
    await f.setPrivate(b);
    await f.follow(a, b);
    await f.block(b.id, a.id);
    expect((await b.get('{ followRequests { totalCount } }')).followRequests.totalCount).toBe(0);
    for (let round = 0; round < 8; round++) {
      const [x, y] = await f.join(2);
      if (!x || !y) throw new Error('Nobody came.');
      await together<unknown>(3, (i) => (i === 0 ? f.block(x.id, y.id) : i === 1 ? f.follow(x, y) : f.follow(y, x)));
      for (const who of [x, y]) expect(await f.counts(who)).toEqual({ followerCount: 0, followingCount: 0 });
    }
    expect(await f.broken()).toHaveLength(0);
  });
});

describe('a private person', () => {
  it('shows followers and counts to followers only; a request is for the two', async () => {
    await f.follow(a, b);
    await f.setPrivate(b);
    expect((await d.refusal(BY, { id: b.id })).code).toBe('FORBIDDEN');
    expect(await d.entity('User', { id: b.id }, USER)).toEqual({ ...HIDDEN, followState: 'NONE', followsViewer: false });
    expect((await a.get(BY, { id: b.id })).followersByUser.totalCount).toBe(1);
    const { id } = await f.follow(d, b);
    expect(await a.entity('Follow', { id }, 'id')).toBeNull();
    expect(await d.entity('Follow', { id }, 'state')).toEqual({ state: 'REQUESTED' });
    expect(await b.entity('Follow', { id }, 'state')).toEqual({ state: 'REQUESTED' });
    expect((await d.refusal(BY, { id: b.id })).code).toBe('FORBIDDEN');
  });
});

describe('a secret group', () => {
  it('cannot be followed, seen or counted by strangers: as if there were none', async () => {
    const groupId = await f.group('SECRET', [a]);
    const target = { targetType: 'GROUP', targetId: groupId };
    const none = { targetType: 'GROUP', targetId: b.id };
    for (const who of [b, d]) {
      expect(await f.refused(who, 'follow', target)).toEqual(await f.refused(who, 'follow', none));
      expect(await who.refusal(OF, { t: 'GROUP', i: groupId })).toEqual(await who.refusal(OF, { t: 'GROUP', i: b.id }));
      expect(await who.entity('Group', { id: groupId }, 'followerCount followState followers { totalCount }')).toEqual({
        ...{ followerCount: null, followState: 'NONE', followers: null },
      });
      expect(await who.entity('FollowCounts', target, 'followerCount')).toBeNull();
      expect((await who.get(WHAT, { id: a.id })).following).toEqual({ totalCount: 0, nodes: [] });
      expect((await who.entity('User', { id: a.id }, 'following { totalCount }')).following.totalCount).toBe(0);
      expect((await who.get('{ followSuggestions { nodes { targetId } } }')).followSuggestions.nodes).not.toContainEqual({
        targetId: groupId,
      });
    }
    const { following } = await a.get('{ following { totalCount nodes { id targetId } } }');
    expect(following.nodes).toMatchObject([{ targetId: groupId }]);
    expect(await b.entity('Follow', { id: following.nodes[0].id }, 'id')).toBeNull();
    expect((await a.get(OF, { t: 'GROUP', i: groupId })).followersOf.totalCount).toBe(1);
    const { followerSummary } = await f.admin.get(
      'query ($period: PeriodInput!) { followerSummary(period: $period) { topFollowed { targetId } } }',
      {
        period: PERIOD,
      },
    );
    expect(JSON.stringify(followerSummary)).not.toContain(groupId);
  });

  it('is followed no more by whoever leaves, and an open one by no stranger once it becomes secret', async () => {
    const member = { groupName: 'A group', privacy: 'SECRET' };
    const secret = await f.group('SECRET', [a, b]);
    await f.hear(groups, 'groups.member.left.v1', { ...member, groupId: secret, userId: a.id });
    await f.hear(groups, 'groups.member.banned.v1', { ...member, groupId: secret, userId: b.id });
    expect((await a.get('{ following { totalCount } }')).following.totalCount).toBe(0);
    expect((await b.get('{ following { totalCount } }')).following.totalCount).toBe(0);
    const open = await f.group('PUBLIC', [a]);
    const { id } = await f.does(d, 'follow', { targetType: 'GROUP', targetId: open });
    const update = (privacy: string) =>
      f.hear(groups, 'groups.group.updated.v1', { groupId: open, name: 'A group', privacy, courseId: null, postApproval: false });
    await update('SECRET');
    expect((await d.get('{ following { totalCount } }')).following.totalCount).toBe(0);
    expect(await f.told(id)).toEqual(['created', 'removed']);
    expect((await a.get('{ following { totalCount } }')).following.totalCount).toBe(1);
    await update('PRIVATE');
    expect((await f.refused(d, 'follow', { targetType: 'GROUP', targetId: open })).code).toBe('FORBIDDEN');
    expect((await d.refusal(OF, { t: 'GROUP', i: open })).code).toBe('FORBIDDEN');
    await f.hear(groups, 'groups.group.deleted.v1', { groupId: open });
    expect((await a.get('{ following { totalCount } }')).following.totalCount).toBe(0);
    expect((await f.refused(a, 'follow', { targetType: 'GROUP', targetId: open })).code).toBe('NOT_FOUND');
    expect(await f.broken()).toHaveLength(0);
  });
});

describe('others', () => {
  it('see no counts and no lists where the setting says so, but their own', async () => {
    await f.follow(a, b);
    await f.settings({ showCounts: false });
    expect(await d.entity('User', { id: b.id }, 'followerCount followers { totalCount }')).toEqual({
      followerCount: null,
      followers: null,
    });
    expect((await d.refusal(BY, { id: b.id })).code).toBe('FORBIDDEN');
    expect(await f.counts(b)).toEqual({ followerCount: 1, followingCount: 0 });
    expect((await f.admin.get(BY, { id: b.id })).followersByUser.totalCount).toBe(1);
    await f.settings({ showCounts: true });
  });

  it('read no report about somebody, and no summary', async () => {
    const report = 'query ($id: ID, $period: PeriodInput!) { userFollowerReport(userId: $id, period: $period) { followers } }';
    expect((await d.refusal(report, { id: a.id, period: PERIOD })).code).toBe('FORBIDDEN');
    expect((await d.get(report, { period: PERIOD })).userFollowerReport.followers).toBe(0);
    expect((await d.refusal('query ($period: PeriodInput!) { followerSummary(period: $period) { total } }', { period: PERIOD })).code).toBe(
      'FORBIDDEN',
    );
  });

  it('who are nobody get nothing and do nothing', async () => {
    const { id } = await f.follow(a, b);
    expect(await f.nobody.entity('Follow', { id }, 'id')).toBeNull();
    expect(await f.nobody.entity('User', { id: a.id }, USER)).toEqual({ ...HIDDEN, followState: null, followsViewer: null });
    expect((await f.nobody.refusal(BY, { id: b.id })).code).toBe('UNAUTHENTICATED');
    const input = { targetType: 'USER', targetId: a.id };
    for (const field of ['follow', 'unfollow'])
      expect((await f.nobody.refusal(mutation(field, '__typename'), { input })).code).toBe('UNAUTHENTICATED');
  });
});

describe('a live field', () => {
  it('has facts that name the reader and the target', async () => {
    const { id } = await f.follow(a, b);
    const [fact] = (await f.facts('followers.follow.created.v1')).filter(({ subject }) => subject.id === id);
    expect(fact?.data).toEqual({ followId: id, followerId: a.id, targetType: 'USER', targetId: b.id, cause: 'FOLLOWED' });
    expect(await b.entity('Follow', { id }, 'follower { id }')).toEqual({ follower: { id: a.id } });
    expect(await d.entity('FollowCounts', { targetType: 'USER', targetId: b.id }, 'targetId followerCount')).toEqual({
      targetId: b.id,
      followerCount: 1,
    });
  });
});
