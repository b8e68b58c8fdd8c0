import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OPERATOR } from './operator.ts';
import { defineSettings } from './settings.ts';
import { type Harness, testSubgraph } from './testing.ts';
import { subgraph } from './testing-subgraph/notes.ts';
import { openVault } from './vault.ts';

const KEY = 'a key for tests that is long enough to seal';
const settings = defineSettings(
  'Note',
  subgraph.settings.schema.extend({
    apiToken: z
      .string()
      .max(100)
      .default('')
      .describe('Opens the archive.')
      .meta({ secret: true, overridableBy: ['USER'] }),
  }),
);
const definition = { ...subgraph, settings };

let notes: Harness;
let keyless: Harness;
beforeAll(async () => {
  notes = await testSubgraph(definition, { variables: { SETTINGS_KEY: KEY } });
  keyless = await testSubgraph(definition);
});
afterAll(() => Promise.all([notes.stop(), keyless.stop()]));

const SET = 'mutation ($input: UpdateNoteSettingsInput!) { updateNoteSettings(input: $input) { version apiToken maxTitle } }';
const admin = (of: Harness) => of.viewer({ scopes: ['ems:settings', 'ems:run', 'ems:read'] });
const held = (of: Harness) => Object(Reflect.get(of.system(), 'settings')).apiToken;

describe('a secret setting', () => {
  it('is there for its own domain, and for everybody else only whether it is set', async () => {
    const { updateNoteSettings } = await admin(notes).get(SET, { input: { apiToken: 'hunter2', maxTitle: 60 } });
    expect(updateNoteSettings).toEqual({ version: 1, apiToken: true, maxTitle: 60 });
    expect(held(notes)).toBe('hunter2');
    expect(await admin(notes).get('{ noteSettings { apiToken } }')).toEqual({ noteSettings: { apiToken: true } });
    const whole = await admin(notes).ctx.ask('notes', 'getNoteSettings', {});
    expect(JSON.stringify(whole)).not.toContain('hunter2');
  });

  it('is nowhere in the database as it is: not in the settings, their history, the audit log or the facts', async () => {
    const everything = await notes
      .system()
      .db.execute(
        'select (select json_agg(s) from notes.settings s) as a, (select json_agg(h) from notes.settings_history h) as b, (select json_agg(l) from notes.audit l) as c, (select json_agg(o) from notes.outbox o) as d',
      );
    expect(JSON.stringify(everything)).toContain('sealed');
    expect(JSON.stringify(everything)).not.toContain('hunter2');
  });

  it('is shown by no history, and taken back like any other', async () => {
    await admin(notes).get(SET, { input: { apiToken: 'correct horse' } });
    const history = await admin(notes).ctx.ask('notes', OPERATOR.settingHistory, { key: 'apiToken', first: 10 });
    expect(history).toMatchObject([
      { version: 2, before: true, after: true },
      { version: 1, before: null, after: true },
    ]);
    await admin(notes).ctx.ask('notes', OPERATOR.rollbackSettings, { key: 'apiToken' });
    expect(held(notes)).toBe('hunter2');
    await admin(notes).ctx.ask('notes', OPERATOR.rollbackSettings, { version: 0 });
    expect(held(notes)).toBe('');
  });

  it('of one person is theirs: sealed, held for them, and shown to nobody', async () => {
    const who = notes.viewer();
    const place = { scope: 'USER', id: who.id };
    const held = (id: string) => Object(Reflect.get(notes.system(), 'settingsFor').call(notes.system(), { user: id })).apiToken;
    await who.ctx.ask('notes', OPERATOR.setSetting, { place, values: { apiToken: 'swordfish' }, unset: [] });
    expect([held(who.id), held(notes.viewer().id)]).toEqual(['swordfish', '']);
    const told = await Promise.all([
      who.ctx.ask('notes', OPERATOR.explainSettings, { places: [place] }),
      who.ctx.ask('notes', OPERATOR.settingHistory, { place, key: 'apiToken', first: 10 }),
      notes
        .system()
        .db.execute(
          'select (select json_agg(s) from notes.scoped_settings s) as a, (select json_agg(h) from notes.scoped_settings_history h) as b, (select json_agg(l) from notes.audit l) as c, (select json_agg(o) from notes.outbox o) as d',
        ),
    ]);
    expect(told[0]).toMatchObject({ settings: { apiToken: { value: true, source: 'USER' } } });
    expect(told[1]).toMatchObject([{ before: null, after: true }]);
    expect(JSON.stringify(told)).toContain('sealed');
    expect(JSON.stringify(told)).not.toContain('swordfish');
  });

  it('cannot be set where there is no key, and the other settings can', async () => {
    expect((await admin(keyless).refusal(SET, { input: { apiToken: 'x' } })).code).toBe('UNAVAILABLE');
    expect((await admin(keyless).get(SET, { input: { maxTitle: 61 } })).updateNoteSettings).toMatchObject({
      maxTitle: 61,
      apiToken: false,
    });
  });

  it('that breaks its rule is refused without being told again', async () => {
    const { code, message } = await admin(notes).refusal(SET, { input: { apiToken: `hunter3${'x'.repeat(200)}` } });
    expect([code, message.includes('hunter3')]).toEqual(['INVALID', false]);
  });
});

describe('a vault', () => {
  it('opens what it sealed, each time sealed otherwise, and refuses what was changed or sealed for others', () => {
    const vault = openVault(KEY, 'a');
    const [one, two] = [vault.seal({ x: 1 }), vault.seal({ x: 1 })];
    expect(one).not.toEqual(two);
    expect(vault.open(one)).toEqual({ x: 1 });
    const bytes = Buffer.from(one.sealed, 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(() => vault.open({ sealed: bytes.toString('base64') })).toThrow();
    expect(() => openVault(KEY, 'b').open(one)).toThrow();
    expect(() => openVault(`${KEY}!`, 'a').open(one)).toThrow();
    expect(() => openVault(undefined, 'a').open(one)).toThrow('SETTINGS_KEY');
    expect(vault.open('plain')).toBe('plain');
  });
});
