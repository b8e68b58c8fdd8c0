import { events as accounts } from '@lyceum/accounts/events';
import { events as connections } from '@lyceum/connections/events';
import { events as courses } from '@lyceum/courses/events';
import { newId } from '@lyceum/kit';
import { type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import subgraph from './subgraph.ts';
import { statements } from './tables.ts';

const WORD = 'Quokkaberry';
let house: Harness;
beforeAll(async () => {
  house = await testSubgraph(subgraph);
});
afterAll(() => house.stop());

async function learner(displayName: string) {
  const actor = house.viewer();
  await house.hear(accounts, 'accounts.user.registered.v1', { userId: actor.id, displayName, email: `${displayName}@lyceum.test` });
  const courseId = newId();
  await house.hear(courses, 'courses.course.published.v1', { courseId, title: 'Data', slug: 'data', instructorIds: [newId()] });
  const enrollment = { enrollmentId: newId(), courseId, runId: newId(), learnerId: actor.id, title: 'Data' };
  await house.hear(courses, 'courses.enrollment.activated.v1', enrollment);
  const input = {
    verb: 'experienced',
    objectType: 'Video',
    objectId: 'v1',
    objectName: `${displayName} film`,
    note: `${displayName} note`,
  };
  await actor.get('mutation ($input: CreateActivityInput!) { createActivity(input: $input) { id } }', { input });
  await actor.get('mutation ($input: RecordStatementsInput!) { recordStatements(input: $input) { id } }', {
    input: { statements: [input] },
  });
  await actor.get('mutation ($input: StartActivitySessionInput!) { startActivitySession(input: $input) { id } }', {
    input: { objectType: 'Video', objectId: 'v1', objectName: `${displayName} film` },
  });
  return actor;
}

it('leaves the statements of an erased person without a word of theirs, and those of others as they were', async () => {
  const [ada, bo] = [await learner(WORD), await learner('Bo')];
  await house.hear(connections, 'connections.user.blocked.v1', { userId: ada.id, blockedId: bo.id });
  const { db } = house.system();
  const of = (userId: string) => db.select().from(statements).where(eq(statements.actorId, userId)).orderBy(statements.id);
  const [before, theirs] = [await of(ada.id), await of(bo.id)];
  expect(before).toHaveLength(4);
  expect(await tablesThatSay(house, 'activities', [WORD])).toEqual(expect.arrayContaining(['people', 'sessions', 'statements']));

  for (let told = 0; told < 2; told++) {
    await house.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
    expect(await tablesThatSay(house, 'activities', [WORD])).toEqual([]);
    expect((await of(ada.id)).map(({ id, verb, objectId }) => ({ id, verb, objectId }))).toEqual(
      before.map(({ id, verb, objectId }) => ({ id, verb, objectId })),
    );
    expect(await of(bo.id)).toEqual(theirs);
  }
  // their own words may be forgotten, and nothing else be said instead
  await expect(db.update(statements).set({ objectName: 'another' }).where(eq(statements.actorId, bo.id))).rejects.toThrow();
});
