import { found, invalid, Refusal, service } from '@lyceum/kit';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { categories, courses } from '../tables.ts';
import { slugify } from '../utilities.ts';
import { line } from './input.ts';

function expectManager(ctx: Context): void {
  if (!ctx.hasScope('courses:manage')) throw new Refusal('FORBIDDEN', 'This needs courses:manage.');
}
const MOST = 500;
const Name = line('a name', 80);

export const createCategory = service(
  'Adds a category.',
  z.object({ name: Name, slug: z.string().max(100).nullish() }),
  async (ctx: Context, { name, slug: given }) => {
    expectManager(ctx);
    const slug = given ?? slugify(name);
    if (!slug || slug !== slugify(slug))
      throw invalid([{ path: ['input', 'slug'], rule: 'format', message: 'Use lower-case letters and digits, joined by single hyphens.' }]);
    if ((await ctx.db.$count(categories)) >= MOST) throw new Refusal('LIMIT_REACHED', `There are ${MOST} categories at most.`);
    const [made] = await ctx.db.insert(categories).values({ name, slug }).onConflictDoNothing().returning();
    if (!made) throw new Refusal('CONFLICT', 'There is a category with this slug already.');
    await ctx.audit('category.created', { type: 'Category', id: made.id });
    return made;
  },
);

export const updateCategory = service(
  'Renames a category.',
  z.object({ categoryId: z.uuid(), name: Name }),
  async (ctx: Context, { categoryId, name }) => {
    expectManager(ctx);
    const [renamed] = await ctx.db
      .update(categories)
      .set({ name, version: sql`${categories.version} + 1` })
      .where(eq(categories.id, categoryId))
      .returning();
    await ctx.audit('category.updated', { type: 'Category', id: categoryId });
    return found(renamed, 'The category');
  },
);

export const deleteCategory = service(
  'Deletes a category that no course is in.',
  z.object({ categoryId: z.uuid() }),
  async (ctx: Context, { categoryId }) => {
    expectManager(ctx);
    const [row] = await ctx.db.select().from(categories).where(eq(categories.id, categoryId)).for('update');
    const category = found(row, 'The category');
    if (await ctx.db.$count(courses, eq(courses.categoryId, categoryId)))
      throw new Refusal('CONFLICT', 'Courses are in this category: move them first.');
    await ctx.db.delete(categories).where(eq(categories.id, categoryId));
    await ctx.audit('category.deleted', { type: 'Category', id: categoryId });
    return category;
  },
);
