import { DAY, found, invalid, Refusal, service } from '@lyceum/kit';
import { line } from '@lyceum/kit/text.ts';
import { and, eq, gt, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { companyPermission } from '../helpers.ts';
import { type CompanyMemberRow, type CompanyRow, companyMembers, type MemberRole, memberRole } from '../tables.ts';
import { addMember, changeMember, currentMember, expectRoomForAdmin, lockCompany } from './rows.ts';

const Note = line('a note', 500).nullish();
const Role = z.enum(memberRole.enumValues);
const POWERFUL: readonly MemberRole[] = ['OWNER', 'ADMIN'];

/** Throws unless the viewer may make somebody that, or take it from somebody, in a locked company. */
export async function expectMayGrant(ctx: Context, company: CompanyRow, ...roles: MemberRole[]): Promise<void> {
  if (!roles.some((role) => POWERFUL.includes(role))) return;
  const decision = await companyPermission(ctx, company, 'own');
  if (!decision.allowed) throw new Refusal('FORBIDDEN', 'Only an owner makes or unmakes owners and admins.');
}

/** Lets somebody into a locked company, and tells of it. */
export async function letIn(
  ctx: Context,
  company: CompanyRow,
  member: CompanyMemberRow,
  values: { role?: MemberRole; title?: string | null } = {},
): Promise<CompanyMemberRow> {
  const joined = await changeMember(ctx, member.id, { ...values, state: 'ACTIVE', joinedAt: ctx.now });
  await tellJoined(ctx, company, joined);
  return joined;
}

export const tellJoined = (ctx: Context, company: CompanyRow, { userId, role }: CompanyMemberRow): Promise<void> =>
  ctx.publish('companies.member.joined.v1', company.id, { companyId: company.id, companyName: company.name, userId, role });

/** A person whom the viewer may reach; whoever stands behind a block is nobody. */
async function expectReachable(ctx: Context, userId: string): Promise<void> {
  const person = await ctx.load.person.load(userId);
  const apart = await ctx.load.blockedWith.load(ctx.viewer.id);
  if (!person || apart.has(userId)) throw invalid([{ path: ['input', 'userId'], rule: 'unknown', message: 'There is no such person.' }]);
  if (person.suspendedAt) throw invalid([{ path: ['input', 'userId'], rule: 'suspended', message: 'This account is suspended.' }]);
}

export const inviteCompanyMember = service(
  'Asks somebody to join; whoever asked to join already is let in.',
  z.object({ companyId: z.uuid(), userId: z.uuid(), role: Role.nullish(), title: line('a title', 120).nullish(), note: Note }),
  async (ctx: Context, { companyId, userId, role: wanted, title, note }) => {
    const company = await lockCompany(ctx, companyId, 'edit');
    const role = wanted ?? 'MEMBER';
    await expectMayGrant(ctx, company, role);
    await expectReachable(ctx, userId);
    const member = await currentMember(ctx, companyId, userId);
    if (member?.state === 'ACTIVE') throw new Refusal('CONFLICT', 'They belong to the company already.');
    if (member?.state === 'INVITED') throw new Refusal('CONFLICT', 'They are invited already.');
    if (POWERFUL.includes(role)) await expectRoomForAdmin(ctx, companyId);
    if (member) return letIn(ctx, company, member, { role, title: title ?? member.title });
    const invitedById = ctx.viewer.id;
    const today = await ctx.db.$count(
      companyMembers,
      and(eq(companyMembers.invitedById, invitedById), gt(companyMembers.createdAt, new Date(ctx.now.getTime() - DAY))),
    );
    const { invitationsPerDay } = ctx.settingsFor({ company: companyId });
    if (today >= invitationsPerDay)
      throw new Refusal('LIMIT_REACHED', `One person invites at most ${invitationsPerDay} people a day: go on tomorrow.`);
    const invited = await addMember(ctx, {
      companyId,
      userId,
      role,
      state: 'INVITED',
      invitedById,
      title: title ?? null,
      note: note ?? null,
    });
    await ctx.publish('companies.member.invited.v1', companyId, { companyId, companyName: company.name, userId, role, invitedById });
    return invited;
  },
);

/** The company of one's own invitation, locked: an invitation is seen without the company being open. */
const lockInvited = (ctx: Context, companyId: string) => lockCompany(ctx, companyId, 'view');

export const respondCompanyInvite = service(
  'Accepts or declines an invitation.',
  z.object({ companyId: z.uuid(), accept: z.boolean() }),
  async (ctx: Context, { companyId, accept }) => {
    const company = await lockInvited(ctx, companyId);
    const member = await currentMember(ctx, companyId, ctx.viewer.id);
    if (!member) throw new Refusal('NOT_FOUND', 'You are not invited, or not any longer.');
    if (member.state === 'ACTIVE' && accept) return member;
    if (member.state !== 'INVITED') throw new Refusal('CONFLICT', 'There is no invitation to answer.');
    if (!accept) return changeMember(ctx, member.id, { state: 'DECLINED', endedAt: ctx.now });
    if (company.status === 'ARCHIVED' || company.status === 'SUSPENDED')
      throw new Refusal('CONFLICT', 'This company takes nobody in just now.');
    return letIn(ctx, company, member);
  },
);

export const requestToJoinCompany = service(
  'Asks to be let in; whoever is invited is let in.',
  z.object({ companyId: z.uuid(), note: Note }),
  async (ctx: Context, { companyId, note }) => {
    const company = await lockCompany(ctx, companyId, 'view');
    const userId = ctx.viewer.id;
    const member = await currentMember(ctx, companyId, userId);
    if (company.status === 'ARCHIVED' || company.status === 'SUSPENDED')
      throw new Refusal('CONFLICT', 'This company takes nobody in just now.');
    if (member?.state === 'INVITED') return letIn(ctx, company, member);
    if (member) return member;
    if (!ctx.settingsFor({ company: companyId }).allowJoinRequests)
      throw new Refusal('CONFLICT', 'One joins a company by invitation: ask its people for one.');
    const requested = await addMember(ctx, { companyId, userId, role: 'MEMBER', state: 'REQUESTED', note: note ?? null });
    const admins = await ctx.db
      .select({ userId: companyMembers.userId })
      .from(companyMembers)
      .where(and(eq(companyMembers.companyId, companyId), eq(companyMembers.state, 'ACTIVE'), inArray(companyMembers.role, [...POWERFUL])));
    const apart = await ctx.load.blockedWith.load(userId);
    await ctx.publish('companies.member.requested.v1', companyId, {
      companyId,
      companyName: company.name,
      userId,
      adminIds: admins.map((admin) => admin.userId).filter((adminId) => !apart.has(adminId)),
    });
    return requested;
  },
);

export const answerJoinRequest = service(
  'Lets in somebody who asked, or says no.',
  z.object({ memberId: z.uuid(), accept: z.boolean(), role: Role.nullish() }),
  async (ctx: Context, { memberId, accept, role }) => {
    const { companyId, userId } = found(await ctx.load.member.load(memberId), 'The request');
    const company = await lockCompany(ctx, companyId, 'edit');
    const member = await currentMember(ctx, companyId, userId);
    if (member?.id !== memberId || member.state !== 'REQUESTED') throw new Refusal('CONFLICT', 'This request is answered already.');
    if (!accept) return changeMember(ctx, memberId, { state: 'DECLINED', endedAt: ctx.now });
    await expectMayGrant(ctx, company, role ?? 'MEMBER');
    if (role && POWERFUL.includes(role)) await expectRoomForAdmin(ctx, companyId);
    return letIn(ctx, company, member, { role: role ?? 'MEMBER' });
  },
);
