import { fact } from '@lyceum/kit';
import { z } from 'zod';

/** Facts that groups tells the others. */
export const events = {
  'groups.group.created.v1': fact(
    'A group was founded.',
    'Group',
    z.object({ groupId: z.uuid(), name: z.string(), privacy: z.enum(['PUBLIC', 'PRIVATE', 'SECRET']), ownerId: z.uuid() }),
  ),
  'groups.group.updated.v1': fact(
    'A group’s name, text or privacy changed.',
    'Group',
    z.object({ groupId: z.uuid(), name: z.string(), privacy: z.enum(['PUBLIC', 'PRIVATE', 'SECRET']) }),
  ),
  'groups.group.archived.v1': fact('A group is read-only from now on.', 'Group', z.object({ groupId: z.uuid(), name: z.string() })),
  'groups.group.deleted.v1': fact('A group is gone.', 'Group', z.object({ groupId: z.uuid() })),
  'groups.group.restored.v1': fact(
    'A deleted or archived group is back.',
    'Group',
    z.object({ groupId: z.uuid(), name: z.string(), privacy: z.enum(['PUBLIC', 'PRIVATE', 'SECRET']) }),
  ),
  'groups.member.requested.v1': fact(
    'Somebody asked to join.',
    'Group',
    z.object({ groupId: z.uuid(), groupName: z.string(), userId: z.uuid(), moderatorIds: z.array(z.uuid()) }),
  ),
  'groups.member.joined.v1': fact(
    'Somebody belongs to a group.',
    'Group',
    z.object({ groupId: z.uuid(), groupName: z.string(), userId: z.uuid(), role: z.string() }),
  ),
  'groups.member.declined.v1': fact(
    'A request to join was not granted.',
    'Group',
    z.object({ groupId: z.uuid(), groupName: z.string(), userId: z.uuid() }),
  ),
  'groups.member.left.v1': fact(
    'Somebody left a group.',
    'Group',
    z.object({ groupId: z.uuid(), groupName: z.string(), userId: z.uuid() }),
  ),
  'groups.member.removed.v1': fact(
    'Somebody was taken out of a group.',
    'Group',
    z.object({ groupId: z.uuid(), groupName: z.string(), userId: z.uuid() }),
  ),
  'groups.member.banned.v1': fact(
    'Somebody was taken out of a group and may not come back.',
    'Group',
    z.object({ groupId: z.uuid(), groupName: z.string(), userId: z.uuid() }),
  ),
  'groups.member.role_changed.v1': fact(
    'A member has another role.',
    'Group',
    z.object({ groupId: z.uuid(), groupName: z.string(), userId: z.uuid(), role: z.string() }),
  ),
  'groups.invite.sent.v1': fact(
    'Somebody was asked to join.',
    'Group',
    z.object({ groupId: z.uuid(), groupName: z.string(), userId: z.uuid(), invitedById: z.uuid() }),
  ),
  'groups.announcement.posted.v1': fact(
    'A group’s staff told all members something.',
    'Group',
    z.object({ groupId: z.uuid(), groupName: z.string(), announcementId: z.uuid(), authorId: z.uuid(), heading: z.string() }),
  ),
};
