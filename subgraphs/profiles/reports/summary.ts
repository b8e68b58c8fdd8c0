import { before, filled, one, type Period, Refusal, report, Span, type Steps, stepOf, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { PrivacyLevel, ProfileField } from '../utilities.ts';
import { completenessCounts } from './completeness-counts.ts';
import { type SkillFigure, toSkillCount } from './skill-count.ts';

const TOP = 10;
const STATES = ['INCOMPLETE', 'ACTIVE', 'HIDDEN', 'DEACTIVATED'] as const;
const BUCKETS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const visible = sql`deleted_at is null and hidden_at is null and not suspended`;

export const generateProfileSummary = report(
  'Profiles, skills and endorsements of a period and of the one before; states, completeness, privacy and what is most common now.',
  Span,
  async (ctx: Context, span) => {
    if (!ctx.hasScope('reports:read')) throw new Refusal('FORBIDDEN', 'This needs the scope reports:read.');
    const steps = stepsOf(span);
    const { period } = steps;
    return {
      ...steps,
      figures: await figures(ctx, period),
      previous: await figures(ctx, before(period)),
      byState: await byState(ctx),
      completeness: await histogram(ctx),
      filledPercent: await filledPercent(ctx),
      privacyUsage: await privacyUsage(ctx),
      topSkills: await topSkills(ctx),
      topLocations: await topNames(ctx, sql`location`),
      topIndustries: await topNames(ctx, sql`industry`),
      openToWork: await openToWork(ctx),
      series: await series(ctx, steps),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);

/** What was made, step by step. */
async function series(ctx: Context, steps: Steps) {
  const rows = await ctx.db.execute<{ date: string; created: number; skillsAdded: number; endorsementsGiven: number }>(sql`
    select ${stepOf(sql`m.at`, steps)} as date, (count(*) filter (where m.kind = 'profile'))::int as created,
      (count(*) filter (where m.kind = 'skill'))::int as "skillsAdded", (count(*) filter (where m.kind = 'endorsement'))::int as "endorsementsGiven"
    from (
      select 'profile' as kind, created_at as at from profiles.profiles
      union all select 'skill', created_at from profiles.profile_skills
      union all select 'endorsement', created_at from profiles.endorsements where state = 'GIVEN'
    ) m where ${within(sql`m.at`, steps.period)} group by 1`);
  return filled(steps, [...rows], { created: 0, skillsAdded: 0, endorsementsGiven: 0 });
}

async function figures(ctx: Context, period: Period) {
  const during = within(sql`created_at`, period);
  return one(
    await ctx.db.execute<{ created: number; skillsAdded: number; endorsementsGiven: number; endorsers: number }>(sql`
      select (select count(*)::int from profiles.profiles where ${during}) as created,
        (select count(*)::int from profiles.profile_skills where ${during}) as "skillsAdded",
        count(*)::int as "endorsementsGiven", count(distinct endorser_id)::int as endorsers
      from profiles.endorsements where state = 'GIVEN' and ${during}`),
  );
}

async function byState(ctx: Context) {
  const required = sql`array[${sql.join(
    ctx.settings.requiredFields.map((field) => sql`${field}`),
    sql`, `,
  )}]::text[]`;
  const rows = await ctx.db.execute<{ state: (typeof STATES)[number]; count: number }>(sql`
    select case when deleted_at is not null then 'DEACTIVATED' when hidden_at is not null or suspended then 'HIDDEN'
      when filled @> ${required} then 'ACTIVE' else 'INCOMPLETE' end as state, count(*)::int as count
    from profiles.profiles group by 1`);
  return STATES.map((state) => ({ state, count: rows.find((row) => row.state === state)?.count ?? 0 }));
}

async function histogram(ctx: Context) {
  const counts = await completenessCounts(ctx);
  return BUCKETS.map((fromPercent) => ({
    fromPercent,
    count: counts.filter(({ percent }) => Math.floor(percent / 10) * 10 === fromPercent).reduce((sum, { count }) => sum + count, 0),
  }));
}

async function filledPercent(ctx: Context) {
  const share = (field: ProfileField) =>
    sql`coalesce(floor(100.0 * count(*) filter (where ${field} = any(filled)) / nullif(count(*), 0)), 0)::int`;
  return one(
    await ctx.db.execute<{ photo: number; headline: number; experience: number }>(sql`
      select ${share('PHOTO')} as photo, ${share('HEADLINE')} as headline, ${share('EXPERIENCE')} as experience
      from profiles.profiles where ${visible}`),
  );
}

const privacyUsage = async (ctx: Context) => [
  ...(await ctx.db.execute<{ field: ProfileField; level: PrivacyLevel; count: number }>(sql`
    select rule.key as field, rule.value as level, count(*)::int as count
    from profiles.profiles, jsonb_each_text(privacy) as rule where ${visible} group by 1, 2 order by 1, 2`)),
];

async function topSkills(ctx: Context) {
  const rows = await ctx.db.execute<SkillFigure>(sql`
    select k.id, k.name, k.key, k.created_at, shown.count
    from (select key, count(*)::int as count from profiles.search_documents, unnest(skills) as key group by key) as shown
    join profiles.skills k on k.key = shown.key order by shown.count desc, k.key limit ${TOP}`);
  return rows.map(toSkillCount);
}

/** Over search documents: what a person does not show everybody is not in them. */
const topNames = async (ctx: Context, column: ReturnType<typeof sql>) => [
  ...(await ctx.db.execute<{ name: string; count: number }>(sql`
    select max(p.${column}) as name, count(*)::int as count from profiles.search_documents d
    join profiles.profiles p on p.id = d.profile_id
    where d.${column} is not null and d.${column} <> '' group by lower(d.${column}) order by count desc, lower(d.${column}) limit ${TOP}`)),
];

const openToWork = async (ctx: Context) =>
  one(await ctx.db.execute<{ n: number }>(sql`select count(*)::int as n from profiles.search_documents where open_to_work`)).n;
