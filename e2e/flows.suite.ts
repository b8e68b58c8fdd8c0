import { RefusedError } from '@lyceum/sdk';
import { describe, expect, it } from 'vitest';
import { collect } from './house/collect.ts';
import { publishedCourse, roomOf } from './house/courses.ts';
import { people, person, withDatabase } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { until } from './house/topology.ts';

/** Courses, their sale, their places and their rooms. */
export function flowsSuite(stage: Stage): void {
  describe('courses and rooms', () => {
    it('sells a course: quote, pay, active, welcomed live, in the course’s room, talking', async () => {
      const learner = await person(stage.graph, 'Sam');
      await learner.client.updateProfile({ input: { headline: 'Learns everything' } });
      const course = await publishedCourse(stage.instructor, { price: { amountMinor: 4900, currency: 'EUR' } });
      const welcome = collect(learner.client.notificationAdded());
      const changes = collect(stage.instructor.client.enrollmentChanged({ courseId: course.id }));

      const { quote } = await learner.client.quote({ items: [{ kind: 'COURSE_RUN', id: course.runId }] });
      expect(quote.totals).toEqual([{ amountMinor: 4900, currency: 'EUR' }]);
      const { enroll } = await learner.client.enroll({ input: { courseId: course.id } });
      expect(enroll.status).toBe('PENDING_PAYMENT');

      const { processPayment: payment } = await learner.client.processPayment({
        input: { itemKind: 'ENROLLMENT', itemId: enroll.id, paymentMethod: 'sandbox:ok', idempotencyKey: 'pay-once' },
      });
      expect(payment.amount).toEqual({ amountMinor: 4900, currency: 'EUR' });
      const status = collect(learner.client.paymentStatusChanged({ paymentId: payment.id }));
      await until(async () => (await learner.client.payment({ id: payment.id })).payment.status === 'CAPTURED');
      await until(async () => (await learner.client.enrollment({ id: enroll.id })).enrollment?.status === 'ACTIVE');
      expect((await learner.client.enrollment({ id: enroll.id })).enrollment?.payment).toEqual({ id: payment.id, status: 'CAPTURED' });
      await welcome.find(({ notificationAdded }) => notificationAdded.type === 'ENROLLMENT_ACTIVATED');
      await changes.find(({ enrollmentChanged }) => enrollmentChanged.id === enroll.id && enrollmentChanged.status === 'ACTIVE');

      const chatroomId = await roomOf(learner, course);
      await until(async () => (await learner.client.messagesByChat({ chatroomId })).messagesByChat.totalCount >= 0);
      const heard = collect(stage.instructor.client.messageAdded({ chatroomId }));
      const { sendMessage } = await learner.client.sendMessage({ input: { chatroomId, content: 'hello', clientMessageId: 'first' } });
      const { messageAdded } = await heard.find(({ messageAdded: message }) => message.id === sendMessage.id);
      expect(messageAdded).toMatchObject({
        seq: sendMessage.seq,
        content: 'hello',
        sender: { id: learner.id, displayName: 'Sam', profile: { headline: 'Learns everything' } },
        chatroom: { id: chatroomId },
      });

      // a refund of all of it ends the enrolment, and the watched payment tells it
      const staff = await person(stage.graph, 'Ada', ['ADMIN']);
      await staff.client.refundPayment({ input: { paymentId: payment.id, reason: 'as agreed', idempotencyKey: 'refund-once' } });
      await status.find(({ paymentStatusChanged }) => paymentStatusChanged.status === 'REFUNDED');
      await until(async () => (await learner.client.enrollment({ id: enroll.id })).enrollment?.status === 'WITHDRAWN');
      for (const reading of [welcome, changes, status, heard]) await reading.stop();
    });

    it('gives the last seats once: capacity active, the others waiting in order; one leaves, the first is promoted and told', async () => {
      const capacity = 5;
      const course = await publishedCourse(stage.instructor, { capacity });
      const learners = await people(stage.graph, capacity + 50, 'Lee');
      const results = await Promise.all(
        learners.map(async ({ client }) => (await client.enroll({ input: { courseId: course.id } })).enroll),
      );
      const active = results.filter(({ status }) => status === 'ACTIVE');
      const waiting = results.filter(({ status }) => status === 'WAITLISTED');
      expect([active.length, waiting.length]).toEqual([capacity, 50]);
      const positions = await Promise.all(
        waiting.map(async ({ id, learner }) => {
          const owner = learners.find((person) => person.id === learner.id);
          return (await owner?.client.enrollment({ id }))?.enrollment?.waitlistPosition;
        }),
      );
      expect(positions.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));

      const first = learners.find(({ id }) => id === waiting[positions.indexOf(1)]?.learner.id);
      const leaver = learners.find(({ id }) => id === active[0]?.learner.id);
      if (!first || !leaver || !active[0]) throw new Error('nobody leaves');
      const told = collect(first.client.notificationAdded());
      await new Promise((resolve) => setTimeout(resolve, 300));
      await leaver.client.withdraw({ input: { enrollmentId: active[0].id } });
      await told.find(({ notificationAdded }) => notificationAdded.type === 'ENROLLMENT_PROMOTED');
      const [row] = await withDatabase(
        stage.graph,
        (sql) => sql`select count(*)::int as n from courses.enrollments where run_id = ${course.runId} and status = 'ACTIVE'`,
      );
      expect(row?.n).toBe(capacity);
      await told.stop();
      for (const { client } of learners) client.close();
    });

    it('never refunds more than was captured, whoever asks at once', async () => {
      const learner = await person(stage.graph, 'Rae');
      const staff = await person(stage.graph, 'Ada', ['ADMIN']);
      const course = await publishedCourse(stage.instructor, { price: { amountMinor: 1000, currency: 'USD' } });
      const { enroll } = await learner.client.enroll({ input: { courseId: course.id } });
      const { processPayment } = await learner.client.processPayment({
        input: { itemKind: 'ENROLLMENT', itemId: enroll.id, paymentMethod: 'sandbox:ok', idempotencyKey: 'race' },
      });
      const paymentId = processPayment.id;
      await until(async () => (await learner.client.payment({ id: paymentId })).payment.status === 'CAPTURED');
      const attempts = await Promise.allSettled(
        Array.from({ length: 50 }, (_, i) =>
          staff.client.refundPayment({ input: { paymentId, amount: 300, reason: 'race', idempotencyKey: `race-${i}` } }),
        ),
      );
      const refused = attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason] : []));
      expect(attempts.length - refused.length).toBe(3);
      expect(refused.every((error) => error instanceof RefusedError && error.code !== 'INTERNAL_SERVER_ERROR')).toBe(true);
      await until(async () => (await learner.client.payment({ id: paymentId })).payment.refunded.amountMinor === 900);
      const sums = await withDatabase(
        stage.graph,
        (sql) => sql`select currency, sum(amount_minor)::text as sum from payments.ledger_entries group by currency`,
      );
      expect(sums.every(({ sum }) => sum === '0')).toBe(true);
    });

    it('numbers a room without gaps, and a reader who is cut off five times reads each message once, in order', {
      timeout: 180_000,
    }, async () => {
      const [writers, perWriter] = [20, 100];
      const crowd = await people(stage.graph, writers, 'Wim');
      const [owner] = crowd;
      const reader = await person(stage.graph, 'Rita');
      if (!owner) throw new Error('nobody writes');
      const { createChatroom } = await owner.client.createChatroom({
        input: { name: 'Crowd', memberIds: [...crowd.slice(1).map(({ id }) => id), reader.id] },
      });
      const chatroomId = createChatroom.id;
      const [before] = await withDatabase(
        stage.graph,
        (sql) => sql`select last_seq::int as seq from messaging.chatrooms where id = ${chatroomId}`,
      );
      const read = collect(reader.client.messageAdded({ chatroomId }));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const total = writers * perWriter;
      const writing = Promise.all(
        crowd.map(async ({ client }, w) => {
          for (let i = 0; i < perWriter; i++)
            await client.sendMessage({ input: { chatroomId, content: `${w}.${i}`, clientMessageId: `${w}.${i}` } });
        }),
      );
      for (let cut = 1; cut <= 5; cut++) {
        await read.count(cut * Math.floor(total / 7));
        reader.client.cut();
      }
      await writing;
      await read.count(total);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const seqs = read.events.map(({ messageAdded }) => messageAdded.seq);
      expect(seqs).toEqual(Array.from({ length: total }, (_, i) => Number(before?.seq) + i + 1));
      await read.stop();
      for (const { client } of [...crowd, reader]) client.close();
    });
  });
}
