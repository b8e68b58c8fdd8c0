import { before, DAY, enforce, filled, found, one, type Period, report, Span, stepOf, stepsOf } from '@lyceum/kit';
import { at, within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { validateGroupPermissions } from '../helpers.ts';
import type { GroupMemberRow, GroupRole } from '../tables.ts';

interface Counts extends Record<string, unknown> {
  joined: number;
  ended: number;
  before: number;
  requests: number;
  approved: number;
  decided: number;
  medianHours: number | null;
  active7: number;
  active30: number;
  posts: number;
  comments: number;
}

const percent = (part: number, whole: number) => (whole ? (100 * part) / whole : null);

async function figures(ctx: Context, groupId: string, period: Period, members: number) {
  const writers = (days: number) => sql`
    (select count(distinct c.user_id)::int from groups.contributions c
      join groups.memberships m on m.group_id = c.group_id and m.user_id = c.user_id and m.state = 'ACTIVE'
      where c.group_id = ${groupId} and ${within(sql`c.at`, { from: new Date(period.to.getTime() - days * DAY), to: period.to })})`;
  const row = one(
    await ctx.db.execute<Counts>(sql`
      select
        count(*) filter (where ${within(sql`joined_at`, period)})::int as joined,
        count(*) filter (where ${within(sql`ended_at`, period)})::int as ended,
        count(*) filter (where joined_at < ${at(period.from)} and (ended_at is null or ended_at >= ${at(period.from)}))::int as before,
        (select count(*)::int from groups.join_requests where group_id = ${groupId} and ${within(sql`created_at`, period)}) as requests,
        (select count(*)::int from groups.join_requests where group_id = ${groupId} and status = 'APPROVED' and ${within(sql`decided_at`, period)}) as approved,
        (select count(*)::int from groups.join_requests
          where group_id = ${groupId} and status in ('APPROVED', 'REJECTED') and ${within(sql`decided_at`, period)}) as decided,
        (select (percentile_cont(0.5) within group (order by extract(epoch from decided_at - created_at)) / 3600)::float8 from groups.join_requests
          where group_id = ${groupId} and status in ('APPROVED', 'REJECTED') and ${within(sql`decided_at`, period)}) as "medianHours",
        ${writers(7)} as active7, ${writers(30)} as active30,
        (select count(*)::int from groups.contributions where group_id = ${groupId} and not comment and ${within(sql`at`, period)}) as posts,
        (select count(*)::int from groups.contributions where group_id = ${groupId} and comment and ${within(sql`at`, period)}) as comments
      from groups.memberships where group_id = ${groupId}`),
  );
  return {
    joined: row.joined,
    ended: row.ended,
    netGrowth: row.joined - row.ended,
    churnPercent: percent(row.ended, row.before),
    requests: row.requests,
    approvalPercent: percent(row.approved, row.decided),
    medianHoursToDecision: row.medianHours,
    active7Days: row.active7,
    active30Days: row.active30,
    posts: row.posts,
    comments: row.comments,
    postsPerMember: members ? row.posts / members : null,
    commentsPerMember: members ? row.comments / members : null,
  };
}

export const generateGroupMembershipReport = report(
  'A group’s members by role and standing, growth, sources, requests, activity, top contributors and overlaps, with the period before.',
  z.object({ groupId: z.uuid(), ...Span.shape }),
  async (ctx: Context, { groupId, ...span }) => {
    enforce(await validateGroupPermissions(ctx, { action: 'report', groupId }));
    const group = found(await ctx.load.group.load(groupId), 'The group');
    const steps = stepsOf(span);
    const { period } = span;
    const rows = async <R extends Record<string, unknown>>(query: ReturnType<typeof sql>) => [...(await ctx.db.execute<R>(query))];
    const series = await rows<{ date: string; joined: number; ended: number }>(sql`
      select date, sum(joined)::int as joined, sum(ended)::int as ended from (
        select ${stepOf(sql`joined_at`, steps)} as date, 1 as joined, 0 as ended from groups.memberships
          where group_id = ${groupId} and ${within(sql`joined_at`, period)}
        union all
        select ${stepOf(sql`ended_at`, steps)}, 0, 1 from groups.memberships
          where group_id = ${groupId} and ${within(sql`ended_at`, period)}) moves
      group by date`);
    const contributors = await rows<{ id: string; posts: number; comments: number }>(sql`
      select user_id as id, count(*) filter (where not comment)::int as posts, count(*) filter (where comment)::int as comments
      from groups.contributions where group_id = ${groupId} and ${within(sql`at`, period)}
      group by user_id order by count(*) desc, user_id limit 10`);
    const overlap = (table: ReturnType<typeof sql>, column: ReturnType<typeof sql>) =>
      rows<{ id: string; count: number }>(sql`
        select o.${column} as id, count(distinct m.user_id)::int as count
        from groups.memberships m join ${table} o on o.user_id = m.user_id
        where m.group_id = ${groupId} and m.state = 'ACTIVE'
        group by 1 order by count desc, id limit 5`);
    return {
      group,
      generatedAt: ctx.now,
      asOf: ctx.now,
      ...period,
      byRole: await rows<{ role: GroupRole; count: number }>(sql`
        select role, count(*)::int as count from groups.memberships where group_id = ${groupId} and state = 'ACTIVE' group by role order by role desc`),
      byState: await rows<{ state: GroupMemberRow['state']; count: number }>(sql`
        select state, count(*)::int as count from groups.memberships where group_id = ${groupId} group by state order by state`),
      figures: await figures(ctx, groupId, period, group.memberCount),
      previous: await figures(ctx, groupId, before(period), group.memberCount),
      sources: await rows<{ source: GroupMemberRow['source']; count: number }>(sql`
        select source, count(*)::int as count from groups.memberships
        where group_id = ${groupId} and ${within(sql`joined_at`, period)} group by source order by count desc, source`),
      series: filled(steps, series, { joined: 0, ended: 0 }),
      topContributors: contributors.map(({ id, posts, comments }) => ({ user: { id }, posts, comments })),
      courses: (await overlap(sql`groups.course_seats`, sql`course_id`)).map(({ id, count }) => ({ course: { id }, count })),
      companies: (await overlap(sql`groups.company_staff`, sql`company_id`)).map(({ id, count }) => ({ company: { id }, count })),
    };
  },
);
