import { found, invalid, one, Refusal, service } from '@lyceum/kit';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { lessons, type ModuleRow, modules } from '../tables.ts';
import { modulesOf } from './courses.ts';
import { line, prose } from './input.ts';
import { changeCourse, lockCourse } from './rows.ts';

/** A module and its course, which is locked, if the viewer teaches it. */
export async function lockModule(ctx: Context, moduleId: string) {
  const { courseId } = found(await ctx.load.module.load(moduleId), 'The module');
  const course = await lockCourse(ctx, courseId);
  const [row] = await ctx.db
    .select()
    .from(modules)
    .where(and(eq(modules.id, moduleId), isNull(modules.deletedAt)));
  return { course, module: found(row, 'The module') };
}

const changeModule = async (ctx: Context, id: string, values: Partial<ModuleRow>): Promise<ModuleRow> =>
  one(
    await ctx.db
      .update(modules)
      .set({ ...values, version: sql`${modules.version} + 1` })
      .where(eq(modules.id, id))
      .returning(),
  );

export const addModule = service(
  'Adds a module at the end of a course.',
  z.object({ courseId: z.uuid(), title: line('a title'), summary: prose(2_000).nullish() }),
  async (ctx: Context, { courseId, title, summary }) => {
    await lockCourse(ctx, courseId);
    const last = (await modulesOf(ctx, courseId)).at(-1);
    if (last && last.position >= 200) throw new Refusal('LIMIT_REACHED', 'A course has 200 modules at most.');
    const position = (last?.position ?? 0) + 1;
    return one(
      await ctx.db
        .insert(modules)
        .values({ courseId, title, summary: summary ?? '', position })
        .returning(),
    );
  },
);

export const updateModule = service(
  'Changes a module; keys left out stay as they are.',
  z.object({ moduleId: z.uuid(), title: line('a title').nullish(), summary: prose(2_000).nullish() }),
  async (ctx: Context, { moduleId, title, summary }) => {
    await lockModule(ctx, moduleId);
    return changeModule(ctx, moduleId, { ...(title == null ? {} : { title }), ...(summary == null ? {} : { summary }) });
  },
);

export const deleteModule = service(
  'Deletes a module that has no lessons.',
  z.object({ moduleId: z.uuid() }),
  async (ctx: Context, { moduleId }) => {
    const { course } = await lockModule(ctx, moduleId);
    if (await ctx.db.$count(lessons, and(eq(lessons.moduleId, moduleId), isNull(lessons.deletedAt))))
      throw new Refusal('CONFLICT', 'This module has lessons: delete or move them first.');
    await changeModule(ctx, moduleId, { deletedAt: ctx.now });
    await putInOrder(
      ctx,
      (await modulesOf(ctx, course.id)).map(({ id }) => id),
    );
    return changeCourse(ctx, course.id, {});
  },
);

async function putInOrder(ctx: Context, ids: readonly string[]): Promise<void> {
  await ctx.db.execute(sql`
    update courses.modules m set position = n.place, updated_at = ${ctx.now.toISOString()}
    from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) with ordinality as n(id, place)
    where m.id = n.id::uuid and m.position <> n.place`);
}

export const reorderModules = service(
  'Puts all modules of a course in this order.',
  z.object({ courseId: z.uuid(), moduleIds: z.array(z.uuid()).max(200) }),
  async (ctx: Context, { courseId, moduleIds }) => {
    await lockCourse(ctx, courseId);
    const there = (await modulesOf(ctx, courseId)).map(({ id }) => id);
    expectSame(there, moduleIds, ['input', 'moduleIds'], 'modules of this course');
    await putInOrder(ctx, moduleIds);
    return changeCourse(ctx, courseId, {});
  },
);

/** Throws INVALID unless both hold the same ids, each once. */
export function expectSame(there: readonly string[], given: readonly string[], path: string[], what: string): void {
  const same = given.length === there.length && new Set(given).size === given.length && there.every((id) => given.includes(id));
  if (!same) throw invalid([{ path, rule: 'complete', message: `Name all ${what}, each once.` }]);
}
