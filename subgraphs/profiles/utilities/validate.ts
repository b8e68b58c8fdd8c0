import { isTimeZone, utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const isCountry = (code: string) => /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined && code !== 'ZZ';

export const HttpUrl = z.url({ protocol: /^https?$/, error: 'Give an http or https URL.' }).max(2048);

/** What the owner may write about themselves; null empties a field, left out leaves it. */
export const ProfileData = z.object({
  headline: z.string().max(1_000).nullish(),
  bio: z.string().max(50_000).nullish(),
  photoUrl: z.string().max(4_096).nullish(),
  location: z.string().max(1_000).nullish(),
  countryCode: z.string().max(100).nullish(),
  timeZone: z.string().max(100).nullish(),
  industry: z.string().max(1_000).nullish(),
});
export type ProfileData = z.output<typeof ProfileData>;

// in code points: an emoji or a Chinese character is one
const LIMITS = [
  ['headline', 200],
  ['bio', 5_000],
  ['location', 100],
  ['industry', 100],
] as const;

export const validateProfileData = utility(
  'Why the data of a profile cannot be kept, all reasons at once; nothing is saved.',
  ProfileData,
  (data): Violation[] => {
    const violations: Violation[] = [];
    const fault = (key: string, rule: string, message: string) => violations.push({ path: ['input', key], rule, message });
    for (const [key, limit] of LIMITS) {
      if ([...(data[key] ?? '')].length > limit) fault(key, 'too_long', `Use at most ${limit} characters.`);
    }
    if (data.photoUrl && !HttpUrl.safeParse(data.photoUrl).success) fault('photoUrl', 'url', 'Give an http or https URL.');
    if (data.timeZone && !isTimeZone(data.timeZone)) fault('timeZone', 'time_zone', 'Give an IANA time zone, like Europe/Lisbon.');
    if (data.countryCode && !isCountry(data.countryCode))
      fault('countryCode', 'country', 'Give an ISO 3166-1 code of two letters, like PT.');
    return violations;
  },
);
