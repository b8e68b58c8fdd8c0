import type { Actor } from '@lyceum/kit/testing.ts';
import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openRegister, type Register } from './testing.ts';

let r: Register;
let owner: Actor;
beforeAll(async () => {
  r = await openRegister();
});
beforeEach(async () => {
  owner = await r.person();
});
afterAll(async () => {
  expect(await r.broken()).toEqual([]);
  await r.stop();
});

describe('companies that belong to each other', () => {
  const set = (companyId: string, parentId: string | null, actor = owner) => r.do(actor, 'setParentCompany', { companyId, parentId });

  it('never go in circles, also when two are set at once', async () => {
    const [a, b, c] = [await r.company(owner), await r.company(owner), await r.company(owner)];
    await set(b, a);
    await set(c, b);
    expect((await r.refused(owner, 'setParentCompany', { companyId: a, parentId: c })).violations).toMatchObject([{ rule: 'cycle' }]);
    expect((await r.refused(owner, 'setParentCompany', { companyId: a, parentId: a })).violations).toMatchObject([{ rule: 'cycle' }]);
    expect(await r.see(owner, a, '{ subsidiaries { nodes { id } } }')).toEqual({ subsidiaries: { nodes: [{ id: b }] } });
    await set(b, null);
    for (let i = 0; i < 5; i++) {
      const [x, y] = [await r.company(owner), await r.company(owner)];
      const { done, refused } = await together(2, (n) => (n ? set(x, y) : set(y, x)));
      expect([done.length, refused.length]).toEqual([1, 1]);
    }
  });

  it('are kept from circles by the database itself', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => r.company(owner)));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { minLength: 1, maxLength: 12 }), async (pairs) => {
        await together(pairs.length, (i) => {
          const [child, parent] = pairs[i] ?? [0, 1];
          return r.sql(sql`update companies.companies set parent_id = ${ids[parent]} where id = ${ids[child]}`);
        });
        const circles = await r.sql(sql`
          with recursive up as (
            select id as start, parent_id from companies.companies where parent_id is not null
            union select u.start, c.parent_id from up u join companies.companies c on c.id = u.parent_id where c.parent_id is not null
          ) select start from up where start = parent_id`);
        expect(circles).toEqual([]);
      }),
      { numRuns: 15 },
    );
    await r.sql(sql`update companies.companies set parent_id = null`);
  });

  it('are both owned by whoever puts one under the other', async () => {
    const other = await r.person();
    const mine = await r.company(owner);
    const theirs = await r.company(other);
    expect((await r.refused(owner, 'setParentCompany', { companyId: mine, parentId: theirs })).code).toBe('FORBIDDEN');
  });
});

describe('places of a company', () => {
  it('are listed by name, with one of them headquarters', async () => {
    const companyId = await r.company(owner);
    const add = (name: string, headquarters = false) =>
      r.do(owner, 'addCompanyLocation', { companyId, name, city: 'São Paulo', countryCode: 'BR', headquarters });
    await add('B');
    const a = await add('A', true);
    const { done } = await together(4, (i) => add(`C${i}`, true));
    expect(done).toHaveLength(4);
    const { locations } = await r.see(owner, companyId, '{ locations { name headquarters } }');
    expect(locations.map(({ name }: { name: string }) => name)).toEqual(['A', 'B', 'C0', 'C1', 'C2', 'C3']);
    expect(locations.filter(({ headquarters }: { headquarters: boolean }) => headquarters)).toHaveLength(1);
    expect((await r.refused(owner, 'addCompanyLocation', { companyId, name: 'A', city: 'X', countryCode: 'PT' })).violations).toMatchObject(
      [{ rule: 'taken' }],
    );
    expect(await r.do(owner, 'updateCompanyLocation', { locationId: a.id, city: 'Porto' })).toMatchObject({ name: 'A', city: 'Porto' });
    await r.do(owner, 'removeCompanyLocation', { locationId: a.id });
    const stranger = await r.person();
    expect((await r.refused(stranger, 'updateCompanyLocation', { locationId: a.id, city: 'X' })).code).toBe('NOT_FOUND');
    const { searchCompanies } = await stranger.get('{ searchCompanies(location: "sao paulo") { nodes { id } } }');
    expect(searchCompanies.nodes).toContainEqual({ id: companyId });
  });
});

describe('search', () => {
  it('finds names without accents, misspelled, and by filters', async () => {
    const id = await r.company(owner, { name: 'Quetzalcóatl Robotics', industry: 'Energy', countryCode: 'MX' });
    const find = async (args: string) =>
      (await r.harness.nobody.get(`{ searchCompanies(${args}) { totalCount nodes { id } } }`)).searchCompanies;
    for (const args of [
      'query: "quetzalcoatl"',
      'query: "QUETZALCOATL rob"',
      'query: "quetzalcotl"',
      'query: "robotics", industry: "Energy"',
      'query: "quetzal", countryCode: "MX", size: SOLO, hiring: false',
    ])
      expect(await find(args)).toEqual({ totalCount: 1, nodes: [{ id }] });
    for (const args of [
      'query: "quetzal", industry: "Media"',
      'query: "quetzal", hiring: true',
      'query: "quetzal", verified: true',
      'query: "%"',
      'query: "quetzal", size: LARGE',
    ])
      expect(await find(args)).toEqual({ totalCount: 0, nodes: [] });
    const { companies, companyIndustries } = await r.harness.nobody.get(
      '{ companies(filter: { industry: "Energy" }, orderBy: NAME) { nodes { id } } companyIndustries { name companies } }',
    );
    expect(companies.nodes).toEqual([{ id }]);
    expect(companyIndustries).toContainEqual({ name: 'Energy', companies: 1 });
  });
});

describe('two companies that become one', () => {
  it('have all their people once, and the seats of both', async () => {
    const other = await r.person();
    const [a, b] = [await r.company(owner), await r.company(other)];
    const [both, onlyA] = [await r.person(), await r.person()];
    await r.join(owner, a, both, 'ADMIN');
    await r.join(other, b, both, 'MEMBER');
    await r.join(owner, a, onlyA, 'TRAINER');
    await r.seats(owner, a, 3);
    expect((await r.refused(owner, 'mergeCompanies', { companyId: a, intoId: b })).code).toBe('FORBIDDEN');
    expect(await r.do(r.manager, 'mergeCompanies', { companyId: a, intoId: b })).toMatchObject({ id: b, memberCount: 4 });
    const { members, seatPools } = await r.see(other, b, '{ members { nodes { role user { id } } } seatPools { totalCount } }');
    const roles = new Map(members.nodes.map((m: { role: string; user: { id: string } }) => [m.user.id, m.role]));
    expect(roles).toEqual(
      new Map([
        [other.id, 'OWNER'],
        [both.id, 'MEMBER'],
        [owner.id, 'ADMIN'],
        [onlyA.id, 'TRAINER'],
      ]),
    );
    expect(seatPools.totalCount).toBe(1);
    expect(await r.see(r.manager, a)).toMatchObject({ status: 'ARCHIVED', memberCount: 0 });
    expect((await r.told('companyId', a)).slice(-3)).not.toEqual([]);
  });
});
