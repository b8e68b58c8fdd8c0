import { peopleTable } from '@lyceum/accounts/copies';
import { blocksTable } from '@lyceum/connections/copies';
import { id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';

const schema = pgSchema('followers');

export const targetType = schema.enum('target_type', ['USER', 'COMPANY', 'COURSE', 'GROUP', 'TAG']);
export const targetAccess = schema.enum('target_access', ['OPEN', 'MEMBERS', 'SECRET', 'CLOSED']);
export const followState = schema.enum('follow_state', ['REQUESTED', 'ACTIVE', 'REMOVED']);
export const notifyLevel = schema.enum('notify_level', ['ALL', 'HIGHLIGHTS', 'NONE']);
export const moveKind = schema.enum('move_kind', ['REQUESTED', 'GAINED', 'LOST']);
export const moveCause = schema.enum('move_cause', [
  'FOLLOWED',
  'APPROVED',
  'CONNECTED',
  'JOINED',
  'UNFOLLOWED',
  'REMOVED',
  'BLOCKED',
  'CLOSED',
]);

/** Who there is: a copy of what accounts knows. */
export const people = peopleTable('followers');
/** Who wants nothing to do with whom: a copy of what connections knows. */
export const blocks = blocksTable('followers');

/** What can be followed, and by how many it is: locked by whoever changes that. */
export const targets = schema.table(
  'targets',
  {
    /** Type and id in one: see followKey. */
    targetKey: text().primaryKey(),
    targetType: targetType().notNull(),
    targetId: text().notNull(),
    /** Null for people and tags. */
    name: text(),
    /** OPEN: anybody may follow. MEMBERS: known to all, followed by members. SECRET: known to members. CLOSED: nobody any more. */
    access: targetAccess().notNull().default('OPEN'),
    /** Follows that are ACTIVE and not dormant; moves with them in one transaction. */
    followerCount: integer().notNull().default(0),
  },
  (t) => [
    check('targets_count', sql`${t.followerCount} >= 0`),
    check('targets_key', sql`${t.targetKey} = ${t.targetType}::text || ':' || ${t.targetId}`),
    index('targets_popular').on(t.targetType, t.followerCount.desc(), t.targetId),
  ],
);

/** One row per person who ever followed or chose something: locked by whoever changes whom that person follows. */
export const standings = schema.table(
  'standings',
  {
    userId: uuid().primaryKey(),
    followingCount: integer().notNull().default(0),
    /** Null: as the profile is, hidden or not. */
    requireApproval: boolean(),
    /** A copy of what profiles knows. */
    profileHidden: boolean().notNull().default(false),
  },
  (t) => [check('standings_count', sql`${t.followingCount} >= 0`)],
);

/** Who follows what: one row for each two, whatever became of it. */
export const follows = schema.table(
  'follows',
  {
    id: id(),
    followerId: uuid().notNull(),
    targetKey: text()
      .notNull()
      .references(() => targets.targetKey),
    targetType: targetType().notNull(),
    targetId: text().notNull(),
    /** The same as targetId, of a person. */
    targetUserId: uuid(),
    state: followState().notNull(),
    /** The follower or the person followed may not act: the follow waits, unseen and uncounted. */
    dormant: boolean().notNull().default(false),
    notifyLevel: notifyLevel().notNull().default('ALL'),
    muted: boolean().notNull().default(false),
    /** Null while muted: until it is unmuted. */
    mutedUntil: instant(),
    /** When it was asked for or began. */
    since: instant().notNull(),
    ...lifecycle(),
  },
  (t) => [
    unique('follows_once').on(t.followerId, t.targetKey),
    check('follows_of_another', sql`${t.targetUserId} is distinct from ${t.followerId}`),
    check('follows_person', sql`(${t.targetType} = 'USER') = (${t.targetUserId} is not null)`),
    check('follows_muted', sql`${t.muted} or ${t.mutedUntil} is null`),
    index('follows_of_target').on(t.targetKey, t.state, t.since.desc(), t.id.desc()),
    index('follows_of_follower').on(t.followerId, t.state, t.since.desc(), t.id.desc()),
    index('follows_of_person').on(t.targetUserId, t.state, t.since.desc(), t.id.desc()).where(sql`${t.targetUserId} is not null`),
  ],
);

/** Each time that a follow was asked for, began or ended. */
export const moves = schema.table(
  'moves',
  {
    id: id(),
    followerId: uuid().notNull(),
    targetType: targetType().notNull(),
    targetKey: text().notNull(),
    kind: moveKind().notNull(),
    cause: moveCause().notNull(),
    at: instant().notNull(),
  },
  (t) => [index('moves_follower').on(t.followerId, t.at), index('moves_target').on(t.targetKey, t.at), index('moves_at').on(t.at)],
);

/** Who belongs to which group: a copy of what groups knows. */
export const groupMembers = schema.table('group_members', { groupId: uuid().notNull(), userId: uuid().notNull() }, (t) => [
  primaryKey({ columns: [t.groupId, t.userId] }),
  index('group_members_user').on(t.userId),
]);

export type FollowRow = typeof follows.$inferSelect;
export type TargetRow = typeof targets.$inferSelect;
export type TargetType = (typeof targetType.enumValues)[number];
export type HashtagRow = { readonly name: string };
/** How many follow a target; no more than what the viewer may know. */
export type FollowCountsRow = { readonly targetType: TargetType; readonly targetId: string };
/** Somebody or something to follow, and why. */
export type FollowSuggestionRow = {
  readonly targetKey: string;
  readonly targetType: TargetType;
  readonly targetId: string;
  readonly followerCount: number;
  readonly knownCount: number;
  readonly known: readonly string[];
};
/** What is followed, as its own domain knows it. */
export type FollowableRow =
  | { readonly __typename: 'User' | 'Company' | 'Course' | 'Group'; readonly id: string }
  | { readonly __typename: 'Hashtag'; readonly name: string };
