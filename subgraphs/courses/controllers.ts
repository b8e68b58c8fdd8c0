import type { Controllers } from '@lyceum/kit';
import { catalogueFields } from './controllers/catalogue.ts';
import { learningFields } from './controllers/learning.ts';
import { mutations } from './controllers/mutations.ts';
import { validateEnrollmentPermissions } from './helpers.ts';
import * as queries from './queries.ts';
import { demographicsOf } from './reports/demographics.ts';
import * as reports from './reports.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import { getCourseDetails } from './services.ts';
import { validateCourseData } from './utilities.ts';

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    course: (_, { id, slug }, ctx) => getCourseDetails(ctx, { id, slug }),
    courses: (_, { filter, orderBy, ...page }, ctx) => queries.getAllCourses(ctx, { filter, orderBy, page }),
    searchCourses: (_, { query, category, level, free, language, minRating, open, ...page }, ctx) =>
      queries.searchCourses(ctx, { query, category, level, free, language, minRating, open, page }),
    recommendedCourses: (_, page, ctx) => queries.recommendCourses(ctx, { page }),
    categories: (_, __, ctx) => queries.listCategories(ctx, {}),
    courseRun: (_, { id }, ctx) => queries.visibleRun(ctx, { runId: id }),
    enrollment: async (_, { id }, ctx) => {
      const { allowed } = await validateEnrollmentPermissions(ctx, { enrollmentId: id, action: 'view' });
      return allowed ? ctx.load.enrollment.load(id) : null;
    },
    myEnrollments: (_, { status, ...page }, ctx) => queries.listEnrollments(ctx, { learnerId: ctx.viewer.id, status, page }),
    courseRoster: (_, { courseId, runId, status, ...page }, ctx) => queries.courseRoster(ctx, { courseId, runId, status, page }),
    prerequisitesStatus: (_, { courseId, learnerId }, ctx) => queries.explainPrerequisites(ctx, { courseId, learnerId }),
    validateCourseData: (_, { input }) =>
      validateCourseData(input).map((violation) => ({ ...violation, path: violation.path.map(String) })),
    courseEnrollmentReport: (_, input, ctx) => reports.generateCourseEnrollmentReport(ctx, input),
    courseSummary: (_, span, ctx) => reports.generateCourseSummary(ctx, span),
  },
  Mutation: mutations,
  CourseEnrollmentReport: { demographics: ({ course }, _, ctx) => demographicsOf(ctx, course.id) },
  ...catalogueFields,
  ...learningFields,
};
