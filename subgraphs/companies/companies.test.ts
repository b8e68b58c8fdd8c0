import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
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

describe('a company', () => {
  it('is founded once for one key, belongs to who founded it, and is told of', async () => {
    const input = {
      name: '  Société   Générale Labs ',
      idempotencyKey: newId(),
      industry: 'Software',
      countryCode: 'FR',
      logo: { url: 'https://x.test/l.png', sizeBytes: 900 },
    };
    const made = await r.do(owner, 'createCompany', input);
    expect(made).toMatchObject({ name: 'Société Générale Labs', slug: 'societe-generale-labs', status: 'UNVERIFIED', memberCount: 1 });
    expect((await r.do(owner, 'createCompany', input)).id).toBe(made.id);
    expect(await r.told('companyId', made.id)).toEqual(['company.created', 'member.changed', 'member.joined', 'company.published']);
    const { company } = await r.harness.nobody.get(
      'query ($slug: String) { company(slug: $slug) { id size logoUrl members { totalCount nodes { role user { id } } } card { title subtitle size } } }',
      { slug: made.slug },
    );
    expect(company).toEqual({
      id: made.id,
      size: 'SOLO',
      logoUrl: 'https://x.test/l.png',
      members: { totalCount: 1, nodes: [{ role: 'OWNER', user: { id: owner.id } }] },
      card: { title: 'Société Générale Labs', subtitle: 'Software · France', size: 'one person' },
    });
    expect((await r.refused(r.harness.nobody, 'createCompany', { name: 'A' })).code).toBe('UNAUTHENTICATED');
  });

  it('gets a slug of its own when many of one name are founded at once', async () => {
    const people = await r.people(12);
    const { done, refused } = await together(12, (i) => r.do(people[i] ?? owner, 'createCompany', { name: 'Twin Works' }));
    expect(refused).toEqual([]);
    expect(done.map(({ slug }) => slug).sort()).toEqual(
      ['twin-works', ...Array.from({ length: 11 }, (_, i) => `twin-works-${i + 2}`)].sort(),
    );
    expect((await r.refused(owner, 'createCompany', { name: 'X', slug: 'twin-works' })).violations).toMatchObject([
      { path: ['input', 'slug'], rule: 'taken' },
    ]);
  });

  it('is changed by its admins and owners, at the version that they mean', async () => {
    const companyId = await r.company(owner);
    const admin = await r.person();
    const trainer = await r.person();
    await r.join(owner, companyId, admin, 'ADMIN');
    await r.join(owner, companyId, trainer, 'TRAINER');
    const { version } = await r.see(owner, companyId);
    expect(await r.do(admin, 'updateCompany', { companyId, name: 'Renamed', expectedVersion: version })).toMatchObject({ name: 'Renamed' });
    expect((await r.refused(admin, 'updateCompany', { companyId, name: 'Again', expectedVersion: version })).code).toBe('CONFLICT');
    expect((await r.refused(trainer, 'updateCompany', { companyId, name: 'No' })).code).toBe('FORBIDDEN');
    expect((await r.refused(owner, 'updateCompany', { companyId, industry: 'Alchemy' })).violations).toMatchObject([
      { path: ['input', 'industry'] },
    ]);
    expect(await r.told('companyId', companyId)).toContain('company.updated');
  });

  it('is a draft at first if the settings say so, for its own people until it is published', async () => {
    await r.settings({ publicByDefault: false });
    const companyId = await r.company(owner);
    await r.settings({ publicByDefault: true });
    expect(await r.see(owner, companyId)).toMatchObject({ status: 'DRAFT' });
    const stranger = await r.person();
    expect((await stranger.refusal('query ($id: ID!) { company(id: $id) { id } }', { id: companyId })).code).toBe('NOT_FOUND');
    expect(await stranger.entity('Company', { id: companyId }, 'id')).toBeNull();
    expect((await r.refused(stranger, 'publishCompany', { companyId })).code).toBe('NOT_FOUND');
    expect(await r.do(owner, 'publishCompany', { companyId })).toMatchObject({ status: 'UNVERIFIED' });
    expect(await r.see(stranger, companyId)).toMatchObject({ id: companyId });
  });

  it('is closed by its owner and restored in time', async () => {
    const companyId = await r.company(owner);
    const stranger = await r.person();
    expect(await r.do(owner, 'deleteCompany', { companyId })).toMatchObject({ status: 'ARCHIVED' });
    expect((await stranger.refusal('query ($id: ID!) { company(id: $id) { id } }', { id: companyId })).code).toBe('NOT_FOUND');
    expect((await r.refused(owner, 'updateCompany', { companyId, name: 'X' })).code).toBe('FORBIDDEN');
    expect(await r.do(owner, 'restoreCompany', { companyId })).toMatchObject({ status: 'UNVERIFIED' });
    await r.do(owner, 'deleteCompany', { companyId });
    await r.sql(sql`update companies.companies set archived_at = now() - interval '31 days' where id = ${companyId}`);
    expect((await r.refused(owner, 'restoreCompany', { companyId })).code).toBe('CONFLICT');
    expect((await r.told('companyId', companyId)).filter((type) => /archived|restored/.test(type))).toEqual([
      'company.archived',
      'company.restored',
      'company.archived',
    ]);
  });

  it('is out of sight while it is suspended, and nobody acts for it', async () => {
    const companyId = await r.company(owner);
    expect((await r.refused(owner, 'suspendCompany', { companyId, reason: 'x' })).code).toBe('FORBIDDEN');
    await r.do(r.manager, 'suspendCompany', { companyId, reason: 'It imitates another.' });
    const stranger = await r.person();
    expect(await stranger.entity('Company', { id: companyId }, 'id')).toBeNull();
    expect(await r.see(owner, companyId, '{ status statusReason }')).toEqual({ status: 'SUSPENDED', statusReason: 'It imitates another.' });
    for (const name of ['deleteCompany', 'publishCompany']) expect((await r.refused(owner, name, { companyId })).code).toBe('FORBIDDEN');
    expect(await r.do(r.manager, 'reinstateCompany', { companyId })).toMatchObject({ status: 'UNVERIFIED' });
    expect((await r.see(stranger, companyId)).id).toBe(companyId);
  });

  it('is owned by one person only so many times', async () => {
    await r.settings({ maxCompaniesPerOwner: 2 });
    const { done, refused } = await together(5, () => r.company(owner));
    await r.settings({ maxCompaniesPerOwner: 20 });
    expect([done.length, refused.length]).toEqual([2, 3]);
  });
});
