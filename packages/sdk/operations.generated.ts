/** The operations of schema/operations as typed functions. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentNode } from 'graphql';
/** A request to accept. */
export type AcceptConnectionInput = {
  /** Its id. */
  connectionId: string;
};

/** A session. */
export type ActivitySessionInput = {
  /** Which. */
  sessionId: string;
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

/** Who sees a statement. */
export type ActivityVisibility =
  /** They and the instructors of its course. */
  | 'COURSE'
  /** Whose it is. */
  | 'ONLY_ME'
  /** Everybody but those kept apart by a block. */
  | 'PUBLIC';

/** A new comment. */
export type AddCommentInput = {
  /** What it says. */
  content: string;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** The comment that it answers. */
  parentId?: string | null | undefined;
  /** The post. */
  postId: string;
};

/** A new lesson. */
export type AddLessonInput = {
  /** Its text, in Markdown; a TEXT lesson needs one. */
  body?: string | null | undefined;
  /** What it takes, in minutes. */
  durationMinutes?: number | null | undefined;
  /** The file's name; a FILE needs one. */
  fileName?: string | null | undefined;
  /** What it consists of. */
  kind: LessonKind;
  /** The file's media type. */
  mimeType?: string | null | undefined;
  /** The module's id. */
  moduleId: string;
  /** Whether everybody may read it; left out: no. */
  preview?: boolean | null | undefined;
  /** Whether learners see it; left out: no. */
  published?: boolean | null | undefined;
  /** Whether it counts for completion; left out: yes. */
  required?: boolean | null | undefined;
  /** The file's size in bytes. */
  sizeBytes?: number | string | null | undefined;
  /** What it is called. */
  title: string;
  /** Where its video, file or page is; VIDEO, FILE and LINK need one. */
  url?: string | null | undefined;
};

/** A new module. */
export type AddModuleInput = {
  /** The course's id. */
  courseId: string;
  /** What it is about. */
  summary?: string | null | undefined;
  /** What it is called. */
  title: string;
};

/** A new run. */
export type AddRunInput = {
  /** How many fit in; 0: no limit; left out: as the settings say. */
  capacity?: number | null | undefined;
  /** The course's id. */
  courseId: string;
  /** When it ends. */
  endsAt?: string | null | undefined;
  /** The last day on which one may enrol. */
  enrollmentClosesOn?: string | null | undefined;
  /** The first day on which one may enrol. */
  enrollmentOpensOn?: string | null | undefined;
  /** The same key gives the same run. */
  idempotencyKey?: string | null | undefined;
  /** What it costs; left out: nothing. */
  price?: MoneyInput | null | undefined;
  /** When it begins. */
  startsAt?: string | null | undefined;
  /** The zone of the enrolment window's days; left out: UTC. */
  timeZone?: string | null | undefined;
  /** A name of its own. */
  title?: string | null | undefined;
};

/** A seat to be given. */
export type AllocateSeatInput = {
  /** The ordered seats' id. */
  poolId: string;
  /** The member. */
  userId: string;
};

/** The answer to a request. */
export type AnswerJoinRequestInput = {
  /** Whether they are let in. */
  accept: boolean;
  /** The membership's id. */
  memberId: string;
  /** As what; left out: MEMBER. */
  role?: CompanyRole | null | undefined;
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
  answers?: Array<ScreeningAnswerInput> | null | undefined;
  /** Certificates of one's own to attach. */
  certificateIds?: Array<string> | null | undefined;
  /** A letter: up to 10,000 characters. */
  coverLetter?: string | null | undefined;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** The job's id. */
  jobId: string;
  /** What is handed in. */
  resume: ResumeInput;
  /** How one came to the job; left out: DIRECT. */
  source?: ApplicationSource | null | undefined;
};

/** A request to approve. */
export type ApproveFollowRequestInput = {
  /** Its id. */
  followId: string;
};

/** Which request. */
export type ApproveJoinRequestInput = {
  /** The request. */
  requestId: string;
};

/** Whom to let come. */
export type ApproveRsvpInput = {
  /** The request. */
  rsvpId: string;
};

/** Whom to ban. */
export type BanGroupMemberInput = {
  /** The group. */
  groupId: string;
  /** Why: up to 500 characters; for the staff's log. */
  reason?: string | null | undefined;
  /** Who. */
  userId: string;
};

/** Whom to block. */
export type BlockUserInput = {
  /** The person. */
  userId: string;
};

/** Which post. */
export type BookmarkPostInput = {
  /** The post. */
  postId: string;
};

/** What to call off. */
export type CancelEventInput = {
  /** The event. */
  eventId: string;
  /** Why: everybody concerned reads it. */
  reason: string;
  /** Which dates of one that comes again; left out: this one. */
  scope?: EventScope | null | undefined;
};

/** Which run. */
export type CancelReportInput = {
  /** The run's id. */
  runId: string;
};

/** What to give back. */
export type CancelRsvpInput = {
  /** Why. */
  reason?: string | null | undefined;
  /** The answer. */
  rsvpId: string;
};

/** Whether money is taken at once. */
export type CaptureMode =
  /** Taken at once. */
  | 'AUTOMATIC'
  /** Held until it is captured. */
  | 'MANUAL';

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

/** Kinds of rooms. */
export type ChatroomKind =
  /** The learners and instructors of a course. */
  | 'COURSE'
  /** Two people; there is one such room for each two. */
  | 'DIRECT'
  /** People who were brought together by one of them, or the members of a group. */
  | 'GROUP';

/** Who is there. */
export type CheckInInput = {
  /** The code on the ticket. */
  code: string;
};

/** Which offer to take. */
export type ClaimWaitlistOfferInput = {
  /** The answer that waited. */
  rsvpId: string;
};

/** A company. */
export type CompanyInput = {
  /** Its id. */
  companyId: string;
};

/** A logo: where it is and how big. */
export type CompanyLogoInput = {
  /** Its size in bytes: up to logoMaxBytes. */
  sizeBytes: number;
  /** Its address. */
  url: string;
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

/** Why something is reported. */
export type ContentReportReason =
  /** It is not theirs to publish. */
  | 'COPYRIGHT'
  /** It is not true. */
  | 'FALSE'
  /** It harasses somebody. */
  | 'HARASSMENT'
  /** It incites to hatred. */
  | 'HATE'
  /** Something else: say what. */
  | 'OTHER'
  /** It is sexual. */
  | 'SEXUAL'
  /** It advertises. */
  | 'SPAM'
  /** It threatens, or shows violence. */
  | 'VIOLENCE';

/** Whether a report was looked at. */
export type ContentReportStatus =
  /** It was taken down. */
  | 'ACTIONED'
  /** Nothing was wrong. */
  | 'DISMISSED'
  /** Not yet. */
  | 'OPEN';

/** A course. */
export type CourseInput = {
  /** Its id. */
  courseId: string;
};

/** For whom a course is. */
export type CourseLevel =
  /** Needs experience. */
  | 'ADVANCED'
  /** Needs nothing. */
  | 'BEGINNER'
  /** Needs the basics. */
  | 'INTERMEDIATE';

/** Where a course stands. */
export type CourseStatus =
  /** Closed: who learns in it goes on. */
  | 'ARCHIVED'
  /** Being written. */
  | 'DRAFT'
  /** Waits for a reviewer. */
  | 'IN_REVIEW'
  /** Open to everybody. */
  | 'PUBLISHED';

/** What somebody did. */
export type CreateActivityInput = {
  /** Whether it was completed. */
  completion?: boolean | null | undefined;
  /** The course it was done in; only of those one learns or teaches in. */
  courseId?: string | null | undefined;
  /** How long it took. */
  durationSeconds?: number | null | undefined;
  /** The group it was done in. */
  groupId?: string | null | undefined;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** In which language, BCP 47. */
  language?: string | null | undefined;
  /** A note to oneself. */
  note?: string | null | undefined;
  /** The thing's id or IRI. */
  objectId: string;
  /** What the thing is called. */
  objectName?: string | null | undefined;
  /** The kind of thing it was done to, like Video. */
  objectType: string;
  /** When it happened; left out: now. */
  occurredAt?: string | null | undefined;
  /** On what platform or device. */
  platform?: string | null | undefined;
  /** The registration or session that it belongs to. */
  registration?: string | null | undefined;
  /** A score from -1 to 1. */
  scoreScaled?: number | null | undefined;
  /** The client's own id of it: the same is recorded once. */
  sourceId?: string | null | undefined;
  /** Whether it succeeded. */
  success?: boolean | null | undefined;
  /** What was done: completed, attempted … or its IRI. */
  verb: string;
  /** Who sees it; left out: as defaultVisibility says. */
  visibility?: ActivityVisibility | null | undefined;
};

/** A group room to open. */
export type CreateChatroomInput = {
  /** Asking again with this key opens no second room. */
  idempotencyKey?: string | null | undefined;
  /** Who else is in it. */
  memberIds: Array<string>;
  /** Its name. */
  name: string;
};

/** A new company. */
export type CreateCompanyInput = {
  /** Where it is: ISO 3166-1 alpha-2. */
  countryCode?: string | null | undefined;
  /** What it says of itself: Markdown, up to 20,000 characters. */
  description?: string | null | undefined;
  /** When it was founded. */
  foundedYear?: number | null | undefined;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** What it works in: one of allowedIndustries. */
  industry?: string | null | undefined;
  /** Its logo. */
  logo?: CompanyLogoInput | null | undefined;
  /** What it is called: up to 120 characters. */
  name: string;
  /** Its name in addresses; left out: made of its name. */
  slug?: string | null | undefined;
  /** What it does, on one line: up to 200 characters. */
  tagline?: string | null | undefined;
  /** Its page on the web. */
  website?: string | null | undefined;
};

/** Whom to ask. */
export type CreateConnectionInput = {
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** What to say: up to noteMaxLength characters. */
  note?: string | null | undefined;
  /** The person. */
  userId: string;
};

/** A new course. */
export type CreateCourseInput = {
  /** Whether staff let each learner in. */
  approvalRequired?: boolean | null | undefined;
  /** Its category's id. */
  categoryId?: string | null | undefined;
  /** All about it, in Markdown. */
  description?: string | null | undefined;
  /** The same key gives the same course. */
  idempotencyKey?: string | null | undefined;
  /** The language, as BCP 47; left out: en. */
  language?: string | null | undefined;
  /** For whom it is; left out: BEGINNER. */
  level?: CourseLevel | null | undefined;
  /** Its name in addresses; left out: made from the title. */
  slug?: string | null | undefined;
  /** One or two sentences. */
  summary?: string | null | undefined;
  /** Words to find it by. */
  tags?: Array<string> | null | undefined;
  /** What it is called. */
  title: string;
};

/** A report to put together. */
export type CreateCustomReportInput = {
  /** What is counted of each group; without groups, of all. */
  aggregates?: Array<ReportAggregateInput> | null | undefined;
  /** The columns shown; of groups left out. */
  columns?: Array<string> | null | undefined;
  /** Which rows are kept; all must hold. */
  filters?: Array<ReportFilterInput> | null | undefined;
  /** By what rows are put together. */
  groupBy?: Array<string> | null | undefined;
  /** How many lines at most; left out: 1,000. */
  limit?: number | null | undefined;
  /** Its name. */
  name: string;
  /** In which order. */
  orderBy?: Array<ReportOrderInput> | null | undefined;
  /** What the source is asked with. */
  params?: unknown;
  /** Whether others may run it, each with their own rights. */
  shared?: boolean | null | undefined;
  /** Where its rows come from; see reportSources. */
  source: string;
};

/** A new event. */
export type CreateEventInput = {
  /** The address of the house. */
  address?: string | null | undefined;
  /** Whether those who run it decide who comes; null: as the setting approvalRequired says. */
  approvalRequired?: boolean | null | undefined;
  /** How many fit in; null: no limit. */
  capacity?: number | null | undefined;
  /** What it is about. */
  description?: string | null | undefined;
  /** When it ends. */
  endsAt: string;
  /** The group whose event it is; for its staff. */
  groupId?: string | null | undefined;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** What kind of event it is. Left out: OTHER. */
  kind?: EventKind | null | undefined;
  /** Where it is, in degrees to the north. */
  latitude?: number | null | undefined;
  /** Where it is, in degrees to the east. */
  longitude?: number | null | undefined;
  /** How many guests each may bring; null: as the setting allowGuests says. */
  maxGuests?: number | null | undefined;
  /** Where people meet. */
  mode?: EventMode | null | undefined;
  /** Where it is on the Internet. */
  onlineUrl?: string | null | undefined;
  /** A rule of RFC 5545 with an end: FREQ=WEEKLY;BYDAY=TU;COUNT=10. The first of its dates is startsAt. */
  recurrence?: string | null | undefined;
  /** Whether everybody sees who comes. */
  showAttendees?: boolean | null | undefined;
  /** When it begins. */
  startsAt: string;
  /** The kinds of tickets, if entry is not just free. */
  tickets?: Array<TicketTypeInput> | null | undefined;
  /** The zone whose clocks it goes by; left out: as the setting defaultTimezone says. */
  timeZone?: string | null | undefined;
  /** What it is called. Up to 150 characters. */
  title: string;
  /** The room or house. */
  venue?: string | null | undefined;
  /** Who may know of it. */
  visibility?: EventVisibility | null | undefined;
  /** Whether people may wait for a place; null: as the setting says. */
  waitlistEnabled?: boolean | null | undefined;
};

/** A new group. */
export type CreateGroupInput = {
  /** Whether who wants to join a public group asks the staff; left out: as the setting says. */
  approvalRequired?: boolean | null | undefined;
  /** The course that it belongs to; one learns or teaches there. */
  courseId?: string | null | undefined;
  /** What it is about: up to 10,000 characters. */
  description?: string | null | undefined;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** Whether plain members may invite; left out: as the setting says. */
  invitesByMembers?: boolean | null | undefined;
  /** What the staff asks of who wants to join: up to 10. */
  joinQuestions?: Array<string> | null | undefined;
  /** How many it holds; left out: `maxMembers`. */
  maxMembers?: number | null | undefined;
  /** What it is called: up to 120 characters. */
  name: string;
  /** Whether posts of plain members wait for the staff; left out: as the setting says. */
  postApproval?: boolean | null | undefined;
  /** Who may know of it; left out: `defaultPrivacy`. */
  privacy?: GroupPrivacy | null | undefined;
  /** What its members hold to: up to 20. */
  rules?: Array<string> | null | undefined;
  /** What it is found by: up to 10. */
  tags?: Array<string> | null | undefined;
};

/** What one looks for; what is left out fits any job. */
export type CreateJobAlertInput = {
  /** Of this company. */
  companyId?: string | null | undefined;
  /** In this country: ISO 3166-1 alpha-2. */
  countryCode?: string | null | undefined;
  /** What one calls it: up to 80 characters, each name once. */
  name: string;
  /** Words of the title, the company or the skills. */
  query?: string | null | undefined;
  /** Skills, of which the job asks for one. */
  skills?: Array<string> | null | undefined;
  /** Of this type. */
  type?: JobType | null | undefined;
  /** In this mode. */
  workMode?: WorkMode | null | undefined;
  /** With a yearly salary that reaches this, in this currency. */
  yearlySalary?: MoneyInput | null | undefined;
};

/** A new job. */
export type CreateJobInput = {
  /** In which city: up to 120 characters. */
  city?: string | null | undefined;
  /** The company's id. */
  companyId: string;
  /** In which country: ISO 3166-1 alpha-2. */
  countryCode?: string | null | undefined;
  /** The last moment to apply; left out: defaultDurationDays after it is opened. */
  deadline?: string | null | undefined;
  /** What it is about: Markdown, up to 20,000 characters. */
  description?: string | null | undefined;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** How many people it looks for; left out: one. */
  openings?: number | null | undefined;
  /** What it pays. */
  salary?: SalaryInput | null | undefined;
  /** What it asks for: up to 30, the most important first. */
  skills?: Array<JobSkillInput> | null | undefined;
  /** What it is called: up to 150 characters. */
  title: string;
  /** What kind of work; left out: FULL_TIME. */
  type?: JobType | null | undefined;
  /** Where the work is done; left out: ON_SITE. */
  workMode?: WorkMode | null | undefined;
};

/** A new post. */
export type CreatePostInput = {
  /** Files and links: up to `maxAttachments`. */
  attachments?: Array<PostAttachmentInput> | null | undefined;
  /** The company in whose name it is. */
  companyId?: string | null | undefined;
  /** What it says: up to `maxLength` characters; people are named as `@[name](id)`. */
  content: string;
  /** What readers should know before they read: up to 200 characters. */
  contentWarning?: string | null | undefined;
  /** The course in which it stands. */
  courseId?: string | null | undefined;
  /** True: it does not come out yet. */
  draft?: boolean | null | undefined;
  /** The group in which it stands. */
  groupId?: string | null | undefined;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** What it asks. */
  poll?: PollInput | null | undefined;
  /** It comes out by itself then: a minute to a year from now. */
  publishAt?: string | null | undefined;
  /** Whose: one's own id, if any. */
  userId?: string | null | undefined;
  /** Who may see it, where it stands in no group, course or company; left out: `defaultVisibility`. */
  visibility?: PostAudience | null | undefined;
};

/** How a credential is written. */
export type CredentialFormat =
  /** The same, as JSON text without signature. */
  | 'JSON_LD'
  /** Signed: Open Badges 3.0 as JWT. */
  | 'VC_JWT';

/** A request to decline. */
export type DeclineConnectionInput = {
  /** Its id. */
  connectionId: string;
};

/** Which comment. */
export type DeleteCommentInput = {
  /** The comment. */
  commentId: string;
};

/** A connection or request to end. */
export type DeleteConnectionInput = {
  /** Its id. */
  connectionId: string;
};

/** What to take away. */
export type DeleteEventInput = {
  /** The event. */
  eventId: string;
  /** Which dates of one that comes again; left out: this one. */
  scope?: EventScope | null | undefined;
};

/** Which group. */
export type DeleteGroupInput = {
  /** The group. */
  groupId: string;
};

/** Which post. */
export type DeletePostInput = {
  /** The post. */
  postId: string;
};

/** Which instance to drain. */
export type DrainInstanceInput = {
  /** Its id. */
  id: string;
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

/** Where to enrol. */
export type EnrollInput = {
  /** The course's id. */
  courseId: string;
  /** The same key gives the same enrolment. */
  idempotencyKey?: string | null | undefined;
  /** The run; left out: the one that is open for enrolment. */
  runId?: string | null | undefined;
};

/** Where an enrolment stands. */
export type EnrollmentStatus =
  /** Learns. */
  | 'ACTIVE'
  /** All that the course requires is done. */
  | 'COMPLETED'
  /** Not paid in time, or the run ended. */
  | 'EXPIRED'
  /** Staff invited the learner. */
  | 'INVITED'
  /** A seat is held until it is paid. */
  | 'PENDING_PAYMENT'
  /** Not let in. */
  | 'REJECTED'
  /** Waits for staff to let the learner in. */
  | 'REQUESTED'
  /** Kept out for now. */
  | 'SUSPENDED'
  /** Waits for a seat. */
  | 'WAITLISTED'
  /** Left. */
  | 'WITHDRAWN';

/** Whoever is to be erased. */
export type EraseMeInput = {
  /** The present password. */
  password: string;
};

/** Events that fit all of these. */
export type EventFilter = {
  /** Whether entry is free. */
  free?: boolean | null | undefined;
  /** They are a group's. */
  groupId?: string | null | undefined;
  /** They are somebody's. */
  hostId?: string | null | undefined;
  /** They are of this kind. */
  kind?: EventKind | null | undefined;
  /** True: one can take part on the Internet. False: at a place. */
  online?: boolean | null | undefined;
  /** They take place in it, or in part. */
  period?: PeriodInput | null | undefined;
  /** The same rule made them. */
  seriesId?: string | null | undefined;
  /** They stand like this. */
  status?: Array<EventStatus> | null | undefined;
};

/** What kind of event it is. */
export type EventKind =
  /** Many speak. */
  | 'CONFERENCE'
  /** A lesson. */
  | 'LIVE_CLASS'
  /** People meet. */
  | 'MEETUP'
  /** Something else. */
  | 'OTHER'
  /** Somebody shows something on the Internet. */
  | 'WEBINAR'
  /** People work on something. */
  | 'WORKSHOP';

/** Where people meet. */
export type EventMode =
  /** At a place and on the Internet. */
  | 'HYBRID'
  /** At a place. */
  | 'IN_PERSON'
  /** On the Internet. */
  | 'ONLINE';

/** Which events come first. */
export type EventOrder =
  /** Those that begin last. */
  | 'LATEST'
  /** Those that were drafted last. */
  | 'NEWEST'
  /** Those that begin first. */
  | 'SOONEST';

/** Which dates of a rule are meant. */
export type EventScope =
  /** All that are still to come. */
  | 'ALL'
  /** This one and those after it. */
  | 'FOLLOWING'
  /** This one. */
  | 'THIS';

/** How an event stands. */
export type EventStatus =
  /** It is over and put away. */
  | 'ARCHIVED'
  /** It does not take place. */
  | 'CANCELLED'
  /** Only those who run it know of it. */
  | 'DRAFT'
  /** It is over. */
  | 'ENDED'
  /** It takes place now. */
  | 'LIVE'
  /** It will have another time. */
  | 'POSTPONED'
  /** It can be joined. */
  | 'PUBLISHED';

/** Who may know of an event. */
export type EventVisibility =
  /** Those who are invited. */
  | 'PRIVATE'
  /** Everybody; of a group's event, everybody who sees inside the group. */
  | 'PUBLIC'
  /** Whoever has its address; it is in no list. */
  | 'UNLISTED';

/** From where the posts of a feed are. */
export type FeedKind =
  /** A company. */
  | 'COMPANY'
  /** A course. */
  | 'COURSE'
  /** Public posts of the last 30 days that HOME does not have. */
  | 'DISCOVER'
  /** A group. */
  | 'GROUP'
  /** Whom and what one follows, is connected with or belongs to, and oneself. */
  | 'HOME';

/** The order of a feed. */
export type FeedRanking =
  /** The newest first. */
  | 'LATEST'
  /** The highest score first, among the newest. */
  | 'TOP';

/** Why a post is in a feed. */
export type FeedReason =
  /** It is of a company. */
  | 'COMPANY'
  /** One is connected with its author. */
  | 'CONNECTION'
  /** One is in its course. */
  | 'COURSE'
  /** One follows its author. */
  | 'FOLLOWING'
  /** One belongs to its group. */
  | 'GROUP'
  /** It is one's own. */
  | 'OWN'
  /** It may be of interest. */
  | 'SUGGESTED';

/** What to follow. */
export type FollowInput = {
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** Its id; of a tag, the word, with or without its sign. */
  targetId: string;
  /** What kind of thing. */
  targetType: FollowTargetType;
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

/** For whom a certificate is issued. */
export type GenerateCertificateInput = {
  /** Which course. */
  courseId: string;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** For whom; left out: the viewer. */
  userId?: string | null | undefined;
};

/** Which groups are wanted; what is left out does not matter. */
export type GroupFilter = {
  /** True: archived groups only; false: none of them. */
  archived?: boolean | null | undefined;
  /** Groups of this course. */
  courseId?: string | null | undefined;
  /** Groups of this privacy. */
  privacy?: GroupPrivacy | null | undefined;
  /** Groups with this tag. */
  tag?: string | null | undefined;
};

/** Whether an invitation was answered. */
export type GroupInviteStatus =
  /** They joined. */
  | 'ACCEPTED'
  /** It was taken back. */
  | 'CANCELLED'
  /** They did not want to. */
  | 'DECLINED'
  /** Nobody answered in time. */
  | 'EXPIRED'
  /** It waits. */
  | 'PENDING';

/** An answer to one of a group's questions. */
export type GroupJoinAnswerInput = {
  /** The answer: up to 2,000 characters. */
  answer: string;
  /** The question as the group asks it. */
  question: string;
};

/** How a membership stands. */
export type GroupMemberState =
  /** They belong to the group. */
  | 'ACTIVE'
  /** The staff took them out for good. */
  | 'BANNED'
  /** They left. */
  | 'LEFT'
  /** The staff took them out. */
  | 'REMOVED';

/** Which groups come first. */
export type GroupOrder =
  /** Those with most members. */
  | 'LARGEST'
  /** Those where something happened last. */
  | 'LATEST_ACTIVITY'
  /** By name. */
  | 'NAME'
  /** The newest. */
  | 'NEWEST';

/** Who may know of a group. */
export type GroupPrivacy =
  /** Everybody may know of it; what is inside is for its members. */
  | 'PRIVATE'
  /** Everybody sees it and what is inside. */
  | 'PUBLIC'
  /** For all but its members and invited people it does not exist. */
  | 'SECRET';

/** Whether a request was answered. */
export type GroupRequestStatus =
  /** They were let in. */
  | 'APPROVED'
  /** It waits. */
  | 'PENDING'
  /** They were not let in. */
  | 'REJECTED'
  /** It was taken back, or settled in another way. */
  | 'WITHDRAWN';

/** What a member may do; each role may do what those before it may. */
export type GroupRole =
  /** Also changes the group and gives roles. */
  | 'ADMIN'
  /** Takes part. */
  | 'MEMBER'
  /** Also lets people in, takes them out, and announces. */
  | 'MODERATOR'
  /** Also archives, deletes and hands over the group; there is exactly one. */
  | 'OWNER';

/** Whether a group is in use. */
export type GroupStatus =
  /** In use. */
  | 'ACTIVE'
  /** Read-only. */
  | 'ARCHIVED'
  /** Taken away. */
  | 'DELETED';

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

/** Somebody to be asked to join. */
export type InviteCompanyMemberInput = {
  /** The company's id. */
  companyId: string;
  /** A word to them: up to 500 characters. */
  note?: string | null | undefined;
  /** As what; left out: MEMBER. */
  role?: CompanyRole | null | undefined;
  /** What they shall do there. */
  title?: string | null | undefined;
  /** Whom. */
  userId: string;
};

/** Whom to ask to come. */
export type InviteToEventInput = {
  /** The event. */
  eventId: string;
  /** The person. */
  userId: string;
};

/** Whom to invite. */
export type InviteToGroupInput = {
  /** The group. */
  groupId: string;
  /** A word with it: up to 500 characters. */
  note?: string | null | undefined;
  /** Whom. */
  userId: string;
};

/** An alert. */
export type JobAlertInput = {
  /** Its id. */
  alertId: string;
};

/** A job. */
export type JobInput = {
  /** Its id. */
  jobId: string;
};

/** A skill that a job asks for. */
export type JobSkillInput = {
  /** What it is called: up to 100 characters. */
  name: string;
  /** Whether one must have it. */
  required?: boolean | null | undefined;
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

/** Which group. */
export type JoinGroupInput = {
  /** The group. */
  groupId: string;
};

/** A lesson of an enrolment. */
export type LearnInput = {
  /** The enrolment's id. */
  enrollmentId: string;
  /** The lesson's id. */
  lessonId: string;
};

/** Which group. */
export type LeaveGroupInput = {
  /** The group. */
  groupId: string;
};

/** What a lesson consists of. */
export type LessonKind =
  /** A file to work with. */
  | 'FILE'
  /** A page elsewhere. */
  | 'LINK'
  /** A text to read. */
  | 'TEXT'
  /** A video to watch. */
  | 'VIDEO';

/** Credentials. */
export type LoginInput = {
  /** The address. */
  email: string;
  /** The password. */
  password: string;
};

/** A job to be offered. */
export type MakeOfferInput = {
  /** The application's id. */
  applicationId: string;
  /** Until when it can be answered; left out: offerDays from now. */
  expiresAt?: string | null | undefined;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** A word with it: up to 5,000 characters. */
  message?: string | null | undefined;
  /** What it pays. */
  salary: OfferSalaryInput;
  /** The first day. */
  startsOn?: string | null | undefined;
};

/** How far one's client has a room's messages. */
export type MarkMessagesDeliveredInput = {
  /** The room. */
  chatroomId: string;
  /** The last message that the client holds. */
  seq: number;
};

/** A file that the client has stored. */
export type MessageAttachmentInput = {
  /** Its MIME type, for example image/png. */
  mimeType: string;
  /** The file's name. */
  name: string;
  /** Its size in bytes. */
  sizeBytes: number | string;
  /** Where it is. */
  url: string;
};

/** What a moderator does. */
export type ModeratePostInput = {
  /** What. */
  action: PostModeration;
  /** The post. */
  postId: string;
  /** Why: up to 1,000 characters. */
  reason?: string | null | undefined;
};

/** An amount of money, exact. */
export type MoneyInput = {
  /** The amount in the currency's smallest unit. */
  amountMinor: number | string;
  /** The currency. */
  currency: string;
};

/** A move of an application. */
export type MoveApplicationInput = {
  /** Its id. */
  applicationId: string;
  /** Why: up to 500 characters; the applicant does not see it. */
  reason?: string | null | undefined;
  /** The stage that it goes to. */
  stageId: string;
};

/** What to hear nothing of. */
export type MuteFollowInput = {
  /** Which follow. */
  followId: string;
  /** Until when; left out: until further notice. */
  mutedUntil?: string | null | undefined;
};

/** Which notification. */
export type NotificationInput = {
  /** Its id. */
  notificationId: string;
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

/** A salary to be offered. */
export type OfferSalaryInput = {
  /** The amount in the currency's smallest unit. */
  amountMinor: number | string;
  /** The currency. */
  currency: string;
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

/** With whom to write. */
export type OpenDirectChatInput = {
  /** The other person. */
  userId: string;
};

/** What has a price. */
export type PayableKind =
  /** Seats that the viewer ordered for a company. */
  | 'COMPANY_SEATS'
  /** A run of a course. */
  | 'COURSE_RUN'
  /** A place in a course's run that is held for the viewer. */
  | 'ENROLLMENT'
  /** A place at an event that is held for the viewer. */
  | 'EVENT_TICKET';

/** What a payment can be for. */
export type PaymentItemKind =
  /** Seats that a company ordered. */
  | 'COMPANY_SEATS'
  /** A place in a course's run. */
  | 'ENROLLMENT'
  /** A place at an event. */
  | 'EVENT_TICKET';

/** Where a payment stands. */
export type PaymentStatus =
  /** The amount is held. */
  | 'AUTHORIZED'
  /** Ended before money was taken. */
  | 'CANCELLED'
  /** All was taken. */
  | 'CAPTURED'
  /** The hold, or the wait for the payer, ran out. */
  | 'EXPIRED'
  /** The provider said no. */
  | 'FAILED'
  /** A part was taken. */
  | 'PARTIALLY_CAPTURED'
  /** A part of what was taken was given back. */
  | 'PARTIALLY_REFUNDED'
  /** Asked for at the provider; the outcome is not known yet. */
  | 'PENDING'
  /** All that was taken was given back. */
  | 'REFUNDED'
  /** The payer must confirm at the provider. */
  | 'REQUIRES_ACTION';

/** A stretch of time, the end excluded. */
export type PeriodInput = {
  /** From this moment on. */
  from: string;
  /** Up to, and without, this moment. */
  to: string;
};

/** What a post asks. */
export type PollInput = {
  /** How long it is open, in hours: 0.05 (3 minutes) to 24 times `maxPollDays`. */
  closesInHours: number;
  /** 2 to 6, each of up to 80 characters. */
  options: Array<string>;
  /** The question: up to 200 characters. */
  question: string;
};

/** A file or link. */
export type PostAttachmentInput = {
  /** What it shows, for whoever cannot see it: up to 1,000 characters. */
  alt?: string | null | undefined;
  /** What it is. */
  kind: PostAttachmentKind;
  /** Its MIME type. */
  mimeType: string;
  /** Its name: up to 255 characters. */
  name: string;
  /** Its size in bytes. */
  sizeBytes: number | string;
  /** Where it is. */
  url: string;
};

/** What hangs on a post. */
export type PostAttachmentKind =
  /** A document. */
  | 'DOCUMENT'
  /** A picture. */
  | 'IMAGE'
  /** A page elsewhere. */
  | 'LINK'
  /** A film. */
  | 'VIDEO';

/** Who may see a new post. */
export type PostAudience =
  /** Who is connected with one. */
  | 'CONNECTIONS'
  /** Who follows one. */
  | 'FOLLOWERS'
  /** Nobody else. */
  | 'ONLY_ME'
  /** Everybody. */
  | 'PUBLIC';

/** A new announcement. */
export type PostGroupAnnouncementInput = {
  /** What it says: up to 20,000 characters. */
  body: string;
  /** The group. */
  groupId: string;
  /** What it is about: up to 200 characters. */
  heading: string;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
};

/** What a moderator does about a post. */
export type PostModeration =
  /** Lets it out that waited. */
  | 'APPROVE'
  /** Finds nothing wrong with it. */
  | 'DISMISS'
  /** Takes it down; say why. */
  | 'REMOVE'
  /** Brings it back. */
  | 'RESTORE';

/** How a post stands. */
export type PostStatus =
  /** Its author took it out of sight. */
  | 'ARCHIVED'
  /** Its author took it back. */
  | 'DELETED'
  /** Only its author has it. */
  | 'DRAFT'
  /** It is out. */
  | 'PUBLISHED'
  /** A moderator took it down. */
  | 'REMOVED'
  /** It comes out by itself; in the name of a company that is suspended, once that is back. */
  | 'SCHEDULED'
  /** It waits for the staff of its group. */
  | 'WAITING';

/** Who may see a post. */
export type PostVisibility =
  /** Who is connected with its author. */
  | 'CONNECTIONS'
  /** Who learns or teaches in its course. */
  | 'COURSE'
  /** Who follows its author. */
  | 'FOLLOWERS'
  /** The members of its group. */
  | 'GROUP'
  /** Nobody but its author. */
  | 'ONLY_ME'
  /** Everybody. */
  | 'PUBLIC';

/** What to postpone. */
export type PostponeEventInput = {
  /** The event. */
  eventId: string;
  /** Why: everybody concerned reads it. */
  reason: string;
};

/** A payment to make. */
export type ProcessPaymentInput = {
  /** Whether the money is taken at once; left out: as the settings say. */
  capture?: CaptureMode | null | undefined;
  /** The same key with the same input gives the same payment. */
  idempotencyKey: string;
  /** Its id; its price is known to Lyceum. */
  itemId: string;
  /** What kind of thing is paid for. */
  itemKind: PaymentItemKind;
  /** The provider's token of the payment method, never a card number. For the sandbox, for example, sandbox:ok or sandbox:decline. */
  paymentMethod: string;
};

/** What an owner decides on. */
export type ProfileField =
  /** bio */
  | 'BIO'
  /** education */
  | 'EDUCATION'
  /** experience and yearsOfExperience */
  | 'EXPERIENCE'
  /** headline */
  | 'HEADLINE'
  /** industry */
  | 'INDUSTRY'
  /** links */
  | 'LINKS'
  /** location and countryCode */
  | 'LOCATION'
  /** openToWork and openToRoles */
  | 'OPEN_TO_WORK'
  /** photoUrl */
  | 'PHOTO'
  /** skills and their endorsements */
  | 'SKILLS'
  /** timeZone */
  | 'TIME_ZONE';

/** Which post. */
export type PublishDraftInput = {
  /** The post. */
  postId: string;
};

/** What to publish. */
export type PublishEventInput = {
  /** The event. */
  eventId: string;
  /** Which dates of one that comes again; left out: all. */
  scope?: EventScope | null | undefined;
};

/** Seats to be ordered. */
export type PurchaseSeatsInput = {
  /** The company's id. */
  companyId: string;
  /** The course's id. */
  courseId: string;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** How many: up to maxSeatsPerPurchase. */
  seats: number;
};

/** Which kept answers to forget. */
export type PurgeCacheInput = {
  /** Those that hold this id. */
  entity?: string | null | undefined;
  /** Those of this query. */
  key?: string | null | undefined;
  /** Those read of this app. */
  type?: string | null | undefined;
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

/** Something to price. */
export type QuoteItemInput = {
  /** Its id. */
  id: string;
  /** Its kind. */
  kind: PayableKind;
};

/** A reaction. */
export type ReactInput = {
  /** How. */
  kind: ReactionKind;
  /** The post. */
  postId: string;
};

/** How one can react. */
export type ReactionKind =
  /** Congratulations. */
  | 'CELEBRATE'
  /** I want to know more. */
  | 'CURIOUS'
  /** I learned something. */
  | 'INSIGHTFUL'
  /** Good. */
  | 'LIKE'
  /** Lovely. */
  | 'LOVE'
  /** I stand by you. */
  | 'SUPPORT';

/** Which posts one saw. */
export type RecordPostViewsInput = {
  /** Up to 100 posts. */
  postIds: Array<string>;
};

/** What somebody did, in a batch. */
export type RecordStatementsInput = {
  /** Up to 500. */
  statements: Array<StatementInput>;
};

/** A refresh token to exchange. */
export type RefreshTokenInput = {
  /** The token. */
  refreshToken: string;
};

/** Money to give back. */
export type RefundPaymentInput = {
  /** How much, in the currency's smallest unit; left out: all that is left. */
  amount?: number | string | null | undefined;
  /** The same key with the same input refunds once. */
  idempotencyKey: string;
  /** The payment's id. */
  paymentId: string;
  /** Why. */
  reason?: string | null | undefined;
};

/** Who joins. */
export type RegisterInput = {
  /** The name that others see. */
  displayName: string;
  /** The address to sign in with. */
  email: string;
  /** The password. */
  password: string;
};

/** An application to be refused. */
export type RejectApplicationInput = {
  /** Its id. */
  applicationId: string;
  /** A note: up to 2,000 characters; the applicant does not see it. */
  note?: string | null | undefined;
  /** Why: told to the applicant. */
  reason: RejectionReason;
};

/** A request to reject. */
export type RejectFollowRequestInput = {
  /** Its id. */
  followId: string;
};

/** Which request, and why. */
export type RejectJoinRequestInput = {
  /** Why: up to 500 characters. */
  reason?: string | null | undefined;
  /** The request. */
  requestId: string;
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

/** Whom to take out. */
export type RemoveGroupMemberInput = {
  /** The group. */
  groupId: string;
  /** Why: up to 500 characters; for the staff's log. */
  reason?: string | null | undefined;
  /** Who. */
  userId: string;
};

/** Which follower to remove. */
export type RemoveMyFollowerInput = {
  /** Who follows. */
  followerId: string;
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
  column?: string | null | undefined;
  /** What. */
  function: ReportAggregateFunction;
  /** Its name in the result. */
  name: string;
};

/** Who gets a report. */
export type ReportAudienceInput = {
  /** Addresses. */
  emails?: Array<string> | null | undefined;
  /** People, at their own addresses. */
  userIds?: Array<string> | null | undefined;
};

/** A way by which results go out. */
export type ReportChannel =
  /** The widgets that show the schedule. */
  | 'DASHBOARD'
  /** A mail with the report attached. */
  | 'EMAIL'
  /** A mail with a link that expires. */
  | 'LINK';

/** Which rows are kept. */
export type ReportFilterInput = {
  /** The column. */
  column: string;
  /** How it compares. */
  operator: ReportFilterOperator;
  /** With what. */
  value?: unknown;
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
  column: string;
  /** The greatest first. */
  descending?: boolean | null | undefined;
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

/** What is wrong. */
export type ReportPostInput = {
  /** The comment, if it is about one. */
  commentId?: string | null | undefined;
  /** More about it: up to 1,000 characters. */
  note?: string | null | undefined;
  /** The post. */
  postId: string;
  /** Why. */
  reason: ContentReportReason;
};

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
  at?: string | null | undefined;
  /** On which day of the month; from 29 on its last. */
  day?: number | null | undefined;
  /** How often. */
  every: ReportRecurrenceEvery;
  /** In which month. */
  month?: number | null | undefined;
  /** On which day of the week, 1 is Monday. */
  weekday?: number | null | undefined;
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

/** What to pass on. */
export type RepostInput = {
  /** Words of one's own. */
  content?: string | null | undefined;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** The post; of a repost, its original is passed on. */
  postId: string;
};

/** A domain to be verified. */
export type RequestCompanyVerificationInput = {
  /** The company's id. */
  companyId: string;
  /** The domain, or an address on it. */
  domain: string;
};

/** Which requests. */
export type RequestDirection =
  /** Those that wait for the viewer's answer. */
  | 'RECEIVED'
  /** Those of the viewer's that wait for an answer. */
  | 'SENT';

/** A request to be let in. */
export type RequestToJoinCompanyInput = {
  /** The company's id. */
  companyId: string;
  /** A word to those who run it: up to 500 characters. */
  note?: string | null | undefined;
};

/** A request to join. */
export type RequestToJoinGroupInput = {
  /** An answer to each of the group's questions. */
  answers?: Array<GroupJoinAnswerInput> | null | undefined;
  /** The group. */
  groupId: string;
};

/** The answer to an invitation. */
export type RespondCompanyInviteInput = {
  /** Whether one joins. */
  accept: boolean;
  /** The company's id. */
  companyId: string;
};

/** The answer to an invitation. */
export type RespondToGroupInviteInput = {
  /** True: join; false: decline. */
  accept: boolean;
  /** The invitation. */
  inviteId: string;
};

/** The answer to an offer. */
export type RespondToOfferInput = {
  /** Whether one takes it. */
  accept: boolean;
  /** The offer's id. */
  offerId: string;
};

/** What is handed in with an application. */
export type ResumeInput = {
  /** One line: up to 200 characters. */
  headline?: string | null | undefined;
  /** The text: up to 50,000 characters. */
  text?: string | null | undefined;
  /** Where more is. */
  url?: string | null | undefined;
};

/** Which instance to resume. */
export type ResumeInstanceInput = {
  /** Its id. */
  id: string;
};

/** Whose certificate is revoked. */
export type RevokeCertificateInput = {
  /** Of which course. */
  courseId: string;
  /** Why; its holder reads it. */
  reason: string;
  /** Whose. */
  userId: string;
};

/** A seat to be taken back. */
export type RevokeSeatInput = {
  /** The seat's id. */
  seatId: string;
};

/** A role of a person. */
export type RoleInput = {
  /** The role's name. */
  role: string;
  /** Who. */
  userId: string;
};

/** What to take back. */
export type RollbackSettingInput = {
  /** Whose settings they are. */
  app: string;
  /** Refuse with CONFLICT unless the settings there are at this version. */
  expectedVersion?: number | null | undefined;
  /** Which setting; left out: all, to the version. */
  key?: string | null | undefined;
  /** For which scope; left out: the whole app. */
  scope?: SettingScope | null | undefined;
  /** For which company, course, group or person. */
  scopeId?: string | null | undefined;
  /** To what it was at this version; left out: before its last change. */
  version?: number | null | undefined;
};

/** Whether one comes. */
export type RsvpAnswer =
  /** No. */
  | 'DECLINED'
  /** Yes. */
  | 'GOING'
  /** Perhaps. */
  | 'MAYBE';

/** Whether one comes. */
export type RsvpInput = {
  /** The answer. */
  answer: RsvpAnswer;
  /** The event. */
  eventId: string;
  /** How many guests one brings; left out: as before, or none. */
  guests?: number | null | undefined;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: string | null | undefined;
  /** Something for the hosts. */
  note?: string | null | undefined;
  /** How one came to it. */
  source?: RsvpSource | null | undefined;
  /** The kind of ticket, where there are several. */
  ticketTypeId?: string | null | undefined;
};

/** How somebody came to an event. */
export type RsvpSource =
  /** By its page. */
  | 'DIRECT'
  /** By a feed. */
  | 'FEED'
  /** They were invited. */
  | 'INVITATION'
  /** By a link. */
  | 'LINK'
  /** By a search. */
  | 'SEARCH';

/** How an answer stands. */
export type RsvpStatus =
  /** It was taken back. */
  | 'CANCELLED'
  /** They are there, or were. */
  | 'CHECKED_IN'
  /** They don't come. */
  | 'DECLINED'
  /** An offer or unpaid place whose time ran out, or a wait that the event ended. */
  | 'EXPIRED'
  /** They come. */
  | 'GOING'
  /** They were asked and have not answered. */
  | 'INVITED'
  /** They may come. */
  | 'MAYBE'
  /** They had a place and did not come. */
  | 'NO_SHOW'
  /** A place is kept for them for a while. */
  | 'OFFERED'
  /** Their place is kept until they have paid. */
  | 'PENDING_PAYMENT'
  /** The hosts did not approve. */
  | 'REJECTED'
  /** They wait for the hosts' approval. */
  | 'REQUESTED'
  /** They wait for a place. */
  | 'WAITLISTED';

/** Which custom report to run. */
export type RunCustomReportInput = {
  /** How its result is written down; left out: JSON. */
  format?: ReportFormat | null | undefined;
  /** Its id. */
  id: string;
};

/** Which report to run, and with what. */
export type RunReportInput = {
  /** Whose report. */
  app: string;
  /** How its result is written down; left out: JSON. */
  format?: ReportFormat | null | undefined;
  /** Its name; see emsReports. */
  name: string;
  /** What it is asked for; see the arguments of its root field. */
  params?: unknown;
};

/** What a job pays: from the least to the most. */
export type SalaryInput = {
  /** The currency. */
  currency: string;
  /** The most, in the currency's smallest unit. */
  maxMinor: number | string;
  /** The least, in the currency's smallest unit. */
  minMinor: number | string;
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

/** A talk with an applicant. */
export type ScheduleInterviewInput = {
  /** The application's id. */
  applicationId: string;
  /** Until when. */
  endsAt: string;
  /** Who holds it: people of the company. */
  interviewerIds?: Array<string> | null | undefined;
  /** How. */
  kind: InterviewKind;
  /** A word to the applicant: up to 2,000 characters. */
  note?: string | null | undefined;
  /** Where: an address or a link, up to 500 characters. */
  place?: string | null | undefined;
  /** From when. */
  startsAt: string;
  /** The zone in which it is set. */
  timeZone: string;
};

/** Which post, and when. */
export type SchedulePostInput = {
  /** The post. */
  postId: string;
  /** When it comes out: a minute to a year from now. */
  publishAt: string;
};

/** A report to be run by itself. */
export type ScheduleReportInput = {
  /** Whose report; with `report`. */
  app?: string | null | undefined;
  /** Who gets it. */
  audience?: ReportAudienceInput | null | undefined;
  /** By which ways. */
  channels: Array<ReportChannel>;
  /** When: minute hour day month weekday, or with seconds before them. */
  cron?: string | null | undefined;
  /** A custom report instead. */
  customReportId?: string | null | undefined;
  /** Not after. */
  endsAt?: string | null | undefined;
  /** How its results are written down; left out: PDF. */
  format?: ReportFormat | null | undefined;
  /** Its name: the subject of its mails. */
  name: string;
  /** What the report is asked for. */
  params?: unknown;
  /** The stretch of time before each moment that goes in as its period. */
  period?: ReportPeriod | null | undefined;
  /** When, in words, instead of cron. */
  recurrence?: ReportRecurrenceInput | null | undefined;
  /** The report's name. */
  report?: string | null | undefined;
  /** Not before. */
  startsAt?: string | null | undefined;
  /** In which time zone; left out: the setting defaultTimeZone. */
  timeZone?: string | null | undefined;
  /** With whose rights; left out: the caller's. */
  viewAs?: ViewAs | null | undefined;
  /** Whose, with USER. */
  viewAsUserId?: string | null | undefined;
  /** What becomes of runs without figures; left out: they are sent. */
  whenEmpty?: WhenEmpty | null | undefined;
};

/** An answer to what a job asks. */
export type ScreeningAnswerInput = {
  /** The answer; yes or no for YES_NO. */
  answer: string;
  /** The question's id. */
  questionId: string;
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

/** A message to send. */
export type SendMessageInput = {
  /** Files that hang on it. */
  attachments?: Array<MessageAttachmentInput> | null | undefined;
  /** The room. */
  chatroomId: string;
  /** The sender's own id for it, best a UUID: sending it again under this id is sending it once. */
  clientMessageId: string;
  /** What it says; may be empty when a file hangs on it. */
  content: string;
  /** Whom it names; only members count. */
  mentionedUserIds?: Array<string> | null | undefined;
  /** The message that it answers, of the same room. */
  replyToId?: string | null | undefined;
};

/** A member's new role. */
export type SetCompanyMemberRoleInput = {
  /** The membership's id. */
  memberId: string;
  /** The role. */
  role: CompanyRole;
};

/** A member's new role. */
export type SetGroupMemberRoleInput = {
  /** The group. */
  groupId: string;
  /** The role. */
  role: GroupRole;
  /** Who. */
  userId: string;
};

/** A new value of a setting. */
export type SetSettingInput = {
  /** Whose setting it is. */
  app: string;
  /** Refuse with CONFLICT unless the settings there are at this version. */
  expectedVersion?: number | null | undefined;
  /** Its key. */
  key: string;
  /** For which scope; left out: the whole app. */
  scope?: SettingScope | null | undefined;
  /** For which company, course, group or person. */
  scopeId?: string | null | undefined;
  /** The new value. */
  value: unknown;
};

/** One of what settings are said for. */
export type SettingPlaceInput = {
  /** What kind: COMPANY, COURSE, GROUP or USER. */
  scope: SettingScope;
  /** Which one. */
  scopeId: string;
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

/** Where a certificate is passed on. */
export type ShareCertificateInput = {
  /** Which. */
  certificateId: string;
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

/** On what a session begins. */
export type StartActivitySessionInput = {
  /** The course it belongs to. */
  courseId?: string | null | undefined;
  /** The thing's id. */
  objectId: string;
  /** What it is called. */
  objectName?: string | null | undefined;
  /** The kind of thing, like Lesson. */
  objectType: string;
};

/** What somebody did. */
export type StatementInput = {
  /** Whether it was completed. */
  completion?: boolean | null | undefined;
  /** The course it was done in; only of those one learns or teaches in. */
  courseId?: string | null | undefined;
  /** How long it took. */
  durationSeconds?: number | null | undefined;
  /** The group it was done in. */
  groupId?: string | null | undefined;
  /** In which language, BCP 47. */
  language?: string | null | undefined;
  /** A note to oneself. */
  note?: string | null | undefined;
  /** The thing's id or IRI. */
  objectId: string;
  /** What the thing is called. */
  objectName?: string | null | undefined;
  /** The kind of thing it was done to, like Video. */
  objectType: string;
  /** When it happened; left out: now. */
  occurredAt?: string | null | undefined;
  /** On what platform or device. */
  platform?: string | null | undefined;
  /** The registration or session that it belongs to. */
  registration?: string | null | undefined;
  /** A score from -1 to 1. */
  scoreScaled?: number | null | undefined;
  /** The client's own id of it: the same is recorded once. */
  sourceId?: string | null | undefined;
  /** Whether it succeeded. */
  success?: boolean | null | undefined;
  /** What was done: completed, attempted … or its IRI. */
  verb: string;
  /** Who sees it; left out: as defaultVisibility says. */
  visibility?: ActivityVisibility | null | undefined;
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

/** A suspension. */
export type SuspendUserInput = {
  /** Why; kept in the audit log. */
  reason: string;
  /** Who. */
  userId: string;
};

/** A kind of ticket. */
export type TicketTypeInput = {
  /** What it is called. */
  name: string;
  /** What it costs for one person. */
  price: MoneyInput;
  /** How many there are; left out: as many as there are places. */
  quota?: number | null | undefined;
};

/** Who takes a group over. */
export type TransferGroupOwnershipInput = {
  /** The group. */
  groupId: string;
  /** A member of it. */
  userId: string;
};

/** Whom to unblock. */
export type UnblockUserInput = {
  /** The person. */
  userId: string;
};

/** What to follow no more. */
export type UnfollowInput = {
  /** Its id; of a tag, the word, with or without its sign. */
  targetId: string;
  /** What kind of thing. */
  targetType: FollowTargetType;
};

/** What to hear of again. */
export type UnmuteFollowInput = {
  /** Which follow. */
  followId: string;
};

/** Which post. */
export type UnreactInput = {
  /** The post. */
  postId: string;
};

/** A setting that is to be said no more. */
export type UnsetSettingInput = {
  /** Whose setting it is. */
  app: string;
  /** Refuse with CONFLICT unless the settings there are at this version. */
  expectedVersion?: number | null | undefined;
  /** Its key. */
  key: string;
  /** For which scope; left out: the whole app. */
  scope?: SettingScope | null | undefined;
  /** For which company, course, group or person. */
  scopeId?: string | null | undefined;
};

/** What to change of a company. */
export type UpdateCompanyInput = {
  /** The company's id. */
  companyId: string;
  /** Where it is: ISO 3166-1 alpha-2. */
  countryCode?: string | null | undefined;
  /** What it says of itself: Markdown, up to 20,000 characters. */
  description?: string | null | undefined;
  /** Refuse with CONFLICT unless the company is at this version. */
  expectedVersion?: number | null | undefined;
  /** When it was founded. */
  foundedYear?: number | null | undefined;
  /** What it works in: one of allowedIndustries. */
  industry?: string | null | undefined;
  /** Its logo; null takes it away. */
  logo?: CompanyLogoInput | null | undefined;
  /** What it is called: up to 120 characters. */
  name?: string | null | undefined;
  /** Its name in addresses. */
  slug?: string | null | undefined;
  /** What it does, on one line: up to 200 characters. */
  tagline?: string | null | undefined;
  /** Its page on the web. */
  website?: string | null | undefined;
};

/** What changes in an event. */
export type UpdateEventInput = {
  /** The address of the house. */
  address?: string | null | undefined;
  /** Whether those who run it decide who comes; null: as the setting approvalRequired says. */
  approvalRequired?: boolean | null | undefined;
  /** How many fit in; null: no limit. */
  capacity?: number | null | undefined;
  /** What it is about. */
  description?: string | null | undefined;
  /** When it ends; left out: it takes as long as before. */
  endsAt?: string | null | undefined;
  /** The event. */
  eventId: string;
  /** The version that was read: refuses if it changed since. */
  expectedVersion?: number | null | undefined;
  /** What kind of event it is. */
  kind?: EventKind | null | undefined;
  /** Where it is, in degrees to the north. */
  latitude?: number | null | undefined;
  /** Where it is, in degrees to the east. */
  longitude?: number | null | undefined;
  /** How many guests each may bring; null: as the setting allowGuests says. */
  maxGuests?: number | null | undefined;
  /** Where people meet. */
  mode?: EventMode | null | undefined;
  /** Where it is on the Internet. */
  onlineUrl?: string | null | undefined;
  /** Which dates of one that comes again; left out: this one. */
  scope?: EventScope | null | undefined;
  /** Whether everybody sees who comes. */
  showAttendees?: boolean | null | undefined;
  /** When it begins. */
  startsAt?: string | null | undefined;
  /** The zone whose clocks it goes by. */
  timeZone?: string | null | undefined;
  /** What it is called. */
  title?: string | null | undefined;
  /** The room or house. */
  venue?: string | null | undefined;
  /** Who may know of it. */
  visibility?: EventVisibility | null | undefined;
  /** Whether people may wait for a place; null: as the setting says. */
  waitlistEnabled?: boolean | null | undefined;
};

/** Changes of a group. */
export type UpdateGroupInput = {
  /** Whether who wants to join a public group asks the staff; null: as the setting says. */
  approvalRequired?: boolean | null | undefined;
  /** What it is about. */
  description?: string | null | undefined;
  /** Refuse with CONFLICT unless the group is at this version. */
  expectedVersion?: number | null | undefined;
  /** The group. */
  groupId: string;
  /** Whether plain members may invite; null: as the setting says. */
  invitesByMembers?: boolean | null | undefined;
  /** What the staff asks of who wants to join. */
  joinQuestions?: Array<string> | null | undefined;
  /** How many it holds; not fewer than belong to it. */
  maxMembers?: number | null | undefined;
  /** What it is called. */
  name?: string | null | undefined;
  /** Whether posts of plain members wait for the staff. */
  postApproval?: boolean | null | undefined;
  /** Who may know of it; members stay. */
  privacy?: GroupPrivacy | null | undefined;
  /** What its members hold to. */
  rules?: Array<string> | null | undefined;
  /** What it is found by. */
  tags?: Array<string> | null | undefined;
};

/** What to change of a job. */
export type UpdateJobInput = {
  /** In which city: up to 120 characters. */
  city?: string | null | undefined;
  /** In which country: ISO 3166-1 alpha-2. */
  countryCode?: string | null | undefined;
  /** The last moment to apply. */
  deadline?: string | null | undefined;
  /** What it is about: Markdown, up to 20,000 characters. */
  description?: string | null | undefined;
  /** Refuse with CONFLICT unless the job is at this version. */
  expectedVersion?: number | null | undefined;
  /** The job's id. */
  jobId: string;
  /** How many people it looks for. */
  openings?: number | null | undefined;
  /** What it pays; null: not said. */
  salary?: SalaryInput | null | undefined;
  /** What it asks for: up to 30, the most important first. */
  skills?: Array<JobSkillInput> | null | undefined;
  /** What it is called: up to 150 characters. */
  title?: string | null | undefined;
  /** What kind of work. */
  type?: JobType | null | undefined;
  /** Where the work is done. */
  workMode?: WorkMode | null | undefined;
};

/** Changes of a post. */
export type UpdatePostInput = {
  /** Files and links, in place of all before. */
  attachments?: Array<PostAttachmentInput> | null | undefined;
  /** What it says. */
  content?: string | null | undefined;
  /** What readers should know before they read; null: nothing. */
  contentWarning?: string | null | undefined;
  /** Refuse with CONFLICT unless the post is at this version. */
  expectedVersion?: number | null | undefined;
  /** The post. */
  postId: string;
};

/** Changes of a profile: null empties a field, left out leaves it. */
export type UpdateProfileInput = {
  /** About the person, up to 5000 characters. */
  bio?: string | null | undefined;
  /** The country, ISO 3166-1 alpha-2. */
  countryCode?: string | null | undefined;
  /** Refuse with CONFLICT unless the profile is at this version. */
  expectedVersion?: number | null | undefined;
  /** One line about what the person does, up to 200 characters. */
  headline?: string | null | undefined;
  /** The industry, up to 100 characters. */
  industry?: string | null | undefined;
  /** Where the person lives, up to 100 characters. */
  location?: string | null | undefined;
  /** Where a photo is: http or https. */
  photoUrl?: string | null | undefined;
  /** The person's time zone, IANA. */
  timeZone?: string | null | undefined;
  /** Whose; left out: the signed-in person's. Others' only with profiles:manage. */
  userId?: string | null | undefined;
};

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

/** With whose rights a schedule runs its report. */
export type ViewAs =
  /** Of who made the schedule; never more than they had then. */
  | 'CREATOR'
  /** Of each recipient: everybody gets a run of their own. */
  | 'RECIPIENT'
  /** Of the person named. */
  | 'USER';

/** A vote. */
export type VotePollInput = {
  /** The position of the option, from 0. */
  option: number;
  /** The post. */
  postId: string;
};

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

/** An application to be taken back. */
export type WithdrawApplicationInput = {
  /** Its id. */
  applicationId: string;
  /** Why: up to 500 characters. */
  reason?: string | null | undefined;
};

/** A request to take back. */
export type WithdrawConnectionInput = {
  /** Its id. */
  connectionId: string;
};

/** An enrolment to leave. */
export type WithdrawInput = {
  /** Its id. */
  enrollmentId: string;
  /** Why. */
  reason?: string | null | undefined;
};

/** Where work is done. */
export type WorkMode =
  /** Partly at the company. */
  | 'HYBRID'
  /** At the company. */
  | 'ON_SITE'
  /** From anywhere. */
  | 'REMOTE';

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { register: { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { id: string, displayName: string } } };

export type LoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoginMutation = { login: { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { id: string, displayName: string } } };

export type RefreshTokenMutationVariables = Exact<{
  input: RefreshTokenInput;
}>;


export type RefreshTokenMutation = { refreshToken: { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { id: string, displayName: string } } };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { logout: { id: string } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, displayName: string, email: string | null, roles: Array<string> } | null };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { sessions: Array<{ id: string, device: string, createdAt: string, lastUsedAt: string, current: boolean }> };

export type SessionRevokedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SessionRevokedSubscription = { sessionRevoked: { id: string, revokedAt: string | null } };

export type TokensFragment = { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, user: { id: string, displayName: string } };

export type AssignRoleMutationVariables = Exact<{
  input: RoleInput;
}>;


export type AssignRoleMutation = { assignRole: { id: string, roles: Array<string> } };

export type SuspendUserMutationVariables = Exact<{
  input: SuspendUserInput;
}>;


export type SuspendUserMutation = { suspendUser: { id: string, status: UserStatus } };

export type EraseMeMutationVariables = Exact<{
  input: EraseMeInput;
}>;


export type EraseMeMutation = { eraseMe: { userId: string, erasesAt: string, erased: boolean } };

export type ActivitiesByUserQueryVariables = Exact<{
  userId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ActivitiesByUserQuery = { activitiesByUser: { totalCount: number, nodes: Array<{ id: string, verb: string, objectType: string, objectId: string, objectName: string | null, occurredAt: string, course: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ActivityStreakQueryVariables = Exact<{
  userId?: string | null | undefined;
}>;


export type ActivityStreakQuery = { activityStreak: { current: number, longest: number, activeDays: number, timeZone: string } };

export type CreateActivityMutationVariables = Exact<{
  input: CreateActivityInput;
}>;


export type CreateActivityMutation = { createActivity: { id: string, verb: string } };

export type RecordStatementsMutationVariables = Exact<{
  input: RecordStatementsInput;
}>;


export type RecordStatementsMutation = { recordStatements: Array<{ id: string, verb: string }> };

export type StartActivitySessionMutationVariables = Exact<{
  input: StartActivitySessionInput;
}>;


export type StartActivitySessionMutation = { startActivitySession: { id: string, status: ActivitySessionStatus } };

export type HeartbeatActivitySessionMutationVariables = Exact<{
  input: ActivitySessionInput;
}>;


export type HeartbeatActivitySessionMutation = { heartbeatActivitySession: { id: string, status: ActivitySessionStatus, seconds: number } };

export type EndActivitySessionMutationVariables = Exact<{
  input: ActivitySessionInput;
}>;


export type EndActivitySessionMutation = { endActivitySession: { id: string, status: ActivitySessionStatus, seconds: number } };

export type ActivityAddedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ActivityAddedSubscription = { activityAdded: { id: string, verb: string, objectType: string, objectId: string, occurredAt: string } };

export type CertificatesByUserQueryVariables = Exact<{
  userId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CertificatesByUserQuery = { certificatesByUser: { totalCount: number, nodes: Array<{ id: string, code: string, status: CertificateStatus, courseTitle: string, issuedAt: string, validUntil: string | null, verificationUrl: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VerifyCertificateQueryVariables = Exact<{
  code: string;
}>;


export type VerifyCertificateQuery = { verifyCertificate: { status: VerificationStatus, holderName: string | null, courseTitle: string | null, issuerName: string | null, issuedAt: string | null, validUntil: string | null } };

export type CertificateCredentialQueryVariables = Exact<{
  certificateId: string;
  format: CredentialFormat;
}>;


export type CertificateCredentialQuery = { certificateCredential: string };

export type GenerateCertificateMutationVariables = Exact<{
  input: GenerateCertificateInput;
}>;


export type GenerateCertificateMutation = { generateCertificate: { id: string, code: string, status: CertificateStatus } };

export type RevokeCertificateMutationVariables = Exact<{
  input: RevokeCertificateInput;
}>;


export type RevokeCertificateMutation = { revokeCertificate: { id: string, status: CertificateStatus } };

export type ShareCertificateMutationVariables = Exact<{
  input: ShareCertificateInput;
}>;


export type ShareCertificateMutation = { shareCertificate: { platform: SharePlatform, url: string } };

export type CertificateIssuedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CertificateIssuedSubscription = { certificateIssued: { id: string, code: string, courseTitle: string, holder: { id: string, displayName: string } } };

export type CompanyQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


export type CompanyQuery = { company: { id: string, slug: string, name: string, tagline: string, industry: string | null, size: CompanySize, status: CompanyStatus, verified: boolean, domain: string | null, memberCount: number, followerCount: number, openJobCount: number, version: number, locations: Array<{ id: string, name: string, city: string, countryCode: string, headquarters: boolean }>, myMembership: { id: string, role: CompanyRole, state: CompanyMemberState } | null } | null };

export type SearchCompaniesQueryVariables = Exact<{
  query?: string | null | undefined;
  industry?: string | null | undefined;
  location?: string | null | undefined;
  hiring?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchCompaniesQuery = { searchCompanies: { nodes: Array<{ id: string, slug: string, name: string, tagline: string, industry: string | null, size: CompanySize, status: CompanyStatus, verified: boolean, domain: string | null, memberCount: number, followerCount: number, openJobCount: number, version: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CompanyMembersQueryVariables = Exact<{
  companyId: string;
  state?: CompanyMemberState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompanyMembersQuery = { companyMembers: { totalCount: number, nodes: Array<{ id: string, role: CompanyRole, state: CompanyMemberState, title: string | null, user: { id: string, displayName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyCompaniesQueryVariables = Exact<{
  state?: CompanyMemberState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyCompaniesQuery = { myCompanies: { nodes: Array<{ id: string, role: CompanyRole, state: CompanyMemberState, title: string | null, company: { id: string, slug: string, name: string, tagline: string, industry: string | null, size: CompanySize, status: CompanyStatus, verified: boolean, domain: string | null, memberCount: number, followerCount: number, openJobCount: number, version: number }, user: { id: string, displayName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CompanySeatsQueryVariables = Exact<{
  companyId: string;
  first?: number | null | undefined;
}>;


export type CompanySeatsQuery = { company: { id: string, seatPools: { nodes: Array<{ id: string, courseTitle: string, seats: number, allocated: number, free: number, status: SeatPoolStatus, payBefore: string | null, allocations: { nodes: Array<{ id: string, user: { id: string, displayName: string } }> } }> } | null } | null };

export type CreateCompanyMutationVariables = Exact<{
  input: CreateCompanyInput;
}>;


export type CreateCompanyMutation = { createCompany: { id: string, slug: string, name: string, tagline: string, industry: string | null, size: CompanySize, status: CompanyStatus, verified: boolean, domain: string | null, memberCount: number, followerCount: number, openJobCount: number, version: number } };

export type UpdateCompanyMutationVariables = Exact<{
  input: UpdateCompanyInput;
}>;


export type UpdateCompanyMutation = { updateCompany: { id: string, slug: string, name: string, tagline: string, industry: string | null, size: CompanySize, status: CompanyStatus, verified: boolean, domain: string | null, memberCount: number, followerCount: number, openJobCount: number, version: number } };

export type DeleteCompanyMutationVariables = Exact<{
  input: CompanyInput;
}>;


export type DeleteCompanyMutation = { deleteCompany: { id: string, status: CompanyStatus } };

export type InviteCompanyMemberMutationVariables = Exact<{
  input: InviteCompanyMemberInput;
}>;


export type InviteCompanyMemberMutation = { inviteCompanyMember: { id: string, role: CompanyRole, state: CompanyMemberState, title: string | null, user: { id: string, displayName: string } } };

export type RespondCompanyInviteMutationVariables = Exact<{
  input: RespondCompanyInviteInput;
}>;


export type RespondCompanyInviteMutation = { respondCompanyInvite: { id: string, role: CompanyRole, state: CompanyMemberState, title: string | null, user: { id: string, displayName: string } } };

export type RequestToJoinCompanyMutationVariables = Exact<{
  input: RequestToJoinCompanyInput;
}>;


export type RequestToJoinCompanyMutation = { requestToJoinCompany: { id: string, role: CompanyRole, state: CompanyMemberState, title: string | null, user: { id: string, displayName: string } } };

export type AnswerJoinRequestMutationVariables = Exact<{
  input: AnswerJoinRequestInput;
}>;


export type AnswerJoinRequestMutation = { answerJoinRequest: { id: string, role: CompanyRole, state: CompanyMemberState, title: string | null, user: { id: string, displayName: string } } };

export type LeaveCompanyMutationVariables = Exact<{
  input: CompanyInput;
}>;


export type LeaveCompanyMutation = { leaveCompany: { id: string, state: CompanyMemberState } };

export type SetCompanyMemberRoleMutationVariables = Exact<{
  input: SetCompanyMemberRoleInput;
}>;


export type SetCompanyMemberRoleMutation = { setCompanyMemberRole: { id: string, role: CompanyRole, state: CompanyMemberState, title: string | null, user: { id: string, displayName: string } } };

export type RequestCompanyVerificationMutationVariables = Exact<{
  input: RequestCompanyVerificationInput;
}>;


export type RequestCompanyVerificationMutation = { requestCompanyVerification: { id: string, domain: string, recordName: string, recordValue: string, expiresAt: string } };

export type ConfirmCompanyVerificationMutationVariables = Exact<{
  input: CompanyInput;
}>;


export type ConfirmCompanyVerificationMutation = { confirmCompanyVerification: { id: string, slug: string, name: string, tagline: string, industry: string | null, size: CompanySize, status: CompanyStatus, verified: boolean, domain: string | null, memberCount: number, followerCount: number, openJobCount: number, version: number } };

export type PurchaseSeatsMutationVariables = Exact<{
  input: PurchaseSeatsInput;
}>;


export type PurchaseSeatsMutation = { purchaseSeats: { id: string, courseTitle: string, seats: number, allocated: number, free: number, status: SeatPoolStatus, payBefore: string | null, total: { amountMinor: number | string, currency: string } } };

export type AllocateSeatMutationVariables = Exact<{
  input: AllocateSeatInput;
}>;


export type AllocateSeatMutation = { allocateSeat: { id: string, state: SeatState } };

export type RevokeSeatMutationVariables = Exact<{
  input: RevokeSeatInput;
}>;


export type RevokeSeatMutation = { revokeSeat: { id: string, state: SeatState } };

export type CompanyUpdatedSubscriptionVariables = Exact<{
  companyId: string;
  after?: string | null | undefined;
}>;


export type CompanyUpdatedSubscription = { companyUpdated: { id: string, slug: string, name: string, tagline: string, industry: string | null, size: CompanySize, status: CompanyStatus, verified: boolean, domain: string | null, memberCount: number, followerCount: number, openJobCount: number, version: number } };

export type CompanyPageFragment = { id: string, slug: string, name: string, tagline: string, industry: string | null, size: CompanySize, status: CompanyStatus, verified: boolean, domain: string | null, memberCount: number, followerCount: number, openJobCount: number, version: number };

export type CompanyMembershipFragment = { id: string, role: CompanyRole, state: CompanyMemberState, title: string | null, user: { id: string, displayName: string } };

export type SeatsOfCompanyFragment = { id: string, courseTitle: string, seats: number, allocated: number, free: number, status: SeatPoolStatus, payBefore: string | null };

export type CreateConnectionMutationVariables = Exact<{
  input: CreateConnectionInput;
}>;


export type CreateConnectionMutation = { createConnection: { id: string, state: ConnectionState, requestedAt: string, connectedAt: string | null, other: { id: string, displayName: string } | null } };

export type AcceptConnectionMutationVariables = Exact<{
  input: AcceptConnectionInput;
}>;


export type AcceptConnectionMutation = { acceptConnection: { id: string, state: ConnectionState, requestedAt: string, connectedAt: string | null, other: { id: string, displayName: string } | null } };

export type DeclineConnectionMutationVariables = Exact<{
  input: DeclineConnectionInput;
}>;


export type DeclineConnectionMutation = { declineConnection: { id: string, state: ConnectionState, requestedAt: string, connectedAt: string | null, other: { id: string, displayName: string } | null } };

export type WithdrawConnectionMutationVariables = Exact<{
  input: WithdrawConnectionInput;
}>;


export type WithdrawConnectionMutation = { withdrawConnection: { id: string, state: ConnectionState, requestedAt: string, connectedAt: string | null, other: { id: string, displayName: string } | null } };

export type DeleteConnectionMutationVariables = Exact<{
  input: DeleteConnectionInput;
}>;


export type DeleteConnectionMutation = { deleteConnection: { id: string, state: ConnectionState, requestedAt: string, connectedAt: string | null, other: { id: string, displayName: string } | null } };

export type BlockUserMutationVariables = Exact<{
  input: BlockUserInput;
}>;


export type BlockUserMutation = { blockUser: { createdAt: string, user: { id: string } } };

export type UnblockUserMutationVariables = Exact<{
  input: UnblockUserInput;
}>;


export type UnblockUserMutation = { unblockUser: { user: { id: string } } };

export type ConnectionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  tag?: string | null | undefined;
}>;


export type ConnectionsQuery = { connections: { totalCount: number, nodes: Array<{ id: string, state: ConnectionState, requestedAt: string, connectedAt: string | null, other: { id: string, displayName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PendingRequestsQueryVariables = Exact<{
  direction?: RequestDirection | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PendingRequestsQuery = { pendingRequests: { totalCount: number, nodes: Array<{ note: string | null, id: string, state: ConnectionState, requestedAt: string, connectedAt: string | null, other: { id: string, displayName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConnectionSuggestionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConnectionSuggestionsQuery = { connectionSuggestions: { nodes: Array<{ score: number, user: { id: string, displayName: string }, reasons: Array<{ kind: SuggestionReasonKind, count: number, name: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ShortestPathQueryVariables = Exact<{
  userId: string;
}>;


export type ShortestPathQuery = { shortestPath: { degree: number, people: Array<{ id: string, displayName: string } | null> } | null };

export type ConnectionRequestReceivedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConnectionRequestReceivedSubscription = { connectionRequestReceived: { note: string | null, id: string, state: ConnectionState, requestedAt: string, connectedAt: string | null, other: { id: string, displayName: string } | null } };

export type ConnectionChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConnectionChangedSubscription = { connectionChanged: { id: string, state: ConnectionState, requestedAt: string, connectedAt: string | null, other: { id: string, displayName: string } | null } };

export type ConnectionFragment = { id: string, state: ConnectionState, requestedAt: string, connectedAt: string | null, other: { id: string, displayName: string } | null };

export type SearchCoursesQueryVariables = Exact<{
  query?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchCoursesQuery = { searchCourses: { totalCount: number, nodes: Array<{ id: string, title: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CourseQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


export type CourseQuery = { course: { id: string, title: string, slug: string, status: CourseStatus, seatsLeft: number | null, price: { amountMinor: number | string, currency: string } | null, instructors: Array<{ id: string, displayName: string }>, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, required: boolean }> }>, runs: Array<{ id: string, capacity: number | null, seatsLeft: number | null, openForEnrollment: boolean }>, chatroom: { id: string } | null } | null };

export type CreateCourseMutationVariables = Exact<{
  input: CreateCourseInput;
}>;


export type CreateCourseMutation = { createCourse: { id: string, slug: string, status: CourseStatus } };

export type AddRunMutationVariables = Exact<{
  input: AddRunInput;
}>;


export type AddRunMutation = { addRun: { id: string } };

export type AddModuleMutationVariables = Exact<{
  input: AddModuleInput;
}>;


export type AddModuleMutation = { addModule: { id: string } };

export type AddLessonMutationVariables = Exact<{
  input: AddLessonInput;
}>;


export type AddLessonMutation = { addLesson: { id: string } };

export type SubmitForReviewMutationVariables = Exact<{
  input: CourseInput;
}>;


export type SubmitForReviewMutation = { submitForReview: { id: string, status: CourseStatus } };

export type PublishCourseMutationVariables = Exact<{
  input: CourseInput;
}>;


export type PublishCourseMutation = { publishCourse: { id: string, status: CourseStatus } };

export type EnrollMutationVariables = Exact<{
  input: EnrollInput;
}>;


export type EnrollMutation = { enroll: { id: string, status: EnrollmentStatus, progressPercent: number, waitlistPosition: number | null, learner: { id: string } } };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawMutation = { withdraw: { id: string, status: EnrollmentStatus, progressPercent: number, waitlistPosition: number | null, learner: { id: string } } };

export type CompleteLessonMutationVariables = Exact<{
  input: LearnInput;
}>;


export type CompleteLessonMutation = { completeLesson: { id: string, status: EnrollmentStatus, progressPercent: number, waitlistPosition: number | null, learner: { id: string } } };

export type EnrollmentQueryVariables = Exact<{
  id: string;
}>;


export type EnrollmentQuery = { enrollment: { id: string, status: EnrollmentStatus, progressPercent: number, waitlistPosition: number | null, payment: { id: string, status: PaymentStatus } | null, learner: { id: string } } | null };

export type EnrollmentChangedSubscriptionVariables = Exact<{
  courseId: string;
  after?: string | null | undefined;
}>;


export type EnrollmentChangedSubscription = { enrollmentChanged: { id: string, status: EnrollmentStatus, learner: { displayName: string } } };

export type EnrollmentFragment = { id: string, status: EnrollmentStatus, progressPercent: number, waitlistPosition: number | null, learner: { id: string } };

export type RunReportMutationVariables = Exact<{
  input: RunReportInput;
}>;


export type RunReportMutation = { runReport: { id: string, app: string, name: string, status: ReportRunStatus, progress: number, stage: string, rowCount: number | null, error: { code: string, message: string, violations: unknown } | null } };

export type CancelReportMutationVariables = Exact<{
  input: CancelReportInput;
}>;


export type CancelReportMutation = { cancelReport: { id: string, app: string, name: string, status: ReportRunStatus, progress: number, stage: string, rowCount: number | null, error: { code: string, message: string, violations: unknown } | null } };

export type ReportRunQueryVariables = Exact<{
  id: string;
  format?: ReportFormat | null | undefined;
}>;


export type ReportRunQuery = { reportRun: { data: unknown, id: string, app: string, name: string, status: ReportRunStatus, progress: number, stage: string, rowCount: number | null, download: { url: string, expiresAt: string } | null, error: { code: string, message: string, violations: unknown } | null } };

export type ReportRunsQueryVariables = Exact<{
  app?: string | null | undefined;
  status?: ReportRunStatus | null | undefined;
  scheduleId?: string | null | undefined;
  everyone?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportRunsQuery = { reportRuns: { nodes: Array<{ id: string, app: string, name: string, status: ReportRunStatus, progress: number, stage: string, rowCount: number | null, error: { code: string, message: string, violations: unknown } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReportProgressSubscriptionVariables = Exact<{
  runId: string;
  after?: string | null | undefined;
}>;


export type ReportProgressSubscription = { reportProgress: { id: string, status: ReportRunStatus, progress: number, stage: string } };

export type ReportSourcesQueryVariables = Exact<{
  app?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type ReportSourcesQuery = { reportSources: Array<{ name: string, app: string, summary: string, arguments: Array<{ name: string, type: string, required: boolean }>, columns: Array<{ name: string, type: string }> }> };

export type CreateCustomReportMutationVariables = Exact<{
  input: CreateCustomReportInput;
}>;


export type CreateCustomReportMutation = { createCustomReport: { id: string, name: string, source: string } };

export type RunCustomReportMutationVariables = Exact<{
  input: RunCustomReportInput;
}>;


export type RunCustomReportMutation = { runCustomReport: { id: string, app: string, name: string, status: ReportRunStatus, progress: number, stage: string, rowCount: number | null, error: { code: string, message: string, violations: unknown } | null } };

export type ScheduleReportMutationVariables = Exact<{
  input: ScheduleReportInput;
}>;


export type ScheduleReportMutation = { scheduleReport: { id: string, name: string, cron: string, timeZone: string, nextAt: string | null } };

export type DashboardQueryVariables = Exact<{
  id: string;
}>;


export type DashboardQuery = { dashboard: { id: string, name: string, widgets: Array<{ id: string, title: string, kind: WidgetKind, data: unknown }> } };

export type DashboardsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DashboardsQuery = { dashboards: { nodes: Array<{ id: string, name: string, shared: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DashboardUpdatedSubscriptionVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type DashboardUpdatedSubscription = { dashboardUpdated: { id: string, widgets: Array<{ id: string, title: string, data: unknown }> } };

export type DrainInstanceMutationVariables = Exact<{
  input: DrainInstanceInput;
}>;


export type DrainInstanceMutation = { drainInstance: { id: string, app: string, health: EmsHealth } };

export type ResumeInstanceMutationVariables = Exact<{
  input: ResumeInstanceInput;
}>;


export type ResumeInstanceMutation = { resumeInstance: { id: string, app: string, health: EmsHealth } };

export type PurgeCacheMutationVariables = Exact<{
  input: PurgeCacheInput;
}>;


export type PurgeCacheMutation = { purgeCache: { purged: boolean } };

export type ExplainQueryQueryVariables = Exact<{
  name?: string | null | undefined;
  document?: string | null | undefined;
  variables?: unknown;
}>;


export type ExplainQueryQuery = { explainQuery: { plan: string, cost: number, statements: Array<{ app: string, statement: string, cost: number | null }> } };

export type ReportRunFragment = { id: string, app: string, name: string, status: ReportRunStatus, progress: number, stage: string, rowCount: number | null, error: { code: string, message: string, violations: unknown } | null };

export type EmsEntryFragment = { id: string, app: string, kind: EmsKind, name: string, summary: string, status: EmsHealth, open: boolean, fields: Array<string>, scopes: Array<Array<string>> | null, stats: { calls: number, errors: number, p50Ms: number, p95Ms: number, p99Ms: number, lastCalledAt: string | null } };

export type EmsControllersQueryVariables = Exact<{
  app?: string | null | undefined;
  search?: string | null | undefined;
  status?: EmsHealth | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EmsControllersQuery = { emsControllers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ signature: string | null, id: string, app: string, kind: EmsKind, name: string, summary: string, status: EmsHealth, open: boolean, fields: Array<string>, scopes: Array<Array<string>> | null, stats: { calls: number, errors: number, p50Ms: number, p95Ms: number, p99Ms: number, lastCalledAt: string | null } }> } };

export type EmsInstancesQueryVariables = Exact<{
  app?: string | null | undefined;
  health?: EmsHealth | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EmsInstancesQuery = { emsInstances: { nodes: Array<{ id: string, app: string, version: string, address: string | null, startedAt: string, lastSeenAt: string, health: EmsHealth }> } };

export type EmsSettingsQueryVariables = Exact<{
  app?: string | null | undefined;
  search?: string | null | undefined;
  status?: EmsHealth | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EmsSettingsQuery = { emsSettings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, app: string, key: string, summary: string, schema: unknown, value: unknown, isSet: boolean, secret: boolean, version: number }> } };

export type RunUtilityQueryVariables = Exact<{
  app: string;
  name: string;
  args?: unknown;
}>;


export type RunUtilityQuery = { runUtility: unknown };

export type RunHelperQueryVariables = Exact<{
  app: string;
  name: string;
  args?: unknown;
}>;


export type RunHelperQuery = { runHelper: unknown };

export type ExecuteQueryQueryVariables = Exact<{
  name: string;
  variables?: unknown;
}>;


export type ExecuteQueryQuery = { executeQuery: unknown };

export type CheckPermissionQueryVariables = Exact<{
  app: string;
  action: string;
  subjectId: string;
  actorId?: string | null | undefined;
}>;


export type CheckPermissionQuery = { checkPermission: { allowed: boolean, rule: string, reason: string, hidden: boolean | null, requiredScope: string | null } };

export type EffectiveSettingQueryVariables = Exact<{
  app: string;
  key: string;
  at?: Array<SettingPlaceInput> | SettingPlaceInput | null | undefined;
}>;


export type EffectiveSettingQuery = { effectiveSetting: { value: unknown, source: SettingScope, version: number, chain: Array<{ scope: SettingScope, scopeId: string | null, value: unknown, set: boolean }> } };

export type SetSettingMutationVariables = Exact<{
  input: SetSettingInput;
}>;


export type SetSettingMutation = { setSetting: { id: string, app: string, key: string, scope: SettingScope, scopeId: string | null, value: unknown, isSet: boolean, source: SettingScope, version: number } };

export type UnsetSettingMutationVariables = Exact<{
  input: UnsetSettingInput;
}>;


export type UnsetSettingMutation = { unsetSetting: { id: string, app: string, key: string, scope: SettingScope, scopeId: string | null, value: unknown, isSet: boolean, source: SettingScope, version: number } };

export type SettingsAtQueryVariables = Exact<{
  scope: SettingScope;
  scopeId: string;
  app?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SettingsAtQuery = { settingsAt: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, app: string, key: string, scope: SettingScope, scopeId: string | null, value: unknown, isSet: boolean, source: SettingScope, version: number, summary: string, schema: unknown }> } };

export type SettingHistoryQueryVariables = Exact<{
  app: string;
  key: string;
  first?: number | null | undefined;
  scope?: SettingScope | null | undefined;
  scopeId?: string | null | undefined;
}>;


export type SettingHistoryQuery = { settingHistory: Array<{ version: number, before: unknown, after: unknown, actorId: string | null, changedAt: string }> };

export type RollbackSettingMutationVariables = Exact<{
  input: RollbackSettingInput;
}>;


export type RollbackSettingMutation = { rollbackSetting: Array<{ id: string, app: string, key: string, scope: SettingScope, scopeId: string | null, value: unknown, isSet: boolean, source: SettingScope, version: number }> };

export type SettingChangedSubscriptionVariables = Exact<{
  app: string;
  scope?: SettingScope | null | undefined;
  scopeId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SettingChangedSubscription = { settingChanged: { id: string, key: string, scope: SettingScope, scopeId: string | null, value: unknown, version: number } };

export type HealthChangedSubscriptionVariables = Exact<{
  app: string;
  after?: string | null | undefined;
}>;


export type HealthChangedSubscription = { healthChanged: { id: string, app: string, health: EmsHealth } };

export type RegistryChangedSubscriptionVariables = Exact<{
  kind: EmsKind;
  after?: string | null | undefined;
}>;


export type RegistryChangedSubscription = { registryChanged: { id: string, app: string, kind: EmsKind, name: string, summary: string, status: EmsHealth, open: boolean, fields: Array<string>, scopes: Array<Array<string>> | null, stats: { calls: number, errors: number, p50Ms: number, p95Ms: number, p99Ms: number, lastCalledAt: string | null } } };

export type AllEventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllEventsQuery = { allEvents: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, kind: EventKind, mode: EventMode, status: EventStatus, startsAt: string, endsAt: string, timeZone: string, localStart: string, seatsLeft: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchEventsQueryVariables = Exact<{
  query: string;
  filter?: EventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchEventsQuery = { searchEvents: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, status: EventStatus, startsAt: string, localStart: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EventDetailsQueryVariables = Exact<{
  eventId: string;
  attendees?: number | null | undefined;
}>;


export type EventDetailsQuery = { eventDetails: { id: string, slug: string, title: string, description: string, kind: EventKind, mode: EventMode, status: EventStatus, visibility: EventVisibility, startsAt: string, endsAt: string, timeZone: string, localStart: string, localEnd: string, venue: string | null, address: string | null, onlineUrl: string | null, capacity: number | null, taken: number, seatsLeft: number | null, cancelReason: string | null, icsUrl: string, version: number, host: { id: string, displayName: string }, hosts: Array<{ id: string }>, group: { id: string } | null, series: { id: string, rule: string } | null, tickets: Array<{ id: string, name: string, left: number | null, price: { amountMinor: number | string, currency: string } }>, speakers: Array<{ id: string, name: string, bio: string }>, sessions: Array<{ id: string, title: string, startsAt: string, endsAt: string, room: string | null, speakers: Array<{ id: string }> }>, myRsvp: { id: string, status: RsvpStatus, waitlistPosition: number | null, offerExpiresAt: string | null, payBefore: string | null, checkInCode: string | null } | null, attendees: { totalCount: number, nodes: Array<{ id: string, status: RsvpStatus, user: { id: string, displayName: string } }> } | null } };

export type CalendarQueryVariables = Exact<{
  period: PeriodInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CalendarQuery = { calendar: { nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string, localStart: string, status: EventStatus, myRsvp: { id: string, status: RsvpStatus } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyEventsQueryVariables = Exact<{
  hosting?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyEventsQuery = { myEvents: { nodes: Array<{ id: string, title: string, status: EventStatus, startsAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateEventMutationVariables = Exact<{
  input: CreateEventInput;
}>;


export type CreateEventMutation = { createEvent: { id: string, slug: string, status: EventStatus, version: number, series: { id: string } | null } };

export type UpdateEventMutationVariables = Exact<{
  input: UpdateEventInput;
}>;


export type UpdateEventMutation = { updateEvent: { id: string, title: string, startsAt: string, endsAt: string, version: number } };

export type PublishEventMutationVariables = Exact<{
  input: PublishEventInput;
}>;


export type PublishEventMutation = { publishEvent: { id: string, status: EventStatus } };

export type PostponeEventMutationVariables = Exact<{
  input: PostponeEventInput;
}>;


export type PostponeEventMutation = { postponeEvent: { id: string, status: EventStatus } };

export type CancelEventMutationVariables = Exact<{
  input: CancelEventInput;
}>;


export type CancelEventMutation = { cancelEvent: { id: string, status: EventStatus, cancelReason: string | null } };

export type DeleteEventMutationVariables = Exact<{
  input: DeleteEventInput;
}>;


export type DeleteEventMutation = { deleteEvent: { id: string, deletedAt: string } };

export type RsvpMutationVariables = Exact<{
  input: RsvpInput;
}>;


export type RsvpMutation = { rsvp: { id: string, status: RsvpStatus, guests: number, waitlistPosition: number | null, payBefore: string | null, price: { amountMinor: number | string, currency: string } | null } };

export type CancelRsvpMutationVariables = Exact<{
  input: CancelRsvpInput;
}>;


export type CancelRsvpMutation = { cancelRsvp: { id: string, status: RsvpStatus } };

export type ClaimWaitlistOfferMutationVariables = Exact<{
  input: ClaimWaitlistOfferInput;
}>;


export type ClaimWaitlistOfferMutation = { claimWaitlistOffer: { id: string, status: RsvpStatus, payBefore: string | null } };

export type InviteToEventMutationVariables = Exact<{
  input: InviteToEventInput;
}>;


export type InviteToEventMutation = { inviteToEvent: { id: string, status: RsvpStatus } };

export type ApproveRsvpMutationVariables = Exact<{
  input: ApproveRsvpInput;
}>;


export type ApproveRsvpMutation = { approveRsvp: { id: string, status: RsvpStatus } };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { checkIn: { id: string, status: RsvpStatus, checkedInAt: string | null, user: { id: string, displayName: string } } };

export type RotateFeedTokenMutationVariables = Exact<{ [key: string]: never; }>;


export type RotateFeedTokenMutation = { rotateFeedToken: { url: string, token: string, rotatedAt: string } };

export type EventUpdatedSubscriptionVariables = Exact<{
  eventId: string;
  after?: string | null | undefined;
}>;


export type EventUpdatedSubscription = { eventUpdated: { id: string, title: string, status: EventStatus, startsAt: string, endsAt: string, seatsLeft: number | null } };

export type RsvpChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RsvpChangedSubscription = { rsvpChanged: { id: string, status: RsvpStatus, event: { id: string, title: string } | null } };

export type SeatsLeftSubscriptionVariables = Exact<{
  eventId: string;
  after?: string | null | undefined;
}>;


export type SeatsLeftSubscription = { seatsLeft: { id: string, taken: number, seatsLeft: number | null } };

export type WaitlistOfferSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WaitlistOfferSubscription = { waitlistOffer: { id: string, offerExpiresAt: string | null, event: { id: string, title: string } | null } };

export type FollowMutationVariables = Exact<{
  input: FollowInput;
}>;


export type FollowMutation = { follow: { id: string, state: FollowState, targetType: FollowTargetType, targetId: string, since: string } };

export type UnfollowMutationVariables = Exact<{
  input: UnfollowInput;
}>;


export type UnfollowMutation = { unfollow: { id: string, state: FollowState, targetType: FollowTargetType, targetId: string, since: string } };

export type RemoveMyFollowerMutationVariables = Exact<{
  input: RemoveMyFollowerInput;
}>;


export type RemoveMyFollowerMutation = { removeMyFollower: { id: string, state: FollowState, targetType: FollowTargetType, targetId: string, since: string } };

export type ApproveFollowRequestMutationVariables = Exact<{
  input: ApproveFollowRequestInput;
}>;


export type ApproveFollowRequestMutation = { approveFollowRequest: { id: string, state: FollowState, targetType: FollowTargetType, targetId: string, since: string } };

export type RejectFollowRequestMutationVariables = Exact<{
  input: RejectFollowRequestInput;
}>;


export type RejectFollowRequestMutation = { rejectFollowRequest: { id: string, state: FollowState, targetType: FollowTargetType, targetId: string, since: string } };

export type MuteFollowMutationVariables = Exact<{
  input: MuteFollowInput;
}>;


export type MuteFollowMutation = { muteFollow: { id: string, muted: boolean | null, mutedUntil: string | null } };

export type UnmuteFollowMutationVariables = Exact<{
  input: UnmuteFollowInput;
}>;


export type UnmuteFollowMutation = { unmuteFollow: { id: string, muted: boolean | null } };

export type FollowersByUserQueryVariables = Exact<{
  userId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowersByUserQuery = { followersByUser: { totalCount: number, nodes: Array<{ id: string, state: FollowState, targetType: FollowTargetType, targetId: string, since: string, follower: { id: string, displayName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FollowingQueryVariables = Exact<{
  userId?: string | null | undefined;
  targetType?: FollowTargetType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowingQuery = { following: { totalCount: number, nodes: Array<{ id: string, state: FollowState, targetType: FollowTargetType, targetId: string, since: string, target:
        | { id: string, name: string }
        | { id: string, title: string }
        | { id: string, name: string }
        | { name: string }
        | { id: string, displayName: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FollowRequestsQueryVariables = Exact<{
  direction?: FollowRequestDirection | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowRequestsQuery = { followRequests: { totalCount: number, nodes: Array<{ id: string, state: FollowState, targetType: FollowTargetType, targetId: string, since: string, follower: { id: string, displayName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FollowSuggestionsQueryVariables = Exact<{
  targetType?: FollowTargetType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowSuggestionsQuery = { followSuggestions: { nodes: Array<{ targetType: FollowTargetType, targetId: string, followerCount: number | null, knownCount: number, known: Array<{ id: string, displayName: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FollowerAddedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowerAddedSubscription = { followerAdded: { id: string, state: FollowState, targetType: FollowTargetType, targetId: string, since: string, follower: { id: string, displayName: string } } };

export type FollowCountsChangedSubscriptionVariables = Exact<{
  targetType: FollowTargetType;
  targetId: string;
  after?: string | null | undefined;
}>;


export type FollowCountsChangedSubscription = { followCountsChanged: { followerCount: number } };

export type FollowFragment = { id: string, state: FollowState, targetType: FollowTargetType, targetId: string, since: string };

export type AllGroupsQueryVariables = Exact<{
  filter?: GroupFilter | null | undefined;
  orderBy?: GroupOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllGroupsQuery = { allGroups: { totalCount: number, nodes: Array<{ id: string, slug: string, name: string, privacy: GroupPrivacy, memberCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchGroupsQueryVariables = Exact<{
  query: string;
  filter?: GroupFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchGroupsQuery = { searchGroups: { totalCount: number, nodes: Array<{ id: string, slug: string, name: string, privacy: GroupPrivacy, memberCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GroupDetailsQueryVariables = Exact<{
  groupId: string;
  members?: number | null | undefined;
}>;


export type GroupDetailsQuery = { groupDetails: { id: string, slug: string, name: string, description: string, rules: Array<string>, tags: Array<string>, privacy: GroupPrivacy, status: GroupStatus, memberCount: number, joinQuestions: Array<string>, approvalRequired: boolean, membership: { role: GroupRole } | null, members: { totalCount: number, nodes: Array<{ role: GroupRole, user: { id: string, displayName: string } }> } | null, announcements: { nodes: Array<{ id: string, heading: string, body: string, createdAt: string }> } | null } };

export type MyGroupsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyGroupsQuery = { myGroups: { totalCount: number, nodes: Array<{ id: string, name: string, membership: { role: GroupRole } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyGroupInvitesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyGroupInvitesQuery = { myGroupInvites: { nodes: Array<{ id: string, note: string | null, expiresAt: string, group: { id: string, name: string } | null, invitedBy: { id: string, displayName: string } }> } };

export type GroupRequestsQueryVariables = Exact<{
  groupId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GroupRequestsQuery = { groupDetails: { joinRequests: { totalCount: number, nodes: Array<{ id: string, createdAt: string, user: { id: string, displayName: string }, answers: Array<{ question: string, answer: string }> }> } | null } };

export type CreateGroupMutationVariables = Exact<{
  input: CreateGroupInput;
}>;


export type CreateGroupMutation = { createGroup: { id: string, slug: string, name: string, privacy: GroupPrivacy } };

export type UpdateGroupMutationVariables = Exact<{
  input: UpdateGroupInput;
}>;


export type UpdateGroupMutation = { updateGroup: { id: string, slug: string, name: string, privacy: GroupPrivacy, version: number } };

export type DeleteGroupMutationVariables = Exact<{
  input: DeleteGroupInput;
}>;


export type DeleteGroupMutation = { deleteGroup: { id: string, restorableUntil: string } };

export type JoinGroupMutationVariables = Exact<{
  input: JoinGroupInput;
}>;


export type JoinGroupMutation = { joinGroup: { id: string, memberCount: number } };

export type LeaveGroupMutationVariables = Exact<{
  input: LeaveGroupInput;
}>;


export type LeaveGroupMutation = { leaveGroup: { id: string } };

export type RequestToJoinGroupMutationVariables = Exact<{
  input: RequestToJoinGroupInput;
}>;


export type RequestToJoinGroupMutation = { requestToJoinGroup: { id: string, status: GroupRequestStatus } };

export type ApproveJoinRequestMutationVariables = Exact<{
  input: ApproveJoinRequestInput;
}>;


export type ApproveJoinRequestMutation = { approveJoinRequest: { id: string, status: GroupRequestStatus } };

export type RejectJoinRequestMutationVariables = Exact<{
  input: RejectJoinRequestInput;
}>;


export type RejectJoinRequestMutation = { rejectJoinRequest: { id: string, status: GroupRequestStatus } };

export type InviteToGroupMutationVariables = Exact<{
  input: InviteToGroupInput;
}>;


export type InviteToGroupMutation = { inviteToGroup: { id: string, status: GroupInviteStatus, expiresAt: string } };

export type RespondToGroupInviteMutationVariables = Exact<{
  input: RespondToGroupInviteInput;
}>;


export type RespondToGroupInviteMutation = { respondToGroupInvite: { id: string, status: GroupInviteStatus } };

export type SetGroupMemberRoleMutationVariables = Exact<{
  input: SetGroupMemberRoleInput;
}>;


export type SetGroupMemberRoleMutation = { setGroupMemberRole: { userId: string, role: GroupRole } };

export type RemoveGroupMemberMutationVariables = Exact<{
  input: RemoveGroupMemberInput;
}>;


export type RemoveGroupMemberMutation = { removeGroupMember: { id: string, memberCount: number } };

export type BanGroupMemberMutationVariables = Exact<{
  input: BanGroupMemberInput;
}>;


export type BanGroupMemberMutation = { banGroupMember: { id: string, memberCount: number } };

export type TransferGroupOwnershipMutationVariables = Exact<{
  input: TransferGroupOwnershipInput;
}>;


export type TransferGroupOwnershipMutation = { transferGroupOwnership: { id: string, version: number } };

export type PostGroupAnnouncementMutationVariables = Exact<{
  input: PostGroupAnnouncementInput;
}>;


export type PostGroupAnnouncementMutation = { postGroupAnnouncement: { id: string, heading: string } };

export type GroupMembershipChangedSubscriptionVariables = Exact<{
  groupId: string;
  after?: string | null | undefined;
}>;


export type GroupMembershipChangedSubscription = { groupMembershipChanged: { userId: string, role: GroupRole, state: GroupMemberState } };

export type GroupAnnouncementPostedSubscriptionVariables = Exact<{
  groupId: string;
  after?: string | null | undefined;
}>;


export type GroupAnnouncementPostedSubscription = { groupAnnouncementPosted: { id: string, heading: string, body: string } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { me: { id: string, displayName: string, roles: Array<string>, unreadNotificationCount: number | null, profile: { headline: string | null, completeness: { percent: number, missing: Array<ProfileField> } | null, skills: { nodes: Array<{ name: string, endorsementCount: number }> } } | null, enrollments: { totalCount: number, nodes: Array<{ id: string, status: EnrollmentStatus, progressPercent: number, course: { id: string, title: string, slug: string, seatsLeft: number | null, instructors: Array<{ id: string, displayName: string, profile: { headline: string | null } | null }> } | null, payment: { id: string, status: PaymentStatus, amount: { amountMinor: number | string, currency: string } } | null }> } | null, chatrooms: { nodes: Array<{ id: string, name: string | null, kind: ChatroomKind, unreadCount: number, lastMessage: { seq: number, content: string | null, sender: { displayName: string } | null } | null }> } | null, notifications: { nodes: Array<{ id: string, type: NotificationType, title: string, readAt: string | null, actor: { displayName: string } | null }> } | null, payments: { nodes: Array<{ id: string, status: PaymentStatus, amount: { amountMinor: number | string, currency: string }, refundable: { amountMinor: number | string, currency: string } }> } | null } | null };

export type JobQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


export type JobQuery = { job: { description: string, saved: boolean, myMatchScore: number | null, id: string, slug: string, title: string, type: JobType, workMode: WorkMode, city: string | null, countryCode: string | null, status: JobStatus, deadline: string | null, acceptsApplications: boolean, version: number, questions: Array<{ id: string, question: string, kind: QuestionKind, options: Array<string>, required: boolean }>, myApplication: { id: string, status: ApplicationStatus } | null, company: { id: string, name: string }, salary: { period: SalaryPeriod, min: { amountMinor: number | string, currency: string }, max: { amountMinor: number | string, currency: string } } | null, skills: Array<{ name: string, required: boolean }> } | null };

export type SearchJobsQueryVariables = Exact<{
  query?: string | null | undefined;
  location?: string | null | undefined;
  countryCode?: string | null | undefined;
  workMode?: WorkMode | null | undefined;
  type?: Array<JobType> | JobType | null | undefined;
  salaryMin?: MoneyInput | null | undefined;
  skills?: Array<string> | string | null | undefined;
  companyId?: string | null | undefined;
  postedWithinDays?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchJobsQuery = { searchJobs: { nodes: Array<{ id: string, slug: string, title: string, type: JobType, workMode: WorkMode, city: string | null, countryCode: string | null, status: JobStatus, deadline: string | null, acceptsApplications: boolean, version: number, company: { id: string, name: string }, salary: { period: SalaryPeriod, min: { amountMinor: number | string, currency: string }, max: { amountMinor: number | string, currency: string } } | null, skills: Array<{ name: string, required: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecommendedJobsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecommendedJobsQuery = { recommendedJobs: { nodes: Array<{ myMatchScore: number | null, id: string, slug: string, title: string, type: JobType, workMode: WorkMode, city: string | null, countryCode: string | null, status: JobStatus, deadline: string | null, acceptsApplications: boolean, version: number, company: { id: string, name: string }, salary: { period: SalaryPeriod, min: { amountMinor: number | string, currency: string }, max: { amountMinor: number | string, currency: string } } | null, skills: Array<{ name: string, required: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type JobMatchQueryVariables = Exact<{
  jobId: string;
  userId?: string | null | undefined;
}>;


export type JobMatchQuery = { jobMatch: { score: number, matchedSkills: Array<{ skill: string, required: boolean, evidence: { endorsements: number, certificates: Array<{ id: string } | null> } }>, missingSkills: Array<{ skill: string, required: boolean, coursesToClose: Array<{ id: string, title: string }> }> } };

export type MyApplicationsQueryVariables = Exact<{
  status?: Array<ApplicationStatus> | ApplicationStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyApplicationsQuery = { myApplications: { nodes: Array<{ id: string, status: ApplicationStatus, rejectionReason: RejectionReason | null, createdAt: string, endedAt: string | null, job: { id: string, slug: string, title: string, type: JobType, workMode: WorkMode, city: string | null, countryCode: string | null, status: JobStatus, deadline: string | null, acceptsApplications: boolean, version: number, company: { id: string, name: string }, salary: { period: SalaryPeriod, min: { amountMinor: number | string, currency: string }, max: { amountMinor: number | string, currency: string } } | null, skills: Array<{ name: string, required: boolean }> }, interviews: Array<{ id: string, startsAt: string, endsAt: string, timeZone: string, place: string | null, status: InterviewStatus }>, offers: Array<{ id: string, status: OfferStatus, expiresAt: string, salaryPeriod: SalaryPeriod, salary: { amountMinor: number | string, currency: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ApplicationsForJobQueryVariables = Exact<{
  jobId: string;
  stageId?: string | null | undefined;
  orderBy?: ApplicationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApplicationsForJobQuery = { applicationsForJob: { totalCount: number, nodes: Array<{ id: string, status: ApplicationStatus, matchScore: number | null, meetsRequirements: boolean | null, daysInStage: number | null, stage: { id: string, name: string } | null, applicant: { id: string, displayName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SavedJobsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SavedJobsQuery = { savedJobs: { nodes: Array<{ id: string, savedAt: string, job: { id: string, slug: string, title: string, type: JobType, workMode: WorkMode, city: string | null, countryCode: string | null, status: JobStatus, deadline: string | null, acceptsApplications: boolean, version: number, company: { id: string, name: string }, salary: { period: SalaryPeriod, min: { amountMinor: number | string, currency: string }, max: { amountMinor: number | string, currency: string } } | null, skills: Array<{ name: string, required: boolean }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateJobMutationVariables = Exact<{
  input: CreateJobInput;
}>;


export type CreateJobMutation = { createJob: { id: string, slug: string, title: string, type: JobType, workMode: WorkMode, city: string | null, countryCode: string | null, status: JobStatus, deadline: string | null, acceptsApplications: boolean, version: number, company: { id: string, name: string }, salary: { period: SalaryPeriod, min: { amountMinor: number | string, currency: string }, max: { amountMinor: number | string, currency: string } } | null, skills: Array<{ name: string, required: boolean }> } };

export type UpdateJobMutationVariables = Exact<{
  input: UpdateJobInput;
}>;


export type UpdateJobMutation = { updateJob: { id: string, slug: string, title: string, type: JobType, workMode: WorkMode, city: string | null, countryCode: string | null, status: JobStatus, deadline: string | null, acceptsApplications: boolean, version: number, company: { id: string, name: string }, salary: { period: SalaryPeriod, min: { amountMinor: number | string, currency: string }, max: { amountMinor: number | string, currency: string } } | null, skills: Array<{ name: string, required: boolean }> } };

export type DeleteJobMutationVariables = Exact<{
  input: JobInput;
}>;


export type DeleteJobMutation = { deleteJob: { id: string, status: JobStatus } };

export type PublishJobMutationVariables = Exact<{
  input: JobInput;
}>;


export type PublishJobMutation = { publishJob: { id: string, slug: string, title: string, type: JobType, workMode: WorkMode, city: string | null, countryCode: string | null, status: JobStatus, deadline: string | null, acceptsApplications: boolean, version: number, company: { id: string, name: string }, salary: { period: SalaryPeriod, min: { amountMinor: number | string, currency: string }, max: { amountMinor: number | string, currency: string } } | null, skills: Array<{ name: string, required: boolean }> } };

export type CloseJobMutationVariables = Exact<{
  input: JobInput;
}>;


export type CloseJobMutation = { closeJob: { id: string, slug: string, title: string, type: JobType, workMode: WorkMode, city: string | null, countryCode: string | null, status: JobStatus, deadline: string | null, acceptsApplications: boolean, version: number, company: { id: string, name: string }, salary: { period: SalaryPeriod, min: { amountMinor: number | string, currency: string }, max: { amountMinor: number | string, currency: string } } | null, skills: Array<{ name: string, required: boolean }> } };

export type ApplyToJobMutationVariables = Exact<{
  input: ApplyToJobInput;
}>;


export type ApplyToJobMutation = { applyToJob: { id: string, status: ApplicationStatus, rejectionReason: RejectionReason | null, createdAt: string, endedAt: string | null, interviews: Array<{ id: string, startsAt: string, endsAt: string, timeZone: string, place: string | null, status: InterviewStatus }>, offers: Array<{ id: string, status: OfferStatus, expiresAt: string, salaryPeriod: SalaryPeriod, salary: { amountMinor: number | string, currency: string } }> } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: { id: string, status: ApplicationStatus, rejectionReason: RejectionReason | null, createdAt: string, endedAt: string | null, interviews: Array<{ id: string, startsAt: string, endsAt: string, timeZone: string, place: string | null, status: InterviewStatus }>, offers: Array<{ id: string, status: OfferStatus, expiresAt: string, salaryPeriod: SalaryPeriod, salary: { amountMinor: number | string, currency: string } }> } };

export type MoveApplicationMutationVariables = Exact<{
  input: MoveApplicationInput;
}>;


export type MoveApplicationMutation = { moveApplication: { id: string, status: ApplicationStatus, stage: { id: string, name: string } | null } };

export type RejectApplicationMutationVariables = Exact<{
  input: RejectApplicationInput;
}>;


export type RejectApplicationMutation = { rejectApplication: { id: string, status: ApplicationStatus } };

export type ScheduleInterviewMutationVariables = Exact<{
  input: ScheduleInterviewInput;
}>;


export type ScheduleInterviewMutation = { scheduleInterview: { id: string, startsAt: string, endsAt: string } };

export type MakeOfferMutationVariables = Exact<{
  input: MakeOfferInput;
}>;


export type MakeOfferMutation = { makeOffer: { id: string, status: OfferStatus, expiresAt: string } };

export type RespondToOfferMutationVariables = Exact<{
  input: RespondToOfferInput;
}>;


export type RespondToOfferMutation = { respondToOffer: { id: string, status: OfferStatus, application: { id: string, status: ApplicationStatus, rejectionReason: RejectionReason | null, createdAt: string, endedAt: string | null, interviews: Array<{ id: string, startsAt: string, endsAt: string, timeZone: string, place: string | null, status: InterviewStatus }>, offers: Array<{ id: string, status: OfferStatus, expiresAt: string, salaryPeriod: SalaryPeriod, salary: { amountMinor: number | string, currency: string } }> } } };

export type SaveJobMutationVariables = Exact<{
  input: JobInput;
}>;


export type SaveJobMutation = { saveJob: { id: string } };

export type UnsaveJobMutationVariables = Exact<{
  input: JobInput;
}>;


export type UnsaveJobMutation = { unsaveJob: { id: string, saved: boolean } };

export type CreateJobAlertMutationVariables = Exact<{
  input: CreateJobAlertInput;
}>;


export type CreateJobAlertMutation = { createJobAlert: { id: string, name: string } };

export type DeleteJobAlertMutationVariables = Exact<{
  input: JobAlertInput;
}>;


export type DeleteJobAlertMutation = { deleteJobAlert: { id: string } };

export type MyApplicationChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyApplicationChangedSubscription = { myApplicationChanged: { id: string, status: ApplicationStatus, rejectionReason: RejectionReason | null, createdAt: string, endedAt: string | null, interviews: Array<{ id: string, startsAt: string, endsAt: string, timeZone: string, place: string | null, status: InterviewStatus }>, offers: Array<{ id: string, status: OfferStatus, expiresAt: string, salaryPeriod: SalaryPeriod, salary: { amountMinor: number | string, currency: string } }> } };

export type JobAlertMatchedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type JobAlertMatchedSubscription = { jobAlertMatched: { id: string, slug: string, title: string, type: JobType, workMode: WorkMode, city: string | null, countryCode: string | null, status: JobStatus, deadline: string | null, acceptsApplications: boolean, version: number, company: { id: string, name: string }, salary: { period: SalaryPeriod, min: { amountMinor: number | string, currency: string }, max: { amountMinor: number | string, currency: string } } | null, skills: Array<{ name: string, required: boolean }> } };

export type JobPageFragment = { id: string, slug: string, title: string, type: JobType, workMode: WorkMode, city: string | null, countryCode: string | null, status: JobStatus, deadline: string | null, acceptsApplications: boolean, version: number, company: { id: string, name: string }, salary: { period: SalaryPeriod, min: { amountMinor: number | string, currency: string }, max: { amountMinor: number | string, currency: string } } | null, skills: Array<{ name: string, required: boolean }> };

export type OwnApplicationFragment = { id: string, status: ApplicationStatus, rejectionReason: RejectionReason | null, createdAt: string, endedAt: string | null, interviews: Array<{ id: string, startsAt: string, endsAt: string, timeZone: string, place: string | null, status: InterviewStatus }>, offers: Array<{ id: string, status: OfferStatus, expiresAt: string, salaryPeriod: SalaryPeriod, salary: { amountMinor: number | string, currency: string } }> };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage: { id: string, seq: number } };

export type CreateChatroomMutationVariables = Exact<{
  input: CreateChatroomInput;
}>;


export type CreateChatroomMutation = { createChatroom: { id: string, name: string | null } };

export type OpenDirectChatMutationVariables = Exact<{
  input: OpenDirectChatInput;
}>;


export type OpenDirectChatMutation = { openDirectChat: { id: string } };

export type MessagesByChatQueryVariables = Exact<{
  chatroomId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MessagesByChatQuery = { messagesByChat: { totalCount: number, nodes: Array<{ id: string, seq: number, content: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MessageAddedSubscriptionVariables = Exact<{
  chatroomId: string;
  after?: string | null | undefined;
}>;


export type MessageAddedSubscription = { messageAdded: { id: string, seq: number, content: string | null, sender: { id: string, displayName: string, profile: { headline: string | null } | null } | null, chatroom: { id: string, name: string | null } } };

export type MarkMessagesDeliveredMutationVariables = Exact<{
  input: MarkMessagesDeliveredInput;
}>;


export type MarkMessagesDeliveredMutation = { markMessagesDelivered: { id: string, lastSeq: number } };

export type NotificationsQueryVariables = Exact<{
  first?: number | null | undefined;
  unreadOnly?: boolean | null | undefined;
}>;


export type NotificationsQuery = { unreadCount: number, notifications: { totalCount: number, nodes: Array<{ id: string, type: NotificationType, title: string, url: string, readAt: string | null }> } };

export type MarkNotificationAsReadMutationVariables = Exact<{
  input: NotificationInput;
}>;


export type MarkNotificationAsReadMutation = { markNotificationAsRead: { id: string, readAt: string | null } };

export type NotificationAddedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NotificationAddedSubscription = { notificationAdded: { id: string, type: NotificationType, title: string, url: string, actor: { displayName: string } | null } };

export type OpenNotificationMutationVariables = Exact<{
  input: NotificationInput;
}>;


export type OpenNotificationMutation = { openNotification: { id: string, url: string, readAt: string | null } };

export type QuoteQueryVariables = Exact<{
  items: Array<QuoteItemInput> | QuoteItemInput;
}>;


export type QuoteQuery = { quote: { totals: Array<{ amountMinor: number | string, currency: string }> } };

export type ProcessPaymentMutationVariables = Exact<{
  input: ProcessPaymentInput;
}>;


export type ProcessPaymentMutation = { processPayment: { id: string, status: PaymentStatus, amount: { amountMinor: number | string, currency: string }, captured: { amountMinor: number | string }, refunded: { amountMinor: number | string }, refundable: { amountMinor: number | string, currency: string } } };

export type RefundPaymentMutationVariables = Exact<{
  input: RefundPaymentInput;
}>;


export type RefundPaymentMutation = { refundPayment: { id: string, status: PaymentStatus, amount: { amountMinor: number | string, currency: string }, captured: { amountMinor: number | string }, refunded: { amountMinor: number | string }, refundable: { amountMinor: number | string, currency: string } } };

export type PaymentQueryVariables = Exact<{
  id: string;
}>;


export type PaymentQuery = { payment: { id: string, status: PaymentStatus, amount: { amountMinor: number | string, currency: string }, captured: { amountMinor: number | string }, refunded: { amountMinor: number | string }, refundable: { amountMinor: number | string, currency: string } } };

export type PaymentStatusChangedSubscriptionVariables = Exact<{
  paymentId: string;
  after?: string | null | undefined;
}>;


export type PaymentStatusChangedSubscription = { paymentStatusChanged: { id: string, status: PaymentStatus } };

export type PaymentFragment = { id: string, status: PaymentStatus, amount: { amountMinor: number | string, currency: string }, captured: { amountMinor: number | string }, refunded: { amountMinor: number | string }, refundable: { amountMinor: number | string, currency: string } };

export type FeedQueryVariables = Exact<{
  kind: FeedKind;
  id?: string | null | undefined;
  ranking?: FeedRanking | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FeedQuery = { feed: { nodes: Array<{ reason: FeedReason, score: { total: number, recency: number, affinity: number, engagement: number } | null, post: { id: string, content: string, publishedAt: string, reactionCount: number, myReaction: ReactionKind | null, commentCount: number, repostCount: number, bookmarked: boolean, author: { id: string, displayName: string } | null, repostOf: { id: string, content: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PostDetailsQueryVariables = Exact<{
  postId: string;
  comments?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PostDetailsQuery = { postDetails: { id: string, content: string, contentWarning: string | null, visibility: PostVisibility, status: PostStatus, publishedAt: string, editedAt: string | null, author: { id: string, displayName: string } | null, attachments: Array<{ kind: PostAttachmentKind, name: string, url: string, alt: string | null }>, poll: { question: string, closesAt: string, voteCount: number | null, myVote: number | null, options: Array<{ position: number, label: string, votes: number | null }> } | null, reactionCounts: Array<{ kind: ReactionKind, count: number }>, comments: { totalCount: number, nodes: Array<{ id: string, content: string | null, replyCount: number, author: { id: string, displayName: string } | null, replies: { nodes: Array<{ id: string, content: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type PostsByUserQueryVariables = Exact<{
  userId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PostsByUserQuery = { postsByUser: { totalCount: number, nodes: Array<{ id: string, content: string, publishedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchPostsQueryVariables = Exact<{
  query?: string | null | undefined;
  tag?: string | null | undefined;
  authorId?: string | null | undefined;
  period?: PeriodInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPostsQuery = { searchPosts: { totalCount: number, nodes: Array<{ id: string, content: string, publishedAt: string, author: { id: string, displayName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TrendingHashtagsQueryVariables = Exact<{
  days?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type TrendingHashtagsQuery = { trendingHashtags: { nodes: Array<{ authors: number, posts: number, hashtag: { name: string } }> } };

export type BookmarksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BookmarksQuery = { bookmarks: { totalCount: number, nodes: Array<{ id: string, content: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyPostsQueryVariables = Exact<{
  status?: PostStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyPostsQuery = { myPosts: { nodes: Array<{ id: string, content: string, status: PostStatus, publishAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PostInsightsQueryVariables = Exact<{
  postId: string;
}>;


export type PostInsightsQuery = { postInsights: { reach: number, impressions: number, comments: number, reposts: number, engagementRate: number | null, reactions: Array<{ kind: ReactionKind, count: number }> } };

export type CreatePostMutationVariables = Exact<{
  input: CreatePostInput;
}>;


export type CreatePostMutation = { createPost: { id: string, status: PostStatus, content: string } };

export type UpdatePostMutationVariables = Exact<{
  input: UpdatePostInput;
}>;


export type UpdatePostMutation = { updatePost: { id: string, content: string, version: number } };

export type DeletePostMutationVariables = Exact<{
  input: DeletePostInput;
}>;


export type DeletePostMutation = { deletePost: { id: string, deletedAt: string } };

export type PublishDraftMutationVariables = Exact<{
  input: PublishDraftInput;
}>;


export type PublishDraftMutation = { publishDraft: { id: string, status: PostStatus } };

export type SchedulePostMutationVariables = Exact<{
  input: SchedulePostInput;
}>;


export type SchedulePostMutation = { schedulePost: { id: string, status: PostStatus, publishAt: string | null } };

export type RepostMutationVariables = Exact<{
  input: RepostInput;
}>;


export type RepostMutation = { repost: { id: string, repostOf: { id: string, repostCount: number } | null } };

export type AddCommentMutationVariables = Exact<{
  input: AddCommentInput;
}>;


export type AddCommentMutation = { addComment: { id: string, content: string | null, depth: number } };

export type DeleteCommentMutationVariables = Exact<{
  input: DeleteCommentInput;
}>;


export type DeleteCommentMutation = { deleteComment: { id: string, deletedAt: string | null } };

export type ReactMutationVariables = Exact<{
  input: ReactInput;
}>;


export type ReactMutation = { react: { id: string, reactionCount: number, myReaction: ReactionKind | null } };

export type UnreactMutationVariables = Exact<{
  input: UnreactInput;
}>;


export type UnreactMutation = { unreact: { id: string, reactionCount: number } };

export type VotePollMutationVariables = Exact<{
  input: VotePollInput;
}>;


export type VotePollMutation = { votePoll: { id: string, poll: { voteCount: number | null, myVote: number | null, options: Array<{ position: number, votes: number | null }> } | null } };

export type BookmarkPostMutationVariables = Exact<{
  input: BookmarkPostInput;
}>;


export type BookmarkPostMutation = { bookmarkPost: { id: string, bookmarked: boolean } };

export type ReportPostMutationVariables = Exact<{
  input: ReportPostInput;
}>;


export type ReportPostMutation = { reportPost: { id: string, status: ContentReportStatus } };

export type ModeratePostMutationVariables = Exact<{
  input: ModeratePostInput;
}>;


export type ModeratePostMutation = { moderatePost: { id: string, status: PostStatus } };

export type RecordPostViewsMutationVariables = Exact<{
  input: RecordPostViewsInput;
}>;


export type RecordPostViewsMutation = { recordPostViews: { recorded: number } };

export type PostAddedSubscriptionVariables = Exact<{
  groupId?: string | null | undefined;
  authorId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PostAddedSubscription = { postAdded: { id: string, content: string, author: { id: string, displayName: string } | null } };

export type CommentAddedSubscriptionVariables = Exact<{
  postId: string;
  after?: string | null | undefined;
}>;


export type CommentAddedSubscription = { commentAdded: { id: string, content: string | null, author: { id: string, displayName: string } | null } };

export type ReactionCountChangedSubscriptionVariables = Exact<{
  postId: string;
  after?: string | null | undefined;
}>;


export type ReactionCountChangedSubscription = { reactionCountChanged: { id: string, reactionCount: number, reactionCounts: Array<{ kind: ReactionKind, count: number }> } };

export type ProfileQueryVariables = Exact<{
  id?: string | null | undefined;
  handle?: string | null | undefined;
}>;


export type ProfileQuery = { profile: { id: string, handle: string, headline: string | null } | null };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { id: string, headline: string | null } };

export const TokensFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const CompanyPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tagline"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"followerCount"}},{"kind":"Field","name":{"kind":"Name","value":"openJobCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const CompanyMembershipFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyMembership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const SeatsOfCompanyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatsOfCompany"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatPool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"payBefore"}}]}}]} as unknown as DocumentNode;
export const ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const EnrollmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"enrollment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressPercent"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistPosition"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const ReportRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reportRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"}}]}}]}}]} as unknown as DocumentNode;
export const EmsEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"emsEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmsEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"}},{"kind":"Field","name":{"kind":"Name","value":"errors"}},{"kind":"Field","name":{"kind":"Name","value":"p50Ms"}},{"kind":"Field","name":{"kind":"Name","value":"p95Ms"}},{"kind":"Field","name":{"kind":"Name","value":"p99Ms"}},{"kind":"Field","name":{"kind":"Name","value":"lastCalledAt"}}]}}]}}]} as unknown as DocumentNode;
export const FollowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"follow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Follow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode;
export const JobPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"workMode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const OwnApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnApplication"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salaryPeriod"}}]}}]}}]} as unknown as DocumentNode;
export const PaymentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"payment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"captured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode;
export const RegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"tokens"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const LoginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"login"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"tokens"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const RefreshTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"refreshToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"tokens"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"tokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const LogoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"logout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode;
export const SessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]} as unknown as DocumentNode;
export const SessionRevokedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"sessionRevoked"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionRevoked"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode;
export const AssignRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"assignRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode;
export const SuspendUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"suspendUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const EraseMeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"eraseMe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EraseMeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eraseMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"erasesAt"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}}]}}]}}]} as unknown as DocumentNode;
export const ActivitiesByUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"activitiesByUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activitiesByUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"objectType"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"objectName"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ActivityStreakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"activityStreak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityStreak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"longest"}},{"kind":"Field","name":{"kind":"Name","value":"activeDays"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode;
export const CreateActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}}]}}]}}]} as unknown as DocumentNode;
export const RecordStatementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"recordStatements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStatementsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordStatements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}}]}}]}}]} as unknown as DocumentNode;
export const StartActivitySessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"startActivitySession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartActivitySessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startActivitySession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const HeartbeatActivitySessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"heartbeatActivitySession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivitySessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heartbeatActivitySession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}}]}}]} as unknown as DocumentNode;
export const EndActivitySessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"endActivitySession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivitySessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endActivitySession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}}]}}]} as unknown as DocumentNode;
export const ActivityAddedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"activityAdded"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityAdded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"objectType"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}}]} as unknown as DocumentNode;
export const CertificatesByUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"certificatesByUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificatesByUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"verificationUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const VerifyCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"verifyCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]} as unknown as DocumentNode;
export const CertificateCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"certificateCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"certificateId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"format"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CredentialFormat"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"certificateId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"certificateId"}}},{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"Variable","name":{"kind":"Name","value":"format"}}}]}]}}]} as unknown as DocumentNode;
export const GenerateCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"generateCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GenerateCertificateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const RevokeCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"revokeCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeCertificateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const ShareCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"shareCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareCertificateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode;
export const CertificateIssuedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"certificateIssued"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateIssued"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"company"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyPage"}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"headquarters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myMembership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tagline"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"followerCount"}},{"kind":"Field","name":{"kind":"Name","value":"openJobCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const SearchCompaniesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"searchCompanies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"industry"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"location"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hiring"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchCompanies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"industry"},"value":{"kind":"Variable","name":{"kind":"Name","value":"industry"}}},{"kind":"Argument","name":{"kind":"Name","value":"location"},"value":{"kind":"Variable","name":{"kind":"Name","value":"location"}}},{"kind":"Argument","name":{"kind":"Name","value":"hiring"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hiring"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tagline"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"followerCount"}},{"kind":"Field","name":{"kind":"Name","value":"openJobCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const CompanyMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"companyMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"companyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyMemberState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"companyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"companyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyMembership"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyMembership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const MyCompaniesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"myCompanies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyMemberState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myCompanies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyMembership"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tagline"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"followerCount"}},{"kind":"Field","name":{"kind":"Name","value":"openJobCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyMembership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const CompanySeatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"companySeats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"companyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"companyId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seatPools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatsOfCompany"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatsOfCompany"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatPool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"payBefore"}}]}}]} as unknown as DocumentNode;
export const CreateCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tagline"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"followerCount"}},{"kind":"Field","name":{"kind":"Name","value":"openJobCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const UpdateCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"updateCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tagline"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"followerCount"}},{"kind":"Field","name":{"kind":"Name","value":"openJobCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const DeleteCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"deleteCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const InviteCompanyMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"inviteCompanyMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteCompanyMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteCompanyMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyMembership"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyMembership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const RespondCompanyInviteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"respondCompanyInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RespondCompanyInviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondCompanyInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyMembership"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyMembership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const RequestToJoinCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"requestToJoinCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestToJoinCompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestToJoinCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyMembership"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyMembership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const AnswerJoinRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"answerJoinRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerJoinRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerJoinRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyMembership"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyMembership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const LeaveCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"leaveCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode;
export const SetCompanyMemberRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"setCompanyMemberRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCompanyMemberRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCompanyMemberRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyMembership"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyMembership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const RequestCompanyVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"requestCompanyVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCompanyVerificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestCompanyVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"recordName"}},{"kind":"Field","name":{"kind":"Name","value":"recordValue"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode;
export const ConfirmCompanyVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"confirmCompanyVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmCompanyVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tagline"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"followerCount"}},{"kind":"Field","name":{"kind":"Name","value":"openJobCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const PurchaseSeatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"purchaseSeats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseSeatsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseSeats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatsOfCompany"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatsOfCompany"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatPool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"courseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"payBefore"}}]}}]} as unknown as DocumentNode;
export const AllocateSeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"allocateSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllocateSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocateSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode;
export const RevokeSeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"revokeSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode;
export const CompanyUpdatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"companyUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"companyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"companyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"companyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tagline"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"followerCount"}},{"kind":"Field","name":{"kind":"Name","value":"openJobCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const CreateConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createConnection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const AcceptConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"acceptConnection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const DeclineConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"declineConnection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const WithdrawConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"withdrawConnection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const DeleteConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"deleteConnection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const BlockUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"blockUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlockUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode;
export const UnblockUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"unblockUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnblockUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unblockUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ConnectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"connections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tag"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"tag"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tag"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"connection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const PendingRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"pendingRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestDirection"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pendingRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"connection"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const ConnectionSuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"connectionSuggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connectionSuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ShortestPathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"shortestPath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortestPath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ConnectionRequestReceivedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"connectionRequestReceived"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connectionRequestReceived"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"connection"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const ConnectionChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"connectionChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connectionChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"connection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Connection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode;
export const SearchCoursesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"searchCourses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchCourses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"course"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"course"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"seatsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instructors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"openForEnrollment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chatroom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CreateCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const AddRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"addRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const AddModuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"addModule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddModuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addModule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const AddLessonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"addLesson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddLessonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addLesson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const SubmitForReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"submitForReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitForReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const PublishCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"publishCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const EnrollDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"enroll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrollInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enroll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"enrollment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"enrollment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressPercent"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistPosition"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const WithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"withdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"enrollment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"enrollment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressPercent"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistPosition"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const CompleteLessonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"completeLesson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LearnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeLesson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"enrollment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"enrollment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressPercent"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistPosition"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const EnrollmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"enrollment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrollment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"enrollment"}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"enrollment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressPercent"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistPosition"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const EnrollmentChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"enrollmentChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"courseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrollmentChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"courseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"courseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode;
export const RunReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"runReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RunReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"reportRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reportRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"}}]}}]}}]} as unknown as DocumentNode;
export const CancelReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"cancelReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"reportRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reportRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"}}]}}]}}]} as unknown as DocumentNode;
export const ReportRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"reportRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"format"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFormat"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"reportRun"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"download"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"Variable","name":{"kind":"Name","value":"format"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reportRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"}}]}}]}}]} as unknown as DocumentNode;
export const ReportRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"reportRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRunStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scheduleId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"everyone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"app"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"scheduleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scheduleId"}}},{"kind":"Argument","name":{"kind":"Name","value":"everyone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"everyone"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"reportRun"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reportRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"}}]}}]}}]} as unknown as DocumentNode;
export const ReportProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"reportProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"runId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"runId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"runId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]} as unknown as DocumentNode;
export const ReportSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"reportSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportSources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"app"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CreateCustomReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createCustomReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCustomReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCustomReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode;
export const RunCustomReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"runCustomReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RunCustomReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runCustomReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"reportRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reportRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"violations"}}]}}]}}]} as unknown as DocumentNode;
export const ScheduleReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"scheduleReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cron"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}}]}}]}}]} as unknown as DocumentNode;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"widgets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"data"}}]}}]}}]}}]} as unknown as DocumentNode;
export const DashboardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"dashboards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const DashboardUpdatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"dashboardUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboardUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"widgets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"data"}}]}}]}}]}}]} as unknown as DocumentNode;
export const DrainInstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"drainInstance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrainInstanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drainInstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"health"}}]}}]}}]} as unknown as DocumentNode;
export const ResumeInstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"resumeInstance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeInstanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeInstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"health"}}]}}]}}]} as unknown as DocumentNode;
export const PurgeCacheDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"purgeCache"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PurgeCacheInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purgeCache"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purged"}}]}}]}}]} as unknown as DocumentNode;
export const ExplainQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"explainQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"variables"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"document"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}},{"kind":"Argument","name":{"kind":"Name","value":"variables"},"value":{"kind":"Variable","name":{"kind":"Name","value":"variables"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}}]}}]}}]} as unknown as DocumentNode;
export const EmsControllersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"emsControllers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmsHealth"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emsControllers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"app"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"emsEntry"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"emsEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmsEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"}},{"kind":"Field","name":{"kind":"Name","value":"errors"}},{"kind":"Field","name":{"kind":"Name","value":"p50Ms"}},{"kind":"Field","name":{"kind":"Name","value":"p95Ms"}},{"kind":"Field","name":{"kind":"Name","value":"p99Ms"}},{"kind":"Field","name":{"kind":"Name","value":"lastCalledAt"}}]}}]}}]} as unknown as DocumentNode;
export const EmsInstancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"emsInstances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"health"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmsHealth"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emsInstances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"app"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"health"},"value":{"kind":"Variable","name":{"kind":"Name","value":"health"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"}}]}}]}}]}}]} as unknown as DocumentNode;
export const EmsSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"emsSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmsHealth"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emsSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"app"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"schema"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode;
export const RunUtilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"runUtility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"args"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runUtility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"app"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"args"},"value":{"kind":"Variable","name":{"kind":"Name","value":"args"}}}]}]}}]} as unknown as DocumentNode;
export const RunHelperDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"runHelper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"args"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runHelper"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"app"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"args"},"value":{"kind":"Variable","name":{"kind":"Name","value":"args"}}}]}]}}]} as unknown as DocumentNode;
export const ExecuteQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"executeQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"variables"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"executeQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"variables"},"value":{"kind":"Variable","name":{"kind":"Name","value":"variables"}}}]}]}}]} as unknown as DocumentNode;
export const CheckPermissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"checkPermission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"action"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkPermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"app"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"Variable","name":{"kind":"Name","value":"action"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"actorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"requiredScope"}}]}}]}}]} as unknown as DocumentNode;
export const EffectiveSettingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"effectiveSetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettingPlaceInput"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveSetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"app"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"scopeId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"set"}}]}}]}}]}}]} as unknown as DocumentNode;
export const SetSettingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"setSetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetSettingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setSetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"scopeId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode;
export const UnsetSettingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"unsetSetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnsetSettingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unsetSetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"scopeId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode;
export const SettingsAtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"settingsAt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettingScope"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scopeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settingsAt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"scopeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scopeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"app"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"scopeId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"schema"}}]}}]}}]}}]} as unknown as DocumentNode;
export const SettingHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"settingHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SettingScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scopeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settingHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"app"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"scopeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scopeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]} as unknown as DocumentNode;
export const RollbackSettingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"rollbackSetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RollbackSettingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rollbackSetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"scopeId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode;
export const SettingChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"settingChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SettingScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scopeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settingChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"app"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"scopeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scopeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"scopeId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode;
export const HealthChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"healthChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"healthChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"app"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"health"}}]}}]}}]} as unknown as DocumentNode;
export const RegistryChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"registryChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmsKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registryChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"emsEntry"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"emsEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmsEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"}},{"kind":"Field","name":{"kind":"Name","value":"errors"}},{"kind":"Field","name":{"kind":"Name","value":"p50Ms"}},{"kind":"Field","name":{"kind":"Name","value":"p95Ms"}},{"kind":"Field","name":{"kind":"Name","value":"p99Ms"}},{"kind":"Field","name":{"kind":"Name","value":"lastCalledAt"}}]}}]}}]} as unknown as DocumentNode;
export const AllEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"allEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"localStart"}},{"kind":"Field","name":{"kind":"Name","value":"seatsLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const SearchEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"searchEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"localStart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const EventDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"eventDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attendees"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventDetails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"eventId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"localStart"}},{"kind":"Field","name":{"kind":"Name","value":"localEnd"}},{"kind":"Field","name":{"kind":"Name","value":"venue"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUrl"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"seatsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"icsUrl"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myRsvp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistPosition"}},{"kind":"Field","name":{"kind":"Name","value":"offerExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"payBefore"}},{"kind":"Field","name":{"kind":"Name","value":"checkInCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attendees"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const CalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"calendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"localStart"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"myRsvp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const MyEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"myEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hosting"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"hosting"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hosting"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CreateEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode;
export const UpdateEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"updateEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode;
export const PublishEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"publishEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const PostponeEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"postponeEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostponeEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postponeEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const CancelEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"cancelEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}}]}}]}}]} as unknown as DocumentNode;
export const DeleteEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"deleteEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode;
export const RsvpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"rsvp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RsvpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rsvp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"guests"}},{"kind":"Field","name":{"kind":"Name","value":"waitlistPosition"}},{"kind":"Field","name":{"kind":"Name","value":"payBefore"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CancelRsvpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"cancelRsvp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelRsvpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelRsvp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const ClaimWaitlistOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"claimWaitlistOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimWaitlistOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimWaitlistOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"payBefore"}}]}}]}}]} as unknown as DocumentNode;
export const InviteToEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"inviteToEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteToEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteToEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const ApproveRsvpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"approveRsvp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveRsvpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveRsvp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const CheckInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"checkIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode;
export const RotateFeedTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"rotateFeedToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateFeedToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"rotatedAt"}}]}}]}}]} as unknown as DocumentNode;
export const EventUpdatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"eventUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"eventId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"seatsLeft"}}]}}]}}]} as unknown as DocumentNode;
export const RsvpChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"rsvpChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rsvpChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode;
export const SeatsLeftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"seatsLeft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatsLeft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"eventId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"seatsLeft"}}]}}]}}]} as unknown as DocumentNode;
export const WaitlistOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"waitlistOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitlistOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offerExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode;
export const FollowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"follow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"follow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"follow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"follow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Follow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode;
export const UnfollowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"unfollow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnfollowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unfollow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"follow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"follow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Follow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode;
export const RemoveMyFollowerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"removeMyFollower"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveMyFollowerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMyFollower"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"follow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"follow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Follow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode;
export const ApproveFollowRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"approveFollowRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveFollowRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveFollowRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"follow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"follow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Follow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode;
export const RejectFollowRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"rejectFollowRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectFollowRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectFollowRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"follow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"follow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Follow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode;
export const MuteFollowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"muteFollow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MuteFollowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"muteFollow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"muted"}},{"kind":"Field","name":{"kind":"Name","value":"mutedUntil"}}]}}]}}]} as unknown as DocumentNode;
export const UnmuteFollowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"unmuteFollow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnmuteFollowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmuteFollow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"muted"}}]}}]}}]} as unknown as DocumentNode;
export const FollowersByUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"followersByUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followersByUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"follow"}},{"kind":"Field","name":{"kind":"Name","value":"follower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"follow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Follow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode;
export const FollowingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"following"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"targetType"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowTargetType"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"following"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"targetType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"targetType"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"follow"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hashtag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"follow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Follow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode;
export const FollowRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"followRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowRequestDirection"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"follow"}},{"kind":"Field","name":{"kind":"Name","value":"follower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"follow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Follow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode;
export const FollowSuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"followSuggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"targetType"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowTargetType"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followSuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"targetType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"targetType"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"followerCount"}},{"kind":"Field","name":{"kind":"Name","value":"knownCount"}},{"kind":"Field","name":{"kind":"Name","value":"known"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const FollowerAddedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"followerAdded"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followerAdded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"follow"}},{"kind":"Field","name":{"kind":"Name","value":"follower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"follow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Follow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode;
export const FollowCountsChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"followCountsChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"targetType"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowTargetType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"targetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followCountsChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"targetType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"targetType"}}},{"kind":"Argument","name":{"kind":"Name","value":"targetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"targetId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followerCount"}}]}}]}}]} as unknown as DocumentNode;
export const AllGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"allGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"privacy"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const SearchGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"searchGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"privacy"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const GroupDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"groupDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"members"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupDetails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"privacy"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"joinQuestions"}},{"kind":"Field","name":{"kind":"Name","value":"approvalRequired"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"members"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const MyGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"myGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const MyGroupInvitesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"myGroupInvites"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myGroupInvites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const GroupRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"groupRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupDetails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const CreateGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"privacy"}}]}}]}}]} as unknown as DocumentNode;
export const UpdateGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"updateGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"privacy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode;
export const DeleteGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"deleteGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"restorableUntil"}}]}}]}}]} as unknown as DocumentNode;
export const JoinGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"joinGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}}]}}]} as unknown as DocumentNode;
export const LeaveGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"leaveGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const RequestToJoinGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"requestToJoinGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestToJoinGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestToJoinGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const ApproveJoinRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"approveJoinRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveJoinRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveJoinRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const RejectJoinRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"rejectJoinRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectJoinRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectJoinRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const InviteToGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"inviteToGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteToGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteToGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode;
export const RespondToGroupInviteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"respondToGroupInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RespondToGroupInviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondToGroupInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const SetGroupMemberRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"setGroupMemberRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetGroupMemberRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setGroupMemberRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode;
export const RemoveGroupMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"removeGroupMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveGroupMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeGroupMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}}]}}]} as unknown as DocumentNode;
export const BanGroupMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"banGroupMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BanGroupMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"banGroupMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}}]}}]} as unknown as DocumentNode;
export const TransferGroupOwnershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"transferGroupOwnership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferGroupOwnershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferGroupOwnership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode;
export const PostGroupAnnouncementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"postGroupAnnouncement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostGroupAnnouncementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postGroupAnnouncement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]}}]} as unknown as DocumentNode;
export const GroupMembershipChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"groupMembershipChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupMembershipChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode;
export const GroupAnnouncementPostedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"groupAnnouncementPosted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupAnnouncementPosted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]} as unknown as DocumentNode;
export const HomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"endorsementCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressPercent"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"seatsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"instructors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chatrooms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotificationCount"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const JobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"job"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobPage"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saved"}},{"kind":"Field","name":{"kind":"Name","value":"myMatchScore"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"workMode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const SearchJobsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"searchJobs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"location"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countryCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"workMode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkMode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"salaryMin"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skills"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"companyId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postedWithinDays"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchJobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"location"},"value":{"kind":"Variable","name":{"kind":"Name","value":"location"}}},{"kind":"Argument","name":{"kind":"Name","value":"countryCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countryCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"workMode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"workMode"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"salaryMin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"salaryMin"}}},{"kind":"Argument","name":{"kind":"Name","value":"skills"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skills"}}},{"kind":"Argument","name":{"kind":"Name","value":"companyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"companyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"postedWithinDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postedWithinDays"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"workMode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const RecommendedJobsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"recommendedJobs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendedJobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobPage"}},{"kind":"Field","name":{"kind":"Name","value":"myMatchScore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"workMode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const JobMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"jobMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jobId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}}},{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matchedSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skill"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endorsements"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skill"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"coursesToClose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const MyApplicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"myApplications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnApplication"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"workMode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnApplication"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salaryPeriod"}}]}}]}}]} as unknown as DocumentNode;
export const ApplicationsForJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"applicationsForJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stageId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationsForJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jobId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}}},{"kind":"Argument","name":{"kind":"Name","value":"stageId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stageId"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"matchScore"}},{"kind":"Field","name":{"kind":"Name","value":"meetsRequirements"}},{"kind":"Field","name":{"kind":"Name","value":"daysInStage"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const SavedJobsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"savedJobs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedJobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"workMode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const CreateJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"workMode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const UpdateJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"updateJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"workMode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const DeleteJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"deleteJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const PublishJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"publishJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"workMode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const CloseJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"closeJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"workMode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const ApplyToJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"applyToJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyToJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyToJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnApplication"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnApplication"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salaryPeriod"}}]}}]}}]} as unknown as DocumentNode;
export const WithdrawApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"withdrawApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnApplication"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnApplication"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salaryPeriod"}}]}}]}}]} as unknown as DocumentNode;
export const MoveApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"moveApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode;
export const RejectApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"rejectApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const ScheduleInterviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"scheduleInterview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]} as unknown as DocumentNode;
export const MakeOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"makeOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode;
export const RespondToOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"respondToOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RespondToOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondToOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnApplication"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnApplication"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salaryPeriod"}}]}}]}}]} as unknown as DocumentNode;
export const SaveJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"saveJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const UnsaveJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"unsaveJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unsaveJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saved"}}]}}]}}]} as unknown as DocumentNode;
export const CreateJobAlertDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createJobAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateJobAlertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createJobAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;
export const DeleteJobAlertDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"deleteJobAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobAlertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteJobAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const MyApplicationChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"myApplicationChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myApplicationChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnApplication"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnApplication"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salaryPeriod"}}]}}]}}]} as unknown as DocumentNode;
export const JobAlertMatchedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"jobAlertMatched"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobAlertMatched"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"workMode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode;
export const SendMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"sendMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}}]}}]}}]} as unknown as DocumentNode;
export const CreateChatroomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createChatroom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChatroomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createChatroom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;
export const OpenDirectChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"openDirectChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDirectChatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openDirectChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const MessagesByChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"messagesByChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatroomId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messagesByChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"chatroomId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatroomId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const MessageAddedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"messageAdded"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatroomId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageAdded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"chatroomId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatroomId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chatroom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode;
export const MarkMessagesDeliveredDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"markMessagesDelivered"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkMessagesDeliveredInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markMessagesDelivered"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeq"}}]}}]}}]} as unknown as DocumentNode;
export const NotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"notifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]} as unknown as DocumentNode;
export const MarkNotificationAsReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"markNotificationAsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationAsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]} as unknown as DocumentNode;
export const NotificationAddedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"notificationAdded"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationAdded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode;
export const OpenNotificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"openNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]} as unknown as DocumentNode;
export const QuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"quote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"items"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteItemInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"items"},"value":{"kind":"Variable","name":{"kind":"Name","value":"items"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ProcessPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"processPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcessPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"processPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"payment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"payment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"captured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode;
export const RefundPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"refundPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"payment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"payment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"captured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode;
export const PaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"payment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"payment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"payment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"captured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode;
export const PaymentStatusChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"paymentStatusChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"paymentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentStatusChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"paymentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"paymentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const FeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"feed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ranking"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedRanking"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"ranking"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ranking"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"recency"}},{"kind":"Field","name":{"kind":"Name","value":"affinity"}},{"kind":"Field","name":{"kind":"Name","value":"engagement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repostOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reactionCount"}},{"kind":"Field","name":{"kind":"Name","value":"myReaction"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"repostCount"}},{"kind":"Field","name":{"kind":"Name","value":"bookmarked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const PostDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"postDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"comments"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postDetails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"contentWarning"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"poll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"voteCount"}},{"kind":"Field","name":{"kind":"Name","value":"myVote"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"votes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reactionCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"comments"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replyCount"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const PostsByUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"postsByUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postsByUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const SearchPostsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"searchPosts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tag"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchPosts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"tag"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tag"}}},{"kind":"Argument","name":{"kind":"Name","value":"authorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const TrendingHashtagsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"trendingHashtags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trendingHashtags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hashtag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}}]}}]}}]}}]} as unknown as DocumentNode;
export const BookmarksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"bookmarks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookmarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const MyPostsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"myPosts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PostStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myPosts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode;
export const PostInsightsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"postInsights"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postInsights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"impressions"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"}},{"kind":"Field","name":{"kind":"Name","value":"reposts"}},{"kind":"Field","name":{"kind":"Name","value":"engagementRate"}}]}}]}}]} as unknown as DocumentNode;
export const CreatePostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]} as unknown as DocumentNode;
export const UpdatePostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"updatePost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode;
export const DeletePostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"deletePost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeletePostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletePost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode;
export const PublishDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"publishDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const SchedulePostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"schedulePost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SchedulePostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedulePost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}}]}}]}}]} as unknown as DocumentNode;
export const RepostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"repost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RepostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"repostOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"repostCount"}}]}}]}}]}}]} as unknown as DocumentNode;
export const AddCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"addComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}}]}}]}}]} as unknown as DocumentNode;
export const DeleteCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"deleteComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode;
export const ReactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"react"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"react"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reactionCount"}},{"kind":"Field","name":{"kind":"Name","value":"myReaction"}}]}}]}}]} as unknown as DocumentNode;
export const UnreactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"unreact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnreactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reactionCount"}}]}}]}}]} as unknown as DocumentNode;
export const VotePollDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"votePoll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VotePollInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"votePoll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"poll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voteCount"}},{"kind":"Field","name":{"kind":"Name","value":"myVote"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"votes"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const BookmarkPostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"bookmarkPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookmarkPostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookmarkPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bookmarked"}}]}}]}}]} as unknown as DocumentNode;
export const ReportPostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"reportPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportPostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const ModeratePostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"moderatePost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModeratePostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moderatePost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode;
export const RecordPostViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"recordPostViews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPostViewsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPostViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recorded"}}]}}]}}]} as unknown as DocumentNode;
export const PostAddedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"postAdded"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postAdded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupId"}}},{"kind":"Argument","name":{"kind":"Name","value":"authorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CommentAddedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"commentAdded"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentAdded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ReactionCountChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"reactionCountChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reactionCountChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reactionCount"}},{"kind":"Field","name":{"kind":"Name","value":"reactionCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"profile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"handle"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"handle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"handle"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}}]}}]}}]} as unknown as DocumentNode;
export const UpdateProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"updateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}}]}}]}}]} as unknown as DocumentNode;
export type Requester<C = {}> = <R, V>(doc: DocumentNode, vars?: V, options?: C) => Promise<R> | AsyncIterable<R>
export function getSdk<C>(requester: Requester<C>) {
  return {
    register(variables: RegisterMutationVariables, options?: C): Promise<RegisterMutation> {
      return requester<RegisterMutation, RegisterMutationVariables>(RegisterDocument, variables, options) as Promise<RegisterMutation>;
    },
    login(variables: LoginMutationVariables, options?: C): Promise<LoginMutation> {
      return requester<LoginMutation, LoginMutationVariables>(LoginDocument, variables, options) as Promise<LoginMutation>;
    },
    refreshToken(variables: RefreshTokenMutationVariables, options?: C): Promise<RefreshTokenMutation> {
      return requester<RefreshTokenMutation, RefreshTokenMutationVariables>(RefreshTokenDocument, variables, options) as Promise<RefreshTokenMutation>;
    },
    logout(variables?: LogoutMutationVariables, options?: C): Promise<LogoutMutation> {
      return requester<LogoutMutation, LogoutMutationVariables>(LogoutDocument, variables, options) as Promise<LogoutMutation>;
    },
    me(variables?: MeQueryVariables, options?: C): Promise<MeQuery> {
      return requester<MeQuery, MeQueryVariables>(MeDocument, variables, options) as Promise<MeQuery>;
    },
    sessions(variables?: SessionsQueryVariables, options?: C): Promise<SessionsQuery> {
      return requester<SessionsQuery, SessionsQueryVariables>(SessionsDocument, variables, options) as Promise<SessionsQuery>;
    },
    sessionRevoked(variables?: SessionRevokedSubscriptionVariables, options?: C): AsyncIterable<SessionRevokedSubscription> {
      return requester<SessionRevokedSubscription, SessionRevokedSubscriptionVariables>(SessionRevokedDocument, variables, options) as AsyncIterable<SessionRevokedSubscription>;
    },
    assignRole(variables: AssignRoleMutationVariables, options?: C): Promise<AssignRoleMutation> {
      return requester<AssignRoleMutation, AssignRoleMutationVariables>(AssignRoleDocument, variables, options) as Promise<AssignRoleMutation>;
    },
    suspendUser(variables: SuspendUserMutationVariables, options?: C): Promise<SuspendUserMutation> {
      return requester<SuspendUserMutation, SuspendUserMutationVariables>(SuspendUserDocument, variables, options) as Promise<SuspendUserMutation>;
    },
    eraseMe(variables: EraseMeMutationVariables, options?: C): Promise<EraseMeMutation> {
      return requester<EraseMeMutation, EraseMeMutationVariables>(EraseMeDocument, variables, options) as Promise<EraseMeMutation>;
    },
    activitiesByUser(variables: ActivitiesByUserQueryVariables, options?: C): Promise<ActivitiesByUserQuery> {
      return requester<ActivitiesByUserQuery, ActivitiesByUserQueryVariables>(ActivitiesByUserDocument, variables, options) as Promise<ActivitiesByUserQuery>;
    },
    activityStreak(variables?: ActivityStreakQueryVariables, options?: C): Promise<ActivityStreakQuery> {
      return requester<ActivityStreakQuery, ActivityStreakQueryVariables>(ActivityStreakDocument, variables, options) as Promise<ActivityStreakQuery>;
    },
    createActivity(variables: CreateActivityMutationVariables, options?: C): Promise<CreateActivityMutation> {
      return requester<CreateActivityMutation, CreateActivityMutationVariables>(CreateActivityDocument, variables, options) as Promise<CreateActivityMutation>;
    },
    recordStatements(variables: RecordStatementsMutationVariables, options?: C): Promise<RecordStatementsMutation> {
      return requester<RecordStatementsMutation, RecordStatementsMutationVariables>(RecordStatementsDocument, variables, options) as Promise<RecordStatementsMutation>;
    },
    startActivitySession(variables: StartActivitySessionMutationVariables, options?: C): Promise<StartActivitySessionMutation> {
      return requester<StartActivitySessionMutation, StartActivitySessionMutationVariables>(StartActivitySessionDocument, variables, options) as Promise<StartActivitySessionMutation>;
    },
    heartbeatActivitySession(variables: HeartbeatActivitySessionMutationVariables, options?: C): Promise<HeartbeatActivitySessionMutation> {
      return requester<HeartbeatActivitySessionMutation, HeartbeatActivitySessionMutationVariables>(HeartbeatActivitySessionDocument, variables, options) as Promise<HeartbeatActivitySessionMutation>;
    },
    endActivitySession(variables: EndActivitySessionMutationVariables, options?: C): Promise<EndActivitySessionMutation> {
      return requester<EndActivitySessionMutation, EndActivitySessionMutationVariables>(EndActivitySessionDocument, variables, options) as Promise<EndActivitySessionMutation>;
    },
    activityAdded(variables?: ActivityAddedSubscriptionVariables, options?: C): AsyncIterable<ActivityAddedSubscription> {
      return requester<ActivityAddedSubscription, ActivityAddedSubscriptionVariables>(ActivityAddedDocument, variables, options) as AsyncIterable<ActivityAddedSubscription>;
    },
    certificatesByUser(variables: CertificatesByUserQueryVariables, options?: C): Promise<CertificatesByUserQuery> {
      return requester<CertificatesByUserQuery, CertificatesByUserQueryVariables>(CertificatesByUserDocument, variables, options) as Promise<CertificatesByUserQuery>;
    },
    verifyCertificate(variables: VerifyCertificateQueryVariables, options?: C): Promise<VerifyCertificateQuery> {
      return requester<VerifyCertificateQuery, VerifyCertificateQueryVariables>(VerifyCertificateDocument, variables, options) as Promise<VerifyCertificateQuery>;
    },
    certificateCredential(variables: CertificateCredentialQueryVariables, options?: C): Promise<CertificateCredentialQuery> {
      return requester<CertificateCredentialQuery, CertificateCredentialQueryVariables>(CertificateCredentialDocument, variables, options) as Promise<CertificateCredentialQuery>;
    },
    generateCertificate(variables: GenerateCertificateMutationVariables, options?: C): Promise<GenerateCertificateMutation> {
      return requester<GenerateCertificateMutation, GenerateCertificateMutationVariables>(GenerateCertificateDocument, variables, options) as Promise<GenerateCertificateMutation>;
    },
    revokeCertificate(variables: RevokeCertificateMutationVariables, options?: C): Promise<RevokeCertificateMutation> {
      return requester<RevokeCertificateMutation, RevokeCertificateMutationVariables>(RevokeCertificateDocument, variables, options) as Promise<RevokeCertificateMutation>;
    },
    shareCertificate(variables: ShareCertificateMutationVariables, options?: C): Promise<ShareCertificateMutation> {
      return requester<ShareCertificateMutation, ShareCertificateMutationVariables>(ShareCertificateDocument, variables, options) as Promise<ShareCertificateMutation>;
    },
    certificateIssued(variables?: CertificateIssuedSubscriptionVariables, options?: C): AsyncIterable<CertificateIssuedSubscription> {
      return requester<CertificateIssuedSubscription, CertificateIssuedSubscriptionVariables>(CertificateIssuedDocument, variables, options) as AsyncIterable<CertificateIssuedSubscription>;
    },
    company(variables?: CompanyQueryVariables, options?: C): Promise<CompanyQuery> {
      return requester<CompanyQuery, CompanyQueryVariables>(CompanyDocument, variables, options) as Promise<CompanyQuery>;
    },
    searchCompanies(variables?: SearchCompaniesQueryVariables, options?: C): Promise<SearchCompaniesQuery> {
      return requester<SearchCompaniesQuery, SearchCompaniesQueryVariables>(SearchCompaniesDocument, variables, options) as Promise<SearchCompaniesQuery>;
    },
    companyMembers(variables: CompanyMembersQueryVariables, options?: C): Promise<CompanyMembersQuery> {
      return requester<CompanyMembersQuery, CompanyMembersQueryVariables>(CompanyMembersDocument, variables, options) as Promise<CompanyMembersQuery>;
    },
    myCompanies(variables?: MyCompaniesQueryVariables, options?: C): Promise<MyCompaniesQuery> {
      return requester<MyCompaniesQuery, MyCompaniesQueryVariables>(MyCompaniesDocument, variables, options) as Promise<MyCompaniesQuery>;
    },
    companySeats(variables: CompanySeatsQueryVariables, options?: C): Promise<CompanySeatsQuery> {
      return requester<CompanySeatsQuery, CompanySeatsQueryVariables>(CompanySeatsDocument, variables, options) as Promise<CompanySeatsQuery>;
    },
    createCompany(variables: CreateCompanyMutationVariables, options?: C): Promise<CreateCompanyMutation> {
      return requester<CreateCompanyMutation, CreateCompanyMutationVariables>(CreateCompanyDocument, variables, options) as Promise<CreateCompanyMutation>;
    },
    updateCompany(variables: UpdateCompanyMutationVariables, options?: C): Promise<UpdateCompanyMutation> {
      return requester<UpdateCompanyMutation, UpdateCompanyMutationVariables>(UpdateCompanyDocument, variables, options) as Promise<UpdateCompanyMutation>;
    },
    deleteCompany(variables: DeleteCompanyMutationVariables, options?: C): Promise<DeleteCompanyMutation> {
      return requester<DeleteCompanyMutation, DeleteCompanyMutationVariables>(DeleteCompanyDocument, variables, options) as Promise<DeleteCompanyMutation>;
    },
    inviteCompanyMember(variables: InviteCompanyMemberMutationVariables, options?: C): Promise<InviteCompanyMemberMutation> {
      return requester<InviteCompanyMemberMutation, InviteCompanyMemberMutationVariables>(InviteCompanyMemberDocument, variables, options) as Promise<InviteCompanyMemberMutation>;
    },
    respondCompanyInvite(variables: RespondCompanyInviteMutationVariables, options?: C): Promise<RespondCompanyInviteMutation> {
      return requester<RespondCompanyInviteMutation, RespondCompanyInviteMutationVariables>(RespondCompanyInviteDocument, variables, options) as Promise<RespondCompanyInviteMutation>;
    },
    requestToJoinCompany(variables: RequestToJoinCompanyMutationVariables, options?: C): Promise<RequestToJoinCompanyMutation> {
      return requester<RequestToJoinCompanyMutation, RequestToJoinCompanyMutationVariables>(RequestToJoinCompanyDocument, variables, options) as Promise<RequestToJoinCompanyMutation>;
    },
    answerJoinRequest(variables: AnswerJoinRequestMutationVariables, options?: C): Promise<AnswerJoinRequestMutation> {
      return requester<AnswerJoinRequestMutation, AnswerJoinRequestMutationVariables>(AnswerJoinRequestDocument, variables, options) as Promise<AnswerJoinRequestMutation>;
    },
    leaveCompany(variables: LeaveCompanyMutationVariables, options?: C): Promise<LeaveCompanyMutation> {
      return requester<LeaveCompanyMutation, LeaveCompanyMutationVariables>(LeaveCompanyDocument, variables, options) as Promise<LeaveCompanyMutation>;
    },
    setCompanyMemberRole(variables: SetCompanyMemberRoleMutationVariables, options?: C): Promise<SetCompanyMemberRoleMutation> {
      return requester<SetCompanyMemberRoleMutation, SetCompanyMemberRoleMutationVariables>(SetCompanyMemberRoleDocument, variables, options) as Promise<SetCompanyMemberRoleMutation>;
    },
    requestCompanyVerification(variables: RequestCompanyVerificationMutationVariables, options?: C): Promise<RequestCompanyVerificationMutation> {
      return requester<RequestCompanyVerificationMutation, RequestCompanyVerificationMutationVariables>(RequestCompanyVerificationDocument, variables, options) as Promise<RequestCompanyVerificationMutation>;
    },
    confirmCompanyVerification(variables: ConfirmCompanyVerificationMutationVariables, options?: C): Promise<ConfirmCompanyVerificationMutation> {
      return requester<ConfirmCompanyVerificationMutation, ConfirmCompanyVerificationMutationVariables>(ConfirmCompanyVerificationDocument, variables, options) as Promise<ConfirmCompanyVerificationMutation>;
    },
    purchaseSeats(variables: PurchaseSeatsMutationVariables, options?: C): Promise<PurchaseSeatsMutation> {
      return requester<PurchaseSeatsMutation, PurchaseSeatsMutationVariables>(PurchaseSeatsDocument, variables, options) as Promise<PurchaseSeatsMutation>;
    },
    allocateSeat(variables: AllocateSeatMutationVariables, options?: C): Promise<AllocateSeatMutation> {
      return requester<AllocateSeatMutation, AllocateSeatMutationVariables>(AllocateSeatDocument, variables, options) as Promise<AllocateSeatMutation>;
    },
    revokeSeat(variables: RevokeSeatMutationVariables, options?: C): Promise<RevokeSeatMutation> {
      return requester<RevokeSeatMutation, RevokeSeatMutationVariables>(RevokeSeatDocument, variables, options) as Promise<RevokeSeatMutation>;
    },
    companyUpdated(variables: CompanyUpdatedSubscriptionVariables, options?: C): AsyncIterable<CompanyUpdatedSubscription> {
      return requester<CompanyUpdatedSubscription, CompanyUpdatedSubscriptionVariables>(CompanyUpdatedDocument, variables, options) as AsyncIterable<CompanyUpdatedSubscription>;
    },
    createConnection(variables: CreateConnectionMutationVariables, options?: C): Promise<CreateConnectionMutation> {
      return requester<CreateConnectionMutation, CreateConnectionMutationVariables>(CreateConnectionDocument, variables, options) as Promise<CreateConnectionMutation>;
    },
    acceptConnection(variables: AcceptConnectionMutationVariables, options?: C): Promise<AcceptConnectionMutation> {
      return requester<AcceptConnectionMutation, AcceptConnectionMutationVariables>(AcceptConnectionDocument, variables, options) as Promise<AcceptConnectionMutation>;
    },
    declineConnection(variables: DeclineConnectionMutationVariables, options?: C): Promise<DeclineConnectionMutation> {
      return requester<DeclineConnectionMutation, DeclineConnectionMutationVariables>(DeclineConnectionDocument, variables, options) as Promise<DeclineConnectionMutation>;
    },
    withdrawConnection(variables: WithdrawConnectionMutationVariables, options?: C): Promise<WithdrawConnectionMutation> {
      return requester<WithdrawConnectionMutation, WithdrawConnectionMutationVariables>(WithdrawConnectionDocument, variables, options) as Promise<WithdrawConnectionMutation>;
    },
    deleteConnection(variables: DeleteConnectionMutationVariables, options?: C): Promise<DeleteConnectionMutation> {
      return requester<DeleteConnectionMutation, DeleteConnectionMutationVariables>(DeleteConnectionDocument, variables, options) as Promise<DeleteConnectionMutation>;
    },
    blockUser(variables: BlockUserMutationVariables, options?: C): Promise<BlockUserMutation> {
      return requester<BlockUserMutation, BlockUserMutationVariables>(BlockUserDocument, variables, options) as Promise<BlockUserMutation>;
    },
    unblockUser(variables: UnblockUserMutationVariables, options?: C): Promise<UnblockUserMutation> {
      return requester<UnblockUserMutation, UnblockUserMutationVariables>(UnblockUserDocument, variables, options) as Promise<UnblockUserMutation>;
    },
    connections(variables?: ConnectionsQueryVariables, options?: C): Promise<ConnectionsQuery> {
      return requester<ConnectionsQuery, ConnectionsQueryVariables>(ConnectionsDocument, variables, options) as Promise<ConnectionsQuery>;
    },
    pendingRequests(variables?: PendingRequestsQueryVariables, options?: C): Promise<PendingRequestsQuery> {
      return requester<PendingRequestsQuery, PendingRequestsQueryVariables>(PendingRequestsDocument, variables, options) as Promise<PendingRequestsQuery>;
    },
    connectionSuggestions(variables?: ConnectionSuggestionsQueryVariables, options?: C): Promise<ConnectionSuggestionsQuery> {
      return requester<ConnectionSuggestionsQuery, ConnectionSuggestionsQueryVariables>(ConnectionSuggestionsDocument, variables, options) as Promise<ConnectionSuggestionsQuery>;
    },
    shortestPath(variables: ShortestPathQueryVariables, options?: C): Promise<ShortestPathQuery> {
      return requester<ShortestPathQuery, ShortestPathQueryVariables>(ShortestPathDocument, variables, options) as Promise<ShortestPathQuery>;
    },
    connectionRequestReceived(variables?: ConnectionRequestReceivedSubscriptionVariables, options?: C): AsyncIterable<ConnectionRequestReceivedSubscription> {
      return requester<ConnectionRequestReceivedSubscription, ConnectionRequestReceivedSubscriptionVariables>(ConnectionRequestReceivedDocument, variables, options) as AsyncIterable<ConnectionRequestReceivedSubscription>;
    },
    connectionChanged(variables?: ConnectionChangedSubscriptionVariables, options?: C): AsyncIterable<ConnectionChangedSubscription> {
      return requester<ConnectionChangedSubscription, ConnectionChangedSubscriptionVariables>(ConnectionChangedDocument, variables, options) as AsyncIterable<ConnectionChangedSubscription>;
    },
    searchCourses(variables?: SearchCoursesQueryVariables, options?: C): Promise<SearchCoursesQuery> {
      return requester<SearchCoursesQuery, SearchCoursesQueryVariables>(SearchCoursesDocument, variables, options) as Promise<SearchCoursesQuery>;
    },
    course(variables?: CourseQueryVariables, options?: C): Promise<CourseQuery> {
      return requester<CourseQuery, CourseQueryVariables>(CourseDocument, variables, options) as Promise<CourseQuery>;
    },
    createCourse(variables: CreateCourseMutationVariables, options?: C): Promise<CreateCourseMutation> {
      return requester<CreateCourseMutation, CreateCourseMutationVariables>(CreateCourseDocument, variables, options) as Promise<CreateCourseMutation>;
    },
    addRun(variables: AddRunMutationVariables, options?: C): Promise<AddRunMutation> {
      return requester<AddRunMutation, AddRunMutationVariables>(AddRunDocument, variables, options) as Promise<AddRunMutation>;
    },
    addModule(variables: AddModuleMutationVariables, options?: C): Promise<AddModuleMutation> {
      return requester<AddModuleMutation, AddModuleMutationVariables>(AddModuleDocument, variables, options) as Promise<AddModuleMutation>;
    },
    addLesson(variables: AddLessonMutationVariables, options?: C): Promise<AddLessonMutation> {
      return requester<AddLessonMutation, AddLessonMutationVariables>(AddLessonDocument, variables, options) as Promise<AddLessonMutation>;
    },
    submitForReview(variables: SubmitForReviewMutationVariables, options?: C): Promise<SubmitForReviewMutation> {
      return requester<SubmitForReviewMutation, SubmitForReviewMutationVariables>(SubmitForReviewDocument, variables, options) as Promise<SubmitForReviewMutation>;
    },
    publishCourse(variables: PublishCourseMutationVariables, options?: C): Promise<PublishCourseMutation> {
      return requester<PublishCourseMutation, PublishCourseMutationVariables>(PublishCourseDocument, variables, options) as Promise<PublishCourseMutation>;
    },
    enroll(variables: EnrollMutationVariables, options?: C): Promise<EnrollMutation> {
      return requester<EnrollMutation, EnrollMutationVariables>(EnrollDocument, variables, options) as Promise<EnrollMutation>;
    },
    withdraw(variables: WithdrawMutationVariables, options?: C): Promise<WithdrawMutation> {
      return requester<WithdrawMutation, WithdrawMutationVariables>(WithdrawDocument, variables, options) as Promise<WithdrawMutation>;
    },
    completeLesson(variables: CompleteLessonMutationVariables, options?: C): Promise<CompleteLessonMutation> {
      return requester<CompleteLessonMutation, CompleteLessonMutationVariables>(CompleteLessonDocument, variables, options) as Promise<CompleteLessonMutation>;
    },
    enrollment(variables: EnrollmentQueryVariables, options?: C): Promise<EnrollmentQuery> {
      return requester<EnrollmentQuery, EnrollmentQueryVariables>(EnrollmentDocument, variables, options) as Promise<EnrollmentQuery>;
    },
    enrollmentChanged(variables: EnrollmentChangedSubscriptionVariables, options?: C): AsyncIterable<EnrollmentChangedSubscription> {
      return requester<EnrollmentChangedSubscription, EnrollmentChangedSubscriptionVariables>(EnrollmentChangedDocument, variables, options) as AsyncIterable<EnrollmentChangedSubscription>;
    },
    runReport(variables: RunReportMutationVariables, options?: C): Promise<RunReportMutation> {
      return requester<RunReportMutation, RunReportMutationVariables>(RunReportDocument, variables, options) as Promise<RunReportMutation>;
    },
    cancelReport(variables: CancelReportMutationVariables, options?: C): Promise<CancelReportMutation> {
      return requester<CancelReportMutation, CancelReportMutationVariables>(CancelReportDocument, variables, options) as Promise<CancelReportMutation>;
    },
    reportRun(variables: ReportRunQueryVariables, options?: C): Promise<ReportRunQuery> {
      return requester<ReportRunQuery, ReportRunQueryVariables>(ReportRunDocument, variables, options) as Promise<ReportRunQuery>;
    },
    reportRuns(variables?: ReportRunsQueryVariables, options?: C): Promise<ReportRunsQuery> {
      return requester<ReportRunsQuery, ReportRunsQueryVariables>(ReportRunsDocument, variables, options) as Promise<ReportRunsQuery>;
    },
    reportProgress(variables: ReportProgressSubscriptionVariables, options?: C): AsyncIterable<ReportProgressSubscription> {
      return requester<ReportProgressSubscription, ReportProgressSubscriptionVariables>(ReportProgressDocument, variables, options) as AsyncIterable<ReportProgressSubscription>;
    },
    reportSources(variables?: ReportSourcesQueryVariables, options?: C): Promise<ReportSourcesQuery> {
      return requester<ReportSourcesQuery, ReportSourcesQueryVariables>(ReportSourcesDocument, variables, options) as Promise<ReportSourcesQuery>;
    },
    createCustomReport(variables: CreateCustomReportMutationVariables, options?: C): Promise<CreateCustomReportMutation> {
      return requester<CreateCustomReportMutation, CreateCustomReportMutationVariables>(CreateCustomReportDocument, variables, options) as Promise<CreateCustomReportMutation>;
    },
    runCustomReport(variables: RunCustomReportMutationVariables, options?: C): Promise<RunCustomReportMutation> {
      return requester<RunCustomReportMutation, RunCustomReportMutationVariables>(RunCustomReportDocument, variables, options) as Promise<RunCustomReportMutation>;
    },
    scheduleReport(variables: ScheduleReportMutationVariables, options?: C): Promise<ScheduleReportMutation> {
      return requester<ScheduleReportMutation, ScheduleReportMutationVariables>(ScheduleReportDocument, variables, options) as Promise<ScheduleReportMutation>;
    },
    dashboard(variables: DashboardQueryVariables, options?: C): Promise<DashboardQuery> {
      return requester<DashboardQuery, DashboardQueryVariables>(DashboardDocument, variables, options) as Promise<DashboardQuery>;
    },
    dashboards(variables?: DashboardsQueryVariables, options?: C): Promise<DashboardsQuery> {
      return requester<DashboardsQuery, DashboardsQueryVariables>(DashboardsDocument, variables, options) as Promise<DashboardsQuery>;
    },
    dashboardUpdated(variables: DashboardUpdatedSubscriptionVariables, options?: C): AsyncIterable<DashboardUpdatedSubscription> {
      return requester<DashboardUpdatedSubscription, DashboardUpdatedSubscriptionVariables>(DashboardUpdatedDocument, variables, options) as AsyncIterable<DashboardUpdatedSubscription>;
    },
    drainInstance(variables: DrainInstanceMutationVariables, options?: C): Promise<DrainInstanceMutation> {
      return requester<DrainInstanceMutation, DrainInstanceMutationVariables>(DrainInstanceDocument, variables, options) as Promise<DrainInstanceMutation>;
    },
    resumeInstance(variables: ResumeInstanceMutationVariables, options?: C): Promise<ResumeInstanceMutation> {
      return requester<ResumeInstanceMutation, ResumeInstanceMutationVariables>(ResumeInstanceDocument, variables, options) as Promise<ResumeInstanceMutation>;
    },
    purgeCache(variables: PurgeCacheMutationVariables, options?: C): Promise<PurgeCacheMutation> {
      return requester<PurgeCacheMutation, PurgeCacheMutationVariables>(PurgeCacheDocument, variables, options) as Promise<PurgeCacheMutation>;
    },
    explainQuery(variables?: ExplainQueryQueryVariables, options?: C): Promise<ExplainQueryQuery> {
      return requester<ExplainQueryQuery, ExplainQueryQueryVariables>(ExplainQueryDocument, variables, options) as Promise<ExplainQueryQuery>;
    },
    emsControllers(variables?: EmsControllersQueryVariables, options?: C): Promise<EmsControllersQuery> {
      return requester<EmsControllersQuery, EmsControllersQueryVariables>(EmsControllersDocument, variables, options) as Promise<EmsControllersQuery>;
    },
    emsInstances(variables?: EmsInstancesQueryVariables, options?: C): Promise<EmsInstancesQuery> {
      return requester<EmsInstancesQuery, EmsInstancesQueryVariables>(EmsInstancesDocument, variables, options) as Promise<EmsInstancesQuery>;
    },
    emsSettings(variables?: EmsSettingsQueryVariables, options?: C): Promise<EmsSettingsQuery> {
      return requester<EmsSettingsQuery, EmsSettingsQueryVariables>(EmsSettingsDocument, variables, options) as Promise<EmsSettingsQuery>;
    },
    runUtility(variables: RunUtilityQueryVariables, options?: C): Promise<RunUtilityQuery> {
      return requester<RunUtilityQuery, RunUtilityQueryVariables>(RunUtilityDocument, variables, options) as Promise<RunUtilityQuery>;
    },
    runHelper(variables: RunHelperQueryVariables, options?: C): Promise<RunHelperQuery> {
      return requester<RunHelperQuery, RunHelperQueryVariables>(RunHelperDocument, variables, options) as Promise<RunHelperQuery>;
    },
    executeQuery(variables: ExecuteQueryQueryVariables, options?: C): Promise<ExecuteQueryQuery> {
      return requester<ExecuteQueryQuery, ExecuteQueryQueryVariables>(ExecuteQueryDocument, variables, options) as Promise<ExecuteQueryQuery>;
    },
    checkPermission(variables: CheckPermissionQueryVariables, options?: C): Promise<CheckPermissionQuery> {
      return requester<CheckPermissionQuery, CheckPermissionQueryVariables>(CheckPermissionDocument, variables, options) as Promise<CheckPermissionQuery>;
    },
    effectiveSetting(variables: EffectiveSettingQueryVariables, options?: C): Promise<EffectiveSettingQuery> {
      return requester<EffectiveSettingQuery, EffectiveSettingQueryVariables>(EffectiveSettingDocument, variables, options) as Promise<EffectiveSettingQuery>;
    },
    setSetting(variables: SetSettingMutationVariables, options?: C): Promise<SetSettingMutation> {
      return requester<SetSettingMutation, SetSettingMutationVariables>(SetSettingDocument, variables, options) as Promise<SetSettingMutation>;
    },
    unsetSetting(variables: UnsetSettingMutationVariables, options?: C): Promise<UnsetSettingMutation> {
      return requester<UnsetSettingMutation, UnsetSettingMutationVariables>(UnsetSettingDocument, variables, options) as Promise<UnsetSettingMutation>;
    },
    settingsAt(variables: SettingsAtQueryVariables, options?: C): Promise<SettingsAtQuery> {
      return requester<SettingsAtQuery, SettingsAtQueryVariables>(SettingsAtDocument, variables, options) as Promise<SettingsAtQuery>;
    },
    settingHistory(variables: SettingHistoryQueryVariables, options?: C): Promise<SettingHistoryQuery> {
      return requester<SettingHistoryQuery, SettingHistoryQueryVariables>(SettingHistoryDocument, variables, options) as Promise<SettingHistoryQuery>;
    },
    rollbackSetting(variables: RollbackSettingMutationVariables, options?: C): Promise<RollbackSettingMutation> {
      return requester<RollbackSettingMutation, RollbackSettingMutationVariables>(RollbackSettingDocument, variables, options) as Promise<RollbackSettingMutation>;
    },
    settingChanged(variables: SettingChangedSubscriptionVariables, options?: C): AsyncIterable<SettingChangedSubscription> {
      return requester<SettingChangedSubscription, SettingChangedSubscriptionVariables>(SettingChangedDocument, variables, options) as AsyncIterable<SettingChangedSubscription>;
    },
    healthChanged(variables: HealthChangedSubscriptionVariables, options?: C): AsyncIterable<HealthChangedSubscription> {
      return requester<HealthChangedSubscription, HealthChangedSubscriptionVariables>(HealthChangedDocument, variables, options) as AsyncIterable<HealthChangedSubscription>;
    },
    registryChanged(variables: RegistryChangedSubscriptionVariables, options?: C): AsyncIterable<RegistryChangedSubscription> {
      return requester<RegistryChangedSubscription, RegistryChangedSubscriptionVariables>(RegistryChangedDocument, variables, options) as AsyncIterable<RegistryChangedSubscription>;
    },
    allEvents(variables?: AllEventsQueryVariables, options?: C): Promise<AllEventsQuery> {
      return requester<AllEventsQuery, AllEventsQueryVariables>(AllEventsDocument, variables, options) as Promise<AllEventsQuery>;
    },
    searchEvents(variables: SearchEventsQueryVariables, options?: C): Promise<SearchEventsQuery> {
      return requester<SearchEventsQuery, SearchEventsQueryVariables>(SearchEventsDocument, variables, options) as Promise<SearchEventsQuery>;
    },
    eventDetails(variables: EventDetailsQueryVariables, options?: C): Promise<EventDetailsQuery> {
      return requester<EventDetailsQuery, EventDetailsQueryVariables>(EventDetailsDocument, variables, options) as Promise<EventDetailsQuery>;
    },
    calendar(variables: CalendarQueryVariables, options?: C): Promise<CalendarQuery> {
      return requester<CalendarQuery, CalendarQueryVariables>(CalendarDocument, variables, options) as Promise<CalendarQuery>;
    },
    myEvents(variables?: MyEventsQueryVariables, options?: C): Promise<MyEventsQuery> {
      return requester<MyEventsQuery, MyEventsQueryVariables>(MyEventsDocument, variables, options) as Promise<MyEventsQuery>;
    },
    createEvent(variables: CreateEventMutationVariables, options?: C): Promise<CreateEventMutation> {
      return requester<CreateEventMutation, CreateEventMutationVariables>(CreateEventDocument, variables, options) as Promise<CreateEventMutation>;
    },
    updateEvent(variables: UpdateEventMutationVariables, options?: C): Promise<UpdateEventMutation> {
      return requester<UpdateEventMutation, UpdateEventMutationVariables>(UpdateEventDocument, variables, options) as Promise<UpdateEventMutation>;
    },
    publishEvent(variables: PublishEventMutationVariables, options?: C): Promise<PublishEventMutation> {
      return requester<PublishEventMutation, PublishEventMutationVariables>(PublishEventDocument, variables, options) as Promise<PublishEventMutation>;
    },
    postponeEvent(variables: PostponeEventMutationVariables, options?: C): Promise<PostponeEventMutation> {
      return requester<PostponeEventMutation, PostponeEventMutationVariables>(PostponeEventDocument, variables, options) as Promise<PostponeEventMutation>;
    },
    cancelEvent(variables: CancelEventMutationVariables, options?: C): Promise<CancelEventMutation> {
      return requester<CancelEventMutation, CancelEventMutationVariables>(CancelEventDocument, variables, options) as Promise<CancelEventMutation>;
    },
    deleteEvent(variables: DeleteEventMutationVariables, options?: C): Promise<DeleteEventMutation> {
      return requester<DeleteEventMutation, DeleteEventMutationVariables>(DeleteEventDocument, variables, options) as Promise<DeleteEventMutation>;
    },
    rsvp(variables: RsvpMutationVariables, options?: C): Promise<RsvpMutation> {
      return requester<RsvpMutation, RsvpMutationVariables>(RsvpDocument, variables, options) as Promise<RsvpMutation>;
    },
    cancelRsvp(variables: CancelRsvpMutationVariables, options?: C): Promise<CancelRsvpMutation> {
      return requester<CancelRsvpMutation, CancelRsvpMutationVariables>(CancelRsvpDocument, variables, options) as Promise<CancelRsvpMutation>;
    },
    claimWaitlistOffer(variables: ClaimWaitlistOfferMutationVariables, options?: C): Promise<ClaimWaitlistOfferMutation> {
      return requester<ClaimWaitlistOfferMutation, ClaimWaitlistOfferMutationVariables>(ClaimWaitlistOfferDocument, variables, options) as Promise<ClaimWaitlistOfferMutation>;
    },
    inviteToEvent(variables: InviteToEventMutationVariables, options?: C): Promise<InviteToEventMutation> {
      return requester<InviteToEventMutation, InviteToEventMutationVariables>(InviteToEventDocument, variables, options) as Promise<InviteToEventMutation>;
    },
    approveRsvp(variables: ApproveRsvpMutationVariables, options?: C): Promise<ApproveRsvpMutation> {
      return requester<ApproveRsvpMutation, ApproveRsvpMutationVariables>(ApproveRsvpDocument, variables, options) as Promise<ApproveRsvpMutation>;
    },
    checkIn(variables: CheckInMutationVariables, options?: C): Promise<CheckInMutation> {
      return requester<CheckInMutation, CheckInMutationVariables>(CheckInDocument, variables, options) as Promise<CheckInMutation>;
    },
    rotateFeedToken(variables?: RotateFeedTokenMutationVariables, options?: C): Promise<RotateFeedTokenMutation> {
      return requester<RotateFeedTokenMutation, RotateFeedTokenMutationVariables>(RotateFeedTokenDocument, variables, options) as Promise<RotateFeedTokenMutation>;
    },
    eventUpdated(variables: EventUpdatedSubscriptionVariables, options?: C): AsyncIterable<EventUpdatedSubscription> {
      return requester<EventUpdatedSubscription, EventUpdatedSubscriptionVariables>(EventUpdatedDocument, variables, options) as AsyncIterable<EventUpdatedSubscription>;
    },
    rsvpChanged(variables?: RsvpChangedSubscriptionVariables, options?: C): AsyncIterable<RsvpChangedSubscription> {
      return requester<RsvpChangedSubscription, RsvpChangedSubscriptionVariables>(RsvpChangedDocument, variables, options) as AsyncIterable<RsvpChangedSubscription>;
    },
    seatsLeft(variables: SeatsLeftSubscriptionVariables, options?: C): AsyncIterable<SeatsLeftSubscription> {
      return requester<SeatsLeftSubscription, SeatsLeftSubscriptionVariables>(SeatsLeftDocument, variables, options) as AsyncIterable<SeatsLeftSubscription>;
    },
    waitlistOffer(variables?: WaitlistOfferSubscriptionVariables, options?: C): AsyncIterable<WaitlistOfferSubscription> {
      return requester<WaitlistOfferSubscription, WaitlistOfferSubscriptionVariables>(WaitlistOfferDocument, variables, options) as AsyncIterable<WaitlistOfferSubscription>;
    },
    follow(variables: FollowMutationVariables, options?: C): Promise<FollowMutation> {
      return requester<FollowMutation, FollowMutationVariables>(FollowDocument, variables, options) as Promise<FollowMutation>;
    },
    unfollow(variables: UnfollowMutationVariables, options?: C): Promise<UnfollowMutation> {
      return requester<UnfollowMutation, UnfollowMutationVariables>(UnfollowDocument, variables, options) as Promise<UnfollowMutation>;
    },
    removeMyFollower(variables: RemoveMyFollowerMutationVariables, options?: C): Promise<RemoveMyFollowerMutation> {
      return requester<RemoveMyFollowerMutation, RemoveMyFollowerMutationVariables>(RemoveMyFollowerDocument, variables, options) as Promise<RemoveMyFollowerMutation>;
    },
    approveFollowRequest(variables: ApproveFollowRequestMutationVariables, options?: C): Promise<ApproveFollowRequestMutation> {
      return requester<ApproveFollowRequestMutation, ApproveFollowRequestMutationVariables>(ApproveFollowRequestDocument, variables, options) as Promise<ApproveFollowRequestMutation>;
    },
    rejectFollowRequest(variables: RejectFollowRequestMutationVariables, options?: C): Promise<RejectFollowRequestMutation> {
      return requester<RejectFollowRequestMutation, RejectFollowRequestMutationVariables>(RejectFollowRequestDocument, variables, options) as Promise<RejectFollowRequestMutation>;
    },
    muteFollow(variables: MuteFollowMutationVariables, options?: C): Promise<MuteFollowMutation> {
      return requester<MuteFollowMutation, MuteFollowMutationVariables>(MuteFollowDocument, variables, options) as Promise<MuteFollowMutation>;
    },
    unmuteFollow(variables: UnmuteFollowMutationVariables, options?: C): Promise<UnmuteFollowMutation> {
      return requester<UnmuteFollowMutation, UnmuteFollowMutationVariables>(UnmuteFollowDocument, variables, options) as Promise<UnmuteFollowMutation>;
    },
    followersByUser(variables: FollowersByUserQueryVariables, options?: C): Promise<FollowersByUserQuery> {
      return requester<FollowersByUserQuery, FollowersByUserQueryVariables>(FollowersByUserDocument, variables, options) as Promise<FollowersByUserQuery>;
    },
    following(variables?: FollowingQueryVariables, options?: C): Promise<FollowingQuery> {
      return requester<FollowingQuery, FollowingQueryVariables>(FollowingDocument, variables, options) as Promise<FollowingQuery>;
    },
    followRequests(variables?: FollowRequestsQueryVariables, options?: C): Promise<FollowRequestsQuery> {
      return requester<FollowRequestsQuery, FollowRequestsQueryVariables>(FollowRequestsDocument, variables, options) as Promise<FollowRequestsQuery>;
    },
    followSuggestions(variables?: FollowSuggestionsQueryVariables, options?: C): Promise<FollowSuggestionsQuery> {
      return requester<FollowSuggestionsQuery, FollowSuggestionsQueryVariables>(FollowSuggestionsDocument, variables, options) as Promise<FollowSuggestionsQuery>;
    },
    followerAdded(variables?: FollowerAddedSubscriptionVariables, options?: C): AsyncIterable<FollowerAddedSubscription> {
      return requester<FollowerAddedSubscription, FollowerAddedSubscriptionVariables>(FollowerAddedDocument, variables, options) as AsyncIterable<FollowerAddedSubscription>;
    },
    followCountsChanged(variables: FollowCountsChangedSubscriptionVariables, options?: C): AsyncIterable<FollowCountsChangedSubscription> {
      return requester<FollowCountsChangedSubscription, FollowCountsChangedSubscriptionVariables>(FollowCountsChangedDocument, variables, options) as AsyncIterable<FollowCountsChangedSubscription>;
    },
    allGroups(variables?: AllGroupsQueryVariables, options?: C): Promise<AllGroupsQuery> {
      return requester<AllGroupsQuery, AllGroupsQueryVariables>(AllGroupsDocument, variables, options) as Promise<AllGroupsQuery>;
    },
    searchGroups(variables: SearchGroupsQueryVariables, options?: C): Promise<SearchGroupsQuery> {
      return requester<SearchGroupsQuery, SearchGroupsQueryVariables>(SearchGroupsDocument, variables, options) as Promise<SearchGroupsQuery>;
    },
    groupDetails(variables: GroupDetailsQueryVariables, options?: C): Promise<GroupDetailsQuery> {
      return requester<GroupDetailsQuery, GroupDetailsQueryVariables>(GroupDetailsDocument, variables, options) as Promise<GroupDetailsQuery>;
    },
    myGroups(variables?: MyGroupsQueryVariables, options?: C): Promise<MyGroupsQuery> {
      return requester<MyGroupsQuery, MyGroupsQueryVariables>(MyGroupsDocument, variables, options) as Promise<MyGroupsQuery>;
    },
    myGroupInvites(variables?: MyGroupInvitesQueryVariables, options?: C): Promise<MyGroupInvitesQuery> {
      return requester<MyGroupInvitesQuery, MyGroupInvitesQueryVariables>(MyGroupInvitesDocument, variables, options) as Promise<MyGroupInvitesQuery>;
    },
    groupRequests(variables: GroupRequestsQueryVariables, options?: C): Promise<GroupRequestsQuery> {
      return requester<GroupRequestsQuery, GroupRequestsQueryVariables>(GroupRequestsDocument, variables, options) as Promise<GroupRequestsQuery>;
    },
    createGroup(variables: CreateGroupMutationVariables, options?: C): Promise<CreateGroupMutation> {
      return requester<CreateGroupMutation, CreateGroupMutationVariables>(CreateGroupDocument, variables, options) as Promise<CreateGroupMutation>;
    },
    updateGroup(variables: UpdateGroupMutationVariables, options?: C): Promise<UpdateGroupMutation> {
      return requester<UpdateGroupMutation, UpdateGroupMutationVariables>(UpdateGroupDocument, variables, options) as Promise<UpdateGroupMutation>;
    },
    deleteGroup(variables: DeleteGroupMutationVariables, options?: C): Promise<DeleteGroupMutation> {
      return requester<DeleteGroupMutation, DeleteGroupMutationVariables>(DeleteGroupDocument, variables, options) as Promise<DeleteGroupMutation>;
    },
    joinGroup(variables: JoinGroupMutationVariables, options?: C): Promise<JoinGroupMutation> {
      return requester<JoinGroupMutation, JoinGroupMutationVariables>(JoinGroupDocument, variables, options) as Promise<JoinGroupMutation>;
    },
    leaveGroup(variables: LeaveGroupMutationVariables, options?: C): Promise<LeaveGroupMutation> {
      return requester<LeaveGroupMutation, LeaveGroupMutationVariables>(LeaveGroupDocument, variables, options) as Promise<LeaveGroupMutation>;
    },
    requestToJoinGroup(variables: RequestToJoinGroupMutationVariables, options?: C): Promise<RequestToJoinGroupMutation> {
      return requester<RequestToJoinGroupMutation, RequestToJoinGroupMutationVariables>(RequestToJoinGroupDocument, variables, options) as Promise<RequestToJoinGroupMutation>;
    },
    approveJoinRequest(variables: ApproveJoinRequestMutationVariables, options?: C): Promise<ApproveJoinRequestMutation> {
      return requester<ApproveJoinRequestMutation, ApproveJoinRequestMutationVariables>(ApproveJoinRequestDocument, variables, options) as Promise<ApproveJoinRequestMutation>;
    },
    rejectJoinRequest(variables: RejectJoinRequestMutationVariables, options?: C): Promise<RejectJoinRequestMutation> {
      return requester<RejectJoinRequestMutation, RejectJoinRequestMutationVariables>(RejectJoinRequestDocument, variables, options) as Promise<RejectJoinRequestMutation>;
    },
    inviteToGroup(variables: InviteToGroupMutationVariables, options?: C): Promise<InviteToGroupMutation> {
      return requester<InviteToGroupMutation, InviteToGroupMutationVariables>(InviteToGroupDocument, variables, options) as Promise<InviteToGroupMutation>;
    },
    respondToGroupInvite(variables: RespondToGroupInviteMutationVariables, options?: C): Promise<RespondToGroupInviteMutation> {
      return requester<RespondToGroupInviteMutation, RespondToGroupInviteMutationVariables>(RespondToGroupInviteDocument, variables, options) as Promise<RespondToGroupInviteMutation>;
    },
    setGroupMemberRole(variables: SetGroupMemberRoleMutationVariables, options?: C): Promise<SetGroupMemberRoleMutation> {
      return requester<SetGroupMemberRoleMutation, SetGroupMemberRoleMutationVariables>(SetGroupMemberRoleDocument, variables, options) as Promise<SetGroupMemberRoleMutation>;
    },
    removeGroupMember(variables: RemoveGroupMemberMutationVariables, options?: C): Promise<RemoveGroupMemberMutation> {
      return requester<RemoveGroupMemberMutation, RemoveGroupMemberMutationVariables>(RemoveGroupMemberDocument, variables, options) as Promise<RemoveGroupMemberMutation>;
    },
    banGroupMember(variables: BanGroupMemberMutationVariables, options?: C): Promise<BanGroupMemberMutation> {
      return requester<BanGroupMemberMutation, BanGroupMemberMutationVariables>(BanGroupMemberDocument, variables, options) as Promise<BanGroupMemberMutation>;
    },
    transferGroupOwnership(variables: TransferGroupOwnershipMutationVariables, options?: C): Promise<TransferGroupOwnershipMutation> {
      return requester<TransferGroupOwnershipMutation, TransferGroupOwnershipMutationVariables>(TransferGroupOwnershipDocument, variables, options) as Promise<TransferGroupOwnershipMutation>;
    },
    postGroupAnnouncement(variables: PostGroupAnnouncementMutationVariables, options?: C): Promise<PostGroupAnnouncementMutation> {
      return requester<PostGroupAnnouncementMutation, PostGroupAnnouncementMutationVariables>(PostGroupAnnouncementDocument, variables, options) as Promise<PostGroupAnnouncementMutation>;
    },
    groupMembershipChanged(variables: GroupMembershipChangedSubscriptionVariables, options?: C): AsyncIterable<GroupMembershipChangedSubscription> {
      return requester<GroupMembershipChangedSubscription, GroupMembershipChangedSubscriptionVariables>(GroupMembershipChangedDocument, variables, options) as AsyncIterable<GroupMembershipChangedSubscription>;
    },
    groupAnnouncementPosted(variables: GroupAnnouncementPostedSubscriptionVariables, options?: C): AsyncIterable<GroupAnnouncementPostedSubscription> {
      return requester<GroupAnnouncementPostedSubscription, GroupAnnouncementPostedSubscriptionVariables>(GroupAnnouncementPostedDocument, variables, options) as AsyncIterable<GroupAnnouncementPostedSubscription>;
    },
    Home(variables?: HomeQueryVariables, options?: C): Promise<HomeQuery> {
      return requester<HomeQuery, HomeQueryVariables>(HomeDocument, variables, options) as Promise<HomeQuery>;
    },
    job(variables?: JobQueryVariables, options?: C): Promise<JobQuery> {
      return requester<JobQuery, JobQueryVariables>(JobDocument, variables, options) as Promise<JobQuery>;
    },
    searchJobs(variables?: SearchJobsQueryVariables, options?: C): Promise<SearchJobsQuery> {
      return requester<SearchJobsQuery, SearchJobsQueryVariables>(SearchJobsDocument, variables, options) as Promise<SearchJobsQuery>;
    },
    recommendedJobs(variables?: RecommendedJobsQueryVariables, options?: C): Promise<RecommendedJobsQuery> {
      return requester<RecommendedJobsQuery, RecommendedJobsQueryVariables>(RecommendedJobsDocument, variables, options) as Promise<RecommendedJobsQuery>;
    },
    jobMatch(variables: JobMatchQueryVariables, options?: C): Promise<JobMatchQuery> {
      return requester<JobMatchQuery, JobMatchQueryVariables>(JobMatchDocument, variables, options) as Promise<JobMatchQuery>;
    },
    myApplications(variables?: MyApplicationsQueryVariables, options?: C): Promise<MyApplicationsQuery> {
      return requester<MyApplicationsQuery, MyApplicationsQueryVariables>(MyApplicationsDocument, variables, options) as Promise<MyApplicationsQuery>;
    },
    applicationsForJob(variables: ApplicationsForJobQueryVariables, options?: C): Promise<ApplicationsForJobQuery> {
      return requester<ApplicationsForJobQuery, ApplicationsForJobQueryVariables>(ApplicationsForJobDocument, variables, options) as Promise<ApplicationsForJobQuery>;
    },
    savedJobs(variables?: SavedJobsQueryVariables, options?: C): Promise<SavedJobsQuery> {
      return requester<SavedJobsQuery, SavedJobsQueryVariables>(SavedJobsDocument, variables, options) as Promise<SavedJobsQuery>;
    },
    createJob(variables: CreateJobMutationVariables, options?: C): Promise<CreateJobMutation> {
      return requester<CreateJobMutation, CreateJobMutationVariables>(CreateJobDocument, variables, options) as Promise<CreateJobMutation>;
    },
    updateJob(variables: UpdateJobMutationVariables, options?: C): Promise<UpdateJobMutation> {
      return requester<UpdateJobMutation, UpdateJobMutationVariables>(UpdateJobDocument, variables, options) as Promise<UpdateJobMutation>;
    },
    deleteJob(variables: DeleteJobMutationVariables, options?: C): Promise<DeleteJobMutation> {
      return requester<DeleteJobMutation, DeleteJobMutationVariables>(DeleteJobDocument, variables, options) as Promise<DeleteJobMutation>;
    },
    publishJob(variables: PublishJobMutationVariables, options?: C): Promise<PublishJobMutation> {
      return requester<PublishJobMutation, PublishJobMutationVariables>(PublishJobDocument, variables, options) as Promise<PublishJobMutation>;
    },
    closeJob(variables: CloseJobMutationVariables, options?: C): Promise<CloseJobMutation> {
      return requester<CloseJobMutation, CloseJobMutationVariables>(CloseJobDocument, variables, options) as Promise<CloseJobMutation>;
    },
    applyToJob(variables: ApplyToJobMutationVariables, options?: C): Promise<ApplyToJobMutation> {
      return requester<ApplyToJobMutation, ApplyToJobMutationVariables>(ApplyToJobDocument, variables, options) as Promise<ApplyToJobMutation>;
    },
    withdrawApplication(variables: WithdrawApplicationMutationVariables, options?: C): Promise<WithdrawApplicationMutation> {
      return requester<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>(WithdrawApplicationDocument, variables, options) as Promise<WithdrawApplicationMutation>;
    },
    moveApplication(variables: MoveApplicationMutationVariables, options?: C): Promise<MoveApplicationMutation> {
      return requester<MoveApplicationMutation, MoveApplicationMutationVariables>(MoveApplicationDocument, variables, options) as Promise<MoveApplicationMutation>;
    },
    rejectApplication(variables: RejectApplicationMutationVariables, options?: C): Promise<RejectApplicationMutation> {
      return requester<RejectApplicationMutation, RejectApplicationMutationVariables>(RejectApplicationDocument, variables, options) as Promise<RejectApplicationMutation>;
    },
    scheduleInterview(variables: ScheduleInterviewMutationVariables, options?: C): Promise<ScheduleInterviewMutation> {
      return requester<ScheduleInterviewMutation, ScheduleInterviewMutationVariables>(ScheduleInterviewDocument, variables, options) as Promise<ScheduleInterviewMutation>;
    },
    makeOffer(variables: MakeOfferMutationVariables, options?: C): Promise<MakeOfferMutation> {
      return requester<MakeOfferMutation, MakeOfferMutationVariables>(MakeOfferDocument, variables, options) as Promise<MakeOfferMutation>;
    },
    respondToOffer(variables: RespondToOfferMutationVariables, options?: C): Promise<RespondToOfferMutation> {
      return requester<RespondToOfferMutation, RespondToOfferMutationVariables>(RespondToOfferDocument, variables, options) as Promise<RespondToOfferMutation>;
    },
    saveJob(variables: SaveJobMutationVariables, options?: C): Promise<SaveJobMutation> {
      return requester<SaveJobMutation, SaveJobMutationVariables>(SaveJobDocument, variables, options) as Promise<SaveJobMutation>;
    },
    unsaveJob(variables: UnsaveJobMutationVariables, options?: C): Promise<UnsaveJobMutation> {
      return requester<UnsaveJobMutation, UnsaveJobMutationVariables>(UnsaveJobDocument, variables, options) as Promise<UnsaveJobMutation>;
    },
    createJobAlert(variables: CreateJobAlertMutationVariables, options?: C): Promise<CreateJobAlertMutation> {
      return requester<CreateJobAlertMutation, CreateJobAlertMutationVariables>(CreateJobAlertDocument, variables, options) as Promise<CreateJobAlertMutation>;
    },
    deleteJobAlert(variables: DeleteJobAlertMutationVariables, options?: C): Promise<DeleteJobAlertMutation> {
      return requester<DeleteJobAlertMutation, DeleteJobAlertMutationVariables>(DeleteJobAlertDocument, variables, options) as Promise<DeleteJobAlertMutation>;
    },
    myApplicationChanged(variables?: MyApplicationChangedSubscriptionVariables, options?: C): AsyncIterable<MyApplicationChangedSubscription> {
      return requester<MyApplicationChangedSubscription, MyApplicationChangedSubscriptionVariables>(MyApplicationChangedDocument, variables, options) as AsyncIterable<MyApplicationChangedSubscription>;
    },
    jobAlertMatched(variables?: JobAlertMatchedSubscriptionVariables, options?: C): AsyncIterable<JobAlertMatchedSubscription> {
      return requester<JobAlertMatchedSubscription, JobAlertMatchedSubscriptionVariables>(JobAlertMatchedDocument, variables, options) as AsyncIterable<JobAlertMatchedSubscription>;
    },
    sendMessage(variables: SendMessageMutationVariables, options?: C): Promise<SendMessageMutation> {
      return requester<SendMessageMutation, SendMessageMutationVariables>(SendMessageDocument, variables, options) as Promise<SendMessageMutation>;
    },
    createChatroom(variables: CreateChatroomMutationVariables, options?: C): Promise<CreateChatroomMutation> {
      return requester<CreateChatroomMutation, CreateChatroomMutationVariables>(CreateChatroomDocument, variables, options) as Promise<CreateChatroomMutation>;
    },
    openDirectChat(variables: OpenDirectChatMutationVariables, options?: C): Promise<OpenDirectChatMutation> {
      return requester<OpenDirectChatMutation, OpenDirectChatMutationVariables>(OpenDirectChatDocument, variables, options) as Promise<OpenDirectChatMutation>;
    },
    messagesByChat(variables: MessagesByChatQueryVariables, options?: C): Promise<MessagesByChatQuery> {
      return requester<MessagesByChatQuery, MessagesByChatQueryVariables>(MessagesByChatDocument, variables, options) as Promise<MessagesByChatQuery>;
    },
    messageAdded(variables: MessageAddedSubscriptionVariables, options?: C): AsyncIterable<MessageAddedSubscription> {
      return requester<MessageAddedSubscription, MessageAddedSubscriptionVariables>(MessageAddedDocument, variables, options) as AsyncIterable<MessageAddedSubscription>;
    },
    markMessagesDelivered(variables: MarkMessagesDeliveredMutationVariables, options?: C): Promise<MarkMessagesDeliveredMutation> {
      return requester<MarkMessagesDeliveredMutation, MarkMessagesDeliveredMutationVariables>(MarkMessagesDeliveredDocument, variables, options) as Promise<MarkMessagesDeliveredMutation>;
    },
    notifications(variables?: NotificationsQueryVariables, options?: C): Promise<NotificationsQuery> {
      return requester<NotificationsQuery, NotificationsQueryVariables>(NotificationsDocument, variables, options) as Promise<NotificationsQuery>;
    },
    markNotificationAsRead(variables: MarkNotificationAsReadMutationVariables, options?: C): Promise<MarkNotificationAsReadMutation> {
      return requester<MarkNotificationAsReadMutation, MarkNotificationAsReadMutationVariables>(MarkNotificationAsReadDocument, variables, options) as Promise<MarkNotificationAsReadMutation>;
    },
    notificationAdded(variables?: NotificationAddedSubscriptionVariables, options?: C): AsyncIterable<NotificationAddedSubscription> {
      return requester<NotificationAddedSubscription, NotificationAddedSubscriptionVariables>(NotificationAddedDocument, variables, options) as AsyncIterable<NotificationAddedSubscription>;
    },
    openNotification(variables: OpenNotificationMutationVariables, options?: C): Promise<OpenNotificationMutation> {
      return requester<OpenNotificationMutation, OpenNotificationMutationVariables>(OpenNotificationDocument, variables, options) as Promise<OpenNotificationMutation>;
    },
    quote(variables: QuoteQueryVariables, options?: C): Promise<QuoteQuery> {
      return requester<QuoteQuery, QuoteQueryVariables>(QuoteDocument, variables, options) as Promise<QuoteQuery>;
    },
    processPayment(variables: ProcessPaymentMutationVariables, options?: C): Promise<ProcessPaymentMutation> {
      return requester<ProcessPaymentMutation, ProcessPaymentMutationVariables>(ProcessPaymentDocument, variables, options) as Promise<ProcessPaymentMutation>;
    },
    refundPayment(variables: RefundPaymentMutationVariables, options?: C): Promise<RefundPaymentMutation> {
      return requester<RefundPaymentMutation, RefundPaymentMutationVariables>(RefundPaymentDocument, variables, options) as Promise<RefundPaymentMutation>;
    },
    payment(variables: PaymentQueryVariables, options?: C): Promise<PaymentQuery> {
      return requester<PaymentQuery, PaymentQueryVariables>(PaymentDocument, variables, options) as Promise<PaymentQuery>;
    },
    paymentStatusChanged(variables: PaymentStatusChangedSubscriptionVariables, options?: C): AsyncIterable<PaymentStatusChangedSubscription> {
      return requester<PaymentStatusChangedSubscription, PaymentStatusChangedSubscriptionVariables>(PaymentStatusChangedDocument, variables, options) as AsyncIterable<PaymentStatusChangedSubscription>;
    },
    feed(variables: FeedQueryVariables, options?: C): Promise<FeedQuery> {
      return requester<FeedQuery, FeedQueryVariables>(FeedDocument, variables, options) as Promise<FeedQuery>;
    },
    postDetails(variables: PostDetailsQueryVariables, options?: C): Promise<PostDetailsQuery> {
      return requester<PostDetailsQuery, PostDetailsQueryVariables>(PostDetailsDocument, variables, options) as Promise<PostDetailsQuery>;
    },
    postsByUser(variables: PostsByUserQueryVariables, options?: C): Promise<PostsByUserQuery> {
      return requester<PostsByUserQuery, PostsByUserQueryVariables>(PostsByUserDocument, variables, options) as Promise<PostsByUserQuery>;
    },
    searchPosts(variables?: SearchPostsQueryVariables, options?: C): Promise<SearchPostsQuery> {
      return requester<SearchPostsQuery, SearchPostsQueryVariables>(SearchPostsDocument, variables, options) as Promise<SearchPostsQuery>;
    },
    trendingHashtags(variables?: TrendingHashtagsQueryVariables, options?: C): Promise<TrendingHashtagsQuery> {
      return requester<TrendingHashtagsQuery, TrendingHashtagsQueryVariables>(TrendingHashtagsDocument, variables, options) as Promise<TrendingHashtagsQuery>;
    },
    bookmarks(variables?: BookmarksQueryVariables, options?: C): Promise<BookmarksQuery> {
      return requester<BookmarksQuery, BookmarksQueryVariables>(BookmarksDocument, variables, options) as Promise<BookmarksQuery>;
    },
    myPosts(variables?: MyPostsQueryVariables, options?: C): Promise<MyPostsQuery> {
      return requester<MyPostsQuery, MyPostsQueryVariables>(MyPostsDocument, variables, options) as Promise<MyPostsQuery>;
    },
    postInsights(variables: PostInsightsQueryVariables, options?: C): Promise<PostInsightsQuery> {
      return requester<PostInsightsQuery, PostInsightsQueryVariables>(PostInsightsDocument, variables, options) as Promise<PostInsightsQuery>;
    },
    createPost(variables: CreatePostMutationVariables, options?: C): Promise<CreatePostMutation> {
      return requester<CreatePostMutation, CreatePostMutationVariables>(CreatePostDocument, variables, options) as Promise<CreatePostMutation>;
    },
    updatePost(variables: UpdatePostMutationVariables, options?: C): Promise<UpdatePostMutation> {
      return requester<UpdatePostMutation, UpdatePostMutationVariables>(UpdatePostDocument, variables, options) as Promise<UpdatePostMutation>;
    },
    deletePost(variables: DeletePostMutationVariables, options?: C): Promise<DeletePostMutation> {
      return requester<DeletePostMutation, DeletePostMutationVariables>(DeletePostDocument, variables, options) as Promise<DeletePostMutation>;
    },
    publishDraft(variables: PublishDraftMutationVariables, options?: C): Promise<PublishDraftMutation> {
      return requester<PublishDraftMutation, PublishDraftMutationVariables>(PublishDraftDocument, variables, options) as Promise<PublishDraftMutation>;
    },
    schedulePost(variables: SchedulePostMutationVariables, options?: C): Promise<SchedulePostMutation> {
      return requester<SchedulePostMutation, SchedulePostMutationVariables>(SchedulePostDocument, variables, options) as Promise<SchedulePostMutation>;
    },
    repost(variables: RepostMutationVariables, options?: C): Promise<RepostMutation> {
      return requester<RepostMutation, RepostMutationVariables>(RepostDocument, variables, options) as Promise<RepostMutation>;
    },
    addComment(variables: AddCommentMutationVariables, options?: C): Promise<AddCommentMutation> {
      return requester<AddCommentMutation, AddCommentMutationVariables>(AddCommentDocument, variables, options) as Promise<AddCommentMutation>;
    },
    deleteComment(variables: DeleteCommentMutationVariables, options?: C): Promise<DeleteCommentMutation> {
      return requester<DeleteCommentMutation, DeleteCommentMutationVariables>(DeleteCommentDocument, variables, options) as Promise<DeleteCommentMutation>;
    },
    react(variables: ReactMutationVariables, options?: C): Promise<ReactMutation> {
      return requester<ReactMutation, ReactMutationVariables>(ReactDocument, variables, options) as Promise<ReactMutation>;
    },
    unreact(variables: UnreactMutationVariables, options?: C): Promise<UnreactMutation> {
      return requester<UnreactMutation, UnreactMutationVariables>(UnreactDocument, variables, options) as Promise<UnreactMutation>;
    },
    votePoll(variables: VotePollMutationVariables, options?: C): Promise<VotePollMutation> {
      return requester<VotePollMutation, VotePollMutationVariables>(VotePollDocument, variables, options) as Promise<VotePollMutation>;
    },
    bookmarkPost(variables: BookmarkPostMutationVariables, options?: C): Promise<BookmarkPostMutation> {
      return requester<BookmarkPostMutation, BookmarkPostMutationVariables>(BookmarkPostDocument, variables, options) as Promise<BookmarkPostMutation>;
    },
    reportPost(variables: ReportPostMutationVariables, options?: C): Promise<ReportPostMutation> {
      return requester<ReportPostMutation, ReportPostMutationVariables>(ReportPostDocument, variables, options) as Promise<ReportPostMutation>;
    },
    moderatePost(variables: ModeratePostMutationVariables, options?: C): Promise<ModeratePostMutation> {
      return requester<ModeratePostMutation, ModeratePostMutationVariables>(ModeratePostDocument, variables, options) as Promise<ModeratePostMutation>;
    },
    recordPostViews(variables: RecordPostViewsMutationVariables, options?: C): Promise<RecordPostViewsMutation> {
      return requester<RecordPostViewsMutation, RecordPostViewsMutationVariables>(RecordPostViewsDocument, variables, options) as Promise<RecordPostViewsMutation>;
    },
    postAdded(variables?: PostAddedSubscriptionVariables, options?: C): AsyncIterable<PostAddedSubscription> {
      return requester<PostAddedSubscription, PostAddedSubscriptionVariables>(PostAddedDocument, variables, options) as AsyncIterable<PostAddedSubscription>;
    },
    commentAdded(variables: CommentAddedSubscriptionVariables, options?: C): AsyncIterable<CommentAddedSubscription> {
      return requester<CommentAddedSubscription, CommentAddedSubscriptionVariables>(CommentAddedDocument, variables, options) as AsyncIterable<CommentAddedSubscription>;
    },
    reactionCountChanged(variables: ReactionCountChangedSubscriptionVariables, options?: C): AsyncIterable<ReactionCountChangedSubscription> {
      return requester<ReactionCountChangedSubscription, ReactionCountChangedSubscriptionVariables>(ReactionCountChangedDocument, variables, options) as AsyncIterable<ReactionCountChangedSubscription>;
    },
    profile(variables?: ProfileQueryVariables, options?: C): Promise<ProfileQuery> {
      return requester<ProfileQuery, ProfileQueryVariables>(ProfileDocument, variables, options) as Promise<ProfileQuery>;
    },
    updateProfile(variables: UpdateProfileMutationVariables, options?: C): Promise<UpdateProfileMutation> {
      return requester<UpdateProfileMutation, UpdateProfileMutationVariables>(UpdateProfileDocument, variables, options) as Promise<UpdateProfileMutation>;
    }
  };
}
export type Sdk = ReturnType<typeof getSdk>;