import type { Connection as Page, Reference } from '@lyceum/kit';
import type { AuditEntryRow, UserRow, SessionRow } from './tables.ts';
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

/** Counts of one period. */
export type AccountFigures = {
  /** People who signed in or refreshed a session on the period's last day. */
  dailyActive: Scalars['Int']['output'];
  /** Logins that failed. */
  failedLogins: Scalars['Int']['output'];
  /** Logins refused because of a lock. */
  lockOuts: Scalars['Int']['output'];
  /** The same over its last 30 days. */
  monthlyActive: Scalars['Int']['output'];
  /** Accounts made. */
  signUps: Scalars['Int']['output'];
  /** The same over its last 7 days. */
  weeklyActive: Scalars['Int']['output'];
};

/** Counts of one step of a period. */
export type AccountPoint = {
  /** People who signed in or refreshed a session. */
  active: Scalars['Int']['output'];
  /** The step's first day. */
  date: Scalars['Date']['output'];
  /** Logins that failed. */
  failedLogins: Scalars['Int']['output'];
  /** Logins refused because of a lock. */
  lockOuts: Scalars['Int']['output'];
  /** Accounts made. */
  signUps: Scalars['Int']['output'];
};

/** Figures about accounts. */
export type AccountSummary = {
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** The figures. */
  figures: AccountFigures;
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** The stretch of time that the figures are about. */
  period: Period;
  /** The same figures of the period before, as long. */
  previous: AccountFigures;
  /** Step by step. */
  series: Array<AccountPoint>;
  /** Open sessions by kind of device, now. */
  sessionsByDevice: Array<DeviceCount>;
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
};

/** What somebody did. */
export type AuditEntry = {
  /** What, for example user.suspended. */
  action: Scalars['String']['output'];
  /** Who; null for the system and for nobody. */
  actor?: Maybe<User>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Particulars. */
  details: Scalars['JSON']['output'];
  /** The entry's id. */
  id: Scalars['ID']['output'];
  /** The id of what it was done to. */
  subjectId: Scalars['String']['output'];
  /** The type of what it was done to. */
  subjectType: Scalars['String']['output'];
};

/** A page of AuditEntry items: https://relay.dev/graphql/connections.htm */
export type AuditEntryConnection = {
  /** The items with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The items of this page. */
  nodes: Array<AuditEntry>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A AuditEntry in a page. */
export type AuditEntryEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: AuditEntry;
};

/** Tokens of a session. */
export type AuthPayload = {
  /** Send it as `Authorization: Bearer …`; lives for minutes. */
  accessToken: Scalars['String']['output'];
  /** When the access token ends. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Exchange it once for new tokens. */
  refreshToken: Scalars['String']['output'];
  /** Who signed in. */
  user: User;
};

/** A new password. */
export type ChangePasswordInput = {
  /** The password until now. */
  currentPassword: Scalars['String']['input'];
  /** The password from now on. */
  newPassword: Scalars['String']['input'];
};

/** The end of an account. */
export type DeactivateMeInput = {
  /** The password, again. */
  password: Scalars['String']['input'];
};

/** Sessions of one kind of device. */
export type DeviceCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  device: Scalars['String']['output'];
};

/** Whoever is to be erased. */
export type EraseMeInput = {
  /** The present password. */
  password: Scalars['String']['input'];
};

/** That somebody will be erased, or is. */
export type Erasure = {
  /** Whether it has happened. */
  erased: Scalars['Boolean']['output'];
  /** When; signing in before keeps the account. */
  erasesAt: Scalars['DateTime']['output'];
  /** Who. */
  userId: Scalars['ID']['output'];
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

/** Credentials. */
export type LoginInput = {
  /** The address. */
  email: Scalars['String']['input'];
  /** The password. */
  password: Scalars['String']['input'];
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
  /** Gives a role. */
  assignRole: User;
  /** Sets a new password; every other session ends. */
  changePassword: User;
  /** Closes the signed-in person's account and ends all sessions; signing in opens it again. */
  deactivateMe: User;
  /**
   * Closes the signed-in person's account and erases them everywhere after erasureGraceDays; signing in before then keeps the account. What
   * others need to keep (payments, messages in rooms, certificates) stays without name and words.
   */
  eraseMe: Erasure;
  /** Signs in with e-mail address and password. */
  login: AuthPayload;
  /** Ends the session that asks. */
  logout: Session;
  /** Ends every session of the signed-in person and says how many. */
  logoutAll: Scalars['Int']['output'];
  /**
   * Exchanges a refresh token for new tokens. Each works once: a second use means that two hold it, and ends the session. A second use within
   * seconds (refreshReuseGraceSeconds), as by two tabs or a retry, is refused with CONFLICT and the session goes on.
   */
  refreshToken: AuthPayload;
  /** Makes an account and signs in. */
  register: AuthPayload;
  /** Lets a suspended person act again. */
  reinstateUser: User;
  /** Takes a role away; the last administrator keeps it. */
  revokeRole: User;
  /** Ends one session of the signed-in person; administrators may end anybody's. */
  revokeSession: Session;
  /** Makes a new key, which signs from a few seconds on; tokens of the old one stay good until they expire. */
  rotateSigningKey: SigningKey;
  /** Ends all sessions of a person and lets none begin. */
  suspendUser: User;
  /** Changes the signed-in person's display name. */
  updateAccount: User;
};


export type MutationAssignRoleArgs = {
  input: RoleInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationDeactivateMeArgs = {
  input: DeactivateMeInput;
};


export type MutationEraseMeArgs = {
  input: EraseMeInput;
};


export type MutationLoginArgs = {
  input: LoginInput;
};


export type MutationRefreshTokenArgs = {
  input: RefreshTokenInput;
};


export type MutationRegisterArgs = {
  input: RegisterInput;
};


export type MutationReinstateUserArgs = {
  input: ReinstateUserInput;
};


export type MutationRevokeRoleArgs = {
  input: RoleInput;
};


export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


export type MutationSuspendUserArgs = {
  input: SuspendUserInput;
};


export type MutationUpdateAccountArgs = {
  input: UpdateAccountInput;
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

/** What somebody may do. */
export type Permissions = {
  /** The roles. */
  roles: Array<Role>;
  /** All that they allow together, sorted. */
  scopes: Array<Scalars['String']['output']>;
  /** Who. */
  user: User;
};

export type Query = {
  /** Figures about accounts over a period, with the period before it. */
  accountSummary: AccountSummary;
  /** Who did what, newest first. */
  auditLog: AuditEntryConnection;
  /** Who is signed in; null for nobody. */
  me?: Maybe<User>;
  /** What somebody may do: one's own roles and scopes, or with accounts:read anybody's. */
  permissionsFor: Permissions;
  /** Every role with what it may do. */
  roles: Array<Role>;
  /** Open sessions, newest first: the signed-in person's, or with accounts:read anybody's. */
  sessions: Array<Session>;
  /** A person by id; null when there is none. */
  user?: Maybe<User>;
  /** Figures about one account: one's own, or with accounts:read any. */
  userReport: UserAccountReport;
  /** People, for administrators. */
  users: UserConnection;
};


export type QueryAccountSummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryAuditLogArgs = {
  action?: InputMaybe<Scalars['String']['input']>;
  actorId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPermissionsForArgs = {
  userId: Scalars['ID']['input'];
};


export type QuerySessionsArgs = {
  userId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUserReportArgs = {
  userId: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UserOrder>;
};

/** A refresh token to exchange. */
export type RefreshTokenInput = {
  /** The token. */
  refreshToken: Scalars['String']['input'];
};

/** Who joins. */
export type RegisterInput = {
  /** The name that others see. */
  displayName: Scalars['String']['input'];
  /** The address to sign in with. */
  email: Scalars['Email']['input'];
  /** The password. */
  password: Scalars['String']['input'];
};

/** The end of a suspension. */
export type ReinstateUserInput = {
  /** Who. */
  userId: Scalars['ID']['input'];
};

/** Which session to end. */
export type RevokeSessionInput = {
  /** The session's id. */
  sessionId: Scalars['ID']['input'];
};

/** What people may act as. */
export type Role = {
  /** Its name, for example INSTRUCTOR. */
  name: Scalars['String']['output'];
  /** What it may do. */
  scopes: Array<Scalars['String']['output']>;
};

/** A role of a person. */
export type RoleInput = {
  /** The role's name. */
  role: Scalars['String']['input'];
  /** Who. */
  userId: Scalars['ID']['input'];
};

/** A signed-in device. */
export type Session = {
  /** The address it signed in from. */
  address: Scalars['String']['output'];
  /** When it signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** True for the session that asks. */
  current: Scalars['Boolean']['output'];
  /** Phone, Tablet, Browser or Program. */
  device: Scalars['String']['output'];
  /** When it ends if it is not used. */
  expiresAt: Scalars['DateTime']['output'];
  /** The session's id. */
  id: Scalars['ID']['output'];
  /** When it last refreshed its token. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** When it was ended; null while it is open. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A key that signs access tokens. */
export type SigningKey = {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The `kid` in the JWKS. */
  id: Scalars['String']['output'];
};

export type Subscription = {
  /** The signed-in person's account changed: name, roles, standing. */
  accountChanged: User;
  /** A session of the signed-in person ended. */
  sessionRevoked: Session;
};


export type SubscriptionAccountChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionSessionRevokedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** A suspension. */
export type SuspendUserInput = {
  /** Why; kept in the audit log. */
  reason: Scalars['String']['input'];
  /** Who. */
  userId: Scalars['ID']['input'];
};

/** Changes of the own account. */
export type UpdateAccountInput = {
  /** The name that others see. */
  displayName: Scalars['String']['input'];
};

/** A person who has an account. */
export type User = {
  /** When the account was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The name that others see. */
  displayName: Scalars['String']['output'];
  /** The address to sign in with; only for oneself and administrators, null for others. */
  email?: Maybe<Scalars['Email']['output']>;
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** What the person may act as; only for oneself and administrators, empty for others. */
  roles: Array<Scalars['String']['output']>;
  /** Whether the person may act. */
  status: UserStatus;
};

/** Figures about one account. */
export type UserAccountReport = {
  /** Days of the last 30 on which a session was used. */
  activeDaysLast30Days: Scalars['Int']['output'];
  /** Addresses that signed in in the last 30 days. */
  addressesLast30Days: Scalars['Int']['output'];
  /** Days since it was made. */
  ageDays: Scalars['Int']['output'];
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** Logins of the last 30 days that failed. */
  failedLoginsLast30Days: Scalars['Int']['output'];
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** When somebody last signed in to it. */
  lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** Logins of the last 30 days that were refused because of a lock. */
  lockOutsLast30Days: Scalars['Int']['output'];
  /** Logins of the last 30 days that succeeded. */
  loginsLast30Days: Scalars['Int']['output'];
  /** Sessions that are open. */
  openSessions: Scalars['Int']['output'];
  /** When its password was last changed; null: never. */
  passwordChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last 30 days. */
  period: Period;
  /** Open sessions by kind of device. */
  sessionsByDevice: Array<DeviceCount>;
  /** Whose. */
  user: User;
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

/** A User in a page. */
export type UserEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: User;
};

/** Which people. */
export type UserFilter = {
  /** Part of the name or the address. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Only people with this role. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Only people of this standing. */
  status?: InputMaybe<UserStatus>;
};

/** Orders of people. */
export type UserOrder =
  /** Newest account first. */
  | 'NEWEST'
  /** Oldest account first. */
  | 'OLDEST';

/** Whether a person may act. */
export type UserStatus =
  /** May act. */
  | 'ACTIVE'
  /** Closed by its owner; signing in opens it again. */
  | 'DEACTIVATED'
  /** Erased at the owner's wish; nobody signs in to it. */
  | 'ERASED'
  /** May not sign in until reinstated. */
  | 'SUSPENDED';



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
  Session: Session;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountFigures: ResolverTypeWrapper<AccountFigures>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccountPoint: ResolverTypeWrapper<AccountPoint>;
  AccountSummary: ResolverTypeWrapper<AccountSummary>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<Page<AuditEntryRow>>;
  AuditEntryEdge: ResolverTypeWrapper<Page<AuditEntryRow>['edges'][number]>;
  AuthPayload: ResolverTypeWrapper<Omit<AuthPayload, 'user'> & { user: ResolversTypes['User'] }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  ChangePasswordInput: ChangePasswordInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeactivateMeInput: DeactivateMeInput;
  DeviceCount: ResolverTypeWrapper<DeviceCount>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  EraseMeInput: EraseMeInput;
  Erasure: ResolverTypeWrapper<Erasure>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Granularity: Granularity;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LoginInput: LoginInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Permissions: ResolverTypeWrapper<Omit<Permissions, 'user'> & { user: ResolversTypes['User'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshTokenInput: RefreshTokenInput;
  RegisterInput: RegisterInput;
  ReinstateUserInput: ReinstateUserInput;
  RevokeSessionInput: RevokeSessionInput;
  Role: ResolverTypeWrapper<Role>;
  RoleInput: RoleInput;
  Session: ResolverTypeWrapper<SessionRow>;
  SigningKey: ResolverTypeWrapper<SigningKey>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuspendUserInput: SuspendUserInput;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpdateAccountInput: UpdateAccountInput;
  User: ResolverTypeWrapper<UserRow>;
  UserAccountReport: ResolverTypeWrapper<Omit<UserAccountReport, 'user'> & { user: ResolversTypes['User'] }>;
  UserConnection: ResolverTypeWrapper<Page<UserRow>>;
  UserEdge: ResolverTypeWrapper<Page<UserRow>['edges'][number]>;
  UserFilter: UserFilter;
  UserOrder: UserOrder;
  UserStatus: UserStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountFigures: AccountFigures;
  Int: Scalars['Int']['output'];
  AccountPoint: AccountPoint;
  AccountSummary: AccountSummary;
  AuditEntry: AuditEntryRow;
  ID: Scalars['ID']['output'];
  AuditEntryConnection: Page<AuditEntryRow>;
  AuditEntryEdge: Page<AuditEntryRow>['edges'][number];
  AuthPayload: Omit<AuthPayload, 'user'> & { user: ResolversParentTypes['User'] };
  BigInt: Scalars['BigInt']['output'];
  ChangePasswordInput: ChangePasswordInput;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeactivateMeInput: DeactivateMeInput;
  DeviceCount: DeviceCount;
  Duration: Scalars['Duration']['output'];
  Email: Scalars['Email']['output'];
  EraseMeInput: EraseMeInput;
  Erasure: Erasure;
  Boolean: Scalars['Boolean']['output'];
  JSON: Scalars['JSON']['output'];
  LoginInput: LoginInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Period: Period;
  PeriodInput: PeriodInput;
  Permissions: Omit<Permissions, 'user'> & { user: ResolversParentTypes['User'] };
  Query: Record<PropertyKey, never>;
  RefreshTokenInput: RefreshTokenInput;
  RegisterInput: RegisterInput;
  ReinstateUserInput: ReinstateUserInput;
  RevokeSessionInput: RevokeSessionInput;
  Role: Role;
  RoleInput: RoleInput;
  Session: SessionRow;
  SigningKey: SigningKey;
  Subscription: Record<PropertyKey, never>;
  SuspendUserInput: SuspendUserInput;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UpdateAccountInput: UpdateAccountInput;
  User: UserRow;
  UserAccountReport: Omit<UserAccountReport, 'user'> & { user: ResolversParentTypes['User'] };
  UserConnection: Page<UserRow>;
  UserEdge: Page<UserRow>['edges'][number];
  UserFilter: UserFilter;
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

export type AccountFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountFigures'] = ResolversParentTypes['AccountFigures']> = {
  dailyActive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedLogins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lockOuts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthlyActive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signUps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeklyActive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountPoint'] = ResolversParentTypes['AccountPoint']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  failedLogins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lockOuts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signUps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountSummary'] = ResolversParentTypes['AccountSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['AccountFigures'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['AccountFigures'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['AccountPoint']>, ParentType, ContextType>;
  sessionsByDevice?: Resolver<Array<ResolversTypes['DeviceCount']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuthPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthPayload'] = ResolversParentTypes['AuthPayload']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

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

export type DeviceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceCount'] = ResolversParentTypes['DeviceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type ErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  erased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  erasesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignRole?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationAssignRoleArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  deactivateMe?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationDeactivateMeArgs, 'input'>>;
  eraseMe?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType, RequireFields<MutationEraseMeArgs, 'input'>>;
  login?: Resolver<ResolversTypes['AuthPayload'], ParentType, ContextType, RequireFields<MutationLoginArgs, 'input'>>;
  logout?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  logoutAll?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['AuthPayload'], ParentType, ContextType, RequireFields<MutationRefreshTokenArgs, 'input'>>;
  register?: Resolver<ResolversTypes['AuthPayload'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  reinstateUser?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationReinstateUserArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  revokeSession?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  rotateSigningKey?: Resolver<ResolversTypes['SigningKey'], ParentType, ContextType>;
  suspendUser?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationSuspendUserArgs, 'input'>>;
  updateAccount?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationUpdateAccountArgs, 'input'>>;
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

export type PermissionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permissions'] = ResolversParentTypes['Permissions']> = {
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountSummary?: Resolver<ResolversTypes['AccountSummary'], ParentType, ContextType, RequireFields<QueryAccountSummaryArgs, 'period'>>;
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  permissionsFor?: Resolver<ResolversTypes['Permissions'], ParentType, ContextType, RequireFields<QueryPermissionsForArgs, 'userId'>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType, Partial<QuerySessionsArgs>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  userReport?: Resolver<ResolversTypes['UserAccountReport'], ParentType, ContextType, RequireFields<QueryUserReportArgs, 'userId'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'orderBy'>>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SigningKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigningKey'] = ResolversParentTypes['SigningKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  accountChanged?: SubscriptionResolver<ResolversTypes['User'], "accountChanged", ParentType, ContextType, Partial<SubscriptionAccountChangedArgs>>;
  sessionRevoked?: SubscriptionResolver<ResolversTypes['Session'], "sessionRevoked", ParentType, ContextType, Partial<SubscriptionSessionRevokedArgs>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['Email']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UserStatus'], ParentType, ContextType>;
};

export type UserAccountReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserAccountReport'] = ResolversParentTypes['UserAccountReport']> = {
  activeDaysLast30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addressesLast30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failedLoginsLast30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastLoginAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lockOutsLast30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loginsLast30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passwordChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  sessionsByDevice?: Resolver<Array<ResolversTypes['DeviceCount']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountFigures?: AccountFiguresResolvers<ContextType>;
  AccountPoint?: AccountPointResolvers<ContextType>;
  AccountSummary?: AccountSummaryResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuthPayload?: AuthPayloadResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeviceCount?: DeviceCountResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Email?: GraphQLScalarType;
  Erasure?: ErasureResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Permissions?: PermissionsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SigningKey?: SigningKeyResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserAccountReport?: UserAccountReportResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
