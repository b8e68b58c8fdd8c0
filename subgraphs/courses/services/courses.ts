import { enforce, found, invalid, newId, one, Refusal, service } from '@lyceum/kit';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { freeSlug, processCourseData } from '../helpers/course-data.ts';
import { seenCourse, validateCoursePermissions } from '../helpers/permissions.ts';
import { type CourseRow, courseInstructors, courses, lessons, type ModuleRow, modules } from '../tables.ts';
import { CourseData } from '../utilities/course-data.ts';
import { ExpectedVersion, IdempotencyKey, line } from './input.ts';
import { recompute } from './recompute.ts';
import { changeCourse, expectVersion, lockCourse } from './rows.ts';

export const getCourseDetails = service(
  'A course by id or slug; NOT_FOUND for what the viewer may not see.',
  z.object({ id: z.uuid().nullish(), slug: z.string().max(200).nullish() }),
  async (ctx: Context, { id, slug }): Promise<CourseRow> => {
    if (!id && !slug) throw invalid([{ path: ['id'], rule: 'required', message: 'Give an id or a slug.' }]);
    const course = id ? await ctx.load.course.load(id) : slug ? await ctx.load.courseBySlug.load(slug) : null;
    return seenCourse(ctx, found(course, 'The course').id);
  },
  { transaction: false },
);

/** A new draft that its author teaches. */
async function draft(ctx: Context, values: Omit<typeof courses.$inferInsert, 'authorId'>): Promise<CourseRow> {
  const authorId = ctx.viewer.id;
  const course = one(
    await ctx.db
      .insert(courses)
      .values({ ...values, authorId })
      .returning(),
  );
  await ctx.db.insert(courseInstructors).values({ courseId: course.id, userId: authorId });
  await ctx.publish('courses.course.created.v1', course.id, { courseId: course.id, title: course.title, authorId });
  await ctx.audit('course.created', { type: 'Course', id: course.id });
  return course;
}

/** The slug of a new course: two who take the same title at once queue here. */
async function newSlug(ctx: Context, title: string): Promise<string> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('courses.slug', 0))`);
  return freeSlug(ctx, title);
}

export const createCourse = service(
  'Drafts a course; who drafts it teaches it.',
  CourseData.extend({ title: z.string().max(20_000), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { idempotencyKey: key, ...data }) => {
    enforce(await validateCoursePermissions(ctx, { action: 'create' }));
    const before = key ? await ctx.idempotency.take('createCourse', key, data) : null;
    if (before) return found(await ctx.load.course.load(before), 'The course');
    const { title = '', slug, ...values } = await processCourseData(ctx, { data });
    const course = await draft(ctx, { ...values, title, slug: slug ?? (await newSlug(ctx, title)) });
    if (key) await ctx.idempotency.remember('createCourse', key, course.id);
    return course;
  },
);

export const updateCourse = service(
  'Changes a course; keys left out stay as they are. The slug is fixed once the course was published.',
  CourseData.extend({ courseId: z.uuid(), expectedVersion: ExpectedVersion }),
  async (ctx: Context, { courseId, expectedVersion, ...data }) => {
    const course = await lockCourse(ctx, courseId);
    expectVersion(course, expectedVersion);
    const values = await processCourseData(ctx, { data, courseId });
    if (values.slug && values.slug !== course.slug && course.publishedAt)
      throw new Refusal('CONFLICT', 'The slug of a course that was published stays: links lead to it.');
    const changed = await changeCourse(ctx, courseId, values);
    await ctx.audit('course.updated', { type: 'Course', id: courseId }, { fields: Object.keys(values) });
    return changed;
  },
);

export const duplicateCourse = service(
  'Makes a draft with the same texts, modules and lessons, without runs and learners.',
  z.object({ courseId: z.uuid(), title: line('a title').nullish(), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { courseId, title: given, idempotencyKey: key }) => {
    const before = key ? await ctx.idempotency.take('duplicateCourse', key, { courseId, title: given ?? null }) : null;
    if (before) return found(await ctx.load.course.load(before), 'The course');
    const source = await lockCourse(ctx, courseId);
    const title = given ?? `${source.title.slice(0, 190)} (copy)`;
    const { summary, description, language, level, categoryId, tags, approvalRequired, completionThreshold, sequential } = source;
    const copy = await draft(ctx, {
      title,
      slug: await newSlug(ctx, title),
      ...{ summary, description, language, level, categoryId, tags, approvalRequired, completionThreshold, sequential },
    });
    await copyContents(ctx, courseId, copy.id);
    if (key) await ctx.idempotency.remember('duplicateCourse', key, copy.id);
    return copy;
  },
);

/** Copies the modules and lessons of one course into another that has none. */
async function copyContents(ctx: Context, from: string, to: string): Promise<void> {
  const parts = (await ctx.load.modules.load(from)).map((part) => ({ old: part.id, id: newId(), ...pick(part) }));
  if (!parts.length) return;
  await ctx.db.insert(modules).values(parts.map(({ old: _, ...part }) => ({ ...part, courseId: to })));
  const moduleOf = new Map(parts.map(({ old, id }) => [old, id]));
  const copies = (await ctx.load.lessons.load(from)).flatMap(({ id: _, createdAt: __, updatedAt: ___, version: ____, ...lesson }) => {
    const moduleId = moduleOf.get(lesson.moduleId);
    return moduleId ? [{ ...lesson, courseId: to, moduleId }] : [];
  });
  if (copies.length) await ctx.db.insert(lessons).values(copies);
}
const pick = ({ position, title, summary }: ModuleRow) => ({ position, title, summary });

export const setCompletionRules = service(
  'Says how a course is completed; learners who have done enough by the new rule complete it at once.',
  z.object({ courseId: z.uuid(), completionThreshold: z.int().min(1).max(100).nullish(), sequential: z.boolean().nullish() }),
  async (ctx: Context, { courseId, completionThreshold, sequential }) => {
    await lockCourse(ctx, courseId);
    const course = await changeCourse(ctx, courseId, {
      completionThreshold: completionThreshold ?? null,
      sequential: sequential ?? null,
    });
    await recompute(ctx, course);
    await ctx.audit('course.rules', { type: 'Course', id: courseId }, { completionThreshold, sequential });
    return course;
  },
);

/** The modules of a course that are there, for services that order them. */
export const modulesOf = (ctx: Context, courseId: string) =>
  ctx.db
    .select()
    .from(modules)
    .where(and(eq(modules.courseId, courseId), isNull(modules.deletedAt)))
    .orderBy(modules.position, modules.id);
