import { together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchool, type School } from './test-school.ts';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school.stop());

const learners = (n: number) => Array.from({ length: n }, () => school.harness.viewer());

describe('the last seats', () => {
  it('go to exactly as many as fit; fifty more wait in the order in which they came', async () => {
    const { courseId, runId } = await school.course({ capacity: 20 });
    const people = learners(70);
    const { done, refused } = await together(70, (i) => school.enroll(people[i] ?? school.teacher, courseId));
    expect(refused).toEqual([]);
    expect(done.filter(({ status }) => status === 'ACTIVE')).toHaveLength(20);
    const waiting = done.filter(({ status }) => status === 'WAITLISTED');
    expect(waiting).toHaveLength(50);

    const line = await school.sql(
      sql`select id, waitlist_number from courses.enrollments where run_id = ${runId} and status = 'WAITLISTED' order by waitlist_number`,
    );
    expect(line.map((row) => row.waitlist_number)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    const told = await school.harness.facts('courses.enrollment.waitlisted.v1');
    expect(told.map(({ data }) => [data.enrollmentId, data.position])).toEqual(line.map((row, i) => [row.id, i + 1]));
    expect((await school.see(String(line[0]?.id))).waitlistPosition).toBe(1);
    expect((await school.see(String(line[49]?.id))).waitlistPosition).toBe(50);
    expect(await school.brokenSeats()).toEqual([]);

    const leaver = done.findIndex(({ status }) => status === 'ACTIVE');
    await school.withdraw(people[leaver] ?? school.teacher, done[leaver].id);
    expect((await school.see(String(line[0]?.id))).status).toBe('ACTIVE');
    expect((await school.see(String(line[1]?.id))).waitlistPosition).toBe(1);
    expect(await school.told('enrollmentId', String(line[0]?.id))).toEqual([
      'enrollment.waitlisted',
      'enrollment.promoted',
      'enrollment.activated',
    ]);
    expect(await school.brokenSeats()).toEqual([]);
  });

  it('are given once each while people come and go at once', async () => {
    const { courseId, runId } = await school.course({ capacity: 5 });
    const people = learners(40);
    const first = await Promise.all(people.slice(0, 20).map((person) => school.enroll(person, courseId)));
    const { refused } = await together(40, async (i) => {
      const person = people[i];
      if (!person) return;
      const mine = first[i];
      await (mine ? school.withdraw(person, mine.id) : school.enroll(person, courseId));
    });
    expect(refused).toEqual([]);
    const rows = await school.sql(
      sql`select status, count(*)::int as n from courses.enrollments where run_id = ${runId} group by status order by status`,
    );
    expect(rows).toEqual([
      { status: 'WAITLISTED', n: 15 },
      { status: 'ACTIVE', n: 5 },
      { status: 'WITHDRAWN', n: 20 },
    ]);
    expect(await school.brokenSeats()).toEqual([]);
    const [twice] = await school.sql(sql`
      select 1 from courses.outbox where fact->>'type' = 'courses.enrollment.activated.v1' and fact->'data'->>'runId' = ${runId}
      group by fact->'data'->>'enrollmentId' having count(*) > 1`);
    expect(twice).toBeUndefined();
  });

  it('let a learner in once, who asks fifty times at once', async () => {
    const { courseId, runId } = await school.course({ capacity: 3 });
    const person = school.harness.viewer();
    const { done, refused } = await together(50, () => school.enroll(person, courseId));
    expect(refused).toEqual([]);
    expect(new Set(done.map(({ id }) => id)).size).toBe(1);
    expect(await school.sql(sql`select status from courses.enrollments where run_id = ${runId}`)).toEqual([{ status: 'ACTIVE' }]);
    expect(await school.told('learnerId', person.id)).toEqual(['enrollment.activated']);
  });

  it('are never fewer than are taken, even when seats are taken at that moment', async () => {
    const { courseId, runId } = await school.course({ capacity: 30 });
    const people = learners(30);
    const { done } = await together(50, (i) => {
      const person = people[i];
      return person
        ? school.enroll(person, courseId)
        : school.do(school.teacher, 'updateRun', 'UpdateRunInput', { runId, capacity: 50 - i + 1 }, '{ capacity seatsLeft }');
    });
    expect(done.length).toBeGreaterThanOrEqual(30);
    expect(await school.brokenSeats()).toEqual([]);
    await school.do(school.teacher, 'updateRun', 'UpdateRunInput', { runId, capacity: 0 });
    expect(await school.refused(school.teacher, 'updateRun', 'UpdateRunInput', { runId, capacity: 29 })).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('30 seats are taken'),
    });
  });

  it('go to those who wait when there are more of them', async () => {
    const { courseId, runId } = await school.course({ capacity: 1 });
    const people = learners(5);
    const all = [];
    for (const person of people) all.push(await school.enroll(person, courseId));
    const run = await school.do(school.teacher, 'updateRun', 'UpdateRunInput', { runId, capacity: 3 }, '{ seatsLeft waitlistLength }');
    expect(run).toEqual({ seatsLeft: 0, waitlistLength: 2 });
    expect(await Promise.all(all.map(async ({ id }) => (await school.see(id)).status))).toEqual([
      'ACTIVE',
      'ACTIVE',
      'ACTIVE',
      'WAITLISTED',
      'WAITLISTED',
    ]);
    const free = await school.do(
      school.teacher,
      'updateRun',
      'UpdateRunInput',
      { runId, capacity: 0 },
      '{ capacity seatsLeft waitlistLength }',
    );
    expect(free).toEqual({ capacity: null, seatsLeft: null, waitlistLength: 0 });
  });

  it('are shown as those of the run that is open for enrolment', async () => {
    const { courseId } = await school.course({ capacity: 2, run: { enrollmentClosesOn: '2020-01-01' } });
    const read = async () =>
      (await school.harness.nobody.get('query ($id: ID!) { course(id: $id) { seatsLeft openRun { number } } }', { id: courseId })).course;
    expect(await read()).toEqual({ seatsLeft: null, openRun: null });
    await school.do(school.teacher, 'addRun', 'AddRunInput', { courseId, capacity: 7 });
    expect(await read()).toEqual({ seatsLeft: 7, openRun: { number: 2 } });
    const { openRun } = (await school.harness.nobody.get('query ($id: ID!) { course(id: $id) { openRun { id } } }', { id: courseId }))
      .course;
    await school.do(school.teacher, 'updateRun', 'UpdateRunInput', { runId: openRun.id, capacity: 0 });
    expect(await read()).toEqual({ seatsLeft: null, openRun: { number: 2 } });
  });

  it('have no line when the setting says so', async () => {
    await school.settings({ waitlistEnabled: false });
    const { courseId } = await school.course({ capacity: 1 });
    await school.enroll(school.harness.viewer(), courseId);
    expect((await school.refused(school.harness.viewer(), 'enroll', 'EnrollInput', { courseId })).code).toBe('LIMIT_REACHED');
    await school.settings({ waitlistEnabled: true });
  });
});
