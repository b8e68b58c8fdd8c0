import { events as jobs } from '@lyceum/jobs/events';
import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openRegister, type Register } from './testing.ts';

let r: Register;
let owner: Actor;
let companyId: string;
beforeAll(async () => {
  r = await openRegister();
});
beforeEach(async () => {
  owner = await r.person();
  companyId = await r.company(owner);
});
afterAll(async () => {
  expect(await r.broken()).toEqual([]);
  await r.stop();
});
const idOf = async (actor: Actor): Promise<string> => {
  const { myCompanies } = await actor.get('{ myCompanies(state: ACTIVE) { nodes { id company { id } } } }');
  return myCompanies.nodes.find((node: { company: { id: string } }) => node.company.id === companyId).id;
};

describe('the last owner', () => {
  it('can neither leave nor be demoted', async () => {
    const memberId = await idOf(owner);
    expect((await r.refused(owner, 'leaveCompany', { companyId })).code).toBe('CONFLICT');
    expect((await r.refused(owner, 'setCompanyMemberRole', { memberId, role: 'ADMIN' })).code).toBe('CONFLICT');
    expect((await r.refused(r.manager, 'removeCompanyMember', { memberId })).code).toBe('CONFLICT');
  });

  it('stays when two owners leave, demote and put each other out at once', async () => {
    for (let i = 0; i < 8; i++) {
      companyId = await r.company(owner);
      const second = await r.person();
      const theirs = await r.join(owner, companyId, second, 'OWNER');
      const mine = await idOf(owner);
      const acts = [
        () => r.do(owner, 'leaveCompany', { companyId }),
        () => r.do(second, 'leaveCompany', { companyId }),
        () => r.do(owner, 'setCompanyMemberRole', { memberId: mine, role: 'MEMBER' }),
        () => r.do(second, 'setCompanyMemberRole', { memberId: theirs, role: 'MEMBER' }),
        () => r.do(owner, 'removeCompanyMember', { memberId: theirs }),
        () => r.do(second, 'removeCompanyMember', { memberId: mine }),
      ];
      const chosen = i < 4 ? acts : acts.slice(0, 2);
      const { done } = await together(chosen.length, (n) => (chosen[n] ?? (() => Promise.reject(new Error('none'))))());
      expect(done.length).toBeGreaterThanOrEqual(1);
      const { companyMembers } = await r.manager.get('query ($id: ID!) { companyMembers(companyId: $id, role: [OWNER]) { totalCount } }', {
        id: companyId,
      });
      expect(companyMembers.totalCount).toBe(1);
    }
  });

  it('is kept by the database itself, whoever writes', async () => {
    const second = await r.person();
    await r.join(owner, companyId, second, 'OWNER');
    const { done, refused } = await together(2, (i) =>
      r.sql(
        sql`update companies.company_members set role = 'MEMBER' where company_id = ${companyId} and user_id = ${(i ? owner : second).id}`,
      ),
    );
    expect([done.length, refused.length]).toEqual([1, 1]);
  });

  it('may go once the company is closed', async () => {
    await r.do(owner, 'deleteCompany', { companyId });
    expect(await r.do(owner, 'leaveCompany', { companyId })).toMatchObject({ state: 'LEFT' });
  });
});

describe('whoever belongs to a company', () => {
  it('is invited and accepts, or declines', async () => {
    const [a, b] = [await r.person(), await r.person()];
    const invited = await r.do(owner, 'inviteCompanyMember', {
      companyId,
      userId: a.id,
      role: 'RECRUITER',
      title: 'Talent',
      note: 'Join us',
    });
    expect(invited).toMatchObject({ state: 'INVITED', role: 'RECRUITER', note: 'Join us' });
    expect((await r.refused(owner, 'inviteCompanyMember', { companyId, userId: a.id })).code).toBe('CONFLICT');
    expect((await a.get('{ myCompanies(state: INVITED) { nodes { id invitedBy { id } } } }')).myCompanies.nodes).toEqual([
      { id: invited.id, invitedBy: { id: owner.id } },
    ]);
    expect(await r.do(a, 'respondCompanyInvite', { companyId, accept: true })).toMatchObject({ state: 'ACTIVE', title: 'Talent' });
    await r.do(owner, 'inviteCompanyMember', { companyId, userId: b.id });
    expect(await r.do(b, 'respondCompanyInvite', { companyId, accept: false })).toMatchObject({ state: 'DECLINED' });
    expect((await r.refused(b, 'respondCompanyInvite', { companyId, accept: true })).code).toBe('NOT_FOUND');
    expect((await r.see(owner, companyId)).memberCount).toBe(2);
    expect((await r.told('userId', a.id)).filter((type) => type !== 'member.changed')).toEqual(['member.invited', 'member.joined']);
  });

  it('asks and is let in; asking twice is asking once', async () => {
    const a = await r.person();
    const { done } = await together(5, () => r.do(a, 'requestToJoinCompany', { companyId, note: 'I work here' }));
    expect(new Set(done.map(({ id }) => id)).size).toBe(1);
    const [fact] = await r.harness.facts('companies.member.requested.v1').then((facts) => facts.filter(({ data }) => data.userId === a.id));
    expect(fact?.data).toMatchObject({ adminIds: [owner.id] });
    const memberId = done[0]?.id;
    expect((await r.refused(a, 'answerJoinRequest', { memberId, accept: true })).code).toBe('FORBIDDEN');
    expect(await r.do(owner, 'answerJoinRequest', { memberId, accept: true, role: 'TRAINER' })).toMatchObject({
      state: 'ACTIVE',
      role: 'TRAINER',
    });
    expect((await r.refused(owner, 'answerJoinRequest', { memberId, accept: true })).code).toBe('CONFLICT');
  });

  it('is let in at once when both ask, in whatever order', async () => {
    const [a, b] = [await r.person(), await r.person()];
    await r.do(a, 'requestToJoinCompany', { companyId });
    expect(await r.do(owner, 'inviteCompanyMember', { companyId, userId: a.id })).toMatchObject({ state: 'ACTIVE' });
    await r.do(owner, 'inviteCompanyMember', { companyId, userId: b.id });
    expect(await r.do(b, 'requestToJoinCompany', { companyId })).toMatchObject({ state: 'ACTIVE' });
    const c = await r.person();
    const { refused } = await together(2, (i) =>
      i ? r.do(c, 'requestToJoinCompany', { companyId }) : r.do(owner, 'inviteCompanyMember', { companyId, userId: c.id }),
    );
    expect(refused).toEqual([]);
    expect((await r.told('userId', c.id)).filter((type) => type === 'member.joined')).toHaveLength(1);
  });

  it('asks in vain where the settings want invitations', async () => {
    const a = await r.person();
    await r.settings({ allowJoinRequests: false });
    expect((await r.refused(a, 'requestToJoinCompany', { companyId })).code).toBe('CONFLICT');
    await r.settings({ allowJoinRequests: true });
  });

  it('says what they do there, and others do not', async () => {
    const a = await r.person();
    const memberId = await r.join(owner, companyId, a);
    expect(await r.do(a, 'updateCompanyMember', { memberId, title: 'Analyst', department: 'Data', seniority: 'SENIOR' })).toMatchObject({
      title: 'Analyst',
    });
    const b = await r.person();
    await r.join(owner, companyId, b);
    expect((await r.refused(b, 'updateCompanyMember', { memberId, title: 'X' })).code).toBe('FORBIDDEN');
    const stranger = await r.person();
    expect((await r.refused(stranger, 'updateCompanyMember', { memberId, title: 'X' })).code).toBe('FORBIDDEN');
  });

  it('leaves, and may come back', async () => {
    const a = await r.person();
    await r.join(owner, companyId, a);
    await r.do(a, 'leaveCompany', { companyId });
    expect((await r.refused(a, 'leaveCompany', { companyId })).code).toBe('CONFLICT');
    await r.join(owner, companyId, a);
    expect((await r.see(owner, companyId)).memberCount).toBe(2);
    expect((await r.told('userId', a.id)).filter((type) => /joined|left/.test(type))).toEqual([
      'member.joined',
      'member.left',
      'member.joined',
    ]);
  });

  it('is whoever was hired, told twice or not', async () => {
    const [a, b] = [await r.person(), await r.person()];
    await r.do(owner, 'inviteCompanyMember', { companyId, userId: b.id, role: 'TRAINER' });
    for (const person of [a, a, b])
      await r.harness.hear(jobs, 'jobs.application.hired.v1', {
        applicationId: newId(),
        jobId: newId(),
        companyId,
        title: 'Data Engineer',
        applicantId: person.id,
      });
    const { companyMembers } = await owner.get('query ($id: ID!) { companyMembers(companyId: $id) { nodes { role title user { id } } } }', {
      id: companyId,
    });
    expect(companyMembers.nodes.slice(1)).toEqual(
      expect.arrayContaining([
        { role: 'MEMBER', title: 'Data Engineer', user: { id: a.id } },
        { role: 'TRAINER', title: 'Data Engineer', user: { id: b.id } },
      ]),
    );
    expect((await r.see(owner, companyId)).memberCount).toBe(3);
  });
});

describe('roles', () => {
  it('of owners and admins are given by owners, and only so many', async () => {
    const [admin, a] = [await r.person(), await r.person()];
    await r.join(owner, companyId, admin, 'ADMIN');
    const memberId = await r.join(owner, companyId, a);
    expect((await r.refused(admin, 'setCompanyMemberRole', { memberId, role: 'ADMIN' })).code).toBe('FORBIDDEN');
    expect((await r.refused(admin, 'inviteCompanyMember', { companyId, userId: (await r.person()).id, role: 'OWNER' })).code).toBe(
      'FORBIDDEN',
    );
    expect((await r.refused(admin, 'removeCompanyMember', { memberId: await idOf(owner) })).code).toBe('FORBIDDEN');
    expect(await r.do(admin, 'setCompanyMemberRole', { memberId, role: 'RECRUITER' })).toMatchObject({ role: 'RECRUITER' });
    await r.settings({ maxAdmins: 3 });
    const many = await Promise.all(Array.from({ length: 5 }, () => r.person()));
    const { done } = await together(5, (i) => r.do(owner, 'inviteCompanyMember', { companyId, userId: many[i]?.id, role: 'ADMIN' }));
    expect(done).toHaveLength(1);
    expect((await r.refused(owner, 'setCompanyMemberRole', { memberId, role: 'ADMIN' })).code).toBe('LIMIT_REACHED');
    await r.settings({ maxAdmins: 20 });
  });

  it('of an owner can be handed over', async () => {
    const a = await r.person();
    await r.join(owner, companyId, a);
    expect((await r.refused(owner, 'transferCompanyOwnership', { companyId, userId: newId() })).violations).toMatchObject([
      { path: ['input', 'userId'] },
    ]);
    expect(await r.do(owner, 'transferCompanyOwnership', { companyId, userId: a.id })).toMatchObject({ role: 'OWNER', user: { id: a.id } });
    expect((await r.refused(owner, 'transferCompanyOwnership', { companyId, userId: owner.id })).code).toBe('FORBIDDEN');
    expect(await r.do(owner, 'leaveCompany', { companyId })).toMatchObject({ state: 'LEFT', role: 'ADMIN' });
  });

  it('whatever happens leave one owner and right counts', async () => {
    const people = [owner, ...(await r.people(4))];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ who: fc.nat({ max: 4 }), whom: fc.nat({ max: 4 }), act: fc.nat({ max: 5 }) }), {
          minLength: 2,
          maxLength: 15,
        }),
        async (steps) => {
          companyId = await r.company(owner);
          await r.staff(companyId, people.slice(1, 3), 'OWNER');
          await r.staff(companyId, people.slice(3), 'MEMBER');
          await together(steps.length, async (i) => {
            const { who, whom, act } = steps[i] ?? { who: 0, whom: 0, act: 0 };
            const [actor, other] = [people[who] ?? owner, people[whom] ?? owner];
            if (act === 0) return r.do(actor, 'leaveCompany', { companyId });
            if (act === 1) return r.do(actor, 'transferCompanyOwnership', { companyId, userId: other.id });
            if (act === 2) return r.do(actor, 'inviteCompanyMember', { companyId, userId: other.id, role: 'OWNER' });
            if (act === 3) return r.do(actor, 'respondCompanyInvite', { companyId, accept: true });
            const memberId = await idOf(other);
            return act === 4
              ? r.do(actor, 'removeCompanyMember', { memberId })
              : r.do(actor, 'setCompanyMemberRole', { memberId, role: 'MEMBER' });
          });
          expect(await r.broken()).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });
});
