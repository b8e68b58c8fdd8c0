import { newId } from '@lyceum/kit';
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { eligibility } from '../queries/eligibility.ts';
import { claimsOf, signCredential } from '../signing.ts';
import { type CertificateRow, certificates, completions, people, statusChanges } from '../tables.ts';
import { buildOpenBadgeJson, generateCertificateCode } from '../utilities.ts';
import { monthsLater } from './months.ts';

/** Writes, signs and tells of a certificate; null when somebody else did so at the same moment. The caller has checked eligibility. */
export async function writeCertificate(
  ctx: Context,
  { course, person, completion }: Required<Pick<Awaited<ReturnType<typeof eligibility>>, 'course' | 'person' | 'completion'>>,
  { supersedesId = null }: { supersedesId?: string | null } = {},
): Promise<CertificateRow | null> {
  if (!course || !person || !completion?.completedAt) throw new Error('What is not eligible is not issued.');
  const [place] = await ctx.db.execute<{ at: string }>(sql`select nextval('certifications.status_index') as at`);
  const months = course.validityMonths ?? ctx.settingsFor({ course: course.courseId }).defaultValidityMonths;
  const { issuerName, issuerUrl, codePrefix } = ctx.settings;
  const stands = {
    code: generateCertificateCode({ prefix: codePrefix }),
    holderName: person.displayName,
    courseTitle: course.title,
    criteria: course.criteria ?? `Every required lesson of ${course.title} was completed.`,
    skills: course.skills,
    issuerName,
    completedAt: completion.completedAt,
    issuedAt: ctx.now,
    validUntil: months ? monthsLater(ctx.now, months) : null,
    statusIndex: Number(place?.at),
  };
  const id = newId();
  const badge = buildOpenBadgeJson({
    ...stands,
    ...{ certificateId: id, holderId: person.userId, courseId: course.courseId, issuerUrl, publicUrl: ctx.config.PUBLIC_URL },
  });
  const credential = await signCredential(
    ctx,
    badge,
    claimsOf(issuerUrl, badge.id, badge.credentialSubject.id, stands.issuedAt, stands.validUntil),
  );
  const [row] = await ctx.db
    .insert(certificates)
    .values({
      id,
      ...stands,
      userId: person.userId,
      courseId: course.courseId,
      enrollmentId: completion.enrollmentId,
      statusChangedAt: ctx.now,
      supersedesId,
      publicFields: [...ctx.settings.publicFields],
      credential,
    })
    .onConflictDoNothing()
    .returning();
  if (!row) return null;
  await ctx.db
    .insert(statusChanges)
    .values({ certificateId: id, from: null, to: 'ISSUED', actorId: ctx.viewerOrNull?.id ?? null, at: ctx.now });
  await ctx.publish('certifications.certificate.issued.v1', id, {
    ...factOf(row),
    enrollmentId: row.enrollmentId,
    code: row.code,
    refundsBlocked: ctx.settings.refundPolicyAfterIssue === 'BLOCK',
    topics: row.skills.length ? row.skills : [row.courseTitle],
    supersedesId,
  });
  return row;
}

export const factOf = ({ id, userId, courseId, courseTitle }: CertificateRow) => ({ certificateId: id, userId, courseId, courseTitle });

/** Locks a person's certificates of a course against each other until the transaction ends. */
export const lockHolding = (ctx: Context, userId: string, courseId: string) =>
  ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`certificate ${userId} ${courseId}`}, 0))`);

/** Everybody who completed a course and holds no certificate of it, first come first. */
export const waitingFor = (ctx: Context, courseId: string, limit: number) =>
  ctx.db
    .select({ userId: completions.userId })
    .from(completions)
    .innerJoin(people, eq(people.userId, completions.userId))
    .where(
      and(
        eq(completions.courseId, courseId),
        isNotNull(completions.completedAt),
        sql`${people.suspendedAt} is null`,
        sql`not exists (select 1 from ${certificates} where ${certificates.userId} = ${completions.userId} and ${certificates.courseId} = ${courseId})`,
      ),
    )
    .groupBy(completions.userId)
    .orderBy(sql`min(${completions.completedAt})`, completions.userId)
    .limit(limit);

export const activeOf = async (ctx: Context, userId: string, courseId: string): Promise<CertificateRow | undefined> =>
  (
    await ctx.db
      .select()
      .from(certificates)
      .where(
        and(eq(certificates.userId, userId), eq(certificates.courseId, courseId), inArray(certificates.status, ['ISSUED', 'SUSPENDED'])),
      )
  )[0];
