import { events as accounts } from '@lyceum/accounts/events';
import { events as groups } from '@lyceum/groups/events';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { events, people } from './tables.ts';
import { type Events, startEvents } from './testing.ts';

const WORD = 'Quokkaberry';
let house: Events;
beforeAll(async () => {
  house = await startEvents();
});
afterAll(() => house.stop());

it('gives up the places of an erased person, and hands over or calls off what they held', async () => {
  const [ada, bo, cy] = await house.join(3);
  if (!ada || !bo || !cy) throw new Error('Nobody came.');
  const { db } = house.system();
  await db.update(people).set({ displayName: WORD }).where(eq(people.userId, ada.id));
  const bos = await house.published(bo, { capacity: 1 });
  const place = await house.goes(ada, bos, { note: `${WORD} comes` });
  const waiting = await house.goes(cy, bos);
  const [shared, lonely] = [await house.published(ada), await house.published(ada, { description: `${WORD} tells` })];
  await house.does(ada, 'addEventHost', { eventId: shared, userId: bo.id });
  const draft = await house.draft(ada, { title: `${WORD} plans` });
  await house.does(bo, 'addEventHost', { eventId: bos, userId: ada.id });
  expect(await tablesThatSay(house, 'events', [WORD])).toEqual(expect.arrayContaining(['events', 'people', 'rsvps']));

  const state = async () => {
    const rows = await db.select().from(events);
    const of = (id: string) => rows.find((row) => row.id === id);
    return {
      shared: [of(shared)?.hostId, of(shared)?.status],
      lonely: of(lonely)?.status,
      draft: of(draft)?.deletedAt !== null,
      place: await house.statusOf(place.id),
      waiting: await house.statusOf(waiting.id),
      facts: (await house.facts()).length,
    };
  };
  await house.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  const once = await state();
  expect(once).toMatchObject({ shared: [bo.id, 'PUBLISHED'], lonely: 'CANCELLED', draft: true, place: 'CANCELLED', waiting: 'OFFERED' });
  await house.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  expect(await state()).toEqual(once);
  expect(await tablesThatSay(house, 'events', [WORD])).toEqual([]);
  expect(await house.broken()).toEqual([]);
});

it('leaves no words of what they held alone, on air, over or in its agenda, and a group’s event goes to its staff', async () => {
  const [ada, bo, cy] = await house.join(3);
  if (!ada || !bo || !cy) throw new Error('Nobody came.');
  const { db } = house.system();
  const words = [WORD, WORD.toLowerCase()];
  const about = { title: `${WORD} Night`, description: `${WORD} tells`, venue: `${WORD} Hall` };
  const ahead = await house.published(ada, about);
  const held = await house.published(ada, about);
  await house.does(ada, 'addEventSpeaker', { eventId: ahead, name: `${WORD}’s friend`, bio: 'Knows' });
  const over = await house.published(ada, about);
  for (const eventId of [ahead, held, over]) await house.goes(cy, eventId);
  await db.update(events).set({ status: 'LIVE' }).where(eq(events.id, held));
  await db.update(events).set({ status: 'ENDED' }).where(eq(events.id, over));
  const groupId = await house.group('PUBLIC', bo, [ada]);
  await house.hear(groups, 'groups.member.role_changed.v1', { groupId, groupName: 'G', privacy: 'PUBLIC', userId: ada.id, role: 'ADMIN' });
  const ofGroup = await house.published(ada, { groupId });
  const bos = await house.published(bo);
  await house.does(bo, 'addEventSpeaker', { eventId: bos, userId: ada.id, bio: `${WORD} knows` });

  await house.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  const state = async () => [await db.select().from(events).orderBy(events.id), (await house.facts()).length];
  const once = await state();
  await house.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  expect(await state()).toEqual(once);
  expect(await tablesThatSay(house, 'events', words)).toEqual([]);
  const row = async (id: string) => (await db.select().from(events).where(eq(events.id, id)))[0];
  for (const id of [ahead, held]) expect(await row(id)).toMatchObject({ status: 'CANCELLED', taken: 0, hostId: ada.id });
  expect(await row(over)).toMatchObject({ status: 'ENDED', taken: 1, deletedAt: null });
  expect(await row(ofGroup)).toMatchObject({ status: 'PUBLISHED', hostId: bo.id, title: 'Study Night' });
  expect(await row(bos)).toMatchObject({ status: 'PUBLISHED', hostId: bo.id });
  expect(await house.broken()).toEqual([]);
});
