import { enforce, found, one, Refusal, service } from '@lyceum/kit';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { coursePermission } from '../helpers/permissions.ts';
import { courses, reviews } from '../tables.ts';
import { prose } from './input.ts';

/** The course's row, locked: its sums change with its reviews. */
async function lockRated(ctx: Context, courseId: string) {
  const [course] = await ctx.db.select().from(courses).where(eq(courses.id, courseId)).for('update');
  return found(course, 'The course');
}

const addToSums = (ctx: Context, courseId: string, count: number, sum: number) =>
  ctx.db
    .update(courses)
    .set({
      ratingCount: sql`${courses.ratingCount} + ${count}`,
      ratingSum: sql`${courses.ratingSum} + ${sum}`,
      updatedAt: sql`${courses.updatedAt}`,
    })
    .where(eq(courses.id, courseId));

export const reviewCourse = service(
  'Rates a course that one learns in; a second time changes the first.',
  z.object({ courseId: z.uuid(), rating: z.int().min(1, 'Give 1 to 5 stars.').max(5, 'Give 1 to 5 stars.'), body: prose(5_000).nullish() }),
  async (ctx: Context, { courseId, rating, body }) => {
    const course = await lockRated(ctx, courseId);
    enforce(await coursePermission(ctx, course, 'view'));
    const reviewerId = ctx.viewer.id;
    const enrollment = await ctx.load.enrollmentIn.load({ courseId, learnerId: reviewerId });
    if (enrollment?.status !== 'ACTIVE' && enrollment?.status !== 'COMPLETED')
      throw new Refusal('FORBIDDEN', 'Only those who learn in this course may review it: enrol first.');
    const least = ctx.settingsFor({ course: courseId }).reviewMinProgressPercent;
    if (enrollment.status !== 'COMPLETED' && enrollment.progressPercent < least)
      throw new Refusal('CONFLICT', `Complete ${least} % of the course before you review it.`);

    const [old] = await ctx.db
      .select()
      .from(reviews)
      .where(and(eq(reviews.courseId, courseId), eq(reviews.reviewerId, reviewerId)));
    const values = { rating, body: body ?? old?.body ?? '' };
    const review = one(
      old
        ? await ctx.db
            .update(reviews)
            .set({ ...values, version: sql`${reviews.version} + 1` })
            .where(eq(reviews.id, old.id))
            .returning()
        : await ctx.db
            .insert(reviews)
            .values({ ...values, courseId, reviewerId, createdAt: ctx.now })
            .returning(),
    );
    await addToSums(ctx, courseId, old ? 0 : 1, rating - (old?.rating ?? 0));
    await ctx.publish('courses.course.reviewed.v1', courseId, { courseId, title: course.title, reviewId: review.id, reviewerId, rating });
    return review;
  },
);

export const deleteReview = service(
  'Takes a review back: one’s own, or anybody’s for holders of courses:manage.',
  z.object({ reviewId: z.uuid() }),
  async (ctx: Context, { reviewId }) => {
    const seen = found(await ctx.load.review.load(reviewId), 'The review');
    const course = await lockRated(ctx, seen.courseId);
    enforce(await coursePermission(ctx, course, 'view'));
    const own = seen.reviewerId === ctx.viewer.id;
    if (!own && !ctx.hasScope('courses:manage'))
      throw new Refusal('FORBIDDEN', 'Only who wrote it and holders of courses:manage may do this.');
    const [gone] = await ctx.db.delete(reviews).where(eq(reviews.id, reviewId)).returning();
    const review = found(gone, 'The review');
    await addToSums(ctx, course.id, -1, -review.rating);
    if (!own)
      await ctx.audit('review.deleted', { type: 'CourseReview', id: reviewId }, { reviewerId: review.reviewerId, rating: review.rating });
    return lockRated(ctx, course.id);
  },
);
