import { allow, type Decision, deny, found, helper, hide, Refusal } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type CompanyMemberRow, type CompanyRow, type MemberRole, OPEN, type SeatAllocationRow, type SeatPoolRow } from '../tables.ts';

/** Who in a company may do what. */
const ROLES = {
  member: ['OWNER', 'ADMIN', 'RECRUITER', 'TRAINER', 'MEMBER'],
  recruit: ['OWNER', 'ADMIN', 'RECRUITER'],
  post_jobs: ['OWNER', 'ADMIN', 'RECRUITER'],
  train: ['OWNER', 'ADMIN', 'TRAINER'],
  edit: ['OWNER', 'ADMIN'],
  own: ['OWNER'],
} as const satisfies Record<string, MemberRole[]>;
const ACTIONS = ['view', 'member', 'recruit', 'post_jobs', 'train', 'edit', 'own', 'report'] as const;
export type Action = (typeof ACTIONS)[number];

const WHO: Record<keyof typeof ROLES, string> = {
  member: 'its members',
  recruit: 'its recruiters, admins and owners',
  post_jobs: 'its recruiters, admins and owners',
  train: 'its trainers, admins and owners',
  edit: 'its admins and owners',
  own: 'its owners',
};

export const isOpen = ({ publishedAt, status }: CompanyRow): boolean => publishedAt !== null && OPEN.some((open) => open === status);

/** What the viewer is, or is asked to be, in a company. */
export async function membershipIn(ctx: Context, companyId: string): Promise<CompanyMemberRow | null> {
  const viewer = ctx.viewerOrNull;
  return (viewer && (await ctx.load.memberships.load(viewer.id)).find((membership) => membership.companyId === companyId)) ?? null;
}

/** The rule behind validateCompanyPermissions, over a row that is at hand. */
export async function companyPermission(ctx: Context, company: CompanyRow, action: Action): Promise<Decision> {
  // asked before the viewer, so that a shared live execution can answer it
  if (action === 'view' && isOpen(company)) return allow('company.open', 'It is open to everybody.');
  if (ctx.hasScope('companies:manage'))
    return mayPost(ctx, company, action) ?? allow('company.scope', 'The scope companies:manage was given.');
  const membership = await membershipIn(ctx, company.id);
  const role = membership?.state === 'ACTIVE' ? membership.role : null;
  if (action === 'view' && membership) return allow('company.member', 'The viewer belongs to it, or is asked to.');
  if (!isOpen(company) && !role) return hide('company.member', 'It is not open to everybody.');
  if (action === 'view') return allow('company.member', 'The viewer belongs to it.');
  if (action === 'report') {
    if (ctx.hasScope('reports:read')) return allow('company.scope', 'The scope reports:read was given.');
    return role && includes(ROLES.edit, role)
      ? allow('company.role', `The viewer is ${role} there.`)
      : deny('company.role', 'Only its admins, its owners and holders of reports:read may see this.', 'reports:read');
  }
  if (!role || !includes(ROLES[action], role))
    return deny('company.role', `Only ${WHO[action]} and holders of companies:manage may do this.`, 'companies:manage');
  if (company.status === 'SUSPENDED')
    return deny('company.suspended', 'The company is suspended: ask the people who manage companies.', 'companies:manage');
  if (company.status === 'ARCHIVED' && action !== 'own' && action !== 'member')
    return deny('company.archived', 'The company is closed: its owner can restore it.');
  return mayPost(ctx, company, action) ?? allow('company.role', `The viewer is ${role} there.`);
}

const includes = (roles: readonly MemberRole[], role: MemberRole) => roles.includes(role);

function mayPost(ctx: Context, company: CompanyRow, action: Action): Decision | null {
  if (action !== 'post_jobs') return null;
  if (!isOpen(company)) return deny('company.closed', 'The company is not open to everybody: publish or restore it first.');
  return ctx.settings.requireVerificationToPostJobs && company.status !== 'VERIFIED'
    ? deny('company.unverified', 'Only companies that proved a domain may post jobs: use requestCompanyVerification.')
    : null;
}

export const validateCompanyPermissions = helper(
  'Whether the viewer may do something with a company, and why.',
  z.object({ companyId: z.uuid(), action: z.enum(ACTIONS) }),
  async (ctx: Context, { companyId, action }): Promise<Decision> => {
    const company = await ctx.load.company.load(companyId);
    return company ? companyPermission(ctx, company, action) : hide('company.unknown', 'There is no such company.');
  },
);

/** Throws FORBIDDEN unless the caller holds the scope. */
export function demand(ctx: Context, scope: string): void {
  if (!ctx.hasScope(scope)) throw new Refusal('FORBIDDEN', `This needs the scope ${scope}.`);
}

/** The company if the viewer may see it, else null: for references and fields. */
export async function visibleCompany(ctx: Context, company: CompanyRow | null): Promise<CompanyRow | null> {
  return company && (await companyPermission(ctx, company, 'view')).allowed ? company : null;
}

/** The company if the viewer may see it, else NOT_FOUND. */
export const seenCompany = async (ctx: Context, companyId: string): Promise<CompanyRow> =>
  found(await visibleCompany(ctx, await ctx.load.company.load(companyId)), 'The company');

/**
 * Whether the viewer may know of a membership: one's own, as an admin of the company all, others those that are active, unless a block
 * stands between the two.
 */
export async function memberPermission(ctx: Context, member: CompanyMemberRow): Promise<Decision> {
  const viewer = ctx.viewerOrNull;
  if (viewer?.id === member.userId) return allow('member.own', 'It is one’s own.');
  const company = await visibleCompany(ctx, await ctx.load.company.load(member.companyId));
  if (!company) return hide('member.company', 'The company is not the viewer’s to see.');
  if ((await companyPermission(ctx, company, 'edit')).allowed) return allow('member.admin', 'The viewer runs the company.');
  if (member.state !== 'ACTIVE') return hide('member.state', 'They do not belong to the company.');
  if (viewer && (await ctx.load.blockedWith.load(viewer.id)).has(member.userId))
    return hide('member.block', 'A block stands between them.');
  return allow('member.active', 'Everybody who sees the company sees who belongs to it.');
}

export const seenMember = async (ctx: Context, member: CompanyMemberRow | null): Promise<CompanyMemberRow | null> =>
  member && (await memberPermission(ctx, member)).allowed ? member : null;

/** Seats are for those who run or train the company. */
export async function seenPool(ctx: Context, pool: SeatPoolRow | null): Promise<SeatPoolRow | null> {
  const company = pool && (await ctx.load.company.load(pool.companyId));
  return company && (await companyPermission(ctx, company, 'train')).allowed ? pool : null;
}

/** A seat is also for whoever has it. */
export async function seenSeat(ctx: Context, seat: SeatAllocationRow | null): Promise<SeatAllocationRow | null> {
  if (!seat || seat.userId === ctx.viewerOrNull?.id) return seat;
  return (await seenPool(ctx, await ctx.load.pool.load(seat.poolId))) ? seat : null;
}
