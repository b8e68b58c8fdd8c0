import { ascending, descending, PageArguments, pageOf, query, rank, type SortKey } from '@lyceum/kit';
import { literal } from '@lyceum/kit/sql.ts';
import { plain } from '@lyceum/kit/text.ts';
import { and, between, eq, gt, inArray, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { openCompanies } from '../loaders.ts';
import { companies, companyLocations, companyStatus } from '../tables.ts';
import { SIZES } from '../utilities.ts';

const SizeBand = z.enum(['SOLO', 'SMALL', 'MEDIUM', 'LARGE', 'ENTERPRISE']);
const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'Use two capital letters of ISO 3166-1.')
  .nullish();
const Industry = z.string().max(100).nullish();

const ofSize = (size: z.output<typeof SizeBand> | null | undefined): SQL | undefined =>
  size ? between(companies.memberCount, SIZES[size][0], SIZES[size][1]) : undefined;

/** Companies in a country: where they say they are, or have a place. */
const inCountry = (ctx: Context, code: string | null | undefined): SQL | undefined =>
  code ? or(eq(companies.countryCode, code), inArray(companies.id, placesIn(ctx, eq(companyLocations.countryCode, code)))) : undefined;

const placesIn = (ctx: Context, where: SQL) => ctx.db.select({ companyId: companyLocations.companyId }).from(companyLocations).where(where);

const Filter = z.object({
  status: z.enum(companyStatus.enumValues).nullish(),
  industry: Industry,
  size: SizeBand.nullish(),
  countryCode: Country,
  verified: z.boolean().nullish(),
});

export const getAllCompanies = query(
  'Companies that are open to everybody; of another status for companies:manage.',
  z.object({ filter: Filter.nullish(), orderBy: z.enum(['NEWEST', 'NAME', 'FOLLOWERS', 'SIZE']).nullish(), page: PageArguments }),
  (ctx: Context, { filter, orderBy, page }) => {
    const everything = filter?.status && ctx.hasScope('companies:manage');
    const first: Record<string, SortKey> = {
      NEWEST: descending(companies.createdAt),
      NAME: ascending(companies.name),
      FOLLOWERS: descending(companies.followerCount),
      SIZE: descending(companies.memberCount),
    };
    const key = first[orderBy ?? 'NEWEST'];
    return pageOf(ctx.db, {
      table: companies,
      where: and(
        everything ? undefined : openCompanies,
        filter?.status ? eq(companies.status, filter.status) : undefined,
        filter?.industry ? eq(companies.industry, filter.industry) : undefined,
        ofSize(filter?.size),
        inCountry(ctx, filter?.countryCode),
        filter?.verified == null ? undefined : sql`(${companies.status} = 'VERIFIED') = ${filter.verified}`,
      ),
      orderBy: [...(key ? [key] : []), descending(companies.id)],
      page,
    });
  },
);

// of 1; one letter wrong in a word of six is about 0.5
const ALIKE = 0.5;

export const searchCompanies = query(
  'Companies that are open to everybody by name, also slightly misspelled, and filters; best first.',
  z.object({
    query: z
      .string()
      .max(200)
      .refine((text) => !text.includes('\0'), 'Leave out the NUL character.')
      .nullish(),
    industry: Industry,
    size: SizeBand.nullish(),
    location: z
      .string()
      .max(120)
      .refine((text) => !text.includes('\0'), 'Leave out the NUL character.')
      .nullish(),
    countryCode: Country,
    hiring: z.boolean().nullish(),
    verified: z.boolean().nullish(),
    page: PageArguments,
  }),
  (ctx: Context, { query: raw, industry, size, location, countryCode, hiring, verified, page }) => {
    const words = plain(raw ?? '');
    const place = plain(location ?? '');
    const alike = sql`word_similarity(${words}, ${companies.searchName})`;
    return pageOf(ctx.db, {
      table: companies,
      where: and(
        openCompanies,
        words ? sql`(${companies.searchName} like ${`%${literal(words)}%`} or ${alike} >= ${ALIKE})` : undefined,
        industry ? eq(companies.industry, industry) : undefined,
        ofSize(size),
        place ? inArray(companies.id, placesIn(ctx, sql`${companyLocations.searchCity} like ${`%${literal(place)}%`}`)) : undefined,
        inCountry(ctx, countryCode),
        hiring == null ? undefined : hiring ? gt(companies.openJobCount, 0) : eq(companies.openJobCount, 0),
        verified == null ? undefined : sql`(${companies.status} = 'VERIFIED') = ${verified}`,
      ),
      orderBy: [
        descending(rank('relevance', words ? sql`(1000000 * ${alike})::int` : sql`(0)::int`)),
        descending(companies.followerCount),
        descending(companies.id),
      ],
      page,
    });
  },
);

export const companyIndustries = query(
  'The industries that companies are in, with how many open companies each has: the largest first.',
  z.object({}),
  async (ctx: Context) => {
    const rows = await ctx.db
      .select({ name: companies.industry, companies: sql<number>`count(*)::int` })
      .from(companies)
      .where(and(openCompanies, sql`${companies.industry} is not null`))
      .groupBy(companies.industry)
      .orderBy(sql`2 desc, 1`)
      .limit(500);
    return rows.flatMap(({ name, companies: count }) => (name ? [{ name, companies: count }] : []));
  },
);
