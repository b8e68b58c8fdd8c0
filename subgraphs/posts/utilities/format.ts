import { moment, TimeZone, utility } from '@lyceum/kit';
import { z } from 'zod';
import { readable, sanitiseHtml } from './text.ts';

const isLocale = (tag: string): boolean => {
  try {
    return tag.length <= 35 && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

export const excerpt = utility(
  'The beginning of a text on one line, cut between words where one is near.',
  z.object({ content: z.string(), length: z.int().min(2).max(10_000).default(160) }),
  ({ content, length }) => {
    const letters = [...readable(content).replace(/\s+/gu, ' ').trim()];
    if (letters.length <= length) return letters.join('');
    const cut = letters.slice(0, length - 1).join('');
    const space = cut.lastIndexOf(' ');
    return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
  },
);

export const formatPostData = utility(
  'A post made ready to be shown, in a locale and a time zone.',
  z.object({
    content: z.string(),
    deleted: z.boolean().default(false),
    publishedAt: moment,
    locale: z.string().refine(isLocale, 'Use a BCP 47 locale, for example en or pt-BR.').default('en'),
    timeZone: TimeZone.default('UTC'),
  }),
  ({ content, deleted, publishedAt, locale, timeZone }) => ({
    html: deleted ? '' : sanitiseHtml({ content }),
    excerpt: deleted ? '' : excerpt({ content }),
    publishedAt: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(publishedAt),
    readingMinutes: Math.max(1, Math.round((readable(content).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) / 200)),
  }),
);
