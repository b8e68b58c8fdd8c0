import { type BaseContext, instant, listener } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { boolean, index, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { events } from './events.ts';

/** What another domain keeps of companies, in its own schema, by its own listeners. */
export const companiesTable = (domain: string) =>
  pgSchema(domain).table('companies', {
    companyId: uuid().primaryKey(),
    name: text().notNull(),
    verified: boolean().notNull().default(false),
    /** Whether everybody may see its page. */
    published: boolean().notNull().default(false),
    suspendedAt: instant(),
    archivedAt: instant(),
  });
export type CompaniesTable = ReturnType<typeof companiesTable>;

/** Who belongs to a company and what they may do: OWNER, ADMIN, RECRUITER, TRAINER or MEMBER. */
export const companyStaffTable = (domain: string) =>
  pgSchema(domain).table('company_staff', { companyId: uuid().notNull(), userId: uuid().notNull(), role: text().notNull() }, (t) => [
    primaryKey({ columns: [t.companyId, t.userId] }),
    index().on(t.userId),
  ]);
export type CompanyStaffTable = ReturnType<typeof companyStaffTable>;

type Of<C> = (ctx: C, companyId: string) => Promise<void>;

/** The listeners that fill both tables; `then` adds what the domain does besides, in the same transaction. */
export function companyListeners<C extends BaseContext>(
  companies: CompaniesTable,
  staff: CompanyStaffTable,
  then: { readonly suspended?: Of<C>; readonly archived?: Of<C>; readonly changed?: Of<C> } = {},
) {
  const change = async (
    ctx: C,
    { companyId, name }: { companyId: string; name: string },
    values: Partial<CompaniesTable['$inferInsert']>,
  ) => {
    await ctx.db
      .insert(companies)
      .values({ companyId, name, ...values })
      .onConflictDoUpdate({ target: companies.companyId, set: { name, ...values } });
    await then.changed?.(ctx, companyId);
  };
  const appoint = async (ctx: C, { companyId, userId, role }: { companyId: string; userId: string; role: string }) => {
    await ctx.db
      .insert(staff)
      .values({ companyId, userId, role })
      .onConflictDoUpdate({ target: [staff.companyId, staff.userId], set: { role } });
  };
  return {
    knowCompany: listener(events, 'companies.company.created.v1', 'Knows a new company and its owner.', async (ctx: C, { data }) => {
      await change(ctx, data, {});
      await appoint(ctx, { companyId: data.companyId, userId: data.ownerId, role: 'OWNER' });
    }),
    knowCompanyName: listener(events, 'companies.company.updated.v1', 'Takes over a company’s name.', (ctx: C, { data }) =>
      change(ctx, data, {}),
    ),
    knowPublished: listener(events, 'companies.company.published.v1', 'Knows that a company is open to everybody.', (ctx: C, { data }) =>
      change(ctx, data, { published: true }),
    ),
    knowVerified: listener(events, 'companies.company.verified.v1', 'Knows a company that proved its domain.', (ctx: C, { data }) =>
      change(ctx, data, { verified: true }),
    ),
    knowUnverified: listener(events, 'companies.company.unverified.v1', 'Knows a company whose proof is gone.', (ctx: C, { data }) =>
      change(ctx, data, { verified: false }),
    ),
    stopSuspendedCompany: listener(
      events,
      'companies.company.suspended.v1',
      'Knows a company that may not act.',
      async (ctx: C, { data }) => {
        await change(ctx, data, { suspendedAt: ctx.now });
        await then.suspended?.(ctx, data.companyId);
      },
    ),
    knowReinstatedCompany: listener(events, 'companies.company.reinstated.v1', 'Knows a company that acts again.', (ctx: C, { data }) =>
      change(ctx, data, { suspendedAt: null }),
    ),
    closeWithCompany: listener(events, 'companies.company.archived.v1', 'Knows a company that closed.', async (ctx: C, { data }) => {
      await change(ctx, data, { archivedAt: ctx.now });
      await then.archived?.(ctx, data.companyId);
    }),
    knowRestoredCompany: listener(events, 'companies.company.restored.v1', 'Knows a company that is open again.', (ctx: C, { data }) =>
      change(ctx, data, { archivedAt: null }),
    ),
    knowStaff: listener(events, 'companies.member.joined.v1', 'Knows who belongs to a company.', (ctx: C, { data }) => appoint(ctx, data)),
    knowStaffRole: listener(events, 'companies.member.role_changed.v1', 'Knows what a member may do.', (ctx: C, { data }) =>
      appoint(ctx, data),
    ),
    forgetStaff: listener(events, 'companies.member.left.v1', 'Knows who belongs to a company no more.', async (ctx: C, { data }) => {
      await ctx.db.delete(staff).where(and(eq(staff.companyId, data.companyId), eq(staff.userId, data.userId)));
    }),
  };
}
