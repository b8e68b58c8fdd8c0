import { pick, TOPICS, timesDemo, type World } from '@lyceum/demo/world.ts';
import { DAY } from '@lyceum/kit';
import { plain } from '@lyceum/kit/text.ts';
import type { jobAlerts, jobSkills, jobs, jobViews, pipelineStages, savedJobs, screeningQuestions } from '../tables.ts';
import { salaryNormalise, skillKey } from '../utilities.ts';

const MODES = ['ON_SITE', 'HYBRID', 'REMOTE'] as const;
const TYPES = ['FULL_TIME', 'FULL_TIME', 'FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP', 'FREELANCE', 'TEMPORARY'] as const;
// the last two have no decimals and three of them
const PAY = [
  { currency: 'EUR', least: 3_500_000n, step: 250_000n },
  { currency: 'USD', least: 5_000_000n, step: 500_000n },
  { currency: 'JPY', least: 4_000_000n, step: 300_000n },
  { currency: 'KWD', least: 9_000_000n, step: 700_000n },
] as const;
const STAGES = [
  ['Submitted', 'SUBMITTED'],
  ['Review', 'IN_REVIEW'],
  ['Screening', 'SCREENING'],
  ['Interview', 'INTERVIEW'],
  ['Offer', 'OFFER'],
  ['Hired', 'HIRED'],
] as const;

export type MadeJob = typeof jobs.$inferInsert & { id: string; openings: number; status: 'OPEN' | 'PAUSED' | 'CLOSED' | 'DRAFT' };

/** The world's jobs as rows, with what belongs to them. */
export function makeJobs(world: World) {
  const next = world.random('jobs.rows');
  const { now } = world;
  const companies = new Map(world.companies.map((company) => [company.id, company]));
  const rows: MadeJob[] = [];
  const skills: (typeof jobSkills.$inferInsert)[] = [];
  const stages: (typeof pipelineStages.$inferInsert & { id: string })[] = [];
  const questions: (typeof screeningQuestions.$inferInsert)[] = [];
  world.jobs.forEach((job, i) => {
    const company = companies.get(job.companyId);
    const pay = i % 5 ? pick(PAY, next()) : null;
    const salaryMinMinor = pay ? pay.least + pay.step * BigInt(Math.floor(next() * 8)) : null;
    const salaryMaxMinor = pay && salaryMinMinor ? salaryMinMinor + pay.step * 2n : null;
    const workMode = pick(MODES, next());
    const published = job.status !== 'DRAFT';
    // some are past their deadline and wait for the clock
    const deadline = job.status === 'OPEN' && i % 20 === 7 ? new Date(now.getTime() - DAY) : job.deadline;
    rows.push({
      id: job.id,
      slug: job.slug,
      companyId: job.companyId,
      recruiterId: job.recruiterId,
      title: job.title,
      description: `${company?.name ?? 'We'} look for somebody who knows ${job.skills.join(', ')}, and likes to learn the rest.`,
      type: pick(TYPES, next()),
      workMode,
      city: workMode === 'REMOTE' ? null : (company?.city ?? null),
      searchCity: workMode === 'REMOTE' || !company ? null : plain(company.city),
      countryCode: company?.country ?? null,
      salaryMinMinor,
      salaryMaxMinor,
      currency: pay?.currency ?? null,
      salaryPeriod: pay ? 'YEAR' : null,
      salaryYearMinor: salaryMaxMinor === null ? null : salaryNormalise({ amountMinor: salaryMaxMinor, period: 'YEAR' }),
      openings: 1 + (i % 4),
      status: job.status,
      deadline,
      publishedAt: published ? job.publishedAt : null,
      closedAt: job.status === 'CLOSED' ? new Date(Math.max(deadline.getTime(), job.publishedAt.getTime())) : null,
      closedReason: job.status === 'CLOSED' ? (i % 3 ? 'EXPIRED' : 'CANCELLED') : null,
      searchText: plain([job.title, company?.name ?? '', ...job.skills].join(' ')),
      createdAt: job.publishedAt,
    });
    skills.push(...job.skills.map((name, position) => ({ jobId: job.id, key: skillKey(name), name, required: position < 2, position })));
    stages.push(
      ...STAGES.map(([name, kind], position) => ({
        ...{ id: world.id(`stage ${i} ${position}`, job.publishedAt), jobId: job.id },
        ...{ position, name, kind },
      })),
    );
    if (i % 2)
      questions.push({
        id: world.id(`question ${i}`, job.publishedAt),
        jobId: job.id,
        position: 0,
        question: 'May you work where this job is?',
        kind: 'YES_NO',
        required: true,
        expected: 'yes',
      });
  });
  return { jobs: rows, skills, stages, questions, ...makeSeekers(world, rows, next) };
}

function makeSeekers(world: World, rows: readonly MadeJob[], next: () => number) {
  const { now } = world;
  const open = rows.filter(({ status }) => status === 'OPEN');
  const views: (typeof jobViews.$inferInsert)[] = Array.from({ length: 4_000 * timesDemo(world.sizes) }, () => ({
    jobId: pick(open, next() ** 1.4).id,
    viewerId: pick(world.users, next()).id,
    day: new Date(now.getTime() - Math.floor(40 * next() ** 1.5) * DAY).toISOString().slice(0, 10),
  }));
  const saved = new Map<string, typeof savedJobs.$inferInsert>();
  for (let i = 0; i < 300 * timesDemo(world.sizes); i++) {
    const [user, job] = [pick(world.users, next()), pick(open, next())];
    const savedAt = new Date(now.getTime() - Math.floor(20 * DAY * next()));
    saved.set(`${user.id} ${job.id}`, { id: world.id(`saved ${user.id} ${job.id}`, savedAt), userId: user.id, jobId: job.id, savedAt });
  }
  const alerts = new Map<string, typeof jobAlerts.$inferInsert>();
  for (let i = 0; i < 120 * timesDemo(world.sizes); i++) {
    const [user, topic] = [pick(world.users, next()), pick(TOPICS, next())];
    const createdAt = new Date(now.getTime() - Math.floor(60 * DAY * next()));
    alerts.set(`${user.id} ${topic}`, {
      id: world.id(`alert ${user.id} ${topic}`, createdAt),
      userId: user.id,
      name: topic,
      words: null,
      skills: [skillKey(topic)],
      type: null,
      workMode: i % 3 ? null : 'REMOTE',
      countryCode: null,
      companyId: null,
      salaryYearMinor: null,
      currency: null,
      createdAt,
    });
  }
  return { views, saved: [...saved.values()], alerts: [...alerts.values()] };
}
