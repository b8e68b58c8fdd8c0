import { before, daysOf, one, type Period, Refusal, report, Span, stepOf, stepsOf } from '@lyceum/kit';
import { at, within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';

const SOON_DAYS = 90;
const rounded = (value: string | number | null): number | null => (value === null ? null : Math.round(Number(value) * 100) / 100);
const medianDays = sql`percentile_cont(0.5) within group (order by extract(epoch from c.issued_at - e.activated_at) / 86400)`;
const current = (now: Date) => sql`c.status = 'ISSUED' and (c.valid_until is null or c.valid_until > ${at(now)})`;

export const generateUserCertificationReport = report(
  'Figures about one person’s certificates.',
  z.object({ userId: z.uuid().nullish() }),
  async (ctx: Context, { userId: asked }) => {
    const userId = asked ?? ctx.viewer.id;
    if (userId !== ctx.viewerOrNull?.id && !ctx.hasScope('reports:read') && !ctx.hasScope('certifications:manage'))
      throw new Refusal('FORBIDDEN', 'This needs reports:read.');
    const { now, db } = ctx;
    const of = sql`c.user_id = ${userId}`;
    const [[counts], shares, skills, courses] = await Promise.all([
      db.execute<Record<'held' | 'expiring' | 'expired' | 'revoked' | 'suspended' | 'verifications', number> & { days: string | null }>(sql`
        select count(*) filter (where ${current(now)})::int as held,
          count(*) filter (where ${current(now)} and c.valid_until <= ${at(now)} + make_interval(days => ${SOON_DAYS}))::int as expiring,
          count(*) filter (where c.status = 'EXPIRED' or (c.status = 'ISSUED' and c.valid_until <= ${at(now)}))::int as expired,
          count(*) filter (where c.status = 'REVOKED')::int as revoked,
          count(*) filter (where c.status = 'SUSPENDED')::int as suspended,
          ${medianDays} as days,
          (select coalesce(sum(l.count), 0)::int from certifications.lookups l
            join certifications.certificates v on v.id = l.certificate_id where v.user_id = ${userId}) as verifications
        from certifications.certificates c left join certifications.completions e on e.enrollment_id = c.enrollment_id where ${of}`),
      db.execute<{ platform: 'LINKEDIN' | 'X' | 'FACEBOOK' | 'EMAIL' | 'LINK'; count: number }>(sql`
        select s.platform, count(*)::int as count from certifications.shares s join certifications.certificates c on c.id = s.certificate_id
        where ${of} group by s.platform order by count desc, s.platform`),
      db.execute<{ skill: string; count: number }>(sql`
        select skill, count(*)::int as count from certifications.certificates c, unnest(c.skills) as skill
        where ${of} and ${current(now)} group by skill order by count desc, skill limit 100`),
      db.execute<{ id: string; title: string; count: number }>(sql`
        select c.course_id as id, (array_agg(c.course_title order by c.issued_at desc))[1] as title, count(*)::int as count
        from certifications.certificates c where ${of} group by c.course_id order by max(c.issued_at) desc, c.course_id limit 500`),
    ]);
    const { days, ...figures } = one(counts ? [counts] : []);
    return {
      generatedAt: now,
      asOf: now,
      user: { id: userId },
      ...figures,
      medianDaysToCertificate: rounded(days),
      shares: [...shares],
      skills: [...skills],
      courses: courses.map(({ id, title, count }) => ({ course: { id }, title, count })),
    };
  },
);

async function figuresOf(ctx: Context, period: Period) {
  const row = one(
    await ctx.db.execute<Record<'issued' | 'completed' | 'revoked' | 'valid' | 'invalid' | 'shares', number> & { days: string | null }>(sql`
      select
        (select count(*)::int from certifications.certificates c where ${within(sql`c.issued_at`, period)}) as issued,
        (select ${medianDays} from certifications.certificates c join certifications.completions e on e.enrollment_id = c.enrollment_id
          where ${within(sql`c.issued_at`, period)}) as days,
        (select count(*)::int from certifications.completions where ${within(sql`completed_at`, period)}) as completed,
        (select count(*)::int from certifications.status_changes h where h."to" = 'REVOKED' and ${within(sql`h.at`, period)}) as revoked,
        (select coalesce(sum(count) filter (where result = 'VALID'), 0)::int from certifications.lookups where ${within(sql`day`, period)}) as valid,
        (select coalesce(sum(count) filter (where result <> 'VALID'), 0)::int from certifications.lookups where ${within(sql`day`, period)}) as invalid,
        (select count(*)::int from certifications.shares s where ${within(sql`s.at`, period)}) as shares`),
  );
  return {
    issued: row.issued,
    completed: row.completed,
    issueRate: row.completed ? rounded((100 * row.issued) / row.completed) : null,
    medianDaysToCertificate: rounded(row.days),
    revoked: row.revoked,
    validLookups: row.valid,
    invalidLookups: row.invalid,
    shares: row.shares,
  };
}

export const generateCertificationSummary = report(
  'Figures about all certificates over a period, with the period before it.',
  Span,
  async (ctx: Context, span) => {
    if (!ctx.hasScope('reports:read') && !ctx.hasScope('certifications:manage')) throw new Refusal('FORBIDDEN', 'This needs reports:read.');
    const { now, db } = ctx;
    const steps = stepsOf(span);
    const { period } = steps;
    const issuedThen = within(sql`c.issued_at`, period);
    const [figures, previous, series, byCourse, revocations, [expiring], shared] = await Promise.all([
      figuresOf(ctx, period),
      figuresOf(ctx, before(period)),
      db.execute<{ day: string; issued: number }>(sql`
        select ${stepOf(sql`c.issued_at`, steps)} as day, count(*)::int as issued from certifications.certificates c where ${issuedThen} group by 1`),
      db.execute<{ id: string; title: string; count: number }>(sql`
        select c.course_id as id, (array_agg(c.course_title order by c.issued_at desc))[1] as title, count(*)::int as count
        from certifications.certificates c where ${issuedThen} group by c.course_id order by count desc, c.course_id limit 20`),
      db.execute<{ reason: string; count: number }>(sql`
        select coalesce(h.reason, '') as reason, count(*)::int as count from certifications.status_changes h
        where h."to" = 'REVOKED' and ${within(sql`h.at`, period)} group by 1 order by count desc, 1 limit 20`),
      db.execute<Record<'d30' | 'd60' | 'd90', number>>(sql`
        select count(*) filter (where c.valid_until <= ${at(now)} + interval '30 days')::int as d30,
          count(*) filter (where c.valid_until <= ${at(now)} + interval '60 days')::int as d60,
          count(*) filter (where c.valid_until <= ${at(now)} + interval '90 days')::int as d90
        from certifications.certificates c where ${current(now)} and c.valid_until is not null`),
      db.execute<{ id: string; count: number }>(sql`
        select s.certificate_id as id, count(*)::int as count from certifications.shares s
        where ${within(sql`s.at`, period)} group by s.certificate_id order by count desc, s.certificate_id limit 10`),
    ]);
    const issued = new Map(series.map((point) => [point.day, point.issued]));
    return {
      generatedAt: now,
      asOf: now,
      period,
      figures,
      previous,
      series: daysOf(steps).map((day) => ({ day, issued: issued.get(day) ?? 0 })),
      byCourse: byCourse.map(({ id, title, count }) => ({ course: { id }, title, count })),
      revocations: [...revocations],
      expiring: [
        { withinDays: 30, count: expiring?.d30 ?? 0 },
        { withinDays: 60, count: expiring?.d60 ?? 0 },
        { withinDays: 90, count: expiring?.d90 ?? 0 },
      ],
      topShared: (
        await Promise.all(shared.map(async ({ id, count }) => ({ certificate: await ctx.load.certificate.load(id), count })))
      ).flatMap(({ certificate, count }) => (certificate ? [{ certificate, count }] : [])),
    };
  },
);
