import { DAY, Locale, moment, TimeZone, textLength, tidyLine, tidyLines, utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';

/** An id as Postgres writes it: what is compared and sorted as text. */
export const Id = z.uuid().toLowerCase();

export const canonicalPair = utility(
  'Two people in the one order in which a pair is kept.',
  z.object({ a: Id, b: Id }),
  ({ a, b }): { userLo: string; userHi: string } => (a < b ? { userLo: a, userHi: b } : { userLo: b, userHi: a }),
);

export const normaliseTag = utility('A tag as it is kept: one line in lower case.', z.string().max(1_000), (tag) =>
  tidyLine(tag.normalize('NFKC')).toLowerCase(),
);

export const TAG_LENGTH = 40;
export const ConnectionData = z.object({
  note: z.string().max(10_000).nullish(),
  tags: z.array(z.string().max(1_000)).max(1_000).nullish(),
});

export const validateConnectionData = utility(
  'All that is wrong with a request’s note and a connection’s tags, before they are kept.',
  ConnectionData.extend({ noteMaxLength: z.int().min(0).default(300), maxTags: z.int().min(0).default(10) }),
  ({ note, tags, noteMaxLength, maxTags }): Violation[] => {
    const tidy = tidyLines(note ?? '');
    const words = new Set((tags ?? []).map((tag) => normaliseTag(tag)));
    const violations: Violation[] = [];
    if (textLength(tidy) > noteMaxLength)
      violations.push({ path: ['input', 'note'], rule: 'too_long', message: `Use at most ${noteMaxLength} characters.` });
    (tags ?? []).forEach((tag, i) => {
      const word = normaliseTag(tag);
      const path = ['input', 'tags', i];
      if (!word) violations.push({ path, rule: 'required', message: 'Write a word.' });
      if (textLength(word) > TAG_LENGTH) violations.push({ path, rule: 'too_long', message: `Use at most ${TAG_LENGTH} characters.` });
    });
    if (words.size > maxTags) violations.push({ path: ['input', 'tags'], rule: 'too_many', message: `Use at most ${maxTags} tags.` });
    return violations;
  },
);

export const formatConnectionData = utility(
  'A connection in words for people: since when, or how long a request has waited.',
  z.object({
    state: z.enum(['PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'REMOVED']),
    requestedAt: moment,
    connectedAt: moment.nullable(),
    now: moment,
    locale: Locale.nullish(),
    timeZone: TimeZone.nullish(),
  }),
  ({ state, requestedAt, connectedAt, now, locale, timeZone }) => {
    const language = locale ?? 'en';
    const since = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: timeZone ?? 'UTC' }).format(connectedAt ?? requestedAt);
    const days = Math.floor((now.getTime() - requestedAt.getTime()) / DAY);
    const waited = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
    return { state, since, waited };
  },
);

/** What one of each thing in common is worth. */
export const SUGGESTION_WEIGHTS = { mutual: 10, COMPANY: 25, COURSE: 8, GROUP: 6 } as const;

export const scoreSuggestion = utility(
  'How much two people have in common: the higher, the sooner one is suggested to the other.',
  z.object({ mutuals: z.int().min(0), companies: z.int().min(0), courses: z.int().min(0), groups: z.int().min(0) }),
  ({ mutuals, companies, courses, groups }) =>
    mutuals * SUGGESTION_WEIGHTS.mutual +
    companies * SUGGESTION_WEIGHTS.COMPANY +
    courses * SUGGESTION_WEIGHTS.COURSE +
    groups * SUGGESTION_WEIGHTS.GROUP,
);
