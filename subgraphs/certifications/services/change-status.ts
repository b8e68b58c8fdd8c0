import { found, one, Refusal } from '@lyceum/kit';
import { eq, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { type CertificateRow, certificates, statusChanges } from '../tables.ts';
import { factOf } from './issue.ts';

type Status = CertificateRow['status'];

/** What may follow what; REVOKED and SUPERSEDED are for good. */
const FOLLOWS: Readonly<Record<Status, readonly Status[]>> = {
  ISSUED: ['SUSPENDED', 'REVOKED', 'EXPIRED', 'SUPERSEDED'],
  SUSPENDED: ['ISSUED', 'REVOKED', 'EXPIRED'],
  EXPIRED: ['SUPERSEDED', 'REVOKED'],
  REVOKED: [],
  SUPERSEDED: [],
};

/** The certificate, locked. Throws NOT_FOUND. */
export async function lockCertificate(ctx: Context, id: string): Promise<CertificateRow> {
  const [row] = await ctx.db.select().from(certificates).where(eq(certificates.id, id)).for('update');
  return found(row, 'The certificate');
}

/** Takes a locked certificate to another status and tells of it. Throws CONFLICT where that may not follow. */
export async function changeStatus(ctx: Context, certificate: CertificateRow, to: Status, reason: string | null): Promise<CertificateRow> {
  const { id, status: from } = certificate;
  if (!FOLLOWS[from].includes(to))
    throw new Refusal('CONFLICT', `This certificate is ${from.toLowerCase()}: it can’t become ${to.toLowerCase()}.`);
  const changed = one(
    await ctx.db
      .update(certificates)
      .set({
        status: to,
        reason: to === 'SUSPENDED' || to === 'REVOKED' ? reason : null,
        statusChangedAt: ctx.now,
        version: sql`${certificates.version} + 1`,
      })
      .where(eq(certificates.id, id))
      .returning(),
  );
  await ctx.db.insert(statusChanges).values({ certificateId: id, from, to, reason, actorId: ctx.viewerOrNull?.id ?? null, at: ctx.now });
  await tell(ctx, changed, to, reason ?? '');
  return changed;
}

async function tell(ctx: Context, certificate: CertificateRow, to: Status, reason: string): Promise<void> {
  const { id } = certificate;
  const data = factOf(certificate);
  if (to === 'SUSPENDED') await ctx.publish('certifications.certificate.suspended.v1', id, { ...data, reason });
  if (to === 'REVOKED') await ctx.publish('certifications.certificate.revoked.v1', id, { ...data, reason });
  if (to === 'ISSUED') await ctx.publish('certifications.certificate.reinstated.v1', id, data);
  if (to === 'EXPIRED') await ctx.publish('certifications.certificate.expired.v1', id, data);
}
