import { found, Refusal, service } from '@lyceum/kit';
import { and, eq, lte } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { enforceStaff, knownCourse, mayDo, processCertificationData } from '../helpers.ts';
import { eligibility } from '../queries/eligibility.ts';
import { type CertificateRow, certificates, certifiedCourses } from '../tables.ts';
import { CertificationData } from '../utilities.ts';
import { changeStatus, lockCertificate } from './change-status.ts';
import { activeOf, factOf, lockHolding, waitingFor, writeCertificate } from './issue.ts';

const Reason = z.string().trim().min(1, 'Say why.').max(1_000);

async function issue(ctx: Context, userId: string, courseId: string): Promise<CertificateRow> {
  await lockHolding(ctx, userId, courseId);
  const { course, person, completion, unmet } = await eligibility(ctx, userId, courseId);
  if (unmet.length) throw new Refusal('CONFLICT', unmet.map(({ message }) => message).join(' '));
  const issued = await writeCertificate(ctx, { course, person, completion });
  if (!issued) throw new Refusal('CONFLICT', 'There is a certificate for this course already.');
  return issued;
}

export const generateCertificate = service(
  'Issues the certificate of a completed course: the learner’s own, or by staff.',
  z.object({ userId: z.uuid().nullish(), courseId: z.uuid(), idempotencyKey: z.string().min(1).max(200).nullish() }),
  async (ctx: Context, { userId, courseId }) => {
    await knownCourse(ctx, courseId);
    const holderId = userId ?? ctx.viewer.id;
    if (!ctx.isSystem && holderId !== ctx.viewer.id) await enforceStaff(ctx, courseId);
    return issue(ctx, holderId, courseId);
  },
  { again: async (ctx, id) => found(await ctx.load.certificate.load(id), 'The certificate') },
);

const MOST_AT_ONCE = 500;
export const bulkIssueCertificates = service(
  'Issues certificates to all who completed a course and never had one, up to 500 at once; gives them.',
  z.object({ courseId: z.uuid() }),
  async (ctx: Context, { courseId }) => {
    await knownCourse(ctx, courseId);
    await enforceStaff(ctx, courseId);
    const issued: CertificateRow[] = [];
    // each is signed by itself; who can't have one just now is passed over
    for (const { userId } of await waitingFor(ctx, courseId, MOST_AT_ONCE)) {
      await lockHolding(ctx, userId, courseId);
      const { unmet, ...grounds } = await eligibility(ctx, userId, courseId);
      const certificate = unmet.length ? null : await writeCertificate(ctx, grounds);
      if (certificate) issued.push(certificate);
    }
    return issued;
  },
);

export const revokeCertificate = service(
  'Revokes the certificate that somebody holds for a course, for good.',
  z.object({ userId: z.uuid(), courseId: z.uuid(), reason: Reason }),
  async (ctx: Context, { userId, courseId, reason }) => {
    await enforceStaff(ctx, courseId);
    const held = found(await activeOf(ctx, userId, courseId), 'The certificate');
    return changeStatus(ctx, await lockCertificate(ctx, held.id), 'REVOKED', reason);
  },
);

export const suspendCertificate = service(
  'Makes a certificate invalid for now.',
  z.object({ certificateId: z.uuid(), reason: Reason }),
  async (ctx: Context, { certificateId, reason }) => {
    await mayDo(ctx, certificateId, 'staff');
    return changeStatus(ctx, await lockCertificate(ctx, certificateId), 'SUSPENDED', reason);
  },
);

export const reinstateCertificate = service(
  'Makes a suspended certificate valid again.',
  z.object({ certificateId: z.uuid() }),
  async (ctx: Context, { certificateId }) => {
    await mayDo(ctx, certificateId, 'staff');
    return changeStatus(ctx, await lockCertificate(ctx, certificateId), 'ISSUED', null);
  },
);

const DAY = 24 * 60 * 60_000;
export const renewCertificate = service(
  'Issues an ending or expired certificate anew, in the place of the old one.',
  z.object({ certificateId: z.uuid() }),
  async (ctx: Context, { certificateId }) => {
    await mayDo(ctx, certificateId, 'read');
    const { userId, courseId } = found(await ctx.load.certificate.load(certificateId), 'The certificate');
    if (ctx.viewerOrNull?.id !== userId) await mayDo(ctx, certificateId, 'staff');
    await lockHolding(ctx, userId, courseId);
    const old = await lockCertificate(ctx, certificateId);
    if (old.status !== 'ISSUED' && old.status !== 'EXPIRED')
      throw new Refusal('CONFLICT', `This certificate is ${old.status.toLowerCase()}: it can’t be renewed.`);
    if (!old.validUntil) throw new Refusal('CONFLICT', 'This certificate has no end.');
    const { renewalWindowDays } = ctx.settingsFor({ course: courseId });
    if (old.status === 'ISSUED' && old.validUntil.getTime() - ctx.now.getTime() > renewalWindowDays * DAY)
      throw new Refusal('CONFLICT', `It can be renewed ${renewalWindowDays} days before its end, not earlier.`);
    const { course, person, completion, unmet } = await eligibility(ctx, userId, courseId, { renewal: true });
    if (unmet.length) throw new Refusal('CONFLICT', unmet.map(({ message }) => message).join(' '));
    await changeStatus(ctx, old, 'SUPERSEDED', null);
    const renewed = await writeCertificate(ctx, { course, person, completion }, { supersedesId: old.id });
    if (!renewed) throw new Refusal('CONFLICT', 'There is a newer certificate for this course already.');
    await ctx.publish('certifications.certificate.renewed.v1', renewed.id, { ...factOf(renewed), supersedesId: old.id });
    return renewed;
  },
);

const BATCH = 500;
export const expireCertificates = service('Ends certificates whose time is over.', z.object({}), async (ctx: Context) => {
  const over = await ctx.db
    .select()
    .from(certificates)
    .where(and(eq(certificates.status, 'ISSUED'), lte(certificates.validUntil, ctx.now)))
    .orderBy(certificates.validUntil)
    .limit(BATCH)
    .for('update', { skipLocked: true });
  for (const certificate of over) await changeStatus(ctx, certificate, 'EXPIRED', null);
  return over.length;
});

export const setCourseCertification = service(
  'Says whether and how a course is certified; certificates that are out stay as they are.',
  CertificationData.extend({ courseId: z.uuid(), certified: z.boolean().nullish() }),
  async (ctx: Context, { courseId, certified, ...data }) => {
    await knownCourse(ctx, courseId);
    await enforceStaff(ctx, courseId);
    const changes = { ...(await processCertificationData(ctx, data)), ...(certified == null ? {} : { certified }) };
    if (Object.keys(changes).length) await ctx.db.update(certifiedCourses).set(changes).where(eq(certifiedCourses.courseId, courseId));
    return { id: courseId };
  },
);
