import type { World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import { makeApplications } from './demo/applications.ts';
import { makeJobs } from './demo/jobs.ts';
import { makeKnown } from './demo/known.ts';
import * as tables from './tables.ts';

/** The world's jobs with 600 applications in every state, alerts, saved jobs, and what is known of people's skills. */
export async function demo(db: Database, world: World): Promise<void> {
  const known = makeKnown(world);
  const made = makeJobs(world);
  const applied = makeApplications(world, made);
  await insertMany(db, tables.people, known.people);
  await insertMany(db, tables.blocks, known.blocks);
  await insertMany(db, tables.companies, known.companies);
  await insertMany(db, tables.companyStaff, known.staff);
  await insertMany(db, tables.userSkills, known.skills);
  await insertMany(db, tables.certificates, known.certificates);
  await insertMany(db, tables.openCourses, known.courses);
  await insertMany(
    db,
    tables.jobs,
    made.jobs.map((job) => ({ ...job, ...applied.counts.get(job.id) })),
  );
  await insertMany(db, tables.jobSkills, made.skills);
  await insertMany(db, tables.pipelineStages, made.stages);
  await insertMany(db, tables.screeningQuestions, made.questions);
  await insertMany(db, tables.jobViews, made.views);
  await insertMany(db, tables.applications, applied.applications);
  await insertMany(db, tables.stageChanges, applied.changes);
  await insertMany(db, tables.interviews, applied.interviews);
  await insertMany(db, tables.scorecards, applied.scorecards);
  await insertMany(db, tables.offers, applied.offers);
  await insertMany(db, tables.savedJobs, made.saved);
  await insertMany(db, tables.jobAlerts, made.alerts);
}
