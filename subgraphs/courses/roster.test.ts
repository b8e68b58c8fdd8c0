import { events as accounts } from '@lyceum/accounts/events';
import type { Actor } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchool, type School } from './test-school.ts';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school.stop());

const ROSTER = '{ roster { totalCount nodes { learner { id } since } pageInfo { endCursor hasNextPage } } shownOnRoster }';
const read = async (actor: Actor, courseId: string) =>
  (await actor.get(`query ($id: ID!) { course(id: $id) ${ROSTER} }`, { id: courseId })).course;
const ids = (course: { roster: { nodes: { learner: { id: string } }[] } }) => course.roster.nodes.map(({ learner }) => learner.id);
const hide = (actor: Actor, courseId: string, visible: boolean) =>
  school.do(actor, 'setRosterVisibility', 'RosterVisibilityInput', { courseId, visible }, '{ shownOnRoster }');

async function classOf(many: number) {
  const { courseId, runId } = await school.course();
  const learners: Actor[] = [];
  for (let i = 0; i < many; i++) {
    const learner = await school.person();
    await school.enroll(learner, courseId);
    learners.push(learner);
  }
  return { courseId, runId, learners };
}

describe('the roster of a course', () => {
  it('is for staff alone, until the setting lets learners see each other; never for others', async () => {
    const { courseId, learners } = await classOf(3);
    const [first] = learners;
    if (!first) throw new Error('Nobody.');
    const outsider = await school.person();
    const all = learners.map(({ id }) => id);
    expect(ids(await read(school.teacher, courseId))).toEqual(all);
    expect((await read(first, courseId)).roster).toBeNull();
    await school.settings({ showRoster: true });
    expect(ids(await read(first, courseId))).toEqual(all);
    for (const nosy of [outsider, school.harness.nobody]) expect((await read(nosy, courseId)).roster).toBeNull();
    const { id } = await school.enrollment(first, 'enroll', 'EnrollInput', { courseId });
    await school.withdraw(first, id);
    expect((await read(first, courseId)).roster).toBeNull();
    expect(ids(await read(school.teacher, courseId))).toEqual(all.slice(1));
    await school.settings({ showRoster: false });
  });

  it('leaves out who hides, in every run, and shows no more of the others than that they learn', async () => {
    await school.settings({ showRoster: true });
    const { courseId, learners } = await classOf(3);
    const [shy, other] = learners;
    if (!shy || !other) throw new Error('Nobody.');
    expect(await hide(shy, courseId, false)).toEqual({ shownOnRoster: false });
    expect(await hide(shy, courseId, false)).toEqual({ shownOnRoster: false });
    const seen = await read(other, courseId);
    expect(ids(seen)).toEqual(learners.slice(1).map(({ id }) => id));
    expect(seen.roster.totalCount).toBe(2);
    const { id: runId } = await school.do(school.teacher, 'addRun', 'AddRunInput', { courseId });
    await school.enroll(shy, courseId, { runId });
    expect(ids(await read(other, courseId))).not.toContain(shy.id);
    expect(await hide(shy, courseId, true)).toEqual({ shownOnRoster: true });
    // two enrolments of one person are one line
    expect(ids(await read(other, courseId)).toSorted()).toEqual(learners.map(({ id }) => id).toSorted());
    expect((await other.ask('{ __type(name: "RosterEntry") { fields { name } } }')).data.__type.fields).toEqual([
      { name: 'learner' },
      { name: 'since' },
    ]);
    await school.settings({ showRoster: false });
  });

  it('leaves out who waits, who is suspended, and whose account is', async () => {
    const { courseId, runId, learners } = await classOf(3);
    const [a, b, c] = learners;
    if (!a || !b || !c) throw new Error('Nobody.');
    await school.sql(sql`update courses.course_runs set capacity = taken where id = ${runId}`);
    expect((await school.enroll(await school.person(), courseId)).status).toBe('WAITLISTED');
    const { id } = await school.enroll(a, courseId);
    await school.enrollment(school.teacher, 'suspendEnrollment', 'EnrollmentReasonInput', { enrollmentId: id, reason: 'test' });
    await school.sql(sql`update courses.enrollments set status = 'COMPLETED', completed_at = now() where learner_id = ${b.id}`);
    expect(ids(await read(school.teacher, courseId))).toEqual([b.id, c.id]);
    await school.harness.hear(accounts, 'accounts.user.suspended.v1', { userId: b.id, reason: 'test' });
    expect(ids(await read(school.teacher, courseId))).toEqual([c.id]);
  });

  it('comes by pages, with as many statements for many courses as for one', async () => {
    const { courseId } = await classOf(5);
    const page = (
      await school.teacher.get(
        `query ($id: ID!) { course(id: $id) { roster(first: 2) { nodes { learner { id } } pageInfo { endCursor hasNextPage } } } }`,
        { id: courseId },
      )
    ).course.roster;
    expect(page.pageInfo.hasNextPage).toBe(true);
    const list = (first: number) =>
      school.harness.statements(() =>
        school.manager.get(
          `query ($n: Int) { courses(first: $n) { nodes { id roster { nodes { learner { id } since } } shownOnRoster } } }`,
          { n: first },
        ),
      );
    expect((await list(4)).length).toBe((await list(1)).length);
  });

  it('is hidden from by those alone who are enrolled', async () => {
    const { courseId } = await classOf(1);
    const outsider = await school.person();
    expect((await school.refused(outsider, 'setRosterVisibility', 'RosterVisibilityInput', { courseId, visible: false })).code).toBe(
      'CONFLICT',
    );
    expect((await read(outsider, courseId)).shownOnRoster).toBeNull();
    const draft = await school.draft();
    const refused = await school.refused(outsider, 'setRosterVisibility', 'RosterVisibilityInput', {
      courseId: draft.courseId,
      visible: false,
    });
    expect(refused.code).toBe('NOT_FOUND');
  });
});

describe('money back', () => {
  it('is due to learners who leave within the window of the settings, and to whom staff sends away', async () => {
    const price = { amountMinor: 500, currency: 'EUR' };
    const left = async (by: 'learner' | 'staff', paidDaysAgo: number) => {
      const { courseId } = await school.course({ price });
      const learner = await school.person();
      const { id } = await school.enroll(learner, courseId);
      await school.pay(id, learner.id);
      await school.sql(sql`update courses.enrollments set paid_at = now() - make_interval(days => ${paidDaysAgo}) where id = ${id}`);
      await school.withdraw(by === 'staff' ? school.teacher : learner, id);
      const told = await school.harness.facts('courses.enrollment.withdrawn.v1');
      return told.find(({ data }) => data.enrollmentId === id)?.data.refundDue;
    };
    expect(await left('learner', 13)).toBe(true);
    expect(await left('learner', 15)).toBe(false);
    expect(await left('staff', 15)).toBe(true);
    await school.settings({ refundWindowDays: 30 });
    expect(await left('learner', 15)).toBe(true);
    await school.settings({ refundWindowDays: 14 });
  });
});
