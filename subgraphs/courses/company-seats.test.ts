import { events as companies } from '@lyceum/companies/events';
import { newId } from '@lyceum/kit';
import { type Actor, together } from '@lyceum/kit/testing.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchool, type School } from './test-school.ts';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(async () => {
  expect(await school.brokenSeats()).toEqual([]);
  await school.stop();
});

const price = { amountMinor: 4900, currency: 'EUR' };
const seatOf = (courseId: string, learner: Actor) => ({
  companyId: newId(),
  poolId: newId(),
  seatId: newId(),
  courseId,
  userId: learner.id,
});
type Seat = ReturnType<typeof seatOf>;
const give = (seat: Seat) => school.harness.hear(companies, 'companies.seat.allocated.v1', { ...seat, companyName: 'Acme' });
const takeBack = (seat: Seat) => school.harness.hear(companies, 'companies.seat.revoked.v1', seat);
const mine = async (learner: Actor) =>
  (await learner.get('{ myEnrollments { nodes { id status source price { amountMinor } payBefore course { id } } } }')).myEnrollments.nodes;

describe('a seat that a company gave', () => {
  it('enrols its learner in the open run without payment, told twice or not', async () => {
    const { courseId } = await school.course({ price });
    const learner = await school.person();
    const seat = seatOf(courseId, learner);
    await give(seat);
    await give(seat);
    const [enrollment, ...more] = await mine(learner);
    expect(more).toEqual([]);
    expect(enrollment).toMatchObject({ status: 'ACTIVE', source: 'COMPANY', price: null, payBefore: null, course: { id: courseId } });
    expect(await school.told('enrollmentId', enrollment.id)).toEqual(['enrollment.activated']);
  });

  it('ends with the enrolment when it is taken back, and nothing is refunded; a completed course stays', async () => {
    const { courseId, lessonIds } = await school.course({ price, lessons: 1 });
    const [a, b] = [await school.person(), await school.person()];
    const [seatA, seatB] = [seatOf(courseId, a), seatOf(courseId, b)];
    await give(seatA);
    await give(seatB);
    const [done] = await mine(b);
    await school.complete(b, done.id, lessonIds[0] ?? '');
    await takeBack(seatA);
    await takeBack(seatB);
    expect(await mine(a)).toMatchObject([{ status: 'WITHDRAWN' }]);
    expect(await mine(b)).toMatchObject([{ status: 'COMPLETED' }]);
    const [fact] = (await school.harness.facts('courses.enrollment.withdrawn.v1')).filter(({ data }) => data.learnerId === a.id);
    expect(fact?.data).toMatchObject({ wasActive: true, refundDue: false });
    await give(seatOf(courseId, a));
    expect((await mine(a)).map(({ status }: { status: string }) => status).sort()).toEqual(['ACTIVE', 'WITHDRAWN']);
  });

  it('pays for a seat that is held, and leaves one alone that was paid by the learner', async () => {
    const { courseId } = await school.course({ price });
    const [held, paid] = [await school.person(), await school.person()];
    const waiting = await school.enroll(held, courseId);
    const { id } = await school.enroll(paid, courseId);
    await school.pay(id, paid.id);
    const [seatHeld, seatPaid] = [seatOf(courseId, held), seatOf(courseId, paid)];
    await give(seatHeld);
    await give(seatPaid);
    expect(await mine(held)).toMatchObject([{ id: waiting.id, status: 'ACTIVE', source: 'COMPANY', payBefore: null }]);
    expect(await mine(paid)).toMatchObject([{ id, status: 'ACTIVE', source: 'SELF' }]);
    await takeBack(seatPaid);
    expect(await mine(paid)).toMatchObject([{ id, status: 'ACTIVE' }]);
  });

  it('waits in line when the run is full, and is let in without payment', async () => {
    const { courseId } = await school.course({ price, capacity: 1 });
    const [first, second] = [await school.person(), await school.person()];
    const { id } = await school.enroll(first, courseId);
    await give(seatOf(courseId, second));
    expect(await mine(second)).toMatchObject([{ status: 'WAITLISTED', source: 'COMPANY' }]);
    await school.withdraw(first, id);
    expect(await mine(second)).toMatchObject([{ status: 'ACTIVE', price: null }]);
  });

  it('waits for a run to open', async () => {
    const { courseId, runId } = await school.course({ price });
    await school.do(school.teacher, 'updateRun', 'UpdateRunInput', { runId, enrollmentOpensOn: '2099-01-01' });
    const [learner, late] = [await school.person(), await school.person()];
    const lost = seatOf(courseId, late);
    await give(seatOf(courseId, learner));
    await give(lost);
    await takeBack(lost);
    expect(await mine(learner)).toEqual([]);
    await school.do(school.teacher, 'updateRun', 'UpdateRunInput', { runId, enrollmentOpensOn: null });
    await school.run('useWaitingSeats');
    expect(await mine(learner)).toMatchObject([{ status: 'ACTIVE', source: 'COMPANY' }]);
    expect(await mine(late)).toEqual([]);
  });

  it('revoked before it was told of enrols nobody', async () => {
    const { courseId } = await school.course({ price });
    const learner = await school.person();
    const seat = seatOf(courseId, learner);
    await takeBack(seat);
    await give(seat);
    expect(await mine(learner)).toEqual([]);
  });

  it('enrols once, also while the learner enrols', async () => {
    for (let i = 0; i < 5; i++) {
      const { courseId } = await school.course({ price, capacity: 3 });
      const learner = await school.person();
      await together(2, async (n) => (n ? give(seatOf(courseId, learner)) : school.enroll(learner, courseId)));
      expect(await mine(learner)).toMatchObject([{ status: 'ACTIVE', source: 'COMPANY' }]);
    }
  });
});

describe('the price of a seat', () => {
  it('is that of the open run; nothing is sold where none is', async () => {
    const { courseId, runId } = await school.course({ price });
    const ask = () => school.harness.viewer().ctx.ask('courses', 'seatPrice', { courseId });
    expect(await ask()).toMatchObject({ courseId, amountMinor: '4900', currency: 'EUR', available: true, reason: null });
    await school.sql(sql`update courses.course_runs set ends_at = now() - interval '1 day', starts_at = null where id = ${runId}`);
    expect(await ask()).toMatchObject({ amountMinor: '0', currency: null, available: false });
    const draft = await school.draft({ price });
    await expect(school.harness.viewer().ctx.ask('courses', 'seatPrice', { courseId: draft.courseId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
