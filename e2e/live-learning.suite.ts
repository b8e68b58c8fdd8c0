import { describe, it } from 'vitest';
import { act, ask, connect } from './house/acts.ts';
import { completed, publishedCourse } from './house/courses.ts';
import { PASSWORD, person } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { until } from './house/topology.ts';
import { watching } from './house/watching.ts';

/** Live fields of accounts, activities, certifications, courses, notifications, payments and profiles. */
export function liveLearningSuite(stage: Stage): void {
  describe('live', () => {
    it('a person follows their own account and profile', async () => {
      const sam = await person(stage.graph, 'Sam');
      const bea = await person(stage.graph, 'Bea');
      const { watch, allSee } = await watching(stage.graph);
      watch(sam, 'accountChanged', {}, { displayName: 'Samuel' });
      watch(sam, 'sessionRevoked');
      watch(bea, 'profileUpdated', { userId: sam.id }, { headline: 'Learns' });
      watch(sam, 'endorsementReceived');
      await act(sam, 'updateAccount', { displayName: 'Samuel' });
      const other = stage.graph.client();
      await other.signIn(sam.email, PASSWORD);
      await other.signOut();
      other.close();
      await sam.client.updateProfile({ input: { headline: 'Learns' } });
      const skill = await act(sam, 'addSkill', { name: 'Patience' });
      await connect(sam, bea);
      // profiles hears of the connection a moment later
      await until(async () => (await act(bea, 'endorseSkill', { profileSkillId: skill.id })).id !== undefined);
      await allSee();
    });

    it('a learner follows what they do, and staff follow the course', async () => {
      const { graph, instructor } = stage;
      const lea = await person(graph, 'Lea');
      const course = await publishedCourse(instructor, { price: { amountMinor: 900, currency: 'EUR' } });
      const { watch, allSee } = await watching(graph);
      watch(instructor, 'enrollmentChanged', { courseId: course.id }, { status: 'COMPLETED' });
      watch(lea, 'myEnrollmentChanged');
      watch(lea, 'seatsChanged', { runId: course.runId }, { id: course.runId });
      watch(lea, 'courseAnnouncement', { courseId: course.id }, { heading: 'Welcome' });
      watch(lea, 'activityAdded', {}, { verb: 'completed' });
      watch(instructor, 'courseLiveActivity', { courseId: course.id }, { verb: 'completed' });
      watch(lea, 'certificateIssued');
      watch(lea, 'paymentChanged');
      watch(lea, 'notificationAdded', {}, { type: 'ENROLLMENT_ACTIVATED' });
      watch(lea, 'unreadCountChanged', {}, { userId: lea.id });
      const { enrollmentId, certificate } = await completed(lea, course);
      await act(instructor, 'postAnnouncement', { courseId: course.id, heading: 'Welcome', body: 'All is here.' });

      const { payments } = (await ask(lea, '{ me { payments(first: 1) { nodes { id } } } }')).me;
      const paymentId = payments.nodes[0].id;
      await act(instructor, 'suspendCertificate', { certificateId: certificate.id, reason: 'A question is open.' });
      await act(stage.admin, 'refundPayment', { paymentId, amount: 100, reason: 'A rebate.', idempotencyKey: `rebate-${paymentId}` });
      // an id that is known only now: what came before is there all the same
      watch(lea, 'courseProgress', { enrollmentId }, { id: enrollmentId, progressPercent: 100 });
      watch(lea, 'certificateStatusChanged', { certificateId: certificate.id }, { status: 'SUSPENDED' });
      watch(lea, 'paymentStatusChanged', { paymentId }, { status: 'PARTIALLY_REFUNDED' });
      watch(lea, 'refundUpdated', { paymentId }, { status: 'SUCCEEDED' });
      await allSee();
    });
  });
}
