import { DAY, found, invalid, one, Refusal, service } from '@lyceum/kit';
import { ExpectedVersion, IdempotencyKey } from '@lyceum/kit/text.ts';
import { and, eq, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { freeSlug, processCompanyData, seenCompany } from '../helpers.ts';
import { type CompanyRow, companies, companyMembers } from '../tables.ts';
import { CompanyData } from '../utilities.ts';
import { addMember, changeCompany, expectVersion, lockCompany } from './rows.ts';

export const getCompanyDetails = service(
  'A company by id or slug; NOT_FOUND for what the viewer may not see.',
  z.object({ id: z.uuid().nullish(), slug: z.string().max(200).nullish() }),
  async (ctx: Context, { id, slug }): Promise<CompanyRow> => {
    if (!id && !slug) throw invalid([{ path: ['id'], rule: 'required', message: 'Give an id or a slug.' }]);
    const company = id ? await ctx.load.company.load(id) : slug ? await ctx.load.companyBySlug.load(slug) : null;
    return seenCompany(ctx, found(company, 'The company').id);
  },
  { transaction: false },
);

/** Two who take the same slug at once queue here. */
const lockSlugs = (ctx: Context) => ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('companies.slug', 0))`);

async function expectFreeSlug(ctx: Context, slug: string, companyId?: string): Promise<void> {
  const taken = await ctx.db.$count(companies, and(eq(companies.slug, slug), companyId ? ne(companies.id, companyId) : undefined));
  if (taken) throw invalid([{ path: ['input', 'slug'], rule: 'taken', message: 'Another company has this slug: choose another.' }]);
}

export const createCompany = service(
  'Founds a company; whoever founds it owns it.',
  CompanyData.extend({ name: z.string().max(20_000), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { idempotencyKey: _, ...data }) => {
    const ownerId = ctx.viewer.id;
    const { slug, name = '', searchName = '', ...values } = await processCompanyData(ctx, data);
    await lockSlugs(ctx);
    if (slug) await expectFreeSlug(ctx, slug);
    const owned = await ctx.db.$count(
      companyMembers,
      and(eq(companyMembers.userId, ownerId), eq(companyMembers.role, 'OWNER'), eq(companyMembers.state, 'ACTIVE')),
    );
    if (owned >= ctx.settings.maxCompaniesPerOwner)
      throw new Refusal('LIMIT_REACHED', `One person owns at most ${ctx.settings.maxCompaniesPerOwner} companies: hand one over first.`);
    const open = ctx.settings.publicByDefault;
    const company = one(
      await ctx.db
        .insert(companies)
        .values({
          ...values,
          name,
          searchName,
          slug: slug ?? (await freeSlug(ctx, name)),
          status: open ? 'UNVERIFIED' : 'DRAFT',
          publishedAt: open ? ctx.now : null,
          createdById: ownerId,
          createdAt: ctx.now,
        })
        .returning(),
    );
    const { id: companyId } = company;
    await ctx.publish('companies.company.created.v1', companyId, { companyId, name, ownerId });
    await addMember(ctx, { companyId, userId: ownerId, role: 'OWNER', state: 'ACTIVE', joinedAt: ctx.now });
    await ctx.publish('companies.member.joined.v1', companyId, { companyId, companyName: name, userId: ownerId, role: 'OWNER' });
    if (open) await ctx.publish('companies.company.published.v1', companyId, { companyId, name });
    return { ...company, memberCount: 1 };
  },
  { again: async (ctx, id) => found(await ctx.load.company.load(id), 'The company') },
);

export const updateCompany = service(
  'Changes what a company says of itself; keys left out stay as they are.',
  CompanyData.extend({ companyId: z.uuid(), expectedVersion: ExpectedVersion }),
  async (ctx: Context, { companyId, expectedVersion, ...data }) => {
    const company = await lockCompany(ctx, companyId, 'edit');
    expectVersion(company, expectedVersion);
    const values = await processCompanyData(ctx, { slug: company.slug, ...data });
    if (values.slug && values.slug !== company.slug) {
      await lockSlugs(ctx);
      await expectFreeSlug(ctx, values.slug, companyId);
    }
    const changed = await changeCompany(ctx, companyId, values);
    await ctx.publish('companies.company.updated.v1', companyId, { companyId, name: changed.name });
    return changed;
  },
);

export const publishCompany = service(
  'Opens a draft to everybody.',
  z.object({ companyId: z.uuid() }),
  async (ctx: Context, { companyId }) => {
    const company = await lockCompany(ctx, companyId, 'edit');
    if (company.publishedAt) return company;
    const published = await changeCompany(ctx, companyId, {
      publishedAt: ctx.now,
      ...(company.status === 'DRAFT' ? { status: 'UNVERIFIED' as const } : {}),
    });
    await ctx.publish('companies.company.published.v1', companyId, { companyId, name: company.name });
    return published;
  },
);

export const deleteCompany = service(
  'Closes a company: its jobs close with it. It can be restored for a while.',
  z.object({ companyId: z.uuid() }),
  async (ctx: Context, { companyId }) => {
    const company = await lockCompany(ctx, companyId, 'own');
    if (company.status === 'ARCHIVED') return company;
    return archive(ctx, company);
  },
);

/** Closes a locked company; what belongs to it stands on its own. */
export async function archive(ctx: Context, company: CompanyRow): Promise<CompanyRow> {
  const { id: companyId, name, status, statusBefore } = company;
  await ctx.db.update(companies).set({ parentId: null }).where(eq(companies.parentId, companyId));
  const archived = await changeCompany(ctx, companyId, {
    status: 'ARCHIVED',
    statusBefore: statusBefore ?? status,
    archivedAt: ctx.now,
  });
  await ctx.publish('companies.company.archived.v1', companyId, { companyId, name });
  return archived;
}

export const restoreCompany = service(
  'Opens a closed company again, for as long as restoreDays allows; its jobs stay closed.',
  z.object({ companyId: z.uuid() }),
  async (ctx: Context, { companyId }) => {
    const company = await lockCompany(ctx, companyId, 'own');
    if (company.status !== 'ARCHIVED') throw new Refusal('CONFLICT', 'This company is not closed.');
    const { restoreDays } = ctx.settings;
    if (!company.archivedAt || ctx.now.getTime() - company.archivedAt.getTime() > restoreDays * DAY)
      throw new Refusal('CONFLICT', `A company can be restored for ${restoreDays} days: found a new one.`);
    const restored = await changeCompany(ctx, companyId, {
      status: company.statusBefore ?? 'UNVERIFIED',
      statusBefore: null,
      archivedAt: null,
    });
    await ctx.publish('companies.company.restored.v1', companyId, { companyId, name: company.name });
    return restored;
  },
);
