import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegister, type Register } from './testing.ts';

let r: Register;
let owner: Actor;
const ids: Record<string, string> = {};
beforeAll(async () => {
  r = await openRegister();
  owner = await r.person();
  const member = await r.person();
  const suspended = await r.person();
  await r.sql(sql`update companies.people set suspended_at = now() where user_id = ${suspended.id}`);
  const company = await r.company(owner);
  const { poolId } = await r.seats(owner, company, 1);
  Object.assign(ids, {
    company,
    member: await r.join(owner, company, member),
    memberUser: member.id,
    suspended: suspended.id,
    pool: poolId,
    location: (await r.do(owner, 'addCompanyLocation', { companyId: company, name: 'Here', city: 'Lisbon', countryCode: 'PT' })).id,
    none: newId(),
  });
});
afterAll(() => r.stop());

const long = (n: number) => 'x'.repeat(n);
const NUL = 'a\0b';
// `$name` stands for an id of the set-up
const BAD: [mutation: string, input: Record<string, unknown>, code: string, path?: string][] = [
  ['createCompany', { name: ' ' }, 'INVALID', 'input.name'],
  ['createCompany', { name: long(121) }, 'INVALID', 'input.name'],
  ['createCompany', { name: NUL }, 'INVALID', 'input.name'],
  ['createCompany', { name: '🎨' }, 'INVALID', 'input.slug'],
  ['createCompany', { name: 'N', slug: '../etc' }, 'INVALID', 'input.slug'],
  ['createCompany', { name: 'N', slug: long(81) }, 'INVALID', 'input.slug'],
  ['createCompany', { name: 'N', tagline: long(201) }, 'INVALID', 'input.tagline'],
  ['createCompany', { name: 'N', description: NUL }, 'INVALID', 'input.description'],
  ['createCompany', { name: 'N', website: 'javascript:alert(1)' }, 'INVALID'],
  ['createCompany', { name: 'N', logo: { url: 'https://x.test/l.png', sizeBytes: 1_000_001 } }, 'INVALID', 'input.logo.sizeBytes'],
  ['createCompany', { name: 'N', logo: { url: 'https://x.test/l.png', sizeBytes: -1 } }, 'INVALID', 'input.logo.sizeBytes'],
  ['createCompany', { name: 'N', foundedYear: 3_000 }, 'INVALID', 'input.foundedYear'],
  ['createCompany', { name: 'N', countryCode: 'Portugal' }, 'INVALID', 'input.countryCode'],
  ['createCompany', { name: 'N', idempotencyKey: '' }, 'INVALID', 'input.idempotencyKey'],
  ['createCompany', { name: 'N', idempotencyKey: NUL }, 'INVALID', 'input.idempotencyKey'],
  ['createCompany', { name: '', slug: 'A B', countryCode: 'p', foundedYear: 1 }, 'INVALID', 'input.foundedYear'],
  ['updateCompany', { companyId: 'x' }, 'INVALID', 'input.companyId'],
  ['updateCompany', { companyId: '$none', name: 'N' }, 'NOT_FOUND'],
  ['updateCompany', { companyId: '$company', name: null }, 'INVALID', 'input.name'],
  ['updateCompany', { companyId: '$company', expectedVersion: 0 }, 'INVALID', 'input.expectedVersion'],
  ['updateCompany', { companyId: '$company', expectedVersion: 99 }, 'CONFLICT'],
  ['publishCompany', { companyId: '$none' }, 'NOT_FOUND'],
  ['restoreCompany', { companyId: '$company' }, 'CONFLICT'],
  ['setParentCompany', { companyId: '$company', parentId: '$company' }, 'INVALID', 'input.parentId'],
  ['setParentCompany', { companyId: '$company', parentId: '$none' }, 'NOT_FOUND'],
  ['requestCompanyVerification', { companyId: '$company', domain: 'localhost' }, 'INVALID', 'input.domain'],
  ['requestCompanyVerification', { companyId: '$company', domain: NUL }, 'INVALID', 'input.domain'],
  ['confirmCompanyVerification', { companyId: '$company' }, 'CONFLICT'],
  ['addCompanyLocation', { companyId: '$company', name: '', city: 'C', countryCode: 'PT' }, 'INVALID', 'input.name'],
  ['addCompanyLocation', { companyId: '$company', name: 'Here', city: 'C', countryCode: 'PT' }, 'INVALID', 'input.name'],
  ['addCompanyLocation', { companyId: '$company', name: 'N', city: NUL, countryCode: 'PT' }, 'INVALID', 'input.city'],
  ['addCompanyLocation', { companyId: '$company', name: 'N', city: 'C', countryCode: 'PRT' }, 'INVALID', 'input.countryCode'],
  ['updateCompanyLocation', { locationId: '$none', city: 'C' }, 'NOT_FOUND'],
  ['updateCompanyLocation', { locationId: '$location', city: long(121) }, 'INVALID', 'input.city'],
  ['removeCompanyLocation', { locationId: 'x' }, 'INVALID', 'input.locationId'],
  ['inviteCompanyMember', { companyId: '$company', userId: '$none' }, 'INVALID', 'input.userId'],
  ['inviteCompanyMember', { companyId: '$company', userId: '$suspended' }, 'INVALID', 'input.userId'],
  ['inviteCompanyMember', { companyId: '$company', userId: '$memberUser' }, 'CONFLICT'],
  ['inviteCompanyMember', { companyId: '$company', userId: '$none', role: 'KING' }, 'INVALID'],
  ['inviteCompanyMember', { companyId: '$company', userId: '$none', note: long(501) }, 'INVALID', 'input.note'],
  ['respondCompanyInvite', { companyId: '$company', accept: false }, 'CONFLICT'],
  ['answerJoinRequest', { memberId: '$none', accept: true }, 'NOT_FOUND'],
  ['answerJoinRequest', { memberId: '$member', accept: true }, 'CONFLICT'],
  ['leaveCompany', { companyId: '$company' }, 'CONFLICT'],
  ['removeCompanyMember', { memberId: '$none' }, 'NOT_FOUND'],
  ['setCompanyMemberRole', { memberId: 'x', role: 'ADMIN' }, 'INVALID', 'input.memberId'],
  ['transferCompanyOwnership', { companyId: '$company', userId: '$none' }, 'INVALID', 'input.userId'],
  ['updateCompanyMember', { memberId: '$member', title: '  ' }, 'INVALID', 'input.title'],
  ['updateCompanyMember', { memberId: '$member', locationId: '$none' }, 'INVALID', 'input.locationId'],
  ['purchaseSeats', { companyId: '$company', courseId: '$none', seats: 0 }, 'INVALID', 'input.seats'],
  ['purchaseSeats', { companyId: '$company', courseId: '$none', seats: 1.5 }, 'INVALID'],
  ['purchaseSeats', { companyId: '$company', courseId: '$none', seats: 1_000_000 }, 'LIMIT_REACHED'],
  ['purchaseSeats', { companyId: '$none', courseId: '$none', seats: 1 }, 'NOT_FOUND'],
  ['cancelSeatPurchase', { poolId: '$pool' }, 'CONFLICT'],
  ['allocateSeat', { poolId: '$none', userId: '$memberUser' }, 'NOT_FOUND'],
  ['allocateSeat', { poolId: '$pool', userId: '$none' }, 'CONFLICT'],
  ['revokeSeat', { seatId: '$none' }, 'NOT_FOUND'],
  ['suspendCompany', { companyId: '$company', reason: 'x' }, 'FORBIDDEN'],
  ['mergeCompanies', { companyId: '$company', intoId: '$company' }, 'FORBIDDEN'],
];
const QUERIES: [document: string, code: string][] = [
  ['{ company { id } }', 'INVALID'],
  ['{ company(id: "x") { id } }', 'INVALID'],
  ['{ company(slug: "nobody") { id } }', 'NOT_FOUND'],
  [`{ searchCompanies(query: "${long(201)}") { totalCount } }`, 'INVALID'],
  ['{ searchCompanies(query: "a\\u0000b") { totalCount } }', 'INVALID'],
  ['{ searchCompanies(first: 101) { totalCount } }', 'INVALID'],
  ['{ searchCompanies(after: "bm9uc2Vuc2U") { nodes { id } } }', 'INVALID'],
  ['{ companies(filter: { countryCode: "x" }) { totalCount } }', 'INVALID'],
  ['{ companyMembers(companyId: "x") { totalCount } }', 'INVALID'],
  ['{ companySummary(period: { from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z" }) { companies } }', 'FORBIDDEN'],
];
const filled = (value: unknown): unknown =>
  typeof value === 'string' && value.startsWith('$')
    ? ids[value.slice(1)]
    : value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([key, of]) => [key, filled(of)]))
      : value;
const everything = () =>
  r.sql(sql`
    select (select count(*) from companies.outbox) as facts, (select count(*) from companies.audit) as audit, (select count(*) from companies.idempotency) as keys,
      (select sum(version) from companies.companies) as companies, (select sum(version) from companies.company_members) as members,
      (select count(*) from companies.company_locations) as locations, (select count(*) from companies.company_verifications) as verifications,
      (select sum(version) from companies.seat_pools) as pools, (select count(*) from companies.seat_allocations) as seats`);

describe('bad input', () => {
  it.each(BAD)('%s(%o) is %s', async (mutation, input, code, path) => {
    const before = await everything();
    const refusal = await r.refused(owner, mutation, Object(filled(input)));
    expect(refusal.code).toBe(code);
    if (path) expect(refusal.violations.map((violation) => violation.path.join('.'))).toContain(path);
    expect(refusal.message.length).toBeGreaterThan(5);
    expect(await everything()).toEqual(before);
  });

  it.each(QUERIES)('%s is %s', async (document, code) => {
    expect((await owner.refusal(document)).code).toBe(code);
  });
});
