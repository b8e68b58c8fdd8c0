import type { Connection as Page, Reference } from '@lyceum/kit';
import type { ChatroomRow, ChatroomMemberRow, ChatroomMembershipRow, MessageRow, MessageVersionRow, MessageAttachmentRow, ReadReceiptRow, TypingRow, PresenceRow, UnreadMessagesRow, MessageReactionRow } from './tables.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An integer of 64 bits: a JSON number while it fits 53 bits, text beyond. */
  BigInt: { input: bigint; output: bigint; }
  /** An ISO 4217 currency code, for example EUR. */
  Currency: { input: string; output: string; }
  /** A place in a list or a stream; opaque. */
  Cursor: { input: string; output: string; }
  /** A calendar day: ISO 8601, for example 2026-01-31. */
  Date: { input: string; output: string; }
  /** A moment: ISO 8601 date and time with offset, for example 2026-01-31T12:00:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** A length of time: ISO 8601 duration, for example PT1H30M. */
  Duration: { input: string; output: string; }
  /** An e-mail address. */
  Email: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** An IANA time zone, for example Europe/Lisbon. */
  TimeZone: { input: string; output: string; }
  /** An http or https URL. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** People to bring into a room. */
export type AddChatroomMembersInput = {
  /** The room. */
  chatroomId: Scalars['ID']['input'];
  /** Who; those who are in already stay as they are. */
  userIds: Array<Scalars['ID']['input']>;
};

/** A place where people write to each other. */
export type Chatroom = {
  /** When the last message came, or the room was opened. */
  activityAt: Scalars['DateTime']['output'];
  /** When it was archived: it can be read, not written to. Null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The course whose room it is. */
  course?: Maybe<Course>;
  /** When it was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** Who opened it; null: the platform did. */
  createdBy?: Maybe<User>;
  /** The group whose room it is. */
  group?: Maybe<Group>;
  /** The room's id. */
  id: Scalars['ID']['output'];
  /** What kind of room it is. */
  kind: ChatroomKind;
  /** Its last message; null when nothing was said yet. */
  lastMessage?: Maybe<Message>;
  /** The `seq` of its last message; 0: nothing was said yet. */
  lastSeq: Scalars['Int']['output'];
  /** How many are in the room. */
  memberCount: Scalars['Int']['output'];
  /** Who is in the room, the longest first. */
  members: ChatroomMemberConnection;
  /** How the viewer stands in the room; null for whoever is no member. */
  membership?: Maybe<ChatroomMembership>;
  /** Its messages by `seq`; without first and last: the newest 20. */
  messages: MessageConnection;
  /** Its name; null for a direct room, which is named by its members. */
  name?: Maybe<Scalars['String']['output']>;
  /** How far its members have read, as far as both they and the viewer show it. */
  receipts: ReadReceiptConnection;
  /** Messages of others that the viewer has not read; 0 for whoever is no member. */
  unreadCount: Scalars['Int']['output'];
  /** Counts the changes of its name and standing. */
  version: Scalars['Int']['output'];
};


/** A place where people write to each other. */
export type ChatroomMembersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ChatroomRole>;
};


/** A place where people write to each other. */
export type ChatroomMessagesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  afterSeq?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  beforeSeq?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where people write to each other. */
export type ChatroomReceiptsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Chatroom items: https://relay.dev/graphql/connections.htm */
export type ChatroomConnection = {
  /** The items with their cursors. */
  edges: Array<ChatroomEdge>;
  /** The items of this page. */
  nodes: Array<Chatroom>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Chatroom in a page. */
export type ChatroomEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Chatroom;
};

/** Figures of all rooms in a period. */
export type ChatroomFigures = {
  /** Rooms with a message in its last 7 days. */
  activeRooms7Days: Scalars['Int']['output'];
  /** Rooms with a message in its last 30 days. */
  activeRooms30Days: Scalars['Int']['output'];
  /** Messages deleted. */
  deleted: Scalars['Int']['output'];
  /**
   * How long messages of the period took to their readers, in milliseconds: from the moment that a message was sent to the moment that a
   * reader's client said that it holds it (`markMessagesDelivered`), or that it was read, whichever came first. What no client has
   * confirmed by now is not counted; null: nothing was.
   */
  deliveryMs?: Maybe<DeliveryTimes>;
  /** Messages edited. */
  edited: Scalars['Int']['output'];
  /** Members per room, now. */
  membersPerRoom: MessagingPercentiles;
  /** Messages sent. */
  messages: Scalars['Int']['output'];
  /** Messages per day. */
  messagesPerDay: Scalars['Float']['output'];
  /** Messages sent per room that had any. */
  messagesPerRoom: MessagingPercentiles;
  /** Rooms opened. */
  opened: Scalars['Int']['output'];
  /** Share of the messages times their readers that were read within an hour, in percent; null: there was nothing to read. */
  readWithinHourPercent?: Maybe<Scalars['Float']['output']>;
  /** Rooms at its end, deleted ones excluded. */
  rooms: Scalars['Int']['output'];
  /** Rooms without a message in its last 30 days. */
  staleRooms: Scalars['Int']['output'];
  /** Bytes of the files attached in the period. */
  storageBytes: Scalars['BigInt']['output'];
};

/** Kinds of rooms. */
export type ChatroomKind =
  /** The learners and instructors of a course. */
  | 'COURSE'
  /** Two people; there is one such room for each two. */
  | 'DIRECT'
  /** People who were brought together by one of them, or the members of a group. */
  | 'GROUP';

/** Rooms of one kind. */
export type ChatroomKindCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: ChatroomKind;
};

/** Somebody in a room. */
export type ChatroomMember = {
  /** Who brought them in; null: the platform did. */
  addedBy?: Maybe<User>;
  /** Since when. */
  joinedAt: Scalars['DateTime']['output'];
  /** What they may do. */
  role: ChatroomRole;
  /** Who. */
  user: User;
};

/** A page of ChatroomMember items: https://relay.dev/graphql/connections.htm */
export type ChatroomMemberConnection = {
  /** The items with their cursors. */
  edges: Array<ChatroomMemberEdge>;
  /** The items of this page. */
  nodes: Array<ChatroomMember>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A ChatroomMember in a page. */
export type ChatroomMemberEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: ChatroomMember;
};

/** How the viewer stands in a room. */
export type ChatroomMembership = {
  /** Since when. */
  joinedAt: Scalars['DateTime']['output'];
  /** When they last read on. */
  lastReadAt?: Maybe<Scalars['DateTime']['output']>;
  /** They have read up to this `seq`. */
  lastReadSeq: Scalars['Int']['output'];
  /** They hear nothing until then. */
  mutedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What they hear of the room. */
  notifyLevel: ChatroomNotifyLevel;
  /** What they may do. */
  role: ChatroomRole;
};

/** What a member hears of a room. */
export type ChatroomNotifyLevel =
  /** Everything. */
  | 'ALL'
  /** Only messages that name them. */
  | 'MENTIONS'
  /** Nothing. */
  | 'NONE';

/** Messages of one step. */
export type ChatroomPoint = {
  /** The step's first day. */
  date: Scalars['Date']['output'];
  /** Messages sent. */
  messages: Scalars['Int']['output'];
  /** Rooms written in. */
  rooms: Scalars['Int']['output'];
};

/** What a member may do. */
export type ChatroomRole =
  /** Also changes the room, its members, and deletes messages. */
  | 'ADMIN'
  /** Reads and writes. */
  | 'MEMBER';

/** All rooms in figures. */
export type ChatroomSummary = {
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** The figures. */
  figures: ChatroomFigures;
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** The stretch of time. */
  period: Period;
  /** The same figures of the period before, as long. */
  previous: ChatroomFigures;
  /** Rooms by kind at the end of the period. */
  roomsByKind: Array<ChatroomKindCount>;
  /** Step by step. */
  series: Array<ChatroomPoint>;
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
};

/** Who may write to somebody directly and bring them into groups. */
export type ContactPolicy =
  /** Connections. */
  | 'CONNECTIONS'
  /** Everybody. */
  | 'EVERYONE'
  /** Nobody. */
  | 'NOBODY';

/** A course: texts, modules of lessons, and runs that people enrol in. */
export type Course = {
  /** The room of its learners and instructors; null for others. */
  chatroom?: Maybe<Chatroom>;
  /** The course's id. */
  id: Scalars['ID']['output'];
};

/** A group room to open. */
export type CreateChatroomInput = {
  /** Asking again with this key opens no second room. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who else is in it. */
  memberIds: Array<Scalars['ID']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
};

/** A room to close. */
export type DeleteChatroomInput = {
  /** The room. */
  chatroomId: Scalars['ID']['input'];
};

/** A message to delete. */
export type DeleteMessageInput = {
  /** The message. */
  messageId: Scalars['ID']['input'];
};

/** How long deliveries took, in milliseconds. */
export type DeliveryTimes = {
  /** Half took at most so long. */
  p50: Scalars['Float']['output'];
  /** 95 of a hundred took at most so long. */
  p95: Scalars['Float']['output'];
  /** 99 of a hundred took at most so long. */
  p99: Scalars['Float']['output'];
};

/** Another text for a message. */
export type EditMessageInput = {
  /** What it says from now on. */
  content: Scalars['String']['input'];
  /** Refuse with CONFLICT unless the message is at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whom it names from now on; left out: as before. */
  mentionedUserIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The message. */
  messageId: Scalars['ID']['input'];
};

/** A message made ready to be shown. */
export type FormattedMessage = {
  /** Safe HTML: everything escaped but code, bold, italic and links. */
  html: Scalars['String']['output'];
  /** Its beginning, on one line. */
  preview: Scalars['String']['output'];
  /** When it was sent, in the reader's language and time zone. */
  sentAt: Scalars['String']['output'];
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

/** People who come together for something. */
export type Group = {
  /** The room of its members; null for others. */
  chatroom?: Maybe<Chatroom>;
  /** The group's id. */
  id: Scalars['ID']['output'];
};

/** A room to leave. */
export type LeaveChatroomInput = {
  /** The room. */
  chatroomId: Scalars['ID']['input'];
};

/** A room that was read to its end. */
export type MarkChatroomReadInput = {
  /** The room. */
  chatroomId: Scalars['ID']['input'];
};

/** How far one has read. */
export type MarkMessageAsReadInput = {
  /** The last message that was read. */
  messageId: Scalars['ID']['input'];
};

/** How far one's client has a room's messages. */
export type MarkMessagesDeliveredInput = {
  /** The room. */
  chatroomId: Scalars['ID']['input'];
  /** The last message that the client holds. */
  seq: Scalars['Int']['input'];
};

/** Something that was said in a room. */
export type Message = {
  /** Files that hang on it. */
  attachments: Array<MessageAttachment>;
  /** The room it stands in. */
  chatroom: Chatroom;
  /** The sender's own id for it; null for others. */
  clientMessageId?: Maybe<Scalars['String']['output']>;
  /** What it says; null for a tombstone. */
  content?: Maybe<Scalars['String']['output']>;
  /** When it was sent. */
  createdAt: Scalars['DateTime']['output'];
  /** When it became a tombstone; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last edited; null: never. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Made ready to be shown. */
  formatted: FormattedMessage;
  /** The message's id. */
  id: Scalars['ID']['output'];
  /** Members whom it names. */
  mentions: Array<User>;
  /** True when the viewer said it. */
  mine: Scalars['Boolean']['output'];
  /** How people reacted, each emoji once, in the order they came. */
  reactions: Array<MessageReaction>;
  /** How far those have read who have read it, as far as both they and the viewer show it. */
  readReceipts: ReadReceiptConnection;
  /** The message that it answers. */
  replyTo?: Maybe<Message>;
  /** Who said it. */
  sender?: Maybe<User>;
  /** Its place in the room: 1, 2, 3 … without a gap. */
  seq: Scalars['Int']['output'];
  /** What it is. */
  type: MessageType;
  /** Counts its texts, from 1. */
  version: Scalars['Int']['output'];
  /** What it said before each edit, the oldest first; for its sender and the room's admins. */
  versions?: Maybe<MessageVersionConnection>;
};


/** Something that was said in a room. */
export type MessageFormattedArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


/** Something that was said in a room. */
export type MessageReadReceiptsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that was said in a room. */
export type MessageVersionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Figures of somebody's messages in a period. */
export type MessageActivityFigures = {
  /** Files sent. */
  attachments: Scalars['Int']['output'];
  /** Middle of the times in seconds between a message of somebody else and the person's own right after it; null: there is none. */
  medianReplySeconds?: Maybe<Scalars['Float']['output']>;
  /** Times that others named the person. */
  mentions: Scalars['Int']['output'];
  /** Reactions given. */
  reactionsGiven: Scalars['Int']['output'];
  /** Reactions of others to the person's messages. */
  reactionsReceived: Scalars['Int']['output'];
  /** Share of the received messages that were read by now, in percent; null: none was received. */
  readPercent?: Maybe<Scalars['Float']['output']>;
  /** Messages of others in rooms that the person was in then and is in now. */
  received: Scalars['Int']['output'];
  /** Rooms written in. */
  roomsActive: Scalars['Int']['output'];
  /** Messages sent. */
  sent: Scalars['Int']['output'];
};

/** Somebody's messages of one step. */
export type MessageActivityPoint = {
  /** The step's first day. */
  date: Scalars['Date']['output'];
  /** Messages of others in rooms that the person was in then and is in now. */
  received: Scalars['Int']['output'];
  /** Messages sent. */
  sent: Scalars['Int']['output'];
};

/** Somebody's messages in figures. */
export type MessageActivityReport = {
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** Messages sent by hour of the day, the busiest first. */
  busiestHours: Array<MessagesInHour>;
  /** The figures. */
  figures: MessageActivityFigures;
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** The stretch of time. */
  period: Period;
  /** The same figures of the period before, as long. */
  previous: MessageActivityFigures;
  /** Step by step. */
  series: Array<MessageActivityPoint>;
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
  /** Messages not read, now. */
  unreadBacklog: Scalars['Int']['output'];
  /** Whose activity. */
  user: User;
};

/** A file that hangs on a message; the file itself is stored elsewhere. */
export type MessageAttachment = {
  /** Its MIME type. */
  mimeType: Scalars['String']['output'];
  /** The file's name. */
  name: Scalars['String']['output'];
  /** Its size in bytes. */
  sizeBytes: Scalars['BigInt']['output'];
  /** Where it is. */
  url: Scalars['URL']['output'];
};

/** A file that the client has stored. */
export type MessageAttachmentInput = {
  /** Its MIME type, for example image/png. */
  mimeType: Scalars['String']['input'];
  /** The file's name. */
  name: Scalars['String']['input'];
  /** Its size in bytes. */
  sizeBytes: Scalars['BigInt']['input'];
  /** Where it is. */
  url: Scalars['URL']['input'];
};

/** A page of Message items: https://relay.dev/graphql/connections.htm */
export type MessageConnection = {
  /** The items with their cursors. */
  edges: Array<MessageEdge>;
  /** The items of this page. */
  nodes: Array<Message>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Message in a page. */
export type MessageEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Message;
};

/** One emoji under a message. */
export type MessageReaction = {
  /** How many chose it. */
  count: Scalars['Int']['output'];
  /** The emoji. */
  emoji: Scalars['String']['output'];
  /** True when the viewer did. */
  mine: Scalars['Boolean']['output'];
  /** Who did, the first first. */
  users: UserConnection;
};


/** One emoji under a message. */
export type MessageReactionUsersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a message is. */
export type MessageType =
  /** Some file hangs on it. */
  | 'FILE'
  /** Pictures only hang on it. */
  | 'IMAGE'
  /** Words. */
  | 'TEXT';

/** What a message said before an edit. */
export type MessageVersion = {
  /** What it said. */
  content: Scalars['String']['output'];
  /** Its number. */
  number: Scalars['Int']['output'];
  /** When another text took its place. */
  replacedAt: Scalars['DateTime']['output'];
};

/** A page of MessageVersion items: https://relay.dev/graphql/connections.htm */
export type MessageVersionConnection = {
  /** The items with their cursors. */
  edges: Array<MessageVersionEdge>;
  /** The items of this page. */
  nodes: Array<MessageVersion>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A MessageVersion in a page. */
export type MessageVersionEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: MessageVersion;
};

/** Messages sent in one hour of the day. */
export type MessagesInHour = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The hour, 0 to 23. */
  hour: Scalars['Int']['output'];
};

/** How values lie. */
export type MessagingPercentiles = {
  /** Half lie at or below. */
  p50: Scalars['Float']['output'];
  /** Nine of ten lie at or below. */
  p90: Scalars['Float']['output'];
  /** 99 of a hundred lie at or below. */
  p99: Scalars['Float']['output'];
};

/** What somebody chose to show of themselves, and to whom. */
export type MessagingPreferences = {
  /** Show what was read; whoever hides it sees nobody else's either. */
  readReceipts: Scalars['Boolean']['output'];
  /** Show when one is there. */
  showPresence: Scalars['Boolean']['output'];
  /** Who may write to one directly. */
  whoCanMessageMe: ContactPolicy;
};

/** An amount of money, exact. */
export type Money = {
  /** The amount in the currency's smallest unit: 1999 in EUR is 19.99 euros, 500 in JPY is 500 yen. */
  amountMinor: Scalars['BigInt']['output'];
  /** The currency. */
  currency: Scalars['Currency']['output'];
};

/** An amount of money, exact. */
export type MoneyInput = {
  /** The amount in the currency's smallest unit. */
  amountMinor: Scalars['BigInt']['input'];
  /** The currency. */
  currency: Scalars['Currency']['input'];
};

export type Mutation = {
  /** Brings people into a group room; for its admins. */
  addChatroomMembers: Chatroom;
  /** Reacts to a message; twice is once. */
  addReaction: Message;
  /** Opens a group room; whoever opens it is its admin. */
  createChatroom: Chatroom;
  /** Closes a group room for good; for its admins. */
  deleteChatroom: Chatroom;
  /** Makes a message a tombstone: its place stays, its content, files and reactions are gone. Admins of the room may too. */
  deleteMessage: Message;
  /** Gives one's own message another text, as long as `editWindowMinutes` allows; what it said before is kept. */
  editMessage: Message;
  /** Leaves a group room; its last admin makes somebody else one first. */
  leaveChatroom: Chatroom;
  /** Marks a room as read to its end. */
  markChatroomRead: Chatroom;
  /** Marks a room as read up to this message; a marker never goes back. */
  markMessageAsRead: Chatroom;
  /**
   * Notes that one's client holds a room's messages up to this `seq`; a marker never goes back. Clients say so once they have what
   * `messageAdded` or a list gave them, best for several messages at once.
   */
  markMessagesDelivered: Chatroom;
  /** Chooses what one hears of a room. */
  muteChatroom: ChatroomMembership;
  /** The one direct room with somebody, opened if there is none yet. */
  openDirectChat: Chatroom;
  /** Puts somebody out of a group room; for its admins. */
  removeChatroomMember: Chatroom;
  /** Takes a reaction back. */
  removeReaction: Message;
  /** Puts a message into a room; sent twice under one `clientMessageId` it stands there once. */
  sendMessage: Message;
  /** Makes a member of a group room its admin, or no longer; one admin stays. */
  setChatroomMemberRole: ChatroomMember;
  /** A sign of life, to be repeated within `presenceTtlSeconds`. */
  setPresence: Presence;
  /** Tells the others in a room that one is writing. */
  setTyping: Typing;
  /** Renames or archives a room, or takes it back into use; for its admins. */
  updateChatroom: Chatroom;
  /** Chooses what to show of oneself; what is left out stays. */
  updateMessagingPreferences: MessagingPreferences;
};


export type MutationAddChatroomMembersArgs = {
  input: AddChatroomMembersInput;
};


export type MutationAddReactionArgs = {
  input: ReactionInput;
};


export type MutationCreateChatroomArgs = {
  input: CreateChatroomInput;
};


export type MutationDeleteChatroomArgs = {
  input: DeleteChatroomInput;
};


export type MutationDeleteMessageArgs = {
  input: DeleteMessageInput;
};


export type MutationEditMessageArgs = {
  input: EditMessageInput;
};


export type MutationLeaveChatroomArgs = {
  input: LeaveChatroomInput;
};


export type MutationMarkChatroomReadArgs = {
  input: MarkChatroomReadInput;
};


export type MutationMarkMessageAsReadArgs = {
  input: MarkMessageAsReadInput;
};


export type MutationMarkMessagesDeliveredArgs = {
  input: MarkMessagesDeliveredInput;
};


export type MutationMuteChatroomArgs = {
  input: MuteChatroomInput;
};


export type MutationOpenDirectChatArgs = {
  input: OpenDirectChatInput;
};


export type MutationRemoveChatroomMemberArgs = {
  input: RemoveChatroomMemberInput;
};


export type MutationRemoveReactionArgs = {
  input: ReactionInput;
};


export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


export type MutationSetChatroomMemberRoleArgs = {
  input: SetChatroomMemberRoleInput;
};


export type MutationSetPresenceArgs = {
  input: SetPresenceInput;
};


export type MutationSetTypingArgs = {
  input: SetTypingInput;
};


export type MutationUpdateChatroomArgs = {
  input: UpdateChatroomInput;
};


export type MutationUpdateMessagingPreferencesArgs = {
  input: UpdateMessagingPreferencesInput;
};

/** What to hear of a room. */
export type MuteChatroomInput = {
  /** The room. */
  chatroomId: Scalars['ID']['input'];
  /** Hear nothing until then; null or left out: no such pause. */
  mutedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** What to hear; left out: as before. */
  notifyLevel?: InputMaybe<ChatroomNotifyLevel>;
};

/** With whom to write. */
export type OpenDirectChatInput = {
  /** The other person. */
  userId: Scalars['ID']['input'];
};

/** Where a page stands in its list: https://relay.dev/graphql/connections.htm#sec-undefined.PageInfo */
export type PageInfo = {
  /** The cursor of the last item. */
  endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** True when items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when items precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item. */
  startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** A stretch of time, the end excluded. */
export type Period = {
  /** From this moment on. */
  from: Scalars['DateTime']['output'];
  /** Up to, and without, this moment. */
  to: Scalars['DateTime']['output'];
};

/** A stretch of time, the end excluded. */
export type PeriodInput = {
  /** From this moment on. */
  from: Scalars['DateTime']['input'];
  /** Up to, and without, this moment. */
  to: Scalars['DateTime']['input'];
};

/** Whether somebody is there. */
export type Presence = {
  /** Their last sign of life. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether they are there. */
  status: PresenceStatus;
  /** The person. */
  user: User;
  /** The person's id. */
  userId: Scalars['ID']['output'];
};

/** Whether somebody is there. */
export type PresenceStatus =
  /** There, but busy with something else. */
  | 'AWAY'
  /** Not there. */
  | 'OFFLINE'
  /** There. */
  | 'ONLINE';

export type Query = {
  /** A room that one is in. */
  chatroom: Chatroom;
  /** All rooms in figures. */
  chatroomSummary: ChatroomSummary;
  /** The rooms that one is in, the latest activity first. */
  chatrooms: ChatroomConnection;
  /** A message of a room that one is in. */
  message: Message;
  /** Somebody's messages in figures; one's own, or anybody's with reports:read. */
  messageActivityReport: MessageActivityReport;
  /** A room's messages by `seq`; without first and last: the newest 20. */
  messagesByChat: MessageConnection;
  /** What one chose to show of oneself and to whom. */
  messagingPreferences: MessagingPreferences;
  /** Messages of one's rooms that hold the words or the part of a word, the newest first. */
  searchMessages: MessageConnection;
  /** How much one has not read, over all rooms. */
  unreadSummary: UnreadMessages;
};


export type QueryChatroomArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChatroomSummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryChatroomsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ChatroomKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryMessageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMessageActivityReportArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  userId: Scalars['ID']['input'];
};


export type QueryMessagesByChatArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  afterSeq?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  beforeSeq?: InputMaybe<Scalars['Int']['input']>;
  chatroomId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchMessagesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  chatroomId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};

/** A reaction to a message. */
export type ReactionInput = {
  /** One emoji. */
  emoji: Scalars['String']['input'];
  /** The message. */
  messageId: Scalars['ID']['input'];
};

/** How far somebody has read in a room. */
export type ReadReceipt = {
  /** Since when. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** The room's id. */
  chatroomId: Scalars['ID']['output'];
  /** Their client holds the messages up to this `seq`. */
  deliveredSeq: Scalars['Int']['output'];
  /** Read up to this `seq`. */
  seq: Scalars['Int']['output'];
  /** The reader. */
  user: User;
  /** The reader's id. */
  userId: Scalars['ID']['output'];
};

/** A page of ReadReceipt items: https://relay.dev/graphql/connections.htm */
export type ReadReceiptConnection = {
  /** The items with their cursors. */
  edges: Array<ReadReceiptEdge>;
  /** The items of this page. */
  nodes: Array<ReadReceipt>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A ReadReceipt in a page. */
export type ReadReceiptEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: ReadReceipt;
};

/** Somebody to put out of a room. */
export type RemoveChatroomMemberInput = {
  /** The room. */
  chatroomId: Scalars['ID']['input'];
  /** Who. */
  userId: Scalars['ID']['input'];
};

/** A message to send. */
export type SendMessageInput = {
  /** Files that hang on it. */
  attachments?: InputMaybe<Array<MessageAttachmentInput>>;
  /** The room. */
  chatroomId: Scalars['ID']['input'];
  /** The sender's own id for it, best a UUID: sending it again under this id is sending it once. */
  clientMessageId: Scalars['String']['input'];
  /** What it says; may be empty when a file hangs on it. */
  content: Scalars['String']['input'];
  /** Whom it names; only members count. */
  mentionedUserIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The message that it answers, of the same room. */
  replyToId?: InputMaybe<Scalars['ID']['input']>;
};

/** A member's role. */
export type SetChatroomMemberRoleInput = {
  /** The room. */
  chatroomId: Scalars['ID']['input'];
  /** What they may do from now on. */
  role: ChatroomRole;
  /** Who. */
  userId: Scalars['ID']['input'];
};

/** How one is. */
export type SetPresenceInput = {
  /** Whether one is there. */
  status: PresenceStatus;
};

/** Where one is writing. */
export type SetTypingInput = {
  /** The room. */
  chatroomId: Scalars['ID']['input'];
};

export type Subscription = {
  /** A room's name, standing or members changed. */
  chatroomChanged: Chatroom;
  /** Rooms that one was brought into, or opened. */
  chatroomJoined: Chatroom;
  /** Messages of a room as they are sent. */
  messageAdded: Message;
  /** Messages of a room that were edited, deleted or reacted to. */
  messageUpdated: Message;
  /** Who of one's rooms came or went. */
  presence: Presence;
  /** Read markers of a room that moved and may be seen. */
  receiptMoved: ReadReceipt;
  /** Who is writing in a room just now. */
  typing: Typing;
  /** One has more or less to read. */
  unreadChanged: UnreadMessages;
};


export type SubscriptionChatroomChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  chatroomId: Scalars['ID']['input'];
};


export type SubscriptionChatroomJoinedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionMessageAddedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  chatroomId: Scalars['ID']['input'];
};


export type SubscriptionMessageUpdatedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  chatroomId: Scalars['ID']['input'];
};


export type SubscriptionPresenceArgs = {
  userId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionReceiptMovedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  chatroomId: Scalars['ID']['input'];
};


export type SubscriptionTypingArgs = {
  chatroomId: Scalars['ID']['input'];
};

/** Somebody who is writing. */
export type Typing = {
  /** The room's id. */
  chatroomId: Scalars['ID']['output'];
  /** Without another sign this is over after so many seconds. */
  expiresInSeconds: Scalars['Int']['output'];
  /** The writer. */
  user: User;
  /** The writer's id. */
  userId: Scalars['ID']['output'];
};

/** What somebody has not read. */
export type UnreadMessages = {
  /** Such messages that name the person. */
  mentions: Scalars['Int']['output'];
  /** Rooms with such messages. */
  rooms: Scalars['Int']['output'];
  /** Messages. */
  total: Scalars['Int']['output'];
  /** The person's id. */
  userId: Scalars['ID']['output'];
};

/** Changes of a room. */
export type UpdateChatroomInput = {
  /** True: it can only be read from now on; false: written to again; left out: as before. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The room. */
  chatroomId: Scalars['ID']['input'];
  /** Refuse with CONFLICT unless the room is at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its name from now on; left out: as before. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What to show of oneself. */
export type UpdateMessagingPreferencesInput = {
  /** Show what was read. */
  readReceipts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Show when one is there. */
  showPresence?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who may write to one directly. */
  whoCanMessageMe?: InputMaybe<ContactPolicy>;
};

/** A person who has an account. */
export type User = {
  /** The rooms that the person is in, the latest activity first; one's own, or with messaging:manage the others' group and course rooms. */
  chatrooms?: Maybe<ChatroomConnection>;
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** Whether the person is there just now; null when it is not shown to the viewer. */
  presence?: Maybe<Presence>;
  /** How many messages the person has not read; one's own, or with messaging:manage. */
  unreadMessageCount?: Maybe<Scalars['Int']['output']>;
};


/** A person who has an account. */
export type UserChatroomsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ChatroomKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of User items: https://relay.dev/graphql/connections.htm */
export type UserConnection = {
  /** The items with their cursors. */
  edges: Array<UserEdge>;
  /** The items of this page. */
  nodes: Array<User>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A User in a page. */
export type UserEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: User;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Chatroom: Chatroom;
  Course: Course;
  Group: Group;
  Message: Message;
  Presence: Presence;
  ReadReceipt: ReadReceipt;
  Typing: Typing;
  UnreadMessages: UnreadMessages;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Chatroom:
    ( { __typename: 'Chatroom' }
    & GraphQLRecursivePick<FederationTypes['Chatroom'], {"id":true}> );
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  Group:
    ( { __typename: 'Group' }
    & GraphQLRecursivePick<FederationTypes['Group'], {"id":true}> );
  Message:
    ( { __typename: 'Message' }
    & GraphQLRecursivePick<FederationTypes['Message'], {"id":true}> );
  Presence:
    ( { __typename: 'Presence' }
    & GraphQLRecursivePick<FederationTypes['Presence'], {"userId":true}> );
  ReadReceipt:
    ( { __typename: 'ReadReceipt' }
    & GraphQLRecursivePick<FederationTypes['ReadReceipt'], {"chatroomId":true,"userId":true}> );
  Typing:
    ( { __typename: 'Typing' }
    & GraphQLRecursivePick<FederationTypes['Typing'], {"chatroomId":true,"userId":true}> );
  UnreadMessages:
    ( { __typename: 'UnreadMessages' }
    & GraphQLRecursivePick<FederationTypes['UnreadMessages'], {"userId":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddChatroomMembersInput: AddChatroomMembersInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Chatroom: ResolverTypeWrapper<ChatroomRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChatroomConnection: ResolverTypeWrapper<Page<ChatroomRow>>;
  ChatroomEdge: ResolverTypeWrapper<Page<ChatroomRow>['edges'][number]>;
  ChatroomFigures: ResolverTypeWrapper<ChatroomFigures>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ChatroomKind: ChatroomKind;
  ChatroomKindCount: ResolverTypeWrapper<ChatroomKindCount>;
  ChatroomMember: ResolverTypeWrapper<ChatroomMemberRow>;
  ChatroomMemberConnection: ResolverTypeWrapper<Page<ChatroomMemberRow>>;
  ChatroomMemberEdge: ResolverTypeWrapper<Page<ChatroomMemberRow>['edges'][number]>;
  ChatroomMembership: ResolverTypeWrapper<ChatroomMembershipRow>;
  ChatroomNotifyLevel: ChatroomNotifyLevel;
  ChatroomPoint: ResolverTypeWrapper<ChatroomPoint>;
  ChatroomRole: ChatroomRole;
  ChatroomSummary: ResolverTypeWrapper<ChatroomSummary>;
  ContactPolicy: ContactPolicy;
  Course: ResolverTypeWrapper<Reference>;
  CreateChatroomInput: CreateChatroomInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteChatroomInput: DeleteChatroomInput;
  DeleteMessageInput: DeleteMessageInput;
  DeliveryTimes: ResolverTypeWrapper<DeliveryTimes>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EditMessageInput: EditMessageInput;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  FormattedMessage: ResolverTypeWrapper<FormattedMessage>;
  Granularity: Granularity;
  Group: ResolverTypeWrapper<Reference>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LeaveChatroomInput: LeaveChatroomInput;
  MarkChatroomReadInput: MarkChatroomReadInput;
  MarkMessageAsReadInput: MarkMessageAsReadInput;
  MarkMessagesDeliveredInput: MarkMessagesDeliveredInput;
  Message: ResolverTypeWrapper<MessageRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MessageActivityFigures: ResolverTypeWrapper<MessageActivityFigures>;
  MessageActivityPoint: ResolverTypeWrapper<MessageActivityPoint>;
  MessageActivityReport: ResolverTypeWrapper<Omit<MessageActivityReport, 'user'> & { user: ResolversTypes['User'] }>;
  MessageAttachment: ResolverTypeWrapper<MessageAttachmentRow>;
  MessageAttachmentInput: MessageAttachmentInput;
  MessageConnection: ResolverTypeWrapper<Page<MessageRow>>;
  MessageEdge: ResolverTypeWrapper<Page<MessageRow>['edges'][number]>;
  MessageReaction: ResolverTypeWrapper<MessageReactionRow>;
  MessageType: MessageType;
  MessageVersion: ResolverTypeWrapper<MessageVersionRow>;
  MessageVersionConnection: ResolverTypeWrapper<Page<MessageVersionRow>>;
  MessageVersionEdge: ResolverTypeWrapper<Page<MessageVersionRow>['edges'][number]>;
  MessagesInHour: ResolverTypeWrapper<MessagesInHour>;
  MessagingPercentiles: ResolverTypeWrapper<MessagingPercentiles>;
  MessagingPreferences: ResolverTypeWrapper<MessagingPreferences>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MuteChatroomInput: MuteChatroomInput;
  OpenDirectChatInput: OpenDirectChatInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Presence: ResolverTypeWrapper<PresenceRow>;
  PresenceStatus: PresenceStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReactionInput: ReactionInput;
  ReadReceipt: ResolverTypeWrapper<ReadReceiptRow>;
  ReadReceiptConnection: ResolverTypeWrapper<Page<ReadReceiptRow>>;
  ReadReceiptEdge: ResolverTypeWrapper<Page<ReadReceiptRow>['edges'][number]>;
  RemoveChatroomMemberInput: RemoveChatroomMemberInput;
  SendMessageInput: SendMessageInput;
  SetChatroomMemberRoleInput: SetChatroomMemberRoleInput;
  SetPresenceInput: SetPresenceInput;
  SetTypingInput: SetTypingInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  Typing: ResolverTypeWrapper<TypingRow>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnreadMessages: ResolverTypeWrapper<UnreadMessagesRow>;
  UpdateChatroomInput: UpdateChatroomInput;
  UpdateMessagingPreferencesInput: UpdateMessagingPreferencesInput;
  User: ResolverTypeWrapper<Reference>;
  UserConnection: ResolverTypeWrapper<Page<Reference>>;
  UserEdge: ResolverTypeWrapper<Page<Reference>['edges'][number]>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddChatroomMembersInput: AddChatroomMembersInput;
  ID: Scalars['ID']['output'];
  BigInt: Scalars['BigInt']['output'];
  Chatroom: ChatroomRow;
  Int: Scalars['Int']['output'];
  ChatroomConnection: Page<ChatroomRow>;
  ChatroomEdge: Page<ChatroomRow>['edges'][number];
  ChatroomFigures: ChatroomFigures;
  Float: Scalars['Float']['output'];
  ChatroomKindCount: ChatroomKindCount;
  ChatroomMember: ChatroomMemberRow;
  ChatroomMemberConnection: Page<ChatroomMemberRow>;
  ChatroomMemberEdge: Page<ChatroomMemberRow>['edges'][number];
  ChatroomMembership: ChatroomMembershipRow;
  ChatroomPoint: ChatroomPoint;
  ChatroomSummary: ChatroomSummary;
  Course: Reference;
  CreateChatroomInput: CreateChatroomInput;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteChatroomInput: DeleteChatroomInput;
  DeleteMessageInput: DeleteMessageInput;
  DeliveryTimes: DeliveryTimes;
  Duration: Scalars['Duration']['output'];
  EditMessageInput: EditMessageInput;
  Email: Scalars['Email']['output'];
  FormattedMessage: FormattedMessage;
  Group: Reference;
  JSON: Scalars['JSON']['output'];
  LeaveChatroomInput: LeaveChatroomInput;
  MarkChatroomReadInput: MarkChatroomReadInput;
  MarkMessageAsReadInput: MarkMessageAsReadInput;
  MarkMessagesDeliveredInput: MarkMessagesDeliveredInput;
  Message: MessageRow;
  Boolean: Scalars['Boolean']['output'];
  MessageActivityFigures: MessageActivityFigures;
  MessageActivityPoint: MessageActivityPoint;
  MessageActivityReport: Omit<MessageActivityReport, 'user'> & { user: ResolversParentTypes['User'] };
  MessageAttachment: MessageAttachmentRow;
  MessageAttachmentInput: MessageAttachmentInput;
  MessageConnection: Page<MessageRow>;
  MessageEdge: Page<MessageRow>['edges'][number];
  MessageReaction: MessageReactionRow;
  MessageVersion: MessageVersionRow;
  MessageVersionConnection: Page<MessageVersionRow>;
  MessageVersionEdge: Page<MessageVersionRow>['edges'][number];
  MessagesInHour: MessagesInHour;
  MessagingPercentiles: MessagingPercentiles;
  MessagingPreferences: MessagingPreferences;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  MuteChatroomInput: MuteChatroomInput;
  OpenDirectChatInput: OpenDirectChatInput;
  PageInfo: PageInfo;
  Period: Period;
  PeriodInput: PeriodInput;
  Presence: PresenceRow;
  Query: Record<PropertyKey, never>;
  ReactionInput: ReactionInput;
  ReadReceipt: ReadReceiptRow;
  ReadReceiptConnection: Page<ReadReceiptRow>;
  ReadReceiptEdge: Page<ReadReceiptRow>['edges'][number];
  RemoveChatroomMemberInput: RemoveChatroomMemberInput;
  SendMessageInput: SendMessageInput;
  SetChatroomMemberRoleInput: SetChatroomMemberRoleInput;
  SetPresenceInput: SetPresenceInput;
  SetTypingInput: SetTypingInput;
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  Typing: TypingRow;
  URL: Scalars['URL']['output'];
  UnreadMessages: UnreadMessagesRow;
  UpdateChatroomInput: UpdateChatroomInput;
  UpdateMessagingPreferencesInput: UpdateMessagingPreferencesInput;
  User: Reference;
  UserConnection: Page<Reference>;
  UserEdge: Page<Reference>['edges'][number];
  String: Scalars['String']['output'];
};

export type FactDirectiveArgs = {
  audience?: Maybe<Scalars['String']['input']>;
  id?: Maybe<Scalars['String']['input']>;
  leftBy?: Maybe<Array<Scalars['String']['input']>>;
  reader?: Maybe<Scalars['String']['input']>;
  types: Array<Scalars['String']['input']>;
};

export type FactDirectiveResolver<Result, Parent, ContextType = Context, Args = FactDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type ChatroomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chatroom'] = ResolversParentTypes['Chatroom'], FederationReferenceType extends FederationReferenceTypes['Chatroom'] = FederationReferenceTypes['Chatroom']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Chatroom']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChatroomKind'], ParentType, ContextType>;
  lastMessage?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  lastSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['ChatroomMemberConnection'], ParentType, ContextType, Partial<ChatroomMembersArgs>>;
  membership?: Resolver<Maybe<ResolversTypes['ChatroomMembership']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<ChatroomMessagesArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipts?: Resolver<ResolversTypes['ReadReceiptConnection'], ParentType, ContextType, Partial<ChatroomReceiptsArgs>>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChatroomConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatroomConnection'] = ResolversParentTypes['ChatroomConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChatroomEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Chatroom']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChatroomEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatroomEdge'] = ResolversParentTypes['ChatroomEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chatroom'], ParentType, ContextType>;
};

export type ChatroomFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatroomFigures'] = ResolversParentTypes['ChatroomFigures']> = {
  activeRooms7Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeRooms30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveryMs?: Resolver<Maybe<ResolversTypes['DeliveryTimes']>, ParentType, ContextType>;
  edited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  membersPerRoom?: Resolver<ResolversTypes['MessagingPercentiles'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messagesPerDay?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  messagesPerRoom?: Resolver<ResolversTypes['MessagingPercentiles'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readWithinHourPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rooms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staleRooms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  storageBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type ChatroomKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatroomKindCount'] = ResolversParentTypes['ChatroomKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChatroomKind'], ParentType, ContextType>;
};

export type ChatroomMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatroomMember'] = ResolversParentTypes['ChatroomMember']> = {
  addedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChatroomRole'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type ChatroomMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatroomMemberConnection'] = ResolversParentTypes['ChatroomMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChatroomMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChatroomMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChatroomMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatroomMemberEdge'] = ResolversParentTypes['ChatroomMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChatroomMember'], ParentType, ContextType>;
};

export type ChatroomMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatroomMembership'] = ResolversParentTypes['ChatroomMembership']> = {
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastReadAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastReadSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mutedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notifyLevel?: Resolver<ResolversTypes['ChatroomNotifyLevel'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChatroomRole'], ParentType, ContextType>;
};

export type ChatroomPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatroomPoint'] = ResolversParentTypes['ChatroomPoint']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rooms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChatroomSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatroomSummary'] = ResolversParentTypes['ChatroomSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ChatroomFigures'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['ChatroomFigures'], ParentType, ContextType>;
  roomsByKind?: Resolver<Array<ResolversTypes['ChatroomKindCount']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['ChatroomPoint']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chatroom?: Resolver<Maybe<ResolversTypes['Chatroom']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliveryTimesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryTimes'] = ResolversParentTypes['DeliveryTimes']> = {
  p50?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p95?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p99?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type FormattedMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormattedMessage'] = ResolversParentTypes['FormattedMessage']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group'], FederationReferenceType extends FederationReferenceTypes['Group'] = FederationReferenceTypes['Group']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Group']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chatroom?: Resolver<Maybe<ResolversTypes['Chatroom']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message'], FederationReferenceType extends FederationReferenceTypes['Message'] = FederationReferenceTypes['Message']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Message']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['MessageAttachment']>, ParentType, ContextType>;
  chatroom?: Resolver<ResolversTypes['Chatroom'], ParentType, ContextType>;
  clientMessageId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['FormattedMessage'], ParentType, ContextType, RequireFields<MessageFormattedArgs, 'locale' | 'timeZone'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reactions?: Resolver<Array<ResolversTypes['MessageReaction']>, ParentType, ContextType>;
  readReceipts?: Resolver<ResolversTypes['ReadReceiptConnection'], ParentType, ContextType, Partial<MessageReadReceiptsArgs>>;
  replyTo?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MessageType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Maybe<ResolversTypes['MessageVersionConnection']>, ParentType, ContextType, Partial<MessageVersionsArgs>>;
};

export type MessageActivityFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageActivityFigures'] = ResolversParentTypes['MessageActivityFigures']> = {
  attachments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianReplySeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reactionsGiven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reactionsReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roomsActive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageActivityPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageActivityPoint'] = ResolversParentTypes['MessageActivityPoint']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageActivityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageActivityReport'] = ResolversParentTypes['MessageActivityReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  busiestHours?: Resolver<Array<ResolversTypes['MessagesInHour']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['MessageActivityFigures'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['MessageActivityFigures'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['MessageActivityPoint']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  unreadBacklog?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type MessageAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageAttachment'] = ResolversParentTypes['MessageAttachment']> = {
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MessageReactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageReaction'] = ResolversParentTypes['MessageReaction']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  emoji?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<MessageReactionUsersArgs>>;
};

export type MessageVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageVersion'] = ResolversParentTypes['MessageVersion']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MessageVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageVersionConnection'] = ResolversParentTypes['MessageVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MessageVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageVersionEdge'] = ResolversParentTypes['MessageVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MessageVersion'], ParentType, ContextType>;
};

export type MessagesInHourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagesInHour'] = ResolversParentTypes['MessagesInHour']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessagingPercentilesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagingPercentiles'] = ResolversParentTypes['MessagingPercentiles']> = {
  p50?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p90?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p99?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MessagingPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagingPreferences'] = ResolversParentTypes['MessagingPreferences']> = {
  readReceipts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  showPresence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whoCanMessageMe?: Resolver<ResolversTypes['ContactPolicy'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addChatroomMembers?: Resolver<ResolversTypes['Chatroom'], ParentType, ContextType, RequireFields<MutationAddChatroomMembersArgs, 'input'>>;
  addReaction?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<MutationAddReactionArgs, 'input'>>;
  createChatroom?: Resolver<ResolversTypes['Chatroom'], ParentType, ContextType, RequireFields<MutationCreateChatroomArgs, 'input'>>;
  deleteChatroom?: Resolver<ResolversTypes['Chatroom'], ParentType, ContextType, RequireFields<MutationDeleteChatroomArgs, 'input'>>;
  deleteMessage?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<MutationDeleteMessageArgs, 'input'>>;
  editMessage?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<MutationEditMessageArgs, 'input'>>;
  leaveChatroom?: Resolver<ResolversTypes['Chatroom'], ParentType, ContextType, RequireFields<MutationLeaveChatroomArgs, 'input'>>;
  markChatroomRead?: Resolver<ResolversTypes['Chatroom'], ParentType, ContextType, RequireFields<MutationMarkChatroomReadArgs, 'input'>>;
  markMessageAsRead?: Resolver<ResolversTypes['Chatroom'], ParentType, ContextType, RequireFields<MutationMarkMessageAsReadArgs, 'input'>>;
  markMessagesDelivered?: Resolver<ResolversTypes['Chatroom'], ParentType, ContextType, RequireFields<MutationMarkMessagesDeliveredArgs, 'input'>>;
  muteChatroom?: Resolver<ResolversTypes['ChatroomMembership'], ParentType, ContextType, RequireFields<MutationMuteChatroomArgs, 'input'>>;
  openDirectChat?: Resolver<ResolversTypes['Chatroom'], ParentType, ContextType, RequireFields<MutationOpenDirectChatArgs, 'input'>>;
  removeChatroomMember?: Resolver<ResolversTypes['Chatroom'], ParentType, ContextType, RequireFields<MutationRemoveChatroomMemberArgs, 'input'>>;
  removeReaction?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<MutationRemoveReactionArgs, 'input'>>;
  sendMessage?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<MutationSendMessageArgs, 'input'>>;
  setChatroomMemberRole?: Resolver<ResolversTypes['ChatroomMember'], ParentType, ContextType, RequireFields<MutationSetChatroomMemberRoleArgs, 'input'>>;
  setPresence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType, RequireFields<MutationSetPresenceArgs, 'input'>>;
  setTyping?: Resolver<ResolversTypes['Typing'], ParentType, ContextType, RequireFields<MutationSetTypingArgs, 'input'>>;
  updateChatroom?: Resolver<ResolversTypes['Chatroom'], ParentType, ContextType, RequireFields<MutationUpdateChatroomArgs, 'input'>>;
  updateMessagingPreferences?: Resolver<ResolversTypes['MessagingPreferences'], ParentType, ContextType, RequireFields<MutationUpdateMessagingPreferencesArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PresenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Presence'] = ResolversParentTypes['Presence'], FederationReferenceType extends FederationReferenceTypes['Presence'] = FederationReferenceTypes['Presence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Presence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PresenceStatus'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  chatroom?: Resolver<ResolversTypes['Chatroom'], ParentType, ContextType, RequireFields<QueryChatroomArgs, 'id'>>;
  chatroomSummary?: Resolver<ResolversTypes['ChatroomSummary'], ParentType, ContextType, RequireFields<QueryChatroomSummaryArgs, 'period'>>;
  chatrooms?: Resolver<ResolversTypes['ChatroomConnection'], ParentType, ContextType, RequireFields<QueryChatroomsArgs, 'archived' | 'unreadOnly'>>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<QueryMessageArgs, 'id'>>;
  messageActivityReport?: Resolver<ResolversTypes['MessageActivityReport'], ParentType, ContextType, RequireFields<QueryMessageActivityReportArgs, 'period' | 'userId'>>;
  messagesByChat?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<QueryMessagesByChatArgs, 'chatroomId'>>;
  messagingPreferences?: Resolver<ResolversTypes['MessagingPreferences'], ParentType, ContextType>;
  searchMessages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<QuerySearchMessagesArgs>>;
  unreadSummary?: Resolver<ResolversTypes['UnreadMessages'], ParentType, ContextType>;
};

export type ReadReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadReceipt'] = ResolversParentTypes['ReadReceipt'], FederationReferenceType extends FederationReferenceTypes['ReadReceipt'] = FederationReferenceTypes['ReadReceipt']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReadReceipt']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  chatroomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deliveredSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReadReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadReceiptConnection'] = ResolversParentTypes['ReadReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReadReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReadReceipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadReceiptEdge'] = ResolversParentTypes['ReadReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReadReceipt'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  chatroomChanged?: SubscriptionResolver<ResolversTypes['Chatroom'], "chatroomChanged", ParentType, ContextType, RequireFields<SubscriptionChatroomChangedArgs, 'chatroomId'>>;
  chatroomJoined?: SubscriptionResolver<ResolversTypes['Chatroom'], "chatroomJoined", ParentType, ContextType, Partial<SubscriptionChatroomJoinedArgs>>;
  messageAdded?: SubscriptionResolver<ResolversTypes['Message'], "messageAdded", ParentType, ContextType, RequireFields<SubscriptionMessageAddedArgs, 'chatroomId'>>;
  messageUpdated?: SubscriptionResolver<ResolversTypes['Message'], "messageUpdated", ParentType, ContextType, RequireFields<SubscriptionMessageUpdatedArgs, 'chatroomId'>>;
  presence?: SubscriptionResolver<ResolversTypes['Presence'], "presence", ParentType, ContextType, Partial<SubscriptionPresenceArgs>>;
  receiptMoved?: SubscriptionResolver<ResolversTypes['ReadReceipt'], "receiptMoved", ParentType, ContextType, RequireFields<SubscriptionReceiptMovedArgs, 'chatroomId'>>;
  typing?: SubscriptionResolver<ResolversTypes['Typing'], "typing", ParentType, ContextType, RequireFields<SubscriptionTypingArgs, 'chatroomId'>>;
  unreadChanged?: SubscriptionResolver<ResolversTypes['UnreadMessages'], "unreadChanged", ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TypingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Typing'] = ResolversParentTypes['Typing'], FederationReferenceType extends FederationReferenceTypes['Typing'] = FederationReferenceTypes['Typing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Typing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chatroomId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresInSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnreadMessagesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreadMessages'] = ResolversParentTypes['UnreadMessages'], FederationReferenceType extends FederationReferenceTypes['UnreadMessages'] = FederationReferenceTypes['UnreadMessages']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnreadMessages']> | FederationReferenceType, FederationReferenceType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rooms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chatrooms?: Resolver<Maybe<ResolversTypes['ChatroomConnection']>, ParentType, ContextType, RequireFields<UserChatroomsArgs, 'unreadOnly'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  unreadMessageCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  Chatroom?: ChatroomResolvers<ContextType>;
  ChatroomConnection?: ChatroomConnectionResolvers<ContextType>;
  ChatroomEdge?: ChatroomEdgeResolvers<ContextType>;
  ChatroomFigures?: ChatroomFiguresResolvers<ContextType>;
  ChatroomKindCount?: ChatroomKindCountResolvers<ContextType>;
  ChatroomMember?: ChatroomMemberResolvers<ContextType>;
  ChatroomMemberConnection?: ChatroomMemberConnectionResolvers<ContextType>;
  ChatroomMemberEdge?: ChatroomMemberEdgeResolvers<ContextType>;
  ChatroomMembership?: ChatroomMembershipResolvers<ContextType>;
  ChatroomPoint?: ChatroomPointResolvers<ContextType>;
  ChatroomSummary?: ChatroomSummaryResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeliveryTimes?: DeliveryTimesResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Email?: GraphQLScalarType;
  FormattedMessage?: FormattedMessageResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Message?: MessageResolvers<ContextType>;
  MessageActivityFigures?: MessageActivityFiguresResolvers<ContextType>;
  MessageActivityPoint?: MessageActivityPointResolvers<ContextType>;
  MessageActivityReport?: MessageActivityReportResolvers<ContextType>;
  MessageAttachment?: MessageAttachmentResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MessageReaction?: MessageReactionResolvers<ContextType>;
  MessageVersion?: MessageVersionResolvers<ContextType>;
  MessageVersionConnection?: MessageVersionConnectionResolvers<ContextType>;
  MessageVersionEdge?: MessageVersionEdgeResolvers<ContextType>;
  MessagesInHour?: MessagesInHourResolvers<ContextType>;
  MessagingPercentiles?: MessagingPercentilesResolvers<ContextType>;
  MessagingPreferences?: MessagingPreferencesResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Presence?: PresenceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadReceipt?: ReadReceiptResolvers<ContextType>;
  ReadReceiptConnection?: ReadReceiptConnectionResolvers<ContextType>;
  ReadReceiptEdge?: ReadReceiptEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  Typing?: TypingResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnreadMessages?: UnreadMessagesResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
