import { id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

export * from './tables/copies.ts';

const schema = pgSchema('groups');

export const groupPrivacy = schema.enum('group_privacy', ['PUBLIC', 'PRIVATE', 'SECRET']);
export const groupStatus = schema.enum('group_status', ['ACTIVE', 'ARCHIVED', 'DELETED']);
export const groupRole = schema.enum('group_role', ['MEMBER', 'MODERATOR', 'ADMIN', 'OWNER']);
export const memberState = schema.enum('member_state', ['ACTIVE', 'LEFT', 'REMOVED', 'BANNED']);
export const joinSource = schema.enum('join_source', ['FOUNDED', 'JOINED', 'REQUESTED', 'INVITED', 'LINK', 'ASSIGNED']);
export const requestStatus = schema.enum('request_status', ['PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN']);
export const inviteStatus = schema.enum('invite_status', ['PENDING', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'CANCELLED']);
export const moderationAct = schema.enum('moderation_act', [
  'REQUEST_APPROVED',
  'REQUEST_REJECTED',
  'MEMBER_REMOVED',
  'MEMBER_BANNED',
  'MEMBER_UNBANNED',
  'ROLE_CHANGED',
  'OWNERSHIP_TRANSFERRED',
  'INVITE_CANCELLED',
  'ARCHIVED',
  'UNARCHIVED',
]);

/** Groups of which a person joins one at most, as for the projects of a course. */
export const groupSets = schema.table(
  'group_sets',
  {
    id: id(),
    name: text().notNull(),
    courseId: uuid(),
    createdById: uuid().notNull(),
    /** Whether people choose a group by themselves; otherwise they are assigned. */
    selfSignup: boolean().notNull(),
    ...lifecycle(),
  },
  (t) => [index().on(t.courseId), index().on(t.createdById)],
);

export const groups = schema.table(
  'groups',
  {
    id: id(),
    slug: text().notNull(),
    name: text().notNull(),
    description: text().notNull().default(''),
    rules: text().array().notNull().default([]),
    tags: text().array().notNull().default([]),
    joinQuestions: text().array().notNull().default([]),
    privacy: groupPrivacy().notNull(),
    status: groupStatus().notNull().default('ACTIVE'),
    ownerId: uuid().notNull(),
    courseId: uuid(),
    groupSetId: uuid().references((): AnyPgColumn => groupSets.id),
    /** The set, or the group itself: within one key a person is a member once. */
    setKey: uuid().notNull(),
    maxMembers: integer().notNull(),
    memberCount: integer().notNull().default(0),
    /** Null: as the setting says. */
    approvalRequired: boolean(),
    /** Null: as the setting says. */
    invitesByMembers: boolean(),
    postApproval: boolean().notNull().default(false),
    lastActivityAt: instant().notNull().defaultNow(),
    archivedAt: instant(),
    deletedAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('groups_slug').on(t.slug),
    unique('groups_set_key').on(t.id, t.setKey),
    index('groups_newest').on(t.createdAt.desc(), t.id.desc()).where(sql`${t.status} <> 'DELETED'`),
    index('groups_set').on(t.groupSetId),
    index('groups_course').on(t.courseId),
    index('groups_active').on(t.lastActivityAt),
    index('groups_words').using('gin', sql`to_tsvector('simple', ${t.name} || ' ' || ${t.description})`),
    index('groups_name').using('gin', sql`${t.name} gin_trgm_ops`),
    check('groups_cap', sql`${t.memberCount} between 0 and ${t.maxMembers}`),
    check('groups_set_of', sql`${t.setKey} = coalesce(${t.groupSetId}, ${t.id})`),
    check('groups_archived', sql`${t.status} <> 'ARCHIVED' or ${t.archivedAt} is not null`),
    check('groups_deleted', sql`(${t.status} = 'DELETED') = (${t.deletedAt} is not null)`),
  ],
);

const groupId = () =>
  uuid()
    .notNull()
    .references(() => groups.id);

/** One row for each time that somebody belonged to a group. */
export const memberships = schema.table(
  'memberships',
  {
    id: id(),
    groupId: uuid().notNull(),
    setKey: uuid().notNull(),
    userId: uuid().notNull(),
    role: groupRole().notNull().default('MEMBER'),
    state: memberState().notNull().default('ACTIVE'),
    source: joinSource().notNull(),
    joinedAt: instant().notNull(),
    endedAt: instant(),
    endedById: uuid(),
  },
  (t) => [
    foreignKey({ name: 'memberships_of', columns: [t.groupId, t.setKey], foreignColumns: [groups.id, groups.setKey] }),
    uniqueIndex('memberships_once').on(t.groupId, t.userId).where(sql`${t.state} = 'ACTIVE'`),
    // whoever owns the groups of a set is in all of them
    uniqueIndex('memberships_once_in_set').on(t.setKey, t.userId).where(sql`${t.state} = 'ACTIVE' and ${t.role} <> 'OWNER'`),
    uniqueIndex('memberships_one_owner').on(t.groupId).where(sql`${t.state} = 'ACTIVE' and ${t.role} = 'OWNER'`),
    index('memberships_list').on(t.groupId, t.joinedAt, t.id).where(sql`${t.state} = 'ACTIVE'`),
    index('memberships_user').on(t.userId, t.joinedAt.desc(), t.id.desc()).where(sql`${t.state} = 'ACTIVE'`),
    index('memberships_ever').on(t.groupId, t.userId),
    check('memberships_ended', sql`(${t.state} = 'ACTIVE') = (${t.endedAt} is null)`),
  ],
);

/** Who may not come back. */
export const bans = schema.table(
  'bans',
  { groupId: groupId(), userId: uuid().notNull(), bannedById: uuid().notNull(), reason: text(), at: instant().notNull() },
  (t) => [primaryKey({ columns: [t.groupId, t.userId] }), index('bans_list').on(t.groupId, t.at.desc(), t.userId.desc())],
);

export const joinRequests = schema.table(
  'join_requests',
  {
    id: id(),
    groupId: groupId(),
    userId: uuid().notNull(),
    answers: jsonb().$type<{ question: string; answer: string }[]>().notNull(),
    status: requestStatus().notNull().default('PENDING'),
    reason: text(),
    decidedById: uuid(),
    decidedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('join_requests_once').on(t.groupId, t.userId).where(sql`${t.status} = 'PENDING'`),
    index('join_requests_list').on(t.groupId, t.createdAt, t.id),
    index('join_requests_user').on(t.userId),
    check('join_requests_decided', sql`(${t.status} = 'PENDING') = (${t.decidedAt} is null)`),
  ],
);

export const invites = schema.table(
  'invites',
  {
    id: id(),
    groupId: groupId(),
    userId: uuid().notNull(),
    invitedById: uuid().notNull(),
    note: text(),
    status: inviteStatus().notNull().default('PENDING'),
    expiresAt: instant().notNull(),
    answeredAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('invites_once').on(t.groupId, t.userId).where(sql`${t.status} = 'PENDING'`),
    index('invites_user').on(t.userId, t.createdAt.desc(), t.id.desc()),
    index('invites_list').on(t.groupId, t.createdAt.desc(), t.id.desc()),
    index('invites_expiry').on(t.expiresAt).where(sql`${t.status} = 'PENDING'`),
    check('invites_answered', sql`(${t.status} = 'PENDING') = (${t.answeredAt} is null)`),
  ],
);

/** A link that lets in whoever holds it; only the digest of its token is kept. */
export const inviteLinks = schema.table(
  'invite_links',
  {
    id: id(),
    groupId: groupId(),
    digest: text().notNull(),
    createdById: uuid().notNull(),
    maxUses: integer().notNull(),
    uses: integer().notNull().default(0),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('invite_links_digest').on(t.digest),
    index('invite_links_group').on(t.groupId),
    check('invite_links_uses', sql`${t.uses} between 0 and ${t.maxUses}`),
  ],
);

export const announcements = schema.table(
  'announcements',
  {
    id: id(),
    groupId: groupId(),
    authorId: uuid().notNull(),
    heading: text().notNull(),
    body: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [index('announcements_list').on(t.groupId, t.createdAt.desc(), t.id.desc())],
);

/** What a group's staff did; never changed. */
export const moderation = schema.table(
  'moderation',
  {
    id: id(),
    groupId: groupId(),
    actorId: uuid(),
    act: moderationAct().notNull(),
    userId: uuid(),
    reason: text(),
    at: instant().notNull(),
  },
  (t) => [index('moderation_list').on(t.groupId, t.at.desc(), t.id.desc())],
);

export type GroupRow = typeof groups.$inferSelect;
export type GroupSetRow = typeof groupSets.$inferSelect;
export type GroupMemberRow = typeof memberships.$inferSelect;
export type GroupBanRow = typeof bans.$inferSelect;
export type GroupJoinRequestRow = typeof joinRequests.$inferSelect;
export type GroupInviteRow = typeof invites.$inferSelect;
export type GroupAnnouncementRow = typeof announcements.$inferSelect;
export type GroupModerationRow = typeof moderation.$inferSelect;
/** What is left of a group to whoever left it. */
export type LeftGroupRow = Pick<GroupRow, 'id'>;
/** Whom an assignment found no room for. */
export type GroupAssignmentRow = { readonly groupSet: GroupSetRow; readonly assigned: number; readonly unassignedIds: readonly string[] };
export type GroupRole = GroupMemberRow['role'];
