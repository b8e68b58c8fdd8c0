/** Messaging's use cases, by what they are about. */
export { createChatroom, deleteChatroom, getChatroomDetails, openDirectChat, updateChatroom } from './services/chatroom.ts';
export { archiveCourseRoom, joinCourseRoom, leaveCourseRoom, openCourseRoom } from './services/course-room.ts';
export { archiveGroupRoom, closeGroupRoom, joinGroupRoom, leaveGroupRoom, openGroupRoom } from './services/group-room.ts';
export { addChatroomMembers, leaveChatroom, muteChatroom, removeChatroomMember, setChatroomMemberRole } from './services/members.ts';
export { deleteMessage, editMessage } from './services/message.ts';
export { setPresence, setTyping, updateMessagingPreferences } from './services/presence.ts';
export { addReaction, removeReaction } from './services/reaction.ts';
export { markChatroomRead, markMessageAsRead, markMessagesDelivered } from './services/reading.ts';
export { sendMessage } from './services/send.ts';
