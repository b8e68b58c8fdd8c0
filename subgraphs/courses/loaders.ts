import { ascending, batch, byKey, descending, manyByKey, pages, tally } from '@lyceum/kit';
import { and, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import {
  announcements,
  categories,
  courseInstructors,
  courseRuns,
  courses,
  type EnrollmentRow,
  type EnrollmentStatus,
  enrollments,
  lessonProgress,
  lessons,
  modules,
  OVER,
  people,
  prerequisites,
  reviews,
  rosterHidden,
  waivers,
} from './tables.ts';

const newest = (t: typeof enrollments | typeof reviews | typeof announcements) => [descending(t.createdAt), descending(t.id)];
interface Of {
  readonly courseId: string;
  readonly learnerId: string;
}
const pair = ({ courseId, learnerId }: Of) => `${courseId} ${learnerId}`;
const courseIds = (keys: readonly Of[]) => [...new Set(keys.map(({ courseId }) => courseId))];
const learnerIds = (keys: readonly Of[]) => [...new Set(keys.map(({ learnerId }) => learnerId))];

/** One round trip per level of an operation, however many rows ask. */
export const loaders = {
  course: byKey(courses, courses.id),
  courseBySlug: byKey(courses, courses.slug),
  instructors: manyByKey(courseInstructors, courseInstructors.courseId, [courseInstructors.addedAt, courseInstructors.userId]),
  /** The published courses that somebody teaches, as their places among the instructors. */
  taught: pages(
    courseInstructors,
    courseInstructors.userId,
    [descending(courseInstructors.addedAt), descending(courseInstructors.courseId)],
    sql`exists (select from courses.courses c where c.id = ${courseInstructors.courseId} and c.status = 'PUBLISHED' and c.deleted_at is null)`,
  ),
  category: byKey(categories, categories.id),
  coursesInCategory: tally(courses, courses.categoryId, and(eq(courses.status, 'PUBLISHED'), isNull(courses.deletedAt))),
  run: byKey(courseRuns, courseRuns.id),
  runs: manyByKey(courseRuns, courseRuns.courseId, [courseRuns.number]),
  module: byKey(modules, modules.id, isNull(modules.deletedAt)),
  modules: manyByKey(modules, modules.courseId, [modules.position, modules.id], isNull(modules.deletedAt)),
  lesson: byKey(lessons, lessons.id, isNull(lessons.deletedAt)),
  /** All lessons of a course that are not deleted, by their position within each module. */
  lessons: manyByKey(lessons, lessons.courseId, [lessons.position, lessons.id], isNull(lessons.deletedAt)),

  enrollment: byKey(enrollments, enrollments.id),
  enrollmentsOf: pages(enrollments, enrollments.learnerId, newest(enrollments), ({ status }: { status?: EnrollmentStatus[] | null }) =>
    status?.length ? inArray(enrollments.status, status) : undefined,
  ),
  /** A learner's enrolment in a course: the one that is not over, or the latest. */
  enrollmentIn: batch(
    (db, keys: readonly Of[]): Promise<EnrollmentRow[]> =>
      db
        .selectDistinctOn([enrollments.courseId, enrollments.learnerId])
        .from(enrollments)
        .where(and(inArray(enrollments.courseId, courseIds(keys)), inArray(enrollments.learnerId, learnerIds(keys))))
        .orderBy(
          enrollments.courseId,
          enrollments.learnerId,
          inArray(enrollments.status, [...OVER]),
          desc(enrollments.createdAt),
          desc(enrollments.id),
        ),
    (row) => pair(row),
    { cacheKey: pair },
  ),
  /** Who learns in a course or has completed it, each once, without those who hide from the others. */
  roster: pages(
    enrollments,
    enrollments.courseId,
    [ascending(enrollments.createdAt), ascending(enrollments.id)],
    and(
      inArray(enrollments.status, ['ACTIVE', 'COMPLETED']),
      sql`not exists (select from courses.enrollments o where o.course_id = ${enrollments.courseId} and o.learner_id = ${enrollments.learnerId}
        and o.status in ('ACTIVE', 'COMPLETED') and (o.created_at, o.id) < (${enrollments.createdAt}, ${enrollments.id}))`,
      sql`not exists (select from courses.roster_hidden h where h.course_id = ${enrollments.courseId} and h.learner_id = ${enrollments.learnerId})`,
      sql`not exists (select from courses.people p where p.id = ${enrollments.learnerId} and p.suspended_at is not null)`,
    ),
  ),
  hidden: batch(
    (db, keys: readonly Of[]) =>
      db
        .select()
        .from(rosterHidden)
        .where(and(inArray(rosterHidden.courseId, courseIds(keys)), inArray(rosterHidden.learnerId, learnerIds(keys)))),
    (row) => pair(row),
    { cacheKey: pair, value: (row) => row !== undefined },
  ),
  progress: manyByKey(lessonProgress, lessonProgress.enrollmentId),
  waiting: tally(enrollments, enrollments.runId, eq(enrollments.status, 'WAITLISTED')),
  learners: tally(enrollments, enrollments.courseId, inArray(enrollments.status, ['ACTIVE', 'SUSPENDED', 'COMPLETED'])),
  /** The place in the line, from 1, of enrolments that wait. */
  waitlistPosition: batch(
    async (db, ids: readonly string[]) => [
      ...(await db.execute<{ id: string; position: number }>(sql`
        select e.id, (
          select count(*)::int from courses.enrollments w
          where w.run_id = e.run_id and w.status = 'WAITLISTED' and w.waitlist_number <= e.waitlist_number
        ) as position
        from courses.enrollments e
        where e.id in (${sql.join(
          ids.map((id) => sql`${id}::uuid`),
          sql`, `,
        )}) and e.status = 'WAITLISTED'`)),
    ],
    ({ id }) => id,
    { value: (row) => row?.position ?? null },
  ),

  prerequisites: manyByKey(prerequisites, prerequisites.courseId, [prerequisites.requiresId]),
  hasCompleted: batch(
    (db, keys: readonly Of[]) =>
      db
        .selectDistinct({ courseId: enrollments.courseId, learnerId: enrollments.learnerId })
        .from(enrollments)
        .where(
          and(
            inArray(enrollments.courseId, courseIds(keys)),
            inArray(enrollments.learnerId, learnerIds(keys)),
            isNotNull(enrollments.completedAt),
          ),
        ),
    (row) => pair(row),
    { cacheKey: pair, value: (row) => row !== undefined },
  ),
  /** The prerequisites of a course that a learner is let off. */
  waived: batch(
    async (db, keys: readonly Of[]) => {
      const rows = await db
        .select()
        .from(waivers)
        .where(and(inArray(waivers.courseId, courseIds(keys)), inArray(waivers.learnerId, learnerIds(keys))));
      return [...Map.groupBy(rows, pair)].map(([of, those]) => ({ of, requiresIds: those.map(({ requiresId }) => requiresId) }));
    },
    ({ of }) => of,
    { cacheKey: pair, value: (row) => row?.requiresIds ?? [] },
  ),

  review: byKey(reviews, reviews.id),
  reviews: pages(reviews, reviews.courseId, newest(reviews), ({ rating }: { rating?: number | null }) =>
    rating == null ? undefined : eq(reviews.rating, rating),
  ),
  announcement: byKey(announcements, announcements.id),
  announcements: pages(announcements, announcements.courseId, newest(announcements)),
  person: byKey(people, people.id),
};
