import { events as companies } from '@lyceum/companies/events';
import { listener } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { staff } from '../tables.ts';

export const knowFounder = listener(
  companies,
  'companies.company.created.v1',
  'Knows who works where: its founder.',
  async (ctx: Context, { data: { companyId, ownerId: userId } }) =>
    void (await ctx.db.insert(staff).values({ companyId, userId }).onConflictDoNothing()),
);
export const knowColleague = listener(
  companies,
  'companies.member.joined.v1',
  'Knows who works where.',
  async (ctx: Context, { data: { companyId, userId } }) =>
    void (await ctx.db.insert(staff).values({ companyId, userId }).onConflictDoNothing()),
);
export const forgetColleague = listener(
  companies,
  'companies.member.left.v1',
  'Knows who works there no more.',
  async (ctx: Context, { data: { companyId, userId } }) =>
    void (await ctx.db.delete(staff).where(and(eq(staff.companyId, companyId), eq(staff.userId, userId)))),
);
