import { helper, invalid } from '@lyceum/kit';
import { plain, slugOf } from '@lyceum/kit/text.ts';
import { eq, like, or } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { companies } from '../tables.ts';
import { CompanyData, validateCompanyData } from '../utilities.ts';

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

export const processCompanyData = helper(
  'What somebody wrote of a company, as it is kept; keys left out stay out. Refuses all that is wrong at once.',
  CompanyData,
  async (ctx: Context, data) => {
    const { allowedIndustries, logoMaxBytes } = ctx.settings;
    const violations = validateCompanyData({ ...data, allowedIndustries, logoMaxBytes, thisYear: ctx.now.getUTCFullYear() });
    if (violations.length) throw invalid(violations);
    const { name, tagline, description, logo, slug, ...rest } = data;
    const kept = {
      ...rest,
      ...(name == null ? {} : { name: tidy(name), searchName: plain(name) }),
      ...(tagline === undefined ? {} : { tagline: tidy(tagline ?? '') }),
      ...(description === undefined ? {} : { description: (description ?? '').normalize('NFC').trim() }),
      ...(logo === undefined ? {} : { logoUrl: logo?.url ?? null }),
      ...(slug == null ? {} : { slug }),
    };
    return kept;
  },
  { open: true },
);

/** The slug of a name, or the first of its numbered ones that nobody has; the caller holds the lock on slugs. */
export async function freeSlug(ctx: Context, name: string): Promise<string> {
  const slug = slugOf(name);
  const rows = await ctx.db
    .select({ slug: companies.slug })
    .from(companies)
    .where(or(eq(companies.slug, slug), like(companies.slug, `${slug}-%`)));
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(slug)) return slug;
  for (let n = 2; ; n++) if (!taken.has(`${slug}-${n}`)) return `${slug}-${n}`;
}
