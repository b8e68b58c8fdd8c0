import { peopleTable } from '@lyceum/accounts/copies';
import { companiesTable, companyStaffTable } from '@lyceum/companies/copies';
import { blocksTable } from '@lyceum/connections/copies';
import { instant } from '@lyceum/kit';
import { index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { schema } from './schema.ts';

/** Who there is: a copy of what accounts knows. */
export const people = peopleTable('jobs');
/** Who wants nothing to do with whom: a copy of what connections knows. */
export const blocks = blocksTable('jobs');
/** Companies and who may do what there: a copy of what companies knows. */
export const companies = companiesTable('jobs');
export const companyStaff = companyStaffTable('jobs');

/** Who claims which skill: a copy of what profiles knows. */
export const userSkills = schema.table('user_skills', { userId: uuid().notNull(), key: text().notNull(), name: text().notNull() }, (t) => [
  primaryKey({ columns: [t.userId, t.key] }),
]);

/** Who vouched for whose skill: a copy of what profiles knows. */
export const endorsements = schema.table(
  'endorsements',
  {
    endorsementId: uuid().primaryKey(),
    userId: uuid().notNull(),
    key: text().notNull(),
    endorserId: uuid().notNull(),
    at: instant().notNull(),
  },
  (t) => [index().on(t.userId, t.key)],
);

/** Who earned which certificate: a copy of what certifications knows. */
export const certificates = schema.table(
  'certificates',
  {
    certificateId: uuid().primaryKey(),
    userId: uuid().notNull(),
    courseId: uuid().notNull(),
    title: text().notNull(),
    /** What it is evidence of, as compared. */
    topics: text().array().notNull(),
    at: instant().notNull(),
    /** Since when it does not hold. */
    endedAt: instant(),
  },
  (t) => [index().on(t.userId), index().on(t.at)],
);

/** Courses that are open: a copy of what courses knows. */
export const openCourses = schema.table('open_courses', {
  courseId: uuid().primaryKey(),
  title: text().notNull(),
  /** What it teaches, as compared: its title and tags. */
  topics: text().array().notNull(),
});
