import type { Connection as Page, Reference } from '@lyceum/kit';
import type { NotificationRow, DeliveryRow, UnreadCountRow } from './tables.ts';
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

/** Counts of one channel. */
export type ChannelFigures = {
  /** The channel. */
  channel: NotificationChannel;
  /** Followed of left, 0 to 1; null when none left. */
  clickRate?: Maybe<Scalars['Float']['output']>;
  /** Given up. */
  dead: Scalars['Int']['output'];
  /** Left, and the person followed it to where it leads. */
  opened: Scalars['Int']['output'];
  /** On their way. */
  pending: Scalars['Int']['output'];
  /** Left. */
  sent: Scalars['Int']['output'];
  /** Not to be sent. */
  skipped: Scalars['Int']['output'];
};

/** What something is about. */
export type ContentObjectInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Its type in the graph, for example Course. */
  type: Scalars['String']['input'];
};

/** What became of a notification in one channel. */
export type Delivery = {
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** The channel. */
  channel: NotificationChannel;
  /** When it was decided to tell. */
  createdAt: Scalars['DateTime']['output'];
  /** What went wrong last; for holders of notifications:manage. */
  error?: Maybe<Scalars['String']['output']>;
  /** The delivery's id. */
  id: Scalars['ID']['output'];
  /** When it is tried next; null when nothing more is to be done. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** The notification's id. */
  notificationId: Scalars['ID']['output'];
  /** When the person first followed it to where it leads. */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was sent or skipped, in words. */
  reason: Scalars['String']['output'];
  /** The rule that decided, for example CRITICAL or TYPE_CHANNEL. */
  rule: Scalars['String']['output'];
  /** When it left. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: DeliveryStatus;
};

/** A page of Delivery items: https://relay.dev/graphql/connections.htm */
export type DeliveryConnection = {
  /** The items with their cursors. */
  edges: Array<DeliveryEdge>;
  /** The items of this page. */
  nodes: Array<Delivery>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Delivery in a page. */
export type DeliveryEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Delivery;
};

/** Where a delivery stands. */
export type DeliveryStatus =
  /** Given up. */
  | 'DEAD'
  /** Waits for its turn. */
  | 'QUEUED'
  /** Failed, and will be tried again. */
  | 'RETRYING'
  /** Is being sent just now. */
  | 'SENDING'
  /** Left. */
  | 'SENT'
  /** Was not to be sent; the reason says why. */
  | 'SKIPPED';

/** Deliveries of one channel that were given up after one reply. */
export type FailureFigures = {
  /** The channel. */
  channel: NotificationChannel;
  /** How many. */
  count: Scalars['Int']['output'];
  /** The status that the server replied last, for example 550 5.1.1; other: it gave none. */
  reply: Scalars['String']['output'];
};

/** A notification as it is shown. */
export type FormattedNotification = {
  /** How long ago, for example 2 hours ago. */
  ago: Scalars['String']['output'];
  /** The text below it. */
  body: Scalars['String']['output'];
  /** One line. */
  title: Scalars['String']['output'];
  /** Day and time, in the language and time zone asked for. */
  when: Scalars['String']['output'];
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

/** Which notifications to mark as read. */
export type MarkAllReadInput = {
  /** Only what came up to this moment, so that what arrives meanwhile stays unread. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only of this type. */
  type?: InputMaybe<NotificationType>;
};

/** What was marked. */
export type MarkAllReadPayload = {
  /** How many were marked. */
  marked: Scalars['Int']['output'];
  /** How many are unread now. */
  unreadCount: Scalars['Int']['output'];
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
  /** Puts a notification away; it counts as read. */
  archiveNotification: Notification;
  /** Deletes a notification. */
  deleteNotification: Notification;
  /** Marks everything as read, or all that came up to a moment, or all of one type. */
  markAllRead: MarkAllReadPayload;
  /** Marks one notification as read; once is enough. */
  markNotificationAsRead: Notification;
  /** Notes that one followed a notification to where it leads; it counts as read. */
  openNotification: Notification;
  /** Tries a delivery again that was given up. */
  retryDelivery: Delivery;
  /** Tells a person something by hand. */
  sendNotification: Notification;
  /** Tells oneself something through every channel, to see that it arrives. */
  sendTestNotification: Notification;
  /** Chooses whether to be told something through a channel. */
  updatePreference: Array<NotificationPreference>;
};


export type MutationArchiveNotificationArgs = {
  input: NotificationInput;
};


export type MutationDeleteNotificationArgs = {
  input: NotificationInput;
};


export type MutationMarkAllReadArgs = {
  input?: InputMaybe<MarkAllReadInput>;
};


export type MutationMarkNotificationAsReadArgs = {
  input: NotificationInput;
};


export type MutationOpenNotificationArgs = {
  input: NotificationInput;
};


export type MutationRetryDeliveryArgs = {
  input: RetryDeliveryInput;
};


export type MutationSendNotificationArgs = {
  input: SendNotificationInput;
};


export type MutationUpdatePreferenceArgs = {
  input: UpdatePreferenceInput;
};

/** Something that a person has turned off. */
export type MutedType = {
  /** The channel. */
  channel: NotificationChannel;
  /** The type; null: everything of the channel. */
  type?: Maybe<NotificationType>;
};

/** Something that a person is told. */
export type Notification = {
  /** Who did it, the latest of a group; null when the platform itself tells. */
  actor?: Maybe<User>;
  /** When it was archived; null if it was not. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The text below it; may be empty. */
  body: Scalars['String']['output'];
  /** How many happenings it stands for: more than 1 once a group has grown. */
  count: Scalars['Int']['output'];
  /** When it was first told. */
  createdAt: Scalars['DateTime']['output'];
  /** What became of it in each channel. */
  deliveries: Array<Delivery>;
  /** Title, text and time as people of a language and a time zone read them. */
  formatted: FormattedNotification;
  /** The notification's id. */
  id: Scalars['ID']['output'];
  /** What it is about; null when it is about nothing in particular. */
  object?: Maybe<NotificationObject>;
  /** When it was read; null while unread. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** One line. */
  title: Scalars['String']['output'];
  /** What kind of thing it is. */
  type: NotificationType;
  /** When its group last grew. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it leads: a path within the web client. */
  url: Scalars['String']['output'];
};


/** Something that a person is told. */
export type NotificationFormattedArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** The ways to a person. */
export type NotificationChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** In the app. */
  | 'IN_APP';

/** A page of Notification items: https://relay.dev/graphql/connections.htm */
export type NotificationConnection = {
  /** The items with their cursors. */
  edges: Array<NotificationEdge>;
  /** The items of this page. */
  nodes: Array<Notification>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Notification in a page. */
export type NotificationEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Notification;
};

/** Counts of one period. */
export type NotificationFigures = {
  /** How many of those that left, through any channel, were followed to where they lead, 0 to 1; null when none left. */
  clickRate?: Maybe<Scalars['Float']['output']>;
  /** Notifications made. */
  created: Scalars['Int']['output'];
  /** Deliveries that were given up. */
  deadLetters: Scalars['Int']['output'];
  /** The 95th percentile of milliseconds from a fact to its notification; null when there was none. */
  p95LatencyMs?: Maybe<Scalars['Float']['output']>;
  /** How many of those shown in the app were read, 0 to 1; null when none was shown. */
  readRate?: Maybe<Scalars['Float']['output']>;
  /** Deliveries tried more than once: the tries after the first. */
  retries: Scalars['Int']['output'];
};

/** Which notification. */
export type NotificationInput = {
  /** Its id. */
  notificationId: Scalars['ID']['input'];
};

/** What a notification is about. */
export type NotificationObject = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its type in the graph, for example Course. */
  type: Scalars['String']['output'];
};

/** Counts of one step of a period. */
export type NotificationPoint = {
  /** Notifications made. */
  created: Scalars['Int']['output'];
  /** The step's first day. */
  date: Scalars['Date']['output'];
  /** Deliveries that were given up. */
  dead: Scalars['Int']['output'];
  /** How many of them were read by now. */
  read: Scalars['Int']['output'];
};

/** Whether a person is told something through a channel. */
export type NotificationPreference = {
  /** The channel. */
  channel: NotificationChannel;
  /** Whether it is told. */
  enabled: Scalars['Boolean']['output'];
  /** Why, in words. */
  reason: Scalars['String']['output'];
  /** The rule that decided: CHANNEL_OFF, CRITICAL, TYPE_CHANNEL, CHANNEL or DEFAULT. */
  rule: Scalars['String']['output'];
  /** The type. */
  type: NotificationType;
};

/** One line of the routing table. */
export type NotificationRoute = {
  /** Who is told, or why nobody is. */
  audience: Scalars['String']['output'];
  /** The channels it takes unless a person chose otherwise. */
  channels: Array<NotificationChannel>;
  /** Whether nobody can turn it off. */
  critical: Scalars['Boolean']['output'];
  /** The fact that is told, or not. */
  fact: Scalars['String']['output'];
  /** The type it becomes; null when nobody is told. */
  type?: Maybe<NotificationType>;
};

/** Figures about all notifications. */
export type NotificationSummary = {
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** By channel. */
  byChannel: Array<ChannelFigures>;
  /** Deliveries that were given up, by channel and the server's reply, the most first, at most 20. */
  failed: Array<FailureFigures>;
  /** The figures. */
  figures: NotificationFigures;
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** The types that made most notifications, up to ten. */
  noisiest: Array<TypeFigures>;
  /** Types that people turned off, now, the most first. */
  optOuts: Array<OptOutFigures>;
  /** The stretch of time that the figures are about. */
  period: Period;
  /** The same figures of the period before, as long. */
  previous: NotificationFigures;
  /** Step by step. */
  series: Array<NotificationPoint>;
  /** Deliveries that were skipped, by channel and rule. */
  skipped: Array<SkipFigures>;
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
};

/** What kinds of things people are told. */
export type NotificationType =
  /** Account reinstated. */
  | 'ACCOUNT_REINSTATED'
  /** Account suspended. */
  | 'ACCOUNT_SUSPENDED'
  /** Added to a conversation. */
  | 'ADDED_TO_ROOM'
  /** Announcement in a course. */
  | 'ANNOUNCEMENT'
  /** Hired. */
  | 'APPLICATION_HIRED'
  /** Progress of your application. */
  | 'APPLICATION_MOVED'
  /** Application rejected. */
  | 'APPLICATION_REJECTED'
  /** Certificate expired. */
  | 'CERTIFICATE_EXPIRED'
  /** Certificate earned. */
  | 'CERTIFICATE_ISSUED'
  /** Certificate holds again. */
  | 'CERTIFICATE_REINSTATED'
  /** Certificate renewed. */
  | 'CERTIFICATE_RENEWED'
  /** Certificate revoked. */
  | 'CERTIFICATE_REVOKED'
  /** Certificate suspended. */
  | 'CERTIFICATE_SUSPENDED'
  /** Answer to your comment. */
  | 'COMMENT_ANSWERED'
  /** Invitation to a company. */
  | 'COMPANY_INVITED'
  /** Company joined. */
  | 'COMPANY_JOINED'
  /** Taken out of a company. */
  | 'COMPANY_LEFT'
  /** Company reinstated. */
  | 'COMPANY_REINSTATED'
  /** Request to join your company. */
  | 'COMPANY_REQUESTED'
  /** Other role in a company. */
  | 'COMPANY_ROLE_CHANGED'
  /** Company suspended. */
  | 'COMPANY_SUSPENDED'
  /** Company no longer verified. */
  | 'COMPANY_UNVERIFIED'
  /** Company verified. */
  | 'COMPANY_VERIFIED'
  /** Request to connect accepted. */
  | 'CONNECTION_ACCEPTED'
  /** Request to connect. */
  | 'CONNECTION_REQUESTED'
  /** Course closed. */
  | 'COURSE_ARCHIVED'
  /** Course completed. */
  | 'COURSE_COMPLETED'
  /** Course published. */
  | 'COURSE_PUBLISHED'
  /** Review of your course. */
  | 'COURSE_REVIEWED'
  /** Course joined. */
  | 'ENROLLMENT_ACTIVATED'
  /** Held seat given up. */
  | 'ENROLLMENT_EXPIRED'
  /** Invitation to a course. */
  | 'ENROLLMENT_INVITED'
  /** Off the waiting list. */
  | 'ENROLLMENT_PROMOTED'
  /** Back in a course. */
  | 'ENROLLMENT_REINSTATED'
  /** Request refused. */
  | 'ENROLLMENT_REJECTED'
  /** Request to join your course. */
  | 'ENROLLMENT_REQUESTED'
  /** Progress reset. */
  | 'ENROLLMENT_RESET'
  /** Kept out of a course. */
  | 'ENROLLMENT_SUSPENDED'
  /** On the waiting list. */
  | 'ENROLLMENT_WAITLISTED'
  /** Taken out of a course. */
  | 'ENROLLMENT_WITHDRAWN'
  /** Admitted to an event. */
  | 'EVENT_ADMITTED'
  /** Event cancelled. */
  | 'EVENT_CANCELLED'
  /** Invitation to an event. */
  | 'EVENT_INVITED'
  /** Off an event’s waiting list. */
  | 'EVENT_PLACE_OFFERED'
  /** Event postponed. */
  | 'EVENT_POSTPONED'
  /** Event about to begin. */
  | 'EVENT_REMINDER'
  /** Event at another time. */
  | 'EVENT_RESCHEDULED'
  /** New follower. */
  | 'FOLLOWED'
  /** Request to follow approved. */
  | 'FOLLOW_APPROVED'
  /** Request to follow you. */
  | 'FOLLOW_REQUESTED'
  /** Announcement in a group. */
  | 'GROUP_ANNOUNCEMENT'
  /** Group archived. */
  | 'GROUP_ARCHIVED'
  /** Banned from a group. */
  | 'GROUP_BANNED'
  /** Invitation to a group. */
  | 'GROUP_INVITED'
  /** Group joined. */
  | 'GROUP_JOINED'
  /** Taken out of a group. */
  | 'GROUP_REMOVED'
  /** Request to join your group. */
  | 'GROUP_REQUESTED'
  /** Other role in a group. */
  | 'GROUP_ROLE_CHANGED'
  /** Made an instructor. */
  | 'INSTRUCTOR_ADDED'
  /** No longer an instructor. */
  | 'INSTRUCTOR_REMOVED'
  /** Interview. */
  | 'INTERVIEW_SCHEDULED'
  /** Application for your job. */
  | 'JOB_APPLICATION'
  /** Job that fits your alert. */
  | 'JOB_MATCHED'
  /** Inactive learner in your course. */
  | 'LEARNER_INACTIVE'
  /** Time to go on learning. */
  | 'LEARNING_PAUSED'
  /** Mention. */
  | 'MENTION'
  /** Direct message. */
  | 'MESSAGE_RECEIVED'
  /** Answer to your job offer. */
  | 'OFFER_ANSWERED'
  /** Job offer. */
  | 'OFFER_MADE'
  /** Password changed. */
  | 'PASSWORD_CHANGED'
  /** Payment to confirm. */
  | 'PAYMENT_ACTION_REQUIRED'
  /** Payment cancelled. */
  | 'PAYMENT_CANCELLED'
  /** Payment received. */
  | 'PAYMENT_CAPTURED'
  /** Seat held until paid. */
  | 'PAYMENT_DUE'
  /** Payment failed. */
  | 'PAYMENT_FAILED'
  /** Refund. */
  | 'PAYMENT_REFUNDED'
  /** Comment on your post. */
  | 'POST_COMMENTED'
  /** Mention in a post. */
  | 'POST_MENTIONED'
  /** Reaction to your post. */
  | 'POST_REACTED'
  /** Your post taken down. */
  | 'POST_REMOVED'
  /** Reported post. */
  | 'POST_REPORTED'
  /** Your post passed on. */
  | 'POST_REPOSTED'
  /** Refund to look into. */
  | 'REFUND_FAILED'
  /** Role given or taken. */
  | 'ROLE_CHANGED'
  /** Seat from a company. */
  | 'SEAT_ALLOCATED'
  /** Seat taken back. */
  | 'SEAT_REVOKED'
  /** Security alert. */
  | 'SECURITY_ALERT'
  /** Endorsement. */
  | 'SKILL_ENDORSED'
  /** Message from the staff. */
  | 'STAFF_MESSAGE'
  /** Days in a row. */
  | 'STREAK_REACHED'
  /** Test. */
  | 'TEST'
  /** Welcome. */
  | 'WELCOME';

/** A type of notification. */
export type NotificationTypeInfo = {
  /** What it belongs to, for example Courses. */
  category: Scalars['String']['output'];
  /** The channels it takes unless a person chose otherwise. */
  channels: Array<NotificationChannel>;
  /** Whether nobody can turn it off. */
  critical: Scalars['Boolean']['output'];
  /** What it is called. */
  label: Scalars['String']['output'];
  /** The type. */
  type: NotificationType;
};

/** How many people turned a type off. */
export type OptOutFigures = {
  /** The channel. */
  channel: NotificationChannel;
  /** How many people. */
  people: Scalars['Int']['output'];
  /** Of all people, 0 to 1. */
  rate: Scalars['Float']['output'];
  /** The type. */
  type: NotificationType;
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
  /** Deliveries of everybody, newest first. */
  deliveries: DeliveryConnection;
  /** What became of one notification in each channel; for its owner and holders of notifications:manage. */
  deliveryLog: Array<Delivery>;
  /** One notification of the signed-in person. */
  notification?: Maybe<Notification>;
  /** What the signed-in person is told through which channel, and why: every type and channel. */
  notificationPreferences: Array<NotificationPreference>;
  /** Which facts are told to whom: the routing table. */
  notificationRoutes: Array<NotificationRoute>;
  /** Figures about all notifications over a period, with the period before it. */
  notificationSummary: NotificationSummary;
  /** Every type of notification, with its channels. */
  notificationTypes: Array<NotificationTypeInfo>;
  /** What the signed-in person was told, the latest first. */
  notifications: NotificationConnection;
  /** The signed-in person's notifications that hold these words, archived ones too. */
  searchNotifications: NotificationConnection;
  /** How many notifications the signed-in person has not read. */
  unreadCount: Scalars['Int']['output'];
  /** Figures about what one person was told; for oneself and holders of reports:read. */
  userNotificationReport: UserNotificationReport;
};


export type QueryDeliveriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  channel?: InputMaybe<NotificationChannel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<DeliveryStatus>;
};


export type QueryDeliveryLogArgs = {
  notificationId: Scalars['ID']['input'];
};


export type QueryNotificationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNotificationSummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<NotificationType>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QuerySearchNotificationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  type?: InputMaybe<NotificationType>;
};


export type QueryUserNotificationReportArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  userId: Scalars['ID']['input'];
};

/** Which delivery. */
export type RetryDeliveryInput = {
  /** Its id. */
  deliveryId: Scalars['ID']['input'];
};

/** Something to tell by hand. */
export type SendNotificationInput = {
  /** What it is about. */
  contentObject?: InputMaybe<ContentObjectInput>;
  /** The same key with the same input tells it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The text. */
  message: Scalars['String']['input'];
  /** Decides channels and preferences. */
  notificationType?: InputMaybe<NotificationType>;
  /** One line above it; left out: the type's name. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it leads: a path within the web client, beginning with a slash. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** Skipped deliveries of one channel and rule. */
export type SkipFigures = {
  /** The channel. */
  channel: NotificationChannel;
  /** How many. */
  count: Scalars['Int']['output'];
  /** The rule that stopped them. */
  rule: Scalars['String']['output'];
};

export type Subscription = {
  /** Something new to read, or an unread group that grew. */
  notificationAdded: Notification;
  /** The signed-in person's unread count changed. */
  unreadCountChanged: UnreadCount;
};


export type SubscriptionNotificationAddedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionUnreadCountChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** Counts of one type. */
export type TypeFigures = {
  /** How many were read. */
  read: Scalars['Int']['output'];
  /** Notifications made. */
  received: Scalars['Int']['output'];
  /** The type. */
  type: NotificationType;
};

/** How many notifications a person has not read. */
export type UnreadCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** Whose count it is. */
  userId: Scalars['ID']['output'];
};

/** A choice. */
export type UpdatePreferenceInput = {
  /** The channel. */
  channel: NotificationChannel;
  /** Whether to be told; null goes back to what the platform does by itself. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The type; left out: the whole channel, for types without a choice of their own. */
  type?: InputMaybe<NotificationType>;
};

export type User = {
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** What the person was told, the latest first; one's own only. */
  notifications?: Maybe<NotificationConnection>;
  /** How many notifications the person has not read; one's own only. */
  unreadNotificationCount?: Maybe<Scalars['Int']['output']>;
};


export type UserNotificationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<NotificationType>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Counts of one person and period. */
export type UserNotificationFigures = {
  /** Deliveries that were given up. */
  failures: Scalars['Int']['output'];
  /** Median seconds from told to read; null when none was read. */
  medianSecondsToRead?: Maybe<Scalars['Float']['output']>;
  /** How many of them were read. */
  read: Scalars['Int']['output'];
  /** Read of received, 0 to 1; null when none was received. */
  readRate?: Maybe<Scalars['Float']['output']>;
  /** Notifications received in the app. */
  received: Scalars['Int']['output'];
};

/** What one person was told. */
export type UserNotificationReport = {
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** By channel. */
  byChannel: Array<ChannelFigures>;
  /** By type, the most first. */
  byType: Array<TypeFigures>;
  /** The figures. */
  figures: UserNotificationFigures;
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** What the person has turned off, now. */
  muted: Array<MutedType>;
  /** The stretch of time that the figures are about. */
  period: Period;
  /** The same figures of the period before, as long. */
  previous: UserNotificationFigures;
  /** Step by step. */
  series: Array<NotificationPoint>;
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
  /** Whose report it is. */
  user: User;
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
  Notification: Notification;
  UnreadCount: UnreadCount;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
  UnreadCount:
    ( { __typename: 'UnreadCount' }
    & GraphQLRecursivePick<FederationTypes['UnreadCount'], {"userId":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  ChannelFigures: ResolverTypeWrapper<ChannelFigures>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ContentObjectInput: ContentObjectInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Delivery: ResolverTypeWrapper<DeliveryRow>;
  DeliveryConnection: ResolverTypeWrapper<Page<DeliveryRow>>;
  DeliveryEdge: ResolverTypeWrapper<Page<DeliveryRow>['edges'][number]>;
  DeliveryStatus: DeliveryStatus;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  FailureFigures: ResolverTypeWrapper<FailureFigures>;
  FormattedNotification: ResolverTypeWrapper<FormattedNotification>;
  Granularity: Granularity;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  MarkAllReadInput: MarkAllReadInput;
  MarkAllReadPayload: ResolverTypeWrapper<MarkAllReadPayload>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutedType: ResolverTypeWrapper<MutedType>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationChannel: NotificationChannel;
  NotificationConnection: ResolverTypeWrapper<Page<NotificationRow>>;
  NotificationEdge: ResolverTypeWrapper<Page<NotificationRow>['edges'][number]>;
  NotificationFigures: ResolverTypeWrapper<NotificationFigures>;
  NotificationInput: NotificationInput;
  NotificationObject: ResolverTypeWrapper<NotificationObject>;
  NotificationPoint: ResolverTypeWrapper<NotificationPoint>;
  NotificationPreference: ResolverTypeWrapper<NotificationPreference>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  NotificationRoute: ResolverTypeWrapper<NotificationRoute>;
  NotificationSummary: ResolverTypeWrapper<NotificationSummary>;
  NotificationType: NotificationType;
  NotificationTypeInfo: ResolverTypeWrapper<NotificationTypeInfo>;
  OptOutFigures: ResolverTypeWrapper<OptOutFigures>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RetryDeliveryInput: RetryDeliveryInput;
  SendNotificationInput: SendNotificationInput;
  SkipFigures: ResolverTypeWrapper<SkipFigures>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TypeFigures: ResolverTypeWrapper<TypeFigures>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnreadCount: ResolverTypeWrapper<UnreadCountRow>;
  UpdatePreferenceInput: UpdatePreferenceInput;
  User: ResolverTypeWrapper<Reference>;
  UserNotificationFigures: ResolverTypeWrapper<UserNotificationFigures>;
  UserNotificationReport: ResolverTypeWrapper<Omit<UserNotificationReport, 'user'> & { user: ResolversTypes['User'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  ChannelFigures: ChannelFigures;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  ContentObjectInput: ContentObjectInput;
  ID: Scalars['ID']['output'];
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Delivery: DeliveryRow;
  DeliveryConnection: Page<DeliveryRow>;
  DeliveryEdge: Page<DeliveryRow>['edges'][number];
  Duration: Scalars['Duration']['output'];
  Email: Scalars['Email']['output'];
  FailureFigures: FailureFigures;
  FormattedNotification: FormattedNotification;
  JSON: Scalars['JSON']['output'];
  MarkAllReadInput: MarkAllReadInput;
  MarkAllReadPayload: MarkAllReadPayload;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  MutedType: MutedType;
  Notification: NotificationRow;
  NotificationConnection: Page<NotificationRow>;
  NotificationEdge: Page<NotificationRow>['edges'][number];
  NotificationFigures: NotificationFigures;
  NotificationInput: NotificationInput;
  NotificationObject: NotificationObject;
  NotificationPoint: NotificationPoint;
  NotificationPreference: NotificationPreference;
  Boolean: Scalars['Boolean']['output'];
  NotificationRoute: NotificationRoute;
  NotificationSummary: NotificationSummary;
  NotificationTypeInfo: NotificationTypeInfo;
  OptOutFigures: OptOutFigures;
  PageInfo: PageInfo;
  Period: Period;
  PeriodInput: PeriodInput;
  Query: Record<PropertyKey, never>;
  RetryDeliveryInput: RetryDeliveryInput;
  SendNotificationInput: SendNotificationInput;
  SkipFigures: SkipFigures;
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  TypeFigures: TypeFigures;
  URL: Scalars['URL']['output'];
  UnreadCount: UnreadCountRow;
  UpdatePreferenceInput: UpdatePreferenceInput;
  User: Reference;
  UserNotificationFigures: UserNotificationFigures;
  UserNotificationReport: Omit<UserNotificationReport, 'user'> & { user: ResolversParentTypes['User'] };
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

export type ChannelFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelFigures'] = ResolversParentTypes['ChannelFigures']> = {
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  clickRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notificationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeliveryStatus'], ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type FailureFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailureFigures'] = ResolversParentTypes['FailureFigures']> = {
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reply?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormattedNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormattedNotification'] = ResolversParentTypes['FormattedNotification']> = {
  ago?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MarkAllReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkAllReadPayload'] = ResolversParentTypes['MarkAllReadPayload']> = {
  marked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  archiveNotification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType, RequireFields<MutationArchiveNotificationArgs, 'input'>>;
  deleteNotification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType, RequireFields<MutationDeleteNotificationArgs, 'input'>>;
  markAllRead?: Resolver<ResolversTypes['MarkAllReadPayload'], ParentType, ContextType, Partial<MutationMarkAllReadArgs>>;
  markNotificationAsRead?: Resolver<ResolversTypes['Notification'], ParentType, ContextType, RequireFields<MutationMarkNotificationAsReadArgs, 'input'>>;
  openNotification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType, RequireFields<MutationOpenNotificationArgs, 'input'>>;
  retryDelivery?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType, RequireFields<MutationRetryDeliveryArgs, 'input'>>;
  sendNotification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType, RequireFields<MutationSendNotificationArgs, 'input'>>;
  sendTestNotification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  updatePreference?: Resolver<Array<ResolversTypes['NotificationPreference']>, ParentType, ContextType, RequireFields<MutationUpdatePreferenceArgs, 'input'>>;
};

export type MutedTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutedType'] = ResolversParentTypes['MutedType']> = {
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['NotificationType']>, ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['FormattedNotification'], ParentType, ContextType, RequireFields<NotificationFormattedArgs, 'locale' | 'timeZone'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['NotificationObject']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NotificationType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationFigures'] = ResolversParentTypes['NotificationFigures']> = {
  clickRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadLetters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p95LatencyMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  readRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  retries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationObjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationObject'] = ResolversParentTypes['NotificationObject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPoint'] = ResolversParentTypes['NotificationPoint']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationPreferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreference'] = ResolversParentTypes['NotificationPreference']> = {
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NotificationType'], ParentType, ContextType>;
};

export type NotificationRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRoute'] = ResolversParentTypes['NotificationRoute']> = {
  audience?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['NotificationChannel']>, ParentType, ContextType>;
  critical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['NotificationType']>, ParentType, ContextType>;
};

export type NotificationSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationSummary'] = ResolversParentTypes['NotificationSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byChannel?: Resolver<Array<ResolversTypes['ChannelFigures']>, ParentType, ContextType>;
  failed?: Resolver<Array<ResolversTypes['FailureFigures']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['NotificationFigures'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  noisiest?: Resolver<Array<ResolversTypes['TypeFigures']>, ParentType, ContextType>;
  optOuts?: Resolver<Array<ResolversTypes['OptOutFigures']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['NotificationFigures'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['NotificationPoint']>, ParentType, ContextType>;
  skipped?: Resolver<Array<ResolversTypes['SkipFigures']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type NotificationTypeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationTypeInfo'] = ResolversParentTypes['NotificationTypeInfo']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['NotificationChannel']>, ParentType, ContextType>;
  critical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NotificationType'], ParentType, ContextType>;
};

export type OptOutFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptOutFigures'] = ResolversParentTypes['OptOutFigures']> = {
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NotificationType'], ParentType, ContextType>;
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
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, Partial<QueryDeliveriesArgs>>;
  deliveryLog?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType, RequireFields<QueryDeliveryLogArgs, 'notificationId'>>;
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType, RequireFields<QueryNotificationArgs, 'id'>>;
  notificationPreferences?: Resolver<Array<ResolversTypes['NotificationPreference']>, ParentType, ContextType>;
  notificationRoutes?: Resolver<Array<ResolversTypes['NotificationRoute']>, ParentType, ContextType>;
  notificationSummary?: Resolver<ResolversTypes['NotificationSummary'], ParentType, ContextType, RequireFields<QueryNotificationSummaryArgs, 'period'>>;
  notificationTypes?: Resolver<Array<ResolversTypes['NotificationTypeInfo']>, ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, Partial<QueryNotificationsArgs>>;
  searchNotifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QuerySearchNotificationsArgs, 'query'>>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userNotificationReport?: Resolver<ResolversTypes['UserNotificationReport'], ParentType, ContextType, RequireFields<QueryUserNotificationReportArgs, 'period' | 'userId'>>;
};

export type SkipFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkipFigures'] = ResolversParentTypes['SkipFigures']> = {
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  notificationAdded?: SubscriptionResolver<ResolversTypes['Notification'], "notificationAdded", ParentType, ContextType, Partial<SubscriptionNotificationAddedArgs>>;
  unreadCountChanged?: SubscriptionResolver<ResolversTypes['UnreadCount'], "unreadCountChanged", ParentType, ContextType, Partial<SubscriptionUnreadCountChangedArgs>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TypeFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeFigures'] = ResolversParentTypes['TypeFigures']> = {
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NotificationType'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnreadCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreadCount'] = ResolversParentTypes['UnreadCount'], FederationReferenceType extends FederationReferenceTypes['UnreadCount'] = FederationReferenceTypes['UnreadCount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnreadCount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, Partial<UserNotificationsArgs>>;
  unreadNotificationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserNotificationFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserNotificationFigures'] = ResolversParentTypes['UserNotificationFigures']> = {
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianSecondsToRead?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserNotificationReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserNotificationReport'] = ResolversParentTypes['UserNotificationReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byChannel?: Resolver<Array<ResolversTypes['ChannelFigures']>, ParentType, ContextType>;
  byType?: Resolver<Array<ResolversTypes['TypeFigures']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['UserNotificationFigures'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  muted?: Resolver<Array<ResolversTypes['MutedType']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['UserNotificationFigures'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['NotificationPoint']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  ChannelFigures?: ChannelFiguresResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Email?: GraphQLScalarType;
  FailureFigures?: FailureFiguresResolvers<ContextType>;
  FormattedNotification?: FormattedNotificationResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  MarkAllReadPayload?: MarkAllReadPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutedType?: MutedTypeResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationFigures?: NotificationFiguresResolvers<ContextType>;
  NotificationObject?: NotificationObjectResolvers<ContextType>;
  NotificationPoint?: NotificationPointResolvers<ContextType>;
  NotificationPreference?: NotificationPreferenceResolvers<ContextType>;
  NotificationRoute?: NotificationRouteResolvers<ContextType>;
  NotificationSummary?: NotificationSummaryResolvers<ContextType>;
  NotificationTypeInfo?: NotificationTypeInfoResolvers<ContextType>;
  OptOutFigures?: OptOutFiguresResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SkipFigures?: SkipFiguresResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TypeFigures?: TypeFiguresResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnreadCount?: UnreadCountResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserNotificationFigures?: UserNotificationFiguresResolvers<ContextType>;
  UserNotificationReport?: UserNotificationReportResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
