import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fact } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { Context } from './context.ts';
import { fireSchedule } from './reporting/fire.ts';
import subgraph from './subgraph.ts';
import { eventually } from './testing.ts';

// as accounts tells it
const accounts = { 'accounts.user.erased.v1': fact('A user is no more.', 'User', z.object({ userId: z.uuid() })) };
const WORD = 'quokkaberry';
const SCOPES = ['ems:read', 'ems:run', 'ems:reports', 'ems:manage', 'accounts:read'];
let ems: Harness;
let directory: string;
const names = new Map<string, string>();
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'lyceum-erased-'));
  ems = await testSubgraph(subgraph, { variables: { DATA_DIR: directory } });
  await ems.answer('accounts', {
    permissionsFor: (input) => {
      const name = names.get(String(Object(input).userId)) ?? 'who';
      return { user: { status: 'ACTIVE', email: `${name}@lyceum.test`, displayName: name }, roles: [], scopes: SCOPES };
    },
  });
});
afterAll(async () => {
  await ems.stop();
  rmSync(directory, { recursive: true });
});

const does = async (who: Actor, name: string, input: object, selection = '{ id }') =>
  (
    await who.get(`mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) ${selection} }`, {
      input,
    })
  )[name];
const someone = (name: string): Actor => {
  const actor = ems.viewer({ scopes: SCOPES });
  names.set(actor.id, name);
  return actor;
};
const host = () => ({
  ...{ databaseUrl: '', bus: Object(null), log: ems.runtime.log },
  context: (principal?: Actor['principal']) => ems.runtime.context(principal ? { principal } : {}) as Context,
});
const rows = async (statement: SQL) => [...(await ems.system().db.execute(statement))];
/** Runs a schedule now, and waits until its mails are gone. */
async function sent(scheduleId: string, mails: number) {
  await rows(sql`update ems.report_schedules set next_at = date_trunc('second', now()) where id = ${scheduleId}`);
  await fireSchedule(host(), { id: scheduleId });
  await eventually(async () => {
    const done = await rows(sql`
      select 1 from ems.deliveries d join ems.report_runs r on r.id = d.run_id where r.schedule_id = ${scheduleId} and d.status = 'SENT'`);
    return done.length === mails;
  });
}

it('deletes what an erased person made, and what was sent to them; what others made goes on without them', async () => {
  const [ada, bo, cy] = [someone(WORD), someone('bo'), someone('cy')];
  await eventually(async () => (await ada.get('{ emsSettings { totalCount } }')).emsSettings.totalCount);
  const report = (name: string) => ({ name, source: 'ems.emsSettings', columns: ['app', 'key'], shared: true });
  const plan = (name: string, customReportId: string, userIds: string[], viewAs: string) => ({
    ...{ name, customReportId, cron: '0 8 1 1 *', channels: ['EMAIL'], audience: { userIds }, viewAs },
  });
  const [adas, bos] = [await does(ada, 'createCustomReport', report(`${WORD} report`)), await does(bo, 'createCustomReport', report('Bo'))];
  const own = await does(ada, 'scheduleReport', plan(`${WORD} plan`, adas.id, [bo.id], 'CREATOR'));
  const boards = [await does(ada, 'createDashboard', { name: `${WORD} board` }), await does(bo, 'createDashboard', { name: 'Bo' })];
  for (const [at, { id: dashboardId }] of boards.entries())
    await does(at ? bo : ada, 'addWidget', { dashboardId, title: at ? 'Bo' : WORD, kind: 'TABLE', customReportId: adas.id });
  const rule = { metric: 'APP_UNHEALTHY', threshold: 1 };
  await does(ada, 'createAlertRule', { ...rule, name: `${WORD} rule`, emails: [`${WORD}@lyceum.test`] });
  const kept = await does(bo, 'createAlertRule', { ...rule, name: 'Bo', emails: ['bo@lyceum.test'] });
  await does(ada, 'sendEmail', { to: 'x@lyceum.test', subject: `From ${WORD}`, text: `I am ${WORD}` });
  const read = 'query ($variables: JSON) { executeQuery(name: "ems.emsSettings", variables: $variables) }';
  await ada.get(read, { variables: { app: WORD } });

  const each = await does(bo, 'scheduleReport', plan('Bo to each', bos.id, [ada.id, cy.id], 'RECIPIENT'));
  const all = await does(bo, 'scheduleReport', plan('Bo to all', bos.id, [ada.id, cy.id], 'CREATOR'));
  await sent(each.id, 2);
  await sent(all.id, 2);
  await sent(own.id, 1);
  expect(await tablesThatSay(ems, 'ems', [WORD])).toEqual(
    expect.arrayContaining([
      'alert_rules',
      'audit',
      'custom_reports',
      'dashboards',
      'deliveries',
      'query_stats',
      'report_schedules',
      'widgets',
    ]),
  );

  const tables = ['alert_rules', 'custom_reports', 'dashboards', 'deliveries', 'report_runs', 'report_schedules', 'widgets'];
  const state = () => Promise.all(tables.map((table) => rows(sql`select * from ems.${sql.identifier(table)} order by id`)));
  await ems.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  const once = await state();
  await ems.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  expect(await state()).toEqual(once);

  expect(await tablesThatSay(ems, 'ems', [WORD])).toEqual([]);
  for (const table of tables)
    expect([table, ...(await rows(sql`select 1 from ems.${sql.identifier(table)} t where t::text like ${`%${ada.id}%`}`))]).toEqual([
      table,
    ]);
  const ids = async (table: string) => (await rows(sql`select id from ems.${sql.identifier(table)} order by id`)).map(({ id }) => id);
  expect(await ids('alert_rules')).toEqual([kept.id]);
  expect(await ids('custom_reports')).toEqual([bos.id]);
  expect(await ids('report_schedules')).toEqual([each.id, all.id].sort());
  expect(await rows(sql`select recipient, count(*)::int as n from ems.deliveries group by 1`)).toEqual([
    { recipient: 'cy@lyceum.test', n: 2 },
  ]);
  await sent(each.id, 2);
});
