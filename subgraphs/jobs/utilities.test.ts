import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInStage, formatJobData, isTransitionAllowed, jobPostingJsonLd, parseSalary, salaryNormalise } from './utilities.ts';

describe('a salary', () => {
  it.each([
    ['€50k–60k a year', { minMinor: 5_000_000n, maxMinor: 6_000_000n, currency: 'EUR', period: 'YEAR' }],
    ['50-60k EUR', { minMinor: 5_000_000n, maxMinor: 6_000_000n, currency: 'EUR', period: 'YEAR' }],
    ['1,200.50 USD', { minMinor: 120_050n, maxMinor: 120_050n, currency: 'USD', period: 'YEAR' }],
    ['1,200 USD per month', { minMinor: 120_000n, maxMinor: 120_000n, currency: 'USD', period: 'MONTH' }],
    ['£25/hour', { minMinor: 2_500n, maxMinor: 2_500n, currency: 'GBP', period: 'HOUR' }],
    ['¥ 6 000 000', { minMinor: 6_000_000n, maxMinor: 6_000_000n, currency: 'JPY', period: 'YEAR' }],
    ['KWD 1200 monthly', { minMinor: 1_200_000n, maxMinor: 1_200_000n, currency: 'KWD', period: 'MONTH' }],
    ['a lot of money', null],
    ['50k', null],
    ['€', null],
    ['', null],
  ])('%s is read', (text, salary) => {
    expect(parseSalary(text)).toEqual(salary);
  });

  it('is compared by the year, and never read from nonsense with a crash', () => {
    expect(salaryNormalise({ amountMinor: 2_500n, period: 'HOUR' })).toBe(5_200_000n);
    expect(salaryNormalise({ amountMinor: 100n, period: 'YEAR' })).toBe(100n);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const salary = parseSalary(`€${text}`);
        if (salary) expect(salary.minMinor <= salary.maxMinor && salary.minMinor > 0n).toBe(true);
      }),
    );
  });
});

describe('a pipeline', () => {
  const stage = (position: number, kind: 'SUBMITTED' | 'IN_REVIEW' | 'SCREENING' | 'INTERVIEW' | 'OFFER' | 'HIRED') => ({ position, kind });
  const stages = [stage(0, 'SUBMITTED'), stage(1, 'IN_REVIEW'), stage(2, 'INTERVIEW'), stage(3, 'OFFER'), stage(4, 'HIRED')];
  it('is walked forward and back, never to its beginning, and to its end from the stage before', () => {
    const allowed = stages.map((from) => stages.map((to) => isTransitionAllowed({ from, to })));
    expect(allowed).toEqual([
      [false, true, true, true, false],
      [false, false, true, true, false],
      [false, true, false, true, false],
      [false, true, true, false, true],
      [false, false, false, false, false],
    ]);
  });

  it('counts whole days', () => {
    const now = new Date('2026-03-10T12:00:00Z');
    expect(daysInStage({ since: new Date('2026-03-08T13:00:00Z'), now })).toBe(1);
    expect(daysInStage({ since: new Date('2026-03-11T13:00:00Z'), now })).toBe(0);
  });
});

describe('a job in words', () => {
  const job = { title: 'Engineer', companyName: 'Acme', type: 'CONTRACT', workMode: 'REMOTE', city: 'Lisbon', countryCode: 'PT' } as const;
  it('is short', () => {
    const salary = { minMinor: 5_000_000n, maxMinor: 6_000_050n, currency: 'EUR', period: 'YEAR' } as const;
    expect(formatJobData({ ...job, salary })).toEqual({
      title: 'Engineer',
      subtitle: 'Acme · Lisbon, PT',
      terms: 'contract, remote',
      salary: '€50,000 – €60,000.50 a year',
    });
    expect(formatJobData({ ...job, city: null, countryCode: null, salary: null })).toMatchObject({ subtitle: 'Acme', salary: null });
  });

  it('is read by search engines', () => {
    const posting = jobPostingJsonLd({
      ...job,
      id: '1',
      description: 'd',
      skills: ['a', 'b'],
      publishedAt: null,
      deadline: null,
      openings: 2,
      salary: { minMinor: 500n, maxMinor: 900n, currency: 'JPY', period: 'MONTH' },
    });
    expect(JSON.parse(JSON.stringify(posting))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      identifier: { '@type': 'PropertyValue', name: 'Acme', value: '1' },
      title: 'Engineer',
      description: 'd',
      employmentType: 'CONTRACTOR',
      hiringOrganization: { '@type': 'Organization', name: 'Acme' },
      jobLocationType: 'TELECOMMUTE',
      jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Lisbon', addressCountry: 'PT' } },
      applicantLocationRequirements: { '@type': 'Country', name: 'PT' },
      skills: 'a, b',
      totalJobOpenings: 2,
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'JPY',
        value: { '@type': 'QuantitativeValue', minValue: 500, maxValue: 900, unitText: 'MONTH' },
      },
    });
  });
});
