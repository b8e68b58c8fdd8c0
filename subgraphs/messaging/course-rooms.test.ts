import { events as courses } from '@lyceum/courses/events';
import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Messaging, startMessaging } from './testing.ts';

let m: Messaging;
beforeAll(async () => {
  m = await startMessaging();
});
afterAll(() => m.stop());

const publish = async (instructors: readonly Actor[]) => {
  const course = { courseId: newId(), title: 'Statistics for Beginners' };
  await m.hear(courses, 'courses.course.published.v1', { ...course, slug: 's', instructorIds: instructors.map(({ id }) => id) });
  return course;
};
const enrollment = (course: { courseId: string; title: string }, learner: Actor) => ({
  ...course,
  enrollmentId: newId(),
  runId: newId(),
  learnerId: learner.id,
});
const roomOf = async (actor: Actor, { courseId }: { courseId: string }) =>
  (await actor.entity('Course', { id: courseId }, 'chatroom { id kind name archivedAt course { id } membership { role } memberCount }'))
    ?.chatroom ?? null;

describe('a course’s room', () => {
  it('is opened when the course is published, once, with its instructors as admins', async () => {
    const [teacher, stranger] = await m.two();
    const course = await publish([teacher]);
    expect(await roomOf(teacher, course)).toMatchObject({
      kind: 'COURSE',
      name: course.title,
      course: { id: course.courseId },
      membership: { role: 'ADMIN' },
      memberCount: 1,
    });
    expect(await roomOf(stranger, course)).toBeNull();
    await m.hear(courses, 'courses.course.published.v1', { ...course, title: 'Statistics', slug: 's', instructorIds: [teacher.id] });
    expect(await roomOf(teacher, course)).toMatchObject({ name: 'Statistics', memberCount: 1 });
  });

  it('holds whoever has an active enrolment, and nobody longer; told twice is told once', async () => {
    const [teacher, learner] = await m.two();
    const course = await publish([teacher]);
    const [first, second] = [enrollment(course, learner), enrollment(course, learner)];
    const id = newId();
    await m.hear(courses, 'courses.enrollment.activated.v1', first, { id });
    await m.hear(courses, 'courses.enrollment.activated.v1', first, { id });
    await m.hear(courses, 'courses.enrollment.activated.v1', second);
    expect(await roomOf(learner, course)).toMatchObject({ membership: { role: 'MEMBER' }, memberCount: 2 });
    const room = await roomOf(learner, course);
    await m.send(learner, room.id, 'hello course');
    await m.hear(courses, 'courses.enrollment.withdrawn.v1', { ...first, reason: 'own wish', wasActive: true });
    expect(await roomOf(learner, course)).not.toBeNull();
    await m.hear(courses, 'courses.enrollment.suspended.v1', { ...second, reason: 'unpaid' });
    expect(await roomOf(learner, course)).toBeNull();
    await m.hear(courses, 'courses.enrollment.reinstated.v1', second);
    expect(await roomOf(learner, course)).not.toBeNull();
    await m.hear(courses, 'courses.enrollment.expired.v1', second);
    expect(await roomOf(learner, course)).toBeNull();
    const told = (await m.facts())
      .filter(({ data }) => data.chatroomId === room.id && data.userId === learner.id)
      .map(({ type }) => type.split('.')[2]);
    expect(told).toEqual(['added', 'removed', 'added', 'removed']);
  });

  it('is opened by the first learner if the course’s own fact comes later', async () => {
    const [teacher, learner] = await m.two();
    const course = { courseId: newId(), title: 'Early' };
    await m.hear(courses, 'courses.enrollment.activated.v1', enrollment(course, learner));
    await m.hear(courses, 'courses.course.published.v1', { ...course, slug: 'e', instructorIds: [teacher.id] });
    expect(await roomOf(teacher, course)).toMatchObject({ memberCount: 2, membership: { role: 'ADMIN' } });
  });

  it('follows instructors, who stay as members while they learn', async () => {
    const [teacher, other] = await m.two();
    const course = await publish([teacher]);
    await m.hear(courses, 'courses.enrollment.activated.v1', enrollment(course, other));
    await m.hear(courses, 'courses.instructor.added.v1', { ...course, userId: other.id });
    expect(await roomOf(other, course)).toMatchObject({ membership: { role: 'ADMIN' } });
    await m.hear(courses, 'courses.instructor.removed.v1', { ...course, userId: other.id });
    expect(await roomOf(other, course)).toMatchObject({ membership: { role: 'MEMBER' } });
    await m.hear(courses, 'courses.instructor.removed.v1', { ...course, userId: teacher.id });
    expect(await roomOf(teacher, course)).toBeNull();
  });

  it('is changed by nobody’s hand, and archived with the course', async () => {
    const [teacher, learner, stranger] = await m.three();
    const course = await publish([teacher]);
    await m.hear(courses, 'courses.enrollment.activated.v1', enrollment(course, learner));
    const { id: chatroomId } = await roomOf(teacher, course);
    const attempts: [Actor, string, Record<string, unknown>][] = [
      [teacher, 'addChatroomMembers', { userIds: [stranger.id] }],
      [teacher, 'removeChatroomMember', { userId: learner.id }],
      [teacher, 'setChatroomMemberRole', { userId: learner.id, role: 'ADMIN' }],
      [teacher, 'deleteChatroom', {}],
      [learner, 'leaveChatroom', {}],
    ];
    for (const [actor, field, input] of attempts) expect((await m.refused(actor, field, { chatroomId, ...input })).code).toBe('CONFLICT');
    await m.hear(courses, 'courses.course.archived.v1', course);
    expect((await roomOf(learner, course)).archivedAt).not.toBeNull();
    expect((await m.refused(learner, 'sendMessage', { chatroomId, content: 'x', clientMessageId: newId() })).code).toBe('FORBIDDEN');
  });
});

describe('people', () => {
  it('are known once they have registered; hearing it again changes nothing', async () => {
    const [a] = await m.two();
    const fresh = m.viewer();
    expect((await m.refused(a, 'openDirectChat', { userId: fresh.id })).code).toBe('NOT_FOUND');
    await m.registered(fresh.id);
    await m.direct(a, fresh);
    await m.suspended(fresh.id);
    await m.registered(fresh.id);
    expect((await m.refused(fresh, 'createChatroom', { name: 'x', memberIds: [] })).code).toBe('FORBIDDEN');
    await m.reinstated(fresh.id);
    await m.group(fresh, [a]);
  });

  it('takes in many instructors in as many statements as few, and makes learners among them admins', async () => {
    const few = await m.join(2);
    const many = await m.join(40);
    const cost = async (instructors: readonly Actor[]) => (await m.statements(() => publish(instructors))).length;
    expect(await cost(many)).toBe(await cost(few));
    const course = { courseId: newId(), title: 'Algebra' };
    const [learner, ...others] = few;
    if (!learner) throw new Error('Nobody came.');
    await m.hear(courses, 'courses.enrollment.activated.v1', enrollment(course, learner));
    await m.hear(courses, 'courses.course.published.v1', { ...course, slug: 's', instructorIds: [...others, learner].map(({ id }) => id) });
    expect(await roomOf(learner, course)).toMatchObject({ membership: { role: 'ADMIN' }, memberCount: 2 });
    const changed = (await m.facts('messaging.member.changed.v1')).filter(({ data }) => data.userId === learner.id);
    expect(changed.map(({ data }) => data.role)).toEqual(['ADMIN']);
  });
});
