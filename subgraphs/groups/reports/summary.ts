import { before, filled, one, type Period, Refusal, report, Span, stepOf, stepsOf } from '@lyceum/kit';
import { at, within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { GroupRow } from '../tables.ts';

interface Counts extends Record<string, unknown> {
  founded: number;
  archived: number;
  deleted: number;
  joined: number;
  ended: number;
  activeGroups: number;
  inUse: number;
}

async function figures(ctx: Context, period: Period) {
  const { inUse, ...row } = one(
    await ctx.db.execute<Counts>(sql`
      with active as (
        select group_id from groups.memberships where ${within(sql`joined_at`, period)}
        union select group_id from groups.contributions where ${within(sql`at`, period)}
        union select group_id from groups.announcements where ${within(sql`created_at`, period)}
      )
      select
        (select count(*)::int from groups.groups where ${within(sql`created_at`, period)}) as founded,
        (select count(*)::int from groups.groups where status = 'ARCHIVED' and ${within(sql`archived_at`, period)}) as archived,
        (select count(*)::int from groups.groups where ${within(sql`deleted_at`, period)}) as deleted,
        (select count(*)::int from groups.memberships where ${within(sql`joined_at`, period)}) as joined,
        (select count(*)::int from groups.memberships where ${within(sql`ended_at`, period)}) as ended,
        (select count(*)::int from groups.groups g where g.status = 'ACTIVE' and g.id in (select group_id from active)) as "activeGroups",
        (select count(*)::int from groups.groups where status = 'ACTIVE') as "inUse"`),
  );
  return { ...row, activePercent: inUse ? (100 * row.activeGroups) / inUse : null };
}

/** The sizes that are told apart: from so many members on. */
export const SIZES = [1, 2, 5, 10, 25, 50, 100, 500] as const;

export const generateGroupSummary = report(
  'Groups by privacy, standing and size, what was founded and joined, who waits, with the period before.',
  Span,
  async (ctx: Context, span) => {
    if (!ctx.hasScope('reports:read')) throw new Refusal('FORBIDDEN', 'This needs reports:read.');
    const steps = stepsOf(span);
    const { period } = span;
    const series = await ctx.db.execute<{ date: string; founded: number; joined: number }>(sql`
      select date, sum(founded)::int as founded, sum(joined)::int as joined from (
        select ${stepOf(sql`created_at`, steps)} as date, 1 as founded, 0 as joined from groups.groups where ${within(sql`created_at`, period)}
        union all
        select ${stepOf(sql`joined_at`, steps)}, 0, 1 from groups.memberships where ${within(sql`joined_at`, period)}) moves
      group by date`);
    const sizes = await ctx.db.execute<{ size: number; count: number }>(sql`
      select width_bucket(member_count, ${sql.raw(`array[${SIZES.join(',')}]`)}) as size, count(*)::int as count
      from groups.groups where status = 'ACTIVE' group by 1`);
    const bySize = new Map([...sizes].map(({ size, count }) => [size, count]));
    const waiting = one(
      await ctx.db.execute<{ n: number; median: number | null; oldest: number | null }>(sql`
        select count(*)::int as n,
          (percentile_cont(0.5) within group (order by extract(epoch from ${at(ctx.now)} - created_at)) / 3600)::float8 as median,
          (max(extract(epoch from ${at(ctx.now)} - created_at)) / 3600)::float8 as oldest
        from groups.join_requests where status = 'PENDING'`),
    );
    const { ownerless } = one(
      await ctx.db.execute<{ ownerless: number }>(sql`
        select count(*)::int as ownerless from groups.groups g where g.status = 'ACTIVE' and not exists (
          select from groups.memberships m join groups.people p on p.user_id = m.user_id and p.suspended_at is null
          where m.group_id = g.id and m.role = 'OWNER' and m.state = 'ACTIVE')`),
    );
    return {
      generatedAt: ctx.now,
      asOf: ctx.now,
      ...period,
      byPrivacy: [
        ...(await ctx.db.execute<{ privacy: GroupRow['privacy']; status: GroupRow['status']; count: number }>(sql`
          select privacy, status, count(*)::int as count from groups.groups group by privacy, status order by privacy, status`)),
      ],
      bySize: SIZES.map((fromMembers, i) => ({
        fromMembers,
        toMembers: (SIZES[i + 1] ?? 0) - 1 > 0 ? (SIZES[i + 1] ?? 0) - 1 : null,
        count: bySize.get(i + 1) ?? 0,
      })),
      figures: await figures(ctx, period),
      previous: await figures(ctx, before(period)),
      series: filled(steps, [...series], { founded: 0, joined: 0 }),
      ownerless,
      pendingRequests: waiting.n,
      pendingMedianHours: waiting.median,
      pendingOldestHours: waiting.oldest,
    };
  },
);
