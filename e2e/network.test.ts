import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RefusedError } from '@lyceum/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PublishedCourse, publishedCourse } from './house/courses.ts';
import { type Person, people, person, withDatabase } from './house/people.ts';
import { startTogether, type Topology, until } from './house/topology.ts';

/** The flows that show that fifteen domains are one system. */
let graph: Topology;
let instructor: Person;
let admin: Person;
const directory = mkdtempSync(join(tmpdir(), 'lyceum-dns-'));
const records = join(directory, 'records.json');

beforeAll(async () => {
  writeFileSync(records, '{}');
  graph = await startTogether({ variables: { DOMAIN_RECORDS_FILE: records } });
  instructor = await person(graph, 'Iris', ['INSTRUCTOR', 'ADMIN']);
  admin = await person(graph, 'Ada', ['ADMIN']);
});
afterAll(async () => {
  await graph?.stop();
  rmSync(directory, { recursive: true, force: true });
});

// biome-ignore lint/suspicious/noExplicitAny: what a document in a test selects is known to its reader only
type Data = any;
const ask = (who: Person, document: string, variables: object = {}): Promise<Data> => who.client.request(document, { ...variables });
/** `act(ana, 'createGroup', { name }, '{ id }')`: a mutation with its one input. */
const act = async (
  who: Person,
  mutation: string,
  input: object,
  selection = '{ id }',
  type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`,
): Promise<Data> => (await ask(who, `mutation ($input: ${type}!) { ${mutation}(input: $input) ${selection} }`, { input }))[mutation];
const refusal = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'NOT REFUSED',
    (error: unknown) => (error instanceof RefusedError ? String(error.code) : String(error)),
  );

async function completed(
  learner: Person,
  course: PublishedCourse,
): Promise<{ enrollmentId: string; certificate: { id: string; code: string } }> {
  const { enroll } = await learner.client.enroll({ input: { courseId: course.id } });
  if (enroll.status === 'PENDING_PAYMENT')
    await learner.client.processPayment({
      input: {
        itemKind: 'ENROLLMENT',
        itemId: enroll.id,
        paymentMethod: 'sandbox:ok',
        idempotencyKey: `pay ${enroll.id}`.replace(' ', '-'),
      },
    });
  await until(async () => (await learner.client.enrollment({ id: enroll.id })).enrollment?.status === 'ACTIVE');
  for (const lessonId of course.lessonIds)
    await act(learner, 'completeLesson', { enrollmentId: enroll.id, lessonId }, '{ id }', 'LearnInput');
  let certificate: { id: string; code: string } | undefined;
  await until(async () => {
    certificate = (
      await ask(learner, 'query ($userId: ID!) { certificatesByUser(userId: $userId) { nodes { id code course { id } } } }', {
        userId: learner.id,
      })
    ).certificatesByUser.nodes.find(({ course: { id } }: { course: { id: string } }) => id === course.id);
    return certificate !== undefined;
  });
  if (!certificate) throw new Error('There is no certificate.');
  return { enrollmentId: enroll.id, certificate };
}

async function verifiedCompany(owner: Person, name: string): Promise<string> {
  const { id: companyId } = await act(owner, 'createCompany', { name, industry: 'Software' });
  const domain = `${name.toLowerCase()}.example`;
  const asked = await act(owner, 'requestCompanyVerification', { companyId, domain }, '{ recordName recordValue }');
  writeFileSync(records, JSON.stringify({ [asked.recordName]: [asked.recordValue] }));
  const confirmed = await act(owner, 'confirmCompanyVerification', { companyId }, '{ verified }', 'CompanyInput');
  expect(confirmed.verified).toBe(true);
  return companyId;
}

const connect = async (a: Person, b: Person): Promise<void> => {
  const { id: connectionId } = await act(a, 'createConnection', { userId: b.id });
  await act(b, 'acceptConnection', { connectionId });
};

describe('learn, earn, get hired', () => {
  it('is one story over the domains, read at the end in one round trip', async () => {
    const sam = await person(graph, 'Sam');
    const rene = await person(graph, 'Rene', ['RECRUITER']);
    const companyId = await verifiedCompany(rene, 'Hiringco');
    const course = await publishedCourse(instructor, { price: { amountMinor: 4900, currency: 'EUR' } });
    await until(
      async () => (await act(instructor, 'setCourseCertification', { courseId: course.id, skills: ['Data Analysis'] })).id === course.id,
    );
    const { certificate } = await completed(sam, course);
    await act(sam, 'addSkill', { name: 'data analysis' });

    const { id: jobId } = await act(rene, 'createJob', {
      companyId,
      title: 'Analyst',
      description: 'You analyse data.',
      openings: 1,
      skills: [{ name: 'Data Analysis' }, { name: 'Statistics' }],
    });
    await act(rene, 'publishJob', { jobId }, '{ id }', 'JobInput');
    const MATCH =
      'query ($jobId: ID!) { jobMatch(jobId: $jobId) { score matchedSkills { skill evidence { certificates { id } } } missingSkills { skill } } }';
    await until(async () => (await ask(sam, MATCH, { jobId })).jobMatch.matchedSkills[0]?.evidence.certificates.length === 1);
    const { jobMatch } = await ask(sam, MATCH, { jobId });
    expect(jobMatch).toMatchObject({
      matchedSkills: [{ skill: 'Data Analysis', evidence: { certificates: [{ id: certificate.id }] } }],
      missingSkills: [{ skill: 'Statistics' }],
    });

    const application = await act(sam, 'applyToJob', { jobId, resume: { text: 'I know data.' }, certificateIds: [certificate.id] });
    const offer = await act(rene, 'makeOffer', {
      applicationId: application.id,
      salary: { amountMinor: 5_000_000, currency: 'EUR', period: 'YEAR' },
    });
    await act(sam, 'respondToOffer', { offerId: offer.id, accept: true });

    const STORY = `query ($job: ID!, $course: ID!) {
      me {
        displayName
        profile { skills(first: 1) { nodes { name evidence { code } } } }
        enrollments(first: 1) { nodes { status course { title } payment { status amount { amountMinor } } certificate { status } } }
        certificates(first: 1) { nodes { status courseTitle } }
        companies(first: 1) { nodes { company { id name } } }
        activities(first: 50) { nodes { verb } }
        unreadNotificationCount
        chatrooms(first: 5) { totalCount }
      }
      job(id: $job) { status company { name } }
      course(id: $course) { title certification { certified } }
    }`;
    let story: Data;
    await until(async () => {
      story = await ask(sam, STORY, { job: jobId, course: course.id });
      const verbs = new Set(story.me.activities.nodes.map(({ verb }: { verb: string }) => verb));
      return (
        story.me.companies.nodes.length === 1 && ['registered', 'completed', 'earned', 'applied', 'hired'].every((verb) => verbs.has(verb))
      );
    });
    expect(story).toMatchObject({
      me: {
        displayName: 'Sam',
        profile: { skills: { nodes: [{ name: 'data analysis', evidence: [{ code: certificate.code }] }] } },
        enrollments: {
          nodes: [
            { status: 'COMPLETED', payment: { status: 'CAPTURED', amount: { amountMinor: 4900 } }, certificate: { status: 'ISSUED' } },
          ],
        },
        certificates: { nodes: [{ status: 'ISSUED' }] },
        companies: { nodes: [{ company: { id: companyId, name: 'Hiringco' } }] },
        chatrooms: { totalCount: 1 },
      },
      job: { status: 'CLOSED', company: { name: 'Hiringco' } },
      course: { certification: { certified: true } },
    });
    expect(story.me.unreadNotificationCount).toBeGreaterThan(2);
  });
});

describe('a block', () => {
  it('takes hold in the domains within a second: connection and follow are gone, nobody sees or reaches the other', async () => {
    const [ana, bea] = await people(graph, 2, 'Pair');
    if (!ana || !bea) throw new Error('Nobody came.');
    await connect(ana, bea);
    await act(bea, 'follow', { targetType: 'USER', targetId: ana.id });
    const { id: postId } = await act(ana, 'createPost', { content: 'Hello, everybody', visibility: 'PUBLIC' });
    const { id: chatroomId } = await act(bea, 'openDirectChat', { userId: ana.id });
    const PROFILE = 'query ($userIds: [ID!]!) { profilesByUser(userIds: $userIds) { id } }';
    const sees = async () => ({
      profile: (await ask(bea, PROFILE, { userIds: [ana.id] })).profilesByUser.length,
      post: (await ask(bea, 'query ($id: ID!) { post(id: $id) { id } }', { id: postId })).post !== null,
      posts: (await ask(bea, 'query ($id: ID!) { postsByUser(userId: $id) { totalCount } }', { id: ana.id })).postsByUser.totalCount,
      connections: (await ask(bea, '{ connections { totalCount } }')).connections.totalCount,
      following: (await ask(bea, '{ following { totalCount } }')).following.totalCount,
    });
    await until(async () => (await sees()).profile === 1 && (await sees()).post);
    expect(await sees()).toEqual({ profile: 1, post: true, posts: 1, connections: 1, following: expect.any(Number) });
    const told = performance.now();
    await act(ana, 'blockUser', { userId: bea.id }, '{ createdAt }');
    const gone = { profile: 0, post: false, posts: 0, connections: 0, following: 0 };
    await until(async () => JSON.stringify(await sees()) === JSON.stringify(gone));
    process.stdout.write(`[figures] a block holds in the domains after ${Math.round(performance.now() - told)} ms\n`);
    expect(await refusal(bea.client.sendMessage({ input: { chatroomId, content: 'hey', clientMessageId: 'after' } }))).toBe('FORBIDDEN');
    expect(await refusal(act(bea, 'createConnection', { userId: ana.id }))).toMatch(/FORBIDDEN|NOT_FOUND|CONFLICT|INVALID/);
    expect(await refusal(act(bea, 'addComment', { postId, content: 'still here' }))).toMatch(/FORBIDDEN|NOT_FOUND/);
  });
});

describe('a secret group', () => {
  it('does not exist for strangers: by id, search, lists, counts, rooms, posts, follows and what they are told', async () => {
    const [owner, member, stranger] = await people(graph, 3, 'Group');
    if (!owner || !member || !stranger) throw new Error('Nobody came.');
    const name = `Xyzzy${Date.now()}`;
    const { id: groupId } = await act(owner, 'createGroup', { name, privacy: 'SECRET' });
    const { id: inviteId } = await act(owner, 'inviteToGroup', { groupId, userId: member.id });
    await act(member, 'respondToGroupInvite', { inviteId, accept: true });
    let postId = '';
    await until(async () => {
      postId = (await act(member, 'createPost', { content: `about ${name}`, groupId })).id;
      return true;
    });
    const everything = async (who: Person) =>
      JSON.stringify([
        await ask(who, 'query ($id: ID!) { group(id: $id) { id name } }', { id: groupId }).catch((error: Error) => error.message),
        await ask(who, 'query ($q: String!) { searchGroups(query: $q) { totalCount nodes { name } } }', { q: name }),
        await ask(who, '{ allGroups(first: 100) { nodes { name } } }'),
        await ask(who, 'query ($id: ID!) { user(id: $id) { groups(first: 50) { totalCount nodes { name } } } }', { id: member.id }),
        await ask(who, 'query ($id: ID!) { post(id: $id) { id content } }', { id: postId }).catch((error: Error) => error.message),
        await ask(who, 'query ($q: String!) { searchPosts(query: $q) { totalCount nodes { content } } }', { q: name }),
        await ask(who, '{ notifications(first: 50) { nodes { title } } }'),
        await ask(who, 'query ($id: ID!) { activitiesByUser(userId: $id) { nodes { objectName objectId } } }', { id: member.id }),
      ]);
    expect(await everything(member)).toContain(name);
    const told = await everything(stranger);
    expect(told).not.toContain(name);
    expect(told).not.toContain(groupId);
    const NOTHING = '00000000-0000-7000-8000-000000000000';
    for (const [mutation, more] of [
      ['joinGroup', {}],
      ['requestToJoinGroup', {}],
    ] as const)
      expect(await refusal(act(stranger, mutation, { groupId, ...more }))).toBe(
        await refusal(act(stranger, mutation, { groupId: NOTHING, ...more })),
      );
    expect(await refusal(act(stranger, 'follow', { targetType: 'GROUP', targetId: groupId }))).toBe(
      await refusal(act(stranger, 'follow', { targetType: 'GROUP', targetId: NOTHING })),
    );
  });
});

describe('a refund after the certificate', () => {
  it('revokes it, and whoever verifies it is told so', async () => {
    const sam = await person(graph, 'Sam');
    const course = await publishedCourse(instructor, { price: { amountMinor: 900, currency: 'USD' } });
    const { enrollmentId, certificate } = await completed(sam, course);
    const verify = async () =>
      (await ask(sam, 'query ($code: String!) { verifyCertificate(code: $code) { status } }', { code: certificate.code })).verifyCertificate
        .status;
    expect(await verify()).toBe('VALID');
    const { enrollment } = await sam.client.enrollment({ id: enrollmentId });
    await admin.client.refundPayment({
      input: { paymentId: enrollment?.payment?.id ?? '', reason: 'as agreed', idempotencyKey: 'refund-certified' },
    });
    await until(async () => (await verify()) === 'REVOKED');
  });
});

describe('seats of a company', () => {
  it('that were bought are given away once each: twenty of twenty-one in parallel, and their learners learn', async () => {
    const rene = await person(graph, 'Rene', ['RECRUITER']);
    const companyId = await verifiedCompany(rene, 'Seatco');
    const course = await publishedCourse(instructor, { price: { amountMinor: 100, currency: 'EUR' } });
    const pool = await act(rene, 'purchaseSeats', { companyId, courseId: course.id, seats: 20 });
    await act(
      rene,
      'processPayment',
      { itemKind: 'COMPANY_SEATS', itemId: pool.id, paymentMethod: 'sandbox:ok', idempotencyKey: 'seats' },
      '{ status }',
    );
    const staff = await people(graph, 21, 'Staff');
    for (const { id: userId } of staff) await act(rene, 'inviteCompanyMember', { companyId, userId });
    await Promise.all(staff.map((who) => act(who, 'respondCompanyInvite', { companyId, accept: true })));
    const POOL = 'query ($id: ID!) { company(id: $id) { seatPools(first: 1) { nodes { status allocated free } } } }';
    const state = async () => (await ask(rene, POOL, { id: companyId })).company.seatPools.nodes[0];
    await until(async () => (await state()).status === 'PAID');
    const given = await Promise.allSettled(staff.map(({ id: userId }) => act(rene, 'allocateSeat', { poolId: pool.id, userId })));
    expect(given.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    expect(await state()).toEqual({ status: 'PAID', allocated: 20, free: 0 });
    await until(async () => {
      const [row] = await withDatabase(
        graph,
        (sql) => sql`select count(*)::int as n from courses.enrollments where course_id = ${course.id} and status = 'ACTIVE'`,
      );
      return row?.n === 20;
    });
    for (const { client } of staff) client.close();
  });
});

describe('an event that is cancelled', () => {
  it('tells its guests, and gives each ticket’s price back once', async () => {
    const host = await person(graph, 'Host');
    const guests = await people(graph, 3, 'Guest');
    const startsAt = new Date(Date.now() + 7 * 86_400_000);
    const event = await act(
      host,
      'createEvent',
      {
        title: 'Study Night',
        timeZone: 'Europe/Lisbon',
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + 7_200_000).toISOString(),
        tickets: [{ name: 'Seat', price: { amountMinor: 1500, currency: 'EUR' } }],
      },
      '{ id tickets { id } }',
    );
    await act(host, 'publishEvent', { eventId: event.id });
    const paid: string[] = [];
    for (const guest of guests) {
      const rsvp = await act(guest, 'rsvp', { eventId: event.id, answer: 'GOING', ticketTypeId: event.tickets[0].id }, '{ id status }');
      const payment = await act(guest, 'processPayment', {
        itemKind: 'EVENT_TICKET',
        itemId: rsvp.id,
        paymentMethod: 'sandbox:ok',
        idempotencyKey: `ticket-${rsvp.id}`,
      });
      paid.push(payment.id);
      await until(async () => (await ask(guest, '{ myRsvps { nodes { status } } }')).myRsvps.nodes[0]?.status === 'GOING');
    }
    await act(host, 'cancelEvent', { eventId: event.id, reason: 'The room is flooded.' });
    for (const [i, guest] of guests.entries()) {
      const PAYMENT = 'query ($id: ID!) { payment(id: $id) { status refunds { totalCount } item { rsvp { id } } } }';
      await until(async () => (await ask(guest, PAYMENT, { id: paid[i] })).payment.status === 'REFUNDED');
      expect((await ask(guest, PAYMENT, { id: paid[i] })).payment.refunds.totalCount).toBe(1);
      await until(async () =>
        (await guest.client.notifications({})).notifications.nodes.some(({ title }) => title.includes('Study Night')),
      );
    }
    const sums = await withDatabase(
      graph,
      (sql) => sql`select sum(amount_minor)::text as sum from payments.ledger_entries group by currency`,
    );
    expect(sums.every(({ sum }) => sum === '0')).toBe(true);
  });
});
