import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { smtpServer } from '../subgraphs/notifications/smtp-fixture.ts';
import { ask, codeOf, finished, Id, RUN } from './house/asking.ts';
import { type Person, person, withDatabase } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { type Topology, until } from './house/topology.ts';

let graph: Topology;
type SmtpServer = Awaited<ReturnType<typeof smtpServer>>;
let smtp: SmtpServer;
let admin: Person;
let ana: Person;
let eve: Person;
/** Certificates are read as slowly as the table nap says. */
const SLOW = `
  create table public.nap (seconds float not null);
  insert into public.nap values (0);
  alter table certifications.certificates rename to certificates_kept;
  create function public.slowly() returns setof certifications.certificates_kept language plpgsql as $$
    begin perform pg_sleep((select seconds from public.nap)); return query select * from certifications.certificates_kept; end $$;
  create view certifications.certificates as select * from public.slowly()`;
const nap = (seconds: number) => withDatabase(graph, (sql) => sql`update public.nap set seconds = ${seconds}`);
const asleep = () =>
  withDatabase(graph, async (sql) =>
    Number((await sql`select count(*) as n from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`)[0]?.n),
  );
const set = (key: string, value: unknown) => admin.client.setSetting({ input: { app: 'ems', key, value } });

/** What operators see and steer of a running graph; `mails` gives the server that its mail goes to. It slows a table down: comes last. */
export function emsWatchingSuite(stage: Stage, mails: () => Promise<SmtpServer>): void {
  describe('watching', () => {
    beforeAll(async () => {
      ({ graph, admin } = stage);
      smtp = await mails();
      ana = await person(graph, 'Ana');
      eve = await person(graph, 'Eve');
      const follow = (who: Person, whom: Person) =>
        until(async () => {
          await who.client.follow({ input: { targetType: 'USER', targetId: whom.id } });
          return true;
        });
      // Ana has two followers, Eve one
      await follow(eve, ana);
      await follow(admin, ana);
      await follow(ana, eve);
      await withDatabase(graph, (sql) => sql.unsafe(SLOW));
    });

    describe('an operator finds', () => {
      const Advice = z.array(
        z.object({
          table: z.string(),
          columns: z.array(z.string()),
          rows: z.number(),
          queries: z.array(z.string()),
          statement: z.string(),
        }),
      );
      const advice = () =>
        ask(admin, '{ indexAdvice(app: "followers") { table columns rows queries statement } }', Advice).then((all) =>
          all.filter(({ table }) => table === 'followers.follows'),
        );
      const EXECUTE = 'query ($name: String!, $variables: JSON) { executeQuery(name: $name, variables: $variables) }';

      it('the index that is missing, with the queries that would gain, until it is there', async () => {
        await withDatabase(graph, (sql) =>
          sql.unsafe(`
            insert into followers.targets (target_key, target_type, target_id, follower_count)
              select 'USER:' || id, 'USER', id, 7 from (select gen_random_uuid() as id from generate_series(1, 6000)) t;
            insert into followers.follows (id, follower_id, target_key, target_type, target_id, target_user_id, state, since, created_at, updated_at)
              select gen_random_uuid(), gen_random_uuid(), target_key, 'USER', target_id, target_id::uuid, 'ACTIVE', now(), now(), now()
              from followers.targets where follower_count = 7;
            analyze followers.follows`),
        );
        for (const name of ['followers.followersByUser', 'followers.following'])
          await ask(admin, EXECUTE, z.unknown(), { name, variables: { userId: ana.id } });
        expect(await advice()).toEqual([]);
        await withDatabase(graph, (sql) => sql.unsafe('drop index followers.follows_of_target'));
        const [missing, ...more] = await advice();
        expect(more).toEqual([]);
        expect(missing?.columns).toContain('target_key');
        expect(missing?.rows).toBeGreaterThan(6_000);
        expect(missing?.queries).toContain('followers.followersByUser');
        expect(missing?.queries).not.toContain('followers.following');
        await withDatabase(graph, (sql) => sql.unsafe(missing?.statement ?? ''));
        expect(await advice()).toEqual([]);
      });

      it('the query that is slow', async () => {
        await nap(0.06);
        const period = { from: '2026-01-01T00:00:00.000Z', to: '2026-12-31T00:00:00.000Z' };
        for (let i = 0; i < 3; i++)
          await admin.client.request('query ($period: PeriodInput!) { certificationSummary(period: $period) { asOf } }', { period });
        await nap(0);
        const Slow = z.array(z.object({ app: z.string(), name: z.string(), summary: z.string(), calls: z.int(), p95Ms: z.number() }));
        const slow = (overMs: number) =>
          ask(admin, 'query ($overMs: Float) { slowQueries(overMs: $overMs) { app name summary calls p95Ms } }', Slow, { overMs });
        // its process says so with its next beat
        await until(async () => (await slow(60)).some(({ name, calls }) => name === 'Query.certificationSummary' && calls === 3));
        const all = await slow(60);
        const found = all.find(({ name }) => name === 'Query.certificationSummary');
        expect(found).toMatchObject({ app: 'certifications', calls: 3 });
        expect(found?.summary).not.toBe('');
        expect(all.map(({ p95Ms }) => p95Ms)).toEqual(all.map(({ p95Ms }) => p95Ms).toSorted((a, b) => b - a));
        await until(async () => (await slow(0)).length > all.length);
        expect(await slow(3_600_000)).toEqual([]);
      });
    });

    describe('an operator steers', () => {
      it('the rate limit of gateways, live', async () => {
        const Limits = z.array(z.object({ name: z.string(), points: z.int() }));
        const limit = async () =>
          (await ask(admin, '{ rateLimitStatus { name points } }', Limits)).find(({ name }) => name === 'operation');
        const usual = (await limit())?.points ?? 0;
        // what was spent stays spent: each name has an account of its own
        const ask30 = (who: Person, name: string) =>
          Promise.all(
            Array.from({ length: 30 }, () => codeOf(who.client.request(`query ${name} { followers(first: 20) { nodes { id } } }`))),
          );
        expect(new Set(await ask30(eve, 'Before'))).toEqual(new Set(['none']));
        await set('operationRatePoints', 300);
        await until(async () => (await limit())?.points === 300);
        for (const who of [eve, ana]) expect(new Set(await ask30(who, 'Greedy'))).toEqual(new Set(['none', 'RATE_LIMITED']));
        await admin.client.rollbackSetting({ input: { app: 'ems', key: 'operationRatePoints' } });
        await until(async () => (await limit())?.points === usual);
        expect(new Set(await ask30(eve, 'After'))).toEqual(new Set(['none']));
      });

      it('no cache by hand where a fact says that an answer is old', async () => {
        const EXECUTE =
          'query ($variables: JSON) { executeQuery(name: "accounts.listUsers", variables: $variables, maxAgeSeconds: 86400) }';
        const Users = z.object({ nodes: z.array(z.object({ displayName: z.string() })) });
        const users = async () => (await ask(admin, EXECUTE, Users, { variables: { filter: { query: 'Zoe' } } })).nodes.length;
        const Stats = z.array(z.object({ name: z.string(), cacheHits: z.int() }));
        const hits = async () =>
          (await ask(admin, '{ queryStats { name cacheHits } }', Stats)).find(({ name }) => name === 'accounts.listUsers')?.cacheHits ?? 0;
        await until(async () => (await users()) === 0 && (await hits()) > 0);
        await person(graph, 'Zoe');
        await until(async () => (await users()) === 1);
        // and it is kept again
        const before = await hits();
        await until(async () => (await users()) === 1 && (await hits()) > before);
      });
    });

    describe('a report', () => {
      const input = {
        app: 'certifications',
        name: 'generateCertificationSummary',
        params: { period: { from: '2026-01-01T00:00:00.000Z', to: '2026-12-31T00:00:00.000Z' } },
      };
      const start = async () => (await ask(admin, RUN, Id, { input })).id;

      const custom = async () => {
        const CREATE = 'mutation ($input: CreateCustomReportInput!) { createCustomReport(input: $input) { id } }';
        const { id } = await ask(admin, CREATE, Id, {
          input: { name: 'Theirs', source: 'certifications.certificatesByUser', params: { userId: ana.id }, columns: ['id'] },
        });
        return async () => (await ask(admin, 'mutation ($id: ID!) { runCustomReport(input: { id: $id }) { id } }', Id, { id })).id;
      };

      it.each([
        ['of an app', async () => start],
        ['of one’s own making', custom],
      ])('%s that is cancelled leaves no statement behind in Postgres', async (_, make) => {
        const begin = await make();
        await nap(600);
        const id = await begin();
        await until(async () => (await asleep()) > 0);
        await admin.client.request('mutation ($id: ID!) { cancelReport(input: { runId: $id }) { status } }', { id });
        await until(async () => (await asleep()) === 0);
        expect((await finished(admin, id)).status).toBe('CANCELLED');
        await nap(0);
        expect((await finished(admin, await begin())).status).toBe('SUCCEEDED');
        expect((await finished(admin, id)).status).toBe('CANCELLED');
      });

      it('that another worker takes over is no longer read for the first', async () => {
        await nap(600);
        const id = await start();
        const readers = () =>
          withDatabase(graph, async (sql) =>
            (
              await sql`select distinct application_name as name from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`
            ).map(({ name }) => String(name)),
          );
        await until(async () => (await readers()).length === 1);
        const [first] = await readers();
        await withDatabase(graph, (sql) => sql`update ems.report_runs set lease_until = now() - interval '1 second' where id = ${id}`);
        await until(async () => {
          const now = await readers();
          return now.length === 1 && now[0] !== first;
        });
        await admin.client.request('mutation ($id: ID!) { cancelReport(input: { runId: $id }) { status } }', { id });
        await until(async () => (await asleep()) === 0);
        await nap(0);
      });

      it('that takes too long is ended with its statements, and says so', async () => {
        await set('reportDeadlineSeconds', 1);
        await nap(600);
        const run = await finished(admin, await start());
        expect(run).toMatchObject({
          status: 'FAILED',
          error: { code: 'LIMIT_REACHED', message: expect.stringContaining('more than 1 s') },
        });
        await until(async () => (await asleep()) === 0);
        await nap(0);
        await admin.client.rollbackSetting({ input: { app: 'ems', key: 'reportDeadlineSeconds' } });
        expect((await finished(admin, await start())).status).toBe('SUCCEEDED');
      });
    });

    describe('a schedule', () => {
      const SCHEDULE = 'mutation ($input: ScheduleReportInput!) { scheduleReport(input: $input) { id } }';
      const soon = () => {
        const at = new Date(Math.ceil((Date.now() + 2_500) / 1_000) * 1_000);
        return `${at.getUTCSeconds()} ${at.getUTCMinutes()} ${at.getUTCHours()} ${at.getUTCDate()} ${at.getUTCMonth() + 1} *`;
      };
      const schedule = (change: object) =>
        ask(admin, SCHEDULE, Id, {
          input: {
            name: 'Followers',
            app: 'followers',
            report: 'generateUserFollowerReport',
            period: 'LAST_7_DAYS',
            format: 'JSON',
            timeZone: 'UTC',
            cron: soon(),
            ...change,
          },
        });
      const mailFor = async (who: string, subject: string) => {
        const mails = () => smtp.to(who.toLowerCase()).filter((mail) => mail.subject === subject);
        await until(async () => mails().length > 0, 40_000);
        return mails()[0];
      };
      const Report = z.object({ user: z.object({ id: z.string() }), followers: z.int() });
      const reportIn = (mail: Awaited<ReturnType<typeof mailFor>>) =>
        Report.parse(JSON.parse(mail?.attachments[0]?.content.toString() ?? ''));

      it('mails a link that opens for whoever has it, until it is over, and no other way', async () => {
        const { id } = await schedule({ name: 'By link', channels: ['LINK'], audience: { emails: ['link@lyceum.test'] } });
        const mail = await mailFor('link@lyceum.test', 'By link');
        expect(mail?.attachments).toEqual([]);
        const [, until_ = '', url = ''] = /Until (\S+) it is at (\S+)/.exec(mail?.text?.replaceAll('\n', ' ') ?? '') ?? [];
        expect(new Date(until_).getTime()).toBeGreaterThan(Date.now());
        const open = (token: string) => fetch(new URL(`/reports/download/${token}`, graph.url));
        const token = new URL(url).pathname.split('/').at(-1) ?? '';
        const opened = await open(token);
        expect([opened.status, opened.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
        const Runs = z.object({ nodes: z.array(z.object({ data: z.unknown() })) });
        const runs = await ask(admin, 'query ($id: ID!) { reportRuns(scheduleId: $id) { nodes { data } } }', Runs, { id });
        expect(await opened.json()).toEqual(runs.nodes[0]?.data);
        const [payload = ''] = token.split('.');
        const claims = z.looseObject({ exp: z.number() }).parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
        const old = Buffer.from(JSON.stringify({ ...claims, exp: Date.now() - 1 })).toString('base64url');
        expect((await open(`${old}.${token.split('.')[1]}`)).status).toBe(404);
        const [key] = await withDatabase(graph, (sql) => sql`select value from ems.keys where name = 'links'`);
        const signed = createHmac('sha256', String(key?.value)).update(old).digest('base64url');
        expect((await open(`${old}.${signed}`)).status).toBe(410);
      });

      it('tells each recipient what that recipient may see, and nobody what they may not', async () => {
        const forTwo = { channels: ['EMAIL'], audience: { userIds: [ana.id, eve.id] }, viewAs: 'RECIPIENT' };
        await schedule({ name: 'Mine', ...forTwo });
        const { id } = await schedule({ name: 'About Ana', params: { userId: ana.id }, ...forTwo });
        await schedule({
          name: 'As Ana',
          channels: ['EMAIL'],
          audience: { emails: ['boss@lyceum.test'] },
          viewAs: 'USER',
          viewAsUserId: ana.id,
        });
        expect(reportIn(await mailFor(ana.email, 'Mine'))).toMatchObject({ user: { id: ana.id }, followers: 2 });
        expect(reportIn(await mailFor(eve.email, 'Mine'))).toMatchObject({ user: { id: eve.id }, followers: 1 });
        expect(reportIn(await mailFor(ana.email, 'About Ana'))).toMatchObject({ user: { id: ana.id }, followers: 2 });
        expect(reportIn(await mailFor('boss@lyceum.test', 'As Ana'))).toMatchObject({ user: { id: ana.id }, followers: 2 });
        const Runs = z.object({ nodes: z.array(z.object({ status: z.string(), error: z.object({ code: z.string() }).nullable() })) });
        const RUNS = 'query ($id: ID!) { reportRuns(scheduleId: $id) { nodes { status error { code } } } }';
        const ends = async () => (await ask(admin, RUNS, Runs, { id })).nodes.map(({ status, error }) => error?.code ?? status).toSorted();
        await until(async () => (await ends()).includes('FORBIDDEN'));
        expect(await ends()).toEqual(['FORBIDDEN', 'SUCCEEDED']);
        expect(smtp.to(eve.email.toLowerCase()).map(({ subject }) => subject)).not.toContain('About Ana');
      });
    });
  });
}
