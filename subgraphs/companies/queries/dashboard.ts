import { DAY, enforce, one, query } from '@lyceum/kit';
import { at } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seenCompany, validateCompanyPermissions } from '../helpers.ts';

export const companyDashboard = query(
  'What waits for those who run a company, at a glance.',
  z.object({ companyId: z.uuid() }),
  async (ctx: Context, { companyId }) => {
    const company = await seenCompany(ctx, companyId);
    enforce(await validateCompanyPermissions(ctx, { companyId, action: 'edit' }));
    const week = new Date(ctx.now.getTime() - 7 * DAY);
    const counts = one(
      await ctx.db.execute<
        Record<'requests' | 'invitations' | 'views' | 'followers' | 'applications' | 'bought' | 'allocated' | 'unpaid', number>
      >(sql`
        select
          (select count(*) from companies.company_members where company_id = ${companyId} and state = 'REQUESTED')::int as requests,
          (select count(*) from companies.company_members where company_id = ${companyId} and state = 'INVITED')::int as invitations,
          (select count(*) from companies.page_views where company_id = ${companyId} and day >= ${week.toISOString().slice(0, 10)}::date)::int as views,
          (select count(*) from companies.followers where company_id = ${companyId} and since >= ${at(week)} and ended_at is null)::int as followers,
          (select count(*) from companies.job_applications where company_id = ${companyId} and at >= ${at(week)})::int as applications,
          (select coalesce(sum(seats), 0) from companies.seat_pools where company_id = ${companyId} and status = 'PAID')::int as bought,
          (select coalesce(sum(allocated), 0) from companies.seat_pools where company_id = ${companyId} and status = 'PAID')::int as allocated,
          (select count(*) from companies.seat_pools where company_id = ${companyId} and status = 'PENDING_PAYMENT')::int as unpaid`),
    );
    return {
      company,
      joinRequests: counts.requests,
      openInvitations: counts.invitations,
      viewsThisWeek: counts.views,
      newFollowersThisWeek: counts.followers,
      applicationsThisWeek: counts.applications,
      seatsBought: counts.bought,
      seatsFree: counts.bought - counts.allocated,
      unpaidOrders: counts.unpaid,
      asOf: ctx.now,
    };
  },
);
