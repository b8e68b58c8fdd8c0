import { events as companies } from '@lyceum/companies/events';
import { events as connections } from '@lyceum/connections/events';
import { events as courses } from '@lyceum/courses/events';
import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
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

const _LIST = '{ followers { totalCount nodes { id follower { id } target { ... on User { id } } targetType state } } }';

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
    expect(await f.state(a, 'COMPANY', companyId)).toBe('ACTIVE');
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
    expect(await f.state(a, 'TAG', 'quiet')).toBe('MUTED');
    await f.system().db.execute(sql`update followers.follows set muted_until = now() - interval '1 second' where id = ${id}`);
    expect(await f.state(a, 'TAG', 'quiet')).toBe('ACTIVE');
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
    expect(await f.state(a, 'USER', d.id)).toBe('NONE');
    await f.settings({ autoFollowOnConnect: false });
    await accept(a, d);
    expect(await f.state(a, 'USER', d.id)).toBe('NONE');
    await f.settings({ autoFollowOnConnect: true });
    await f.block(a.id, d.id);
    await accept(a, d);
    expect(await f.state(a, 'USER', d.id)).toBe('NONE');
    expect(await f.broken()).toHaveLength(0);
  });

  it('make whoever joins a group follow it, if the setting says so', async () => {
    const groupId = await f.group('PUBLIC', [a]);
    expect(await f.state(a, 'GROUP', groupId)).toBe('ACTIVE');
    await f.settings({ autoFollowOnJoin: false });
    const other = await f.group('PUBLIC', [a]);
    expect(await f.state(a, 'GROUP', other)).toBe('NONE');
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
