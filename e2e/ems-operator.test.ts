import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { smtpServer } from '../subgraphs/notifications/smtp-fixture.ts';
import { ask, codeOf, finished, Id, RUN, runReport } from './house/asking.ts';
import { collect } from './house/collect.ts';
import { type PublishedCourse, publishedCourse } from './house/courses.ts';
import { type Fleet, startFleet } from './house/fleet.ts';
import { type Person, person, withDatabase } from './house/people.ts';
import { recounts } from './house/recounts.ts';
import { until } from './house/topology.ts';

let graph: Fleet;
let smtp: Awaited<ReturnType<typeof smtpServer>>;
let admin: Person;
let ana: Person;
let eve: Person;
let course: PublishedCourse;
let roomId = '';
const PERIOD = { from: '2026-01-01T00:00:00.000Z', to: '2100-01-01T00:00:00.000Z' };

beforeAll(async () => {
  smtp = await smtpServer();
  graph = await startFleet({ courses: 2, ems: 3 }, { SMTP_URL: smtp.url });
  await until(async () => {
    admin = await person(graph, 'Ada', ['ADMIN', 'INSTRUCTOR']);
    return true;
  }, 60_000);
  ana = await person(graph, 'Ana');
  eve = await person(graph, 'Eve');
  course = await publishedCourse(admin);
  await ana.client.enroll({ input: { courseId: course.id, runId: course.runId } });
  await until(async () => {
    roomId = (await ana.client.createChatroom({ input: { name: 'Study', memberIds: [admin.id] } })).createChatroom.id;
    return true;
  });
  for (let i = 0; i < 3; i++) await send(`hello ${i}`);
  const paid = await publishedCourse(admin, { price: { amountMinor: 4_900, currency: 'EUR' } });
  const { enroll } = await ana.client.enroll({ input: { courseId: paid.id } });
  const { processPayment } = await ana.client.processPayment({
    input: { itemKind: 'ENROLLMENT', itemId: enroll.id, paymentMethod: 'sandbox:ok', idempotencyKey: 'pay-once' },
  });
  await until(async () => (await ana.client.payment({ id: processPayment.id })).payment.status === 'CAPTURED');
  await until(async () => (await ana.client.enrollment({ id: enroll.id })).enrollment?.status === 'ACTIVE');
}, 300_000);
afterAll(async () => {
  await graph?.stop();
  await smtp?.stop();
});

const send = (content: string) =>
  ana.client.sendMessage({ input: { chatroomId: roomId, content, clientMessageId: Math.random().toString(36) } });

const Entries = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(
    z.object({
      app: z.string(),
      name: z.string(),
      status: z.string(),
      fields: z.array(z.string()),
      stats: z.object({ calls: z.int(), p95Ms: z.number() }),
    }),
  ),
});
async function registry(field: string) {
  const all: z.output<typeof Entries>['nodes'] = [];
  for (let after: string | null = null; ; ) {
    const document = `query ($after: Cursor) { ${field}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { app name status fields stats { calls p95Ms } } } }`;
    const page: z.output<typeof Entries> = await ask(admin, document, Entries, { after });
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}

describe('an operator', () => {
  it('lists the parts of every app, with live figures after traffic', async () => {
    for (const field of ['emsControllers', 'emsServices', 'emsQueries', 'emsReports', 'emsHelpers', 'emsUtilities']) {
      expect((await registry(field)).length).toBeGreaterThan(5);
      const unwell = async () => (await registry(field)).filter(({ status }) => status !== 'HEALTHY');
      await expect.poll(unwell, { timeout: 30_000 }).toEqual([]);
    }
    await until(async () => {
      const sent = (await registry('emsServices')).find(({ app, name }) => app === 'messaging' && name === 'sendMessage');
      return (sent?.stats.calls ?? 0) >= 3 && (sent?.stats.p95Ms ?? 0) > 0;
    });
    const chain = () => ask(admin, '{ middlewareChain { name calls } }', z.array(z.object({ name: z.string(), calls: z.int() })));
    expect((await chain()).map(({ name }) => name)).toEqual(['logging', 'authentication', 'address limiting', 'caching', 'rate limiting']);
    await expect.poll(async () => (await chain()).filter(({ calls }) => calls === 0), { timeout: 30_000 }).toEqual([]);
  });

  it('runs the reports of the first six apps, and each tells what a recount finds', async () => {
    const now = new Date();
    const period = { from: new Date(now.getTime() - 3_600_000).toISOString(), to: new Date(now.getTime() + 3_600_000).toISOString() };
    const reports = recounts(ana.id, course.id, period);
    const wrong: string[] = [];
    for (const [app, name, params, figure, recount] of reports) {
      const run = await runReport(admin, app, name, params);
      const [row] = await withDatabase(graph, (sql) => sql.unsafe(recount));
      if (run.status !== 'SUCCEEDED' || JSON.stringify(figure(run.data)) !== JSON.stringify(row?.n))
        wrong.push(`${app}.${name}: ${JSON.stringify(run.error)} ${JSON.stringify(run.data).slice(0, 700)} against ${JSON.stringify(row)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('runs every other report that needs no more than a period, and follows one live', async () => {
    const names = (await registry('emsReports')).filter(({ name }) => /Summary$/.test(name));
    for (const { app, name } of names)
      expect(await runReport(admin, app, name, { period: PERIOD })).toMatchObject({ status: 'SUCCEEDED', progress: 100 });
    const { id } = await ask(admin, RUN, Id, { input: { app: 'courses', name: 'generateCourseSummary', params: { period: PERIOD } } });
    const Progress = z.object({ reportProgress: z.object({ status: z.string(), progress: z.int() }) });
    const progress = collect(
      admin.client.subscribe('subscription ($runId: ID!) { reportProgress(runId: $runId) { id status progress } }', { runId: id }),
    );
    const run = await finished(admin, id);
    await progress.find((event) => Progress.parse(event).reportProgress.progress === 100);
    await progress.stop();
    const pdf = await fetch(new URL(new URL(run.download?.url ?? '').pathname, graph.url));
    expect(pdf.status).toBe(200);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await fetch(new URL('/reports/download/nonsense', graph.url))).status).toBe(404);
  });

  it('schedules a report that arrives by e-mail once, with three processes of which one is killed', async () => {
    const at = new Date(Math.ceil((Date.now() + 6_000) / 1_000) * 1_000);
    const cron = `${at.getUTCSeconds()} ${at.getUTCMinutes()} ${at.getUTCHours()} ${at.getUTCDate()} ${at.getUTCMonth() + 1} *`;
    const input = {
      name: 'Courses of the day',
      app: 'courses',
      report: 'generateCourseSummary',
      period: 'LAST_7_DAYS',
      cron,
      timeZone: 'UTC',
      format: 'CSV',
      channels: ['EMAIL'],
      audience: { emails: ['boss@lyceum.test'] },
    };
    const { id } = await ask(admin, 'mutation ($input: ScheduleReportInput!) { scheduleReport(input: $input) { id } }', Id, { input });
    await new Promise((resolve) => setTimeout(resolve, at.getTime() - Date.now() - 100));
    await graph.copies.get('ems')?.[0]?.program.end('SIGKILL');
    await until(async () => smtp.to('boss@lyceum.test').length > 0, 60_000);
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    const mails = smtp.to('boss@lyceum.test');
    expect(mails.map(({ subject }) => subject)).toEqual(['Courses of the day']);
    expect(mails[0]?.attachments[0]?.content.toString()).toContain('figure,value');
    const Runs = z.object({ nodes: z.array(z.object({ status: z.string(), windowAt: z.string() })) });
    const runs = await ask(admin, 'query ($id: ID!) { reportRuns(scheduleId: $id) { nodes { status windowAt } } }', Runs, { id });
    expect(runs.nodes).toEqual([{ status: 'SUCCEEDED', windowAt: at.toISOString() }]);
  });

  it('changes a setting, sees the next message refused, and takes it back', async () => {
    await admin.client.setSetting({ input: { app: 'messaging', key: 'maxMessageLength', value: 50 } });
    await until(async () => (await codeOf(send('x'.repeat(100)))) === 'INVALID');
    await admin.client.rollbackSetting({ input: { app: 'messaging', key: 'maxMessageLength' } });
    await until(async () => (await codeOf(send('x'.repeat(100)))) === 'none');
  });

  it('asks why a student may not read a room, and gets the rule', async () => {
    const { checkPermission } = await admin.client.checkPermission({
      app: 'messaging',
      action: 'read',
      subjectId: roomId,
      actorId: eve.id,
    });
    expect(checkPermission).toMatchObject({ allowed: false, rule: 'room.members' });
  });

  it('keeps an answer, and purges it', async () => {
    const EXECUTE = 'query ($name: String!, $variables: JSON) { executeQuery(name: $name, variables: $variables, maxAgeSeconds: 60) }';
    const STATS = '{ queryStats { name calls cacheHits } }';
    const Stats = z.array(z.object({ name: z.string(), calls: z.int(), cacheHits: z.int() }));
    const execute = () => ask(admin, EXECUTE, z.unknown(), { name: 'accounts.listUsers', variables: { first: 2 } });
    const hits = async () => (await ask(admin, STATS, Stats)).find(({ name }) => name === 'accounts.listUsers')?.cacheHits ?? 0;
    // two processes of the EMS keep answers, each its own
    for (let i = 0; i < 6; i++) await execute();
    expect(await hits()).toBeGreaterThanOrEqual(3);
    const PURGE = 'mutation { purgeCache(input: { key: "accounts.listUsers" }) { purged } }';
    // of two questions after a purge, at least one finds nothing, whichever process it comes to
    await until(async () => {
      await ask(admin, PURGE, z.object({ purged: z.literal(true) }));
      const before = await hits();
      await execute();
      return (await hits()) === before;
    });
    const caches = await ask(
      admin,
      '{ cacheStats { name entries hits } }',
      z.array(z.object({ name: z.string(), entries: z.int(), hits: z.int() })),
    );
    expect(caches.find(({ name }) => name === 'operations')?.hits).toBeGreaterThan(0);
    const Answer = z.object({ data: z.object({ course: z.looseObject({ id: z.string() }) }) });
    const trusted = await ask(admin, EXECUTE, Answer, { name: 'course', variables: { id: course.id } });
    expect(trusted.data.course.id).toBe(course.id);
  });

  it('sees how a query is planned and what Postgres does for it', async () => {
    const Explained = z.object({
      plan: z.string(),
      cost: z.int(),
      fetches: z.array(z.object({ subgraph: z.string() })),
      statements: z.array(z.object({ app: z.string(), statement: z.string(), cost: z.number().nullable() })),
    });
    const document = '{ courses(first: 5) { nodes { id title chatroom { id } } } }';
    const EXPLAIN =
      'query ($document: String!) { explainQuery(document: $document) { plan cost fetches { subgraph } statements { app statement cost } } }';
    const explained = await ask(admin, EXPLAIN, Explained, { document });
    expect(explained.plan).toContain('Fetch(service: "courses")');
    expect(explained.fetches.map(({ subgraph }) => subgraph)).toEqual(['courses', 'messaging']);
    expect(explained.cost).toBeGreaterThan(0);
    expect(
      explained.statements.some(({ app, statement, cost }) => app === 'courses' && /from "courses"/.test(statement) && cost !== null),
    ).toBe(true);
  });

  const Breakers = z.array(z.object({ name: z.string(), kind: z.string(), state: z.string() }));
  const breakers = () => ask(admin, '{ circuitBreakers { name kind state } }', Breakers);

  it('trips a breaker and resets it', async () => {
    const [first] = graph.copies.get('courses') ?? [];
    const name = `courses ${first?.url}`;
    const is = async (state: string) => (await breakers()).some((one) => one.name === name && one.state === state);
    await until(() => is('CLOSED'));
    await ask(admin, 'mutation ($name: String!) { tripBreaker(input: { name: $name }) { name } }', z.object({ name: z.literal(name) }), {
      name,
    });
    await until(() => is('OPEN'));
    await admin.client.course({ id: course.id });
    await ask(admin, 'mutation ($name: String!) { resetBreaker(input: { name: $name }) { name } }', z.object({ name: z.literal(name) }), {
      name,
    });
    await until(() => is('CLOSED'));
  });

  it('drains one of two instances under load without a failed request', async () => {
    const Instances = z.object({ nodes: z.array(z.object({ id: z.string(), address: z.string(), health: z.string() })) });
    const instances = async () =>
      (await ask(admin, '{ emsInstances(app: "courses", first: 50) { nodes { id address health } } }', Instances)).nodes;
    const Balance = z.object({ instances: z.array(z.object({ url: z.string(), asked: z.int(), drained: z.boolean() })) });
    const balance = async (url: string) =>
      (await ask(admin, '{ loadBalancing(app: "courses") { instances { url asked drained } } }', Balance)).instances.find(
        (one) => one.url === url,
      );
    const target = (await instances()).find(({ address }) => address === graph.copies.get('courses')?.[1]?.url);
    if (!target) throw new Error('The second instance of courses is not known.');

    let going = true;
    let answered = 0;
    const failed: unknown[] = [];
    const load = Promise.all(
      Array.from({ length: 6 }, async () => {
        while (going) {
          await ana.client.request('query ($id: ID!) { course(id: $id) { id title } }', { id: course.id }).then(
            () => answered++,
            (error: unknown) => failed.push(error),
          );
        }
      }),
    );
    await until(async () => ((await balance(target.address))?.asked ?? 0) > 50);
    await ask(admin, 'mutation ($id: ID!) { drainInstance(input: { id: $id }) { health } }', z.object({ health: z.literal('DRAINING') }), {
      id: target.id,
    });
    await until(async () => (await balance(target.address))?.drained === true);
    const before = await balance(target.address);
    const then = answered;
    await until(async () => answered > then + 200);
    await new Promise((resolve) => setTimeout(resolve, 6_000)); // the gateway tells its figures every 5 s
    expect((await balance(target.address))?.asked).toBe(before?.asked);
    expect(
      await codeOf(
        admin.client.request('mutation ($id: ID!) { drainInstance(input: { id: $id }) { id } }', {
          id: (await instances()).find(({ health }) => health === 'HEALTHY')?.id,
        }),
      ),
    ).toBe('CONFLICT');
    await ask(admin, 'mutation ($id: ID!) { resumeInstance(input: { id: $id }) { id } }', Id, { id: target.id });
    await until(async () => ((await balance(target.address))?.asked ?? 0) > (before?.asked ?? 0) + 20);
    going = false;
    await load;
    process.stderr.write(`[figures] ${answered} requests while an instance was drained and resumed, ${failed.length} failed\n`);
    expect(failed).toEqual([]);
  });

  it('routes a REST request and answers it', async () => {
    const Routed = z.object({ app: z.string(), operation: z.string().nullable(), id: z.string().nullable() });
    const ROUTE = 'query ($method: HttpMethod!, $path: String!) { routeRequest(method: $method, path: $path) { app operation id } }';
    expect(await ask(admin, ROUTE, Routed, { method: 'PUT', path: `/courses/${course.id}/` })).toEqual({
      app: 'courses',
      operation: 'Mutation.updateCourse',
      id: course.id,
    });
    const SEND = 'mutation ($input: SendRequestInput!) { sendRequest(input: $input) { operation answer } }';
    const Sent = z.object({ operation: z.string(), answer: z.looseObject({ nodes: z.array(z.looseObject({ id: z.string() })) }) });
    const { answer } = await ask(ana, SEND, Sent, { input: { method: 'GET', path: '/courses/?first=5' } });
    expect(answer.nodes.map(({ id }) => id)).toContain(course.id);
    expect(await codeOf(ana.client.request(SEND, { input: { method: 'DELETE', path: `/courses/${course.id}/` } }))).toBe('FORBIDDEN');
  });
});

it('a student gets none of it', async () => {
  const documents = [
    ...[
      'gateways { id }',
      'loadBalancing { strategy }',
      'middlewareChain { name }',
      'rateLimitStatus { name }',
      'circuitBreakers { name }',
      'restRoutes { path }',
      'cacheStats { name }',
      'queryStats { name }',
      'slowQueries { name }',
      'integrations { name }',
      'alertRules { id }',
      'emsDeliveries { totalCount }',
      'trustedDocuments { id }',
      'indexAdvice(app: "courses") { table }',
      'explainQuery(name: "courses.searchCourses") { plan }',
      `routeRequest(method: GET, path: "/courses/") { app }`,
      `analytics(period: { from: "${PERIOD.from}", to: "${PERIOD.to}" }) { count }`,
    ].map((field) => `{ ${field} }`),
    ...[
      'purgeCache(input: {}) { purged }',
      'tripBreaker(input: { name: "courses x" }) { name }',
      'resetBreaker(input: { name: "courses x" }) { name }',
      `drainInstance(input: { id: "${course.id}" }) { id }`,
      `resumeInstance(input: { id: "${course.id}" }) { id }`,
      'scheduleReport(input: { name: "x", app: "courses", report: "generateCourseSummary", cron: "0 8 * * *", channels: [DASHBOARD] }) { id }',
      'sendEmail(input: { to: "a@b.test", subject: "x", text: "y" }) { id }',
      'sendSms(input: { to: "+4917012345678", text: "y" }) { id }',
      'callThirdParty(input: { url: "https://example.org" }) { status }',
      'createAlertRule(input: { name: "x", metric: P95_MS, threshold: 1 }) { id }',
    ].map((field) => `mutation { ${field} }`),
  ];
  const refused = await Promise.all(documents.map((document) => codeOf(eve.client.request(document))));
  expect(refused.map((code, i) => `${code} ${documents[i]}`)).toEqual(
    documents.map((document) => `UNAUTHORIZED_FIELD_OR_TYPE ${document}`),
  );
  const RUN_ONE = 'mutation ($input: RunReportInput!) { runReport(input: $input) { id } }';
  expect(
    await codeOf(eve.client.request(RUN_ONE, { input: { app: 'courses', name: 'generateCourseSummary', params: { period: PERIOD } } })),
  ).toBe('FORBIDDEN');
  // but everybody may run the reports about themselves
  expect((await runReport(eve, 'accounts', 'generateUserAccountReport', { userId: eve.id })).status).toBe('SUCCEEDED');
  expect((await runReport(eve, 'accounts', 'generateUserAccountReport', { userId: ana.id })).error?.code).toMatch(/FORBIDDEN|NOT_FOUND/);
});
