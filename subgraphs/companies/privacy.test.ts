import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegister, type Register } from './testing.ts';

let r: Register;
let owner: Actor;
let stranger: Actor;
let draft: string;
let open: string;
beforeAll(async () => {
  r = await openRegister();
  owner = await r.person();
  stranger = await r.person();
  await r.settings({ publicByDefault: false });
  draft = await r.company(owner, { name: 'Xylophone Secret Works', industry: 'Energy' });
  await r.settings({ publicByDefault: true });
  open = await r.company(owner, { name: 'Marimba Works' });
  await r.do(owner, 'setParentCompany', { companyId: draft, parentId: open });
  await r.do(owner, 'addCompanyLocation', { companyId: draft, name: 'Lab', city: 'Xylotown', countryCode: 'PT' });
});
afterAll(() => r.stop());

describe('a draft', () => {
  it('does not exist for strangers, by whatever way', async () => {
    const slug = 'xylophone-secret-works';
    for (const reader of [stranger, r.harness.nobody, r.harness.viewer({ scopes: ['reports:read'] })]) {
      for (const document of [
        'query ($id: ID!) { company(id: $id) { id } }',
        'query ($id: ID!) { companyMembers(companyId: $id) { totalCount } }',
      ])
        for (const id of [draft, newId()]) expect((await reader.refusal(document, { id })).code).toBe('NOT_FOUND');
      expect((await reader.refusal('query ($slug: String) { company(slug: $slug) { id } }', { slug })).code).toBe('NOT_FOUND');
      expect(await reader.entity('Company', { id: draft }, 'id')).toBeNull();
      expect(await reader.entity('Company', { slug }, 'id')).toBeNull();
      const lists = await reader.get(
        `query ($open: ID!, $user: ID!) {
        byName: searchCompanies(query: "xylophone") { totalCount nodes { id } }
        byPlace: searchCompanies(location: "xylotown") { totalCount nodes { id } }
        companies(filter: { industry: "Energy" }) { totalCount nodes { id } }
        drafts: companies(filter: { status: DRAFT }) { totalCount nodes { id } }
        companyIndustries { name }
        company(id: $open) { subsidiaries { totalCount nodes { id } } }
        _entities(representations: [{ __typename: "User", id: $user }]) { ... on User { companies { totalCount nodes { company { id } } } } }
      }`,
        { open, user: owner.id },
      );
      const nothing = { totalCount: 0, nodes: [] };
      expect(lists).toEqual({
        byName: nothing,
        byPlace: nothing,
        companies: nothing,
        drafts: nothing,
        companyIndustries: [],
        company: { subsidiaries: nothing },
        _entities: [{ companies: { totalCount: 1, nodes: [{ company: { id: open } }] } }],
      });
    }
    for (const name of ['requestToJoinCompany', 'leaveCompany', 'recordCompanyView', 'deleteCompany'])
      expect((await r.refused(stranger, name, { companyId: draft })).code).toBe('NOT_FOUND');
    const { drafts } = await r.manager.get('{ drafts: companies(filter: { status: DRAFT }) { nodes { id } } }');
    expect(drafts.nodes).toEqual([{ id: draft }]);
  });
});

describe('a membership', () => {
  it('that is not active is for oneself and those who run the company', async () => {
    const [invited, member] = [await r.person(), await r.person()];
    const { id } = await r.do(owner, 'inviteCompanyMember', { companyId: open, userId: invited.id, note: 'xylophone' });
    await r.join(owner, open, member);
    for (const reader of [owner, invited, r.manager])
      expect(await reader.entity('CompanyMember', { id }, 'state note')).toEqual({ state: 'INVITED', note: 'xylophone' });
    for (const reader of [member, stranger, r.harness.nobody]) {
      expect(await reader.entity('CompanyMember', { id }, 'state note')).toBeNull();
      expect(
        (await reader.refusal('query ($id: ID!) { companyMembers(companyId: $id, state: INVITED) { totalCount } }', { id: open })).code,
      ).toBe('FORBIDDEN');
      expect((await r.harness.nobody.entity('User', { id: invited.id }, 'companies { totalCount }')).companies.totalCount).toBe(0);
    }
    expect((await r.refused(stranger, 'removeCompanyMember', { memberId: id })).code).toBe('NOT_FOUND');
    await r.do(invited, 'respondCompanyInvite', { companyId: open, accept: true });
    expect(await stranger.entity('CompanyMember', { id }, 'state note invitedBy { id }')).toEqual({
      state: 'ACTIVE',
      note: null,
      invitedBy: null,
    });
  });

  it('does not show two people to each other between whom a block stands', async () => {
    const [a, b] = [await r.person(), await r.person()];
    const memberId = await r.join(owner, open, a);
    await r.join(owner, open, b);
    const count = async (reader: Actor) =>
      await reader.get(
        'query ($id: ID!) { companyMembers(companyId: $id) { totalCount nodes { user { id } } } company(id: $id) { members { totalCount } } }',
        { id: open },
      );
    const before = await count(b);
    await r.block(a, b);
    for (const [reader, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const after = await count(reader);
      expect(after.companyMembers.totalCount).toBe(before.companyMembers.totalCount - 1);
      expect(after.company.members.totalCount).toBe(before.company.members.totalCount - 1);
      expect(JSON.stringify(after)).not.toContain(other.id);
      expect((await reader.entity('User', { id: other.id }, 'companies { totalCount nodes { id } }')).companies).toEqual({
        totalCount: 0,
        nodes: [],
      });
    }
    expect(await b.entity('CompanyMember', { id: memberId }, 'id')).toBeNull();
    // nor can one be asked to join by the other
    const mine = await r.company(b);
    const unknown = await r.refused(b, 'inviteCompanyMember', { companyId: mine, userId: newId() });
    expect(await r.refused(b, 'inviteCompanyMember', { companyId: mine, userId: a.id })).toEqual(unknown);
  });
});

describe('seats', () => {
  it('are for those who run or train the company, and a seat for who has it', async () => {
    const { poolId } = await r.seats(owner, open, 2);
    const member = await r.person();
    await r.join(owner, open, member);
    const seat = await r.do(owner, 'allocateSeat', { poolId, userId: member.id });
    expect(await member.entity('SeatAllocation', { id: seat.id }, 'state pool { id }')).toEqual({ state: 'ALLOCATED', pool: null });
    for (const reader of [stranger, r.harness.nobody]) expect(await reader.entity('SeatAllocation', { id: seat.id }, 'state')).toBeNull();
    for (const reader of [member, stranger]) {
      expect(await reader.entity('SeatPool', { id: poolId }, 'seats')).toBeNull();
      const both = 'query ($pool: ID!, $company: ID!) { seatPool(id: $pool) { seats } company(id: $company) { seatPools { totalCount } } }';
      expect(await reader.get(both, { pool: poolId, company: open })).toEqual({ seatPool: null, company: { seatPools: null } });
    }
    for (const reader of [member, stranger])
      expect((await reader.refusal('query ($id: ID!) { companyDashboard(companyId: $id) { joinRequests } }', { id: open })).code).toBe(
        'FORBIDDEN',
      );
  });
});

describe('a shared live execution', () => {
  const asked = async (selection: string) => {
    const { data, extensions } = await r.harness.runtime.execute({
      query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Company { ${selection} } } }`,
      variables: { r: [{ __typename: 'Company', id: open }] },
      principal: { kind: 'audience', audience: { type: 'Company', id: open }, scopes: [] },
      requestId: newId(),
      timeoutMs: 5_000,
    });
    return { data, viewerAsked: extensions?.viewerAsked === true };
  };
  it('reads an open company without asking who reads, and asks for what depends on that', async () => {
    const shared = await asked('name status memberCount locations { name } card { title }');
    expect(shared.viewerAsked).toBe(false);
    expect(shared.data).toMatchObject({ _entities: [{ name: 'Marimba Works' }] });
    expect((await asked('myMembership { id }')).viewerAsked).toBe(true);
    expect((await asked('members { totalCount }')).viewerAsked).toBe(true);
  });
});
