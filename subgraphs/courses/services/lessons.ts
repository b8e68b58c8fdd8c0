import { found, invalid, minorUnits, one, Refusal, service, type Violation } from '@lyceum/kit';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type LessonRow, lessonKind, lessons } from '../tables.ts';
import { MOST_LESSONS } from '../utilities/progress.ts';
import { ExpectedVersion, line, prose } from './input.ts';
import { lockModule } from './modules.ts';
import { keepALesson } from './publishing.ts';
import { recompute } from './recompute.ts';
import { expectVersion, lockCourse } from './rows.ts';

const MOST = 500;
const Content = z.object({
  body: prose(200_000).nullish(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_048)
    .nullish(),
  fileName: line('a file name', 255).nullish(),
  mimeType: z
    .string()
    .regex(/^[\w.+-]+\/[\w.+-]+$/, 'Use a media type, for example application/pdf.')
    .max(100)
    .nullish(),
  sizeBytes: minorUnits.refine((bytes) => bytes >= 0n, 'Use a number from 0 on.').nullish(),
  durationMinutes: z.int().min(0).max(10_000).nullish(),
  required: z.boolean().nullish(),
  preview: z.boolean().nullish(),
  published: z.boolean().nullish(),
});

type Contents = Pick<LessonRow, 'kind' | 'body' | 'url' | 'fileName'>;
/** What a lesson of its kind lacks. */
function lacking({ kind, body, url, fileName }: Contents): Violation[] {
  const violations: Violation[] = [];
  const needs = (key: string, what: string) =>
    void violations.push({ path: ['input', key], rule: 'required', message: `A ${kind} lesson needs ${what}.` });
  if (kind === 'TEXT' && !body.trim()) needs('body', 'a text');
  if (kind !== 'TEXT' && !url) needs('url', 'an address');
  if (kind === 'FILE' && !fileName) needs('fileName', 'a file name');
  return violations;
}

const lessonsOf = (ctx: Context, moduleId: string) =>
  ctx.db
    .select()
    .from(lessons)
    .where(and(eq(lessons.moduleId, moduleId), isNull(lessons.deletedAt)))
    .orderBy(lessons.position, lessons.id);

export const addLesson = service(
  'Adds a lesson at the end of a module.',
  Content.extend({ moduleId: z.uuid(), title: line('a title'), kind: z.enum(lessonKind.enumValues) }),
  async (ctx: Context, { published, ...input }) => {
    const { course, module } = await lockModule(ctx, input.moduleId);
    const values = {
      ...input,
      body: input.body ?? '',
      url: input.url ?? null,
      fileName: input.fileName ?? null,
      durationMinutes: input.durationMinutes ?? 0,
      required: input.required ?? true,
      preview: input.preview ?? false,
      publishedAt: published ? ctx.now : null,
    };
    const violations = lacking(values);
    if (violations.length) throw invalid(violations);
    const last = (await lessonsOf(ctx, module.id)).at(-1);
    if ((await ctx.db.$count(lessons, and(eq(lessons.courseId, course.id), isNull(lessons.deletedAt)))) >= MOST_LESSONS)
      throw new Refusal('LIMIT_REACHED', `A course has ${MOST_LESSONS} lessons at most.`);
    if (last && last.position >= MOST) throw new Refusal('LIMIT_REACHED', `A module has ${MOST} lessons at most.`);
    const added = one(
      await ctx.db
        .insert(lessons)
        .values({ ...values, courseId: course.id, position: (last?.position ?? 0) + 1 })
        .returning(),
    );
    await ctx.audit('lesson.added', { type: 'Course', id: course.id }, { lessonId: added.id });
    return added;
  },
);

/** A lesson and its course, which is locked, if the viewer teaches it. */
async function lockLesson(ctx: Context, lessonId: string) {
  const { courseId } = found(await ctx.load.lesson.load(lessonId), 'The lesson');
  const course = await lockCourse(ctx, courseId);
  const [row] = await ctx.db
    .select()
    .from(lessons)
    .where(and(eq(lessons.id, lessonId), isNull(lessons.deletedAt)));
  return { course, lesson: found(row, 'The lesson') };
}

const changeLesson = async (ctx: Context, id: string, values: Partial<LessonRow>): Promise<LessonRow> =>
  one(
    await ctx.db
      .update(lessons)
      .set({ ...values, version: sql`${lessons.version} + 1` })
      .where(eq(lessons.id, id))
      .returning(),
  );

export const updateLesson = service(
  'Changes a lesson; keys left out stay as they are.',
  Content.extend({ lessonId: z.uuid(), expectedVersion: ExpectedVersion, title: line('a title').nullish() }),
  async (ctx: Context, { lessonId, expectedVersion, published, ...input }) => {
    const { course, lesson } = await lockLesson(ctx, lessonId);
    expectVersion(lesson, expectedVersion);
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value != null));
    const next: LessonRow = { ...lesson, ...given };
    if (published != null) next.publishedAt = published ? (lesson.publishedAt ?? ctx.now) : null;
    const violations = lacking(next);
    if (violations.length) throw invalid(violations);
    if (lesson.publishedAt && !next.publishedAt) await keepALesson(ctx, course, lessonId);

    const changed = await changeLesson(ctx, lessonId, { ...given, publishedAt: next.publishedAt });
    const counts = (row: LessonRow) => (row.required && row.publishedAt ? row.durationMinutes + 1 : 0);
    if (counts(lesson) !== counts(changed)) await recompute(ctx, course);
    await ctx.audit('lesson.updated', { type: 'Course', id: course.id }, { lessonId, fields: Object.keys(given) });
    return changed;
  },
);

export const deleteLesson = service(
  'Deletes a lesson; what learners did of it is kept.',
  z.object({ lessonId: z.uuid() }),
  async (ctx: Context, { lessonId }) => {
    const { course, lesson } = await lockLesson(ctx, lessonId);
    if (lesson.publishedAt) await keepALesson(ctx, course, lessonId);
    await changeLesson(ctx, lessonId, { deletedAt: ctx.now });
    await putInOrder(
      ctx,
      lesson.moduleId,
      (await lessonsOf(ctx, lesson.moduleId)).map(({ id }) => id),
    );
    if (lesson.required && lesson.publishedAt) await recompute(ctx, course);
    await ctx.audit('lesson.deleted', { type: 'Course', id: course.id }, { lessonId });
    return found(await ctx.load.module.load(lesson.moduleId), 'The module');
  },
);

async function putInOrder(ctx: Context, moduleId: string, ids: readonly string[]): Promise<void> {
  await ctx.db.execute(sql`
    update courses.lessons l set position = n.place, module_id = ${moduleId}, updated_at = ${ctx.now.toISOString()}
    from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) with ordinality as n(id, place)
    where l.id = n.id::uuid and (l.position <> n.place or l.module_id <> ${moduleId})`);
}

export const reorderLessons = service(
  'Puts the lessons of a module in this order; lessons of the course’s other modules move here.',
  z.object({ moduleId: z.uuid(), lessonIds: z.array(z.uuid()).max(MOST) }),
  async (ctx: Context, { moduleId, lessonIds }) => {
    const { course, module } = await lockModule(ctx, moduleId);
    const all = await ctx.db
      .select()
      .from(lessons)
      .where(and(eq(lessons.courseId, course.id), isNull(lessons.deletedAt)))
      .orderBy(lessons.position, lessons.id);
    const given = new Set(lessonIds);
    const staying = all.filter((lesson) => lesson.moduleId === moduleId);
    const known = lessonIds.every((id) => all.some((lesson) => lesson.id === id));
    if (!known || given.size !== lessonIds.length || !staying.every(({ id }) => given.has(id)))
      throw invalid([
        { path: ['input', 'lessonIds'], rule: 'complete', message: 'Name all lessons of this module, and such of this course, each once.' },
      ]);
    await putInOrder(ctx, moduleId, lessonIds);
    for (const left of new Set(all.filter(({ id }) => given.has(id)).map((lesson) => lesson.moduleId)))
      if (left !== moduleId)
        await putInOrder(
          ctx,
          left,
          (await lessonsOf(ctx, left)).map(({ id }) => id),
        );
    return module;
  },
);
