import type { Connection as Page, Reference } from '@lyceum/kit';
import type { EmsEntryRow, EmsInstanceRow, EmsChangeRow, EmsSettingRow } from './tables.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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

/** Which part to take out. */
export type DeregisterPartInput = {
  /** The entry's id. */
  id: Scalars['ID']['input'];
};

/** The value of a setting, explained. */
export type EffectiveSetting = {
  /** Whose it is. */
  app: Scalars['String']['output'];
  /** What every scope says, widest first. */
  chain: Array<SettingLink>;
  /** Its key. */
  key: Scalars['String']['output'];
  /** The scope that it comes from. */
  source: SettingScope;
  /** The value that counts. */
  value?: Maybe<Scalars['JSON']['output']>;
  /** Counts the changes of the app's settings. */
  version: Scalars['Int']['output'];
};

/** Something that happened to a part or an instance. */
export type EmsChange = {
  /** Who did it; null: the app itself. */
  actorId?: Maybe<Scalars['ID']['output']>;
  /** Of which app. */
  app: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** REGISTERED, UPDATED or DEREGISTERED; of an instance its health. */
  change: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The kind of part, or INSTANCE. */
  kind: Scalars['String']['output'];
  /** The part's name or the instance's id. */
  name: Scalars['String']['output'];
};

/** A page of EmsChange items: https://relay.dev/graphql/connections.htm */
export type EmsChangeConnection = {
  /** The items with their cursors. */
  edges: Array<EmsChangeEdge>;
  /** The items of this page. */
  nodes: Array<EmsChange>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A EmsChange in a page. */
export type EmsChangeEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: EmsChange;
};

/** A part of an app: derived from what the app is made of, or registered by hand. */
export type EmsEntry = {
  /** Whose part it is. */
  app: Scalars['String']['output'];
  /** When it last changed. */
  changedAt: Scalars['DateTime']['output'];
  /** When it went; null while it is there. */
  deregisteredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was registered by hand. */
  external: Scalars['Boolean']['output'];
  /** The fact that is published or heard; else null. */
  fact?: Maybe<Scalars['String']['output']>;
  /** The root fields of the graph that it answers, as Query.courses. */
  fields: Array<Scalars['String']['output']>;
  /** The entry's id. */
  id: Scalars['ID']['output'];
  /** JSON Schema of its input; null where it takes none or is a root field. */
  input?: Maybe<Scalars['JSON']['output']>;
  /** Where it runs. */
  instances: Array<EmsInstance>;
  /** What it is. */
  kind: EmsKind;
  /** Its name in its app. */
  name: Scalars['String']['output'];
  /** Whether runHelper or runUtility may run it by its name. */
  open: Scalars['Boolean']['output'];
  /** When it was first seen. */
  registeredAt: Scalars['DateTime']['output'];
  /** The alternatives of scopes that the schema asks for; null: none. */
  scopes?: Maybe<Array<Array<Scalars['String']['output']>>>;
  /** A root field as the schema writes it; else null. */
  signature?: Maybe<Scalars['String']['output']>;
  /** Calls, errors and durations over the instances that live. */
  stats: EmsStats;
  /** How its app does. */
  status: EmsHealth;
  /** What it is for. */
  summary: Scalars['String']['output'];
};

/** A page of EmsEntry items: https://relay.dev/graphql/connections.htm */
export type EmsEntryConnection = {
  /** The items with their cursors. */
  edges: Array<EmsEntryEdge>;
  /** The items of this page. */
  nodes: Array<EmsEntry>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A EmsEntry in a page. */
export type EmsEntryEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: EmsEntry;
};

/** How a part, an instance or an app does. */
export type EmsHealth =
  /** It lives, but not all of it does well. */
  | 'DEGRADED'
  /** It finishes what it has and takes nothing new. */
  | 'DRAINING'
  /** It is no longer there. */
  | 'GONE'
  /** It lives and all that it stands on answers. */
  | 'HEALTHY'
  /** Registered by hand: nobody announces it. */
  | 'REGISTERED'
  /** It has fallen silent. */
  | 'UNHEALTHY';

/** A running copy of an app. */
export type EmsInstance = {
  /** Where it answers over HTTP; null: within the gateway's process. */
  address?: Maybe<Scalars['String']['output']>;
  /** Of which app. */
  app: Scalars['String']['output'];
  /** How it does. */
  health: EmsHealth;
  /** The instance's id. */
  id: Scalars['ID']['output'];
  /** When it last gave a sign of life. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** When it started. */
  startedAt: Scalars['DateTime']['output'];
  /** Which version of the app. */
  version: Scalars['String']['output'];
};

/** A page of EmsInstance items: https://relay.dev/graphql/connections.htm */
export type EmsInstanceConnection = {
  /** The items with their cursors. */
  edges: Array<EmsInstanceEdge>;
  /** The items of this page. */
  nodes: Array<EmsInstance>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A EmsInstance in a page. */
export type EmsInstanceEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: EmsInstance;
};

/** What a part of an app is. */
export type EmsKind =
  /** A root field of the graph. */
  | 'CONTROLLER'
  /** Something that is told to the others. */
  | 'FACT'
  /** A function that prepares data or decides a permission. */
  | 'HELPER'
  /** What is done on a fact. */
  | 'LISTENER'
  /** A batched read. */
  | 'LOADER'
  /** A read. */
  | 'QUERY'
  /** Figures for people. */
  | 'REPORT'
  /** Work that the clock starts. */
  | 'SCHEDULE'
  /** A write. */
  | 'SERVICE'
  /** A value that is changed while the app runs. */
  | 'SETTING'
  /** A pure function. */
  | 'UTILITY';

/** A setting of an app. */
export type EmsSetting = {
  /** Whose setting it is. */
  app: Scalars['String']['output'];
  /** The setting's id. */
  id: Scalars['ID']['output'];
  /** Whether it was set; else it is at its default. */
  isSet: Scalars['Boolean']['output'];
  /** Its key. */
  key: Scalars['String']['output'];
  /** Its key. */
  name: Scalars['String']['output'];
  /** JSON Schema of its value. */
  schema?: Maybe<Scalars['JSON']['output']>;
  /** Whether its value is never shown. */
  secret: Scalars['Boolean']['output'];
  /** A setting is not called: zeros. */
  stats: EmsStats;
  /** How its app does. */
  status: EmsHealth;
  /** What it is for. */
  summary: Scalars['String']['output'];
  /** When the app's settings were last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The value now; of a secret only whether it is set. */
  value?: Maybe<Scalars['JSON']['output']>;
  /** Counts the changes of the app's settings: give it as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A change of a setting. */
export type EmsSettingChange = {
  /** Who changed it; null: the platform. */
  actorId?: Maybe<Scalars['ID']['output']>;
  /** The value after; null: it is not set. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** The value before; null: it was not set. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** When. */
  changedAt: Scalars['DateTime']['output'];
  /** The version of the app's settings that it made. */
  version: Scalars['Int']['output'];
};

/** A page of EmsSetting items: https://relay.dev/graphql/connections.htm */
export type EmsSettingConnection = {
  /** The items with their cursors. */
  edges: Array<EmsSettingEdge>;
  /** The items of this page. */
  nodes: Array<EmsSetting>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A EmsSetting in a page. */
export type EmsSettingEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: EmsSetting;
};

/** Figures since the living instances started. */
export type EmsStats = {
  /** How often it was called. */
  calls: Scalars['Int']['output'];
  /** How often it ended in an error or a refusal. */
  errors: Scalars['Int']['output'];
  /** When it was last called; null: never. */
  lastCalledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Half of the latest calls took at most so long; of several instances the slowest's. */
  p50Ms: Scalars['Float']['output'];
  /** 95 of 100 of the latest calls took at most so long. */
  p95Ms: Scalars['Float']['output'];
  /** 99 of 100 of the latest calls took at most so long. */
  p99Ms: Scalars['Float']['output'];
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

/** Values to set, as exportSettings gives them. */
export type ImportSettingsInput = {
  /** By app and key. */
  values: Scalars['JSON']['input'];
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
  /** Takes a part that was registered by hand out of the registry. */
  deregisterPart: EmsEntry;
  /** Sets what an export holds, app by app; each app takes all of its values or none. */
  importSettings: Array<EmsSetting>;
  /** Registers a part that no instance announces; the same app, kind and name again changes it. */
  registerPart: EmsEntry;
  /** Takes a setting back to what it was before its last change or at a version, or all settings of an app to a version. */
  rollbackSetting: Array<EmsSetting>;
  /** Sets a setting of an app; live in every process within a second. */
  setSetting: EmsSetting;
};


export type MutationDeregisterPartArgs = {
  input: DeregisterPartInput;
};


export type MutationImportSettingsArgs = {
  input: ImportSettingsInput;
};


export type MutationRegisterPartArgs = {
  input: RegisterPartInput;
};


export type MutationRollbackSettingArgs = {
  input: RollbackSettingInput;
};


export type MutationSetSettingArgs = {
  input: SetSettingInput;
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

/** Whether something may be done, and why. */
export type PermissionDecision = {
  /** Whether it may be done. */
  allowed: Scalars['Boolean']['output'];
  /** True where they may not even know that it exists. */
  hidden?: Maybe<Scalars['Boolean']['output']>;
  /** The rule in words. */
  reason: Scalars['String']['output'];
  /** The scope that would have allowed it, if one would. */
  requiredScope?: Maybe<Scalars['String']['output']>;
  /** The rule that decided, for example room.member. */
  rule: Scalars['String']['output'];
};

export type Query = {
  /** Whether somebody may do something, by which rule and why: the answer of the very function that the app asks before it does it. */
  checkPermission: PermissionDecision;
  /** The value of a setting that counts, where it comes from, and what every scope says. */
  effectiveSetting: EffectiveSetting;
  /** What happened to parts and instances, newest first. */
  emsChanges: EmsChangeConnection;
  /** The root fields of every app, with their guards and live figures. */
  emsControllers: EmsEntryConnection;
  /** The functions that prepare data or decide permissions, of every app. */
  emsHelpers: EmsEntryConnection;
  /** Running copies of apps, and those that went lately. */
  emsInstances: EmsInstanceConnection;
  /** What every app does on facts. */
  emsListeners: EmsEntryConnection;
  /** The reads of every app. */
  emsQueries: EmsEntryConnection;
  /** The reports of every app. */
  emsReports: EmsEntryConnection;
  /** The writes of every app. */
  emsServices: EmsEntryConnection;
  /** The settings of every app with their values. */
  emsSettings: EmsSettingConnection;
  /** The pure functions of every app. */
  emsUtilities: EmsEntryConnection;
  /** Answers a registered query as the graph answers the caller: with every guard of its root field. */
  executeQuery?: Maybe<Scalars['JSON']['output']>;
  /** All values that were set, by app and key, as importSettings takes them; secrets are left out. */
  exportSettings: Scalars['JSON']['output'];
  /** Runs a helper in its app's process, with the caller's own rights. */
  runHelper?: Maybe<Scalars['JSON']['output']>;
  /** Runs a utility in its app's process. */
  runUtility?: Maybe<Scalars['JSON']['output']>;
  /** Which app publishes which fact, and who hears it. */
  serviceTopology: ServiceTopology;
  /** The changes of a setting, newest first. */
  settingHistory: Array<EmsSettingChange>;
};


export type QueryCheckPermissionArgs = {
  action: Scalars['String']['input'];
  actorId?: InputMaybe<Scalars['ID']['input']>;
  app: Scalars['String']['input'];
  subjectId: Scalars['ID']['input'];
};


export type QueryEffectiveSettingArgs = {
  app: Scalars['String']['input'];
  key: Scalars['String']['input'];
};


export type QueryEmsChangesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEmsControllersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<EmsHealth>;
};


export type QueryEmsHelpersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<EmsHealth>;
};


export type QueryEmsInstancesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  health?: InputMaybe<EmsHealth>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEmsListenersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<EmsHealth>;
};


export type QueryEmsQueriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<EmsHealth>;
};


export type QueryEmsReportsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<EmsHealth>;
};


export type QueryEmsServicesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<EmsHealth>;
};


export type QueryEmsSettingsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<EmsHealth>;
};


export type QueryEmsUtilitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<EmsHealth>;
};


export type QueryExecuteQueryArgs = {
  name: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['JSON']['input']>;
};


export type QueryExportSettingsArgs = {
  app?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRunHelperArgs = {
  app: Scalars['String']['input'];
  args?: InputMaybe<Scalars['JSON']['input']>;
  name: Scalars['String']['input'];
};


export type QueryRunUtilityArgs = {
  app: Scalars['String']['input'];
  args?: InputMaybe<Scalars['JSON']['input']>;
  name: Scalars['String']['input'];
};


export type QuerySettingHistoryArgs = {
  app: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  key: Scalars['String']['input'];
};

/** A part to register by hand. */
export type RegisterPartInput = {
  /** The external app; small letters. */
  app: Scalars['String']['input'];
  /** JSON Schema of its input. */
  input?: InputMaybe<Scalars['JSON']['input']>;
  /** What it is. */
  kind: EmsKind;
  /** Its name. */
  name: Scalars['String']['input'];
  /** What it is for. */
  summary: Scalars['String']['input'];
};

/** What to take back. */
export type RollbackSettingInput = {
  /** Whose settings they are. */
  app: Scalars['String']['input'];
  /** Refuse with CONFLICT unless the app's settings are at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which setting; left out: all, to the version. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** To what it was at this version; left out: before its last change. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Who tells what to whom. */
export type ServiceTopology = {
  /** The apps. */
  apps: Array<TopologyApp>;
  /** The facts, with who publishes and who hears them. */
  facts: Array<TopologyFact>;
};

/** A new value of a setting. */
export type SetSettingInput = {
  /** Whose setting it is. */
  app: Scalars['String']['input'];
  /** Refuse with CONFLICT unless the app's settings are at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its key. */
  key: Scalars['String']['input'];
  /** The new value. */
  value: Scalars['JSON']['input'];
};

/** What one scope says of a setting. */
export type SettingLink = {
  /** The scope. */
  scope: SettingScope;
  /** Whether it holds a value. */
  set: Scalars['Boolean']['output'];
  /** Its value; null where it holds none. */
  value?: Maybe<Scalars['JSON']['output']>;
};

/** Where the value of a setting comes from: the narrowest scope that holds one. */
export type SettingScope =
  /** What was set for the app. */
  | 'APP'
  /** What the app ships with. */
  | 'DEFAULT';

export type Subscription = {
  /** An instance of this app came, fell silent, recovered or went. */
  healthChanged: EmsInstance;
  /** A part of this kind came, is another than before, or went. */
  registryChanged: EmsEntry;
  /** A setting of this app has a new value. */
  settingChanged: EmsSetting;
};


export type SubscriptionHealthChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app: Scalars['String']['input'];
};


export type SubscriptionRegistryChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  kind: EmsKind;
};


export type SubscriptionSettingChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app: Scalars['String']['input'];
};

/** An app in the topology. */
export type TopologyApp = {
  /** Its name. */
  app: Scalars['String']['output'];
  /** How it does. */
  status: EmsHealth;
};

/** Who hears a fact. */
export type TopologyConsumer = {
  /** The app. */
  app: Scalars['String']['output'];
  /** Its listener. */
  listener: Scalars['String']['output'];
};

/** A fact in the topology. */
export type TopologyFact = {
  /** Who hears it. */
  consumers: Array<TopologyConsumer>;
  /** The app that publishes it; null where it is not there. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** What it says; null where its publisher is not there. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Its type. */
  type: Scalars['String']['output'];
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
  EmsEntry: EmsEntry;
  EmsInstance: EmsInstance;
  EmsSetting: EmsSetting;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  EmsEntry:
    ( { __typename: 'EmsEntry' }
    & GraphQLRecursivePick<FederationTypes['EmsEntry'], {"id":true}> );
  EmsInstance:
    ( { __typename: 'EmsInstance' }
    & GraphQLRecursivePick<FederationTypes['EmsInstance'], {"id":true}> );
  EmsSetting:
    ( { __typename: 'EmsSetting' }
    & GraphQLRecursivePick<FederationTypes['EmsSetting'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeregisterPartInput: DeregisterPartInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EffectiveSetting: ResolverTypeWrapper<EffectiveSetting>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  EmsChange: ResolverTypeWrapper<EmsChangeRow>;
  EmsChangeConnection: ResolverTypeWrapper<Page<EmsChangeRow>>;
  EmsChangeEdge: ResolverTypeWrapper<Page<EmsChangeRow>['edges'][number]>;
  EmsEntry: ResolverTypeWrapper<EmsEntryRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EmsEntryConnection: ResolverTypeWrapper<Page<EmsEntryRow>>;
  EmsEntryEdge: ResolverTypeWrapper<Page<EmsEntryRow>['edges'][number]>;
  EmsHealth: EmsHealth;
  EmsInstance: ResolverTypeWrapper<EmsInstanceRow>;
  EmsInstanceConnection: ResolverTypeWrapper<Page<EmsInstanceRow>>;
  EmsInstanceEdge: ResolverTypeWrapper<Page<EmsInstanceRow>['edges'][number]>;
  EmsKind: EmsKind;
  EmsSetting: ResolverTypeWrapper<EmsSettingRow>;
  EmsSettingChange: ResolverTypeWrapper<EmsSettingChange>;
  EmsSettingConnection: ResolverTypeWrapper<Page<EmsSettingRow>>;
  EmsSettingEdge: ResolverTypeWrapper<Page<EmsSettingRow>['edges'][number]>;
  EmsStats: ResolverTypeWrapper<EmsStats>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Granularity: Granularity;
  ImportSettingsInput: ImportSettingsInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodInput: PeriodInput;
  PermissionDecision: ResolverTypeWrapper<PermissionDecision>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterPartInput: RegisterPartInput;
  RollbackSettingInput: RollbackSettingInput;
  ServiceTopology: ResolverTypeWrapper<ServiceTopology>;
  SetSettingInput: SetSettingInput;
  SettingLink: ResolverTypeWrapper<SettingLink>;
  SettingScope: SettingScope;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TopologyApp: ResolverTypeWrapper<TopologyApp>;
  TopologyConsumer: ResolverTypeWrapper<TopologyConsumer>;
  TopologyFact: ResolverTypeWrapper<TopologyFact>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeregisterPartInput: DeregisterPartInput;
  ID: Scalars['ID']['output'];
  Duration: Scalars['Duration']['output'];
  EffectiveSetting: EffectiveSetting;
  Int: Scalars['Int']['output'];
  Email: Scalars['Email']['output'];
  EmsChange: EmsChangeRow;
  EmsChangeConnection: Page<EmsChangeRow>;
  EmsChangeEdge: Page<EmsChangeRow>['edges'][number];
  EmsEntry: EmsEntryRow;
  Boolean: Scalars['Boolean']['output'];
  EmsEntryConnection: Page<EmsEntryRow>;
  EmsEntryEdge: Page<EmsEntryRow>['edges'][number];
  EmsInstance: EmsInstanceRow;
  EmsInstanceConnection: Page<EmsInstanceRow>;
  EmsInstanceEdge: Page<EmsInstanceRow>['edges'][number];
  EmsSetting: EmsSettingRow;
  EmsSettingChange: EmsSettingChange;
  EmsSettingConnection: Page<EmsSettingRow>;
  EmsSettingEdge: Page<EmsSettingRow>['edges'][number];
  EmsStats: EmsStats;
  Float: Scalars['Float']['output'];
  ImportSettingsInput: ImportSettingsInput;
  JSON: Scalars['JSON']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PeriodInput: PeriodInput;
  PermissionDecision: PermissionDecision;
  Query: Record<PropertyKey, never>;
  RegisterPartInput: RegisterPartInput;
  RollbackSettingInput: RollbackSettingInput;
  ServiceTopology: ServiceTopology;
  SetSettingInput: SetSettingInput;
  SettingLink: SettingLink;
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  TopologyApp: TopologyApp;
  TopologyConsumer: TopologyConsumer;
  TopologyFact: TopologyFact;
  URL: Scalars['URL']['output'];
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

export type EffectiveSettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectiveSetting'] = ResolversParentTypes['EffectiveSetting']> = {
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chain?: Resolver<Array<ResolversTypes['SettingLink']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SettingScope'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type EmsChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsChange'] = ResolversParentTypes['EmsChange']> = {
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmsChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsChangeConnection'] = ResolversParentTypes['EmsChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmsChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmsChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmsChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsChangeEdge'] = ResolversParentTypes['EmsChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmsChange'], ParentType, ContextType>;
};

export type EmsEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsEntry'] = ResolversParentTypes['EmsEntry'], FederationReferenceType extends FederationReferenceTypes['EmsEntry'] = FederationReferenceTypes['EmsEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmsEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deregisteredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  external?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  instances?: Resolver<Array<ResolversTypes['EmsInstance']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmsKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scopes?: Resolver<Maybe<Array<Array<ResolversTypes['String']>>>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stats?: Resolver<ResolversTypes['EmsStats'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmsHealth'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmsEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsEntryConnection'] = ResolversParentTypes['EmsEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmsEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmsEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmsEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsEntryEdge'] = ResolversParentTypes['EmsEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmsEntry'], ParentType, ContextType>;
};

export type EmsInstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsInstance'] = ResolversParentTypes['EmsInstance'], FederationReferenceType extends FederationReferenceTypes['EmsInstance'] = FederationReferenceTypes['EmsInstance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmsInstance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  health?: Resolver<ResolversTypes['EmsHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmsInstanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsInstanceConnection'] = ResolversParentTypes['EmsInstanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmsInstanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmsInstance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmsInstanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsInstanceEdge'] = ResolversParentTypes['EmsInstanceEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmsInstance'], ParentType, ContextType>;
};

export type EmsSettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsSetting'] = ResolversParentTypes['EmsSetting'], FederationReferenceType extends FederationReferenceTypes['EmsSetting'] = FederationReferenceTypes['EmsSetting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmsSetting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schema?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stats?: Resolver<ResolversTypes['EmsStats'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmsHealth'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmsSettingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsSettingChange'] = ResolversParentTypes['EmsSettingChange']> = {
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmsSettingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsSettingConnection'] = ResolversParentTypes['EmsSettingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmsSettingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmsSetting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmsSettingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsSettingEdge'] = ResolversParentTypes['EmsSettingEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmsSetting'], ParentType, ContextType>;
};

export type EmsStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsStats'] = ResolversParentTypes['EmsStats']> = {
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastCalledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  p50Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p95Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p99Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deregisterPart?: Resolver<ResolversTypes['EmsEntry'], ParentType, ContextType, RequireFields<MutationDeregisterPartArgs, 'input'>>;
  importSettings?: Resolver<Array<ResolversTypes['EmsSetting']>, ParentType, ContextType, RequireFields<MutationImportSettingsArgs, 'input'>>;
  registerPart?: Resolver<ResolversTypes['EmsEntry'], ParentType, ContextType, RequireFields<MutationRegisterPartArgs, 'input'>>;
  rollbackSetting?: Resolver<Array<ResolversTypes['EmsSetting']>, ParentType, ContextType, RequireFields<MutationRollbackSettingArgs, 'input'>>;
  setSetting?: Resolver<ResolversTypes['EmsSetting'], ParentType, ContextType, RequireFields<MutationSetSettingArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PermissionDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PermissionDecision'] = ResolversParentTypes['PermissionDecision']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidden?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  checkPermission?: Resolver<ResolversTypes['PermissionDecision'], ParentType, ContextType, RequireFields<QueryCheckPermissionArgs, 'action' | 'app' | 'subjectId'>>;
  effectiveSetting?: Resolver<ResolversTypes['EffectiveSetting'], ParentType, ContextType, RequireFields<QueryEffectiveSettingArgs, 'app' | 'key'>>;
  emsChanges?: Resolver<ResolversTypes['EmsChangeConnection'], ParentType, ContextType, Partial<QueryEmsChangesArgs>>;
  emsControllers?: Resolver<ResolversTypes['EmsEntryConnection'], ParentType, ContextType, Partial<QueryEmsControllersArgs>>;
  emsHelpers?: Resolver<ResolversTypes['EmsEntryConnection'], ParentType, ContextType, Partial<QueryEmsHelpersArgs>>;
  emsInstances?: Resolver<ResolversTypes['EmsInstanceConnection'], ParentType, ContextType, Partial<QueryEmsInstancesArgs>>;
  emsListeners?: Resolver<ResolversTypes['EmsEntryConnection'], ParentType, ContextType, Partial<QueryEmsListenersArgs>>;
  emsQueries?: Resolver<ResolversTypes['EmsEntryConnection'], ParentType, ContextType, Partial<QueryEmsQueriesArgs>>;
  emsReports?: Resolver<ResolversTypes['EmsEntryConnection'], ParentType, ContextType, Partial<QueryEmsReportsArgs>>;
  emsServices?: Resolver<ResolversTypes['EmsEntryConnection'], ParentType, ContextType, Partial<QueryEmsServicesArgs>>;
  emsSettings?: Resolver<ResolversTypes['EmsSettingConnection'], ParentType, ContextType, Partial<QueryEmsSettingsArgs>>;
  emsUtilities?: Resolver<ResolversTypes['EmsEntryConnection'], ParentType, ContextType, Partial<QueryEmsUtilitiesArgs>>;
  executeQuery?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryExecuteQueryArgs, 'name'>>;
  exportSettings?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<QueryExportSettingsArgs>>;
  runHelper?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryRunHelperArgs, 'app' | 'name'>>;
  runUtility?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryRunUtilityArgs, 'app' | 'name'>>;
  serviceTopology?: Resolver<ResolversTypes['ServiceTopology'], ParentType, ContextType>;
  settingHistory?: Resolver<Array<ResolversTypes['EmsSettingChange']>, ParentType, ContextType, RequireFields<QuerySettingHistoryArgs, 'app' | 'key'>>;
};

export type ServiceTopologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceTopology'] = ResolversParentTypes['ServiceTopology']> = {
  apps?: Resolver<Array<ResolversTypes['TopologyApp']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['TopologyFact']>, ParentType, ContextType>;
};

export type SettingLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettingLink'] = ResolversParentTypes['SettingLink']> = {
  scope?: Resolver<ResolversTypes['SettingScope'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  healthChanged?: SubscriptionResolver<ResolversTypes['EmsInstance'], "healthChanged", ParentType, ContextType, RequireFields<SubscriptionHealthChangedArgs, 'app'>>;
  registryChanged?: SubscriptionResolver<ResolversTypes['EmsEntry'], "registryChanged", ParentType, ContextType, RequireFields<SubscriptionRegistryChangedArgs, 'kind'>>;
  settingChanged?: SubscriptionResolver<ResolversTypes['EmsSetting'], "settingChanged", ParentType, ContextType, RequireFields<SubscriptionSettingChangedArgs, 'app'>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TopologyAppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopologyApp'] = ResolversParentTypes['TopologyApp']> = {
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmsHealth'], ParentType, ContextType>;
};

export type TopologyConsumerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopologyConsumer'] = ResolversParentTypes['TopologyConsumer']> = {
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listener?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopologyFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopologyFact'] = ResolversParentTypes['TopologyFact']> = {
  consumers?: Resolver<Array<ResolversTypes['TopologyConsumer']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  EffectiveSetting?: EffectiveSettingResolvers<ContextType>;
  Email?: GraphQLScalarType;
  EmsChange?: EmsChangeResolvers<ContextType>;
  EmsChangeConnection?: EmsChangeConnectionResolvers<ContextType>;
  EmsChangeEdge?: EmsChangeEdgeResolvers<ContextType>;
  EmsEntry?: EmsEntryResolvers<ContextType>;
  EmsEntryConnection?: EmsEntryConnectionResolvers<ContextType>;
  EmsEntryEdge?: EmsEntryEdgeResolvers<ContextType>;
  EmsInstance?: EmsInstanceResolvers<ContextType>;
  EmsInstanceConnection?: EmsInstanceConnectionResolvers<ContextType>;
  EmsInstanceEdge?: EmsInstanceEdgeResolvers<ContextType>;
  EmsSetting?: EmsSettingResolvers<ContextType>;
  EmsSettingChange?: EmsSettingChangeResolvers<ContextType>;
  EmsSettingConnection?: EmsSettingConnectionResolvers<ContextType>;
  EmsSettingEdge?: EmsSettingEdgeResolvers<ContextType>;
  EmsStats?: EmsStatsResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PermissionDecision?: PermissionDecisionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ServiceTopology?: ServiceTopologyResolvers<ContextType>;
  SettingLink?: SettingLinkResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TopologyApp?: TopologyAppResolvers<ContextType>;
  TopologyConsumer?: TopologyConsumerResolvers<ContextType>;
  TopologyFact?: TopologyFactResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
