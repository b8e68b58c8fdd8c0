import { newId } from '@lyceum/kit';
import { together } from '@lyceum/kit/testing.ts';
import { events as messaging } from '@lyceum/messaging/events';
import { MINUTE } from '@lyceum/platform/time.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Notifications, testNotifications } from './fixtures.ts';
import { type Message, tell } from './services/tell.ts';
import { deleteNotification, markAllRead, markNotificationAsRead, removeOldNotifications } from './services.ts';

let notifications: Notifications;
beforeAll(async () => {
  notifications = await testNotifications();
});
afterAll(() => notifications.stop());

const message = (recipients: string[], more: Partial<Message> = {}): Message => ({
  type: 'SKILL_ENDORSED',
  recipients,
  actorId: null,
  object: null,
  variables: { skill: 'SQL' },
  groupKey: null,
  dedupeKey: newId(),
  happenedAt: new Date(),
  channels: ['IN_APP'],
  critical: false,
  ...more,
});
const tellIn = (given: Message, now?: Date) => notifications.context(now).transact((tx) => tell(tx, given));

/** Where the mailbox says something else than the rows. */
const wrongCounts = async () => [
  ...(await notifications.context().db.execute(sql`
    select m.user_id, m.unread, count(n.id)::int as rows from notifications.mailboxes m
    left join notifications.notifications n on n.user_id = m.user_id and n.in_app and n.read_at is null and n.deleted_at is null
    group by m.user_id, m.unread having m.unread <> count(n.id)`)),
];

describe('a group', () => {
  it('of unread ones about one thing is one notification that grows, and says so each time', async () => {
    const ana = await notifications.join();
    const skillId = newId();
    const names = ['Bruno', 'Chidi', 'Divya'];
    for (const name of names) await notifications.endorse(ana.id, (await notifications.join(name)).id, { skillId });
    await notifications.endorse(ana.id, (await notifications.join('Elif')).id);
    const { notifications: page, unreadCount } = await notifications.list(ana, { type: 'SKILL_ENDORSED' });
    expect(page.nodes).toMatchObject([
      { title: 'Elif endorsed your skill SQL', count: 1 },
      { title: 'Divya and 2 others endorsed your skill SQL', count: 3 },
    ]);
    expect(unreadCount).toBe(3);
    const told = await notifications.facts('notifications.notification.created.v1');
    expect(told.filter(({ subject }) => subject.id === page.nodes[1].id)).toHaveLength(3);
  });

  it('counts one person’s messages, and goes on anew once it is read', async () => {
    const ana = await notifications.join();
    const bruno = await notifications.join('Bruno');
    const chatroomId = newId();
    for (const preview of ['one', 'two']) await notifications.message(ana.id, bruno.id, { chatroomId, preview });
    await ana.get('mutation { markAllRead { marked } }');
    await notifications.message(ana.id, bruno.id, { chatroomId, preview: 'three' });
    expect((await notifications.list(ana, { type: 'MESSAGE_RECEIVED' })).notifications.nodes).toMatchObject([
      { title: 'Bruno wrote to you', body: 'three', count: 1, readAt: null },
      { title: 'Bruno wrote to you 2 times', body: 'two', count: 2, url: `/messages/${chatroomId}` },
    ]);
  });

  it('takes in nothing after the window that the settings give, nor when grouping is off', async () => {
    const [person] = [newId()];
    const start = new Date();
    const say = (minutes: number) => tellIn(message([person], { groupKey: 'g' }), new Date(start.getTime() + minutes * MINUTE));
    const ids = [];
    for (const minutes of [0, 59, 118, 179]) ids.push((await say(minutes))[0]?.id);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).toBe(ids[0]);
    expect(ids[3]).not.toBe(ids[0]);
    const admin = notifications.viewer({ scopes: ['ems:settings'] });
    const set = (n: number) =>
      admin.get('mutation ($n: Int!) { updateNotificationSettings(input: { groupingWindowMinutes: $n }) { version } }', { n });
    await set(0);
    expect((await say(179))[0]?.count).toBe(1);
    await set(60);
  });

  it('is one, and exact, when fifty happen at once', async () => {
    const person = newId();
    const actors = Array.from({ length: 50 }, () => newId());
    const { refused } = await together(50, (i) => tellIn(message([person], { groupKey: 'g', actorId: actors[i] ?? null })));
    expect(refused).toEqual([]);
    const owner = notifications.viewer({ id: person });
    expect((await notifications.list(owner)).notifications.nodes).toMatchObject([
      { count: 50, title: 'Somebody and 49 others endorsed your skill SQL' },
    ]);
    expect((await owner.get('{ unreadCount }')).unreadCount).toBe(1);
  });
});

describe('exactly once', () => {
  it('holds for one person and key, when forty tell it at once to the same people', async () => {
    const people = Array.from({ length: 30 }, () => newId());
    const { done, refused } = await together(40, () =>
      tellIn(
        message(
          people.toSorted(() => Math.random() - 0.5),
          { dedupeKey: 'the same' },
        ),
      ),
    );
    expect(refused).toEqual([]);
    expect(done.flat()).toHaveLength(30);
    expect(new Set(done.flat().map(({ userId }) => userId)).size).toBe(30);
  });

  it('holds between a message and the mention in it', async () => {
    const ana = await notifications.join();
    const bruno = await notifications.join();
    const ids = { chatroomId: newId(), messageId: newId() };
    await notifications.message(ana.id, bruno.id, ids);
    const mention = { ...ids, userId: ana.id, senderId: bruno.id, preview: 'hello @ana' };
    await notifications.hear(messaging, 'messaging.message.mentioned.v1', mention, { subjectId: ids.messageId });
    expect((await notifications.list(ana)).notifications.nodes.map(({ type }: { type: string }) => type)).toEqual([
      'MESSAGE_RECEIVED',
      'WELCOME',
    ]);
  });
});

describe('the unread count', () => {
  it('is that of the rows, whatever happens at once', async () => {
    const people = Array.from({ length: 6 }, () => newId());
    const random = (n: number) => Math.floor(Math.random() * n);
    const one = () => people[random(people.length)] ?? '';
    const own = (userId: string) =>
      notifications.runtime.context({ principal: notifications.viewer({ id: userId }).principal }) as ReturnType<Notifications['context']>;
    const someOf = async (userId: string) => {
      const { nodes } = (await notifications.list(notifications.viewer({ id: userId }), { first: 50 })).notifications;
      return nodes[random(nodes.length)]?.id;
    };
    const acts = [
      () => tellIn(message([one(), one(), one()], { groupKey: random(2) ? 'g' : null })),
      async () => {
        const userId = one();
        const notificationId = await someOf(userId);
        if (notificationId) await markNotificationAsRead(own(userId), { notificationId });
      },
      async () => {
        const userId = one();
        const notificationId = await someOf(userId);
        if (notificationId) await deleteNotification(own(userId), { notificationId });
      },
      () => markAllRead(own(one()), random(2) ? {} : { before: new Date(Date.now() - random(200)) }),
    ];
    const { refused } = await together(200, async (i) => void (await acts[i % 10 < 6 ? 0 : 1 + random(3)]?.()));
    // two may delete the same one: the second finds nothing
    expect(refused.filter((error) => !(error instanceof Error && error.message.includes('does not exist')))).toEqual([]);
    expect(await wrongCounts()).toEqual([]);
  });

  it('is told to clients each time that it changes', async () => {
    const ana = await notifications.join();
    const changes = async () =>
      (await notifications.facts('notifications.unread.changed.v1')).filter(({ data }) => data.userId === ana.id).length;
    expect(await changes()).toBe(1);
    await ana.get('mutation { markAllRead { marked } }');
    expect(await changes()).toBe(2);
    await ana.get('mutation { markAllRead { marked } }');
    expect(await changes()).toBe(2);
    expect(await ana.entity('UnreadCount', { userId: ana.id }, 'userId count')).toEqual({ userId: ana.id, count: 0 });
  });

  it('stays right when old ones are removed for good', async () => {
    const person = newId();
    const days = (n: number) => new Date(Date.now() - n * 24 * 60 * MINUTE);
    await tellIn(message([person]), days(400));
    await tellIn(message([person]), days(370));
    await tellIn(message([person]), days(10));
    expect(await removeOldNotifications(notifications.context(), {})).toBe(2);
    expect((await notifications.viewer({ id: person }).get('{ unreadCount }')).unreadCount).toBe(1);
    expect(await wrongCounts()).toEqual([]);
  });
});
