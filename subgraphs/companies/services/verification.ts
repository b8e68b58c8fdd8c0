import { randomBytes } from 'node:crypto';
import { DAY, invalid, one, Refusal, service } from '@lyceum/kit';
import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { recordsOf } from '../domain-records.ts';
import { type CompanyRow, type CompanyVerificationRow, companies, companyVerifications } from '../tables.ts';
import { checkDomainTxt, normaliseDomain, RECORD_LABEL } from '../utilities.ts';
import { changeCompany, lockCompany } from './rows.ts';

const ofOther = async (ctx: Context, domain: string, companyId: string): Promise<boolean> =>
  (await ctx.db.$count(companies, and(eq(companies.domain, domain), sql`${companies.id} <> ${companyId}`))) > 0;

export const requestCompanyVerification = service(
  'Asks to prove that a domain is the company’s own: what is given back says which TXT record to make, and where.',
  z.object({ companyId: z.uuid(), domain: z.string().max(4_096) }),
  async (ctx: Context, { companyId, domain: raw }) => {
    const company = await lockCompany(ctx, companyId, 'edit');
    const domain = normaliseDomain(raw);
    if (!domain) throw invalid([{ path: ['input', 'domain'], rule: 'format', message: 'Give a domain, for example example.com.' }]);
    if (company.status === 'VERIFIED' && company.domain === domain) throw new Refusal('CONFLICT', 'This domain is verified already.');
    if (await ofOther(ctx, domain, companyId)) throw new Refusal('CONFLICT', 'Another company has proved that this domain is its own.');
    await ctx.db
      .update(companyVerifications)
      .set({ state: 'REPLACED' })
      .where(and(eq(companyVerifications.companyId, companyId), eq(companyVerifications.state, 'PENDING')));
    if (company.status === 'DRAFT' || company.status === 'UNVERIFIED')
      await changeCompany(ctx, companyId, { status: 'PENDING_VERIFICATION' });
    return one(
      await ctx.db
        .insert(companyVerifications)
        .values({
          companyId,
          domain,
          token: randomBytes(24).toString('base64url'),
          requestedById: ctx.viewer.id,
          expiresAt: new Date(ctx.now.getTime() + ctx.settings.verificationDays * DAY),
          createdAt: ctx.now,
        })
        .returning(),
    );
  },
);

/** Whether the proof stands in DNS; null when that cannot be told just now. */
async function proved(ctx: Context, { domain, token }: CompanyVerificationRow): Promise<boolean | null> {
  try {
    return checkDomainTxt({ records: [...(await recordsOf(ctx.config).txt(`${RECORD_LABEL}.${domain}`))].slice(0, 1_000), token });
  } catch (error) {
    ctx.log.warn({ domain, error }, 'the records of a domain could not be looked up');
    return null;
  }
}

export const confirmCompanyVerification = service(
  'Looks the record up, and verifies the company if it is there.',
  z.object({ companyId: z.uuid() }),
  async (ctx: Context, { companyId }) => {
    // looked up with nothing locked: DNS may take its time
    const pending = await ctx.transact(async (tx) => {
      await lockCompany(tx, companyId, 'edit');
      const [row] = await tx.db
        .update(companyVerifications)
        .set({ attempts: sql`${companyVerifications.attempts} + 1`, lastCheckedAt: ctx.now })
        .where(and(eq(companyVerifications.companyId, companyId), eq(companyVerifications.state, 'PENDING')))
        .returning();
      if (!row || row.expiresAt <= ctx.now)
        throw new Refusal('CONFLICT', 'There is nothing to confirm: use requestCompanyVerification first.');
      return row;
    });
    const there = await proved(ctx, pending);
    if (there === null) throw new Refusal('UNAVAILABLE', 'The domain’s records cannot be looked up just now: try again in a minute.');
    if (!there)
      throw new Refusal('CONFLICT', `The TXT record is not at ${RECORD_LABEL}.${pending.domain} yet: it can take hours to be seen.`);
    return ctx.transact(async (tx) => verify(tx, await lockCompany(tx, companyId, 'edit'), pending));
  },
  { transaction: false },
);

async function verify(ctx: Context, company: CompanyRow, { id, domain }: CompanyVerificationRow): Promise<CompanyRow> {
  const companyId = company.id;
  // two companies that prove one domain at once queue here
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('companies.domain:' || ${domain}::text, 0))`);
  if (await ofOther(ctx, domain, companyId)) throw new Refusal('CONFLICT', 'Another company has proved that this domain is its own.');
  await ctx.db
    .update(companyVerifications)
    .set({ state: 'REPLACED', confirmedAt: null })
    .where(and(eq(companyVerifications.companyId, companyId), eq(companyVerifications.state, 'CONFIRMED')));
  const confirmed = await ctx.db
    .update(companyVerifications)
    .set({ state: 'CONFIRMED', confirmedAt: ctx.now, lastCheckedAt: ctx.now })
    .where(and(eq(companyVerifications.id, id), eq(companyVerifications.state, 'PENDING')))
    .returning({ id: companyVerifications.id });
  if (!confirmed.length) throw new Refusal('CONFLICT', 'Another verification was asked for meanwhile: confirm that one.');
  const verified = await changeCompany(ctx, companyId, { status: 'VERIFIED', domain, verifiedAt: ctx.now });
  await ctx.publish('companies.company.verified.v1', companyId, { companyId, name: company.name, domain });
  await ctx.audit('confirmCompanyVerification', { type: 'Company', id: companyId }, { domain });
  return verified;
}

const bySystem = (ctx: Context) => {
  if (!ctx.isSystem) throw new Refusal('FORBIDDEN', 'The platform does this by itself.');
};

export const expireVerifications = service(
  'Ends verifications that were not confirmed in time; the platform does this.',
  z.object({}),
  async (ctx: Context) => {
    bySystem(ctx);
    const ended = await ctx.db
      .update(companyVerifications)
      .set({ state: 'EXPIRED' })
      .where(and(eq(companyVerifications.state, 'PENDING'), lt(companyVerifications.expiresAt, ctx.now)))
      .returning({ companyId: companyVerifications.companyId });
    const ids = ended.map(({ companyId }) => companyId);
    if (ids.length)
      await ctx.db
        .update(companies)
        .set({ status: sql`case when ${companies.publishedAt} is null then 'DRAFT' else 'UNVERIFIED' end::companies.company_status` })
        .where(and(inArray(companies.id, ids), eq(companies.status, 'PENDING_VERIFICATION')));
    return ids.length;
  },
);

const AT_ONCE = 20;

export const recheckVerifications = service(
  'Looks the records of verified domains up again; a company whose record is gone is verified no longer. The platform does this.',
  z.object({}),
  async (ctx: Context) => {
    bySystem(ctx);
    const { verificationRecheckDays: days } = ctx.settings;
    if (!days) return 0;
    const due = await ctx.db
      .select()
      .from(companyVerifications)
      .where(
        and(eq(companyVerifications.state, 'CONFIRMED'), lt(companyVerifications.lastCheckedAt, new Date(ctx.now.getTime() - days * DAY))),
      )
      .orderBy(asc(companyVerifications.lastCheckedAt))
      .limit(AT_ONCE);
    const answers = await Promise.all(due.map(async (row) => ({ row, there: await proved(ctx, row) })));
    for (const { row, there } of answers) await ctx.transact((tx) => settle(tx, row, there));
    return due.length;
  },
  { transaction: false },
);

/** Keeps what was found of a verified domain; what could not be told changes nothing but the time. */
async function settle(ctx: Context, { id, companyId, domain }: CompanyVerificationRow, there: boolean | null): Promise<void> {
  const company = await lockCompany(ctx, companyId, 'view');
  const gone = there === false;
  const kept = await ctx.db
    .update(companyVerifications)
    .set({ lastCheckedAt: ctx.now, ...(gone ? { state: 'EXPIRED' as const, confirmedAt: null } : {}) })
    .where(and(eq(companyVerifications.id, id), eq(companyVerifications.state, 'CONFIRMED')))
    .returning({ id: companyVerifications.id });
  if (!gone || !kept.length) return;
  const held = company.status === 'SUSPENDED' || company.status === 'ARCHIVED';
  await changeCompany(ctx, companyId, {
    domain: null,
    verifiedAt: null,
    ...(held ? { statusBefore: 'UNVERIFIED' } : { status: 'UNVERIFIED' }),
  });
  await ctx.publish('companies.company.unverified.v1', companyId, { companyId, name: company.name, domain });
}
