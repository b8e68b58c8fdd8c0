import type { Connection as Page, Reference } from '@lyceum/kit';
import type { FollowRow, TargetRow, HashtagRow, FollowCountsRow, FollowSuggestionRow, FollowableRow } from './tables.ts';
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

/** Whom to follow. */
export type AddFollowerInput = {
  /** Who follows; left out: the viewer. Nobody else may be given. */
  followerId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person to follow. */
  userId: Scalars['ID']['input'];
};

/** A request to approve. */
export type ApproveFollowRequestInput = {
  /** Its id. */
  followId: Scalars['ID']['input'];
};

/** A company, by who follows it. */
export type Company = {
  /** How the viewer stands to it; null for nobody. */
  followState?: Maybe<ViewerFollowState>;
  /** Who follows it, the latest first; null when the viewer may not see it. */
  followers?: Maybe<FollowConnection>;
  /** Its id. */
  id: Scalars['ID']['output'];
};


/** A company, by who follows it. */
export type CompanyFollowersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A course, by who follows it. */
export type Course = {
  /** How the viewer stands to it; null for nobody. */
  followState?: Maybe<ViewerFollowState>;
  /** How many follow it; null when it is not shown. */
  followerCount?: Maybe<Scalars['Int']['output']>;
  /** Who follows it, the latest first; null when the viewer may not see it. */
  followers?: Maybe<FollowConnection>;
  /** Its id. */
  id: Scalars['ID']['output'];
};


/** A course, by who follows it. */
export type CourseFollowersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** That somebody follows somebody or something, or asked to. */
export type Follow = {
  /** It in words for people; for the follower and the person followed. */
  card?: Maybe<FollowCard>;
  /** Who follows. */
  follower: User;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether the follower hears nothing just now; for the follower only. */
  muted?: Maybe<Scalars['Boolean']['output']>;
  /** Until when the follower hears nothing; null: until further notice, or not muted. */
  mutedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** How much the follower hears; for the follower only. */
  notifyLevel?: Maybe<FollowNotifyLevel>;
  /** When it began or was asked for. */
  since: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: FollowState;
  /** What is followed; null when the viewer may not know of it. */
  target?: Maybe<Followable>;
  /** The id of what is followed; of a tag, the word. */
  targetId: Scalars['ID']['output'];
  /** What kind of thing is followed. */
  targetType: FollowTargetType;
};


/** That somebody follows somebody or something, or asked to. */
export type FollowCardArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** Very many follows in one hour by one person. */
export type FollowBurst = {
  /** How many. */
  follows: Scalars['Int']['output'];
  /** The hour's beginning. */
  hour: Scalars['DateTime']['output'];
  /** Who. */
  user: User;
};

/** A follow in words for people. */
export type FollowCard = {
  /** The day until which the follower hears nothing; null: not muted, until further notice, or not the viewer's own. */
  mutedUntil?: Maybe<Scalars['String']['output']>;
  /** The day since when. */
  since: Scalars['String']['output'];
  /** Where it stands. */
  state: FollowState;
};

/** A page of Follow items: https://relay.dev/graphql/connections.htm */
export type FollowConnection = {
  /** The items with their cursors. */
  edges: Array<FollowEdge>;
  /** The items of this page. */
  nodes: Array<Follow>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** How many follow something, as far as it is shown. */
export type FollowCounts = {
  /** How many follow it. */
  followerCount: Scalars['Int']['output'];
  /** Its id; of a tag, the word. */
  targetId: Scalars['ID']['output'];
  /** What kind of thing. */
  targetType: FollowTargetType;
};

/** A Follow in a page. */
export type FollowEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Follow;
};

/** How news reaches followers. */
export type FollowFanout =
  /** Fetched by each reader. */
  | 'PULL'
  /** Handed out to each at once. */
  | 'PUSH';

/** What to follow. */
export type FollowInput = {
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its id; of a tag, the word, with or without its sign. */
  targetId: Scalars['ID']['input'];
  /** What kind of thing. */
  targetType: FollowTargetType;
};

/** How much a follower hears. */
export type FollowNotifyLevel =
  /** Everything. */
  | 'ALL'
  /** What many like. */
  | 'HIGHLIGHTS'
  /** Nothing; it is still in the feed. */
  | 'NONE';

/** One step of the summary's series. */
export type FollowPoint = {
  /** The first day of the step. */
  date: Scalars['Date']['output'];
  /** Follows begun. */
  follows: Scalars['Int']['output'];
  /** Follows ended. */
  unfollows: Scalars['Int']['output'];
};

/** What the viewer chose about followers. */
export type FollowPreferences = {
  /** Whether the viewer's followers need approval, as the choice, the profile and the settings have it. */
  followersNeedApproval: Scalars['Boolean']['output'];
  /** What was chosen; null: nothing. */
  requireApproval?: Maybe<Scalars['Boolean']['output']>;
};

/** Which requests. */
export type FollowRequestDirection =
  /** Those that wait for the viewer's answer. */
  | 'RECEIVED'
  /** Those of the viewer's that wait for an answer. */
  | 'SENT';

/** Where a follow stands. */
export type FollowState =
  /** It is followed. */
  | 'ACTIVE'
  /** It is followed no more. */
  | 'REMOVED'
  /** A private person was asked. */
  | 'REQUESTED';

/** Somebody or something that the viewer may like to follow. */
export type FollowSuggestion = {
  /** How many follow it; null when it is not shown. */
  followerCount?: Maybe<Scalars['Int']['output']>;
  /** Up to three of them. */
  known: Array<User>;
  /** How many of those whom the viewer follows do. */
  knownCount: Scalars['Int']['output'];
  /** What. */
  target?: Maybe<Followable>;
  /** Its id; of a tag, the word. */
  targetId: Scalars['ID']['output'];
  /** What kind of thing. */
  targetType: FollowTargetType;
};

/** A page of FollowSuggestion items: https://relay.dev/graphql/connections.htm */
export type FollowSuggestionConnection = {
  /** The items with their cursors. */
  edges: Array<FollowSuggestionEdge>;
  /** The items of this page. */
  nodes: Array<FollowSuggestion>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A FollowSuggestion in a page. */
export type FollowSuggestionEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: FollowSuggestion;
};

/** Kinds of things that can be followed. */
export type FollowTargetType =
  /** A company. */
  | 'COMPANY'
  /** A course. */
  | 'COURSE'
  /** A group. */
  | 'GROUP'
  /** A word under which posts are found. */
  | 'TAG'
  /** A person. */
  | 'USER';

/** Follows of one kind of thing in a period. */
export type FollowTypeFigures = {
  /** Follows begun. */
  follows: Scalars['Int']['output'];
  /** The kind. */
  targetType: FollowTargetType;
  /** Follows ended. */
  unfollows: Scalars['Int']['output'];
};

/** What can be followed. */
export type Followable = Company | Course | Group | Hashtag | User;

/** Something that many follow. */
export type FollowedTarget = {
  /** How news of it reaches them. */
  fanout: FollowFanout;
  /** How many follow it. */
  followers: Scalars['Int']['output'];
  /** What it is called; null for people and tags. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its id; of a tag, the word. */
  targetId: Scalars['ID']['output'];
  /** What kind of thing. */
  targetType: FollowTargetType;
};

/** Something to follow, to look at. */
export type FollowerDataInput = {
  /** Until when to hear nothing. */
  mutedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** How much to hear. */
  notifyLevel?: InputMaybe<FollowNotifyLevel>;
  /** Its id; of a tag, the word. */
  targetId: Scalars['ID']['input'];
  /** What kind of thing. */
  targetType: FollowTargetType;
};

/** Something wrong with something to follow. */
export type FollowerDataViolation = {
  /** What to do about it. */
  message: Scalars['String']['output'];
  /** Where. */
  path: Array<Scalars['String']['output']>;
  /** Which rule. */
  rule: Scalars['String']['output'];
};

/** How many followers people have. */
export type FollowerDistribution = {
  /** The most. */
  max: Scalars['Int']['output'];
  /** Half of all people have no more. */
  p50: Scalars['Float']['output'];
  /** Nine of ten have no more. */
  p90: Scalars['Float']['output'];
  /** All but one of a hundred have no more. */
  p99: Scalars['Float']['output'];
};

/** Counts of all follows in a period. */
export type FollowerFigures = {
  /** People who began to follow something. */
  followers: Scalars['Int']['output'];
  /** Follows begun. */
  follows: Scalars['Int']['output'];
  /** Requests to follow private people. */
  requests: Scalars['Int']['output'];
  /** Follows ended for each that stood at the beginning or began, 0 to 1; null when there were none. */
  unfollowRate?: Maybe<Scalars['Float']['output']>;
  /** Follows ended. */
  unfollows: Scalars['Int']['output'];
};

/** One step of a person's series. */
export type FollowerPoint = {
  /** The first day of the step. */
  date: Scalars['Date']['output'];
  /** Followers who came. */
  gained: Scalars['Int']['output'];
  /** Followers who left or were removed. */
  lost: Scalars['Int']['output'];
};

/** Figures about all follows. */
export type FollowerSummary = {
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** Who began to follow burstFollowsPerHour things or more in one hour of the period, up to 50. */
  bursts: Array<FollowBurst>;
  /** Follows of the period by kind of what is followed. */
  byType: Array<FollowTypeFigures>;
  /** How many followers people have, now. */
  distribution: FollowerDistribution;
  /** Figures of the period. */
  figures: FollowerFigures;
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** Requests that wait, now. */
  pending: Scalars['Int']['output'];
  /** The stretch of time that the figures are about. */
  period: Period;
  /** The same figures of the period before, as long. */
  previous: FollowerFigures;
  /** A point for each step of the period, in order. */
  series: Array<FollowPoint>;
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
  /** Of each kind the most followed, up to five, now; secret groups are left out. */
  topFollowed: Array<FollowedTarget>;
  /** Follows, now. */
  total: Scalars['Int']['output'];
};

/** A follower, and by how many they are followed. */
export type FollowerWithReach = {
  /** By how many they are followed. */
  followers: Scalars['Int']['output'];
  /** Who. */
  user: User;
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

/** A group, by who follows it. */
export type Group = {
  /** How the viewer stands to it; null for nobody. */
  followState?: Maybe<ViewerFollowState>;
  /** How many follow it; null when it is not shown. */
  followerCount?: Maybe<Scalars['Int']['output']>;
  /** Who follows it, the latest first; null when the viewer may not see it. */
  followers?: Maybe<FollowConnection>;
  /** Its id. */
  id: Scalars['ID']['output'];
};


/** A group, by who follows it. */
export type GroupFollowersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A word under which posts are found, by who follows it. */
export type Hashtag = {
  /** How the viewer stands to it; null for nobody. */
  followState?: Maybe<ViewerFollowState>;
  /** How many follow it; null when it is not shown. */
  followerCount?: Maybe<Scalars['Int']['output']>;
  /** Who follows it, the latest first; null when the viewer may not see it. */
  followers?: Maybe<FollowConnection>;
  /** The word, without the sign, in lower case. */
  name: Scalars['String']['output'];
};


/** A word under which posts are found, by who follows it. */
export type HashtagFollowersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  /** Makes the viewer a follower of a person: the same as follow. */
  addFollower: Follow;
  /** Lets somebody follow the viewer who asked to. */
  approveFollowRequest: Follow;
  /** Follows somebody or something; a private person is asked first. Following twice is following once. */
  follow: Follow;
  /** Hears nothing of what one follows, for a while or until further notice. */
  muteFollow: Follow;
  /** Does not let somebody follow the viewer who asked to; they are not told. */
  rejectFollowRequest: Follow;
  /** Ends that somebody follows a person: for the follower and for the person followed. */
  removeFollower: Follow;
  /** Ends that somebody follows the viewer; the follower is not told. */
  removeMyFollower: Follow;
  /** Chooses how much one hears of what one follows. */
  setFollowNotify: Follow;
  /** Follows no more, or takes a request to follow back. */
  unfollow: Follow;
  /** Hears again of what one follows. */
  unmuteFollow: Follow;
  /** Chooses whether one's followers need approval. */
  updateFollowPreferences: FollowPreferences;
};


export type MutationAddFollowerArgs = {
  input: AddFollowerInput;
};


export type MutationApproveFollowRequestArgs = {
  input: ApproveFollowRequestInput;
};


export type MutationFollowArgs = {
  input: FollowInput;
};


export type MutationMuteFollowArgs = {
  input: MuteFollowInput;
};


export type MutationRejectFollowRequestArgs = {
  input: RejectFollowRequestInput;
};


export type MutationRemoveFollowerArgs = {
  input: RemoveFollowerInput;
};


export type MutationRemoveMyFollowerArgs = {
  input: RemoveMyFollowerInput;
};


export type MutationSetFollowNotifyArgs = {
  input: SetFollowNotifyInput;
};


export type MutationUnfollowArgs = {
  input: UnfollowInput;
};


export type MutationUnmuteFollowArgs = {
  input: UnmuteFollowInput;
};


export type MutationUpdateFollowPreferencesArgs = {
  input: UpdateFollowPreferencesInput;
};

/** What to hear nothing of. */
export type MuteFollowInput = {
  /** Which follow. */
  followId: Scalars['ID']['input'];
  /** Until when; left out: until further notice. */
  mutedUntil?: InputMaybe<Scalars['DateTime']['input']>;
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
  /** The follows of a person by those whom the viewer follows, the latest first. */
  commonFollowers: FollowConnection;
  /** A follow by id; null when there is none that the viewer may know of. */
  follow?: Maybe<Follow>;
  /** Whether the viewer's followers need approval. */
  followPreferences: FollowPreferences;
  /** Requests to follow that wait, the latest first. */
  followRequests: FollowConnection;
  /** How the viewer stands to somebody or something. */
  followState: ViewerFollowState;
  /** Whom and what the viewer may like to follow: first what most of those follow whom the viewer follows, then what most people follow. */
  followSuggestions: FollowSuggestionConnection;
  /** Figures about all follows of a period, with the period before it. */
  followerSummary: FollowerSummary;
  /** The viewer's own followers, the latest first. */
  followers: FollowConnection;
  /** Who follows a person, the latest first. */
  followersByUser: FollowConnection;
  /** Who follows somebody or something, the latest first. */
  followersOf: FollowConnection;
  /** What a person follows, the latest first; of another, what the viewer may know of. */
  following: FollowConnection;
  /** The viewer's own followers whose name holds the text, the latest first. */
  searchFollowers: FollowConnection;
  /** Figures about one person's followers in a period, with the period before it. */
  userFollowerReport: UserFollowerReport;
  /** All that is wrong with something to follow, without following it. */
  validateFollowerData: Array<FollowerDataViolation>;
};


export type QueryCommonFollowersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  userId: Scalars['ID']['input'];
};


export type QueryFollowArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFollowRequestsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  direction?: InputMaybe<FollowRequestDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFollowStateArgs = {
  targetId: Scalars['ID']['input'];
  targetType: FollowTargetType;
};


export type QueryFollowSuggestionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  targetType?: InputMaybe<FollowTargetType>;
};


export type QueryFollowerSummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryFollowersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFollowersByUserArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  userId: Scalars['ID']['input'];
};


export type QueryFollowersOfArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  targetId: Scalars['ID']['input'];
  targetType: FollowTargetType;
};


export type QueryFollowingArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  targetType?: InputMaybe<FollowTargetType>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySearchFollowersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


export type QueryUserFollowerReportArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryValidateFollowerDataArgs = {
  input: FollowerDataInput;
};

/** A request to reject. */
export type RejectFollowRequestInput = {
  /** Its id. */
  followId: Scalars['ID']['input'];
};

/** Whose follower to remove. */
export type RemoveFollowerInput = {
  /** Who follows; left out: the viewer. */
  followerId?: InputMaybe<Scalars['ID']['input']>;
  /** The person followed. */
  userId: Scalars['ID']['input'];
};

/** Which follower to remove. */
export type RemoveMyFollowerInput = {
  /** Who follows. */
  followerId: Scalars['ID']['input'];
};

/** How much to hear. */
export type SetFollowNotifyInput = {
  /** Which follow. */
  followId: Scalars['ID']['input'];
  /** How much. */
  notifyLevel: FollowNotifyLevel;
};

export type Subscription = {
  /** Somebody or something has more or fewer followers. */
  followCountsChanged: FollowCounts;
  /** Somebody asked to follow the viewer. */
  followRequestReceived: Follow;
  /** Somebody follows the viewer. */
  followerAdded: Follow;
};


export type SubscriptionFollowCountsChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  targetId: Scalars['ID']['input'];
  targetType: FollowTargetType;
};


export type SubscriptionFollowRequestReceivedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionFollowerAddedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** What to follow no more. */
export type UnfollowInput = {
  /** Its id; of a tag, the word, with or without its sign. */
  targetId: Scalars['ID']['input'];
  /** What kind of thing. */
  targetType: FollowTargetType;
};

/** What to hear of again. */
export type UnmuteFollowInput = {
  /** Which follow. */
  followId: Scalars['ID']['input'];
};

/** Whether followers need approval. */
export type UpdateFollowPreferencesInput = {
  /** Whether they do; null: if one's profile is hidden. */
  requireApproval?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A person, by who follows whom. */
export type User = {
  /** The follows of them by those whom the viewer follows; null when the viewer may not see them. */
  commonFollowers?: Maybe<FollowConnection>;
  /** How the viewer stands to them; null for nobody and for oneself. */
  followState?: Maybe<ViewerFollowState>;
  /** How many follow them; null when it is not shown. */
  followerCount?: Maybe<Scalars['Int']['output']>;
  /** Who follows them, the latest first; null when the viewer may not see it. */
  followers?: Maybe<FollowConnection>;
  /** What they follow, the latest first; null when the viewer may not see it. */
  following?: Maybe<FollowConnection>;
  /** How much they follow; null when it is not shown. */
  followingCount?: Maybe<Scalars['Int']['output']>;
  /** Whether they follow the viewer; null for nobody and for oneself. */
  followsViewer?: Maybe<Scalars['Boolean']['output']>;
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** Whether the viewer and they follow each other; null for nobody and for oneself. */
  isMutualFollow?: Maybe<Scalars['Boolean']['output']>;
};


/** A person, by who follows whom. */
export type UserCommonFollowersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, by who follows whom. */
export type UserFollowersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, by who follows whom. */
export type UserFollowingArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  targetType?: InputMaybe<FollowTargetType>;
};

/** Counts of one person's followers in a period. */
export type UserFollowerFigures = {
  /** What the person began to follow. */
  begun: Scalars['Int']['output'];
  /** What the person followed no more. */
  ended: Scalars['Int']['output'];
  /** Followers who came. */
  gained: Scalars['Int']['output'];
  /** Followers who left or were removed. */
  lost: Scalars['Int']['output'];
  /** Gained without lost. */
  net: Scalars['Int']['output'];
  /** The same for each day, on average. */
  netPerDay: Scalars['Float']['output'];
};

/** Figures about one person's followers. */
export type UserFollowerReport = {
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** Figures of the period. */
  figures: UserFollowerFigures;
  /** Their share of all followers, 0 to 1; null without followers. */
  followBackRate?: Maybe<Scalars['Float']['output']>;
  /** Followers whom the person follows too, now. */
  followBacks: Scalars['Int']['output'];
  /** Followers, now. */
  followers: Scalars['Int']['output'];
  /** What the person follows, now. */
  following: Scalars['Int']['output'];
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** The stretch of time that the figures are about. */
  period: Period;
  /** The same figures of the period before, as long. */
  previous: UserFollowerFigures;
  /** Followers for each thing followed; null when nothing is. */
  ratio?: Maybe<Scalars['Float']['output']>;
  /** Followers and their followers, each once, now. */
  reach: Scalars['Int']['output'];
  /** Requests that wait, now. */
  requests: Scalars['Int']['output'];
  /** A point for each step of the period, in order. */
  series: Array<FollowerPoint>;
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
  /** Of those who came in the period and are still there, the most followed, up to ten. */
  topNewFollowers: Array<FollowerWithReach>;
  /** Whose. */
  user: User;
};

/** How the viewer stands to something that can be followed. */
export type ViewerFollowState =
  /** Follows. */
  | 'ACTIVE'
  /** Follows, and hears nothing just now. */
  | 'MUTED'
  /** Does not follow. */
  | 'NONE'
  /** Asked, and waits. */
  | 'REQUESTED';



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
  Company: Company;
  Course: Course;
  Follow: Follow;
  FollowCounts: FollowCounts;
  Group: Group;
  Hashtag: Hashtag;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  Follow:
    ( { __typename: 'Follow' }
    & GraphQLRecursivePick<FederationTypes['Follow'], {"id":true}> );
  FollowCounts:
    ( { __typename: 'FollowCounts' }
    & GraphQLRecursivePick<FederationTypes['FollowCounts'], {"targetType":true,"targetId":true}> );
  Group:
    ( { __typename: 'Group' }
    & GraphQLRecursivePick<FederationTypes['Group'], {"id":true}> );
  Hashtag:
    ( { __typename: 'Hashtag' }
    & GraphQLRecursivePick<FederationTypes['Hashtag'], {"name":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddFollowerInput: AddFollowerInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApproveFollowRequestInput: ApproveFollowRequestInput;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Company: ResolverTypeWrapper<Reference>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Course: ResolverTypeWrapper<Reference>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  Follow: ResolverTypeWrapper<FollowRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FollowBurst: ResolverTypeWrapper<Omit<FollowBurst, 'user'> & { user: ResolversTypes['User'] }>;
  FollowCard: ResolverTypeWrapper<FollowCard>;
  FollowConnection: ResolverTypeWrapper<Page<FollowRow>>;
  FollowCounts: ResolverTypeWrapper<FollowCountsRow>;
  FollowEdge: ResolverTypeWrapper<Page<FollowRow>['edges'][number]>;
  FollowFanout: FollowFanout;
  FollowInput: FollowInput;
  FollowNotifyLevel: FollowNotifyLevel;
  FollowPoint: ResolverTypeWrapper<FollowPoint>;
  FollowPreferences: ResolverTypeWrapper<FollowPreferences>;
  FollowRequestDirection: FollowRequestDirection;
  FollowState: FollowState;
  FollowSuggestion: ResolverTypeWrapper<FollowSuggestionRow>;
  FollowSuggestionConnection: ResolverTypeWrapper<Page<FollowSuggestionRow>>;
  FollowSuggestionEdge: ResolverTypeWrapper<Page<FollowSuggestionRow>['edges'][number]>;
  FollowTargetType: FollowTargetType;
  FollowTypeFigures: ResolverTypeWrapper<FollowTypeFigures>;
  Followable: ResolverTypeWrapper<FollowableRow>;
  FollowedTarget: ResolverTypeWrapper<FollowedTarget>;
  FollowerDataInput: FollowerDataInput;
  FollowerDataViolation: ResolverTypeWrapper<FollowerDataViolation>;
  FollowerDistribution: ResolverTypeWrapper<FollowerDistribution>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FollowerFigures: ResolverTypeWrapper<FollowerFigures>;
  FollowerPoint: ResolverTypeWrapper<FollowerPoint>;
  FollowerSummary: ResolverTypeWrapper<Omit<FollowerSummary, 'bursts'> & { bursts: Array<ResolversTypes['FollowBurst']> }>;
  FollowerWithReach: ResolverTypeWrapper<Omit<FollowerWithReach, 'user'> & { user: ResolversTypes['User'] }>;
  Granularity: Granularity;
  Group: ResolverTypeWrapper<Reference>;
  Hashtag: ResolverTypeWrapper<HashtagRow>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MuteFollowInput: MuteFollowInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RejectFollowRequestInput: RejectFollowRequestInput;
  RemoveFollowerInput: RemoveFollowerInput;
  RemoveMyFollowerInput: RemoveMyFollowerInput;
  SetFollowNotifyInput: SetFollowNotifyInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnfollowInput: UnfollowInput;
  UnmuteFollowInput: UnmuteFollowInput;
  UpdateFollowPreferencesInput: UpdateFollowPreferencesInput;
  User: ResolverTypeWrapper<Reference>;
  UserFollowerFigures: ResolverTypeWrapper<UserFollowerFigures>;
  UserFollowerReport: ResolverTypeWrapper<Omit<UserFollowerReport, 'topNewFollowers' | 'user'> & { topNewFollowers: Array<ResolversTypes['FollowerWithReach']>, user: ResolversTypes['User'] }>;
  ViewerFollowState: ViewerFollowState;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddFollowerInput: AddFollowerInput;
  ID: Scalars['ID']['output'];
  ApproveFollowRequestInput: ApproveFollowRequestInput;
  BigInt: Scalars['BigInt']['output'];
  Company: Reference;
  Int: Scalars['Int']['output'];
  Course: Reference;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Duration: Scalars['Duration']['output'];
  Email: Scalars['Email']['output'];
  Follow: FollowRow;
  Boolean: Scalars['Boolean']['output'];
  FollowBurst: Omit<FollowBurst, 'user'> & { user: ResolversParentTypes['User'] };
  FollowCard: FollowCard;
  FollowConnection: Page<FollowRow>;
  FollowCounts: FollowCountsRow;
  FollowEdge: Page<FollowRow>['edges'][number];
  FollowInput: FollowInput;
  FollowPoint: FollowPoint;
  FollowPreferences: FollowPreferences;
  FollowSuggestion: FollowSuggestionRow;
  FollowSuggestionConnection: Page<FollowSuggestionRow>;
  FollowSuggestionEdge: Page<FollowSuggestionRow>['edges'][number];
  FollowTypeFigures: FollowTypeFigures;
  Followable: FollowableRow;
  FollowedTarget: FollowedTarget;
  FollowerDataInput: FollowerDataInput;
  FollowerDataViolation: FollowerDataViolation;
  FollowerDistribution: FollowerDistribution;
  Float: Scalars['Float']['output'];
  FollowerFigures: FollowerFigures;
  FollowerPoint: FollowerPoint;
  FollowerSummary: Omit<FollowerSummary, 'bursts'> & { bursts: Array<ResolversParentTypes['FollowBurst']> };
  FollowerWithReach: Omit<FollowerWithReach, 'user'> & { user: ResolversParentTypes['User'] };
  Group: Reference;
  Hashtag: HashtagRow;
  JSON: Scalars['JSON']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  MuteFollowInput: MuteFollowInput;
  PageInfo: PageInfo;
  Period: Period;
  PeriodInput: PeriodInput;
  Query: Record<PropertyKey, never>;
  RejectFollowRequestInput: RejectFollowRequestInput;
  RemoveFollowerInput: RemoveFollowerInput;
  RemoveMyFollowerInput: RemoveMyFollowerInput;
  SetFollowNotifyInput: SetFollowNotifyInput;
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UnfollowInput: UnfollowInput;
  UnmuteFollowInput: UnmuteFollowInput;
  UpdateFollowPreferencesInput: UpdateFollowPreferencesInput;
  User: Reference;
  UserFollowerFigures: UserFollowerFigures;
  UserFollowerReport: Omit<UserFollowerReport, 'topNewFollowers' | 'user'> & { topNewFollowers: Array<ResolversParentTypes['FollowerWithReach']>, user: ResolversParentTypes['User'] };
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

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  followState?: Resolver<Maybe<ResolversTypes['ViewerFollowState']>, ParentType, ContextType>;
  followers?: Resolver<Maybe<ResolversTypes['FollowConnection']>, ParentType, ContextType, Partial<CompanyFollowersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  followState?: Resolver<Maybe<ResolversTypes['ViewerFollowState']>, ParentType, ContextType>;
  followerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  followers?: Resolver<Maybe<ResolversTypes['FollowConnection']>, ParentType, ContextType, Partial<CourseFollowersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type FollowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Follow'] = ResolversParentTypes['Follow'], FederationReferenceType extends FederationReferenceTypes['Follow'] = FederationReferenceTypes['Follow']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Follow']> | FederationReferenceType, FederationReferenceType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['FollowCard']>, ParentType, ContextType, Partial<FollowCardArgs>>;
  follower?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  muted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mutedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notifyLevel?: Resolver<Maybe<ResolversTypes['FollowNotifyLevel']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FollowState'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Followable']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['FollowTargetType'], ParentType, ContextType>;
};

export type FollowBurstResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowBurst'] = ResolversParentTypes['FollowBurst']> = {
  follows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hour?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type FollowCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowCard'] = ResolversParentTypes['FollowCard']> = {
  mutedUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FollowState'], ParentType, ContextType>;
};

export type FollowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowConnection'] = ResolversParentTypes['FollowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FollowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Follow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowCounts'] = ResolversParentTypes['FollowCounts'], FederationReferenceType extends FederationReferenceTypes['FollowCounts'] = FederationReferenceTypes['FollowCounts']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FollowCounts']> | FederationReferenceType, FederationReferenceType, ContextType>;
  followerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['FollowTargetType'], ParentType, ContextType>;
};

export type FollowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowEdge'] = ResolversParentTypes['FollowEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Follow'], ParentType, ContextType>;
};

export type FollowPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowPoint'] = ResolversParentTypes['FollowPoint']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  follows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unfollows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowPreferences'] = ResolversParentTypes['FollowPreferences']> = {
  followersNeedApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requireApproval?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FollowSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowSuggestion'] = ResolversParentTypes['FollowSuggestion']> = {
  followerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  known?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  knownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Followable']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['FollowTargetType'], ParentType, ContextType>;
};

export type FollowSuggestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowSuggestionConnection'] = ResolversParentTypes['FollowSuggestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FollowSuggestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FollowSuggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowSuggestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowSuggestionEdge'] = ResolversParentTypes['FollowSuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FollowSuggestion'], ParentType, ContextType>;
};

export type FollowTypeFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowTypeFigures'] = ResolversParentTypes['FollowTypeFigures']> = {
  follows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['FollowTargetType'], ParentType, ContextType>;
  unfollows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Followable'] = ResolversParentTypes['Followable']> = {
  __resolveType: TypeResolveFn<'Company' | 'Course' | 'Group' | 'Hashtag' | 'User', ParentType, ContextType>;
};

export type FollowedTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowedTarget'] = ResolversParentTypes['FollowedTarget']> = {
  fanout?: Resolver<ResolversTypes['FollowFanout'], ParentType, ContextType>;
  followers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['FollowTargetType'], ParentType, ContextType>;
};

export type FollowerDataViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowerDataViolation'] = ResolversParentTypes['FollowerDataViolation']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowerDistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowerDistribution'] = ResolversParentTypes['FollowerDistribution']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p50?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p90?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p99?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FollowerFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowerFigures'] = ResolversParentTypes['FollowerFigures']> = {
  followers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  follows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unfollowRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unfollows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowerPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowerPoint'] = ResolversParentTypes['FollowerPoint']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowerSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowerSummary'] = ResolversParentTypes['FollowerSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bursts?: Resolver<Array<ResolversTypes['FollowBurst']>, ParentType, ContextType>;
  byType?: Resolver<Array<ResolversTypes['FollowTypeFigures']>, ParentType, ContextType>;
  distribution?: Resolver<ResolversTypes['FollowerDistribution'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FollowerFigures'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['FollowerFigures'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['FollowPoint']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  topFollowed?: Resolver<Array<ResolversTypes['FollowedTarget']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowerWithReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowerWithReach'] = ResolversParentTypes['FollowerWithReach']> = {
  followers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group'], FederationReferenceType extends FederationReferenceTypes['Group'] = FederationReferenceTypes['Group']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Group']> | FederationReferenceType, FederationReferenceType, ContextType>;
  followState?: Resolver<Maybe<ResolversTypes['ViewerFollowState']>, ParentType, ContextType>;
  followerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  followers?: Resolver<Maybe<ResolversTypes['FollowConnection']>, ParentType, ContextType, Partial<GroupFollowersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HashtagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hashtag'] = ResolversParentTypes['Hashtag'], FederationReferenceType extends FederationReferenceTypes['Hashtag'] = FederationReferenceTypes['Hashtag']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hashtag']> | FederationReferenceType, FederationReferenceType, ContextType>;
  followState?: Resolver<Maybe<ResolversTypes['ViewerFollowState']>, ParentType, ContextType>;
  followerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  followers?: Resolver<Maybe<ResolversTypes['FollowConnection']>, ParentType, ContextType, Partial<HashtagFollowersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addFollower?: Resolver<ResolversTypes['Follow'], ParentType, ContextType, RequireFields<MutationAddFollowerArgs, 'input'>>;
  approveFollowRequest?: Resolver<ResolversTypes['Follow'], ParentType, ContextType, RequireFields<MutationApproveFollowRequestArgs, 'input'>>;
  follow?: Resolver<ResolversTypes['Follow'], ParentType, ContextType, RequireFields<MutationFollowArgs, 'input'>>;
  muteFollow?: Resolver<ResolversTypes['Follow'], ParentType, ContextType, RequireFields<MutationMuteFollowArgs, 'input'>>;
  rejectFollowRequest?: Resolver<ResolversTypes['Follow'], ParentType, ContextType, RequireFields<MutationRejectFollowRequestArgs, 'input'>>;
  removeFollower?: Resolver<ResolversTypes['Follow'], ParentType, ContextType, RequireFields<MutationRemoveFollowerArgs, 'input'>>;
  removeMyFollower?: Resolver<ResolversTypes['Follow'], ParentType, ContextType, RequireFields<MutationRemoveMyFollowerArgs, 'input'>>;
  setFollowNotify?: Resolver<ResolversTypes['Follow'], ParentType, ContextType, RequireFields<MutationSetFollowNotifyArgs, 'input'>>;
  unfollow?: Resolver<ResolversTypes['Follow'], ParentType, ContextType, RequireFields<MutationUnfollowArgs, 'input'>>;
  unmuteFollow?: Resolver<ResolversTypes['Follow'], ParentType, ContextType, RequireFields<MutationUnmuteFollowArgs, 'input'>>;
  updateFollowPreferences?: Resolver<ResolversTypes['FollowPreferences'], ParentType, ContextType, RequireFields<MutationUpdateFollowPreferencesArgs, 'input'>>;
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
  commonFollowers?: Resolver<ResolversTypes['FollowConnection'], ParentType, ContextType, RequireFields<QueryCommonFollowersArgs, 'userId'>>;
  follow?: Resolver<Maybe<ResolversTypes['Follow']>, ParentType, ContextType, RequireFields<QueryFollowArgs, 'id'>>;
  followPreferences?: Resolver<ResolversTypes['FollowPreferences'], ParentType, ContextType>;
  followRequests?: Resolver<ResolversTypes['FollowConnection'], ParentType, ContextType, Partial<QueryFollowRequestsArgs>>;
  followState?: Resolver<ResolversTypes['ViewerFollowState'], ParentType, ContextType, RequireFields<QueryFollowStateArgs, 'targetId' | 'targetType'>>;
  followSuggestions?: Resolver<ResolversTypes['FollowSuggestionConnection'], ParentType, ContextType, Partial<QueryFollowSuggestionsArgs>>;
  followerSummary?: Resolver<ResolversTypes['FollowerSummary'], ParentType, ContextType, RequireFields<QueryFollowerSummaryArgs, 'period'>>;
  followers?: Resolver<ResolversTypes['FollowConnection'], ParentType, ContextType, Partial<QueryFollowersArgs>>;
  followersByUser?: Resolver<ResolversTypes['FollowConnection'], ParentType, ContextType, RequireFields<QueryFollowersByUserArgs, 'userId'>>;
  followersOf?: Resolver<ResolversTypes['FollowConnection'], ParentType, ContextType, RequireFields<QueryFollowersOfArgs, 'targetId' | 'targetType'>>;
  following?: Resolver<ResolversTypes['FollowConnection'], ParentType, ContextType, Partial<QueryFollowingArgs>>;
  searchFollowers?: Resolver<ResolversTypes['FollowConnection'], ParentType, ContextType, RequireFields<QuerySearchFollowersArgs, 'query'>>;
  userFollowerReport?: Resolver<ResolversTypes['UserFollowerReport'], ParentType, ContextType, RequireFields<QueryUserFollowerReportArgs, 'period'>>;
  validateFollowerData?: Resolver<Array<ResolversTypes['FollowerDataViolation']>, ParentType, ContextType, RequireFields<QueryValidateFollowerDataArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  followCountsChanged?: SubscriptionResolver<ResolversTypes['FollowCounts'], "followCountsChanged", ParentType, ContextType, RequireFields<SubscriptionFollowCountsChangedArgs, 'targetId' | 'targetType'>>;
  followRequestReceived?: SubscriptionResolver<ResolversTypes['Follow'], "followRequestReceived", ParentType, ContextType, Partial<SubscriptionFollowRequestReceivedArgs>>;
  followerAdded?: SubscriptionResolver<ResolversTypes['Follow'], "followerAdded", ParentType, ContextType, Partial<SubscriptionFollowerAddedArgs>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commonFollowers?: Resolver<Maybe<ResolversTypes['FollowConnection']>, ParentType, ContextType, Partial<UserCommonFollowersArgs>>;
  followState?: Resolver<Maybe<ResolversTypes['ViewerFollowState']>, ParentType, ContextType>;
  followerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  followers?: Resolver<Maybe<ResolversTypes['FollowConnection']>, ParentType, ContextType, Partial<UserFollowersArgs>>;
  following?: Resolver<Maybe<ResolversTypes['FollowConnection']>, ParentType, ContextType, Partial<UserFollowingArgs>>;
  followingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  followsViewer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMutualFollow?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserFollowerFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserFollowerFigures'] = ResolversParentTypes['UserFollowerFigures']> = {
  begun?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  netPerDay?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UserFollowerReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserFollowerReport'] = ResolversParentTypes['UserFollowerReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['UserFollowerFigures'], ParentType, ContextType>;
  followBackRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  followBacks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  followers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  following?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['UserFollowerFigures'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['FollowerPoint']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  topNewFollowers?: Resolver<Array<ResolversTypes['FollowerWithReach']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  Company?: CompanyResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  Email?: GraphQLScalarType;
  Follow?: FollowResolvers<ContextType>;
  FollowBurst?: FollowBurstResolvers<ContextType>;
  FollowCard?: FollowCardResolvers<ContextType>;
  FollowConnection?: FollowConnectionResolvers<ContextType>;
  FollowCounts?: FollowCountsResolvers<ContextType>;
  FollowEdge?: FollowEdgeResolvers<ContextType>;
  FollowPoint?: FollowPointResolvers<ContextType>;
  FollowPreferences?: FollowPreferencesResolvers<ContextType>;
  FollowSuggestion?: FollowSuggestionResolvers<ContextType>;
  FollowSuggestionConnection?: FollowSuggestionConnectionResolvers<ContextType>;
  FollowSuggestionEdge?: FollowSuggestionEdgeResolvers<ContextType>;
  FollowTypeFigures?: FollowTypeFiguresResolvers<ContextType>;
  Followable?: FollowableResolvers<ContextType>;
  FollowedTarget?: FollowedTargetResolvers<ContextType>;
  FollowerDataViolation?: FollowerDataViolationResolvers<ContextType>;
  FollowerDistribution?: FollowerDistributionResolvers<ContextType>;
  FollowerFigures?: FollowerFiguresResolvers<ContextType>;
  FollowerPoint?: FollowerPointResolvers<ContextType>;
  FollowerSummary?: FollowerSummaryResolvers<ContextType>;
  FollowerWithReach?: FollowerWithReachResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Hashtag?: HashtagResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserFollowerFigures?: UserFollowerFiguresResolvers<ContextType>;
  UserFollowerReport?: UserFollowerReportResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
