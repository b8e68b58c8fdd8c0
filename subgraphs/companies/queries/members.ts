import { unblocked } from '@lyceum/connections/copies';
import { ascending, descending, enforce, PageArguments, pageOf, query } from '@lyceum/kit';
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { companyPermission, seenCompany } from '../helpers.ts';
import { blocks, CURRENT, companyMembers, memberRole, memberState } from '../tables.ts';

export const listCompanyMembers = query(
  'Who belongs to a company; who is invited, asked or left is for those who run it.',
  z.object({
    companyId: z.uuid(),
    state: z.enum(memberState.enumValues).nullish(),
    role: z.array(z.enum(memberRole.enumValues)).max(memberRole.enumValues.length).nullish(),
    department: z.string().max(120).nullish(),
    page: PageArguments,
  }),
  async (ctx: Context, { companyId, state: wanted, role, department, page }) => {
    const company = await seenCompany(ctx, companyId);
    const state = wanted ?? 'ACTIVE';
    const runs = await companyPermission(ctx, company, 'edit');
    if (state !== 'ACTIVE') enforce(runs);
    const viewer = ctx.viewerOrNull;
    return pageOf(ctx.db, {
      table: companyMembers,
      where: and(
        eq(companyMembers.companyId, companyId),
        eq(companyMembers.state, state),
        role ? inArray(companyMembers.role, role) : undefined,
        department ? eq(companyMembers.department, department) : undefined,
        // whoever runs a company sees all who belong to it
        viewer && !runs.allowed ? unblocked(blocks, viewer.id, companyMembers.userId) : undefined,
      ),
      orderBy: [ascending(companyMembers.createdAt), ascending(companyMembers.id)],
      page,
    });
  },
);

export const myCompanies = query(
  'What the viewer is, or is asked to be, in companies, or in a state that is named: the newest first.',
  z.object({ state: z.enum(memberState.enumValues).nullish(), page: PageArguments }),
  (ctx: Context, { state, page }) =>
    pageOf(ctx.db, {
      table: companyMembers,
      where: and(
        eq(companyMembers.userId, ctx.viewer.id),
        state ? eq(companyMembers.state, state) : inArray(companyMembers.state, [...CURRENT]),
      ),
      orderBy: [descending(companyMembers.createdAt), descending(companyMembers.id)],
      page,
    }),
);
