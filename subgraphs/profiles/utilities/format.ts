import { TimeZone, utility } from '@lyceum/kit';
import { z } from 'zod';

const Locale = z
  .string()
  .max(35)
  .refine((tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  }, 'Give a language tag, like en or pt-BR.');

export const ProfileToFormat = z.object({
  displayName: z.string().max(10_000),
  headline: z.string().max(10_000).nullable(),
  location: z.string().max(10_000).nullable(),
  countryCode: z.string().max(10).nullable(),
  timeZone: TimeZone.nullable(),
  createdAt: z.date(),
  now: z.date(),
  locale: Locale,
});

export const formatProfileData = utility(
  'A profile as a card shows it: title, initials, place, local time and how long somebody is a member, in a language.',
  ProfileToFormat,
  ({ displayName, headline, location, countryCode, timeZone, createdAt, now, locale }) => {
    const country = countryCode ? (new Intl.DisplayNames([locale], { type: 'region' }).of(countryCode) ?? countryCode) : null;
    const place = [location, country].filter((part) => part && part !== '').join(', ');
    return {
      title: headline ? `${displayName} — ${headline}` : displayName,
      initials: initialsOf(displayName),
      place: place || null,
      localTime: timeZone ? new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(now) : null,
      memberSince: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: timeZone ?? 'UTC' }).format(createdAt),
    };
  },
);

/** The first letters of the first and the last word; a grapheme is a letter, whatever it is made of. */
function initialsOf(name: string): string {
  const words = name.split(' ').filter(Boolean);
  const first = (word: string | undefined) => [...new Intl.Segmenter().segment(word ?? '')][0]?.segment ?? '';
  return (words.length > 1 ? first(words[0]) + first(words.at(-1)) : first(words[0])).toUpperCase();
}
