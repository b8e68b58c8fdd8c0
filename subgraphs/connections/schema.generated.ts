import type { Connection as Page, Reference } from '@lyceum/kit';
import type { ConnectionRow, TieRow, BlockRow, ConnectionSuggestionRow, NetworkPersonRow } from './tables.ts';
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

/** A request to accept. */
export type AcceptConnectionInput = {
  /** Its id. */
  connectionId: Scalars['ID']['input'];
};

/** That somebody is kept away. */
export type Block = {
  /** Since when. */
  createdAt: Scalars['DateTime']['output'];
  /** Who is kept away. */
  user: User;
};

/** A page of Block items: https://relay.dev/graphql/connections.htm */
export type BlockConnection = {
  /** The items with their cursors. */
  edges: Array<BlockEdge>;
  /** The items of this page. */
  nodes: Array<Block>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Block in a page. */
export type BlockEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Block;
};

/** Whom to block. */
export type BlockUserInput = {
  /** The person. */
  userId: Scalars['ID']['input'];
};

/** A company, as a place where people meet. */
export type Company = {
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** What is between two people: a request, a connection, or what became of one. There is one for each two, whoever asked whom. */
export type Connection = {
  /** It in words for people. */
  card: ConnectionCard;
  /** Since when the two are connected, or when they were last. */
  connectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended, as far as the viewer may know. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who asked. */
  from: User;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What was written with the request; for the two only. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other one, seen from the viewer; null for who is neither. */
  other?: Maybe<User>;
  /** When it was asked. */
  requestedAt: Scalars['DateTime']['output'];
  /** Where it stands, as far as the viewer may know: for who asked, a request that was declined waits on. */
  state: ConnectionState;
  /** The viewer's own tags for it, in order. */
  tags: Array<Scalars['String']['output']>;
  /** Who was asked. */
  to: User;
};


/** What is between two people: a request, a connection, or what became of one. There is one for each two, whoever asked whom. */
export type ConnectionCardArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** A connection in words for people. */
export type ConnectionCard = {
  /** The day since when it is connected, or was asked. */
  since: Scalars['String']['output'];
  /** Where it stands. */
  state: ConnectionState;
  /** How long ago it was asked. */
  waited: Scalars['String']['output'];
};

/** A page of Connection items: https://relay.dev/graphql/connections.htm */
export type ConnectionConnection = {
  /** The items with their cursors. */
  edges: Array<ConnectionEdge>;
  /** The items of this page. */
  nodes: Array<Connection>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A note and tags to look at. */
export type ConnectionDataInput = {
  /** What goes with a request. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** One's own words for a connection. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Something wrong with a note or a tag. */
export type ConnectionDataViolation = {
  /** What to do about it. */
  message: Scalars['String']['output'];
  /** Where. */
  path: Array<Scalars['String']['output']>;
  /** Which rule. */
  rule: Scalars['String']['output'];
};

/** A Connection in a page. */
export type ConnectionEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Connection;
};

/** Counts of all requests and connections in a period. */
export type ConnectionFigures = {
  /** Share of them that were accepted, 0 to 1; null when none was sent. */
  acceptanceRate?: Maybe<Scalars['Float']['output']>;
  /** Of these, accepted by now. */
  accepted: Scalars['Int']['output'];
  /** Blocks set in the period that still stand. */
  blocked: Scalars['Int']['output'];
  /** Connections made in the period, whenever they were asked for, that still stand. */
  connected: Scalars['Int']['output'];
  /** Of these, declined by now. */
  declined: Scalars['Int']['output'];
  /** Connections removed. */
  removed: Scalars['Int']['output'];
  /** Requests sent. */
  requested: Scalars['Int']['output'];
};

/** A way from one person to another. */
export type ConnectionPath = {
  /** How many steps it has. */
  degree: Scalars['Int']['output'];
  /** Everybody on it, from the one to the other; null for those of whom the viewer may not know that they are on it. */
  people: Array<Maybe<User>>;
};

/** How many of the connections are at a place. */
export type ConnectionPlaceCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** What kind of place. */
  kind: SuggestionReasonKind;
  /** What it is called. */
  name: Scalars['String']['output'];
};

/** One step of the summary's series. */
export type ConnectionPoint = {
  /** Connections made that still stand. */
  connected: Scalars['Int']['output'];
  /** The first day of the step. */
  date: Scalars['Date']['output'];
  /** Requests sent. */
  requested: Scalars['Int']['output'];
};

/** What the viewer chose about connections. */
export type ConnectionPreferences = {
  /** Who sees the viewer's connections. */
  connectionsVisibleTo: ListPolicy;
  /** Who may ask the viewer to connect. */
  whoCanRequest: RequestPolicy;
};

/** Where a connection stands. */
export type ConnectionState =
  /** The two are connected. */
  | 'ACCEPTED'
  /** Refused; who asked does not see this. */
  | 'DECLINED'
  /** Not answered in time. */
  | 'EXPIRED'
  /** Asked, not answered. */
  | 'PENDING'
  /** The two were connected. */
  | 'REMOVED'
  /** Taken back by who asked. */
  | 'WITHDRAWN';

/** Somebody whom the viewer may know. */
export type ConnectionSuggestion = {
  /** What they have in common. */
  reasons: Array<SuggestionReason>;
  /** How much the two have in common: the higher, the earlier in the list. */
  score: Scalars['Int']['output'];
  /** Who. */
  user: User;
};

/** A page of ConnectionSuggestion items: https://relay.dev/graphql/connections.htm */
export type ConnectionSuggestionConnection = {
  /** The items with their cursors. */
  edges: Array<ConnectionSuggestionEdge>;
  /** The items of this page. */
  nodes: Array<ConnectionSuggestion>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A ConnectionSuggestion in a page. */
export type ConnectionSuggestionEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: ConnectionSuggestion;
};

/** Figures about all connections. */
export type ConnectionSummary = {
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** Blocks that stand, now. */
  blocks: Scalars['Int']['output'];
  /** Of people with two connections or more, the average share of pairs of their connections who are connected too, over up to 200 people; null when there are none. Now. */
  clusteringCoefficient?: Maybe<Scalars['Float']['output']>;
  /** How many connections people have, now. */
  degrees: DegreeDistribution;
  /** Figures of the period. */
  figures: ConnectionFigures;
  /** What became of suggestions that were shown in the period. */
  funnel: SuggestionFunnel;
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** People whose account may act and who have no connection, now. */
  isolated: Scalars['Int']['output'];
  /** Requests that wait, now. */
  pending: Scalars['Int']['output'];
  /** The stretch of time that the figures are about. */
  period: Period;
  /** The same figures of the period before, as long. */
  previous: ConnectionFigures;
  /** A point for each step of the period, in order. */
  series: Array<ConnectionPoint>;
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
  /** Connections, now. */
  total: Scalars['Int']['output'];
};

/** A course, as a place where people meet. */
export type Course = {
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** Whom to ask. */
export type CreateConnectionInput = {
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to say: up to noteMaxLength characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  userId: Scalars['ID']['input'];
};

/** A request to decline. */
export type DeclineConnectionInput = {
  /** Its id. */
  connectionId: Scalars['ID']['input'];
};

/** How many connections people have. */
export type DegreeDistribution = {
  /** The most. */
  max: Scalars['Int']['output'];
  /** Half of all people have no more. */
  p50: Scalars['Float']['output'];
  /** Nine of ten have no more. */
  p90: Scalars['Float']['output'];
};

/** A connection or request to end. */
export type DeleteConnectionInput = {
  /** Its id. */
  connectionId: Scalars['ID']['input'];
};

/** Whom not to suggest again. */
export type DismissSuggestionInput = {
  /** The person. */
  userId: Scalars['ID']['input'];
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

/** A group, as a place where people meet. */
export type Group = {
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** Who sees somebody's connections. */
export type ListPolicy =
  /** Their connections. */
  | 'CONNECTIONS'
  /** Everybody who is signed in. */
  | 'EVERYONE'
  /** They alone. */
  | 'ONLY_ME';

/** Suggestions that were shown. */
export type MarkSuggestionsSeenInput = {
  /** The people, up to 100. */
  userIds: Array<Scalars['ID']['input']>;
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
  /** Accepts a request: the two are connected. */
  acceptConnection: Connection;
  /** Keeps somebody away, everywhere: the two do not see each other, and what was between them ends. */
  blockUser: Block;
  /** Asks somebody to connect. If that person has asked already, the two are connected at once; asking again changes nothing. */
  createConnection: Connection;
  /** Declines a request; whoever asked is not told. */
  declineConnection: Connection;
  /** Ends a connection; of a request that waits: takes one's own back, declines another's. */
  deleteConnection: Connection;
  /** Has somebody not suggested to one again. */
  dismissSuggestion: User;
  /** Notes that these suggestions were shown to the viewer. */
  markSuggestionsSeen: Array<User>;
  /** Gives a connection one's own tags, instead of those it had; nobody else sees them. */
  tagConnection: Connection;
  /** Lifts one's own block of somebody; what it ended stays ended. */
  unblockUser: Block;
  /** Chooses who may ask one to connect and who sees one's connections; left out: stays, null: as the place has it. */
  updateConnectionPreferences: ConnectionPreferences;
  /** Takes back a request that has not been accepted. */
  withdrawConnection: Connection;
};


export type MutationAcceptConnectionArgs = {
  input: AcceptConnectionInput;
};


export type MutationBlockUserArgs = {
  input: BlockUserInput;
};


export type MutationCreateConnectionArgs = {
  input: CreateConnectionInput;
};


export type MutationDeclineConnectionArgs = {
  input: DeclineConnectionInput;
};


export type MutationDeleteConnectionArgs = {
  input: DeleteConnectionInput;
};


export type MutationDismissSuggestionArgs = {
  input: DismissSuggestionInput;
};


export type MutationMarkSuggestionsSeenArgs = {
  input: MarkSuggestionsSeenInput;
};


export type MutationTagConnectionArgs = {
  input: TagConnectionInput;
};


export type MutationUnblockUserArgs = {
  input: UnblockUserInput;
};


export type MutationUpdateConnectionPreferencesArgs = {
  input: UpdateConnectionPreferencesInput;
};


export type MutationWithdrawConnectionArgs = {
  input: WithdrawConnectionInput;
};

/** Somebody two or three steps away. */
export type NetworkPerson = {
  /** Who. */
  user: User;
  /** How many ways of that many steps lead to them. */
  ways: Scalars['Int']['output'];
};

/** A page of NetworkPerson items: https://relay.dev/graphql/connections.htm */
export type NetworkPersonConnection = {
  /** The items with their cursors. */
  edges: Array<NetworkPersonEdge>;
  /** The items of this page. */
  nodes: Array<NetworkPerson>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A NetworkPerson in a page. */
export type NetworkPersonEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: NetworkPerson;
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
  /** Whom the viewer blocked, the latest first. */
  blockedUsers: BlockConnection;
  /** A connection by id; null when there is none that the viewer may know of. */
  connection?: Maybe<Connection>;
  /** How many steps lie between two people: 1 for a connection, up to 4; null when it is more. */
  connectionDegree?: Maybe<Scalars['Int']['output']>;
  /** Who may ask the viewer to connect, and who sees the viewer's connections. */
  connectionPreferences: ConnectionPreferences;
  /** People whom the viewer may know, with the reasons: those with the most in common first. */
  connectionSuggestions: ConnectionSuggestionConnection;
  /** Figures about all connections of a period, with the period before it. */
  connectionSummary: ConnectionSummary;
  /** The viewer's own connections, newest first. */
  connections: ConnectionConnection;
  /** The connections of a person, newest first; those of others as far as they show them. */
  connectionsByUser: ConnectionConnection;
  /** Whom both know: the viewer and another person, or two people who show the viewer their connections. */
  mutualConnections: UserConnection;
  /** The people two or three steps from the viewer, those with the most ways to them first; at most 500. */
  network: NetworkPersonConnection;
  /** Requests that wait, the latest first. */
  pendingRequests: ConnectionConnection;
  /** The viewer's connections to people whose name holds the text, or to which the viewer gave that tag; newest first. */
  searchConnections: ConnectionConnection;
  /** A shortest way from the viewer to a person; null when it is longer than asked for. */
  shortestPath?: Maybe<ConnectionPath>;
  /** Figures about one person's connections in a period, with the period before it. */
  userConnectionReport: UserConnectionReport;
  /** All that is wrong with a note and tags, without keeping them. */
  validateConnectionData: Array<ConnectionDataViolation>;
};


export type QueryBlockedUsersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConnectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConnectionDegreeArgs = {
  fromUserId?: InputMaybe<Scalars['ID']['input']>;
  userId: Scalars['ID']['input'];
};


export type QueryConnectionSuggestionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConnectionSummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryConnectionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  tag?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConnectionsByUserArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  tag?: InputMaybe<Scalars['String']['input']>;
  userId: Scalars['ID']['input'];
};


export type QueryMutualConnectionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fromUserId?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  userId: Scalars['ID']['input'];
};


export type QueryNetworkArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  degree: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPendingRequestsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  direction?: InputMaybe<RequestDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchConnectionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


export type QueryShortestPathArgs = {
  fromUserId?: InputMaybe<Scalars['ID']['input']>;
  max?: InputMaybe<Scalars['Int']['input']>;
  userId: Scalars['ID']['input'];
};


export type QueryUserConnectionReportArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryValidateConnectionDataArgs = {
  input: ConnectionDataInput;
};

/** Which requests. */
export type RequestDirection =
  /** Those that wait for the viewer's answer. */
  | 'RECEIVED'
  /** Those of the viewer's that wait for an answer. */
  | 'SENT';

/** Who may ask somebody to connect. */
export type RequestPolicy =
  /** Everybody. */
  | 'EVERYONE'
  /** Those with a connection in common. */
  | 'MUTUALS'
  /** Nobody. */
  | 'NOBODY'
  /** Those who take or teach a course in common. */
  | 'SAME_COURSE';

export type Subscription = {
  /** A connection or request of the viewer's is something else than before. */
  connectionChanged: Connection;
  /** Somebody asked the viewer to connect. */
  connectionRequestReceived: Connection;
};


export type SubscriptionConnectionChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionConnectionRequestReceivedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** What became of suggestions. */
export type SuggestionFunnel = {
  /** Of these, accepted. */
  accepted: Scalars['Int']['output'];
  /** Of these, dismissed. */
  dismissed: Scalars['Int']['output'];
  /** Of these, asked since. */
  requested: Scalars['Int']['output'];
  /** Shown: pairs of people. */
  seen: Scalars['Int']['output'];
};

/** Something that two people have in common. */
export type SuggestionReason = {
  /** For SAME_COMPANY: the company. */
  company?: Maybe<Company>;
  /** How many of it. */
  count: Scalars['Int']['output'];
  /** For SAME_COURSE: the course. */
  course?: Maybe<Course>;
  /** For SAME_GROUP: the group. */
  group?: Maybe<Group>;
  /** What kind of thing. */
  kind: SuggestionReasonKind;
  /** What it is called, for a place. */
  name?: Maybe<Scalars['String']['output']>;
  /** For MUTUAL_CONNECTIONS: up to three of them. */
  people: Array<User>;
};

/** Kinds of things in common. */
export type SuggestionReasonKind =
  /** They know the same people. */
  | 'MUTUAL_CONNECTIONS'
  /** They work at the same company. */
  | 'SAME_COMPANY'
  /** They take or teach the same course. */
  | 'SAME_COURSE'
  /** They belong to the same group; secret ones do not count. */
  | 'SAME_GROUP';

/** Tags for a connection. */
export type TagConnectionInput = {
  /** Which connection. */
  connectionId: Scalars['ID']['input'];
  /** The tags, up to 40 characters each and maxTags in all; none: takes all away. */
  tags: Array<Scalars['String']['input']>;
};

/** Whom to unblock. */
export type UnblockUserInput = {
  /** The person. */
  userId: Scalars['ID']['input'];
};

/** What to choose. */
export type UpdateConnectionPreferencesInput = {
  /** Who sees one's connections; null: as the setting connectionsVisibleTo has it. */
  connectionsVisibleTo?: InputMaybe<ListPolicy>;
  /** Who may ask one to connect; null: as the setting whoCanRequest has it. */
  whoCanRequest?: InputMaybe<RequestPolicy>;
};

/** A person, by the connections that the viewer may know of. */
export type User = {
  /** The viewer's connection or request with them, if there is or was one. */
  connection?: Maybe<Connection>;
  /** How many connections they have; null when they do not show them to the viewer. */
  connectionCount?: Maybe<Scalars['Int']['output']>;
  /** How many steps lie between the viewer and them: 1 for a connection, up to 4; null when it is more. */
  connectionDegree?: Maybe<Scalars['Int']['output']>;
  /** How the viewer stands to them; null for nobody. */
  connectionState?: Maybe<UserConnectionState>;
  /** Their connections, newest first; null when they do not show them to the viewer. */
  connections?: Maybe<ConnectionConnection>;
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** Whom both the viewer and they know; null for nobody. */
  mutualConnections?: Maybe<UserConnection>;
  /** How many people both the viewer and they know; null for oneself and for nobody. */
  mutualCount?: Maybe<Scalars['Int']['output']>;
};


/** A person, by the connections that the viewer may know of. */
export type UserConnectionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, by the connections that the viewer may know of. */
export type UserMutualConnectionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** Counts of one person's requests and connections in a period. */
export type UserConnectionFigures = {
  /** Share of the sent requests that were accepted, 0 to 1; null when none was sent. */
  acceptanceRate?: Maybe<Scalars['Float']['output']>;
  /** People whom the person connected to and is still connected to. */
  connected: Scalars['Int']['output'];
  /** Hours until the person answered a request that came in the period, the median; null when none was answered. */
  medianResponseHours?: Maybe<Scalars['Float']['output']>;
  /** Requests that the person got. */
  received: Scalars['Int']['output'];
  /** Of these, those that the person accepted. */
  receivedAccepted: Scalars['Int']['output'];
  /** Of these, those that the person declined. */
  receivedDeclined: Scalars['Int']['output'];
  /** Requests that the person sent. */
  sent: Scalars['Int']['output'];
  /** Of these, the accepted ones. */
  sentAccepted: Scalars['Int']['output'];
};

/** One step of a person's series. */
export type UserConnectionPoint = {
  /** Connections made that still stand. */
  connected: Scalars['Int']['output'];
  /** The first day of the step. */
  date: Scalars['Date']['output'];
  /** Requests that came. */
  received: Scalars['Int']['output'];
  /** Requests sent. */
  sent: Scalars['Int']['output'];
};

/** Figures about one person's connections. */
export type UserConnectionReport = {
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** How many people the person and a connection know in common, on average over the connections, now; null without connections. */
  averageMutuals?: Maybe<Scalars['Float']['output']>;
  /** Figures of the period. */
  figures: UserConnectionFigures;
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** The stretch of time that the figures are about. */
  period: Period;
  /** The same figures of the period before, as long. */
  previous: UserConnectionFigures;
  /** Requests to the person that have waited more than 30 days, now. */
  receivedOver30Days: Scalars['Int']['output'];
  /** People two steps away, now. */
  secondDegree: Scalars['Int']['output'];
  /** Requests of the person that have waited more than 30 days, now. */
  sentOver30Days: Scalars['Int']['output'];
  /** A point for each step of the period, in order. */
  series: Array<UserConnectionPoint>;
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
  /** The places where most of the connections are, up to ten. */
  topPlaces: Array<ConnectionPlaceCount>;
  /** Connections, now. */
  total: Scalars['Int']['output'];
  /** Whose. */
  user: User;
};

/** How the viewer stands to a person. */
export type UserConnectionState =
  /** The viewer blocked the person. */
  | 'BLOCKED'
  /** They are connected. */
  | 'CONNECTED'
  /** There is nothing between the two. */
  | 'NONE'
  /** The person asked and waits for the viewer's answer. */
  | 'REQUEST_RECEIVED'
  /** The viewer asked and waits. */
  | 'REQUEST_SENT'
  /** It is the viewer. */
  | 'SELF';

/** A User in a page. */
export type UserEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: User;
};

/** A request to take back. */
export type WithdrawConnectionInput = {
  /** Its id. */
  connectionId: Scalars['ID']['input'];
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
  Connection: Connection;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Connection:
    ( { __typename: 'Connection' }
    & GraphQLRecursivePick<FederationTypes['Connection'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptConnectionInput: AcceptConnectionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Block: ResolverTypeWrapper<BlockRow>;
  BlockConnection: ResolverTypeWrapper<Page<BlockRow>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BlockEdge: ResolverTypeWrapper<Page<BlockRow>['edges'][number]>;
  BlockUserInput: BlockUserInput;
  Company: ResolverTypeWrapper<Reference>;
  Connection: ResolverTypeWrapper<ConnectionRow>;
  ConnectionCard: ResolverTypeWrapper<ConnectionCard>;
  ConnectionConnection: ResolverTypeWrapper<Page<ConnectionRow>>;
  ConnectionDataInput: ConnectionDataInput;
  ConnectionDataViolation: ResolverTypeWrapper<ConnectionDataViolation>;
  ConnectionEdge: ResolverTypeWrapper<Page<ConnectionRow>['edges'][number]>;
  ConnectionFigures: ResolverTypeWrapper<ConnectionFigures>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ConnectionPath: ResolverTypeWrapper<Omit<ConnectionPath, 'people'> & { people: Array<Maybe<ResolversTypes['User']>> }>;
  ConnectionPlaceCount: ResolverTypeWrapper<ConnectionPlaceCount>;
  ConnectionPoint: ResolverTypeWrapper<ConnectionPoint>;
  ConnectionPreferences: ResolverTypeWrapper<ConnectionPreferences>;
  ConnectionState: ConnectionState;
  ConnectionSuggestion: ResolverTypeWrapper<ConnectionSuggestionRow>;
  ConnectionSuggestionConnection: ResolverTypeWrapper<Page<ConnectionSuggestionRow>>;
  ConnectionSuggestionEdge: ResolverTypeWrapper<Page<ConnectionSuggestionRow>['edges'][number]>;
  ConnectionSummary: ResolverTypeWrapper<ConnectionSummary>;
  Course: ResolverTypeWrapper<Reference>;
  CreateConnectionInput: CreateConnectionInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineConnectionInput: DeclineConnectionInput;
  DegreeDistribution: ResolverTypeWrapper<DegreeDistribution>;
  DeleteConnectionInput: DeleteConnectionInput;
  DismissSuggestionInput: DismissSuggestionInput;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  Granularity: Granularity;
  Group: ResolverTypeWrapper<Reference>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  ListPolicy: ListPolicy;
  MarkSuggestionsSeenInput: MarkSuggestionsSeenInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkPerson: ResolverTypeWrapper<NetworkPersonRow>;
  NetworkPersonConnection: ResolverTypeWrapper<Page<NetworkPersonRow>>;
  NetworkPersonEdge: ResolverTypeWrapper<Page<NetworkPersonRow>['edges'][number]>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RequestDirection: RequestDirection;
  RequestPolicy: RequestPolicy;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuggestionFunnel: ResolverTypeWrapper<SuggestionFunnel>;
  SuggestionReason: ResolverTypeWrapper<Omit<SuggestionReason, 'company' | 'course' | 'group' | 'people'> & { company?: Maybe<ResolversTypes['Company']>, course?: Maybe<ResolversTypes['Course']>, group?: Maybe<ResolversTypes['Group']>, people: Array<ResolversTypes['User']> }>;
  SuggestionReasonKind: SuggestionReasonKind;
  TagConnectionInput: TagConnectionInput;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnblockUserInput: UnblockUserInput;
  UpdateConnectionPreferencesInput: UpdateConnectionPreferencesInput;
  User: ResolverTypeWrapper<Reference>;
  UserConnection: ResolverTypeWrapper<Page<Reference>>;
  UserConnectionFigures: ResolverTypeWrapper<UserConnectionFigures>;
  UserConnectionPoint: ResolverTypeWrapper<UserConnectionPoint>;
  UserConnectionReport: ResolverTypeWrapper<Omit<UserConnectionReport, 'user'> & { user: ResolversTypes['User'] }>;
  UserConnectionState: UserConnectionState;
  UserEdge: ResolverTypeWrapper<Page<Reference>['edges'][number]>;
  WithdrawConnectionInput: WithdrawConnectionInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptConnectionInput: AcceptConnectionInput;
  ID: Scalars['ID']['output'];
  BigInt: Scalars['BigInt']['output'];
  Block: BlockRow;
  BlockConnection: Page<BlockRow>;
  Int: Scalars['Int']['output'];
  BlockEdge: Page<BlockRow>['edges'][number];
  BlockUserInput: BlockUserInput;
  Company: Reference;
  Connection: ConnectionRow;
  ConnectionCard: ConnectionCard;
  ConnectionConnection: Page<ConnectionRow>;
  ConnectionDataInput: ConnectionDataInput;
  ConnectionDataViolation: ConnectionDataViolation;
  ConnectionEdge: Page<ConnectionRow>['edges'][number];
  ConnectionFigures: ConnectionFigures;
  Float: Scalars['Float']['output'];
  ConnectionPath: Omit<ConnectionPath, 'people'> & { people: Array<Maybe<ResolversParentTypes['User']>> };
  ConnectionPlaceCount: ConnectionPlaceCount;
  ConnectionPoint: ConnectionPoint;
  ConnectionPreferences: ConnectionPreferences;
  ConnectionSuggestion: ConnectionSuggestionRow;
  ConnectionSuggestionConnection: Page<ConnectionSuggestionRow>;
  ConnectionSuggestionEdge: Page<ConnectionSuggestionRow>['edges'][number];
  ConnectionSummary: ConnectionSummary;
  Course: Reference;
  CreateConnectionInput: CreateConnectionInput;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclineConnectionInput: DeclineConnectionInput;
  DegreeDistribution: DegreeDistribution;
  DeleteConnectionInput: DeleteConnectionInput;
  DismissSuggestionInput: DismissSuggestionInput;
  Duration: Scalars['Duration']['output'];
  Email: Scalars['Email']['output'];
  Group: Reference;
  JSON: Scalars['JSON']['output'];
  MarkSuggestionsSeenInput: MarkSuggestionsSeenInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NetworkPerson: NetworkPersonRow;
  NetworkPersonConnection: Page<NetworkPersonRow>;
  NetworkPersonEdge: Page<NetworkPersonRow>['edges'][number];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Period: Period;
  PeriodInput: PeriodInput;
  Query: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  SuggestionFunnel: SuggestionFunnel;
  SuggestionReason: Omit<SuggestionReason, 'company' | 'course' | 'group' | 'people'> & { company?: Maybe<ResolversParentTypes['Company']>, course?: Maybe<ResolversParentTypes['Course']>, group?: Maybe<ResolversParentTypes['Group']>, people: Array<ResolversParentTypes['User']> };
  TagConnectionInput: TagConnectionInput;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UnblockUserInput: UnblockUserInput;
  UpdateConnectionPreferencesInput: UpdateConnectionPreferencesInput;
  User: Reference;
  UserConnection: Page<Reference>;
  UserConnectionFigures: UserConnectionFigures;
  UserConnectionPoint: UserConnectionPoint;
  UserConnectionReport: Omit<UserConnectionReport, 'user'> & { user: ResolversParentTypes['User'] };
  UserEdge: Page<Reference>['edges'][number];
  WithdrawConnectionInput: WithdrawConnectionInput;
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

export type BlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type BlockConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockConnection'] = ResolversParentTypes['BlockConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BlockEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Block']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlockEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockEdge'] = ResolversParentTypes['BlockEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Block'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Connection'] = ResolversParentTypes['Connection'], FederationReferenceType extends FederationReferenceTypes['Connection'] = FederationReferenceTypes['Connection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Connection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  card?: Resolver<ResolversTypes['ConnectionCard'], ParentType, ContextType, Partial<ConnectionCardArgs>>;
  connectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConnectionState'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type ConnectionCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionCard'] = ResolversParentTypes['ConnectionCard']> = {
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConnectionState'], ParentType, ContextType>;
  waited?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConnectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionConnection'] = ResolversParentTypes['ConnectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConnectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Connection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectionDataViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionDataViolation'] = ResolversParentTypes['ConnectionDataViolation']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConnectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionEdge'] = ResolversParentTypes['ConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Connection'], ParentType, ContextType>;
};

export type ConnectionFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionFigures'] = ResolversParentTypes['ConnectionFigures']> = {
  acceptanceRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  connected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectionPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionPath'] = ResolversParentTypes['ConnectionPath']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Array<Maybe<ResolversTypes['User']>>, ParentType, ContextType>;
};

export type ConnectionPlaceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionPlaceCount'] = ResolversParentTypes['ConnectionPlaceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuggestionReasonKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConnectionPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionPoint'] = ResolversParentTypes['ConnectionPoint']> = {
  connected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectionPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionPreferences'] = ResolversParentTypes['ConnectionPreferences']> = {
  connectionsVisibleTo?: Resolver<ResolversTypes['ListPolicy'], ParentType, ContextType>;
  whoCanRequest?: Resolver<ResolversTypes['RequestPolicy'], ParentType, ContextType>;
};

export type ConnectionSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionSuggestion'] = ResolversParentTypes['ConnectionSuggestion']> = {
  reasons?: Resolver<Array<ResolversTypes['SuggestionReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type ConnectionSuggestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionSuggestionConnection'] = ResolversParentTypes['ConnectionSuggestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConnectionSuggestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConnectionSuggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectionSuggestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionSuggestionEdge'] = ResolversParentTypes['ConnectionSuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConnectionSuggestion'], ParentType, ContextType>;
};

export type ConnectionSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionSummary'] = ResolversParentTypes['ConnectionSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  blocks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clusteringCoefficient?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  degrees?: Resolver<ResolversTypes['DegreeDistribution'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ConnectionFigures'], ParentType, ContextType>;
  funnel?: Resolver<ResolversTypes['SuggestionFunnel'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  isolated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['ConnectionFigures'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['ConnectionPoint']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
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

export type DegreeDistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DegreeDistribution'] = ResolversParentTypes['DegreeDistribution']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p50?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p90?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
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
  acceptConnection?: Resolver<ResolversTypes['Connection'], ParentType, ContextType, RequireFields<MutationAcceptConnectionArgs, 'input'>>;
  blockUser?: Resolver<ResolversTypes['Block'], ParentType, ContextType, RequireFields<MutationBlockUserArgs, 'input'>>;
  createConnection?: Resolver<ResolversTypes['Connection'], ParentType, ContextType, RequireFields<MutationCreateConnectionArgs, 'input'>>;
  declineConnection?: Resolver<ResolversTypes['Connection'], ParentType, ContextType, RequireFields<MutationDeclineConnectionArgs, 'input'>>;
  deleteConnection?: Resolver<ResolversTypes['Connection'], ParentType, ContextType, RequireFields<MutationDeleteConnectionArgs, 'input'>>;
  dismissSuggestion?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationDismissSuggestionArgs, 'input'>>;
  markSuggestionsSeen?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType, RequireFields<MutationMarkSuggestionsSeenArgs, 'input'>>;
  tagConnection?: Resolver<ResolversTypes['Connection'], ParentType, ContextType, RequireFields<MutationTagConnectionArgs, 'input'>>;
  unblockUser?: Resolver<ResolversTypes['Block'], ParentType, ContextType, RequireFields<MutationUnblockUserArgs, 'input'>>;
  updateConnectionPreferences?: Resolver<ResolversTypes['ConnectionPreferences'], ParentType, ContextType, RequireFields<MutationUpdateConnectionPreferencesArgs, 'input'>>;
  withdrawConnection?: Resolver<ResolversTypes['Connection'], ParentType, ContextType, RequireFields<MutationWithdrawConnectionArgs, 'input'>>;
};

export type NetworkPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkPerson'] = ResolversParentTypes['NetworkPerson']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  ways?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkPersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkPersonConnection'] = ResolversParentTypes['NetworkPersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NetworkPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NetworkPerson']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkPersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkPersonEdge'] = ResolversParentTypes['NetworkPersonEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkPerson'], ParentType, ContextType>;
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
  blockedUsers?: Resolver<ResolversTypes['BlockConnection'], ParentType, ContextType, Partial<QueryBlockedUsersArgs>>;
  connection?: Resolver<Maybe<ResolversTypes['Connection']>, ParentType, ContextType, RequireFields<QueryConnectionArgs, 'id'>>;
  connectionDegree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryConnectionDegreeArgs, 'userId'>>;
  connectionPreferences?: Resolver<ResolversTypes['ConnectionPreferences'], ParentType, ContextType>;
  connectionSuggestions?: Resolver<ResolversTypes['ConnectionSuggestionConnection'], ParentType, ContextType, Partial<QueryConnectionSuggestionsArgs>>;
  connectionSummary?: Resolver<ResolversTypes['ConnectionSummary'], ParentType, ContextType, RequireFields<QueryConnectionSummaryArgs, 'period'>>;
  connections?: Resolver<ResolversTypes['ConnectionConnection'], ParentType, ContextType, Partial<QueryConnectionsArgs>>;
  connectionsByUser?: Resolver<ResolversTypes['ConnectionConnection'], ParentType, ContextType, RequireFields<QueryConnectionsByUserArgs, 'userId'>>;
  mutualConnections?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryMutualConnectionsArgs, 'userId'>>;
  network?: Resolver<ResolversTypes['NetworkPersonConnection'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'degree'>>;
  pendingRequests?: Resolver<ResolversTypes['ConnectionConnection'], ParentType, ContextType, Partial<QueryPendingRequestsArgs>>;
  searchConnections?: Resolver<ResolversTypes['ConnectionConnection'], ParentType, ContextType, RequireFields<QuerySearchConnectionsArgs, 'query'>>;
  shortestPath?: Resolver<Maybe<ResolversTypes['ConnectionPath']>, ParentType, ContextType, RequireFields<QueryShortestPathArgs, 'userId'>>;
  userConnectionReport?: Resolver<ResolversTypes['UserConnectionReport'], ParentType, ContextType, RequireFields<QueryUserConnectionReportArgs, 'period'>>;
  validateConnectionData?: Resolver<Array<ResolversTypes['ConnectionDataViolation']>, ParentType, ContextType, RequireFields<QueryValidateConnectionDataArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  connectionChanged?: SubscriptionResolver<ResolversTypes['Connection'], "connectionChanged", ParentType, ContextType, Partial<SubscriptionConnectionChangedArgs>>;
  connectionRequestReceived?: SubscriptionResolver<ResolversTypes['Connection'], "connectionRequestReceived", ParentType, ContextType, Partial<SubscriptionConnectionRequestReceivedArgs>>;
};

export type SuggestionFunnelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionFunnel'] = ResolversParentTypes['SuggestionFunnel']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dismissed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionReason'] = ResolversParentTypes['SuggestionReason']> = {
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuggestionReasonKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  connection?: Resolver<Maybe<ResolversTypes['Connection']>, ParentType, ContextType>;
  connectionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  connectionDegree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  connectionState?: Resolver<Maybe<ResolversTypes['UserConnectionState']>, ParentType, ContextType>;
  connections?: Resolver<Maybe<ResolversTypes['ConnectionConnection']>, ParentType, ContextType, Partial<UserConnectionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mutualConnections?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<UserMutualConnectionsArgs>>;
  mutualCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserConnectionFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnectionFigures'] = ResolversParentTypes['UserConnectionFigures']> = {
  acceptanceRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  connected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianResponseHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedDeclined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserConnectionPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnectionPoint'] = ResolversParentTypes['UserConnectionPoint']> = {
  connected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserConnectionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnectionReport'] = ResolversParentTypes['UserConnectionReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  averageMutuals?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['UserConnectionFigures'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['UserConnectionFigures'], ParentType, ContextType>;
  receivedOver30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentOver30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['UserConnectionPoint']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  topPlaces?: Resolver<Array<ResolversTypes['ConnectionPlaceCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  Block?: BlockResolvers<ContextType>;
  BlockConnection?: BlockConnectionResolvers<ContextType>;
  BlockEdge?: BlockEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  Connection?: ConnectionResolvers<ContextType>;
  ConnectionCard?: ConnectionCardResolvers<ContextType>;
  ConnectionConnection?: ConnectionConnectionResolvers<ContextType>;
  ConnectionDataViolation?: ConnectionDataViolationResolvers<ContextType>;
  ConnectionEdge?: ConnectionEdgeResolvers<ContextType>;
  ConnectionFigures?: ConnectionFiguresResolvers<ContextType>;
  ConnectionPath?: ConnectionPathResolvers<ContextType>;
  ConnectionPlaceCount?: ConnectionPlaceCountResolvers<ContextType>;
  ConnectionPoint?: ConnectionPointResolvers<ContextType>;
  ConnectionPreferences?: ConnectionPreferencesResolvers<ContextType>;
  ConnectionSuggestion?: ConnectionSuggestionResolvers<ContextType>;
  ConnectionSuggestionConnection?: ConnectionSuggestionConnectionResolvers<ContextType>;
  ConnectionSuggestionEdge?: ConnectionSuggestionEdgeResolvers<ContextType>;
  ConnectionSummary?: ConnectionSummaryResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DegreeDistribution?: DegreeDistributionResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Email?: GraphQLScalarType;
  Group?: GroupResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NetworkPerson?: NetworkPersonResolvers<ContextType>;
  NetworkPersonConnection?: NetworkPersonConnectionResolvers<ContextType>;
  NetworkPersonEdge?: NetworkPersonEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuggestionFunnel?: SuggestionFunnelResolvers<ContextType>;
  SuggestionReason?: SuggestionReasonResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserConnectionFigures?: UserConnectionFiguresResolvers<ContextType>;
  UserConnectionPoint?: UserConnectionPointResolvers<ContextType>;
  UserConnectionReport?: UserConnectionReportResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
