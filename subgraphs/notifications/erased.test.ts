import { events as accounts } from '@lyceum/accounts/events';
import { tablesThatSay } from '@lyceum/kit/testing-erasure.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Notifications, testNotifications } from './fixtures.ts';

const WORD = 'Quokkaberry';
let n: Notifications;
beforeAll(async () => {
  n = await testNotifications();
});
afterAll(() => n.stop());

it('tells an erased person nothing, and nobody of them; the counts of others are right', async () => {
  const [ada, bo, cy] = [await n.join(WORD), await n.join('Bo'), await n.join('Cy')];
  await n.endorse(bo.id, ada.id);
  await n.message(bo.id, ada.id, { preview: `${WORD} hello` });
  await n.endorse(bo.id, cy.id, { name: 'Chess' });
  await n.endorse(ada.id, bo.id);
  await n.enrol(ada.id, { title: `${WORD} studies` });
  const before = (await n.list(bo)).notifications.nodes;
  expect(before.some(({ title, body }: Record<string, string>) => `${title}${body}`.includes(WORD))).toBe(true);
  expect(await tablesThatSay(n, 'notifications', [WORD])).toEqual(expect.arrayContaining(['notifications', 'recipients']));

  await n.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  const once = await n.list(bo);
  await n.hear(accounts, 'accounts.user.erased.v1', { userId: ada.id });
  expect(await n.list(bo)).toEqual(once);
  expect(await tablesThatSay(n, 'notifications', [WORD, ada.email])).toEqual([]);
  await n.enrol(ada.id);
  await n.endorse(ada.id, bo.id);
  expect(await n.list(ada)).toMatchObject({ notifications: { totalCount: 0 }, unreadCount: 0 });
  const { nodes } = once.notifications;
  expect(nodes.map(({ actor }: { actor: { id: string } | null }) => actor?.id ?? null)).not.toContain(ada.id);
  expect(nodes.map(({ actor }: { actor: { id: string } | null }) => actor?.id ?? null)).toContain(cy.id);
  expect(once.unreadCount).toBe(nodes.filter(({ readAt }: { readAt: string | null }) => !readAt).length);
});
