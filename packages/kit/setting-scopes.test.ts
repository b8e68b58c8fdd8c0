import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newId } from './columns.ts';
import { OPERATOR } from './operator.ts';
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

interface Person {
  readonly kind: 'viewer';
  readonly userId: string;
  readonly sessionId: string;
  readonly roles: string[];
  readonly scopes: string[];
}
const person = (scopes: string[] = []): Person => ({ kind: 'viewer', userId: newId(), sessionId: newId(), roles: [], scopes });
const admin = person(['ems:settings']);
const ask = (who: Person, part: string, input: object, { runtime }: Process = here) =>
  runtime.context({ principal: who }).ask('notes', part, input);
const write = async (who: Person, boardId: string, title: string, { runtime }: Process = here) => {
  const { data, errors } = await runtime.execute({
    query: 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { id } }',
    variables: { input: { boardId, title } },
    principal: who,
    requestId: newId(),
    timeoutMs: 10_000,
  });
  return data ? 'written' : errors?.[0]?.extensions?.code;
};
/** It is refused as too long, or written, as soon as this process has heard of the change. */
const comesToBe = (wanted: string, ...input: Parameters<typeof write>) => until(async () => (await write(...input)) === wanted);
const board = async (owner = person()) => {
  const id = newId();
  await write(owner, id, 'a');
  return { id, owner, place: { scope: 'GROUP', id } };
};
const set = (who: Person, place: object | null, values: object, more: object = {}) =>
  ask(who, OPERATOR.setSetting, { place, values, unset: [], ...more });
const explained = async (who: Person, places: object[], key: string, process: Process = here) => {
  const { settings, version } = z
    .object({ version: z.int(), settings: z.record(z.string(), z.looseObject({})) })
    .parse(await ask(who, OPERATOR.explainSettings, { places }, process));
  return { ...settings[key], version };
};

describe('a setting said for one board', () => {
  it('holds there, for everybody, and on no other board', async () => {
    const [mine, other] = [await board(), await board()];
    await set(mine.owner, mine.place, { maxTitle: 5 });
    await comesToBe('LIMIT_REACHED', mine.owner, mine.id, 'longer');
    await comesToBe('LIMIT_REACHED', person(), mine.id, 'longer');
    expect(await write(mine.owner, other.id, 'longer')).toBe('written');
  });

  it('holds in another process, and goes again from there', async () => {
    const mine = await board();
    await set(mine.owner, mine.place, { maxTitle: 5 });
    await comesToBe('LIMIT_REACHED', mine.owner, mine.id, 'longer', there);
    await ask(mine.owner, OPERATOR.setSetting, { place: mine.place, values: {}, unset: ['maxTitle'] });
    await comesToBe('written', mine.owner, mine.id, 'longer', there);
  });

  it('is found by a process that starts later, and by one that missed the word', async () => {
    const mine = await board();
    await set(mine.owner, mine.place, { maxTitle: 5 });
    const late = await house.start({ kind: 'nats' });
    await comesToBe('LIMIT_REACHED', mine.owner, mine.id, 'longer', late);
    await house.pool`update notes.scoped_settings set values = '{"maxTitle": 90}', version = version + 1, updated_at = now() where scope_id = ${mine.id}`;
    await comesToBe('written', mine.owner, mine.id, 'longer', late);
    await late.stop();
  });

  it('leaves what it does not say to the app, as that changes', async () => {
    const mine = await board();
    await set(mine.owner, mine.place, { tags: ['own'] });
    await set(admin, null, { maxTitle: 7 });
    await comesToBe('LIMIT_REACHED', mine.owner, mine.id, 'eight ch');
    await set(admin, null, { maxTitle: 100 });
    await comesToBe('written', mine.owner, mine.id, 'eight ch');
  });

  it('that may only lower a number is refused above the app’s, and gives way when the app’s goes below it', async () => {
    const mine = await board();
    await expect(set(mine.owner, mine.place, { maxTitle: 101 })).rejects.toMatchObject({
      code: 'INVALID',
      violations: [{ rule: 'at_most', message: 'Use at most 100: a group may only lower it.' }],
    });
    await set(mine.owner, mine.place, { maxTitle: 8 });
    await set(admin, null, { maxTitle: 4 });
    await comesToBe('LIMIT_REACHED', mine.owner, mine.id, 'longer');
    expect(await explained(mine.owner, [mine.place], 'maxTitle')).toMatchObject({ value: 4, source: 'APP' });
    await ask(admin, OPERATOR.setSetting, { values: {}, unset: ['maxTitle'] });
  });

  it('is explained: what every scope says, and which one counts', async () => {
    const mine = await board();
    const reader = person(['ems:settings']);
    const own = { scope: 'USER', id: reader.userId };
    await set(mine.owner, mine.place, { tags: ['board'] });
    await set(reader, own, { tags: ['mine'] });
    const chain = [
      { scope: 'DEFAULT', scopeId: null, value: [], set: true },
      { scope: 'APP', scopeId: null, value: null, set: false },
      { scope: 'GROUP', scopeId: mine.id, value: ['board'], set: true },
      { scope: 'USER', scopeId: own.id, value: ['mine'], set: true },
    ];
    // whatever the order in which they are named
    expect(await explained(reader, [own, mine.place], 'tags')).toEqual({ value: ['mine'], source: 'USER', chain, version: 1 });
    expect(await explained(mine.owner, [mine.place], 'tags')).toMatchObject({ value: ['board'], source: 'GROUP' });
  });

  it('has versions and a history of its own, and is taken back', async () => {
    const [mine, other] = [await board(), await board()];
    await set(mine.owner, mine.place, { maxTitle: 20, tags: ['a'] });
    await set(mine.owner, mine.place, { maxTitle: 10 }, { expectedVersion: 1 });
    await set(other.owner, other.place, { maxTitle: 30 }, { expectedVersion: 0 });
    await expect(set(mine.owner, mine.place, { maxTitle: 1 }, { expectedVersion: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    const history = { key: 'maxTitle', first: 10, place: mine.place };
    expect(await ask(mine.owner, OPERATOR.settingHistory, history)).toMatchObject([
      { version: 2, before: 20, after: 10, actorId: mine.owner.userId },
      { version: 1, before: null, after: 20 },
    ]);
    await ask(mine.owner, OPERATOR.rollbackSettings, { key: 'maxTitle', place: mine.place });
    expect(await explained(mine.owner, [mine.place], 'maxTitle')).toMatchObject({ value: 20, version: 3 });
    await ask(mine.owner, OPERATOR.rollbackSettings, { version: 0, place: mine.place });
    expect(await explained(mine.owner, [mine.place], 'tags')).toMatchObject({ value: [], source: 'DEFAULT', version: 4 });
    expect(await explained(other.owner, [other.place], 'maxTitle')).toMatchObject({ value: 30, version: 1 });
  });

  it('changes once for one version, when twenty change it at once', async () => {
    const mine = await board();
    const { done, refused } = await together(20, (i) => set(mine.owner, mine.place, { maxTitle: 10 + i }, { expectedVersion: 0 }));
    expect([done.length, refused.length]).toEqual([1, 19]);
    expect(await explained(mine.owner, [mine.place], 'maxTitle')).toMatchObject({ version: 1 });
  });

  it('is forgotten with the board, its history too, in every process', async () => {
    const mine = await board();
    await set(mine.owner, mine.place, { maxTitle: 5 });
    for (const process of [here, there]) await comesToBe('LIMIT_REACHED', mine.owner, mine.id, 'longer', process);
    await here.runtime.context().transact((tx) => tx.forgetSettings({ scope: 'GROUP', id: mine.id }));
    for (const process of [here, there]) await comesToBe('written', mine.owner, mine.id, 'longer', process);
    expect(await explained(mine.owner, [mine.place], 'maxTitle')).toMatchObject({ source: 'DEFAULT', version: 0 });
    expect(await ask(mine.owner, OPERATOR.settingHistory, { key: 'maxTitle', first: 10, place: mine.place })).toEqual([]);
  });

  it('leaves a line in the audit and a fact that name the board', async () => {
    const mine = await board();
    await set(mine.owner, mine.place, { maxTitle: 9 });
    const [audit] = await house.pool`select * from notes.audit where action = 'settings.changed' order by at desc limit 1`;
    expect(audit).toMatchObject({
      actor_id: mine.owner.userId,
      subject_type: 'GROUP_SETTINGS',
      subject_id: mine.id,
      details: { maxTitle: 9 },
    });
    const [fact] = await house.pool`select fact from notes.outbox order by number desc limit 1`;
    expect(fact?.fact).toMatchObject({
      type: 'notes.settings.changed.v1',
      data: { version: 1, keys: ['maxTitle'], scope: 'GROUP', scopeId: mine.id },
    });
  });
});

describe('who may say it', () => {
  it('is who runs the board, and whoever has ems:settings; a board that is not there is nobody’s', async () => {
    const mine = await board();
    await expect(set(person(), mine.place, { maxTitle: 9 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await set(admin, mine.place, { maxTitle: 9 });
    for (const who of [person(), admin])
      await expect(set(who, { scope: 'GROUP', id: newId() }, { maxTitle: 9 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const part of [OPERATOR.rollbackSettings, OPERATOR.settingHistory])
      await expect(ask(person(), part, { key: 'maxTitle', first: 1, place: mine.place })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(explained(person(), [mine.place], 'maxTitle')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(explained(person(), [], 'maxTitle')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is each person for themselves', async () => {
    const [one, two] = [person(), person()];
    await set(one, { scope: 'USER', id: one.userId }, { maxTitle: 3 });
    const { id } = await board();
    await comesToBe('LIMIT_REACHED', one, id, 'long');
    expect(await write(two, id, 'long')).toBe('written');
    await expect(set(two, { scope: 'USER', id: one.userId }, { maxTitle: 3 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is told clearly of what cannot be said there', async () => {
    const mine = await board();
    const refusal = { code: 'INVALID', violations: [{ path: ['input', 'understandsPoison'], rule: 'scope' }] };
    await expect(set(mine.owner, mine.place, { understandsPoison: true })).rejects.toMatchObject(refusal);
    await expect(set(mine.owner, mine.place, { maxTitle: 0 })).rejects.toMatchObject({ code: 'INVALID' });
    await expect(set(mine.owner, mine.place, { colour: 'red' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(set(mine.owner, { scope: 'PLANET', id: mine.id }, { maxTitle: 9 })).rejects.toMatchObject({ code: 'INVALID' });
    await expect(set(mine.owner, { scope: 'GROUP', id: 'x' }, { maxTitle: 9 })).rejects.toMatchObject({ code: 'INVALID' });
    // nobody owns that scope here
    await expect(set(admin, { scope: 'COURSE', id: mine.id }, { maxTitle: 9 })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('a setting that follows a global one', () => {
  const told = (version: number, values: object) => here.bus.broadcast('settings.global', { version, values });
  const motto = (process: Process = here) => explained(admin, [], 'motto', process);

  it('is what is told, until its own app says otherwise, and again when the app says nothing', async () => {
    await told(3, { siteMotto: 'Learn', other: 1 });
    const link = (scope: string, value: string | null) => ({ scope, scopeId: null, value, set: value !== null });
    await until(async () => Reflect.get(await motto(), 'source') === 'GLOBAL');
    expect(await motto()).toMatchObject({ value: 'Learn', chain: [link('DEFAULT', ''), link('GLOBAL', 'Learn'), link('APP', null)] });
    await set(admin, null, { motto: 'Own' });
    expect(await motto()).toMatchObject({
      value: 'Own',
      source: 'APP',
      chain: [link('DEFAULT', ''), link('GLOBAL', 'Learn'), link('APP', 'Own')],
    });
    await ask(admin, OPERATOR.setSetting, { values: {}, unset: ['motto'] });
    expect(await motto()).toMatchObject({ value: 'Learn', source: 'GLOBAL' });
  });

  it('is kept: a process that starts while nobody tells it knows it', async () => {
    const late = await house.start();
    expect(late.runtime.context()).toMatchObject({ settings: { motto: 'Learn' } });
    await late.stop();
  });

  it('passes over what is older, what it does not understand, and what is not said any more', async () => {
    await told(2, { siteMotto: 'Old' });
    await told(4, { siteMotto: 'far too long for this setting' });
    await until(async () => Reflect.get(await motto(), 'source') === 'DEFAULT');
    expect(await motto()).toMatchObject({ value: '' });
    await told(5, { siteMotto: 'Again' });
    await until(async () => Reflect.get(await motto(), 'value') === 'Again');
    await told(6, {});
    await until(async () => Reflect.get(await motto(), 'value') === '');
  });
});

describe('a definition', () => {
  it('that is overridable by what is no scope, or lowers what is no number, is refused at load', () => {
    const of = (meta: Record<string, unknown>) => () =>
      defineSettings('X', z.object({ word: z.string().default('').describe('A word.').meta(meta) }));
    expect(of({ overridableBy: ['PLANET'] })).toThrow('Setting X.word says wrongly what else decides it.');
    expect(of({ overridableBy: ['GROUP'], atMost: true })).toThrow('Setting X.word');
    expect(of({ overridableBy: ['GROUP', 'COURSE'] })).not.toThrow();
  });
});
