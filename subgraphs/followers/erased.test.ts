import { events as accounts } from '@lyceum/accounts/events';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { standings, targets } from './tables.ts';
import { startFollowers } from './testing.ts';

const WORD = 'Quokkaberry';
let domain: Awaited<ReturnType<typeof startFollowers>>;
beforeAll(async () => {
  domain = await startFollowers();
});
afterAll(() => domain.stop());

it('ends all follows of and by an erased person, with counts that are right', async () => {
  const [ada, bo, cy, dee] = await domain.join(4, [WORD]);
  if (!ada || !bo || !cy || !dee) throw new Error('Nobody came.');
  const { db } = domain.system();
  const groupId = await domain.group('PRIVATE', [ada, bo]);
  await domain.follow(ada, bo);
  await domain.follow(bo, ada);
  await domain.follow(cy, ada);
  await domain.follow(cy, bo);
  await domain.block(ada.id, dee.id);
  expect(await tablesThatSay(domain, 'followers', [WORD])).toContain('people');

  await domain.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  const following = async () =>
    Object.fromEntries((await db.select().from(standings)).map(({ userId, followingCount }) => [userId, followingCount]));
  const followed = async () =>
    Object.fromEntries((await db.select().from(targets)).map(({ targetKey, followerCount }) => [targetKey, followerCount]));
  for (const told of [1, 2]) {
    expect(await tablesThatSay(domain, 'followers', [WORD])).toEqual([]);
    const named = await tablesThatSay(domain, 'followers', [ada.id]);
    expect(named.filter((table) => !['audit', 'inbox', 'outbox', 'people'].includes(table))).toEqual([]);
    // each of them joined the group and follows it
    const groups = (await following())[bo.id];
    expect(await following()).toEqual({ [bo.id]: groups, [cy.id]: 1, [dee.id]: 0 });
    expect(await followed()).toMatchObject({ [`USER:${bo.id}`]: 1, [`GROUP:${groupId}`]: groups });
    expect(Object.keys(await followed())).not.toContain(`USER:${ada.id}`);
    if (told === 1) await domain.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  }
});
