import { events as connections } from '@lyceum/connections/events';
import { newId } from '@lyceum/kit';
import { type Actor, together } from '@lyceum/kit/testing.ts';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Notifications, testNotifications, until } from './fixtures.ts';
import { hideBetween } from './services/blocks.ts';
import { tell } from './services/tell.ts';
import { blocks } from './tables.ts';

let notifications: Notifications;
beforeAll(async () => {
  notifications = await testNotifications();
});
afterAll(() => notifications.stop());

const say = (done: 'blocked' | 'unblocked', who: Actor, whom: Actor) =>
  notifications.hear(connections, `connections.user.${done}.v1`, { userId: who.id, blockedId: whom.id }, { actorId: who.id });
const three = () => Promise.all([notifications.join('Ana'), notifications.join('Bo'), notifications.join('Cem')]);
const EVERYWHERE = `{ notifications { totalCount nodes { id } } unreadCount
  unread: notifications(unreadOnly: true) { totalCount } searchNotifications(query: "wrote") { totalCount } }`;
const counts = async (who: Actor) => {
  const answer = await who.get(EVERYWHERE);
  return [
    answer.notifications.totalCount,
    answer.unread.totalCount,
    answer.unreadCount,
    answer.searchNotifications.totalCount,
    (await who.entity('User', { id: who.id }, 'unreadNotificationCount'))?.unreadNotificationCount,
  ];
};

describe('a block', () => {
  it.each(['blocked by the recipient', 'who blocked the recipient'])('keeps from a person what is done by somebody %s', async (which) => {
    const [ana, bo, cem] = await three();
    await (which.startsWith('blocked') ? say('blocked', ana, bo) : say('blocked', bo, ana));
    await notifications.message(ana.id, bo.id);
    await notifications.endorse(ana.id, bo.id);
    await notifications.message(ana.id, cem.id);
    expect(await counts(ana)).toEqual([2, 2, 2, 1, 2]);
    // live readers hear of the welcome and of Cem alone
    for (const fact of ['notifications.notification.created.v1', 'notifications.unread.changed.v1'])
      expect((await notifications.facts(fact)).filter(({ data }) => data.userId === ana.id)).toHaveLength(2);
    // what was not told is not told later
    await (which.startsWith('blocked') ? say('unblocked', ana, bo) : say('unblocked', bo, ana));
    expect(await counts(ana)).toEqual([2, 2, 2, 1, 2]);
    await notifications.message(ana.id, bo.id);
    expect(await counts(ana)).toEqual([3, 3, 3, 2, 3]);
  });

  it('hides what both were told of each other, and nothing else, until it is lifted', async () => {
    const [ana, bo, cem] = await three();
    await notifications.message(ana.id, bo.id);
    await notifications.message(bo.id, ana.id);
    await notifications.message(ana.id, cem.id);
    for (const who of [ana, bo]) expect((await counts(who))[2]).toBe(who === ana ? 3 : 2);
    await say('blocked', ana, bo);
    expect(await counts(ana)).toEqual([2, 2, 2, 1, 2]);
    expect(await counts(bo)).toEqual([1, 1, 1, 0, 1]);
    await say('blocked', bo, ana);
    await say('unblocked', ana, bo);
    expect(await counts(ana)).toEqual([2, 2, 2, 1, 2]);
    await say('unblocked', bo, ana);
    expect(await counts(ana)).toEqual([3, 3, 3, 2, 3]);
    expect(await counts(bo)).toEqual([2, 2, 2, 1, 2]);
  });

  it('hides it by id, as entity, in the log, and from live readers; nobody can change what is hidden', async () => {
    const [ana, bo] = await three();
    await notifications.message(ana.id, bo.id);
    const { id } = (await notifications.list(ana, { type: 'MESSAGE_RECEIVED' })).notifications.nodes[0];
    // what the gateway reads for notificationAdded is this entity
    expect(await ana.entity('Notification', { id }, 'body')).toEqual({ body: 'hello' });
    await say('blocked', bo, ana);
    expect(await ana.entity('Notification', { id }, 'body')).toBeNull();
    expect((await ana.refusal('query ($id: ID!) { notification(id: $id) { id } }', { id })).code).toBe('NOT_FOUND');
    expect((await ana.refusal('query ($id: ID!) { deliveryLog(notificationId: $id) { id } }', { id })).code).toBe('NOT_FOUND');
    for (const name of ['markNotificationAsRead', 'openNotification', 'archiveNotification', 'deleteNotification']) {
      const document = `mutation ($input: NotificationInput!) { ${name}(input: $input) { id } }`;
      expect([name, (await ana.refusal(document, { input: { notificationId: id } })).code]).toEqual([name, 'NOT_FOUND']);
    }
    const changes = async () =>
      (await notifications.facts('notifications.unread.changed.v1')).filter(({ data }) => data.userId === ana.id).length;
    const before = await changes();
    await say('unblocked', bo, ana);
    expect(await changes()).toBe(before + 1);
    expect(await ana.entity('UnreadCount', { userId: ana.id }, 'count')).toEqual({ count: 2 });
  });

  it('lets what is read meanwhile be read, and counts only what is shown', async () => {
    const [ana, bo] = await three();
    await notifications.message(ana.id, bo.id);
    await say('blocked', ana, bo);
    expect((await ana.get('mutation { markAllRead { marked unreadCount } }')).markAllRead).toEqual({ marked: 1, unreadCount: 0 });
    await say('unblocked', ana, bo);
    expect(await counts(ana)).toEqual([2, 0, 0, 1, 0]);
  });

  it('begins a new group for others where the last of the old one is hidden', async () => {
    const [ana, bo, cem] = await three();
    const skillId = newId();
    await notifications.endorse(ana.id, bo.id, { skillId });
    await say('blocked', ana, bo);
    await notifications.endorse(ana.id, cem.id, { skillId });
    const { nodes } = (await notifications.list(ana, { type: 'SKILL_ENDORSED' })).notifications;
    expect(nodes).toMatchObject([{ title: 'Cem endorsed your skill SQL', count: 1 }]);
  });

  it('stops a mail that has not left', async () => {
    const [ana, bo] = await three();
    const due = (at: SQL, id: string | undefined) =>
      sql`update notifications.deliveries set next_attempt_at = ${at} where notification_id = ${id}::uuid and channel = 'EMAIL'`;
    // as if nothing could be sent: the mail waits
    const id = await notifications.context().transact(async (tx) => {
      const [told] = await tell(tx, message(ana.id, bo.id));
      await tx.db.execute(due(sql`now() + interval '1 hour'`, told?.id));
      return told?.id;
    });
    await say('blocked', ana, bo);
    await notifications.context().db.execute(due(sql`now() - interval '1 second'`, id));
    const mail = await until(async () => {
      const [row] = await notifications.context().db.execute<{ status: string; rule: string }>(sql`
        select d.status, d.rule from notifications.deliveries d join notifications.notifications n on n.id = d.notification_id
        where n.user_id = ${ana.id}::uuid and n.actor_id = ${bo.id}::uuid and d.channel = 'EMAIL' and d.next_attempt_at is null`);
      return row;
    });
    expect(mail).toEqual({ status: 'SKIPPED', rule: 'BLOCKED' });
  });

  it('leaves nothing shown or counted that was told at the same moment', async () => {
    const pairs = Array.from({ length: 25 }, () => [newId(), newId()] as const);
    const { refused } = await together(50, async (i) => {
      const [a, b] = pairs[i >> 1] ?? ['', ''];
      await notifications.context().transact(async (tx) => {
        if (i % 2) return void (await tell(tx, message(a, b)));
        await tx.db.insert(blocks).values({ userId: b, blockedId: a });
        await hideBetween(tx, a, b);
      });
    });
    expect(refused).toEqual([]);
    const { db } = notifications.context();
    const [row] = await db.execute(sql`
      select count(*) filter (where not n.hidden)::int as shown, coalesce(sum(m.unread), 0)::int as unread
      from notifications.blocks b join notifications.notifications n on n.user_id = b.blocked_id and n.actor_id = b.user_id
      join notifications.mailboxes m on m.user_id = n.user_id where b.blocked_id = any(${sql.param(pairs.map(([a]) => a))}::uuid[])`);
    expect(row).toEqual({ shown: 0, unread: 0 });
  });
});

const message = (to: string, from: string) => ({
  type: 'MESSAGE_RECEIVED' as const,
  recipients: [to],
  actorId: from,
  object: null,
  variables: { chatroomId: newId(), preview: 'hello' },
  groupKey: null,
  dedupeKey: newId(),
  happenedAt: new Date(),
  channels: ['IN_APP', 'EMAIL'] as const,
  critical: false,
});
