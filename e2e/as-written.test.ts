import { sleep } from '@lyceum/platform/time.ts';
import type { Lyceum } from '@lyceum/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collect } from './house/collect.ts';
import { person } from './house/people.ts';
import { startTogether, type Topology } from './house/topology.ts';

/** The documents that Lyceum promises to answer, word for word; only `…` is replaced by an id. */
const documents = {
  login: `mutation { login(input: {email: "student@lyceum.test", password: "lyceum-demo"}) { accessToken refreshToken user { id displayName } } }`,
  home: `query Home {
  me {
    id displayName roles
    profile { headline completeness { percent missing } skills(first: 5) { nodes { name endorsementCount } } }
    enrollments(first: 10) { totalCount nodes { id status progressPercent
      course { id title slug seatsLeft instructors { id displayName profile { headline } } }
      payment { id status amount { amountMinor currency } } } }
    chatrooms(first: 5) { nodes { id name kind unreadCount lastMessage { seq content sender { displayName } } } }
    notifications(first: 5) { nodes { id type title readAt actor { displayName } } }
    unreadNotificationCount
    payments(first: 5) { nodes { id status amount { amountMinor currency } refundable { amountMinor currency } } }
  }
}`,
  searchCourses: `query { searchCourses(query: "data", first: 5) { totalCount nodes { id title } } }`,
  sendMessage: `mutation { sendMessage(input: {chatroomId: "…", content: "hello", clientMessageId: "…"}) { id seq } }`,
  messageAdded: `subscription { messageAdded(chatroomId: "…", after: null) { id seq content sender { id displayName profile { headline } } chatroom { id name } } }`,
  notificationAdded: `subscription { notificationAdded { id type title url actor { displayName } } }`,
  enrollmentChanged: `subscription { enrollmentChanged(courseId: "…") { id status learner { displayName } } }`,
  paymentStatusChanged: `subscription { paymentStatusChanged(paymentId: "…") { id status } }`,
} as const;

/** The document with its ids in the order of their places. */
const written = (name: keyof typeof documents, ...ids: string[]) => documents[name].replaceAll('"…"', () => JSON.stringify(ids.shift()));

const id = z.uuid();
const money = z.strictObject({ amountMinor: z.int(), currency: z.string().length(3) });
const named = z.strictObject({ displayName: z.string().min(1) });
const nodes = <T extends z.ZodType>(node: T) => z.strictObject({ nodes: z.array(node).min(1) });

const Login = z.strictObject({
  login: z.strictObject({
    accessToken: z.string().min(1),
    refreshToken: z.string().min(1),
    user: z.strictObject({ id, displayName: z.literal('Sam Student') }),
  }),
});
const Home = z.strictObject({
  me: z.strictObject({
    id,
    displayName: z.literal('Sam Student'),
    roles: z.array(z.string()),
    profile: z.strictObject({
      headline: z.string(),
      completeness: z.strictObject({ percent: z.int().min(0).max(100), missing: z.array(z.string()) }),
      skills: nodes(z.strictObject({ name: z.string(), endorsementCount: z.int() })),
    }),
    enrollments: z.strictObject({
      totalCount: z.int().min(1),
      nodes: z
        .array(
          z.strictObject({
            id,
            status: z.string(),
            progressPercent: z.int().min(0).max(100),
            course: z.strictObject({
              id,
              title: z.string(),
              slug: z.string(),
              seatsLeft: z.int().min(0).nullable(),
              instructors: z
                .array(z.strictObject({ id, displayName: z.string(), profile: z.strictObject({ headline: z.string().nullable() }) }))
                .min(1),
            }),
            payment: z.strictObject({ id, status: z.string(), amount: money }).nullable(),
          }),
        )
        .min(1)
        .max(10),
    }),
    chatrooms: nodes(
      z.strictObject({
        id,
        name: z.string().nullable(),
        kind: z.string(),
        unreadCount: z.int().min(0),
        lastMessage: z.strictObject({ seq: z.int(), content: z.string().nullable(), sender: named.nullable() }).nullable(),
      }),
    ),
    notifications: nodes(
      z.strictObject({ id, type: z.string(), title: z.string(), readAt: z.iso.datetime().nullable(), actor: named.nullable() }),
    ),
    unreadNotificationCount: z.int().min(0),
    payments: nodes(z.strictObject({ id, status: z.string(), amount: money, refundable: money })),
  }),
});
const Search = z.strictObject({
  searchCourses: z.strictObject({
    totalCount: z.int().min(1),
    nodes: z
      .array(z.strictObject({ id, title: z.string() }))
      .min(1)
      .max(5),
  }),
});
const Sent = z.strictObject({ sendMessage: z.strictObject({ id, seq: z.int() }) });
const MessageAdded = z.strictObject({
  messageAdded: z.strictObject({
    id,
    seq: z.int(),
    content: z.string(),
    sender: z.strictObject({ id, displayName: z.string(), profile: z.strictObject({ headline: z.string().nullable() }) }),
    chatroom: z.strictObject({ id, name: z.string().nullable() }),
  }),
});
const NotificationAdded = z.strictObject({
  notificationAdded: z.strictObject({ id, type: z.string(), title: z.string(), url: z.string().nullable(), actor: named.nullable() }),
});
const EnrollmentChanged = z.strictObject({ enrollmentChanged: z.strictObject({ id, status: z.string(), learner: named }) });
const PaymentStatusChanged = z.strictObject({ paymentStatusChanged: z.strictObject({ id, status: z.string() }) });

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
