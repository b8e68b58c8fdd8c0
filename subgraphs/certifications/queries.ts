import { deny, descending, enforce, found, PageArguments, pageOf, query } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { and, eq, gte, ilike, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { isStaff, mayDo, seen } from './helpers.ts';
import { eligibility } from './queries/eligibility.ts';
import { credentialOf } from './signing.ts';
import { certificates, certifiedCourses, STATUSES } from './tables.ts';
import { encodeStatusList, LIST_BITS, STATUS_PURPOSES } from './utilities.ts';

const newestFirst = [descending(certificates.issuedAt), descending(certificates.id)];
const Statuses = z.array(z.enum(STATUSES)).max(STATUSES.length).nullish();

export const getCertificate = query(
  'A certificate that the viewer may see, or null.',
  z.object({ id: z.string().max(100) }),
  async (ctx: Context, { id }) => seen(ctx, await ctx.load.certificate.load(id)),
);

export const getCertificatesByUser = query(
  'A person’s certificates, newest first; hidden ones for the holder and those who manage certificates.',
  z.object({ userId: z.string().max(100), status: Statuses, page: PageArguments }),
  async (ctx: Context, { userId, status, page }) => {
    const all = ctx.viewerOrNull?.id === userId || ctx.hasScope('certifications:manage');
    return ctx.load.certificatesOf.load({ of: userId, status: status ?? null, shown: !all, page });
  },
);

export const getCertificatesOfCourse = query(
  'Certificates of a course for its staff, or without a course one’s own; newest first.',
  z.object({ courseId: z.uuid().nullish(), status: Statuses, page: PageArguments }),
  async (ctx: Context, { courseId, status, page }) => {
    if (!courseId) return ctx.load.certificatesOf.load({ of: ctx.viewer.id, status: status ?? null, shown: false, page });
    if (!(await isStaff(ctx, courseId)))
      enforce(deny('certificate.staff', 'Only the course’s instructors may see this.', 'certifications:manage'));
    return ctx.load.certificatesIn.load({ of: courseId, status: status ?? null, shown: false, page });
  },
);

/** What the viewer may find: one's own, those of courses that one teaches, and what is not hidden. */
function findable(ctx: Context): SQL | undefined {
  if (ctx.hasScope('certifications:manage')) return undefined;
  const viewer = ctx.viewerOrNull;
  if (!viewer) return isNull(certificates.hiddenAt);
  return or(
    isNull(certificates.hiddenAt),
    eq(certificates.userId, viewer.id),
    sql`exists (select 1 from ${certifiedCourses} where ${certifiedCourses.courseId} = ${certificates.courseId} and ${viewer.id}::uuid = any(${certifiedCourses.instructorIds}))`,
  );
}

export const searchCertificates = query(
  'Certificates whose holder or course holds the text, or whose code is the text.',
  z.object({ query: z.string().trim().min(1).max(200), status: Statuses, page: PageArguments }),
  async (ctx: Context, { query: text, status, page }) =>
    pageOf(ctx.db, {
      table: certificates,
      where: and(
        or(
          ilike(certificates.holderName, holding(text)),
          ilike(certificates.courseTitle, holding(text)),
          eq(certificates.code, text.toUpperCase()),
        ),
        status ? inArray(certificates.status, status) : undefined,
        findable(ctx),
      ),
      orderBy: newestFirst,
      page,
    }),
);

export const certificateEligibility = query(
  'Whether somebody may be given a course’s certificate, and what is missing: the learner’s own, or for staff.',
  z.object({ userId: z.uuid().nullish(), courseId: z.uuid() }),
  async (ctx: Context, { userId, courseId }) => {
    const holderId = userId ?? ctx.viewer.id;
    if (holderId !== ctx.viewerOrNull?.id && !(await isStaff(ctx, courseId)))
      enforce(deny('certificate.staff', 'Only the course’s instructors may ask this of others.', 'certifications:manage'));
    const { unmet } = await eligibility(ctx, holderId, courseId);
    return { eligible: unmet.length === 0, unmet };
  },
);

export const certificateCredential = query(
  'The signed Open Badges 3.0 credential, as JWT or as JSON, for the holder and staff.',
  z.object({ certificateId: z.uuid(), format: z.enum(['VC_JWT', 'JSON_LD']) }),
  async (ctx: Context, { certificateId, format }): Promise<string> => {
    const certificate = found(await seen(ctx, await ctx.load.certificate.load(certificateId)), 'The certificate');
    if (ctx.viewerOrNull?.id !== certificate.userId) await mayDo(ctx, certificateId, 'staff');
    return format === 'VC_JWT' ? certificate.credential : JSON.stringify(credentialOf(certificate.credential));
  },
);

export const statusList = query(
  'One list of which certificates are revoked or suspended, as Bitstring Status List has it.',
  z.object({ purpose: z.enum(STATUS_PURPOSES), list: z.int().min(0).max(1_000_000) }),
  async (ctx: Context, { purpose, list }) => {
    const from = list * LIST_BITS;
    const set = await ctx.db
      .select({ index: certificates.statusIndex })
      .from(certificates)
      .where(
        and(
          gte(certificates.statusIndex, from),
          lt(certificates.statusIndex, from + LIST_BITS),
          eq(certificates.status, purpose === 'revocation' ? 'REVOKED' : 'SUSPENDED'),
        ),
      );
    const encodedList = encodeStatusList({ indexes: set.map(({ index }) => index - from) });
    return { statusPurpose: purpose, encodedList };
  },
);
