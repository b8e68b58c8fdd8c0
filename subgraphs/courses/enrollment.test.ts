import { events as accounts } from '@lyceum/accounts/events';
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

describe('asking', () => {
  it('gives the same answer to the same key, and refuses another input under it', async () => {
    const [one, two] = [await school.course(), await school.course()];
    const learner = school.harness.viewer();
    const input = { courseId: one.courseId, idempotencyKey: 'k1' };
    const first = await school.enroll(learner, one.courseId, { idempotencyKey: 'k1' });
    await school.withdraw(learner, first.id);
    expect(await school.enroll(learner, one.courseId, { idempotencyKey: 'k1' })).toMatchObject({ id: first.id, status: 'WITHDRAWN' });
    expect((await school.refused(learner, 'enroll', 'EnrollInput', { ...input, courseId: two.courseId })).code).toBe('CONFLICT');
    expect((await school.enroll(learner, one.courseId, { idempotencyKey: 'k2' })).id).not.toBe(first.id);
  });

  it('waits for staff where the course or the setting says so', async () => {
    const { courseId } = await school.course({ capacity: 1, course: { approvalRequired: true } });
    const [one, two, three] = [school.harness.viewer(), school.harness.viewer(), school.harness.viewer()];
    const asked = await Promise.all([one, two, three].map((who) => school.enroll(who, courseId)));
    expect(asked.map(({ status }) => status)).toEqual(['REQUESTED', 'REQUESTED', 'REQUESTED']);
    const decide = (name: string, type: string, id: string, more = {}) =>
      school.enrollment(school.teacher, name, type, { enrollmentId: id, ...more });
    expect((await decide('approveEnrollment', 'EnrollmentInput', asked[0].id)).status).toBe('ACTIVE');
    expect((await decide('approveEnrollment', 'EnrollmentInput', asked[1].id)).status).toBe('WAITLISTED');
    expect(await decide('rejectEnrollment', 'EnrollmentReasonInput', asked[2].id, { reason: 'Not this time.' })).toMatchObject({
      status: 'REJECTED',
      reason: 'Not this time.',
    });
    expect((await school.refused(school.teacher, 'approveEnrollment', 'EnrollmentInput', { enrollmentId: asked[0].id })).code).toBe(
      'CONFLICT',
    );
    expect((await school.refused(one, 'approveEnrollment', 'EnrollmentInput', { enrollmentId: asked[0].id })).code).toBe('FORBIDDEN');
    expect((await school.refused(two, 'approveEnrollment', 'EnrollmentInput', { enrollmentId: asked[0].id })).code).toBe('NOT_FOUND');

    await school.settings({ enrolmentApproval: true });
    const open = await school.course();
    expect((await school.enroll(one, open.courseId)).status).toBe('REQUESTED');
    await school.settings({ enrolmentApproval: false });
  });

  it('is possible within the window only, whose days are those of the run’s zone', async () => {
    const day = (zone: string, shift: number) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(Date.now() + shift * 86_400_000);
    const zone = 'Pacific/Kiritimati';
    const today = { timeZone: zone, enrollmentOpensOn: day(zone, 0), enrollmentClosesOn: day(zone, 0) };
    const { courseId } = await school.course({ run: today });
    expect((await school.enroll(school.harness.viewer(), courseId)).status).toBe('ACTIVE');
    const later = await school.course({ run: { enrollmentOpensOn: day('UTC', 2) } });
    const refusal = await school.refused(school.harness.viewer(), 'enroll', 'EnrollInput', {
      courseId: later.courseId,
      runId: later.runId,
    });
    expect(refusal).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining(day('UTC', 2)) });
    const over = await school.course({ run: { endsAt: '2020-01-01T00:00:00Z' } });
    expect((await school.refused(school.harness.viewer(), 'enroll', 'EnrollInput', { courseId: over.courseId })).code).toBe('CONFLICT');
  });

  it('is refused to who teaches the course', async () => {
    const { courseId } = await school.course();
    expect((await school.refused(school.teacher, 'enroll', 'EnrollInput', { courseId })).code).toBe('CONFLICT');
  });
});

describe('staff', () => {
  it('invites somebody past window and approval', async () => {
    const { courseId, runId } = await school.course({ course: { approvalRequired: true }, run: { enrollmentClosesOn: '2020-01-01' } });
    const guest = await school.person();
    const invited = await school.enrollment(school.teacher, 'inviteLearner', 'InviteLearnerInput', { runId, learnerId: guest.id });
    expect(invited.status).toBe('INVITED');
    expect(await school.enroll(guest, courseId, { runId })).toMatchObject({ id: invited.id, status: 'ACTIVE' });
    expect(await school.told('enrollmentId', invited.id)).toEqual(['enrollment.invited', 'enrollment.activated']);
  });

  it('enrols many in their order, or nobody', async () => {
    const { runId } = await school.course({ capacity: 2 });
    const people = await Promise.all([school.person(), school.person(), school.person()]);
    const input = { runId, learnerIds: people.map(({ id }) => id) };
    const refusal = await school.refused(school.teacher, 'bulkEnroll', 'BulkEnrollInput', {
      runId,
      learnerIds: [...input.learnerIds, newId(), school.teacher.id],
    });
    expect(refusal.violations.map(({ path }) => path.join('.'))).toEqual(['input.learnerIds.3', 'input.learnerIds.4']);
    expect(await school.sql(sql`select 1 from courses.enrollments where run_id = ${runId}`)).toEqual([]);
    const rows = await school.do(school.teacher, 'bulkEnroll', 'BulkEnrollInput', input, '{ id status source learner { id } }');
    expect(rows).toMatchObject(people.map(({ id }, i) => ({ status: i < 2 ? 'ACTIVE' : 'WAITLISTED', source: 'BULK', learner: { id } })));
    expect(await school.do(school.teacher, 'bulkEnroll', 'BulkEnrollInput', input, '{ id status source learner { id } }')).toEqual(rows);
  });

  it('suspends and reinstates, and says why', async () => {
    const { courseId } = await school.course();
    const learner = school.harness.viewer();
    const { id } = await school.enroll(learner, courseId);
    const suspended = await school.enrollment(school.teacher, 'suspendEnrollment', 'EnrollmentReasonInput', {
      enrollmentId: id,
      reason: 'Spam.',
    });
    expect(suspended).toMatchObject({ status: 'SUSPENDED', reason: 'Spam.' });
    expect((await school.enrollment(school.teacher, 'reinstateEnrollment', 'EnrollmentInput', { enrollmentId: id })).status).toBe('ACTIVE');
    expect(await school.told('enrollmentId', id)).toEqual(['enrollment.activated', 'enrollment.suspended', 'enrollment.reinstated']);
  });
});

describe('an account that is suspended', () => {
  it('stops learning and gives up its lines; reinstated, it learns on, but not where staff said no', async () => {
    const [one, two, three] = [await school.course(), await school.course({ capacity: 1 }), await school.course()];
    const learner = await school.person();
    const active = await school.enroll(learner, one.courseId);
    await school.enroll(school.harness.viewer(), two.courseId);
    const waiting = await school.enroll(learner, two.courseId);
    const barred = await school.enroll(learner, three.courseId);
    await school.enrollment(school.teacher, 'suspendEnrollment', 'EnrollmentReasonInput', { enrollmentId: barred.id, reason: 'No.' });
    const statuses = () => Promise.all([active, waiting, barred].map(async ({ id }) => (await school.see(id)).status));
    await school.harness.hear(accounts, 'accounts.user.suspended.v1', { userId: learner.id, reason: 'Spam.' });
    expect(await statuses()).toEqual(['SUSPENDED', 'WITHDRAWN', 'SUSPENDED']);
    await school.harness.hear(accounts, 'accounts.user.reinstated.v1', { userId: learner.id });
    expect(await statuses()).toEqual(['ACTIVE', 'WITHDRAWN', 'SUSPENDED']);
  });
});

describe('prerequisites', () => {
  const require = (courseId: string, ...requiresIds: string[]) =>
    school.do(
      school.teacher,
      'setPrerequisites',
      'PrerequisitesInput',
      { courseId, requiresIds },
      '{ prerequisites { satisfied explanation } }',
    );

  it('are explained and hold until they are completed or waived', async () => {
    const [basics, advanced] = [await school.course({ course: { title: 'Basics' }, lessons: 1 }), await school.course()];
    await require(advanced.courseId, basics.courseId);
    const [learner, other] = [school.harness.viewer(), await school.person()];
    const status = async () =>
      (
        await learner.get('query ($id: ID!) { prerequisitesStatus(courseId: $id) { satisfied waived explanation course { id } } }', {
          id: advanced.courseId,
        })
      ).prerequisitesStatus;
    expect(await status()).toEqual([
      { satisfied: false, waived: false, explanation: 'Complete “Basics” first.', course: { id: basics.courseId } },
    ]);
    expect(await school.refused(learner, 'enroll', 'EnrollInput', { courseId: advanced.courseId })).toMatchObject({
      code: 'CONFLICT',
      message: 'Complete “Basics” first.',
    });
    const { id } = await school.enroll(learner, basics.courseId);
    await school.complete(learner, id, basics.lessonIds[0] ?? '');
    expect(await status()).toMatchObject([{ satisfied: true, explanation: '“Basics” is completed.' }]);
    expect((await school.enroll(learner, advanced.courseId)).status).toBe('ACTIVE');

    await school.do(
      ...([school.teacher, 'waivePrerequisite', 'WaivePrerequisiteInput'] as const),
      { courseId: advanced.courseId, requiresId: basics.courseId, learnerId: other.id, reason: 'Knows it.' },
      '{ satisfied waived }',
    );
    expect((await school.enroll(other, advanced.courseId)).status).toBe('ACTIVE');
  });

  it('never form a cycle, not even when its edges are drawn at once', async () => {
    const ring = await Promise.all(Array.from({ length: 4 }, (_, i) => school.course({ course: { title: `Ring ${i}` } })));
    const { done, refused } = await together(4, (i) => require(ring[i]?.courseId ?? '', ring[(i + 1) % 4]?.courseId ?? ''));
    expect([done.length, refused.length]).toEqual([3, 1]);
    expect(String(refused[0])).toContain('cycle');
    const [a] = ring;
    expect(
      (
        await school.refused(school.teacher, 'setPrerequisites', 'PrerequisitesInput', {
          courseId: a?.courseId,
          requiresIds: [a?.courseId],
        })
      ).violations[0]?.rule,
    ).toBe('cycle');
  });
});

describe('a run that is over', () => {
  it('lets go who still waits, and ends what was not finished if the setting says so', async () => {
    const { courseId, runId } = await school.course({ capacity: 1 });
    const [active, waiting] = [
      await school.enroll(school.harness.viewer(), courseId),
      await school.enroll(school.harness.viewer(), courseId),
    ];
    await school.do(school.teacher, 'updateRun', 'UpdateRunInput', {
      runId,
      startsAt: '2020-01-01T00:00:00Z',
      endsAt: '2020-02-01T00:00:00Z',
    });
    await school.run('expireWithRuns');
    expect([(await school.see(active.id)).status, (await school.see(waiting.id)).status]).toEqual(['ACTIVE', 'EXPIRED']);
    await school.settings({ expireWhenRunEnds: true });
    await school.run('expireWithRuns');
    expect((await school.see(active.id)).status).toBe('EXPIRED');
    await school.settings({ expireWhenRunEnds: false });
    expect(await school.brokenSeats()).toEqual([]);
  });
});
