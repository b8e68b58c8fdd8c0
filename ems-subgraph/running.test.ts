import { newId } from '@lyceum/kit';
import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { eventually } from './testing.ts';

let ems: Harness;
const roles = new Map<string, { status: string; scopes: string[] }>();
beforeAll(async () => {
  ems = await testSubgraph(subgraph);
  await ems.answer('accounts', {
    permissionsFor: (input) => {
      const { userId } = input as { userId: string };
      const { status, scopes } = roles.get(userId) ?? { status: 'ACTIVE', scopes: [] };
      return { user: { status, passwordHash: 'secret' }, roles: [], scopes };
    },
  });
  await eventually(async () => (await operator().get('{ emsSettings { totalCount } }')).emsSettings.totalCount);
});
afterAll(() => ems.stop());

const operator = (more: string[] = []) => ems.viewer({ scopes: ['ems:read', 'ems:run', ...more] });
const UTILITY = 'query ($name: String!, $args: JSON) { runUtility(app: "ems", name: $name, args: $args) }';
const run = async (name: string, args: unknown) => (await operator().get(UTILITY, { name, args })).runUtility;
const refused = async (name: string, args: unknown) => (await operator().refusal(UTILITY, { name, args })).code;

describe('running a utility', () => {
  it.each([
    ['slugify', { text: '  Ünï—Çødé & 漢字 ' }, 'uni-çøde-漢字'.normalize('NFC').replace('ç', 'c')],
    ['slugify', { text: 'a'.repeat(50), maxLength: 3 }, 'aaa'],
    ['truncateText', { text: 'The quick brown fox', length: 10 }, 'The quick…'],
    ['truncateText', { text: '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', length: 2 }, '👩‍👩‍👧‍👦…'],
    ['maskText', { text: 'somebody@lyceum.test' }, 's•••••••@lyceum.test'],
    ['maskText', { text: 'ab', start: 1, end: 1 }, '•••'],
    ['normaliseText', { text: 'e\u0301 \n a\u202eb' }, 'é ab'],
    ['similarity', { a: 'night', b: 'nacht' }, 0.25],
    ['similarity', { a: 'Same', b: 'same' }, 1],
    [
      'parseDate',
      { value: '2026-03-29T12:00', timeZone: 'Europe/Lisbon' },
      { instant: '2026-03-29T11:00:00Z', date: '2026-03-29', offset: '+01:00', timeZone: 'Europe/Lisbon' },
    ],
    ['formatDate', { value: '2026-01-31T23:30:00Z', locale: 'de', timeZone: 'Asia/Tokyo', dateStyle: 'long' }, '1. Februar 2026'],
    [
      'convertTimeZone',
      { value: '2026-07-01T12:00:00Z', to: 'America/New_York' },
      { local: '2026-07-01T08:00:00', offset: '-04:00', date: '2026-07-01' },
    ],
    [
      'dateDifference',
      { from: '2026-03-28T12:00', to: '2026-03-29T12:00', timeZone: 'Europe/Berlin' },
      { milliseconds: 23 * 3_600_000, duration: 'P1D' },
    ],
    ['addToDate', { value: '2026-01-31T12:00', duration: 'P1M' }, '2026-02-28T12:00:00+00:00[UTC]'],
    ['addBusinessDays', { date: '2026-01-02', days: 1, holidays: ['2026-01-05'] }, '2026-01-06'],
    ['addBusinessDays', { date: '2026-01-05', days: -1 }, '2026-01-02'],
    ['businessDaysBetween', { from: '2026-01-01', to: '2026-02-01', holidays: ['2026-01-01', '2026-01-03'] }, 21],
    ['businessDaysBetween', { from: '2026-01-05', to: '2026-01-02' }, -1],
    [
      'zoneTransition',
      { after: '2026-01-01T00:00:00Z', timeZone: 'Europe/Paris' },
      { at: '2026-03-29T01:00:00Z', offsetBefore: '+01:00', offsetAfter: '+02:00' },
    ],
    ['zoneTransition', { after: '2026-01-01T00:00:00Z', timeZone: 'UTC' }, null],
    ['sniffMimeType', { base64: Buffer.from('%PDF-1.7\n').toString('base64') }, { mimeType: 'application/pdf', extension: 'pdf' }],
    ['sniffMimeType', { base64: Buffer.from('plain é').toString('base64') }, { mimeType: 'text/plain', extension: 'txt' }],
    ['sniffMimeType', { base64: Buffer.from([0, 1, 2]).toString('base64') }, null],
    ['checksumFile', { base64: '' }, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['humanSize', { bytes: 1_234_567 }, '1.2 MB'],
    ['humanSize', { bytes: 999 }, '999 byte'],
    ['readCsv', { text: '\ufeffname,__proto__\r\n"a ""b""",1\r\n' }, { columns: ['name', '__proto__'], rows: [['a "b"', '1']] }],
    ['writeCsv', { columns: ['x'], rows: [['=1+1'], ['a,"b']] }, `x\r\n'=1+1\r\n"a,""b"\r\n`],
    ['safePath', { path: './a//b\\c.txt' }, 'a/b/c.txt'],
  ])('%s(%j) gives %j', async (name, args, value) => {
    expect(await run(name, args)).toEqual(value);
  });

  it.each([
    ['slugify', {}],
    ['slugify', { text: 5 }],
    ['slugify', { text: 'x'.repeat(100_001) }],
    ['parseDate', { value: '2026-02-30' }],
    ['parseDate', { value: '2026-03-29T02:30', timeZone: 'Europe/Berlin' }],
    ['parseDate', { value: 'now', timeZone: 'Mars/Olympus' }],
    ['formatDate', { value: '2026-01-01T00:00', locale: 'no such locale' }],
    ['addToDate', { value: '2026-01-01T00:00', duration: 'P9999999999Y' }],
    ['addBusinessDays', { date: '2026-01-01', days: 1e9 }],
    ['addBusinessDays', { date: '9999-12-31', days: 1, holidays: ['no'] }],
    ['humanSize', { bytes: -1 }],
    ['humanSize', { bytes: 1, locale: '!!' }],
    ['sniffMimeType', { base64: '!!!' }],
    ['readCsv', { text: 'a,b\n"unclosed' }],
    ['safePath', { path: '../etc/passwd' }],
    ['safePath', { path: 'a/..\\..\\b' }],
    ['safePath', { path: '/abs' }],
    ['safePath', { path: 'C:\\x' }],
    ['safePath', { path: 'con.txt' }],
    ['safePath', { path: 'a\u0000b' }],
  ])('%s(%j) is refused', async (name, args) => {
    expect(await refused(name, args)).toBe('INVALID');
  });

  it('says which argument is wrong, also over the bus', async () => {
    const { violations } = await operator().refusal(UTILITY, { name: 'slugify', args: { text: 5, maxLength: 0 } });
    expect(violations.map(({ path }) => path.at(-1))).toEqual(['text', 'maxLength']);
  });

  it('is refused for what is no utility, or not there', async () => {
    expect(await refused('setSetting', {})).toBe('NOT_FOUND');
    expect(await refused('constructor', {})).toBe('NOT_FOUND');
    const elsewhere = 'query ($app: String!) { runUtility(app: $app, name: "slugify") }';
    expect((await operator().refusal(elsewhere, { app: 'nowhere' })).code).toBe('NOT_FOUND');
    expect((await ems.viewer({ scopes: ['ems:read'] }).refusal(UTILITY, { name: 'slugify', args: { text: 'a' } })).code).toBe('FORBIDDEN');
  });

  it('leaves a line in the audit log, how it ended included', async () => {
    const who = operator();
    await who.get(UTILITY, { name: 'slugify', args: { text: 'a' } });
    await who.refusal(UTILITY, { name: 'slugify', args: {} });
    const rows = await who.ctx.db.execute<{ subject_id: string; details: { outcome: string } }>(
      `select subject_id, details from ems.audit where actor_id = '${who.id}' order by at`,
    );
    expect(rows.map(({ subject_id, details }) => [subject_id, details.outcome])).toEqual([
      ['ems.slugify', 'ok'],
      ['ems.slugify', 'INVALID'],
    ]);
  });
});

describe('executing a query', () => {
  const EXECUTE = 'query ($name: String!, $variables: JSON) { executeQuery(name: $name, variables: $variables) }';

  it('answers by the part’s or the root field’s name, with the guards of the field', async () => {
    const { executeQuery } = await operator().get(EXECUTE, { name: 'ems.listInstances', variables: { app: 'ems' } });
    expect(executeQuery).toMatchObject({ totalCount: 1, nodes: [{ app: 'ems', health: 'HEALTHY' }] });
    const byField = await operator().get(EXECUTE, { name: 'ems.emsInstances', variables: { app: 'ems' } });
    expect(byField.executeQuery.nodes[0].id).toBe(executeQuery.nodes[0].id);
    const runner = ems.viewer({ scopes: ['ems:run'] });
    expect((await runner.refusal(EXECUTE, { name: 'ems.listInstances', variables: {} })).code).toBe('FORBIDDEN');
  });

  it.each([
    ['non sense', {}, 'INVALID'],
    ['ems.nothing', {}, 'NOT_FOUND'],
    ['nowhere.nothing', {}, 'NOT_FOUND'],
    ['ems.setSetting', {}, 'NOT_FOUND'],
    ['ems.executeQuery', { name: 'ems.listInstances' }, 'CONFLICT'],
    ['ems.emsInstances', { colour: 'red' }, 'INVALID'],
    ['ems.emsInstances', { first: 'many' }, 'INVALID'],
    ['ems.emsInstances', { first: 1_000 }, 'INVALID'],
    ['ems.settingHistory', { app: 'ems' }, 'INVALID'],
    ['ems.emsInstances', [], 'INVALID'],
  ])('%s(%j) is refused as %s', async (name, variables, code) => {
    expect((await operator().refusal(EXECUTE, { name, variables })).code).toBe(code);
  });
});

describe('settings', () => {
  const SET = 'mutation ($input: SetSettingInput!) { setSetting(input: $input) { key value version isSet } }';
  const ROLLBACK = 'mutation ($input: RollbackSettingInput!) { rollbackSetting(input: $input) { key value version isSet } }';
  const admin = () => operator(['ems:settings']);
  const set = async (key: string, value: unknown, expectedVersion?: number) =>
    (await admin().get(SET, { input: { app: 'ems', key, value, expectedVersion } })).setSetting;
  const value = async (key: string) =>
    (await admin().get('query ($key: String!) { effectiveSetting(app: "ems", key: $key) { value source version } }', { key }))
      .effectiveSetting;

  it('are set, explained, told, kept in a history, and taken back to a version or the default', async () => {
    expect(await value('siteName')).toEqual({ value: 'Lyceum', source: 'DEFAULT', version: 0 });
    const who = admin();
    expect((await who.get(SET, { input: { app: 'ems', key: 'siteName', value: 'One' } })).setSetting).toEqual({
      key: 'siteName',
      value: 'One',
      version: 1,
      isSet: true,
    });
    await set('supportEmail', 'help@lyceum.test', 1);
    await set('siteName', 'Two');
    expect(await value('siteName')).toEqual({ value: 'Two', source: 'GLOBAL', version: 3 });
    const { settingHistory } = await admin().get('{ settingHistory(app: "ems", key: "siteName") { version before after actorId } }');
    expect(settingHistory.map(({ version, before, after }: Record<string, unknown>) => [version, before, after])).toEqual([
      [3, 'One', 'Two'],
      [1, null, 'One'],
    ]);
    expect(settingHistory[1].actorId).toBe(who.id);
    const back = (input: object) => admin().get(ROLLBACK, { input: { app: 'ems', ...input } });
    expect((await back({ key: 'siteName' })).rollbackSetting).toEqual([{ key: 'siteName', value: 'One', version: 4, isSet: true }]);
    expect((await back({ key: 'siteName', version: 3 })).rollbackSetting[0]).toMatchObject({ value: 'Two', version: 5 });
    const { exportSettings } = await admin().get('{ exportSettings(app: "ems") }');
    expect(exportSettings).toEqual({ ems: { siteName: 'Two', supportEmail: 'help@lyceum.test' } });
    await back({ version: 0 });
    expect(await value('siteName')).toEqual({ value: 'Lyceum', source: 'DEFAULT', version: 6 });
    expect(await value('supportEmail')).toMatchObject({ value: '', source: 'DEFAULT' });
    await admin().get('mutation ($values: JSON!) { importSettings(input: {values: $values}) { key } }', { values: exportSettings });
    expect(await value('siteName')).toMatchObject({ value: 'Two', source: 'GLOBAL' });
    const told = (await ems.facts('ems.setting.changed.v1')).map(({ data }) => `${data.key} ${data.version}`);
    expect(told.filter((text) => text.startsWith('siteName'))).toEqual([
      'siteName 1',
      'siteName 3',
      'siteName 4',
      'siteName 5',
      'siteName 6',
      'siteName 7',
    ]);
  });

  it.each([
    [{ key: 'nothing', value: 1 }, 'NOT_FOUND'],
    [{ key: 'constructor', value: 1 }, 'NOT_FOUND'],
    [{ app: 'nowhere', key: 'siteName', value: 'x' }, 'NOT_FOUND'],
    [{ key: 'siteName', value: 5 }, 'INVALID'],
    [{ key: 'siteName', value: '' }, 'INVALID'],
    [{ key: 'leaseSeconds', value: 1 }, 'INVALID'],
    [{ key: 'siteName', value: 'x', expectedVersion: 0 }, 'CONFLICT'],
    [{ key: 'siteName', value: 'x', expectedVersion: -1 }, 'INVALID'],
  ])('%j is refused as %s', async (input, code) => {
    expect((await admin().refusal(SET, { input: { app: 'ems', ...input } })).code).toBe(code);
  });

  it('that were never changed, or versions that never were, are not taken back', async () => {
    for (const [input, code] of [
      [{ key: 'historyDays' }, 'NOT_FOUND'],
      [{ key: 'siteName', version: 999 }, 'NOT_FOUND'],
      [{}, 'INVALID'],
    ] as const)
      expect((await admin().refusal(ROLLBACK, { input: { app: 'ems', ...input } })).code).toBe(code);
  });

  it('are changed by nobody without ems:settings', async () => {
    expect((await operator().refusal(SET, { input: { app: 'ems', key: 'siteName', value: 'x' } })).code).toBe('FORBIDDEN');
    expect((await operator().refusal('{ settingHistory(app: "ems", key: "siteName") { version } }')).code).toBe('FORBIDDEN');
    expect((await operator().refusal('{ exportSettings }')).code).toBe('FORBIDDEN');
  });
});

it('a check for somebody whose account is suspended says so', async () => {
  const id = newId();
  roles.set(id, { status: 'SUSPENDED', scopes: [] });
  const { checkPermission } = await operator().get(
    'query ($id: ID!) { checkPermission(app: "ems", action: "read", subjectId: "x", actorId: $id) { allowed rule } }',
    { id },
  );
  expect(checkPermission).toEqual({ allowed: false, rule: 'account.standing' });
  const runner = ems.viewer({ scopes: ['ems:run'] });
  expect(
    (
      await runner.refusal('query ($id: ID!) { checkPermission(app: "ems", action: "read", subjectId: "x", actorId: $id) { rule } }', {
        id,
      })
    ).code,
  ).toBe('FORBIDDEN');
});

describe('a scope of a setting', () => {
  const SET = 'mutation ($input: SetSettingInput!) { setSetting(input: $input) { scope value source } }';
  const course = { scope: 'COURSE', scopeId: newId() };

  it('that it does not allow is refused, with those that it does', async () => {
    const who = ems.viewer({ scopes: ['ems:settings'] });
    const { code, violations } = await who.refusal(SET, { input: { app: 'ems', key: 'siteName', value: 'x', ...course } });
    expect([code, violations]).toEqual([
      'INVALID',
      [{ path: ['input', 'scope'], rule: 'scope', message: 'siteName of ems is not said for a course: use APP or GLOBAL.' }],
    ]);
    expect((await who.refusal(SET, { input: { app: 'ems', key: 'historyDays', value: 5, scope: 'GLOBAL' } })).code).toBe('INVALID');
    expect((await who.get(SET, { input: { app: 'ems', key: 'siteName', value: 'All', scope: 'GLOBAL' } })).setSetting).toEqual({
      scope: 'GLOBAL',
      value: 'All',
      source: 'GLOBAL',
    });
  });

  it.each([
    ['{ effectiveSetting(app: "ems", key: "siteName", at: [{scope: COURSE, scopeId: "x"}]) { value } }', 'INVALID'],
    ['{ effectiveSetting(app: "ems", key: "siteName", at: [{scope: APP, scopeId: "x"}]) { value } }', 'INVALID'],
    ['{ settingHistory(app: "ems", key: "siteName", scope: USER) { version } }', 'INVALID'],
    ['{ settingsAt(scope: APP, scopeId: "x") { totalCount } }', 'INVALID'],
    ['{ exportSettings(scope: GROUP) }', 'INVALID'],
    ['mutation { unsetSetting(input: {app: "ems", key: "siteName", scope: DEFAULT}) { key } }', 'INVALID'],
    ['mutation { importSettings(input: {values: {}, scopeId: "x"}) { key } }', 'INVALID'],
    ['{ effectiveSetting(app: "ems", key: "siteName") { value } }', 'FORBIDDEN'],
    ['{ exportSettings }', 'FORBIDDEN'],
    ['mutation { unsetSetting(input: {app: "ems", key: "siteName"}) { key } }', 'FORBIDDEN'],
    ['mutation { rollbackSetting(input: {app: "ems", key: "siteName"}) { key } }', 'FORBIDDEN'],
    ['mutation { importSettings(input: {values: {ems: {siteName: "x"}}}) { key } }', 'FORBIDDEN'],
  ])('asked for by a student, %s is refused as %s', async (document, code) => {
    expect((await ems.viewer().refusal(document)).code).toBe(code);
  });
});
