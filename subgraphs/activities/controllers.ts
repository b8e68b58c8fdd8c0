import { answer, type Controllers, mutationsOf, Refusal } from '@lyceum/kit';
import type { Context } from './context.ts';
import { reads } from './helpers.ts';
import * as queries from './queries.ts';
import { generateActivitySummary, generateUserActivityReport } from './reports.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';
import { VERBS } from './utilities/verbs.ts';
import { formatActivityData, verbOf } from './utilities.ts';

const owns = (ctx: Context, userId: string) => ctx.viewerOrNull?.id === userId;

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    activity: answer(queries.getActivity),
    activities: answer(queries.listActivities),
    activitiesByUser: answer(services.getUserActivities),
    searchActivities: answer(queries.searchActivities),
    learningRecord: (_, { userId, since, first }, ctx) => queries.learningRecord(ctx, { userId, since, first: first ?? undefined }),
    activityStreak: answer(queries.activityStreak),
    atRiskLearners: (_, { courseId, first }, ctx) => queries.atRiskLearners(ctx, { courseId, first: first ?? undefined }),
    activitySession: answer(queries.getActivitySession),
    userActivityReport: answer(generateUserActivityReport),
    activitySummary: answer(generateActivitySummary),
  },

  Mutation: mutationsOf(services),

  User: {
    __resolveReference: ({ id }) => ({ id }),
    activities: ({ id }, page, ctx) => queries.getActivitiesByUser(ctx, { userId: id, page }),
    activitySessions: ({ id }, page, ctx) => {
      if (!owns(ctx, id) && !ctx.hasScope('activities:manage')) throw new Refusal('FORBIDDEN', 'Sessions are their learner’s own.');
      return ctx.load.sessionsOf.load({ of: id, page });
    },
    streak: ({ id }, _, ctx) => (owns(ctx, id) || ctx.hasScope('reports:read') ? queries.activityStreak(ctx, { userId: id }) : null),
  },

  Course: {
    __resolveReference: ({ id }) => ({ id }),
    activities: ({ id }, page, ctx) => queries.listActivities(ctx, { filter: { courseId: id }, page }),
  },

  Activity: {
    __resolveReference: async ({ id }, ctx) => {
      const row = await ctx.load.activity.load(id);
      return row && (await reads(ctx, row)) ? row : null;
    },
    actor: ({ actorId }) => ({ id: actorId }),
    verbIri: ({ verb }) => {
      const known = verbOf(verb);
      return known ? VERBS[known].iri : verb;
    },
    course: ({ courseId }) => (courseId ? { id: courseId } : null),
    result: ({ scoreScaled, success, completion, durationSeconds }) =>
      [scoreScaled, success, completion, durationSeconds].every((value) => value === null)
        ? null
        : { scoreScaled, success, completion, durationSeconds },
    note: ({ note, actorId }, _, ctx) => (note && owns(ctx, actorId) ? note : null),
    witnessed: ({ source }) => source === 'lyceum',
    display: async ({ actorId, ...activity }, { locale }, ctx) =>
      formatActivityData({
        ...activity,
        actorName: (await ctx.load.person.load(actorId))?.displayName ?? 'Somebody',
        now: ctx.now,
        locale,
      }),
  },

  ActivitySession: {
    __resolveReference: ({ id }, ctx) => queries.getActivitySession(ctx, { id }),
  },
};
