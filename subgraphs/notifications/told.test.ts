import { newId } from '@lyceum/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Notifications, testNotifications } from './fixtures.ts';
import { type FactName, facts } from './route.ts';
import { routes } from './routing.ts';
import type { Case, Cast } from './told/case.ts';
import { learning } from './told/learning.ts';
import { network } from './told/network.ts';
import { together } from './told/together.ts';
import { work } from './told/work.ts';

let notifications: Notifications;
beforeAll(async () => {
  notifications = await testNotifications();
});
afterAll(() => notifications.stop());

const cases: readonly Case[] = [...learning, ...network, ...together, ...work];

async function cast() {
  const ids = new Map<string, string>();
  const id = (name: string) => {
    const known = ids.get(name) ?? newId();
    ids.set(name, known);
    return known;
  };
  const [ana, bo] = [await notifications.join('Ana'), await notifications.join('Bo')];
  const names: Cast = { ana: ana.id, bo: bo.id, id };
  const hear = (fact: FactName, data: object, actorId: string | null = bo.id) => notifications.hear(facts, fact, { ...data }, { actorId });
  const told = async (who = ana) =>
    (await notifications.list(who, { first: 50 })).notifications.nodes.filter(({ type }: { type: string }) => type !== 'WELCOME');
  return { ana, bo, names, hear, told };
}

describe('a fact', () => {
  it.each(cases)('$it', async ({ type, known = [], fact, data, unsigned, title, body, url }) => {
    const { ana, bo, names, hear, told } = await cast();
    for (const [before, dataOf] of known) await hear(before, dataOf(names), null);
    const earlier = (await told(ana)).map(({ id }: { id: string }) => id);
    await hear(fact, data(names));
    const fresh = (await told(ana)).filter(({ id }: { id: string }) => !earlier.includes(id));
    expect(fresh).toMatchObject([{ type, title, ...(body === undefined ? {} : { body }), url: url(names) }]);
    expect(fresh[0].actor).toEqual(unsigned ? null : { id: bo.id });
    expect(`${fresh[0].title} ${fresh[0].body} ${fresh[0].url}`).not.toMatch(/[{}]|undefined|null/);
    // who did it is not told of it as if it were somebody else’s
    expect((await told(bo)).filter((own: { type: string }) => own.type === type)).toEqual([]);
  });

  it('of every type of these domains stands among the sentences', () => {
    const here = routes.filter(({ fact }) =>
      /^(activities|certifications|companies|connections|events|followers|groups|jobs|posts)[.]/.test(fact),
    );
    const types = new Set(here.flatMap(({ type }) => (type ? [type] : [])));
    // its sentence needs two facts: see below
    types.delete('OFFER_ANSWERED');
    expect([...new Set(cases.map(({ type }) => type))].sort()).toEqual([...types].sort());
  });
});

describe('nobody is told', () => {
  const silent: [string, FactName, (names: Cast) => object, ('ana' | undefined)?][] = [
    ['of joining a group by oneself', 'groups.member.joined.v1', ({ ana, id }) => member(ana, id('group')), 'ana'],
    ['of joining a company by oneself', 'companies.member.joined.v1', ({ ana, id }) => ({ ...inAcme(ana, id), role: 'MEMBER' }), 'ana'],
    ['of leaving a company', 'companies.member.left.v1', ({ ana, id }) => ({ companyId: id('c'), userId: ana, removed: false }), 'ana'],
    ['of a follow that came of a connection', 'followers.follow.created.v1', ({ ana, bo, id }) => follow(bo, ana, id, 'CONNECTED')],
    ['of a follow that they approved', 'followers.follow.created.v1', ({ ana, bo, id }) => follow(bo, ana, id, 'APPROVED')],
    [
      'of a company that is followed by somebody',
      'followers.follow.created.v1',
      ({ ana, bo, id }) => ({ ...follow(bo, ana, id, 'FOLLOWED'), targetType: 'COMPANY' }),
    ],
    [
      'of a reaction taken back',
      'posts.reaction.changed.v1',
      ({ ana, bo, id }) => ({ postId: id('p'), authorId: ana, userId: bo, kind: null }),
    ],
    [
      'of one’s own reaction',
      'posts.reaction.changed.v1',
      ({ ana, id }) => ({ postId: id('p'), authorId: ana, userId: ana, kind: 'LIKE' }),
    ],
    ['of one’s own answer to an event', 'events.rsvp.changed.v1', ({ ana, bo, id }) => rsvp(ana, bo, id, 'GOING', false)],
    ['of a refused request to an event', 'events.rsvp.changed.v1', ({ ana, bo, id }) => rsvp(ana, bo, id, 'REJECTED', true)],
    [
      'of the stage of an offer, which is told by itself',
      'jobs.application.stage_changed.v1',
      ({ ana, id }) => ({ ...application(ana, id), from: 'INTERVIEW', to: 'OFFER' }),
    ],
    [
      'of a certificate as new that renews another',
      'certifications.certificate.issued.v1',
      ({ ana, id }) => ({
        ...{ certificateId: id('x'), userId: ana, courseId: id('c'), courseTitle: 'SQL', enrollmentId: id('e'), code: 'A' },
        ...{ refundsBlocked: false, topics: [], supersedesId: id('old') },
      }),
    ],
  ];
  const member = (userId: string, groupId: string) => ({ groupId, groupName: 'Readers', privacy: 'SECRET', userId, role: 'MEMBER' });
  const inAcme = (userId: string, id: Cast['id']) => ({ companyId: id('c'), companyName: 'Acme', userId });
  const follow = (followerId: string, targetId: string, id: Cast['id'], cause: string) => ({
    ...{ followId: id('f'), followerId, targetType: 'USER', targetId, cause },
  });
  const rsvp = (userId: string, hostId: string, id: Cast['id'], status: string, byStaff: boolean) => ({
    ...{ rsvpId: id('r'), eventId: id('e'), title: 'Meetup', hostId, userId, status, byStaff },
  });
  const application = (applicantId: string, id: Cast['id']) => ({
    ...{ applicationId: id('a'), jobId: id('j'), companyId: id('c'), title: 'Analyst', applicantId },
  });

  it.each(silent.map(([what, fact, data, actor]) => ({ what, fact, data, actor })))('$what', async ({ fact, data, actor }) => {
    const { ana, bo, names, hear, told } = await cast();
    await hear(fact, data(names), actor ? ana.id : bo.id);
    expect(await told(ana)).toEqual([]);
  });

  it('of a group they have left: neither what is announced nor what is said of their posts', async () => {
    const { ana, bo, names, hear, told } = await cast();
    const groupId = names.id('group');
    const announce = () =>
      hear('groups.announcement.posted.v1', {
        ...{ groupId, groupName: 'Readers', privacy: 'SECRET', announcementId: newId(), authorId: bo.id, heading: 'Hello' },
      });
    const comment = () =>
      hear('posts.comment.created.v1', {
        ...{ postId: names.id('post'), authorId: ana.id, commentId: newId(), commenterId: bo.id, parentAuthorId: ana.id, groupId },
      });
    await hear('groups.member.joined.v1', member(ana.id, groupId), ana.id);
    await announce();
    await comment();
    const before = await told(ana);
    expect(before.map(({ type }: { type: string }) => type)).toEqual(['COMMENT_ANSWERED', 'GROUP_ANNOUNCEMENT']);
    await hear('groups.member.left.v1', member(ana.id, groupId), ana.id);
    await announce();
    await comment();
    expect(await told(ana)).toEqual(before);
  });
});

describe('much of one kind', () => {
  it('becomes one: reactions, comments and followers', async () => {
    const { ana, names, hear, told } = await cast();
    const post = { postId: names.id('post'), authorId: ana.id };
    for (const name of ['Cem', 'Dora', 'Eve']) {
      const { id } = await notifications.join(name);
      for (const kind of ['LIKE', null, 'CELEBRATE']) await hear('posts.reaction.changed.v1', { ...post, userId: id, kind }, id);
      await hear('posts.comment.created.v1', { ...post, commentId: newId(), commenterId: id, parentAuthorId: null, groupId: null }, id);
      await hear('followers.follow.created.v1', { followId: newId(), followerId: id, targetType: 'USER', targetId: ana.id }, id);
    }
    expect((await told(ana)).map(({ title, count }: { title: string; count: number }) => [title, count])).toEqual([
      ['New followers: Eve and 2 others', 3],
      ['Eve and 2 others commented on your post: 3 comments', 3],
      ['Eve and 2 others reacted to your post', 3],
    ]);
  });

  it('is told once where a comment names, answers and concerns the same person', async () => {
    const { ana, bo, names, hear, told } = await cast();
    const [postId, commentId] = [names.id('post'), names.id('comment')];
    await hear('posts.user.mentioned.v1', { postId, authorId: bo.id, commentId, userId: ana.id });
    await hear('posts.comment.created.v1', {
      ...{ postId, authorId: ana.id, commentId, commenterId: bo.id, parentAuthorId: ana.id, groupId: null },
    });
    expect((await told(ana)).map(({ type }: { type: string }) => type)).toEqual(['POST_MENTIONED']);
  });
});

it('tells whoever made an offer how it was answered', async () => {
  const { ana, bo, names, hear, told } = await cast();
  const offer = {
    ...{ applicationId: names.id('a'), jobId: names.id('j'), companyId: names.id('c'), title: 'Analyst' },
    ...{ applicantId: bo.id, offerId: names.id('o') },
  };
  await hear('jobs.offer.made.v1', offer, ana.id);
  await hear('jobs.offer.answered.v1', { ...offer, accepted: true }, bo.id);
  expect(await told(ana)).toMatchObject([
    { type: 'OFFER_ANSWERED', title: 'Bo accepted your offer of Analyst', url: `/jobs/${offer.jobId}/applications` },
  ]);
});
