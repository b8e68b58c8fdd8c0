import { enforce, found, invalid, Refusal, service } from '@lyceum/kit';
import { line } from '@lyceum/kit/text.ts';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { companyPermission, memberPermission } from '../helpers.ts';
import { type CompanyMemberRow, type CompanyRow, memberRole, seniority } from '../tables.ts';
import { expectMayGrant } from './admission.ts';
import { changeMember, currentMember, expectAnotherOwner, expectRoomForAdmin, lockCompany } from './rows.ts';
import { revokeSeatsOf } from './seats.ts';

/** A membership that is not over, with its company, which is locked. */
async function lockMember(ctx: Context, memberId: string): Promise<{ company: CompanyRow; member: CompanyMemberRow }> {
  const seen = found(await ctx.load.member.load(memberId), 'The membership');
  enforce(await memberPermission(ctx, seen));
  const company = await lockCompany(ctx, seen.companyId, 'view');
  const member = await currentMember(ctx, seen.companyId, seen.userId);
  if (member?.id !== memberId) throw new Refusal('CONFLICT', 'This membership is over.');
  return { company, member };
}

/** Ends a membership of a locked company; the seats that it gave go with it if the settings say so. */
async function end(ctx: Context, company: CompanyRow, member: CompanyMemberRow, removed: boolean): Promise<CompanyMemberRow> {
  const wasActive = member.state === 'ACTIVE';
  if (wasActive && member.role === 'OWNER' && company.status !== 'ARCHIVED') await expectAnotherOwner(ctx, member);
  const ended = await changeMember(ctx, member.id, { state: removed ? 'REMOVED' : 'LEFT', endedAt: ctx.now });
  if (!wasActive) return ended;
  const { companyId, userId } = member;
  if (ctx.settingsFor({ company: companyId }).revokeSeatsOnLeave) await revokeSeatsOf(ctx, companyId, userId);
  await ctx.publish('companies.member.left.v1', companyId, { companyId, userId, removed });
  return ended;
}

export const leaveCompany = service(
  'Leaves a company, or takes a request to join back. Its last owner hands it over first.',
  z.object({ companyId: z.uuid() }),
  async (ctx: Context, { companyId }) => {
    const company = await lockCompany(ctx, companyId, 'view');
    const member = await currentMember(ctx, companyId, ctx.viewer.id);
    if (!member) throw new Refusal('CONFLICT', 'You do not belong to this company.');
    return end(ctx, company, member, false);
  },
);

export const removeCompanyMember = service(
  'Puts somebody out of a company, or takes an invitation back.',
  z.object({ memberId: z.uuid() }),
  async (ctx: Context, { memberId }) => {
    const { company, member } = await lockMember(ctx, memberId);
    enforce(await companyPermission(ctx, company, 'edit'));
    if (member.state === 'REQUESTED') throw new Refusal('CONFLICT', 'This is a request: answer it with answerJoinRequest.');
    await expectMayGrant(ctx, company, member.role);
    return end(ctx, company, member, true);
  },
);

export const setCompanyMemberRole = service(
  'Gives a member another role; one owner stays.',
  z.object({ memberId: z.uuid(), role: z.enum(memberRole.enumValues) }),
  async (ctx: Context, { memberId, role }) => {
    const { company, member } = await lockMember(ctx, memberId);
    enforce(await companyPermission(ctx, company, 'edit'));
    await expectMayGrant(ctx, company, member.role, role);
    return changeRole(ctx, company, member, role);
  },
);

async function changeRole(
  ctx: Context,
  company: CompanyRow,
  member: CompanyMemberRow,
  role: CompanyMemberRow['role'],
): Promise<CompanyMemberRow> {
  if (member.role === role) return member;
  if (member.role === 'OWNER' && member.state === 'ACTIVE') await expectAnotherOwner(ctx, member);
  const powerful = (which: string) => which === 'OWNER' || which === 'ADMIN';
  if (powerful(role) && !powerful(member.role)) await expectRoomForAdmin(ctx, company.id);
  const changed = await changeMember(ctx, member.id, { role });
  const { userId } = member;
  if (member.state === 'ACTIVE')
    await ctx.publish('companies.member.role_changed.v1', company.id, { companyId: company.id, companyName: company.name, userId, role });
  return changed;
}

export const transferCompanyOwnership = service(
  'Makes another member owner in one’s own place; whoever hands over is an admin from then on.',
  z.object({ companyId: z.uuid(), userId: z.uuid() }),
  async (ctx: Context, { companyId, userId }) => {
    const company = await lockCompany(ctx, companyId, 'own');
    const mine = await currentMember(ctx, companyId, ctx.viewer.id);
    if (mine?.role !== 'OWNER' || mine.state !== 'ACTIVE') throw new Refusal('CONFLICT', 'Only an owner hands a company over.');
    const next = await currentMember(ctx, companyId, userId);
    if (next?.state !== 'ACTIVE' || userId === ctx.viewer.id)
      throw invalid([{ path: ['input', 'userId'], rule: 'unknown', message: 'Name another member of the company.' }]);
    const changed = next.role === 'OWNER' ? next : await changeMember(ctx, next.id, { role: 'OWNER' });
    await changeMember(ctx, mine.id, { role: 'ADMIN' });
    const told = { companyId, companyName: company.name };
    await ctx.publishAll('companies.member.role_changed.v1', [
      { subjectId: companyId, data: { ...told, userId, role: 'OWNER' } },
      { subjectId: companyId, data: { ...told, userId: mine.userId, role: 'ADMIN' } },
    ]);
    return changed;
  },
);

export const updateCompanyMember = service(
  'Says what a member does in the company: the member, or whoever runs it. Keys left out stay as they are.',
  z.object({
    memberId: z.uuid(),
    title: line('a title', 120).nullish(),
    department: line('a department', 120).nullish(),
    seniority: z.enum(seniority.enumValues).nullish(),
    locationId: z.uuid().nullish(),
  }),
  async (ctx: Context, { memberId, ...values }) => {
    const { company, member } = await lockMember(ctx, memberId);
    if (member.userId !== ctx.viewerOrNull?.id) enforce(await companyPermission(ctx, company, 'edit'));
    const location = values.locationId ? await ctx.load.location.load(values.locationId) : null;
    if (values.locationId && location?.companyId !== company.id)
      throw invalid([{ path: ['input', 'locationId'], rule: 'unknown', message: 'The company has no such place.' }]);
    return changeMember(ctx, memberId, values);
  },
);
