import type { Connection as Page, Reference } from '@lyceum/kit';
import type { GroupRow, GroupSetRow, GroupMemberRow, GroupBanRow, GroupJoinRequestRow, GroupInviteRow, GroupAnnouncementRow, GroupModerationRow, LeftGroupRow, GroupAssignmentRow } from './tables.ts';
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

/** Which request. */
export type ApproveJoinRequestInput = {
  /** The request. */
  requestId: Scalars['ID']['input'];
};

/** Which group. */
export type ArchiveGroupInput = {
  /** The group. */
  groupId: Scalars['ID']['input'];
};

/** How people are assigned. */
export type AutoAssignGroupsInput = {
  /** The set. */
  groupSetId: Scalars['ID']['input'];
  /** How they are spread. */
  strategy: GroupAssignmentStrategy;
  /** Whom; left out: all learners of the course who are in none of the groups. */
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Whom to ban. */
export type BanGroupMemberInput = {
  /** The group. */
  groupId: Scalars['ID']['input'];
  /** Why: up to 500 characters; for the staff's log. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Who. */
  userId: Scalars['ID']['input'];
};

/** Which invitation. */
export type CancelGroupInviteInput = {
  /** The invitation. */
  inviteId: Scalars['ID']['input'];
};

/** A company. */
export type Company = {
  /** The company's id. */
  id: Scalars['ID']['output'];
};

/** A course: texts, modules of lessons, and runs that people enrol in. */
export type Course = {
  /** The groups of the course that the viewer may know of, the newest first. */
  groups?: Maybe<GroupConnection>;
  /** The course's id. */
  id: Scalars['ID']['output'];
};


/** A course: texts, modules of lessons, and runs that people enrol in. */
export type CourseGroupsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A new group. */
export type CreateGroupInput = {
  /** Whether who wants to join a public group asks the staff; left out: as the setting says. */
  approvalRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** The course that it belongs to; one learns or teaches there. */
  courseId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about: up to 10,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether plain members may invite; left out: as the setting says. */
  invitesByMembers?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the staff asks of who wants to join: up to 10. */
  joinQuestions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many it holds; left out: `maxMembers`. */
  maxMembers?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called: up to 120 characters. */
  name: Scalars['String']['input'];
  /** Whether posts of plain members wait for the staff; left out: as the setting says. */
  postApproval?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who may know of it; left out: `defaultPrivacy`. */
  privacy?: InputMaybe<GroupPrivacy>;
  /** What its members hold to: up to 20. */
  rules?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is found by: up to 10. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How a link lets people in. */
export type CreateGroupInviteLinkInput = {
  /** How many days; left out: `inviteExpiryDays`. */
  expiresInDays?: InputMaybe<Scalars['Int']['input']>;
  /** The group. */
  groupId: Scalars['ID']['input'];
  /** How many it lets in: 1 to 10,000; left out: 100. */
  maxUses?: InputMaybe<Scalars['Int']['input']>;
};

/** A new set of groups. */
export type CreateGroupSetInput = {
  /** The course that it belongs to; one teaches it. */
  courseId?: InputMaybe<Scalars['ID']['input']>;
  /** How many groups: 1 to 100. */
  groupCount: Scalars['Int']['input'];
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How many each holds besides its owner. */
  maxMembersPerGroup?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called: up to 100 characters; its groups are numbered. */
  name: Scalars['String']['input'];
  /** Who may know of the groups; left out: PRIVATE. */
  privacy?: InputMaybe<GroupPrivacy>;
  /** Whether people choose a group by themselves; left out: they do. */
  selfSignup?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which announcement. */
export type DeleteGroupAnnouncementInput = {
  /** The announcement. */
  announcementId: Scalars['ID']['input'];
};

/** Which group. */
export type DeleteGroupInput = {
  /** The group. */
  groupId: Scalars['ID']['input'];
};

/** A group that was taken away. */
export type DeletedGroup = {
  /** When it was taken away. */
  deletedAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Until when its owner can restore it. */
  restorableUntil: Scalars['DateTime']['output'];
};

/** A group made ready to be shown. */
export type FormattedGroup = {
  /** The beginning of its text, on one line. */
  excerpt: Scalars['String']['output'];
  /** When it was founded, in the reader's language. */
  since: Scalars['String']['output'];
  /** Its privacy and size. */
  subtitle: Scalars['String']['output'];
  /** Its name. */
  title: Scalars['String']['output'];
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
  /** What its staff told the members, the newest first; null outside of a private group. */
  announcements?: Maybe<GroupAnnouncementConnection>;
  /** Whether who wants to join asks the staff. */
  approvalRequired: Scalars['Boolean']['output'];
  /** When it was archived. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who may not come back, the latest first; for its staff, null for others. */
  bans?: Maybe<GroupBanConnection>;
  /** The course that it belongs to. */
  course?: Maybe<Course>;
  /** When it was founded. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is about. */
  description: Scalars['String']['output'];
  /** Made ready to be shown. */
  formatted: FormattedGroup;
  /** The set of which people belong to one group at most. */
  groupSet?: Maybe<GroupSet>;
  /** The group's id. */
  id: Scalars['ID']['output'];
  /** The viewer's invitation that waits for an answer. */
  invite?: Maybe<GroupInvite>;
  /** Who was invited, the newest first; for its staff, null for others. */
  invites?: Maybe<GroupInviteConnection>;
  /** Whether plain members may invite. */
  invitesByMembers: Scalars['Boolean']['output'];
  /** What its staff asks of who wants to join. */
  joinQuestions: Array<Scalars['String']['output']>;
  /** The viewer's request to join that waits for an answer. */
  joinRequest?: Maybe<GroupJoinRequest>;
  /** Who asked to join, the first first; for its staff, null for others. */
  joinRequests?: Maybe<GroupJoinRequestConnection>;
  /** When something last happened in it. */
  lastActivityAt: Scalars['DateTime']['output'];
  /** How many it holds. */
  maxMembers: Scalars['Int']['output'];
  /** How many belong to it. */
  memberCount: Scalars['Int']['output'];
  /** Who belongs to it, the longest first, without those with whom the viewer keeps apart; null outside of a private group. */
  members?: Maybe<GroupMemberConnection>;
  /** How the viewer belongs to it; null when not. */
  membership?: Maybe<GroupMember>;
  /** What its staff did, the newest first; for its staff, null for others. */
  moderationLog?: Maybe<GroupModerationConnection>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Whose it is; null when the two keep apart. */
  owner?: Maybe<User>;
  /** Whether posts of plain members wait for the staff. */
  postApproval: Scalars['Boolean']['output'];
  /** Who may know of it and see inside. */
  privacy: GroupPrivacy;
  /** What its members hold to. */
  rules: Array<Scalars['String']['output']>;
  /** Its name in addresses. */
  slug: Scalars['String']['output'];
  /** Its moderators, admins and owner, the longest first; null outside of a private group. */
  staff?: Maybe<GroupMemberConnection>;
  /** Whether it is in use. */
  status: GroupStatus;
  /** What it is found by. */
  tags: Array<Scalars['String']['output']>;
  /** Counts the changes of its data and standing. */
  version: Scalars['Int']['output'];
};


/** People who come together for something. */
export type GroupAnnouncementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** People who come together for something. */
export type GroupBansArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** People who come together for something. */
export type GroupFormattedArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


/** People who come together for something. */
export type GroupInvitesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** People who come together for something. */
export type GroupJoinRequestsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<GroupRequestStatus>;
};


/** People who come together for something. */
export type GroupMembersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<GroupRole>;
};


/** People who come together for something. */
export type GroupModerationLogArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** People who come together for something. */
export type GroupStaffArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that the staff told all members. */
export type GroupAnnouncement = {
  /** Who told it; null when the two keep apart. */
  author?: Maybe<User>;
  /** What it says. */
  body: Scalars['String']['output'];
  /** When it was told. */
  createdAt: Scalars['DateTime']['output'];
  /** The group. */
  group?: Maybe<Group>;
  /** What it is about. */
  heading: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** A page of GroupAnnouncement items: https://relay.dev/graphql/connections.htm */
export type GroupAnnouncementConnection = {
  /** The items with their cursors. */
  edges: Array<GroupAnnouncementEdge>;
  /** The items of this page. */
  nodes: Array<GroupAnnouncement>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A GroupAnnouncement in a page. */
export type GroupAnnouncementEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: GroupAnnouncement;
};

/** What came of assigning people to groups. */
export type GroupAssignment = {
  /** How many got a group. */
  assigned: Scalars['Int']['output'];
  /** The set. */
  groupSet: GroupSet;
  /** Those for whom there was no room. */
  unassigned: Array<User>;
};

/** How people are spread over groups. */
export type GroupAssignmentStrategy =
  /** One group after the other is filled. */
  | 'FILL'
  /** As ROUND_ROBIN, in a random order of people. */
  | 'RANDOM'
  /** One to each group in turn, the emptiest first. */
  | 'ROUND_ROBIN';

/** Somebody who may not come back to a group. */
export type GroupBan = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who banned them. */
  bannedBy: User;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who. */
  user: User;
};

/** A page of GroupBan items: https://relay.dev/graphql/connections.htm */
export type GroupBanConnection = {
  /** The items with their cursors. */
  edges: Array<GroupBanEdge>;
  /** The items of this page. */
  nodes: Array<GroupBan>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A GroupBan in a page. */
export type GroupBanEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: GroupBan;
};

/** A company in which members are. */
export type GroupCompanyOverlap = {
  /** The company. */
  company: Company;
  /** How many members. */
  count: Scalars['Int']['output'];
};

/** A page of Group items: https://relay.dev/graphql/connections.htm */
export type GroupConnection = {
  /** The items with their cursors. */
  edges: Array<GroupEdge>;
  /** The items of this page. */
  nodes: Array<Group>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** Somebody who wrote in a group. */
export type GroupContributor = {
  /** Comments. */
  comments: Scalars['Int']['output'];
  /** Posts. */
  posts: Scalars['Int']['output'];
  /** Who. */
  user: User;
};

/** A course in which members are. */
export type GroupCourseOverlap = {
  /** How many members. */
  count: Scalars['Int']['output'];
  /** The course. */
  course: Course;
};

/** A Group in a page. */
export type GroupEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Group;
};

/** Which groups are wanted; what is left out does not matter. */
export type GroupFilter = {
  /** True: archived groups only; false: none of them. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Groups of this course. */
  courseId?: InputMaybe<Scalars['ID']['input']>;
  /** Groups of this privacy. */
  privacy?: InputMaybe<GroupPrivacy>;
  /** Groups with this tag. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who was asked to join a group. */
export type GroupInvite = {
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was sent. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it can be answered. */
  expiresAt: Scalars['DateTime']['output'];
  /** The group. */
  group?: Maybe<Group>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Who invited them. */
  invitedBy: User;
  /** What was said with it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether it was answered. */
  status: GroupInviteStatus;
  /** Who was invited. */
  user: User;
};

/** A page of GroupInvite items: https://relay.dev/graphql/connections.htm */
export type GroupInviteConnection = {
  /** The items with their cursors. */
  edges: Array<GroupInviteEdge>;
  /** The items of this page. */
  nodes: Array<GroupInvite>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A GroupInvite in a page. */
export type GroupInviteEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: GroupInvite;
};

/** A link that lets in whoever holds it. */
export type GroupInviteLink = {
  /** Until when. */
  expiresAt: Scalars['DateTime']['output'];
  /** How many it lets in. */
  maxUses: Scalars['Int']['output'];
  /** What opens it; shown this once. */
  token: Scalars['String']['output'];
};

/** Whether an invitation was answered. */
export type GroupInviteStatus =
  /** They joined. */
  | 'ACCEPTED'
  /** It was taken back. */
  | 'CANCELLED'
  /** They did not want to. */
  | 'DECLINED'
  /** Nobody answered in time. */
  | 'EXPIRED'
  /** It waits. */
  | 'PENDING';

/** An answer to one of a group's questions. */
export type GroupJoinAnswer = {
  /** What was answered. */
  answer: Scalars['String']['output'];
  /** What was asked. */
  question: Scalars['String']['output'];
};

/** An answer to one of a group's questions. */
export type GroupJoinAnswerInput = {
  /** The answer: up to 2,000 characters. */
  answer: Scalars['String']['input'];
  /** The question as the group asks it. */
  question: Scalars['String']['input'];
};

/** Somebody who asked to join a group. */
export type GroupJoinRequest = {
  /** What they answered. */
  answers: Array<GroupJoinAnswer>;
  /** When they asked. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was answered. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who answered; for the staff. */
  decidedBy?: Maybe<User>;
  /** The group. */
  group?: Maybe<Group>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Why it was rejected. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Whether it was answered. */
  status: GroupRequestStatus;
  /** Who asks. */
  user: User;
};

/** A page of GroupJoinRequest items: https://relay.dev/graphql/connections.htm */
export type GroupJoinRequestConnection = {
  /** The items with their cursors. */
  edges: Array<GroupJoinRequestEdge>;
  /** The items of this page. */
  nodes: Array<GroupJoinRequest>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A GroupJoinRequest in a page. */
export type GroupJoinRequestEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: GroupJoinRequest;
};

/** How somebody came in. */
export type GroupJoinSource =
  /** They were assigned to it. */
  | 'ASSIGNED'
  /** They founded it. */
  | 'FOUNDED'
  /** They were invited. */
  | 'INVITED'
  /** It lets everybody in. */
  | 'JOINED'
  /** They held a link. */
  | 'LINK'
  /** They asked and were let in. */
  | 'REQUESTED';

/** Somebody who belongs to a group. */
export type GroupMember = {
  /** Until when; null while they belong to it. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The group. */
  group?: Maybe<Group>;
  /** The group's id. */
  groupId: Scalars['ID']['output'];
  /** Since when. */
  joinedAt: Scalars['DateTime']['output'];
  /** What they may do. */
  role: GroupRole;
  /** How they came in; for themselves and the staff. */
  source?: Maybe<GroupJoinSource>;
  /** How they stand; that somebody was taken out, only they and the staff are told. */
  state: GroupMemberState;
  /** Who. */
  user: User;
  /** The member's id. */
  userId: Scalars['ID']['output'];
};

/** A page of GroupMember items: https://relay.dev/graphql/connections.htm */
export type GroupMemberConnection = {
  /** The items with their cursors. */
  edges: Array<GroupMemberEdge>;
  /** The items of this page. */
  nodes: Array<GroupMember>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A GroupMember in a page. */
export type GroupMemberEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: GroupMember;
};

/** How a membership stands. */
export type GroupMemberState =
  /** They belong to the group. */
  | 'ACTIVE'
  /** The staff took them out for good. */
  | 'BANNED'
  /** They left. */
  | 'LEFT'
  /** The staff took them out. */
  | 'REMOVED';

/** What happened to a group's membership in a period. */
export type GroupMembershipFigures = {
  /** Members who wrote something in the last 7 days of the period. */
  active7Days: Scalars['Int']['output'];
  /** Members who wrote something in the last 30 days of the period. */
  active30Days: Scalars['Int']['output'];
  /** Approved requests, in percent of those decided by the staff; null: none were. */
  approvalPercent?: Maybe<Scalars['Float']['output']>;
  /** Ended, in percent of those who belonged to it when the period began; null: nobody did. */
  churnPercent?: Maybe<Scalars['Float']['output']>;
  /** Comments in the group. */
  comments: Scalars['Int']['output'];
  /** Comments for each member of now; null: nobody belongs to it. */
  commentsPerMember?: Maybe<Scalars['Float']['output']>;
  /** How many left or were taken out. */
  ended: Scalars['Int']['output'];
  /** How many joined. */
  joined: Scalars['Int']['output'];
  /** Half of the decisions took no longer than so many hours. */
  medianHoursToDecision?: Maybe<Scalars['Float']['output']>;
  /** Joined less ended. */
  netGrowth: Scalars['Int']['output'];
  /** Posts in the group. */
  posts: Scalars['Int']['output'];
  /** Posts for each member of now; null: nobody belongs to it. */
  postsPerMember?: Maybe<Scalars['Float']['output']>;
  /** How many asked to join. */
  requests: Scalars['Int']['output'];
};

/** A step of the series. */
export type GroupMembershipPoint = {
  /** Its first day. */
  date: Scalars['Date']['output'];
  /** How many left or were taken out. */
  ended: Scalars['Int']['output'];
  /** How many joined. */
  joined: Scalars['Int']['output'];
};

/** A group's membership in figures. */
export type GroupMembershipReport = {
  /** The moment that the figures of now are of. */
  asOf: Scalars['DateTime']['output'];
  /** How many belong to it now, by role. */
  byRole: Array<GroupRoleCount>;
  /** How many memberships there ever were, by how they stand. */
  byState: Array<GroupStateCount>;
  /** The companies in which most of the members are, up to 5. */
  companies: Array<GroupCompanyOverlap>;
  /** The courses in which most of the members are, up to 5. */
  courses: Array<GroupCourseOverlap>;
  /** The period's figures. */
  figures: GroupMembershipFigures;
  /** From when. */
  from: Scalars['DateTime']['output'];
  /** When the figures were made. */
  generatedAt: Scalars['DateTime']['output'];
  /** The group. */
  group: Group;
  /** Those of the period before. */
  previous: GroupMembershipFigures;
  /** Joined and ended in each step. */
  series: Array<GroupMembershipPoint>;
  /** How those who joined in the period came in. */
  sources: Array<GroupSourceCount>;
  /** Until when. */
  to: Scalars['DateTime']['output'];
  /** Who wrote most in the period, up to 10. */
  topContributors: Array<GroupContributor>;
};

/** Something that the staff did. */
export type GroupModeration = {
  /** What. */
  act: GroupModerationAct;
  /** Who did; null: the platform. */
  actor?: Maybe<User>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Why, or which role. */
  reason?: Maybe<Scalars['String']['output']>;
  /** To whom; null: to the group. */
  user?: Maybe<User>;
};

/** What the staff of a group did. */
export type GroupModerationAct =
  /** Made the group read-only. */
  | 'ARCHIVED'
  /** Took an invitation back. */
  | 'INVITE_CANCELLED'
  /** Took somebody out for good. */
  | 'MEMBER_BANNED'
  /** Took somebody out. */
  | 'MEMBER_REMOVED'
  /** Lifted a ban. */
  | 'MEMBER_UNBANNED'
  /** Handed the group over. */
  | 'OWNERSHIP_TRANSFERRED'
  /** Let somebody in who asked. */
  | 'REQUEST_APPROVED'
  /** Did not let somebody in who asked. */
  | 'REQUEST_REJECTED'
  /** Gave somebody a role. */
  | 'ROLE_CHANGED'
  /** Took the group back into use. */
  | 'UNARCHIVED';

/** A page of GroupModeration items: https://relay.dev/graphql/connections.htm */
export type GroupModerationConnection = {
  /** The items with their cursors. */
  edges: Array<GroupModerationEdge>;
  /** The items of this page. */
  nodes: Array<GroupModeration>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A GroupModeration in a page. */
export type GroupModerationEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: GroupModeration;
};

/** Which groups come first. */
export type GroupOrder =
  /** Those with most members. */
  | 'LARGEST'
  /** Those where something happened last. */
  | 'LATEST_ACTIVITY'
  /** By name. */
  | 'NAME'
  /** The newest. */
  | 'NEWEST';

/** Who may know of a group. */
export type GroupPrivacy =
  /** Everybody may know of it; what is inside is for its members. */
  | 'PRIVATE'
  /** Everybody sees it and what is inside. */
  | 'PUBLIC'
  /** For all but its members and invited people it does not exist. */
  | 'SECRET';

/** Groups of one privacy and standing. */
export type GroupPrivacyCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The privacy. */
  privacy: GroupPrivacy;
  /** The standing. */
  status: GroupStatus;
};

/** Whether a request was answered. */
export type GroupRequestStatus =
  /** They were let in. */
  | 'APPROVED'
  /** It waits. */
  | 'PENDING'
  /** They were not let in. */
  | 'REJECTED'
  /** It was taken back, or settled in another way. */
  | 'WITHDRAWN';

/** What a member may do; each role may do what those before it may. */
export type GroupRole =
  /** Also changes the group and gives roles. */
  | 'ADMIN'
  /** Takes part. */
  | 'MEMBER'
  /** Also lets people in, takes them out, and announces. */
  | 'MODERATOR'
  /** Also archives, deletes and hands over the group; there is exactly one. */
  | 'OWNER';

/** Members with a role. */
export type GroupRoleCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The role. */
  role: GroupRole;
};

/** Groups of which a person belongs to one at most. */
export type GroupSet = {
  /** The course that it belongs to. */
  course?: Maybe<Course>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy: User;
  /** Its groups, the first first. */
  groups: GroupConnection;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Whether people choose a group by themselves; otherwise they are assigned. */
  selfSignup: Scalars['Boolean']['output'];
};


/** Groups of which a person belongs to one at most. */
export type GroupSetGroupsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Groups of about one size. */
export type GroupSizeCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** From so many members on. */
  fromMembers: Scalars['Int']['output'];
  /** Up to so many; null: without end. */
  toMembers?: Maybe<Scalars['Int']['output']>;
};

/** Members who came in so. */
export type GroupSourceCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** How. */
  source: GroupJoinSource;
};

/** Memberships that stand so. */
export type GroupStateCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** How they stand. */
  state: GroupMemberState;
};

/** Whether a group is in use. */
export type GroupStatus =
  /** In use. */
  | 'ACTIVE'
  /** Read-only. */
  | 'ARCHIVED'
  /** Taken away. */
  | 'DELETED';

/** All groups in figures. */
export type GroupSummary = {
  /** The moment that the figures of now are of. */
  asOf: Scalars['DateTime']['output'];
  /** Groups of now, by privacy and standing. */
  byPrivacy: Array<GroupPrivacyCount>;
  /** Groups that are in use, by size. */
  bySize: Array<GroupSizeCount>;
  /** The period's figures. */
  figures: GroupSummaryFigures;
  /** From when. */
  from: Scalars['DateTime']['output'];
  /** When the figures were made. */
  generatedAt: Scalars['DateTime']['output'];
  /** Groups in use whose owner is suspended or gone; should be 0. */
  ownerless: Scalars['Int']['output'];
  /** Half of the waiting requests are no older than so many hours; null: none wait. */
  pendingMedianHours?: Maybe<Scalars['Float']['output']>;
  /** The oldest of them, in hours. */
  pendingOldestHours?: Maybe<Scalars['Float']['output']>;
  /** Requests that wait. */
  pendingRequests: Scalars['Int']['output'];
  /** Those of the period before. */
  previous: GroupSummaryFigures;
  /** Founded groups and new members in each step. */
  series: Array<GroupSummaryPoint>;
  /** Until when. */
  to: Scalars['DateTime']['output'];
};

/** What happened to groups in a period. */
export type GroupSummaryFigures = {
  /** Groups in which somebody joined, wrote or announced something. */
  activeGroups: Scalars['Int']['output'];
  /** Active groups, in percent of those in use now; null: none are. */
  activePercent?: Maybe<Scalars['Float']['output']>;
  /** Groups that were archived. */
  archived: Scalars['Int']['output'];
  /** Groups that were deleted, of those not restored. */
  deleted: Scalars['Int']['output'];
  /** People who left or were taken out of one. */
  ended: Scalars['Int']['output'];
  /** Groups that were founded. */
  founded: Scalars['Int']['output'];
  /** People who joined a group. */
  joined: Scalars['Int']['output'];
};

/** A step of the series. */
export type GroupSummaryPoint = {
  /** Its first day. */
  date: Scalars['Date']['output'];
  /** Groups that were founded. */
  founded: Scalars['Int']['output'];
  /** People who joined a group. */
  joined: Scalars['Int']['output'];
};

/** Whom to invite. */
export type InviteToGroupInput = {
  /** The group. */
  groupId: Scalars['ID']['input'];
  /** A word with it: up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** A link's token. */
export type JoinGroupByLinkInput = {
  /** The token. */
  token: Scalars['String']['input'];
};

/** Which group. */
export type JoinGroupInput = {
  /** The group. */
  groupId: Scalars['ID']['input'];
};

/** Which group. */
export type LeaveGroupInput = {
  /** The group. */
  groupId: Scalars['ID']['input'];
};

/** A group that one left. */
export type LeftGroup = {
  /** The group, if one may still know of it. */
  group?: Maybe<Group>;
  /** Its id. */
  id: Scalars['ID']['output'];
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
  /** Lets somebody in who asked; for the group's staff. */
  approveJoinRequest: GroupJoinRequest;
  /** Makes a group read-only; for its owner. */
  archiveGroup: Group;
  /** Assigns people to the groups of a set; for who made it or teaches its course. */
  autoAssignGroups: GroupAssignment;
  /** Takes somebody out of a group for good; for staff above them. */
  banGroupMember: Group;
  /** Takes an invitation back; for who sent it and the group's staff. */
  cancelGroupInvite: GroupInvite;
  /** Founds a group; whoever does is its owner. */
  createGroup: Group;
  /** Makes a link that lets in whoever holds it; for the group's staff. */
  createGroupInviteLink: GroupInviteLink;
  /** Makes groups of which a person belongs to one at most; for instructors. */
  createGroupSet: GroupSet;
  /** Takes a group away; its owner can restore it for `restoreDays`. */
  deleteGroup: DeletedGroup;
  /** Takes an announcement back; for the group's staff. */
  deleteGroupAnnouncement: Group;
  /** Asks somebody to join a group. */
  inviteToGroup: GroupInvite;
  /** Joins a group that lets everybody in, or that invited one. */
  joinGroup: Group;
  /** Joins the group whose link one holds. */
  joinGroupByLink: Group;
  /** Leaves a group; its owner hands it over first. */
  leaveGroup: LeftGroup;
  /** Tells all members something; for the group's staff. */
  postGroupAnnouncement: GroupAnnouncement;
  /** Does not let somebody in who asked; for the group's staff. */
  rejectJoinRequest: GroupJoinRequest;
  /** Takes somebody out of a group; for staff above them. */
  removeGroupMember: Group;
  /** Asks a group's staff to be let in. */
  requestToJoinGroup: GroupJoinRequest;
  /** Accepts or declines an invitation. */
  respondToGroupInvite: GroupInvite;
  /** Brings a deleted group back; for its owner. */
  restoreGroup: Group;
  /** Gives a member another role, up to one's own; for admins above them. */
  setGroupMemberRole: GroupMember;
  /** Hands a group over to one of its members; for its owner, who stays as an admin. */
  transferGroupOwnership: Group;
  /** Takes an archived group back into use; for its owner. */
  unarchiveGroup: Group;
  /** Lifts a ban; for the group's staff. */
  unbanGroupMember: Group;
  /** Changes a group's name, text, rules or privacy; for its admins. */
  updateGroup: Group;
  /** Takes one's own request back. */
  withdrawJoinRequest: GroupJoinRequest;
};


export type MutationApproveJoinRequestArgs = {
  input: ApproveJoinRequestInput;
};


export type MutationArchiveGroupArgs = {
  input: ArchiveGroupInput;
};


export type MutationAutoAssignGroupsArgs = {
  input: AutoAssignGroupsInput;
};


export type MutationBanGroupMemberArgs = {
  input: BanGroupMemberInput;
};


export type MutationCancelGroupInviteArgs = {
  input: CancelGroupInviteInput;
};


export type MutationCreateGroupArgs = {
  input: CreateGroupInput;
};


export type MutationCreateGroupInviteLinkArgs = {
  input: CreateGroupInviteLinkInput;
};


export type MutationCreateGroupSetArgs = {
  input: CreateGroupSetInput;
};


export type MutationDeleteGroupArgs = {
  input: DeleteGroupInput;
};


export type MutationDeleteGroupAnnouncementArgs = {
  input: DeleteGroupAnnouncementInput;
};


export type MutationInviteToGroupArgs = {
  input: InviteToGroupInput;
};


export type MutationJoinGroupArgs = {
  input: JoinGroupInput;
};


export type MutationJoinGroupByLinkArgs = {
  input: JoinGroupByLinkInput;
};


export type MutationLeaveGroupArgs = {
  input: LeaveGroupInput;
};


export type MutationPostGroupAnnouncementArgs = {
  input: PostGroupAnnouncementInput;
};


export type MutationRejectJoinRequestArgs = {
  input: RejectJoinRequestInput;
};


export type MutationRemoveGroupMemberArgs = {
  input: RemoveGroupMemberInput;
};


export type MutationRequestToJoinGroupArgs = {
  input: RequestToJoinGroupInput;
};


export type MutationRespondToGroupInviteArgs = {
  input: RespondToGroupInviteInput;
};


export type MutationRestoreGroupArgs = {
  input: RestoreGroupInput;
};


export type MutationSetGroupMemberRoleArgs = {
  input: SetGroupMemberRoleInput;
};


export type MutationTransferGroupOwnershipArgs = {
  input: TransferGroupOwnershipInput;
};


export type MutationUnarchiveGroupArgs = {
  input: UnarchiveGroupInput;
};


export type MutationUnbanGroupMemberArgs = {
  input: UnbanGroupMemberInput;
};


export type MutationUpdateGroupArgs = {
  input: UpdateGroupInput;
};


export type MutationWithdrawJoinRequestArgs = {
  input: WithdrawJoinRequestInput;
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
export type PeriodInput = {
  /** From this moment on. */
  from: Scalars['DateTime']['input'];
  /** Up to, and without, this moment. */
  to: Scalars['DateTime']['input'];
};

/** A new announcement. */
export type PostGroupAnnouncementInput = {
  /** What it says: up to 20,000 characters. */
  body: Scalars['String']['input'];
  /** The group. */
  groupId: Scalars['ID']['input'];
  /** What it is about: up to 200 characters. */
  heading: Scalars['String']['input'];
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  /** The groups that the viewer may know of. */
  allGroups: GroupConnection;
  /** A group that the viewer may know of, by id or slug; null when there is none. */
  group?: Maybe<Group>;
  /** A group that the viewer may know of. */
  groupDetails: Group;
  /** A group's membership in figures; for its staff, and with reports:read. */
  groupMembershipReport: GroupMembershipReport;
  /** A set of groups, for those who choose or teach there. */
  groupSet: GroupSet;
  /** All groups in figures. */
  groupSummary: GroupSummary;
  /** One's invitations that wait for an answer, the newest first. */
  myGroupInvites: GroupInviteConnection;
  /** The groups that one belongs to, the latest joined first. */
  myGroups: GroupConnection;
  /** Groups whose name, text or tags hold the words; those whose name begins with them first. */
  searchGroups: GroupConnection;
};


export type QueryAllGroupsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};


export type QueryGroupArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGroupDetailsArgs = {
  groupId: Scalars['ID']['input'];
};


export type QueryGroupMembershipReportArgs = {
  granularity?: InputMaybe<Granularity>;
  groupId: Scalars['ID']['input'];
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryGroupSetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGroupSummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryMyGroupInvitesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyGroupsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchGroupsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<GroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};

/** Which request, and why. */
export type RejectJoinRequestInput = {
  /** Why: up to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
};

/** Whom to take out. */
export type RemoveGroupMemberInput = {
  /** The group. */
  groupId: Scalars['ID']['input'];
  /** Why: up to 500 characters; for the staff's log. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Who. */
  userId: Scalars['ID']['input'];
};

/** A request to join. */
export type RequestToJoinGroupInput = {
  /** An answer to each of the group's questions. */
  answers?: InputMaybe<Array<GroupJoinAnswerInput>>;
  /** The group. */
  groupId: Scalars['ID']['input'];
};

/** The answer to an invitation. */
export type RespondToGroupInviteInput = {
  /** True: join; false: decline. */
  accept: Scalars['Boolean']['input'];
  /** The invitation. */
  inviteId: Scalars['ID']['input'];
};

/** Which group. */
export type RestoreGroupInput = {
  /** The group. */
  groupId: Scalars['ID']['input'];
};

/** A member's new role. */
export type SetGroupMemberRoleInput = {
  /** The group. */
  groupId: Scalars['ID']['input'];
  /** The role. */
  role: GroupRole;
  /** Who. */
  userId: Scalars['ID']['input'];
};

export type Subscription = {
  /** The group's staff told its members something. */
  groupAnnouncementPosted: GroupAnnouncement;
  /** One was invited to a group. */
  groupInviteReceived: GroupInvite;
  /** Groups that one joined, wherever one was let in. */
  groupJoined: Group;
  /** Somebody joined or left a group, or has another role; for who may see its members. */
  groupMembershipChanged: GroupMember;
  /** A group changed. */
  groupUpdated: Group;
  /** Somebody asks to be let in; for the group's staff. */
  joinRequestReceived: GroupJoinRequest;
};


export type SubscriptionGroupAnnouncementPostedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  groupId: Scalars['ID']['input'];
};


export type SubscriptionGroupInviteReceivedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionGroupJoinedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionGroupMembershipChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  groupId: Scalars['ID']['input'];
};


export type SubscriptionGroupUpdatedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  groupId: Scalars['ID']['input'];
};


export type SubscriptionJoinRequestReceivedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  groupId: Scalars['ID']['input'];
};

/** Who takes a group over. */
export type TransferGroupOwnershipInput = {
  /** The group. */
  groupId: Scalars['ID']['input'];
  /** A member of it. */
  userId: Scalars['ID']['input'];
};

/** Which group. */
export type UnarchiveGroupInput = {
  /** The group. */
  groupId: Scalars['ID']['input'];
};

/** Whose ban to lift. */
export type UnbanGroupMemberInput = {
  /** The group. */
  groupId: Scalars['ID']['input'];
  /** Who. */
  userId: Scalars['ID']['input'];
};

/** Changes of a group. */
export type UpdateGroupInput = {
  /** Whether who wants to join a public group asks the staff; null: as the setting says. */
  approvalRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless the group is at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The group. */
  groupId: Scalars['ID']['input'];
  /** Whether plain members may invite; null: as the setting says. */
  invitesByMembers?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the staff asks of who wants to join. */
  joinQuestions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many it holds; not fewer than belong to it. */
  maxMembers?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether posts of plain members wait for the staff. */
  postApproval?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who may know of it; members stay. */
  privacy?: InputMaybe<GroupPrivacy>;
  /** What its members hold to. */
  rules?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is found by. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A person who has an account. */
export type User = {
  /** The groups that the person belongs to, of those whose members the viewer may see; the latest joined first. */
  groups?: Maybe<GroupConnection>;
  /** The person's id. */
  id: Scalars['ID']['output'];
};


/** A person who has an account. */
export type UserGroupsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which request. */
export type WithdrawJoinRequestInput = {
  /** The request. */
  requestId: Scalars['ID']['input'];
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
  Course: Course;
  Group: Group;
  GroupAnnouncement: GroupAnnouncement;
  GroupInvite: GroupInvite;
  GroupJoinRequest: GroupJoinRequest;
  GroupMember: GroupMember;
  GroupSet: GroupSet;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  Group:
    ( { __typename: 'Group' }
    & GraphQLRecursivePick<FederationTypes['Group'], {"id":true}> );
  GroupAnnouncement:
    ( { __typename: 'GroupAnnouncement' }
    & GraphQLRecursivePick<FederationTypes['GroupAnnouncement'], {"id":true}> );
  GroupInvite:
    ( { __typename: 'GroupInvite' }
    & GraphQLRecursivePick<FederationTypes['GroupInvite'], {"id":true}> );
  GroupJoinRequest:
    ( { __typename: 'GroupJoinRequest' }
    & GraphQLRecursivePick<FederationTypes['GroupJoinRequest'], {"id":true}> );
  GroupMember:
    ( { __typename: 'GroupMember' }
    & GraphQLRecursivePick<FederationTypes['GroupMember'], {"groupId":true,"userId":true}> );
  GroupSet:
    ( { __typename: 'GroupSet' }
    & GraphQLRecursivePick<FederationTypes['GroupSet'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApproveJoinRequestInput: ApproveJoinRequestInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArchiveGroupInput: ArchiveGroupInput;
  AutoAssignGroupsInput: AutoAssignGroupsInput;
  BanGroupMemberInput: BanGroupMemberInput;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CancelGroupInviteInput: CancelGroupInviteInput;
  Company: ResolverTypeWrapper<Reference>;
  Course: ResolverTypeWrapper<Reference>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CreateGroupInput: CreateGroupInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreateGroupInviteLinkInput: CreateGroupInviteLinkInput;
  CreateGroupSetInput: CreateGroupSetInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteGroupAnnouncementInput: DeleteGroupAnnouncementInput;
  DeleteGroupInput: DeleteGroupInput;
  DeletedGroup: ResolverTypeWrapper<DeletedGroup>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  FormattedGroup: ResolverTypeWrapper<FormattedGroup>;
  Granularity: Granularity;
  Group: ResolverTypeWrapper<GroupRow>;
  GroupAnnouncement: ResolverTypeWrapper<GroupAnnouncementRow>;
  GroupAnnouncementConnection: ResolverTypeWrapper<Page<GroupAnnouncementRow>>;
  GroupAnnouncementEdge: ResolverTypeWrapper<Page<GroupAnnouncementRow>['edges'][number]>;
  GroupAssignment: ResolverTypeWrapper<GroupAssignmentRow>;
  GroupAssignmentStrategy: GroupAssignmentStrategy;
  GroupBan: ResolverTypeWrapper<GroupBanRow>;
  GroupBanConnection: ResolverTypeWrapper<Page<GroupBanRow>>;
  GroupBanEdge: ResolverTypeWrapper<Page<GroupBanRow>['edges'][number]>;
  GroupCompanyOverlap: ResolverTypeWrapper<Omit<GroupCompanyOverlap, 'company'> & { company: ResolversTypes['Company'] }>;
  GroupConnection: ResolverTypeWrapper<Page<GroupRow>>;
  GroupContributor: ResolverTypeWrapper<Omit<GroupContributor, 'user'> & { user: ResolversTypes['User'] }>;
  GroupCourseOverlap: ResolverTypeWrapper<Omit<GroupCourseOverlap, 'course'> & { course: ResolversTypes['Course'] }>;
  GroupEdge: ResolverTypeWrapper<Page<GroupRow>['edges'][number]>;
  GroupFilter: GroupFilter;
  GroupInvite: ResolverTypeWrapper<GroupInviteRow>;
  GroupInviteConnection: ResolverTypeWrapper<Page<GroupInviteRow>>;
  GroupInviteEdge: ResolverTypeWrapper<Page<GroupInviteRow>['edges'][number]>;
  GroupInviteLink: ResolverTypeWrapper<GroupInviteLink>;
  GroupInviteStatus: GroupInviteStatus;
  GroupJoinAnswer: ResolverTypeWrapper<GroupJoinAnswer>;
  GroupJoinAnswerInput: GroupJoinAnswerInput;
  GroupJoinRequest: ResolverTypeWrapper<GroupJoinRequestRow>;
  GroupJoinRequestConnection: ResolverTypeWrapper<Page<GroupJoinRequestRow>>;
  GroupJoinRequestEdge: ResolverTypeWrapper<Page<GroupJoinRequestRow>['edges'][number]>;
  GroupJoinSource: GroupJoinSource;
  GroupMember: ResolverTypeWrapper<GroupMemberRow>;
  GroupMemberConnection: ResolverTypeWrapper<Page<GroupMemberRow>>;
  GroupMemberEdge: ResolverTypeWrapper<Page<GroupMemberRow>['edges'][number]>;
  GroupMemberState: GroupMemberState;
  GroupMembershipFigures: ResolverTypeWrapper<GroupMembershipFigures>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GroupMembershipPoint: ResolverTypeWrapper<GroupMembershipPoint>;
  GroupMembershipReport: ResolverTypeWrapper<Omit<GroupMembershipReport, 'companies' | 'courses' | 'group' | 'topContributors'> & { companies: Array<ResolversTypes['GroupCompanyOverlap']>, courses: Array<ResolversTypes['GroupCourseOverlap']>, group: ResolversTypes['Group'], topContributors: Array<ResolversTypes['GroupContributor']> }>;
  GroupModeration: ResolverTypeWrapper<GroupModerationRow>;
  GroupModerationAct: GroupModerationAct;
  GroupModerationConnection: ResolverTypeWrapper<Page<GroupModerationRow>>;
  GroupModerationEdge: ResolverTypeWrapper<Page<GroupModerationRow>['edges'][number]>;
  GroupOrder: GroupOrder;
  GroupPrivacy: GroupPrivacy;
  GroupPrivacyCount: ResolverTypeWrapper<GroupPrivacyCount>;
  GroupRequestStatus: GroupRequestStatus;
  GroupRole: GroupRole;
  GroupRoleCount: ResolverTypeWrapper<GroupRoleCount>;
  GroupSet: ResolverTypeWrapper<GroupSetRow>;
  GroupSizeCount: ResolverTypeWrapper<GroupSizeCount>;
  GroupSourceCount: ResolverTypeWrapper<GroupSourceCount>;
  GroupStateCount: ResolverTypeWrapper<GroupStateCount>;
  GroupStatus: GroupStatus;
  GroupSummary: ResolverTypeWrapper<GroupSummary>;
  GroupSummaryFigures: ResolverTypeWrapper<GroupSummaryFigures>;
  GroupSummaryPoint: ResolverTypeWrapper<GroupSummaryPoint>;
  InviteToGroupInput: InviteToGroupInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JoinGroupByLinkInput: JoinGroupByLinkInput;
  JoinGroupInput: JoinGroupInput;
  LeaveGroupInput: LeaveGroupInput;
  LeftGroup: ResolverTypeWrapper<LeftGroupRow>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodInput: PeriodInput;
  PostGroupAnnouncementInput: PostGroupAnnouncementInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RejectJoinRequestInput: RejectJoinRequestInput;
  RemoveGroupMemberInput: RemoveGroupMemberInput;
  RequestToJoinGroupInput: RequestToJoinGroupInput;
  RespondToGroupInviteInput: RespondToGroupInviteInput;
  RestoreGroupInput: RestoreGroupInput;
  SetGroupMemberRoleInput: SetGroupMemberRoleInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TransferGroupOwnershipInput: TransferGroupOwnershipInput;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnarchiveGroupInput: UnarchiveGroupInput;
  UnbanGroupMemberInput: UnbanGroupMemberInput;
  UpdateGroupInput: UpdateGroupInput;
  User: ResolverTypeWrapper<Reference>;
  WithdrawJoinRequestInput: WithdrawJoinRequestInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApproveJoinRequestInput: ApproveJoinRequestInput;
  ID: Scalars['ID']['output'];
  ArchiveGroupInput: ArchiveGroupInput;
  AutoAssignGroupsInput: AutoAssignGroupsInput;
  BanGroupMemberInput: BanGroupMemberInput;
  BigInt: Scalars['BigInt']['output'];
  CancelGroupInviteInput: CancelGroupInviteInput;
  Company: Reference;
  Course: Reference;
  Int: Scalars['Int']['output'];
  CreateGroupInput: CreateGroupInput;
  Boolean: Scalars['Boolean']['output'];
  CreateGroupInviteLinkInput: CreateGroupInviteLinkInput;
  CreateGroupSetInput: CreateGroupSetInput;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteGroupAnnouncementInput: DeleteGroupAnnouncementInput;
  DeleteGroupInput: DeleteGroupInput;
  DeletedGroup: DeletedGroup;
  Duration: Scalars['Duration']['output'];
  Email: Scalars['Email']['output'];
  FormattedGroup: FormattedGroup;
  Group: GroupRow;
  GroupAnnouncement: GroupAnnouncementRow;
  GroupAnnouncementConnection: Page<GroupAnnouncementRow>;
  GroupAnnouncementEdge: Page<GroupAnnouncementRow>['edges'][number];
  GroupAssignment: GroupAssignmentRow;
  GroupBan: GroupBanRow;
  GroupBanConnection: Page<GroupBanRow>;
  GroupBanEdge: Page<GroupBanRow>['edges'][number];
  GroupCompanyOverlap: Omit<GroupCompanyOverlap, 'company'> & { company: ResolversParentTypes['Company'] };
  GroupConnection: Page<GroupRow>;
  GroupContributor: Omit<GroupContributor, 'user'> & { user: ResolversParentTypes['User'] };
  GroupCourseOverlap: Omit<GroupCourseOverlap, 'course'> & { course: ResolversParentTypes['Course'] };
  GroupEdge: Page<GroupRow>['edges'][number];
  GroupFilter: GroupFilter;
  GroupInvite: GroupInviteRow;
  GroupInviteConnection: Page<GroupInviteRow>;
  GroupInviteEdge: Page<GroupInviteRow>['edges'][number];
  GroupInviteLink: GroupInviteLink;
  GroupJoinAnswer: GroupJoinAnswer;
  GroupJoinAnswerInput: GroupJoinAnswerInput;
  GroupJoinRequest: GroupJoinRequestRow;
  GroupJoinRequestConnection: Page<GroupJoinRequestRow>;
  GroupJoinRequestEdge: Page<GroupJoinRequestRow>['edges'][number];
  GroupMember: GroupMemberRow;
  GroupMemberConnection: Page<GroupMemberRow>;
  GroupMemberEdge: Page<GroupMemberRow>['edges'][number];
  GroupMembershipFigures: GroupMembershipFigures;
  Float: Scalars['Float']['output'];
  GroupMembershipPoint: GroupMembershipPoint;
  GroupMembershipReport: Omit<GroupMembershipReport, 'companies' | 'courses' | 'group' | 'topContributors'> & { companies: Array<ResolversParentTypes['GroupCompanyOverlap']>, courses: Array<ResolversParentTypes['GroupCourseOverlap']>, group: ResolversParentTypes['Group'], topContributors: Array<ResolversParentTypes['GroupContributor']> };
  GroupModeration: GroupModerationRow;
  GroupModerationConnection: Page<GroupModerationRow>;
  GroupModerationEdge: Page<GroupModerationRow>['edges'][number];
  GroupPrivacyCount: GroupPrivacyCount;
  GroupRoleCount: GroupRoleCount;
  GroupSet: GroupSetRow;
  GroupSizeCount: GroupSizeCount;
  GroupSourceCount: GroupSourceCount;
  GroupStateCount: GroupStateCount;
  GroupSummary: GroupSummary;
  GroupSummaryFigures: GroupSummaryFigures;
  GroupSummaryPoint: GroupSummaryPoint;
  InviteToGroupInput: InviteToGroupInput;
  JSON: Scalars['JSON']['output'];
  JoinGroupByLinkInput: JoinGroupByLinkInput;
  JoinGroupInput: JoinGroupInput;
  LeaveGroupInput: LeaveGroupInput;
  LeftGroup: LeftGroupRow;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PeriodInput: PeriodInput;
  PostGroupAnnouncementInput: PostGroupAnnouncementInput;
  Query: Record<PropertyKey, never>;
  RejectJoinRequestInput: RejectJoinRequestInput;
  RemoveGroupMemberInput: RemoveGroupMemberInput;
  RequestToJoinGroupInput: RequestToJoinGroupInput;
  RespondToGroupInviteInput: RespondToGroupInviteInput;
  RestoreGroupInput: RestoreGroupInput;
  SetGroupMemberRoleInput: SetGroupMemberRoleInput;
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  TransferGroupOwnershipInput: TransferGroupOwnershipInput;
  URL: Scalars['URL']['output'];
  UnarchiveGroupInput: UnarchiveGroupInput;
  UnbanGroupMemberInput: UnbanGroupMemberInput;
  UpdateGroupInput: UpdateGroupInput;
  User: Reference;
  WithdrawJoinRequestInput: WithdrawJoinRequestInput;
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

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, Partial<CourseGroupsArgs>>;
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

export type DeletedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletedGroup'] = ResolversParentTypes['DeletedGroup']> = {
  deletedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  restorableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type FormattedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormattedGroup'] = ResolversParentTypes['FormattedGroup']> = {
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subtitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group'], FederationReferenceType extends FederationReferenceTypes['Group'] = FederationReferenceTypes['Group']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Group']> | FederationReferenceType, FederationReferenceType, ContextType>;
  announcements?: Resolver<Maybe<ResolversTypes['GroupAnnouncementConnection']>, ParentType, ContextType, Partial<GroupAnnouncementsArgs>>;
  approvalRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bans?: Resolver<Maybe<ResolversTypes['GroupBanConnection']>, ParentType, ContextType, Partial<GroupBansArgs>>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['FormattedGroup'], ParentType, ContextType, RequireFields<GroupFormattedArgs, 'locale' | 'timeZone'>>;
  groupSet?: Resolver<Maybe<ResolversTypes['GroupSet']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invite?: Resolver<Maybe<ResolversTypes['GroupInvite']>, ParentType, ContextType>;
  invites?: Resolver<Maybe<ResolversTypes['GroupInviteConnection']>, ParentType, ContextType, Partial<GroupInvitesArgs>>;
  invitesByMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinQuestions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  joinRequest?: Resolver<Maybe<ResolversTypes['GroupJoinRequest']>, ParentType, ContextType>;
  joinRequests?: Resolver<Maybe<ResolversTypes['GroupJoinRequestConnection']>, ParentType, ContextType, RequireFields<GroupJoinRequestsArgs, 'status'>>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  maxMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['GroupMemberConnection']>, ParentType, ContextType, Partial<GroupMembersArgs>>;
  membership?: Resolver<Maybe<ResolversTypes['GroupMember']>, ParentType, ContextType>;
  moderationLog?: Resolver<Maybe<ResolversTypes['GroupModerationConnection']>, ParentType, ContextType, Partial<GroupModerationLogArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  postApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  privacy?: Resolver<ResolversTypes['GroupPrivacy'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['GroupMemberConnection']>, ParentType, ContextType, Partial<GroupStaffArgs>>;
  status?: Resolver<ResolversTypes['GroupStatus'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupAnnouncementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupAnnouncement'] = ResolversParentTypes['GroupAnnouncement'], FederationReferenceType extends FederationReferenceTypes['GroupAnnouncement'] = FederationReferenceTypes['GroupAnnouncement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GroupAnnouncement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GroupAnnouncementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupAnnouncementConnection'] = ResolversParentTypes['GroupAnnouncementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupAnnouncementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GroupAnnouncement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupAnnouncementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupAnnouncementEdge'] = ResolversParentTypes['GroupAnnouncementEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GroupAnnouncement'], ParentType, ContextType>;
};

export type GroupAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupAssignment'] = ResolversParentTypes['GroupAssignment']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupSet?: Resolver<ResolversTypes['GroupSet'], ParentType, ContextType>;
  unassigned?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
};

export type GroupBanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupBan'] = ResolversParentTypes['GroupBan']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bannedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type GroupBanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupBanConnection'] = ResolversParentTypes['GroupBanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupBanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GroupBan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupBanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupBanEdge'] = ResolversParentTypes['GroupBanEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GroupBan'], ParentType, ContextType>;
};

export type GroupCompanyOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupCompanyOverlap'] = ResolversParentTypes['GroupCompanyOverlap']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupContributorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupContributor'] = ResolversParentTypes['GroupContributor']> = {
  comments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type GroupCourseOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupCourseOverlap'] = ResolversParentTypes['GroupCourseOverlap']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type GroupInviteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupInvite'] = ResolversParentTypes['GroupInvite'], FederationReferenceType extends FederationReferenceTypes['GroupInvite'] = FederationReferenceTypes['GroupInvite']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GroupInvite']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GroupInviteStatus'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type GroupInviteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupInviteConnection'] = ResolversParentTypes['GroupInviteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupInviteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GroupInvite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupInviteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupInviteEdge'] = ResolversParentTypes['GroupInviteEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GroupInvite'], ParentType, ContextType>;
};

export type GroupInviteLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupInviteLink'] = ResolversParentTypes['GroupInviteLink']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  maxUses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupJoinAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupJoinAnswer'] = ResolversParentTypes['GroupJoinAnswer']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupJoinRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupJoinRequest'] = ResolversParentTypes['GroupJoinRequest'], FederationReferenceType extends FederationReferenceTypes['GroupJoinRequest'] = FederationReferenceTypes['GroupJoinRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GroupJoinRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['GroupJoinAnswer']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GroupRequestStatus'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type GroupJoinRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupJoinRequestConnection'] = ResolversParentTypes['GroupJoinRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupJoinRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GroupJoinRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupJoinRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupJoinRequestEdge'] = ResolversParentTypes['GroupJoinRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GroupJoinRequest'], ParentType, ContextType>;
};

export type GroupMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupMember'] = ResolversParentTypes['GroupMember'], FederationReferenceType extends FederationReferenceTypes['GroupMember'] = FederationReferenceTypes['GroupMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GroupMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  groupId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GroupRole'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['GroupJoinSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GroupMemberState'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GroupMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupMemberConnection'] = ResolversParentTypes['GroupMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GroupMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupMemberEdge'] = ResolversParentTypes['GroupMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GroupMember'], ParentType, ContextType>;
};

export type GroupMembershipFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupMembershipFigures'] = ResolversParentTypes['GroupMembershipFigures']> = {
  active7Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvalPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  churnPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commentsPerMember?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianHoursToDecision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  netGrowth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postsPerMember?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupMembershipPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupMembershipPoint'] = ResolversParentTypes['GroupMembershipPoint']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupMembershipReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupMembershipReport'] = ResolversParentTypes['GroupMembershipReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byRole?: Resolver<Array<ResolversTypes['GroupRoleCount']>, ParentType, ContextType>;
  byState?: Resolver<Array<ResolversTypes['GroupStateCount']>, ParentType, ContextType>;
  companies?: Resolver<Array<ResolversTypes['GroupCompanyOverlap']>, ParentType, ContextType>;
  courses?: Resolver<Array<ResolversTypes['GroupCourseOverlap']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['GroupMembershipFigures'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['GroupMembershipFigures'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['GroupMembershipPoint']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['GroupSourceCount']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  topContributors?: Resolver<Array<ResolversTypes['GroupContributor']>, ParentType, ContextType>;
};

export type GroupModerationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupModeration'] = ResolversParentTypes['GroupModeration']> = {
  act?: Resolver<ResolversTypes['GroupModerationAct'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type GroupModerationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupModerationConnection'] = ResolversParentTypes['GroupModerationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupModerationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GroupModeration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupModerationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupModerationEdge'] = ResolversParentTypes['GroupModerationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GroupModeration'], ParentType, ContextType>;
};

export type GroupPrivacyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupPrivacyCount'] = ResolversParentTypes['GroupPrivacyCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  privacy?: Resolver<ResolversTypes['GroupPrivacy'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GroupStatus'], ParentType, ContextType>;
};

export type GroupRoleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupRoleCount'] = ResolversParentTypes['GroupRoleCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GroupRole'], ParentType, ContextType>;
};

export type GroupSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupSet'] = ResolversParentTypes['GroupSet'], FederationReferenceType extends FederationReferenceTypes['GroupSet'] = FederationReferenceTypes['GroupSet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GroupSet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, Partial<GroupSetGroupsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selfSignup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroupSizeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupSizeCount'] = ResolversParentTypes['GroupSizeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GroupSourceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupSourceCount'] = ResolversParentTypes['GroupSourceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['GroupJoinSource'], ParentType, ContextType>;
};

export type GroupStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupStateCount'] = ResolversParentTypes['GroupStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GroupMemberState'], ParentType, ContextType>;
};

export type GroupSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupSummary'] = ResolversParentTypes['GroupSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byPrivacy?: Resolver<Array<ResolversTypes['GroupPrivacyCount']>, ParentType, ContextType>;
  bySize?: Resolver<Array<ResolversTypes['GroupSizeCount']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['GroupSummaryFigures'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ownerless?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pendingMedianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pendingOldestHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pendingRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['GroupSummaryFigures'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['GroupSummaryPoint']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GroupSummaryFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupSummaryFigures'] = ResolversParentTypes['GroupSummaryFigures']> = {
  activeGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  founded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupSummaryPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupSummaryPoint'] = ResolversParentTypes['GroupSummaryPoint']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  founded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LeftGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftGroup'] = ResolversParentTypes['LeftGroup']> = {
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveJoinRequest?: Resolver<ResolversTypes['GroupJoinRequest'], ParentType, ContextType, RequireFields<MutationApproveJoinRequestArgs, 'input'>>;
  archiveGroup?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationArchiveGroupArgs, 'input'>>;
  autoAssignGroups?: Resolver<ResolversTypes['GroupAssignment'], ParentType, ContextType, RequireFields<MutationAutoAssignGroupsArgs, 'input'>>;
  banGroupMember?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationBanGroupMemberArgs, 'input'>>;
  cancelGroupInvite?: Resolver<ResolversTypes['GroupInvite'], ParentType, ContextType, RequireFields<MutationCancelGroupInviteArgs, 'input'>>;
  createGroup?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationCreateGroupArgs, 'input'>>;
  createGroupInviteLink?: Resolver<ResolversTypes['GroupInviteLink'], ParentType, ContextType, RequireFields<MutationCreateGroupInviteLinkArgs, 'input'>>;
  createGroupSet?: Resolver<ResolversTypes['GroupSet'], ParentType, ContextType, RequireFields<MutationCreateGroupSetArgs, 'input'>>;
  deleteGroup?: Resolver<ResolversTypes['DeletedGroup'], ParentType, ContextType, RequireFields<MutationDeleteGroupArgs, 'input'>>;
  deleteGroupAnnouncement?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationDeleteGroupAnnouncementArgs, 'input'>>;
  inviteToGroup?: Resolver<ResolversTypes['GroupInvite'], ParentType, ContextType, RequireFields<MutationInviteToGroupArgs, 'input'>>;
  joinGroup?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationJoinGroupArgs, 'input'>>;
  joinGroupByLink?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationJoinGroupByLinkArgs, 'input'>>;
  leaveGroup?: Resolver<ResolversTypes['LeftGroup'], ParentType, ContextType, RequireFields<MutationLeaveGroupArgs, 'input'>>;
  postGroupAnnouncement?: Resolver<ResolversTypes['GroupAnnouncement'], ParentType, ContextType, RequireFields<MutationPostGroupAnnouncementArgs, 'input'>>;
  rejectJoinRequest?: Resolver<ResolversTypes['GroupJoinRequest'], ParentType, ContextType, RequireFields<MutationRejectJoinRequestArgs, 'input'>>;
  removeGroupMember?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationRemoveGroupMemberArgs, 'input'>>;
  requestToJoinGroup?: Resolver<ResolversTypes['GroupJoinRequest'], ParentType, ContextType, RequireFields<MutationRequestToJoinGroupArgs, 'input'>>;
  respondToGroupInvite?: Resolver<ResolversTypes['GroupInvite'], ParentType, ContextType, RequireFields<MutationRespondToGroupInviteArgs, 'input'>>;
  restoreGroup?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationRestoreGroupArgs, 'input'>>;
  setGroupMemberRole?: Resolver<ResolversTypes['GroupMember'], ParentType, ContextType, RequireFields<MutationSetGroupMemberRoleArgs, 'input'>>;
  transferGroupOwnership?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationTransferGroupOwnershipArgs, 'input'>>;
  unarchiveGroup?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationUnarchiveGroupArgs, 'input'>>;
  unbanGroupMember?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationUnbanGroupMemberArgs, 'input'>>;
  updateGroup?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationUpdateGroupArgs, 'input'>>;
  withdrawJoinRequest?: Resolver<ResolversTypes['GroupJoinRequest'], ParentType, ContextType, RequireFields<MutationWithdrawJoinRequestArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allGroups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, RequireFields<QueryAllGroupsArgs, 'orderBy'>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, Partial<QueryGroupArgs>>;
  groupDetails?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<QueryGroupDetailsArgs, 'groupId'>>;
  groupMembershipReport?: Resolver<ResolversTypes['GroupMembershipReport'], ParentType, ContextType, RequireFields<QueryGroupMembershipReportArgs, 'groupId' | 'period' | 'timeZone'>>;
  groupSet?: Resolver<ResolversTypes['GroupSet'], ParentType, ContextType, RequireFields<QueryGroupSetArgs, 'id'>>;
  groupSummary?: Resolver<ResolversTypes['GroupSummary'], ParentType, ContextType, RequireFields<QueryGroupSummaryArgs, 'period' | 'timeZone'>>;
  myGroupInvites?: Resolver<ResolversTypes['GroupInviteConnection'], ParentType, ContextType, Partial<QueryMyGroupInvitesArgs>>;
  myGroups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, Partial<QueryMyGroupsArgs>>;
  searchGroups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, RequireFields<QuerySearchGroupsArgs, 'query'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  groupAnnouncementPosted?: SubscriptionResolver<ResolversTypes['GroupAnnouncement'], "groupAnnouncementPosted", ParentType, ContextType, RequireFields<SubscriptionGroupAnnouncementPostedArgs, 'groupId'>>;
  groupInviteReceived?: SubscriptionResolver<ResolversTypes['GroupInvite'], "groupInviteReceived", ParentType, ContextType, Partial<SubscriptionGroupInviteReceivedArgs>>;
  groupJoined?: SubscriptionResolver<ResolversTypes['Group'], "groupJoined", ParentType, ContextType, Partial<SubscriptionGroupJoinedArgs>>;
  groupMembershipChanged?: SubscriptionResolver<ResolversTypes['GroupMember'], "groupMembershipChanged", ParentType, ContextType, RequireFields<SubscriptionGroupMembershipChangedArgs, 'groupId'>>;
  groupUpdated?: SubscriptionResolver<ResolversTypes['Group'], "groupUpdated", ParentType, ContextType, RequireFields<SubscriptionGroupUpdatedArgs, 'groupId'>>;
  joinRequestReceived?: SubscriptionResolver<ResolversTypes['GroupJoinRequest'], "joinRequestReceived", ParentType, ContextType, RequireFields<SubscriptionJoinRequestReceivedArgs, 'groupId'>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, Partial<UserGroupsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  Company?: CompanyResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeletedGroup?: DeletedGroupResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Email?: GraphQLScalarType;
  FormattedGroup?: FormattedGroupResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupAnnouncement?: GroupAnnouncementResolvers<ContextType>;
  GroupAnnouncementConnection?: GroupAnnouncementConnectionResolvers<ContextType>;
  GroupAnnouncementEdge?: GroupAnnouncementEdgeResolvers<ContextType>;
  GroupAssignment?: GroupAssignmentResolvers<ContextType>;
  GroupBan?: GroupBanResolvers<ContextType>;
  GroupBanConnection?: GroupBanConnectionResolvers<ContextType>;
  GroupBanEdge?: GroupBanEdgeResolvers<ContextType>;
  GroupCompanyOverlap?: GroupCompanyOverlapResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupContributor?: GroupContributorResolvers<ContextType>;
  GroupCourseOverlap?: GroupCourseOverlapResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  GroupInvite?: GroupInviteResolvers<ContextType>;
  GroupInviteConnection?: GroupInviteConnectionResolvers<ContextType>;
  GroupInviteEdge?: GroupInviteEdgeResolvers<ContextType>;
  GroupInviteLink?: GroupInviteLinkResolvers<ContextType>;
  GroupJoinAnswer?: GroupJoinAnswerResolvers<ContextType>;
  GroupJoinRequest?: GroupJoinRequestResolvers<ContextType>;
  GroupJoinRequestConnection?: GroupJoinRequestConnectionResolvers<ContextType>;
  GroupJoinRequestEdge?: GroupJoinRequestEdgeResolvers<ContextType>;
  GroupMember?: GroupMemberResolvers<ContextType>;
  GroupMemberConnection?: GroupMemberConnectionResolvers<ContextType>;
  GroupMemberEdge?: GroupMemberEdgeResolvers<ContextType>;
  GroupMembershipFigures?: GroupMembershipFiguresResolvers<ContextType>;
  GroupMembershipPoint?: GroupMembershipPointResolvers<ContextType>;
  GroupMembershipReport?: GroupMembershipReportResolvers<ContextType>;
  GroupModeration?: GroupModerationResolvers<ContextType>;
  GroupModerationConnection?: GroupModerationConnectionResolvers<ContextType>;
  GroupModerationEdge?: GroupModerationEdgeResolvers<ContextType>;
  GroupPrivacyCount?: GroupPrivacyCountResolvers<ContextType>;
  GroupRoleCount?: GroupRoleCountResolvers<ContextType>;
  GroupSet?: GroupSetResolvers<ContextType>;
  GroupSizeCount?: GroupSizeCountResolvers<ContextType>;
  GroupSourceCount?: GroupSourceCountResolvers<ContextType>;
  GroupStateCount?: GroupStateCountResolvers<ContextType>;
  GroupSummary?: GroupSummaryResolvers<ContextType>;
  GroupSummaryFigures?: GroupSummaryFiguresResolvers<ContextType>;
  GroupSummaryPoint?: GroupSummaryPointResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LeftGroup?: LeftGroupResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
