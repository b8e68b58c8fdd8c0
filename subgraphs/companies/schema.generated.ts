import type { Connection as Page, Reference } from '@lyceum/kit';
import type { CompanyRow, CompanyLocationRow, CompanyVerificationRow, CompanyMemberRow, SeatPoolRow, SeatAllocationRow } from './tables.ts';
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

/** A new place of a company. */
export type AddCompanyLocationInput = {
  /** Street and number: up to 300 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The city. */
  city: Scalars['String']['input'];
  /** The company's id. */
  companyId: Scalars['ID']['input'];
  /** The country: ISO 3166-1 alpha-2. */
  countryCode: Scalars['String']['input'];
  /** Whether the company is run from here. */
  headquarters?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is called: up to 120 characters, once in a company. */
  name: Scalars['String']['input'];
};

/** A seat to be given. */
export type AllocateSeatInput = {
  /** The ordered seats' id. */
  poolId: Scalars['ID']['input'];
  /** The member. */
  userId: Scalars['ID']['input'];
};

/** The answer to a request. */
export type AnswerJoinRequestInput = {
  /** Whether they are let in. */
  accept: Scalars['Boolean']['input'];
  /** The membership's id. */
  memberId: Scalars['ID']['input'];
  /** As what; left out: MEMBER. */
  role?: InputMaybe<CompanyRole>;
};

/** A company: a page, people, places, and seats in courses that it bought. */
export type Company = {
  /** It in few words, as lists show it. */
  card: CompanyCard;
  /** How much of its page holds something; for those who run it. */
  completeness?: Maybe<CompanyCompleteness>;
  /** Where it is: ISO 3166-1 alpha-2. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** When it came here. */
  createdAt: Scalars['DateTime']['output'];
  /** What it says of itself: Markdown. */
  description: Scalars['String']['output'];
  /** The domain that it proved to be its own. */
  domain?: Maybe<Scalars['String']['output']>;
  /** How many follow it. */
  followerCount: Scalars['Int']['output'];
  /** When it was founded. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it works in. */
  industry?: Maybe<Scalars['String']['output']>;
  /** Its places, by name. */
  locations: Array<CompanyLocation>;
  /** Its logo. */
  logoUrl?: Maybe<Scalars['URL']['output']>;
  /** How many belong to it. */
  memberCount: Scalars['Int']['output'];
  /** Who belongs to it, the first to come first. */
  members: CompanyMemberConnection;
  /** What one is, or is asked to be, there. */
  myMembership?: Maybe<CompanyMember>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** How many of its jobs are open for applications. */
  openJobCount: Scalars['Int']['output'];
  /** The company that it belongs to. */
  parent?: Maybe<Company>;
  /** The verification that is under way; for those who run it. */
  pendingVerification?: Maybe<CompanyVerification>;
  /** Seats in courses that it ordered, the newest first; null except for those who run or train it. */
  seatPools?: Maybe<SeatPoolConnection>;
  /** How big it is. */
  size: CompanySize;
  /** Its name in addresses. */
  slug: Scalars['String']['output'];
  /** Where it stands. */
  status: CompanyStatus;
  /** Why it is suspended; for its own people. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** The companies that belong to it, by name. */
  subsidiaries: CompanyConnection;
  /** What it does, on one line. */
  tagline: Scalars['String']['output'];
  /** Whether it proved a domain to be its own. */
  verified: Scalars['Boolean']['output'];
  /** Since when it is verified. */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** Its page on the web. */
  website?: Maybe<Scalars['URL']['output']>;
};


/** A company: a page, people, places, and seats in courses that it bought. */
export type CompanyCardArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** A company: a page, people, places, and seats in courses that it bought. */
export type CompanyMembersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company: a page, people, places, and seats in courses that it bought. */
export type CompanySeatPoolsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company: a page, people, places, and seats in courses that it bought. */
export type CompanySubsidiariesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A company in few words. */
export type CompanyCard = {
  /** How many people, in words. */
  size: Scalars['String']['output'];
  /** Industry and country. */
  subtitle: Scalars['String']['output'];
  /** Its name. */
  title: Scalars['String']['output'];
  /** The domain that it proved to be its own. */
  verifiedAs?: Maybe<Scalars['String']['output']>;
};

/** How much of a page holds something. */
export type CompanyCompleteness = {
  /** What holds nothing. */
  missing: Array<Scalars['String']['output']>;
  /** Of 100. */
  percent: Scalars['Int']['output'];
};

/** A page of Company items: https://relay.dev/graphql/connections.htm */
export type CompanyConnection = {
  /** The items with their cursors. */
  edges: Array<CompanyEdge>;
  /** The items of this page. */
  nodes: Array<Company>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** How many companies, by something. */
export type CompanyCount = {
  /** How many. */
  companies: Scalars['Int']['output'];
  /** By what; null: not said. */
  name?: Maybe<Scalars['String']['output']>;
};

/** Paid seats in one course. */
export type CompanyCourseSeats = {
  /** How many of them members have. */
  allocated: Scalars['Int']['output'];
  /** How many were paid. */
  bought: Scalars['Int']['output'];
  /** The course. */
  course: Course;
  /** Its title when they were bought. */
  title: Scalars['String']['output'];
};

/** What waits for those who run a company. */
export type CompanyDashboard = {
  /** Applications to its jobs in 7 days. */
  applicationsThisWeek: Scalars['Int']['output'];
  /** As of when. */
  asOf: Scalars['DateTime']['output'];
  /** The company. */
  company: Company;
  /** People who asked to join. */
  joinRequests: Scalars['Int']['output'];
  /** Followers who came in 7 days. */
  newFollowersThisWeek: Scalars['Int']['output'];
  /** People who were invited and have not answered. */
  openInvitations: Scalars['Int']['output'];
  /** Seats that were paid. */
  seatsBought: Scalars['Int']['output'];
  /** Seats that can be given now. */
  seatsFree: Scalars['Int']['output'];
  /** Orders of seats that are to be paid. */
  unpaidOrders: Scalars['Int']['output'];
  /** Views of the page in 7 days. */
  viewsThisWeek: Scalars['Int']['output'];
};

/** A Company in a page. */
export type CompanyEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Company;
};

/** What happened to a company in a stretch of time. */
export type CompanyFigures = {
  /** Applications to its jobs. */
  applications: Scalars['Int']['output'];
  /** Certificates, good today, that its people earned. */
  certificates: Scalars['Int']['output'];
  /** People whom it hired. */
  hires: Scalars['Int']['output'];
  /** Jobs that were filled. */
  jobsFilled: Scalars['Int']['output'];
  /** Jobs that were published. */
  jobsPublished: Scalars['Int']['output'];
  /** People who came to it. */
  joined: Scalars['Int']['output'];
  /** People who left it. */
  left: Scalars['Int']['output'];
  /** People who ceased to. */
  lostFollowers: Scalars['Int']['output'];
  /** Days from publishing a job to filling it, of those filled: half took longer. */
  medianDaysToFill?: Maybe<Scalars['Float']['output']>;
  /** People who began to follow it. */
  newFollowers: Scalars['Int']['output'];
  /** Views of its page: one a day for each person. */
  pageViews: Scalars['Int']['output'];
  /** People who reacted to its posts, commented or passed them on. */
  postReach: Scalars['Int']['output'];
  /** People who looked at its page. */
  visitors: Scalars['Int']['output'];
};

/** Which companies. */
export type CompanyFilter = {
  /** In this country: ISO 3166-1 alpha-2. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** Of this industry. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Of this size. */
  size?: InputMaybe<CompanySize>;
  /** Of this status. */
  status?: InputMaybe<CompanyStatus>;
  /** true: verified ones; false: others. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An industry, and how many open companies are in it. */
export type CompanyIndustry = {
  /** How many. */
  companies: Scalars['Int']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
};

/** A company. */
export type CompanyInput = {
  /** Its id. */
  companyId: Scalars['ID']['input'];
};

/** A place of a company. */
export type CompanyLocation = {
  /** Street and number. */
  address: Scalars['String']['output'];
  /** The city. */
  city: Scalars['String']['output'];
  /** The country: ISO 3166-1 alpha-2. */
  countryCode: Scalars['String']['output'];
  /** Whether the company is run from here; one place at most. */
  headquarters: Scalars['Boolean']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
};

/** A logo: where it is and how big. */
export type CompanyLogoInput = {
  /** Its size in bytes: up to logoMaxBytes. */
  sizeBytes: Scalars['Int']['input'];
  /** Its address. */
  url: Scalars['URL']['input'];
};

/** What somebody is, or is asked to be, in a company. */
export type CompanyMember = {
  /** The company. */
  company: Company;
  /** In which part of the company. */
  department?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Who asked them to join; for oneself and those who run the company. */
  invitedBy?: Maybe<User>;
  /** Since when they belong to it. */
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** At which place. */
  location?: Maybe<CompanyLocation>;
  /** What was written with the invitation or the request; for oneself and those who run the company. */
  note?: Maybe<Scalars['String']['output']>;
  /** What they may do there. */
  role: CompanyRole;
  /** How senior they are. */
  seniority?: Maybe<CompanySeniority>;
  /** Whether they belong to it. */
  state: CompanyMemberState;
  /** What they do there. */
  title?: Maybe<Scalars['String']['output']>;
  /** The person. */
  user: User;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** A page of CompanyMember items: https://relay.dev/graphql/connections.htm */
export type CompanyMemberConnection = {
  /** The items with their cursors. */
  edges: Array<CompanyMemberEdge>;
  /** The items of this page. */
  nodes: Array<CompanyMember>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A CompanyMember in a page. */
export type CompanyMemberEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: CompanyMember;
};

/** A membership. */
export type CompanyMemberInput = {
  /** Its id. */
  memberId: Scalars['ID']['input'];
};

/** Whether somebody belongs to a company. */
export type CompanyMemberState =
  /** Belongs to it. */
  | 'ACTIVE'
  /** The invitation or the request was declined. */
  | 'DECLINED'
  /** Asked to join, and has not answered. */
  | 'INVITED'
  /** Left by themselves. */
  | 'LEFT'
  /** Was put out, or the invitation was taken back. */
  | 'REMOVED'
  /** Asked to be let in, and was not answered. */
  | 'REQUESTED';

/** Orders of companies. */
export type CompanyOrder =
  /** Most followers first. */
  | 'FOLLOWERS'
  /** By name. */
  | 'NAME'
  /** Newest first. */
  | 'NEWEST'
  /** Most people first. */
  | 'SIZE';

/** How many people, by something. */
export type CompanyPeople = {
  /** By what; null: not said. */
  name?: Maybe<Scalars['String']['output']>;
  /** How many. */
  people: Scalars['Int']['output'];
};

/** A stretch of time, the end excluded. */
export type CompanyPeriod = {
  /** From this moment on. */
  from: Scalars['DateTime']['output'];
  /** Up to, and without, this moment. */
  to: Scalars['DateTime']['output'];
};

/** One step of a company's series. */
export type CompanyPoint = {
  /** Applications to jobs. */
  applications: Scalars['Int']['output'];
  /** Its first day. */
  date: Scalars['Date']['output'];
  /** People who began to follow. */
  newFollowers: Scalars['Int']['output'];
  /** Views of the page. */
  pageViews: Scalars['Int']['output'];
};

/** How a company does. */
export type CompanyProfileReport = {
  /** As of when. */
  asOf: Scalars['DateTime']['output'];
  /** Members by department, the largest first. */
  byDepartment: Array<CompanyPeople>;
  /** Members by place, the largest first. */
  byLocation: Array<CompanyPeople>;
  /** Members by seniority, the largest first. */
  bySeniority: Array<CompanyPeople>;
  /** The company. */
  company: Company;
  /** How much of the page holds something. */
  completeness: CompanyCompleteness;
  /** Who belongs to it now. */
  employees: Scalars['Int']['output'];
  /** Figures of the period. */
  figures: CompanyFigures;
  /** Who follows it now. */
  followers: Scalars['Int']['output'];
  /** When it was made. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** Jobs that are open now. */
  openJobs: Scalars['Int']['output'];
  /** The stretch of time. */
  period: CompanyPeriod;
  /** Figures of the period before, of the same length. */
  previous: CompanyFigures;
  /** Paid seats by course, the most first. */
  seats: Array<CompanyCourseSeats>;
  /** Seats that members have. */
  seatsAllocated: Scalars['Int']['output'];
  /** Paid seats. */
  seatsBought: Scalars['Int']['output'];
  /** The period in steps. */
  series: Array<CompanyPoint>;
  /** The zone of its days. */
  timeZone: Scalars['TimeZone']['output'];
};

/** What a member may do. */
export type CompanyRole =
  /** Runs the page, the people and the seats. */
  | 'ADMIN'
  /** Belongs to it. */
  | 'MEMBER'
  /** Everything; makes owners and admins. */
  | 'OWNER'
  /** Posts jobs and sees who applied. */
  | 'RECRUITER'
  /** Gives seats in courses to members. */
  | 'TRAINER';

/** How senior somebody is. */
export type CompanySeniority =
  /** With some years behind them. */
  | 'ASSOCIATE'
  /** Leads a department. */
  | 'DIRECTOR'
  /** At the beginning. */
  | 'ENTRY'
  /** Leads the company. */
  | 'EXECUTIVE'
  /** Leads a team. */
  | 'LEAD'
  /** With many years behind them. */
  | 'SENIOR';

/** Sizes of companies by their members here. */
export type CompanySize =
  /** More than 250 people. */
  | 'ENTERPRISE'
  /** 51 to 250 people. */
  | 'LARGE'
  /** 11 to 50 people. */
  | 'MEDIUM'
  /** 2 to 10 people. */
  | 'SMALL'
  /** One person, or none. */
  | 'SOLO';

/** Where a company stands. */
export type CompanyStatus =
  /** Closed. */
  | 'ARCHIVED'
  /** For its own people only. */
  | 'DRAFT'
  /** It is to prove that a domain is its own. */
  | 'PENDING_VERIFICATION'
  /** Out of sight; its people may not act for it. */
  | 'SUSPENDED'
  /** Nothing is proved. */
  | 'UNVERIFIED'
  /** A domain is its own. */
  | 'VERIFIED';

/** Companies in figures. */
export type CompanySummary = {
  /** Recruiters of companies with open jobs. */
  activeRecruiters: Scalars['Int']['output'];
  /** As of when. */
  asOf: Scalars['DateTime']['output'];
  /** By country, the largest first. */
  byCountry: Array<CompanyCount>;
  /** By industry, the largest first. */
  byIndustry: Array<CompanyCount>;
  /** By size, the largest first. */
  bySize: Array<CompanyCount>;
  /** By status, closed ones included; the largest first. */
  byStatus: Array<CompanyCount>;
  /** Companies that are not closed. */
  companies: Scalars['Int']['output'];
  /** Figures of the period. */
  figures: CompanySummaryFigures;
  /** When it was made. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** People who belong to one or more. */
  members: Scalars['Int']['output'];
  /** Companies without an owner: none, or something is wrong. */
  orphans: Scalars['Int']['output'];
  /** The stretch of time. */
  period: CompanyPeriod;
  /** Figures of the period before, of the same length. */
  previous: CompanySummaryFigures;
  /** The period in steps. */
  series: Array<CompanySummaryPoint>;
  /** The zone of its days. */
  timeZone: Scalars['TimeZone']['output'];
  /** The ten that most people follow. */
  topByFollowers: Array<Company>;
  /** The ten with the most open jobs. */
  topByOpenJobs: Array<Company>;
};

/** What happened to companies in a stretch of time. */
export type CompanySummaryFigures = {
  /** Companies that were closed. */
  closed: Scalars['Int']['output'];
  /** Companies that came. */
  founded: Scalars['Int']['output'];
  /** People who were hired. */
  hires: Scalars['Int']['output'];
  /** People who came to a company. */
  joined: Scalars['Int']['output'];
  /** Seats that were paid. */
  seatsBought: Scalars['Int']['output'];
  /** Companies that were verified, and still are. */
  verified: Scalars['Int']['output'];
};

/** One step of the summary's series. */
export type CompanySummaryPoint = {
  /** Its first day. */
  date: Scalars['Date']['output'];
  /** Companies that came. */
  founded: Scalars['Int']['output'];
  /** Companies that were verified, and still are. */
  verified: Scalars['Int']['output'];
};

/** An attempt to prove that a domain is a company's own. */
export type CompanyVerification = {
  /** How often the record was looked up. */
  attempts: Scalars['Int']['output'];
  /** The domain. */
  domain: Scalars['String']['output'];
  /** Until when it can be confirmed. */
  expiresAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** When the record was looked up last. */
  lastCheckedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name at which the TXT record is to be. */
  recordName: Scalars['String']['output'];
  /** What the TXT record is to say. */
  recordValue: Scalars['String']['output'];
  /** How it stands. */
  state: CompanyVerificationState;
};

/** How a verification stands. */
export type CompanyVerificationState =
  /** The record was found. */
  | 'CONFIRMED'
  /** It was not confirmed in time, or the record is gone. */
  | 'EXPIRED'
  /** The record was not found yet. */
  | 'PENDING'
  /** Another came in its place. */
  | 'REPLACED';

/** A course, by what companies know. */
export type Course = {
  /** The course's id. */
  id: Scalars['ID']['output'];
};

/** A new company. */
export type CreateCompanyInput = {
  /** Where it is: ISO 3166-1 alpha-2. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** What it says of itself: Markdown, up to 20,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it was founded. */
  foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it works in: one of allowedIndustries. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Its logo. */
  logo?: InputMaybe<CompanyLogoInput>;
  /** What it is called: up to 120 characters. */
  name: Scalars['String']['input'];
  /** Its name in addresses; left out: made of its name. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** What it does, on one line: up to 200 characters. */
  tagline?: InputMaybe<Scalars['String']['input']>;
  /** Its page on the web. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

/** Somebody to be asked to join. */
export type InviteCompanyMemberInput = {
  /** The company's id. */
  companyId: Scalars['ID']['input'];
  /** A word to them: up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** As what; left out: MEMBER. */
  role?: InputMaybe<CompanyRole>;
  /** What they shall do there. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** Two companies to become one. */
export type MergeCompaniesInput = {
  /** The one that is closed. */
  companyId: Scalars['ID']['input'];
  /** The one that stays. */
  intoId: Scalars['ID']['input'];
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
  /** Lists a place of a company; new headquarters take the place of the old. */
  addCompanyLocation: CompanyLocation;
  /** Gives one of the bought seats to a member, who is enrolled then. Never more than were bought. */
  allocateSeat: SeatAllocation;
  /** Lets in somebody who asked, or says no. */
  answerJoinRequest: CompanyMember;
  /** Takes an order of seats back that is not paid. */
  cancelSeatPurchase: SeatPool;
  /** Looks the TXT record up, and verifies the company if it is there. */
  confirmCompanyVerification: Company;
  /** Founds a company; whoever founds it owns it. */
  createCompany: Company;
  /** Closes a company: its jobs close with it. It can be restored for restoreDays. */
  deleteCompany: Company;
  /** Asks somebody to join; whoever asked to join already is let in. Only owners make owners and admins. */
  inviteCompanyMember: CompanyMember;
  /** Leaves a company, or takes a request to join back. Its last owner hands it over first. */
  leaveCompany: CompanyMember;
  /** Makes one company of two: people, places and seats of the first go to the second, which is given back; the first is closed. */
  mergeCompanies: Company;
  /** Opens a draft to everybody. */
  publishCompany: Company;
  /** Orders seats in a course, at what one costs now. Pay for them with startPayment, itemKind COMPANY_SEATS. */
  purchaseSeats: SeatPool;
  /** Notes that one looked at a company's page; once a day counts. */
  recordCompanyView: Company;
  /** Lets a suspended company act again. */
  reinstateCompany: Company;
  /** Takes a place off the list. */
  removeCompanyLocation: Company;
  /** Puts somebody out of a company, or takes an invitation back. */
  removeCompanyMember: CompanyMember;
  /** Asks to prove that a domain is the company's own: the answer says which TXT record to make, and where. */
  requestCompanyVerification: CompanyVerification;
  /** Asks to be let in; whoever is invited is let in. Asking again gives the request that is there. */
  requestToJoinCompany: CompanyMember;
  /** Accepts or declines an invitation. */
  respondCompanyInvite: CompanyMember;
  /** Opens a closed company again; its jobs stay closed. */
  restoreCompany: Company;
  /** Takes a seat back: the enrolment ends with it, unless the course is completed. */
  revokeSeat: SeatAllocation;
  /** Gives a member another role; one owner stays. */
  setCompanyMemberRole: CompanyMember;
  /** Makes a company part of another, both of which one owns; without a parent it stands on its own. */
  setParentCompany: Company;
  /** Takes a company out of sight and keeps its people from acting for it. */
  suspendCompany: Company;
  /** Makes another member owner in one's own place; whoever hands over is an admin from then on. */
  transferCompanyOwnership: CompanyMember;
  /** Changes what a company says of itself; keys left out stay as they are. */
  updateCompany: Company;
  /** Changes a place; keys left out stay as they are. */
  updateCompanyLocation: CompanyLocation;
  /** Says what a member does in the company; keys left out stay as they are. */
  updateCompanyMember: CompanyMember;
};


export type MutationAddCompanyLocationArgs = {
  input: AddCompanyLocationInput;
};


export type MutationAllocateSeatArgs = {
  input: AllocateSeatInput;
};


export type MutationAnswerJoinRequestArgs = {
  input: AnswerJoinRequestInput;
};


export type MutationCancelSeatPurchaseArgs = {
  input: SeatPoolInput;
};


export type MutationConfirmCompanyVerificationArgs = {
  input: CompanyInput;
};


export type MutationCreateCompanyArgs = {
  input: CreateCompanyInput;
};


export type MutationDeleteCompanyArgs = {
  input: CompanyInput;
};


export type MutationInviteCompanyMemberArgs = {
  input: InviteCompanyMemberInput;
};


export type MutationLeaveCompanyArgs = {
  input: CompanyInput;
};


export type MutationMergeCompaniesArgs = {
  input: MergeCompaniesInput;
};


export type MutationPublishCompanyArgs = {
  input: CompanyInput;
};


export type MutationPurchaseSeatsArgs = {
  input: PurchaseSeatsInput;
};


export type MutationRecordCompanyViewArgs = {
  input: CompanyInput;
};


export type MutationReinstateCompanyArgs = {
  input: CompanyInput;
};


export type MutationRemoveCompanyLocationArgs = {
  input: RemoveCompanyLocationInput;
};


export type MutationRemoveCompanyMemberArgs = {
  input: CompanyMemberInput;
};


export type MutationRequestCompanyVerificationArgs = {
  input: RequestCompanyVerificationInput;
};


export type MutationRequestToJoinCompanyArgs = {
  input: RequestToJoinCompanyInput;
};


export type MutationRespondCompanyInviteArgs = {
  input: RespondCompanyInviteInput;
};


export type MutationRestoreCompanyArgs = {
  input: CompanyInput;
};


export type MutationRevokeSeatArgs = {
  input: RevokeSeatInput;
};


export type MutationSetCompanyMemberRoleArgs = {
  input: SetCompanyMemberRoleInput;
};


export type MutationSetParentCompanyArgs = {
  input: SetParentCompanyInput;
};


export type MutationSuspendCompanyArgs = {
  input: SuspendCompanyInput;
};


export type MutationTransferCompanyOwnershipArgs = {
  input: TransferCompanyOwnershipInput;
};


export type MutationUpdateCompanyArgs = {
  input: UpdateCompanyInput;
};


export type MutationUpdateCompanyLocationArgs = {
  input: UpdateCompanyLocationInput;
};


export type MutationUpdateCompanyMemberArgs = {
  input: UpdateCompanyMemberInput;
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

/** Seats to be ordered. */
export type PurchaseSeatsInput = {
  /** The company's id. */
  companyId: Scalars['ID']['input'];
  /** The course's id. */
  courseId: Scalars['ID']['input'];
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How many: up to maxSeatsPerPurchase. */
  seats: Scalars['Int']['input'];
};

export type Query = {
  /** Companies that are open to everybody; companies:manage may ask for those of another status. */
  companies: CompanyConnection;
  /** A company by id or slug. NOT_FOUND for what is not open, except to its own people and companies:manage. */
  company?: Maybe<Company>;
  /** What waits for those who run a company, at a glance. */
  companyDashboard: CompanyDashboard;
  /** The industries that open companies are in, the largest first. */
  companyIndustries: Array<CompanyIndustry>;
  /** Who belongs to a company, the first to come first; who is invited, asked or left is for those who run it. */
  companyMembers: CompanyMemberConnection;
  /** How a company's page, people, jobs and seats do; for its owners and admins, and reports:read. */
  companyProfileReport: CompanyProfileReport;
  /** Companies in figures. */
  companySummary: CompanySummary;
  /** What one is, or is asked to be, in companies: the newest first. */
  myCompanies: CompanyMemberConnection;
  /** Open companies by name, also when slightly misspelled, and filters; best first. */
  searchCompanies: CompanyConnection;
  /** Seats that a company ordered; for those who run or train it. */
  seatPool?: Maybe<SeatPool>;
};


export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CompanyOrder>;
};


export type QueryCompanyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompanyDashboardArgs = {
  companyId: Scalars['ID']['input'];
};


export type QueryCompanyMembersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  companyId: Scalars['ID']['input'];
  department?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Array<CompanyRole>>;
  state?: InputMaybe<CompanyMemberState>;
};


export type QueryCompanyProfileReportArgs = {
  companyId: Scalars['ID']['input'];
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryCompanySummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryMyCompaniesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<CompanyMemberState>;
};


export type QuerySearchCompaniesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  countryCode?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hiring?: InputMaybe<Scalars['Boolean']['input']>;
  industry?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  size?: InputMaybe<CompanySize>;
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QuerySeatPoolArgs = {
  id: Scalars['ID']['input'];
};

/** A place. */
export type RemoveCompanyLocationInput = {
  /** Its id. */
  locationId: Scalars['ID']['input'];
};

/** A domain to be verified. */
export type RequestCompanyVerificationInput = {
  /** The company's id. */
  companyId: Scalars['ID']['input'];
  /** The domain, or an address on it. */
  domain: Scalars['String']['input'];
};

/** A request to be let in. */
export type RequestToJoinCompanyInput = {
  /** The company's id. */
  companyId: Scalars['ID']['input'];
  /** A word to those who run it: up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to an invitation. */
export type RespondCompanyInviteInput = {
  /** Whether one joins. */
  accept: Scalars['Boolean']['input'];
  /** The company's id. */
  companyId: Scalars['ID']['input'];
};

/** A seat to be taken back. */
export type RevokeSeatInput = {
  /** The seat's id. */
  seatId: Scalars['ID']['input'];
};

/** A seat that somebody has or had. */
export type SeatAllocation = {
  /** In which course. */
  course: Course;
  /** Since when. */
  createdAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Of which seats; null except for those who run or train the company. */
  pool?: Maybe<SeatPool>;
  /** When it was taken back. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether they have it. */
  state: SeatState;
  /** Who has it. */
  user: User;
};

/** A page of SeatAllocation items: https://relay.dev/graphql/connections.htm */
export type SeatAllocationConnection = {
  /** The items with their cursors. */
  edges: Array<SeatAllocationEdge>;
  /** The items of this page. */
  nodes: Array<SeatAllocation>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A SeatAllocation in a page. */
export type SeatAllocationEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: SeatAllocation;
};

/** Seats in a course that a company ordered at once. */
export type SeatPool = {
  /** How many of them members have. */
  allocated: Scalars['Int']['output'];
  /** Who has them, the first first. */
  allocations: SeatAllocationConnection;
  /** Who ordered them, and pays. */
  buyer: User;
  /** The company. */
  company: Company;
  /** The course. */
  course: Course;
  /** The course's title when they were ordered. */
  courseTitle: Scalars['String']['output'];
  /** When they were ordered. */
  createdAt: Scalars['DateTime']['output'];
  /** How many can be given now. */
  free: Scalars['Int']['output'];
  /** Their id. */
  id: Scalars['ID']['output'];
  /** When they were paid. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when they are to be paid. */
  payBefore?: Maybe<Scalars['DateTime']['output']>;
  /** What one of them costs. */
  seatPrice: Money;
  /** How many. */
  seats: Scalars['Int']['output'];
  /** Whether they can be used. */
  status: SeatPoolStatus;
  /** What all of them cost. */
  total: Money;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};


/** Seats in a course that a company ordered at once. */
export type SeatPoolAllocationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of SeatPool items: https://relay.dev/graphql/connections.htm */
export type SeatPoolConnection = {
  /** The items with their cursors. */
  edges: Array<SeatPoolEdge>;
  /** The items of this page. */
  nodes: Array<SeatPool>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A SeatPool in a page. */
export type SeatPoolEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: SeatPool;
};

/** Ordered seats. */
export type SeatPoolInput = {
  /** Their id. */
  poolId: Scalars['ID']['input'];
};

/** Whether ordered seats can be used. */
export type SeatPoolStatus =
  /** The order was taken back. */
  | 'CANCELLED'
  /** They were not paid in time. */
  | 'EXPIRED'
  /** They can be given to members. */
  | 'PAID'
  /** They are to be paid. */
  | 'PENDING_PAYMENT'
  /** The money went back. */
  | 'REFUNDED';

/** Whether somebody has a seat. */
export type SeatState =
  /** They have it. */
  | 'ALLOCATED'
  /** It was taken back. */
  | 'REVOKED';

/** A member's new role. */
export type SetCompanyMemberRoleInput = {
  /** The membership's id. */
  memberId: Scalars['ID']['input'];
  /** The role. */
  role: CompanyRole;
};

/** What a company belongs to. */
export type SetParentCompanyInput = {
  /** The company's id. */
  companyId: Scalars['ID']['input'];
  /** The company that it belongs to; null: none. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

export type Subscription = {
  /** Who came to a company, left it or has another role, as far as one may see it. */
  companyMemberChanged: CompanyMember;
  /** Seats of a company were bought, given or taken back. */
  companySeatsChanged: SeatPool;
  /** A company changed: its page, its standing. */
  companyUpdated: Company;
  /** One was invited, let in, put out, or given another role. */
  myCompanyMembershipChanged: CompanyMember;
};


export type SubscriptionCompanyMemberChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  companyId: Scalars['ID']['input'];
};


export type SubscriptionCompanySeatsChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  companyId: Scalars['ID']['input'];
};


export type SubscriptionCompanyUpdatedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  companyId: Scalars['ID']['input'];
};


export type SubscriptionMyCompanyMembershipChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** A company to be suspended. */
export type SuspendCompanyInput = {
  /** Its id. */
  companyId: Scalars['ID']['input'];
  /** Why: up to 500 characters, shown to its people. */
  reason: Scalars['String']['input'];
};

/** Who is to own a company. */
export type TransferCompanyOwnershipInput = {
  /** The company's id. */
  companyId: Scalars['ID']['input'];
  /** A member of it. */
  userId: Scalars['ID']['input'];
};

/** What to change of a company. */
export type UpdateCompanyInput = {
  /** The company's id. */
  companyId: Scalars['ID']['input'];
  /** Where it is: ISO 3166-1 alpha-2. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** What it says of itself: Markdown, up to 20,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless the company is at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** When it was founded. */
  foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** What it works in: one of allowedIndustries. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Its logo; null takes it away. */
  logo?: InputMaybe<CompanyLogoInput>;
  /** What it is called: up to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its name in addresses. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** What it does, on one line: up to 200 characters. */
  tagline?: InputMaybe<Scalars['String']['input']>;
  /** Its page on the web. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** What to change of a place. */
export type UpdateCompanyLocationInput = {
  /** Street and number: up to 300 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The city. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** The country: ISO 3166-1 alpha-2. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether the company is run from here. */
  headquarters?: InputMaybe<Scalars['Boolean']['input']>;
  /** The place's id. */
  locationId: Scalars['ID']['input'];
  /** What it is called: up to 120 characters, once in a company. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What a member does. */
export type UpdateCompanyMemberInput = {
  /** In which part of the company: up to 120 characters. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** At which place of the company. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** The membership's id. */
  memberId: Scalars['ID']['input'];
  /** How senior they are. */
  seniority?: InputMaybe<CompanySeniority>;
  /** What they do there: up to 120 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A person, by what companies know. */
export type User = {
  /** The companies that they belong to, the newest first. */
  companies: CompanyMemberConnection;
  /** The person's id. */
  id: Scalars['ID']['output'];
};


/** A person, by what companies know. */
export type UserCompaniesArgs = {
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
  Company: Company;
  CompanyLocation: CompanyLocation;
  CompanyMember: CompanyMember;
  Course: Course;
  SeatAllocation: SeatAllocation;
  SeatPool: SeatPool;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Company:
    ( { __typename: 'Company' }
    & ( GraphQLRecursivePick<FederationTypes['Company'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Company'], {"slug":true}> ) );
  CompanyLocation:
    ( { __typename: 'CompanyLocation' }
    & GraphQLRecursivePick<FederationTypes['CompanyLocation'], {"id":true}> );
  CompanyMember:
    ( { __typename: 'CompanyMember' }
    & GraphQLRecursivePick<FederationTypes['CompanyMember'], {"id":true}> );
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  SeatAllocation:
    ( { __typename: 'SeatAllocation' }
    & GraphQLRecursivePick<FederationTypes['SeatAllocation'], {"id":true}> );
  SeatPool:
    ( { __typename: 'SeatPool' }
    & GraphQLRecursivePick<FederationTypes['SeatPool'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddCompanyLocationInput: AddCompanyLocationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AllocateSeatInput: AllocateSeatInput;
  AnswerJoinRequestInput: AnswerJoinRequestInput;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Company: ResolverTypeWrapper<CompanyRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CompanyCard: ResolverTypeWrapper<CompanyCard>;
  CompanyCompleteness: ResolverTypeWrapper<CompanyCompleteness>;
  CompanyConnection: ResolverTypeWrapper<Page<CompanyRow>>;
  CompanyCount: ResolverTypeWrapper<CompanyCount>;
  CompanyCourseSeats: ResolverTypeWrapper<Omit<CompanyCourseSeats, 'course'> & { course: ResolversTypes['Course'] }>;
  CompanyDashboard: ResolverTypeWrapper<Omit<CompanyDashboard, 'company'> & { company: ResolversTypes['Company'] }>;
  CompanyEdge: ResolverTypeWrapper<Page<CompanyRow>['edges'][number]>;
  CompanyFigures: ResolverTypeWrapper<CompanyFigures>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CompanyFilter: CompanyFilter;
  CompanyIndustry: ResolverTypeWrapper<CompanyIndustry>;
  CompanyInput: CompanyInput;
  CompanyLocation: ResolverTypeWrapper<CompanyLocationRow>;
  CompanyLogoInput: CompanyLogoInput;
  CompanyMember: ResolverTypeWrapper<CompanyMemberRow>;
  CompanyMemberConnection: ResolverTypeWrapper<Page<CompanyMemberRow>>;
  CompanyMemberEdge: ResolverTypeWrapper<Page<CompanyMemberRow>['edges'][number]>;
  CompanyMemberInput: CompanyMemberInput;
  CompanyMemberState: CompanyMemberState;
  CompanyOrder: CompanyOrder;
  CompanyPeople: ResolverTypeWrapper<CompanyPeople>;
  CompanyPeriod: ResolverTypeWrapper<CompanyPeriod>;
  CompanyPoint: ResolverTypeWrapper<CompanyPoint>;
  CompanyProfileReport: ResolverTypeWrapper<Omit<CompanyProfileReport, 'company' | 'seats'> & { company: ResolversTypes['Company'], seats: Array<ResolversTypes['CompanyCourseSeats']> }>;
  CompanyRole: CompanyRole;
  CompanySeniority: CompanySeniority;
  CompanySize: CompanySize;
  CompanyStatus: CompanyStatus;
  CompanySummary: ResolverTypeWrapper<Omit<CompanySummary, 'topByFollowers' | 'topByOpenJobs'> & { topByFollowers: Array<ResolversTypes['Company']>, topByOpenJobs: Array<ResolversTypes['Company']> }>;
  CompanySummaryFigures: ResolverTypeWrapper<CompanySummaryFigures>;
  CompanySummaryPoint: ResolverTypeWrapper<CompanySummaryPoint>;
  CompanyVerification: ResolverTypeWrapper<CompanyVerificationRow>;
  CompanyVerificationState: CompanyVerificationState;
  Course: ResolverTypeWrapper<Reference>;
  CreateCompanyInput: CreateCompanyInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  Granularity: Granularity;
  InviteCompanyMemberInput: InviteCompanyMemberInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  MergeCompaniesInput: MergeCompaniesInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodInput: PeriodInput;
  PurchaseSeatsInput: PurchaseSeatsInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemoveCompanyLocationInput: RemoveCompanyLocationInput;
  RequestCompanyVerificationInput: RequestCompanyVerificationInput;
  RequestToJoinCompanyInput: RequestToJoinCompanyInput;
  RespondCompanyInviteInput: RespondCompanyInviteInput;
  RevokeSeatInput: RevokeSeatInput;
  SeatAllocation: ResolverTypeWrapper<SeatAllocationRow>;
  SeatAllocationConnection: ResolverTypeWrapper<Page<SeatAllocationRow>>;
  SeatAllocationEdge: ResolverTypeWrapper<Page<SeatAllocationRow>['edges'][number]>;
  SeatPool: ResolverTypeWrapper<SeatPoolRow>;
  SeatPoolConnection: ResolverTypeWrapper<Page<SeatPoolRow>>;
  SeatPoolEdge: ResolverTypeWrapper<Page<SeatPoolRow>['edges'][number]>;
  SeatPoolInput: SeatPoolInput;
  SeatPoolStatus: SeatPoolStatus;
  SeatState: SeatState;
  SetCompanyMemberRoleInput: SetCompanyMemberRoleInput;
  SetParentCompanyInput: SetParentCompanyInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuspendCompanyInput: SuspendCompanyInput;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TransferCompanyOwnershipInput: TransferCompanyOwnershipInput;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpdateCompanyInput: UpdateCompanyInput;
  UpdateCompanyLocationInput: UpdateCompanyLocationInput;
  UpdateCompanyMemberInput: UpdateCompanyMemberInput;
  User: ResolverTypeWrapper<Reference>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddCompanyLocationInput: AddCompanyLocationInput;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AllocateSeatInput: AllocateSeatInput;
  AnswerJoinRequestInput: AnswerJoinRequestInput;
  BigInt: Scalars['BigInt']['output'];
  Company: CompanyRow;
  Int: Scalars['Int']['output'];
  CompanyCard: CompanyCard;
  CompanyCompleteness: CompanyCompleteness;
  CompanyConnection: Page<CompanyRow>;
  CompanyCount: CompanyCount;
  CompanyCourseSeats: Omit<CompanyCourseSeats, 'course'> & { course: ResolversParentTypes['Course'] };
  CompanyDashboard: Omit<CompanyDashboard, 'company'> & { company: ResolversParentTypes['Company'] };
  CompanyEdge: Page<CompanyRow>['edges'][number];
  CompanyFigures: CompanyFigures;
  Float: Scalars['Float']['output'];
  CompanyFilter: CompanyFilter;
  CompanyIndustry: CompanyIndustry;
  CompanyInput: CompanyInput;
  CompanyLocation: CompanyLocationRow;
  CompanyLogoInput: CompanyLogoInput;
  CompanyMember: CompanyMemberRow;
  CompanyMemberConnection: Page<CompanyMemberRow>;
  CompanyMemberEdge: Page<CompanyMemberRow>['edges'][number];
  CompanyMemberInput: CompanyMemberInput;
  CompanyPeople: CompanyPeople;
  CompanyPeriod: CompanyPeriod;
  CompanyPoint: CompanyPoint;
  CompanyProfileReport: Omit<CompanyProfileReport, 'company' | 'seats'> & { company: ResolversParentTypes['Company'], seats: Array<ResolversParentTypes['CompanyCourseSeats']> };
  CompanySummary: Omit<CompanySummary, 'topByFollowers' | 'topByOpenJobs'> & { topByFollowers: Array<ResolversParentTypes['Company']>, topByOpenJobs: Array<ResolversParentTypes['Company']> };
  CompanySummaryFigures: CompanySummaryFigures;
  CompanySummaryPoint: CompanySummaryPoint;
  CompanyVerification: CompanyVerificationRow;
  Course: Reference;
  CreateCompanyInput: CreateCompanyInput;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Duration: Scalars['Duration']['output'];
  Email: Scalars['Email']['output'];
  InviteCompanyMemberInput: InviteCompanyMemberInput;
  JSON: Scalars['JSON']['output'];
  MergeCompaniesInput: MergeCompaniesInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PeriodInput: PeriodInput;
  PurchaseSeatsInput: PurchaseSeatsInput;
  Query: Record<PropertyKey, never>;
  RemoveCompanyLocationInput: RemoveCompanyLocationInput;
  RequestCompanyVerificationInput: RequestCompanyVerificationInput;
  RequestToJoinCompanyInput: RequestToJoinCompanyInput;
  RespondCompanyInviteInput: RespondCompanyInviteInput;
  RevokeSeatInput: RevokeSeatInput;
  SeatAllocation: SeatAllocationRow;
  SeatAllocationConnection: Page<SeatAllocationRow>;
  SeatAllocationEdge: Page<SeatAllocationRow>['edges'][number];
  SeatPool: SeatPoolRow;
  SeatPoolConnection: Page<SeatPoolRow>;
  SeatPoolEdge: Page<SeatPoolRow>['edges'][number];
  SeatPoolInput: SeatPoolInput;
  SetCompanyMemberRoleInput: SetCompanyMemberRoleInput;
  SetParentCompanyInput: SetParentCompanyInput;
  Subscription: Record<PropertyKey, never>;
  SuspendCompanyInput: SuspendCompanyInput;
  TimeZone: Scalars['TimeZone']['output'];
  TransferCompanyOwnershipInput: TransferCompanyOwnershipInput;
  URL: Scalars['URL']['output'];
  UpdateCompanyInput: UpdateCompanyInput;
  UpdateCompanyLocationInput: UpdateCompanyLocationInput;
  UpdateCompanyMemberInput: UpdateCompanyMemberInput;
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

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  card?: Resolver<ResolversTypes['CompanyCard'], ParentType, ContextType, RequireFields<CompanyCardArgs, 'locale'>>;
  completeness?: Resolver<Maybe<ResolversTypes['CompanyCompleteness']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['CompanyLocation']>, ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['CompanyMemberConnection'], ParentType, ContextType, Partial<CompanyMembersArgs>>;
  myMembership?: Resolver<Maybe<ResolversTypes['CompanyMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openJobCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  pendingVerification?: Resolver<Maybe<ResolversTypes['CompanyVerification']>, ParentType, ContextType>;
  seatPools?: Resolver<Maybe<ResolversTypes['SeatPoolConnection']>, ParentType, ContextType, Partial<CompanySeatPoolsArgs>>;
  size?: Resolver<ResolversTypes['CompanySize'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CompanyStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subsidiaries?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<CompanySubsidiariesArgs>>;
  tagline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type CompanyCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyCard'] = ResolversParentTypes['CompanyCard']> = {
  size?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subtitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompanyCompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyCompleteness'] = ResolversParentTypes['CompanyCompleteness']> = {
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyCount'] = ResolversParentTypes['CompanyCount']> = {
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompanyCourseSeatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyCourseSeats'] = ResolversParentTypes['CompanyCourseSeats']> = {
  allocated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bought?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompanyDashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyDashboard'] = ResolversParentTypes['CompanyDashboard']> = {
  applicationsThisWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  joinRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newFollowersThisWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openInvitations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsBought?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsFree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unpaidOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewsThisWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CompanyFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyFigures'] = ResolversParentTypes['CompanyFigures']> = {
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certificates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hires?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jobsFilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jobsPublished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lostFollowers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysToFill?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  newFollowers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageViews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postReach?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyIndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyIndustry'] = ResolversParentTypes['CompanyIndustry']> = {
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompanyLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyLocation'] = ResolversParentTypes['CompanyLocation'], FederationReferenceType extends FederationReferenceTypes['CompanyLocation'] = FederationReferenceTypes['CompanyLocation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompanyLocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headquarters?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompanyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyMember'] = ResolversParentTypes['CompanyMember'], FederationReferenceType extends FederationReferenceTypes['CompanyMember'] = FederationReferenceTypes['CompanyMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompanyMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['CompanyLocation']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CompanyRole'], ParentType, ContextType>;
  seniority?: Resolver<Maybe<ResolversTypes['CompanySeniority']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompanyMemberState'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyMemberConnection'] = ResolversParentTypes['CompanyMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CompanyMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyMemberEdge'] = ResolversParentTypes['CompanyMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompanyMember'], ParentType, ContextType>;
};

export type CompanyPeopleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyPeople'] = ResolversParentTypes['CompanyPeople']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyPeriod'] = ResolversParentTypes['CompanyPeriod']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CompanyPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyPoint'] = ResolversParentTypes['CompanyPoint']> = {
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  newFollowers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageViews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyProfileReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyProfileReport'] = ResolversParentTypes['CompanyProfileReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byDepartment?: Resolver<Array<ResolversTypes['CompanyPeople']>, ParentType, ContextType>;
  byLocation?: Resolver<Array<ResolversTypes['CompanyPeople']>, ParentType, ContextType>;
  bySeniority?: Resolver<Array<ResolversTypes['CompanyPeople']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['CompanyCompleteness'], ParentType, ContextType>;
  employees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['CompanyFigures'], ParentType, ContextType>;
  followers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  openJobs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['CompanyPeriod'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['CompanyFigures'], ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['CompanyCourseSeats']>, ParentType, ContextType>;
  seatsAllocated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsBought?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['CompanyPoint']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type CompanySummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanySummary'] = ResolversParentTypes['CompanySummary']> = {
  activeRecruiters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byCountry?: Resolver<Array<ResolversTypes['CompanyCount']>, ParentType, ContextType>;
  byIndustry?: Resolver<Array<ResolversTypes['CompanyCount']>, ParentType, ContextType>;
  bySize?: Resolver<Array<ResolversTypes['CompanyCount']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['CompanyCount']>, ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['CompanySummaryFigures'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orphans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['CompanyPeriod'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['CompanySummaryFigures'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['CompanySummaryPoint']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  topByFollowers?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  topByOpenJobs?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
};

export type CompanySummaryFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanySummaryFigures'] = ResolversParentTypes['CompanySummaryFigures']> = {
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  founded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hires?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsBought?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanySummaryPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanySummaryPoint'] = ResolversParentTypes['CompanySummaryPoint']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  founded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyVerification'] = ResolversParentTypes['CompanyVerification']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastCheckedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompanyVerificationState'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCompanyLocation?: Resolver<ResolversTypes['CompanyLocation'], ParentType, ContextType, RequireFields<MutationAddCompanyLocationArgs, 'input'>>;
  allocateSeat?: Resolver<ResolversTypes['SeatAllocation'], ParentType, ContextType, RequireFields<MutationAllocateSeatArgs, 'input'>>;
  answerJoinRequest?: Resolver<ResolversTypes['CompanyMember'], ParentType, ContextType, RequireFields<MutationAnswerJoinRequestArgs, 'input'>>;
  cancelSeatPurchase?: Resolver<ResolversTypes['SeatPool'], ParentType, ContextType, RequireFields<MutationCancelSeatPurchaseArgs, 'input'>>;
  confirmCompanyVerification?: Resolver<ResolversTypes['Company'], ParentType, ContextType, RequireFields<MutationConfirmCompanyVerificationArgs, 'input'>>;
  createCompany?: Resolver<ResolversTypes['Company'], ParentType, ContextType, RequireFields<MutationCreateCompanyArgs, 'input'>>;
  deleteCompany?: Resolver<ResolversTypes['Company'], ParentType, ContextType, RequireFields<MutationDeleteCompanyArgs, 'input'>>;
  inviteCompanyMember?: Resolver<ResolversTypes['CompanyMember'], ParentType, ContextType, RequireFields<MutationInviteCompanyMemberArgs, 'input'>>;
  leaveCompany?: Resolver<ResolversTypes['CompanyMember'], ParentType, ContextType, RequireFields<MutationLeaveCompanyArgs, 'input'>>;
  mergeCompanies?: Resolver<ResolversTypes['Company'], ParentType, ContextType, RequireFields<MutationMergeCompaniesArgs, 'input'>>;
  publishCompany?: Resolver<ResolversTypes['Company'], ParentType, ContextType, RequireFields<MutationPublishCompanyArgs, 'input'>>;
  purchaseSeats?: Resolver<ResolversTypes['SeatPool'], ParentType, ContextType, RequireFields<MutationPurchaseSeatsArgs, 'input'>>;
  recordCompanyView?: Resolver<ResolversTypes['Company'], ParentType, ContextType, RequireFields<MutationRecordCompanyViewArgs, 'input'>>;
  reinstateCompany?: Resolver<ResolversTypes['Company'], ParentType, ContextType, RequireFields<MutationReinstateCompanyArgs, 'input'>>;
  removeCompanyLocation?: Resolver<ResolversTypes['Company'], ParentType, ContextType, RequireFields<MutationRemoveCompanyLocationArgs, 'input'>>;
  removeCompanyMember?: Resolver<ResolversTypes['CompanyMember'], ParentType, ContextType, RequireFields<MutationRemoveCompanyMemberArgs, 'input'>>;
  requestCompanyVerification?: Resolver<ResolversTypes['CompanyVerification'], ParentType, ContextType, RequireFields<MutationRequestCompanyVerificationArgs, 'input'>>;
  requestToJoinCompany?: Resolver<ResolversTypes['CompanyMember'], ParentType, ContextType, RequireFields<MutationRequestToJoinCompanyArgs, 'input'>>;
  respondCompanyInvite?: Resolver<ResolversTypes['CompanyMember'], ParentType, ContextType, RequireFields<MutationRespondCompanyInviteArgs, 'input'>>;
  restoreCompany?: Resolver<ResolversTypes['Company'], ParentType, ContextType, RequireFields<MutationRestoreCompanyArgs, 'input'>>;
  revokeSeat?: Resolver<ResolversTypes['SeatAllocation'], ParentType, ContextType, RequireFields<MutationRevokeSeatArgs, 'input'>>;
  setCompanyMemberRole?: Resolver<ResolversTypes['CompanyMember'], ParentType, ContextType, RequireFields<MutationSetCompanyMemberRoleArgs, 'input'>>;
  setParentCompany?: Resolver<ResolversTypes['Company'], ParentType, ContextType, RequireFields<MutationSetParentCompanyArgs, 'input'>>;
  suspendCompany?: Resolver<ResolversTypes['Company'], ParentType, ContextType, RequireFields<MutationSuspendCompanyArgs, 'input'>>;
  transferCompanyOwnership?: Resolver<ResolversTypes['CompanyMember'], ParentType, ContextType, RequireFields<MutationTransferCompanyOwnershipArgs, 'input'>>;
  updateCompany?: Resolver<ResolversTypes['Company'], ParentType, ContextType, RequireFields<MutationUpdateCompanyArgs, 'input'>>;
  updateCompanyLocation?: Resolver<ResolversTypes['CompanyLocation'], ParentType, ContextType, RequireFields<MutationUpdateCompanyLocationArgs, 'input'>>;
  updateCompanyMember?: Resolver<ResolversTypes['CompanyMember'], ParentType, ContextType, RequireFields<MutationUpdateCompanyMemberArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'orderBy'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, Partial<QueryCompanyArgs>>;
  companyDashboard?: Resolver<ResolversTypes['CompanyDashboard'], ParentType, ContextType, RequireFields<QueryCompanyDashboardArgs, 'companyId'>>;
  companyIndustries?: Resolver<Array<ResolversTypes['CompanyIndustry']>, ParentType, ContextType>;
  companyMembers?: Resolver<ResolversTypes['CompanyMemberConnection'], ParentType, ContextType, RequireFields<QueryCompanyMembersArgs, 'companyId' | 'state'>>;
  companyProfileReport?: Resolver<ResolversTypes['CompanyProfileReport'], ParentType, ContextType, RequireFields<QueryCompanyProfileReportArgs, 'companyId' | 'period'>>;
  companySummary?: Resolver<ResolversTypes['CompanySummary'], ParentType, ContextType, RequireFields<QueryCompanySummaryArgs, 'period'>>;
  myCompanies?: Resolver<ResolversTypes['CompanyMemberConnection'], ParentType, ContextType, Partial<QueryMyCompaniesArgs>>;
  searchCompanies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<QuerySearchCompaniesArgs>>;
  seatPool?: Resolver<Maybe<ResolversTypes['SeatPool']>, ParentType, ContextType, RequireFields<QuerySeatPoolArgs, 'id'>>;
};

export type SeatAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatAllocation'] = ResolversParentTypes['SeatAllocation'], FederationReferenceType extends FederationReferenceTypes['SeatAllocation'] = FederationReferenceTypes['SeatAllocation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SeatAllocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['SeatPool']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SeatState'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type SeatAllocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatAllocationConnection'] = ResolversParentTypes['SeatAllocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeatAllocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SeatAllocation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatAllocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatAllocationEdge'] = ResolversParentTypes['SeatAllocationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SeatAllocation'], ParentType, ContextType>;
};

export type SeatPoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPool'] = ResolversParentTypes['SeatPool'], FederationReferenceType extends FederationReferenceTypes['SeatPool'] = FederationReferenceTypes['SeatPool']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SeatPool']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allocations?: Resolver<ResolversTypes['SeatAllocationConnection'], ParentType, ContextType, Partial<SeatPoolAllocationsArgs>>;
  buyer?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  courseTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seatPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SeatPoolStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatPoolConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPoolConnection'] = ResolversParentTypes['SeatPoolConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeatPoolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SeatPool']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatPoolEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPoolEdge'] = ResolversParentTypes['SeatPoolEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SeatPool'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  companyMemberChanged?: SubscriptionResolver<ResolversTypes['CompanyMember'], "companyMemberChanged", ParentType, ContextType, RequireFields<SubscriptionCompanyMemberChangedArgs, 'companyId'>>;
  companySeatsChanged?: SubscriptionResolver<ResolversTypes['SeatPool'], "companySeatsChanged", ParentType, ContextType, RequireFields<SubscriptionCompanySeatsChangedArgs, 'companyId'>>;
  companyUpdated?: SubscriptionResolver<ResolversTypes['Company'], "companyUpdated", ParentType, ContextType, RequireFields<SubscriptionCompanyUpdatedArgs, 'companyId'>>;
  myCompanyMembershipChanged?: SubscriptionResolver<ResolversTypes['CompanyMember'], "myCompanyMembershipChanged", ParentType, ContextType, Partial<SubscriptionMyCompanyMembershipChangedArgs>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  companies?: Resolver<ResolversTypes['CompanyMemberConnection'], ParentType, ContextType, Partial<UserCompaniesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  Company?: CompanyResolvers<ContextType>;
  CompanyCard?: CompanyCardResolvers<ContextType>;
  CompanyCompleteness?: CompanyCompletenessResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyCount?: CompanyCountResolvers<ContextType>;
  CompanyCourseSeats?: CompanyCourseSeatsResolvers<ContextType>;
  CompanyDashboard?: CompanyDashboardResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompanyFigures?: CompanyFiguresResolvers<ContextType>;
  CompanyIndustry?: CompanyIndustryResolvers<ContextType>;
  CompanyLocation?: CompanyLocationResolvers<ContextType>;
  CompanyMember?: CompanyMemberResolvers<ContextType>;
  CompanyMemberConnection?: CompanyMemberConnectionResolvers<ContextType>;
  CompanyMemberEdge?: CompanyMemberEdgeResolvers<ContextType>;
  CompanyPeople?: CompanyPeopleResolvers<ContextType>;
  CompanyPeriod?: CompanyPeriodResolvers<ContextType>;
  CompanyPoint?: CompanyPointResolvers<ContextType>;
  CompanyProfileReport?: CompanyProfileReportResolvers<ContextType>;
  CompanySummary?: CompanySummaryResolvers<ContextType>;
  CompanySummaryFigures?: CompanySummaryFiguresResolvers<ContextType>;
  CompanySummaryPoint?: CompanySummaryPointResolvers<ContextType>;
  CompanyVerification?: CompanyVerificationResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  Email?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SeatAllocation?: SeatAllocationResolvers<ContextType>;
  SeatAllocationConnection?: SeatAllocationConnectionResolvers<ContextType>;
  SeatAllocationEdge?: SeatAllocationEdgeResolvers<ContextType>;
  SeatPool?: SeatPoolResolvers<ContextType>;
  SeatPoolConnection?: SeatPoolConnectionResolvers<ContextType>;
  SeatPoolEdge?: SeatPoolEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
