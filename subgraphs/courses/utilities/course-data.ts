import { minorUnits, moment, TimeZone, utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';

export const slugify = utility(
  'A name for addresses: lower-case letters and digits of any script, joined by hyphens.',
  z.string().max(20_000),
  (text) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 100)
      .replace(/-+$/, ''),
);

export const processTags = utility(
  'Tags trimmed, in lower case, each once, in their order.',
  z.array(z.string().max(20_000)).max(1_000),
  (tags) => [...new Set(tags.map((tag) => tag.normalize('NFC').trim().toLowerCase()).filter(Boolean))],
);

/** A course's data as anybody may send it; `validateCourseData` tells what is wrong with it. */
export const CourseData = z.object({
  title: z.string().max(20_000).nullish(),
  summary: z.string().max(20_000).nullish(),
  description: z.string().max(500_000).nullish(),
  language: z.string().max(1_000).nullish(),
  level: z.enum(['BEGINNER', 'INTERMEDIATE', 'ADVANCED']).nullish(),
  categoryId: z.string().max(1_000).nullish(),
  tags: z.array(z.string().max(20_000)).max(1_000).nullish(),
  slug: z.string().max(20_000).nullish(),
  approvalRequired: z.boolean().nullish(),
});

const LONGEST = { title: 200, summary: 500, description: 50_000 } as const;

export const validateCourseData = utility(
  'Everything that is wrong with a course’s data; keys left out are not looked at.',
  CourseData,
  (data): Violation[] => {
    const violations: Violation[] = [];
    const add = (key: string, rule: string, message: string) => void violations.push({ path: ['input', key], rule, message });
    if (data.title === null || (data.title !== undefined && !data.title.trim())) add('title', 'too_small', 'Give a title.');
    for (const key of ['title', 'summary', 'description'] as const) {
      const text = data[key] ?? '';
      if (text.length > LONGEST[key]) add(key, 'too_big', `Use at most ${LONGEST[key]} characters.`);
      if (text.includes('\0')) add(key, 'unstorable', 'Leave out the NUL character.');
    }
    if (data.title != null && data.slug == null && data.title.trim() && !slugify(data.title))
      add('slug', 'required', 'The title has no letter or digit to make a slug of: give one.');
    if (data.slug != null && (data.slug !== slugify(data.slug) || !data.slug))
      add('slug', 'format', 'Use lower-case letters and digits, joined by single hyphens, 100 at most.');
    if (data.language != null && !isLanguage(data.language)) add('language', 'format', 'Use a BCP 47 language, for example en or pt-BR.');
    if (data.categoryId != null && !z.guid().safeParse(data.categoryId).success) add('categoryId', 'uuid', 'Not the id of a category.');
    const tags = processTags(data.tags ?? []);
    if (tags.length > 20) add('tags', 'too_big', 'Use at most 20 tags.');
    if (tags.some((tag) => tag.length > 50 || tag.includes('\0'))) add('tags', 'format', 'Use at most 50 characters for a tag.');
    return violations;
  },
);

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && tag.length <= 35;
  } catch {
    return false;
  }
}

const LEVELS = { BEGINNER: 'Beginner', INTERMEDIATE: 'Intermediate', ADVANCED: 'Advanced' } as const;
const Displayed = z.object({
  title: z.string().max(20_000),
  level: z.enum(['BEGINNER', 'INTERMEDIATE', 'ADVANCED']),
  language: z.string().max(35),
  durationMinutes: z.int().min(0),
  price: z.object({ amountMinor: minorUnits, currency: z.string().regex(/^[A-Z]{3}$/) }).nullable(),
  startsAt: moment.nullable(),
  locale: z.string().max(35).refine(isLanguage, 'Use a BCP 47 locale, for example en or pt-BR.').default('en'),
  timeZone: TimeZone.default('UTC'),
});

export const formatCourseData = utility('A course in words for people, in a locale and a time zone.', Displayed, (course) => {
  const { locale, timeZone, price, durationMinutes } = course;
  const hours = Math.floor(durationMinutes / 60);
  const minutes = durationMinutes % 60;
  return {
    title: course.title,
    level: LEVELS[course.level],
    language: new Intl.DisplayNames([locale], { type: 'language' }).of(course.language) ?? course.language,
    price: price ? money(price, locale) : 'Free',
    duration: [hours ? `${hours} h` : '', minutes || !hours ? `${minutes} min` : ''].filter(Boolean).join(' '),
    starts: course.startsAt
      ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(course.startsAt)
      : 'Any time',
  };
});

// the decimal text keeps every digit; Intl knows how many of them are minor units
function money({ amountMinor, currency }: { amountMinor: bigint; currency: string }, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const text = amountMinor.toString().padStart(digits + 1, '0');
  const decimal = digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text;
  return format.format(decimal as Intl.StringNumericLiteral);
}
