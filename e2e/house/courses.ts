import { act, ask } from './acts.ts';
import type { Person } from './people.ts';
import { until } from './topology.ts';

export interface PublishedCourse {
  readonly id: string;
  readonly runId: string;
  readonly lessonIds: readonly string[];
}

/** A course that is open for enrolment: one run, one module, two required lessons. */
export async function publishedCourse(
  instructor: Person,
  run: { capacity?: number; price?: { amountMinor: number; currency: string } } = {},
): Promise<PublishedCourse> {
  const { client } = instructor;
  const { createCourse: course } = await client.createCourse({
    input: { title: `Course of ${instructor.name} ${Math.random().toString(36).slice(2)}` },
  });
  const { addRun } = await client.addRun({ input: { courseId: course.id, ...run } });
  const { addModule } = await client.addModule({ input: { courseId: course.id, title: 'All of it' } });
  const lessonIds: string[] = [];
  for (const title of ['First', 'Second']) {
    const { addLesson } = await client.addLesson({
      input: { moduleId: addModule.id, title, kind: 'TEXT', body: 'Read this.', published: true },
    });
    lessonIds.push(addLesson.id);
  }
  const { submitForReview } = await client.submitForReview({ input: { courseId: course.id } });
  if (submitForReview.status !== 'PUBLISHED') await client.publishCourse({ input: { courseId: course.id } });
  return { id: course.id, runId: addRun.id, lessonIds };
}

/** The course's room, once messaging has heard of the course. */
export async function roomOf(somebody: Person, course: PublishedCourse): Promise<string> {
  let id: string | undefined;
  await until(async () => {
    id = (await somebody.client.course({ id: course.id })).course?.chatroom?.id;
    return id !== undefined;
  });
  if (!id) throw new Error('There is no room.');
  return id;
}

/** Enrols, pays what it costs, does all its lessons, and waits for the certificate. */
export async function completed(
  learner: Person,
  course: PublishedCourse,
): Promise<{ enrollmentId: string; certificate: { id: string; code: string } }> {
  const { enroll } = await learner.client.enroll({ input: { courseId: course.id } });
  if (enroll.status === 'PENDING_PAYMENT')
    await learner.client.processPayment({
      input: { itemKind: 'ENROLLMENT', itemId: enroll.id, paymentMethod: 'sandbox:ok', idempotencyKey: `pay-${enroll.id}` },
    });
  await until(async () => (await learner.client.enrollment({ id: enroll.id })).enrollment?.status === 'ACTIVE');
  for (const lessonId of course.lessonIds)
    await act(learner, 'completeLesson', { enrollmentId: enroll.id, lessonId }, '{ id }', 'LearnInput');
  return { enrollmentId: enroll.id, certificate: await certificateOf(learner, course) };
}

/** The certificate for a course that is done, once it is issued. */
export async function certificateOf(learner: Person, course: PublishedCourse): Promise<{ id: string; code: string }> {
  let certificate: { id: string; code: string } | undefined;
  await until(async () => {
    const { certificatesByUser } = await ask(
      learner,
      'query ($userId: ID!) { certificatesByUser(userId: $userId) { nodes { id code course { id } } } }',
      { userId: learner.id },
    );
    certificate = certificatesByUser.nodes.find(({ course: { id } }: { course: { id: string } }) => id === course.id);
    return certificate !== undefined;
  });
  if (!certificate) throw new Error('There is no certificate.');
  return certificate;
}
