import { events as accounts } from '@lyceum/accounts/events';
import type { Actor } from '@lyceum/kit/testing.ts';
import { unboundedInputs } from '@lyceum/kit/testing-bounds.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { openSchool, type School } from './test-school.ts';

let school: School;
let people: Actor[];
beforeAll(async () => {
  school = await openSchool();
  people = Array.from({ length: 400 }, () => school.harness.viewer());
  const ids = JSON.stringify(people.map(({ id }) => id));
  await school.sql(sql`insert into courses.people (id) select i::uuid from jsonb_array_elements_text(${ids}::jsonb) i`);
});
afterAll(() => school.stop());

// statements of the schedules say begin and ask for what is late: what names none of these tables is theirs
const own = (statements: string[]) =>
  statements.filter(
    (text) => /enrollments|course_runs|people|waivers|prerequisites|outbox|audit/.test(text) && !/pay_before|ends_at.*limit/.test(text),
  );
const bulk = (runId: string, learners: readonly Actor[]) =>
  school.do(
    school.teacher,
    'bulkEnroll',
    'BulkEnrollInput',
    { runId, learnerIds: learners.map(({ id }) => id) },
    '{ id status waitlistPosition learner { id } }',
  );

describe('enrolling many', () => {
  it('takes as many statements for 200 as for 5', async () => {
    const before = await school.course();
    const counted = async (learners: readonly Actor[], capacity: number) => {
      const { courseId, runId } = await school.course({ capacity });
      await school.do(school.teacher, 'setPrerequisites', 'PrerequisitesInput', { courseId, requiresIds: [before.courseId] });
      await school.sql(sql`
        insert into courses.waivers (course_id, requires_id, learner_id, reason, waived_by_id)
        select ${courseId}, ${before.courseId}, id, 'known', id from courses.people on conflict do nothing`);
      const [invited, asked] = learners;
      if (!invited || !asked) throw new Error('Too few.');
      await school.enrollment(school.teacher, 'inviteLearner', 'InviteLearnerInput', { runId, learnerId: invited.id });
      let rows: { status: string; waitlistPosition: number | null; learner: { id: string } }[] = [];
      const statements = own(
        await school.harness.statements(async () => {
          rows = await bulk(runId, learners);
        }),
      );
      expect(rows.map(({ learner }) => learner.id)).toEqual(learners.map(({ id }) => id));
      expect(rows.map(({ status }) => status)).toEqual(learners.map((_, at) => (at < capacity ? 'ACTIVE' : 'WAITLISTED')));
      expect(rows.slice(capacity).map(({ waitlistPosition }) => waitlistPosition)).toEqual(learners.slice(capacity).map((_, at) => at + 1));
      const waitlisted = (await school.harness.facts('courses.enrollment.waitlisted.v1')).filter(({ data }) => data.runId === runId);
      expect(waitlisted.map(({ data }) => [data.learnerId, data.position])).toEqual(
        learners.slice(capacity).map(({ id }, at) => [id, at + 1]),
      );
      const activated = (await school.harness.facts('courses.enrollment.activated.v1')).filter(({ data }) => data.runId === runId);
      expect(activated).toHaveLength(capacity);
      return statements.length;
    };
    const few = await counted(people.slice(0, 5), 3);
    expect(await counted(people.slice(0, 200), 150)).toBe(few);
    expect(few).toBeLessThan(25);
    expect(await school.brokenSeats()).toEqual([]);
  });

  it('keeps those who are in, and lets in who was invited or had asked', async () => {
    const { courseId, runId } = await school.course({ course: { approvalRequired: true } });
    const [a, b, c] = people;
    if (!a || !b || !c) throw new Error('Too few.');
    const asked = await school.enroll(a, courseId);
    expect(asked.status).toBe('REQUESTED');
    const first = await bulk(runId, [a, b]);
    expect(first.map(({ status }: { status: string }) => status)).toEqual(['ACTIVE', 'ACTIVE']);
    expect(first[0].id).toBe(asked.id);
    const again = await bulk(runId, [c, b, a]);
    expect(again.map(({ id }: { id: string }) => id).slice(1)).toEqual([first[1].id, first[0].id]);
    expect((await school.harness.facts('courses.enrollment.activated.v1')).filter(({ data }) => data.runId === runId)).toHaveLength(3);
  });
});

describe('what changes for all learners of a course at once', () => {
  it('takes as many statements for 200 learners as for 5: new rules complete those who have done enough', async () => {
    const counted = async (learners: readonly Actor[]) => {
      const { courseId, runId, lessonIds } = await school.course({ lessons: 2 });
      await bulk(runId, learners);
      await school.sql(sql`
        insert into courses.lesson_progress (enrollment_id, lesson_id, started_at, completed_at)
        select id, ${lessonIds[0]}, now(), now() from courses.enrollments where run_id = ${runId}`);
      const statements = own(
        await school.harness.statements(() =>
          school.do(school.teacher, 'setCompletionRules', 'CompletionRulesInput', { courseId, completionThreshold: 50 }),
        ),
      );
      const rows = await school.sql(
        sql`select distinct status, progress_percent, version from courses.enrollments where run_id = ${runId}`,
      );
      expect(rows).toEqual([{ status: 'COMPLETED', progress_percent: 50, version: 2 }]);
      expect((await school.harness.facts('courses.enrollment.completed.v1')).filter(({ data }) => data.runId === runId)).toHaveLength(
        learners.length,
      );
      return statements.length;
    };
    expect(await counted(people.slice(0, 200))).toBe(await counted(people.slice(0, 5)));
  });

  it('takes as many statements when a run grows by 200 seats as by 5', async () => {
    const counted = async (many: number) => {
      const { runId } = await school.course({ capacity: 1 });
      await bulk(runId, people.slice(0, many + 1));
      const statements = own(
        await school.harness.statements(() => school.do(school.teacher, 'updateRun', 'UpdateRunInput', { runId, capacity: many + 1 })),
      );
      const promoted = (await school.harness.facts('courses.enrollment.promoted.v1')).filter(({ data }) => data.runId === runId);
      expect(promoted.map(({ data }) => data.learnerId)).toEqual(people.slice(1, many + 1).map(({ id }) => id));
      return statements.length;
    };
    expect(await counted(200)).toBe(await counted(5));
    expect(await school.brokenSeats()).toEqual([]);
  });

  it('takes as many statements to copy a course of 12 modules as of 2', async () => {
    const counted = async (many: number) => {
      const { courseId } = await school.draft({ lessons: 1 });
      for (let i = 1; i < many; i++) {
        const { id: moduleId } = await school.do(school.teacher, 'addModule', 'AddModuleInput', { courseId, title: `Module ${i}` });
        const lesson = { moduleId, title: `Of module ${i}`, kind: 'TEXT', body: 'Read.', published: true };
        await school.do(school.teacher, 'addLesson', 'AddLessonInput', lesson);
      }
      const CONTENTS = '{ modules { title position lessons { title position body } } }';
      let copy = {};
      const statements = await school.harness.statements(async () => {
        copy = await school.do(school.teacher, 'duplicateCourse', 'DuplicateCourseInput', { courseId }, CONTENTS);
      });
      const { course } = await school.teacher.get(`query ($id: ID!) { course(id: $id) ${CONTENTS} }`, { id: courseId });
      expect(course.modules).toHaveLength(many);
      expect(copy).toEqual(course);
      return statements.filter((text) => /modules|lessons/.test(text)).length;
    };
    expect(await counted(12)).toBe(await counted(2));
  });

  it('takes as many statements when a course with 200 who wait is closed as with 5', async () => {
    const counted = async (many: number) => {
      const { courseId, runId } = await school.course({ capacity: 0, course: { approvalRequired: true } });
      await school.sql(sql`
        insert into courses.enrollments (id, course_id, run_id, learner_id, status)
        select gen_random_uuid(), ${courseId}, ${runId}, id, 'REQUESTED' from courses.people limit ${many}`);
      const statements = own(
        await school.harness.statements(() => school.do(school.teacher, 'archiveCourse', 'CourseInput', { courseId })),
      );
      expect((await school.harness.facts('courses.enrollment.withdrawn.v1')).filter(({ data }) => data.runId === runId)).toHaveLength(many);
      return statements.length;
    };
    expect(await counted(200)).toBe(await counted(5));
  });

  it('suspends and reinstates a person everywhere with as many statements for 30 courses as for 3', async () => {
    const counted = async (who: Actor, many: number) => {
      const runs = [];
      for (let i = 0; i < many; i++) runs.push((await school.course({ lessons: 1 })).runId);
      for (const runId of runs) await bulk(runId, [who]);
      const tell = (type: 'accounts.user.suspended.v1' | 'accounts.user.reinstated.v1') =>
        school.harness.statements(() => school.harness.hear(accounts, type, { userId: who.id, reason: 'test' }));
      const of = (statements: string[]) => own(statements).filter((text) => /enrollments/.test(text)).length;
      const counts = [of(await tell('accounts.user.suspended.v1'))];
      const statuses = () =>
        school.sql(sql`select distinct status from courses.enrollments where learner_id = ${who.id} and status <> 'WAITLISTED'`);
      expect(await statuses()).toEqual([{ status: 'SUSPENDED' }]);
      counts.push(of(await tell('accounts.user.reinstated.v1')));
      expect(await statuses()).toEqual([{ status: 'ACTIVE' }]);
      expect((await school.harness.facts('courses.enrollment.reinstated.v1')).filter(({ data }) => data.learnerId === who.id)).toHaveLength(
        many,
      );
      return counts;
    };
    const [few, many] = [people[398], people[399]];
    if (!few || !many) throw new Error('Too few.');
    expect(await counted(many, 30)).toEqual(await counted(few, 3));
  });
});

it('no part takes a text or a list of any length', () => {
  expect(unboundedInputs(subgraph)).toEqual([]);
});
