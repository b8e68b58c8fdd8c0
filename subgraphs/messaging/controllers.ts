import { answer, type Controllers, found, mapConnection, Refusal } from '@lyceum/kit';
import type { Context } from './context.ts';
import { enforceOwn, membershipOf, preferencesOf, seesRoom, validateMessagePermissions } from './helpers.ts';
import * as queries from './queries.ts';
import { generateChatroomSummary, generateMessageActivityReport } from './reports.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import * as services from './services.ts';
import { formatMessageData, reactionKey } from './utilities.ts';
import { presenceOf, receiptsSeen, seesReceipt } from './visibility.ts';

const reference = (id: string | null) => (id ? { id } : null);
const seesRoomById = async (ctx: Context, id: string) => seesRoom(ctx, await ctx.load.chatroom.load(id));

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    chatroom: (_, { id }, ctx) => services.getChatroomDetails(ctx, { chatroomId: id }),
    chatrooms: (_, { kind, unreadOnly, archived, ...page }, ctx) =>
      queries.getChatroomsByUser(ctx, { userId: ctx.viewer.id, kind, unreadOnly, archived, page }),
    message: (_, { id }, ctx) => queries.getMessage(ctx, { id }),
    messagesByChat: (_, { chatroomId, afterSeq, beforeSeq, ...page }, ctx) =>
      queries.getMessagesByChat(ctx, { chatroomId, afterSeq, beforeSeq, page }),
    searchMessages: (_, { query, chatroomId, ...page }, ctx) => queries.searchMessages(ctx, { query, chatroomId, page }),
    unreadSummary: (_, __, ctx) => ctx.load.unread.load(ctx.viewer.id),
    messagingPreferences: (_, __, ctx) => preferencesOf(ctx, ctx.viewer.id),
    messageActivityReport: answer(generateMessageActivityReport),
    chatroomSummary: answer(generateChatroomSummary),
  },

  Mutation: {
    sendMessage: (_, { input }, ctx) => services.sendMessage(ctx, input),
    editMessage: (_, { input }, ctx) => services.editMessage(ctx, input),
    deleteMessage: (_, { input }, ctx) => services.deleteMessage(ctx, input),
    markMessageAsRead: (_, { input }, ctx) => services.markMessageAsRead(ctx, input),
    markMessagesDelivered: (_, { input }, ctx) => services.markMessagesDelivered(ctx, input),
    markChatroomRead: (_, { input }, ctx) => services.markChatroomRead(ctx, input),
    createChatroom: (_, { input }, ctx) => services.createChatroom(ctx, input),
    openDirectChat: (_, { input }, ctx) => services.openDirectChat(ctx, input),
    updateChatroom: (_, { input }, ctx) => services.updateChatroom(ctx, input),
    deleteChatroom: (_, { input }, ctx) => services.deleteChatroom(ctx, input),
    addChatroomMembers: (_, { input }, ctx) => services.addChatroomMembers(ctx, input),
    removeChatroomMember: (_, { input }, ctx) => services.removeChatroomMember(ctx, input),
    leaveChatroom: (_, { input }, ctx) => services.leaveChatroom(ctx, input),
    setChatroomMemberRole: (_, { input }, ctx) => services.setChatroomMemberRole(ctx, input),
    muteChatroom: (_, { input }, ctx) => services.muteChatroom(ctx, input),
    addReaction: (_, { input }, ctx) => services.addReaction(ctx, input),
    removeReaction: (_, { input }, ctx) => services.removeReaction(ctx, input),
    setTyping: (_, { input }, ctx) => services.setTyping(ctx, input),
    setPresence: (_, { input }, ctx) => services.setPresence(ctx, input),
    updateMessagingPreferences: (_, { input }, ctx) => services.updateMessagingPreferences(ctx, input),
  },

  User: {
    __resolveReference: ({ id }) => ({ id }),
    chatrooms: ({ id }, { kind, unreadOnly, ...page }, ctx) => queries.getChatroomsByUser(ctx, { userId: id, kind, unreadOnly, page }),
    unreadMessageCount: async ({ id }, _, ctx) => {
      enforceOwn(ctx, id);
      return (await ctx.load.unread.load(id)).total;
    },
    presence: ({ id }, _, ctx) => presenceOf(ctx, id),
  },

  Course: {
    __resolveReference: ({ id }) => ({ id }),
    chatroom: async ({ id }, _, ctx) => {
      const room = await ctx.load.chatroomOfCourse.load(id);
      return room && (await seesRoom(ctx, room)) ? room : null;
    },
  },

  Group: {
    __resolveReference: ({ id }) => ({ id }),
    chatroom: async ({ id }, _, ctx) => {
      const room = await ctx.load.chatroomOfGroup.load(id);
      return room && (await seesRoom(ctx, room)) ? room : null;
    },
  },

  Chatroom: {
    __resolveReference: async ({ id }, ctx) => {
      const room = await ctx.load.chatroom.load(id);
      return (await seesRoom(ctx, room)) ? room : null;
    },
    course: ({ courseId }) => reference(courseId),
    group: ({ groupId }) => reference(groupId),
    createdBy: ({ createdById }) => reference(createdById),
    // read anew: `lastSeq` of a row that a mutation gave back may be older than what stands in the room
    lastMessage: ({ id, lastSeq }, _, ctx) => (lastSeq ? ctx.load.messageAt.load({ chatroomId: id, seq: lastSeq }) : null),
    unreadCount: async ({ id }, _, ctx) => (await membershipOf(ctx, id))?.unread ?? 0,
    membership: ({ id }, _, ctx) => membershipOf(ctx, id),
    members: ({ id }, { role, ...page }, ctx) => ctx.load.members.load({ of: id, role, page }),
    memberCount: ({ id }, _, ctx) => ctx.load.memberCount.load(id),
    messages: ({ id }, { afterSeq, beforeSeq, ...page }, ctx) =>
      ctx.load.messages.load({ of: id, afterSeq, beforeSeq, page: afterSeq == null ? queries.newest(page) : page }),
    receipts: async ({ id }, page, ctx) => ctx.load.receipts.load({ of: id, page, ...(await receiptsSeen(ctx)) }),
  },

  ChatroomMember: {
    user: ({ userId }) => ({ id: userId }),
    addedBy: ({ addedById }) => reference(addedById),
  },

  Message: {
    __resolveReference: async ({ id }, ctx) => {
      const message = await ctx.load.message.load(id);
      return message && (await seesRoomById(ctx, message.chatroomId)) ? message : null;
    },
    chatroom: async ({ chatroomId }, _, ctx) => found(await ctx.load.chatroom.load(chatroomId)),
    sender: ({ senderId }) => reference(senderId),
    mine: ({ senderId }, _, ctx) => senderId === ctx.viewerOrNull?.id,
    content: ({ content, deletedAt }) => (deletedAt ? null : content),
    formatted: ({ content, deletedAt, createdAt }, { locale, timeZone }) =>
      formatMessageData({ content, deleted: deletedAt !== null, createdAt, locale: locale ?? 'en', timeZone: timeZone ?? 'UTC' }),
    replyTo: ({ replyToId }, _, ctx) => (replyToId ? ctx.load.message.load(replyToId) : null),
    attachments: ({ id }, _, ctx) => ctx.load.attachments.load(id),
    reactions: ({ id }, _, ctx) => ctx.load.reactions.load(id),
    mentions: async ({ id }, _, ctx) => (await ctx.load.mentions.load(id)).map(({ userId }) => ({ id: userId })),
    readReceipts: async ({ id }, page, ctx) => ctx.load.readers.load({ of: id, page, ...(await receiptsSeen(ctx)) }),
    versions: async ({ id, chatroomId }, page, ctx) => {
      const { allowed, reason } = await validateMessagePermissions(ctx, { action: 'history', chatroomId, messageId: id });
      if (!allowed) throw new Refusal('FORBIDDEN', reason);
      return ctx.load.versions.load({ of: id, page });
    },
    clientMessageId: ({ senderId, clientMessageId }, _, ctx) => (senderId === ctx.viewerOrNull?.id ? clientMessageId : null),
  },

  MessageReaction: {
    mine: ({ messageId, emoji }, _, ctx) => {
      const viewer = ctx.viewerOrNull;
      return viewer ? ctx.load.reacted.load({ messageId, emoji, userId: viewer.id }) : false;
    },
    users: async ({ messageId, emoji }, page, ctx) =>
      mapConnection(await ctx.load.reactors.load({ of: reactionKey({ messageId, emoji }), page }), ({ userId }) => ({ id: userId })),
  },

  ReadReceipt: {
    __resolveReference: async ({ chatroomId, userId }, ctx) => {
      if (!(await seesRoomById(ctx, chatroomId)) || !(await seesReceipt(ctx, userId))) return null;
      return ctx.load.membership.load({ chatroomId, userId });
    },
    user: ({ userId }) => ({ id: userId }),
    seq: ({ lastReadSeq }) => lastReadSeq,
    deliveredSeq: ({ lastDeliveredSeq }) => lastDeliveredSeq,
    at: ({ lastReadAt }) => lastReadAt,
  },

  Typing: {
    __resolveReference: async ({ chatroomId, userId }, ctx) =>
      (await seesRoomById(ctx, chatroomId)) ? ctx.load.membership.load({ chatroomId, userId }) : null,
    user: ({ userId }) => ({ id: userId }),
    expiresInSeconds: (_, __, ctx) => ctx.settings.typingTtlSeconds,
  },

  Presence: {
    __resolveReference: ({ userId }, ctx) => presenceOf(ctx, userId),
    user: ({ userId }) => ({ id: userId }),
    lastSeenAt: ({ lastSeenAt }) => (lastSeenAt.getTime() ? lastSeenAt : null),
  },

  UnreadMessages: {
    __resolveReference: ({ userId }, ctx) => (ctx.viewerOrNull?.id === userId ? ctx.load.unread.load(userId) : null),
  },
};
