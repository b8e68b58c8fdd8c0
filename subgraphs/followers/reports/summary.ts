import { before, filled, one, type Period, Refusal, report, Span, type Steps, stepOf, stepsOf } from '@lyceum/kit';
import { at, within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { follows, moves, people, type TargetType, targets } from '../tables.ts';
import { fanoutPlan } from '../utilities.ts';

interface Figures extends Record<string, unknown> {
  follows: number;
  unfollows: number;
  requests: number;
  followers: number;
  standing: number;
}

async function figures(ctx: Context, period: Period) {
  const { standing, ...row } = one(
    await ctx.db.execute<Figures>(sql`
      select count(*) filter (where kind = 'GAINED')::int as follows, count(*) filter (where kind = 'LOST')::int as unfollows,
        count(*) filter (where kind = 'REQUESTED')::int as requests, count(distinct follower_id) filter (where kind = 'GAINED')::int as followers,
        (select (count(*) filter (where kind = 'GAINED') - count(*) filter (where kind = 'LOST'))::int from ${moves} where at < ${at(period.from)}) as standing
      from ${moves} where ${within(sql`at`, period)}`),
  );
  const exposed = standing + row.follows;
  return { ...row, unfollowRate: exposed ? row.unfollows / exposed : null };
}

interface Now extends Record<string, unknown> {
  total: number;
  pending: number;
  distribution: { p50: number; p90: number; p99: number; max: number };
}

const now = async (ctx: Context): Promise<Now> =>
  one(
    await ctx.db.execute<Now>(sql`
      with counts as (
        select coalesce(t.follower_count, 0) as n from ${people} p left join ${targets} t on t.target_key = 'USER:' || p.user_id
        where p.suspended_at is null)
      select (select count(*)::int from ${follows} where state = 'ACTIVE' and not dormant) as total,
        (select count(*)::int from ${follows} where state = 'REQUESTED' and not dormant) as pending,
        jsonb_build_object(${sql.join(
          ['0.5', '0.9', '0.99'].map(
            (share) =>
              sql`${sql.raw(`'p${share.slice(2).padEnd(2, '0')}'`)}, coalesce(percentile_cont(${sql.raw(share)}) within group (order by n), 0)::float8`,
          ),
          sql`, `,
        )}, 'max', coalesce(max(n), 0)) as distribution
      from counts`),
  );

async function byType(ctx: Context, period: Period) {
  return [
    ...(await ctx.db.execute<{ targetType: TargetType; follows: number; unfollows: number }>(sql`
      select target_type as "targetType", count(*) filter (where kind = 'GAINED')::int as follows, count(*) filter (where kind = 'LOST')::int as unfollows
      from ${moves} where kind <> 'REQUESTED' and ${within(sql`at`, period)} group by 1 order by 1`)),
  ];
}

/** Of each type the most followed; secret groups are nobody’s to name. */
async function topFollowed(ctx: Context) {
  const rows = await ctx.db.execute<{ targetType: TargetType; targetId: string; name: string | null; followers: number }>(sql`
    select target_type as "targetType", target_id as "targetId", name, follower_count as followers from (
      select t.*, row_number() over (partition by target_type order by follower_count desc, target_id) as place
      from ${targets} t where follower_count > 0 and access in ('OPEN', 'MEMBERS')) ranked
    where place <= 5 order by target_type, place`);
  const threshold = ctx.settings.fanoutThreshold;
  return rows.map((row) => ({ ...row, fanout: fanoutPlan({ followers: row.followers, threshold }) }));
}

/** Who began to follow very much in one hour of the period: as programs do. */
async function bursts(ctx: Context, period: Period) {
  const rows = await ctx.db.execute<{ id: string; hour: string; follows: number }>(sql`
    select follower_id as id, to_char(date_trunc('hour', at at time zone 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as hour, count(*)::int as follows
    from ${moves} where cause = 'FOLLOWED' and ${within(sql`at`, period)}
    group by 1, 2 having count(*) >= ${ctx.settings.burstFollowsPerHour} order by 3 desc, 2, 1 limit 50`);
  return rows.map(({ id, hour, follows: n }) => ({ user: { id }, hour: new Date(hour), follows: n }));
}

interface Point extends Record<string, unknown> {
  date: string;
  follows: number;
  unfollows: number;
}

async function series(ctx: Context, steps: Steps) {
  const rows = await ctx.db.execute<Point>(sql`
    select ${stepOf(sql`at`, steps)} as date, count(*) filter (where kind = 'GAINED')::int as follows, count(*) filter (where kind = 'LOST')::int as unfollows
    from ${moves} where kind <> 'REQUESTED' and ${within(sql`at`, steps.period)} group by 1`);
  return filled(steps, [...rows], { follows: 0, unfollows: 0 });
}

export const generateFollowerSummary = report(
  'Follows and unfollows of a period, and of the one before; how followers are spread now, and what is followed most.',
  Span,
  async (ctx: Context, span) => {
    if (!ctx.hasScope('reports:read')) throw new Refusal('FORBIDDEN', 'This needs the scope reports:read.');
    const steps = stepsOf(span);
    return {
      ...steps,
      figures: await figures(ctx, steps.period),
      previous: await figures(ctx, before(steps.period)),
      ...(await now(ctx)),
      byType: await byType(ctx, steps.period),
      topFollowed: await topFollowed(ctx),
      bursts: await bursts(ctx, steps.period),
      series: await series(ctx, steps),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);
