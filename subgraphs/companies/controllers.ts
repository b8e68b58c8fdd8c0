import { answer, type Controllers, found, mutationsOf, pageOfRows } from '@lyceum/kit';
import type { Context } from './context.ts';
import { companyPermission, membershipIn, seenMember, seenPool, seenSeat, visibleCompany } from './helpers.ts';
import {
  companyDashboard,
  companyIndustries,
  getAllCompanies,
  listCompanyMembers,
  myCompanies,
  searchCompanies,
  seatPool,
} from './queries.ts';
import { generateCompanyProfileReport, generateCompanySummary } from './reports.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';
import { companyCompleteness, formatCompanyData, RECORD_LABEL, recordText, sizeBand } from './utilities.ts';

type CompanyRow = ResolversParentTypes['Company'];
type MemberRow = ResolversParentTypes['CompanyMember'];

const may = async (ctx: Context, company: CompanyRow, action: 'edit' | 'train') => (await companyPermission(ctx, company, action)).allowed;

/** Something of a membership for oneself and those who run the company. */
async function within<T>(ctx: Context, { userId, companyId }: MemberRow, value: T): Promise<T | null> {
  if (ctx.viewerOrNull?.id === userId) return value;
  return (await may(ctx, found(await ctx.load.company.load(companyId)), 'edit')) ? value : null;
}

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    company: (_, { id, slug }, ctx) => services.getCompanyDetails(ctx, { id, slug }),
    companies: answer(getAllCompanies),
    searchCompanies: answer(searchCompanies),
    companyIndustries: answer(companyIndustries),
    companyMembers: answer(listCompanyMembers),
    myCompanies: answer(myCompanies),
    companyDashboard: answer(companyDashboard),
    seatPool: answer(seatPool),
    companyProfileReport: answer(generateCompanyProfileReport),
    companySummary: answer(generateCompanySummary),
  },

  Mutation: mutationsOf(services),

  User: {
    __resolveReference: ({ id }) => ({ id }),
    companies: async ({ id }, page, ctx) => {
      const viewer = ctx.viewerOrNull;
      if (viewer && (await ctx.load.blockedWith.load(viewer.id)).has(id)) return pageOfRows<MemberRow>([], String, page);
      return ctx.load.companiesOf.load({ of: id, page, all: viewer?.id === id || ctx.hasScope('companies:manage') });
    },
  },

  Course: { __resolveReference: ({ id }) => ({ id }) },

  Company: {
    __resolveReference: async (key, ctx) =>
      visibleCompany(ctx, 'slug' in key ? await ctx.load.companyBySlug.load(key.slug) : await ctx.load.company.load(key.id)),
    size: ({ memberCount }) => sizeBand(memberCount),
    verified: ({ status }) => status === 'VERIFIED',
    statusReason: async (company, _, ctx) => (company.statusReason && (await membershipIn(ctx, company.id)) ? company.statusReason : null),
    parent: async ({ parentId }, _, ctx) => (parentId ? visibleCompany(ctx, await ctx.load.company.load(parentId)) : null),
    subsidiaries: ({ id }, page, ctx) => ctx.load.subsidiaries.load({ of: id, page }),
    locations: ({ id }, _, ctx) => ctx.load.locations.load(id),
    members: async (company, page, ctx) => {
      const viewer = ctx.viewerOrNull;
      const viewerId = viewer && !(await may(ctx, company, 'edit')) ? viewer.id : null;
      return ctx.load.members.load({ of: company.id, page, viewerId });
    },
    myMembership: ({ id }, _, ctx) => membershipIn(ctx, id),
    completeness: async (company, _, ctx) =>
      (await may(ctx, company, 'edit'))
        ? companyCompleteness({ ...company, locations: (await ctx.load.locations.load(company.id)).length })
        : null,
    pendingVerification: async (company, _, ctx) =>
      (await may(ctx, company, 'edit'))
        ? ((await ctx.load.verifications.load(company.id)).find(({ state }) => state === 'PENDING') ?? null)
        : null,
    seatPools: async (company, page, ctx) => ((await may(ctx, company, 'train')) ? ctx.load.pools.load({ of: company.id, page }) : null),
    card: (company, { locale }) => formatCompanyData({ ...company, locale }),
  },

  CompanyVerification: {
    recordName: ({ domain }) => `${RECORD_LABEL}.${domain}`,
    recordValue: ({ token }) => recordText(token),
  },

  CompanyLocation: {
    __resolveReference: async ({ id }, ctx) => {
      const location = await ctx.load.location.load(id);
      return location && (await visibleCompany(ctx, await ctx.load.company.load(location.companyId))) ? location : null;
    },
  },

  CompanyMember: {
    __resolveReference: async ({ id }, ctx) => seenMember(ctx, await ctx.load.member.load(id)),
    company: async ({ companyId }, _, ctx) => found(await ctx.load.company.load(companyId)),
    user: ({ userId }) => ({ id: userId }),
    location: ({ locationId }, _, ctx) => (locationId ? ctx.load.location.load(locationId) : null),
    invitedBy: async (member, _, ctx) => (member.invitedById ? within(ctx, member, { id: member.invitedById }) : null),
    note: async (member, _, ctx) => (member.note ? within(ctx, member, member.note) : null),
  },

  SeatPool: {
    __resolveReference: async ({ id }, ctx) => seenPool(ctx, await ctx.load.pool.load(id)),
    company: async ({ companyId }, _, ctx) => found(await ctx.load.company.load(companyId)),
    course: ({ courseId }) => ({ id: courseId }),
    free: ({ status, seats, allocated }) => (status === 'PAID' ? seats - allocated : 0),
    seatPrice: ({ seatPriceMinor, currency }) => ({ amountMinor: seatPriceMinor, currency }),
    total: ({ seatPriceMinor, seats, currency }) => ({ amountMinor: seatPriceMinor * BigInt(seats), currency }),
    buyer: ({ buyerId }) => ({ id: buyerId }),
    allocations: ({ id }, page, ctx) => ctx.load.seats.load({ of: id, page }),
  },

  SeatAllocation: {
    __resolveReference: async ({ id }, ctx) => seenSeat(ctx, await ctx.load.seat.load(id)),
    user: ({ userId }) => ({ id: userId }),
    course: ({ courseId }) => ({ id: courseId }),
    pool: async ({ poolId }, _, ctx) => seenPool(ctx, await ctx.load.pool.load(poolId)),
  },
};
