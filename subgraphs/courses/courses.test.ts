import { newId } from '@lyceum/kit';
import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchool, type School } from './test-school.ts';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school.stop());

const COURSE = '{ id title slug status version tags language category { id } publishedAt reviewNote }';
const act = (actor: School['teacher'], name: string, courseId: string, type = 'CourseInput', more = {}) =>
  school.do(actor, name, type, { courseId, ...more }, COURSE);
const refusal = async (actor: School['teacher'], name: string, courseId: string, type = 'CourseInput', more = {}) =>
  school.refused(actor, name, type, { courseId, ...more });

describe('a draft', () => {
  it('is tidied, gets a slug of its own, and is taught by who wrote it', async () => {
    const input = { title: '  Ünïcode for Everyone  ', tags: ['Data', ' data ', 'AI'], language: 'pt-BR' };
    const [one, two] = await Promise.all([1, 2].map(() => school.do(school.teacher, 'createCourse', 'CreateCourseInput', input, COURSE)));
    expect([one.slug, two.slug].sort()).toEqual(['unicode-for-everyone', 'unicode-for-everyone-2']);
    expect(one).toMatchObject({ title: 'Ünïcode for Everyone', tags: ['data', 'ai'], status: 'DRAFT', language: 'pt-BR' });
    const arabic = await school.do(school.teacher, 'createCourse', 'CreateCourseInput', { title: 'علم البيانات' }, COURSE);
    expect(arabic.slug).toBe('علم-البيانات');
    const facts = await school.harness.facts('courses.course.created.v1');
    expect(facts.at(-1)).toMatchObject({ subject: { type: 'Course', id: arabic.id }, data: { authorId: school.teacher.id } });
  });

  it('is made once for one key', async () => {
    const input = { title: 'Keyed', idempotencyKey: newId() };
    const { done } = await together(10, () => school.do(school.teacher, 'createCourse', 'CreateCourseInput', input));
    expect(new Set(done.map(({ id }) => id)).size).toBe(1);
  });

  it('is changed by its instructors only, who notice each other', async () => {
    const { courseId } = await school.draft();
    const { version } = await act(school.teacher, 'updateCourse', courseId, 'UpdateCourseInput', { summary: 'Short.' });
    const stale = { title: 'Stale', expectedVersion: version - 1 };
    expect((await refusal(school.teacher, 'updateCourse', courseId, 'UpdateCourseInput', stale)).code).toBe('CONFLICT');
    const other = school.harness.viewer({ scopes: ['courses:teach'] });
    expect((await refusal(other, 'updateCourse', courseId, 'UpdateCourseInput', { title: 'Mine' })).code).toBe('NOT_FOUND');
    const { done, refused } = await together(10, (i) =>
      act(school.teacher, 'updateCourse', courseId, 'UpdateCourseInput', { title: `T${i}`, expectedVersion: version }),
    );
    expect([done.length, refused.length]).toEqual([1, 9]);
  });

  it('is not made by students', async () => {
    expect((await school.refused(school.harness.viewer(), 'createCourse', 'CreateCourseInput', { title: 'No' })).code).toBe('FORBIDDEN');
    expect((await school.refused(school.harness.nobody, 'createCourse', 'CreateCourseInput', { title: 'No' })).code).toBe(
      'UNAUTHENTICATED',
    );
  });
});

describe('the way to the public', () => {
  it('goes over a review, unless the setting lets instructors publish', async () => {
    const { courseId } = await school.draft();
    expect((await refusal(school.teacher, 'publishCourse', courseId)).code).toBe('FORBIDDEN');
    expect((await act(school.teacher, 'submitForReview', courseId)).status).toBe('IN_REVIEW');
    expect(await act(school.manager, 'returnCourse', courseId, 'ReturnCourseInput', { note: 'More examples.' })).toMatchObject({
      status: 'DRAFT',
      reviewNote: 'More examples.',
    });
    await act(school.teacher, 'submitForReview', courseId);
    expect(await act(school.manager, 'publishCourse', courseId)).toMatchObject({ status: 'PUBLISHED', reviewNote: null });
    expect((await refusal(school.manager, 'publishCourse', courseId)).code).toBe('CONFLICT');
    const [published] = await school.harness.facts('courses.course.published.v1');
    expect(published?.data).toMatchObject({ courseId, instructorIds: [school.teacher.id] });
    expect((await refusal(school.teacher, 'updateCourse', courseId, 'UpdateCourseInput', { slug: 'new-slug' })).code).toBe('CONFLICT');

    await school.settings({ reviewRequired: false });
    const { courseId: own } = await school.draft();
    expect((await act(school.teacher, 'publishCourse', own)).status).toBe('PUBLISHED');
    await school.settings({ reviewRequired: true });
  });

  it('needs a published lesson and an instructor, and keeps them', async () => {
    const empty = await school.draft({ lessons: 0 });
    expect(await refusal(school.manager, 'publishCourse', empty.courseId)).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('lesson'),
    });
    const { courseId, lessonIds } = await school.course({ lessons: 2 });
    const { done, refused } = await together(2, (i) =>
      school.do(school.teacher, 'deleteLesson', 'LessonInput', { lessonId: lessonIds[i] }),
    );
    expect([done.length, refused.length]).toEqual([1, 1]);
    const [left] = await school.sql(sql`select id from courses.lessons where course_id = ${courseId} and deleted_at is null`);
    const hide = { lessonId: left?.id, published: false };
    expect((await school.refused(school.teacher, 'updateLesson', 'UpdateLessonInput', hide)).code).toBe('CONFLICT');

    const colleague = await school.person();
    await act(school.teacher, 'addInstructor', courseId, 'InstructorInput', { userId: colleague.id });
    const both = [school.teacher.id, colleague.id];
    const leaving = await together(2, (i) => act(school.manager, 'removeInstructor', courseId, 'InstructorInput', { userId: both[i] }));
    expect([leaving.done.length, leaving.refused.length]).toEqual([1, 1]);
  });

  it('leads back: archived courses let nobody in and let learners finish', async () => {
    const { courseId, lessonIds } = await school.course({ capacity: 1, lessons: 1 });
    const [learner, waiter] = [school.harness.viewer(), school.harness.viewer()];
    const [active, waiting] = [await school.enroll(learner, courseId), await school.enroll(waiter, courseId)];
    expect((await refusal(school.teacher, 'deleteCourse', courseId)).code).toBe('CONFLICT');
    await act(school.teacher, 'archiveCourse', courseId);
    expect((await school.see(waiting.id)).status).toBe('WITHDRAWN');
    expect((await school.refused(school.harness.viewer(), 'enroll', 'EnrollInput', { courseId })).code).toBe('NOT_FOUND');
    expect((await school.complete(learner, active.id, lessonIds[0] ?? '')).status).toBe('COMPLETED');
    const title = 'query ($id: ID!) { course(id: $id) { status } }';
    expect((await learner.get(title, { id: courseId })).course).toEqual({ status: 'ARCHIVED' });
    expect((await school.harness.nobody.refusal(title, { id: courseId })).code).toBe('NOT_FOUND');
    expect((await act(school.manager, 'restoreCourse', courseId)).status).toBe('PUBLISHED');
  });

  it('ends with deleting, which can be undone for a while', async () => {
    const { courseId } = await school.draft();
    await act(school.teacher, 'deleteCourse', courseId);
    expect((await refusal(school.teacher, 'updateCourse', courseId, 'UpdateCourseInput', { title: 'x' })).code).toBe('NOT_FOUND');
    expect((await act(school.teacher, 'restoreCourse', courseId)).status).toBe('DRAFT');
    await act(school.teacher, 'deleteCourse', courseId);
    await school.sql(sql`update courses.courses set deleted_at = now() - interval '31 days' where id = ${courseId}`);
    expect((await refusal(school.teacher, 'restoreCourse', courseId)).code).toBe('CONFLICT');
  });

  it('begins anew with a copy', async () => {
    const { courseId } = await school.course({ lessons: 3, course: { title: 'Original', tags: ['x'] } });
    const copy = await school.do(
      school.teacher,
      'duplicateCourse',
      'DuplicateCourseInput',
      { courseId },
      '{ title status tags lessonCount runs { id } modules { title lessons { title } } }',
    );
    expect(copy).toMatchObject({
      title: 'Original (copy)',
      status: 'DRAFT',
      tags: ['x'],
      lessonCount: 3,
      runs: [],
      modules: [{ title: 'Module' }],
    });
  });
});

describe('categories', () => {
  it('are kept by managers, and stay while courses are in them', async () => {
    const make = { name: 'Café & Co.' };
    expect((await school.refused(school.teacher, 'createCategory', 'CreateCategoryInput', make)).code).toBe('FORBIDDEN');
    const made = await school.do(school.manager, 'createCategory', 'CreateCategoryInput', make, '{ id slug name courseCount }');
    expect(made).toMatchObject({ slug: 'cafe-co', courseCount: 0 });
    expect((await school.refused(school.manager, 'createCategory', 'CreateCategoryInput', make)).code).toBe('CONFLICT');
    const { courseId } = await school.course({ course: { categoryId: made.id } });
    expect(
      await school.do(
        school.manager,
        'updateCategory',
        'UpdateCategoryInput',
        { categoryId: made.id, name: 'Bar' },
        '{ name courseCount }',
      ),
    ).toEqual({ name: 'Bar', courseCount: 1 });
    expect((await school.refused(school.manager, 'deleteCategory', 'CategoryInput', { categoryId: made.id })).code).toBe('CONFLICT');
    await act(school.teacher, 'updateCourse', courseId, 'UpdateCourseInput', { categoryId: null });
    await school.do(school.manager, 'deleteCategory', 'CategoryInput', { categoryId: made.id });
  });
});

describe('a course in words', () => {
  it('is written as the locale writes it', async () => {
    const { courseId } = await school.course({
      price: { amountMinor: 25_500, currency: 'KWD' },
      course: { language: 'de' },
      run: { startsAt: '2026-03-29T00:30:00Z' },
    });
    const { course } = await school.harness.nobody.get(
      'query ($id: ID!) { course(id: $id) { display(locale: "en", timeZone: "Europe/Berlin") { language price duration starts level } } }',
      { id: courseId },
    );
    expect(course.display).toMatchObject({ language: 'German', level: 'Beginner', duration: '2 min' });
    expect(course.display.price.replace(/\s/g, ' ')).toBe('KWD 25.500');
    expect(course.display.starts).toContain('March 29, 2026');
  });
});
