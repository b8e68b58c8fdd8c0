import {
  ascending,
  descending,
  found,
  isUuid,
  mapConnection,
  PageArguments,
  pageOf,
  pageOfRows,
  query,
  rank,
  type SortKey,
} from '@lyceum/kit';
import { and, asc, eq, exists, gte, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { visibleCourse } from '../helpers/permissions.ts';
import { categories, courseInstructors, courseLevel, courseRuns, courseStatus, courses, courseText } from '../tables.ts';

const open = and(eq(courses.status, 'PUBLISHED'), isNull(courses.deletedAt));
const Level = z.enum(courseLevel.enumValues).nullish();
const Category = z.string().max(100).nullish();
const Language = z.string().max(35).nullish();

function inCategory(ctx: Context, category: string | null | undefined): SQL | undefined {
  if (!category) return undefined;
  if (isUuid(category)) return eq(courses.categoryId, category);
  return inArray(courses.categoryId, ctx.db.select({ id: categories.id }).from(categories).where(eq(categories.slug, category)));
}

const taughtBy = (ctx: Context, userId: string): SQL =>
  exists(
    ctx.db
      .select({ one: sql`1` })
      .from(courseInstructors)
      .where(and(eq(courseInstructors.courseId, courses.id), eq(courseInstructors.userId, userId))),
  );

/** Runs of the course at hand in whose window the moment is; the same rule as isWithinWindow and ENDED. */
const openRuns = (ctx: Context): SQL => {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const today = sql`(${now} at time zone ${courseRuns.timeZone})::date`;
  return sql`${courseRuns.courseId} = ${courses.id}
    and (${courseRuns.endsAt} is null or ${courseRuns.endsAt} > ${now})
    and (${courseRuns.enrollmentOpensOn} is null or ${courseRuns.enrollmentOpensOn} <= ${today})
    and (${courseRuns.enrollmentClosesOn} is null or ${courseRuns.enrollmentClosesOn} >= ${today})`;
};
/** The price of a course is that of its open run, or of its latest run; see runToShow. */
const priced = (ctx: Context): SQL => sql`coalesce(
  (select r.price_minor is not null from (select ${courseRuns.priceMinor}, ${courseRuns.number} as n, (${courseRuns.capacity} is null or ${courseRuns.taken} < ${courseRuns.capacity}) as seat
    from ${courseRuns} where ${openRuns(ctx)}) r order by r.seat desc, r.n limit 1),
  (select ${courseRuns.priceMinor} is not null from ${courseRuns} where ${courseRuns.courseId} = ${courses.id} order by ${courseRuns.number} desc limit 1),
  false)`;

const Filter = z.object({
  status: z.enum(courseStatus.enumValues).nullish(),
  category: Category,
  level: Level,
  language: Language,
  instructorId: z.uuid().nullish(),
});

export const getAllCourses = query(
  'Published courses; of another status one’s own, and everybody’s for managers.',
  z.object({ filter: Filter.nullish(), orderBy: z.enum(['NEWEST', 'TITLE', 'RATING']).nullish(), page: PageArguments }),
  (ctx: Context, { filter, orderBy, page }) => {
    const status = filter?.status ?? 'PUBLISHED';
    const all = status === 'PUBLISHED' || ctx.hasScope('courses:manage');
    const first: Record<string, SortKey> = {
      NEWEST: descending(status === 'PUBLISHED' ? courses.publishedAt : courses.createdAt),
      TITLE: ascending(courses.title),
      RATING: descending(courses.ratingMilli),
    };
    const key = first[orderBy ?? 'NEWEST'];
    return pageOf(ctx.db, {
      table: courses,
      where: and(
        eq(courses.status, status),
        isNull(courses.deletedAt),
        all ? undefined : taughtBy(ctx, ctx.viewer.id),
        inCategory(ctx, filter?.category),
        filter?.level ? eq(courses.level, filter.level) : undefined,
        filter?.language ? eq(courses.language, filter.language) : undefined,
        filter?.instructorId ? taughtBy(ctx, filter.instructorId) : undefined,
      ),
      orderBy: [...(key ? [key] : []), descending(courses.id)],
      page,
    });
  },
);

// of 1; two letters wrong in each of two words are about 0.45
const ALIKE = 0.4;
export const searchCourses = query(
  'Published courses by words, also slightly misspelled ones, and filters; best first.',
  z.object({
    query: z.string().max(200).nullish(),
    category: Category,
    level: Level,
    free: z.boolean().nullish(),
    language: Language,
    minRating: z.number().min(0).max(5).nullish(),
    open: z.boolean().nullish(),
    page: PageArguments,
  }),
  (ctx: Context, { query: raw, category, level, free, language, minRating, open: openOnly, page }) => {
    const words = raw?.trim().toLowerCase();
    const text = courseText(courses);
    const asked = sql`(websearch_to_tsquery('english', ${words}) || websearch_to_tsquery('simple', ${words}))`;
    // full text weighs most, likeness of the title brings in misspelled words, ratings decide between equals
    const relevance = words
      ? sql`(1000000 * ts_rank(${text}, ${asked}) + 300000 * word_similarity(${words}, ${courses.title}) + ${courses.ratingMilli})::int`
      : sql`(${courses.ratingMilli})::int`;
    return pageOf(ctx.db, {
      table: courses,
      where: and(
        open,
        words
          ? or(
              sql`(${text}) @@ ${asked}`,
              sql`word_similarity(${words}, ${courses.title}) >= ${ALIKE}`,
              sql`${words} = any(${courses.tags})`,
            )
          : undefined,
        inCategory(ctx, category),
        level ? eq(courses.level, level) : undefined,
        language ? eq(courses.language, language) : undefined,
        minRating ? gte(courses.ratingMilli, Math.ceil(minRating * 1000)) : undefined,
        free == null ? undefined : free ? sql`not ${priced(ctx)}` : priced(ctx),
        openOnly ? sql`exists (select from ${courseRuns} where ${openRuns(ctx)})` : undefined,
      ),
      orderBy: [descending(rank('relevance', relevance)), descending(courses.id)],
      page,
    });
  },
);

export const listCategories = query('Every category, by name.', z.object({}), (ctx: Context) =>
  ctx.db.select().from(categories).orderBy(asc(categories.name), asc(categories.id)),
);

const RECOMMENDED = 50;
export const recommendCourses = query(
  'Published courses that people with the same courses took, then such of the same category and well rated ones.',
  z.object({ page: PageArguments }),
  async (ctx: Context, { page }) => {
    const viewer = ctx.viewer.id;
    const rows = await ctx.db.execute<{ id: string }>(sql`
      with own as (select distinct course_id from courses.enrollments where learner_id = ${viewer} and status not in ('WITHDRAWN', 'EXPIRED', 'REJECTED')),
      peers as (select distinct learner_id from courses.enrollments where course_id in (select course_id from own) and learner_id <> ${viewer}),
      shared as (
        select course_id, count(*) as n from courses.enrollments
        where learner_id in (select learner_id from peers) and status in ('ACTIVE', 'COMPLETED') group by course_id
      )
      select c.id from courses.courses c left join shared s on s.course_id = c.id
      where c.status = 'PUBLISHED' and c.deleted_at is null and c.id not in (select course_id from own)
        and not exists (select from courses.course_instructors i where i.course_id = c.id and i.user_id = ${viewer})
      order by coalesce(s.n, 0) desc,
        (c.category_id in (select k.category_id from courses.courses k join own on own.course_id = k.id)) is true desc,
        c.rating_milli desc, c.id desc
      limit ${RECOMMENDED}`);
    const courses = await ctx.load.course.loadMany(rows.map(({ id }) => id));
    return pageOfRows(
      courses.flatMap((course) => (course && !(course instanceof Error) ? [course] : [])),
      ({ id }) => id,
      page,
    );
  },
);

export const coursesTaughtBy = query(
  'The published courses that somebody teaches, the newest first.',
  z.object({ userId: z.uuid(), page: PageArguments }),
  async (ctx: Context, { userId, page }) => {
    const taught = await ctx.load.taught.load({ of: userId, page });
    const rows = await Promise.all(taught.nodes.map(({ courseId }) => ctx.load.course.load(courseId)));
    const courseOf = new Map(rows.flatMap((course) => (course ? [[course.id, course] as const] : [])));
    return mapConnection(taught, ({ courseId }) => found(courseOf.get(courseId), 'The course'));
  },
);

export const visibleRun = query(
  'A run of a course that the viewer may see; null for others.',
  z.object({ runId: z.string().max(100) }),
  async (ctx: Context, { runId }) => {
    const run = await ctx.load.run.load(runId);
    return run && (await visibleCourse(ctx, run.courseId)) ? run : null;
  },
);
