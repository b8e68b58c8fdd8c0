import { utility } from '@lyceum/kit';
import { slugOf } from '@lyceum/kit/text.ts';
import { z } from 'zod';

export const slugify = utility('A company’s name as it stands in addresses.', z.string().max(20_000), (text) => slugOf(text));

/** Sizes of companies by their members, from and to. */
export const SIZES = { SOLO: [0, 1], SMALL: [2, 10], MEDIUM: [11, 50], LARGE: [51, 250], ENTERPRISE: [251, 2_147_483_647] } as const;
type Size = keyof typeof SIZES;
const NAMES = ['SOLO', 'SMALL', 'MEDIUM', 'LARGE'] as const satisfies Size[];

export const sizeBand = utility(
  'How big a company of so many people is.',
  z.int().min(0),
  (people): Size => NAMES.find((name) => people <= SIZES[name][1]) ?? 'ENTERPRISE',
);

const WORDS: Record<Size, string> = {
  SOLO: 'one person',
  SMALL: 'up to 10 people',
  MEDIUM: '11 to 50 people',
  LARGE: '51 to 250 people',
  ENTERPRISE: 'more than 250 people',
};

export const formatCompanyData = utility(
  'A company in few words, as lists show it.',
  z.object({
    name: z.string().max(20_000),
    industry: z.string().max(1_000).nullable(),
    countryCode: z.string().max(2).nullable(),
    memberCount: z.int().min(0),
    domain: z.string().max(253).nullable(),
    locale: z.string().max(35).nullish(),
  }),
  ({ name, industry, countryCode, memberCount, domain, locale }) => ({
    title: name,
    subtitle: [industry, countryCode && country(countryCode, locale ?? 'en')].filter(Boolean).join(' · '),
    size: WORDS[sizeBand(memberCount)],
    verifiedAs: domain,
  }),
);

function country(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
