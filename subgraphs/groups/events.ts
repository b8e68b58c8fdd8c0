import { fact } from '@lyceum/kit';
import { z } from 'zod';

const privacy = z.enum(['PUBLIC', 'PRIVATE', 'SECRET']).default('SECRET').describe('Of a SECRET group nobody else may hear.');
const group = { groupId: z.uuid(), name: z.string(), privacy };
const member = { groupId: z.uuid(), groupName: z.string(), privacy, userId: z.uuid() };
const rules = {
  courseId: z.uuid().nullable().default(null),
  postApproval: z.boolean().default(false).describe('Whether posts of plain members wait for the staff.'),
};

/** Facts that groups tells the others. */
export const events = {
  'groups.group.created.v1': fact('A group was founded.', 'Group', z.object({ ...group, ...rules, ownerId: z.uuid() })),
  'groups.group.updated.v1': fact('A group’s name, text, rules or privacy changed.', 'Group', z.object({ ...group, ...rules })),
  'groups.group.archived.v1': fact('A group is read-only from now on.', 'Group', z.object(group)),
  'groups.group.deleted.v1': fact('A group is gone.', 'Group', z.object({ groupId: z.uuid() })),
  'groups.group.restored.v1': fact('A deleted or archived group is back.', 'Group', z.object({ ...group, ...rules })),
  'groups.member.requested.v1': fact(
    'Somebody asked to join.',
    'Group',
    z.object({ ...member, requestId: z.uuid(), moderatorIds: z.array(z.uuid()) }),
  ),
  'groups.member.joined.v1': fact('Somebody belongs to a group.', 'Group', z.object({ ...member, role: z.string() })),
  'groups.member.declined.v1': fact('A request to join was not granted.', 'Group', z.object(member)),
  'groups.member.left.v1': fact('Somebody left a group.', 'Group', z.object(member)),
  'groups.member.removed.v1': fact('Somebody was taken out of a group.', 'Group', z.object(member)),
  'groups.member.banned.v1': fact('Somebody was taken out of a group and may not come back.', 'Group', z.object(member)),
  'groups.member.role_changed.v1': fact('A member has another role.', 'Group', z.object({ ...member, role: z.string() })),
  'groups.invite.sent.v1': fact('Somebody was asked to join.', 'Group', z.object({ ...member, inviteId: z.uuid(), invitedById: z.uuid() })),
  'groups.announcement.posted.v1': fact(
    'A group’s staff told all members something.',
    'Group',
    z.object({
      groupId: z.uuid(),
      groupName: z.string(),
      privacy,
      announcementId: z.uuid(),
      authorId: z.uuid(),
      heading: z.string(),
    }),
  ),
};
