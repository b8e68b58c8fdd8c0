import { before, DAY, filled, found, one, Period, Refusal, report, Span, type Steps, stepOf, stepsOf } from '@lyceum/kit';
import { within } from '@lyceum/kit/sql.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seen, sees } from '../helpers.ts';
import type { ProfileRow } from '../tables.ts';
import { COMPLETENESS_FIELDS, computeCompleteness, yearsOfExperience } from '../utilities.ts';
import { completenessCounts } from './completeness-counts.ts';
import { type SkillFigure, toSkillCount } from './skill-count.ts';

const TOP = 10;

export const generateUserProfileReport = report(
  'Completeness, endorsements and skills of one profile, as far as the viewer may see them.',
  Span.extend({ userId: z.uuid(), period: Period.nullish() }),
  async (ctx: Context, { userId, period: given, ...span }) => {
    const steps = stepsOf({ ...span, period: given ?? { from: new Date(ctx.now.getTime() - 30 * DAY), to: ctx.now } });
    if (!ctx.hasScope('reports:read') && !ctx.hasScope('profiles:manage') && ctx.viewer.id !== userId)
      throw new Refusal('FORBIDDEN', 'Only the person and holders of reports:read may read this report.');
    const profile = found(await seen(ctx, await ctx.load.profileOf.load(userId)), 'The profile');
    const shows = await Promise.all(COMPLETENESS_FIELDS.map((field) => sees(ctx, profile, field)));
    const completeness = shows.every(Boolean)
      ? computeCompleteness({ filled: profile.filled, weights: ctx.settings.completenessWeights })
      : null;
    const shown = await sees(ctx, profile, 'SKILLS');
    return {
      user: { id: userId },
      ...steps,
      figures: shown ? await figures(ctx, profile, steps.period) : NOTHING,
      previous: shown ? await figures(ctx, profile, before(steps.period)) : NOTHING,
      series: filled(steps, shown ? await series(ctx, profile, steps) : [], NOTHING),
      completeness,
      completenessPercentile: completeness ? await percentile(ctx, completeness.percent) : null,
      yearsOfExperience: (await sees(ctx, profile, 'EXPERIENCE'))
        ? yearsOfExperience({ positions: await ctx.load.experience.load(profile.id), now: ctx.now })
        : null,
      ...(shown ? await skillFigures(ctx, profile) : NO_SKILLS),
      asOf: ctx.now,
      generatedAt: ctx.now,
    };
  },
);

const NOTHING = { skillsAdded: 0, endorsements: 0 };
/** What came to a profile: skills and endorsements that are there still. */
const arrivals = ({ id }: ProfileRow) => sql`(
  select 'skill' as kind, created_at as at from profiles.profile_skills where profile_id = ${id}
  union all select 'endorsement', e.created_at from profiles.endorsements e join profiles.profile_skills s on s.id = e.profile_skill_id
    where s.profile_id = ${id} and e.state = 'GIVEN') m`;
const COUNTS = sql`(count(*) filter (where m.kind = 'skill'))::int as "skillsAdded", (count(*) filter (where m.kind = 'endorsement'))::int as endorsements`;

const figures = async (ctx: Context, profile: ProfileRow, period: Period) =>
  one(await ctx.db.execute<typeof NOTHING>(sql`select ${COUNTS} from ${arrivals(profile)} where ${within(sql`m.at`, period)}`));

const series = async (ctx: Context, profile: ProfileRow, steps: Steps) => [
  ...(await ctx.db.execute<{ date: string } & typeof NOTHING>(sql`
    select ${stepOf(sql`m.at`, steps)} as date, ${COUNTS} from ${arrivals(profile)} where ${within(sql`m.at`, steps.period)} group by 1`)),
];

const NO_SKILLS = { skillCount: 0, endorsementCount: 0, endorserCount: 0, endorsementsLast30Days: 0, topSkills: [] };

async function percentile(ctx: Context, percent: number): Promise<number> {
  const counts = await completenessCounts(ctx);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const below = counts.filter((other) => other.percent < percent).reduce((sum, { count }) => sum + count, 0);
  return all ? Math.floor((below * 100) / all) : 0;
}

async function skillFigures(ctx: Context, { id }: ProfileRow) {
  const since = new Date(ctx.now.getTime() - 30 * DAY).toISOString();
  const figures = one(
    await ctx.db.execute<{ skills: number; endorsements: number; endorsers: number; recent: number }>(sql`
      select (select count(*)::int from profiles.profile_skills where profile_id = ${id}) as skills,
        count(*)::int as endorsements, count(distinct e.endorser_id)::int as endorsers,
        count(*) filter (where e.created_at >= ${since}::timestamptz)::int as recent
      from profiles.endorsements e join profiles.profile_skills s on s.id = e.profile_skill_id
      where s.profile_id = ${id} and e.state = 'GIVEN'`),
  );
  const top = await ctx.db.execute<SkillFigure>(sql`
    select k.id, k.name, k.key, k.created_at, s.endorsement_count as count from profiles.profile_skills s
    join profiles.skills k on k.id = s.skill_id where s.profile_id = ${id}
    order by s.endorsement_count desc, k.key limit ${TOP}`);
  return {
    skillCount: figures.skills,
    endorsementCount: figures.endorsements,
    endorserCount: figures.endorsers,
    endorsementsLast30Days: figures.recent,
    topSkills: top.map(toSkillCount),
  };
}
