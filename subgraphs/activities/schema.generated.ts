import type { Connection as Page, Reference } from '@lyceum/kit';
import type { ActivityRow, ActivitySessionRow } from './tables.ts';
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

/** Something that somebody did: who, what, to what. It never changes; what was wrong is voided. https://xapi.com */
export type Activity = {
  /** Who did it. */
  actor: User;
  /** The course it was done in. */
  course?: Maybe<Course>;
  /** It as people read it. */
  display: ActivityDisplay;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** In which language, if the client said so. */
  language?: Maybe<Scalars['String']['output']>;
  /** What its owner noted; for the owner alone, null for others. */
  note?: Maybe<Scalars['String']['output']>;
  /** The thing's id. */
  objectId: Scalars['String']['output'];
  /** What the thing was called then. */
  objectName?: Maybe<Scalars['String']['output']>;
  /** The kind of thing it was done to: Course, Lesson, Post … */
  objectType: Scalars['String']['output'];
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** On what platform or device, if the client said so. */
  platform?: Maybe<Scalars['String']['output']>;
  /** The registration or session that it belongs to. */
  registration?: Maybe<Scalars['ID']['output']>;
  /** What came of it. */
  result?: Maybe<ActivityResult>;
  /** When it was written down. */
  storedAt: Scalars['DateTime']['output'];
  /** What was done, by name: completed, joined, shared … */
  verb: Scalars['String']['output'];
  /** The verb in the xAPI vocabularies. */
  verbIri: Scalars['String']['output'];
  /** Who sees it. */
  visibility: ActivityVisibility;
  /** Since when it is void. */
  voidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the platform saw it itself. */
  witnessed: Scalars['Boolean']['output'];
};


/** Something that somebody did: who, what, to what. It never changes; what was wrong is voided. https://xapi.com */
export type ActivityDisplayArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** A page of Activity items: https://relay.dev/graphql/connections.htm */
export type ActivityConnection = {
  /** The items with their cursors. */
  edges: Array<ActivityEdge>;
  /** The items of this page. */
  nodes: Array<Activity>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A statement as people read it. */
export type ActivityDisplay = {
  /** How long ago it was, in the locale's words. */
  ago: Scalars['String']['output'];
  /** A sentence in English words. */
  sentence: Scalars['String']['output'];
};

/** A Activity in a page. */
export type ActivityEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Activity;
};

/** Figures of a period. */
export type ActivityFigures = {
  /** People who were active. */
  activePeople: Scalars['Int']['output'];
  /** People active a day, on average over the days of the period. */
  dailyActive: Scalars['Float']['output'];
  /** Milliseconds from what the platform saw to its being written down: the 95th percentile; null without any. */
  ingestLagP95Ms?: Maybe<Scalars['Float']['output']>;
  /** People active in the last 30 days of the period. */
  monthlyActive: Scalars['Int']['output'];
  /** Of these, who had not been active before the period. */
  newPeople: Scalars['Int']['output'];
  /** Statements. */
  statements: Scalars['Int']['output'];
  /** Daily per hundred monthly; null without any. */
  stickiness?: Maybe<Scalars['Float']['output']>;
  /** People active in the last 7 days of the period. */
  weeklyActive: Scalars['Int']['output'];
};

/** Which statements. */
export type ActivityFilter = {
  /** Only in this course. */
  courseId?: InputMaybe<Scalars['ID']['input']>;
  /** From this moment on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only this thing. */
  objectId?: InputMaybe<Scalars['String']['input']>;
  /** Only this kind of thing. */
  objectType?: InputMaybe<Scalars['String']['input']>;
  /** Up to, and without, this moment. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only this verb, by name or IRI. */
  verb?: InputMaybe<Scalars['String']['input']>;
};

/** Statements in a step. */
export type ActivityPoint = {
  /** Statements. */
  count: Scalars['Int']['output'];
  /** The step's first day. */
  date: Scalars['Date']['output'];
  /** People who were active. */
  people: Scalars['Int']['output'];
};

/** What came of something. */
export type ActivityResult = {
  /** Whether it was completed. */
  completion?: Maybe<Scalars['Boolean']['output']>;
  /** How long it took. */
  durationSeconds?: Maybe<Scalars['Int']['output']>;
  /** A score from -1 to 1. */
  scoreScaled?: Maybe<Scalars['Float']['output']>;
  /** Whether it succeeded. */
  success?: Maybe<Scalars['Boolean']['output']>;
};

/** A stretch of learning. */
export type ActivitySession = {
  /** When it ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** When the last heartbeat came. */
  lastBeatAt: Scalars['DateTime']['output'];
  /** The thing's id. */
  objectId: Scalars['String']['output'];
  /** What it is called. */
  objectName?: Maybe<Scalars['String']['output']>;
  /** The kind of thing. */
  objectType: Scalars['String']['output'];
  /** Seconds of learning, counted while heartbeats came. */
  seconds: Scalars['Int']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: ActivitySessionStatus;
};

/** A page of ActivitySession items: https://relay.dev/graphql/connections.htm */
export type ActivitySessionConnection = {
  /** The items with their cursors. */
  edges: Array<ActivitySessionEdge>;
  /** The items of this page. */
  nodes: Array<ActivitySession>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A ActivitySession in a page. */
export type ActivitySessionEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: ActivitySession;
};

/** A session. */
export type ActivitySessionInput = {
  /** Which. */
  sessionId: Scalars['ID']['input'];
};

/** Where a session stands; the words are cmi5's. */
export type ActivitySessionStatus =
  /** Ended for want of heartbeats. */
  | 'ABANDONED'
  /** Going on. */
  | 'INITIALIZED'
  /** Begun, no heartbeat yet. */
  | 'LAUNCHED'
  /** Ended by the learner. */
  | 'TERMINATED';

/** Days in a row. */
export type ActivityStreak = {
  /** Days with any activity. */
  activeDays: Scalars['Int']['output'];
  /** Up to today or yesterday. */
  current: Scalars['Int']['output'];
  /** Ever. */
  longest: Scalars['Int']['output'];
  /** Whose days these are. */
  timeZone: Scalars['TimeZone']['output'];
};

/** What everybody did in a period. */
export type ActivitySummary = {
  /** The moment that what is not of the period is of. */
  asOf: Scalars['DateTime']['output'];
  /** Learners who have been silent for inactivityAlertDays, as of now. */
  atRisk: Scalars['Int']['output'];
  /** The period's figures. */
  figures: ActivityFigures;
  /** When it was made. */
  generatedAt: Scalars['DateTime']['output'];
  /** The stretch of time. */
  period: Period;
  /** Those of the period of the same length just before. */
  previous: ActivityFigures;
  /** In each step. */
  series: Array<ActivityPoint>;
  /** Things to which most was done; the first 20. */
  topObjects: Array<ObjectCount>;
  /** By verb, most first; the first 20. */
  topVerbs: Array<VerbCount>;
};

/** Who sees a statement. */
export type ActivityVisibility =
  /** They and the instructors of its course. */
  | 'COURSE'
  /** Whose it is. */
  | 'ONLY_ME'
  /** Everybody but those kept apart by a block. */
  | 'PUBLIC';

/** A learner who has been silent. */
export type AtRiskLearner = {
  /** Whole days since. */
  daysSilent: Scalars['Int']['output'];
  /** The last activity in the course, or when they began it. */
  lastActiveAt: Scalars['DateTime']['output'];
  /** Who. */
  learner: User;
};

/** A course, by what activities know. */
export type Course = {
  /** What was done in it, newest first, as far as the viewer may see it. */
  activities: ActivityConnection;
  /** The course's id. */
  id: Scalars['ID']['output'];
};


/** A course, by what activities know. */
export type CourseActivitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Statements in a course. */
export type CourseActivityCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The course. */
  course: Course;
};

/** What somebody did. */
export type CreateActivityInput = {
  /** Whether it was completed. */
  completion?: InputMaybe<Scalars['Boolean']['input']>;
  /** The course it was done in; only of those one learns or teaches in. */
  courseId?: InputMaybe<Scalars['ID']['input']>;
  /** How long it took. */
  durationSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** The group it was done in. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In which language, BCP 47. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** A note to oneself. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The thing's id or IRI. */
  objectId: Scalars['String']['input'];
  /** What the thing is called. */
  objectName?: InputMaybe<Scalars['String']['input']>;
  /** The kind of thing it was done to, like Video. */
  objectType: Scalars['String']['input'];
  /** When it happened; left out: now. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** On what platform or device. */
  platform?: InputMaybe<Scalars['String']['input']>;
  /** The registration or session that it belongs to. */
  registration?: InputMaybe<Scalars['ID']['input']>;
  /** A score from -1 to 1. */
  scoreScaled?: InputMaybe<Scalars['Float']['input']>;
  /** The client's own id of it: the same is recorded once. */
  sourceId?: InputMaybe<Scalars['String']['input']>;
  /** Whether it succeeded. */
  success?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was done: completed, attempted … or its IRI. */
  verb: Scalars['String']['input'];
  /** Who sees it; left out: as defaultVisibility says. */
  visibility?: InputMaybe<ActivityVisibility>;
};

/** What is declared void. */
export type DeleteActivityInput = {
  /** Which statement. */
  activityId: Scalars['ID']['input'];
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

/** What somebody did, as xAPI. */
export type ImportStatementsInput = {
  /** Up to 500 statements as JSON. */
  statements: Array<Scalars['JSON']['input']>;
};

/** Statements as xAPI writes them. */
export type LearningRecord = {
  /** There is more: ask again with this as `since`. */
  more?: Maybe<Scalars['DateTime']['output']>;
  /** The statements. */
  statements: Array<Scalars['JSON']['output']>;
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
  /** Records what the viewer did. */
  createActivity: Activity;
  /** The same as voiding, for what the viewer recorded. */
  deleteActivity: Activity;
  /** Ends a stretch of learning; ending it again changes nothing. */
  endActivitySession: ActivitySession;
  /** Says that the viewer goes on; send it every heartbeatSeconds. */
  heartbeatActivitySession: ActivitySession;
  /** Records up to 500 xAPI statements of the viewer; those that came before (by id) are passed over. Gives the new ones. */
  importStatements: Array<Activity>;
  /** Records up to 500 statements of the viewer; those that came before (by sourceId) are passed over. Gives the new ones. */
  recordStatements: Array<Activity>;
  /** Says when the viewer's days begin, for streaks; what was is counted anew. */
  setActivityTimeZone: User;
  /** Begins a stretch of learning, or gives the one that is open for the same thing. */
  startActivitySession: ActivitySession;
  /** Changes the note or the visibility of a statement, for editWindowMinutes. What it says never changes. */
  updateActivity: Activity;
  /** Declares a statement void by another that says so; nothing is erased. */
  voidActivity: Activity;
};


export type MutationCreateActivityArgs = {
  input: CreateActivityInput;
};


export type MutationDeleteActivityArgs = {
  input: DeleteActivityInput;
};


export type MutationEndActivitySessionArgs = {
  input: ActivitySessionInput;
};


export type MutationHeartbeatActivitySessionArgs = {
  input: ActivitySessionInput;
};


export type MutationImportStatementsArgs = {
  input: ImportStatementsInput;
};


export type MutationRecordStatementsArgs = {
  input: RecordStatementsInput;
};


export type MutationSetActivityTimeZoneArgs = {
  input: SetActivityTimeZoneInput;
};


export type MutationStartActivitySessionArgs = {
  input: StartActivitySessionInput;
};


export type MutationUpdateActivityArgs = {
  input: UpdateActivityInput;
};


export type MutationVoidActivityArgs = {
  input: VoidActivityInput;
};

/** A thing and how much was done to it. */
export type ObjectCount = {
  /** How many statements. */
  count: Scalars['Int']['output'];
  /** Its id. */
  objectId: Scalars['String']['output'];
  /** What it was called last. */
  objectName?: Maybe<Scalars['String']['output']>;
  /** Its kind. */
  objectType: Scalars['String']['output'];
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

export type Query = {
  /** What people did, newest first, as far as the viewer may see it: one's own, what is public, and what belongs to a course that one teaches. */
  activities: ActivityConnection;
  /** What one person did, newest first, as far as the viewer may see it. */
  activitiesByUser: ActivityConnection;
  /** A statement by id; null when there is none that the viewer may see. */
  activity?: Maybe<Activity>;
  /** A session of the viewer's own; null when there is none. */
  activitySession?: Maybe<ActivitySession>;
  /** On how many days in a row somebody was active: one's own, or with reports:read anybody's. */
  activityStreak: ActivityStreak;
  /** Figures about what everybody did, with the period before. */
  activitySummary: ActivitySummary;
  /** Learners of a course who have done nothing there for inactivityAlertDays, the longest silent first; for its instructors. */
  atRiskLearners: Array<AtRiskLearner>;
  /** Statements as xAPI 1.0.3 writes them, oldest first: one's own, or with activities:manage anybody's. */
  learningRecord: LearningRecord;
  /** What people did to things whose name holds the text, newest first, as far as the viewer may see it. */
  searchActivities: ActivityConnection;
  /** Figures about what one person did: one's own, or with reports:read anybody's. */
  userActivityReport: UserActivityReport;
};


export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryActivitiesByUserArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  userId: Scalars['ID']['input'];
};


export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActivitySessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActivityStreakArgs = {
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryActivitySummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryAtRiskLearnersArgs = {
  courseId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLearningRecordArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySearchActivitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


export type QueryUserActivityReportArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What somebody did, in a batch. */
export type RecordStatementsInput = {
  /** Up to 500. */
  statements: Array<StatementInput>;
};

/** Where the viewer's days begin. */
export type SetActivityTimeZoneInput = {
  /** The zone. */
  timeZone: Scalars['TimeZone']['input'];
};

/** On what a session begins. */
export type StartActivitySessionInput = {
  /** The course it belongs to. */
  courseId?: InputMaybe<Scalars['ID']['input']>;
  /** The thing's id. */
  objectId: Scalars['String']['input'];
  /** What it is called. */
  objectName?: InputMaybe<Scalars['String']['input']>;
  /** The kind of thing, like Lesson. */
  objectType: Scalars['String']['input'];
};

/** What somebody did. */
export type StatementInput = {
  /** Whether it was completed. */
  completion?: InputMaybe<Scalars['Boolean']['input']>;
  /** The course it was done in; only of those one learns or teaches in. */
  courseId?: InputMaybe<Scalars['ID']['input']>;
  /** How long it took. */
  durationSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** The group it was done in. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** In which language, BCP 47. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** A note to oneself. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The thing's id or IRI. */
  objectId: Scalars['String']['input'];
  /** What the thing is called. */
  objectName?: InputMaybe<Scalars['String']['input']>;
  /** The kind of thing it was done to, like Video. */
  objectType: Scalars['String']['input'];
  /** When it happened; left out: now. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** On what platform or device. */
  platform?: InputMaybe<Scalars['String']['input']>;
  /** The registration or session that it belongs to. */
  registration?: InputMaybe<Scalars['ID']['input']>;
  /** A score from -1 to 1. */
  scoreScaled?: InputMaybe<Scalars['Float']['input']>;
  /** The client's own id of it: the same is recorded once. */
  sourceId?: InputMaybe<Scalars['String']['input']>;
  /** Whether it succeeded. */
  success?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was done: completed, attempted … or its IRI. */
  verb: Scalars['String']['input'];
  /** Who sees it; left out: as defaultVisibility says. */
  visibility?: InputMaybe<ActivityVisibility>;
};

export type Subscription = {
  /** Something that the viewer did was written down. */
  activityAdded: Activity;
  /** What learners of a course do, as it happens; each as far as the viewer may see it: instructors see all but what is for its owner alone. */
  courseLiveActivity: Activity;
};


export type SubscriptionActivityAddedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionCourseLiveActivityArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  courseId: Scalars['ID']['input'];
};

/** What may be changed of a statement. */
export type UpdateActivityInput = {
  /** Which. */
  activityId: Scalars['ID']['input'];
  /** The note; null takes it away. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who sees it. */
  visibility?: InputMaybe<ActivityVisibility>;
};

/** A person, by what activities know. */
export type User = {
  /** What they did, newest first, as far as the viewer may see it. */
  activities: ActivityConnection;
  /** Their sessions, newest first; one's own, or with activities:manage anybody's. */
  activitySessions: ActivitySessionConnection;
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** Their days in a row; for themselves and reports:read, null for others. */
  streak?: Maybe<ActivityStreak>;
};


/** A person, by what activities know. */
export type UserActivitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, by what activities know. */
export type UserActivitySessionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What one person did in a period. */
export type UserActivityReport = {
  /** Days with any activity. */
  activeDays: Scalars['Int']['output'];
  /** The moment that what is not of the period is of. */
  asOf: Scalars['DateTime']['output'];
  /** By course, most first; the first 20. */
  byCourse: Array<CourseActivityCount>;
  /** By verb, most first. */
  byVerb: Array<VerbCount>;
  /** When it was made. */
  generatedAt: Scalars['DateTime']['output'];
  /** Statements by weekday (Monday first) and hour of the time zone asked for: 7 × 24. */
  heatMap: Array<Array<Scalars['Int']['output']>>;
  /** The last activity ever; null without any. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Median seconds of these sessions; null without any. */
  medianSessionSeconds?: Maybe<Scalars['Float']['output']>;
  /** The stretch of time. */
  period: Period;
  /** Seconds in sessions that ended in the period. */
  secondsOnTask: Scalars['Int']['output'];
  /** In each step. */
  series: Array<ActivityPoint>;
  /** Days in a row, by the days of the time zone asked for. */
  streak: ActivityStreak;
  /** Statements. */
  total: Scalars['Int']['output'];
  /** Whose. */
  user: User;
};

/** Statements with a verb. */
export type VerbCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The verb. */
  verb: Scalars['String']['output'];
};

/** What is declared void. */
export type VoidActivityInput = {
  /** Which statement. */
  activityId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
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
  Activity: Activity;
  ActivitySession: ActivitySession;
  Course: Course;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"id":true}> );
  ActivitySession:
    ( { __typename: 'ActivitySession' }
    & GraphQLRecursivePick<FederationTypes['ActivitySession'], {"id":true}> );
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<ActivityRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActivityConnection: ResolverTypeWrapper<Page<ActivityRow>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActivityDisplay: ResolverTypeWrapper<ActivityDisplay>;
  ActivityEdge: ResolverTypeWrapper<Page<ActivityRow>['edges'][number]>;
  ActivityFigures: ResolverTypeWrapper<ActivityFigures>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ActivityFilter: ActivityFilter;
  ActivityPoint: ResolverTypeWrapper<ActivityPoint>;
  ActivityResult: ResolverTypeWrapper<ActivityResult>;
  ActivitySession: ResolverTypeWrapper<ActivitySessionRow>;
  ActivitySessionConnection: ResolverTypeWrapper<Page<ActivitySessionRow>>;
  ActivitySessionEdge: ResolverTypeWrapper<Page<ActivitySessionRow>['edges'][number]>;
  ActivitySessionInput: ActivitySessionInput;
  ActivitySessionStatus: ActivitySessionStatus;
  ActivityStreak: ResolverTypeWrapper<ActivityStreak>;
  ActivitySummary: ResolverTypeWrapper<ActivitySummary>;
  ActivityVisibility: ActivityVisibility;
  AtRiskLearner: ResolverTypeWrapper<Omit<AtRiskLearner, 'learner'> & { learner: ResolversTypes['User'] }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Course: ResolverTypeWrapper<Reference>;
  CourseActivityCount: ResolverTypeWrapper<Omit<CourseActivityCount, 'course'> & { course: ResolversTypes['Course'] }>;
  CreateActivityInput: CreateActivityInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteActivityInput: DeleteActivityInput;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  Granularity: Granularity;
  ImportStatementsInput: ImportStatementsInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LearningRecord: ResolverTypeWrapper<LearningRecord>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObjectCount: ResolverTypeWrapper<ObjectCount>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordStatementsInput: RecordStatementsInput;
  SetActivityTimeZoneInput: SetActivityTimeZoneInput;
  StartActivitySessionInput: StartActivitySessionInput;
  StatementInput: StatementInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpdateActivityInput: UpdateActivityInput;
  User: ResolverTypeWrapper<Reference>;
  UserActivityReport: ResolverTypeWrapper<Omit<UserActivityReport, 'byCourse' | 'user'> & { byCourse: Array<ResolversTypes['CourseActivityCount']>, user: ResolversTypes['User'] }>;
  VerbCount: ResolverTypeWrapper<VerbCount>;
  VoidActivityInput: VoidActivityInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: ActivityRow;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  ActivityConnection: Page<ActivityRow>;
  Int: Scalars['Int']['output'];
  ActivityDisplay: ActivityDisplay;
  ActivityEdge: Page<ActivityRow>['edges'][number];
  ActivityFigures: ActivityFigures;
  Float: Scalars['Float']['output'];
  ActivityFilter: ActivityFilter;
  ActivityPoint: ActivityPoint;
  ActivityResult: ActivityResult;
  ActivitySession: ActivitySessionRow;
  ActivitySessionConnection: Page<ActivitySessionRow>;
  ActivitySessionEdge: Page<ActivitySessionRow>['edges'][number];
  ActivitySessionInput: ActivitySessionInput;
  ActivityStreak: ActivityStreak;
  ActivitySummary: ActivitySummary;
  AtRiskLearner: Omit<AtRiskLearner, 'learner'> & { learner: ResolversParentTypes['User'] };
  BigInt: Scalars['BigInt']['output'];
  Course: Reference;
  CourseActivityCount: Omit<CourseActivityCount, 'course'> & { course: ResolversParentTypes['Course'] };
  CreateActivityInput: CreateActivityInput;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteActivityInput: DeleteActivityInput;
  Duration: Scalars['Duration']['output'];
  Email: Scalars['Email']['output'];
  ImportStatementsInput: ImportStatementsInput;
  JSON: Scalars['JSON']['output'];
  LearningRecord: LearningRecord;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  ObjectCount: ObjectCount;
  PageInfo: PageInfo;
  Period: Period;
  PeriodInput: PeriodInput;
  Query: Record<PropertyKey, never>;
  RecordStatementsInput: RecordStatementsInput;
  SetActivityTimeZoneInput: SetActivityTimeZoneInput;
  StartActivitySessionInput: StartActivitySessionInput;
  StatementInput: StatementInput;
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UpdateActivityInput: UpdateActivityInput;
  User: Reference;
  UserActivityReport: Omit<UserActivityReport, 'byCourse' | 'user'> & { byCourse: Array<ResolversParentTypes['CourseActivityCount']>, user: ResolversParentTypes['User'] };
  VerbCount: VerbCount;
  VoidActivityInput: VoidActivityInput;
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

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['ActivityDisplay'], ParentType, ContextType, Partial<ActivityDisplayArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ActivityResult']>, ParentType, ContextType>;
  storedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verbIri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['ActivityVisibility'], ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  witnessed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityDisplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityDisplay'] = ResolversParentTypes['ActivityDisplay']> = {
  ago?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityFigures'] = ResolversParentTypes['ActivityFigures']> = {
  activePeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dailyActive?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ingestLagP95Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  monthlyActive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newPeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stickiness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weeklyActive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityPoint'] = ResolversParentTypes['ActivityPoint']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityResult'] = ResolversParentTypes['ActivityResult']> = {
  completion?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  durationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scoreScaled?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ActivitySessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivitySession'] = ResolversParentTypes['ActivitySession'], FederationReferenceType extends FederationReferenceTypes['ActivitySession'] = FederationReferenceTypes['ActivitySession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActivitySession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastBeatAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivitySessionStatus'], ParentType, ContextType>;
};

export type ActivitySessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivitySessionConnection'] = ResolversParentTypes['ActivitySessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivitySessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ActivitySession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivitySessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivitySessionEdge'] = ResolversParentTypes['ActivitySessionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActivitySession'], ParentType, ContextType>;
};

export type ActivityStreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityStreak'] = ResolversParentTypes['ActivityStreak']> = {
  activeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type ActivitySummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivitySummary'] = ResolversParentTypes['ActivitySummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  atRisk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ActivityFigures'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['ActivityFigures'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['ActivityPoint']>, ParentType, ContextType>;
  topObjects?: Resolver<Array<ResolversTypes['ObjectCount']>, ParentType, ContextType>;
  topVerbs?: Resolver<Array<ResolversTypes['VerbCount']>, ParentType, ContextType>;
};

export type AtRiskLearnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AtRiskLearner'] = ResolversParentTypes['AtRiskLearner']> = {
  daysSilent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastActiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<CourseActivitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CourseActivityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseActivityCount'] = ResolversParentTypes['CourseActivityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
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

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LearningRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningRecord'] = ResolversParentTypes['LearningRecord']> = {
  more?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createActivity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType, RequireFields<MutationCreateActivityArgs, 'input'>>;
  deleteActivity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType, RequireFields<MutationDeleteActivityArgs, 'input'>>;
  endActivitySession?: Resolver<ResolversTypes['ActivitySession'], ParentType, ContextType, RequireFields<MutationEndActivitySessionArgs, 'input'>>;
  heartbeatActivitySession?: Resolver<ResolversTypes['ActivitySession'], ParentType, ContextType, RequireFields<MutationHeartbeatActivitySessionArgs, 'input'>>;
  importStatements?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<MutationImportStatementsArgs, 'input'>>;
  recordStatements?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<MutationRecordStatementsArgs, 'input'>>;
  setActivityTimeZone?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationSetActivityTimeZoneArgs, 'input'>>;
  startActivitySession?: Resolver<ResolversTypes['ActivitySession'], ParentType, ContextType, RequireFields<MutationStartActivitySessionArgs, 'input'>>;
  updateActivity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType, RequireFields<MutationUpdateActivityArgs, 'input'>>;
  voidActivity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType, RequireFields<MutationVoidActivityArgs, 'input'>>;
};

export type ObjectCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectCount'] = ResolversParentTypes['ObjectCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<QueryActivitiesArgs>>;
  activitiesByUser?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivitiesByUserArgs, 'userId'>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'id'>>;
  activitySession?: Resolver<Maybe<ResolversTypes['ActivitySession']>, ParentType, ContextType, RequireFields<QueryActivitySessionArgs, 'id'>>;
  activityStreak?: Resolver<ResolversTypes['ActivityStreak'], ParentType, ContextType, Partial<QueryActivityStreakArgs>>;
  activitySummary?: Resolver<ResolversTypes['ActivitySummary'], ParentType, ContextType, RequireFields<QueryActivitySummaryArgs, 'period'>>;
  atRiskLearners?: Resolver<Array<ResolversTypes['AtRiskLearner']>, ParentType, ContextType, RequireFields<QueryAtRiskLearnersArgs, 'courseId' | 'first'>>;
  learningRecord?: Resolver<ResolversTypes['LearningRecord'], ParentType, ContextType, RequireFields<QueryLearningRecordArgs, 'first'>>;
  searchActivities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QuerySearchActivitiesArgs, 'query'>>;
  userActivityReport?: Resolver<ResolversTypes['UserActivityReport'], ParentType, ContextType, RequireFields<QueryUserActivityReportArgs, 'period'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  activityAdded?: SubscriptionResolver<ResolversTypes['Activity'], "activityAdded", ParentType, ContextType, Partial<SubscriptionActivityAddedArgs>>;
  courseLiveActivity?: SubscriptionResolver<ResolversTypes['Activity'], "courseLiveActivity", ParentType, ContextType, RequireFields<SubscriptionCourseLiveActivityArgs, 'courseId'>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<UserActivitiesArgs>>;
  activitySessions?: Resolver<ResolversTypes['ActivitySessionConnection'], ParentType, ContextType, Partial<UserActivitySessionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  streak?: Resolver<Maybe<ResolversTypes['ActivityStreak']>, ParentType, ContextType>;
};

export type UserActivityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserActivityReport'] = ResolversParentTypes['UserActivityReport']> = {
  activeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byCourse?: Resolver<Array<ResolversTypes['CourseActivityCount']>, ParentType, ContextType>;
  byVerb?: Resolver<Array<ResolversTypes['VerbCount']>, ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heatMap?: Resolver<Array<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  medianSessionSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  secondsOnTask?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['ActivityPoint']>, ParentType, ContextType>;
  streak?: Resolver<ResolversTypes['ActivityStreak'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type VerbCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerbCount'] = ResolversParentTypes['VerbCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityDisplay?: ActivityDisplayResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityFigures?: ActivityFiguresResolvers<ContextType>;
  ActivityPoint?: ActivityPointResolvers<ContextType>;
  ActivityResult?: ActivityResultResolvers<ContextType>;
  ActivitySession?: ActivitySessionResolvers<ContextType>;
  ActivitySessionConnection?: ActivitySessionConnectionResolvers<ContextType>;
  ActivitySessionEdge?: ActivitySessionEdgeResolvers<ContextType>;
  ActivityStreak?: ActivityStreakResolvers<ContextType>;
  ActivitySummary?: ActivitySummaryResolvers<ContextType>;
  AtRiskLearner?: AtRiskLearnerResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  Course?: CourseResolvers<ContextType>;
  CourseActivityCount?: CourseActivityCountResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  Email?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  LearningRecord?: LearningRecordResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ObjectCount?: ObjectCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserActivityReport?: UserActivityReportResolvers<ContextType>;
  VerbCount?: VerbCountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
