import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from './columns.ts';
import { type Actor, type Harness, testSubgraph } from './testing.ts';
import { subgraph } from './testing-subgraph/notes.ts';
import { type NoteRow, notes } from './testing-subgraph/tables.ts';

let harness: Harness;
let reader: Actor;
const boards = Array.from({ length: 5 }, () => newId());
const authors = [newId(), newId()];
let rows: NoteRow[] = [];

beforeAll(async () => {
  harness = await testSubgraph(subgraph);
  reader = harness.viewer();
  const moment = new Date('2026-01-01T00:00:00Z');
  rows = await harness
    .system()
    .db.insert(notes)
    .values(
      // few ranks and moments: most rows have equals
      Array.from({ length: 60 }, (_, i) => ({
        boardId: boards[i % 4] ?? '',
        authorId: authors[i % 2] ?? '',
        title: `note ${i}`,
        rank: (i * 7) % 4,
        createdAt: new Date(moment.getTime() + ((i * 5) % 3)),
      })),
    )
    .returning();
});
afterAll(() => harness.stop());

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}
const FIELDS = 'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const list = async (variables: Record<string, unknown>): Promise<Page> =>
  (
    await reader.get(
      `query ($first: Int, $last: Int, $after: Cursor, $before: Cursor, $authorId: ID, $byRank: Boolean) {
        notes(first: $first, last: $last, after: $after, before: $before, authorId: $authorId, byRank: $byRank) { ${FIELDS} } }`,
      variables,
    )
  ).notes;

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byRank = (a: NoteRow, b: NoteRow) => b.rank - a.rank || text(a.id, b.id);
const byTime = (a: NoteRow, b: NoteRow) => a.createdAt.getTime() - b.createdAt.getTime() || text(a.id, b.id);

describe('a page', () => {
  it('is a slice of the whole list, whatever is asked for, though most rows sort equal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          ranked: fc.boolean(),
          author: fc.constantFrom(null, ...authors),
          backward: fc.boolean(),
          size: fc.integer({ min: 0, max: 70 }),
          after: fc.option(fc.nat(29)),
          before: fc.option(fc.nat(29)),
        }),
        async ({ ranked, author, backward, size, after, before }) => {
          const whole = rows.filter(({ authorId }) => !author || authorId === author).toSorted(ranked ? byRank : byTime);
          const all = await list({ first: 100, authorId: author, byRank: ranked });
          expect(all.nodes.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
          const cursor = (at: number | null) => (at === null ? null : all.edges[at]?.cursor);
          const page = await list({
            [backward ? 'last' : 'first']: size,
            after: cursor(after),
            before: cursor(before),
            authorId: author,
            byRank: ranked,
          });
          const within = whole.slice(after === null ? 0 : after + 1, before === null ? whole.length : before);
          const slice = backward ? within.slice(Math.max(0, within.length - size)) : within.slice(0, size);
          const expected = slice.map(({ id }) => id);
          expect(page.nodes.map(({ id }) => id)).toEqual(expected);
          expect(page.edges.map(({ node }) => node.id)).toEqual(expected);
          expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
          expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
          expect(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage).toBe(within.length > slice.length);
          expect(page.totalCount).toBe(whole.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('follows its own cursors to the end and back, each row once', async () => {
    const walk = async (backward: boolean) => {
      const seen: string[] = [];
      for (let cursor: string | null = null; ; ) {
        const page: Page = await list(backward ? { last: 7, before: cursor, byRank: true } : { first: 7, after: cursor, byRank: true });
        const ids = page.nodes.map(({ id }) => id);
        if (backward) seen.unshift(...ids);
        else seen.push(...ids);
        if (!(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return seen;
        cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
      }
    };
    const whole = rows.toSorted(byRank).map(({ id }) => id);
    expect(await walk(false)).toEqual(whole);
    expect(await walk(true)).toEqual(whole);
  });

  it('has twenty rows unless asked otherwise, and counts the whole only when asked', async () => {
    const statements = await harness.statements(async () => {
      const { notes: page } = await reader.get('{ notes { nodes { id } } }');
      expect(page.nodes).toHaveLength(20);
    });
    expect(statements).toHaveLength(1);
  });

  it.each([
    ['more than a hundred', { first: 101 }],
    ['less than none', { last: -1 }],
    ['both ends', { first: 1, last: 1 }],
    ['text that is no cursor', { after: 'nonsense' }],
    ['an empty cursor', { before: '' }],
    ['a cursor of one value too few', { after: cursorOf(['2026-01-01T00:00:00.000Z']) }],
    ['a cursor of other types', { after: cursorOf([1, 'x']) }],
    ['a cursor whose moment is none', { after: cursorOf(['yesterday', newId()]) }],
    ['a cursor whose id is none', { after: cursorOf(['2026-01-01T00:00:00.000Z', 'x']) }],
    ['a cursor of the other order', { byRank: true, after: cursorOf(['2026-01-01T00:00:00.000Z', newId()]) }],
    ['a cursor with a number that Postgres can’t hold', { byRank: true, after: cursorOf([1e300, newId()]) }],
    ['a cursor with a fraction', { byRank: true, after: cursorOf([0.5, newId()]) }],
  ])('%s is refused as INVALID', async (_, variables) => {
    const refusal = await reader.refusal(
      'query ($first: Int, $last: Int, $after: Cursor, $before: Cursor, $byRank: Boolean) { notes(first: $first, last: $last, after: $after, before: $before, byRank: $byRank) { nodes { id } } }',
      variables,
    );
    expect(refusal.code).toBe('INVALID');
  });
});

function cursorOf(values: unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

describe('pages of many parents', () => {
  const ASK = `query ($ids: [ID!]!, $first: Int, $last: Int, $after: Cursor, $authorId: ID) {
    boards(ids: $ids) { id notes(first: $first, last: $last, after: $after, authorId: $authorId) { ${FIELDS} } } }`;
  const ask = async (variables: Record<string, unknown>): Promise<{ id: string; notes: Page }[]> =>
    (await reader.get(ASK, { ids: boards, ...variables })).boards;

  it('are what each parent’s list alone would give', async () => {
    for (const variables of [{ first: 3 }, { last: 4 }, { first: 100, authorId: authors[0] }, { first: 0 }])
      for (const { id, notes: page } of await ask(variables)) {
        const own = rows
          .filter(({ boardId, authorId }) => boardId === id && (!variables.authorId || authorId === variables.authorId))
          .toSorted(byRank)
          .map((row) => row.id);
        const expected = variables.last ? own.slice(Math.max(0, own.length - variables.last)) : own.slice(0, variables.first);
        expect(page.nodes.map((node) => node.id)).toEqual(expected);
        expect(page.totalCount).toBe(own.length);
        expect(page.pageInfo.hasNextPage).toBe(variables.last ? false : own.length > expected.length);
      }
  });

  it('take one statement, and one more for all counts', async () => {
    for (const ids of [boards.slice(0, 2), boards])
      for (const [fields, n] of [
        ['nodes { id }', 1],
        ['totalCount nodes { id }', 2],
      ] as const) {
        const statements = await harness.statements(() =>
          reader.get(`query ($ids: [ID!]!) { boards(ids: $ids) { notes(first: 2) { ${fields} } } }`, { ids }),
        );
        expect(statements).toHaveLength(n);
      }
  });

  it('go on after one cursor in all of them', async () => {
    const [board] = await ask({ first: 3 });
    const after = board?.notes.pageInfo.endCursor ?? '';
    const last = rows.find(({ id }) => id === board?.notes.nodes.at(-1)?.id);
    if (!last) throw new Error('The board has no notes.');
    for (const { id, notes: page } of await ask({ first: 100, after })) {
      const own = rows.filter((row) => row.boardId === id && byRank(row, last) > 0).toSorted(byRank);
      expect(page.nodes.map((node) => node.id)).toEqual(own.map((row) => row.id));
    }
  });

  it('of parents that are none are empty', async () => {
    const [unknown] = await ask({ ids: [newId()], first: 3 });
    expect(unknown?.notes).toMatchObject({ nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } });
    expect((await reader.get(ASK, { ids: ['x'], first: 3 })).boards[0].notes.nodes).toEqual([]);
    expect((await reader.get(ASK, { ids: ['x', boards[0]], first: 3 })).boards[1].notes.nodes).toHaveLength(3);
  });
});
