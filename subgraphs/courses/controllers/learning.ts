import { lessonsInOrder } from '../helpers/lessons.ts';
import { coursePermission, enrollmentPermission, visibleCourse } from '../helpers/permissions.ts';
import { priceOf } from '../queries/runs.ts';
import { coursesTaughtBy, listEnrollments, progressOfEnrollment } from '../queries.ts';
import type { Resolvers } from '../schema.generated.ts';

export const learningFields = {
  Enrollment: {
    __resolveReference: async ({ id }, ctx) => {
      const enrollment = await ctx.load.enrollment.load(id);
      return enrollment && (await enrollmentPermission(ctx, enrollment, 'view')).allowed ? enrollment : null;
    },
    course: ({ courseId }, _, ctx) => visibleCourse(ctx, courseId),
    run: async ({ runId }, _, ctx) => {
      const run = await ctx.load.run.load(runId);
      if (!run) throw new Error(`The run ${runId} is gone.`);
      return run;
    },
    learner: ({ learnerId }) => ({ id: learnerId }),
    lessons: ({ id }, _, ctx) => progressOfEnrollment(ctx, { enrollmentId: id }),
    nextLesson: async ({ id, courseId }, _, ctx) => {
      const [lessons, progress] = await Promise.all([lessonsInOrder(ctx, courseId), ctx.load.progress.load(id)]);
      const done = new Set(progress.filter(({ completedAt }) => completedAt).map(({ lessonId }) => lessonId));
      return lessons.find((lesson) => lesson.required && !done.has(lesson.id)) ?? null;
    },
    waitlistPosition: ({ id, status }, _, ctx) => (status === 'WAITLISTED' ? ctx.load.waitlistPosition.load(id) : null),
    price: (enrollment) => priceOf(enrollment),
  },

  RosterEntry: {
    learner: ({ learnerId }) => ({ id: learnerId }),
    since: ({ activatedAt, createdAt }) => activatedAt ?? createdAt,
  },

  LessonProgress: {
    status: ({ startedAt, completedAt }) => (completedAt ? 'COMPLETED' : startedAt ? 'IN_PROGRESS' : 'NOT_STARTED'),
  },

  Announcement: {
    __resolveReference: async ({ id }, ctx) => {
      const announcement = await ctx.load.announcement.load(id);
      const course = announcement && (await ctx.load.course.load(announcement.courseId));
      return course && (await coursePermission(ctx, course, 'learn')).allowed ? announcement : null;
    },
    course: ({ courseId }, _, ctx) => visibleCourse(ctx, courseId),
    author: ({ authorId }) => ({ id: authorId }),
  },

  User: {
    __resolveReference: ({ id }) => ({ id }),
    enrollments: ({ id }, { status, ...page }, ctx) => listEnrollments(ctx, { learnerId: id, status, page }),
    coursesTaught: ({ id }, page, ctx) => coursesTaughtBy(ctx, { userId: id, page }),
  },
} satisfies Resolvers;
