import { events as accounts } from '@lyceum/accounts/events';
import { newId } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import { events as payments } from '@lyceum/payments/events';
import { type SQL, sql } from 'drizzle-orm';
import subgraph from './subgraph.ts';

interface Wanted {
  readonly capacity?: number;
  readonly price?: { amountMinor: number; currency: string };
  readonly lessons?: number;
  readonly course?: Record<string, unknown>;
  readonly run?: Record<string, unknown>;
}
export interface TaughtCourse {
  readonly courseId: string;
  readonly runId: string;
  readonly moduleId: string;
  readonly lessonIds: readonly string[];
}

const ENROLLED = '{ id status progressPercent waitlistPosition payBefore reason version price { amountMinor currency } }';
/** A mutation by its name: `do(actor, 'enroll', input)`. */
const mutation = (name: string, type: string, selection: string) => `mutation ($input: ${type}!) { ${name}(input: $input) ${selection} }`;

/** A running subgraph with people who teach and learn, for tests. */
export async function openSchool() {
  const harness: Harness = await testSubgraph(subgraph);
  const manager = harness.viewer({ roles: ['ADMIN'], scopes: ['courses:teach', 'courses:manage', 'reports:read', 'ems:settings'] });
  const teacher = harness.viewer({ roles: ['INSTRUCTOR'], scopes: ['courses:teach'] });
  let count = 0;

  const school = {
    harness,
    manager,
    teacher,
    stop: () => harness.stop(),

    /** Does a mutation whose result is an enrolment. */
    async enrollment(actor: Actor, name: string, type: string, input: Record<string, unknown>) {
      return (await actor.get(mutation(name, type, ENROLLED), { input }))[name];
    },
    enroll: (actor: Actor, courseId: string, more: Record<string, unknown> = {}) =>
      school.enrollment(actor, 'enroll', 'EnrollInput', { courseId, ...more }),
    withdraw: (actor: Actor, enrollmentId: string) => school.enrollment(actor, 'withdraw', 'WithdrawInput', { enrollmentId }),
    complete: (actor: Actor, enrollmentId: string, lessonId: string) =>
      school.enrollment(actor, 'completeLesson', 'LearnInput', { enrollmentId, lessonId }),
    /** The enrolment as the manager sees it. */
    async see(enrollmentId: string) {
      return (await manager.get(`query ($id: ID!) { enrollment(id: $id) ${ENROLLED} }`, { id: enrollmentId })).enrollment;
    },
    do: async (actor: Actor, name: string, type: string, input: Record<string, unknown>, selection = '{ id }') =>
      (await actor.get(mutation(name, type, selection), { input }))[name],
    refused: (actor: Actor, name: string, type: string, input: Record<string, unknown>, selection = '{ id }') =>
      actor.refusal(mutation(name, type, selection), { input }),

    /** A draft of the teacher with a module of published lessons and a run. */
    async draft({ capacity, price, lessons = 2, course, run }: Wanted = {}): Promise<TaughtCourse> {
      const { id: courseId } = await school.do(teacher, 'createCourse', 'CreateCourseInput', { title: `Course ${++count}`, ...course });
      const { id: moduleId } = await school.do(teacher, 'addModule', 'AddModuleInput', { courseId, title: 'Module' });
      const lessonIds: string[] = [];
      for (let i = 1; i <= lessons; i++)
        lessonIds.push(
          (
            await school.do(teacher, 'addLesson', 'AddLessonInput', {
              moduleId,
              title: `Lesson ${i}`,
              kind: 'TEXT',
              body: 'Read.',
              published: true,
            })
          ).id,
        );
      const { id: runId } = await school.do(teacher, 'addRun', 'AddRunInput', { courseId, capacity, price, ...run });
      return { courseId, runId, moduleId, lessonIds };
    },
    /** The same, published. */
    async course(wanted: Wanted = {}): Promise<TaughtCourse> {
      const made = await school.draft(wanted);
      await school.do(manager, 'publishCourse', 'CourseInput', { courseId: made.courseId });
      return made;
    },
    /** Somebody whom accounts has told of. */
    async person(): Promise<Actor> {
      const actor = harness.viewer();
      await harness.hear(accounts, 'accounts.user.registered.v1', { userId: actor.id, displayName: 'Somebody', email: 'some@lyceum.test' });
      return actor;
    },
    pay: (enrollmentId: string, payerId: string, paymentId = newId(), options: { id?: string; fully?: boolean } = {}) =>
      harness.hear(
        payments,
        'payments.payment.captured.v1',
        { ...paid(enrollmentId, payerId, paymentId), capturedMinor: '500', fully: options.fully ?? true },
        options,
      ),
    refund: (enrollmentId: string, payerId: string, paymentId: string, fully = true) =>
      harness.hear(payments, 'payments.payment.refunded.v1', {
        ...paid(enrollmentId, payerId, paymentId),
        ...{ refundId: newId(), refundMinor: '500', refundedMinor: '500', fully },
      }),
    async settings(values: Record<string, unknown>) {
      await school.do(manager, 'updateCourseSettings', 'UpdateCourseSettingsInput', values, '{ version }');
    },
    /** The facts about an enrolment (or anything else that data names), as type names without domain and version. */
    async told(key: string, id: string): Promise<string[]> {
      const facts = await harness.facts();
      return facts.filter(({ data }) => data[key] === id).map(({ type }) => type.replace(/^courses\.(.*)\.v1$/, '$1'));
    },
    sql: async (query: SQL) => [...(await harness.system().db.execute(query))],
    run: (part: string) => harness.system().ask('courses', part, {}),
    /** Makes a held seat’s time run out. */
    late: (enrollmentId: string) =>
      school.sql(sql`update courses.enrollments set pay_before = now() - interval '1 second' where id = ${enrollmentId}`),
    /** What must hold for every run, whatever happened. */
    brokenSeats: () =>
      school.sql(sql`
        select r.id from courses.course_runs r
        where taken <> (select count(*) from courses.enrollments e where e.run_id = r.id and e.status in ('PENDING_PAYMENT', 'ACTIVE', 'SUSPENDED', 'COMPLETED'))
          or taken > capacity`),
  };
  return school;
}
export type School = Awaited<ReturnType<typeof openSchool>>;

const paid = (itemId: string, payerId: string, paymentId: string) => ({
  ...{ paymentId, payerId, itemId, itemKind: 'ENROLLMENT', itemTitle: 'A course', amountMinor: '500', currency: 'EUR' },
});
