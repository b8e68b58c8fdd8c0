import type { Connection as Page, Reference } from '@lyceum/kit';
import type { CourseCertificationRow, CertificateRow, CertificateStatusChangeRow } from './tables.ts';
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

/** Proof that somebody completed a course. What stands on it is what was so on the day it was issued. */
export type Certificate = {
  /** What verifies it, with a check character. */
  code: Scalars['String']['output'];
  /** When the course was completed. */
  completedAt: Scalars['DateTime']['output'];
  /** The course. */
  course: Course;
  /** The course's title on it. */
  courseTitle: Scalars['String']['output'];
  /** What was to be done for it. */
  criteria: Scalars['String']['output'];
  /** It as people read it. */
  display: CertificateDisplay;
  /** Whether its holder hides it. */
  hidden: Scalars['Boolean']['output'];
  /** What became of it, in order; for its holder and staff, null for others. */
  history?: Maybe<CertificateStatusChangeConnection>;
  /** Who holds it. */
  holder: User;
  /** The holder's name on it. */
  holderName: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Who certifies. */
  issuerName: Scalars['String']['output'];
  /** Where it is read as PDF: by whoever has the code. */
  pdfUrl: Scalars['URL']['output'];
  /** What it shows to whoever verifies it; for its holder and staff, null for others. */
  publicFields?: Maybe<Array<CertificatePublicField>>;
  /** Why it does not hold; for its holder and staff, null for others. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The certificate that took its place. */
  renewedBy?: Maybe<Certificate>;
  /** What it certifies, in words. */
  skills: Array<Scalars['String']['output']>;
  /** Whether it holds. */
  status: CertificateStatus;
  /** The certificate whose place it took. */
  supersedes?: Maybe<Certificate>;
  /** It as an SVG image; for its holder and staff, null for others. */
  svg?: Maybe<Scalars['String']['output']>;
  /** Until when it holds; null: for ever. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Where anybody verifies it. */
  verificationUrl: Scalars['URL']['output'];
};


/** Proof that somebody completed a course. What stands on it is what was so on the day it was issued. */
export type CertificateDisplayArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


/** Proof that somebody completed a course. What stands on it is what was so on the day it was issued. */
export type CertificateHistoryArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Certificate items: https://relay.dev/graphql/connections.htm */
export type CertificateConnection = {
  /** The items with their cursors. */
  edges: Array<CertificateEdge>;
  /** The items of this page. */
  nodes: Array<Certificate>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A certificate as people read it. */
export type CertificateDisplay = {
  /** The holder's name. */
  holder: Scalars['String']['output'];
  /** The day of issue. */
  issued: Scalars['String']['output'];
  /** The course's title. */
  title: Scalars['String']['output'];
  /** Where it is verified. */
  url: Scalars['String']['output'];
  /** The last day; null: for ever. */
  validUntil?: Maybe<Scalars['String']['output']>;
};

/** A Certificate in a page. */
export type CertificateEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Certificate;
};

/** Whether a certificate may be issued. */
export type CertificateEligibility = {
  /** Whether it may. */
  eligible: Scalars['Boolean']['output'];
  /** What is missing. */
  unmet: Array<UnmetCriterion>;
};

/** A certificate. */
export type CertificateInput = {
  /** Which. */
  certificateId: Scalars['ID']['input'];
};

/** What a certificate may show to whoever verifies it. */
export type CertificatePublicField =
  /** The course's title. */
  | 'COURSE_TITLE'
  /** The holder's name. */
  | 'HOLDER_NAME'
  /** The day of issue. */
  | 'ISSUED_AT'
  /** What it certifies. */
  | 'SKILLS'
  /** The last day. */
  | 'VALID_UNTIL';

/** A page on which a certificate is passed on. */
export type CertificateShare = {
  /** The certificate. */
  certificate: Certificate;
  /** Where. */
  platform: SharePlatform;
  /** The page to open. */
  url: Scalars['String']['output'];
};

/** Whether a certificate holds. */
export type CertificateStatus =
  /** Its time is over. */
  | 'EXPIRED'
  /** It holds. */
  | 'ISSUED'
  /** It holds no longer, for good. */
  | 'REVOKED'
  /** A newer one took its place. */
  | 'SUPERSEDED'
  /** It does not hold for now. */
  | 'SUSPENDED';

/** A step in the life of a certificate. */
export type CertificateStatusChange = {
  /** Who did it; null: the platform. */
  actor?: Maybe<User>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What it was before; null: it was issued. */
  from?: Maybe<CertificateStatus>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Why, if somebody said so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What it became. */
  to: CertificateStatus;
};

/** A page of CertificateStatusChange items: https://relay.dev/graphql/connections.htm */
export type CertificateStatusChangeConnection = {
  /** The items with their cursors. */
  edges: Array<CertificateStatusChangeEdge>;
  /** The items of this page. */
  nodes: Array<CertificateStatusChange>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A CertificateStatusChange in a page. */
export type CertificateStatusChangeEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: CertificateStatusChange;
};

/** Certificates in a period. */
export type CertificationFigures = {
  /** Courses completed. */
  completed: Scalars['Int']['output'];
  /** Verifications that found one that does not hold. */
  invalidLookups: Scalars['Int']['output'];
  /** Issued per hundred completions; null without any. */
  issueRate?: Maybe<Scalars['Float']['output']>;
  /** Issued. */
  issued: Scalars['Int']['output'];
  /** Median days from the enrolment's beginning to the certificate; null without any. */
  medianDaysToCertificate?: Maybe<Scalars['Float']['output']>;
  /** Revoked. */
  revoked: Scalars['Int']['output'];
  /** Shares. */
  shares: Scalars['Int']['output'];
  /** Verifications that found a valid certificate. */
  validLookups: Scalars['Int']['output'];
};

/** Certificates of one step. */
export type CertificationPoint = {
  /** The step's first day. */
  day: Scalars['Date']['output'];
  /** Issued. */
  issued: Scalars['Int']['output'];
};

/** Figures about all certificates over a period. */
export type CertificationSummary = {
  /** The moment that what is not of the period is of. */
  asOf: Scalars['DateTime']['output'];
  /** Issued by course, most first; the first 20. */
  byCourse: Array<CertifiedCourseFigure>;
  /** Valid certificates that end within 30, 60 and 90 days. */
  expiring: Array<ExpiringCount>;
  /** The period's figures. */
  figures: CertificationFigures;
  /** When it was made. */
  generatedAt: Scalars['DateTime']['output'];
  /** The stretch of time. */
  period: Period;
  /** Those of the period of the same length just before. */
  previous: CertificationFigures;
  /** Revocations by reason, most first; the first 20. */
  revocations: Array<RevocationReason>;
  /** Issued in each step. */
  series: Array<CertificationPoint>;
  /** Most shared in the period; the first 10. */
  topShared: Array<SharedCertificate>;
};

/** Certificates of a course. */
export type CertifiedCourseFigure = {
  /** How many certificates. */
  count: Scalars['Int']['output'];
  /** The course. */
  course: Course;
  /** Its title on the newest certificate. */
  title: Scalars['String']['output'];
};

/** Something that certificates certify. */
export type CertifiedSkill = {
  /** By how many valid certificates. */
  count: Scalars['Int']['output'];
  /** It in words. */
  skill: Scalars['String']['output'];
};

/** A course, by what certifications know. */
export type Course = {
  /** How it is certified; null for a course that was never published. */
  certification?: Maybe<CourseCertification>;
  /** The course's id. */
  id: Scalars['ID']['output'];
};

/** A course. */
export type CourseCertificatesInput = {
  /** Which. */
  courseId: Scalars['ID']['input'];
};

/** How a course is certified. */
export type CourseCertification = {
  /** Whether it gives certificates. */
  certified: Scalars['Boolean']['output'];
  /** What is to be done for one; null: every required lesson. */
  criteria?: Maybe<Scalars['String']['output']>;
  /** What one certifies. */
  skills: Array<Scalars['String']['output']>;
  /** How many months one holds; 0: for ever; null: as defaultValidityMonths says. */
  validityMonths?: Maybe<Scalars['Int']['output']>;
};

/** How a credential is written. */
export type CredentialFormat =
  /** The same, as JSON text without signature. */
  | 'JSON_LD'
  /** Signed: Open Badges 3.0 as JWT. */
  | 'VC_JWT';

/** An enrolment, by what certifications know. */
export type Enrollment = {
  /** The newest certificate that it led to, where the viewer may see it. */
  certificate?: Maybe<Certificate>;
  /** The enrolment's id. */
  id: Scalars['ID']['output'];
};

/** Certificates that end soon. */
export type ExpiringCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** Within so many days. */
  withinDays: Scalars['Int']['output'];
};

/** For whom a certificate is issued. */
export type GenerateCertificateInput = {
  /** Which course. */
  courseId: Scalars['ID']['input'];
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For whom; left out: the viewer. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

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
  /** Issues certificates to all who completed a course and never had one, up to 500 at once; gives them. */
  bulkIssueCertificates: Array<Certificate>;
  /** Hides a certificate from everybody but its holder and staff; it verifies without a name. Nothing is lost. */
  deleteCertificate: Certificate;
  /** Issues the certificate of a completed course: the viewer's own, or by staff anybody's. */
  generateCertificate: Certificate;
  /** Makes a suspended certificate valid again. */
  reinstateCertificate: Certificate;
  /** Issues an ending or expired certificate anew; the old one is superseded. */
  renewCertificate: Certificate;
  /** Revokes the certificate that somebody holds for a course, for good. */
  revokeCertificate: Certificate;
  /** Says whether and how a course is certified; certificates that are out stay as they are. For its instructors and certifications:manage. */
  setCourseCertification: Course;
  /** The page on which the holder passes the certificate on. */
  shareCertificate: CertificateShare;
  /** Shows a hidden certificate again. */
  showCertificate: Certificate;
  /** Makes a certificate invalid for now. */
  suspendCertificate: Certificate;
  /** Says what the certificate shows to whoever verifies it. */
  updateCertificate: Certificate;
};


export type MutationBulkIssueCertificatesArgs = {
  input: CourseCertificatesInput;
};


export type MutationDeleteCertificateArgs = {
  input: CertificateInput;
};


export type MutationGenerateCertificateArgs = {
  input: GenerateCertificateInput;
};


export type MutationReinstateCertificateArgs = {
  input: CertificateInput;
};


export type MutationRenewCertificateArgs = {
  input: CertificateInput;
};


export type MutationRevokeCertificateArgs = {
  input: RevokeCertificateInput;
};


export type MutationSetCourseCertificationArgs = {
  input: SetCourseCertificationInput;
};


export type MutationShareCertificateArgs = {
  input: ShareCertificateInput;
};


export type MutationShowCertificateArgs = {
  input: CertificateInput;
};


export type MutationSuspendCertificateArgs = {
  input: SuspendCertificateInput;
};


export type MutationUpdateCertificateArgs = {
  input: UpdateCertificateInput;
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

/** Shares on a platform. */
export type PlatformCount = {
  /** How often. */
  count: Scalars['Int']['output'];
  /** Where. */
  platform: SharePlatform;
};

export type Query = {
  /** A certificate by id; null when there is none that the viewer may see. */
  certificate?: Maybe<Certificate>;
  /** The certificate as an Open Badges 3.0 credential, for its holder and staff. Signed RS256; keys at /certificates/keys. */
  certificateCredential: Scalars['String']['output'];
  /** Whether somebody may be given a course's certificate, and what is missing. */
  certificateEligibility: CertificateEligibility;
  /** Certificates of a course, for its instructors and certifications:manage, or one's own; newest first. */
  certificates: CertificateConnection;
  /** A person's certificates, newest first. Hidden ones are seen by their holder and by certifications:manage. */
  certificatesByUser: CertificateConnection;
  /** Figures about all certificates over a period, with the period before it. */
  certificationSummary: CertificationSummary;
  /** Certificates whose holder or course holds the text, or whose code it is, newest first. */
  searchCertificates: CertificateConnection;
  /** Figures about one person's certificates: one's own, or with reports:read anybody's. */
  userCertificationReport: UserCertificationReport;
  /** Whether a certificate holds: for anybody who has its code, as often as verificationsPerMinute allows. Shows what its holder permits. */
  verifyCertificate: VerificationResult;
  /** Whether a credential, as its holder carries it (VC-JWT), was signed here and still holds. */
  verifyCredential: VerificationResult;
};


export type QueryCertificateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCertificateCredentialArgs = {
  certificateId: Scalars['ID']['input'];
  format?: CredentialFormat;
};


export type QueryCertificateEligibilityArgs = {
  courseId: Scalars['ID']['input'];
  userId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCertificatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  courseId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<CertificateStatus>>;
};


export type QueryCertificatesByUserArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<CertificateStatus>>;
  userId: Scalars['ID']['input'];
};


export type QueryCertificationSummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QuerySearchCertificatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  status?: InputMaybe<Array<CertificateStatus>>;
};


export type QueryUserCertificationReportArgs = {
  userId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVerifyCertificateArgs = {
  code: Scalars['String']['input'];
};


export type QueryVerifyCredentialArgs = {
  credential: Scalars['String']['input'];
};

/** Why certificates were revoked. */
export type RevocationReason = {
  /** How often. */
  count: Scalars['Int']['output'];
  /** The reason. */
  reason: Scalars['String']['output'];
};

/** Whose certificate is revoked. */
export type RevokeCertificateInput = {
  /** Of which course. */
  courseId: Scalars['ID']['input'];
  /** Why; its holder reads it. */
  reason: Scalars['String']['input'];
  /** Whose. */
  userId: Scalars['ID']['input'];
};

/** How a course is certified; what is left out stays as it is. */
export type SetCourseCertificationInput = {
  /** Whether it gives certificates. */
  certified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which course. */
  courseId: Scalars['ID']['input'];
  /** What is to be done for one; null: every required lesson. */
  criteria?: InputMaybe<Scalars['String']['input']>;
  /** What one certifies: up to 30. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many months one holds; 0: for ever; null: as defaultValidityMonths says. */
  validityMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a certificate is passed on. */
export type ShareCertificateInput = {
  /** Which. */
  certificateId: Scalars['ID']['input'];
  /** Where. */
  platform: SharePlatform;
};

/** Where a certificate is passed on. */
export type SharePlatform =
  /** A mail. */
  | 'EMAIL'
  /** A post on Facebook. */
  | 'FACEBOOK'
  /** Just the link. */
  | 'LINK'
  /** Added to one's profile on LinkedIn. */
  | 'LINKEDIN'
  /** A post on X. */
  | 'X';

/** A certificate and how often it was shared. */
export type SharedCertificate = {
  /** Which. */
  certificate: Certificate;
  /** How often. */
  count: Scalars['Int']['output'];
};

export type Subscription = {
  /** The viewer was issued a certificate. */
  certificateIssued: Certificate;
  /** A certificate was suspended, reinstated, revoked or has expired. */
  certificateStatusChanged: Certificate;
};


export type SubscriptionCertificateIssuedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionCertificateStatusChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  certificateId: Scalars['ID']['input'];
};

/** Which certificate is suspended. */
export type SuspendCertificateInput = {
  /** Which. */
  certificateId: Scalars['ID']['input'];
  /** Why; its holder reads it. */
  reason: Scalars['String']['input'];
};

/** Something that stands between a person and a certificate. */
export type UnmetCriterion = {
  /** It in words. */
  message: Scalars['String']['output'];
  /** Its name. */
  rule: UnmetRule;
};

/** Why a certificate can't be issued. */
export type UnmetRule =
  /** There is one already. */
  | 'HELD'
  /** The course gives no certificate. */
  | 'NOT_CERTIFIED'
  /** The course is not completed. */
  | 'NOT_COMPLETED'
  /** The account is not active. */
  | 'SUSPENDED'
  /** There were too many. */
  | 'TOO_MANY';

/** What a certificate shows. */
export type UpdateCertificateInput = {
  /** Which. */
  certificateId: Scalars['ID']['input'];
  /** All that it shows to whoever verifies it. */
  publicFields: Array<CertificatePublicField>;
};

/** A person, by what certifications know. */
export type User = {
  /** Their certificates, newest first; hidden ones for themselves only. */
  certificates: CertificateConnection;
  /** The person's id. */
  id: Scalars['ID']['output'];
};


/** A person, by what certifications know. */
export type UserCertificatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<CertificateStatus>>;
};

/** Figures about one person's certificates. */
export type UserCertificationReport = {
  /** The moment that the figures are of. */
  asOf: Scalars['DateTime']['output'];
  /** By course, newest first. */
  courses: Array<CertifiedCourseFigure>;
  /** Certificates whose time is over and that were not renewed. */
  expired: Scalars['Int']['output'];
  /** Of these, ending within 90 days. */
  expiring: Scalars['Int']['output'];
  /** When it was made; what it counts is as of then. */
  generatedAt: Scalars['DateTime']['output'];
  /** Valid certificates. */
  held: Scalars['Int']['output'];
  /** Median days from the enrolment's beginning to the certificate; null without any. */
  medianDaysToCertificate?: Maybe<Scalars['Float']['output']>;
  /** Revoked ones. */
  revoked: Scalars['Int']['output'];
  /** Shares by platform, most first. */
  shares: Array<PlatformCount>;
  /** What valid certificates certify, most first. */
  skills: Array<CertifiedSkill>;
  /** Suspended ones. */
  suspended: Scalars['Int']['output'];
  /** Whose. */
  user: User;
  /** How often they were verified. */
  verifications: Scalars['Int']['output'];
};

/** What verifying says, as far as the holder permits. */
export type VerificationResult = {
  /** The certificate itself, where the viewer may see it. */
  certificate?: Maybe<Certificate>;
  /** The course's title. */
  courseTitle?: Maybe<Scalars['String']['output']>;
  /** The holder's name. */
  holderName?: Maybe<Scalars['String']['output']>;
  /** When it was issued. */
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who certifies. */
  issuerName?: Maybe<Scalars['String']['output']>;
  /** What it certifies. */
  skills?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether it holds. */
  status: VerificationStatus;
  /** Since when it does not hold. */
  statusChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it holds; null also where it holds for ever. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** What came out of verifying. */
export type VerificationStatus =
  /** It held, and its time is over. */
  | 'EXPIRED'
  /** It was revoked. */
  | 'REVOKED'
  /** It is suspended. */
  | 'SUSPENDED'
  /** It is not what was signed. */
  | 'TAMPERED'
  /** There is no such certificate. */
  | 'UNKNOWN'
  /** It holds. */
  | 'VALID';



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
  Course: Course;
  Enrollment: Enrollment;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}> );
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  Enrollment:
    ( { __typename: 'Enrollment' }
    & GraphQLRecursivePick<FederationTypes['Enrollment'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Certificate: ResolverTypeWrapper<CertificateRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CertificateConnection: ResolverTypeWrapper<Page<CertificateRow>>;
  CertificateDisplay: ResolverTypeWrapper<CertificateDisplay>;
  CertificateEdge: ResolverTypeWrapper<Page<CertificateRow>['edges'][number]>;
  CertificateEligibility: ResolverTypeWrapper<CertificateEligibility>;
  CertificateInput: CertificateInput;
  CertificatePublicField: CertificatePublicField;
  CertificateShare: ResolverTypeWrapper<Omit<CertificateShare, 'certificate'> & { certificate: ResolversTypes['Certificate'] }>;
  CertificateStatus: CertificateStatus;
  CertificateStatusChange: ResolverTypeWrapper<CertificateStatusChangeRow>;
  CertificateStatusChangeConnection: ResolverTypeWrapper<Page<CertificateStatusChangeRow>>;
  CertificateStatusChangeEdge: ResolverTypeWrapper<Page<CertificateStatusChangeRow>['edges'][number]>;
  CertificationFigures: ResolverTypeWrapper<CertificationFigures>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CertificationPoint: ResolverTypeWrapper<CertificationPoint>;
  CertificationSummary: ResolverTypeWrapper<Omit<CertificationSummary, 'byCourse' | 'topShared'> & { byCourse: Array<ResolversTypes['CertifiedCourseFigure']>, topShared: Array<ResolversTypes['SharedCertificate']> }>;
  CertifiedCourseFigure: ResolverTypeWrapper<Omit<CertifiedCourseFigure, 'course'> & { course: ResolversTypes['Course'] }>;
  CertifiedSkill: ResolverTypeWrapper<CertifiedSkill>;
  Course: ResolverTypeWrapper<Reference>;
  CourseCertificatesInput: CourseCertificatesInput;
  CourseCertification: ResolverTypeWrapper<CourseCertificationRow>;
  CredentialFormat: CredentialFormat;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  Enrollment: ResolverTypeWrapper<Reference>;
  ExpiringCount: ResolverTypeWrapper<ExpiringCount>;
  GenerateCertificateInput: GenerateCertificateInput;
  Granularity: Granularity;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PlatformCount: ResolverTypeWrapper<PlatformCount>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RevocationReason: ResolverTypeWrapper<RevocationReason>;
  RevokeCertificateInput: RevokeCertificateInput;
  SetCourseCertificationInput: SetCourseCertificationInput;
  ShareCertificateInput: ShareCertificateInput;
  SharePlatform: SharePlatform;
  SharedCertificate: ResolverTypeWrapper<Omit<SharedCertificate, 'certificate'> & { certificate: ResolversTypes['Certificate'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuspendCertificateInput: SuspendCertificateInput;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnmetCriterion: ResolverTypeWrapper<UnmetCriterion>;
  UnmetRule: UnmetRule;
  UpdateCertificateInput: UpdateCertificateInput;
  User: ResolverTypeWrapper<Reference>;
  UserCertificationReport: ResolverTypeWrapper<Omit<UserCertificationReport, 'courses' | 'user'> & { courses: Array<ResolversTypes['CertifiedCourseFigure']>, user: ResolversTypes['User'] }>;
  VerificationResult: ResolverTypeWrapper<Omit<VerificationResult, 'certificate'> & { certificate?: Maybe<ResolversTypes['Certificate']> }>;
  VerificationStatus: VerificationStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  Certificate: CertificateRow;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  CertificateConnection: Page<CertificateRow>;
  CertificateDisplay: CertificateDisplay;
  CertificateEdge: Page<CertificateRow>['edges'][number];
  CertificateEligibility: CertificateEligibility;
  CertificateInput: CertificateInput;
  CertificateShare: Omit<CertificateShare, 'certificate'> & { certificate: ResolversParentTypes['Certificate'] };
  CertificateStatusChange: CertificateStatusChangeRow;
  CertificateStatusChangeConnection: Page<CertificateStatusChangeRow>;
  CertificateStatusChangeEdge: Page<CertificateStatusChangeRow>['edges'][number];
  CertificationFigures: CertificationFigures;
  Float: Scalars['Float']['output'];
  CertificationPoint: CertificationPoint;
  CertificationSummary: Omit<CertificationSummary, 'byCourse' | 'topShared'> & { byCourse: Array<ResolversParentTypes['CertifiedCourseFigure']>, topShared: Array<ResolversParentTypes['SharedCertificate']> };
  CertifiedCourseFigure: Omit<CertifiedCourseFigure, 'course'> & { course: ResolversParentTypes['Course'] };
  CertifiedSkill: CertifiedSkill;
  Course: Reference;
  CourseCertificatesInput: CourseCertificatesInput;
  CourseCertification: CourseCertificationRow;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Duration: Scalars['Duration']['output'];
  Email: Scalars['Email']['output'];
  Enrollment: Reference;
  ExpiringCount: ExpiringCount;
  GenerateCertificateInput: GenerateCertificateInput;
  JSON: Scalars['JSON']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Period: Period;
  PeriodInput: PeriodInput;
  PlatformCount: PlatformCount;
  Query: Record<PropertyKey, never>;
  RevocationReason: RevocationReason;
  RevokeCertificateInput: RevokeCertificateInput;
  SetCourseCertificationInput: SetCourseCertificationInput;
  ShareCertificateInput: ShareCertificateInput;
  SharedCertificate: Omit<SharedCertificate, 'certificate'> & { certificate: ResolversParentTypes['Certificate'] };
  Subscription: Record<PropertyKey, never>;
  SuspendCertificateInput: SuspendCertificateInput;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UnmetCriterion: UnmetCriterion;
  UpdateCertificateInput: UpdateCertificateInput;
  User: Reference;
  UserCertificationReport: Omit<UserCertificationReport, 'courses' | 'user'> & { courses: Array<ResolversParentTypes['CertifiedCourseFigure']>, user: ResolversParentTypes['User'] };
  VerificationResult: Omit<VerificationResult, 'certificate'> & { certificate?: Maybe<ResolversParentTypes['Certificate']> };
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

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  courseTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['CertificateDisplay'], ParentType, ContextType, Partial<CertificateDisplayArgs>>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['CertificateStatusChangeConnection']>, ParentType, ContextType, Partial<CertificateHistoryArgs>>;
  holder?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdfUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  publicFields?: Resolver<Maybe<Array<ResolversTypes['CertificatePublicField']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewedBy?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  svg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verificationUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type CertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateDisplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateDisplay'] = ResolversParentTypes['CertificateDisplay']> = {
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateEdge'] = ResolversParentTypes['CertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type CertificateEligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateEligibility'] = ResolversParentTypes['CertificateEligibility']> = {
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unmet?: Resolver<Array<ResolversTypes['UnmetCriterion']>, ParentType, ContextType>;
};

export type CertificateShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateShare'] = ResolversParentTypes['CertificateShare']> = {
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['SharePlatform'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateStatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateStatusChange'] = ResolversParentTypes['CertificateStatusChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['CertificateStatus']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
};

export type CertificateStatusChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateStatusChangeConnection'] = ResolversParentTypes['CertificateStatusChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificateStatusChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CertificateStatusChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateStatusChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateStatusChangeEdge'] = ResolversParentTypes['CertificateStatusChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CertificateStatusChange'], ParentType, ContextType>;
};

export type CertificationFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationFigures'] = ResolversParentTypes['CertificationFigures']> = {
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invalidLookups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issueRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysToCertificate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shares?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validLookups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificationPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationPoint'] = ResolversParentTypes['CertificationPoint']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificationSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationSummary'] = ResolversParentTypes['CertificationSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byCourse?: Resolver<Array<ResolversTypes['CertifiedCourseFigure']>, ParentType, ContextType>;
  expiring?: Resolver<Array<ResolversTypes['ExpiringCount']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['CertificationFigures'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['CertificationFigures'], ParentType, ContextType>;
  revocations?: Resolver<Array<ResolversTypes['RevocationReason']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['CertificationPoint']>, ParentType, ContextType>;
  topShared?: Resolver<Array<ResolversTypes['SharedCertificate']>, ParentType, ContextType>;
};

export type CertifiedCourseFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertifiedCourseFigure'] = ResolversParentTypes['CertifiedCourseFigure']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertifiedSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertifiedSkill'] = ResolversParentTypes['CertifiedSkill']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certification?: Resolver<Maybe<ResolversTypes['CourseCertification']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CourseCertificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseCertification'] = ResolversParentTypes['CourseCertification']> = {
  certified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  criteria?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  validityMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type EnrollmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrollment'] = ResolversParentTypes['Enrollment'], FederationReferenceType extends FederationReferenceTypes['Enrollment'] = FederationReferenceTypes['Enrollment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enrollment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExpiringCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpiringCount'] = ResolversParentTypes['ExpiringCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withinDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bulkIssueCertificates?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<MutationBulkIssueCertificatesArgs, 'input'>>;
  deleteCertificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType, RequireFields<MutationDeleteCertificateArgs, 'input'>>;
  generateCertificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType, RequireFields<MutationGenerateCertificateArgs, 'input'>>;
  reinstateCertificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType, RequireFields<MutationReinstateCertificateArgs, 'input'>>;
  renewCertificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType, RequireFields<MutationRenewCertificateArgs, 'input'>>;
  revokeCertificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType, RequireFields<MutationRevokeCertificateArgs, 'input'>>;
  setCourseCertification?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationSetCourseCertificationArgs, 'input'>>;
  shareCertificate?: Resolver<ResolversTypes['CertificateShare'], ParentType, ContextType, RequireFields<MutationShareCertificateArgs, 'input'>>;
  showCertificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType, RequireFields<MutationShowCertificateArgs, 'input'>>;
  suspendCertificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType, RequireFields<MutationSuspendCertificateArgs, 'input'>>;
  updateCertificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType, RequireFields<MutationUpdateCertificateArgs, 'input'>>;
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

export type PlatformCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformCount'] = ResolversParentTypes['PlatformCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['SharePlatform'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'id'>>;
  certificateCredential?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryCertificateCredentialArgs, 'certificateId' | 'format'>>;
  certificateEligibility?: Resolver<ResolversTypes['CertificateEligibility'], ParentType, ContextType, RequireFields<QueryCertificateEligibilityArgs, 'courseId'>>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, Partial<QueryCertificatesArgs>>;
  certificatesByUser?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<QueryCertificatesByUserArgs, 'userId'>>;
  certificationSummary?: Resolver<ResolversTypes['CertificationSummary'], ParentType, ContextType, RequireFields<QueryCertificationSummaryArgs, 'period'>>;
  searchCertificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<QuerySearchCertificatesArgs, 'query'>>;
  userCertificationReport?: Resolver<ResolversTypes['UserCertificationReport'], ParentType, ContextType, Partial<QueryUserCertificationReportArgs>>;
  verifyCertificate?: Resolver<ResolversTypes['VerificationResult'], ParentType, ContextType, RequireFields<QueryVerifyCertificateArgs, 'code'>>;
  verifyCredential?: Resolver<ResolversTypes['VerificationResult'], ParentType, ContextType, RequireFields<QueryVerifyCredentialArgs, 'credential'>>;
};

export type RevocationReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevocationReason'] = ResolversParentTypes['RevocationReason']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedCertificate'] = ResolversParentTypes['SharedCertificate']> = {
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  certificateIssued?: SubscriptionResolver<ResolversTypes['Certificate'], "certificateIssued", ParentType, ContextType, Partial<SubscriptionCertificateIssuedArgs>>;
  certificateStatusChanged?: SubscriptionResolver<ResolversTypes['Certificate'], "certificateStatusChanged", ParentType, ContextType, RequireFields<SubscriptionCertificateStatusChangedArgs, 'certificateId'>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnmetCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmetCriterion'] = ResolversParentTypes['UnmetCriterion']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['UnmetRule'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, Partial<UserCertificatesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserCertificationReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserCertificationReport'] = ResolversParentTypes['UserCertificationReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  courses?: Resolver<Array<ResolversTypes['CertifiedCourseFigure']>, ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiring?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysToCertificate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['PlatformCount']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['CertifiedSkill']>, ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  verifications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationResult'] = ResolversParentTypes['VerificationResult']> = {
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  courseTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issuerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  statusChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateDisplay?: CertificateDisplayResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  CertificateEligibility?: CertificateEligibilityResolvers<ContextType>;
  CertificateShare?: CertificateShareResolvers<ContextType>;
  CertificateStatusChange?: CertificateStatusChangeResolvers<ContextType>;
  CertificateStatusChangeConnection?: CertificateStatusChangeConnectionResolvers<ContextType>;
  CertificateStatusChangeEdge?: CertificateStatusChangeEdgeResolvers<ContextType>;
  CertificationFigures?: CertificationFiguresResolvers<ContextType>;
  CertificationPoint?: CertificationPointResolvers<ContextType>;
  CertificationSummary?: CertificationSummaryResolvers<ContextType>;
  CertifiedCourseFigure?: CertifiedCourseFigureResolvers<ContextType>;
  CertifiedSkill?: CertifiedSkillResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseCertification?: CourseCertificationResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  Email?: GraphQLScalarType;
  Enrollment?: EnrollmentResolvers<ContextType>;
  ExpiringCount?: ExpiringCountResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PlatformCount?: PlatformCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RevocationReason?: RevocationReasonResolvers<ContextType>;
  SharedCertificate?: SharedCertificateResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  UnmetCriterion?: UnmetCriterionResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserCertificationReport?: UserCertificationReportResolvers<ContextType>;
  VerificationResult?: VerificationResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
