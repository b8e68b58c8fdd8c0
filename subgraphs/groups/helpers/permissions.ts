import { allow, type Decision, deny, helper, hide } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { GroupMemberRow, GroupRole, GroupRow } from '../tables.ts';
import { rolesAtLeast } from '../utilities.ts';
import { membershipOf, oversees, sightOf } from './sight.ts';

export const GroupAction = z.enum(['read', 'view', 'join', 'participate', 'invite', 'moderate', 'announce', 'manage', 'own', 'report']);
export type GroupAction = z.output<typeof GroupAction>;

const nothing = hide('group.unknown', 'Nobody but its members knows of it.');
const LEAST: Partial<Record<GroupAction, GroupRole>> = {
  participate: 'MEMBER',
  moderate: 'MODERATOR',
  announce: 'MODERATOR',
  report: 'MODERATOR',
  manage: 'ADMIN',
  own: 'OWNER',
};
const STAFF: Record<GroupRole, string> = {
  MEMBER: 'its members',
  MODERATOR: 'its moderators, admins and owner',
  ADMIN: 'its admins and owner',
  OWNER: 'its owner',
};
/** What may be done in an archived group. */
const IN_ARCHIVE: ReadonlySet<GroupAction> = new Set(['read', 'view', 'report', 'own', 'moderate']);

export const isAtLeast = (role: GroupRole, least: GroupRole): boolean => rolesAtLeast({ role: least }).includes(role);

/** The viewer is an account that may act. */
export async function mayAct(ctx: Context): Promise<Decision> {
  const person = await ctx.load.person.load(ctx.viewer.id);
  return person?.suspendedAt
    ? deny('account.suspended', 'Your account is suspended: you can’t take part now.')
    : allow('account.active', 'The account is active.');
}

const invitesAllowed = (ctx: Context, group: GroupRow, { role }: GroupMemberRow) =>
  role !== 'MEMBER' || (group.invitesByMembers ?? ctx.settings.invitesByMembers);

/** What `validateGroupPermissions` decides, of a group that is at hand. */
export async function decide(ctx: Context, group: GroupRow | null, action: GroupAction): Promise<Decision> {
  const sight = await sightOf(ctx, group);
  if (!group || sight === 'NOTHING') return nothing;
  if (action === 'read') return allow('group.known', 'They may know of it.');
  if (action === 'view')
    return sight === 'INSIDE'
      ? allow('group.inside', 'It is public, or they are in it.')
      : deny('group.inside', 'Only members see what is inside: join the group first.');
  if (group.status === 'ARCHIVED' && !IN_ARCHIVE.has(action)) return deny('group.archived', 'This group is archived: it is read-only.');
  if (action === 'report' && ctx.hasScope('reports:read')) return allow('reports.scope', 'The scope reports:read was given.');
  if (action !== 'report') {
    const acting = await mayAct(ctx);
    if (!acting.allowed) return acting;
  }
  if (action === 'join') return allow('group.known', 'They may ask; the group’s own rules decide.');
  const membership = await membershipOf(ctx, group.id);
  if (action === 'invite') {
    if (membership && invitesAllowed(ctx, group, membership)) return allow('group.inviting', 'They may invite.');
    return deny('group.inviting', membership ? 'In this group only the staff invites.' : 'Only members may invite.');
  }
  const least = LEAST[action];
  if (!least) throw new Error(`No rule for ${action}.`);
  if (membership && isAtLeast(membership.role, least))
    return allow(`group.${least.toLowerCase()}`, `They are ${membership.role.toLowerCase()} of it.`);
  if (action !== 'participate' && oversees(ctx)) return allow('group.scope', 'The scope groups:manage was given.');
  return deny(`group.${least.toLowerCase()}`, `Only ${STAFF[least]} may do this.`, action === 'participate' ? undefined : 'groups:manage');
}

export const validateGroupPermissions = helper(
  'Whether the viewer may know, view, join, invite to, moderate, announce in, manage or own a group, and why.',
  z.object({ groupId: z.string().max(100), action: GroupAction }),
  async (ctx: Context, { groupId, action }): Promise<Decision> => decide(ctx, await ctx.load.group.load(groupId), action),
);

/** Whether the viewer is of the staff: sees requests, bans, and everybody in the group. */
export async function isStaff(ctx: Context, group: GroupRow): Promise<boolean> {
  if (oversees(ctx)) return true;
  const membership = await membershipOf(ctx, group.id);
  return membership !== null && membership.role !== 'MEMBER';
}
