import type { Connection as Page, Reference } from '@lyceum/kit';
import type { JobRow, PipelineStageRow, ScreeningQuestionRow, JobApplicationRow, StageChangeRow, InterviewRow, ScorecardRow, JobOfferRow, SavedJobRow, JobAlertRow, ReferralRow, ResumeRow } from './tables.ts';
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

/** How many applications, by something. */
export type ApplicationCount = {
  /** How many. */
  applications: Scalars['Int']['output'];
  /** By what. */
  name: Scalars['String']['output'];
};

/** Orders of applications. */
export type ApplicationOrder =
  /** The best match first. */
  | 'BEST_MATCH'
  /** The last to come first. */
  | 'NEWEST'
  /** The first to come first. */
  | 'OLDEST';

/** How somebody came to a job. */
export type ApplicationSource =
  /** By an alert. */
  | 'ALERT'
  /** By the company's page. */
  | 'COMPANY_PAGE'
  /** By themselves. */
  | 'DIRECT'
  /** Somebody of the company told them. */
  | 'REFERRAL'
  /** By search. */
  | 'SEARCH';

/** How an application stands. */
export type ApplicationStatus =
  /** The applicant declined the offer. */
  | 'DECLINED'
  /** They have the job. */
  | 'HIRED'
  /** Interviews. */
  | 'INTERVIEW'
  /** It is being looked at. */
  | 'IN_REVIEW'
  /** The job is offered. */
  | 'OFFER'
  /** It was refused. */
  | 'REJECTED'
  /** A first talk or test. */
  | 'SCREENING'
  /** It was handed in. */
  | 'SUBMITTED'
  /** The applicant took it back. */
  | 'WITHDRAWN';

/** An application. */
export type ApplyToJobInput = {
  /** Answers to what the job asks. */
  answers?: InputMaybe<Array<ScreeningAnswerInput>>;
  /** Certificates of one's own to attach. */
  certificateIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A letter: up to 10,000 characters. */
  coverLetter?: InputMaybe<Scalars['String']['input']>;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The job's id. */
  jobId: Scalars['ID']['input'];
  /** What is handed in. */
  resume: ResumeInput;
  /** How one came to the job; left out: DIRECT. */
  source?: InputMaybe<ApplicationSource>;
};

/** A certificate, by what jobs know. */
export type Certificate = {
  /** The certificate's id. */
  id: Scalars['ID']['output'];
};

/** A company, by what jobs know. */
export type Company = {
  /** The company's id. */
  id: Scalars['ID']['output'];
  /** Its open jobs, the latest first. */
  jobs: JobConnection;
};


/** A company, by what jobs know. */
export type CompanyJobsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A course, by what jobs know. */
export type Course = {
  /** The course's id. */
  id: Scalars['ID']['output'];
};

/** What one looks for; what is left out fits any job. */
export type CreateJobAlertInput = {
  /** Of this company. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** In this country: ISO 3166-1 alpha-2. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** What one calls it: up to 80 characters, each name once. */
  name: Scalars['String']['input'];
  /** Words of the title, the company or the skills. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Skills, of which the job asks for one. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of this type. */
  type?: InputMaybe<JobType>;
  /** In this mode. */
  workMode?: InputMaybe<WorkMode>;
  /** With a yearly salary that reaches this, in this currency. */
  yearlySalary?: InputMaybe<MoneyInput>;
};

/** A new job. */
export type CreateJobInput = {
  /** In which city: up to 120 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** The company's id. */
  companyId: Scalars['ID']['input'];
  /** In which country: ISO 3166-1 alpha-2. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** The last moment to apply; left out: defaultDurationDays after it is opened. */
  deadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is about: Markdown, up to 20,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How many people it looks for; left out: one. */
  openings?: InputMaybe<Scalars['Int']['input']>;
  /** What it pays. */
  salary?: InputMaybe<SalaryInput>;
  /** What it asks for: up to 30, the most important first. */
  skills?: InputMaybe<Array<JobSkillInput>>;
  /** What it is called: up to 150 characters. */
  title: Scalars['String']['input'];
  /** What kind of work; left out: FULL_TIME. */
  type?: InputMaybe<JobType>;
  /** Where the work is done; left out: ON_SITE. */
  workMode?: InputMaybe<WorkMode>;
};

/** How many applications came to a stage. */
export type FunnelStage = {
  /** What kind of stage. */
  kind: StageKind;
  /** Days there, of those that went on: half stayed longer. */
  medianDays?: Maybe<Scalars['Float']['output']>;
  /** How many came to it. */
  reached: Scalars['Int']['output'];
  /** How many of all, of 1. */
  share: Scalars['Float']['output'];
  /** What the stage is called. */
  stage: Scalars['String']['output'];
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

/** A talk with an applicant. */
export type Interview = {
  /** The application. */
  application: JobApplication;
  /** Until when. */
  endsAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Who holds it. */
  interviewers: Array<User>;
  /** How. */
  kind: InterviewKind;
  /** A word to the applicant. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where: an address or a link. */
  place?: Maybe<Scalars['String']['output']>;
  /** From when. */
  startsAt: Scalars['DateTime']['output'];
  /** Whether it takes place. */
  status: InterviewStatus;
  /** The zone in which it was set. */
  timeZone: Scalars['TimeZone']['output'];
};

/** An interview. */
export type InterviewInput = {
  /** Its id. */
  interviewId: Scalars['ID']['input'];
};

/** How an interview is held. */
export type InterviewKind =
  /** At the company. */
  | 'ON_SITE'
  /** By phone. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO';

/** Whether an interview takes place. */
export type InterviewStatus =
  /** It does not. */
  | 'CANCELLED'
  /** It does. */
  | 'SCHEDULED';

/** A job that a company offers. */
export type Job = {
  /** Whether one may apply just now. */
  acceptsApplications: Scalars['Boolean']['output'];
  /** How many applied; for those who recruit for it. */
  applicationCount?: Maybe<Scalars['Int']['output']>;
  /** It in few words, as lists show it. */
  card: JobCard;
  /** In which city. */
  city?: Maybe<Scalars['String']['output']>;
  /** Since when it is closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is closed. */
  closedReason?: Maybe<JobClosedReason>;
  /** The company. */
  company: Company;
  /** In which country: ISO 3166-1 alpha-2. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** The last moment to apply. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about: Markdown. */
  description: Scalars['String']['output'];
  /** How many of them are hired. */
  hired: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** It as search engines read it: https://schema.org/JobPosting */
  jsonLd: Scalars['JSON']['output'];
  /** One's own application to it, the latest. */
  myApplication?: Maybe<JobApplication>;
  /** How well one fits it, of 100; null for nobody. */
  myMatchScore?: Maybe<Scalars['Int']['output']>;
  /** How many people it looks for. */
  openings: Scalars['Int']['output'];
  /** The stages that applications pass; for those who recruit for it. */
  pipeline?: Maybe<Array<PipelineStage>>;
  /** Since when it was open. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is asked of everybody who applies. */
  questions: Array<ScreeningQuestion>;
  /** Who wrote it; null where a block stands between. */
  recruiter?: Maybe<User>;
  /** What a reviewer wants changed; for those who recruit for it. */
  reviewNote?: Maybe<Scalars['String']['output']>;
  /** What it pays; null: not said. */
  salary?: Maybe<Salary>;
  /** Whether one keeps it. */
  saved: Scalars['Boolean']['output'];
  /** What it asks for, the most important first. */
  skills: Array<JobSkill>;
  /** Its name in addresses. */
  slug: Scalars['String']['output'];
  /** Where it stands. */
  status: JobStatus;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What kind of work. */
  type: JobType;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
  /** Where the work is done. */
  workMode: WorkMode;
};


/** A job that a company offers. */
export type JobCardArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody looks for. */
export type JobAlert = {
  /** Of this company. */
  company?: Maybe<Company>;
  /** In this country: ISO 3166-1 alpha-2. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  createdAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What its owner calls it. */
  name: Scalars['String']['output'];
  /** Words of the title, the company or the skills. */
  query?: Maybe<Scalars['String']['output']>;
  /** Skills, of which the job asks for one. */
  skills: Array<Scalars['String']['output']>;
  /** Of this type. */
  type?: Maybe<JobType>;
  /** In this mode. */
  workMode?: Maybe<WorkMode>;
  /** With a yearly salary that reaches this. */
  yearlySalary?: Maybe<Money>;
};

/** A page of JobAlert items: https://relay.dev/graphql/connections.htm */
export type JobAlertConnection = {
  /** The items with their cursors. */
  edges: Array<JobAlertEdge>;
  /** The items of this page. */
  nodes: Array<JobAlert>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A JobAlert in a page. */
export type JobAlertEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: JobAlert;
};

/** An alert. */
export type JobAlertInput = {
  /** Its id. */
  alertId: Scalars['ID']['input'];
};

/** Somebody's application to a job. */
export type JobApplication = {
  /** The answers to what the job asks. */
  answers: Array<ScreeningAnswer>;
  /** Who applied. */
  applicant: User;
  /** The letter. */
  coverLetter: Scalars['String']['output'];
  /** When it was handed in. */
  createdAt: Scalars['DateTime']['output'];
  /** Since how many days it is at its stage; for those who recruit. */
  daysInStage?: Maybe<Scalars['Int']['output']>;
  /** When it ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When they were hired. */
  hiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was done with it, in order. */
  history: Array<StageChange>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The interviews, in order. */
  interviews: Array<Interview>;
  /** The job. */
  job: Job;
  /** How well they fitted the job when they applied, of 100; for those who recruit. */
  matchScore?: Maybe<Scalars['Int']['output']>;
  /** Whether the answers are those that the job asks for; for those who recruit. */
  meetsRequirements?: Maybe<Scalars['Boolean']['output']>;
  /** The offers, in order. */
  offers: Array<JobOffer>;
  /** Who referred them; for those who recruit. */
  referredBy?: Maybe<User>;
  /** What recruiters noted when they refused it; for those who recruit. */
  rejectionNote?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  rejectionReason?: Maybe<RejectionReason>;
  /** What was handed in, as it was then. */
  resume: Resume;
  /** What is thought of the applicant; null except for those who recruit. */
  scorecards?: Maybe<Array<Scorecard>>;
  /** How they came to the job; for those who recruit. */
  source?: Maybe<ApplicationSource>;
  /** At which stage it is; for those who recruit. */
  stage?: Maybe<PipelineStage>;
  /** How it stands. */
  status: ApplicationStatus;
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};

/** A page of JobApplication items: https://relay.dev/graphql/connections.htm */
export type JobApplicationConnection = {
  /** The items with their cursors. */
  edges: Array<JobApplicationEdge>;
  /** The items of this page. */
  nodes: Array<JobApplication>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A JobApplication in a page. */
export type JobApplicationEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: JobApplication;
};

/** Applications to a job that came in a stretch of time, as they stand now. */
export type JobApplicationFigures = {
  /** Applications. */
  applications: Scalars['Int']['output'];
  /** Applications for each person who looked; null: nobody did. */
  conversion?: Maybe<Scalars['Float']['output']>;
  /** Of them hired. */
  hired: Scalars['Int']['output'];
  /** Days until they were hired: half took longer. */
  medianDaysToHire?: Maybe<Scalars['Float']['output']>;
  /** Hours until the company first did something: half took longer. */
  medianHoursToFirstResponse?: Maybe<Scalars['Float']['output']>;
  /** Accepted offers of those answered; null: none was. */
  offerAcceptRate?: Maybe<Scalars['Float']['output']>;
  /** Of them accepted. */
  offersAccepted: Scalars['Int']['output'];
  /** Of them declined. */
  offersDeclined: Scalars['Int']['output'];
  /** Offers that were made in that time. */
  offersMade: Scalars['Int']['output'];
  /** Of them refused. */
  rejected: Scalars['Int']['output'];
  /** Views of the job: one a day for each person. */
  views: Scalars['Int']['output'];
  /** People who looked at it. */
  visitors: Scalars['Int']['output'];
  /** Of them taken back. */
  withdrawn: Scalars['Int']['output'];
};

/** One step of a job's series. */
export type JobApplicationPoint = {
  /** Applications. */
  applications: Scalars['Int']['output'];
  /** Its first day. */
  date: Scalars['Date']['output'];
  /** Views. */
  views: Scalars['Int']['output'];
};

/** How applications to a job do. */
export type JobApplicationReport = {
  /** As of when. */
  asOf: Scalars['DateTime']['output'];
  /** By where they came from, the most first. */
  bySource: Array<ApplicationCount>;
  /** Figures of the period. */
  figures: JobApplicationFigures;
  /** How far the period's applications came, by stage in order. */
  funnel: Array<FunnelStage>;
  /** When it was made. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** The job. */
  job: Job;
  /** How well they fitted when they applied, in five steps. */
  matchScores: Array<ApplicationCount>;
  /** The stretch of time. */
  period: JobPeriod;
  /** Figures of the period before, of the same length. */
  previous: JobApplicationFigures;
  /** Why they were refused, the most first. */
  rejectionReasons: Array<ApplicationCount>;
  /** The period in steps. */
  series: Array<JobApplicationPoint>;
  /** The zone of its days. */
  timeZone: Scalars['TimeZone']['output'];
};

/** A job in few words. */
export type JobCard = {
  /** What it pays. */
  salary?: Maybe<Scalars['String']['output']>;
  /** Company and place. */
  subtitle: Scalars['String']['output'];
  /** Type and mode of work. */
  terms: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** Why a job is closed. */
export type JobClosedReason =
  /** The company ended it. */
  | 'CANCELLED'
  /** Its deadline is over; applications are looked at further. */
  | 'EXPIRED'
  /** Everybody whom it looked for is hired. */
  | 'FILLED';

/** A page of Job items: https://relay.dev/graphql/connections.htm */
export type JobConnection = {
  /** The items with their cursors. */
  edges: Array<JobEdge>;
  /** The items of this page. */
  nodes: Array<Job>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** How many jobs, by something. */
export type JobCount = {
  /** How many. */
  jobs: Scalars['Int']['output'];
  /** By what; null: not said. */
  name?: Maybe<Scalars['String']['output']>;
};

/** A Job in a page. */
export type JobEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Job;
};

/** Which jobs. */
export type JobFilter = {
  /** Of this company. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** In this country: ISO 3166-1 alpha-2. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** Of this status; left out: OPEN. */
  status?: InputMaybe<JobStatus>;
  /** Of this type. */
  type?: InputMaybe<JobType>;
  /** In this mode. */
  workMode?: InputMaybe<WorkMode>;
};

/** A job. */
export type JobInput = {
  /** Its id. */
  jobId: Scalars['ID']['input'];
};

/** How somebody fits a job. */
export type JobMatch = {
  /** What proves it, all together. */
  evidence: SkillEvidence;
  /** The job. */
  job: Job;
  /** What they have of what the job asks for. */
  matchedSkills: Array<MatchedSkill>;
  /** What they lack. */
  missingSkills: Array<MissingSkill>;
  /** Of 100: required skills weigh three times as much as wished ones, a certificate more than an endorsement, and that more than a claim. */
  score: Scalars['Int']['output'];
  /** The person. */
  user: User;
};

/** A job that is offered to an applicant. */
export type JobOffer = {
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The application. */
  application: JobApplication;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it can be answered. */
  expiresAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** A word with it. */
  message: Scalars['String']['output'];
  /** What it pays. */
  salary: Money;
  /** For how long a time. */
  salaryPeriod: SalaryPeriod;
  /** The first day. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** How it stands. */
  status: OfferStatus;
};

/** An offer. */
export type JobOfferInput = {
  /** Its id. */
  offerId: Scalars['ID']['input'];
};

/** Orders of jobs. */
export type JobOrder =
  /** The nearest deadline first. */
  | 'DEADLINE'
  /** The latest first. */
  | 'NEWEST'
  /** By title. */
  | 'TITLE';

/** A stretch of time, the end excluded. */
export type JobPeriod = {
  /** From this moment on. */
  from: Scalars['DateTime']['output'];
  /** Up to, and without, this moment. */
  to: Scalars['DateTime']['output'];
};

/** A skill that a job asks for. */
export type JobSkill = {
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Whether one must have it; otherwise it is wished for. */
  required: Scalars['Boolean']['output'];
};

/** A skill that a job asks for. */
export type JobSkillInput = {
  /** What it is called: up to 100 characters. */
  name: Scalars['String']['input'];
  /** Whether one must have it. */
  required?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a job stands. */
export type JobStatus =
  /** Taken away. */
  | 'ARCHIVED'
  /** Over. */
  | 'CLOSED'
  /** Being written. */
  | 'DRAFT'
  /** Takes applications. */
  | 'OPEN'
  /** Takes none for now. */
  | 'PAUSED'
  /** Being looked at. */
  | 'PENDING_REVIEW';

/** Jobs in figures. */
export type JobSummary = {
  /** As of when. */
  asOf: Scalars['DateTime']['output'];
  /** Open jobs by country, the most first. */
  byCountry: Array<JobCount>;
  /** Open jobs by type, the most first. */
  byType: Array<JobCount>;
  /** Open jobs by mode of work, the most first. */
  byWorkMode: Array<JobCount>;
  /** Jobs that are being written or looked at. */
  drafts: Scalars['Int']['output'];
  /** Figures of the period. */
  figures: JobSummaryFigures;
  /** When it was made. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** Jobs that are open now. */
  open: Scalars['Int']['output'];
  /** People whom open jobs still look for. */
  openings: Scalars['Int']['output'];
  /** Jobs that are paused now. */
  paused: Scalars['Int']['output'];
  /** The stretch of time. */
  period: JobPeriod;
  /** Figures of the period before, of the same length. */
  previous: JobSummaryFigures;
  /** The period in steps. */
  series: Array<JobSummaryPoint>;
  /** What open jobs ask for most, and who knows it. */
  skills: Array<SkillDemand>;
  /** The zone of its days. */
  timeZone: Scalars['TimeZone']['output'];
};

/** What happened to jobs in a stretch of time. */
export type JobSummaryFigures = {
  /** Applications. */
  applications: Scalars['Int']['output'];
  /** Applications for each job that was opened; null: none was. */
  applicationsPerJob?: Maybe<Scalars['Float']['output']>;
  /** Jobs that were closed. */
  closed: Scalars['Int']['output'];
  /** Of them because their deadline was over. */
  expired: Scalars['Int']['output'];
  /** Of them without anybody hired. */
  expiredUnfilled: Scalars['Int']['output'];
  /** The share of these in all that were closed; null: none was. */
  expiredUnfilledShare?: Maybe<Scalars['Float']['output']>;
  /** Of them because all whom they looked for were hired. */
  filled: Scalars['Int']['output'];
  /** People who were hired. */
  hires: Scalars['Int']['output'];
  /** Days from opening a job to filling it, of those filled: half took longer. */
  medianDaysToFill?: Maybe<Scalars['Float']['output']>;
  /** Jobs that were opened. */
  published: Scalars['Int']['output'];
};

/** One step of the summary's series. */
export type JobSummaryPoint = {
  /** Applications. */
  applications: Scalars['Int']['output'];
  /** Its first day. */
  date: Scalars['Date']['output'];
  /** People who were hired. */
  hires: Scalars['Int']['output'];
  /** Jobs that were opened. */
  published: Scalars['Int']['output'];
};

/** What kind of work. */
export type JobType =
  /** By contract, for a time or a result. */
  | 'CONTRACT'
  /** By order. */
  | 'FREELANCE'
  /** All day. */
  | 'FULL_TIME'
  /** To learn. */
  | 'INTERNSHIP'
  /** Part of the day or week. */
  | 'PART_TIME'
  /** For a time. */
  | 'TEMPORARY';

/** A job to be offered. */
export type MakeOfferInput = {
  /** The application's id. */
  applicationId: Scalars['ID']['input'];
  /** Until when it can be answered; left out: offerDays from now. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A word with it: up to 5,000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** What it pays. */
  salary: OfferSalaryInput;
  /** The first day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A skill that a job asks for and somebody has. */
export type MatchedSkill = {
  /** Whether they say so themselves. */
  claimed: Scalars['Boolean']['output'];
  /** What proves it. */
  evidence: SkillEvidence;
  /** Whether the job requires it. */
  required: Scalars['Boolean']['output'];
  /** What it is called. */
  skill: Scalars['String']['output'];
};

/** Kinds of stages between Submitted and Offer. */
export type MiddleStageKind =
  /** Interviews. */
  | 'INTERVIEW'
  /** It is being looked at. */
  | 'IN_REVIEW'
  /** A first talk or test. */
  | 'SCREENING';

/** A skill that a job asks for and somebody lacks. */
export type MissingSkill = {
  /** Open courses that teach it, five at most. */
  coursesToClose: Array<Course>;
  /** Whether the job requires it. */
  required: Scalars['Boolean']['output'];
  /** What it is called. */
  skill: Scalars['String']['output'];
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

/** A move of an application. */
export type MoveApplicationInput = {
  /** Its id. */
  applicationId: Scalars['ID']['input'];
  /** Why: up to 500 characters; the applicant does not see it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The stage that it goes to. */
  stageId: Scalars['ID']['input'];
};

export type Mutation = {
  /** Applies to a job; what is handed in stays as it is. */
  applyToJob: JobApplication;
  /** Opens a job that was looked at. */
  approveJob: Job;
  /** Cancels an interview. */
  cancelInterview: Interview;
  /** Ends a job before its time; those about whom nothing is decided are refused, if the settings say so. */
  closeJob: Job;
  /** Drafts a job of a company that one recruits for. */
  createJob: Job;
  /** Says what one looks for: jobs that are opened from now on and fit are told of. */
  createJobAlert: JobAlert;
  /** Takes a job away: a draft, or one that is over. */
  deleteJob: Job;
  /** Looks for something no more. */
  deleteJobAlert: JobAlert;
  /** Offers the job to an applicant. */
  makeOffer: JobOffer;
  /** Moves an application along the pipeline of its job, forward or back; the last stage hires. */
  moveApplication: JobApplication;
  /** Takes no applications for now. */
  pauseJob: Job;
  /** Opens a draft or a paused job, or hands it to those who look at jobs first. */
  publishJob: Job;
  /** Notes that one looked at a job; once a day counts. */
  recordJobView: Job;
  /** Tells somebody of a job of one's own company; should they apply, it is known who referred them. */
  referCandidate: Referral;
  /** Takes an application no further. The applicant is told the reason, and never the note. */
  rejectApplication: JobApplication;
  /** Accepts an offer and is hired, or declines it and ends the application. */
  respondToOffer: JobOffer;
  /** Sends a job that was looked at back to its recruiters. */
  returnJob: Job;
  /** Keeps a job for later; twice is once. */
  saveJob: SavedJob;
  /** Gives an interview with an applicant a time. */
  scheduleInterview: Interview;
  /** Says which stages applications pass between Submitted and Offer, until somebody applies. */
  setJobPipeline: Job;
  /** Says what a job asks of everybody who applies, until somebody does. */
  setScreeningQuestions: Job;
  /** Says what one thinks of an applicant, or thinks anew. The applicant never sees it. */
  submitScorecard: Scorecard;
  /** Takes a job off the list of those that one keeps. */
  unsaveJob: Job;
  /** Changes a job; keys left out stay as they are. */
  updateJob: Job;
  /** Takes one's own application back; one may apply again. */
  withdrawApplication: JobApplication;
  /** Takes an offer back that is not answered. */
  withdrawOffer: JobOffer;
};


export type MutationApplyToJobArgs = {
  input: ApplyToJobInput;
};


export type MutationApproveJobArgs = {
  input: JobInput;
};


export type MutationCancelInterviewArgs = {
  input: InterviewInput;
};


export type MutationCloseJobArgs = {
  input: JobInput;
};


export type MutationCreateJobArgs = {
  input: CreateJobInput;
};


export type MutationCreateJobAlertArgs = {
  input: CreateJobAlertInput;
};


export type MutationDeleteJobArgs = {
  input: JobInput;
};


export type MutationDeleteJobAlertArgs = {
  input: JobAlertInput;
};


export type MutationMakeOfferArgs = {
  input: MakeOfferInput;
};


export type MutationMoveApplicationArgs = {
  input: MoveApplicationInput;
};


export type MutationPauseJobArgs = {
  input: JobInput;
};


export type MutationPublishJobArgs = {
  input: JobInput;
};


export type MutationRecordJobViewArgs = {
  input: JobInput;
};


export type MutationReferCandidateArgs = {
  input: ReferCandidateInput;
};


export type MutationRejectApplicationArgs = {
  input: RejectApplicationInput;
};


export type MutationRespondToOfferArgs = {
  input: RespondToOfferInput;
};


export type MutationReturnJobArgs = {
  input: ReturnJobInput;
};


export type MutationSaveJobArgs = {
  input: JobInput;
};


export type MutationScheduleInterviewArgs = {
  input: ScheduleInterviewInput;
};


export type MutationSetJobPipelineArgs = {
  input: SetJobPipelineInput;
};


export type MutationSetScreeningQuestionsArgs = {
  input: SetScreeningQuestionsInput;
};


export type MutationSubmitScorecardArgs = {
  input: SubmitScorecardInput;
};


export type MutationUnsaveJobArgs = {
  input: JobInput;
};


export type MutationUpdateJobArgs = {
  input: UpdateJobInput;
};


export type MutationWithdrawApplicationArgs = {
  input: WithdrawApplicationInput;
};


export type MutationWithdrawOfferArgs = {
  input: JobOfferInput;
};

/** A salary to be offered. */
export type OfferSalaryInput = {
  /** The amount in the currency's smallest unit. */
  amountMinor: Scalars['BigInt']['input'];
  /** The currency. */
  currency: Scalars['Currency']['input'];
  /** For how long a time. */
  period: SalaryPeriod;
};

/** How an offer stands. */
export type OfferStatus =
  /** They took it. */
  | 'ACCEPTED'
  /** They did not. */
  | 'DECLINED'
  /** It was not answered in time. */
  | 'EXPIRED'
  /** It can be answered. */
  | 'OPEN'
  /** The company took it back. */
  | 'WITHDRAWN';

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

/** A stage that applications to a job pass. */
export type PipelineStage = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What kind of stage: the status that an application has there. */
  kind: StageKind;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Its place: 0 is the first. */
  position: Scalars['Int']['output'];
};

/** A stage. */
export type PipelineStageInput = {
  /** IN_REVIEW, SCREENING or INTERVIEW. */
  kind: MiddleStageKind;
  /** What it is called: up to 60 characters, once in a pipeline. */
  name: Scalars['String']['input'];
};

export type Query = {
  /** Who applied to a job; for those who recruit for it. */
  applicationsForJob: JobApplicationConnection;
  /** A job by id or slug. NOT_FOUND for what was not published, except to those who recruit for the company. */
  job?: Maybe<Job>;
  /** What one looks for. */
  jobAlerts: JobAlertConnection;
  /** An application by id: one's own, or to a job that one recruits for. */
  jobApplication: JobApplication;
  /** How applications to a job do; for those who recruit for it, and reports:read. */
  jobApplicationReport: JobApplicationReport;
  /** How somebody fits a job: oneself, or, for those who recruit for it, somebody who applied. */
  jobMatch: JobMatch;
  /** Jobs in figures. */
  jobSummary: JobSummary;
  /** Open jobs; those who recruit see their own companies' drafts as well. */
  jobs: JobConnection;
  /** What one applied to, the newest first. */
  myApplications: JobApplicationConnection;
  /** A salary range out of text such as “€50k–60k a year”; null when there is none in it. */
  parseSalary?: Maybe<Salary>;
  /** Jobs that ask for what one knows, without those that one applied to; the most in common first. */
  recommendedJobs: JobConnection;
  /** The jobs that one keeps, the latest first. */
  savedJobs: SavedJobConnection;
  /** Jobs that take applications, by words and filters; best first. */
  searchJobs: JobConnection;
};


export type QueryApplicationsForJobArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jobId: Scalars['ID']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  meetsRequirements?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<ApplicationOrder>;
  stageId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<ApplicationStatus>>;
};


export type QueryJobArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJobAlertsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryJobApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJobApplicationReportArgs = {
  granularity?: InputMaybe<Granularity>;
  jobId: Scalars['ID']['input'];
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryJobMatchArgs = {
  jobId: Scalars['ID']['input'];
  userId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryJobSummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryJobsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JobOrder>;
};


export type QueryMyApplicationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<ApplicationStatus>>;
};


export type QueryParseSalaryArgs = {
  text: Scalars['String']['input'];
};


export type QueryRecommendedJobsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySavedJobsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchJobsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  countryCode?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  postedWithinDays?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  salaryMin?: InputMaybe<MoneyInput>;
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  type?: InputMaybe<Array<JobType>>;
  workMode?: InputMaybe<WorkMode>;
};

/** How a question is answered. */
export type QuestionKind =
  /** With one of the options. */
  | 'CHOICE'
  /** With a number. */
  | 'NUMBER'
  /** With words. */
  | 'TEXT'
  /** With yes or no. */
  | 'YES_NO';

/** A mark. */
export type Rating = {
  /** For what. */
  criterion: Scalars['String']['output'];
  /** 1 to 5. */
  score: Scalars['Int']['output'];
};

/** A mark. */
export type RatingInput = {
  /** For what: up to 100 characters. */
  criterion: Scalars['String']['input'];
  /** 1 to 5. */
  score: Scalars['Int']['input'];
};

/** Whether to go on with an applicant. */
export type Recommendation =
  /** Rather not. */
  | 'NO'
  /** By no means. */
  | 'STRONG_NO'
  /** By all means. */
  | 'STRONG_YES'
  /** Rather yes. */
  | 'YES';

/** Somebody to be told of a job. */
export type ReferCandidateInput = {
  /** The person's id. */
  candidateId: Scalars['ID']['input'];
  /** The job's id. */
  jobId: Scalars['ID']['input'];
  /** Why: up to 500 characters, for those who recruit. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody told somebody of a job of their company. */
export type Referral = {
  /** Who was told. */
  candidate: User;
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The job. */
  job: Job;
};

/** An application to be refused. */
export type RejectApplicationInput = {
  /** Its id. */
  applicationId: Scalars['ID']['input'];
  /** A note: up to 2,000 characters; the applicant does not see it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why: told to the applicant. */
  reason: RejectionReason;
};

/** Why an application was refused. */
export type RejectionReason =
  /** Experience is missing. */
  | 'EXPERIENCE'
  /** The place does not fit. */
  | 'LOCATION'
  /** They did not come. */
  | 'NO_SHOW'
  /** Something else. */
  | 'OTHER'
  /** Somebody else has the job. */
  | 'OTHER_CANDIDATE'
  /** The job was closed. */
  | 'POSITION_CLOSED'
  /** Something that the job requires is missing. */
  | 'REQUIREMENTS'
  /** The salary does not fit. */
  | 'SALARY'
  /** Skills are missing. */
  | 'SKILLS';

/** The answer to an offer. */
export type RespondToOfferInput = {
  /** Whether one takes it. */
  accept: Scalars['Boolean']['input'];
  /** The offer's id. */
  offerId: Scalars['ID']['input'];
};

/** What an applicant handed in. */
export type Resume = {
  /** The certificates that they attached; null where one is not to be seen. */
  certificates: Array<Maybe<Certificate>>;
  /** One line. */
  headline?: Maybe<Scalars['String']['output']>;
  /** The skills that they claimed. */
  skills: Array<Scalars['String']['output']>;
  /** The text. */
  text: Scalars['String']['output'];
  /** Where more is. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** What is handed in with an application. */
export type ResumeInput = {
  /** One line: up to 200 characters. */
  headline?: InputMaybe<Scalars['String']['input']>;
  /** The text: up to 50,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Where more is. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** A job to be sent back. */
export type ReturnJobInput = {
  /** Its id. */
  jobId: Scalars['ID']['input'];
  /** What is to be changed: up to 500 characters. */
  note: Scalars['String']['input'];
};

/** What a job pays: from the least to the most. */
export type Salary = {
  /** The most. */
  max: Money;
  /** The least. */
  min: Money;
  /** For how long a time. */
  period: SalaryPeriod;
  /** The most, as that of a year of full-time work. */
  yearly: Money;
};

/** What a job pays: from the least to the most. */
export type SalaryInput = {
  /** The currency. */
  currency: Scalars['Currency']['input'];
  /** The most, in the currency's smallest unit. */
  maxMinor: Scalars['BigInt']['input'];
  /** The least, in the currency's smallest unit. */
  minMinor: Scalars['BigInt']['input'];
  /** For how long a time. */
  period: SalaryPeriod;
};

/** For how long a time a salary is. */
export type SalaryPeriod =
  /** A day; 260 in a year. */
  | 'DAY'
  /** An hour; 2,080 in a year. */
  | 'HOUR'
  /** A month. */
  | 'MONTH'
  /** A week; 52 in a year. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** A job that somebody keeps. */
export type SavedJob = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The job; null when it went out of sight. */
  job?: Maybe<Job>;
  /** Since when. */
  savedAt: Scalars['DateTime']['output'];
};

/** A page of SavedJob items: https://relay.dev/graphql/connections.htm */
export type SavedJobConnection = {
  /** The items with their cursors. */
  edges: Array<SavedJobEdge>;
  /** The items of this page. */
  nodes: Array<SavedJob>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A SavedJob in a page. */
export type SavedJobEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: SavedJob;
};

/** A talk with an applicant. */
export type ScheduleInterviewInput = {
  /** The application's id. */
  applicationId: Scalars['ID']['input'];
  /** Until when. */
  endsAt: Scalars['DateTime']['input'];
  /** Who holds it: people of the company. */
  interviewerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How. */
  kind: InterviewKind;
  /** A word to the applicant: up to 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where: an address or a link, up to 500 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** From when. */
  startsAt: Scalars['DateTime']['input'];
  /** The zone in which it is set. */
  timeZone: Scalars['TimeZone']['input'];
};

/** What somebody thinks of an applicant. */
export type Scorecard = {
  /** Who thinks so. */
  author: User;
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** After which interview. */
  interview?: Maybe<Interview>;
  /** In words. */
  notes: Scalars['String']['output'];
  /** In detail. */
  ratings: Array<Rating>;
  /** Whether to go on. */
  recommendation: Recommendation;
};

/** An answer to what a job asks. */
export type ScreeningAnswer = {
  /** The answer. */
  answer: Scalars['String']['output'];
  /** The question as it was. */
  question: Scalars['String']['output'];
};

/** An answer to what a job asks. */
export type ScreeningAnswerInput = {
  /** The answer; yes or no for YES_NO. */
  answer: Scalars['String']['input'];
  /** The question's id. */
  questionId: Scalars['ID']['input'];
};

/** Something that a job asks of everybody who applies. */
export type ScreeningQuestion = {
  /** The answer that fits, or the least number; for those who recruit. */
  expected?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How it is answered. */
  kind: QuestionKind;
  /** What can be chosen. */
  options: Array<Scalars['String']['output']>;
  /** The question. */
  question: Scalars['String']['output'];
  /** Whether it must be answered. */
  required: Scalars['Boolean']['output'];
};

/** A question. */
export type ScreeningQuestionInput = {
  /** The answer that fits: yes or no, the least number, or an option. Applicants do not see it. */
  expected?: InputMaybe<Scalars['String']['input']>;
  /** How it is answered. */
  kind: QuestionKind;
  /** What can be chosen, for CHOICE. */
  options?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The question: up to 300 characters. */
  question: Scalars['String']['input'];
  /** Whether it must be answered. */
  required?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The stages of a job between Submitted and Offer. */
export type SetJobPipelineInput = {
  /** The job's id. */
  jobId: Scalars['ID']['input'];
  /** The stages in order: up to 20. */
  stages: Array<PipelineStageInput>;
};

/** What a job asks of everybody who applies. */
export type SetScreeningQuestionsInput = {
  /** The job's id. */
  jobId: Scalars['ID']['input'];
  /** The questions in order: up to maxQuestions. */
  questions: Array<ScreeningQuestionInput>;
};

/** What open jobs ask for, and who knows it. */
export type SkillDemand = {
  /** People with a certificate about it that holds. */
  certified: Scalars['Int']['output'];
  /** People who claim it. */
  claimed: Scalars['Int']['output'];
  /** Open jobs that ask for it. */
  demanded: Scalars['Int']['output'];
  /** Jobs beyond the people with a certificate; below zero: there are enough. */
  gap: Scalars['Int']['output'];
  /** The skill. */
  skill: Scalars['String']['output'];
};

/** What proves a skill. */
export type SkillEvidence = {
  /** Certificates that hold; null where one is not to be seen. */
  certificates: Array<Maybe<Certificate>>;
  /** How many people vouched for it. */
  endorsements: Scalars['Int']['output'];
};

/** Something that was done with an application. */
export type StageChange = {
  /** Who did it; for those who recruit. Null: the platform. */
  actor?: Maybe<User>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The stage before; for those who recruit. */
  fromStage?: Maybe<Scalars['String']['output']>;
  /** How it stood before; null: it was handed in. */
  fromStatus?: Maybe<ApplicationStatus>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Why; for those who recruit. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The stage after; for those who recruit. */
  toStage?: Maybe<Scalars['String']['output']>;
  /** How it stood after. */
  toStatus: ApplicationStatus;
};

/** What kind of stage. */
export type StageKind =
  /** They have the job. */
  | 'HIRED'
  /** Interviews. */
  | 'INTERVIEW'
  /** It is being looked at. */
  | 'IN_REVIEW'
  /** The job is offered. */
  | 'OFFER'
  /** A first talk or test. */
  | 'SCREENING'
  /** It was handed in. */
  | 'SUBMITTED';

/** What one thinks of an applicant. */
export type SubmitScorecardInput = {
  /** The application's id. */
  applicationId: Scalars['ID']['input'];
  /** After which interview. */
  interviewId?: InputMaybe<Scalars['ID']['input']>;
  /** In words: up to 10,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** In detail: up to 30. */
  ratings?: InputMaybe<Array<RatingInput>>;
  /** Whether to go on. */
  recommendation: Recommendation;
};

export type Subscription = {
  /** Applications to a job came or went on; for those who recruit for it. */
  applicationStageChanged: JobApplication;
  /** A job was opened that fits one of one's alerts. */
  jobAlertMatched: Job;
  /** A job was changed, opened, paused or closed. */
  jobUpdated: Job;
  /** One of one's own applications went on: moved, refused, an interview, an offer, hired. */
  myApplicationChanged: JobApplication;
  /** New applications to a job; for those who recruit for it. */
  newApplication: JobApplication;
};


export type SubscriptionApplicationStageChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  jobId: Scalars['ID']['input'];
};


export type SubscriptionJobAlertMatchedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionJobUpdatedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  jobId: Scalars['ID']['input'];
};


export type SubscriptionMyApplicationChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionNewApplicationArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  jobId: Scalars['ID']['input'];
};

/** What to change of a job. */
export type UpdateJobInput = {
  /** In which city: up to 120 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** In which country: ISO 3166-1 alpha-2. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** The last moment to apply. */
  deadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is about: Markdown, up to 20,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless the job is at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The job's id. */
  jobId: Scalars['ID']['input'];
  /** How many people it looks for. */
  openings?: InputMaybe<Scalars['Int']['input']>;
  /** What it pays; null: not said. */
  salary?: InputMaybe<SalaryInput>;
  /** What it asks for: up to 30, the most important first. */
  skills?: InputMaybe<Array<JobSkillInput>>;
  /** What it is called: up to 150 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What kind of work. */
  type?: InputMaybe<JobType>;
  /** Where the work is done. */
  workMode?: InputMaybe<WorkMode>;
};

/** A person, by what jobs know. */
export type User = {
  /** The person's id. */
  id: Scalars['ID']['output'];
};

/** An application to be taken back. */
export type WithdrawApplicationInput = {
  /** Its id. */
  applicationId: Scalars['ID']['input'];
  /** Why: up to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Where work is done. */
export type WorkMode =
  /** Partly at the company. */
  | 'HYBRID'
  /** At the company. */
  | 'ON_SITE'
  /** From anywhere. */
  | 'REMOTE';



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
  Certificate: Certificate;
  Company: Company;
  Course: Course;
  Interview: Interview;
  Job: Job;
  JobAlert: JobAlert;
  JobApplication: JobApplication;
  JobOffer: JobOffer;
  PipelineStage: PipelineStage;
  SavedJob: SavedJob;
  Scorecard: Scorecard;
  ScreeningQuestion: ScreeningQuestion;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}> );
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  Interview:
    ( { __typename: 'Interview' }
    & GraphQLRecursivePick<FederationTypes['Interview'], {"id":true}> );
  Job:
    ( { __typename: 'Job' }
    & ( GraphQLRecursivePick<FederationTypes['Job'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Job'], {"slug":true}> ) );
  JobAlert:
    ( { __typename: 'JobAlert' }
    & GraphQLRecursivePick<FederationTypes['JobAlert'], {"id":true}> );
  JobApplication:
    ( { __typename: 'JobApplication' }
    & GraphQLRecursivePick<FederationTypes['JobApplication'], {"id":true}> );
  JobOffer:
    ( { __typename: 'JobOffer' }
    & GraphQLRecursivePick<FederationTypes['JobOffer'], {"id":true}> );
  PipelineStage:
    ( { __typename: 'PipelineStage' }
    & GraphQLRecursivePick<FederationTypes['PipelineStage'], {"id":true}> );
  SavedJob:
    ( { __typename: 'SavedJob' }
    & GraphQLRecursivePick<FederationTypes['SavedJob'], {"id":true}> );
  Scorecard:
    ( { __typename: 'Scorecard' }
    & GraphQLRecursivePick<FederationTypes['Scorecard'], {"id":true}> );
  ScreeningQuestion:
    ( { __typename: 'ScreeningQuestion' }
    & GraphQLRecursivePick<FederationTypes['ScreeningQuestion'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApplicationCount: ResolverTypeWrapper<ApplicationCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApplicationOrder: ApplicationOrder;
  ApplicationSource: ApplicationSource;
  ApplicationStatus: ApplicationStatus;
  ApplyToJobInput: ApplyToJobInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Certificate: ResolverTypeWrapper<Reference>;
  Company: ResolverTypeWrapper<Reference>;
  Course: ResolverTypeWrapper<Reference>;
  CreateJobAlertInput: CreateJobAlertInput;
  CreateJobInput: CreateJobInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  FunnelStage: ResolverTypeWrapper<FunnelStage>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Granularity: Granularity;
  Interview: ResolverTypeWrapper<InterviewRow>;
  InterviewInput: InterviewInput;
  InterviewKind: InterviewKind;
  InterviewStatus: InterviewStatus;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<JobRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  JobAlert: ResolverTypeWrapper<JobAlertRow>;
  JobAlertConnection: ResolverTypeWrapper<Page<JobAlertRow>>;
  JobAlertEdge: ResolverTypeWrapper<Page<JobAlertRow>['edges'][number]>;
  JobAlertInput: JobAlertInput;
  JobApplication: ResolverTypeWrapper<JobApplicationRow>;
  JobApplicationConnection: ResolverTypeWrapper<Page<JobApplicationRow>>;
  JobApplicationEdge: ResolverTypeWrapper<Page<JobApplicationRow>['edges'][number]>;
  JobApplicationFigures: ResolverTypeWrapper<JobApplicationFigures>;
  JobApplicationPoint: ResolverTypeWrapper<JobApplicationPoint>;
  JobApplicationReport: ResolverTypeWrapper<Omit<JobApplicationReport, 'job'> & { job: ResolversTypes['Job'] }>;
  JobCard: ResolverTypeWrapper<JobCard>;
  JobClosedReason: JobClosedReason;
  JobConnection: ResolverTypeWrapper<Page<JobRow>>;
  JobCount: ResolverTypeWrapper<JobCount>;
  JobEdge: ResolverTypeWrapper<Page<JobRow>['edges'][number]>;
  JobFilter: JobFilter;
  JobInput: JobInput;
  JobMatch: ResolverTypeWrapper<Omit<JobMatch, 'evidence' | 'job' | 'matchedSkills' | 'missingSkills' | 'user'> & { evidence: ResolversTypes['SkillEvidence'], job: ResolversTypes['Job'], matchedSkills: Array<ResolversTypes['MatchedSkill']>, missingSkills: Array<ResolversTypes['MissingSkill']>, user: ResolversTypes['User'] }>;
  JobOffer: ResolverTypeWrapper<JobOfferRow>;
  JobOfferInput: JobOfferInput;
  JobOrder: JobOrder;
  JobPeriod: ResolverTypeWrapper<JobPeriod>;
  JobSkill: ResolverTypeWrapper<JobSkill>;
  JobSkillInput: JobSkillInput;
  JobStatus: JobStatus;
  JobSummary: ResolverTypeWrapper<JobSummary>;
  JobSummaryFigures: ResolverTypeWrapper<JobSummaryFigures>;
  JobSummaryPoint: ResolverTypeWrapper<JobSummaryPoint>;
  JobType: JobType;
  MakeOfferInput: MakeOfferInput;
  MatchedSkill: ResolverTypeWrapper<Omit<MatchedSkill, 'evidence'> & { evidence: ResolversTypes['SkillEvidence'] }>;
  MiddleStageKind: MiddleStageKind;
  MissingSkill: ResolverTypeWrapper<Omit<MissingSkill, 'coursesToClose'> & { coursesToClose: Array<ResolversTypes['Course']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MoveApplicationInput: MoveApplicationInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfferSalaryInput: OfferSalaryInput;
  OfferStatus: OfferStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodInput: PeriodInput;
  PipelineStage: ResolverTypeWrapper<PipelineStageRow>;
  PipelineStageInput: PipelineStageInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionKind: QuestionKind;
  Rating: ResolverTypeWrapper<Rating>;
  RatingInput: RatingInput;
  Recommendation: Recommendation;
  ReferCandidateInput: ReferCandidateInput;
  Referral: ResolverTypeWrapper<ReferralRow>;
  RejectApplicationInput: RejectApplicationInput;
  RejectionReason: RejectionReason;
  RespondToOfferInput: RespondToOfferInput;
  Resume: ResolverTypeWrapper<ResumeRow>;
  ResumeInput: ResumeInput;
  ReturnJobInput: ReturnJobInput;
  Salary: ResolverTypeWrapper<Salary>;
  SalaryInput: SalaryInput;
  SalaryPeriod: SalaryPeriod;
  SavedJob: ResolverTypeWrapper<SavedJobRow>;
  SavedJobConnection: ResolverTypeWrapper<Page<SavedJobRow>>;
  SavedJobEdge: ResolverTypeWrapper<Page<SavedJobRow>['edges'][number]>;
  ScheduleInterviewInput: ScheduleInterviewInput;
  Scorecard: ResolverTypeWrapper<ScorecardRow>;
  ScreeningAnswer: ResolverTypeWrapper<ScreeningAnswer>;
  ScreeningAnswerInput: ScreeningAnswerInput;
  ScreeningQuestion: ResolverTypeWrapper<ScreeningQuestionRow>;
  ScreeningQuestionInput: ScreeningQuestionInput;
  SetJobPipelineInput: SetJobPipelineInput;
  SetScreeningQuestionsInput: SetScreeningQuestionsInput;
  SkillDemand: ResolverTypeWrapper<SkillDemand>;
  SkillEvidence: ResolverTypeWrapper<Omit<SkillEvidence, 'certificates'> & { certificates: Array<Maybe<ResolversTypes['Certificate']>> }>;
  StageChange: ResolverTypeWrapper<StageChangeRow>;
  StageKind: StageKind;
  SubmitScorecardInput: SubmitScorecardInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpdateJobInput: UpdateJobInput;
  User: ResolverTypeWrapper<Reference>;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WorkMode: WorkMode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApplicationCount: ApplicationCount;
  Int: Scalars['Int']['output'];
  ApplyToJobInput: ApplyToJobInput;
  ID: Scalars['ID']['output'];
  BigInt: Scalars['BigInt']['output'];
  Certificate: Reference;
  Company: Reference;
  Course: Reference;
  CreateJobAlertInput: CreateJobAlertInput;
  CreateJobInput: CreateJobInput;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Duration: Scalars['Duration']['output'];
  Email: Scalars['Email']['output'];
  FunnelStage: FunnelStage;
  Float: Scalars['Float']['output'];
  Interview: InterviewRow;
  InterviewInput: InterviewInput;
  JSON: Scalars['JSON']['output'];
  Job: JobRow;
  Boolean: Scalars['Boolean']['output'];
  JobAlert: JobAlertRow;
  JobAlertConnection: Page<JobAlertRow>;
  JobAlertEdge: Page<JobAlertRow>['edges'][number];
  JobAlertInput: JobAlertInput;
  JobApplication: JobApplicationRow;
  JobApplicationConnection: Page<JobApplicationRow>;
  JobApplicationEdge: Page<JobApplicationRow>['edges'][number];
  JobApplicationFigures: JobApplicationFigures;
  JobApplicationPoint: JobApplicationPoint;
  JobApplicationReport: Omit<JobApplicationReport, 'job'> & { job: ResolversParentTypes['Job'] };
  JobCard: JobCard;
  JobConnection: Page<JobRow>;
  JobCount: JobCount;
  JobEdge: Page<JobRow>['edges'][number];
  JobFilter: JobFilter;
  JobInput: JobInput;
  JobMatch: Omit<JobMatch, 'evidence' | 'job' | 'matchedSkills' | 'missingSkills' | 'user'> & { evidence: ResolversParentTypes['SkillEvidence'], job: ResolversParentTypes['Job'], matchedSkills: Array<ResolversParentTypes['MatchedSkill']>, missingSkills: Array<ResolversParentTypes['MissingSkill']>, user: ResolversParentTypes['User'] };
  JobOffer: JobOfferRow;
  JobOfferInput: JobOfferInput;
  JobPeriod: JobPeriod;
  JobSkill: JobSkill;
  JobSkillInput: JobSkillInput;
  JobSummary: JobSummary;
  JobSummaryFigures: JobSummaryFigures;
  JobSummaryPoint: JobSummaryPoint;
  MakeOfferInput: MakeOfferInput;
  MatchedSkill: Omit<MatchedSkill, 'evidence'> & { evidence: ResolversParentTypes['SkillEvidence'] };
  MissingSkill: Omit<MissingSkill, 'coursesToClose'> & { coursesToClose: Array<ResolversParentTypes['Course']> };
  Money: Money;
  MoneyInput: MoneyInput;
  MoveApplicationInput: MoveApplicationInput;
  Mutation: Record<PropertyKey, never>;
  OfferSalaryInput: OfferSalaryInput;
  PageInfo: PageInfo;
  PeriodInput: PeriodInput;
  PipelineStage: PipelineStageRow;
  PipelineStageInput: PipelineStageInput;
  Query: Record<PropertyKey, never>;
  Rating: Rating;
  RatingInput: RatingInput;
  ReferCandidateInput: ReferCandidateInput;
  Referral: ReferralRow;
  RejectApplicationInput: RejectApplicationInput;
  RespondToOfferInput: RespondToOfferInput;
  Resume: ResumeRow;
  ResumeInput: ResumeInput;
  ReturnJobInput: ReturnJobInput;
  Salary: Salary;
  SalaryInput: SalaryInput;
  SavedJob: SavedJobRow;
  SavedJobConnection: Page<SavedJobRow>;
  SavedJobEdge: Page<SavedJobRow>['edges'][number];
  ScheduleInterviewInput: ScheduleInterviewInput;
  Scorecard: ScorecardRow;
  ScreeningAnswer: ScreeningAnswer;
  ScreeningAnswerInput: ScreeningAnswerInput;
  ScreeningQuestion: ScreeningQuestionRow;
  ScreeningQuestionInput: ScreeningQuestionInput;
  SetJobPipelineInput: SetJobPipelineInput;
  SetScreeningQuestionsInput: SetScreeningQuestionsInput;
  SkillDemand: SkillDemand;
  SkillEvidence: Omit<SkillEvidence, 'certificates'> & { certificates: Array<Maybe<ResolversParentTypes['Certificate']>> };
  StageChange: StageChangeRow;
  SubmitScorecardInput: SubmitScorecardInput;
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UpdateJobInput: UpdateJobInput;
  User: Reference;
  WithdrawApplicationInput: WithdrawApplicationInput;
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

export type ApplicationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationCount'] = ResolversParentTypes['ApplicationCount']> = {
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, Partial<CompanyJobsArgs>>;
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

export type FunnelStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelStage'] = ResolversParentTypes['FunnelStage']> = {
  kind?: Resolver<ResolversTypes['StageKind'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InterviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interview'] = ResolversParentTypes['Interview'], FederationReferenceType extends FederationReferenceTypes['Interview'] = FederationReferenceTypes['Interview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Interview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  application?: Resolver<ResolversTypes['JobApplication'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviewers?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InterviewKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InterviewStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job'], FederationReferenceType extends FederationReferenceTypes['Job'] = FederationReferenceTypes['Job']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Job']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptsApplications?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  applicationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  card?: Resolver<ResolversTypes['JobCard'], ParentType, ContextType, RequireFields<JobCardArgs, 'locale'>>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['JobClosedReason']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  myApplication?: Resolver<Maybe<ResolversTypes['JobApplication']>, ParentType, ContextType>;
  myMatchScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pipeline?: Resolver<Maybe<Array<ResolversTypes['PipelineStage']>>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['ScreeningQuestion']>, ParentType, ContextType>;
  recruiter?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salary?: Resolver<Maybe<ResolversTypes['Salary']>, ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['JobSkill']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['JobType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workMode?: Resolver<ResolversTypes['WorkMode'], ParentType, ContextType>;
};

export type JobAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobAlert'] = ResolversParentTypes['JobAlert'], FederationReferenceType extends FederationReferenceTypes['JobAlert'] = FederationReferenceTypes['JobAlert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JobAlert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['JobType']>, ParentType, ContextType>;
  workMode?: Resolver<Maybe<ResolversTypes['WorkMode']>, ParentType, ContextType>;
  yearlySalary?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type JobAlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobAlertConnection'] = ResolversParentTypes['JobAlertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobAlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JobAlert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobAlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobAlertEdge'] = ResolversParentTypes['JobAlertEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobAlert'], ParentType, ContextType>;
};

export type JobApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobApplication'] = ResolversParentTypes['JobApplication'], FederationReferenceType extends FederationReferenceTypes['JobApplication'] = FederationReferenceTypes['JobApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JobApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['ScreeningAnswer']>, ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  coverLetter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  daysInStage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['StageChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviews?: Resolver<Array<ResolversTypes['Interview']>, ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  matchScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meetsRequirements?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['JobOffer']>, ParentType, ContextType>;
  referredBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  rejectionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['RejectionReason']>, ParentType, ContextType>;
  resume?: Resolver<ResolversTypes['Resume'], ParentType, ContextType>;
  scorecards?: Resolver<Maybe<Array<ResolversTypes['Scorecard']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ApplicationSource']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['PipelineStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobApplicationConnection'] = ResolversParentTypes['JobApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JobApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobApplicationEdge'] = ResolversParentTypes['JobApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobApplication'], ParentType, ContextType>;
};

export type JobApplicationFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobApplicationFigures'] = ResolversParentTypes['JobApplicationFigures']> = {
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conversion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysToHire?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianHoursToFirstResponse?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  offerAcceptRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  offersAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offersDeclined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offersMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  views?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobApplicationPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobApplicationPoint'] = ResolversParentTypes['JobApplicationPoint']> = {
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  views?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobApplicationReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobApplicationReport'] = ResolversParentTypes['JobApplicationReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bySource?: Resolver<Array<ResolversTypes['ApplicationCount']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['JobApplicationFigures'], ParentType, ContextType>;
  funnel?: Resolver<Array<ResolversTypes['FunnelStage']>, ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  matchScores?: Resolver<Array<ResolversTypes['ApplicationCount']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['JobPeriod'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['JobApplicationFigures'], ParentType, ContextType>;
  rejectionReasons?: Resolver<Array<ResolversTypes['ApplicationCount']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['JobApplicationPoint']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type JobCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobCard'] = ResolversParentTypes['JobCard']> = {
  salary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subtitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobCount'] = ResolversParentTypes['JobCount']> = {
  jobs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type JobMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobMatch'] = ResolversParentTypes['JobMatch']> = {
  evidence?: Resolver<ResolversTypes['SkillEvidence'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  matchedSkills?: Resolver<Array<ResolversTypes['MatchedSkill']>, ParentType, ContextType>;
  missingSkills?: Resolver<Array<ResolversTypes['MissingSkill']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type JobOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobOffer'] = ResolversParentTypes['JobOffer'], FederationReferenceType extends FederationReferenceTypes['JobOffer'] = FederationReferenceTypes['JobOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JobOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  application?: Resolver<ResolversTypes['JobApplication'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salary?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  salaryPeriod?: Resolver<ResolversTypes['SalaryPeriod'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OfferStatus'], ParentType, ContextType>;
};

export type JobPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobPeriod'] = ResolversParentTypes['JobPeriod']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type JobSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobSkill'] = ResolversParentTypes['JobSkill']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JobSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobSummary'] = ResolversParentTypes['JobSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byCountry?: Resolver<Array<ResolversTypes['JobCount']>, ParentType, ContextType>;
  byType?: Resolver<Array<ResolversTypes['JobCount']>, ParentType, ContextType>;
  byWorkMode?: Resolver<Array<ResolversTypes['JobCount']>, ParentType, ContextType>;
  drafts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['JobSummaryFigures'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['JobPeriod'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['JobSummaryFigures'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['JobSummaryPoint']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['SkillDemand']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type JobSummaryFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobSummaryFigures'] = ResolversParentTypes['JobSummaryFigures']> = {
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicationsPerJob?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiredUnfilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiredUnfilledShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hires?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysToFill?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobSummaryPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobSummaryPoint'] = ResolversParentTypes['JobSummaryPoint']> = {
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hires?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchedSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchedSkill'] = ResolversParentTypes['MatchedSkill']> = {
  claimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['SkillEvidence'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingSkill'] = ResolversParentTypes['MissingSkill']> = {
  coursesToClose?: Resolver<Array<ResolversTypes['Course']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyToJob?: Resolver<ResolversTypes['JobApplication'], ParentType, ContextType, RequireFields<MutationApplyToJobArgs, 'input'>>;
  approveJob?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationApproveJobArgs, 'input'>>;
  cancelInterview?: Resolver<ResolversTypes['Interview'], ParentType, ContextType, RequireFields<MutationCancelInterviewArgs, 'input'>>;
  closeJob?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationCloseJobArgs, 'input'>>;
  createJob?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationCreateJobArgs, 'input'>>;
  createJobAlert?: Resolver<ResolversTypes['JobAlert'], ParentType, ContextType, RequireFields<MutationCreateJobAlertArgs, 'input'>>;
  deleteJob?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationDeleteJobArgs, 'input'>>;
  deleteJobAlert?: Resolver<ResolversTypes['JobAlert'], ParentType, ContextType, RequireFields<MutationDeleteJobAlertArgs, 'input'>>;
  makeOffer?: Resolver<ResolversTypes['JobOffer'], ParentType, ContextType, RequireFields<MutationMakeOfferArgs, 'input'>>;
  moveApplication?: Resolver<ResolversTypes['JobApplication'], ParentType, ContextType, RequireFields<MutationMoveApplicationArgs, 'input'>>;
  pauseJob?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationPauseJobArgs, 'input'>>;
  publishJob?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationPublishJobArgs, 'input'>>;
  recordJobView?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationRecordJobViewArgs, 'input'>>;
  referCandidate?: Resolver<ResolversTypes['Referral'], ParentType, ContextType, RequireFields<MutationReferCandidateArgs, 'input'>>;
  rejectApplication?: Resolver<ResolversTypes['JobApplication'], ParentType, ContextType, RequireFields<MutationRejectApplicationArgs, 'input'>>;
  respondToOffer?: Resolver<ResolversTypes['JobOffer'], ParentType, ContextType, RequireFields<MutationRespondToOfferArgs, 'input'>>;
  returnJob?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationReturnJobArgs, 'input'>>;
  saveJob?: Resolver<ResolversTypes['SavedJob'], ParentType, ContextType, RequireFields<MutationSaveJobArgs, 'input'>>;
  scheduleInterview?: Resolver<ResolversTypes['Interview'], ParentType, ContextType, RequireFields<MutationScheduleInterviewArgs, 'input'>>;
  setJobPipeline?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationSetJobPipelineArgs, 'input'>>;
  setScreeningQuestions?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationSetScreeningQuestionsArgs, 'input'>>;
  submitScorecard?: Resolver<ResolversTypes['Scorecard'], ParentType, ContextType, RequireFields<MutationSubmitScorecardArgs, 'input'>>;
  unsaveJob?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationUnsaveJobArgs, 'input'>>;
  updateJob?: Resolver<ResolversTypes['Job'], ParentType, ContextType, RequireFields<MutationUpdateJobArgs, 'input'>>;
  withdrawApplication?: Resolver<ResolversTypes['JobApplication'], ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
  withdrawOffer?: Resolver<ResolversTypes['JobOffer'], ParentType, ContextType, RequireFields<MutationWithdrawOfferArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PipelineStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelineStage'] = ResolversParentTypes['PipelineStage'], FederationReferenceType extends FederationReferenceTypes['PipelineStage'] = FederationReferenceTypes['PipelineStage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PipelineStage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StageKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  applicationsForJob?: Resolver<ResolversTypes['JobApplicationConnection'], ParentType, ContextType, RequireFields<QueryApplicationsForJobArgs, 'jobId' | 'orderBy'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, Partial<QueryJobArgs>>;
  jobAlerts?: Resolver<ResolversTypes['JobAlertConnection'], ParentType, ContextType, Partial<QueryJobAlertsArgs>>;
  jobApplication?: Resolver<ResolversTypes['JobApplication'], ParentType, ContextType, RequireFields<QueryJobApplicationArgs, 'id'>>;
  jobApplicationReport?: Resolver<ResolversTypes['JobApplicationReport'], ParentType, ContextType, RequireFields<QueryJobApplicationReportArgs, 'jobId' | 'period'>>;
  jobMatch?: Resolver<ResolversTypes['JobMatch'], ParentType, ContextType, RequireFields<QueryJobMatchArgs, 'jobId'>>;
  jobSummary?: Resolver<ResolversTypes['JobSummary'], ParentType, ContextType, RequireFields<QueryJobSummaryArgs, 'period'>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, RequireFields<QueryJobsArgs, 'orderBy'>>;
  myApplications?: Resolver<ResolversTypes['JobApplicationConnection'], ParentType, ContextType, Partial<QueryMyApplicationsArgs>>;
  parseSalary?: Resolver<Maybe<ResolversTypes['Salary']>, ParentType, ContextType, RequireFields<QueryParseSalaryArgs, 'text'>>;
  recommendedJobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, Partial<QueryRecommendedJobsArgs>>;
  savedJobs?: Resolver<ResolversTypes['SavedJobConnection'], ParentType, ContextType, Partial<QuerySavedJobsArgs>>;
  searchJobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, Partial<QuerySearchJobsArgs>>;
};

export type RatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  candidate?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type ResumeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resume'] = ResolversParentTypes['Resume']> = {
  certificates?: Resolver<Array<Maybe<ResolversTypes['Certificate']>>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type SalaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Salary'] = ResolversParentTypes['Salary']> = {
  max?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['SalaryPeriod'], ParentType, ContextType>;
  yearly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SavedJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedJob'] = ResolversParentTypes['SavedJob'], FederationReferenceType extends FederationReferenceTypes['SavedJob'] = FederationReferenceTypes['SavedJob']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SavedJob']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SavedJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedJobConnection'] = ResolversParentTypes['SavedJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SavedJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SavedJob']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedJobEdge'] = ResolversParentTypes['SavedJobEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedJob'], ParentType, ContextType>;
};

export type ScorecardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scorecard'] = ResolversParentTypes['Scorecard'], FederationReferenceType extends FederationReferenceTypes['Scorecard'] = FederationReferenceTypes['Scorecard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Scorecard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  author?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interview?: Resolver<Maybe<ResolversTypes['Interview']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratings?: Resolver<Array<ResolversTypes['Rating']>, ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type ScreeningAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningAnswer'] = ResolversParentTypes['ScreeningAnswer']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScreeningQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningQuestion'] = ResolversParentTypes['ScreeningQuestion'], FederationReferenceType extends FederationReferenceTypes['ScreeningQuestion'] = FederationReferenceTypes['ScreeningQuestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ScreeningQuestion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SkillDemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillDemand'] = ResolversParentTypes['SkillDemand']> = {
  certified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  demanded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkillEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillEvidence'] = ResolversParentTypes['SkillEvidence']> = {
  certificates?: Resolver<Array<Maybe<ResolversTypes['Certificate']>>, ParentType, ContextType>;
  endorsements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageChange'] = ResolversParentTypes['StageChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromStage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromStatus?: Resolver<Maybe<ResolversTypes['ApplicationStatus']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toStage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toStatus?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  applicationStageChanged?: SubscriptionResolver<ResolversTypes['JobApplication'], "applicationStageChanged", ParentType, ContextType, RequireFields<SubscriptionApplicationStageChangedArgs, 'jobId'>>;
  jobAlertMatched?: SubscriptionResolver<ResolversTypes['Job'], "jobAlertMatched", ParentType, ContextType, Partial<SubscriptionJobAlertMatchedArgs>>;
  jobUpdated?: SubscriptionResolver<ResolversTypes['Job'], "jobUpdated", ParentType, ContextType, RequireFields<SubscriptionJobUpdatedArgs, 'jobId'>>;
  myApplicationChanged?: SubscriptionResolver<ResolversTypes['JobApplication'], "myApplicationChanged", ParentType, ContextType, Partial<SubscriptionMyApplicationChangedArgs>>;
  newApplication?: SubscriptionResolver<ResolversTypes['JobApplication'], "newApplication", ParentType, ContextType, RequireFields<SubscriptionNewApplicationArgs, 'jobId'>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApplicationCount?: ApplicationCountResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  Certificate?: CertificateResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  Email?: GraphQLScalarType;
  FunnelStage?: FunnelStageResolvers<ContextType>;
  Interview?: InterviewResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  JobAlert?: JobAlertResolvers<ContextType>;
  JobAlertConnection?: JobAlertConnectionResolvers<ContextType>;
  JobAlertEdge?: JobAlertEdgeResolvers<ContextType>;
  JobApplication?: JobApplicationResolvers<ContextType>;
  JobApplicationConnection?: JobApplicationConnectionResolvers<ContextType>;
  JobApplicationEdge?: JobApplicationEdgeResolvers<ContextType>;
  JobApplicationFigures?: JobApplicationFiguresResolvers<ContextType>;
  JobApplicationPoint?: JobApplicationPointResolvers<ContextType>;
  JobApplicationReport?: JobApplicationReportResolvers<ContextType>;
  JobCard?: JobCardResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobCount?: JobCountResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  JobMatch?: JobMatchResolvers<ContextType>;
  JobOffer?: JobOfferResolvers<ContextType>;
  JobPeriod?: JobPeriodResolvers<ContextType>;
  JobSkill?: JobSkillResolvers<ContextType>;
  JobSummary?: JobSummaryResolvers<ContextType>;
  JobSummaryFigures?: JobSummaryFiguresResolvers<ContextType>;
  JobSummaryPoint?: JobSummaryPointResolvers<ContextType>;
  MatchedSkill?: MatchedSkillResolvers<ContextType>;
  MissingSkill?: MissingSkillResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PipelineStage?: PipelineStageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  Resume?: ResumeResolvers<ContextType>;
  Salary?: SalaryResolvers<ContextType>;
  SavedJob?: SavedJobResolvers<ContextType>;
  SavedJobConnection?: SavedJobConnectionResolvers<ContextType>;
  SavedJobEdge?: SavedJobEdgeResolvers<ContextType>;
  Scorecard?: ScorecardResolvers<ContextType>;
  ScreeningAnswer?: ScreeningAnswerResolvers<ContextType>;
  ScreeningQuestion?: ScreeningQuestionResolvers<ContextType>;
  SkillDemand?: SkillDemandResolvers<ContextType>;
  SkillEvidence?: SkillEvidenceResolvers<ContextType>;
  StageChange?: StageChangeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
