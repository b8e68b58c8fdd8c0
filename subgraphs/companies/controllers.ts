import { answer, type Controllers, mutationsOf } from '@lyceum/kit';
import { getCompany, searchCompanies } from './queries.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    company: answer(getCompany),
    searchCompanies: answer(searchCompanies),
  },

  Mutation: mutationsOf(services),

  User: {
    __resolveReference: ({ id }) => ({ id }),
    companies: ({ id }, page, ctx) => ctx.load.companiesOfOwner.load({ of: id, page }),
  },

  Company: {
    __resolveReference: ({ id }, ctx) => ctx.load.company.load(id),
    owner: ({ ownerId }) => ({ id: ownerId }),
  },
};
