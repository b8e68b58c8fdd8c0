import { events as courses } from '@lyceum/courses/events';
import { newId } from '@lyceum/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Notifications, testNotifications } from './fixtures.ts';

let notifications: Notifications;
beforeAll(async () => {
  notifications = await testNotifications();
});
afterAll(() => notifications.stop());

const READ = 'mutation ($input: NotificationInput!) { markNotificationAsRead(input: $input) { id readAt } }';
const ARCHIVE = 'mutation ($input: NotificationInput!) { archiveNotification(input: $input) { id archivedAt readAt } }';
const DELETE = 'mutation ($input: NotificationInput!) { deleteNotification(input: $input) { id } }';
const ALL = 'mutation ($input: MarkAllReadInput) { markAllRead(input: $input) { marked unreadCount } }';

describe('being told', () => {
  it('welcomes whoever joins, and whoever joins a course', async () => {
    const ana = await notifications.join('Ana');
    const { courseId } = await notifications.enrol(ana.id, { title: 'Statistics' });
    const { notifications: page, unreadCount } = await notifications.list(ana);
    expect(unreadCount).toBe(2);
    expect(page.totalCount).toBe(2);
    expect(page.nodes).toMatchObject([
      {
        type: 'ENROLLMENT_ACTIVATED',
        title: 'Welcome to Statistics',
        url: `/courses/${courseId}`,
        readAt: null,
        actor: null,
        count: 1,
        object: { type: 'Enrollment' },
      },
      { type: 'WELCOME', title: 'Welcome to Lyceum, Ana' },
    ]);
    expect(await notifications.facts('notifications.notification.created.v1')).toContainEqual(
      expect.objectContaining({
        subject: { type: 'Notification', id: page.nodes[0].id },
        data: { notificationId: page.nodes[0].id, userId: ana.id, type: 'ENROLLMENT_ACTIVATED' },
      }),
    );
  });

  it('is once per fact, however often it is delivered', async () => {
    const ana = await notifications.join();
    const bruno = await notifications.join('Bruno');
    const id = newId();
    for (let i = 0; i < 3; i++) await notifications.endorse(ana.id, bruno.id, { id });
    const { notifications: page } = await notifications.list(ana, { type: 'SKILL_ENDORSED' });
    expect(page.nodes).toMatchObject([{ title: 'Bruno endorsed your skill SQL', count: 1, actor: { id: bruno.id } }]);
  });

  it('is never about one’s own act', async () => {
    const ana = await notifications.join();
    await notifications.endorse(ana.id, ana.id);
    expect((await notifications.list(ana, { type: 'SKILL_ENDORSED' })).notifications.totalCount).toBe(0);
    const data = { courseId: newId(), title: 'Databases', userId: ana.id };
    await notifications.hear(courses, 'courses.instructor.added.v1', data, { actorId: ana.id });
    expect((await notifications.list(ana, { type: 'INSTRUCTOR_ADDED' })).notifications.totalCount).toBe(0);
    await notifications.hear(courses, 'courses.instructor.added.v1', data, { actorId: newId() });
    expect((await notifications.list(ana, { type: 'INSTRUCTOR_ADDED' })).notifications.totalCount).toBe(1);
  });
});

describe('reading', () => {
  it('marks one, all, or all up to a moment, and keeps the count', async () => {
    const ana = await notifications.join();
    for (let i = 0; i < 4; i++) await notifications.enrol(ana.id);
    const { notifications: page } = await notifications.list(ana);
    const [latest, second] = page.nodes;
    const { markNotificationAsRead: read } = await ana.get(READ, { input: { notificationId: second.id } });
    expect(read.readAt).not.toBeNull();
    expect((await ana.get(READ, { input: { notificationId: second.id } })).markNotificationAsRead).toEqual(read);
    expect((await ana.get('{ unreadCount }')).unreadCount).toBe(4);
    expect((await notifications.list(ana, { unreadOnly: true })).notifications.totalCount).toBe(4);

    const { notification } = await ana.get('query ($id: ID!) { notification(id: $id) { updatedAt } }', { id: page.nodes[2].id });
    expect((await ana.get(ALL, { input: { before: notification.updatedAt } })).markAllRead).toEqual({ marked: 3, unreadCount: 1 });
    expect((await notifications.list(ana, { unreadOnly: true })).notifications.nodes).toMatchObject([{ id: latest.id }]);
    expect((await ana.get(ALL)).markAllRead).toEqual({ marked: 1, unreadCount: 0 });
    expect((await ana.get(ALL)).markAllRead).toEqual({ marked: 0, unreadCount: 0 });
    const told = await notifications.facts('notifications.notification.read.v1');
    expect(told.filter(({ data }) => data.userId === ana.id)).toHaveLength(5);
  });

  it('archives and deletes, once each', async () => {
    const ana = await notifications.join();
    for (let i = 0; i < 2; i++) await notifications.enrol(ana.id);
    const [a, b] = (await notifications.list(ana)).notifications.nodes;
    expect((await ana.get(ARCHIVE, { input: { notificationId: a.id } })).archiveNotification.readAt).not.toBeNull();
    expect((await ana.get('{ notifications(archived: true) { nodes { id } } }')).notifications.nodes).toEqual([{ id: a.id }]);
    await ana.get(DELETE, { input: { notificationId: b.id } });
    expect((await ana.refusal(DELETE, { input: { notificationId: b.id } })).code).toBe('NOT_FOUND');
    const { notifications: left, unreadCount } = await notifications.list(ana);
    expect(left.nodes).toMatchObject([{ type: 'WELCOME' }]);
    expect(unreadCount).toBe(1);
    expect(await notifications.facts('notifications.notification.deleted.v1')).toContainEqual(
      expect.objectContaining({ data: { notificationId: b.id, userId: ana.id, type: 'ENROLLMENT_ACTIVATED' } }),
    );
  });

  it('searches titles and texts, and pages without reading one twice', async () => {
    const ana = await notifications.join();
    for (const title of ['Data Analysis', 'Big Data', '100% Design', 'Data_Bases', 'Spanish']) await notifications.enrol(ana.id, { title });
    const search = async (query: string) =>
      (
        await ana.get('query ($query: String!) { searchNotifications(query: $query) { nodes { title } } }', { query })
      ).searchNotifications.nodes.map(({ title }: { title: string }) => title);
    expect(await search('data')).toEqual(['Welcome to Data_Bases', 'Welcome to Big Data', 'Welcome to Data Analysis']);
    expect(await search('welcome BIG')).toEqual(['Welcome to Big Data']);
    expect(await search('%')).toEqual(['Welcome to 100% Design']);
    expect(await search('a_B')).toEqual(['Welcome to Data_Bases']);
    const seen: string[] = [];
    for (let after = null; ; ) {
      const { notifications: page } = await notifications.list(ana, { first: 2, after });
      seen.push(...page.nodes.map(({ id }: { id: string }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
  });

  it('shows itself in the reader’s language and time zone', async () => {
    const ana = await notifications.join();
    const [{ formatted }] = (
      await ana.get('{ notifications { nodes { formatted(locale: "pt", timeZone: "Asia/Tokyo") { title when ago } } } }')
    ).notifications.nodes;
    expect(formatted.title).toMatch(/^Welcome to Lyceum/);
    expect(formatted.ago).toMatch(/agora|segundo/);
  });
});
