import { makeWorld } from '@lyceum/demo/world.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demo } from './demo.ts';
import { type Notifications, testNotifications } from './fixtures.ts';

let notifications: Notifications;
const world = makeWorld();
beforeAll(async () => {
  notifications = await testNotifications();
  await notifications.context().transact((tx) => demo(tx.db, world));
});
afterAll(() => notifications.stop());

it('fills the inboxes, each count being that of the rows', async () => {
  const { db } = notifications.context();
  const [row] = await db.execute(sql`
    select (select count(*)::int from notifications.notifications) as told, (select count(*)::int from notifications.deliveries) as deliveries,
      (select count(*)::int from notifications.mailboxes m where unread <> (
        select count(*) from notifications.notifications n where n.user_id = m.user_id and in_app and not hidden and deleted_at is null and read_at is null)) as wrong,
      (select avg((read_at is not null)::int)::float8 from notifications.notifications) as read,
      (select count(*)::int from notifications.notifications where read_at < created_at or title like '%{%' or body like '%{%' or url like '%{%') as odd`);
  expect(row).toMatchObject({ told: 15_000, deliveries: 30_000, wrong: 0, odd: 0 });
  expect(row?.read).toBeGreaterThan(0.5);
  expect(row?.read).toBeLessThan(0.9);
});

it('gives the student something of several kinds, lately and with actors', async () => {
  const student = notifications.viewer({ id: world.users[2]?.id ?? '' });
  const { notifications: page, unreadCount } = await notifications.list(student, { first: 10 });
  expect(page.nodes).toHaveLength(10);
  expect(unreadCount).toBeGreaterThan(0);
  expect(page.nodes.filter(({ actor }: { actor: unknown }) => actor)).not.toHaveLength(0);
  expect(new Set(page.nodes.map(({ type }: { type: string }) => type)).size).toBeGreaterThan(2);
});
