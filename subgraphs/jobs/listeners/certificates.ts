import { events } from '@lyceum/certifications/events';
import { listener } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { certificates } from '../tables.ts';
import { skillKey } from '../utilities.ts';

const end = async (ctx: Context, certificateId: string, endedAt: Date | null) => {
  await ctx.db.update(certificates).set({ endedAt }).where(eq(certificates.certificateId, certificateId));
};

export const knowCertificate = listener(
  events,
  'certifications.certificate.issued.v1',
  'Knows what somebody has proved.',
  async (ctx: Context, { data: { certificateId, userId, courseId, courseTitle: title, topics }, time }) => {
    await ctx.db
      .insert(certificates)
      .values({ certificateId, userId, courseId, title, topics: topics.map((topic) => skillKey(topic)), at: new Date(time) })
      .onConflictDoNothing();
  },
);
export const forgetRevoked = listener(
  events,
  'certifications.certificate.revoked.v1',
  'Takes a revoked certificate as evidence no more.',
  (ctx: Context, { data, time }) => end(ctx, data.certificateId, new Date(time)),
);
export const forgetSuspended = listener(
  events,
  'certifications.certificate.suspended.v1',
  'Takes a suspended certificate as evidence not for now.',
  (ctx: Context, { data, time }) => end(ctx, data.certificateId, new Date(time)),
);
export const knowReinstated = listener(
  events,
  'certifications.certificate.reinstated.v1',
  'Takes a reinstated certificate as evidence again.',
  (ctx: Context, { data }) => end(ctx, data.certificateId, null),
);
export const forgetExpired = listener(
  events,
  'certifications.certificate.expired.v1',
  'Takes an expired certificate as evidence no more.',
  (ctx: Context, { data, time }) => end(ctx, data.certificateId, new Date(time)),
);
