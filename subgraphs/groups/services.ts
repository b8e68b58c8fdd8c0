/** What one can do in groups. */
export { deleteGroupAnnouncement, postGroupAnnouncement } from './services/announcements.ts';
export { autoAssignGroups, createGroupSet } from './services/group-sets.ts';
export { archiveGroup, createGroup, deleteGroup, getGroupDetails, restoreGroup, unarchiveGroup, updateGroup } from './services/groups.ts';
export { cancelGroupInvite, inviteToGroup, respondToGroupInvite } from './services/invites.ts';
export { joinGroup, leaveGroup } from './services/join.ts';
export { createGroupInviteLink, joinGroupByLink } from './services/links.ts';
export { approveJoinRequest, rejectJoinRequest, requestToJoinGroup, withdrawJoinRequest } from './services/requests.ts';
export { banGroupMember, removeGroupMember, setGroupMemberRole, transferGroupOwnership, unbanGroupMember } from './services/staff.ts';
