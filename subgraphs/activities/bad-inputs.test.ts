import { newId } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { unboundedInputs } from '@lyceum/kit/testing-bounds.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import subgraph from './subgraph.ts';

let house: Harness;
let actor: Actor;
let theirs: string;
beforeAll(async () => {
  house = await testSubgraph(subgraph);
  actor = house.viewer();
  const CREATE = 'mutation ($input: CreateActivityInput!) { createActivity(input: $input) { id } }';
  theirs = (await house.viewer().get(CREATE, { input: { verb: 'attempted', objectType: 'Quiz', objectId: 'q' } })).createActivity.id;
});
afterAll(() => house.stop());

const fine = { verb: 'attempted', objectType: 'Quiz', objectId: 'q' };
const cases: [string, string, () => object, string][] = [
  ['an unknown verb', 'createActivity', () => ({ ...fine, verb: 'danced' }), 'INVALID'],
  ['the verb of voiding', 'createActivity', () => ({ ...fine, verb: 'voided' }), 'INVALID'],
  ['a kind with spaces', 'createActivity', () => ({ ...fine, objectType: 'My Quiz' }), 'INVALID'],
  ['no object', 'createActivity', () => ({ ...fine, objectId: '' }), 'INVALID'],
  ['an endless id', 'createActivity', () => ({ ...fine, objectId: 'x'.repeat(501) }), 'INVALID'],
  ['an endless name', 'createActivity', () => ({ ...fine, objectName: 'x'.repeat(501) }), 'INVALID'],
  ['a score beyond', 'createActivity', () => ({ ...fine, scoreScaled: 1.01 }), 'INVALID'],
  ['a negative duration', 'createActivity', () => ({ ...fine, durationSeconds: -1 }), 'INVALID'],
  ['an endless duration', 'createActivity', () => ({ ...fine, durationSeconds: 31 * 86_400 }), 'INVALID'],
  ['the future', 'createActivity', () => ({ ...fine, occurredAt: new Date(Date.now() + 3_600_000).toISOString() }), 'INVALID'],
  ['the last century', 'createActivity', () => ({ ...fine, occurredAt: '1999-12-31T23:59:59.000Z' }), 'INVALID'],
  ['a course that one has nothing to do with', 'createActivity', () => ({ ...fine, courseId: newId() }), 'INVALID'],
  ['a course that is none', 'createActivity', () => ({ ...fine, courseId: 'x' }), 'INVALID'],
  ['an endless note', 'createActivity', () => ({ ...fine, note: 'x'.repeat(2_001) }), 'INVALID'],
  ['text that Postgres can’t hold', 'createActivity', () => ({ ...fine, objectId: 'a\u0000b' }), 'INVALID'],
  ['no statements', 'recordStatements', () => ({ statements: [] }), 'INVALID'],
  ['too many statements', 'recordStatements', () => ({ statements: Array(501).fill(fine) }), 'INVALID'],
  ['one bad statement among good ones', 'recordStatements', () => ({ statements: [fine, { ...fine, verb: 'x' }, fine] }), 'INVALID'],
  ['no xAPI statements', 'importStatements', () => ({ statements: [] }), 'INVALID'],
  ['numbers for xAPI statements', 'importStatements', () => ({ statements: [1, 2] }), 'INVALID'],
  ['a private statement of somebody else to change', 'updateActivity', () => ({ activityId: theirs, note: 'x' }), 'NOT_FOUND'],
  ['a private statement of somebody else to void', 'voidActivity', () => ({ activityId: theirs, reason: 'x' }), 'NOT_FOUND'],
  ['a private statement of somebody else to delete', 'deleteActivity', () => ({ activityId: theirs }), 'NOT_FOUND'],
  ['no statement to void', 'voidActivity', () => ({ activityId: newId(), reason: 'x' }), 'NOT_FOUND'],
  ['no reason', 'voidActivity', () => ({ activityId: theirs, reason: ' ' }), 'INVALID'],
  ['a session on nothing', 'startActivitySession', () => ({ objectType: 'Lesson', objectId: '' }), 'INVALID'],
  [
    'a session in a course of others',
    'startActivitySession',
    () => ({ objectType: 'Lesson', objectId: 'l', courseId: newId() }),
    'FORBIDDEN',
  ],
  ['no session', 'heartbeatActivitySession', () => ({ sessionId: newId() }), 'NOT_FOUND'],
  ['no session to end', 'endActivitySession', () => ({ sessionId: newId() }), 'NOT_FOUND'],
  ['no time zone', 'setActivityTimeZone', () => ({ timeZone: 'Mars/Olympus' }), 'INVALID'],
];

const stored = async () => {
  const [row] = await house.system().db.execute(sql`select (select count(*)::int from activities.statements) as statements,
    (select count(*)::int from activities.sessions) as sessions, (select count(*)::int from activities.sources) as sources,
    (select count(*)::int from activities.zones) as zones`);
  return { ...row, facts: (await house.facts()).length };
};

describe('a bad input', () => {
  it.each(cases)('is refused and changes nothing: %s', async (_, mutation, of, code) => {
    const before = await stored();
    const session = /^(heartbeat|end)ActivitySession$/.test(mutation);
    const type = session ? 'ActivitySessionInput' : `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    expect((await actor.refusal(`mutation ($input: ${type}!) { ${mutation}(input: $input) { id } }`, { input: of() })).code).toBe(code);
    expect(await stored()).toEqual(before);
  });

  it('says of each statement all that is wrong with it', async () => {
    const { violations } = await actor.refusal('mutation ($input: RecordStatementsInput!) { recordStatements(input: $input) { id } }', {
      input: { statements: [fine, { ...fine, verb: 'x', scoreScaled: 2 }] },
    });
    expect(violations.map(({ path }) => path.join('.'))).toEqual(['input.statements.1.verb', 'input.statements.1.scoreScaled']);
  });

  it('is never without end', () => {
    expect(unboundedInputs(subgraph)).toEqual([]);
  });
});
