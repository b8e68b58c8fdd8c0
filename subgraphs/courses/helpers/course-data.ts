import { helper, invalid, type Violation } from '@lyceum/kit';
import { and, eq, like, ne, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { courses } from '../tables.ts';
import { CourseData } from '../utilities/course-data.ts';
import { processTags, slugify, validateCourseData } from '../utilities.ts';

const tidy = (text: string) => text.normalize('NFC').trim();

export const processCourseData = helper(
  'A course’s data as it is stored: checked, trimmed, with a slug that is free. Throws INVALID with all violations.',
  z.object({ data: CourseData, courseId: z.uuid().nullish() }),
  async (ctx: Context, { data, courseId }) => {
    const violations: Violation[] = [...validateCourseData(data)];
    if (data.categoryId && !(await ctx.load.category.load(data.categoryId)))
      violations.push({ path: ['input', 'categoryId'], rule: 'unknown', message: 'There is no such category.' });
    if (data.slug && !violations.length && (await slugsLike(ctx, data.slug, courseId ?? null)).has(data.slug))
      violations.push({ path: ['input', 'slug'], rule: 'taken', message: 'Another course has this slug.' });
    if (violations.length) throw invalid(violations);
    return {
      ...(data.title == null ? {} : { title: tidy(data.title) }),
      ...(data.summary == null ? {} : { summary: tidy(data.summary) }),
      ...(data.description == null ? {} : { description: tidy(data.description) }),
      ...(data.language == null ? {} : { language: data.language }),
      ...(data.level == null ? {} : { level: data.level }),
      ...(data.categoryId === undefined ? {} : { categoryId: data.categoryId }),
      ...(data.tags == null ? {} : { tags: processTags(data.tags) }),
      ...(data.slug == null ? {} : { slug: data.slug }),
      ...(data.approvalRequired == null ? {} : { approvalRequired: data.approvalRequired }),
    };
  },
  { open: true },
);

/** The slug of a title, with a number behind it if it is taken. */
export async function freeSlug(ctx: Context, title: string): Promise<string> {
  const wanted = slugify(title);
  const taken = await slugsLike(ctx, wanted, null);
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n++) {
    const slug = `${wanted.slice(0, 100 - `-${n}`.length)}-${n}`;
    if (!taken.has(slug)) return slug;
  }
}

async function slugsLike(ctx: Context, slug: string, except: string | null): Promise<Set<string>> {
  // slugs hold no character that LIKE reads otherwise
  const rows = await ctx.db
    .select({ slug: courses.slug })
    .from(courses)
    .where(and(or(eq(courses.slug, slug), like(courses.slug, `${slug.slice(0, 90)}%`)), except ? ne(courses.id, except) : undefined));
  return new Set(rows.map((row) => row.slug));
}
