import { events } from '@lyceum/followers/events';
import { isUuid, listener } from '@lyceum/kit';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { companies, followers } from '../tables.ts';

interface Follow {
  readonly targetType: string;
  readonly targetId: string;
  readonly followerId: string;
}
const isOfCompany = ({ targetType, targetId }: Follow) => targetType === 'COMPANY' && isUuid(targetId);

const count = (ctx: Context, companyId: string) =>
  ctx.db
    .update(companies)
    .set({
      followerCount: sql`(select count(*) from ${followers} where ${followers.companyId} = ${companyId} and ${followers.endedAt} is null)`,
    })
    .where(eq(companies.id, companyId));

export const knowFollower = listener(
  events,
  'followers.follow.created.v1',
  'Counts who follows a company.',
  async (ctx: Context, { data, time }) => {
    if (!isOfCompany(data)) return;
    const { targetId: companyId, followerId } = data;
    const since = new Date(time);
    await ctx.db
      .insert(followers)
      .values({ companyId, followerId, since })
      .onConflictDoUpdate({ target: [followers.companyId, followers.followerId], set: { since, endedAt: null } });
    await count(ctx, companyId);
  },
);

export const forgetFollower = listener(
  events,
  'followers.follow.removed.v1',
  'Counts who follows no more.',
  async (ctx: Context, { data, time }) => {
    if (!isOfCompany(data)) return;
    const { targetId: companyId, followerId } = data;
    await ctx.db
      .update(followers)
      .set({ endedAt: new Date(time) })
      .where(and(eq(followers.companyId, companyId), eq(followers.followerId, followerId)));
    await count(ctx, companyId);
  },
);
