import { z } from 'zod';

/** The documents that Lyceum promises to answer, word for word; only `…` is replaced by an id. */
export const documents = {
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
export const written = (name: keyof typeof documents, ...ids: string[]) =>
  documents[name].replaceAll('"…"', () => JSON.stringify(ids.shift()));

export const id = z.uuid();
export const money = z.strictObject({ amountMinor: z.int(), currency: z.string().length(3) });
const named = z.strictObject({ displayName: z.string().min(1) });
const nodes = <T extends z.ZodType>(node: T) => z.strictObject({ nodes: z.array(node).min(1) });

export const Login = z.strictObject({
  login: z.strictObject({
    accessToken: z.string().min(1),
    refreshToken: z.string().min(1),
    user: z.strictObject({ id, displayName: z.literal('Sam Student') }),
  }),
});
export const Home = z.strictObject({
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
export const Search = z.strictObject({
  searchCourses: z.strictObject({
    totalCount: z.int().min(1),
    nodes: z
      .array(z.strictObject({ id, title: z.string() }))
      .min(1)
      .max(5),
  }),
});
export const Sent = z.strictObject({ sendMessage: z.strictObject({ id, seq: z.int() }) });
export const MessageAdded = z.strictObject({
  messageAdded: z.strictObject({
    id,
    seq: z.int(),
    content: z.string(),
    sender: z.strictObject({ id, displayName: z.string(), profile: z.strictObject({ headline: z.string().nullable() }) }),
    chatroom: z.strictObject({ id, name: z.string().nullable() }),
  }),
});
export const NotificationAdded = z.strictObject({
  notificationAdded: z.strictObject({ id, type: z.string(), title: z.string(), url: z.string().nullable(), actor: named.nullable() }),
});
export const EnrollmentChanged = z.strictObject({ enrollmentChanged: z.strictObject({ id, status: z.string(), learner: named }) });
export const PaymentStatusChanged = z.strictObject({ paymentStatusChanged: z.strictObject({ id, status: z.string() }) });
