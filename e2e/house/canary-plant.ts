import { z } from 'zod';
import type { CanaryHouse } from './canary-house.ts';

// biome-ignore lint/suspicious/noExplicitAny: what a document in a test selects is known to its reader only
type Answer = { data: any; errors?: { message: string; extensions?: { code?: string } }[] };

export interface Someone {
  readonly id: string;
  readonly token: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

const PASSWORD = 'correct horse battery';
const Id = z.object({ id: z.string() });

/** Texts that stand nowhere else, by what they are in. */
export const CANARIES = {
  email: 'canary-address-1c5e',
  address: '203.0.113.77',
  room: 'canary-room-91bc',
  message: 'canary-message-7f3a',
  oldMessage: 'canary-earlier-4d20',
  clientMessageId: 'canary-client-id-88aa',
  attachment: 'canary-file-62ef',
  bio: 'canary-bio-55de',
  experience: 'canary-experience-0b9d',
  reason: 'canary-reason-20aa',
  payment: 'canary-metadata-3e11',
  refund: 'canary-refund-a9f4',
  notification: 'canary-notice-77c0',
  draft: 'canary-draft-5a5a',
  reviewNote: 'canary-review-note-e3e3',
  lesson: 'canary-lesson-c4c4',
  announcement: 'canary-announcement-d7d7',
  suspension: 'canary-suspension-b1b1',
  setting: 'canary/setting-9e9e',
  part: 'canary-part-f6f6',
} as const;
export type Canary = keyof typeof CANARIES;
export const canariesIn = (text: string): Canary[] =>
  (Object.keys(CANARIES) as Canary[]).filter((name) => text.toLowerCase().includes(CANARIES[name].toLowerCase()));

export interface Planted {
  readonly people: Readonly<Record<'ana' | 'bob' | 'eve' | 'mallory' | 'iris' | 'otto' | 'rita' | 'sue' | 'ada', Someone>>;
  /** Ana's things, by type. */
  readonly ids: Readonly<Record<string, string>>;
}

/** People with secrets, in every domain. */
export async function plant(house: CanaryHouse): Promise<Planted> {
  const ana = await register(house, 'ana', [], { email: `${CANARIES.email}@lyceum.test`, address: CANARIES.address });
  const [bob, eve, mallory, sue] = [
    await register(house, 'bob'),
    await register(house, 'eve'),
    await register(house, 'mallory'),
    await register(house, 'sue'),
  ];
  const [iris, otto] = [await register(house, 'iris', ['INSTRUCTOR']), await register(house, 'otto', ['INSTRUCTOR'])];
  const [rita, ada] = [await register(house, 'rita', ['RECRUITER']), await register(house, 'ada', ['ADMIN'])];
  const people = { ana, bob, eve, mallory, iris, otto, rita, sue, ada };
  const id = async (who: Someone, mutation: string, variables: Record<string, unknown> = {}): Promise<string> =>
    Id.parse(Object.values(z.record(z.string(), z.unknown()).parse(await must(who, mutation, variables)))[0]).id;

  // messaging
  const chatroom = await id(ana, 'mutation($m: [ID!]!) { createChatroom(input: {name: "canary-room-91bc", memberIds: $m}) { id } }', {
    m: [bob.id],
  });
  const message = await id(
    ana,
    `mutation($r: ID!) { sendMessage(input: {chatroomId: $r, content: "${CANARIES.oldMessage}", clientMessageId: "${CANARIES.clientMessageId}", attachments: [{name: "${CANARIES.attachment}.pdf", mimeType: "application/pdf", sizeBytes: 10, url: "https://files.lyceum.test/${CANARIES.attachment}"}]}) { id } }`,
    { r: chatroom },
  );
  await must(ana, `mutation($m: ID!) { editMessage(input: {messageId: $m, content: "${CANARIES.message}"}) { id } }`, { m: message });
  // profiles
  await retry(() => must(ana, `mutation { updateProfile(input: {bio: "${CANARIES.bio}"}) { id } }`));
  await must(ana, `mutation { addExperience(input: {title: "${CANARIES.experience}", company: "c", startDate: "2020-01-01"}) { id } }`);
  const profile = await id(
    ana,
    'mutation { setFieldPrivacy(input: {rules: [{field: BIO, level: ONLY_ME}, {field: EXPERIENCE, level: ONLY_ME}]}) { id } }',
  );
  // courses and payments
  const course = await id(iris, 'mutation { createCourse(input: {title: "Botany"}) { id } }');
  const run = await id(iris, 'mutation($c: ID!) { addRun(input: {courseId: $c, price: {amountMinor: 700, currency: "EUR"}}) { id } }', {
    c: course,
  });
  const module = await id(iris, 'mutation($c: ID!) { addModule(input: {courseId: $c, title: "All"}) { id } }', { c: course });
  await must(
    iris,
    `mutation($m: ID!) { addLesson(input: {moduleId: $m, title: "First", kind: TEXT, body: "${CANARIES.lesson}", published: true}) { id } }`,
    { m: module },
  );
  await must(iris, 'mutation($c: ID!) { submitForReview(input: {courseId: $c}) { id } }', { c: course });
  await ada.ask('mutation($c: ID!) { publishCourse(input: {courseId: $c}) { id } }', { c: course });
  const enrollment = await retry(() => id(ana, 'mutation($c: ID!) { enroll(input: {courseId: $c}) { id } }', { c: course }));
  const payment = await retry(() =>
    id(
      ana,
      'mutation($e: ID!) { processPayment(input: {itemKind: ENROLLMENT, itemId: $e, paymentMethod: "sandbox:ok", idempotencyKey: "a"}) { id } }',
      { e: enrollment },
    ),
  );
  await retry(async () => {
    const { enrollment: now } = await must(ana, 'query($e: ID!) { enrollment(id: $e) { status } }', { e: enrollment });
    if (now.status !== 'ACTIVE') throw new Error(`The enrolment is ${now.status}.`);
  });
  await must(ada, `mutation($p: ID!) { updatePaymentMetadata(input: {paymentId: $p, metadata: {note: "${CANARIES.payment}"}}) { id } }`, {
    p: payment,
  });
  await must(
    ada,
    `mutation($p: ID!) { refundPayment(input: {paymentId: $p, amount: 100, reason: "${CANARIES.refund}", idempotencyKey: "r"}) { id } }`,
    { p: payment },
  );
  await must(
    iris,
    `mutation($c: ID!) { postAnnouncement(input: {courseId: $c, heading: "News", body: "${CANARIES.announcement}"}) { id } }`,
    { c: course },
  );
  await must(iris, `mutation($e: ID!) { suspendEnrollment(input: {enrollmentId: $e, reason: "${CANARIES.reason}"}) { id } }`, {
    e: enrollment,
  });
  const draft = await id(iris, `mutation { createCourse(input: {title: "${CANARIES.draft}", description: "${CANARIES.draft}"}) { id } }`);
  const draftModule = await id(iris, 'mutation($c: ID!) { addModule(input: {courseId: $c, title: "All"}) { id } }', { c: draft });
  await must(iris, 'mutation($c: ID!) { addRun(input: {courseId: $c}) { id } }', { c: draft });
  await must(
    iris,
    'mutation($m: ID!) { addLesson(input: {moduleId: $m, title: "First", kind: TEXT, body: "b", published: true}) { id } }',
    { m: draftModule },
  );
  // notifications, accounts, settings
  const notification = await id(
    ada,
    `mutation($u: ID!) { sendNotification(input: {userId: $u, title: "Note", message: "${CANARIES.notification}"}) { id } }`,
    { u: ana.id },
  );
  await must(ada, `mutation($u: ID!) { suspendUser(input: {userId: $u, reason: "${CANARIES.suspension}"}) { id } }`, { u: sue.id });
  await must(ada, `mutation { updateMessageSettings(input: {allowedMime: ["application/pdf", "${CANARIES.setting}"]}) { version } }`);
  await must(ada, `mutation { registerPart(input: {app: "aaa", kind: UTILITY, name: "canary", summary: "${CANARIES.part}"}) { id } }`);
  await must(ada, 'mutation { updateCourseSettings(input: {reviewRequired: true}) { version } }');
  await must(iris, 'mutation($c: ID!) { submitForReview(input: {courseId: $c}) { id } }', { c: draft });
  await ada.ask(`mutation($c: ID!) { returnCourse(input: {courseId: $c, note: "${CANARIES.reviewNote}"}) { id } }`, { c: draft });
  const { sessions } = await must(ana, '{ sessions { id } }');
  await house.published();
  const ids = {
    User: ana.id,
    Chatroom: chatroom,
    Message: message,
    Profile: profile,
    Course: course,
    Draft: draft,
    CourseRun: run,
    Module: module,
    Enrollment: enrollment,
    Payment: payment,
    Notification: notification,
    Session: sessions[0].id,
  };
  return { people, ids };
}

async function register(
  house: CanaryHouse,
  name: string,
  roles: readonly string[] = [],
  { email = `${name}@lyceum.test`, address = '192.0.2.1' } = {},
): Promise<Someone> {
  const ask =
    (token: string | null) =>
    async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
      const response = await fetch(house.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address, ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    };
  const nobody = ask(null);
  const { data, errors } = await nobody(
    'mutation($e: Email!, $p: String!, $n: String!) { register(input: {email: $e, password: $p, displayName: $n}) { user { id } } }',
    { e: email, p: PASSWORD, n: name },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { id } = data.register.user;
  if (roles.length) await house.sql`insert into accounts.role_assignments (user_id, role) select ${id}, unnest(${[...roles]}::text[])`;
  const { data: signedIn, errors: refused } = await nobody('mutation($input: LoginInput!) { login(input: $input) { accessToken } }', {
    input: { email, password: PASSWORD },
  });
  if (refused) throw new Error(JSON.stringify(refused));
  const token = signedIn.login.accessToken;
  return { id, token, ask: ask(token) };
}

async function must(who: Someone, query: string, variables: Record<string, unknown> = {}): Promise<Answer['data']> {
  const { data, errors } = await who.ask(query, variables);
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
}

/** What one domain tells another takes a moment. */
export async function retry<T>(run: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + 20_000; ; ) {
    try {
      return await run();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
