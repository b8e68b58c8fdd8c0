import { events as accounts } from '@lyceum/accounts/events';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSchool, type School } from './test-school.ts';

const WORD = 'quokkaberry';
let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school.stop());

it('ends what an erased person learned, and leaves no word of or about them; places go to others, figures stay', async () => {
  const { harness, manager, teacher } = school;
  const [ada, bo] = [await school.person(), await school.person()];
  const staff = (name: string, type: string, input: object, selection = '{ id }') =>
    school.do(manager, name, type, { ...input }, selection);

  const done = await school.course({ lessons: 1 });
  let completed = '';
  for (const learner of [bo, ada]) {
    const { id } = await school.enroll(learner, done.courseId);
    await school.complete(learner, id, done.lessonIds[0] ?? '');
    completed = id;
    await school.do(learner, 'reviewCourse', 'ReviewCourseInput', {
      courseId: done.courseId,
      ...(learner === ada ? { rating: 1, body: `${WORD} was bored` } : { rating: 5, body: 'Splendid' }),
    });
  }
  await school.do(ada, 'setRosterVisibility', 'RosterVisibilityInput', { courseId: done.courseId, visible: false }, '{ shownOnRoster }');
  const kept = await school.course();
  const { id: suspended } = await school.enroll(ada, kept.courseId);
  await staff('suspendEnrollment', 'EnrollmentReasonInput', { enrollmentId: suspended, reason: `${WORD} was rude` });
  const full = await school.course({ capacity: 1 });
  const { id: active } = await school.enroll(ada, full.courseId);
  const { id: waiting } = await school.enroll(bo, full.courseId);
  const line = await school.course({ capacity: 1 });
  await school.enroll(bo, line.courseId);
  const { id: inLine } = await school.enroll(ada, line.courseId);
  const asked = await school.course({ course: { approvalRequired: true } });
  const { id: rejected } = await school.enroll(ada, asked.courseId);
  await staff('rejectEnrollment', 'EnrollmentReasonInput', { enrollmentId: rejected, reason: `not ${WORD}` });
  const second = await school.draft();
  await school.do(teacher, 'setPrerequisites', 'PrerequisitesInput', { courseId: second.courseId, requiresIds: [kept.courseId] });
  await staff(
    'waivePrerequisite',
    'WaivePrerequisiteInput',
    {
      ...{ courseId: second.courseId, requiresId: kept.courseId, learnerId: ada.id, reason: `${WORD} knows it` },
    },
    '{ __typename }',
  );
  expect(await tablesThatSay(harness, 'courses', [WORD])).toEqual(
    expect.arrayContaining(['audit', 'enrollments', 'outbox', 'reviews', 'waivers']),
  );

  const tables = ['enrollments', 'course_runs', 'reviews', 'courses', 'roster_hidden', 'waivers', 'people', 'company_seats'];
  const state = async () => [
    ...(await Promise.all(tables.map((table) => school.sql(sql`select * from courses.${sql.identifier(table)} order by 1`)))),
    (await harness.facts()).length,
  ];
  const timeless = (rows: unknown) => JSON.stringify(rows, (key, value) => (key === 'updated_at' ? null : value));
  await harness.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  const once = await state();
  await harness.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  expect(timeless(await state())).toEqual(timeless(once));

  expect(await tablesThatSay(harness, 'courses', [WORD])).toEqual([]);
  for (const [id, status] of Object.entries({
    ...{ [completed]: 'COMPLETED', [suspended]: 'WITHDRAWN', [active]: 'WITHDRAWN', [inLine]: 'WITHDRAWN', [rejected]: 'REJECTED' },
    ...{ [waiting]: 'ACTIVE' },
  }))
    expect(await school.see(id)).toMatchObject({ id, status });
  expect(await school.brokenSeats()).toEqual([]);
  const [rated] = await school.sql(sql`select rating_count, rating_sum from courses.courses where id = ${done.courseId}`);
  expect(rated).toEqual({ rating_count: 1, rating_sum: 5 });
});
