import type { Connection as Page, Reference } from '@lyceum/kit';
import type { EventSeriesRow, EventRow, TicketTypeRow, RsvpRow, EventSpeakerRow, EventSessionRow } from './tables.ts';
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

/** Who runs an event too. */
export type AddEventHostInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** The person. */
  userId: Scalars['ID']['input'];
};

/** A new entry of the agenda. */
export type AddEventSessionInput = {
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it ends. */
  endsAt: Scalars['DateTime']['input'];
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** Where in the house: one entry at a time. */
  room?: InputMaybe<Scalars['String']['input']>;
  /** Who speaks, of the event's speakers. */
  speakerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
  /** What it is. */
  title: Scalars['String']['input'];
};

/** A new speaker. */
export type AddEventSpeakerInput = {
  /** Who they are. */
  bio?: InputMaybe<Scalars['String']['input']>;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** What they are called; left out: as their account says. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Their account, if they have one. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** Whom to let come. */
export type ApproveRsvpInput = {
  /** The request. */
  rsvpId: Scalars['ID']['input'];
};

/** What to put away. */
export type ArchiveEventInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
};

/** Who answered, as a file. */
export type AttendeeExport = {
  /** The file: CSV, RFC 4180, with headings. */
  csv: Scalars['String']['output'];
  /** The event's id. */
  id: Scalars['ID']['output'];
  /** How many answers are in it. */
  rows: Scalars['Int']['output'];
};

/** A private calendar. */
export type CalendarFeed = {
  /** Whose it is. */
  id: Scalars['ID']['output'];
  /** Since when this token holds. */
  rotatedAt: Scalars['DateTime']['output'];
  /** What opens it; it is shown this once. */
  token: Scalars['String']['output'];
  /** Its address for calendar programs. */
  url: Scalars['URL']['output'];
};

/** What to call off. */
export type CancelEventInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** Why: everybody concerned reads it. */
  reason: Scalars['String']['input'];
  /** Which dates of one that comes again; left out: this one. */
  scope?: InputMaybe<EventScope>;
};

/** What to give back. */
export type CancelRsvpInput = {
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The answer. */
  rsvpId: Scalars['ID']['input'];
};

/** Who is there. */
export type CheckInInput = {
  /** The code on the ticket. */
  code: Scalars['String']['input'];
};

/** Which offer to take. */
export type ClaimWaitlistOfferInput = {
  /** The answer that waited. */
  rsvpId: Scalars['ID']['input'];
};

/** A new event. */
export type CreateEventInput = {
  /** The address of the house. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Whether those who run it decide who comes; null: as the setting approvalRequired says. */
  approvalRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many fit in; null: no limit. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it ends. */
  endsAt: Scalars['DateTime']['input'];
  /** The group whose event it is; for its staff. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of event it is. Left out: OTHER. */
  kind?: InputMaybe<EventKind>;
  /** Where it is, in degrees to the north. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Where it is, in degrees to the east. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** How many guests each may bring; null: as the setting allowGuests says. */
  maxGuests?: InputMaybe<Scalars['Int']['input']>;
  /** Where people meet. */
  mode?: InputMaybe<EventMode>;
  /** Where it is on the Internet. */
  onlineUrl?: InputMaybe<Scalars['URL']['input']>;
  /** A rule of RFC 5545 with an end: FREQ=WEEKLY;BYDAY=TU;COUNT=10. The first of its dates is startsAt. */
  recurrence?: InputMaybe<Scalars['String']['input']>;
  /** Whether everybody sees who comes. */
  showAttendees?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
  /** The kinds of tickets, if entry is not just free. */
  tickets?: InputMaybe<Array<TicketTypeInput>>;
  /** The zone whose clocks it goes by; left out: as the setting defaultTimezone says. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** What it is called. Up to 150 characters. */
  title: Scalars['String']['input'];
  /** The room or house. */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** Who may know of it. */
  visibility?: InputMaybe<EventVisibility>;
  /** Whether people may wait for a place; null: as the setting says. */
  waitlistEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What to take away. */
export type DeleteEventInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** Which dates of one that comes again; left out: this one. */
  scope?: InputMaybe<EventScope>;
};

/** An event that is gone. */
export type DeletedEvent = {
  /** When it went. */
  deletedAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** Something that takes place at a time. */
export type Event = {
  /** The address of the house. */
  address?: Maybe<Scalars['String']['output']>;
  /** Whether those who run it decide who comes. */
  approvalRequired: Scalars['Boolean']['output'];
  /** Who answered, as far as one may see; null: not for the viewer. */
  attendees?: Maybe<RsvpConnection>;
  /** Why it was called off. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** How many fit in; null: no limit. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** From when on people can be checked in. */
  checkInOpensAt: Scalars['DateTime']['output'];
  /** How many answers there are of each kind; for those who run it. */
  counts?: Maybe<Array<RsvpCount>>;
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is about. */
  description: Scalars['String']['output'];
  /** In words for people. */
  display: EventDisplay;
  /** How far away it is along the ground, in kilometres; null: it says no place. */
  distanceKm?: Maybe<Scalars['Float']['output']>;
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** The group whose event it is; null: of none. */
  group?: Maybe<Group>;
  /** Whose event it is. */
  host: User;
  /** Who runs it: the host first. */
  hosts: Array<User>;
  /** The address of its calendar file. */
  icsUrl: Scalars['URL']['output'];
  /** The event's id. */
  id: Scalars['ID']['output'];
  /** What kind of event it is. */
  kind: EventKind;
  /** Where it is, in degrees to the north. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** What the clocks of its zone show when it ends. */
  localEnd: Scalars['String']['output'];
  /** What the clocks of its zone show when it begins, for example 2026-03-29T18:30:00+01:00. */
  localStart: Scalars['String']['output'];
  /** Where it is, in degrees to the east. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** How many guests each may bring. */
  maxGuests: Scalars['Int']['output'];
  /** Where people meet. */
  mode: EventMode;
  /** One's own answer. */
  myRsvp?: Maybe<Rsvp>;
  /** Where it is on the Internet; for those who come and those who run it. */
  onlineUrl?: Maybe<Scalars['URL']['output']>;
  /** More places are taken than there are, since their number was made smaller. */
  overCapacity: Scalars['Boolean']['output'];
  /** How many places are free; null: no limit. */
  seatsLeft?: Maybe<Scalars['Int']['output']>;
  /** Each new time of it, and its end, is a higher number: the SEQUENCE of iCalendar. */
  sequence: Scalars['Int']['output'];
  /** The dates that the same rule made; null: it comes once. */
  series?: Maybe<EventSeries>;
  /** The agenda, in order. */
  sessions: Array<EventSession>;
  /** Whether everybody sees who comes. */
  showAttendees: Scalars['Boolean']['output'];
  /** Its name in addresses. */
  slug: Scalars['String']['output'];
  /** Who speaks. */
  speakers: Array<EventSpeaker>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** How it stands. */
  status: EventStatus;
  /** How many places are taken. */
  taken: Scalars['Int']['output'];
  /** The kinds of tickets; none: entry is free. */
  tickets: Array<TicketType>;
  /** The zone whose clocks it goes by. */
  timeZone: Scalars['TimeZone']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** When it changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** The room or house. */
  venue?: Maybe<Scalars['String']['output']>;
  /** Counts its changes: send it as expectedVersion to change what you read. */
  version: Scalars['Int']['output'];
  /** Who may know of it. */
  visibility: EventVisibility;
  /** Whether people may wait for a place. */
  waitlistEnabled: Scalars['Boolean']['output'];
};


/** Something that takes place at a time. */
export type EventAttendeesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<RsvpStatus>>;
};


/** Something that takes place at a time. */
export type EventDisplayArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


/** Something that takes place at a time. */
export type EventDistanceKmArgs = {
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
};

/** A page of Event items: https://relay.dev/graphql/connections.htm */
export type EventConnection = {
  /** The items with their cursors. */
  edges: Array<EventEdge>;
  /** The items of this page. */
  nodes: Array<Event>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An event in words for people. */
export type EventDisplay = {
  /** Taken places and all; null: no limit. */
  places?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** When, on the clocks of its own zone. */
  when: Scalars['String']['output'];
  /** When, on the reader's clocks. */
  whenForReader?: Maybe<Scalars['String']['output']>;
};

/** A Event in a page. */
export type EventEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Event;
};

/** Events that fit all of these. */
export type EventFilter = {
  /** Whether entry is free. */
  free?: InputMaybe<Scalars['Boolean']['input']>;
  /** They are a group's. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** They are somebody's. */
  hostId?: InputMaybe<Scalars['ID']['input']>;
  /** They are of this kind. */
  kind?: InputMaybe<EventKind>;
  /** True: one can take part on the Internet. False: at a place. */
  online?: InputMaybe<Scalars['Boolean']['input']>;
  /** They take place in it, or in part. */
  period?: InputMaybe<PeriodInput>;
  /** The same rule made them. */
  seriesId?: InputMaybe<Scalars['ID']['input']>;
  /** They stand like this. */
  status?: InputMaybe<Array<EventStatus>>;
};

/** How many of those who come are in a group. */
export type EventGroupOverlap = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The group. */
  group: Group;
};

/** How many events somebody held. */
export type EventHostCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The host. */
  host: User;
  /** Places that were taken there. */
  taken: Scalars['Int']['output'];
};

/** How many events begin at an hour of a weekday. */
export type EventHourCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The hour, from 0 to 23. */
  hour: Scalars['Int']['output'];
  /** The weekday: 1 is Monday. */
  weekday: Scalars['Int']['output'];
};

/** What kind of event it is. */
export type EventKind =
  /** Many speak. */
  | 'CONFERENCE'
  /** A lesson. */
  | 'LIVE_CLASS'
  /** People meet. */
  | 'MEETUP'
  /** Something else. */
  | 'OTHER'
  /** Somebody shows something on the Internet. */
  | 'WEBINAR'
  /** People work on something. */
  | 'WORKSHOP';

/** How many events are of a kind. */
export type EventKindCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: EventKind;
};

/** Where people meet. */
export type EventMode =
  /** At a place and on the Internet. */
  | 'HYBRID'
  /** At a place. */
  | 'IN_PERSON'
  /** On the Internet. */
  | 'ONLINE';

/** Which events come first. */
export type EventOrder =
  /** Those that begin last. */
  | 'LATEST'
  /** Those that were drafted last. */
  | 'NEWEST'
  /** Those that begin first. */
  | 'SOONEST';

/** What happened to an event's answers in a period. */
export type EventParticipationFigures = {
  /** How many answered or were invited for the first time. */
  answers: Scalars['Int']['output'];
  /** How many were checked in. */
  checkedIn: Scalars['Int']['output'];
  /** How many took theirs back or lost it. */
  ended: Scalars['Int']['output'];
  /** How many got a place. */
  going: Scalars['Int']['output'];
  /** How many began to wait. */
  waitlisted: Scalars['Int']['output'];
};

/** What happened in a step. */
export type EventParticipationPoint = {
  /** How many answered or were invited. */
  answers: Scalars['Int']['output'];
  /** The step's first day. */
  date: Scalars['Date']['output'];
  /** How many took theirs back or lost it. */
  ended: Scalars['Int']['output'];
  /** How many got a place. */
  going: Scalars['Int']['output'];
};

/** An event's answers in figures. */
export type EventParticipationReport = {
  /** The moment that the figures of now are of. */
  asOf: Scalars['DateTime']['output'];
  /** How many answers there are of each kind now. */
  byStatus: Array<RsvpCount>;
  /** Took it, in percent of those who were offered one; null: nobody was. */
  conversionPercent?: Maybe<Scalars['Float']['output']>;
  /** How many took the place that they were offered. */
  converted: Scalars['Int']['output'];
  /** The event. */
  event: Event;
  /** What happened in the period. */
  figures: EventParticipationFigures;
  /** Taken places in percent of all; null: no limit. */
  fillPercent?: Maybe<Scalars['Float']['output']>;
  /** From when. */
  from: Scalars['DateTime']['output'];
  /** When the figures were made. */
  generatedAt: Scalars['DateTime']['output'];
  /** The groups in which most of those who come are, up to 5; secret ones are left out. */
  groups: Array<EventGroupOverlap>;
  /** How many people and guests come or were there. */
  headcount: Scalars['Int']['output'];
  /** Half of those who were offered a place waited no longer than so many hours. */
  medianWaitHours?: Maybe<Scalars['Float']['output']>;
  /** How many were offered a place. */
  offered: Scalars['Int']['output'];
  /** What happened in the period before. */
  previous: EventParticipationFigures;
  /** What was paid and given back, by currency. */
  revenue: Array<EventRevenue>;
  /** What happened in each step. */
  series: Array<EventParticipationPoint>;
  /** Checked in, in percent of those who were and those who did not come; null: nobody was checked in. */
  showUpPercent?: Maybe<Scalars['Float']['output']>;
  /** How those who answered came to it. */
  sources: Array<RsvpSourceCount>;
  /** Until when. */
  to: Scalars['DateTime']['output'];
  /** How many ever waited. */
  waited: Scalars['Int']['output'];
};

/** What was paid in a currency. */
export type EventRevenue = {
  /** What was paid. */
  paid: Money;
  /** How many paid. */
  payments: Scalars['Int']['output'];
  /** What of it was given back. */
  refunded: Money;
};

/** Which dates of a rule are meant. */
export type EventScope =
  /** All that are still to come. */
  | 'ALL'
  /** This one and those after it. */
  | 'FOLLOWING'
  /** This one. */
  | 'THIS';

/** Dates that one rule made. */
export type EventSeries = {
  /** The dates that the viewer may know of, the first one first. */
  events: EventConnection;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The rule: an RRULE of RFC 5545. */
  rule: Scalars['String']['output'];
  /** The zone whose clocks it goes by. */
  timeZone: Scalars['TimeZone']['output'];
};


/** Dates that one rule made. */
export type EventSeriesEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry of an event's agenda. */
export type EventSession = {
  /** What it is about. */
  description: Scalars['String']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Where in the house. */
  room?: Maybe<Scalars['String']['output']>;
  /** Who speaks. */
  speakers: Array<EventSpeaker>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
};

/** Somebody who speaks at an event. */
export type EventSpeaker = {
  /** Who they are. */
  bio: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What they are called. */
  name: Scalars['String']['output'];
  /** Their account, if they have one. */
  user?: Maybe<User>;
};

/** How an event stands. */
export type EventStatus =
  /** It is over and put away. */
  | 'ARCHIVED'
  /** It does not take place. */
  | 'CANCELLED'
  /** Only those who run it know of it. */
  | 'DRAFT'
  /** It is over. */
  | 'ENDED'
  /** It takes place now. */
  | 'LIVE'
  /** It will have another time. */
  | 'POSTPONED'
  /** It can be joined. */
  | 'PUBLISHED';

/** How many events stand one way. */
export type EventStatusCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The way. */
  status: EventStatus;
};

/** All events in figures. */
export type EventSummary = {
  /** The moment that the figures of now are of. */
  asOf: Scalars['DateTime']['output'];
  /** When events of the period begin, the busiest first, up to 10. */
  busiest: Array<EventHourCount>;
  /** Events that begin in the period, by kind. */
  byKind: Array<EventKindCount>;
  /** Events that begin in the period, by how they stand. */
  byStatus: Array<EventStatusCount>;
  /** The period's figures. */
  figures: EventSummaryFigures;
  /** From when. */
  from: Scalars['DateTime']['output'];
  /** When the figures were made. */
  generatedAt: Scalars['DateTime']['output'];
  /** Those of the period before. */
  previous: EventSummaryFigures;
  /** Events and answers of each step. */
  series: Array<EventSummaryPoint>;
  /** Until when. */
  to: Scalars['DateTime']['output'];
  /** Who held most events of the period, up to 10. */
  topHosts: Array<EventHostCount>;
};

/** What happened in all events in a period. */
export type EventSummaryFigures = {
  /** Average of taken places in percent, of events with a limit that begin in it; null: there is none. */
  averageFillPercent?: Maybe<Scalars['Float']['output']>;
  /** Places given back in it. */
  cancellations: Scalars['Int']['output'];
  /** Events of the period that were called off. */
  cancelled: Scalars['Int']['output'];
  /** Events that begin in it, drafts left out. */
  events: Scalars['Int']['output'];
  /** Of them, less than 24 hours before the event began. */
  lateCancellations: Scalars['Int']['output'];
  /** Did not come, in percent of those who had a place at events of the period that were checked; null: none was. */
  noShowPercent?: Maybe<Scalars['Float']['output']>;
  /** Answers given in it. */
  rsvps: Scalars['Int']['output'];
};

/** Events and answers of a step. */
export type EventSummaryPoint = {
  /** The step's first day. */
  date: Scalars['Date']['output'];
  /** Events that begin in it. */
  events: Scalars['Int']['output'];
  /** Answers given in it. */
  rsvps: Scalars['Int']['output'];
};

/** Who may know of an event. */
export type EventVisibility =
  /** Those who are invited. */
  | 'PRIVATE'
  /** Everybody; of a group's event, everybody who sees inside the group. */
  | 'PUBLIC'
  /** Whoever has its address; it is in no list. */
  | 'UNLISTED';

/** Whose attendees to export. */
export type ExportAttendeesInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
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
  /** The group's events that the viewer may know of, the latest first. */
  events: EventConnection;
  /** The group's id. */
  id: Scalars['ID']['output'];
};


/** People who come together for something. */
export type GroupEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Whom to ask to come. */
export type InviteToEventInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** The person. */
  userId: Scalars['ID']['input'];
};

/** Where to wait. */
export type JoinEventWaitlistInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** How many guests one brings. */
  guests?: InputMaybe<Scalars['Int']['input']>;
  /** The kind of ticket, where there are several. */
  ticketTypeId?: InputMaybe<Scalars['ID']['input']>;
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
  /** Lets somebody run an event too; for its host. */
  addEventHost: Event;
  /** Puts something on the agenda; for those who run the event. */
  addEventSession: EventSession;
  /** Names somebody who speaks; for those who run the event. */
  addEventSpeaker: EventSpeaker;
  /** Lets somebody come who asked; for those who run the event. */
  approveRsvp: Rsvp;
  /** Puts an event away that is over; for those who run it. */
  archiveEvent: Event;
  /** Calls an event off for good; for those who run it. */
  cancelEvent: Event;
  /** Gives one's place, request or place in the queue back; those who run the event may do it for others. */
  cancelRsvp: Rsvp;
  /** Notes that somebody is there; for those who run the event. */
  checkIn: Rsvp;
  /** Takes the place that one was offered. */
  claimWaitlistOffer: Rsvp;
  /** Drafts an event; with a rule, one for each of its dates, and gives the first. */
  createEvent: Event;
  /** Takes away a draft, or an event that was called off or is over; for those who run it. */
  deleteEvent: DeletedEvent;
  /** Everybody who answered, as CSV; for those who run the event. */
  exportAttendees: AttendeeExport;
  /** Asks somebody to come; for those who run the event. */
  inviteToEvent: Rsvp;
  /** Waits for a place at an event that is full. */
  joinEventWaitlist: Rsvp;
  /** Takes the time of an event back; for those who run it. */
  postponeEvent: Event;
  /** Lets people join an event; for those who run it. */
  publishEvent: Event;
  /** Does not let somebody come who asked; for those who run the event. */
  rejectRsvp: Rsvp;
  /** Somebody runs an event no more; for its host, and for oneself. */
  removeEventHost: Event;
  /** Takes an entry off the agenda; for those who run the event. */
  removeEventSession: Event;
  /** Takes a speaker off an event; for those who run it. */
  removeEventSpeaker: Event;
  /** Gives one's calendar a new private address; the one before leads nowhere from now on. */
  rotateFeedToken: CalendarFeed;
  /** Says whether one comes. */
  rsvp: Rsvp;
  /** Says which kinds of tickets an event has; for those who run it. */
  setEventTickets: Event;
  /** Changes an event, or more dates of one that comes again; for those who run it. */
  updateEvent: Event;
  /** Changes an entry of the agenda; for those who run the event. */
  updateEventSession: EventSession;
};


export type MutationAddEventHostArgs = {
  input: AddEventHostInput;
};


export type MutationAddEventSessionArgs = {
  input: AddEventSessionInput;
};


export type MutationAddEventSpeakerArgs = {
  input: AddEventSpeakerInput;
};


export type MutationApproveRsvpArgs = {
  input: ApproveRsvpInput;
};


export type MutationArchiveEventArgs = {
  input: ArchiveEventInput;
};


export type MutationCancelEventArgs = {
  input: CancelEventInput;
};


export type MutationCancelRsvpArgs = {
  input: CancelRsvpInput;
};


export type MutationCheckInArgs = {
  input: CheckInInput;
};


export type MutationClaimWaitlistOfferArgs = {
  input: ClaimWaitlistOfferInput;
};


export type MutationCreateEventArgs = {
  input: CreateEventInput;
};


export type MutationDeleteEventArgs = {
  input: DeleteEventInput;
};


export type MutationExportAttendeesArgs = {
  input: ExportAttendeesInput;
};


export type MutationInviteToEventArgs = {
  input: InviteToEventInput;
};


export type MutationJoinEventWaitlistArgs = {
  input: JoinEventWaitlistInput;
};


export type MutationPostponeEventArgs = {
  input: PostponeEventInput;
};


export type MutationPublishEventArgs = {
  input: PublishEventInput;
};


export type MutationRejectRsvpArgs = {
  input: RejectRsvpInput;
};


export type MutationRemoveEventHostArgs = {
  input: RemoveEventHostInput;
};


export type MutationRemoveEventSessionArgs = {
  input: RemoveEventSessionInput;
};


export type MutationRemoveEventSpeakerArgs = {
  input: RemoveEventSpeakerInput;
};


export type MutationRsvpArgs = {
  input: RsvpInput;
};


export type MutationSetEventTicketsArgs = {
  input: SetEventTicketsInput;
};


export type MutationUpdateEventArgs = {
  input: UpdateEventInput;
};


export type MutationUpdateEventSessionArgs = {
  input: UpdateEventSessionInput;
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

/** What to postpone. */
export type PostponeEventInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** Why: everybody concerned reads it. */
  reason: Scalars['String']['input'];
};

/** What to publish. */
export type PublishEventInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** Which dates of one that comes again; left out: all. */
  scope?: InputMaybe<EventScope>;
};

export type Query = {
  /** The events that the viewer may know of; unlisted and private ones only if they have to do with them. */
  allEvents: EventConnection;
  /** Who answered; for those who run the event everybody, for others those who come or may. */
  attendees: RsvpConnection;
  /** What one has to do with in a period, the first one first. */
  calendar: EventConnection;
  /** The calendar of whoever holds this token, as iCalendar. */
  calendarFeed: Scalars['String']['output'];
  /** An event that the viewer may know of, by id or slug; null when there is none. */
  event?: Maybe<Event>;
  /** An event that the viewer may know of. */
  eventDetails: Event;
  /** An event as iCalendar, RFC 5545. */
  eventIcs: Scalars['String']['output'];
  /** An event's answers in figures; for those who run it, and with reports:read. */
  eventParticipationReport: EventParticipationReport;
  /** All events in figures. */
  eventSummary: EventSummary;
  /** Events that one runs, comes to or is invited to, the latest first. */
  myEvents: EventConnection;
  /** One's answers, the newest first. */
  myRsvps: RsvpConnection;
  /** Events whose title, text or venue hold the words; those whose title begins with them first. */
  searchEvents: EventConnection;
};


export type QueryAllEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type QueryAttendeesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  eventId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<RsvpStatus>>;
};


export type QueryCalendarArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period: PeriodInput;
};


export type QueryCalendarFeedArgs = {
  token: Scalars['String']['input'];
};


export type QueryEventArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventDetailsArgs = {
  eventId: Scalars['ID']['input'];
};


export type QueryEventIcsArgs = {
  eventId: Scalars['ID']['input'];
  series?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryEventParticipationReportArgs = {
  eventId: Scalars['ID']['input'];
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryEventSummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryMyEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hosting?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyRsvpsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<RsvpStatus>>;
};


export type QuerySearchEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};

/** Whom not to let come. */
export type RejectRsvpInput = {
  /** Why: they read it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  rsvpId: Scalars['ID']['input'];
};

/** Who runs an event no more. */
export type RemoveEventHostInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** The person. */
  userId: Scalars['ID']['input'];
};

/** An entry to take off the agenda. */
export type RemoveEventSessionInput = {
  /** The entry. */
  sessionId: Scalars['ID']['input'];
};

/** A speaker to take off. */
export type RemoveEventSpeakerInput = {
  /** The speaker. */
  speakerId: Scalars['ID']['input'];
};

/** Somebody's answer to an event. */
export type Rsvp = {
  /** What lets them be checked in; for themselves, once they have a place. */
  checkInCode?: Maybe<Scalars['String']['output']>;
  /** When they were there. */
  checkedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** When they answered first. */
  createdAt: Scalars['DateTime']['output'];
  /** The event; null: it is not for the viewer any more. */
  event?: Maybe<Event>;
  /** How many guests they bring. */
  guests: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What they said; for them and those who run the event. */
  note?: Maybe<Scalars['String']['output']>;
  /** Until when the offered place is kept. */
  offerExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was paid; for them and those who run the event. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it is to be paid. */
  payBefore?: Maybe<Scalars['DateTime']['output']>;
  /** What is to be paid or was, all guests included; null: nothing. For them and those who run the event. */
  price?: Maybe<Money>;
  /** When it was said that the price is to be given back; for them and those who run the event. */
  refundDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** How they came to it; for them and those who run the event. */
  source?: Maybe<RsvpSource>;
  /** How it stands. */
  status: RsvpStatus;
  /** Their kind of ticket. */
  ticket?: Maybe<TicketType>;
  /** Whose answer it is. */
  user: User;
  /** How many wait, up to this one; null: it does not wait. */
  waitlistPosition?: Maybe<Scalars['Int']['output']>;
};

/** Whether one comes. */
export type RsvpAnswer =
  /** No. */
  | 'DECLINED'
  /** Yes. */
  | 'GOING'
  /** Perhaps. */
  | 'MAYBE';

/** A page of Rsvp items: https://relay.dev/graphql/connections.htm */
export type RsvpConnection = {
  /** The items with their cursors. */
  edges: Array<RsvpEdge>;
  /** The items of this page. */
  nodes: Array<Rsvp>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** How many answers of one kind. */
export type RsvpCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  status: RsvpStatus;
};

/** A Rsvp in a page. */
export type RsvpEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Rsvp;
};

/** Whether one comes. */
export type RsvpInput = {
  /** The answer. */
  answer: RsvpAnswer;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** How many guests one brings; left out: as before, or none. */
  guests?: InputMaybe<Scalars['Int']['input']>;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Something for the hosts. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How one came to it. */
  source?: InputMaybe<RsvpSource>;
  /** The kind of ticket, where there are several. */
  ticketTypeId?: InputMaybe<Scalars['ID']['input']>;
};

/** How somebody came to an event. */
export type RsvpSource =
  /** By its page. */
  | 'DIRECT'
  /** By a feed. */
  | 'FEED'
  /** They were invited. */
  | 'INVITATION'
  /** By a link. */
  | 'LINK'
  /** By a search. */
  | 'SEARCH';

/** How many answers came one way. */
export type RsvpSourceCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The way. */
  source: RsvpSource;
};

/** How an answer stands. */
export type RsvpStatus =
  /** It was taken back. */
  | 'CANCELLED'
  /** They are there, or were. */
  | 'CHECKED_IN'
  /** They don't come. */
  | 'DECLINED'
  /** An offer or unpaid place whose time ran out, or a wait that the event ended. */
  | 'EXPIRED'
  /** They come. */
  | 'GOING'
  /** They were asked and have not answered. */
  | 'INVITED'
  /** They may come. */
  | 'MAYBE'
  /** They had a place and did not come. */
  | 'NO_SHOW'
  /** A place is kept for them for a while. */
  | 'OFFERED'
  /** Their place is kept until they have paid. */
  | 'PENDING_PAYMENT'
  /** The hosts did not approve. */
  | 'REJECTED'
  /** They wait for the hosts' approval. */
  | 'REQUESTED'
  /** They wait for a place. */
  | 'WAITLISTED';

/** The kinds of tickets of an event. */
export type SetEventTicketsInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** All kinds that are sold from now on. */
  tickets: Array<TicketTypeInput>;
};

export type Subscription = {
  /** Somebody's answer to an event changed, of those whose answers one may see. */
  eventRsvpChanged: Rsvp;
  /** An event changed, has another time, begins, ends or is called off. */
  eventUpdated: Event;
  /** One's own answer to any event changed. */
  rsvpChanged: Rsvp;
  /** Places of an event were taken or are free again. */
  seatsLeft: Event;
  /** A place is free for one who waited. */
  waitlistOffer: Rsvp;
};


export type SubscriptionEventRsvpChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  eventId: Scalars['ID']['input'];
};


export type SubscriptionEventUpdatedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  eventId: Scalars['ID']['input'];
};


export type SubscriptionRsvpChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionSeatsLeftArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  eventId: Scalars['ID']['input'];
};


export type SubscriptionWaitlistOfferArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** A kind of ticket. */
export type TicketType = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How many are left; null: as many as there are places. */
  left?: Maybe<Scalars['Int']['output']>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What it costs for one person; 0: nothing. */
  price: Money;
  /** How many there are; null: as many as there are places. */
  quota?: Maybe<Scalars['Int']['output']>;
};

/** A kind of ticket. */
export type TicketTypeInput = {
  /** What it is called. */
  name: Scalars['String']['input'];
  /** What it costs for one person. */
  price: MoneyInput;
  /** How many there are; left out: as many as there are places. */
  quota?: InputMaybe<Scalars['Int']['input']>;
};

/** What changes in an event. */
export type UpdateEventInput = {
  /** The address of the house. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Whether those who run it decide who comes; null: as the setting approvalRequired says. */
  approvalRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many fit in; null: no limit. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it ends; left out: it takes as long as before. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** The version that was read: refuses if it changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What kind of event it is. */
  kind?: InputMaybe<EventKind>;
  /** Where it is, in degrees to the north. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Where it is, in degrees to the east. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** How many guests each may bring; null: as the setting allowGuests says. */
  maxGuests?: InputMaybe<Scalars['Int']['input']>;
  /** Where people meet. */
  mode?: InputMaybe<EventMode>;
  /** Where it is on the Internet. */
  onlineUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Which dates of one that comes again; left out: this one. */
  scope?: InputMaybe<EventScope>;
  /** Whether everybody sees who comes. */
  showAttendees?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it begins. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The zone whose clocks it goes by. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** What it is called. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The room or house. */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** Who may know of it. */
  visibility?: InputMaybe<EventVisibility>;
  /** Whether people may wait for a place; null: as the setting says. */
  waitlistEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What changes in an entry of the agenda. */
export type UpdateEventSessionInput = {
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it ends. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where in the house: one entry at a time. */
  room?: InputMaybe<Scalars['String']['input']>;
  /** The entry. */
  sessionId: Scalars['ID']['input'];
  /** Who speaks, of the event's speakers. */
  speakerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When it begins. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A person who has an account. */
export type User = {
  /** Events that the person holds, of those that the viewer may know of; the latest first. */
  hostedEvents: EventConnection;
  /** The person's id. */
  id: Scalars['ID']['output'];
};


/** A person who has an account. */
export type UserHostedEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  Event: Event;
  EventSeries: EventSeries;
  EventSession: EventSession;
  EventSpeaker: EventSpeaker;
  Group: Group;
  Rsvp: Rsvp;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  EventSeries:
    ( { __typename: 'EventSeries' }
    & GraphQLRecursivePick<FederationTypes['EventSeries'], {"id":true}> );
  EventSession:
    ( { __typename: 'EventSession' }
    & GraphQLRecursivePick<FederationTypes['EventSession'], {"id":true}> );
  EventSpeaker:
    ( { __typename: 'EventSpeaker' }
    & GraphQLRecursivePick<FederationTypes['EventSpeaker'], {"id":true}> );
  Group:
    ( { __typename: 'Group' }
    & GraphQLRecursivePick<FederationTypes['Group'], {"id":true}> );
  Rsvp:
    ( { __typename: 'Rsvp' }
    & GraphQLRecursivePick<FederationTypes['Rsvp'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddEventHostInput: AddEventHostInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddEventSessionInput: AddEventSessionInput;
  AddEventSpeakerInput: AddEventSpeakerInput;
  ApproveRsvpInput: ApproveRsvpInput;
  ArchiveEventInput: ArchiveEventInput;
  AttendeeExport: ResolverTypeWrapper<AttendeeExport>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeed>;
  CancelEventInput: CancelEventInput;
  CancelRsvpInput: CancelRsvpInput;
  CheckInInput: CheckInInput;
  ClaimWaitlistOfferInput: ClaimWaitlistOfferInput;
  CreateEventInput: CreateEventInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteEventInput: DeleteEventInput;
  DeletedEvent: ResolverTypeWrapper<DeletedEvent>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  Event: ResolverTypeWrapper<EventRow>;
  EventConnection: ResolverTypeWrapper<Page<EventRow>>;
  EventDisplay: ResolverTypeWrapper<EventDisplay>;
  EventEdge: ResolverTypeWrapper<Page<EventRow>['edges'][number]>;
  EventFilter: EventFilter;
  EventGroupOverlap: ResolverTypeWrapper<Omit<EventGroupOverlap, 'group'> & { group: ResolversTypes['Group'] }>;
  EventHostCount: ResolverTypeWrapper<Omit<EventHostCount, 'host'> & { host: ResolversTypes['User'] }>;
  EventHourCount: ResolverTypeWrapper<EventHourCount>;
  EventKind: EventKind;
  EventKindCount: ResolverTypeWrapper<EventKindCount>;
  EventMode: EventMode;
  EventOrder: EventOrder;
  EventParticipationFigures: ResolverTypeWrapper<EventParticipationFigures>;
  EventParticipationPoint: ResolverTypeWrapper<EventParticipationPoint>;
  EventParticipationReport: ResolverTypeWrapper<Omit<EventParticipationReport, 'event' | 'groups'> & { event: ResolversTypes['Event'], groups: Array<ResolversTypes['EventGroupOverlap']> }>;
  EventRevenue: ResolverTypeWrapper<EventRevenue>;
  EventScope: EventScope;
  EventSeries: ResolverTypeWrapper<EventSeriesRow>;
  EventSession: ResolverTypeWrapper<EventSessionRow>;
  EventSpeaker: ResolverTypeWrapper<EventSpeakerRow>;
  EventStatus: EventStatus;
  EventStatusCount: ResolverTypeWrapper<EventStatusCount>;
  EventSummary: ResolverTypeWrapper<Omit<EventSummary, 'topHosts'> & { topHosts: Array<ResolversTypes['EventHostCount']> }>;
  EventSummaryFigures: ResolverTypeWrapper<EventSummaryFigures>;
  EventSummaryPoint: ResolverTypeWrapper<EventSummaryPoint>;
  EventVisibility: EventVisibility;
  ExportAttendeesInput: ExportAttendeesInput;
  Granularity: Granularity;
  Group: ResolverTypeWrapper<Reference>;
  InviteToEventInput: InviteToEventInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JoinEventWaitlistInput: JoinEventWaitlistInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodInput: PeriodInput;
  PostponeEventInput: PostponeEventInput;
  PublishEventInput: PublishEventInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RejectRsvpInput: RejectRsvpInput;
  RemoveEventHostInput: RemoveEventHostInput;
  RemoveEventSessionInput: RemoveEventSessionInput;
  RemoveEventSpeakerInput: RemoveEventSpeakerInput;
  Rsvp: ResolverTypeWrapper<RsvpRow>;
  RsvpAnswer: RsvpAnswer;
  RsvpConnection: ResolverTypeWrapper<Page<RsvpRow>>;
  RsvpCount: ResolverTypeWrapper<RsvpCount>;
  RsvpEdge: ResolverTypeWrapper<Page<RsvpRow>['edges'][number]>;
  RsvpInput: RsvpInput;
  RsvpSource: RsvpSource;
  RsvpSourceCount: ResolverTypeWrapper<RsvpSourceCount>;
  RsvpStatus: RsvpStatus;
  SetEventTicketsInput: SetEventTicketsInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TicketType: ResolverTypeWrapper<TicketTypeRow>;
  TicketTypeInput: TicketTypeInput;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpdateEventInput: UpdateEventInput;
  UpdateEventSessionInput: UpdateEventSessionInput;
  User: ResolverTypeWrapper<Reference>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddEventHostInput: AddEventHostInput;
  ID: Scalars['ID']['output'];
  AddEventSessionInput: AddEventSessionInput;
  AddEventSpeakerInput: AddEventSpeakerInput;
  ApproveRsvpInput: ApproveRsvpInput;
  ArchiveEventInput: ArchiveEventInput;
  AttendeeExport: AttendeeExport;
  Int: Scalars['Int']['output'];
  BigInt: Scalars['BigInt']['output'];
  CalendarFeed: CalendarFeed;
  CancelEventInput: CancelEventInput;
  CancelRsvpInput: CancelRsvpInput;
  CheckInInput: CheckInInput;
  ClaimWaitlistOfferInput: ClaimWaitlistOfferInput;
  CreateEventInput: CreateEventInput;
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteEventInput: DeleteEventInput;
  DeletedEvent: DeletedEvent;
  Duration: Scalars['Duration']['output'];
  Email: Scalars['Email']['output'];
  Event: EventRow;
  EventConnection: Page<EventRow>;
  EventDisplay: EventDisplay;
  EventEdge: Page<EventRow>['edges'][number];
  EventFilter: EventFilter;
  EventGroupOverlap: Omit<EventGroupOverlap, 'group'> & { group: ResolversParentTypes['Group'] };
  EventHostCount: Omit<EventHostCount, 'host'> & { host: ResolversParentTypes['User'] };
  EventHourCount: EventHourCount;
  EventKindCount: EventKindCount;
  EventParticipationFigures: EventParticipationFigures;
  EventParticipationPoint: EventParticipationPoint;
  EventParticipationReport: Omit<EventParticipationReport, 'event' | 'groups'> & { event: ResolversParentTypes['Event'], groups: Array<ResolversParentTypes['EventGroupOverlap']> };
  EventRevenue: EventRevenue;
  EventSeries: EventSeriesRow;
  EventSession: EventSessionRow;
  EventSpeaker: EventSpeakerRow;
  EventStatusCount: EventStatusCount;
  EventSummary: Omit<EventSummary, 'topHosts'> & { topHosts: Array<ResolversParentTypes['EventHostCount']> };
  EventSummaryFigures: EventSummaryFigures;
  EventSummaryPoint: EventSummaryPoint;
  ExportAttendeesInput: ExportAttendeesInput;
  Group: Reference;
  InviteToEventInput: InviteToEventInput;
  JSON: Scalars['JSON']['output'];
  JoinEventWaitlistInput: JoinEventWaitlistInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PeriodInput: PeriodInput;
  PostponeEventInput: PostponeEventInput;
  PublishEventInput: PublishEventInput;
  Query: Record<PropertyKey, never>;
  RejectRsvpInput: RejectRsvpInput;
  RemoveEventHostInput: RemoveEventHostInput;
  RemoveEventSessionInput: RemoveEventSessionInput;
  RemoveEventSpeakerInput: RemoveEventSpeakerInput;
  Rsvp: RsvpRow;
  RsvpConnection: Page<RsvpRow>;
  RsvpCount: RsvpCount;
  RsvpEdge: Page<RsvpRow>['edges'][number];
  RsvpInput: RsvpInput;
  RsvpSourceCount: RsvpSourceCount;
  SetEventTicketsInput: SetEventTicketsInput;
  Subscription: Record<PropertyKey, never>;
  TicketType: TicketTypeRow;
  TicketTypeInput: TicketTypeInput;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UpdateEventInput: UpdateEventInput;
  UpdateEventSessionInput: UpdateEventSessionInput;
  User: Reference;
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

export type AttendeeExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendeeExport'] = ResolversParentTypes['AttendeeExport']> = {
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rotatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
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

export type DeletedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletedEvent'] = ResolversParentTypes['DeletedEvent']> = {
  deletedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvalRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendees?: Resolver<Maybe<ResolversTypes['RsvpConnection']>, ParentType, ContextType, Partial<EventAttendeesArgs>>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  checkInOpensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counts?: Resolver<Maybe<Array<ResolversTypes['RsvpCount']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['EventDisplay'], ParentType, ContextType, Partial<EventDisplayArgs>>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<EventDistanceKmArgs, 'latitude' | 'longitude'>>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  hosts?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  icsUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  localEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxGuests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['EventMode'], ParentType, ContextType>;
  myRsvp?: Resolver<Maybe<ResolversTypes['Rsvp']>, ParentType, ContextType>;
  onlineUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  overCapacity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seatsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['EventSession']>, ParentType, ContextType>;
  showAttendees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['EventSpeaker']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tickets?: Resolver<Array<ResolversTypes['TicketType']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['EventVisibility'], ParentType, ContextType>;
  waitlistEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventDisplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventDisplay'] = ResolversParentTypes['EventDisplay']> = {
  places?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whenForReader?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventGroupOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventGroupOverlap'] = ResolversParentTypes['EventGroupOverlap']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type EventHostCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventHostCount'] = ResolversParentTypes['EventHostCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventHourCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventHourCount'] = ResolversParentTypes['EventHourCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventKindCount'] = ResolversParentTypes['EventKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
};

export type EventParticipationFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventParticipationFigures'] = ResolversParentTypes['EventParticipationFigures']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checkedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  going?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitlisted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventParticipationPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventParticipationPoint'] = ResolversParentTypes['EventParticipationPoint']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  going?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventParticipationReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventParticipationReport'] = ResolversParentTypes['EventParticipationReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['RsvpCount']>, ParentType, ContextType>;
  conversionPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  converted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['EventParticipationFigures'], ParentType, ContextType>;
  fillPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['EventGroupOverlap']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianWaitHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['EventParticipationFigures'], ParentType, ContextType>;
  revenue?: Resolver<Array<ResolversTypes['EventRevenue']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['EventParticipationPoint']>, ParentType, ContextType>;
  showUpPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['RsvpSourceCount']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventRevenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventRevenue'] = ResolversParentTypes['EventRevenue']> = {
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type EventSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSeries'] = ResolversParentTypes['EventSeries'], FederationReferenceType extends FederationReferenceTypes['EventSeries'] = FederationReferenceTypes['EventSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventSeriesEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type EventSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSession'] = ResolversParentTypes['EventSession'], FederationReferenceType extends FederationReferenceTypes['EventSession'] = FederationReferenceTypes['EventSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['EventSpeaker']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventSpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSpeaker'] = ResolversParentTypes['EventSpeaker'], FederationReferenceType extends FederationReferenceTypes['EventSpeaker'] = FederationReferenceTypes['EventSpeaker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventSpeaker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bio?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type EventStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventStatusCount'] = ResolversParentTypes['EventStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
};

export type EventSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSummary'] = ResolversParentTypes['EventSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  busiest?: Resolver<Array<ResolversTypes['EventHourCount']>, ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['EventKindCount']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['EventStatusCount']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['EventSummaryFigures'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['EventSummaryFigures'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['EventSummaryPoint']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  topHosts?: Resolver<Array<ResolversTypes['EventHostCount']>, ParentType, ContextType>;
};

export type EventSummaryFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSummaryFigures'] = ResolversParentTypes['EventSummaryFigures']> = {
  averageFillPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cancellations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateCancellations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShowPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rsvps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventSummaryPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSummaryPoint'] = ResolversParentTypes['EventSummaryPoint']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rsvps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group'], FederationReferenceType extends FederationReferenceTypes['Group'] = FederationReferenceTypes['Group']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Group']> | FederationReferenceType, FederationReferenceType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<GroupEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addEventHost?: Resolver<ResolversTypes['Event'], ParentType, ContextType, RequireFields<MutationAddEventHostArgs, 'input'>>;
  addEventSession?: Resolver<ResolversTypes['EventSession'], ParentType, ContextType, RequireFields<MutationAddEventSessionArgs, 'input'>>;
  addEventSpeaker?: Resolver<ResolversTypes['EventSpeaker'], ParentType, ContextType, RequireFields<MutationAddEventSpeakerArgs, 'input'>>;
  approveRsvp?: Resolver<ResolversTypes['Rsvp'], ParentType, ContextType, RequireFields<MutationApproveRsvpArgs, 'input'>>;
  archiveEvent?: Resolver<ResolversTypes['Event'], ParentType, ContextType, RequireFields<MutationArchiveEventArgs, 'input'>>;
  cancelEvent?: Resolver<ResolversTypes['Event'], ParentType, ContextType, RequireFields<MutationCancelEventArgs, 'input'>>;
  cancelRsvp?: Resolver<ResolversTypes['Rsvp'], ParentType, ContextType, RequireFields<MutationCancelRsvpArgs, 'input'>>;
  checkIn?: Resolver<ResolversTypes['Rsvp'], ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input'>>;
  claimWaitlistOffer?: Resolver<ResolversTypes['Rsvp'], ParentType, ContextType, RequireFields<MutationClaimWaitlistOfferArgs, 'input'>>;
  createEvent?: Resolver<ResolversTypes['Event'], ParentType, ContextType, RequireFields<MutationCreateEventArgs, 'input'>>;
  deleteEvent?: Resolver<ResolversTypes['DeletedEvent'], ParentType, ContextType, RequireFields<MutationDeleteEventArgs, 'input'>>;
  exportAttendees?: Resolver<ResolversTypes['AttendeeExport'], ParentType, ContextType, RequireFields<MutationExportAttendeesArgs, 'input'>>;
  inviteToEvent?: Resolver<ResolversTypes['Rsvp'], ParentType, ContextType, RequireFields<MutationInviteToEventArgs, 'input'>>;
  joinEventWaitlist?: Resolver<ResolversTypes['Rsvp'], ParentType, ContextType, RequireFields<MutationJoinEventWaitlistArgs, 'input'>>;
  postponeEvent?: Resolver<ResolversTypes['Event'], ParentType, ContextType, RequireFields<MutationPostponeEventArgs, 'input'>>;
  publishEvent?: Resolver<ResolversTypes['Event'], ParentType, ContextType, RequireFields<MutationPublishEventArgs, 'input'>>;
  rejectRsvp?: Resolver<ResolversTypes['Rsvp'], ParentType, ContextType, RequireFields<MutationRejectRsvpArgs, 'input'>>;
  removeEventHost?: Resolver<ResolversTypes['Event'], ParentType, ContextType, RequireFields<MutationRemoveEventHostArgs, 'input'>>;
  removeEventSession?: Resolver<ResolversTypes['Event'], ParentType, ContextType, RequireFields<MutationRemoveEventSessionArgs, 'input'>>;
  removeEventSpeaker?: Resolver<ResolversTypes['Event'], ParentType, ContextType, RequireFields<MutationRemoveEventSpeakerArgs, 'input'>>;
  rotateFeedToken?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  rsvp?: Resolver<ResolversTypes['Rsvp'], ParentType, ContextType, RequireFields<MutationRsvpArgs, 'input'>>;
  setEventTickets?: Resolver<ResolversTypes['Event'], ParentType, ContextType, RequireFields<MutationSetEventTicketsArgs, 'input'>>;
  updateEvent?: Resolver<ResolversTypes['Event'], ParentType, ContextType, RequireFields<MutationUpdateEventArgs, 'input'>>;
  updateEventSession?: Resolver<ResolversTypes['EventSession'], ParentType, ContextType, RequireFields<MutationUpdateEventSessionArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryAllEventsArgs, 'orderBy'>>;
  attendees?: Resolver<ResolversTypes['RsvpConnection'], ParentType, ContextType, RequireFields<QueryAttendeesArgs, 'eventId'>>;
  calendar?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryCalendarArgs, 'period'>>;
  calendarFeed?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryCalendarFeedArgs, 'token'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<QueryEventArgs>>;
  eventDetails?: Resolver<ResolversTypes['Event'], ParentType, ContextType, RequireFields<QueryEventDetailsArgs, 'eventId'>>;
  eventIcs?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryEventIcsArgs, 'eventId' | 'series'>>;
  eventParticipationReport?: Resolver<ResolversTypes['EventParticipationReport'], ParentType, ContextType, RequireFields<QueryEventParticipationReportArgs, 'eventId' | 'period' | 'timeZone'>>;
  eventSummary?: Resolver<ResolversTypes['EventSummary'], ParentType, ContextType, RequireFields<QueryEventSummaryArgs, 'period' | 'timeZone'>>;
  myEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryMyEventsArgs>>;
  myRsvps?: Resolver<ResolversTypes['RsvpConnection'], ParentType, ContextType, Partial<QueryMyRsvpsArgs>>;
  searchEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QuerySearchEventsArgs, 'query'>>;
};

export type RsvpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rsvp'] = ResolversParentTypes['Rsvp'], FederationReferenceType extends FederationReferenceTypes['Rsvp'] = FederationReferenceTypes['Rsvp']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Rsvp']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checkInCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  guests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  refundDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['RsvpSource']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RsvpStatus'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['TicketType']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  waitlistPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RsvpConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RsvpConnection'] = ResolversParentTypes['RsvpConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RsvpEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Rsvp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RsvpCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RsvpCount'] = ResolversParentTypes['RsvpCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RsvpStatus'], ParentType, ContextType>;
};

export type RsvpEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RsvpEdge'] = ResolversParentTypes['RsvpEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rsvp'], ParentType, ContextType>;
};

export type RsvpSourceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RsvpSourceCount'] = ResolversParentTypes['RsvpSourceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RsvpSource'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  eventRsvpChanged?: SubscriptionResolver<ResolversTypes['Rsvp'], "eventRsvpChanged", ParentType, ContextType, RequireFields<SubscriptionEventRsvpChangedArgs, 'eventId'>>;
  eventUpdated?: SubscriptionResolver<ResolversTypes['Event'], "eventUpdated", ParentType, ContextType, RequireFields<SubscriptionEventUpdatedArgs, 'eventId'>>;
  rsvpChanged?: SubscriptionResolver<ResolversTypes['Rsvp'], "rsvpChanged", ParentType, ContextType, Partial<SubscriptionRsvpChangedArgs>>;
  seatsLeft?: SubscriptionResolver<ResolversTypes['Event'], "seatsLeft", ParentType, ContextType, RequireFields<SubscriptionSeatsLeftArgs, 'eventId'>>;
  waitlistOffer?: SubscriptionResolver<ResolversTypes['Rsvp'], "waitlistOffer", ParentType, ContextType, Partial<SubscriptionWaitlistOfferArgs>>;
};

export type TicketTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketType'] = ResolversParentTypes['TicketType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hostedEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<UserHostedEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AttendeeExport?: AttendeeExportResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeletedEvent?: DeletedEventResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Email?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventDisplay?: EventDisplayResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventGroupOverlap?: EventGroupOverlapResolvers<ContextType>;
  EventHostCount?: EventHostCountResolvers<ContextType>;
  EventHourCount?: EventHourCountResolvers<ContextType>;
  EventKindCount?: EventKindCountResolvers<ContextType>;
  EventParticipationFigures?: EventParticipationFiguresResolvers<ContextType>;
  EventParticipationPoint?: EventParticipationPointResolvers<ContextType>;
  EventParticipationReport?: EventParticipationReportResolvers<ContextType>;
  EventRevenue?: EventRevenueResolvers<ContextType>;
  EventSeries?: EventSeriesResolvers<ContextType>;
  EventSession?: EventSessionResolvers<ContextType>;
  EventSpeaker?: EventSpeakerResolvers<ContextType>;
  EventStatusCount?: EventStatusCountResolvers<ContextType>;
  EventSummary?: EventSummaryResolvers<ContextType>;
  EventSummaryFigures?: EventSummaryFiguresResolvers<ContextType>;
  EventSummaryPoint?: EventSummaryPointResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rsvp?: RsvpResolvers<ContextType>;
  RsvpConnection?: RsvpConnectionResolvers<ContextType>;
  RsvpCount?: RsvpCountResolvers<ContextType>;
  RsvpEdge?: RsvpEdgeResolvers<ContextType>;
  RsvpSourceCount?: RsvpSourceCountResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TicketType?: TicketTypeResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
