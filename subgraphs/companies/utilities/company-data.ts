import { utility, type Violation } from '@lyceum/kit';
import { slugOf } from '@lyceum/kit/text.ts';
import { z } from 'zod';

/** A company's data as anybody may send it; `validateCompanyData` tells what is wrong with it. */
export const CompanyData = z.object({
  name: z.string().max(20_000).nullish(),
  slug: z.string().max(20_000).nullish(),
  tagline: z.string().max(20_000).nullish(),
  description: z.string().max(500_000).nullish(),
  industry: z.string().max(20_000).nullish(),
  website: z.string().max(20_000).nullish(),
  logo: z.object({ url: z.string().max(20_000), sizeBytes: z.number() }).nullish(),
  foundedYear: z.number().nullish(),
  countryCode: z.string().max(20_000).nullish(),
});

const LONGEST = { name: 120, tagline: 200, description: 20_000 } as const;
const COUNTRY = /^[A-Z]{2}$/;
const FIRST_YEAR = 578;

export const validateCompanyData = utility(
  'All that is wrong with a company’s data; keys left out are not looked at.',
  CompanyData.extend({
    allowedIndustries: z.array(z.string().max(100)).max(500).default([]),
    logoMaxBytes: z.int().default(1_000_000),
    thisYear: z.int().default(9_999),
  }),
  ({ allowedIndustries, logoMaxBytes, thisYear, ...data }): Violation[] => {
    const violations: Violation[] = [];
    const add = (key: string, rule: string, message: string) => void violations.push({ path: ['input', ...key.split('.')], rule, message });
    if (data.name === null || (data.name !== undefined && !data.name.trim())) add('name', 'required', 'Give a name.');
    for (const key of ['name', 'tagline', 'description'] as const) {
      const text = data[key] ?? '';
      if ([...text.trim()].length > LONGEST[key]) add(key, 'too_big', `Use at most ${LONGEST[key]} characters.`);
      if (text.includes('\0')) add(key, 'unstorable', 'Leave out the NUL character.');
    }
    if (data.slug != null && (!data.slug || data.slug !== slugOf(data.slug)))
      add('slug', 'format', 'Use lower-case letters and digits, joined by single hyphens, 80 at most.');
    if (data.name?.trim() && data.slug == null && !slugOf(data.name))
      add('slug', 'required', 'The name has no letter or digit to make a slug of: give one.');
    if (data.industry != null && allowedIndustries.length && !allowedIndustries.includes(data.industry))
      add('industry', 'unknown', `Choose one of: ${allowedIndustries.join(', ')}.`);
    if (data.industry != null && (!data.industry.trim() || data.industry.length > 100 || data.industry.includes('\0')))
      add('industry', 'format', 'Use 1 to 100 characters.');
    if (data.website != null && !isWeb(data.website)) add('website', 'url', 'Give an http or https URL.');
    if (data.logo && !isWeb(data.logo.url)) add('logo.url', 'url', 'Give an http or https URL.');
    if (data.logo && !(Number.isInteger(data.logo.sizeBytes) && data.logo.sizeBytes > 0))
      add('logo.sizeBytes', 'too_small', 'Give the size in bytes.');
    if (data.logo && data.logo.sizeBytes > logoMaxBytes) add('logo.sizeBytes', 'too_big', `Use a logo of at most ${logoMaxBytes} bytes.`);
    // the oldest company that is still at work was founded in 578
    if (data.foundedYear != null && !(Number.isInteger(data.foundedYear) && data.foundedYear >= FIRST_YEAR && data.foundedYear <= thisYear))
      add('foundedYear', 'range', `Give a year from ${FIRST_YEAR} to this one.`);
    if (data.countryCode != null && !COUNTRY.test(data.countryCode)) add('countryCode', 'format', 'Use two capital letters of ISO 3166-1.');
    return violations;
  },
);

const isWeb = (text: string): boolean =>
  text.length <= 2_048 && !text.includes('\0') && z.url({ protocol: /^https?$/ }).safeParse(text).success;

const FIELDS = ['tagline', 'description', 'industry', 'website', 'logoUrl', 'foundedYear', 'countryCode', 'domain', 'locations'] as const;

export const companyCompleteness = utility(
  'How much of a company’s page holds something, in percent, and what is missing.',
  z.object({
    tagline: z.string().max(20_000),
    description: z.string().max(500_000),
    industry: z.string().max(1_000).nullable(),
    website: z.string().max(20_000).nullable(),
    logoUrl: z.string().max(20_000).nullable(),
    foundedYear: z.int().nullable(),
    countryCode: z.string().max(2).nullable(),
    domain: z.string().max(253).nullable(),
    locations: z.int().min(0),
  }),
  (company) => {
    const missing = FIELDS.filter((field) => !company[field]);
    return { percent: Math.round((100 * (FIELDS.length - missing.length)) / FIELDS.length), missing };
  },
);
