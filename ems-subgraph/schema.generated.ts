import type { Connection as Page, Reference } from '@lyceum/kit';
import type { EmsEntryRow, EmsInstanceRow, EmsChangeRow, EmsSettingRow, ReportRunRow, ReportScheduleRow, CustomReportRow, DashboardRow, DashboardWidgetRow, EmsGatewayRow, AlertRuleRow, EmsDeliveryRow } from './tables.ts';
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

/** A report to put on a dashboard. */
export type AddWidgetInput = {
  /** Whose report; with `report`. */
  app?: InputMaybe<Scalars['String']['input']>;
  /** A custom report instead. */
  customReportId?: InputMaybe<Scalars['ID']['input']>;
  /** Which dashboard. */
  dashboardId: Scalars['ID']['input'];
  /** How it shows its figures. */
  kind: WidgetKind;
  /** What it is asked for. */
  params?: InputMaybe<Scalars['JSON']['input']>;
  /** What of the result it shows, with dots; left out: all. */
  path?: InputMaybe<Scalars['String']['input']>;
  /** The report's name. */
  report?: InputMaybe<Scalars['String']['input']>;
  /** A schedule instead: the widget shows its latest run. */
  scheduleId?: InputMaybe<Scalars['ID']['input']>;
  /** The widget's title. */
  title: Scalars['String']['input'];
};

/** What a rule looks at. */
export type AlertMetric =
  /** Apps that are not healthy. */
  | 'APP_UNHEALTHY'
  /** Breakers that are not closed. */
  | 'BREAKERS_OPEN'
  /** Deliveries that were given up in the last 10 minutes. */
  | 'DELIVERY_FAILURES'
  /** The share of calls of root fields that ended in errors or refusals, since the instances started. */
  | 'ERROR_RATE'
  /** Reports that failed in the last 10 minutes. */
  | 'FAILED_RUNS'
  /** The slowest root field: 95 of 100 calls took at most so long. */
  | 'P95_MS';

/** When somebody is to be told. */
export type AlertRule = {
  /** Of which app; null: of all. */
  app?: Maybe<Scalars['String']['output']>;
  /** Who is told. */
  emails: Array<Scalars['Email']['output']>;
  /** For so long, before anybody is told. */
  forSeconds: Scalars['Int']['output'];
  /** The rule's id. */
  id: Scalars['ID']['output'];
  /** What it looks at. */
  metric: AlertMetric;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: AlertState;
  /** It holds where the figure is above this. */
  threshold: Scalars['Float']['output'];
  /** The figure, when it was last looked at. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Where a rule stands. */
export type AlertState =
  /** It holds, and was told. */
  | 'FIRING'
  /** It does not hold. */
  | 'OK'
  /** It holds, but not for long enough. */
  | 'PENDING';

/** Facts of a stretch of time. */
export type AnalyticsFigures = {
  /** How many. */
  facts: Scalars['Int']['output'];
  /** Of how many types. */
  types: Scalars['Int']['output'];
};

/** Facts in figures. */
export type AnalyticsSummary = {
  /** By app, most first. */
  byApp: Array<FactsOfApp>;
  /** By type, most first; up to 100. */
  byType: Array<FactsOfType>;
  /** Its figures. */
  figures: AnalyticsFigures;
  /** When this was counted. */
  generatedAt: Scalars['DateTime']['output'];
  /** The stretch of time. */
  period: Period;
  /** Those of the period before. */
  previous: AnalyticsFigures;
};

/** An instance as a gateway sees it. */
export type BalancedInstance = {
  /** Of which app. */
  app: Scalars['String']['output'];
  /** Requests that it was sent. */
  asked: Scalars['Int']['output'];
  /** Its breaker. */
  breaker: BreakerState;
  /** Whether it takes nothing new. */
  drained: Scalars['Boolean']['output'];
  /** Which gateway. */
  gatewayId: Scalars['ID']['output'];
  /** Requests that wait for its answer. */
  pending: Scalars['Int']['output'];
  /** Where it is. */
  url: Scalars['String']['output'];
  /** Its share, with WEIGHTED. */
  weight: Scalars['Float']['output'];
};

/** A breaker that was changed. */
export type BreakerChange = {
  /** Its name. */
  name: Scalars['String']['output'];
  /** What it does now. */
  state: BreakerState;
};

/** What a breaker is of. */
export type BreakerKind =
  /** An instance of an app, in one gateway. */
  | 'INSTANCE'
  /** A way out of the house. */
  | 'PORT';

/** What a breaker does. */
export type BreakerState =
  /** It lets all through. */
  | 'CLOSED'
  /** It lets one through, to see. */
  | 'HALF_OPEN'
  /** It lets nothing through for a while. */
  | 'OPEN';

/** What to read of a source. */
export type BuildQueryInput = {
  /** What is counted of each group; without groups, of all. */
  aggregates?: InputMaybe<Array<ReportAggregateInput>>;
  /** The columns shown; of groups left out. */
  columns?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which rows are kept; all must hold. */
  filters?: InputMaybe<Array<ReportFilterInput>>;
  /** By what rows are put together. */
  groupBy?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many rows at most; left out: 100. */
  limit?: InputMaybe<Scalars['Int']['input']>;
  /** In which order. */
  orderBy?: InputMaybe<Array<ReportOrderInput>>;
  /** What the source is asked with. */
  params?: InputMaybe<Scalars['JSON']['input']>;
  /** The source; see reportSources. */
  source: Scalars['String']['input'];
};

/** Rows that were put together. */
export type BuiltQuery = {
  /** The columns of the rows, in order. */
  columns: Array<Scalars['String']['output']>;
  /** The columns that were read. */
  reads: Array<Scalars['String']['output']>;
  /** The rows. */
  rows: Array<Scalars['JSON']['output']>;
  /** Where they come from. */
  source: Scalars['String']['output'];
};

/** What was forgotten. */
export type CachePurge = {
  /** Every process was told. */
  purged: Scalars['Boolean']['output'];
};

/** A cache. */
export type CacheStats = {
  /** What it holds. */
  entries: Scalars['Int']['output'];
  /** The share of hits. */
  hitRatio: Scalars['Float']['output'];
  /** How often something was there. */
  hits: Scalars['Int']['output'];
  /** Who keeps it: the process that answers this, or a gateway's address. */
  holder: Scalars['String']['output'];
  /** How often it was not. */
  misses: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A call of a third party. */
export type CallThirdPartyInput = {
  /** The body. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** Headers by name. */
  headers?: InputMaybe<Scalars['JSON']['input']>;
  /** How; left out: GET. */
  method?: InputMaybe<HttpMethod>;
  /** Where; its host is among the setting allowedHosts. */
  url: Scalars['String']['input'];
};

/** Which run. */
export type CancelReportInput = {
  /** The run's id. */
  runId: Scalars['ID']['input'];
};

/** A breaker. */
export type CircuitBreaker = {
  /** When it changed, or was last heard of. */
  changedAt: Scalars['DateTime']['output'];
  /** Failures in a row; null where only the gateway knows. */
  failures?: Maybe<Scalars['Int']['output']>;
  /** Whose it is, of an instance. */
  gatewayId?: Maybe<Scalars['ID']['output']>;
  /** What it is of. */
  kind: BreakerKind;
  /** Its name, by which it is reset. */
  name: Scalars['String']['output'];
  /** Why it opened last. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it lets one through. */
  retryAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it does. */
  state: BreakerState;
};

/** A rule to make. */
export type CreateAlertRuleInput = {
  /** Of which app; left out: of all. */
  app?: InputMaybe<Scalars['String']['input']>;
  /** Who is told. */
  emails?: InputMaybe<Array<Scalars['Email']['input']>>;
  /** For so long, before anybody is told; left out: at once. */
  forSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** What it looks at. */
  metric: AlertMetric;
  /** Its name. */
  name: Scalars['String']['input'];
  /** It holds where the figure is above this. */
  threshold: Scalars['Float']['input'];
};

/** A report to put together. */
export type CreateCustomReportInput = {
  /** What is counted of each group; without groups, of all. */
  aggregates?: InputMaybe<Array<ReportAggregateInput>>;
  /** The columns shown; of groups left out. */
  columns?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which rows are kept; all must hold. */
  filters?: InputMaybe<Array<ReportFilterInput>>;
  /** By what rows are put together. */
  groupBy?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many lines at most; left out: 1,000. */
  limit?: InputMaybe<Scalars['Int']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** In which order. */
  orderBy?: InputMaybe<Array<ReportOrderInput>>;
  /** What the source is asked with. */
  params?: InputMaybe<Scalars['JSON']['input']>;
  /** Whether others may run it, each with their own rights. */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where its rows come from; see reportSources. */
  source: Scalars['String']['input'];
};

/** A dashboard to make. */
export type CreateDashboardInput = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** Whether all who read the EMS see it, with the figures that its owner may have. */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A report that somebody put together. */
export type CustomReport = {
  /** What is counted of each group. */
  aggregates: Scalars['JSON']['output'];
  /** The columns shown. */
  columns: Array<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Which rows are kept. */
  filters: Scalars['JSON']['output'];
  /** By what they are put together. */
  groupBy: Array<Scalars['String']['output']>;
  /** The report's id. */
  id: Scalars['ID']['output'];
  /** How many lines at most. */
  limit: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** In which order. */
  orderBy: Scalars['JSON']['output'];
  /** Who made it. */
  ownerId: Scalars['ID']['output'];
  /** What the source is asked with. */
  params: Scalars['JSON']['output'];
  /** Whether others may run it, each with their own rights. */
  shared: Scalars['Boolean']['output'];
  /** Where its rows come from. */
  source: Scalars['String']['output'];
};

/** A page of CustomReport items: https://relay.dev/graphql/connections.htm */
export type CustomReportConnection = {
  /** The items with their cursors. */
  edges: Array<CustomReportEdge>;
  /** The items of this page. */
  nodes: Array<CustomReport>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A CustomReport in a page. */
export type CustomReportEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: CustomReport;
};

/** A page of figures that stay fresh. */
export type Dashboard = {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The dashboard's id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Who made it. */
  ownerId: Scalars['ID']['output'];
  /** Whether all who read the EMS see it, with the figures that its owner may have. */
  shared: Scalars['Boolean']['output'];
  /** What it shows. */
  widgets: Array<DashboardWidget>;
};

/** A page of Dashboard items: https://relay.dev/graphql/connections.htm */
export type DashboardConnection = {
  /** The items with their cursors. */
  edges: Array<DashboardEdge>;
  /** The items of this page. */
  nodes: Array<Dashboard>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Dashboard in a page. */
export type DashboardEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Dashboard;
};

/** A report on a dashboard. */
export type DashboardWidget = {
  /** Whose report. */
  app: Scalars['String']['output'];
  /** What it shows; null until its first run succeeded. */
  data?: Maybe<Scalars['JSON']['output']>;
  /** The widget's id. */
  id: Scalars['ID']['output'];
  /** How it shows its figures. */
  kind: WidgetKind;
  /** What of the result it shows, with dots; null: all. */
  path?: Maybe<Scalars['String']['output']>;
  /** The report's name. */
  report: Scalars['String']['output'];
  /** The run that it shows. */
  run?: Maybe<ReportRun>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** Which rule to take away. */
export type DeleteAlertRuleInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** Which custom report to take away. */
export type DeleteCustomReportInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** Which dashboard to take away. */
export type DeleteDashboardInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** Which schedule to take away. */
export type DeleteReportScheduleInput = {
  /** The schedule's id. */
  id: Scalars['ID']['input'];
};

/** Which part to take out. */
export type DeregisterPartInput = {
  /** The entry's id. */
  id: Scalars['ID']['input'];
};

/** A link to a result. */
export type DownloadLink = {
  /** Until when. */
  expiresAt: Scalars['DateTime']['output'];
  /** Where it is. */
  url: Scalars['URL']['output'];
};

/** Which instance to drain. */
export type DrainInstanceInput = {
  /** Its id. */
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
  /** Counts the changes of the app's settings, or of what is said of them at the narrowest place asked for. */
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

/** Something that left the house by the EMS, or is to. */
export type EmsDelivery = {
  /** By what: smtp, http or file. */
  adapter: Scalars['String']['output'];
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** When it was put in. */
  createdAt: Scalars['DateTime']['output'];
  /** Why it did not leave. */
  error?: Maybe<Scalars['String']['output']>;
  /** The delivery's id. */
  id: Scalars['ID']['output'];
  /** By which way. */
  port: EmsPort;
  /** To whom, or where. */
  recipient: Scalars['String']['output'];
  /** When it left. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  status: EmsDeliveryStatus;
  /** What it is about. */
  subject: Scalars['String']['output'];
};

/** A page of EmsDelivery items: https://relay.dev/graphql/connections.htm */
export type EmsDeliveryConnection = {
  /** The items with their cursors. */
  edges: Array<EmsDeliveryEdge>;
  /** The items of this page. */
  nodes: Array<EmsDelivery>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A EmsDelivery in a page. */
export type EmsDeliveryEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: EmsDelivery;
};

/** What became of something that goes out. */
export type EmsDeliveryStatus =
  /** It was given up. */
  | 'FAILED'
  /** It waits, for the first time or for another try. */
  | 'PENDING'
  /** It is on its way. */
  | 'SENDING'
  /** It left. */
  | 'SENT'
  /** It was not sent on purpose. */
  | 'SKIPPED';

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
  /** Parts of its kind in the same app that it calls. */
  needs: Array<Scalars['String']['output']>;
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
  /** Of what it promises: another one where the same input may give something else. */
  version: Scalars['String']['output'];
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

/** A gateway. */
export type EmsGateway = {
  /** Its own rooms, with their figures. */
  chain: Scalars['JSON']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** When it last said how it does. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** When it started. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it is. */
  url: Scalars['String']['output'];
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

/** A way out of the house. */
export type EmsIntegration = {
  /** By what it goes out. */
  adapter: Scalars['String']['output'];
  /** Who keeps it. */
  app: Scalars['String']['output'];
  /** Its breaker; null: only its app knows. */
  breaker?: Maybe<BreakerState>;
  /** What was given up in the last day. */
  failed?: Maybe<Scalars['Int']['output']>;
  /** Why something did not leave lately. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** Its name: EMAIL, SMS, API, PAYMENT or NOTIFICATION. */
  name: Scalars['String']['output'];
  /** What left in the last day. */
  sent?: Maybe<Scalars['Int']['output']>;
  /** How it does. */
  status: EmsHealth;
  /** Where to; null: nowhere, or only its app knows. */
  target?: Maybe<Scalars['String']['output']>;
  /** What waits. */
  waiting?: Maybe<Scalars['Int']['output']>;
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

/** A way out of the house. */
export type EmsPort =
  /** Calls of third parties. */
  | 'API'
  /** E-mail. */
  | 'EMAIL'
  /** Text messages. */
  | 'SMS';

/** A setting of an app; for the whole app, or as it counts for one company, course, group or person. */
export type EmsSetting = {
  /** Whose setting it is. */
  app: Scalars['String']['output'];
  /** The setting's id. */
  id: Scalars['ID']['output'];
  /** Whether it was set there; else a wider scope counts. */
  isSet: Scalars['Boolean']['output'];
  /** Its key. */
  key: Scalars['String']['output'];
  /** Its key. */
  name: Scalars['String']['output'];
  /** Which narrower scopes may say otherwise. */
  overridableBy: Array<SettingScope>;
  /** JSON Schema of its value. */
  schema?: Maybe<Scalars['JSON']['output']>;
  /** What it is looked at for: APP, GLOBAL if several apps share it, or the scope that it was set for. */
  scope: SettingScope;
  /** Which company, course, group or person it is looked at for; null: the whole app. */
  scopeId?: Maybe<Scalars['ID']['output']>;
  /** Whether its value is never shown. */
  secret: Scalars['Boolean']['output'];
  /** The scope that the value comes from. */
  source: SettingScope;
  /** A setting is not called: zeros. */
  stats: EmsStats;
  /** How its app does. */
  status: EmsHealth;
  /** What it is for. */
  summary: Scalars['String']['output'];
  /** When they were last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The value that counts there now; of a secret only whether it is set. */
  value?: Maybe<Scalars['JSON']['output']>;
  /** Counts the changes of the app's settings, or of what is said of them there: give it as expectedVersion. */
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

/** How a query is answered. */
export type ExplainedQuery = {
  /** Its price, estimated before it runs. */
  cost: Scalars['Int']['output'];
  /** The document. */
  document: Scalars['String']['output'];
  /** Which apps are asked, in order. */
  fetches: Array<PlannedFetch>;
  /** The plan over the apps. */
  plan: Scalars['String']['output'];
  /** What Postgres does for those that stand alone. */
  statements: Array<ExplainedStatement>;
};

/** What Postgres does for a statement. */
export type ExplainedStatement = {
  /** Whose it is. */
  app: Scalars['String']['output'];
  /** Postgres' estimate. */
  cost?: Maybe<Scalars['Float']['output']>;
  /** EXPLAIN (FORMAT JSON); null where Postgres explains no such statement. */
  plan?: Maybe<Scalars['JSON']['output']>;
  /** Its text. */
  statement: Scalars['String']['output'];
};

/** Facts of one type on one day. */
export type FactCount = {
  /** Who told them. */
  app: Scalars['String']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
  /** The day, of UTC. */
  day: Scalars['Date']['output'];
  /** Their type. */
  type: Scalars['String']['output'];
};

/** Facts of an app. */
export type FactsOfApp = {
  /** The app. */
  app: Scalars['String']['output'];
  /** How many. */
  facts: Scalars['Int']['output'];
};

/** Facts of a type. */
export type FactsOfType = {
  /** How many. */
  facts: Scalars['Int']['output'];
  /** The type. */
  type: Scalars['String']['output'];
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

/** A method of HTTP. */
export type HttpMethod =
  /** Takes away. */
  | 'DELETE'
  /** Reads. */
  | 'GET'
  /** Changes in part. */
  | 'PATCH'
  /** Adds, or does something. */
  | 'POST'
  /** Puts in place. */
  | 'PUT';

/** Values to set, as exportSettings gives them. */
export type ImportSettingsInput = {
  /** For which scope; left out: the apps themselves. */
  scope?: InputMaybe<SettingScope>;
  /** For which company, course, group or person. */
  scopeId?: InputMaybe<Scalars['ID']['input']>;
  /** By app and key. */
  values: Scalars['JSON']['input'];
};

/** An index that is not there, and whom it would serve. */
export type IndexAdvice = {
  /** Its columns, in order. */
  columns: Array<Scalars['String']['output']>;
  /** The queries that would gain. */
  queries: Array<Scalars['String']['output']>;
  /** Rows of the table, estimated. */
  rows: Scalars['Float']['output'];
  /** Rows that were read so. */
  rowsRead: Scalars['Float']['output'];
  /** How often the table was read whole. */
  sequentialScans: Scalars['Float']['output'];
  /** What makes it. */
  statement: Scalars['String']['output'];
  /** The table, with its schema. */
  table: Scalars['String']['output'];
};

/** How requests are spread. */
export type LoadBalancing = {
  /** The instances, as each gateway sees them; empty where apps run within the gateway's process. */
  instances: Array<BalancedInstance>;
  /** By which rule: LEAST_CONNECTIONS, ROUND_ROBIN or WEIGHTED; the setting balancingStrategy. */
  strategy: Scalars['String']['output'];
};

/** A room that every request passes. */
export type MiddlewareLink = {
  /** How many passed. */
  calls: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its place. */
  order: Scalars['Int']['output'];
  /** Half took at most so long; of several gateways the slowest's. */
  p50Ms: Scalars['Float']['output'];
  /** 95 of 100 took at most so long. */
  p95Ms: Scalars['Float']['output'];
  /** 99 of 100 took at most so long. */
  p99Ms: Scalars['Float']['output'];
  /** How many were refused; of caching: how many it did not know. */
  refused: Scalars['Int']['output'];
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
  /** Puts a report on a dashboard: it is run at once as the caller, or shows the runs of a schedule. */
  addWidget: DashboardWidget;
  /** Calls a third party that is among the allowed hosts, and gives its answer. */
  callThirdParty: ThirdPartyAnswer;
  /** Ends a run that waits or is under way; what it has read is thrown away. */
  cancelReport: ReportRun;
  /** Makes a rule by which somebody is told when a figure stays above a threshold. */
  createAlertRule: AlertRule;
  /** Puts a report together from rows that an app gives; whoever runs it sees what they may see. */
  createCustomReport: CustomReport;
  /** Makes a page of figures that stay fresh. */
  createDashboard: Dashboard;
  /** Takes a rule away. */
  deleteAlertRule: AlertRule;
  /** Takes a custom report away; its runs stay. */
  deleteCustomReport: CustomReport;
  /** Takes a dashboard away. */
  deleteDashboard: Dashboard;
  /** Takes a schedule away; its runs stay. */
  deleteReportSchedule: ReportSchedule;
  /** Takes a part that was registered by hand out of the registry. */
  deregisterPart: EmsEntry;
  /** Has an instance take no new work; what is under way is finished. */
  drainInstance: EmsInstance;
  /** Sets what an export holds, app by app, for the apps or for one place; each app takes all of its values or none. */
  importSettings: Array<EmsSetting>;
  /** Lets a schedule rest, or go on from its next moment. */
  pauseReportSchedule: ReportSchedule;
  /** Forgets kept answers; without anything named all of them, and what gateways keep. */
  purgeCache: CachePurge;
  /** Runs all reports of a dashboard again, as the caller. */
  refreshDashboard: Dashboard;
  /** Registers a part that no instance announces; the same app, kind and name again changes it. */
  registerPart: EmsEntry;
  /** Takes a widget off its dashboard. */
  removeWidget: Dashboard;
  /** Closes a breaker: what it kept away is tried again at once. */
  resetBreaker: BreakerChange;
  /** Has an instance that was drained take work again. */
  resumeInstance: EmsInstance;
  /** Takes a setting back to what it was before its last change or at a version, or all settings of an app to a version. */
  rollbackSetting: Array<EmsSetting>;
  /** Runs a custom report with the caller's rights. */
  runCustomReport: ReportRun;
  /** Runs a report of an app with the caller's rights; its progress is told live and its result kept. */
  runReport: ReportRun;
  /** Has a report run by itself, once for each moment, and sent to its audience. */
  scheduleReport: ReportSchedule;
  /** Sends an e-mail through the port of mails. */
  sendEmail: EmsDelivery;
  /** Answers a REST request by the operation that it is routed to, as the caller. */
  sendRequest: RestAnswer;
  /** Sends a text message through the port of text messages. */
  sendSms: EmsDelivery;
  /**
   * Sets a setting; live in every process within a second. For a whole app it needs ems:settings. For a company, course or group whoever runs it
   * may, if the setting is overridable by that scope; for a person they themselves.
   */
  setSetting: EmsSetting;
  /** Opens the breaker of an instance in every gateway, as after many failures. */
  tripBreaker: BreakerChange;
  /** Says a setting no more, so that the wider scope counts; for whoever may set it. */
  unsetSetting: EmsSetting;
};


export type MutationAddWidgetArgs = {
  input: AddWidgetInput;
};


export type MutationCallThirdPartyArgs = {
  input: CallThirdPartyInput;
};


export type MutationCancelReportArgs = {
  input: CancelReportInput;
};


export type MutationCreateAlertRuleArgs = {
  input: CreateAlertRuleInput;
};


export type MutationCreateCustomReportArgs = {
  input: CreateCustomReportInput;
};


export type MutationCreateDashboardArgs = {
  input: CreateDashboardInput;
};


export type MutationDeleteAlertRuleArgs = {
  input: DeleteAlertRuleInput;
};


export type MutationDeleteCustomReportArgs = {
  input: DeleteCustomReportInput;
};


export type MutationDeleteDashboardArgs = {
  input: DeleteDashboardInput;
};


export type MutationDeleteReportScheduleArgs = {
  input: DeleteReportScheduleInput;
};


export type MutationDeregisterPartArgs = {
  input: DeregisterPartInput;
};


export type MutationDrainInstanceArgs = {
  input: DrainInstanceInput;
};


export type MutationImportSettingsArgs = {
  input: ImportSettingsInput;
};


export type MutationPauseReportScheduleArgs = {
  input: PauseReportScheduleInput;
};


export type MutationPurgeCacheArgs = {
  input: PurgeCacheInput;
};


export type MutationRefreshDashboardArgs = {
  input: RefreshDashboardInput;
};


export type MutationRegisterPartArgs = {
  input: RegisterPartInput;
};


export type MutationRemoveWidgetArgs = {
  input: RemoveWidgetInput;
};


export type MutationResetBreakerArgs = {
  input: ResetBreakerInput;
};


export type MutationResumeInstanceArgs = {
  input: ResumeInstanceInput;
};


export type MutationRollbackSettingArgs = {
  input: RollbackSettingInput;
};


export type MutationRunCustomReportArgs = {
  input: RunCustomReportInput;
};


export type MutationRunReportArgs = {
  input: RunReportInput;
};


export type MutationScheduleReportArgs = {
  input: ScheduleReportInput;
};


export type MutationSendEmailArgs = {
  input: SendEmailInput;
};


export type MutationSendRequestArgs = {
  input: SendRequestInput;
};


export type MutationSendSmsArgs = {
  input: SendSmsInput;
};


export type MutationSetSettingArgs = {
  input: SetSettingInput;
};


export type MutationTripBreakerArgs = {
  input: TripBreakerInput;
};


export type MutationUnsetSettingArgs = {
  input: UnsetSettingInput;
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

/** Which schedule is to rest or go on. */
export type PauseReportScheduleInput = {
  /** The schedule's id. */
  id: Scalars['ID']['input'];
  /** True: it rests. */
  paused: Scalars['Boolean']['input'];
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

/** One question to an app. */
export type PlannedFetch = {
  /** What it is asked. */
  query: Scalars['String']['output'];
  /** The app. */
  subgraph: Scalars['String']['output'];
};

/** Which kept answers to forget. */
export type PurgeCacheInput = {
  /** Those that hold this id. */
  entity?: InputMaybe<Scalars['String']['input']>;
  /** Those of this query. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** Those read of this app. */
  type?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  /** The rules of alerts, those that fire first. */
  alertRules: Array<AlertRule>;
  /** How many facts of each type there were on each day (UTC), newest first. */
  analytics: Array<FactCount>;
  /** Facts of a period by app and type, and those of the period before; whole days of UTC. */
  analyticsSummary: AnalyticsSummary;
  /** Rows of a source, filtered, grouped and ordered, with the caller's rights. */
  buildQuery: BuiltQuery;
  /** The caches with their hit rates. */
  cacheStats: Array<CacheStats>;
  /** Whether somebody may do something, by which rule and why: the answer of the very function that the app asks before it does it. */
  checkPermission: PermissionDecision;
  /** The breakers of ports and of instances, with their states and reasons. */
  circuitBreakers: Array<CircuitBreaker>;
  /** The custom reports that the caller made, and those that are shared. */
  customReports: CustomReportConnection;
  /** A dashboard. */
  dashboard: Dashboard;
  /** The dashboards that the caller may see, by name. */
  dashboards: DashboardConnection;
  /** The value of a setting that counts, where it comes from, and what every scope says. */
  effectiveSetting: EffectiveSetting;
  /** What happened to parts and instances, newest first. */
  emsChanges: EmsChangeConnection;
  /** The root fields of every app, with their guards and live figures. */
  emsControllers: EmsEntryConnection;
  /** What left the house by the EMS, newest first. */
  emsDeliveries: EmsDeliveryConnection;
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
  /** How the graph would answer a query, what it costs, and what Postgres does for it; the query is run as the caller. */
  explainQuery: ExplainedQuery;
  /** All values that were set, by app and key, as importSettings takes them; secrets are left out. */
  exportSettings: Scalars['JSON']['output'];
  /** The gateways that live, with what each says of itself. */
  gateways: Array<EmsGateway>;
  /** Indexes that queries of an app would gain from. */
  indexAdvice: Array<IndexAdvice>;
  /** The ways out of the house: their adapters, breakers, and what left by them in the last day. */
  integrations: Array<EmsIntegration>;
  /** How requests are spread over the instances of apps. */
  loadBalancing: LoadBalancing;
  /** The rooms that every request passes, in order, with their figures over all gateways; the setting middlewareOrder orders them. */
  middlewareChain: Array<MiddlewareLink>;
  /** How queries that were executed by their names did, most called first. */
  queryStats: Array<QueryStats>;
  /** What gateways count readers by, now; changed by the settings userRatePoints, addressRatePoints and operationRatePoints. */
  rateLimitStatus: Array<RateLimit>;
  /** A run of a report. */
  reportRun: ReportRun;
  /** Runs of reports, newest first: one's own. */
  reportRuns: ReportRunConnection;
  /** A schedule. */
  reportSchedule: ReportSchedule;
  /** The schedules, by name. */
  reportSchedules: ReportScheduleConnection;
  /** The rows that custom reports and queries can be made of. */
  reportSources: Array<ReportSource>;
  /** The REST rows, and the operation that answers each. */
  restRoutes: Array<RestRoute>;
  /** The operation of the graph that answers a REST request. */
  routeRequest: RoutedRequest;
  /** Runs a helper in its app's process, with the caller's own rights. */
  runHelper?: Maybe<Scalars['JSON']['output']>;
  /** Runs a utility in its app's process. */
  runUtility?: Maybe<Scalars['JSON']['output']>;
  /** Which app publishes which fact, and who hears it. */
  serviceTopology: ServiceTopology;
  /** The changes of a setting, newest first. */
  settingHistory: Array<EmsSettingChange>;
  /** The settings that can be said for one company, course, group or person, as they count there; for whoever may say them. */
  settingsAt: EmsSettingConnection;
  /** The reads of the graph that take longest, over the instances that live. */
  slowQueries: Array<SlowQuery>;
  /** The documents that our own clients are built with. */
  trustedDocuments: Array<TrustedDocument>;
};


export type QueryAnalyticsArgs = {
  app?: InputMaybe<Scalars['String']['input']>;
  period: PeriodInput;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryAnalyticsSummaryArgs = {
  period: PeriodInput;
};


export type QueryBuildQueryArgs = {
  input: BuildQueryInput;
};


export type QueryCheckPermissionArgs = {
  action: Scalars['String']['input'];
  actorId?: InputMaybe<Scalars['ID']['input']>;
  app: Scalars['String']['input'];
  subjectId: Scalars['ID']['input'];
};


export type QueryCustomReportsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDashboardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDashboardsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEffectiveSettingArgs = {
  app: Scalars['String']['input'];
  at?: InputMaybe<Array<SettingPlaceInput>>;
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


export type QueryEmsDeliveriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  port?: InputMaybe<EmsPort>;
  status?: InputMaybe<EmsDeliveryStatus>;
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
  maxAgeSeconds?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['JSON']['input']>;
};


export type QueryExplainQueryArgs = {
  document?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  variables?: InputMaybe<Scalars['JSON']['input']>;
};


export type QueryExportSettingsArgs = {
  app?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<SettingScope>;
  scopeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryIndexAdviceArgs = {
  app: Scalars['String']['input'];
  minRows?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLoadBalancingArgs = {
  app?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReportRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportRunsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  everyone?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  scheduleId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ReportRunStatus>;
};


export type QueryReportScheduleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportSchedulesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReportSourcesArgs = {
  app?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRestRoutesArgs = {
  app?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRouteRequestArgs = {
  method: HttpMethod;
  path: Scalars['String']['input'];
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
  scope?: InputMaybe<SettingScope>;
  scopeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySettingsAtArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  scope: SettingScope;
  scopeId: Scalars['ID']['input'];
};


export type QuerySlowQueriesArgs = {
  app?: InputMaybe<Scalars['String']['input']>;
  overMs?: InputMaybe<Scalars['Float']['input']>;
};

/** How an executed query did. */
export type QueryStats = {
  /** How long it took, on average. */
  averageMs: Scalars['Float']['output'];
  /** How often the answer was there already. */
  cacheHits: Scalars['Int']['output'];
  /** How often it was executed. */
  calls: Scalars['Int']['output'];
  /** How often it failed or was refused. */
  errors: Scalars['Int']['output'];
  /** The share of those. */
  hitRatio: Scalars['Float']['output'];
  /** When it was last executed. */
  lastCalledAt: Scalars['DateTime']['output'];
  /** How long it took at most. */
  maxMs: Scalars['Float']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** What readers may spend. */
export type RateLimit = {
  /** Which gateway counts. */
  gatewayId: Scalars['ID']['output'];
  /** By what: user, address, operation, or operation with a name. */
  name: Scalars['String']['output'];
  /** Points; an operation takes one and its cost. */
  points: Scalars['Int']['output'];
  /** Within so many seconds. */
  seconds: Scalars['Int']['output'];
};

/** Which dashboard to run again. */
export type RefreshDashboardInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
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
  /** Parts of its kind in the same app that it calls; a circle is refused. */
  needs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is for. */
  summary: Scalars['String']['input'];
  /** Of what it promises; left out: 1. */
  version?: InputMaybe<Scalars['String']['input']>;
};

/** Which widget to take off. */
export type RemoveWidgetInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What is counted of a group. */
export type ReportAggregateFunction =
  /** Their mean. */
  | 'AVG'
  /** Rows, or values of the column. */
  | 'COUNT'
  /** Different values. */
  | 'COUNT_DISTINCT'
  /** The greatest. */
  | 'MAX'
  /** The least. */
  | 'MIN'
  /** Their sum. */
  | 'SUM';

/** What is counted of each group. */
export type ReportAggregateInput = {
  /** Of which column; COUNT needs none. */
  column?: InputMaybe<Scalars['String']['input']>;
  /** What. */
  function: ReportAggregateFunction;
  /** Its name in the result. */
  name: Scalars['String']['input'];
};

/** Who gets a report. */
export type ReportAudienceInput = {
  /** Addresses. */
  emails?: InputMaybe<Array<Scalars['Email']['input']>>;
  /** People, at their own addresses. */
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A way by which results go out. */
export type ReportChannel =
  /** The widgets that show the schedule. */
  | 'DASHBOARD'
  /** A mail with the report attached. */
  | 'EMAIL'
  /** A mail with a link that expires. */
  | 'LINK';

/** What rows of a source hold. */
export type ReportColumn = {
  /** Its name; dots lead into values of values. */
  name: Scalars['String']['output'];
  /** What it says. */
  summary: Scalars['String']['output'];
  /** Its GraphQL type. */
  type: Scalars['String']['output'];
};

/** Why a run failed. */
export type ReportError = {
  /** One of the graph's codes. */
  code: Scalars['String']['output'];
  /** What to do next. */
  message: Scalars['String']['output'];
  /** What was wrong with its parameters. */
  violations: Scalars['JSON']['output'];
};

/** Which rows are kept. */
export type ReportFilterInput = {
  /** The column. */
  column: Scalars['String']['input'];
  /** How it compares. */
  operator: ReportFilterOperator;
  /** With what. */
  value?: InputMaybe<Scalars['JSON']['input']>;
};

/** How a filter compares. */
export type ReportFilterOperator =
  /** From the first to the second of the list, both included. */
  | 'BETWEEN'
  /** Holds the text, in any case. */
  | 'CONTAINS'
  /** Equal. */
  | 'EQ'
  /** Greater. */
  | 'GT'
  /** Greater or equal. */
  | 'GTE'
  /** One of the list. */
  | 'IN'
  /** Has no value; with false: has one. */
  | 'IS_NULL'
  /** Less. */
  | 'LT'
  /** Less or equal. */
  | 'LTE'
  /** Not equal. */
  | 'NE'
  /** Begins with the text, in any case. */
  | 'STARTS_WITH';

/** How a result is written down. */
export type ReportFormat =
  /** RFC 4180; a report with several tables has a block for each. */
  | 'CSV'
  /** The figures as they are. */
  | 'JSON'
  /** A4 pages. */
  | 'PDF';

/** In which order. */
export type ReportOrderInput = {
  /** By which column of the result. */
  column: Scalars['String']['input'];
  /** The greatest first. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whole days before a moment, in the schedule's time zone. */
export type ReportPeriod =
  /** 7 days. */
  | 'LAST_7_DAYS'
  /** 30 days. */
  | 'LAST_30_DAYS'
  /** 90 days. */
  | 'LAST_90_DAYS'
  /** The day before. */
  | 'PREVIOUS_DAY'
  /** The month before. */
  | 'PREVIOUS_MONTH'
  /** The week before, from Monday. */
  | 'PREVIOUS_WEEK';

/** How often, in words. */
export type ReportRecurrenceEvery =
  /** Every day. */
  | 'DAY'
  /** Every hour. */
  | 'HOUR'
  /** Every month. */
  | 'MONTH'
  /** Every week. */
  | 'WEEK'
  /** Monday to Friday. */
  | 'WEEKDAY'
  /** Every year. */
  | 'YEAR';

/** How often, in words. */
export type ReportRecurrenceInput = {
  /** At which time of day, as 08:30; left out: 08:00. Of an hour its minutes count. */
  at?: InputMaybe<Scalars['String']['input']>;
  /** On which day of the month; from 29 on its last. */
  day?: InputMaybe<Scalars['Int']['input']>;
  /** How often. */
  every: ReportRecurrenceEvery;
  /** In which month. */
  month?: InputMaybe<Scalars['Int']['input']>;
  /** On which day of the week, 1 is Monday. */
  weekday?: InputMaybe<Scalars['Int']['input']>;
};

/** A report that is run, was run, or waits for it. */
export type ReportRun = {
  /** Whose report. */
  app: Scalars['String']['output'];
  /** The figures; null unless it succeeded and the reader may have them. */
  data?: Maybe<Scalars['JSON']['output']>;
  /** What was sent of it. */
  deliveries: Array<EmsDelivery>;
  /** A link to the result that whoever has it may follow until it expires; null unless it succeeded. */
  download?: Maybe<DownloadLink>;
  /** Whether there was nothing to report; null until it succeeded. */
  empty?: Maybe<Scalars['Boolean']['output']>;
  /** Why it failed; else null. */
  error?: Maybe<ReportError>;
  /** When its result is thrown away. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was over. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How its result is written down. */
  format: ReportFormat;
  /** The run's id. */
  id: Scalars['ID']['output'];
  /** The report's name. */
  name: Scalars['String']['output'];
  /** What it was asked for. */
  params: Scalars['JSON']['output'];
  /** How far it is, in percent. */
  progress: Scalars['Int']['output'];
  /** When it was asked for. */
  queuedAt: Scalars['DateTime']['output'];
  /** Who asked for it. */
  requestedBy: Scalars['ID']['output'];
  /** Lines of all of its lists together; null until it succeeded. */
  rowCount?: Maybe<Scalars['Int']['output']>;
  /** The schedule that it belongs to; null: somebody asked for it. */
  schedule?: Maybe<ReportSchedule>;
  /** What is being done, in words. */
  stage: Scalars['String']['output'];
  /** When it began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is. */
  status: ReportRunStatus;
  /** With whose rights it was run. */
  viewAs: Scalars['ID']['output'];
  /** The moment of the schedule that it is for. */
  windowAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A report that is run, was run, or waits for it. */
export type ReportRunDownloadArgs = {
  format?: InputMaybe<ReportFormat>;
};

/** A page of ReportRun items: https://relay.dev/graphql/connections.htm */
export type ReportRunConnection = {
  /** The items with their cursors. */
  edges: Array<ReportRunEdge>;
  /** The items of this page. */
  nodes: Array<ReportRun>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A ReportRun in a page. */
export type ReportRunEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: ReportRun;
};

/** Where a run is. */
export type ReportRunStatus =
  /** Somebody ended it. */
  | 'CANCELLED'
  /** Its result is no longer kept. */
  | 'EXPIRED'
  /** It ended with an error. */
  | 'FAILED'
  /** It waits for its turn. */
  | 'QUEUED'
  /** It is under way. */
  | 'RUNNING'
  /** Its result is there. */
  | 'SUCCEEDED';

/** When a report is run by itself, and who gets it. */
export type ReportSchedule = {
  /** Whose report. */
  app: Scalars['String']['output'];
  /** By which ways. */
  channels: Array<ReportChannel>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When, as cron. */
  cron: Scalars['String']['output'];
  /** The custom report, if it is one. */
  customReport?: Maybe<CustomReport>;
  /** Addresses that get it. */
  emails: Array<Scalars['Email']['output']>;
  /** How its results are written down. */
  format: ReportFormat;
  /** The schedule's id. */
  id: Scalars['ID']['output'];
  /** The latest moment that it was run for. */
  lastAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its name: the subject of its mails. */
  name: Scalars['String']['output'];
  /** The next moment; null: never again. */
  nextAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made it. */
  ownerId: Scalars['ID']['output'];
  /** What the report is asked for. */
  params: Scalars['JSON']['output'];
  /** Whether it rests. */
  paused: Scalars['Boolean']['output'];
  /** The stretch of time before each moment that goes in as its period. */
  period?: Maybe<ReportPeriod>;
  /** The report's name. */
  report: Scalars['String']['output'];
  /** Its runs, newest first. */
  runs: ReportRunConnection;
  /** In which time zone. */
  timeZone: Scalars['TimeZone']['output'];
  /** People who get it. */
  userIds: Array<Scalars['ID']['output']>;
  /** With whose rights it is run. */
  viewAs: ViewAs;
  /** What becomes of runs without figures. */
  whenEmpty: WhenEmpty;
};


/** When a report is run by itself, and who gets it. */
export type ReportScheduleRunsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of ReportSchedule items: https://relay.dev/graphql/connections.htm */
export type ReportScheduleConnection = {
  /** The items with their cursors. */
  edges: Array<ReportScheduleEdge>;
  /** The items of this page. */
  nodes: Array<ReportSchedule>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A ReportSchedule in a page. */
export type ReportScheduleEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: ReportSchedule;
};

/** Rows that reports can be made of. */
export type ReportSource = {
  /** Whose it is. */
  app: Scalars['String']['output'];
  /** What it is asked with. */
  arguments: Array<ReportSourceArgument>;
  /** What its rows hold. */
  columns: Array<ReportColumn>;
  /** Its app and name, for example courses.courses. */
  name: Scalars['String']['output'];
  /** What it holds. */
  summary: Scalars['String']['output'];
};

/** What a source is asked with. */
export type ReportSourceArgument = {
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whether it must be given. */
  required: Scalars['Boolean']['output'];
  /** Its GraphQL type. */
  type: Scalars['String']['output'];
};

/** Which breaker to close. */
export type ResetBreakerInput = {
  /** Its name. */
  name: Scalars['String']['input'];
};

/** What a REST request was answered. */
export type RestAnswer = {
  /** What it gave. */
  answer?: Maybe<Scalars['JSON']['output']>;
  /** The app that answered. */
  app: Scalars['String']['output'];
  /** By which operation. */
  operation: Scalars['String']['output'];
};

/** A REST row, and what answers it. */
export type RestRoute = {
  /** Whose it is. */
  app: Scalars['String']['output'];
  /** The method. */
  method: HttpMethod;
  /** The operation that answers it, as Query.courses; null where the app is not there. */
  operation?: Maybe<Scalars['String']['output']>;
  /** The path; {id} stands for one segment. */
  path: Scalars['String']['output'];
  /** The alternatives of scopes that it asks for; null: none. */
  scopes?: Maybe<Array<Array<Scalars['String']['output']>>>;
  /** The operation as the schema writes it. */
  signature?: Maybe<Scalars['String']['output']>;
  /** What it does. */
  summary?: Maybe<Scalars['String']['output']>;
};

/** Which instance to resume. */
export type ResumeInstanceInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What to take back. */
export type RollbackSettingInput = {
  /** Whose settings they are. */
  app: Scalars['String']['input'];
  /** Refuse with CONFLICT unless the settings there are at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which setting; left out: all, to the version. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** For which scope; left out: the whole app. */
  scope?: InputMaybe<SettingScope>;
  /** For which company, course, group or person. */
  scopeId?: InputMaybe<Scalars['ID']['input']>;
  /** To what it was at this version; left out: before its last change. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a REST request goes. */
export type RoutedRequest = {
  /** The app that answers. */
  app: Scalars['String']['output'];
  /** What the query of the path holds. */
  arguments: Scalars['JSON']['output'];
  /** The id in the path. */
  id?: Maybe<Scalars['String']['output']>;
  /** The method. */
  method: HttpMethod;
  /** The operation that answers, as Mutation.updateCourse; null where the app is not there. */
  operation?: Maybe<Scalars['String']['output']>;
  /** The row's path. */
  path: Scalars['String']['output'];
  /** The operation as the schema writes it. */
  signature?: Maybe<Scalars['String']['output']>;
};

/** Which custom report to run. */
export type RunCustomReportInput = {
  /** How its result is written down; left out: JSON. */
  format?: InputMaybe<ReportFormat>;
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** Which report to run, and with what. */
export type RunReportInput = {
  /** Whose report. */
  app: Scalars['String']['input'];
  /** How its result is written down; left out: JSON. */
  format?: InputMaybe<ReportFormat>;
  /** Its name; see emsReports. */
  name: Scalars['String']['input'];
  /** What it is asked for; see the arguments of its root field. */
  params?: InputMaybe<Scalars['JSON']['input']>;
};

/** A report to be run by itself. */
export type ScheduleReportInput = {
  /** Whose report; with `report`. */
  app?: InputMaybe<Scalars['String']['input']>;
  /** Who gets it. */
  audience?: InputMaybe<ReportAudienceInput>;
  /** By which ways. */
  channels: Array<ReportChannel>;
  /** When: minute hour day month weekday, or with seconds before them. */
  cron?: InputMaybe<Scalars['String']['input']>;
  /** A custom report instead. */
  customReportId?: InputMaybe<Scalars['ID']['input']>;
  /** Not after. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How its results are written down; left out: PDF. */
  format?: InputMaybe<ReportFormat>;
  /** Its name: the subject of its mails. */
  name: Scalars['String']['input'];
  /** What the report is asked for. */
  params?: InputMaybe<Scalars['JSON']['input']>;
  /** The stretch of time before each moment that goes in as its period. */
  period?: InputMaybe<ReportPeriod>;
  /** When, in words, instead of cron. */
  recurrence?: InputMaybe<ReportRecurrenceInput>;
  /** The report's name. */
  report?: InputMaybe<Scalars['String']['input']>;
  /** Not before. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** In which time zone; left out: the setting defaultTimeZone. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** With whose rights; left out: the caller's. */
  viewAs?: InputMaybe<ViewAs>;
  /** Whose, with USER. */
  viewAsUserId?: InputMaybe<Scalars['ID']['input']>;
  /** What becomes of runs without figures; left out: they are sent. */
  whenEmpty?: InputMaybe<WhenEmpty>;
};

/** A mail to send. */
export type SendEmailInput = {
  /** The same key again sends nothing again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its subject. */
  subject: Scalars['String']['input'];
  /** What it says. */
  text: Scalars['String']['input'];
  /** To whom. */
  to: Scalars['Email']['input'];
};

/** A REST request. */
export type SendRequestInput = {
  /** The body. */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** The method. */
  method: HttpMethod;
  /** The path, with its query. */
  path: Scalars['String']['input'];
};

/** A text message to send. */
export type SendSmsInput = {
  /** The same key again sends nothing again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it says. */
  text: Scalars['String']['input'];
  /** To which number, as +4917012345678. */
  to: Scalars['String']['input'];
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
  /** Refuse with CONFLICT unless the settings there are at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its key. */
  key: Scalars['String']['input'];
  /** For which scope; left out: the whole app. */
  scope?: InputMaybe<SettingScope>;
  /** For which company, course, group or person. */
  scopeId?: InputMaybe<Scalars['ID']['input']>;
  /** The new value. */
  value: Scalars['JSON']['input'];
};

/** What one scope says of a setting. */
export type SettingLink = {
  /** The scope. */
  scope: SettingScope;
  /** Which company, course, group or person; null for the wider scopes. */
  scopeId?: Maybe<Scalars['ID']['output']>;
  /** Whether it holds a value. */
  set: Scalars['Boolean']['output'];
  /** Its value; null where it holds none. */
  value?: Maybe<Scalars['JSON']['output']>;
};

/** One of what settings are said for. */
export type SettingPlaceInput = {
  /** What kind: COMPANY, COURSE, GROUP or USER. */
  scope: SettingScope;
  /** Which one. */
  scopeId: Scalars['ID']['input'];
};

/** Where the value of a setting comes from: the narrowest scope that holds one. */
export type SettingScope =
  /** What was set for the app. */
  | 'APP'
  /** What was set for one company. */
  | 'COMPANY'
  /** What was set for one course. */
  | 'COURSE'
  /** What the app ships with. */
  | 'DEFAULT'
  /** What was set for several apps together: in the app ems, for the settings of others that follow it. */
  | 'GLOBAL'
  /** What was set for one group. */
  | 'GROUP'
  /** What one person set for themselves. */
  | 'USER';

/** A read of the graph. */
export type SlowQuery = {
  /** Whose it is. */
  app: Scalars['String']['output'];
  /** How often it was called. */
  calls: Scalars['Int']['output'];
  /** The root field, as Query.courses. */
  name: Scalars['String']['output'];
  /** Half of the latest calls took at most so long. */
  p50Ms: Scalars['Float']['output'];
  /** 95 of 100 took at most so long. */
  p95Ms: Scalars['Float']['output'];
  /** 99 of 100 took at most so long. */
  p99Ms: Scalars['Float']['output'];
  /** What it gives. */
  summary: Scalars['String']['output'];
};

export type Subscription = {
  /** A rule of alerts fires, or is over. */
  alertChanged: AlertRule;
  /** A dashboard shows other figures, or other widgets. */
  dashboardUpdated: Dashboard;
  /** An instance of this app came, fell silent, recovered or went. */
  healthChanged: EmsInstance;
  /** A part of this kind came, is another than before, or went. */
  registryChanged: EmsEntry;
  /** How far a run is, until it is over. */
  reportProgress: ReportRun;
  /** A setting of this app has a new value: as it counts for the whole app, which needs ems:read, or for the company, course, group or person that it was said for, which is told to whoever may say it there. */
  settingChanged: EmsSetting;
};


export type SubscriptionAlertChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionDashboardUpdatedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  id: Scalars['ID']['input'];
};


export type SubscriptionHealthChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app: Scalars['String']['input'];
};


export type SubscriptionRegistryChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  kind: EmsKind;
};


export type SubscriptionReportProgressArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  runId: Scalars['ID']['input'];
};


export type SubscriptionSettingChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  app: Scalars['String']['input'];
  scope?: InputMaybe<SettingScope>;
  scopeId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a third party answered. */
export type ThirdPartyAnswer = {
  /** The body. */
  body: Scalars['String']['output'];
  /** The delivery that the log holds. */
  deliveryId: Scalars['ID']['output'];
  /** The headers. */
  headers: Scalars['JSON']['output'];
  /** The status of HTTP. */
  status: Scalars['Int']['output'];
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

/** Which breaker to open. */
export type TripBreakerInput = {
  /** Its name: the app and the address. */
  name: Scalars['String']['input'];
};

/** A document that clients are built with. */
export type TrustedDocument = {
  /** Its text. */
  body: Scalars['String']['output'];
  /** Its hash. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** query, mutation or subscription. */
  type: Scalars['String']['output'];
};

/** A setting that is to be said no more. */
export type UnsetSettingInput = {
  /** Whose setting it is. */
  app: Scalars['String']['input'];
  /** Refuse with CONFLICT unless the settings there are at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its key. */
  key: Scalars['String']['input'];
  /** For which scope; left out: the whole app. */
  scope?: InputMaybe<SettingScope>;
  /** For which company, course, group or person. */
  scopeId?: InputMaybe<Scalars['ID']['input']>;
};

/** With whose rights a schedule runs its report. */
export type ViewAs =
  /** Of who made the schedule; never more than they had then. */
  | 'CREATOR'
  /** Of each recipient: everybody gets a run of their own. */
  | 'RECIPIENT'
  /** Of the person named. */
  | 'USER';

/** What a schedule says of runs without figures. */
export type WhenEmpty =
  /** They are sent like others. */
  | 'SEND'
  /** A mail says so, without the report. */
  | 'SEND_WITHOUT'
  /** Nothing is sent. */
  | 'SKIP';

/** How a widget shows its figures. */
export type WidgetKind =
  /** A curve or bars. */
  | 'CHART'
  /** One figure. */
  | 'NUMBER'
  /** Lines. */
  | 'TABLE';



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
  AlertRule: AlertRule;
  CustomReport: CustomReport;
  Dashboard: Dashboard;
  EmsDelivery: EmsDelivery;
  EmsEntry: EmsEntry;
  EmsInstance: EmsInstance;
  EmsSetting: EmsSetting;
  ReportRun: ReportRun;
  ReportSchedule: ReportSchedule;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AlertRule:
    ( { __typename: 'AlertRule' }
    & GraphQLRecursivePick<FederationTypes['AlertRule'], {"id":true}> );
  CustomReport:
    ( { __typename: 'CustomReport' }
    & GraphQLRecursivePick<FederationTypes['CustomReport'], {"id":true}> );
  Dashboard:
    ( { __typename: 'Dashboard' }
    & GraphQLRecursivePick<FederationTypes['Dashboard'], {"id":true}> );
  EmsDelivery:
    ( { __typename: 'EmsDelivery' }
    & GraphQLRecursivePick<FederationTypes['EmsDelivery'], {"id":true}> );
  EmsEntry:
    ( { __typename: 'EmsEntry' }
    & GraphQLRecursivePick<FederationTypes['EmsEntry'], {"id":true}> );
  EmsInstance:
    ( { __typename: 'EmsInstance' }
    & GraphQLRecursivePick<FederationTypes['EmsInstance'], {"id":true}> );
  EmsSetting:
    ( { __typename: 'EmsSetting' }
    & GraphQLRecursivePick<FederationTypes['EmsSetting'], {"id":true}> );
  ReportRun:
    ( { __typename: 'ReportRun' }
    & GraphQLRecursivePick<FederationTypes['ReportRun'], {"id":true}> );
  ReportSchedule:
    ( { __typename: 'ReportSchedule' }
    & GraphQLRecursivePick<FederationTypes['ReportSchedule'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddWidgetInput: AddWidgetInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AlertMetric: AlertMetric;
  AlertRule: ResolverTypeWrapper<AlertRuleRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AlertState: AlertState;
  AnalyticsFigures: ResolverTypeWrapper<AnalyticsFigures>;
  AnalyticsSummary: ResolverTypeWrapper<AnalyticsSummary>;
  BalancedInstance: ResolverTypeWrapper<BalancedInstance>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BreakerChange: ResolverTypeWrapper<BreakerChange>;
  BreakerKind: BreakerKind;
  BreakerState: BreakerState;
  BuildQueryInput: BuildQueryInput;
  BuiltQuery: ResolverTypeWrapper<BuiltQuery>;
  CachePurge: ResolverTypeWrapper<CachePurge>;
  CacheStats: ResolverTypeWrapper<CacheStats>;
  CallThirdPartyInput: CallThirdPartyInput;
  CancelReportInput: CancelReportInput;
  CircuitBreaker: ResolverTypeWrapper<CircuitBreaker>;
  CreateAlertRuleInput: CreateAlertRuleInput;
  CreateCustomReportInput: CreateCustomReportInput;
  CreateDashboardInput: CreateDashboardInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  CustomReport: ResolverTypeWrapper<CustomReportRow>;
  CustomReportConnection: ResolverTypeWrapper<Page<CustomReportRow>>;
  CustomReportEdge: ResolverTypeWrapper<Page<CustomReportRow>['edges'][number]>;
  Dashboard: ResolverTypeWrapper<DashboardRow>;
  DashboardConnection: ResolverTypeWrapper<Page<DashboardRow>>;
  DashboardEdge: ResolverTypeWrapper<Page<DashboardRow>['edges'][number]>;
  DashboardWidget: ResolverTypeWrapper<DashboardWidgetRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteAlertRuleInput: DeleteAlertRuleInput;
  DeleteCustomReportInput: DeleteCustomReportInput;
  DeleteDashboardInput: DeleteDashboardInput;
  DeleteReportScheduleInput: DeleteReportScheduleInput;
  DeregisterPartInput: DeregisterPartInput;
  DownloadLink: ResolverTypeWrapper<DownloadLink>;
  DrainInstanceInput: DrainInstanceInput;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EffectiveSetting: ResolverTypeWrapper<EffectiveSetting>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  EmsChange: ResolverTypeWrapper<EmsChangeRow>;
  EmsChangeConnection: ResolverTypeWrapper<Page<EmsChangeRow>>;
  EmsChangeEdge: ResolverTypeWrapper<Page<EmsChangeRow>['edges'][number]>;
  EmsDelivery: ResolverTypeWrapper<EmsDeliveryRow>;
  EmsDeliveryConnection: ResolverTypeWrapper<Page<EmsDeliveryRow>>;
  EmsDeliveryEdge: ResolverTypeWrapper<Page<EmsDeliveryRow>['edges'][number]>;
  EmsDeliveryStatus: EmsDeliveryStatus;
  EmsEntry: ResolverTypeWrapper<EmsEntryRow>;
  EmsEntryConnection: ResolverTypeWrapper<Page<EmsEntryRow>>;
  EmsEntryEdge: ResolverTypeWrapper<Page<EmsEntryRow>['edges'][number]>;
  EmsGateway: ResolverTypeWrapper<EmsGatewayRow>;
  EmsHealth: EmsHealth;
  EmsInstance: ResolverTypeWrapper<EmsInstanceRow>;
  EmsInstanceConnection: ResolverTypeWrapper<Page<EmsInstanceRow>>;
  EmsInstanceEdge: ResolverTypeWrapper<Page<EmsInstanceRow>['edges'][number]>;
  EmsIntegration: ResolverTypeWrapper<EmsIntegration>;
  EmsKind: EmsKind;
  EmsPort: EmsPort;
  EmsSetting: ResolverTypeWrapper<EmsSettingRow>;
  EmsSettingChange: ResolverTypeWrapper<EmsSettingChange>;
  EmsSettingConnection: ResolverTypeWrapper<Page<EmsSettingRow>>;
  EmsSettingEdge: ResolverTypeWrapper<Page<EmsSettingRow>['edges'][number]>;
  EmsStats: ResolverTypeWrapper<EmsStats>;
  ExplainedQuery: ResolverTypeWrapper<ExplainedQuery>;
  ExplainedStatement: ResolverTypeWrapper<ExplainedStatement>;
  FactCount: ResolverTypeWrapper<FactCount>;
  FactsOfApp: ResolverTypeWrapper<FactsOfApp>;
  FactsOfType: ResolverTypeWrapper<FactsOfType>;
  Granularity: Granularity;
  HttpMethod: HttpMethod;
  ImportSettingsInput: ImportSettingsInput;
  IndexAdvice: ResolverTypeWrapper<IndexAdvice>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LoadBalancing: ResolverTypeWrapper<LoadBalancing>;
  MiddlewareLink: ResolverTypeWrapper<MiddlewareLink>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseReportScheduleInput: PauseReportScheduleInput;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PermissionDecision: ResolverTypeWrapper<PermissionDecision>;
  PlannedFetch: ResolverTypeWrapper<PlannedFetch>;
  PurgeCacheInput: PurgeCacheInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueryStats: ResolverTypeWrapper<QueryStats>;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  RefreshDashboardInput: RefreshDashboardInput;
  RegisterPartInput: RegisterPartInput;
  RemoveWidgetInput: RemoveWidgetInput;
  ReportAggregateFunction: ReportAggregateFunction;
  ReportAggregateInput: ReportAggregateInput;
  ReportAudienceInput: ReportAudienceInput;
  ReportChannel: ReportChannel;
  ReportColumn: ResolverTypeWrapper<ReportColumn>;
  ReportError: ResolverTypeWrapper<ReportError>;
  ReportFilterInput: ReportFilterInput;
  ReportFilterOperator: ReportFilterOperator;
  ReportFormat: ReportFormat;
  ReportOrderInput: ReportOrderInput;
  ReportPeriod: ReportPeriod;
  ReportRecurrenceEvery: ReportRecurrenceEvery;
  ReportRecurrenceInput: ReportRecurrenceInput;
  ReportRun: ResolverTypeWrapper<ReportRunRow>;
  ReportRunConnection: ResolverTypeWrapper<Page<ReportRunRow>>;
  ReportRunEdge: ResolverTypeWrapper<Page<ReportRunRow>['edges'][number]>;
  ReportRunStatus: ReportRunStatus;
  ReportSchedule: ResolverTypeWrapper<ReportScheduleRow>;
  ReportScheduleConnection: ResolverTypeWrapper<Page<ReportScheduleRow>>;
  ReportScheduleEdge: ResolverTypeWrapper<Page<ReportScheduleRow>['edges'][number]>;
  ReportSource: ResolverTypeWrapper<ReportSource>;
  ReportSourceArgument: ResolverTypeWrapper<ReportSourceArgument>;
  ResetBreakerInput: ResetBreakerInput;
  RestAnswer: ResolverTypeWrapper<RestAnswer>;
  RestRoute: ResolverTypeWrapper<RestRoute>;
  ResumeInstanceInput: ResumeInstanceInput;
  RollbackSettingInput: RollbackSettingInput;
  RoutedRequest: ResolverTypeWrapper<RoutedRequest>;
  RunCustomReportInput: RunCustomReportInput;
  RunReportInput: RunReportInput;
  ScheduleReportInput: ScheduleReportInput;
  SendEmailInput: SendEmailInput;
  SendRequestInput: SendRequestInput;
  SendSmsInput: SendSmsInput;
  ServiceTopology: ResolverTypeWrapper<ServiceTopology>;
  SetSettingInput: SetSettingInput;
  SettingLink: ResolverTypeWrapper<SettingLink>;
  SettingPlaceInput: SettingPlaceInput;
  SettingScope: SettingScope;
  SlowQuery: ResolverTypeWrapper<SlowQuery>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ThirdPartyAnswer: ResolverTypeWrapper<ThirdPartyAnswer>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TopologyApp: ResolverTypeWrapper<TopologyApp>;
  TopologyConsumer: ResolverTypeWrapper<TopologyConsumer>;
  TopologyFact: ResolverTypeWrapper<TopologyFact>;
  TripBreakerInput: TripBreakerInput;
  TrustedDocument: ResolverTypeWrapper<TrustedDocument>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnsetSettingInput: UnsetSettingInput;
  ViewAs: ViewAs;
  WhenEmpty: WhenEmpty;
  WidgetKind: WidgetKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddWidgetInput: AddWidgetInput;
  ID: Scalars['ID']['output'];
  AlertRule: AlertRuleRow;
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  AnalyticsFigures: AnalyticsFigures;
  AnalyticsSummary: AnalyticsSummary;
  BalancedInstance: BalancedInstance;
  Boolean: Scalars['Boolean']['output'];
  BigInt: Scalars['BigInt']['output'];
  BreakerChange: BreakerChange;
  BuildQueryInput: BuildQueryInput;
  BuiltQuery: BuiltQuery;
  CachePurge: CachePurge;
  CacheStats: CacheStats;
  CallThirdPartyInput: CallThirdPartyInput;
  CancelReportInput: CancelReportInput;
  CircuitBreaker: CircuitBreaker;
  CreateAlertRuleInput: CreateAlertRuleInput;
  CreateCustomReportInput: CreateCustomReportInput;
  CreateDashboardInput: CreateDashboardInput;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  CustomReport: CustomReportRow;
  CustomReportConnection: Page<CustomReportRow>;
  CustomReportEdge: Page<CustomReportRow>['edges'][number];
  Dashboard: DashboardRow;
  DashboardConnection: Page<DashboardRow>;
  DashboardEdge: Page<DashboardRow>['edges'][number];
  DashboardWidget: DashboardWidgetRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteAlertRuleInput: DeleteAlertRuleInput;
  DeleteCustomReportInput: DeleteCustomReportInput;
  DeleteDashboardInput: DeleteDashboardInput;
  DeleteReportScheduleInput: DeleteReportScheduleInput;
  DeregisterPartInput: DeregisterPartInput;
  DownloadLink: DownloadLink;
  DrainInstanceInput: DrainInstanceInput;
  Duration: Scalars['Duration']['output'];
  EffectiveSetting: EffectiveSetting;
  Email: Scalars['Email']['output'];
  EmsChange: EmsChangeRow;
  EmsChangeConnection: Page<EmsChangeRow>;
  EmsChangeEdge: Page<EmsChangeRow>['edges'][number];
  EmsDelivery: EmsDeliveryRow;
  EmsDeliveryConnection: Page<EmsDeliveryRow>;
  EmsDeliveryEdge: Page<EmsDeliveryRow>['edges'][number];
  EmsEntry: EmsEntryRow;
  EmsEntryConnection: Page<EmsEntryRow>;
  EmsEntryEdge: Page<EmsEntryRow>['edges'][number];
  EmsGateway: EmsGatewayRow;
  EmsInstance: EmsInstanceRow;
  EmsInstanceConnection: Page<EmsInstanceRow>;
  EmsInstanceEdge: Page<EmsInstanceRow>['edges'][number];
  EmsIntegration: EmsIntegration;
  EmsSetting: EmsSettingRow;
  EmsSettingChange: EmsSettingChange;
  EmsSettingConnection: Page<EmsSettingRow>;
  EmsSettingEdge: Page<EmsSettingRow>['edges'][number];
  EmsStats: EmsStats;
  ExplainedQuery: ExplainedQuery;
  ExplainedStatement: ExplainedStatement;
  FactCount: FactCount;
  FactsOfApp: FactsOfApp;
  FactsOfType: FactsOfType;
  ImportSettingsInput: ImportSettingsInput;
  IndexAdvice: IndexAdvice;
  JSON: Scalars['JSON']['output'];
  LoadBalancing: LoadBalancing;
  MiddlewareLink: MiddlewareLink;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PauseReportScheduleInput: PauseReportScheduleInput;
  Period: Period;
  PeriodInput: PeriodInput;
  PermissionDecision: PermissionDecision;
  PlannedFetch: PlannedFetch;
  PurgeCacheInput: PurgeCacheInput;
  Query: Record<PropertyKey, never>;
  QueryStats: QueryStats;
  RateLimit: RateLimit;
  RefreshDashboardInput: RefreshDashboardInput;
  RegisterPartInput: RegisterPartInput;
  RemoveWidgetInput: RemoveWidgetInput;
  ReportAggregateInput: ReportAggregateInput;
  ReportAudienceInput: ReportAudienceInput;
  ReportColumn: ReportColumn;
  ReportError: ReportError;
  ReportFilterInput: ReportFilterInput;
  ReportOrderInput: ReportOrderInput;
  ReportRecurrenceInput: ReportRecurrenceInput;
  ReportRun: ReportRunRow;
  ReportRunConnection: Page<ReportRunRow>;
  ReportRunEdge: Page<ReportRunRow>['edges'][number];
  ReportSchedule: ReportScheduleRow;
  ReportScheduleConnection: Page<ReportScheduleRow>;
  ReportScheduleEdge: Page<ReportScheduleRow>['edges'][number];
  ReportSource: ReportSource;
  ReportSourceArgument: ReportSourceArgument;
  ResetBreakerInput: ResetBreakerInput;
  RestAnswer: RestAnswer;
  RestRoute: RestRoute;
  ResumeInstanceInput: ResumeInstanceInput;
  RollbackSettingInput: RollbackSettingInput;
  RoutedRequest: RoutedRequest;
  RunCustomReportInput: RunCustomReportInput;
  RunReportInput: RunReportInput;
  ScheduleReportInput: ScheduleReportInput;
  SendEmailInput: SendEmailInput;
  SendRequestInput: SendRequestInput;
  SendSmsInput: SendSmsInput;
  ServiceTopology: ServiceTopology;
  SetSettingInput: SetSettingInput;
  SettingLink: SettingLink;
  SettingPlaceInput: SettingPlaceInput;
  SlowQuery: SlowQuery;
  Subscription: Record<PropertyKey, never>;
  ThirdPartyAnswer: ThirdPartyAnswer;
  TimeZone: Scalars['TimeZone']['output'];
  TopologyApp: TopologyApp;
  TopologyConsumer: TopologyConsumer;
  TopologyFact: TopologyFact;
  TripBreakerInput: TripBreakerInput;
  TrustedDocument: TrustedDocument;
  URL: Scalars['URL']['output'];
  UnsetSettingInput: UnsetSettingInput;
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

export type AlertRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertRule'] = ResolversParentTypes['AlertRule'], FederationReferenceType extends FederationReferenceTypes['AlertRule'] = FederationReferenceTypes['AlertRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AlertRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  app?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emails?: Resolver<Array<ResolversTypes['Email']>, ParentType, ContextType>;
  forSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['AlertMetric'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AlertState'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AnalyticsFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalyticsFigures'] = ResolversParentTypes['AnalyticsFigures']> = {
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalyticsSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalyticsSummary'] = ResolversParentTypes['AnalyticsSummary']> = {
  byApp?: Resolver<Array<ResolversTypes['FactsOfApp']>, ParentType, ContextType>;
  byType?: Resolver<Array<ResolversTypes['FactsOfType']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['AnalyticsFigures'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['AnalyticsFigures'], ParentType, ContextType>;
};

export type BalancedInstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalancedInstance'] = ResolversParentTypes['BalancedInstance']> = {
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breaker?: Resolver<ResolversTypes['BreakerState'], ParentType, ContextType>;
  drained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gatewayId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BreakerChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakerChange'] = ResolversParentTypes['BreakerChange']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BreakerState'], ParentType, ContextType>;
};

export type BuiltQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuiltQuery'] = ResolversParentTypes['BuiltQuery']> = {
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reads?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CachePurgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CachePurge'] = ResolversParentTypes['CachePurge']> = {
  purged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CacheStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CacheStats'] = ResolversParentTypes['CacheStats']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hitRatio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  misses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CircuitBreakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircuitBreaker'] = ResolversParentTypes['CircuitBreaker']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failures?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gatewayId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BreakerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BreakerState'], ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type CustomReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomReport'] = ResolversParentTypes['CustomReport'], FederationReferenceType extends FederationReferenceTypes['CustomReport'] = FederationReferenceTypes['CustomReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aggregates?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  groupBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderBy?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  params?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomReportConnection'] = ResolversParentTypes['CustomReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustomReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomReportEdge'] = ResolversParentTypes['CustomReportEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomReport'], ParentType, ContextType>;
};

export type DashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dashboard'] = ResolversParentTypes['Dashboard'], FederationReferenceType extends FederationReferenceTypes['Dashboard'] = FederationReferenceTypes['Dashboard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dashboard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  widgets?: Resolver<Array<ResolversTypes['DashboardWidget']>, ParentType, ContextType>;
};

export type DashboardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DashboardConnection'] = ResolversParentTypes['DashboardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DashboardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dashboard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DashboardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DashboardEdge'] = ResolversParentTypes['DashboardEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dashboard'], ParentType, ContextType>;
};

export type DashboardWidgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DashboardWidget'] = ResolversParentTypes['DashboardWidget']> = {
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WidgetKind'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['ReportRun']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DownloadLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DownloadLink'] = ResolversParentTypes['DownloadLink']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

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

export type EmsDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsDelivery'] = ResolversParentTypes['EmsDelivery'], FederationReferenceType extends FederationReferenceTypes['EmsDelivery'] = FederationReferenceTypes['EmsDelivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmsDelivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adapter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  port?: Resolver<ResolversTypes['EmsPort'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmsDeliveryStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmsDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsDeliveryConnection'] = ResolversParentTypes['EmsDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmsDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmsDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmsDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsDeliveryEdge'] = ResolversParentTypes['EmsDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmsDelivery'], ParentType, ContextType>;
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
  needs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scopes?: Resolver<Maybe<Array<Array<ResolversTypes['String']>>>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stats?: Resolver<ResolversTypes['EmsStats'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmsHealth'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type EmsGatewayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsGateway'] = ResolversParentTypes['EmsGateway']> = {
  chain?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type EmsIntegrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsIntegration'] = ResolversParentTypes['EmsIntegration']> = {
  adapter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  breaker?: Resolver<Maybe<ResolversTypes['BreakerState']>, ParentType, ContextType>;
  failed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmsHealth'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EmsSettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmsSetting'] = ResolversParentTypes['EmsSetting'], FederationReferenceType extends FederationReferenceTypes['EmsSetting'] = FederationReferenceTypes['EmsSetting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmsSetting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overridableBy?: Resolver<Array<ResolversTypes['SettingScope']>, ParentType, ContextType>;
  schema?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['SettingScope'], ParentType, ContextType>;
  scopeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SettingScope'], ParentType, ContextType>;
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

export type ExplainedQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedQuery'] = ResolversParentTypes['ExplainedQuery']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fetches?: Resolver<Array<ResolversTypes['PlannedFetch']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['ExplainedStatement']>, ParentType, ContextType>;
};

export type ExplainedStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedStatement'] = ResolversParentTypes['ExplainedStatement']> = {
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactCount'] = ResolversParentTypes['FactCount']> = {
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactsOfAppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactsOfApp'] = ResolversParentTypes['FactsOfApp']> = {
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactsOfTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactsOfType'] = ResolversParentTypes['FactsOfType']> = {
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndexAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexAdvice'] = ResolversParentTypes['IndexAdvice']> = {
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  queries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sequentialScans?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LoadBalancingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadBalancing'] = ResolversParentTypes['LoadBalancing']> = {
  instances?: Resolver<Array<ResolversTypes['BalancedInstance']>, ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MiddlewareLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MiddlewareLink'] = ResolversParentTypes['MiddlewareLink']> = {
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p50Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p95Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p99Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addWidget?: Resolver<ResolversTypes['DashboardWidget'], ParentType, ContextType, RequireFields<MutationAddWidgetArgs, 'input'>>;
  callThirdParty?: Resolver<ResolversTypes['ThirdPartyAnswer'], ParentType, ContextType, RequireFields<MutationCallThirdPartyArgs, 'input'>>;
  cancelReport?: Resolver<ResolversTypes['ReportRun'], ParentType, ContextType, RequireFields<MutationCancelReportArgs, 'input'>>;
  createAlertRule?: Resolver<ResolversTypes['AlertRule'], ParentType, ContextType, RequireFields<MutationCreateAlertRuleArgs, 'input'>>;
  createCustomReport?: Resolver<ResolversTypes['CustomReport'], ParentType, ContextType, RequireFields<MutationCreateCustomReportArgs, 'input'>>;
  createDashboard?: Resolver<ResolversTypes['Dashboard'], ParentType, ContextType, RequireFields<MutationCreateDashboardArgs, 'input'>>;
  deleteAlertRule?: Resolver<ResolversTypes['AlertRule'], ParentType, ContextType, RequireFields<MutationDeleteAlertRuleArgs, 'input'>>;
  deleteCustomReport?: Resolver<ResolversTypes['CustomReport'], ParentType, ContextType, RequireFields<MutationDeleteCustomReportArgs, 'input'>>;
  deleteDashboard?: Resolver<ResolversTypes['Dashboard'], ParentType, ContextType, RequireFields<MutationDeleteDashboardArgs, 'input'>>;
  deleteReportSchedule?: Resolver<ResolversTypes['ReportSchedule'], ParentType, ContextType, RequireFields<MutationDeleteReportScheduleArgs, 'input'>>;
  deregisterPart?: Resolver<ResolversTypes['EmsEntry'], ParentType, ContextType, RequireFields<MutationDeregisterPartArgs, 'input'>>;
  drainInstance?: Resolver<ResolversTypes['EmsInstance'], ParentType, ContextType, RequireFields<MutationDrainInstanceArgs, 'input'>>;
  importSettings?: Resolver<Array<ResolversTypes['EmsSetting']>, ParentType, ContextType, RequireFields<MutationImportSettingsArgs, 'input'>>;
  pauseReportSchedule?: Resolver<ResolversTypes['ReportSchedule'], ParentType, ContextType, RequireFields<MutationPauseReportScheduleArgs, 'input'>>;
  purgeCache?: Resolver<ResolversTypes['CachePurge'], ParentType, ContextType, RequireFields<MutationPurgeCacheArgs, 'input'>>;
  refreshDashboard?: Resolver<ResolversTypes['Dashboard'], ParentType, ContextType, RequireFields<MutationRefreshDashboardArgs, 'input'>>;
  registerPart?: Resolver<ResolversTypes['EmsEntry'], ParentType, ContextType, RequireFields<MutationRegisterPartArgs, 'input'>>;
  removeWidget?: Resolver<ResolversTypes['Dashboard'], ParentType, ContextType, RequireFields<MutationRemoveWidgetArgs, 'input'>>;
  resetBreaker?: Resolver<ResolversTypes['BreakerChange'], ParentType, ContextType, RequireFields<MutationResetBreakerArgs, 'input'>>;
  resumeInstance?: Resolver<ResolversTypes['EmsInstance'], ParentType, ContextType, RequireFields<MutationResumeInstanceArgs, 'input'>>;
  rollbackSetting?: Resolver<Array<ResolversTypes['EmsSetting']>, ParentType, ContextType, RequireFields<MutationRollbackSettingArgs, 'input'>>;
  runCustomReport?: Resolver<ResolversTypes['ReportRun'], ParentType, ContextType, RequireFields<MutationRunCustomReportArgs, 'input'>>;
  runReport?: Resolver<ResolversTypes['ReportRun'], ParentType, ContextType, RequireFields<MutationRunReportArgs, 'input'>>;
  scheduleReport?: Resolver<ResolversTypes['ReportSchedule'], ParentType, ContextType, RequireFields<MutationScheduleReportArgs, 'input'>>;
  sendEmail?: Resolver<ResolversTypes['EmsDelivery'], ParentType, ContextType, RequireFields<MutationSendEmailArgs, 'input'>>;
  sendRequest?: Resolver<ResolversTypes['RestAnswer'], ParentType, ContextType, RequireFields<MutationSendRequestArgs, 'input'>>;
  sendSms?: Resolver<ResolversTypes['EmsDelivery'], ParentType, ContextType, RequireFields<MutationSendSmsArgs, 'input'>>;
  setSetting?: Resolver<ResolversTypes['EmsSetting'], ParentType, ContextType, RequireFields<MutationSetSettingArgs, 'input'>>;
  tripBreaker?: Resolver<ResolversTypes['BreakerChange'], ParentType, ContextType, RequireFields<MutationTripBreakerArgs, 'input'>>;
  unsetSetting?: Resolver<ResolversTypes['EmsSetting'], ParentType, ContextType, RequireFields<MutationUnsetSettingArgs, 'input'>>;
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

export type PermissionDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PermissionDecision'] = ResolversParentTypes['PermissionDecision']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidden?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedFetchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedFetch'] = ResolversParentTypes['PlannedFetch']> = {
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alertRules?: Resolver<Array<ResolversTypes['AlertRule']>, ParentType, ContextType>;
  analytics?: Resolver<Array<ResolversTypes['FactCount']>, ParentType, ContextType, RequireFields<QueryAnalyticsArgs, 'period'>>;
  analyticsSummary?: Resolver<ResolversTypes['AnalyticsSummary'], ParentType, ContextType, RequireFields<QueryAnalyticsSummaryArgs, 'period'>>;
  buildQuery?: Resolver<ResolversTypes['BuiltQuery'], ParentType, ContextType, RequireFields<QueryBuildQueryArgs, 'input'>>;
  cacheStats?: Resolver<Array<ResolversTypes['CacheStats']>, ParentType, ContextType>;
  checkPermission?: Resolver<ResolversTypes['PermissionDecision'], ParentType, ContextType, RequireFields<QueryCheckPermissionArgs, 'action' | 'app' | 'subjectId'>>;
  circuitBreakers?: Resolver<Array<ResolversTypes['CircuitBreaker']>, ParentType, ContextType>;
  customReports?: Resolver<ResolversTypes['CustomReportConnection'], ParentType, ContextType, Partial<QueryCustomReportsArgs>>;
  dashboard?: Resolver<ResolversTypes['Dashboard'], ParentType, ContextType, RequireFields<QueryDashboardArgs, 'id'>>;
  dashboards?: Resolver<ResolversTypes['DashboardConnection'], ParentType, ContextType, Partial<QueryDashboardsArgs>>;
  effectiveSetting?: Resolver<ResolversTypes['EffectiveSetting'], ParentType, ContextType, RequireFields<QueryEffectiveSettingArgs, 'app' | 'key'>>;
  emsChanges?: Resolver<ResolversTypes['EmsChangeConnection'], ParentType, ContextType, Partial<QueryEmsChangesArgs>>;
  emsControllers?: Resolver<ResolversTypes['EmsEntryConnection'], ParentType, ContextType, Partial<QueryEmsControllersArgs>>;
  emsDeliveries?: Resolver<ResolversTypes['EmsDeliveryConnection'], ParentType, ContextType, Partial<QueryEmsDeliveriesArgs>>;
  emsHelpers?: Resolver<ResolversTypes['EmsEntryConnection'], ParentType, ContextType, Partial<QueryEmsHelpersArgs>>;
  emsInstances?: Resolver<ResolversTypes['EmsInstanceConnection'], ParentType, ContextType, Partial<QueryEmsInstancesArgs>>;
  emsListeners?: Resolver<ResolversTypes['EmsEntryConnection'], ParentType, ContextType, Partial<QueryEmsListenersArgs>>;
  emsQueries?: Resolver<ResolversTypes['EmsEntryConnection'], ParentType, ContextType, Partial<QueryEmsQueriesArgs>>;
  emsReports?: Resolver<ResolversTypes['EmsEntryConnection'], ParentType, ContextType, Partial<QueryEmsReportsArgs>>;
  emsServices?: Resolver<ResolversTypes['EmsEntryConnection'], ParentType, ContextType, Partial<QueryEmsServicesArgs>>;
  emsSettings?: Resolver<ResolversTypes['EmsSettingConnection'], ParentType, ContextType, Partial<QueryEmsSettingsArgs>>;
  emsUtilities?: Resolver<ResolversTypes['EmsEntryConnection'], ParentType, ContextType, Partial<QueryEmsUtilitiesArgs>>;
  executeQuery?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryExecuteQueryArgs, 'name'>>;
  explainQuery?: Resolver<ResolversTypes['ExplainedQuery'], ParentType, ContextType, Partial<QueryExplainQueryArgs>>;
  exportSettings?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<QueryExportSettingsArgs>>;
  gateways?: Resolver<Array<ResolversTypes['EmsGateway']>, ParentType, ContextType>;
  indexAdvice?: Resolver<Array<ResolversTypes['IndexAdvice']>, ParentType, ContextType, RequireFields<QueryIndexAdviceArgs, 'app'>>;
  integrations?: Resolver<Array<ResolversTypes['EmsIntegration']>, ParentType, ContextType>;
  loadBalancing?: Resolver<ResolversTypes['LoadBalancing'], ParentType, ContextType, Partial<QueryLoadBalancingArgs>>;
  middlewareChain?: Resolver<Array<ResolversTypes['MiddlewareLink']>, ParentType, ContextType>;
  queryStats?: Resolver<Array<ResolversTypes['QueryStats']>, ParentType, ContextType>;
  rateLimitStatus?: Resolver<Array<ResolversTypes['RateLimit']>, ParentType, ContextType>;
  reportRun?: Resolver<ResolversTypes['ReportRun'], ParentType, ContextType, RequireFields<QueryReportRunArgs, 'id'>>;
  reportRuns?: Resolver<ResolversTypes['ReportRunConnection'], ParentType, ContextType, Partial<QueryReportRunsArgs>>;
  reportSchedule?: Resolver<ResolversTypes['ReportSchedule'], ParentType, ContextType, RequireFields<QueryReportScheduleArgs, 'id'>>;
  reportSchedules?: Resolver<ResolversTypes['ReportScheduleConnection'], ParentType, ContextType, Partial<QueryReportSchedulesArgs>>;
  reportSources?: Resolver<Array<ResolversTypes['ReportSource']>, ParentType, ContextType, Partial<QueryReportSourcesArgs>>;
  restRoutes?: Resolver<Array<ResolversTypes['RestRoute']>, ParentType, ContextType, Partial<QueryRestRoutesArgs>>;
  routeRequest?: Resolver<ResolversTypes['RoutedRequest'], ParentType, ContextType, RequireFields<QueryRouteRequestArgs, 'method' | 'path'>>;
  runHelper?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryRunHelperArgs, 'app' | 'name'>>;
  runUtility?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryRunUtilityArgs, 'app' | 'name'>>;
  serviceTopology?: Resolver<ResolversTypes['ServiceTopology'], ParentType, ContextType>;
  settingHistory?: Resolver<Array<ResolversTypes['EmsSettingChange']>, ParentType, ContextType, RequireFields<QuerySettingHistoryArgs, 'app' | 'key'>>;
  settingsAt?: Resolver<ResolversTypes['EmsSettingConnection'], ParentType, ContextType, RequireFields<QuerySettingsAtArgs, 'scope' | 'scopeId'>>;
  slowQueries?: Resolver<Array<ResolversTypes['SlowQuery']>, ParentType, ContextType, Partial<QuerySlowQueriesArgs>>;
  trustedDocuments?: Resolver<Array<ResolversTypes['TrustedDocument']>, ParentType, ContextType>;
};

export type QueryStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueryStats'] = ResolversParentTypes['QueryStats']> = {
  averageMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cacheHits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hitRatio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lastCalledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  maxMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RateLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  gatewayId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportColumn'] = ResolversParentTypes['ReportColumn']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportError'] = ResolversParentTypes['ReportError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ReportRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRun'] = ResolversParentTypes['ReportRun'], FederationReferenceType extends FederationReferenceTypes['ReportRun'] = FederationReferenceTypes['ReportRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['EmsDelivery']>, ParentType, ContextType>;
  download?: Resolver<Maybe<ResolversTypes['DownloadLink']>, ParentType, ContextType, Partial<ReportRunDownloadArgs>>;
  empty?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['ReportError']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ReportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['ReportSchedule']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportRunStatus'], ParentType, ContextType>;
  viewAs?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  windowAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReportRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRunConnection'] = ResolversParentTypes['ReportRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReportRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRunEdge'] = ResolversParentTypes['ReportRunEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportRun'], ParentType, ContextType>;
};

export type ReportScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSchedule'] = ResolversParentTypes['ReportSchedule'], FederationReferenceType extends FederationReferenceTypes['ReportSchedule'] = FederationReferenceTypes['ReportSchedule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportSchedule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['ReportChannel']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cron?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customReport?: Resolver<Maybe<ResolversTypes['CustomReport']>, ParentType, ContextType>;
  emails?: Resolver<Array<ResolversTypes['Email']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ReportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  params?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['ReportPeriod']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['ReportRunConnection'], ParentType, ContextType, Partial<ReportScheduleRunsArgs>>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  userIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  viewAs?: Resolver<ResolversTypes['ViewAs'], ParentType, ContextType>;
  whenEmpty?: Resolver<ResolversTypes['WhenEmpty'], ParentType, ContextType>;
};

export type ReportScheduleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportScheduleConnection'] = ResolversParentTypes['ReportScheduleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportScheduleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReportSchedule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportScheduleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportScheduleEdge'] = ResolversParentTypes['ReportScheduleEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportSchedule'], ParentType, ContextType>;
};

export type ReportSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSource'] = ResolversParentTypes['ReportSource']> = {
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  arguments?: Resolver<Array<ResolversTypes['ReportSourceArgument']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ReportColumn']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportSourceArgumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSourceArgument'] = ResolversParentTypes['ReportSourceArgument']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RestAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestAnswer'] = ResolversParentTypes['RestAnswer']> = {
  answer?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RestRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestRoute'] = ResolversParentTypes['RestRoute']> = {
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['HttpMethod'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Maybe<Array<Array<ResolversTypes['String']>>>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoutedRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutedRequest'] = ResolversParentTypes['RoutedRequest']> = {
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  arguments?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['HttpMethod'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceTopologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceTopology'] = ResolversParentTypes['ServiceTopology']> = {
  apps?: Resolver<Array<ResolversTypes['TopologyApp']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['TopologyFact']>, ParentType, ContextType>;
};

export type SettingLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettingLink'] = ResolversParentTypes['SettingLink']> = {
  scope?: Resolver<ResolversTypes['SettingScope'], ParentType, ContextType>;
  scopeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  set?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type SlowQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlowQuery'] = ResolversParentTypes['SlowQuery']> = {
  app?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  p50Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p95Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p99Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  alertChanged?: SubscriptionResolver<ResolversTypes['AlertRule'], "alertChanged", ParentType, ContextType, Partial<SubscriptionAlertChangedArgs>>;
  dashboardUpdated?: SubscriptionResolver<ResolversTypes['Dashboard'], "dashboardUpdated", ParentType, ContextType, RequireFields<SubscriptionDashboardUpdatedArgs, 'id'>>;
  healthChanged?: SubscriptionResolver<ResolversTypes['EmsInstance'], "healthChanged", ParentType, ContextType, RequireFields<SubscriptionHealthChangedArgs, 'app'>>;
  registryChanged?: SubscriptionResolver<ResolversTypes['EmsEntry'], "registryChanged", ParentType, ContextType, RequireFields<SubscriptionRegistryChangedArgs, 'kind'>>;
  reportProgress?: SubscriptionResolver<ResolversTypes['ReportRun'], "reportProgress", ParentType, ContextType, RequireFields<SubscriptionReportProgressArgs, 'runId'>>;
  settingChanged?: SubscriptionResolver<ResolversTypes['EmsSetting'], "settingChanged", ParentType, ContextType, RequireFields<SubscriptionSettingChangedArgs, 'app'>>;
};

export type ThirdPartyAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThirdPartyAnswer'] = ResolversParentTypes['ThirdPartyAnswer']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  headers?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type TrustedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustedDocument'] = ResolversParentTypes['TrustedDocument']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = Context> = {
  AlertRule?: AlertRuleResolvers<ContextType>;
  AnalyticsFigures?: AnalyticsFiguresResolvers<ContextType>;
  AnalyticsSummary?: AnalyticsSummaryResolvers<ContextType>;
  BalancedInstance?: BalancedInstanceResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BreakerChange?: BreakerChangeResolvers<ContextType>;
  BuiltQuery?: BuiltQueryResolvers<ContextType>;
  CachePurge?: CachePurgeResolvers<ContextType>;
  CacheStats?: CacheStatsResolvers<ContextType>;
  CircuitBreaker?: CircuitBreakerResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  CustomReport?: CustomReportResolvers<ContextType>;
  CustomReportConnection?: CustomReportConnectionResolvers<ContextType>;
  CustomReportEdge?: CustomReportEdgeResolvers<ContextType>;
  Dashboard?: DashboardResolvers<ContextType>;
  DashboardConnection?: DashboardConnectionResolvers<ContextType>;
  DashboardEdge?: DashboardEdgeResolvers<ContextType>;
  DashboardWidget?: DashboardWidgetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DownloadLink?: DownloadLinkResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  EffectiveSetting?: EffectiveSettingResolvers<ContextType>;
  Email?: GraphQLScalarType;
  EmsChange?: EmsChangeResolvers<ContextType>;
  EmsChangeConnection?: EmsChangeConnectionResolvers<ContextType>;
  EmsChangeEdge?: EmsChangeEdgeResolvers<ContextType>;
  EmsDelivery?: EmsDeliveryResolvers<ContextType>;
  EmsDeliveryConnection?: EmsDeliveryConnectionResolvers<ContextType>;
  EmsDeliveryEdge?: EmsDeliveryEdgeResolvers<ContextType>;
  EmsEntry?: EmsEntryResolvers<ContextType>;
  EmsEntryConnection?: EmsEntryConnectionResolvers<ContextType>;
  EmsEntryEdge?: EmsEntryEdgeResolvers<ContextType>;
  EmsGateway?: EmsGatewayResolvers<ContextType>;
  EmsInstance?: EmsInstanceResolvers<ContextType>;
  EmsInstanceConnection?: EmsInstanceConnectionResolvers<ContextType>;
  EmsInstanceEdge?: EmsInstanceEdgeResolvers<ContextType>;
  EmsIntegration?: EmsIntegrationResolvers<ContextType>;
  EmsSetting?: EmsSettingResolvers<ContextType>;
  EmsSettingChange?: EmsSettingChangeResolvers<ContextType>;
  EmsSettingConnection?: EmsSettingConnectionResolvers<ContextType>;
  EmsSettingEdge?: EmsSettingEdgeResolvers<ContextType>;
  EmsStats?: EmsStatsResolvers<ContextType>;
  ExplainedQuery?: ExplainedQueryResolvers<ContextType>;
  ExplainedStatement?: ExplainedStatementResolvers<ContextType>;
  FactCount?: FactCountResolvers<ContextType>;
  FactsOfApp?: FactsOfAppResolvers<ContextType>;
  FactsOfType?: FactsOfTypeResolvers<ContextType>;
  IndexAdvice?: IndexAdviceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LoadBalancing?: LoadBalancingResolvers<ContextType>;
  MiddlewareLink?: MiddlewareLinkResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PermissionDecision?: PermissionDecisionResolvers<ContextType>;
  PlannedFetch?: PlannedFetchResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueryStats?: QueryStatsResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  ReportColumn?: ReportColumnResolvers<ContextType>;
  ReportError?: ReportErrorResolvers<ContextType>;
  ReportRun?: ReportRunResolvers<ContextType>;
  ReportRunConnection?: ReportRunConnectionResolvers<ContextType>;
  ReportRunEdge?: ReportRunEdgeResolvers<ContextType>;
  ReportSchedule?: ReportScheduleResolvers<ContextType>;
  ReportScheduleConnection?: ReportScheduleConnectionResolvers<ContextType>;
  ReportScheduleEdge?: ReportScheduleEdgeResolvers<ContextType>;
  ReportSource?: ReportSourceResolvers<ContextType>;
  ReportSourceArgument?: ReportSourceArgumentResolvers<ContextType>;
  RestAnswer?: RestAnswerResolvers<ContextType>;
  RestRoute?: RestRouteResolvers<ContextType>;
  RoutedRequest?: RoutedRequestResolvers<ContextType>;
  ServiceTopology?: ServiceTopologyResolvers<ContextType>;
  SettingLink?: SettingLinkResolvers<ContextType>;
  SlowQuery?: SlowQueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  ThirdPartyAnswer?: ThirdPartyAnswerResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TopologyApp?: TopologyAppResolvers<ContextType>;
  TopologyConsumer?: TopologyConsumerResolvers<ContextType>;
  TopologyFact?: TopologyFactResolvers<ContextType>;
  TrustedDocument?: TrustedDocumentResolvers<ContextType>;
  URL?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
