import { newId } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchool, type School } from './test-school.ts';

let school: School;
const ids: Record<string, string> = {};
beforeAll(async () => {
  school = await openSchool();
  const { courseId, runId, moduleId, lessonIds } = await school.course();
  const learner = school.harness.viewer();
  const { id } = await school.enroll(learner, courseId);
  const other = await school.course();
  Object.assign(ids, {
    course: courseId,
    run: runId,
    module: moduleId,
    lesson: lessonIds[0],
    enrollment: id,
    otherRun: other.runId,
    otherLesson: other.lessonIds[0],
    none: newId(),
    me: school.manager.id,
  });
});
afterAll(() => school.stop());

const long = (n: number) => 'x'.repeat(n);
const NUL = 'a\0b';
// `$name` stands for an id of the set-up
const BAD: [mutation: string, type: string, input: Record<string, unknown>, code: string, path?: string][] = [
  ['createCourse', 'CreateCourseInput', { title: '' }, 'INVALID', 'input.title'],
  ['createCourse', 'CreateCourseInput', { title: '   ' }, 'INVALID', 'input.title'],
  ['createCourse', 'CreateCourseInput', { title: long(201) }, 'INVALID', 'input.title'],
  ['createCourse', 'CreateCourseInput', { title: NUL }, 'INVALID', 'input.title'],
  ['createCourse', 'CreateCourseInput', { title: '🎨' }, 'INVALID', 'input.slug'],
  ['createCourse', 'CreateCourseInput', {}, 'INVALID'],
  ['createCourse', 'CreateCourseInput', { title: 7 }, 'INVALID'],
  ['createCourse', 'CreateCourseInput', { title: 'T', language: 'klingon tongue' }, 'INVALID', 'input.language'],
  ['createCourse', 'CreateCourseInput', { title: 'T', level: 'GENIUS' }, 'INVALID'],
  ['createCourse', 'CreateCourseInput', { title: 'T', categoryId: 'x' }, 'INVALID', 'input.categoryId'],
  ['createCourse', 'CreateCourseInput', { title: 'T', categoryId: '$none' }, 'INVALID', 'input.categoryId'],
  ['createCourse', 'CreateCourseInput', { title: 'T', tags: Array.from({ length: 21 }, (_, i) => `t${i}`) }, 'INVALID', 'input.tags'],
  ['createCourse', 'CreateCourseInput', { title: 'T', tags: [NUL] }, 'INVALID', 'input.tags'],
  ['createCourse', 'CreateCourseInput', { title: 'T', slug: '../etc' }, 'INVALID', 'input.slug'],
  ['createCourse', 'CreateCourseInput', { title: 'T', slug: 'course-1' }, 'INVALID', 'input.slug'],
  ['createCourse', 'CreateCourseInput', { title: 'T', idempotencyKey: '' }, 'INVALID', 'input.idempotencyKey'],
  ['createCourse', 'CreateCourseInput', { title: 'T', idempotencyKey: long(201) }, 'INVALID', 'input.idempotencyKey'],
  ['updateCourse', 'UpdateCourseInput', { courseId: 'x', title: 'T' }, 'INVALID', 'input.courseId'],
  ['updateCourse', 'UpdateCourseInput', { courseId: '$none', title: 'T' }, 'NOT_FOUND'],
  ['updateCourse', 'UpdateCourseInput', { courseId: '$course', title: null }, 'INVALID', 'input.title'],
  ['updateCourse', 'UpdateCourseInput', { courseId: '$course', expectedVersion: 0 }, 'INVALID', 'input.expectedVersion'],
  ['updateCourse', 'UpdateCourseInput', { courseId: '$course', expectedVersion: 999 }, 'CONFLICT'],
  ['updateCourse', 'UpdateCourseInput', { courseId: '$course', description: long(50_001) }, 'INVALID', 'input.description'],
  ['publishCourse', 'CourseInput', { courseId: '$none' }, 'NOT_FOUND'],
  ['publishCourse', 'CourseInput', { courseId: '$course' }, 'CONFLICT'],
  ['submitForReview', 'CourseInput', { courseId: '$course' }, 'CONFLICT'],
  ['returnCourse', 'ReturnCourseInput', { courseId: '$course', note: 'x' }, 'CONFLICT'],
  ['returnCourse', 'ReturnCourseInput', { courseId: '$course', note: ' ' }, 'INVALID', 'input.note'],
  ['restoreCourse', 'CourseInput', { courseId: '$course' }, 'CONFLICT'],
  ['deleteCourse', 'CourseInput', { courseId: '$course' }, 'CONFLICT'],
  ['setCompletionRules', 'CompletionRulesInput', { courseId: '$course', completionThreshold: 0 }, 'INVALID', 'input.completionThreshold'],
  ['setCompletionRules', 'CompletionRulesInput', { courseId: '$course', completionThreshold: 101 }, 'INVALID', 'input.completionThreshold'],
  ['setPrerequisites', 'PrerequisitesInput', { courseId: '$course', requiresIds: ['$course'] }, 'INVALID', 'input.requiresIds'],
  ['setPrerequisites', 'PrerequisitesInput', { courseId: '$course', requiresIds: ['$none'] }, 'INVALID', 'input.requiresIds.0'],
  ['setPrerequisites', 'PrerequisitesInput', { courseId: '$course', requiresIds: ['x'] }, 'INVALID', 'input.requiresIds.0'],
  [
    'waivePrerequisite',
    'WaivePrerequisiteInput',
    { courseId: '$course', requiresId: '$none', learnerId: '$me', reason: 'x' },
    'INVALID',
    'input.requiresId',
  ],
  ['addInstructor', 'InstructorInput', { courseId: '$course', userId: '$none' }, 'INVALID', 'input.userId'],
  ['removeInstructor', 'InstructorInput', { courseId: '$course', userId: '$none' }, 'CONFLICT'],
  ['createCategory', 'CreateCategoryInput', { name: '' }, 'INVALID', 'input.name'],
  ['createCategory', 'CreateCategoryInput', { name: '!!!' }, 'INVALID', 'input.slug'],
  ['createCategory', 'CreateCategoryInput', { name: 'N', slug: 'A B' }, 'INVALID', 'input.slug'],
  ['updateCategory', 'UpdateCategoryInput', { categoryId: '$none', name: 'N' }, 'NOT_FOUND'],
  ['deleteCategory', 'CategoryInput', { categoryId: '$none' }, 'NOT_FOUND'],
  ['addRun', 'AddRunInput', { courseId: '$course', capacity: -1 }, 'INVALID', 'input.capacity'],
  ['addRun', 'AddRunInput', { courseId: '$course', capacity: 1.5 }, 'INVALID'],
  ['addRun', 'AddRunInput', { courseId: '$course', capacity: 2_000_000 }, 'INVALID', 'input.capacity'],
  ['addRun', 'AddRunInput', { courseId: '$course', price: { amountMinor: 0, currency: 'EUR' } }, 'INVALID', 'input.price.amountMinor'],
  ['addRun', 'AddRunInput', { courseId: '$course', price: { amountMinor: -5, currency: 'EUR' } }, 'INVALID', 'input.price.amountMinor'],
  ['addRun', 'AddRunInput', { courseId: '$course', price: { amountMinor: 5, currency: 'XXX1' } }, 'INVALID'],
  ['addRun', 'AddRunInput', { courseId: '$course', price: { amountMinor: '9'.repeat(19), currency: 'EUR' } }, 'INVALID'],
  ['addRun', 'AddRunInput', { courseId: '$course', timeZone: 'Mars/Olympus' }, 'INVALID'],
  ['addRun', 'AddRunInput', { courseId: '$course', enrollmentOpensOn: '2026-02-30' }, 'INVALID'],
  [
    'addRun',
    'AddRunInput',
    { courseId: '$course', enrollmentOpensOn: '2026-05-02', enrollmentClosesOn: '2026-05-01' },
    'INVALID',
    'input.enrollmentClosesOn',
  ],
  [
    'addRun',
    'AddRunInput',
    { courseId: '$course', startsAt: '2026-05-02T00:00:00Z', endsAt: '2026-05-02T00:00:00Z' },
    'INVALID',
    'input.endsAt',
  ],
  ['addRun', 'AddRunInput', { courseId: '$none' }, 'NOT_FOUND'],
  ['updateRun', 'UpdateRunInput', { runId: '$run', endsAt: 'soon' }, 'INVALID'],
  ['updateRun', 'UpdateRunInput', { runId: '$none', capacity: 5 }, 'NOT_FOUND'],
  ['updateRun', 'UpdateRunInput', { runId: '$run', expectedVersion: 42 }, 'CONFLICT'],
  ['deleteRun', 'RunInput', { runId: '$run' }, 'CONFLICT'],
  ['addModule', 'AddModuleInput', { courseId: '$course', title: long(201) }, 'INVALID', 'input.title'],
  ['addModule', 'AddModuleInput', { courseId: '$none', title: 'M' }, 'NOT_FOUND'],
  ['updateModule', 'UpdateModuleInput', { moduleId: '$module', title: NUL }, 'INVALID', 'input.title'],
  ['deleteModule', 'ModuleInput', { moduleId: '$module' }, 'CONFLICT'],
  ['reorderModules', 'ReorderModulesInput', { courseId: '$course', moduleIds: [] }, 'INVALID', 'input.moduleIds'],
  ['reorderModules', 'ReorderModulesInput', { courseId: '$course', moduleIds: ['$module', '$module'] }, 'INVALID', 'input.moduleIds'],
  ['addLesson', 'AddLessonInput', { moduleId: '$module', title: 'L', kind: 'TEXT' }, 'INVALID', 'input.body'],
  ['addLesson', 'AddLessonInput', { moduleId: '$module', title: 'L', kind: 'VIDEO' }, 'INVALID', 'input.url'],
  ['addLesson', 'AddLessonInput', { moduleId: '$module', title: 'L', kind: 'LINK', url: 'javascript:alert(1)' }, 'INVALID'],
  ['addLesson', 'AddLessonInput', { moduleId: '$module', title: 'L', kind: 'FILE', url: 'https://x.test/f' }, 'INVALID', 'input.fileName'],
  [
    'addLesson',
    'AddLessonInput',
    { moduleId: '$module', title: 'L', kind: 'TEXT', body: 'b', durationMinutes: -1 },
    'INVALID',
    'input.durationMinutes',
  ],
  [
    'addLesson',
    'AddLessonInput',
    { moduleId: '$module', title: 'L', kind: 'TEXT', body: 'b', sizeBytes: -1 },
    'INVALID',
    'input.sizeBytes',
  ],
  [
    'addLesson',
    'AddLessonInput',
    { moduleId: '$module', title: 'L', kind: 'TEXT', body: 'b', mimeType: 'nonsense' },
    'INVALID',
    'input.mimeType',
  ],
  ['addLesson', 'AddLessonInput', { moduleId: '$none', title: 'L', kind: 'TEXT', body: 'b' }, 'NOT_FOUND'],
  ['updateLesson', 'UpdateLessonInput', { lessonId: '$lesson', body: '' }, 'INVALID', 'input.body'],
  ['updateLesson', 'UpdateLessonInput', { lessonId: '$none', title: 'L' }, 'NOT_FOUND'],
  ['reorderLessons', 'ReorderLessonsInput', { moduleId: '$module', lessonIds: ['$otherLesson'] }, 'INVALID', 'input.lessonIds'],
  ['enroll', 'EnrollInput', { courseId: 'x' }, 'INVALID', 'input.courseId'],
  ['enroll', 'EnrollInput', { courseId: '$none' }, 'NOT_FOUND'],
  ['enroll', 'EnrollInput', { courseId: '$course', runId: '$none' }, 'NOT_FOUND'],
  ['enroll', 'EnrollInput', { courseId: '$course', runId: '$otherRun' }, 'NOT_FOUND'],
  ['enroll', 'EnrollInput', { courseId: '$course', idempotencyKey: NUL }, 'INVALID', 'input.idempotencyKey'],
  ['withdraw', 'WithdrawInput', { enrollmentId: '$none' }, 'NOT_FOUND'],
  ['withdraw', 'WithdrawInput', { enrollmentId: '$enrollment', reason: long(501) }, 'INVALID', 'input.reason'],
  ['approveEnrollment', 'EnrollmentInput', { enrollmentId: '$enrollment' }, 'CONFLICT'],
  ['rejectEnrollment', 'EnrollmentReasonInput', { enrollmentId: '$enrollment', reason: '' }, 'INVALID', 'input.reason'],
  ['suspendEnrollment', 'EnrollmentReasonInput', { enrollmentId: '$enrollment', reason: NUL }, 'INVALID', 'input.reason'],
  ['reinstateEnrollment', 'EnrollmentInput', { enrollmentId: '$enrollment' }, 'CONFLICT'],
  ['setRosterVisibility', 'RosterVisibilityInput', { courseId: 'x', visible: true }, 'INVALID', 'input.courseId'],
  ['setRosterVisibility', 'RosterVisibilityInput', { courseId: '$none', visible: true }, 'NOT_FOUND'],
  ['setRosterVisibility', 'RosterVisibilityInput', { courseId: '$course', visible: 'no' }, 'INVALID'],
  ['setRosterVisibility', 'RosterVisibilityInput', { courseId: '$course', visible: false }, 'CONFLICT'],
  ['inviteLearner', 'InviteLearnerInput', { runId: '$run', learnerId: '$none' }, 'INVALID', 'input.learnerId'],
  ['bulkEnroll', 'BulkEnrollInput', { runId: '$run', learnerIds: [] }, 'INVALID', 'input.learnerIds'],
  ['bulkEnroll', 'BulkEnrollInput', { runId: '$run', learnerIds: ['$none', '$none'] }, 'INVALID', 'input.learnerIds'],
  ['startLesson', 'LearnInput', { enrollmentId: '$none', lessonId: '$lesson' }, 'NOT_FOUND'],
  ['completeLesson', 'LearnInput', { enrollmentId: '$enrollment', lessonId: 'x' }, 'INVALID', 'input.lessonId'],
  ['reviewCourse', 'ReviewCourseInput', { courseId: '$course', rating: 0 }, 'INVALID', 'input.rating'],
  ['reviewCourse', 'ReviewCourseInput', { courseId: '$course', rating: 6 }, 'INVALID', 'input.rating'],
  ['reviewCourse', 'ReviewCourseInput', { courseId: '$course', rating: 5, body: long(5_001) }, 'INVALID', 'input.body'],
  ['deleteReview', 'ReviewInput', { reviewId: '$none' }, 'NOT_FOUND'],
  ['postAnnouncement', 'PostAnnouncementInput', { courseId: '$course', heading: '', body: 'b' }, 'INVALID', 'input.heading'],
  ['postAnnouncement', 'PostAnnouncementInput', { courseId: '$course', heading: 'h', body: ' ' }, 'INVALID', 'input.body'],
  ['postAnnouncement', 'PostAnnouncementInput', { courseId: '$none', heading: 'h', body: 'b' }, 'NOT_FOUND'],
  ['deleteAnnouncement', 'AnnouncementInput', { announcementId: '$none' }, 'NOT_FOUND'],
];
const QUERIES: [document: string, code: string][] = [
  ['{ course { id } }', 'INVALID'],
  ['{ course(id: "x") { id } }', 'INVALID'],
  [`{ course(slug: "${long(201)}") { id } }`, 'INVALID'],
  ['{ searchCourses(minRating: 9) { totalCount } }', 'INVALID'],
  [`{ searchCourses(query: "${long(201)}") { totalCount } }`, 'INVALID'],
  ['{ searchCourses(first: 101) { totalCount } }', 'INVALID'],
  ['{ searchCourses(first: 1, last: 1) { totalCount } }', 'INVALID'],
  ['{ searchCourses(after: "bm9uc2Vuc2U") { nodes { id } } }', 'INVALID'],
  ['{ searchCourses(query: "a\\u0000b") { nodes { id } } }', 'INVALID'],
  ['{ courses(filter: { instructorId: "x" }) { nodes { id } } }', 'INVALID'],
  ['{ courseSummary(period: { from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z" }) { seatsUnused } }', 'INVALID'],
  ['{ enrollment(id: "x") { id } }', 'INVALID'],
  ['{ courseSummary(period: { from: "1900-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z" }, granularity: DAY) { seatsUnused } }', 'INVALID'],
  [
    '{ courseSummary(period: { from: "2025-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z" }, timeZone: "Mars/Olympus") { seatsUnused } }',
    'INVALID',
  ],
];

const filled = (value: unknown): unknown =>
  typeof value === 'string' && value.startsWith('$')
    ? ids[value.slice(1)]
    : Array.isArray(value)
      ? value.map(filled)
      : value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, of]) => [key, filled(of)]))
        : value;

const LISTS: Record<string, string> = { waivePrerequisite: '{ satisfied }' };
const everything = async () =>
  school.sql(sql`
    select (select count(*) from courses.outbox) as facts, (select count(*) from courses.audit) as audit, (select count(*) from courses.idempotency) as keys,
      (select sum(version) from courses.courses) as courses, (select sum(version + taken) from courses.course_runs) as runs, (select sum(version) from courses.modules) as modules,
      (select sum(version) from courses.lessons) as lessons, (select sum(version) from courses.enrollments) as enrollments, (select count(*) from courses.lesson_progress) as progress,
      (select count(*) from courses.categories) as categories, (select count(*) from courses.reviews) as reviews, (select count(*) from courses.announcements) as announcements,
      (select count(*) from courses.prerequisites) as prerequisites, (select count(*) from courses.course_instructors) as instructors`);

describe('bad input', () => {
  it.each(BAD)('%s(%s %o) is %s', async (mutation, type, input, code, path) => {
    const before = await everything();
    const refusal = await school.refused(school.manager, mutation, type, Object(filled(input)), LISTS[mutation]);
    expect(refusal.code).toBe(code);
    if (path) expect(refusal.violations.map((violation) => violation.path.join('.'))).toContain(path);
    expect(refusal.message.length).toBeGreaterThan(5);
    expect(await everything()).toEqual(before);
  });

  it.each(QUERIES)('%s is %s', async (document, code) => {
    expect((await school.manager.refusal(document)).code).toBe(code);
  });
});
