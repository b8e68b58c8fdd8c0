import { peopleListeners } from '@lyceum/accounts/copies';
import { events as courses } from '@lyceum/courses/events';
import { HOUR, listener, MINUTE, schedule } from '@lyceum/kit';
import { events as payments } from '@lyceum/payments/events';
import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Context } from './context.ts';
import { erasedListeners } from './listeners/erased.ts';
import { eligibility } from './queries/eligibility.ts';
import { expireCertificates } from './services/certificates.ts';
import { changeStatus } from './services/change-status.ts';
import { lockHolding, writeCertificate } from './services/issue.ts';
import { attempts, certificates, certifiedCourses, completions, people } from './tables.ts';

const begin = async (
  ctx: Context,
  { enrollmentId, learnerId: userId, courseId }: { enrollmentId: string; learnerId: string; courseId: string },
  at: string,
) => {
  const activatedAt = new Date(at);
  await ctx.db
    .insert(completions)
    .values({ enrollmentId, userId, courseId, activatedAt })
    .onConflictDoUpdate({
      target: completions.enrollmentId,
      set: { activatedAt: sql`coalesce(${completions.activatedAt}, excluded.activated_at)` },
    });
};

export const listeners = {
  ...peopleListeners(people),
  ...erasedListeners,

  knowCourse: listener(
    courses,
    'courses.course.published.v1',
    'Knows what is certified.',
    async (ctx: Context, { data: { courseId, title, instructorIds } }) => {
      await ctx.db
        .insert(certifiedCourses)
        .values({ courseId, title, instructorIds })
        .onConflictDoUpdate({ target: certifiedCourses.courseId, set: { title, instructorIds } });
    },
  ),
  knowInstructor: listener(
    courses,
    'courses.instructor.added.v1',
    'Knows who certifies.',
    async (ctx: Context, { data: { courseId, userId } }) => {
      await ctx.db
        .update(certifiedCourses)
        .set({ instructorIds: sql`array_append(array_remove(${certifiedCourses.instructorIds}, ${userId}::uuid), ${userId}::uuid)` })
        .where(eq(certifiedCourses.courseId, courseId));
    },
  ),
  forgetInstructor: listener(
    courses,
    'courses.instructor.removed.v1',
    'Knows who certifies no more.',
    async (ctx: Context, { data: { courseId, userId } }) => {
      await ctx.db
        .update(certifiedCourses)
        .set({ instructorIds: sql`array_remove(${certifiedCourses.instructorIds}, ${userId}::uuid)` })
        .where(eq(certifiedCourses.courseId, courseId));
    },
  ),

  knowBeginning: listener(courses, 'courses.enrollment.activated.v1', 'Knows when a learner began.', (ctx: Context, { data, time }) =>
    begin(ctx, data, time),
  ),
  forgetCompletion: listener(
    courses,
    'courses.enrollment.reset.v1',
    'A learner who begins anew has not completed.',
    async (ctx: Context, { data }) => {
      await ctx.db.update(completions).set({ completedAt: null }).where(eq(completions.enrollmentId, data.enrollmentId));
    },
  ),
  certifyCompletion: listener(
    courses,
    'courses.enrollment.completed.v1',
    'Issues the certificate of a completed course.',
    async (ctx: Context, { data, time }) => {
      const { enrollmentId, learnerId: userId, courseId, title } = data;
      const completedAt = new Date(time);
      await ctx.db
        .insert(completions)
        .values({ enrollmentId, userId, courseId, completedAt })
        .onConflictDoUpdate({ target: completions.enrollmentId, set: { completedAt } });
      await ctx.db.insert(certifiedCourses).values({ courseId, title }).onConflictDoNothing();
      if (!ctx.settingsFor({ course: courseId }).autoIssueOnCompletion) return;
      await lockHolding(ctx, userId, courseId);
      const { unmet, ...grounds } = await eligibility(ctx, userId, courseId);
      if (!unmet.length) await writeCertificate(ctx, grounds);
    },
  ),

  revokeRefunded: listener(
    payments,
    'payments.payment.refunded.v1',
    'Revokes what was paid back, if the settings say so.',
    async (ctx: Context, { data }) => {
      if (data.itemKind !== 'ENROLLMENT' || !data.fully || ctx.settings.refundPolicyAfterIssue !== 'REVOKE') return;
      const held = await ctx.db
        .select()
        .from(certificates)
        .where(and(eq(certificates.enrollmentId, data.itemId), inArray(certificates.status, ['ISSUED', 'SUSPENDED'])))
        .for('update');
      for (const certificate of held) await changeStatus(ctx, certificate, 'REVOKED', 'The course was paid back.');
    },
  ),

  endInTime: schedule('Ends certificates whose time is over.', MINUTE, async (ctx: Context) => {
    await expireCertificates(ctx, {});
  }),
  forgetAttempts: schedule('Forgets who tried codes.', HOUR, async (ctx: Context) => {
    await ctx.db.delete(attempts).where(lt(attempts.minute, new Date(ctx.now.getTime() - HOUR)));
  }),
};
