import { RefusedError } from '@lyceum/sdk';
import { describe, expect, it } from 'vitest';
import { ask } from './house/acts.ts';
import { collect, positions } from './house/collect.ts';
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
      const from = await positions(stage.graph.url);
      const welcome = collect(learner.client.notificationAdded(from('notifications')));
      const changes = collect(stage.instructor.client.enrollmentChanged({ courseId: course.id, ...from('courses') }));

      const { quote } = await learner.client.quote({ items: [{ kind: 'COURSE_RUN', id: course.runId }] });
      expect(quote.totals).toEqual([{ amountMinor: 4900, currency: 'EUR' }]);
      const { enroll } = await learner.client.enroll({ input: { courseId: course.id } });
      expect(enroll.status).toBe('PENDING_PAYMENT');

      const { processPayment: payment } = await learner.client.processPayment({
        input: { itemKind: 'ENROLLMENT', itemId: enroll.id, paymentMethod: 'sandbox:ok', idempotencyKey: 'pay-once' },
      });
      expect(payment.amount).toEqual({ amountMinor: 4900, currency: 'EUR' });
      const status = collect(learner.client.paymentStatusChanged({ paymentId: payment.id, ...from('payments') }));
      await until(async () => (await learner.client.payment({ id: payment.id })).payment.status === 'CAPTURED');
      await until(async () => (await learner.client.enrollment({ id: enroll.id })).enrollment?.status === 'ACTIVE');
      expect((await learner.client.enrollment({ id: enroll.id })).enrollment?.payment).toEqual({ id: payment.id, status: 'CAPTURED' });
      await welcome.find(({ notificationAdded }) => notificationAdded.type === 'ENROLLMENT_ACTIVATED');
      await changes.find(({ enrollmentChanged }) => enrollmentChanged.id === enroll.id && enrollmentChanged.status === 'ACTIVE');

      const chatroomId = await roomOf(learner, course);
      await until(async () => (await learner.client.messagesByChat({ chatroomId })).messagesByChat.totalCount >= 0);
      const heard = collect(stage.instructor.client.messageAdded({ chatroomId, ...from('messaging') }));
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
      const places = await Promise.all(
        waiting.map(async ({ id, learner }) => {
          const owner = learners.find((person) => person.id === learner.id);
          return (await owner?.client.enrollment({ id }))?.enrollment?.waitlistPosition;
        }),
      );
      expect(places.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));

      const first = learners.find(({ id }) => id === waiting[places.indexOf(1)]?.learner.id);
      const leaver = learners.find(({ id }) => id === active[0]?.learner.id);
      if (!first || !leaver || !active[0]) throw new Error('nobody leaves');
      const from = await positions(stage.graph.url);
      const told = collect(first.client.notificationAdded(from('notifications')));
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

    it('numbers a room without gaps: 1,000 messages come to a reader whose socket is cut five times, and to one who comes back, once each and in order', {
      timeout: 180_000,
    }, async () => {
      const [writers, perWriter] = [10, 100];
      const total = writers * perWriter;
      const crowd = await people(stage.graph, writers, 'Wim');
      const [owner] = crowd;
      const readers = await people(stage.graph, 2, 'Rita');
      const [rita, rosa] = readers;
      if (!owner || !rita || !rosa) throw new Error('nobody writes');
      const { createChatroom } = await owner.client.createChatroom({
        input: { name: 'Crowd', memberIds: [...crowd.slice(1), ...readers].map(({ id }) => id) },
      });
      const chatroomId = createChatroom.id;
      const [before] = await withDatabase(
        stage.graph,
        (sql) => sql`select last_seq::int as seq from messaging.chatrooms where id = ${chatroomId}`,
      );
      const after = Number(before?.seq);
      const from = (await positions(stage.graph.url))('messaging');
      const cut = collect(rita.client.messageAdded({ chatroomId, ...from }));
      const early = collect(rosa.client.messageAdded({ chatroomId, ...from }));
      const writing = Promise.all(
        crowd.map(async ({ client }, w) => {
          for (let i = 0; i < perWriter; i++)
            await client.sendMessage({ input: { chatroomId, content: `${w}.${i}`, clientMessageId: `${w}.${i}` } });
        }),
      );
      await early.count(100);
      await early.stop();
      for (let times = 1; times <= 5; times++) {
        await cut.count(times * Math.floor(total / 7));
        rita.client.cut();
      }
      await writing;
      await cut.count(total);
      const wanted = Array.from({ length: total }, (_, i) => after + i + 1);
      const seqs = ({ events }: typeof cut) => events.map(({ messageAdded }) => messageAdded.seq);
      expect(seqs(cut)).toEqual(wanted);

      // who comes back asks for what came after the last that they read
      const read = seqs(early);
      expect(read).toEqual(wanted.slice(0, read.length));
      const rest: number[] = [];
      for (let seq = read.at(-1) ?? after; ; seq = rest.at(-1) ?? seq) {
        const { messagesByChat } = await ask(rosa, REST, { chatroomId, afterSeq: seq });
        rest.push(...messagesByChat.nodes.map((node: { seq: number }) => node.seq));
        if (!messagesByChat.pageInfo.hasNextPage) break;
      }
      expect([...read, ...rest]).toEqual(wanted);

      // one more message is the next event: nothing came twice
      await owner.client.sendMessage({ input: { chatroomId, content: 'the last', clientMessageId: 'last' } });
      await cut.count(total + 1);
      expect(seqs(cut)).toEqual([...wanted, after + total + 1]);
      await cut.stop();
      for (const { client } of [...crowd, ...readers]) client.close();
    });
  });
}

const REST = `query ($chatroomId: ID!, $afterSeq: Int!) {
  messagesByChat(chatroomId: $chatroomId, afterSeq: $afterSeq, first: 100) { nodes { seq } pageInfo { hasNextPage } }
}`;
