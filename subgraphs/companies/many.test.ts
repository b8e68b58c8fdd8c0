import type { Actor } from '@lyceum/kit/testing.ts';
import { unboundedInputs } from '@lyceum/kit/testing-bounds.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { openRegister, type Register } from './testing.ts';

let r: Register;
let owner: Actor;
beforeAll(async () => {
  r = await openRegister();
  owner = await r.person();
  await r.settings({ maxCompaniesPerOwner: 100 });
  const first = await r.company(owner);
  for (let i = 0; i < 24; i++) {
    const companyId = await r.company(owner, { industry: 'Media' });
    await r.do(owner, 'addCompanyLocation', { companyId, name: 'Here', city: 'Lisbon', countryCode: 'PT' });
    if (i % 2) await r.do(owner, 'setParentCompany', { companyId, parentId: first });
    await r.staff(companyId, await r.people(6));
  }
});
afterAll(() => r.stop());

const own = (statements: string[]) =>
  statements.filter(
    (text) => /select/.test(text) && /"companies"\./.test(text) && !/pay_before|expires_at|last_checked_at|outbox/.test(text),
  );

describe('reading many', () => {
  it('takes as many statements for 25 companies as for 2', async () => {
    const count = async (n: number, reader: Actor) => {
      const selection = `nodes { name size myMembership { role } parent { name } subsidiaries(first: 3) { totalCount nodes { name parent { id } } } locations { city }
        members(first: ${n}) { totalCount nodes { role user { id } company { name } location { name } note } } completeness { percent } seatPools { totalCount } pendingVerification { state } }`;
      const statements = own(
        await r.harness.statements(() => reader.get(`{ searchCompanies(industry: "Media", first: ${n}) { ${selection} } }`)),
      );
      return statements.length;
    };
    for (const reader of [r.harness.nobody, await r.person(), r.manager]) {
      const [few, many] = [await count(2, reader), await count(24, reader)];
      expect(many).toBe(few);
      expect(many).toBeLessThanOrEqual(12);
    }
  });

  it('takes as many statements for many references as for one', async () => {
    const { companyMembers } = await owner.get(
      `query ($id: ID!) { companyMembers(companyId: $id, first: 7) { nodes { id user { id } } } }`,
      {
        id: (await owner.get('{ companies(filter: { industry: "Media" }, first: 1) { nodes { id } } }')).companies.nodes[0].id,
      },
    );
    const reader = await r.person();
    const count = async (n: number) =>
      own(
        await r.harness.statements(() =>
          reader.get(
            'query ($r: [_Any!]!) { _entities(representations: $r) { ... on CompanyMember { role company { name } } ... on User { companies { nodes { company { name } } } } } }',
            {
              r: companyMembers.nodes.slice(0, n).flatMap((node: { id: string; user: { id: string } }) => [
                { __typename: 'CompanyMember', id: node.id },
                { __typename: 'User', id: node.user.id },
              ]),
            },
          ),
        ),
      ).length;
    expect(await count(7)).toBe(await count(1));
  });

  it('is bounded: no input of a part is endless', () => {
    expect(unboundedInputs(subgraph)).toEqual([]);
  });
});
