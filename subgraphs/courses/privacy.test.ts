import { newId } from '@lyceum/kit';
import { together } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchool, type School, type TaughtCourse } from './test-school.ts';

let school: School;
let draft: TaughtCourse;
let open: TaughtCourse;
let learner: School['teacher'];
let enrollmentId: string;
beforeAll(async () => {
  school = await openSchool();
  draft = await school.draft({ course: { title: 'Secret plans' } });
  open = await school.course();
  learner = school.harness.viewer();
  enrollmentId = (await school.enroll(learner, open.courseId)).id;
});
afterAll(() => school.stop());

describe('a draft is nobody’s business', () => {
  it('not by id, slug, reference, list, search, run or prerequisite', async () => {
    for (const actor of [school.harness.viewer({ scopes: ['courses:teach'] }), school.harness.nobody]) {
      expect((await actor.refusal('query ($id: ID!) { course(id: $id) { id } }', { id: draft.courseId })).code).toBe('NOT_FOUND');
      expect((await actor.refusal('{ course(slug: "secret-plans") { id } }')).code).toBe('NOT_FOUND');
      expect(await actor.entity('Course', { id: draft.courseId }, 'id title')).toBeNull();
      expect(await actor.entity('CourseRun', { id: draft.runId }, 'id')).toBeNull();
      expect(await actor.get('query ($id: ID!) { courseRun(id: $id) { id } }', { id: draft.runId })).toEqual({ courseRun: null });
      const { searchCourses, courses } = await actor.get(
        '{ searchCourses(query: "secret plans") { totalCount } courses(filter: { status: PUBLISHED }) { nodes { title } } }',
      );
      expect(searchCourses.totalCount).toBe(0);
      expect(JSON.stringify(courses)).not.toContain('Secret');
    }
    const stranger = school.harness.viewer({ scopes: ['courses:teach'] });
    expect((await stranger.get('{ courses(filter: { status: DRAFT }) { totalCount } }')).courses.totalCount).toBe(0);
    expect((await school.harness.nobody.refusal('{ courses(filter: { status: DRAFT }) { totalCount } }')).code).toBe('UNAUTHENTICATED');
    expect((await school.refused(stranger, 'enroll', 'EnrollInput', { courseId: draft.courseId })).code).toBe('NOT_FOUND');
    const own = await stranger.get('mutation { createCourse(input: { title: "Mine" }) { id } }');
    const input = { courseId: own.createCourse.id, requiresIds: [draft.courseId] };
    expect((await school.refused(stranger, 'setPrerequisites', 'PrerequisitesInput', input)).violations[0]?.rule).toBe('unknown');
  });

  it('but that of those who teach it and of managers', async () => {
    for (const actor of [school.teacher, school.manager]) {
      expect(await actor.entity('Course', { id: draft.courseId }, 'title')).toEqual({ title: 'Secret plans' });
      expect((await actor.get('{ courses(filter: { status: DRAFT }) { nodes { title } } }')).courses.nodes).toContainEqual({
        title: 'Secret plans',
      });
    }
  });
});

describe('an enrolment is its learner’s and the staff’s', () => {
  it('by id, reference, roster, person and count', async () => {
    const others = [school.harness.viewer({ scopes: ['courses:teach'] }), school.harness.nobody];
    for (const actor of others) expect(await actor.entity('Enrollment', { id: enrollmentId }, 'id status')).toBeNull();
    const [stranger] = others;
    expect((await stranger?.get('query ($id: ID!) { enrollment(id: $id) { id } }', { id: enrollmentId }))?.enrollment).toBeNull();
    const roster = 'query ($id: ID!) { courseRoster(courseId: $id) { totalCount nodes { id learner { id } } } }';
    expect((await stranger?.refusal(roster, { id: open.courseId }))?.code).toBe('FORBIDDEN');
    expect((await learner.refusal(roster, { id: open.courseId })).code).toBe('FORBIDDEN');
    expect((await school.teacher.get(roster, { id: open.courseId })).courseRoster.nodes).toEqual([
      { id: enrollmentId, learner: { id: learner.id } },
    ]);

    const selection = 'enrollments { totalCount nodes { id } }';
    const of = (actor: School['teacher']) =>
      actor.ask(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { ${selection} } } }`, {
        r: [{ __typename: 'User', id: learner.id }],
      });
    expect((await of(learner)).data._entities[0].enrollments.totalCount).toBe(1);
    expect((await of(school.manager)).data._entities[0].enrollments.totalCount).toBe(1);
    for (const actor of [...others, school.teacher]) {
      const { data, errors } = await of(actor);
      expect(data._entities[0].enrollments).toBeNull();
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    expect(await school.teacher.entity('Enrollment', { id: enrollmentId }, 'learner { id }')).toEqual({ learner: { id: learner.id } });
  });

  it('and so are changes of it', async () => {
    const stranger = school.harness.viewer({ scopes: ['courses:teach'] });
    for (const [name, type, more] of [
      ['withdraw', 'WithdrawInput', {}],
      ['approveEnrollment', 'EnrollmentInput', {}],
      ['rejectEnrollment', 'EnrollmentReasonInput', { reason: 'x' }],
      ['suspendEnrollment', 'EnrollmentReasonInput', { reason: 'x' }],
      ['reinstateEnrollment', 'EnrollmentInput', {}],
      ['resetEnrollment', 'EnrollmentReasonInput', { reason: 'x' }],
      ['startLesson', 'LearnInput', { lessonId: open.lessonIds[0] }],
    ] as const) {
      expect((await school.refused(stranger, name, type, { enrollmentId, ...more })).code).toBe('NOT_FOUND');
      expect((await school.refused(school.harness.nobody, name, type, { enrollmentId, ...more })).code).toBe('UNAUTHENTICATED');
    }
  });

  it('and figures about it are the staff’s', async () => {
    const period = { from: '2020-01-01T00:00:00Z', to: '2030-01-01T00:00:00Z' };
    const report = 'query ($id: ID!, $period: PeriodInput!) { courseEnrollmentReport(courseId: $id, period: $period) { activeLast7Days } }';
    expect((await learner.refusal(report, { id: open.courseId, period })).code).toBe('FORBIDDEN');
    expect(
      (await school.harness.viewer({ scopes: ['reports:read'] }).get(report, { id: open.courseId, period })).courseEnrollmentReport,
    ).toBeTruthy();
    expect(
      (await school.teacher.refusal('query ($period: PeriodInput!) { courseSummary(period: $period) { seatsUnused } }', { period })).code,
    ).toBe('FORBIDDEN');
    const status = 'query ($id: ID!, $of: ID!) { prerequisitesStatus(courseId: $id, learnerId: $of) { satisfied } }';
    expect((await school.harness.viewer().refusal(status, { id: open.courseId, of: learner.id })).code).toBe('FORBIDDEN');
    const { course } = await learner.get('query ($id: ID!) { course(id: $id) { runs { waitlistLength } reviewNote } }', {
      id: open.courseId,
    });
    expect(course).toEqual({ runs: [{ waitlistLength: null }], reviewNote: null });
  });

  it('and how many learn is shown only if the setting says so', async () => {
    const count = async (actor: School['teacher']) =>
      (await actor.get('query ($id: ID!) { course(id: $id) { enrollmentCount } }', { id: open.courseId })).course.enrollmentCount;
    expect(await count(school.harness.nobody)).toBe(1);
    await school.settings({ showEnrollmentCount: false });
    expect([await count(school.harness.nobody), await count(school.teacher)]).toEqual([null, 1]);
    await school.settings({ showEnrollmentCount: true });
  });
});

describe('ids that are none', () => {
  it('find nothing and break nothing', async () => {
    for (const id of ['nonsense', newId(), '00000000-0000-0000-0000-000000000000'])
      for (const type of ['Course', 'Enrollment', 'CourseRun', 'Category', 'CourseReview', 'Announcement'])
        expect(await school.manager.entity(type, { id }, 'id')).toBeNull();
  });
});

describe('the number of statements', () => {
  const HOME = `query ($first: Int) { myEnrollments(first: $first) { totalCount nodes { id status progressPercent waitlistPosition nextLesson { id }
    run { seatsLeft waitlistLength } lessons { status lesson { title lockedReason } }
    course { id title slug seatsLeft price { amountMinor } instructors { id } enrollmentCount lessonCount durationMinutes ratingAverage prerequisites { satisfied }
      display { price } category { courseCount } reviews(first: 2) { nodes { id } } myEnrollment { id } modules { lessons { body } } } } } }`;
  const CATALOGUE = `query ($first: Int) { courses(first: $first) { totalCount nodes { id title seatsLeft openRun { id course { id } } instructors { id } lessonCount
    prerequisites { satisfied course { title } } myEnrollment { status } announcements { totalCount } } } }`;

  it('is the same for two rows and for many', async () => {
    const reader = school.harness.viewer();
    const made = [];
    for (let i = 0; i < 8; i++) made.push(await school.course({ capacity: i % 2 }));
    for (const { courseId } of made) await school.enroll(reader, courseId);
    for (const document of [HOME, CATALOGUE]) {
      const count = async (first: number) => (await school.harness.statements(() => reader.get(document, { first }))).length;
      await count(8);
      const [few, many] = [await count(2), await count(8)];
      expect(many).toBe(few);
      expect(many).toBeLessThan(30);
    }
  });

  it('is the same for two references and for fifty', async () => {
    const people = Array.from({ length: 50 }, () => school.harness.viewer());
    const { done } = await together(50, (i) => school.enroll(people[i] ?? learner, open.courseId));
    const read = (n: number) =>
      school.harness.statements(() =>
        school.teacher.get(
          'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enrollment { id course { title } run { number } learner { id } nextLesson { id } } } }',
          { r: done.slice(0, n).map(({ id }) => ({ __typename: 'Enrollment', id })) },
        ),
      );
    await read(50);
    expect((await read(50)).length).toBe((await read(2)).length);
  });
});
