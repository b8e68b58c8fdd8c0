import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditTable } from './audit.ts';
import { newId } from './columns.ts';
import { type Harness, testSubgraph } from './testing.ts';
import { copyNote, glance, subgraph } from './testing-subgraph/notes.ts';

const log = auditTable('notes');
let notes: Harness;
beforeAll(async () => {
  notes = await testSubgraph(subgraph);
});
afterAll(() => notes.stop());

const write = async (more: object = {}) => {
  const ana = notes.viewer();
  const input = { boardId: newId(), title: 'hello', ...more };
  const { writeNote } = await ana.get('mutation ($input: WriteNoteInput!) { writeNote(input: $input) { id title } }', { input });
  return { ana, input, id: String(writeNote.id) };
};
const audited = async (actorId: string) =>
  (await notes.system().db.select().from(log).where(eq(log.actorId, actorId)).orderBy(log.at, log.id)).map(
    ({ action, subjectType, subjectId }) => [action, subjectType, subjectId],
  );

describe('what a part answers', () => {
  it('takes the field’s arguments as its input, the page’s together', async () => {
    const { id, input } = await write();
    const { notes: page } = await notes.nobody.get('{ notes(first: 1, byRank: true) { nodes { id } pageInfo { endCursor } } }');
    expect(page.nodes).toHaveLength(1);
    const { boards } = await notes.nobody.get('query ($ids: [ID!]!) { boards(ids: $ids) { notes { nodes { id } } } }', {
      ids: [input.boardId],
    });
    expect(boards[0].notes.nodes).toEqual([{ id }]);
    expect((await notes.nobody.refusal('{ notes(first: -1) { nodes { id } } }')).violations).toMatchObject([
      { path: ['input', 'page', 'first'] },
    ]);
  });

  it('is known to the catalogue by the root field it answers; a service that no mutation is named after answers none', () => {
    const fields = Object.fromEntries(notes.runtime.catalogue().map(({ name, fields: answered }) => [name, answered]));
    expect(fields).toMatchObject({ listNotes: ['Query.notes'], copyNote: ['Mutation.copyNote'], glance: [] });
  });
});

describe('the audit log', () => {
  it('has one line for each thing that somebody did: what, to what', async () => {
    const { ana, id } = await write();
    await ana.get('mutation ($input: RenameNoteInput!) { renameNote(input: $input) { id } }', { input: { noteId: id, title: 'new' } });
    await ana.get('mutation ($input: NoteInput!) { copyNote(input: $input) { id } }', { input: { noteId: id } });
    expect(await audited(ana.id)).toEqual([
      ['writeNote', 'Note', id],
      ['renameNote', 'Note', id],
      ['copyNote', 'Note', id],
    ]);
  });

  it('has the service’s own line where it wrote one, and none for what keeps nothing, failed, or is the platform’s doing', async () => {
    const { ana, id } = await write();
    await ana.get('mutation ($input: RenameNoteInput!) { renameNote(input: $input) { id } }', {
      input: { noteId: id, title: 'new', why: 'misspelt' },
    });
    // @ts-expect-error the harness's contexts are not typed by a domain
    await glance(ana.ctx, { noteId: id });
    await ana.refusal('mutation ($input: RenameNoteInput!) { renameNote(input: $input) { id } }', {
      input: { noteId: newId(), title: 'new' },
    });
    // @ts-expect-error the same
    await copyNote(notes.system(), { noteId: id }).catch(() => undefined);
    expect(await audited(ana.id)).toEqual([
      ['writeNote', 'Note', id],
      ['note.corrected', 'Note', id],
    ]);
  });
});
