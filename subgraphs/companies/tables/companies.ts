import { id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { type AnyPgColumn, boolean, check, date, index, integer, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { companyStatus, schema, verificationState } from './schema.ts';

export const companies = schema.table(
  'companies',
  {
    id: id(),
    slug: text().notNull(),
    name: text().notNull(),
    /** As compared: lower case, without accents. */
    searchName: text().notNull(),
    tagline: text().notNull().default(''),
    description: text().notNull().default(''),
    industry: text(),
    website: text(),
    logoUrl: text(),
    foundedYear: smallint(),
    /** ISO 3166-1 alpha-2. */
    countryCode: text(),
    status: companyStatus().notNull(),
    /** What it was before it was suspended or archived. */
    statusBefore: companyStatus(),
    statusReason: text(),
    /** Null: a draft, for its members only. */
    publishedAt: instant(),
    /** The domain that it proved to be its own. */
    domain: text(),
    verifiedAt: instant(),
    /** The company that it belongs to; never a cycle. */
    parentId: uuid().references((): AnyPgColumn => companies.id),
    /** Active members; moves with them in one transaction. */
    memberCount: integer().notNull().default(0),
    followerCount: integer().notNull().default(0),
    /** Jobs that are open for applications. */
    openJobCount: integer().notNull().default(0),
    archivedAt: instant(),
    createdById: uuid().notNull(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('companies_slug').on(t.slug),
    uniqueIndex('companies_domain').on(t.domain),
    index('companies_newest').on(t.createdAt.desc(), t.id.desc()),
    index('companies_parent').on(t.parentId),
    index('companies_industry').on(t.industry),
    index('companies_name').using('gin', sql`${t.searchName} gin_trgm_ops`),
    check('companies_counts', sql`${t.memberCount} >= 0 and ${t.followerCount} >= 0 and ${t.openJobCount} >= 0`),
    check('companies_verified', sql`${t.status} <> 'VERIFIED' or (${t.domain} is not null and ${t.verifiedAt} is not null)`),
    check('companies_parent_self', sql`${t.parentId} <> ${t.id}`),
    check('companies_held', sql`(${t.status} in ('SUSPENDED', 'ARCHIVED')) = (${t.statusBefore} is not null)`),
  ],
);

const ofCompany = () =>
  uuid()
    .notNull()
    .references(() => companies.id);

export const companyLocations = schema.table(
  'company_locations',
  {
    id: id(),
    companyId: ofCompany(),
    name: text().notNull(),
    address: text().notNull().default(''),
    city: text().notNull(),
    /** City as compared: lower case, without accents. */
    searchCity: text().notNull(),
    countryCode: text().notNull(),
    headquarters: boolean().notNull().default(false),
    ...lifecycle(),
  },
  (t) => [
    index('locations_company').on(t.companyId),
    index('locations_city').on(t.searchCity),
    uniqueIndex('locations_headquarters').on(t.companyId).where(sql`${t.headquarters}`),
    uniqueIndex('locations_name').on(t.companyId, t.name),
  ],
);

/** Attempts to prove that a domain is a company's own. */
export const companyVerifications = schema.table(
  'company_verifications',
  {
    id: id(),
    companyId: ofCompany(),
    domain: text().notNull(),
    token: text().notNull(),
    state: verificationState().notNull().default('PENDING'),
    requestedById: uuid().notNull(),
    expiresAt: instant().notNull(),
    lastCheckedAt: instant(),
    attempts: integer().notNull().default(0),
    confirmedAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    index('verifications_company').on(t.companyId, t.createdAt),
    index('verifications_expiry').on(t.expiresAt).where(sql`${t.state} = 'PENDING'`),
    uniqueIndex('verifications_one_pending').on(t.companyId).where(sql`${t.state} = 'PENDING'`),
    check('verifications_confirmed', sql`(${t.state} = 'CONFIRMED') = (${t.confirmedAt} is not null)`),
  ],
);

/** Who looked at a company's page on which day (UTC). */
export const pageViews = schema.table('page_views', { companyId: ofCompany(), viewerId: uuid().notNull(), day: date().notNull() }, (t) => [
  primaryKey({ columns: [t.companyId, t.viewerId, t.day] }),
]);
