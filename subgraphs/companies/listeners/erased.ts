import { forgetErased, unnamed } from '@lyceum/accounts/copies';
import { blanked, type Erasure, gone } from '@lyceum/kit';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { archive } from '../services/companies.ts';
import { changeMember, lockCompany } from '../services/rows.ts';
import { revokeSeatsOf } from '../services/seats.ts';
import { blocks, CURRENT, certificates, companies, companyMembers, followers, pageViews, people, postResponses } from '../tables.ts';

/** Who runs a company when its last owner is no more: whoever does most there, longest. */
async function heirOf(ctx: Context, companyId: string): Promise<typeof companyMembers.$inferSelect | undefined> {
  const active = await ctx.db
    .select({ member: companyMembers })
    .from(companyMembers)
    .leftJoin(people, eq(people.userId, companyMembers.userId))
    .where(and(eq(companyMembers.companyId, companyId), eq(companyMembers.state, 'ACTIVE')))
    .orderBy(sql`${people.suspendedAt} is not null, ${companyMembers.role}, ${companyMembers.joinedAt}, ${companyMembers.id}`)
    .limit(1);
  return active[0]?.member;
}

/** Ends what they are in companies; one without an owner passes to the next, and without anybody it is closed. */
const leave: Erasure<Context> = async (ctx, userId) => {
  const current = await ctx.db
    .select()
    .from(companyMembers)
    .where(and(eq(companyMembers.userId, userId), inArray(companyMembers.state, [...CURRENT])))
    .orderBy(asc(companyMembers.companyId));
  for (const { id, companyId } of current) {
    const company = await lockCompany(ctx, companyId, 'view');
    const [member] = await ctx.db.select().from(companyMembers).where(eq(companyMembers.id, id));
    if (!member || member.endedAt) continue;
    const wasActive = member.state === 'ACTIVE';
    await changeMember(ctx, id, { state: 'LEFT', endedAt: ctx.now });
    if (!wasActive) continue;
    await revokeSeatsOf(ctx, companyId, userId);
    await ctx.publish('companies.member.left.v1', companyId, { companyId, userId, removed: true });
    if (member.role !== 'OWNER' || company.status === 'ARCHIVED') continue;
    const heir = await heirOf(ctx, companyId);
    if (!heir) await archive(ctx, company);
    else if (heir.role !== 'OWNER') {
      await changeMember(ctx, heir.id, { role: 'OWNER' });
      const data = { companyId, companyName: company.name, userId: heir.userId, role: 'OWNER' as const };
      await ctx.publish('companies.member.role_changed.v1', companyId, data);
    }
  }
};

/** They follow no company any more. */
const unfollow: Erasure<Context> = (ctx, userId) =>
  ctx.db.execute(sql`
    with gone as (delete from ${followers} where follower_id = ${userId} returning company_id, ended_at)
    update ${companies} c set follower_count = c.follower_count - 1 from gone where c.id = gone.company_id and gone.ended_at is null`);

export const erasedListeners = forgetErased<Context>(
  'companies',
  'Takes a person who is no more out of companies; the last owner’s company passes to the next, or is closed.',
  leave,
  unfollow,
  blanked(companyMembers, companyMembers.userId, { title: null, department: null, seniority: null, locationId: null, note: null }),
  gone(pageViews, pageViews.viewerId),
  gone(postResponses, postResponses.userId),
  gone(certificates, certificates.userId),
  gone(blocks, blocks.userId, blocks.blockedId),
  unnamed(people),
);
