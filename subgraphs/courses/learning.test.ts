import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchool, type School } from './test-school.ts';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school.stop());

const LESSON = 'AddLessonInput';
async function enrolled(wanted: Parameters<School['course']>[0] = {}) {
  const course = await school.course(wanted);
  const learner = school.harness.viewer();
  const { id } = await school.enroll(learner, course.courseId);
  return { ...course, learner, id, first: course.lessonIds[0] ?? '', second: course.lessonIds[1] ?? '', third: course.lessonIds[2] ?? '' };
}

describe('progress', () => {
  it('counts required lessons only, and completes the course once', async () => {
    const { learner, id, first, second, third, moduleId } = await enrolled({ lessons: 3 });
    const extra = await school.do(school.teacher, 'addLesson', LESSON, {
      moduleId,
      title: 'More',
      kind: 'LINK',
      url: 'https://example.org',
      required: false,
      published: true,
    });
    expect((await school.complete(learner, id, extra.id)).progressPercent).toBe(0);
    expect((await school.complete(learner, id, first)).progressPercent).toBe(33);
    expect((await school.complete(learner, id, first)).progressPercent).toBe(33);
    expect((await school.complete(learner, id, second)).progressPercent).toBe(66);
    const { done } = await together(20, () => school.complete(learner, id, third));
    expect(done).toHaveLength(20);
    expect(await school.see(id)).toMatchObject({ status: 'COMPLETED', progressPercent: 100 });
    expect((await school.told('enrollmentId', id)).filter((type) => type === 'enrollment.completed')).toHaveLength(1);
    expect((await school.told('enrollmentId', id)).filter((type) => type === 'lesson.completed')).toHaveLength(4);
    expect((await school.refused(learner, 'withdraw', 'WithdrawInput', { enrollmentId: id })).code).toBe('CONFLICT');
  });

  it('completes once when the last lessons are done at the same moment', async () => {
    const { learner, id, lessonIds } = await enrolled({ lessons: 10 });
    const { done, refused } = await together(10, (i) => school.complete(learner, id, lessonIds[i] ?? ''));
    expect([done.length, refused.length]).toEqual([10, 0]);
    expect(await school.see(id)).toMatchObject({ status: 'COMPLETED', progressPercent: 100 });
    expect((await school.told('enrollmentId', id)).filter((type) => type === 'enrollment.completed')).toHaveLength(1);
  });

  it('shows each lesson and what comes next', async () => {
    const { learner, id, first, second } = await enrolled();
    await school.do(learner, 'startLesson', 'LearnInput', { enrollmentId: id, lessonId: second });
    await school.complete(learner, id, first);
    const { enrollment } = await learner.get(
      'query ($id: ID!) { enrollment(id: $id) { nextLesson { id } lessons { status completedAt lesson { id body lockedReason } } } }',
      { id },
    );
    expect(enrollment).toMatchObject({
      nextLesson: { id: second },
      lessons: [
        { status: 'COMPLETED', lesson: { id: first, body: 'Read.', lockedReason: null } },
        { status: 'IN_PROGRESS', completedAt: null, lesson: { id: second } },
      ],
    });
  });

  it('rises and completes when less is required, and never falls when more is', async () => {
    const { learner, id, first, second, moduleId } = await enrolled();
    await school.complete(learner, id, first);
    await school.do(school.teacher, 'addLesson', LESSON, { moduleId, title: 'New', kind: 'TEXT', body: 'More.', published: true });
    expect(await school.see(id)).toMatchObject({ status: 'ACTIVE', progressPercent: 50 });
    await school.complete(learner, id, second);
    expect(await school.see(id)).toMatchObject({ status: 'ACTIVE', progressPercent: 66 });
    const added = (await school.sql(sql`select id from courses.lessons where module_id = ${moduleId} and title = 'New'`))[0];
    await school.do(school.teacher, 'updateLesson', 'UpdateLessonInput', { lessonId: added?.id, required: false });
    expect(await school.see(id)).toMatchObject({ status: 'COMPLETED', progressPercent: 100 });
  });

  it('never misses a lesson that is done while the course changes', async () => {
    const { courseId, lessonIds } = await school.course({ lessons: 2 });
    const learners = Array.from({ length: 24 }, () => school.harness.viewer());
    const ids = await Promise.all(learners.map(async (learner) => (await school.enroll(learner, courseId)).id));
    const { refused } = await together(25, (i) => {
      const learner = learners[i];
      return learner
        ? school.complete(learner, ids[i], lessonIds[0] ?? '')
        : school.do(school.teacher, 'updateLesson', 'UpdateLessonInput', { lessonId: lessonIds[1], required: false });
    });
    expect(refused).toEqual([]);
    const rows = await school.sql(sql`select distinct status, progress_percent from courses.enrollments where course_id = ${courseId}`);
    expect(rows).toEqual([{ status: 'COMPLETED', progress_percent: 100 }]);
    const completed = (await school.told('courseId', courseId)).filter((type) => type === 'enrollment.completed');
    expect(completed).toHaveLength(24);
  });

  it('follows the rules of the course and of the settings', async () => {
    const half = await enrolled({ lessons: 4 });
    await school.do(school.teacher, 'setCompletionRules', 'CompletionRulesInput', { courseId: half.courseId, completionThreshold: 50 });
    await school.complete(half.learner, half.id, half.first);
    expect((await school.complete(half.learner, half.id, half.second)).status).toBe('COMPLETED');

    await school.settings({ progressWeights: 'DURATION', completionThreshold: 90 });
    const timed = await enrolled();
    await school.do(school.teacher, 'updateLesson', 'UpdateLessonInput', { lessonId: timed.first, durationMinutes: 90 });
    await school.do(school.teacher, 'updateLesson', 'UpdateLessonInput', { lessonId: timed.second, durationMinutes: 10 });
    expect(await school.complete(timed.learner, timed.id, timed.first)).toMatchObject({ status: 'COMPLETED', progressPercent: 90 });
    await school.settings({ progressWeights: 'EQUAL', completionThreshold: 100 });

    await school.settings({ enforceSequential: true, dwellTimeSeconds: 30 });
    const strict = await enrolled();
    const learn = (lessonId: string) =>
      school.refused(strict.learner, 'completeLesson', 'LearnInput', { enrollmentId: strict.id, lessonId });
    expect(await learn(strict.second)).toMatchObject({ code: 'CONFLICT', message: 'Complete “Lesson 1” first.' });
    expect((await learn(strict.first)).message).toContain('startLesson');
    await school.do(strict.learner, 'startLesson', 'LearnInput', { enrollmentId: strict.id, lessonId: strict.first });
    expect((await learn(strict.first)).message).toContain('30 seconds');
    await school.sql(sql`update courses.lesson_progress set started_at = now() - interval '31 seconds' where enrollment_id = ${strict.id}`);
    expect((await school.complete(strict.learner, strict.id, strict.first)).progressPercent).toBe(50);
    await school.settings({ enforceSequential: false, dwellTimeSeconds: 0 });
  });

  it('begins again when staff resets it, and that is written down', async () => {
    const { learner, id, first } = await enrolled({ lessons: 1 });
    await school.complete(learner, id, first);
    const reset = { enrollmentId: id, reason: 'New edition.' };
    expect((await school.refused(learner, 'resetEnrollment', 'EnrollmentReasonInput', reset)).code).toBe('FORBIDDEN');
    expect(await school.enrollment(school.teacher, 'resetEnrollment', 'EnrollmentReasonInput', reset)).toMatchObject({
      status: 'ACTIVE',
      progressPercent: 0,
    });
    expect(await school.sql(sql`select action from courses.audit where subject_id = ${id}`)).toEqual([{ action: 'enrollment.reset' }]);
    expect((await school.complete(learner, id, first)).status).toBe('COMPLETED');
    expect(await school.brokenSeats()).toEqual([]);
  });

  it('is nobody else’s to make', async () => {
    const { id, first } = await enrolled();
    const learn = { enrollmentId: id, lessonId: first };
    expect((await school.refused(school.harness.viewer(), 'completeLesson', 'LearnInput', learn)).code).toBe('NOT_FOUND');
    expect((await school.refused(school.teacher, 'completeLesson', 'LearnInput', learn)).code).toBe('FORBIDDEN');
  });
});

describe('lessons', () => {
  const read = (actor: School['teacher'], courseId: string) =>
    actor.get('query ($id: ID!) { course(id: $id) { lessonCount modules { lessons { title body lockedReason } } } }', { id: courseId });

  it('are read by who learns, by staff, and by everybody as a preview', async () => {
    const { courseId, learner, moduleId, id } = await enrolled({ lessons: 1 });
    await school.do(school.teacher, 'addLesson', LESSON, {
      moduleId,
      title: 'Taste',
      kind: 'TEXT',
      body: 'Free.',
      preview: true,
      published: true,
    });
    await school.do(school.teacher, 'addLesson', LESSON, { moduleId, title: 'Draft', kind: 'TEXT', body: 'Soon.' });
    const bodies = async (actor: School['teacher']) =>
      (await read(actor, courseId)).course.modules[0].lessons.map((l: { body: string | null }) => l.body);
    expect(await bodies(learner)).toEqual(['Read.', 'Free.']);
    expect(await bodies(school.harness.viewer())).toEqual([null, 'Free.']);
    expect(await bodies(school.harness.nobody)).toEqual([null, 'Free.']);
    expect(await bodies(school.teacher)).toEqual(['Read.', 'Free.', 'Soon.']);
    await school.enrollment(school.teacher, 'suspendEnrollment', 'EnrollmentReasonInput', { enrollmentId: id, reason: 'x' });
    expect(await bodies(learner)).toEqual([null, 'Free.']);
  });

  it('stay in order while they are moved and deleted', async () => {
    const { courseId, moduleId, lessonIds } = await school.course({ lessons: 3 });
    const other = await school.do(school.teacher, 'addModule', 'AddModuleInput', { courseId, title: 'Second' });
    const order = async () =>
      (
        await school.manager.get('query ($id: ID!) { course(id: $id) { modules { id position lessons { id position } } } }', {
          id: courseId,
        })
      ).course.modules.map((m: { id: string; lessons: { id: string; position: number }[] }) => [
        m.id,
        m.lessons.map((l) => `${l.position} ${l.id}`),
      ]);
    const [a, b, c] = lessonIds;
    await school.do(school.teacher, 'reorderLessons', 'ReorderLessonsInput', { moduleId: other.id, lessonIds: [b] });
    await school.do(school.teacher, 'reorderModules', 'ReorderModulesInput', { courseId, moduleIds: [other.id, moduleId] });
    expect(await order()).toEqual([
      [other.id, [`1 ${b}`]],
      [moduleId, [`1 ${a}`, `2 ${c}`]],
    ]);
    await school.do(school.teacher, 'deleteLesson', 'LessonInput', { lessonId: b });
    await school.do(school.teacher, 'deleteModule', 'ModuleInput', { moduleId: other.id });
    expect(await order()).toEqual([[moduleId, [`1 ${a}`, `2 ${c}`]]]);
    await together(10, () => school.do(school.teacher, 'addModule', 'AddModuleInput', { courseId, title: 'At once' }));
    const rows = await school.sql(
      sql`select position from courses.modules where course_id = ${courseId} and deleted_at is null order by position`,
    );
    expect(rows.map(({ position }) => position)).toEqual(Array.from({ length: 11 }, (_, i) => i + 1));
  });
});

describe('reviews', () => {
  it('come once from each who learns, change the average, and can be taken back', async () => {
    const { courseId, learner, id, first } = await enrolled();
    const review = (actor: School['teacher'], rating: number) =>
      school.do(actor, 'reviewCourse', 'ReviewCourseInput', { courseId, rating, body: '👍' }, '{ id rating }');
    const input = { courseId, rating: 5 };
    expect((await school.refused(school.harness.viewer(), 'reviewCourse', 'ReviewCourseInput', input)).code).toBe('FORBIDDEN');
    expect((await school.refused(learner, 'reviewCourse', 'ReviewCourseInput', input)).code).toBe('CONFLICT');
    await school.complete(learner, id, first);
    const { done } = await together(10, (i) => review(learner, (i % 5) + 1));
    expect(new Set(done.map((r) => r.id)).size).toBe(1);
    await review(learner, 4);
    const see = async () =>
      (
        await school.harness.nobody.get(
          'query ($id: ID!) { course(id: $id) { ratingAverage reviewCount reviews { totalCount nodes { rating } } } }',
          { id: courseId },
        )
      ).course;
    expect(await see()).toEqual({ ratingAverage: 4, reviewCount: 1, reviews: { totalCount: 1, nodes: [{ rating: 4 }] } });
    expect((await school.refused(school.harness.viewer(), 'deleteReview', 'ReviewInput', { reviewId: done[0].id })).code).toBe('FORBIDDEN');
    await school.do(learner, 'deleteReview', 'ReviewInput', { reviewId: done[0].id });
    expect(await see()).toEqual({ ratingAverage: null, reviewCount: 0, reviews: { totalCount: 0, nodes: [] } });
  });
});

describe('announcements', () => {
  it('reach who learns and teaches, and nobody else', async () => {
    const { courseId, learner, id } = await enrolled();
    const input = { courseId, heading: 'Hello', body: 'All.', idempotencyKey: 'a' };
    expect((await school.refused(learner, 'postAnnouncement', 'PostAnnouncementInput', input)).code).toBe('FORBIDDEN');
    const posted = await school.do(school.teacher, 'postAnnouncement', 'PostAnnouncementInput', input);
    expect(await school.do(school.teacher, 'postAnnouncement', 'PostAnnouncementInput', input)).toEqual(posted);
    expect(await school.told('announcementId', posted.id)).toEqual(['announcement.posted']);
    const entity = (actor: School['teacher']) => actor.entity('Announcement', { id: posted.id }, 'heading author { id }');
    expect(await entity(learner)).toEqual({ heading: 'Hello', author: { id: school.teacher.id } });
    expect(await entity(school.harness.viewer())).toBeNull();
    expect(await entity(school.harness.nobody)).toBeNull();
    const list = async (actor: School['teacher']) =>
      (await actor.get('query ($id: ID!) { course(id: $id) { announcements { totalCount } } }', { id: courseId })).course.announcements;
    expect(await list(learner)).toEqual({ totalCount: 1 });
    expect(await list(school.harness.viewer())).toBeNull();
    await school.withdraw(learner, id);
    expect(await entity(learner)).toBeNull();
  });
});
