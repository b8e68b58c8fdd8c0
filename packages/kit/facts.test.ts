import type { Principal } from '@lyceum/platform/principal.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from './columns.ts';
import type { SubgraphRuntime } from './runtime.ts';
import { notesHouse, type Process, said, until } from './testing-subgraph/house.ts';
import { type Context, writeNote } from './testing-subgraph/notes.ts';

let house: Awaited<ReturnType<typeof notesHouse>>;
let process: Process;
beforeEach(async () => {
  house = await notesHouse();
  process = await house.start();
});
afterEach(() => house.stop());

const author: Principal & { kind: 'viewer' } = { kind: 'viewer', userId: newId(), sessionId: newId(), roles: [], scopes: [] };
/** The runtime makes contexts of its own definition. */
const contextOf = (runtime: SubgraphRuntime) => runtime.context({ principal: author }) as Context;
const write = (title: string, more: object = {}) => writeNote(contextOf(process.runtime), { boardId: newId(), title, ...more });
const whats = async () => (await house.effects()).map(({ what }) => what);
const say = async (...facts: ReturnType<typeof said>[]) => void (await (await process.bus.log('chat')).append(facts));
const logged = async () => [
  ...(await house.pool`select fact->'data'->>'title' as title from bus.log where source = 'notes' order by position`),
];

describe('the outbox', () => {
  it('publishes what committed, and nothing of what did not', async () => {
    const { id } = await write('kept');
    await expect(write('lost', { thenFail: true })).rejects.toThrow('told to fail');
    await write('kept too');
    await process.runtime.published();
    expect(await logged()).toMatchObject([{ title: 'kept' }, { title: 'kept too' }]);
    const [fact] = await house.pool`select fact from bus.log where source = 'notes' order by position limit 1`;
    expect(fact?.fact).toMatchObject({
      type: 'notes.note.written.v1',
      source: 'notes',
      subject: { type: 'Note', id },
      actorId: author.userId,
      causationId: null,
      data: { noteId: id, title: 'kept' },
    });
    await until(async () => (await whats()).length === 2);
    // two subjects: between them no order is promised
    expect((await whats()).toSorted()).toEqual(['kept', 'kept too']);
  });

  it('refuses a fact outside of a transaction, of an unknown type, or with wrong data', async () => {
    const ctx = contextOf(process.runtime);
    await expect(ctx.publish('notes.note.written.v1', 'x', { noteId: newId(), title: 'x' })).rejects.toThrow('in a transaction');
    await expect(ctx.transact((tx) => tx.publish('notes.note.written.v1', 'x', { noteId: 'no id', title: 'x' }))).rejects.toMatchObject({
      code: 'INVALID',
    });
    await expect(
      ctx.transact((tx) => (tx as { publish(type: string, id: string, data: object): Promise<void> }).publish('notes.x.v1', 'x', {})),
    ).rejects.toThrow('has no fact');
    await process.runtime.published();
    expect(await logged()).toEqual([]);
  });

  it('keeps facts while no process relays, and publishes them in order when one does', async () => {
    await process.stop();
    process = await house.start();
    for (let i = 0; i < 30; i++) await write(`note ${i}`);
    await process.runtime.published();
    expect((await logged()).map(({ title }) => title)).toEqual(Array.from({ length: 30 }, (_, i) => `note ${i}`));
  });
});

describe('a listener', () => {
  it('applies a fact once, however often it is delivered', async () => {
    const fact = said('hello');
    await say(fact);
    await until(async () => (await whats()).length === 2);
    // the bus gives an entry anew when its bookmark is lost
    await process.stop();
    await house.pool`delete from bus.bookmarks`;
    process = await house.start();
    const after = said('bye');
    await say(after);
    await until(async () => (await whats()).includes('heard bye'));
    expect(await whats()).toEqual(['hello', 'heard hello', 'bye', 'heard bye']);
  });

  it('hears the facts of one subject in order, and many subjects at once', async () => {
    const rooms = Array.from({ length: 10 }, () => newId());
    const facts = Array.from({ length: 200 }, (_, i) => said(`${i}`, rooms[i % 10]));
    await say(...facts);
    await until(async () => (await whats()).length === 400);
    const effects = await house.effects();
    for (const [r, room] of rooms.entries()) {
      const heard = effects
        .filter(({ subject_id, what }) => subject_id === room && !what.startsWith('heard'))
        .map(({ what }) => Number(what));
      expect(heard).toEqual(Array.from({ length: 20 }, (_, i) => i * 10 + r));
    }
  });

  it('undoes everything of a fact that it can’t apply, puts it aside and goes on, and applies it when it is replayed', async () => {
    const room = newId();
    const poison = said('poison', room);
    await say(said('before', room), poison, said('after', room));
    await until(async () => (await whats()).includes('heard after'));
    // the second listener of the poison was never reached
    expect(await whats()).toEqual(['before', 'heard before', 'after', 'heard after']);
    const dead = await process.runtime.deadLetters.list();
    expect(dead.map(({ fact, listener, error, attempts }) => [fact.id, listener, error, attempts]).toSorted()).toEqual(
      [
        [poison.id, 'hearSaid', 'This is poison.', 3],
        [poison.id, 'hearTwice', 'This is poison.', 3],
      ].toSorted(),
    );

    await expect(process.runtime.deadLetters.replay(poison.id, 'hearSaid')).rejects.toThrow('This is poison.');
    expect(await process.runtime.deadLetters.list()).toHaveLength(2);
    await house.pool`update notes.settings set values = '{"understandsPoison": true}', version = 1`;
    await process.stop();
    process = await house.start();
    for (const listener of ['hearSaid', 'hearTwice']) await process.runtime.deadLetters.replay(poison.id, listener);
    expect(await process.runtime.deadLetters.list()).toEqual([]);
    expect((await whats()).slice(4)).toEqual(['poison', 'heard poison']);
    await expect(process.runtime.deadLetters.replay(poison.id, 'hearSaid')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a log that was lost', () => {
  const effectsOnce = async (titles: string[]) => {
    await until(async () => (await whats()).length >= titles.length);
    expect((await whats()).toSorted()).toEqual(titles.toSorted());
  };
  const notes = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `note ${from + i}`);
  const filled = (titles: string[]) =>
    until(async () => JSON.stringify((await logged()).map(({ title }) => title)) === JSON.stringify(titles), 20_000);

  it('whole is filled again, in order, and every consequence happens once', async () => {
    for (const title of notes(0, 12)) await write(title);
    await process.runtime.published();
    await effectsOnce(notes(0, 12));
    await (await process.bus.log('notes')).restart();
    await filled(notes(0, 12));
    await write('note 12');
    await effectsOnce(notes(0, 13));
  });

  it('by its tail is filled again, and every consequence happens once', async () => {
    for (const title of notes(0, 9)) await write(title);
    await process.runtime.published();
    await effectsOnce(notes(0, 9));
    await house.pool`delete from bus.log where source = 'notes' and position > 4`;
    await house.pool`update bus.streams set last = 4 where source = 'notes'`;
    await filled(notes(0, 9));
    await write('note 9');
    await effectsOnce(notes(0, 10));
  });

  it('by its tail, and grew again past it before anybody looked, is filled again too', async () => {
    for (const title of notes(0, 3)) await write(title);
    await process.runtime.published();
    await effectsOnce(notes(0, 3));
    await house.pool`delete from bus.log where source = 'notes' and position > 1`;
    await house.pool`update bus.streams set last = 1 where source = 'notes'`;
    for (const title of notes(3, 9)) await write(title);
    await filled(notes(0, 9));
    await effectsOnce(notes(0, 9));
  });
});
