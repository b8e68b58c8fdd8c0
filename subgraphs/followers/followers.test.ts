import { events as accounts } from '@lyceum/accounts/events';
import { events as companies } from '@lyceum/companies/events';
import { events as connections } from '@lyceum/connections/events';
import { events as courses } from '@lyceum/courses/events';
import { newId } from '@lyceum/kit';
import { type Actor, together } from '@lyceum/kit/testing.ts';
import { events as profiles } from '@lyceum/profiles/events';
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

const LIST = '{ followers { totalCount nodes { id follower { id } target { ... on User { id } } targetType state } } }';
const state = async (who: Actor, targetType: string, targetId: string) =>
  (await who.get('query ($t: FollowTargetType!, $i: ID!) { followState(targetType: $t, targetId: $i) }', { t: targetType, i: targetId }))
    .followState;

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
    expect(await state(a, 'USER', b.id)).toBe('NONE');
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
    expect(await state(a, 'USER', b.id)).toBe('REQUESTED');
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

describe('companies, courses, groups and tags', () => {
  it('can be followed as soon as their facts tell of them', async () => {
    const [companyId, courseId] = [newId(), newId()];
    const company = { targetType: 'COMPANY', targetId: companyId };
    expect((await f.refused(a, 'follow', company)).code).toBe('NOT_FOUND');
    await f.hear(companies, 'companies.company.created.v1', { companyId, name: 'Acme', ownerId: d.id });
    await f.hear(courses, 'courses.course.published.v1', { courseId, title: 'Rhetoric', slug: 'rhetoric', instructorIds: [] });
    const groupId = await f.group('PUBLIC');
    await f.does(a, 'follow', company);
    await f.does(a, 'follow', { targetType: 'COURSE', targetId: courseId });
    await f.does(a, 'follow', { targetType: 'GROUP', targetId: groupId });
    await f.does(a, 'follow', { targetType: 'TAG', targetId: ' #Résumé_2026 ' });
    await f.does(b, 'follow', { targetType: 'TAG', targetId: 'résumé_2026' });
    const { following } = await a.get(
      '{ following { totalCount nodes { targetType targetId target { __typename ... on Company { id } ... on Course { id } ... on Group { id } ... on Hashtag { name } } } } }',
    );
    expect(following.nodes).toEqual([
      { targetType: 'TAG', targetId: 'résumé_2026', target: { __typename: 'Hashtag', name: 'résumé_2026' } },
      { targetType: 'GROUP', targetId: groupId, target: { __typename: 'Group', id: groupId } },
      { targetType: 'COURSE', targetId: courseId, target: { __typename: 'Course', id: courseId } },
      { targetType: 'COMPANY', targetId: companyId, target: { __typename: 'Company', id: companyId } },
    ]);
    expect((await a.get('{ following(targetType: TAG) { totalCount } }')).following.totalCount).toBe(1);
    expect(await b.entity('Hashtag', { name: 'résumé_2026' }, 'followerCount followState followers { nodes { follower { id } } }')).toEqual(
      {
        followerCount: 2,
        followState: 'ACTIVE',
        followers: { nodes: [{ follower: { id: b.id } }, { follower: { id: a.id } }] },
      },
    );
    expect(await b.entity('Course', { id: courseId }, 'followerCount followState')).toEqual({ followerCount: 1, followState: 'NONE' });

    await f.hear(companies, 'companies.company.suspended.v1', { companyId, name: 'Acme', reason: 'x' });
    await f.hear(companies, 'companies.company.updated.v1', { companyId, name: 'Acme & Co' });
    expect((await f.refused(b, 'follow', company)).code).toBe('NOT_FOUND');
    expect(await state(a, 'COMPANY', companyId)).toBe('ACTIVE');
    await f.hear(companies, 'companies.company.reinstated.v1', { companyId, name: 'Acme' });
    expect((await f.does(b, 'follow', company)).state).toBe('ACTIVE');
  });

  it('can be muted for a while or for good; the follow stands', async () => {
    const { id } = await f.does(a, 'follow', { targetType: 'TAG', targetId: 'quiet' });
    const until = new Date(Date.now() + 60_000).toISOString();
    expect(await f.does(a, 'muteFollow', { followId: id, mutedUntil: until }, 'muted mutedUntil')).toEqual({
      muted: true,
      mutedUntil: until,
    });
    expect(await state(a, 'TAG', 'quiet')).toBe('MUTED');
    await f.system().db.execute(sql`update followers.follows set muted_until = now() - interval '1 second' where id = ${id}`);
    expect(await state(a, 'TAG', 'quiet')).toBe('ACTIVE');
    expect(await f.does(a, 'muteFollow', { followId: id }, 'muted mutedUntil')).toEqual({ muted: true, mutedUntil: null });
    expect(await f.does(a, 'unmuteFollow', { followId: id }, 'muted')).toEqual({ muted: false });
    expect(await f.does(a, 'setFollowNotify', { followId: id, notifyLevel: 'HIGHLIGHTS' }, 'notifyLevel')).toEqual({
      notifyLevel: 'HIGHLIGHTS',
    });
    expect((await f.refused(b, 'muteFollow', { followId: id })).code).toBe('FORBIDDEN');
    expect(await f.told(id)).toEqual(['created', 'muted', 'muted', 'muted']);
    expect(await b.entity('Follow', { id }, 'muted mutedUntil notifyLevel card { since }')).toEqual({
      ...{ muted: null, mutedUntil: null, notifyLevel: null, card: null },
    });
  });
});

describe('other domains', () => {
  it('make two people who connect follow each other, if both settings say so, whatever they asked before', async () => {
    const accept = (from: Actor, to: Actor, autoFollow?: boolean) =>
      f.hear(connections, 'connections.connection.accepted.v1', {
        ...{ connectionId: newId(), fromId: from.id, toId: to.id },
        ...(autoFollow === undefined ? {} : { autoFollow }),
      });
    await f.setPrivate(b);
    await f.follow(a, b);
    await accept(a, b);
    expect(await a.entity('User', { id: b.id }, 'isMutualFollow')).toEqual({ isMutualFollow: true });
    await accept(a, d, false);
    expect(await state(a, 'USER', d.id)).toBe('NONE');
    await f.settings({ autoFollowOnConnect: false });
    await accept(a, d);
    expect(await state(a, 'USER', d.id)).toBe('NONE');
    await f.settings({ autoFollowOnConnect: true });
    await f.block(a.id, d.id);
    await accept(a, d);
    expect(await state(a, 'USER', d.id)).toBe('NONE');
    expect(await f.broken()).toHaveLength(0);
  });

  it('make whoever joins a group follow it, if the setting says so', async () => {
    const groupId = await f.group('PUBLIC', [a]);
    expect(await state(a, 'GROUP', groupId)).toBe('ACTIVE');
    await f.settings({ autoFollowOnJoin: false });
    const other = await f.group('PUBLIC', [a]);
    expect(await state(a, 'GROUP', other)).toBe('NONE');
    await f.settings({ autoFollowOnJoin: true });
  });

  it('take somebody suspended out of sight and out of the counts, until the account may act again', async () => {
    await f.follow(a, b);
    await f.follow(b, d);
    await f.does(b, 'follow', { targetType: 'TAG', targetId: 'away' });
    await f.suspend(b.id);
    expect(await f.counts(a)).toEqual({ followerCount: 0, followingCount: 0 });
    expect(await f.counts(d)).toEqual({ followerCount: 0, followingCount: 0 });
    expect((await a.get('{ following { totalCount } }')).following.totalCount).toBe(0);
    expect((await f.refused(d, 'follow', { targetType: 'USER', targetId: b.id })).code).toBe('NOT_FOUND');
    expect((await f.refused(b, 'follow', { targetType: 'USER', targetId: a.id })).code).toBe('FORBIDDEN');
    expect(await f.broken()).toHaveLength(0);
    await f.suspend(d.id);
    await f.reinstate(b.id);
    expect((await f.counts(a)).followingCount).toBe(1);
    expect(await f.broken()).toHaveLength(0);
    await f.reinstate(d.id);
    expect((await f.counts(d)).followerCount).toBe(1);
    expect(await b.entity('Hashtag', { name: 'away' }, 'followerCount')).toEqual({ followerCount: 1 });
    expect(await f.broken()).toHaveLength(0);
  });
});

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

it('somebody who registers can be followed at once', async () => {
  const late = f.viewer();
  expect((await f.refused(a, 'follow', { targetType: 'USER', targetId: late.id })).code).toBe('NOT_FOUND');
  await f.hear(accounts, 'accounts.user.registered.v1', { userId: late.id, displayName: 'Late', email: 'late@lyceum.test' });
  expect((await f.follow(a, late)).state).toBe('ACTIVE');
});
