import { allow, type Decision, deny, enforce, found, helper, hide, invalid } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import type { CertificateRow } from './tables.ts';
import { CertificationData, validateCertificateData } from './utilities.ts';

/** Whether the viewer teaches the course, or manages certificates altogether. */
export async function isStaff(ctx: Context, courseId: string): Promise<boolean> {
  if (ctx.hasScope('certifications:manage')) return true;
  const viewer = ctx.viewerOrNull;
  if (!viewer) return false;
  return (await ctx.load.course.load(courseId))?.instructorIds.includes(viewer.id) ?? false;
}

/** Throws unless the viewer teaches the course or manages certificates. */
export async function enforceStaff(ctx: Context, courseId: string): Promise<void> {
  if (await isStaff(ctx, courseId)) return;
  enforce(
    deny('certificate.staff', 'Only the course’s instructors and holders of certifications:manage may do this.', 'certifications:manage'),
  );
}

export const validateCertificationPermissions = helper(
  'Whether the viewer may see a certificate, do what its holder may, or do what staff may, and why.',
  z.object({ certificateId: z.uuid(), action: z.enum(['read', 'hold', 'staff']) }),
  async (ctx: Context, { certificateId, action }): Promise<Decision> => {
    const certificate = await ctx.load.certificate.load(certificateId);
    if (!certificate) return hide('certificate.exists', 'There is no such certificate.');
    if (action === 'read' && !certificate.hiddenAt) return allow('certificate.shown', 'Its holder does not hide it.');
    if (ctx.hasScope('certifications:manage')) return allow('certificate.scope', 'The scope certifications:manage was given.');
    const own = ctx.viewerOrNull?.id === certificate.userId;
    if (own && action !== 'staff') return allow('certificate.own', 'It is one’s own certificate.');
    if (await isStaff(ctx, certificate.courseId))
      return action === 'hold'
        ? deny('certificate.own', 'Only its holder may do this.', 'certifications:manage')
        : allow('certificate.staff', 'One teaches the course.');
    if (certificate.hiddenAt && !own) return hide('certificate.hidden', 'Its holder hides it.');
    return action === 'hold'
      ? deny('certificate.own', 'Only its holder may do this.', 'certifications:manage')
      : deny(
          'certificate.staff',
          'Only the course’s instructors and holders of certifications:manage may do this.',
          'certifications:manage',
        );
  },
);

type Action = 'read' | 'hold' | 'staff';

/** Throws unless the viewer may do it. */
export const mayDo = async (ctx: Context, certificateId: string, action: Action): Promise<void> =>
  enforce(await validateCertificationPermissions(ctx, { certificateId, action }));

/** The certificate, or null when the viewer may not know of it. */
export async function seen(ctx: Context, certificate: CertificateRow | null): Promise<CertificateRow | null> {
  if (!certificate) return null;
  const { allowed } = await validateCertificationPermissions(ctx, { certificateId: certificate.id, action: 'read' });
  return allowed ? certificate : null;
}

/** Whether the viewer is told why and what: its holder and staff. */
export const isPrivy = async (ctx: Context, { userId, courseId }: CertificateRow): Promise<boolean> =>
  ctx.viewerOrNull?.id === userId || isStaff(ctx, courseId);

export const processCertificationData = helper(
  'What instructors say of a course’s certificate, as it is kept: tidy text, each skill once; refuses all that is wrong at once.',
  CertificationData,
  async (_ctx: Context, data) => {
    const violations = validateCertificateData(data);
    if (violations.length) throw invalid(violations);
    const tidy = (text: string) => text.normalize('NFC').trim();
    // each once, as it was written first
    const skills =
      data.skills &&
      [
        ...new Map(data.skills.toReversed().map((skill) => [tidy(skill).toLowerCase(), tidy(skill).replace(/\s+/g, ' ')])).values(),
      ].toReversed();
    return {
      ...(data.criteria === undefined ? {} : { criteria: data.criteria === null ? null : tidy(data.criteria) || null }),
      ...(data.validityMonths === undefined ? {} : { validityMonths: data.validityMonths }),
      ...(skills ? { skills } : {}),
    };
  },
  { open: true },
);

/** The course as certifications knows it. Throws NOT_FOUND. */
export const knownCourse = async (ctx: Context, courseId: string) => found(await ctx.load.course.load(courseId), 'The course');
