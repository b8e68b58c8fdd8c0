import { events as groups } from '@lyceum/groups/events';
import { listener } from '@lyceum/kit';
import type { Context } from '../context.ts';
import { archiveGroupRoom, closeGroupRoom, joinGroupRoom, leaveGroupRoom, openGroupRoom } from '../services/group-room.ts';

export const openRoomOfGroup = listener(groups, 'groups.group.created.v1', 'Opens the group’s room.', (ctx: Context, { data }) =>
  openGroupRoom(ctx, { ...data, reopen: false }),
);
export const renameRoomOfGroup = listener(groups, 'groups.group.updated.v1', 'Names the room after the group.', (ctx: Context, { data }) =>
  openGroupRoom(ctx, { ...data, reopen: false }),
);
export const reopenRoomOfGroup = listener(
  groups,
  'groups.group.restored.v1',
  'Opens the room of a group that is back.',
  (ctx: Context, { data }) => openGroupRoom(ctx, { ...data, reopen: true }),
);
export const archiveRoomOfGroup = listener(
  groups,
  'groups.group.archived.v1',
  'Makes the group’s room read-only.',
  (ctx: Context, { data }) => archiveGroupRoom(ctx, data),
);
export const closeRoomOfGroup = listener(
  groups,
  'groups.group.deleted.v1',
  'Closes the room of a deleted group.',
  (ctx: Context, { data }) => closeGroupRoom(ctx, data),
);
export const seatMember = listener(groups, 'groups.member.joined.v1', 'Brings a member into the group’s room.', (ctx: Context, { data }) =>
  joinGroupRoom(ctx, { ...data, name: data.groupName }),
);
export const promoteMember = listener(
  groups,
  'groups.member.role_changed.v1',
  'Makes the group’s staff the room’s admins.',
  (ctx: Context, { data }) => joinGroupRoom(ctx, { ...data, name: data.groupName }),
);
export const unseatLeft = listener(groups, 'groups.member.left.v1', 'Takes who left out of the group’s room.', (ctx: Context, { data }) =>
  leaveGroupRoom(ctx, { ...data, name: data.groupName }),
);
export const unseatRemoved = listener(
  groups,
  'groups.member.removed.v1',
  'Takes who was put out out of the group’s room.',
  (ctx: Context, { data }) => leaveGroupRoom(ctx, { ...data, name: data.groupName }),
);
export const unseatBanned = listener(
  groups,
  'groups.member.banned.v1',
  'Takes who was banned out of the group’s room.',
  (ctx: Context, { data }) => leaveGroupRoom(ctx, { ...data, name: data.groupName }),
);
