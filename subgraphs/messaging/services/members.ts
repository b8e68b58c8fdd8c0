import { enforce, found, invalid, moment, Refusal, service } from '@lyceum/kit';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { unwilling, validateMessagePermissions } from '../helpers.ts';
import { type ChatroomRow, memberRole, members, notifyLevel } from '../tables.ts';
import { refuseSuspended } from './chatroom.ts';
import { changeRole, countMembers, lockRoom, seat, unseat } from './membership.ts';

const Member = z.object({ chatroomId: z.uuid(), userId: z.uuid() });

function refuseUnlessGroup({ kind, groupId }: ChatroomRow): void {
  if (groupId) throw new Refusal('CONFLICT', 'A group’s room holds its members: join, leave and change roles in the group.');
  if (kind === 'COURSE') throw new Refusal('CONFLICT', 'A course’s room holds who takes or teaches the course: enroll or withdraw there.');
  if (kind === 'DIRECT') throw new Refusal('CONFLICT', 'A direct room has its two members and no others: open a group room.');
}

/** Throws CONFLICT if the locked room would be left without an admin. */
async function keepAnAdmin(ctx: Context, room: ChatroomRow, userId: string): Promise<void> {
  const member = await ctx.load.membership.load({ chatroomId: room.id, userId });
  if (member?.role === 'ADMIN' && (await countMembers(ctx, room.id, 'ADMIN')) === 1)
    throw new Refusal('CONFLICT', 'This is the last admin of the room: make somebody else one first.');
}

export const addChatroomMembers = service(
  'Brings people into a group room.',
  z.object({ chatroomId: z.uuid(), userIds: z.array(z.uuid()).min(1, 'Say who.').max(1_000) }),
  async (ctx: Context, { chatroomId, userIds }) => {
    enforce(await validateMessagePermissions(ctx, { action: 'manage', chatroomId }));
    await refuseSuspended(ctx);
    const room = await lockRoom(ctx, chatroomId);
    refuseUnlessGroup(room);
    const violations = await unwilling(ctx, userIds, (i) => ['input', 'userIds', String(i)]);
    if (violations.length) throw invalid(violations);
    await seat(ctx, room, userIds, { addedById: ctx.viewer.id });
    const { maxRoomMembers } = ctx.settings;
    if ((await countMembers(ctx, chatroomId)) > maxRoomMembers)
      throw new Refusal('LIMIT_REACHED', `A room holds at most ${maxRoomMembers} members.`);
    return room;
  },
);

export const removeChatroomMember = service('Puts somebody out of a group room.', Member, async (ctx: Context, { chatroomId, userId }) => {
  enforce(await validateMessagePermissions(ctx, { action: 'manage', chatroomId }));
  const room = await lockRoom(ctx, chatroomId);
  refuseUnlessGroup(room);
  await keepAnAdmin(ctx, room, userId);
  if (!(await unseat(ctx, room, userId))) throw new Refusal('NOT_FOUND', 'This person is not in the room.');
  await ctx.audit('member.removed', { type: 'Chatroom', id: chatroomId }, { userId });
  return room;
});

export const leaveChatroom = service(
  'Takes the viewer out of a group room; who is alone in it closes it by leaving.',
  z.object({ chatroomId: z.uuid() }),
  async (ctx: Context, { chatroomId }) => {
    const { viewer } = ctx;
    enforce(await validateMessagePermissions(ctx, { action: 'read', chatroomId }));
    const room = await lockRoom(ctx, chatroomId);
    refuseUnlessGroup(room);
    if ((await countMembers(ctx, chatroomId)) > 1) await keepAnAdmin(ctx, room, viewer.id);
    if (!(await unseat(ctx, room, viewer.id))) throw new Refusal('NOT_FOUND', 'You are not in this room.');
    return room;
  },
);

export const setChatroomMemberRole = service(
  'Makes a member of a group room its admin, or no longer; one admin stays.',
  Member.extend({ role: z.enum(memberRole.enumValues) }),
  async (ctx: Context, { chatroomId, userId, role }) => {
    enforce(await validateMessagePermissions(ctx, { action: 'manage', chatroomId }));
    const room = await lockRoom(ctx, chatroomId);
    refuseUnlessGroup(room);
    if (role === 'MEMBER') await keepAnAdmin(ctx, room, userId);
    const member = await changeRole(ctx, room, userId, role);
    if (!member) throw new Refusal('NOT_FOUND', 'This person is not in the room.');
    await ctx.audit('member.role', { type: 'Chatroom', id: chatroomId }, { userId, role });
    return member;
  },
);

export const muteChatroom = service(
  'Chooses what the viewer hears of a room.',
  z.object({ chatroomId: z.uuid(), notifyLevel: z.enum(notifyLevel.enumValues).nullish(), mutedUntil: moment.nullish() }),
  async (ctx: Context, { chatroomId, notifyLevel: level, mutedUntil }) => {
    const userId = ctx.viewer.id;
    enforce(await validateMessagePermissions(ctx, { action: 'read', chatroomId }));
    if (mutedUntil && mutedUntil <= ctx.now)
      throw invalid([{ path: ['input', 'mutedUntil'], rule: 'past', message: 'Choose a moment to come.' }]);
    await ctx.db
      .update(members)
      .set({ mutedUntil: mutedUntil ?? null, ...(level ? { notifyLevel: level } : {}) })
      .where(and(eq(members.chatroomId, chatroomId), eq(members.userId, userId), isNull(members.leftAt)));
    ctx.load.membership.clear({ chatroomId, userId });
    return found(await ctx.load.membership.load({ chatroomId, userId }), 'The room');
  },
);
