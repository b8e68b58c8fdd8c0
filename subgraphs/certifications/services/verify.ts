import { ERASED_NAME, Refusal, service } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seen } from '../helpers.ts';
import { verifyCredential as checkSignature } from '../signing.ts';
import { attempts, type CertificateRow, lookups } from '../tables.ts';
import { normaliseCode } from '../utilities.ts';

export type VerificationStatus = 'VALID' | 'EXPIRED' | 'REVOKED' | 'SUSPENDED' | 'UNKNOWN' | 'TAMPERED';

/** Counts a try of this address; throws LIMIT_REACHED when it had too many in this minute. */
async function countAttempt(ctx: Context): Promise<void> {
  const address = ('client' in ctx.principal && ctx.principal.client?.address) || null;
  if (!address) return;
  const minute = new Date(Math.floor(ctx.now.getTime() / 60_000) * 60_000);
  const [row] = await ctx.db
    .insert(attempts)
    .values({ address, minute, count: 1 })
    .onConflictDoUpdate({ target: [attempts.address, attempts.minute], set: { count: sql`${attempts.count} + 1` } })
    .returning();
  if ((row?.count ?? 0) > ctx.settings.verificationsPerMinute)
    throw new Refusal('LIMIT_REACHED', 'Too many certificates were verified from here: wait a minute.');
}

const statusOf = ({ status, validUntil }: CertificateRow, now: Date): VerificationStatus => {
  if (status === 'REVOKED' || status === 'SUSPENDED') return status;
  if (status === 'EXPIRED' || status === 'SUPERSEDED' || (validUntil && validUntil <= now)) return 'EXPIRED';
  return 'VALID';
};

const NOTHING = {
  holderName: null,
  courseTitle: null,
  issuerName: null,
  issuedAt: null,
  validUntil: null,
  skills: null,
  statusChangedAt: null,
  certificate: null,
};

/** What a certificate says of itself to anybody: what its holder permits. */
async function result(ctx: Context, row: CertificateRow, status: VerificationStatus) {
  const day = ctx.now.toISOString().slice(0, 10);
  await ctx.db
    .insert(lookups)
    .values({ certificateId: row.id, day, result: status, count: 1 })
    .onConflictDoUpdate({ target: [lookups.certificateId, lookups.day, lookups.result], set: { count: sql`${lookups.count} + 1` } });
  const shows = (field: string) => row.publicFields.includes(field);
  return {
    status,
    holderName: shows('HOLDER_NAME') && !row.hiddenAt ? row.holderName : null,
    courseTitle: shows('COURSE_TITLE') ? row.courseTitle : null,
    issuerName: row.issuerName,
    issuedAt: shows('ISSUED_AT') ? row.issuedAt : null,
    validUntil: shows('VALID_UNTIL') ? row.validUntil : null,
    skills: shows('SKILLS') ? row.skills : null,
    statusChangedAt: status === 'VALID' ? null : row.statusChangedAt,
    // the certificate itself names its holder
    certificate: shows('HOLDER_NAME') ? await seen(ctx, row) : null,
  };
}

/** Whether what stands in the row is what was signed. */
async function isGenuine(ctx: Context, row: CertificateRow): Promise<boolean> {
  const payload = await checkSignature(ctx, row.credential);
  const Signed = z.object({
    jti: z.literal(`urn:uuid:${row.id}`),
    name: z.literal(row.courseTitle),
    credentialSubject: z.object({
      id: z.literal(`urn:uuid:${row.userId}`),
      identifier: z.tuple([z.looseObject({ identityHash: z.literal(row.holderName) })]),
    }),
  });
  return Signed.safeParse(payload).success;
}

function refuseClosed(ctx: Context): void {
  if (!ctx.settings.publicVerification && !ctx.hasScope('certifications:manage'))
    throw new Refusal('FORBIDDEN', 'Certificates are not verified in public here.');
}

export const verifyCertificate = service(
  'Whether a certificate holds, by its code, for anybody.',
  z.object({ code: z.string().max(200) }),
  async (ctx: Context, { code }) => {
    refuseClosed(ctx);
    await countAttempt(ctx);
    const known = normaliseCode(code);
    const row = known && (await ctx.load.certificateByCode.load(known));
    if (!row) return { status: 'UNKNOWN' as const, ...NOTHING };
    return result(ctx, row, (await isGenuine(ctx, row)) ? statusOf(row, ctx.now) : 'TAMPERED');
  },
  { audit: false },
);

export const verifyCredential = service(
  'Whether a credential, as its holder carries it, was signed here and still holds.',
  z.object({ credential: z.string().max(20_000) }),
  async (ctx: Context, { credential }) => {
    refuseClosed(ctx);
    await countAttempt(ctx);
    const payload = await checkSignature(ctx, credential.trim());
    if (!payload) return { status: 'TAMPERED' as const, ...NOTHING };
    const row = await ctx.load.certificate.load(payload.jti?.replace('urn:uuid:', '') ?? '');
    if (!row) return { status: 'UNKNOWN' as const, ...NOTHING };
    // what an erased holder carried was signed with the name that is no more here
    const known = row.credential === credential.trim() || row.holderName === ERASED_NAME;
    return result(ctx, row, known ? statusOf(row, ctx.now) : 'TAMPERED');
  },
  { audit: false },
);
