import { events } from '@lyceum/certifications/events';
import { listener } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { certificates } from '../tables.ts';

const end = async (ctx: Context, certificateId: string, endedAt: Date | null) => {
  await ctx.db.update(certificates).set({ endedAt }).where(eq(certificates.certificateId, certificateId));
};

export const knowCertificate = listener(
  events,
  'certifications.certificate.issued.v1',
  'Knows who earned a certificate.',
  async (ctx: Context, { data: { certificateId, userId, courseId }, time }) => {
    await ctx.db
      .insert(certificates)
      .values({ certificateId, userId, courseId, at: new Date(time) })
      .onConflictDoNothing();
  },
);
export const forgetRevoked = listener(
  events,
  'certifications.certificate.revoked.v1',
  'Counts a revoked certificate no more.',
  (ctx: Context, { data, time }) => end(ctx, data.certificateId, new Date(time)),
);
export const forgetSuspended = listener(
  events,
  'certifications.certificate.suspended.v1',
  'Counts a suspended certificate not for now.',
  (ctx: Context, { data, time }) => end(ctx, data.certificateId, new Date(time)),
);
export const countReinstated = listener(
  events,
  'certifications.certificate.reinstated.v1',
  'Counts a reinstated certificate again.',
  (ctx: Context, { data }) => end(ctx, data.certificateId, null),
);
export const forgetExpired = listener(
  events,
  'certifications.certificate.expired.v1',
  'Counts an expired certificate no more.',
  (ctx: Context, { data, time }) => end(ctx, data.certificateId, new Date(time)),
);
