import { isSequential, lessonsInOrder, lockOf } from '../helpers/lessons.ts';
import { isLearner, isStaff, seesRoster, visibleCourse } from '../helpers/permissions.ts';
import { explanationOf, prerequisitesOf } from '../queries/prerequisites.ts';
import { isOpen, openRunOf, priceOf, runToShow, seatsLeftOf } from '../queries/runs.ts';
import { visibleRun } from '../queries.ts';
import type { Resolvers } from '../schema.generated.ts';
import { estimateDuration, formatCourseData, statusOfRun } from '../utilities.ts';

export const catalogueFields = {
  Course: {
    __resolveReference: ({ id }, ctx) => visibleCourse(ctx, id),
    category: ({ categoryId }, _, ctx) => (categoryId ? ctx.load.category.load(categoryId) : null),
    reviewNote: async ({ id, reviewNote }, _, ctx) => (reviewNote && (await isStaff(ctx, id)) ? reviewNote : null),
    instructors: async ({ id }, _, ctx) => (await ctx.load.instructors.load(id)).map(({ userId }) => ({ id: userId })),
    display: async (course, { locale, timeZone }, ctx) => {
      const [run, lessons] = await Promise.all([runToShow(ctx, course.id), lessonsInOrder(ctx, course.id)]);
      return formatCourseData({
        ...{ title: course.title, level: course.level, language: course.language },
        durationMinutes: estimateDuration(lessons),
        price: run && priceOf(run),
        startsAt: run?.startsAt ?? null,
        locale: locale ?? undefined,
        timeZone: timeZone ?? undefined,
      });
    },
    price: async ({ id }, _, ctx) => {
      const run = await runToShow(ctx, id);
      return run && priceOf(run);
    },
    seatsLeft: async ({ id, status }, _, ctx) => {
      const run = status === 'PUBLISHED' ? await openRunOf(ctx, id) : null;
      return run && seatsLeftOf(run);
    },
    openRun: ({ id, status }, _, ctx) => (status === 'PUBLISHED' ? openRunOf(ctx, id) : null),
    runs: ({ id }, _, ctx) => ctx.load.runs.load(id),
    modules: ({ id }, _, ctx) => ctx.load.modules.load(id),
    lessonCount: async ({ id }, _, ctx) => (await lessonsInOrder(ctx, id)).length,
    durationMinutes: async ({ id }, _, ctx) => estimateDuration(await lessonsInOrder(ctx, id)),
    completionThreshold: ({ completionThreshold }, _, ctx) => completionThreshold ?? ctx.settings.completionThreshold,
    sequential: (course, _, ctx) => isSequential(ctx, course),
    prerequisites: async ({ id }, _, ctx) => {
      const edges = await ctx.load.prerequisites.load(id);
      // without any there is nothing to ask about the viewer
      return edges.length ? prerequisitesOf(ctx, id, ctx.viewerOrNull?.id ?? null) : [];
    },
    enrollmentCount: async ({ id }, _, ctx) =>
      ctx.settingsFor({ course: id }).showEnrollmentCount || (await isStaff(ctx, id)) ? ctx.load.learners.load(id) : null,
    roster: async ({ id }, page, ctx) => ((await seesRoster(ctx, id)) ? ctx.load.roster.load({ of: id, page }) : null),
    shownOnRoster: async ({ id }, _, ctx) => {
      const of = ctx.viewerOrNull && { courseId: id, learnerId: ctx.viewerOrNull.id };
      return of && (await ctx.load.enrollmentIn.load(of)) ? !(await ctx.load.hidden.load(of)) : null;
    },
    myEnrollment: ({ id }, _, ctx) =>
      ctx.viewerOrNull ? ctx.load.enrollmentIn.load({ courseId: id, learnerId: ctx.viewerOrNull.id }) : null,
    ratingAverage: ({ ratingCount, ratingSum }) => (ratingCount ? Math.round((100 * ratingSum) / ratingCount) / 100 : null),
    reviewCount: ({ ratingCount }) => ratingCount,
    reviews: ({ id }, { rating, ...page }, ctx) => ctx.load.reviews.load({ of: id, rating: rating ?? null, page }),
    announcements: async ({ id }, page, ctx) =>
      (await isStaff(ctx, id)) || (await isLearner(ctx, id)) ? ctx.load.announcements.load({ of: id, page }) : null,
  },

  Category: {
    __resolveReference: ({ id }, ctx) => ctx.load.category.load(id),
    courseCount: ({ id }, _, ctx) => ctx.load.coursesInCategory.load(id),
  },

  CourseRun: {
    __resolveReference: ({ id }, ctx) => visibleRun(ctx, { runId: id }),
    course: ({ courseId }, _, ctx) => visibleCourse(ctx, courseId),
    status: (run, _, ctx) => statusOfRun({ ...run, now: ctx.now }),
    openForEnrollment: async (run, _, ctx) => (await ctx.load.course.load(run.courseId))?.status === 'PUBLISHED' && isOpen(ctx, run),
    seatsLeft: (run) => seatsLeftOf(run),
    waitlistLength: async ({ id, courseId }, _, ctx) => ((await isStaff(ctx, courseId)) ? ctx.load.waiting.load(id) : null),
    price: (run) => priceOf(run),
  },

  Module: {
    lessons: async ({ id, courseId }, _, ctx) => {
      const all = (await ctx.load.lessons.load(courseId)).filter(({ moduleId }) => moduleId === id);
      const hidden = all.some(({ publishedAt }) => !publishedAt) && !(await isStaff(ctx, courseId));
      return hidden ? all.filter(({ publishedAt }) => publishedAt) : all;
    },
  },

  Lesson: {
    published: ({ publishedAt }) => publishedAt !== null,
    lockedReason: (lesson, _, ctx) => lockOf(ctx, lesson),
    body: async (lesson, _, ctx) => ((await lockOf(ctx, lesson)) ? null : lesson.body),
    url: async (lesson, _, ctx) => ((await lockOf(ctx, lesson)) ? null : lesson.url),
  },

  Prerequisite: {
    course: ({ requiresId }, _, ctx) => visibleCourse(ctx, requiresId),
    explanation: (prerequisite) => explanationOf(prerequisite),
  },

  CourseReview: {
    __resolveReference: async ({ id }, ctx) => {
      const review = await ctx.load.review.load(id);
      return review && (await visibleCourse(ctx, review.courseId)) ? review : null;
    },
    course: ({ courseId }, _, ctx) => visibleCourse(ctx, courseId),
    reviewer: ({ reviewerId }) => ({ id: reviewerId }),
  },
} satisfies Resolvers;
