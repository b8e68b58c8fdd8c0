import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Controllers } from './controllers.ts';
import { listener, service } from './parts.ts';
import { type Context, chat, type events, settings, shout, writeNote } from './testing-subgraph/notes.ts';

// What a mistake in a domain must not survive: each line under @ts-expect-error fails the types check if it compiles.

interface Row {
  readonly id: string;
  readonly authorId: string;
}
type Resolve = (row: Row) => string;
interface Resolvers {
  Note: { __resolveReference?: Resolve; id?: Resolve; authorName?: Resolve };
  Board: { id?: Resolve };
}
interface Rows {
  Note: Row;
  Board: Row;
}
type NoteControllers = Controllers<Resolvers, Rows>;

const text = () => 'text';

it('a resolver that the row can’t stand in for may not be forgotten, misspelt, or left out with its type', () => {
  const whole: NoteControllers = { Note: { __resolveReference: text, authorName: text } };
  // @ts-expect-error authorName is in no column
  const forgotten: NoteControllers = { Note: { __resolveReference: text } };
  // @ts-expect-error an entity without a reference can't be read by the others
  const unreachable: NoteControllers = { Note: { authorName: text } };
  // @ts-expect-error the type has fields that nobody answers
  const absent: NoteControllers = {};
  // @ts-expect-error the schema has no such field
  const misspelt: NoteControllers = { Note: { __resolveReference: text, authorName: text, autorName: text } };
  // @ts-expect-error a number is no text
  const wrong: NoteControllers = { Note: { __resolveReference: text, authorName: () => 1 } };
  expect([whole, forgotten, unreachable, absent, misspelt, wrong]).toHaveLength(6);
});

it('a setting is known by its name and type', () => {
  const read = (ctx: Context): [number, boolean] => [ctx.settings.maxTitle, ctx.settings.understandsPoison];
  // @ts-expect-error there is no such setting
  const unknown = (ctx: Context) => ctx.settings.maxTitel;
  // @ts-expect-error it is a number
  const wrong = (ctx: Context): string => ctx.settings.maxTitle;
  expect([read, unknown, wrong]).toHaveLength(3);
  expect(Object.keys(settings.schema.shape)).toContain('maxTitle');
});

it('a fact is published whole, under its name, and read as what it holds', () => {
  type Type = keyof typeof events;
  const type: Type = 'notes.note.written.v1';
  const publish = (ctx: Context) => ctx.publish(type, 'a', { noteId: 'a', title: 'whole' });
  // @ts-expect-error the title is missing
  const incomplete = (ctx: Context) => ctx.publish(type, 'a', { noteId: 'a' });
  // @ts-expect-error the title is missing in one of them
  const oneIncomplete = (ctx: Context) => ctx.publishAll(type, [{ subjectId: 'a', data: { noteId: 'a' } }]);
  // @ts-expect-error a title is text
  const wrong = (ctx: Context) => ctx.publish(type, 'a', { noteId: 'a', title: 1 });
  // @ts-expect-error no fact has that name
  const unknown = (ctx: Context) => ctx.publish('notes.note.writen.v1', 'a', { noteId: 'a', title: 'a' });
  const hear = listener(chat, 'chat.message.said.v1', 'Hears.', async (_: Context, { data }) => void data.text.length);
  // @ts-expect-error the fact holds no words
  listener(chat, 'chat.message.said.v1', 'Hears.', async (_: Context, { data }) => void data.words);
  // @ts-expect-error the fact is not of that domain
  expect(() => listener(chat, 'chat.message.sung.v1', 'Hears.', async () => {})).toThrow('not a fact');
  expect([publish, incomplete, oneIncomplete, wrong, unknown, hear]).toHaveLength(6);
});

it('a part takes its input and gives its result, and a loader its key', () => {
  const write = (ctx: Context) => writeNote(ctx, { boardId: 'a', title: 'a' });
  // @ts-expect-error the board is missing
  const incomplete = (ctx: Context) => writeNote(ctx, { title: 'a' });
  // @ts-expect-error a note has no headline
  const wrongResult = async (ctx: Context) => (await writeNote(ctx, { boardId: 'a', title: 'a' })).headline;
  // @ts-expect-error there is no such loader
  const unknown = (ctx: Context) => ctx.load.notes;
  // @ts-expect-error the key is an id
  const wrongKey = (ctx: Context) => ctx.load.note.load(1);
  // @ts-expect-error a note may be missing
  const unchecked = async (ctx: Context) => (await ctx.load.note.load('a')).title;
  const loud: string = shout({ text: 'a' });
  const made = service('Says.', z.object({ word: z.string() }), async (_: Context, { word }) => word);
  // @ts-expect-error the word is missing
  const mute = (ctx: Context) => made(ctx, {});
  expect([write, incomplete, wrongResult, unknown, wrongKey, unchecked, loud, mute]).toHaveLength(8);
});
