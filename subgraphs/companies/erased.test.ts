import { events as accounts } from '@lyceum/accounts/events';
import { events as follows } from '@lyceum/followers/events';
import { newId } from '@lyceum/kit';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRegister, type Register } from './testing.ts';

const WORD = 'Quokkaberry';
let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.stop());

it('takes an erased person out of companies, which go on with an owner or are closed', async () => {
  const { harness } = register;
  const [ada, bo, cy] = [await register.person(WORD), await register.person('Bo'), await register.person('Cy')];
  const [alone, shared, bos] = [await register.company(ada), await register.company(ada), await register.company(bo)];
  await register.join(ada, shared, cy);
  await register.join(ada, shared, bo, 'RECRUITER');
  const memberId = await register.join(bo, bos, ada, 'TRAINER');
  await register.do(ada, 'updateCompanyMember', { memberId, title: `${WORD} of sales`, department: `${WORD}s` });
  await register.do(bo, 'inviteCompanyMember', { companyId: bos, userId: cy.id, note: `${WORD} knows you` });
  const { poolId } = await register.seats(bo, bos, 2);
  await register.do(bo, 'allocateSeat', { poolId, userId: ada.id });
  const follow = { followId: newId(), followerId: ada.id, targetType: 'COMPANY', targetId: bos };
  await harness.hear(follows, 'followers.follow.created.v1', { ...follow, state: 'ACTIVE', targetUserId: null, cause: 'FOLLOWED' });
  await register.do(ada, 'recordCompanyView', { companyId: bos });

  const state = async () => ({
    companies: await register.sql(sql`select id, status, member_count, follower_count from companies.companies order by id`),
    members: await register.sql(sql`select user_id, company_id, role, state from companies.company_members order by id`),
    pools: await register.sql(sql`select allocated from companies.seat_pools`),
    facts: (await harness.facts()).length,
  });
  await harness.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  const once = await state();
  const of = (id: string) => once.companies.find((row) => row.id === id);
  expect(of(alone)).toMatchObject({ status: 'ARCHIVED', member_count: 0 });
  expect(of(shared)).toMatchObject({ member_count: 2 });
  expect(of(bos)).toMatchObject({ member_count: 1, follower_count: 0 });
  expect(once.members).toContainEqual({ user_id: bo.id, company_id: shared, role: 'OWNER', state: 'ACTIVE' });
  expect(once.members).toContainEqual({ user_id: cy.id, company_id: shared, role: 'MEMBER', state: 'ACTIVE' });
  expect(once.pools).toEqual([{ allocated: 0 }]);
  await harness.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  expect(await state()).toEqual(once);
  expect(await register.broken()).toEqual([]);
  // what Bo wrote to Cy is Bo's
  expect(await tablesThatSay(harness, 'companies', [WORD])).toEqual(['company_members']);
  expect(await register.sql(sql`select user_id from companies.company_members where note is not null`)).toEqual([{ user_id: cy.id }]);
});
