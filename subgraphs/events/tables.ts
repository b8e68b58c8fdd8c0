import { amountMinor, currency, id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { boolean, check, doublePrecision, index, integer, pgSchema, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

export * from './tables/copies.ts';

const schema = pgSchema('events');

export const STATUSES = ['DRAFT', 'PUBLISHED', 'POSTPONED', 'LIVE', 'CANCELLED', 'ENDED', 'ARCHIVED'] as const;
export const KINDS = ['MEETUP', 'WORKSHOP', 'WEBINAR', 'CONFERENCE', 'LIVE_CLASS', 'OTHER'] as const;
export const MODES = ['IN_PERSON', 'ONLINE', 'HYBRID'] as const;
export const VISIBILITIES = ['PUBLIC', 'UNLISTED', 'PRIVATE'] as const;
export const RSVP_STATUSES = [
  'INVITED',
  'REQUESTED',
  'GOING',
  'MAYBE',
  'DECLINED',
  'REJECTED',
  'WAITLISTED',
  'OFFERED',
  'PENDING_PAYMENT',
  'CHECKED_IN',
  'NO_SHOW',
  'CANCELLED',
  'EXPIRED',
] as const;
export const SOURCES = ['DIRECT', 'INVITATION', 'LINK', 'FEED', 'SEARCH'] as const;

/** Dates that one rule makes. */
export const series = schema.table('series', {
  id: id(),
  /** A rule of RFC 5545, without DTSTART. */
  rule: text().notNull(),
  timeZone: text().notNull(),
  /** The first date, on the clocks of the zone. */
  localStart: text().notNull(),
  createdAt: instant().notNull(),
});
export type EventSeriesRow = typeof series.$inferSelect;

export const events = schema.table(
  'events',
  {
    id: id(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    description: text().notNull().default(''),
    kind: text({ enum: KINDS }).notNull(),
    mode: text({ enum: MODES }).notNull(),
    status: text({ enum: STATUSES }).notNull().default('DRAFT'),
    visibility: text({ enum: VISIBILITIES }).notNull(),
    hostId: uuid().notNull(),
    groupId: uuid(),
    timeZone: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    venue: text(),
    address: text(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    /** Where it is on the Internet: for those who come. */
    onlineUrl: text(),
    seriesId: uuid().references(() => series.id),
    /** When the rule would have it, whatever it was moved to. */
    occurrenceAt: instant(),
    /** Null: no limit. */
    capacity: integer(),
    /** Places that are held. */
    taken: integer().notNull().default(0),
    /** What `taken` may not pass: the capacity, or what was taken when the capacity was made smaller. */
    ceiling: integer(),
    /** The next place in the queue. */
    nextInQueue: integer().notNull().default(1),
    /** Null: as the settings say. */
    approvalRequired: boolean(),
    waitlistEnabled: boolean(),
    /** Guests that each may bring; null: as the settings say. */
    maxGuests: integer(),
    showAttendees: boolean().notNull().default(true),
    /** SEQUENCE of iCalendar: each new time or end of it is a new number. */
    sequence: integer().notNull().default(0),
    /** What codes of check-in are signed with. */
    checkInSecret: text().notNull(),
    publishedAt: instant(),
    cancelledAt: instant(),
    cancelReason: text(),
    deletedAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('events_once_in_series').on(t.seriesId, t.occurrenceAt),
    index('events_by_start').on(t.startsAt, t.id).where(sql`${t.deletedAt} is null`),
    index('events_newest').on(t.createdAt.desc(), t.id.desc()).where(sql`${t.deletedAt} is null`),
    index('events_of_host').on(t.hostId, t.startsAt.desc(), t.id.desc()),
    index('events_of_group').on(t.groupId, t.startsAt.desc(), t.id.desc()),
    index('events_to_begin').on(t.startsAt).where(sql`${t.status} = 'PUBLISHED'`),
    index('events_to_end').on(t.endsAt).where(sql`${t.status} in ('PUBLISHED', 'LIVE')`),
    index('events_title').using('gin', sql`${t.title} gin_trgm_ops`),
    index('events_words').using('gin', sql`to_tsvector('simple', ${t.title} || ' ' || ${t.description})`),
    check('events_end', sql`${t.endsAt} > ${t.startsAt}`),
    check('events_capacity', sql`${t.capacity} > 0`),
    check('events_seats', sql`${t.taken} >= 0 and (${t.ceiling} is null or ${t.taken} <= ${t.ceiling})`),
    check('events_ceiling', sql`(${t.capacity} is null) = (${t.ceiling} is null)`),
    check(
      'events_cancelled',
      sql`(${t.status} = 'CANCELLED') = (${t.cancelledAt} is not null) and (${t.cancelledAt} is null or ${t.cancelReason} is not null)`,
    ),
    check('events_of_series', sql`(${t.seriesId} is null) = (${t.occurrenceAt} is null)`),
  ],
);
export type EventRow = typeof events.$inferSelect;
export type EventStatus = EventRow['status'];

const eventId = () =>
  uuid()
    .notNull()
    .references(() => events.id);

/** Who runs an event besides its host. */
export const cohosts = schema.table('cohosts', { eventId: eventId(), userId: uuid().notNull() }, (t) => [
  primaryKey({ columns: [t.eventId, t.userId] }),
  index().on(t.userId),
]);

export const ticketTypes = schema.table(
  'ticket_types',
  {
    id: id(),
    eventId: eventId(),
    name: text().notNull(),
    priceMinor: amountMinor().notNull(),
    currency: currency().notNull(),
    /** Null: as many as there are places. */
    quota: integer(),
    sold: integer().notNull().default(0),
    /** Not offered any more. */
    closedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('ticket_types_name').on(t.eventId, sql`lower(${t.name})`),
    check('ticket_types_price', sql`${t.priceMinor} >= 0`),
    check('ticket_types_quota', sql`${t.sold} >= 0 and (${t.quota} is null or ${t.sold} <= ${t.quota})`),
  ],
);
export type TicketTypeRow = typeof ticketTypes.$inferSelect;

/** One row for each time that somebody answers; one of them counts. */
export const rsvps = schema.table(
  'rsvps',
  {
    id: id(),
    eventId: eventId(),
    userId: uuid().notNull(),
    status: text({ enum: RSVP_STATUSES }).notNull(),
    guests: integer().notNull().default(0),
    source: text({ enum: SOURCES }).notNull(),
    note: text(),
    invitedById: uuid(),
    ticketTypeId: uuid().references(() => ticketTypes.id),
    /** What the ticket costs, all guests included; null: nothing. */
    priceMinor: amountMinor(),
    currency: currency(),
    payBefore: instant(),
    paymentId: uuid(),
    paidAt: instant(),
    /** Set once: the price is to be given back. */
    refundDueAt: instant(),
    refundedAt: instant(),
    queue: integer(),
    waitlistedAt: instant(),
    offeredAt: instant(),
    offerExpiresAt: instant(),
    claimedAt: instant(),
    /** Since when they come. */
    goingAt: instant(),
    checkedInAt: instant(),
    endedAt: instant(),
    respondedAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('rsvps_once').on(t.eventId, t.userId).where(sql`${t.status} not in ('CANCELLED', 'EXPIRED')`),
    uniqueIndex('rsvps_queue').on(t.eventId, t.queue).where(sql`${t.status} = 'WAITLISTED'`),
    index('rsvps_list').on(t.eventId, t.createdAt, t.id),
    index('rsvps_of_user').on(t.userId, t.createdAt.desc(), t.id.desc()),
    index('rsvps_offers').on(t.offerExpiresAt).where(sql`${t.status} = 'OFFERED'`),
    index('rsvps_unpaid').on(t.payBefore).where(sql`${t.status} = 'PENDING_PAYMENT'`),
    check('rsvps_guests', sql`${t.guests} >= 0`),
    check('rsvps_waiting', sql`${t.status} <> 'WAITLISTED' or ${t.queue} is not null`),
    check('rsvps_offered', sql`${t.status} <> 'OFFERED' or ${t.offerExpiresAt} is not null`),
    check('rsvps_refund', sql`${t.refundDueAt} is null or ${t.paidAt} is not null`),
    check('rsvps_price', sql`(${t.priceMinor} is null) = (${t.currency} is null)`),
  ],
);
export type RsvpRow = typeof rsvps.$inferSelect;
export type RsvpStatus = RsvpRow['status'];

export const speakers = schema.table(
  'speakers',
  {
    id: id(),
    eventId: eventId(),
    userId: uuid(),
    name: text().notNull(),
    bio: text().notNull().default(''),
    createdAt: instant().notNull(),
  },
  (t) => [index().on(t.eventId, t.createdAt, t.id)],
);
export type EventSpeakerRow = typeof speakers.$inferSelect;

/** The agenda. */
export const sessions = schema.table(
  'sessions',
  {
    id: id(),
    eventId: eventId(),
    title: text().notNull(),
    description: text().notNull().default(''),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    room: text(),
    speakerIds: uuid().array().notNull().default([]),
    createdAt: instant().notNull(),
  },
  (t) => [index().on(t.eventId, t.startsAt, t.id), check('sessions_end', sql`${t.endsAt} > ${t.startsAt}`)],
);
export type EventSessionRow = typeof sessions.$inferSelect;

/** Which reminders were given out: one for each answer, offset and time of the event. */
export const reminders = schema.table(
  'reminders',
  {
    rsvpId: uuid()
      .notNull()
      .references(() => rsvps.id),
    offsetMinutes: integer().notNull(),
    startsAt: instant().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.rsvpId, t.offsetMinutes, t.startsAt] })],
);

/** Private calendars, by the hash of their token. */
export const feeds = schema.table('feeds', {
  userId: uuid().primaryKey(),
  tokenHash: text().notNull().unique(),
  rotatedAt: instant().notNull(),
});
