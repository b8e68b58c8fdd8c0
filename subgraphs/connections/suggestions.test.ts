import { events as companies } from '@lyceum/companies/events';
import { events as courses } from '@lyceum/courses/events';
import { events as groups } from '@lyceum/groups/events';
import { newId } from '@lyceum/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connections, makeNetwork, startConnections } from './testing.ts';

let c: Connections;
beforeAll(async () => {
  c = await startConnections();
});
afterAll(() => c.stop());

const SUGGESTIONS = `{ connectionSuggestions(first: 50) { totalCount nodes { score user { id }
  reasons { kind count name people { id } company { id } course { id } group { id } } } } }`;

describe('suggestions', () => {
  it('say why: common connections, companies, courses and groups, as the facts of these tell; never a secret group', async () => {
    const { at, id } = await makeNetwork(c, 8, [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
      [1, 4],
    ]);
    const [companyId, courseId, groupId, secretId] = [newId(), newId(), newId(), newId()];
    const enrolled = (learnerId: string, enrollmentId = newId()) => ({
      enrollmentId,
      courseId,
      runId: newId(),
      learnerId,
      title: 'Rhetoric',
    });
    const member = (userId: string, privacy = 'PUBLIC') => ({
      groupId: privacy === 'SECRET' ? secretId : groupId,
      groupName: 'Debating',
      privacy,
      userId,
      role: 'MEMBER',
    });
    for (const i of [0, 5]) {
      await c.hear(companies, 'companies.member.joined.v1', { companyId, companyName: 'Acme', userId: id(i), role: 'MEMBER' });
      await c.hear(courses, 'courses.enrollment.activated.v1', enrolled(id(i)));
      await c.hear(groups, 'groups.member.joined.v1', member(id(i)));
    }
    for (const i of [0, 6]) await c.hear(groups, 'groups.member.joined.v1', member(id(i), 'SECRET'));
    const twice = newId();
    await c.hear(courses, 'courses.enrollment.activated.v1', enrolled(id(7), twice));
    await c.hear(courses, 'courses.enrollment.activated.v1', enrolled(id(7)));

    const read = async () => (await at(0).get(SUGGESTIONS)).connectionSuggestions;
    const none = { people: [], company: null, course: null, group: null };
    expect(await read()).toEqual({
      totalCount: 4,
      nodes: [
        {
          user: { id: id(5) },
          score: 39,
          reasons: [
            { ...none, kind: 'SAME_COMPANY', count: 1, name: 'Acme', company: { id: companyId } },
            { ...none, kind: 'SAME_COURSE', count: 1, name: 'Rhetoric', course: { id: courseId } },
            { ...none, kind: 'SAME_GROUP', count: 1, name: 'Debating', group: { id: groupId } },
          ],
        },
        {
          user: { id: id(3) },
          score: 20,
          reasons: [
            { ...none, kind: 'MUTUAL_CONNECTIONS', count: 2, name: null, people: [id(1), id(2)].sort().map((one) => ({ id: one })) },
          ],
        },
        {
          user: { id: id(4) },
          score: 10,
          reasons: [{ ...none, kind: 'MUTUAL_CONNECTIONS', count: 1, name: null, people: [{ id: id(1) }] }],
        },
        {
          user: { id: id(7) },
          score: 8,
          reasons: [{ ...none, kind: 'SAME_COURSE', count: 1, name: 'Rhetoric', course: { id: courseId } }],
        },
      ],
    });

    // one of two enrolments given up is not the course given up
    await c.hear(courses, 'courses.enrollment.withdrawn.v1', { ...enrolled(id(7), twice), reason: 'x', wasActive: true });
    expect((await read()).totalCount).toBe(4);
    await c.hear(companies, 'companies.member.left.v1', { companyId, userId: id(5), removed: true });
    await c.hear(groups, 'groups.group.updated.v1', { groupId, name: 'Debating', privacy: 'SECRET', courseId: null, postApproval: false });
    expect((await read()).nodes.find((node: { user: { id: string } }) => node.user.id === id(5))).toMatchObject({ score: 8 });
    await c.does(at(0), 'dismissSuggestion', { userId: id(3) });
    await c.does(at(0), 'blockUser', { userId: id(4) }, 'createdAt');
    await c.does(at(5), 'updateConnectionPreferences', { whoCanRequest: 'NOBODY' }, 'whoCanRequest');
    expect((await read()).nodes.map((node: { user: { id: string } }) => node.user.id)).toEqual([id(7)]);
    await c.ask(at(0), at(7));
    expect((await read()).totalCount).toBe(0);
  });

  it('cost one statement, whatever the page and the network', async () => {
    const { at, id } = await makeNetwork(
      c,
      12,
      Array.from({ length: 11 }, (_, i) => [0, i + 1] as const),
    );
    const count = async (document: string, variables = {}) => (await c.statements(() => at(1).get(document, variables))).length;
    const small = await count('{ connectionSuggestions(first: 1) { nodes { user { id } reasons { people { id } } } } }');
    expect(await count('{ connectionSuggestions(first: 50) { nodes { user { id } reasons { people { id } } } } }')).toBe(small);
    const users = (n: number) => ({ r: Array.from({ length: n }, (_, i) => ({ __typename: 'User', id: id(i) })) });
    const USERS = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { connectionState connectionDegree mutualCount connectionCount
      connection { id state tags } connections { totalCount nodes { id other { id } tags } } mutualConnections { totalCount nodes { id } } } } }`;
    const one = await c.statements(() => at(0).get(USERS, users(4)));
    const many = await c.statements(() => at(0).get(USERS, users(12)));
    expect(new Set(many)).toEqual(new Set(one));
    expect(many.length).toBeLessThanOrEqual(one.length);
    const list = async (n: number) =>
      (
        await c.statements(() =>
          at(0).get('query ($n: Int!) { connections(first: $n) { totalCount nodes { id tags card { since } } } }', { n }),
        )
      ).length;
    expect(await list(11)).toBe(await list(1));
  });
});
