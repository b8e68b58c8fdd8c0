import { newId, Refusal } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { unboundedInputs } from '@lyceum/kit/testing-bounds.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from './context.ts';
import { generateConnectionSummary, generateUserConnectionReport } from './reports.ts';
import * as services from './services.ts';
import subgraph from './subgraph.ts';
import { blocks, connections, requests, standings, suggestionMarks, tags } from './tables.ts';
import { type Connections, PERIOD, startConnections } from './testing.ts';

let c: Connections;
let a: Actor;
const ids: Record<string, string> = {};
beforeAll(async () => {
  c = await startConnections();
  const [x, y, z] = await c.three();
  a = x;
  Object.assign(ids, { self: x.id, other: y.id, third: z.id, SELF: x.id.toUpperCase() });
  ids.connected = await c.connect(x, y);
  ids.theirs = await c.connect(y, z);
  ids.nothing = newId();
});
afterAll(() => c.stop());

const long = (n: number) => 'x'.repeat(n);
const CASES: [string, string, Record<string, unknown>, string, string?][] = [
  ['oneself', 'createConnection', { userId: '$self' }, 'INVALID', 'input.userId'],
  ['oneself in capitals', 'createConnection', { userId: '$SELF' }, 'INVALID', 'input.userId'],
  ['somebody who is not there', 'createConnection', { userId: '$nothing' }, 'NOT_FOUND'],
  ['an id that is none', 'createConnection', { userId: 'me' }, 'INVALID', 'input.userId'],
  ['SQL for an id', 'createConnection', { userId: "'; drop table connections.ties; --" }, 'INVALID', 'input.userId'],
  ['a note that is too long', 'createConnection', { userId: '$third', note: long(301) }, 'INVALID', 'input.note'],
  ['a note beyond every limit', 'createConnection', { userId: '$third', note: long(10_001) }, 'INVALID', 'input.note'],
  ['an empty key', 'createConnection', { userId: '$third', idempotencyKey: '' }, 'INVALID', 'input.idempotencyKey'],
  ['a key that cannot be stored', 'createConnection', { userId: '$third', idempotencyKey: 'a\u0000b' }, 'INVALID', 'input.idempotencyKey'],
  ['an unknown field', 'createConnection', { userId: '$third', state: 'ACCEPTED' }, 'INVALID'],
  ['a connection that is not there', 'acceptConnection', { connectionId: '$nothing' }, 'NOT_FOUND'],
  ['an id of nothing', 'acceptConnection', { connectionId: '1' }, 'INVALID', 'input.connectionId'],
  ['what is over', 'withdrawConnection', { connectionId: '$connected' }, 'CONFLICT'],
  ['what is not theirs', 'deleteConnection', { connectionId: '$theirs' }, 'FORBIDDEN'],
  ['oneself blocked', 'blockUser', { userId: '$SELF' }, 'INVALID', 'input.userId'],
  ['nobody blocked', 'blockUser', { userId: '$nothing' }, 'NOT_FOUND'],
  ['a block that is not there', 'unblockUser', { userId: '$other' }, 'NOT_FOUND'],
  [
    'too many tags',
    'tagConnection',
    { connectionId: '$connected', tags: Array.from({ length: 11 }, (_, i) => `t${i}`) },
    'INVALID',
    'input.tags',
  ],
  ['an empty tag', 'tagConnection', { connectionId: '$connected', tags: ['ok', ' \u202e'] }, 'INVALID', 'input.tags.1'],
  ['a tag that is too long', 'tagConnection', { connectionId: '$connected', tags: [long(41)] }, 'INVALID', 'input.tags.0'],
  ['tags of another’s connection', 'tagConnection', { connectionId: '$theirs', tags: ['x'] }, 'FORBIDDEN'],
  ['a policy that is none', 'updateConnectionPreferences', { whoCanRequest: 'FRIENDS' }, 'INVALID', 'input.whoCanRequest'],
  ['nobody put away', 'dismissSuggestion', { userId: '$nothing' }, 'NOT_FOUND'],
  ['no suggestions seen', 'markSuggestionsSeen', { userIds: [] }, 'INVALID', 'input.userIds'],
  ['suggestions of nobody', 'markSuggestionsSeen', { userIds: ['$other', '$nothing'] }, 'INVALID', 'input.userIds.1'],
  ['too many suggestions', 'markSuggestionsSeen', { userIds: Array.from({ length: 101 }, newId) }, 'INVALID', 'input.userIds'],
];

const fill = (value: unknown): unknown =>
  typeof value === 'string' && value.startsWith('$') ? (ids[value.slice(1)] ?? value) : Array.isArray(value) ? value.map(fill) : value;
const stored = async () => {
  const { db } = c.system();
  return Promise.all([connections, requests, standings, tags, blocks, suggestionMarks].map((table) => db.$count(table)));
};

it.each(CASES)('refuses %s', async (_, field, raw, code, path) => {
  const before = await stored();
  const refusal = await c.refused(a, field, Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, fill(value)])));
  expect(refusal.code).toBe(code);
  if (path) expect(refusal.violations.map((violation) => violation.path.join('.'))).toContain(path);
  expect(await stored()).toEqual(before);
});

it('refuses bad arguments of queries', async () => {
  const documents = [
    '{ searchConnections(query: " ") { totalCount } }',
    `{ searchConnections(query: "${long(201)}") { totalCount } }`,
    '{ connections(first: 101) { totalCount } }',
    '{ connections(first: 1, last: 1) { totalCount } }',
    '{ connections(after: "nonsense") { nodes { id } } }',
    '{ connectionsByUser(userId: "x") { totalCount } }',
    '{ pendingRequests(direction: BOTH) { totalCount } }',
    '{ network(degree: 1) { totalCount } }',
    '{ connectionSuggestions(after: "nonsense") { totalCount } }',
    `{ shortestPath(userId: "${newId()}", max: 5) { degree } }`,
    '{ connectionDegree(userId: "x") }',
    '{ connections { nodes { card(locale: "no such") { since } } } }',
    '{ connections { nodes { card(timeZone: "Mars/Olympus") { since } } } }',
    '{ userConnectionReport(period: { from: "2026-02-01T00:00:00Z", to: "2026-01-01T00:00:00Z" }) { total } }',
    '{ userConnectionReport(period: { from: "1900-02-01T00:00:00Z", to: "2026-01-01T00:00:00Z" }, granularity: DAY) { total } }',
  ];
  const codes = await Promise.all(documents.map(async (document) => (await a.refusal(document)).code));
  expect(codes).toEqual(documents.map(() => 'INVALID'));
});

it('says all that is wrong at once, without keeping anything', async () => {
  const CHECK = 'query ($input: ConnectionDataInput!) { validateConnectionData(input: $input) { path rule } }';
  const { validateConnectionData } = await a.get(CHECK, { input: { note: '👍'.repeat(301), tags: ['', long(50)] } });
  expect(validateConnectionData).toEqual([
    { path: ['input', 'note'], rule: 'too_long' },
    { path: ['input', 'tags', '0'], rule: 'required' },
    { path: ['input', 'tags', '1'], rule: 'too_long' },
  ]);
  expect((await a.get(CHECK, { input: { note: '👍'.repeat(300) } })).validateConnectionData).toEqual([]);
});

describe('a part', () => {
  it('takes no text and no list of any length', () => {
    expect(unboundedInputs(subgraph)).toEqual([]);
  });

  const period = { from: new Date(PERIOD.from), to: new Date(PERIOD.to) };
  const PRIVILEGED: [string, (ctx: Context) => Promise<unknown>][] = [
    ['expireConnections', (ctx) => services.expireConnections(ctx, {})],
    ['reconcileConnections', (ctx) => services.reconcileConnections(ctx, {})],
    ['setAside', (ctx) => services.setAside(ctx, { userId: ids.other ?? '' })],
    ['takeBack', (ctx) => services.takeBack(ctx, { userId: ids.other ?? '' })],
    ['generateConnectionSummary', (ctx) => generateConnectionSummary(ctx, { period })],
    ['generateUserConnectionReport', (ctx) => generateUserConnectionReport(ctx, { userId: ids.other ?? '', period })],
  ];
  it.each(PRIVILEGED)('%s looks at the caller’s rights by itself, whoever runs it', async (_, run) => {
    // the harness hands out the context of the subgraph under test
    const refusal = await run(a.ctx as Context).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: 'FORBIDDEN' });
  });
});
