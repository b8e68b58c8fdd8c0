import { answer, type Controllers, mutationsOf } from '@lyceum/kit';
import { certificateSvg } from './document/svg.ts';
import { textOf } from './document/text.ts';
import { isPrivy, seen } from './helpers.ts';
import * as queries from './queries.ts';
import { generateCertificationSummary, generateUserCertificationReport } from './reports.ts';
import type { CertificatePublicField, Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';
import { formatCertificateData, verificationUrl } from './utilities.ts';

const FIELDS: readonly CertificatePublicField[] = ['HOLDER_NAME', 'COURSE_TITLE', 'ISSUED_AT', 'VALID_UNTIL', 'SKILLS'];

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    certificate: answer(queries.getCertificate),
    certificatesByUser: answer(queries.getCertificatesByUser),
    certificates: answer(queries.getCertificatesOfCourse),
    searchCertificates: answer(queries.searchCertificates),
    verifyCertificate: answer(services.verifyCertificate),
    verifyCredential: answer(services.verifyCredential),
    certificateCredential: answer(queries.certificateCredential),
    certificateEligibility: answer(queries.certificateEligibility),
    userCertificationReport: answer(generateUserCertificationReport),
    certificationSummary: answer(generateCertificationSummary),
  },

  Mutation: mutationsOf(services),

  User: {
    __resolveReference: ({ id }) => ({ id }),
    certificates: ({ id }, { status, ...page }, ctx) => queries.getCertificatesByUser(ctx, { userId: id, status, page }),
  },

  Course: {
    __resolveReference: ({ id }) => ({ id }),
    certification: ({ id }, _, ctx) => ctx.load.course.load(id),
  },

  Enrollment: {
    __resolveReference: ({ id }) => ({ id }),
    certificate: async ({ id }, _, ctx) => seen(ctx, await ctx.load.certificateOfEnrollment.load(id)),
  },

  Certificate: {
    __resolveReference: async ({ id }, ctx) => seen(ctx, await ctx.load.certificate.load(id)),
    holder: ({ userId }) => ({ id: userId }),
    course: ({ courseId }) => ({ id: courseId }),
    reason: async (certificate, _, ctx) => (certificate.reason && (await isPrivy(ctx, certificate)) ? certificate.reason : null),
    verificationUrl: ({ code }, _, ctx) => verificationUrl(ctx.config.PUBLIC_URL, code),
    svg: async (certificate, _, ctx) =>
      (await isPrivy(ctx, certificate)) ? certificateSvg(textOf(ctx, certificate, { named: true })) : null,
    pdfUrl: ({ code }, _, ctx) => `${verificationUrl(ctx.config.PUBLIC_URL, code)}/pdf`,
    renewedBy: async ({ id }, _, ctx) => seen(ctx, await ctx.load.renewalOf.load(id)),
    supersedes: async ({ supersedesId }, _, ctx) => (supersedesId ? seen(ctx, await ctx.load.certificate.load(supersedesId)) : null),
    publicFields: async (certificate, _, ctx) =>
      (await isPrivy(ctx, certificate)) ? FIELDS.filter((field) => certificate.publicFields.includes(field)) : null,
    hidden: ({ hiddenAt }) => hiddenAt !== null,
    history: async (certificate, page, ctx) =>
      (await isPrivy(ctx, certificate)) ? ctx.load.history.load({ of: certificate.id, page }) : null,
    display: (certificate, { locale, timeZone }, ctx) =>
      formatCertificateData({ ...certificate, publicUrl: ctx.config.PUBLIC_URL, locale, timeZone }),
  },

  CertificateStatusChange: {
    actor: ({ actorId }) => (actorId ? { id: actorId } : null),
  },
};
