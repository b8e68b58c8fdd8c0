import { and, count, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { certificates, certifiedCourses, completions, people } from '../tables.ts';

/** What stands between a person and the certificate of a course. */
export interface Unmet {
  readonly rule: 'NOT_COMPLETED' | 'NOT_CERTIFIED' | 'SUSPENDED' | 'HELD' | 'TOO_MANY';
  readonly message: string;
}

/** What the certificate of a person and a course would say, and what is missing for it. */
export async function eligibility(ctx: Context, userId: string, courseId: string, { renewal = false }: { renewal?: boolean } = {}) {
  const [[course], [person], [completion], [given]] = await Promise.all([
    ctx.db.select().from(certifiedCourses).where(eq(certifiedCourses.courseId, courseId)),
    ctx.db.select().from(people).where(eq(people.userId, userId)),
    ctx.db
      .select()
      .from(completions)
      .where(and(eq(completions.userId, userId), eq(completions.courseId, courseId), isNotNull(completions.completedAt)))
      .orderBy(desc(completions.completedAt))
      .limit(1),
    ctx.db
      .select({ all: count(), active: count(sql`case when ${certificates.status} in ('ISSUED', 'SUSPENDED') then 1 end`) })
      .from(certificates)
      .where(and(eq(certificates.userId, userId), eq(certificates.courseId, courseId))),
  ]);
  const unmet: Unmet[] = [];
  if (!course?.certified) unmet.push({ rule: 'NOT_CERTIFIED', message: 'This course gives no certificate.' });
  if (!completion) unmet.push({ rule: 'NOT_COMPLETED', message: 'The course is not completed.' });
  if (!person || person.suspendedAt) unmet.push({ rule: 'SUSPENDED', message: 'The account is not active.' });
  if (given?.active && !renewal) unmet.push({ rule: 'HELD', message: 'There is a certificate for this course already.' });
  const { maxReissues } = ctx.settingsFor({ course: courseId });
  if ((given?.all ?? 0) > maxReissues)
    unmet.push({ rule: 'TOO_MANY', message: `One person is given at most ${maxReissues + 1} certificates for one course.` });
  return { course, person, completion, unmet };
}
