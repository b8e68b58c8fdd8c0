import { minorUnits, utility } from '@lyceum/kit';
import { z } from 'zod';
import { salaryText } from './salary.ts';

const MODES = { ON_SITE: 'on site', HYBRID: 'hybrid', REMOTE: 'remote' } as const;
const TYPES = {
  FULL_TIME: 'full-time',
  PART_TIME: 'part-time',
  CONTRACT: 'contract',
  FREELANCE: 'freelance',
  INTERNSHIP: 'internship',
  TEMPORARY: 'temporary',
} as const;

const isLocale = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

export const formatJobData = utility(
  'A job in few words, as lists show it.',
  z.object({
    title: z.string().max(20_000),
    companyName: z.string().max(1_000),
    type: z.enum(['FULL_TIME', 'PART_TIME', 'CONTRACT', 'FREELANCE', 'INTERNSHIP', 'TEMPORARY']),
    workMode: z.enum(['ON_SITE', 'HYBRID', 'REMOTE']),
    city: z.string().max(1_000).nullable(),
    countryCode: z.string().max(2).nullable(),
    salary: z
      .object({
        minMinor: minorUnits,
        maxMinor: minorUnits,
        currency: z.string().length(3),
        period: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
      })
      .nullable(),
    locale: z.string().max(35).refine(isLocale, 'Use a BCP 47 locale, for example en or pt-BR.').default('en'),
  }),
  ({ title, companyName, type, workMode, city, countryCode, salary, locale }) => ({
    title,
    subtitle: [companyName, [city, countryCode].filter(Boolean).join(', ')].filter(Boolean).join(' · '),
    terms: `${TYPES[type]}, ${MODES[workMode]}`,
    salary: salary ? salaryText(salary, locale) : null,
  }),
);
