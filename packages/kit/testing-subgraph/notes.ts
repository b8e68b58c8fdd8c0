import { MINUTE, sleep } from '@lyceum/platform/time.ts';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import {
  allow,
  answer,
  ascending,
  defineSettings,
  defineSubgraph,
  deny,
  descending,
  fact,
  found,
  hide,
  listener,
  mutationsOf,
  one,
  PageArguments,
  pageOf,
  pages,
  query,
  Refusal,
  type SubgraphContext,
  schedule,
  service,
  utility,
} from '../kit.ts';
import { byKey } from '../loaders.ts';
import { effects, notes } from './tables.ts';

/** Facts of notes, and those of a domain that the test plays. */
export const events = {
  'notes.note.written.v1': fact('A note stands.', 'Note', z.object({ noteId: z.uuid(), title: z.string() })),
};
export const chat = {
  'chat.message.said.v1': fact('Somebody said something.', 'Room', z.object({ text: z.string() })),
};

export const settings = defineSettings(
  'Note',
  z.object({
    maxTitle: z
      .int()
      .min(1)
      .max(1000)
      .default(100)
      .describe('Longest title, in characters.')
      .meta({ overridableBy: ['GROUP', 'USER'], atMost: true }),
    motto: z.string().max(20).default('').describe('What stands above.').meta({ follows: 'siteMotto' }),
    understandsPoison: z.boolean().default(false).describe('Whether the text "poison" can be heard.'),
    tags: z
      .array(z.string())
      .default([])
      .describe('Words to choose from.')
      .meta({ overridableBy: ['GROUP', 'USER'] }),
  }),
);

interface ByAuthor {
  readonly authorId: string | null;
}
const loaders = {
  note: byKey(notes, notes.id),
  notesOfBoard: pages<typeof notes, ByAuthor>(notes, notes.boardId, [descending(notes.rank), ascending(notes.id)], ({ authorId }) =>
    authorId ? eq(notes.authorId, authorId) : undefined,
  ),
};
export type Context = SubgraphContext<typeof settings, typeof events, typeof loaders>;

export const listNotes = query(
  'Notes of all boards.',
  z.object({ authorId: z.uuid().nullish(), byRank: z.boolean().nullish(), page: PageArguments }),
  (ctx: Context, { authorId, byRank, page }) =>
    pageOf(ctx.db, {
      table: notes,
      where: authorId ? eq(notes.authorId, authorId) : undefined,
      orderBy: byRank ? [descending(notes.rank), ascending(notes.id)] : [ascending(notes.createdAt), ascending(notes.id)],
      page,
    }),
);

export const whoAsks = query('Who asks, as this domain sees it.', z.object({ word: z.string() }), async (ctx: Context, { word }) => ({
  word,
  userId: ctx.viewerOrNull?.id ?? null,
  isSystem: ctx.isSystem,
  mayA: ctx.hasScope('notes:a'),
  big: 2n ** 60n,
}));

export const writeNote = service(
  'Writes a note.',
  z.object({
    boardId: z.uuid(),
    title: z.string().min(1),
    rank: z.int().nullish(),
    idempotencyKey: z.string().nullish(),
    thenFail: z.boolean().nullish(),
  }),
  async (ctx: Context, { boardId, title, rank, thenFail }) => {
    if (title.length > ctx.settingsFor({ group: boardId, user: ctx.viewer.id }).maxTitle)
      throw new Refusal('LIMIT_REACHED', 'The title is too long.');
    const note = one(
      await ctx.db
        .insert(notes)
        .values({ boardId, authorId: ctx.viewer.id, title, rank: rank ?? 0 })
        .returning(),
    );
    await ctx.publish('notes.note.written.v1', note.id, { noteId: note.id, title });
    if (thenFail) throw new Error('It was told to fail.');
    return note;
  },
  { again: async (ctx: Context, id) => found(await ctx.load.note.load(id)) },
);

export const renameNote = service(
  'Gives a note another title.',
  z.object({ noteId: z.uuid(), title: z.string().min(1), why: z.string().nullish() }),
  async (ctx: Context, { noteId, title, why }) => {
    const [note] = await ctx.db.update(notes).set({ title }).where(eq(notes.id, noteId)).returning();
    if (why) await ctx.audit('note.corrected', { type: 'Note', id: noteId }, { why });
    return found(note, 'The note');
  },
);

export const copyNote = service('Writes a note once more.', z.object({ noteId: z.uuid() }), async (ctx: Context, { noteId }) => {
  const { boardId, title } = found(await ctx.load.note.load(noteId), 'The note');
  return writeNote(ctx, { boardId, title });
});

export const glance = service(
  'Keeps nothing.',
  z.object({ noteId: z.uuid() }),
  async (ctx: Context, { noteId }) => found(await ctx.load.note.load(noteId), 'The note'),
  { audit: false },
);

export const shout = utility('A text in capitals.', z.object({ text: z.string() }), ({ text }) => text.toUpperCase());

const note = async (ctx: Context, factId: string, subjectId: string, what: string) => {
  await ctx.db.insert(effects).values({ factId, subjectId, what });
};

export const hearSaid = listener(chat, 'chat.message.said.v1', 'Notes what was said.', async (ctx: Context, { id, subject, data }) => {
  await note(ctx, id, subject.id, data.text);
  if (data.text === 'poison' && !ctx.settings.understandsPoison) throw new Error('This is poison.');
});
export const hearTwice = listener(chat, 'chat.message.said.v1', 'Counts what was said.', async (ctx: Context, { id, subject, data }) => {
  await note(ctx, id, subject.id, `heard ${data.text}`);
});
export const hearOwn = listener(events, 'notes.note.written.v1', 'Notes what was written.', async (ctx: Context, { id, subject, data }) => {
  await note(ctx, id, subject.id, data.title);
});
export const tick = schedule('Notes that the clock struck.', 60 * MINUTE, async (ctx: Context) => {
  await note(ctx, '00000000-0000-7000-8000-000000000000', 'clock', 'tick');
});

const failures: Record<string, () => unknown> = {
  error: () => new Error('secret: the password is hunter2'),
  text: () => 'secret text',
  refusal: () => new Refusal('CONFLICT', 'Do something else.'),
};

/** A board is of whoever wrote on it first; one without a note is not there. */
const governs = async (ctx: Context, boardId: string) => {
  const [first] = await ctx.db.select().from(notes).where(eq(notes.boardId, boardId)).orderBy(notes.createdAt).limit(1);
  if (!first) return hide('board.unknown', 'There is no such board.');
  return first.authorId === ctx.viewer.id
    ? allow('board.own', 'It is one’s own.')
    : deny('board.own', 'Only who began the board may do this.');
};

const services = { writeNote, renameNote, copyNote, glance };

export const subgraph = defineSubgraph({
  name: 'notes',
  folder: new URL('.', import.meta.url),
  settings,
  loaders,
  events,
  queries: { listNotes, whoAsks },
  services,
  utilities: { shout },
  listeners: { hearSaid, hearTwice, hearOwn, tick },
  settingScope: { scope: 'GROUP', governs },
  controllers: {
    Query: {
      notes: answer(listNotes),
      boards: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id })),
      signedIn: (_: unknown, __: unknown, ctx: Context) => ctx.viewer.id,
      scoped: () => 'open',
      whispered: (_: unknown, __: unknown, ctx: Context) => ctx.ask('notes', 'shout', { text: 'hush' }),
      vault: () => ({ content: 'gold' }),
      failing: (_: unknown, { how }: { how: string }) => {
        throw failures[how]?.() ?? new Error(how);
      },
      slow: async (_: unknown, { ms, inDatabase }: { ms: number; inDatabase?: boolean }, ctx: Context) => {
        if (inDatabase)
          await ctx.transact(async (tx) => {
            await tx.db.execute(sql`set local statement_timeout = 50`);
            await tx.db.execute(sql`select pg_sleep(${ms / 1_000})`);
          });
        else await sleep(ms);
        return 'done';
      },
    },
    Mutation: mutationsOf(services),
    Board: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      notes: ({ id }: { id: string }, { authorId, ...page }: { authorId?: string }, ctx: Context) =>
        ctx.load.notesOfBoard.load({ of: id, page, authorId: authorId ?? null }),
    },
    Note: { __resolveReference: ({ id }: { id: string }, ctx: Context) => ctx.load.note.load(id) },
  },
});
