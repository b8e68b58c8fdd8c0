import { sleep } from '@lyceum/platform/time.ts';
import type { Lyceum } from '@lyceum/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collect } from './house/collect.ts';
import { person } from './house/people.ts';
import {
  documents,
  EnrollmentChanged,
  Home,
  id,
  Login,
  MessageAdded,
  money,
  NotificationAdded,
  PaymentStatusChanged,
  Search,
  Sent,
  written,
} from './house/promised.ts';
import { startTogether, type Topology } from './house/topology.ts';

let graph: Topology;
let student: Lyceum;
let staff: Lyceum;
let home: z.output<typeof Home>['me'];
beforeAll(async () => {
  graph = await startTogether({ demo: true });
  student = graph.client();
  staff = graph.client();
  await student.signIn('student@lyceum.test', 'lyceum-demo');
  await staff.signIn('admin@lyceum.test', 'lyceum-demo');
  home = Home.parse(await student.request(documents.home)).me;
});
afterAll(async () => {
  student?.close();
  staff?.close();
  await graph?.stop();
});

/** Does it, again and again, until the stream that was opened before gives what it should. */
async function live<T>(
  client: Lyceum,
  document: string,
  shape: z.ZodType<T>,
  cause: (n: number) => Promise<unknown>,
  fits: (event: T) => boolean,
) {
  const reading = collect(client.subscribe(document));
  const found = reading.find((event) => fits(shape.parse(event)));
  let n = 0;
  let failure: unknown;
  const causing = setInterval(
    () =>
      void cause(n++).catch((error: unknown) => {
        failure ??= error;
      }),
    500,
  );
  try {
    return shape.parse(await Promise.race([found, sleep(20_000).then(() => Promise.reject(failure ?? new Error('It did not come.')))]));
  } finally {
    clearInterval(causing);
    await reading.stop();
  }
}

describe('as written, over the demo data', () => {
  it.each(['student', 'instructor', 'recruiter', 'admin'])('%s signs in with the password that the start prints', async (name) => {
    const client = graph.client();
    const { user } = await client.signIn(`${name}@lyceum.test`, 'lyceum-demo');
    expect(user.id).toMatch(/^[0-9a-f-]{36}$/);
    client.close();
  });

  it('login gives tokens and the person', async () => {
    Login.parse(await graph.client().request(documents.login));
  });

  it('Home gives what six domains hold of the person', () => {
    expect(home.enrollments.nodes.some(({ payment }) => payment)).toBe(true);
    expect(home.enrollments.totalCount).toBeGreaterThanOrEqual(home.enrollments.nodes.length);
  });

  it('searchCourses finds courses, for anybody', async () => {
    const { searchCourses } = Search.parse(await graph.client().request(documents.searchCourses));
    expect(searchCourses.nodes.some(({ title }) => /data/i.test(title))).toBe(true);
  });

  it('sendMessage sends once for one clientMessageId, and messageAdded brings it with fields of three subgraphs', async () => {
    const [room] = home.chatrooms.nodes;
    if (!room) throw new Error('The student is in no room.');
    const once = written('sendMessage', room.id, 'as-written');
    const { sendMessage } = Sent.parse(await student.request(once));
    expect(Sent.parse(await student.request(once)).sendMessage).toEqual(sendMessage);

    const { messageAdded } = await live(
      student,
      written('messageAdded', room.id),
      MessageAdded,
      (n) => student.request(written('sendMessage', room.id, `as-written-${n}`)),
      ({ messageAdded: message }) => message.content === 'hello',
    );
    expect(messageAdded.seq).toBeGreaterThan(sendMessage.seq);
    expect(messageAdded).toMatchObject({ sender: { id: home.id, displayName: 'Sam Student' }, chatroom: { id: room.id } });
  });

  it('notificationAdded brings what somebody was just told', async () => {
    const { notificationAdded } = await live(
      student,
      documents.notificationAdded,
      NotificationAdded,
      (n) =>
        staff.request('mutation ($input: SendNotificationInput!) { sendNotification(input: $input) { id } }', {
          input: { userId: home.id, message: 'hello', title: `Word ${n}`, url: '/courses' },
        }),
      ({ notificationAdded: { title } }) => title.startsWith('Word'),
    );
    expect(notificationAdded).toMatchObject({ type: 'STAFF_MESSAGE', url: '/courses' });
  });

  it('enrollmentChanged brings to the staff of a course who joins it', async () => {
    const Courses = z.object({
      courses: z.object({
        nodes: z.array(
          z.object({
            id,
            seatsLeft: z.int().nullable(),
            openRun: z.object({ price: money.nullable() }).nullable(),
            prerequisites: z.array(z.unknown()),
          }),
        ),
      }),
    });
    const { courses } = Courses.parse(
      await staff.request(
        '{ courses(first: 40) { nodes { id seatsLeft openRun { price { amountMinor currency } } prerequisites { course { id } } } } }',
      ),
    );
    const course = courses.nodes.find(
      ({ openRun, seatsLeft, prerequisites }) => openRun && !openRun.price && seatsLeft !== 0 && !prerequisites.length,
    );
    if (!course) throw new Error('No course is open and free.');
    await live(
      staff,
      written('enrollmentChanged', course.id),
      EnrollmentChanged,
      async () => (await person(graph, 'Nora')).client.enroll({ input: { courseId: course.id } }),
      ({ enrollmentChanged: { learner } }) => learner.displayName === 'Nora',
    );
  });

  it('paymentStatusChanged brings the refund of a payment to its payer', async () => {
    const payment = home.payments.nodes.find(({ refundable }) => refundable.amountMinor > 1_000);
    if (!payment) throw new Error('The student has no payment that can be refunded.');
    const { paymentStatusChanged } = await live(
      student,
      written('paymentStatusChanged', payment.id),
      PaymentStatusChanged,
      (n) =>
        staff.refundPayment({ input: { paymentId: payment.id, amount: 100, reason: 'as written', idempotencyKey: `as-written-${n}` } }),
      ({ paymentStatusChanged: { id: paymentId } }) => paymentId === payment.id,
    );
    expect(paymentStatusChanged.status).toBe('PARTIALLY_REFUNDED');
  });
});
