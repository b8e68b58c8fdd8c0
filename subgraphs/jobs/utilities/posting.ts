import { minorUnits, moment, utility } from '@lyceum/kit';
import { z } from 'zod';

const Posting = z.object({
  id: z.string().max(100),
  title: z.string().max(1_000),
  description: z.string().max(100_000),
  companyName: z.string().max(1_000),
  type: z.enum(['FULL_TIME', 'PART_TIME', 'CONTRACT', 'FREELANCE', 'INTERNSHIP', 'TEMPORARY']),
  workMode: z.enum(['ON_SITE', 'HYBRID', 'REMOTE']),
  city: z.string().max(1_000).nullable(),
  countryCode: z.string().max(2).nullable(),
  skills: z.array(z.string().max(1_000)).max(100),
  publishedAt: moment.nullable(),
  deadline: moment.nullable(),
  openings: z.int(),
  salary: z
    .object({
      minMinor: minorUnits,
      maxMinor: minorUnits,
      currency: z.string().length(3),
      period: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
    })
    .nullable(),
});
const TYPES = {
  FULL_TIME: 'FULL_TIME',
  PART_TIME: 'PART_TIME',
  CONTRACT: 'CONTRACTOR',
  FREELANCE: 'CONTRACTOR',
  INTERNSHIP: 'INTERN',
  TEMPORARY: 'TEMPORARY',
} as const;

export const jobPostingJsonLd = utility(
  'A job as search engines read it: https://schema.org/JobPosting',
  Posting,
  (job): Record<string, unknown> => {
    const digits = job.salary
      ? (new Intl.NumberFormat('en', { style: 'currency', currency: job.salary.currency }).resolvedOptions().maximumFractionDigits ?? 2)
      : 2;
    const major = (minor: bigint) => Number(minor) / 10 ** digits;
    return {
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      identifier: { '@type': 'PropertyValue', name: job.companyName, value: job.id },
      title: job.title,
      description: job.description,
      datePosted: job.publishedAt?.toISOString(),
      validThrough: job.deadline?.toISOString(),
      employmentType: TYPES[job.type],
      hiringOrganization: { '@type': 'Organization', name: job.companyName },
      ...(job.workMode === 'REMOTE' ? { jobLocationType: 'TELECOMMUTE' } : {}),
      ...(job.city || job.countryCode
        ? {
            jobLocation: {
              '@type': 'Place',
              address: { '@type': 'PostalAddress', addressLocality: job.city ?? undefined, addressCountry: job.countryCode ?? undefined },
            },
          }
        : {}),
      ...(job.workMode === 'REMOTE' && job.countryCode
        ? { applicantLocationRequirements: { '@type': 'Country', name: job.countryCode } }
        : {}),
      skills: job.skills.join(', '),
      totalJobOpenings: job.openings,
      ...(job.salary
        ? {
            baseSalary: {
              '@type': 'MonetaryAmount',
              currency: job.salary.currency,
              value: {
                '@type': 'QuantitativeValue',
                minValue: major(job.salary.minMinor),
                maxValue: major(job.salary.maxMinor),
                unitText: job.salary.period,
              },
            },
          }
        : {}),
    };
  },
);
