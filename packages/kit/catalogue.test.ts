import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from './columns.ts';
import { type Harness, testSubgraph } from './testing.ts';
import { subgraph } from './testing-subgraph/notes.ts';

let notes: Harness;
beforeAll(async () => {
  notes = await testSubgraph(subgraph);
});
afterAll(() => notes.stop());

const callsOf = (name: string) => notes.runtime.catalogue().find((entry) => entry.name === name)?.stats?.calls;

it('counts the reads and the changes of settings', async () => {
  const admin = notes.viewer({ scopes: ['ems:settings'] });
  await admin.get('{ noteSettings { version } }');
  await admin.get('{ noteSettings { version } }');
  await admin.get('mutation { updateNoteSettings(input: { maxTitle: 50 }) { version } }');
  expect([callsOf('getNoteSettings'), callsOf('updateNoteSettings')]).toEqual([2, 1]);
});

it('counts a loader’s statements, not its keys', async () => {
  const before = callsOf('notesOfBoard') ?? Number.NaN;
  await notes.nobody.get('query ($ids: [ID!]!) { boards(ids: $ids) { notes { nodes { id } } } }', { ids: [newId(), newId(), newId()] });
  expect(callsOf('notesOfBoard')).toBe(before + 1);
});
