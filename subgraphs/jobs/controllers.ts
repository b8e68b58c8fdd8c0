import { answer, type Controllers, mutationsOf } from '@lyceum/kit';
import { getJob, searchJobs } from './queries.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    job: answer(getJob),
    searchJobs: answer(searchJobs),
  },

  Mutation: mutationsOf(services),

  User: {
    __resolveReference: ({ id }) => ({ id }),
    jobs: ({ id }, page, ctx) => ctx.load.jobsOfOwner.load({ of: id, page }),
  },

  Job: {
    __resolveReference: ({ id }, ctx) => ctx.load.job.load(id),
    owner: ({ ownerId }) => ({ id: ownerId }),
  },
};
