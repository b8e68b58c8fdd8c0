import { answer, type Controllers, mutationsOf } from '@lyceum/kit';
import { getCertification, searchCertifications } from './queries.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    certification: answer(getCertification),
    searchCertifications: answer(searchCertifications),
  },

  Mutation: mutationsOf(services),

  User: {
    __resolveReference: ({ id }) => ({ id }),
    certifications: ({ id }, page, ctx) => ctx.load.certificationsOfOwner.load({ of: id, page }),
  },

  Certification: {
    __resolveReference: ({ id }, ctx) => ctx.load.certification.load(id),
    owner: ({ ownerId }) => ({ id: ownerId }),
  },
};
