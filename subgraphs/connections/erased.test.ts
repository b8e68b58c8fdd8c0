import { events as accounts } from '@lyceum/accounts/events';
import { events as groups } from '@lyceum/groups/events';
import { newId } from '@lyceum/kit';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { people, standings, suggestionMarks } from './tables.ts';
import { startConnections } from './testing.ts';

const WORD = 'Quokkaberry';
const WORDS = [WORD, WORD.toLowerCase()];
let domain: Awaited<ReturnType<typeof startConnections>>;
beforeAll(async () => {
  domain = await startConnections();
});
afterAll(() => domain.stop());

it('takes an erased person out of every network, with counts that are right', async () => {
  const [ada, bo, cy, dee] = await domain.join(4, [WORD]);
  if (!ada || !bo || !cy || !dee) throw new Error('Nobody came.');
  const { db } = domain.system();
  const first = await domain.connect(ada, bo);
  await domain.connect(bo, cy);
  await domain.ask(ada, cy, { note: `I am ${WORD}` });
  await domain.does(ada, 'tagConnection', { connectionId: first, tags: [WORD] });
  await domain.does(ada, 'blockUser', { userId: dee.id }, '__typename');
  const group = { groupId: newId(), groupName: 'Readers', privacy: 'PUBLIC', role: 'MEMBER' };
  await domain.hear(groups, 'groups.member.joined.v1', { ...group, userId: ada.id });
  await db.insert(suggestionMarks).values({ userId: cy.id, otherId: ada.id, seenAt: new Date() });
  expect(await tablesThatSay(domain, 'connections', WORDS)).toEqual(expect.arrayContaining(['connections', 'outbox', 'people', 'tags']));

  await domain.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  const counts = async () =>
    Object.fromEntries((await db.select().from(standings)).map(({ userId, connectionCount }) => [userId, connectionCount]));
  for (const told of [1, 2]) {
    expect(await tablesThatSay(domain, 'connections', WORDS)).toEqual([]);
    const named = await tablesThatSay(domain, 'connections', [ada.id]);
    expect(named.filter((table) => !['audit', 'inbox', 'outbox', 'people'].includes(table))).toEqual([]);
    expect(await counts()).toMatchObject({ [bo.id]: 1, [cy.id]: 1 });
    expect((await db.select().from(people)).length).toBe(4);
    if (told === 1) await domain.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  }
  expect((await bo.refusal('mutation ($id: ID!) { createConnection(input: { userId: $id }) { id } }', { id: ada.id })).code).toBe(
    'NOT_FOUND',
  );
});
