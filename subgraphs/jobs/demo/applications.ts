import { pick, type World } from '@lyceum/demo/world.ts';
import { DAY } from '@lyceum/kit';
import type { applications, interviews, JobApplicationRow, offers, scorecards, stageChanges } from '../tables.ts';
import type { MadeJob, makeJobs } from './jobs.ts';

type Made = ReturnType<typeof makeJobs>;
type Status = JobApplicationRow['status'];
const PATH = ['SUBMITTED', 'IN_REVIEW', 'SCREENING', 'INTERVIEW', 'OFFER', 'HIRED'] as const;
const NAMES = ['Submitted', 'Review', 'Screening', 'Interview', 'Offer', 'Hired'] as const;
const SOURCES = ['DIRECT', 'SEARCH', 'SEARCH', 'ALERT', 'COMPANY_PAGE'] as const;
const REASONS = ['SKILLS', 'EXPERIENCE', 'EXPERIENCE', 'LOCATION', 'SALARY', 'OTHER_CANDIDATE'] as const;
const MANY = 600;

interface Rows {
  readonly applications: (typeof applications.$inferInsert)[];
  readonly changes: (typeof stageChanges.$inferInsert)[];
  readonly interviews: (typeof interviews.$inferInsert)[];
  readonly scorecards: (typeof scorecards.$inferInsert)[];
  readonly offers: (typeof offers.$inferInsert)[];
}

/** 600 applications that came to every stage and ended in every way, with all that was done with them. */
export function makeApplications(world: World, made: Made) {
  const next = world.random('jobs.applications');
  const { now } = world;
  const jobs = made.jobs.filter(({ status }) => status !== 'DRAFT');
  const stageIds = new Map(made.stages.map(({ id, jobId, position }) => [`${jobId} ${position}`, id]));
  const insiders = new Set(world.companies.flatMap(({ id, members }) => members.map(({ userId }) => `${id} ${userId}`)));
  const counts = new Map<string, { applicationCount: number; hired: number }>();
  const rows: Rows = { applications: [], changes: [], interviews: [], scorecards: [], offers: [] };
  const seen = new Set<string>();
  while (rows.applications.length < MANY) {
    const [job, user] = [pick(jobs, next() ** 1.3), pick(world.users, next())];
    const key = `${job.id} ${user.id}`;
    if (seen.has(key) || user.suspended || insiders.has(`${job.companyId} ${user.id}`)) continue;
    seen.add(key);
    const count = counts.get(job.id) ?? { applicationCount: 0, hired: 0 };
    counts.set(job.id, count);
    count.applicationCount++;
    add(job, user.id, count, key);
  }
  return { ...rows, counts };

  function add(job: MadeJob, applicantId: string, count: { hired: number }, key: string) {
    const from = job.publishedAt ?? now;
    const createdAt = new Date(from.getTime() + Math.floor(next() * Math.max(DAY, now.getTime() - from.getTime())));
    // each stage is come to by fewer; nobody is hired beyond what a job that goes on needs
    let reached = Math.min(5, Math.floor(-Math.log(1 - next() * 0.999) * 1.6));
    if (reached === 5 && (count.hired >= job.openings - 1 || job.status === 'PAUSED')) reached = 4;
    const share = next();
    const cancelled = job.closedReason === 'CANCELLED';
    const status: Status =
      reached === 5
        ? 'HIRED'
        : cancelled || share < 0.35
          ? 'REJECTED'
          : share < 0.45
            ? 'WITHDRAWN'
            : reached === 4 && share < 0.55
              ? 'DECLINED'
              : (PATH[reached] ?? 'SUBMITTED');
    if (status === 'HIRED') count.hired++;
    const applicationId = world.id(`application ${key}`, createdAt);
    const step = Math.max(1, (now.getTime() - createdAt.getTime()) / (reached + 2));
    const when = (k: number) => new Date(Math.floor(createdAt.getTime() + k * step));
    const over = !PATH.slice(0, 5).some((open) => open === status);
    const endedAt = over ? when(status === 'HIRED' ? reached : reached + 1) : null;
    const reason = cancelled ? 'POSITION_CLOSED' : pick(REASONS, next());
    rows.applications.push({
      id: applicationId,
      jobId: job.id,
      companyId: job.companyId,
      applicantId,
      status,
      stageId: stageIds.get(`${job.id} ${reached}`) ?? '',
      stageSince: when(reached),
      coverLetter: next() < 0.4 ? '' : `${job.title}: this is what I have been learning for. 📚`,
      resume: { headline: null, text: 'Courses, certificates, and two years of practice.', url: null, skills: [], certificateIds: [] },
      answers: [],
      source: pick(SOURCES, next()),
      meetsRequirements: next() < 0.9,
      matchScore: Math.floor(100 * next() ** 1.3),
      rejectionReason: status === 'REJECTED' ? reason : null,
      rejectionNote: status === 'REJECTED' && next() < 0.3 ? 'Ask again in a year.' : null,
      firstResponseAt: reached > 0 || status === 'REJECTED' ? when(1) : null,
      hiredAt: status === 'HIRED' ? endedAt : null,
      endedAt,
      createdAt,
    });
    const change = (k: number, from: Status | null, to: Status, stage: number, actorId: string | null) =>
      rows.changes.push({
        id: world.id(`change ${key} ${k}`, when(k)),
        applicationId,
        jobId: job.id,
        fromStatus: from,
        toStatus: to,
        fromStage: from === null ? null : (NAMES[Math.max(0, k > reached ? stage : stage - 1)] ?? null),
        toStage: NAMES[stage] ?? 'Submitted',
        reason: null,
        actorId,
        at: when(k),
      });
    change(0, null, 'SUBMITTED', 0, applicantId);
    for (let k = 1; k <= reached; k++) change(k, PATH[k - 1] ?? null, PATH[k] ?? 'SUBMITTED', k, job.recruiterId);
    if (over && status !== 'HIRED')
      change(reached + 1, PATH[reached] ?? null, status, reached, status === 'REJECTED' ? job.recruiterId : applicantId);
    if (reached >= 3) talk(job, applicationId, key, when(3));
    if (reached >= 4) offer(job, applicationId, key, when(4), status);
  }

  function talk({ recruiterId }: MadeJob, applicationId: string, key: string, at: Date) {
    const startsAt = new Date(at.getTime() + 2 * DAY);
    const interviewId = world.id(`interview ${key}`, at);
    rows.interviews.push({
      ...{ id: interviewId, applicationId, kind: 'VIDEO', startsAt, timeZone: 'Europe/Lisbon', scheduledById: recruiterId },
      endsAt: new Date(startsAt.getTime() + DAY / 24),
      interviewerIds: [recruiterId],
      place: 'https://meet.example/room',
      createdAt: at,
    });
    rows.scorecards.push({
      ...{ id: world.id(`scorecard ${key}`, at), applicationId, interviewId, authorId: recruiterId },
      recommendation: pick(['NO', 'YES', 'YES', 'STRONG_YES'] as const, next()),
      ratings: [{ criterion: 'Knows the field', score: 1 + Math.floor(next() * 5) }],
      notes: 'Explains well.',
      createdAt: at,
    });
  }

  function offer(job: MadeJob, applicationId: string, key: string, at: Date, status: Status) {
    const state = status === 'HIRED' ? 'ACCEPTED' : status === 'DECLINED' ? 'DECLINED' : status === 'OFFER' ? 'OPEN' : 'WITHDRAWN';
    rows.offers.push({
      ...{ id: world.id(`offer ${key}`, at), applicationId, madeById: job.recruiterId, status: state, createdAt: at },
      salaryMinor: job.salaryMaxMinor ?? 4_000_000n,
      currency: job.currency ?? 'EUR',
      salaryPeriod: 'YEAR',
      expiresAt: new Date(now.getTime() + 365 * DAY),
      answeredAt: state === 'ACCEPTED' || state === 'DECLINED' ? new Date(at.getTime() + DAY) : null,
    });
  }
}
