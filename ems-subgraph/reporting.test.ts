import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { found, newId } from '@lyceum/kit';
import { type Harness, testSubgraph, together } from '@lyceum/kit/testing.ts';
import { parse as parseCsv } from 'csv-parse/sync';
import { sql } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from './context.ts';
import { fireSchedule } from './reporting/fire.ts';
import { downloadLink } from './reporting/links.ts';
import { performRun } from './reporting/work.ts';
import subgraph from './subgraph.ts';
import { eventually } from './testing.ts';

let ems: Harness;
let mail: string;
const SCOPES = ['ems:read', 'ems:run', 'ems:reports', 'accounts:read'];
beforeAll(async () => {
  mail = await mkdtemp(join(tmpdir(), 'lyceum-ems-'));
  ems = await testSubgraph(subgraph, { variables: { DATA_DIR: mail } });
  await ems.answer('accounts', {
    permissionsFor: () => ({ user: { status: 'ACTIVE', email: 'who@lyceum.test', displayName: 'Who' }, roles: [], scopes: SCOPES }),
  });
  await eventually(async () => (await operator.get('{ emsSettings { totalCount } }')).emsSettings.totalCount);
});
afterAll(() => ems.stop());
const operator = {
  get: (document: string, variables?: Record<string, unknown>) => viewer().get(document, variables),
};
let known: ReturnType<Harness['viewer']> | undefined;
const viewer = () => (known ??= ems.viewer({ scopes: SCOPES }));
const emsContext = (now?: Date) => ems.system(now) as Context;
const host = () => ({
  databaseUrl: '',
  bus: Object(null),
  log: ems.runtime.log,
  context: (
    principal?: Parameters<typeof ems.runtime.context>[0] extends infer O ? (O extends { principal?: infer P } ? P : never) : never,
  ) => ems.runtime.context(principal ? { principal } : {}) as Context,
});

const CREATE = 'mutation ($input: CreateCustomReportInput!) { createCustomReport(input: $input) { id source columns } }';
const RUN = 'mutation ($input: RunCustomReportInput!) { runCustomReport(input: $input) { id status progress } }';
const READ = `query ($id: ID!) { reportRun(id: $id) { status progress stage data rowCount empty error { code message violations }
  json: download { url } csv: download(format: CSV) { url expiresAt } pdf: download(format: PDF) { url } deliveries { recipient status error } } }`;
const settings = { name: 'Settings by app', source: 'ems.emsSettings', columns: ['app', 'key', 'version'] };

const create = async (input: object) => (await viewer().get(CREATE, { input })).createCustomReport.id as string;
async function finished(id: string) {
  return eventually(async () => {
    const { reportRun } = await viewer().get(READ, { id });
    return ['SUCCEEDED', 'FAILED', 'CANCELLED'].includes(reportRun.status) && reportRun;
  });
}
const runCustom = async (id: string) => finished((await viewer().get(RUN, { input: { id } })).runCustomReport.id);
const follow = (url: string) => ems.runtime.handle(new Request(url));

describe('a custom report', () => {
  it('reads all pages of its source with the caller’s rights, and comes as JSON, CSV and PDF', async () => {
    const run = await runCustom(await create(settings));
    expect(run).toMatchObject({ status: 'SUCCEEDED', progress: 100, error: null, empty: false });
    expect(run.data.columns).toEqual(['app', 'key', 'version']);
    expect(run.data.rows).toContainEqual({ app: 'ems', key: 'siteName', version: 0 });
    expect(run.rowCount).toBe(run.data.rows.length);

    const csv = await follow(run.csv.url);
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="Settings-by-app-\d{4}-\d\d-\d\d\.csv"$/);
    const lines: string[][] = parseCsv(await csv.text());
    expect(lines[0]).toEqual(['app', 'key', 'version']);
    expect(lines).toHaveLength(run.rowCount + 1);
    const pdf = Buffer.from(await (await follow(run.pdf.url)).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(2_000);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    expect(text).toContain('Settings by app');
    for (const key of ['siteName', 'reportDeadlineSeconds']) expect(text).toContain(key);
    expect(await (await follow(run.json.url)).json()).toEqual(run.data);
  });

  it('filters, groups and counts as a naive recount does', async () => {
    const all = (await runCustom(await create({ name: 'all', source: 'ems.emsControllers', columns: ['app', 'name', 'summary'] }))).data
      .rows;
    const { data } = await runCustom(
      await create({
        name: 'by app',
        source: 'ems.emsControllers',
        groupBy: ['app'],
        filters: [{ column: 'name', operator: 'STARTS_WITH', value: 'query.' }],
        aggregates: [
          { function: 'COUNT', name: 'parts' },
          { function: 'COUNT_DISTINCT', column: 'name', name: 'names' },
          { function: 'MAX', column: 'name', name: 'last' },
        ],
      }),
    );
    const queries = all.map(({ name }: { name: string }) => name).filter((name: string) => name.startsWith('Query.'));
    expect(data.rows).toEqual([{ app: 'ems', parts: queries.length, names: queries.length, last: queries.toSorted().at(-1) }]);
  });

  it.each([
    [{ columns: ['nope'] }, 'columns', 'unknown'],
    [{ columns: [] }, 'columns', 'required'],
    [{ columns: ['app'], groupBy: ['name'] }, 'columns', 'not_grouped'],
    [{ groupBy: ['app'], aggregates: [{ function: 'SUM', column: 'name', name: 'x' }] }, 'aggregates', 'type'],
    [{ columns: ['app'], filters: [{ column: 'version', operator: 'GT', value: 'many' }] }, 'filters', 'type'],
    [{ columns: ['app'], filters: [{ column: 'app', operator: 'IN', value: 'ems' }] }, 'filters', 'type'],
    [{ columns: ['app'], orderBy: [{ column: 'key' }] }, 'orderBy', 'unknown'],
    [{ source: "ems.emsSettings'; drop table", columns: ['app'] }, 'source', 'format'],
  ])('%j is refused', async (change, path, rule) => {
    const { code, violations } = await viewer().refusal(CREATE, { input: { name: 'bad', source: 'ems.emsSettings', ...change } });
    expect(code).toBe('INVALID');
    expect(violations).toContainEqual(expect.objectContaining({ rule, path: expect.arrayContaining([path]) }));
  });

  it('is not made of rows that its maker may not read, and nobody else sees it', async () => {
    const eve = ems.viewer();
    expect((await eve.refusal(CREATE, { input: settings })).code).toBe('FORBIDDEN');
    const id = await create(settings);
    expect((await eve.refusal(RUN, { input: { id } })).code).toBe('NOT_FOUND');
    const run = (await viewer().get(RUN, { input: { id } })).runCustomReport;
    expect((await eve.refusal(READ, { id: run.id })).code).toBe('NOT_FOUND');
    expect(await eve.entity('ReportRun', { id: run.id }, 'status')).toBeNull();
  });

  it('fails clearly when its maker has lost the right', async () => {
    const id = await create({ ...settings, shared: true });
    const eve = ems.viewer();
    const { runCustomReport } = await eve.get(RUN, { input: { id } });
    const run = await eventually(async () => {
      const { reportRun } = await eve.get(READ, { id: runCustomReport.id });
      return reportRun.status === 'FAILED' && reportRun;
    });
    expect(run.error.code).toBe('FORBIDDEN');
    expect(run.data).toBeNull();
  });
});

describe('a run', () => {
  it('is worked on once, however many try', async () => {
    const id = await create(settings);
    const ctx = viewer().ctx as Context;
    const { startRun } = await import('./reporting/run.ts');
    const run = await startRun(ctx, { app: 'ems', name: 'once', params: {}, format: 'JSON', customReportId: id });
    await together(8, () => performRun(host(), run.id));
    await finished(run.id);
    const facts = (await ems.facts('ems.report_run.progressed.v1')).filter(({ subject }) => subject.id === run.id);
    expect(facts.filter(({ data }) => data.status === 'SUCCEEDED')).toHaveLength(1);
    expect(facts.map(({ data }) => data.progress)).toEqual([...facts.map(({ data }) => Number(data.progress))].sort((a, b) => a - b));
  });

  it('whose worker died is taken over when its lease is over', async () => {
    const id = await create(settings);
    const { startRun } = await import('./reporting/run.ts');
    const run = await startRun(viewer().ctx as Context, { app: 'ems', name: 'dead', params: {}, format: 'JSON', customReportId: id });
    await emsContext().db.execute(
      sql`update ems.report_runs set status = 'RUNNING', attempts = 1, lease_until = now() - interval '1 second' where id = ${run.id}`,
    );
    expect((await finished(run.id)).status).toBe('SUCCEEDED');
  });

  it('can be cancelled while it waits, and not once it is over', async () => {
    const id = await create(settings);
    const done = await viewer().get(RUN, { input: { id } });
    await finished(done.runCustomReport.id);
    const CANCEL = 'mutation ($id: ID!) { cancelReport(input: { runId: $id }) { status } }';
    expect((await viewer().refusal(CANCEL, { id: done.runCustomReport.id })).code).toBe('CONFLICT');
    const { startRun } = await import('./reporting/run.ts');
    const run = await startRun(viewer().ctx as Context, { app: 'ems', name: 'cancelled', params: {}, format: 'JSON', customReportId: id });
    const { cancelReport } = await viewer().get(CANCEL, { id: run.id });
    expect(cancelReport.status).toBe('CANCELLED');
    await performRun(host(), run.id);
    expect((await finished(run.id)).status).toBe('CANCELLED');
  });

  it('of a report that is not there, or with wrong parameters, is refused at once', async () => {
    const RUN_REPORT = 'mutation ($input: RunReportInput!) { runReport(input: $input) { id } }';
    const refusal = async (input: object) => (await viewer().refusal(RUN_REPORT, { input })).code;
    expect(await refusal({ app: 'nowhere', name: 'generateSummary' })).toBe('NOT_FOUND');
    expect(await refusal({ app: 'ems', name: 'generateNothing' })).toBe('NOT_FOUND');
  });
});

describe('a link', () => {
  it('that is wrong or was changed leads nowhere; one that is over says so', async () => {
    const run = await runCustom(await create(settings));
    expect((await follow('http://ems/reports/download/abc')).status).toBe(404);
    const { url } = run.json;
    const forged = url.replace(
      /download\/(.{20})(.)/,
      (_: string, head: string, one: string) => `download/${head}${one === 'A' ? 'B' : 'A'}`,
    );
    expect((await follow(forged)).status).toBe(404);
    const [row] = await emsContext().db.execute<{ id: string }>(sql`select id from ems.report_runs where status = 'SUCCEEDED' limit 1`);
    const old = emsContext(new Date(Date.now() - 3 * 86_400_000));
    const link = await downloadLink(old, found(await old.load.reportRun.load(row?.id ?? '')), 'CSV');
    const gone = await follow(link.url);
    expect(gone.status).toBe(410);
    expect(await gone.json()).toMatchObject({ detail: expect.stringContaining('expired') });
  });
});

const SCHEDULE = `mutation ($input: ScheduleReportInput!) { scheduleReport(input: $input) { id cron nextAt timeZone } }`;
const schedule = async (input: object) =>
  (
    await viewer().get(SCHEDULE, {
      input: { name: 'Every day', channels: ['EMAIL'], audience: { emails: ['boss@lyceum.test'] }, ...input },
    })
  ).scheduleReport;
const due = (id: string) =>
  emsContext().db.execute(sql`update ems.report_schedules set next_at = date_trunc('second', now()) where id = ${id}`);

describe('a schedule', () => {
  it('runs once for its moment, whoever tries, and sends one mail with the report', async () => {
    const { id } = await schedule({ customReportId: await create(settings), cron: '0 8 * * *', format: 'CSV' });
    await due(id);
    const { refused } = await together(10, () => fireSchedule(host(), { id }));
    expect(refused).toEqual([]);
    const { reportRuns } = await viewer().get('query ($id: ID!) { reportRuns(scheduleId: $id) { nodes { id windowAt } } }', { id });
    expect(reportRuns.nodes).toHaveLength(1);
    const run = await finished(reportRuns.nodes[0].id);
    expect(run.deliveries).toHaveLength(1);
    const sent = await eventually(async () => {
      const { reportRun } = await viewer().get(READ, { id: reportRuns.nodes[0].id });
      return reportRun.deliveries[0]?.status === 'SENT' && reportRun;
    });
    expect(sent.deliveries[0].recipient).toBe('boss@lyceum.test');
    const files = readdirSync(join(mail, 'mail'));
    expect(files).toHaveLength(1);
    expect(readFileSync(join(mail, 'mail', files[0] ?? ''), 'utf8')).toContain('Content-Disposition: attachment');
  });

  it('knows recurrences and time zones', async () => {
    const { cron, nextAt, timeZone } = await schedule({
      customReportId: await create(settings),
      recurrence: { every: 'MONTH', at: '09:30', day: 31 },
      timeZone: 'Europe/Lisbon',
    });
    expect({ cron, timeZone }).toEqual({ cron: '30 9 L * *', timeZone: 'Europe/Lisbon' });
    expect(new Date(nextAt).getTime()).toBeGreaterThan(Date.now());
  });

  it.each([
    [{ cron: 'often' }, 'cron'],
    [{ cron: '* * * * * *' }, 'cron'],
    [{}, 'cron'],
    [{ cron: '0 8 * * *', audience: {} }, 'audience'],
    [{ cron: '0 8 * * *', viewAs: 'USER' }, 'viewAsUserId'],
    [{ cron: '0 8 * * *', timeZone: 'Mars/Base' }, 'timeZone'],
    [{ cron: '0 8 * * *', endsAt: '2020-01-01T00:00:00Z' }, 'endsAt'],
  ])('%j is refused', async (change, path) => {
    const input = {
      name: 'Bad',
      customReportId: await create(settings),
      channels: ['EMAIL'],
      audience: { emails: ['a@b.test'] },
      ...change,
    };
    const { code, violations } = await viewer().refusal(SCHEDULE, { input });
    expect(code).toBe('INVALID');
    if (violations.length) expect(violations[0]?.path.join('.')).toContain(path);
  });

  it.each([
    { viewAs: 'USER', viewAsUserId: newId() },
    { viewAs: 'RECIPIENT', audience: { userIds: [newId()] } },
  ])('%j is made by nobody who may not know of them', async (change) => {
    const customReportId = await create({ ...settings, shared: true });
    const input = { name: 'Sly', customReportId, cron: '0 8 * * *', channels: ['EMAIL'], audience: { emails: ['a@b.test'] }, ...change };
    const sly = ems.viewer({ scopes: SCOPES.filter((scope) => scope !== 'accounts:read') });
    expect((await sly.refusal(SCHEDULE, { input })).code).toBe('FORBIDDEN');
    expect((await viewer().get(SCHEDULE, { input })).scheduleReport.id).toBeTruthy();
  });

  it('sends nothing when there is nothing, if it is told so', async () => {
    const empty = await create({ ...settings, filters: [{ column: 'key', operator: 'EQ', value: 'no such key' }] });
    const { id } = await schedule({ customReportId: empty, cron: '0 8 * * *', whenEmpty: 'SKIP' });
    await due(id);
    await fireSchedule(host(), { id });
    const { reportRuns } = await viewer().get('query ($id: ID!) { reportRuns(scheduleId: $id) { nodes { id } } }', { id });
    const run = await finished(reportRuns.nodes[0].id);
    expect(run).toMatchObject({ empty: true, deliveries: [{ status: 'SKIPPED' }] });
  });

  it('that rests is not run', async () => {
    const { id } = await schedule({ customReportId: await create(settings), cron: '0 8 * * *' });
    await viewer().get('mutation ($id: ID!) { pauseReportSchedule(input: { id: $id, paused: true }) { paused } }', { id });
    await due(id);
    await fireSchedule(host(), { id });
    const { reportRuns } = await viewer().get('query ($id: ID!) { reportRuns(scheduleId: $id) { totalCount } }', { id });
    expect(reportRuns.totalCount).toBe(0);
  });
});

describe('a dashboard', () => {
  it('shows what its widgets ran, and tells when that is new', async () => {
    const { createDashboard } = await viewer().get('mutation { createDashboard(input: { name: "Home" }) { id } }');
    const input = {
      dashboardId: createDashboard.id,
      title: 'Settings',
      kind: 'TABLE',
      customReportId: await create(settings),
      path: 'rows',
    };
    await viewer().get('mutation ($input: AddWidgetInput!) { addWidget(input: $input) { id } }', { input });
    const READ_BOARD = 'query ($id: ID!) { dashboard(id: $id) { name widgets { title data run { status } } } }';
    const board = await eventually(async () => {
      const { dashboard } = await viewer().get(READ_BOARD, { id: createDashboard.id });
      return dashboard.widgets[0]?.data && dashboard;
    });
    expect(board.widgets[0].data).toContainEqual({ app: 'ems', key: 'siteName', version: 0 });
    const told = (await ems.facts('ems.dashboard.updated.v1')).filter(({ subject }) => subject.id === createDashboard.id);
    expect(told).toHaveLength(2);
    expect((await ems.viewer().refusal(READ_BOARD, { id: createDashboard.id })).code).toBe('NOT_FOUND');
  });
});
