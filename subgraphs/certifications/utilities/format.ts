import { moment, TimeZone, utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';
import { verificationUrl } from './open-badge.ts';

export const formatCertificateData = utility(
  'A certificate as people read it: dates in their language, and where it is verified.',
  z.object({
    courseTitle: z.string().max(500),
    holderName: z.string().max(500),
    code: z.string().max(60),
    issuedAt: moment,
    validUntil: moment.nullish(),
    publicUrl: z.string().max(2_000),
    locale: z.string().max(35).nullish(),
    timeZone: TimeZone.nullish(),
  }),
  ({ courseTitle, holderName, code, issuedAt, validUntil, publicUrl, locale, timeZone }) => {
    const date = new Intl.DateTimeFormat(known(locale), { dateStyle: 'long', timeZone: timeZone ?? 'UTC' });
    return {
      title: courseTitle,
      holder: holderName,
      issued: date.format(issuedAt),
      validUntil: validUntil ? date.format(validUntil) : null,
      url: verificationUrl(publicUrl, code),
    };
  },
);

function known(locale: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales(locale ?? 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
}

export const CertificationData = z.object({
  criteria: z.string().max(20_000).nullish(),
  validityMonths: z.int().nullish(),
  skills: z.array(z.string().max(1_000)).max(1_000).nullish(),
});
const MOST_SKILLS = 30;

export const validateCertificateData = utility(
  'All that is wrong with what a course says of its certificate.',
  CertificationData,
  ({ criteria, validityMonths, skills }): Violation[] => {
    const violations: Violation[] = [];
    const wrong = (path: string, rule: string, message: string) =>
      void violations.push({ path: ['input', ...path.split('.')], rule, message });
    if (criteria != null && criteria.trim().length > 5_000) wrong('criteria', 'too_long', 'Use at most 5000 characters.');
    if (validityMonths != null && (validityMonths < 0 || validityMonths > 600))
      wrong('validityMonths', 'range', 'Give 0 to 600 months; 0 is for ever.');
    if (skills && skills.length > MOST_SKILLS) wrong('skills', 'too_many', `Name at most ${MOST_SKILLS} skills.`);
    skills?.forEach((skill, i) => {
      if (!skill.trim()) wrong(`skills.${i}`, 'required', 'Name the skill.');
      else if (skill.trim().length > 80) wrong(`skills.${i}`, 'too_long', 'Use at most 80 characters.');
    });
    return violations;
  },
);

/** Where a holder adds the certificate to a profile there; the parameters are LinkedIn's own. https://addtoprofile.linkedin.com */
export const buildLinkedInAddUrl = utility(
  'The LinkedIn page that adds the certificate to one’s profile.',
  z.object({
    name: z.string().max(500),
    organizationName: z.string().max(500),
    issuedAt: moment,
    validUntil: moment.nullish(),
    url: z.string().max(2_000),
    code: z.string().max(60),
  }),
  ({ name, organizationName, issuedAt, validUntil, url, code }): string => {
    const query = new URLSearchParams({
      startTask: 'CERTIFICATION_NAME',
      name,
      organizationName,
      issueYear: String(issuedAt.getUTCFullYear()),
      issueMonth: String(issuedAt.getUTCMonth() + 1),
      certUrl: url,
      certId: code,
    });
    if (validUntil) {
      query.set('expirationYear', String(validUntil.getUTCFullYear()));
      query.set('expirationMonth', String(validUntil.getUTCMonth() + 1));
    }
    return `https://www.linkedin.com/profile/add?${query}`;
  },
);

const SHARE_PAGES = {
  X: (url: string, text: string) => `https://x.com/intent/post?${new URLSearchParams({ url, text })}`,
  FACEBOOK: (url: string) => `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: url })}`,
  EMAIL: (url: string, text: string) => `mailto:?subject=${encodeURIComponent(text)}&body=${encodeURIComponent(`${text}\n${url}`)}`,
  LINK: (url: string) => url,
} as const;

export const buildShareUrl = utility(
  'The page on which a certificate is passed on, by platform.',
  z.object({ platform: z.enum(['X', 'FACEBOOK', 'EMAIL', 'LINK']), url: z.string().max(2_000), title: z.string().max(500) }),
  ({ platform, url, title }): string => SHARE_PAGES[platform](url, `My certificate: ${title}`),
);
