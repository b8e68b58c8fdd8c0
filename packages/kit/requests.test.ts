import { readFileSync } from 'node:fs';
import { createLog } from '@lyceum/platform/log.ts';
import type { Principal } from '@lyceum/platform/principal.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from './columns.ts';
import { partsSubject } from './request-context.ts';
import { type Actor, type Harness, testSubgraph, together } from './testing.ts';
import { notesHouse, type Process } from './testing-subgraph/house.ts';
import { subgraph } from './testing-subgraph/notes.ts';

let notes: Harness;
beforeAll(async () => {
  notes = await testSubgraph(subgraph);
});
afterAll(() => notes.stop());

const WRITE = 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { id title } }';
const input = (more: object = {}) => ({ input: { boardId: newId(), title: 'hello', ...more } });

describe('a guard of the schema', () => {
  const signedIn = () => notes.viewer();
  it.each([
    ['@authenticated on a field', '{ signedIn }', signedIn],
    ['@authenticated on the type that a field returns', '{ vault { content } }', signedIn],
    ['@requiresScopes: one way', '{ scoped }', () => notes.viewer({ scopes: ['notes:a'] })],
    ['@requiresScopes: the other way, both', '{ scoped }', () => notes.viewer({ scopes: ['notes:c', 'notes:b'] })],
  ])('%s lets in whom it names, and asks nobody to sign in', async (_, document, who) => {
    await who().get(document);
    expect((await notes.nobody.refusal(document)).code).toBe('UNAUTHENTICATED');
  });

  it('holds for whoever has but part of the scopes', async () => {
    for (const scopes of [[], ['notes:b'], ['notes:c'], ['notes:ab']])
      expect(await notes.viewer({ scopes }).refusal('{ scoped }')).toMatchObject({
        code: 'FORBIDDEN',
        message: 'This needs notes:a, or notes:b and notes:c.',
      });
  });

  it('lets fields beside it through', async () => {
    const { data, errors } = await notes.nobody.ask('{ vault { content } boards(ids: []) { id } }');
    expect(data).toEqual({ vault: null, boards: [] });
    expect(errors?.map(({ path }) => path)).toEqual([['vault']]);
  });
});

describe('an error', () => {
  it('that is no refusal is masked under an id, which the log holds with the cause', async () => {
    const lines: string[] = [];
    const house = await notesHouse();
    const log = createLog({ level: 'error', name: 'test' }, { write: (line: string) => void lines.push(line) });
    const process = await house.start({ log });
    const run = async (how: string) =>
      (
        await process.runtime.execute({
          query: 'query ($how: String!) { failing(how: $how) }',
          variables: { how },
          principal: { kind: 'nobody' },
          requestId: 'request 7',
          timeoutMs: 5_000,
        })
      ).errors?.[0];
    for (const [how, secret] of [
      ['error', 'hunter2'],
      ['text', 'secret text'],
    ] as const) {
      const error = await run(how);
      expect(error).toMatchObject({ path: ['failing'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
      expect(JSON.stringify(error)).not.toContain('secret');
      const [, id] = /([0-9a-f-]{36})$/.exec(error?.message ?? '') ?? [];
      const line = lines.find((text) => id && text.includes(id));
      expect(line).toContain('request 7');
      expect(line).toContain(secret);
    }
    expect(await run('refusal')).toMatchObject({ message: 'Do something else.', extensions: { code: 'CONFLICT' } });
    await house.stop();
  });

  it('of a document is INVALID, and names what is wrong', async () => {
    for (const document of ['{', '{ unknown }', '{ boards { id } }', '{ boards(ids: 3.5) { id } }', 'query ($x: Nothing) { signedIn }'])
      expect([document, (await notes.nobody.refusal(document)).code]).toEqual([document, 'INVALID']);
    const { violations } = await notes.viewer().refusal(WRITE, { input: { boardId: newId(), title: 3 } });
    expect(violations).toMatchObject([{ path: ['input', 'title'], rule: 'type' }]);
  });
});

describe('text that Postgres can’t hold', () => {
  it('is INVALID, and writes nothing', async () => {
    const before = (await notes.facts()).length;
    for (const title of ['a\0b', '\0', 'half a character: \ud800'])
      expect((await notes.viewer().refusal(WRITE, input({ title }))).code).toBe('INVALID');
    expect((await notes.facts()).length).toBe(before);
  });
});

describe('an idempotency key', () => {
  const count = async (who: Actor) =>
    (await who.get('query ($id: ID!) { notes(authorId: $id) { totalCount } }', { id: who.id })).notes.totalCount;

  it('gives the same answer for the same body, whatever the order of its fields', async () => {
    const ana = notes.viewer();
    const { boardId, title, ...key } = input({ idempotencyKey: 'k' }).input as { boardId: string; title: string };
    const { writeNote: first } = await ana.get(WRITE, { input: { boardId, title, ...key } });
    expect((await ana.get(WRITE, { input: { ...key, title, boardId } })).writeNote).toEqual(first);
    expect(await count(ana)).toBe(1);
  });

  it('is a conflict with another body, and another person’s own', async () => {
    const [ana, bruno] = [notes.viewer(), notes.viewer()];
    const given = input({ idempotencyKey: 'k' });
    const { writeNote: first } = await ana.get(WRITE, given);
    expect((await ana.refusal(WRITE, { input: { ...given.input, title: 'other' } })).code).toBe('CONFLICT');
    expect((await bruno.get(WRITE, given)).writeNote.id).not.toBe(first.id);
  });

  it('writes once, when twenty ask at once', async () => {
    const ana = notes.viewer();
    const given = input({ idempotencyKey: 'k' });
    const { done, refused } = await together(20, () => ana.get(WRITE, given));
    expect(refused).toEqual([]);
    expect(new Set(done.map(({ writeNote }) => writeNote.id)).size).toBe(1);
    expect(await count(ana)).toBe(1);
  });

  it('is free again after a failure', async () => {
    const ana = notes.viewer();
    const { code } = await ana.refusal(WRITE, input({ idempotencyKey: 'k', thenFail: true }));
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    await ana.get(WRITE, input({ idempotencyKey: 'k' }));
    expect(await count(ana)).toBe(1);
  });
});

describe('a request that takes too long', () => {
  it('is refused as UNAVAILABLE when its time is up', async () => {
    const request = { query: '{ slow(ms: 2000) }', variables: {}, principal: { kind: 'nobody' as const }, requestId: 'x', timeoutMs: 100 };
    const started = performance.now();
    await expect(notes.runtime.execute(request)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(await notes.runtime.execute({ ...request, query: '{ slow(ms: 1) }' })).toEqual({ data: { slow: 'done' } });
  });

  it('in Postgres is refused as UNAVAILABLE by its own field alone', async () => {
    const { data, errors } = await notes.nobody.ask('{ slow(ms: 5000, inDatabase: true) boards(ids: []) { id } }');
    expect(data).toEqual({ slow: null, boards: [] });
    expect(errors?.[0]?.extensions?.code).toBe('UNAVAILABLE');
  });
});

describe('a part that another domain asks for', () => {
  let house: Awaited<ReturnType<typeof notesHouse>>;
  const processes: Process[] = [];
  beforeAll(async () => {
    house = await notesHouse();
    processes.push(await house.start({ kind: 'local' }), await house.start({ kind: 'nats' }));
  });
  afterAll(() => house.stop());
  const viewer = (scopes: string[]): Principal => ({ kind: 'viewer', userId: newId(), sessionId: newId(), roles: [], scopes });

  it('runs as whoever asked there, over either bus, and gives JSON', async () => {
    for (const { runtime, bus } of processes) {
      const who = viewer(['notes:a']);
      const ctx = runtime.context({ principal: who });
      expect([bus.kind, await ctx.ask('notes', 'whoAsks', { word: 'hi' })]).toEqual([
        bus.kind,
        { word: 'hi', userId: 'userId' in who && who.userId, isSystem: false, mayA: true, big: (2n ** 60n).toString() },
      ]);
      expect(await runtime.context({ principal: viewer([]) }).ask('notes', 'whoAsks', { word: 'hi' })).toMatchObject({ mayA: false });
      expect(await runtime.context({ principal: { kind: 'nobody' } }).ask('notes', 'whoAsks', { word: 'hi' })).toMatchObject({
        userId: null,
      });
      expect(await runtime.context().ask('notes', 'shout', { text: 'hi' })).toBe('HI');
      expect(await runtime.context().ask('notes', 'getNoteSettings', {})).toMatchObject({ version: 0 });
    }
  });

  it('makes a shared answer one that depends on who reads', async () => {
    for (const { runtime } of processes) {
      const principal: Principal = { kind: 'audience', audience: { type: 'Board', id: newId() }, scopes: [] };
      const ask = (query: string) => runtime.execute({ query, variables: {}, principal, requestId: newId(), timeoutMs: 5_000 });
      expect((await ask('{ whispered }')).extensions).toEqual({ viewerAsked: true });
      expect((await ask('{ scoped: __typename }')).extensions).toBeUndefined();
    }
  });

  it('refuses there what it would refuse here', async () => {
    for (const { runtime } of processes) {
      const ask = (part: string, given: unknown, principal = viewer([])) => runtime.context({ principal }).ask('notes', part, given);
      await expect(ask('whoAsks', {})).rejects.toMatchObject({ name: 'Refusal', code: 'INVALID' });
      await expect(ask('unknown', {})).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(ask('updateNoteSettings', { values: { maxTitle: 3 } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(ask('writeNote', { boardId: newId(), title: 'x' }, { kind: 'nobody' })).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
      await expect(runtime.context().ask('nowhere', 'x', {})).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    }
  });

  it('is not run for a payload that names no principal', async () => {
    for (const { bus } of processes)
      await expect(
        bus.request(partsSubject('notes'), { part: 'whoAsks', input: { word: 'hi' } }, { timeoutMs: 2_000 }),
      ).rejects.toMatchObject({
        code: 'INVALID',
      });
  });
});

describe('the catalogue', () => {
  const row = (name: string) => notes.runtime.catalogue().find((entry) => entry.name === name);

  it('lists all that the domain is made of, under its names', () => {
    const names = Map.groupBy(notes.runtime.catalogue(), ({ kind }) => kind);
    const of = (kind: Parameters<typeof names.get>[0]) =>
      names
        .get(kind)
        ?.map(({ name }) => name)
        .toSorted();
    expect(of('query')).toEqual(['getNoteSettings', 'listNotes', 'whoAsks']);
    expect(of('service')).toEqual(['copyNote', 'glance', 'renameNote', 'updateNoteSettings', 'writeNote']);
    expect(of('utility')).toEqual(['shout']);
    expect(of('setting')).toEqual(Object.keys(subgraph.settings.schema.shape).toSorted());
    expect(of('listener')).toEqual(['hearOwn', 'hearSaid', 'hearTwice']);
    expect(of('schedule')).toEqual(['tick']);
    expect(of('fact')).toEqual(['notes.note.written.v1']);
    expect(of('controller')).toContain('Mutation.writeNote');
    const source = readFileSync(new URL('testing-subgraph/schema.graphql', import.meta.url), 'utf8');
    for (const [, name] of /type Query \{([^}]*)\}/.exec(source)?.[1]?.matchAll(/^ {2}(\w+)[(:]/gm) ?? [])
      expect(of('controller')).toContain(`Query.${name}`);
  });

  it('says what each is for and what it takes', () => {
    for (const { summary } of notes.runtime.catalogue()) expect(summary).not.toBe('');
    expect(row('shout')).toMatchObject({ app: 'notes', summary: 'A text in capitals.', input: { type: 'object', required: ['text'] } });
    expect(row('updateNoteSettings')?.input).toMatchObject({
      properties: { values: { properties: { maxTitle: { minimum: 1, maximum: 1000 } } } },
    });
  });

  it('counts and times calls, and counts what failed', async () => {
    const ana = notes.viewer();
    const before = row('writeNote')?.stats;
    const since = new Date();
    await ana.get(WRITE, input());
    await ana.ask(WRITE, input({ thenFail: true }));
    const after = row('writeNote')?.stats;
    expect((after?.calls ?? 0) - (before?.calls ?? 0)).toBe(2);
    expect((after?.errors ?? 0) - (before?.errors ?? 0)).toBe(1);
    expect(after?.p50Ms).toBeGreaterThan(0);
    expect(after?.p99Ms).toBeGreaterThanOrEqual(after?.p50Ms ?? 0);
    expect(after?.lastCalledAt?.getTime()).toBeGreaterThanOrEqual(since.getTime());
  });
});
