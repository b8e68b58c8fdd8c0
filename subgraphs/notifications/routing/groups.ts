import { membersOf, people, person } from '../audience.ts';
import { on, silent } from '../route.ts';
import { named } from '../utilities.ts';
import { APP, BOTH, group, inGroup, whoever } from './words.ts';

const toMember = { to: 'the member', who: ({ userId }: { userId: string }) => person(userId), about: group };

/** Who is told what of groups; of a secret one only its members and whom they invite. */
export const groups = [
  silent('groups.group.created.v1', 'One’s own act.'),
  silent('groups.group.updated.v1', 'The group shows it.'),
  on('groups.group.archived.v1', 'GROUP_ARCHIVED', {
    to: 'its members',
    who: ({ groupId }) => membersOf(groupId),
    by: whoever,
    about: group,
    variables: ({ groupId, name }) => ({ groupId, group: name }),
    channels: APP,
  }),
  silent('groups.group.deleted.v1', 'The group leaves the list.'),
  silent('groups.group.restored.v1', 'The group is in the list again.'),
  on('groups.member.requested.v1', 'GROUP_REQUESTED', {
    to: 'the group’s moderators',
    who: ({ moderatorIds }) => people(moderatorIds),
    by: ({ userId }) => userId,
    about: group,
    group,
    variables: inGroup,
    channels: BOTH,
  }),
  on('groups.member.joined.v1', 'GROUP_JOINED', { ...toMember, to: 'the new member', by: whoever, variables: inGroup, channels: BOTH }),
  silent('groups.member.declined.v1', 'Who asked is not to hear of it.'),
  silent('groups.member.left.v1', 'One’s own act.'),
  on('groups.member.removed.v1', 'GROUP_REMOVED', { ...toMember, variables: ({ groupName }) => ({ group: groupName }), channels: APP }),
  on('groups.member.banned.v1', 'GROUP_BANNED', { ...toMember, variables: ({ groupName }) => ({ group: groupName }), channels: APP }),
  on('groups.member.role_changed.v1', 'GROUP_ROLE_CHANGED', {
    ...toMember,
    by: whoever,
    variables: ({ role, ...of }) => ({ ...inGroup(of), role: named(role) }),
    channels: APP,
  }),
  on('groups.invite.sent.v1', 'GROUP_INVITED', {
    to: 'who is invited',
    who: ({ userId }) => person(userId),
    by: ({ invitedById }) => invitedById,
    about: group,
    variables: inGroup,
    channels: BOTH,
  }),
  on('groups.announcement.posted.v1', 'GROUP_ANNOUNCEMENT', {
    to: 'the group’s members',
    who: ({ groupId }) => membersOf(groupId),
    by: ({ authorId }) => authorId,
    about: group,
    once: ({ announcementId }) => `announcement ${announcementId}`,
    variables: ({ heading, ...of }) => ({ ...inGroup(of), heading }),
    channels: BOTH,
  }),
];
