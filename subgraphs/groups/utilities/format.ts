import { moment, TimeZone, utility } from '@lyceum/kit';
import { z } from 'zod';

const isLocale = (tag: string): boolean => {
  try {
    return tag.length <= 35 && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

const PRIVACY = { PUBLIC: 'Public group', PRIVATE: 'Private group', SECRET: 'Secret group' } as const;

export const formatGroupData = utility(
  'A group in words for people, in a locale and a time zone.',
  z.object({
    name: z.string(),
    description: z.string(),
    privacy: z.enum(['PUBLIC', 'PRIVATE', 'SECRET']),
    memberCount: z.int().min(0),
    createdAt: moment,
    locale: z.string().refine(isLocale, 'Use a BCP 47 locale, for example en or pt-BR.').default('en'),
    timeZone: TimeZone.default('UTC'),
  }),
  ({ name, description, privacy, memberCount, createdAt, locale, timeZone }) => {
    const words = [...description.replace(/\s+/g, ' ').trim()];
    const count = new Intl.NumberFormat(locale).format(memberCount);
    return {
      title: name,
      subtitle: `${PRIVACY[privacy]} · ${count} ${memberCount === 1 ? 'member' : 'members'}`,
      excerpt: words.length > 160 ? `${words.slice(0, 159).join('').trimEnd()}…` : words.join(''),
      since: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(createdAt),
    };
  },
);
