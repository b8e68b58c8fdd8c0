import { peopleTable } from '@lyceum/accounts/copies';
import { id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgSchema, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

const schema = pgSchema('connections');

export const connectionState = schema.enum('connection_state', ['PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'REMOVED']);
export const requestOutcome = schema.enum('request_outcome', ['PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED']);
export const requestPolicy = schema.enum('request_policy', ['EVERYONE', 'MUTUALS', 'SAME_COURSE', 'NOBODY']);
export const listPolicy = schema.enum('list_policy', ['EVERYONE', 'CONNECTIONS', 'ONLY_ME']);
export const placeKind = schema.enum('place_kind', ['COMPANY', 'COURSE', 'GROUP']);

/** Who there is: a copy of what accounts knows. */
export const people = peopleTable('connections');

/** Two people, once, whoever asked whom and however often. */
export const connections = schema.table(
  'connections',
  {
    id: id(),
    userLo: uuid().notNull(),
    userHi: uuid().notNull(),
    /** Who asked last. */
    fromId: uuid().notNull(),
    toId: uuid().notNull(),
    state: connectionState().notNull().default('PENDING'),
    note: text(),
    requestedAt: instant().notNull(),
    connectedAt: instant(),
    /** When it became what it is, if that is neither PENDING nor ACCEPTED. */
    endedAt: instant(),
    removedById: uuid(),
    ...lifecycle(),
  },
  (t) => [
    unique('connections_pair').on(t.userLo, t.userHi),
    check('connections_pair_order', sql`${t.userLo} < ${t.userHi}`),
    check('connections_of_pair', sql`least(${t.fromId}, ${t.toId}) = ${t.userLo} and greatest(${t.fromId}, ${t.toId}) = ${t.userHi}`),
    check('connections_connected', sql`${t.state} <> 'ACCEPTED' or ${t.connectedAt} is not null`),
    check('connections_ended', sql`(${t.state} in ('PENDING', 'ACCEPTED')) = (${t.endedAt} is null)`),
    index('connections_received').on(t.toId, t.state, t.requestedAt.desc(), t.id.desc()),
    index('connections_sent').on(t.fromId, t.state, t.requestedAt.desc(), t.id.desc()),
    index('connections_hi').on(t.userHi),
    index('connections_open').on(t.requestedAt).where(sql`${t.state} in ('PENDING', 'DECLINED')`),
  ],
);

const connectionId = () =>
  uuid()
    .notNull()
    .references(() => connections.id, { onDelete: 'cascade' });

/** The two directions of an accepted connection between two people who may act: what every list, path and count reads. */
export const ties = schema.table(
  'ties',
  { userId: uuid().notNull(), otherId: uuid().notNull(), connectionId: connectionId(), connectedAt: instant().notNull() },
  (t) => [
    primaryKey({ columns: [t.userId, t.otherId] }),
    check('ties_of_two', sql`${t.userId} <> ${t.otherId}`),
    index('ties_connection').on(t.connectionId),
    index('ties_list').on(t.userId, t.connectedAt.desc(), t.connectionId.desc()),
  ],
);

/** Every time that somebody asked somebody, and what came of it. */
export const requests = schema.table(
  'requests',
  {
    id: id(),
    connectionId: connectionId(),
    fromId: uuid().notNull(),
    toId: uuid().notNull(),
    sentAt: instant().notNull(),
    outcome: requestOutcome().notNull().default('PENDING'),
    settledAt: instant(),
    /** Lyceum had suggested the one to the other. */
    suggested: boolean().notNull().default(false),
  },
  (t) => [
    uniqueIndex('requests_open').on(t.connectionId).where(sql`${t.outcome} = 'PENDING'`),
    index('requests_from').on(t.fromId, t.sentAt),
    index('requests_to').on(t.toId, t.sentAt),
    index('requests_at').on(t.sentAt),
    index('requests_connection').on(t.connectionId, t.sentAt),
    check('requests_settled', sql`(${t.outcome} = 'PENDING') = (${t.settledAt} is null)`),
  ],
);

/** One row per person who ever did something here: locked by whoever changes that person's connections. */
export const standings = schema.table(
  'standings',
  {
    userId: uuid().primaryKey(),
    /** How many ties the person has; moves with them in one transaction. */
    connectionCount: integer().notNull().default(0),
    /** Null: as the setting `whoCanRequest` says. */
    whoCanRequest: requestPolicy(),
    /** Null: as the setting `connectionsVisibleTo` says. */
    connectionsVisibleTo: listPolicy(),
  },
  (t) => [check('standings_count', sql`${t.connectionCount} >= 0`)],
);

/** A person's own words for a connection; nobody else sees them. */
export const tags = schema.table('tags', { connectionId: connectionId(), userId: uuid().notNull(), tag: text().notNull() }, (t) => [
  primaryKey({ columns: [t.connectionId, t.userId, t.tag] }),
  index('tags_user').on(t.userId, t.tag),
]);

/** Who wants nothing to do with whom. The rule itself; the other domains keep copies. */
export const blocks = schema.table(
  'blocks',
  { userId: uuid().notNull(), blockedId: uuid().notNull(), createdAt: instant().notNull() },
  (t) => [
    primaryKey({ columns: [t.userId, t.blockedId] }),
    check('blocks_of_two', sql`${t.userId} <> ${t.blockedId}`),
    index('blocks_blocked').on(t.blockedId),
    index('blocks_list').on(t.userId, t.createdAt.desc(), t.blockedId),
    index('blocks_at').on(t.createdAt),
  ],
);

/** Places where people meet, as their domains tell. */
export const places = schema.table(
  'places',
  {
    kind: placeKind().notNull(),
    placeId: uuid().notNull(),
    name: text().notNull(),
    /** Nobody may learn from it who is there. */
    secret: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.kind, t.placeId] })],
);

/** Who is where, each reason once (somebody may take a course twice). */
export const affiliations = schema.table(
  'affiliations',
  { kind: placeKind().notNull(), placeId: uuid().notNull(), userId: uuid().notNull(), viaId: uuid().notNull(), since: instant().notNull() },
  (t) => [
    primaryKey({ columns: [t.kind, t.placeId, t.userId, t.viaId] }),
    index('affiliations_user').on(t.userId, t.kind, t.placeId),
    index('affiliations_place').on(t.kind, t.placeId, t.since.desc(), t.userId),
  ],
);

/** What became of a suggestion. */
export const suggestionMarks = schema.table(
  'suggestion_marks',
  { userId: uuid().notNull(), otherId: uuid().notNull(), seenAt: instant().notNull(), dismissedAt: instant() },
  (t) => [primaryKey({ columns: [t.userId, t.otherId] }), index('suggestion_marks_at').on(t.seenAt)],
);

export type ConnectionRow = typeof connections.$inferSelect;
export type TieRow = typeof ties.$inferSelect;
export type BlockRow = typeof blocks.$inferSelect;
export type PlaceKind = (typeof placeKind.enumValues)[number];
export type ListPolicy = (typeof listPolicy.enumValues)[number];
/** Somebody whom the viewer may know, and how many of what they share. */
export type ConnectionSuggestionRow = {
  readonly userId: string;
  readonly score: number;
  readonly mutuals: readonly string[];
  readonly mutualCount: number;
  readonly places: readonly { readonly kind: PlaceKind; readonly placeId: string; readonly name: string }[];
};
/** Somebody two or three steps away, and how many ways lead there. */
export type NetworkPersonRow = { readonly userId: string; readonly ways: number };
