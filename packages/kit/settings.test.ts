import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newId } from './columns.ts';
import { defineSettings } from './settings.ts';
import { together } from './testing.ts';
import { notesHouse, type Process, until } from './testing-subgraph/house.ts';

let house: Awaited<ReturnType<typeof notesHouse>>;
let here: Process;
let there: Process;
beforeAll(async () => {
  house = await notesHouse();
  here = await house.start({ kind: 'nats' });
  there = await house.start({ kind: 'nats' });
});
afterAll(() => house.stop());

const admin = { kind: 'viewer' as const, userId: newId(), sessionId: newId(), roles: ['ADMIN'], scopes: ['ems:settings'] };
const ask = async ({ runtime }: Process, query: string, variables: Record<string, unknown> = {}, principal = admin) =>
  runtime.execute({ query, variables, principal, requestId: 'request 1', timeoutMs: 10_000 });
const UPDATE =
  'mutation ($input: UpdateNoteSettingsInput!) { updateNoteSettings(input: $input) { version maxTitle tags understandsPoison } }';
const update = (process: Process, input: object) => ask(process, UPDATE, { input });
const read = async (process: Process) =>
  (await ask(process, '{ noteSettings { version maxTitle tags understandsPoison } }')).data?.noteSettings;

describe('settings', () => {
  it('are their defaults where nothing is stored', async () => {
    expect(await read(here)).toEqual({ version: 0, maxTitle: 100, tags: [], understandsPoison: false });
  });

  it('that one process changes are those of another within a second, and what is left out stays', async () => {
    const { data } = await update(here, { maxTitle: 3, tags: ['a', 'b'] });
    expect(data?.updateNoteSettings).toEqual({ version: 1, maxTitle: 3, tags: ['a', 'b'], understandsPoison: false });
    const since = performance.now();
    await until(async () => JSON.stringify(await read(there)) === JSON.stringify(data?.updateNoteSettings));
    expect(performance.now() - since).toBeLessThan(1_000);
    const write = 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { id } }';
    const long = await ask(there, write, { input: { boardId: newId(), title: 'long' } });
    expect(long.errors?.[0]?.extensions?.code).toBe('LIMIT_REACHED');
    await update(there, { maxTitle: 5, understandsPoison: true });
    expect(await read(there)).toEqual({ version: 2, maxTitle: 5, tags: ['a', 'b'], understandsPoison: true });
    await until(async () => (await ask(here, write, { input: { boardId: newId(), title: 'long' } })).data);
  });

  it('are read again by a process that missed the word of a change', async () => {
    await house.pool`update notes.settings set values = values || '{"maxTitle": 77}', version = version + 1`;
    await until(async () => ((await read(here)) as { maxTitle: number }).maxTitle === 77);
  });

  it('keep a history, an audit and a fact of each change', async () => {
    const { version } = (await read(here)) as { version: number };
    await update(here, { maxTitle: 9 });
    const [history] = await house.pool`select * from notes.settings_history order by version desc limit 1`;
    expect(history).toMatchObject({
      version: version + 1,
      before: { maxTitle: 77, tags: ['a', 'b'], understandsPoison: true },
      after: { maxTitle: 9, tags: ['a', 'b'], understandsPoison: true },
      actor_id: admin.userId,
    });
    const [audit] = await house.pool`select * from notes.audit order by at desc limit 1`;
    expect(audit).toMatchObject({
      action: 'settings.changed',
      actor_id: admin.userId,
      session_id: admin.sessionId,
      request_id: 'request 1',
      subject_id: 'notes',
      details: { maxTitle: 9 },
    });
    const [fact] = await house.pool`select fact from notes.outbox order by number desc limit 1`;
    expect(fact?.fact).toMatchObject({ type: 'notes.settings.changed.v1', data: { version: version + 1, keys: ['maxTitle'] } });
  });

  it('change once for one version, when twenty change them at once', async () => {
    const { version } = (await read(here)) as { version: number };
    const { done } = await together(20, (i) => update(i % 2 ? here : there, { expectedVersion: version, maxTitle: 10 + i }));
    expect(done.filter(({ data }) => data?.updateNoteSettings)).toHaveLength(1);
    expect(done.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.code)).toEqual(Array(19).fill('CONFLICT'));
    expect((await read(here)) as object).toMatchObject({ version: version + 1 });
  });

  it('are refused whole if one is out of bounds, unknown, or asked for by somebody without the scope', async () => {
    const before = await read(here);
    for (const input of [{ maxTitle: 0 }, { maxTitle: 5, understandsPoison: 'yes' }, { colour: 'red' }])
      expect((await update(here, input)).errors?.[0]?.extensions?.code).toBe('INVALID');
    const student = { ...admin, scopes: [] };
    expect((await ask(here, UPDATE, { input: { maxTitle: 5 } }, student)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await ask(here, '{ noteSettings { maxTitle } }', {}, student)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await read(here)).toEqual(before);
  });
});

describe('a definition', () => {
  it('without a default or a description is refused at load', () => {
    expect(() => defineSettings('X', z.object({ size: z.int().describe('Size.') }))).toThrow('Setting X.size has no default.');
    expect(() => defineSettings('X', z.object({ size: z.int().default(1) }))).toThrow('Setting X.size has no description.');
  });
});
