/** What Postgres holds of courses, by topic. */
export * from './tables/catalogue.ts';
export * from './tables/learning.ts';
export {
  courseLevel,
  courseStatus,
  type EnrollmentStatus,
  enrollmentSource,
  enrollmentStatus,
  lessonKind,
  OVER,
  SEATED,
} from './tables/schema.ts';

import type { categories, courseRuns, courses, lessons, modules } from './tables/catalogue.ts';
import type { announcements, enrollments, reviews } from './tables/learning.ts';

export type CourseRow = typeof courses.$inferSelect;
export type CourseRunRow = typeof courseRuns.$inferSelect;
export type CategoryRow = typeof categories.$inferSelect;
export type ModuleRow = typeof modules.$inferSelect;
export type LessonRow = typeof lessons.$inferSelect;
/** An enrolment as other learners see it. */
export type RosterEntryRow = typeof enrollments.$inferSelect;
export type EnrollmentRow = typeof enrollments.$inferSelect;
/** A published lesson of an enrolment's course, with what was done of it. */
export interface LessonProgressRow {
  readonly lesson: LessonRow;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
}
/** A course to be completed before another, for one learner. */
export interface PrerequisiteRow {
  readonly requiresId: string;
  readonly title: string;
  readonly satisfied: boolean;
  readonly waived: boolean;
}
export type CourseReviewRow = typeof reviews.$inferSelect;
export type AnnouncementRow = typeof announcements.$inferSelect;
