import { forgetErased, unnamed } from '@lyceum/accounts/copies';
import { ERASED_NAME } from '@lyceum/kit';
import { and, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { claimsOf, signCredential } from '../signing.ts';
import { certificates, people, statusChanges } from '../tables.ts';
import { buildOpenBadgeJson } from '../utilities/open-badge.ts';

/** Signs a person's certificates anew without their name: whoever has a code may still ask whether it holds. */
async function signWithoutName(ctx: Context, userId: string): Promise<void> {
  const rows = await ctx.db
    .select()
    .from(certificates)
    .where(and(eq(certificates.userId, userId), ne(certificates.holderName, ERASED_NAME)));
  const { issuerUrl } = ctx.settings;
  for (const row of rows) {
    const badge = buildOpenBadgeJson({
      ...row,
      holderName: ERASED_NAME,
      ...{ certificateId: row.id, holderId: userId, courseId: row.courseId, issuerUrl, publicUrl: ctx.config.PUBLIC_URL },
    });
    const credential = await signCredential(
      ctx,
      badge,
      claimsOf(issuerUrl, badge.id, badge.credentialSubject.id, row.issuedAt, row.validUntil),
    );
    await ctx.db
      .update(certificates)
      .set({ holderName: ERASED_NAME, credential, publicFields: row.publicFields.filter((field) => field !== 'HOLDER_NAME') })
      .where(eq(certificates.id, row.id));
  }
}

export const erasedListeners = forgetErased<Context>(
  'certifications',
  'Takes the name off the certificates of a person who is no more; they verify without it.',
  unnamed(people),
  signWithoutName,
  (ctx, userId) => {
    const theirs = ctx.db.select({ id: certificates.id }).from(certificates).where(eq(certificates.userId, userId));
    return ctx.db.update(statusChanges).set({ reason: null }).where(inArray(statusChanges.certificateId, theirs));
  },
  (ctx, userId) =>
    ctx.db
      .update(certificates)
      .set({ reason: '' })
      .where(and(eq(certificates.userId, userId), isNotNull(certificates.reason))),
);
