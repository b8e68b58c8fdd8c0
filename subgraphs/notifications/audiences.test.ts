import { events as courses } from '@lyceum/courses/events';
import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { events as messaging } from '@lyceum/messaging/events';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Notifications, testNotifications } from './fixtures.ts';

let notifications: Notifications;
beforeAll(async () => {
  notifications = await testNotifications();
});
afterAll(() => notifications.stop());

describe('a course', () => {
  it('tells its active learners what is announced, those alone, and not the author', async () => {
    const courseId = newId();
    const title = 'Databases';
    const learners = await Promise.all(Array.from({ length: 4 }, () => notifications.join()));
    const [ana, bruno, chidi, divya] = learners;
    if (!ana || !bruno || !chidi || !divya) throw new Error('Nobody came.');
    const enrolled = [];
    for (const { id } of learners) enrolled.push(await notifications.enrol(id, { courseId, title }));
    // Bruno is in two runs, and leaves one; Chidi leaves for good
    const again = await notifications.enrol(bruno.id, { courseId, title });
    const withdraw = (data: object) =>
      notifications.hear(
        courses,
        'courses.enrollment.withdrawn.v1',
        { ...data, reason: 'no time', wasActive: true },
        { actorId: chidi.id },
      );
    await withdraw(again);
    await withdraw(enrolled[2] ?? {});
    const announcement = { courseId, title, announcementId: newId(), authorId: divya.id, heading: 'Live today' };
    for (let i = 0; i < 2; i++) await notifications.hear(courses, 'courses.announcement.posted.v1', announcement, { subjectId: courseId });
    const received = await Promise.all(
      learners.map(async (who) => (await notifications.list(who, { type: 'ANNOUNCEMENT' })).notifications.nodes),
    );
    expect(received.map((nodes) => nodes.map((node: { title: string }) => node.title))).toEqual([
      ['Databases: Live today'],
      ['Databases: Live today'],
      [],
      [],
    ]);
  });

  it('tells a thousand learners in as many statements as ten', async () => {
    const count = async (n: number) => {
      const courseId = newId();
      const rows = Array.from({ length: n }, () => ({ id: newId(), user: newId() }));
      await notifications.context().db.execute(sql`
        insert into notifications.course_members (enrollment_id, course_id, user_id)
        select id, ${courseId}::uuid, "user" from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, "user" uuid)`);
      const announcement = { courseId, title: 'Big', announcementId: newId(), authorId: newId(), heading: 'Hello' };
      const statements = await notifications.statements(() => notifications.hear(courses, 'courses.announcement.posted.v1', announcement));
      return statements.filter((text) => /insert into "notifications"\."(notifications|occurrences|mailboxes)"/.test(text)).length;
    };
    expect(await count(10)).toBe(3);
    expect(await count(500)).toBe(3);
    expect(await count(1_000)).toBe(6);
    const wrong = await notifications.context().db.execute(sql`
      select m.user_id from notifications.mailboxes m
      left join notifications.notifications n on n.user_id = m.user_id and n.in_app and n.read_at is null and n.deleted_at is null
      group by m.user_id, m.unread having m.unread <> count(n.id)`);
    expect(wrong).toHaveLength(0);
  });

  it('tells its instructors who asks to join, as one', async () => {
    const iris = await notifications.join();
    const courseId = newId();
    await notifications.hear(courses, 'courses.course.published.v1', {
      courseId,
      title: 'Databases',
      slug: 'databases',
      instructorIds: [iris.id],
    });
    for (let i = 0; i < 3; i++) {
      const learnerId = (await notifications.join(`Learner ${i}`)).id;
      const data = { enrollmentId: newId(), courseId, runId: newId(), learnerId, title: 'Databases' };
      await notifications.hear(courses, 'courses.enrollment.requested.v1', data);
    }
    expect((await notifications.list(iris, { type: 'ENROLLMENT_REQUESTED' })).notifications.nodes).toMatchObject([
      { title: 'Learner 2 and 2 others asked to join Databases', count: 3 },
    ]);
    await notifications.hear(courses, 'courses.instructor.removed.v1', { courseId, title: 'Databases', userId: iris.id });
    const data = { enrollmentId: newId(), courseId, runId: newId(), learnerId: newId(), title: 'Databases' };
    await notifications.hear(courses, 'courses.enrollment.requested.v1', data);
    expect((await notifications.list(iris, { type: 'ENROLLMENT_REQUESTED' })).notifications.nodes).toMatchObject([{ count: 3 }]);
  });
});

describe('a room', () => {
  it('tells who was added to it if it is one of many, and takes back the text of a deleted message', async () => {
    const ana = await notifications.join();
    const bruno = await notifications.join('Bruno');
    const room = { chatroomId: newId() };
    await notifications.hear(
      messaging,
      'messaging.chatroom.created.v1',
      { ...room, kind: 'GROUP', name: 'Study' },
      { subjectId: room.chatroomId },
    );
    const added = { userId: ana.id, addedById: bruno.id };
    await notifications.hear(messaging, 'messaging.member.added.v1', { ...room, ...added }, { subjectId: room.chatroomId });
    await notifications.hear(messaging, 'messaging.member.added.v1', { chatroomId: newId(), ...added });
    expect((await notifications.list(ana, { type: 'ADDED_TO_ROOM' })).notifications.nodes).toMatchObject([
      { title: 'Bruno added you to a conversation' },
    ]);
    const messageId = newId();
    await notifications.message(ana.id, bruno.id, { ...room, messageId, preview: 'a secret' });
    await notifications.hear(messaging, 'messaging.message.deleted.v1', { ...room, messageId }, { subjectId: messageId });
    const { searchNotifications: found } = await ana.get('{ searchNotifications(query: "secret") { totalCount } }');
    expect(found.totalCount).toBe(0);
  });

  describe('that is read', () => {
    const moved = (userId: string, chatroomId: string, seq: number) =>
      notifications.hear(messaging, 'messaging.receipt.moved.v1', { chatroomId, userId, seq }, { subjectId: chatroomId });
    const unread = async (person: Actor) => {
      const { notifications: list, unreadCount } = await notifications.list(person, { unreadOnly: true, type: 'MESSAGE_RECEIVED' });
      return [list.totalCount, unreadCount];
    };

    it('makes what was told of its messages read, of this room and for this reader alone', async () => {
      const [ana, bruno] = [await notifications.join(), await notifications.join('Bruno')];
      const [here, there] = [newId(), newId()];
      for (const chatroomId of [here, here, there]) await notifications.message(ana.id, bruno.id, { chatroomId });
      const [before, all] = await unread(ana);
      expect(before).toBe(2);
      await moved(bruno.id, here, 1);
      expect(await unread(ana)).toEqual([before, all]);
      await moved(ana.id, here, 1);
      expect(await unread(ana)).toEqual([1, all - 1]);
      const read = (await notifications.facts('notifications.notification.read.v1')).filter(({ data }) => data.userId === ana.id);
      expect(read).toHaveLength(1);
    });

    it('is not told of what was read before the fact of it came, and is told of what comes after', async () => {
      const [ana, bruno] = [await notifications.join(), await notifications.join('Bruno')];
      const chatroomId = newId();
      await moved(ana.id, chatroomId, 3);
      await moved(ana.id, chatroomId, 2);
      await notifications.message(ana.id, bruno.id, { chatroomId, seq: 3 });
      expect((await unread(ana))[0]).toBe(0);
      await notifications.message(ana.id, bruno.id, { chatroomId, seq: 4 });
      expect((await unread(ana))[0]).toBe(1);
    });
  });
});
