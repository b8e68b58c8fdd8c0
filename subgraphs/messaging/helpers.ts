import { allow, type Decision, deny, helper, hide, invalid, isUuid, MINUTE, Refusal, type Violation } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import type { ChatroomMembershipRow, ChatroomRow, MessageRow } from './tables.ts';
import { AttachmentData, MOST_TEXT, normaliseContent, validateMessageData } from './utilities.ts';

/** The viewer's own membership, if they have one; asks who reads. */
export const membershipOf = async (ctx: Context, chatroomId: string): Promise<ChatroomMembershipRow | null> => {
  const viewer = ctx.viewerOrNull;
  return viewer ? ctx.load.membership.load({ chatroomId, userId: viewer.id }) : null;
};

/** What a person chose, or what holds for those who never chose. */
export const preferencesOf = async (ctx: Context, userId: string) => {
  const person = await ctx.load.person.load(userId);
  return {
    readReceipts: person?.readReceipts ?? ctx.settings.readReceiptsDefault,
    showPresence: person?.showPresence ?? true,
    whoCanMessageMe: person?.whoCanMessageMe ?? ctx.settings.whoCanMessageMe,
    suspended: person?.suspendedAt != null,
  };
};

/** The other one of a direct room. */
export const otherOf = (room: ChatroomRow, userId: string): string | null =>
  room.directKey?.split(':').find((id) => id !== userId.toLowerCase()) ?? null;

/** Refuses whoever asks about another person, unless they hold messaging:manage. */
export function enforceOwn(ctx: Context, userId: string): void {
  if (ctx.viewerOrNull?.id !== userId && !ctx.hasScope('messaging:manage'))
    throw new Refusal('FORBIDDEN', 'Only the person and holders of messaging:manage may see this.');
}

const nothing = hide('room.members', 'Only its members know of a room.');
// direct rooms are closed to moderators too
const moderates = (ctx: Context, room: ChatroomRow) => room.kind !== 'DIRECT' && ctx.hasScope('messaging:manage');

async function mayRead(ctx: Context, room: ChatroomRow): Promise<Decision> {
  if (room.deletedAt) return nothing;
  if (ctx.admittedTo('Chatroom', room.id)) return allow('room.audience', 'The readers were admitted to the room.');
  if (await membershipOf(ctx, room.id)) return allow('room.member', 'They are in the room.');
  if (ctx.isSystem || moderates(ctx, room)) return allow('room.moderator', 'The scope messaging:manage was given.');
  return nothing;
}

/** Whether the viewer may see the room: what queries, entities, search and lists ask. */
export const seesRoom = async (ctx: Context, room: ChatroomRow | null): Promise<boolean> =>
  room !== null && (await mayRead(ctx, room)).allowed;

async function mayWrite(ctx: Context, room: ChatroomRow): Promise<Decision> {
  const { viewer } = ctx;
  if ((await preferencesOf(ctx, viewer.id)).suspended) return deny('account.suspended', 'Your account is suspended: you can’t write now.');
  if (!(await membershipOf(ctx, room.id))) return deny('room.member', 'Only members of the room may do this.');
  if (room.archivedAt) return deny('room.archived', 'This room is archived: take it back into use first.');
  return allow('room.member', 'They are in the room.');
}

async function mayMessage(ctx: Context, room: ChatroomRow): Promise<Decision> {
  const decision = await mayWrite(ctx, room);
  const other = otherOf(room, ctx.viewer.id);
  if (!decision.allowed || !other) return decision;
  const { whoCanMessageMe, suspended } = await preferencesOf(ctx, other);
  if (suspended) return deny('recipient.suspended', 'This person’s account is suspended: nobody would read it.');
  // whoever was blocked is told no more than of somebody who takes no messages
  const apart = (await ctx.load.blocked.load(ctx.viewer.id)).has(other);
  if (apart || whoCanMessageMe === 'NOBODY') return deny('recipient.policy', 'This person takes no messages at the moment.');
  if (whoCanMessageMe === 'CONNECTIONS' && !(await ctx.load.connected.load({ a: ctx.viewer.id, b: other })))
    return deny('recipient.policy', 'This person takes messages of connections only.');
  return decision;
}

/** The settings as they count in a room: what its course or group says goes before what messaging says. */
export const settingsOf = (ctx: Context, room: ChatroomRow | null): Context['settings'] =>
  ctx.settingsFor({ course: room?.courseId, group: room?.groupId });

const within = (ctx: Context, message: MessageRow, minutes: number) => ctx.now.getTime() - message.createdAt.getTime() <= minutes * MINUTE;

async function mayEdit(ctx: Context, room: ChatroomRow, message: MessageRow): Promise<Decision> {
  if (message.senderId !== ctx.viewer.id) return deny('message.own', 'Only its sender may edit a message.');
  const { editWindowMinutes } = settingsOf(ctx, room);
  if (!within(ctx, message, editWindowMinutes))
    return deny('message.window', `A message can be edited for ${editWindowMinutes} minutes: write another one.`);
  return mayWrite(ctx, room);
}

async function mayDelete(ctx: Context, room: ChatroomRow, message: MessageRow): Promise<Decision> {
  if (moderates(ctx, room)) return allow('room.moderator', 'The scope messaging:manage was given.');
  const membership = await membershipOf(ctx, room.id);
  if (room.kind !== 'DIRECT' && membership?.role === 'ADMIN') return allow('room.admin', 'They are an admin of the room.');
  if (message.senderId !== ctx.viewer.id) return deny('message.own', 'Only its sender and the room’s admins may delete a message.');
  const { deleteWindowMinutes } = settingsOf(ctx, room);
  if (deleteWindowMinutes && !within(ctx, message, deleteWindowMinutes))
    return deny('message.window', `A message can be deleted for ${deleteWindowMinutes} minutes: ask an admin of the room.`);
  return allow('message.own', 'It is their own message.');
}

async function mayManage(ctx: Context, room: ChatroomRow): Promise<Decision> {
  if (room.kind === 'DIRECT') return deny('room.direct', 'A direct room belongs to its two members as it is.');
  if (moderates(ctx, room)) return allow('room.moderator', 'The scope messaging:manage was given.');
  if ((await membershipOf(ctx, room.id))?.role === 'ADMIN') return allow('room.admin', 'They are an admin of the room.');
  return deny('room.admin', 'Only admins of the room may do this.', 'messaging:manage');
}

/** Whether the viewer may do something in a room or to a message of it; what they may not read is hidden. */
export const validateMessagePermissions = helper(
  'Whether the viewer may read, write, manage a room or edit, delete a message of it, and why.',
  z.object({
    action: z.enum(['read', 'write', 'send', 'edit', 'delete', 'history', 'manage']),
    chatroomId: z.string().max(100),
    messageId: z.string().max(100).nullish(),
  }),
  async (ctx: Context, { action, chatroomId, messageId }): Promise<Decision> => {
    const room = await ctx.load.chatroom.load(chatroomId);
    if (!room) return nothing;
    const read = await mayRead(ctx, room);
    if (action === 'read' || !read.allowed) return read;
    if (action === 'write') return mayWrite(ctx, room);
    if (action === 'send') return mayMessage(ctx, room);
    if (action === 'manage') return mayManage(ctx, room);
    const message = messageId ? await ctx.load.message.load(messageId) : null;
    if (!message || message.chatroomId !== room.id) return nothing;
    if (action === 'edit') return mayEdit(ctx, room, message);
    if (action === 'delete') return mayDelete(ctx, room, message);
    if (message.senderId === ctx.viewer.id) return allow('message.own', 'It is their own message.');
    return mayManage(ctx, room);
  },
  {
    // what is done to a message goes by the message's id, everything else by the room's
    subject: async (ctx: Context, id) => {
      const message = await ctx.load.message.load(id);
      return message ? { chatroomId: message.chatroomId, messageId: message.id } : { chatroomId: id };
    },
  },
);

/** Why these people can't be brought into a room of the viewer's: unknown, suspended, or not willing. */
export async function unwilling(ctx: Context, userIds: readonly string[], path: (i: number) => string[]): Promise<Violation[]> {
  const viewerId = ctx.viewer.id;
  const [people, apart, friends] = await Promise.all([
    Promise.all(userIds.map((id) => ctx.load.person.load(id))),
    ctx.load.blocked.load(viewerId),
    Promise.all(userIds.map((id) => isUuid(id) && ctx.load.connected.load({ a: viewerId, b: id }))),
  ]);
  return people.flatMap((person, i): Violation[] => {
    if (!person) return [{ path: path(i), rule: 'unknown', message: 'There is no such person.' }];
    if (person.suspendedAt) return [{ path: path(i), rule: 'suspended', message: 'This person’s account is suspended.' }];
    const policy = person.whoCanMessageMe ?? ctx.settings.whoCanMessageMe;
    if (apart.has(person.userId) || policy === 'NOBODY')
      return [{ path: path(i), rule: 'policy', message: 'This person takes no messages at the moment.' }];
    if (policy === 'CONNECTIONS' && !friends[i])
      return [{ path: path(i), rule: 'policy', message: 'This person takes messages of connections only.' }];
    return [];
  });
}

/** A message made ready to be stored: its text normalised, its files and the message it answers checked. */
export const processMessageData = helper(
  'A message made ready to be stored; refuses what can’t be, with all reasons at once.',
  z.object({
    chatroomId: z.string().max(100),
    content: z.string().max(MOST_TEXT),
    attachments: z.array(AttachmentData).max(50).nullish(),
    replyToId: z.string().max(100).nullish(),
    mentionedUserIds: z.array(z.string().max(100)).max(100).nullish(),
  }),
  async (ctx: Context, { chatroomId, content: raw, attachments: given, replyToId, mentionedUserIds }) => {
    const { maxMessageLength, maxAttachments, maxAttachmentBytes, allowedMime } = settingsOf(ctx, await ctx.load.chatroom.load(chatroomId));
    const attachments = (given ?? []).map((file) => ({ ...file, mimeType: file.mimeType.toLowerCase() }));
    const content = normaliseContent(raw);
    const violations = validateMessageData({ content, attachments, maxMessageLength, maxAttachments, maxAttachmentBytes, allowedMime });
    const answered = replyToId ? await ctx.load.message.load(replyToId) : null;
    if (replyToId && answered?.chatroomId !== chatroomId)
      violations.push({ path: ['input', 'replyToId'], rule: 'unknown', message: 'There is no such message in this room.' });
    if (violations.length) throw invalid(violations);
    const named = [...new Set(mentionedUserIds ?? [])];
    const memberships = await Promise.all(named.map((userId) => ctx.load.membership.load({ chatroomId, userId })));
    const type: MessageRow['type'] = !attachments.length
      ? 'TEXT'
      : !content && attachments.every(({ mimeType }) => mimeType.startsWith('image/'))
        ? 'IMAGE'
        : 'FILE';
    return { content, attachments, type, replyToId: answered?.id ?? null, mentioned: memberships.filter((member) => member !== null) };
  },
);
