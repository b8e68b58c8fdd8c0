import { found, one, service } from '@lyceum/kit';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { mayDo } from '../helpers.ts';
import { PUBLIC_FIELDS } from '../settings.ts';
import { certificates, shares } from '../tables.ts';
import { buildLinkedInAddUrl, buildShareUrl, verificationUrl } from '../utilities.ts';
import { factOf } from './issue.ts';

const change = async (ctx: Context, certificateId: string, changes: Partial<typeof certificates.$inferInsert>) => {
  await mayDo(ctx, certificateId, 'hold');
  return one(
    await ctx.db
      .update(certificates)
      .set({ ...changes, version: sql`${certificates.version} + 1` })
      .where(eq(certificates.id, certificateId))
      .returning(),
  );
};

export const updateCertificate = service(
  'Says what the certificate shows to whoever verifies it.',
  z.object({ certificateId: z.uuid(), publicFields: z.array(z.enum(PUBLIC_FIELDS)).max(PUBLIC_FIELDS.length) }),
  async (ctx: Context, { certificateId, publicFields }) => change(ctx, certificateId, { publicFields: [...new Set(publicFields)] }),
);

export const deleteCertificate = service(
  'Hides a certificate: it is on nobody’s list but the holder’s and the staff’s, and verifies without a name. Nothing is lost.',
  z.object({ certificateId: z.uuid() }),
  async (ctx: Context, { certificateId }) => change(ctx, certificateId, { hiddenAt: ctx.now }),
);

export const showCertificate = service(
  'Shows a hidden certificate again.',
  z.object({ certificateId: z.uuid() }),
  async (ctx: Context, { certificateId }) => change(ctx, certificateId, { hiddenAt: null }),
);

export const shareCertificate = service(
  'The page on which the holder passes the certificate on; counted.',
  z.object({ certificateId: z.uuid(), platform: z.enum(['LINKEDIN', 'X', 'FACEBOOK', 'EMAIL', 'LINK']) }),
  async (ctx: Context, { certificateId, platform }) => {
    await mayDo(ctx, certificateId, 'hold');
    const certificate = found(await ctx.load.certificate.load(certificateId), 'The certificate');
    const { courseTitle, issuerName, issuedAt, validUntil, code } = certificate;
    const url = verificationUrl(ctx.config.PUBLIC_URL, code);
    await ctx.db.insert(shares).values({ certificateId, platform, at: ctx.now });
    await ctx.publish('certifications.certificate.shared.v1', certificateId, { ...factOf(certificate), platform });
    const page =
      platform === 'LINKEDIN'
        ? buildLinkedInAddUrl({ name: courseTitle, organizationName: issuerName, issuedAt, validUntil, url, code })
        : buildShareUrl({ platform, url, title: courseTitle });
    return { platform, url: page, certificate };
  },
);
