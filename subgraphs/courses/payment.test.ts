import { newId } from '@lyceum/kit';
import { together } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchool, type School } from './test-school.ts';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school.stop());

const price = { amountMinor: 500, currency: 'EUR' };

describe('a priced run', () => {
  it('holds a seat until it is paid, and lets in who has paid, once', async () => {
    const { courseId } = await school.course({ capacity: 1, price });
    const learner = school.harness.viewer();
    const held = await school.enroll(learner, courseId);
    expect(held).toMatchObject({ status: 'PENDING_PAYMENT', price });
    const [required] = await school.harness.facts('courses.enrollment.payment_required.v1');
    expect(required?.data).toMatchObject({ enrollmentId: held.id, amountMinor: '500', currency: 'EUR', payBefore: held.payBefore });
    expect((await school.enroll(school.harness.viewer(), courseId)).status).toBe('WAITLISTED');

    const [paymentId, factId] = [newId(), newId()];
    await school.pay(held.id, learner.id, paymentId, { fully: false });
    expect((await school.see(held.id)).status).toBe('PENDING_PAYMENT');
    await school.pay(held.id, learner.id, paymentId, { id: factId });
    await school.pay(held.id, learner.id, paymentId, { id: factId });
    await school.pay(held.id, learner.id, paymentId);
    expect(await school.see(held.id)).toMatchObject({ status: 'ACTIVE', payBefore: null });
    expect(await school.told('enrollmentId', held.id)).toEqual(['enrollment.payment_required', 'enrollment.activated']);
  });

  it('gives the seat to the next when it is not paid in time; a late payment finds a free seat, or is sent back', async () => {
    const { courseId } = await school.course({ capacity: 1, price });
    const [first, second] = [school.harness.viewer(), school.harness.viewer()];
    const held = await school.enroll(first, courseId);
    const waiting = await school.enroll(second, courseId);
    await school.late(held.id);
    expect(await school.run('expireHeldSeats')).toBe(1);
    expect(await school.run('expireHeldSeats')).toBe(0);
    expect((await school.see(held.id)).status).toBe('EXPIRED');
    expect((await school.see(waiting.id)).status).toBe('PENDING_PAYMENT');
    expect(await school.brokenSeats()).toEqual([]);

    await school.pay(held.id, first.id);
    expect((await school.see(held.id)).status).toBe('EXPIRED');
    expect(await school.told('enrollmentId', held.id)).toEqual([
      'enrollment.payment_required',
      'enrollment.expired',
      'enrollment.withdrawn',
    ]);
    await school.late(waiting.id);
    await school.run('expireHeldSeats');
    await school.pay(waiting.id, second.id);
    expect((await school.see(waiting.id)).status).toBe('ACTIVE');
    expect(await school.brokenSeats()).toEqual([]);
  });

  it('ends one enrolment either by the clock or by the payment, never both', async () => {
    const { courseId } = await school.course({ capacity: 1, price });
    const learner = school.harness.viewer();
    const held = await school.enroll(learner, courseId);
    await school.late(held.id);
    await together(6, async (i) => (i ? school.run('expireHeldSeats') : school.pay(held.id, learner.id)));
    expect((await school.see(held.id)).status).toBe('ACTIVE');
    expect(await school.brokenSeats()).toEqual([]);
  });

  it('ends with a full refund if the setting says so', async () => {
    const { courseId } = await school.course({ price });
    const attend = async () => {
      const learner = school.harness.viewer();
      const paymentId = newId();
      const { id } = await school.enroll(learner, courseId);
      await school.pay(id, learner.id, paymentId);
      return { id, learner, paymentId };
    };
    const one = await attend();
    await school.refund(one.id, one.learner.id, one.paymentId, false);
    expect((await school.see(one.id)).status).toBe('ACTIVE');
    await school.refund(one.id, one.learner.id, one.paymentId);
    expect((await school.see(one.id)).status).toBe('WITHDRAWN');
    await school.settings({ withdrawOnRefund: false });
    const two = await attend();
    await school.refund(two.id, two.learner.id, two.paymentId);
    expect((await school.see(two.id)).status).toBe('ACTIVE');
    await school.settings({ withdrawOnRefund: true });
  });

  it('is priced for payments by what is stored, to those who may see it', async () => {
    const { courseId, runId } = await school.course({ price: { amountMinor: 25_500, currency: 'KWD' } });
    const learner = school.harness.viewer();
    const { id } = await school.enroll(learner, courseId);
    const ask = (actor: { ctx: typeof learner.ctx }, kind: string, of: string) => actor.ctx.ask('courses', 'payableItem', { kind, id: of });
    expect(await ask(learner, 'ENROLLMENT', id)).toEqual({
      ...{ kind: 'ENROLLMENT', id, title: expect.any(String), amountMinor: '25500', currency: 'KWD' },
      ...{ payerId: learner.id, payable: true, reason: null },
    });
    expect(await ask(learner, 'COURSE_RUN', runId)).toMatchObject({ amountMinor: '25500', payerId: null, payable: true });
    await expect(ask(school.harness.viewer(), 'ENROLLMENT', id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await school.pay(id, learner.id);
    expect(await ask(learner, 'ENROLLMENT', id)).toMatchObject({
      payable: false,
      reason: expect.stringContaining('Nothing is to be paid'),
    });
  });

  it('holds seats as long as the setting says', async () => {
    await school.settings({ paymentHoldMinutes: 5 });
    const { courseId } = await school.course({ price });
    const { payBefore } = await school.enroll(school.harness.viewer(), courseId);
    expect(new Date(payBefore).getTime() - Date.now()).toBeLessThanOrEqual(5 * 60_000);
    await school.settings({ paymentHoldMinutes: 30 });
  });
});
