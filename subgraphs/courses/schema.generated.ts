import type { Connection as Page, Reference } from '@lyceum/kit';
import type { CourseRow, CourseRunRow, CategoryRow, ModuleRow, LessonRow, RosterEntryRow, EnrollmentRow, LessonProgressRow, PrerequisiteRow, CourseReviewRow, AnnouncementRow } from './tables.ts';
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

/** A new lesson. */
export type AddLessonInput = {
  /** Its text, in Markdown; a TEXT lesson needs one. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** What it takes, in minutes. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The file's name; a FILE needs one. */
  fileName?: InputMaybe<Scalars['String']['input']>;
  /** What it consists of. */
  kind: LessonKind;
  /** The file's media type. */
  mimeType?: InputMaybe<Scalars['String']['input']>;
  /** The module's id. */
  moduleId: Scalars['ID']['input'];
  /** Whether everybody may read it; left out: no. */
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether learners see it; left out: no. */
  published?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it counts for completion; left out: yes. */
  required?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file's size in bytes. */
  sizeBytes?: InputMaybe<Scalars['BigInt']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
  /** Where its video, file or page is; VIDEO, FILE and LINK need one. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** A new module. */
export type AddModuleInput = {
  /** The course's id. */
  courseId: Scalars['ID']['input'];
  /** What it is about. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
};

/** A new run. */
export type AddRunInput = {
  /** How many fit in; 0: no limit; left out: as the settings say. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The course's id. */
  courseId: Scalars['ID']['input'];
  /** When it ends. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The last day on which one may enrol. */
  enrollmentClosesOn?: InputMaybe<Scalars['Date']['input']>;
  /** The first day on which one may enrol. */
  enrollmentOpensOn?: InputMaybe<Scalars['Date']['input']>;
  /** The same key gives the same run. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it costs; left out: nothing. */
  price?: InputMaybe<MoneyInput>;
  /** When it begins. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The zone of the enrolment window's days; left out: UTC. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** A name of its own. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Something that an instructor told all learners of a course. */
export type Announcement = {
  /** Who tells it. */
  author: User;
  /** Its text, in Markdown. */
  body: Scalars['String']['output'];
  /** The course. */
  course?: Maybe<Course>;
  /** When it was told. */
  createdAt: Scalars['DateTime']['output'];
  /** Its heading. */
  heading: Scalars['String']['output'];
  /** The announcement's id. */
  id: Scalars['ID']['output'];
};

/** A page of Announcement items: https://relay.dev/graphql/connections.htm */
export type AnnouncementConnection = {
  /** The items with their cursors. */
  edges: Array<AnnouncementEdge>;
  /** The items of this page. */
  nodes: Array<Announcement>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Announcement in a page. */
export type AnnouncementEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Announcement;
};

/** An announcement. */
export type AnnouncementInput = {
  /** Its id. */
  announcementId: Scalars['ID']['input'];
};

/** People to enrol. */
export type BulkEnrollInput = {
  /** Who, in this order; 500 at most. */
  learnerIds: Array<Scalars['ID']['input']>;
  /** The run's id. */
  runId: Scalars['ID']['input'];
};

/** What courses are about. */
export type Category = {
  /** How many published courses it has. */
  courseCount: Scalars['Int']['output'];
  /** The category's id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its name in addresses. */
  slug: Scalars['String']['output'];
};

/** How many courses a category has. */
export type CategoryCount = {
  /** The category; null: none. */
  category?: Maybe<Category>;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** A category. */
export type CategoryInput = {
  /** Its id. */
  categoryId: Scalars['ID']['input'];
};

/** How a course is completed. */
export type CompletionRulesInput = {
  /** Percent of the required lessons, 1 to 100; null: as the settings say. */
  completionThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** The course's id. */
  courseId: Scalars['ID']['input'];
  /** Whether required lessons must be done in order; null: as the settings say. */
  sequential?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How many live in a country. */
export type CountryCount = {
  /** How many, five at least. */
  count: Scalars['Int']['output'];
  /** ISO 3166-1, two letters. */
  countryCode: Scalars['String']['output'];
};

/** A course: texts, modules of lessons, and runs that people enrol in. */
export type Course = {
  /** What its instructors told, newest first; for those who learn in it or teach it, null for others. */
  announcements?: Maybe<AnnouncementConnection>;
  /** Whether staff let each learner in. */
  approvalRequired: Scalars['Boolean']['output'];
  /** When it was closed. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about. */
  category?: Maybe<Category>;
  /** Percent of the required lessons that complete it. */
  completionThreshold: Scalars['Int']['output'];
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was deleted; only those who teach or manage it still see it. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** All about it, in Markdown. */
  description: Scalars['String']['output'];
  /** The same, ready to be shown to people. */
  display: CourseDisplay;
  /** What its published lessons take, in minutes. */
  durationMinutes: Scalars['Int']['output'];
  /** How many learn in it or have completed it; null when that is not shown. */
  enrollmentCount?: Maybe<Scalars['Int']['output']>;
  /** The course's id. */
  id: Scalars['ID']['output'];
  /** Who teaches it. */
  instructors: Array<User>;
  /** The language it is taught in, as BCP 47. */
  language: Scalars['String']['output'];
  /** Published lessons. */
  lessonCount: Scalars['Int']['output'];
  /** For whom it is. */
  level: CourseLevel;
  /** Its modules, in order. */
  modules: Array<Module>;
  /** The viewer's own enrolment, the open one or else the latest; null without. */
  myEnrollment?: Maybe<Enrollment>;
  /** The run that is open for enrolment. */
  openRun?: Maybe<CourseRun>;
  /** What must be completed before, and whether the viewer has. */
  prerequisites: Array<Prerequisite>;
  /** The price of the run that is open for enrolment, or of the latest run when none is; null: free. */
  price?: Maybe<Money>;
  /** When it was first published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stars on average, 1 to 5; null without reviews. */
  ratingAverage?: Maybe<Scalars['Float']['output']>;
  /** How many have rated it. */
  reviewCount: Scalars['Int']['output'];
  /** What a reviewer wants changed; only for those who teach or manage it. */
  reviewNote?: Maybe<Scalars['String']['output']>;
  /** What learners say, newest first. */
  reviews: CourseReviewConnection;
  /**
   * Who learns in it or has completed it, in order of arrival: for those who teach or manage it and, with the setting showRoster, for
   * those who learn in it; null for others. Who hides, and whose account is suspended, is left out.
   */
  roster?: Maybe<RosterEntryConnection>;
  /** Its runs, the first one first. */
  runs: Array<CourseRun>;
  /** Free seats of the run that is open for enrolment; null: no limit, or no open run. */
  seatsLeft?: Maybe<Scalars['Int']['output']>;
  /** Whether required lessons must be done in order. */
  sequential: Scalars['Boolean']['output'];
  /** Whether the viewer is shown to the other learners; null without an enrolment. */
  shownOnRoster?: Maybe<Scalars['Boolean']['output']>;
  /** Its name in addresses; never changes once published. */
  slug: Scalars['String']['output'];
  /** Where it stands. */
  status: CourseStatus;
  /** One or two sentences. */
  summary: Scalars['String']['output'];
  /** Words to find it by. */
  tags: Array<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; give it as expectedVersion. */
  version: Scalars['Int']['output'];
};


/** A course: texts, modules of lessons, and runs that people enrol in. */
export type CourseAnnouncementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A course: texts, modules of lessons, and runs that people enrol in. */
export type CourseDisplayArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


/** A course: texts, modules of lessons, and runs that people enrol in. */
export type CourseReviewsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  rating?: InputMaybe<Scalars['Int']['input']>;
};


/** A course: texts, modules of lessons, and runs that people enrol in. */
export type CourseRosterArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Course items: https://relay.dev/graphql/connections.htm */
export type CourseConnection = {
  /** The items with their cursors. */
  edges: Array<CourseEdge>;
  /** The items of this page. */
  nodes: Array<Course>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** How many enrolments a course has. */
export type CourseCount = {
  /** Enrolments of the period. */
  count: Scalars['Int']['output'];
  /** The course. */
  course: Course;
};

/** Data of a course, to be looked at. */
export type CourseDataInput = {
  /** Whether staff let each learner in. */
  approvalRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its category's id. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** All about it, in Markdown. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The language, as BCP 47. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** For whom it is. */
  level?: InputMaybe<CourseLevel>;
  /** Its name in addresses; left out: made from the title. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** One or two sentences. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Words to find it by. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is called. */
  title: Scalars['String']['input'];
};

/** A course in words for people. */
export type CourseDisplay = {
  /** What it takes, for example 2 h 30 min. */
  duration: Scalars['String']['output'];
  /** The language's name in the locale. */
  language: Scalars['String']['output'];
  /** The level, for example Beginner. */
  level: Scalars['String']['output'];
  /** The price as the locale writes it, or Free. */
  price: Scalars['String']['output'];
  /** When the run begins, as the locale writes it, or Any time. */
  starts: Scalars['String']['output'];
  /** The title. */
  title: Scalars['String']['output'];
};

/** A Course in a page. */
export type CourseEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Course;
};

/** Figures about one course. */
export type CourseEnrollmentReport = {
  /** Learners who worked on a lesson in the 7 days before now. */
  activeLast7Days: Scalars['Int']['output'];
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** Active learners who have not learned for as long as the settings say, the longest first; 100 at most. */
  atRisk: Array<Enrollment>;
  /** Enrolments by whether they cost something, now. */
  byMode: Array<EnrollmentModeCount>;
  /** Runs with their seats, now. */
  byRun: Array<RunFigures>;
  /** Enrolments by how they came about, now. */
  bySource: Array<EnrollmentSourceCount>;
  /** Enrolments by status, now. */
  byStatus: Array<EnrollmentStatusCount>;
  /** Percent of those who were ever let in that have completed, now; null when nobody was. */
  completionPercent?: Maybe<Scalars['Float']['output']>;
  /** The course. */
  course: Course;
  /**
   * Where those who learn in it or have completed it live, as far as they show that to everybody, in groups of at least five; null while
   * profiles can't be asked.
   */
  demographics?: Maybe<Demographics>;
  /** The figures. */
  figures: EnrollmentFigures;
  /** How far those who were ever let in have come, module by module, now. */
  funnel: Array<ModuleReach>;
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** Half of those who completed needed less, in days; null when nobody has. */
  medianDaysToComplete?: Maybe<Scalars['Float']['output']>;
  /** Half of those who got a seat from the waitlist waited less, in hours; null when nobody has. */
  medianHoursWaited?: Maybe<Scalars['Float']['output']>;
  /** The stretch of time that the figures are about. */
  period: Period;
  /** The same figures of the period before, as long. */
  previous: EnrollmentFigures;
  /** Stars on average, now; null without reviews. */
  ratingAverage?: Maybe<Scalars['Float']['output']>;
  /** How many gave how many stars, now; five entries, one star first. */
  ratingHistogram: Array<Scalars['Int']['output']>;
  /** What became of enrolments, step by step. */
  series: Array<EnrollmentPoint>;
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
};

/** Counts of all courses and one period. */
export type CourseFigures = {
  /** Enrolments that became active. */
  activated: Scalars['Int']['output'];
  /** Percent of the enrolments that became active in the period that are completed by now; null when none became active. */
  completionRate?: Maybe<Scalars['Float']['output']>;
  /** Enrolments completed. */
  completions: Scalars['Int']['output'];
  /** Enrolments asked for. */
  enrollments: Scalars['Int']['output'];
  /** Hours of the lessons that were completed. */
  learnerHours: Scalars['Float']['output'];
  /** Courses first published. */
  published: Scalars['Int']['output'];
  /** Stars on average of the reviews written; null without. */
  ratingAverage?: Maybe<Scalars['Float']['output']>;
};

/** Which courses. */
export type CourseFilter = {
  /** Only of this category: its id or slug. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Only those that this person teaches. */
  instructorId?: InputMaybe<Scalars['ID']['input']>;
  /** Only in this language. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Only of this level. */
  level?: InputMaybe<CourseLevel>;
  /** Only of this status; other than PUBLISHED: one's own, or everybody's for managers. */
  status?: InputMaybe<CourseStatus>;
};

/** A course. */
export type CourseInput = {
  /** Its id. */
  courseId: Scalars['ID']['input'];
};

/** For whom a course is. */
export type CourseLevel =
  /** Needs experience. */
  | 'ADVANCED'
  /** Needs nothing. */
  | 'BEGINNER'
  /** Needs the basics. */
  | 'INTERMEDIATE';

/** Orders of courses. */
export type CourseOrder =
  /** Latest published first, drafts by their making. */
  | 'NEWEST'
  /** Best rated first. */
  | 'RATING'
  /** By title. */
  | 'TITLE';

/** A learner's opinion of a course. */
export type CourseReview = {
  /** In words; may be empty. */
  body: Scalars['String']['output'];
  /** The course. */
  course?: Maybe<Course>;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** The review's id. */
  id: Scalars['ID']['output'];
  /** Stars, 1 to 5. */
  rating: Scalars['Int']['output'];
  /** Who says so. */
  reviewer: User;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of CourseReview items: https://relay.dev/graphql/connections.htm */
export type CourseReviewConnection = {
  /** The items with their cursors. */
  edges: Array<CourseReviewEdge>;
  /** The items of this page. */
  nodes: Array<CourseReview>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A CourseReview in a page. */
export type CourseReviewEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: CourseReview;
};

/** A round of a course. */
export type CourseRun = {
  /** How many fit in; null: no limit. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** The course. */
  course?: Maybe<Course>;
  /** When it ends; null: never. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day on which one may enrol; null: any. */
  enrollmentClosesOn?: Maybe<Scalars['Date']['output']>;
  /** The first day on which one may enrol; null: any. */
  enrollmentOpensOn?: Maybe<Scalars['Date']['output']>;
  /** The run's id. */
  id: Scalars['ID']['output'];
  /** 1, 2, … within the course. */
  number: Scalars['Int']['output'];
  /** Whether one may enrol just now. */
  openForEnrollment: Scalars['Boolean']['output'];
  /** What it costs; null: free. */
  price?: Maybe<Money>;
  /** Free seats; null: no limit. */
  seatsLeft?: Maybe<Scalars['Int']['output']>;
  /** When it begins; null: at any time. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands just now. */
  status: RunStatus;
  /** The zone of the enrolment window's days. */
  timeZone: Scalars['TimeZone']['output'];
  /** A name of its own, for example "Autumn 2026". */
  title?: Maybe<Scalars['String']['output']>;
  /** Counts its changes. */
  version: Scalars['Int']['output'];
  /** How many wait; only for those who teach or manage the course. */
  waitlistLength?: Maybe<Scalars['Int']['output']>;
};

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

/** How many courses have a status. */
export type CourseStatusCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The status. */
  status: CourseStatus;
};

/** Figures about all courses. */
export type CourseSummary = {
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** The published courses with the fewest, 10 at most. */
  bottomCourses: Array<CourseCount>;
  /** Published courses by category, now; the most first. */
  byCategory: Array<CategoryCount>;
  /** Courses by status, now; deleted ones left out. */
  byStatus: Array<CourseStatusCount>;
  /** The figures. */
  figures: CourseFigures;
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** Who teaches how much, now; the most learners first, 50 at most. */
  instructorLoad: Array<InstructorLoad>;
  /** The stretch of time that the figures are about. */
  period: Period;
  /** The same figures of the period before, as long. */
  previous: CourseFigures;
  /** Free seats of limited runs that are open for enrolment, now. */
  seatsUnused: Scalars['Int']['output'];
  /** What became of enrolments, step by step. */
  series: Array<EnrollmentPoint>;
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
  /** The published courses with the most enrolments of the period, 10 at most. */
  topCourses: Array<CourseCount>;
};

/** Something wrong with the data. */
export type CourseViolation = {
  /** What to do about it. */
  message: Scalars['String']['output'];
  /** Where, from `input` on. */
  path: Array<Scalars['String']['output']>;
  /** Which rule, for programs. */
  rule: Scalars['String']['output'];
};

/** A new category. */
export type CreateCategoryInput = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its name in addresses; left out: made from the name. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** A new course. */
export type CreateCourseInput = {
  /** Whether staff let each learner in. */
  approvalRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its category's id. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** All about it, in Markdown. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The same key gives the same course. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language, as BCP 47; left out: en. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** For whom it is; left out: BEGINNER. */
  level?: InputMaybe<CourseLevel>;
  /** Its name in addresses; left out: made from the title. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** One or two sentences. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Words to find it by. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is called. */
  title: Scalars['String']['input'];
};

/** Where the learners of a course live, in groups that single out nobody. */
export type Demographics = {
  /** By country, the most first, 50 at most. */
  byCountry: Array<CountryCount>;
  /** By time zone, the most first, 50 at most. */
  byTimeZone: Array<TimeZoneCount>;
  /** Learners of smaller groups, and those who do not show it to everybody. */
  countryWithheld: Scalars['Int']['output'];
  /** Learners in all. */
  learners: Scalars['Int']['output'];
  /** Learners of smaller groups, and those who do not show it to everybody. */
  timeZoneWithheld: Scalars['Int']['output'];
};

/** A course to copy. */
export type DuplicateCourseInput = {
  /** Its id. */
  courseId: Scalars['ID']['input'];
  /** The same key gives the same copy. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the copy is called; left out: the title with "(copy)". */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Where to enrol. */
export type EnrollInput = {
  /** The course's id. */
  courseId: Scalars['ID']['input'];
  /** The same key gives the same enrolment. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The run; left out: the one that is open for enrolment. */
  runId?: InputMaybe<Scalars['ID']['input']>;
};

/** Somebody's place in a run of a course. */
export type Enrollment = {
  /** When learning could begin. */
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was completed. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The course. */
  course?: Maybe<Course>;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was withdrawn, expired or rejected. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The enrolment's id. */
  id: Scalars['ID']['output'];
  /** When a lesson was last worked on. */
  lastActiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who learns. */
  learner: User;
  /** The published lessons with what was done of them, in order. */
  lessons: Array<LessonProgress>;
  /** The first required lesson that is not done. */
  nextLesson?: Maybe<Lesson>;
  /** A held seat that is not paid by then is given up. */
  payBefore?: Maybe<Scalars['DateTime']['output']>;
  /** What it costs, as it was when the seat was given; null: free. */
  price?: Maybe<Money>;
  /** How much of what the course requires is done, 0 to 100; computed here. */
  progressPercent: Scalars['Int']['output'];
  /** Why it is suspended or over. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The run. */
  run: CourseRun;
  /** How it came about. */
  source: EnrollmentSource;
  /** Where it stands. */
  status: EnrollmentStatus;
  /** Counts its changes. */
  version: Scalars['Int']['output'];
  /** The place in the line, from 1; null when it does not wait. */
  waitlistPosition?: Maybe<Scalars['Int']['output']>;
};

/** A page of Enrollment items: https://relay.dev/graphql/connections.htm */
export type EnrollmentConnection = {
  /** The items with their cursors. */
  edges: Array<EnrollmentEdge>;
  /** The items of this page. */
  nodes: Array<Enrollment>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Enrollment in a page. */
export type EnrollmentEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Enrollment;
};

/** Counts of one course and period. */
export type EnrollmentFigures = {
  /** Enrolments that became active. */
  activated: Scalars['Int']['output'];
  /** Enrolments that were completed. */
  completed: Scalars['Int']['output'];
  /** Enrolments that were withdrawn, expired or rejected. */
  ended: Scalars['Int']['output'];
  /** Given back, by currency. */
  refunds: Array<Money>;
  /** Enrolments asked for. */
  requested: Scalars['Int']['output'];
  /** Paid, by currency. */
  revenue: Array<Money>;
  /** Reviews written. */
  reviews: Scalars['Int']['output'];
};

/** An enrolment. */
export type EnrollmentInput = {
  /** Its id. */
  enrollmentId: Scalars['ID']['input'];
};

/** Whether an enrolment costs something. */
export type EnrollmentMode =
  /** Nothing. */
  | 'FREE'
  /** A price, paid or not. */
  | 'PAID';

/** How many enrolments cost something, or nothing. */
export type EnrollmentModeCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** Whether they cost something. */
  mode: EnrollmentMode;
};

/** What became of enrolments in one step of a series. */
export type EnrollmentPoint = {
  /** Became active. */
  activated: Scalars['Int']['output'];
  /** Were completed. */
  completed: Scalars['Int']['output'];
  /** The first day of the step. */
  date: Scalars['Date']['output'];
  /** Were withdrawn, expired or rejected. */
  ended: Scalars['Int']['output'];
  /** Asked for. */
  requested: Scalars['Int']['output'];
};

/** An enrolment and a reason. */
export type EnrollmentReasonInput = {
  /** Its id. */
  enrollmentId: Scalars['ID']['input'];
  /** Why; the learner reads it. */
  reason: Scalars['String']['input'];
};

/** How an enrolment came about. */
export type EnrollmentSource =
  /** Staff enrolled many. */
  | 'BULK'
  /** A company gave one of the seats that it paid for. */
  | 'COMPANY'
  /** Staff invited. */
  | 'INVITATION'
  /** The learner asked. */
  | 'SELF';

/** How many enrolments came about in a way. */
export type EnrollmentSourceCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The way. */
  source: EnrollmentSource;
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

/** How many enrolments have a status. */
export type EnrollmentStatusCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The status. */
  status: EnrollmentStatus;
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

/** Somebody and a course. */
export type InstructorInput = {
  /** The course's id. */
  courseId: Scalars['ID']['input'];
  /** Who. */
  userId: Scalars['ID']['input'];
};

/** What somebody teaches. */
export type InstructorLoad = {
  /** Published courses. */
  courses: Scalars['Int']['output'];
  /** Who. */
  instructor: User;
  /** Active learners in them. */
  learners: Scalars['Int']['output'];
};

/** Somebody to invite. */
export type InviteLearnerInput = {
  /** Who. */
  learnerId: Scalars['ID']['input'];
  /** The run's id. */
  runId: Scalars['ID']['input'];
};

/** A lesson of an enrolment. */
export type LearnInput = {
  /** The enrolment's id. */
  enrollmentId: Scalars['ID']['input'];
  /** The lesson's id. */
  lessonId: Scalars['ID']['input'];
};

/** Something to learn. */
export type Lesson = {
  /** Its text, in Markdown; null while it is locked. */
  body?: Maybe<Scalars['String']['output']>;
  /** What it takes, in minutes; 0: not said. */
  durationMinutes: Scalars['Int']['output'];
  /** The file's name. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** The lesson's id. */
  id: Scalars['ID']['output'];
  /** What it consists of. */
  kind: LessonKind;
  /** Why the viewer can't read it; null when they can. */
  lockedReason?: Maybe<Scalars['String']['output']>;
  /** The file's media type. */
  mimeType?: Maybe<Scalars['String']['output']>;
  /** Its place in the module, from 1. */
  position: Scalars['Int']['output'];
  /** Whether everybody may read it. */
  preview: Scalars['Boolean']['output'];
  /** Whether learners see it. */
  published: Scalars['Boolean']['output'];
  /** Whether it counts for completion. */
  required: Scalars['Boolean']['output'];
  /** The file's size in bytes. */
  sizeBytes?: Maybe<Scalars['BigInt']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Where its video, file or page is; null while it is locked. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Counts its changes. */
  version: Scalars['Int']['output'];
};

/** A lesson. */
export type LessonInput = {
  /** Its id. */
  lessonId: Scalars['ID']['input'];
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

/** What was done of a lesson. */
export type LessonProgress = {
  /** When it was done. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The lesson. */
  lesson?: Maybe<Lesson>;
  /** When it was begun. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  status: LessonStatus;
};

/** How far a lesson is. */
export type LessonStatus =
  /** Done. */
  | 'COMPLETED'
  /** Begun. */
  | 'IN_PROGRESS'
  /** Not begun. */
  | 'NOT_STARTED';

/** A part of a course. */
export type Module = {
  /** The module's id. */
  id: Scalars['ID']['output'];
  /** Its lessons, in order; unpublished ones only for those who teach or manage the course. */
  lessons: Array<Lesson>;
  /** Its place in the course, from 1. */
  position: Scalars['Int']['output'];
  /** What it is about. */
  summary: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Counts its changes. */
  version: Scalars['Int']['output'];
};

/** A module. */
export type ModuleInput = {
  /** Its id. */
  moduleId: Scalars['ID']['input'];
};

/** How many learners have come as far as a module. */
export type ModuleReach = {
  /** Learners who have completed all its required lessons; null when it has none. */
  completed?: Maybe<Scalars['Int']['output']>;
  /** The module. */
  module: Module;
  /** Learners who began a lesson of it. */
  reached: Scalars['Int']['output'];
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
  /** Adds somebody who teaches a course. */
  addInstructor: Course;
  /** Adds a lesson at the end of a module. */
  addLesson: Lesson;
  /** Adds a module at the end of a course. */
  addModule: Module;
  /** Adds a run: a round of the course with its own seats, dates and price. */
  addRun: CourseRun;
  /** Lets in somebody who asked. */
  approveEnrollment: Enrollment;
  /** Closes a course: who learns in it goes on, nobody else gets in. */
  archiveCourse: Course;
  /** Enrols many people in a run, in this order; who is in already stays as they are. */
  bulkEnroll: Array<Enrollment>;
  /** Notes that a lesson was done, and computes the progress; the last required one completes the course. */
  completeLesson: Enrollment;
  /** Adds a category. */
  createCategory: Category;
  /** Drafts a course; who drafts it teaches it. */
  createCourse: Course;
  /** Takes an announcement back. */
  deleteAnnouncement: Course;
  /** Deletes a category that no course is in. */
  deleteCategory: Category;
  /** Deletes a course that nobody learns in; it can be restored for a while. */
  deleteCourse: Course;
  /** Deletes a lesson; a published course keeps its last published one. */
  deleteLesson: Module;
  /** Deletes a module that has no lessons. */
  deleteModule: Course;
  /** Takes one's review back; managers may take anybody's. */
  deleteReview: Course;
  /** Deletes a run that nobody ever enrolled in. */
  deleteRun: Course;
  /** Makes a draft with the same texts, modules and lessons. */
  duplicateCourse: Course;
  /**
   * Asks for a seat of the run that is open for enrolment. ACTIVE at once, or WAITLISTED when the run is full, PENDING_PAYMENT when
   * it is priced (the seat is held for a while), REQUESTED when staff must approve. Asking again gives the enrolment that is there.
   */
  enroll: Enrollment;
  /** Invites somebody to a run: their enrol needs no approval and no open window. */
  inviteLearner: Enrollment;
  /** Tells all learners of a course something. */
  postAnnouncement: Announcement;
  /** Opens a course to everybody; it needs a module with a published lesson and an instructor. */
  publishCourse: Course;
  /** Lets a suspended learner go on. */
  reinstateEnrollment: Enrollment;
  /** Refuses somebody who asked. */
  rejectEnrollment: Enrollment;
  /** Takes somebody off a course; a published course keeps its last one. */
  removeInstructor: Course;
  /** Puts the lessons of a module in this order; lessons of other modules of the course move here. */
  reorderLessons: Module;
  /** Puts all modules of a course in this order. */
  reorderModules: Course;
  /** Opens a completed or active enrolment again with no progress; written to the audit log. */
  resetEnrollment: Enrollment;
  /** Brings back a deleted course as it was, or an archived one to the public. */
  restoreCourse: Course;
  /** Sends a course under review back to its authors. */
  returnCourse: Course;
  /** Rates a course that one learns in; a second time changes the first. */
  reviewCourse: CourseReview;
  /** Says how a course is completed. */
  setCompletionRules: Course;
  /** Says which courses must be completed before; a cycle is refused with the way it goes. */
  setPrerequisites: Course;
  /** Says whether the other learners of a course may see that one learns in it. */
  setRosterVisibility: Course;
  /** Notes that a lesson was begun. */
  startLesson: Enrollment;
  /** Hands a draft to the reviewers. */
  submitForReview: Course;
  /** Keeps a learner out for now; the seat stays theirs. */
  suspendEnrollment: Enrollment;
  /** Renames a category. */
  updateCategory: Category;
  /** Changes a course; keys left out stay as they are. */
  updateCourse: Course;
  /** Changes a lesson; what changes in required lessons counts for every learner's progress at once. */
  updateLesson: Lesson;
  /** Changes a module. */
  updateModule: Module;
  /** Changes a run. More seats go to those who wait; never fewer than are taken. */
  updateRun: CourseRun;
  /** Lets one learner in although a prerequisite is missing. */
  waivePrerequisite: Array<Prerequisite>;
  /** Leaves: a course, a waitlist, a held seat or a request. The seat goes to the first who waits. */
  withdraw: Enrollment;
};


export type MutationAddInstructorArgs = {
  input: InstructorInput;
};


export type MutationAddLessonArgs = {
  input: AddLessonInput;
};


export type MutationAddModuleArgs = {
  input: AddModuleInput;
};


export type MutationAddRunArgs = {
  input: AddRunInput;
};


export type MutationApproveEnrollmentArgs = {
  input: EnrollmentInput;
};


export type MutationArchiveCourseArgs = {
  input: CourseInput;
};


export type MutationBulkEnrollArgs = {
  input: BulkEnrollInput;
};


export type MutationCompleteLessonArgs = {
  input: LearnInput;
};


export type MutationCreateCategoryArgs = {
  input: CreateCategoryInput;
};


export type MutationCreateCourseArgs = {
  input: CreateCourseInput;
};


export type MutationDeleteAnnouncementArgs = {
  input: AnnouncementInput;
};


export type MutationDeleteCategoryArgs = {
  input: CategoryInput;
};


export type MutationDeleteCourseArgs = {
  input: CourseInput;
};


export type MutationDeleteLessonArgs = {
  input: LessonInput;
};


export type MutationDeleteModuleArgs = {
  input: ModuleInput;
};


export type MutationDeleteReviewArgs = {
  input: ReviewInput;
};


export type MutationDeleteRunArgs = {
  input: RunInput;
};


export type MutationDuplicateCourseArgs = {
  input: DuplicateCourseInput;
};


export type MutationEnrollArgs = {
  input: EnrollInput;
};


export type MutationInviteLearnerArgs = {
  input: InviteLearnerInput;
};


export type MutationPostAnnouncementArgs = {
  input: PostAnnouncementInput;
};


export type MutationPublishCourseArgs = {
  input: CourseInput;
};


export type MutationReinstateEnrollmentArgs = {
  input: EnrollmentInput;
};


export type MutationRejectEnrollmentArgs = {
  input: EnrollmentReasonInput;
};


export type MutationRemoveInstructorArgs = {
  input: InstructorInput;
};


export type MutationReorderLessonsArgs = {
  input: ReorderLessonsInput;
};


export type MutationReorderModulesArgs = {
  input: ReorderModulesInput;
};


export type MutationResetEnrollmentArgs = {
  input: EnrollmentReasonInput;
};


export type MutationRestoreCourseArgs = {
  input: CourseInput;
};


export type MutationReturnCourseArgs = {
  input: ReturnCourseInput;
};


export type MutationReviewCourseArgs = {
  input: ReviewCourseInput;
};


export type MutationSetCompletionRulesArgs = {
  input: CompletionRulesInput;
};


export type MutationSetPrerequisitesArgs = {
  input: PrerequisitesInput;
};


export type MutationSetRosterVisibilityArgs = {
  input: RosterVisibilityInput;
};


export type MutationStartLessonArgs = {
  input: LearnInput;
};


export type MutationSubmitForReviewArgs = {
  input: CourseInput;
};


export type MutationSuspendEnrollmentArgs = {
  input: EnrollmentReasonInput;
};


export type MutationUpdateCategoryArgs = {
  input: UpdateCategoryInput;
};


export type MutationUpdateCourseArgs = {
  input: UpdateCourseInput;
};


export type MutationUpdateLessonArgs = {
  input: UpdateLessonInput;
};


export type MutationUpdateModuleArgs = {
  input: UpdateModuleInput;
};


export type MutationUpdateRunArgs = {
  input: UpdateRunInput;
};


export type MutationWaivePrerequisiteArgs = {
  input: WaivePrerequisiteInput;
};


export type MutationWithdrawArgs = {
  input: WithdrawInput;
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

/** Something to tell the learners of a course. */
export type PostAnnouncementInput = {
  /** Its text, in Markdown. */
  body: Scalars['String']['input'];
  /** The course's id. */
  courseId: Scalars['ID']['input'];
  /** Its heading. */
  heading: Scalars['String']['input'];
  /** The same key tells it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A course that must be completed before another. */
export type Prerequisite = {
  /** The course to complete; null when it is not public any more. */
  course?: Maybe<Course>;
  /** What it takes, in words. */
  explanation: Scalars['String']['output'];
  /** Whether it is completed, or waived. */
  satisfied: Scalars['Boolean']['output'];
  /** Whether staff let the learner off. */
  waived: Scalars['Boolean']['output'];
};

/** What must be completed before a course. */
export type PrerequisitesInput = {
  /** The course's id. */
  courseId: Scalars['ID']['input'];
  /** The courses to complete before. */
  requiresIds: Array<Scalars['ID']['input']>;
};

export type Query = {
  /** Every category, by name. */
  categories: Array<Category>;
  /** A course by id or slug. NOT_FOUND for what is not public, except to those who teach it, learn in it or manage courses. */
  course?: Maybe<Course>;
  /** Figures about one course; for those who teach or manage it, and for reports:read. */
  courseEnrollmentReport: CourseEnrollmentReport;
  /** Who is enrolled in a course, in order of arrival; for those who teach or manage it. */
  courseRoster: EnrollmentConnection;
  /** A run by id. */
  courseRun?: Maybe<CourseRun>;
  /** Figures about all courses. */
  courseSummary: CourseSummary;
  /** Published courses; those who ask for another status get their own drafts, and managers everybody's. */
  courses: CourseConnection;
  /** An enrolment by id: one's own, or of a course that one teaches or manages. */
  enrollment?: Maybe<Enrollment>;
  /** The viewer's enrolments, newest first. */
  myEnrollments: EnrollmentConnection;
  /** What must be completed before one may enrol, and whether it is. */
  prerequisitesStatus: Array<Prerequisite>;
  /** Published courses that people with the same courses took, then such of the same category; never one that the viewer has. */
  recommendedCourses: CourseConnection;
  /** Published courses that match words of the title, the tags and the texts, also when slightly misspelled; best first. */
  searchCourses: CourseConnection;
  /** Everything that is wrong with a course's data, without saving it. */
  validateCourseData: Array<CourseViolation>;
};


export type QueryCourseArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCourseEnrollmentReportArgs = {
  courseId: Scalars['ID']['input'];
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryCourseRosterArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  courseId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  runId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<EnrollmentStatus>>;
};


export type QueryCourseRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCourseSummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryCoursesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CourseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CourseOrder>;
};


export type QueryEnrollmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyEnrollmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<EnrollmentStatus>>;
};


export type QueryPrerequisitesStatusArgs = {
  courseId: Scalars['ID']['input'];
  learnerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRecommendedCoursesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchCoursesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  free?: InputMaybe<Scalars['Boolean']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<CourseLevel>;
  minRating?: InputMaybe<Scalars['Float']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


export type QueryValidateCourseDataArgs = {
  input: CourseDataInput;
};

/** An order of lessons. */
export type ReorderLessonsInput = {
  /** All lessons that the module has now or gets, each once. */
  lessonIds: Array<Scalars['ID']['input']>;
  /** The module's id. */
  moduleId: Scalars['ID']['input'];
};

/** An order of modules. */
export type ReorderModulesInput = {
  /** The course's id. */
  courseId: Scalars['ID']['input'];
  /** All modules of the course, each once. */
  moduleIds: Array<Scalars['ID']['input']>;
};

/** A course to send back. */
export type ReturnCourseInput = {
  /** Its id. */
  courseId: Scalars['ID']['input'];
  /** What to change. */
  note: Scalars['String']['input'];
};

/** An opinion of a course. */
export type ReviewCourseInput = {
  /** In words. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** The course's id. */
  courseId: Scalars['ID']['input'];
  /** Stars, 1 to 5. */
  rating: Scalars['Int']['input'];
};

/** A review. */
export type ReviewInput = {
  /** Its id. */
  reviewId: Scalars['ID']['input'];
};

/** Somebody who learns in a course, as the other learners see them. */
export type RosterEntry = {
  /** Who; what else is shown of them is up to their profile. */
  learner: User;
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** A page of RosterEntry items: https://relay.dev/graphql/connections.htm */
export type RosterEntryConnection = {
  /** The items with their cursors. */
  edges: Array<RosterEntryEdge>;
  /** The items of this page. */
  nodes: Array<RosterEntry>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A RosterEntry in a page. */
export type RosterEntryEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: RosterEntry;
};

/** Whether one is seen by the other learners of a course. */
export type RosterVisibilityInput = {
  /** The course's id. */
  courseId: Scalars['ID']['input'];
  /** Whether they see one. */
  visible: Scalars['Boolean']['input'];
};

/** The seats of a run. */
export type RunFigures = {
  /** Enrolments of any status. */
  enrollments: Scalars['Int']['output'];
  /** Percent of the seats that are taken; null: no limit. */
  fillPercent?: Maybe<Scalars['Float']['output']>;
  /** The run. */
  run: CourseRun;
  /** Seats taken. */
  taken: Scalars['Int']['output'];
  /** How many wait. */
  waiting: Scalars['Int']['output'];
};

/** A run. */
export type RunInput = {
  /** Its id. */
  runId: Scalars['ID']['input'];
};

/** Where a run stands. */
export type RunStatus =
  /** Is over. */
  | 'ENDED'
  /** Has not begun; one can enrol. */
  | 'OPEN'
  /** Has begun. */
  | 'RUNNING'
  /** Has not begun, and one can't enrol yet. */
  | 'SCHEDULED';

export type Subscription = {
  /** An instructor told the learners of the course something. */
  courseAnnouncement: Announcement;
  /** A lesson of an enrolment was completed, or the course was. */
  courseProgress: Enrollment;
  /** An enrolment of the course changed its status; learners see their own only. */
  enrollmentChanged: Enrollment;
  /** An enrolment of the viewer changed its status. */
  myEnrollmentChanged: Enrollment;
  /** Seats of a run were taken or freed. */
  seatsChanged: CourseRun;
};


export type SubscriptionCourseAnnouncementArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  courseId: Scalars['ID']['input'];
};


export type SubscriptionCourseProgressArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  enrollmentId: Scalars['ID']['input'];
};


export type SubscriptionEnrollmentChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  courseId: Scalars['ID']['input'];
};


export type SubscriptionMyEnrollmentChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionSeatsChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  runId: Scalars['ID']['input'];
};

/** How many live in a time zone. */
export type TimeZoneCount = {
  /** How many, five at least. */
  count: Scalars['Int']['output'];
  /** The zone. */
  timeZone: Scalars['TimeZone']['output'];
};

/** A category with another name. */
export type UpdateCategoryInput = {
  /** Its id. */
  categoryId: Scalars['ID']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
};

/** Changes of a course; keys left out stay as they are. */
export type UpdateCourseInput = {
  /** Whether staff let each learner in. */
  approvalRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its category's id; null: none. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Which course. */
  courseId: Scalars['ID']['input'];
  /** All about it, in Markdown. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless the course is at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The language, as BCP 47. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** For whom it is. */
  level?: InputMaybe<CourseLevel>;
  /** Its name in addresses; only until it is published. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** One or two sentences. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Words to find it by, in place of those before. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is called. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a lesson; keys left out stay as they are. */
export type UpdateLessonInput = {
  /** Its text, in Markdown. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** What it takes, in minutes. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Refuse with CONFLICT unless the lesson is at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The file's name. */
  fileName?: InputMaybe<Scalars['String']['input']>;
  /** Which lesson. */
  lessonId: Scalars['ID']['input'];
  /** The file's media type. */
  mimeType?: InputMaybe<Scalars['String']['input']>;
  /** Whether everybody may read it. */
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether learners see it. */
  published?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it counts for completion. */
  required?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file's size in bytes. */
  sizeBytes?: InputMaybe<Scalars['BigInt']['input']>;
  /** What it is called. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where its video, file or page is. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Changes of a module; keys left out stay as they are. */
export type UpdateModuleInput = {
  /** Which module. */
  moduleId: Scalars['ID']['input'];
  /** What it is about. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a run; keys left out stay as they are, null takes a value away. */
export type UpdateRunInput = {
  /** How many fit in; 0 or null: no limit. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** When it ends. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The last day on which one may enrol. */
  enrollmentClosesOn?: InputMaybe<Scalars['Date']['input']>;
  /** The first day on which one may enrol. */
  enrollmentOpensOn?: InputMaybe<Scalars['Date']['input']>;
  /** Refuse with CONFLICT unless the run is at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What it costs those who enrol from now on; null: nothing. */
  price?: InputMaybe<MoneyInput>;
  /** Which run. */
  runId: Scalars['ID']['input'];
  /** When it begins. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The zone of the enrolment window's days. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** A name of its own. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A person who has an account. */
export type User = {
  /** The published courses that the person teaches, the newest first. */
  coursesTaught?: Maybe<CourseConnection>;
  /** The person's enrolments, newest first; FORBIDDEN to others, except managers of courses. */
  enrollments?: Maybe<EnrollmentConnection>;
  /** The person's id. */
  id: Scalars['ID']['output'];
};


/** A person who has an account. */
export type UserCoursesTaughtArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who has an account. */
export type UserEnrollmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<EnrollmentStatus>>;
};

/** A prerequisite that a learner need not have. */
export type WaivePrerequisiteInput = {
  /** The course's id. */
  courseId: Scalars['ID']['input'];
  /** Who. */
  learnerId: Scalars['ID']['input'];
  /** Why; kept in the audit log. */
  reason: Scalars['String']['input'];
  /** The course that need not be completed. */
  requiresId: Scalars['ID']['input'];
};

/** An enrolment to leave. */
export type WithdrawInput = {
  /** Its id. */
  enrollmentId: Scalars['ID']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
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
  Announcement: Announcement;
  Category: Category;
  Course: Course;
  CourseReview: CourseReview;
  CourseRun: CourseRun;
  Enrollment: Enrollment;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Announcement:
    ( { __typename: 'Announcement' }
    & GraphQLRecursivePick<FederationTypes['Announcement'], {"id":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  CourseReview:
    ( { __typename: 'CourseReview' }
    & GraphQLRecursivePick<FederationTypes['CourseReview'], {"id":true}> );
  CourseRun:
    ( { __typename: 'CourseRun' }
    & GraphQLRecursivePick<FederationTypes['CourseRun'], {"id":true}> );
  Enrollment:
    ( { __typename: 'Enrollment' }
    & GraphQLRecursivePick<FederationTypes['Enrollment'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddLessonInput: AddLessonInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddModuleInput: AddModuleInput;
  AddRunInput: AddRunInput;
  Announcement: ResolverTypeWrapper<AnnouncementRow>;
  AnnouncementConnection: ResolverTypeWrapper<Page<AnnouncementRow>>;
  AnnouncementEdge: ResolverTypeWrapper<Page<AnnouncementRow>['edges'][number]>;
  AnnouncementInput: AnnouncementInput;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BulkEnrollInput: BulkEnrollInput;
  Category: ResolverTypeWrapper<CategoryRow>;
  CategoryCount: ResolverTypeWrapper<Omit<CategoryCount, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  CategoryInput: CategoryInput;
  CompletionRulesInput: CompletionRulesInput;
  CountryCount: ResolverTypeWrapper<CountryCount>;
  Course: ResolverTypeWrapper<CourseRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CourseConnection: ResolverTypeWrapper<Page<CourseRow>>;
  CourseCount: ResolverTypeWrapper<Omit<CourseCount, 'course'> & { course: ResolversTypes['Course'] }>;
  CourseDataInput: CourseDataInput;
  CourseDisplay: ResolverTypeWrapper<CourseDisplay>;
  CourseEdge: ResolverTypeWrapper<Page<CourseRow>['edges'][number]>;
  CourseEnrollmentReport: ResolverTypeWrapper<Omit<CourseEnrollmentReport, 'atRisk' | 'byRun' | 'course' | 'funnel'> & { atRisk: Array<ResolversTypes['Enrollment']>, byRun: Array<ResolversTypes['RunFigures']>, course: ResolversTypes['Course'], funnel: Array<ResolversTypes['ModuleReach']> }>;
  CourseFigures: ResolverTypeWrapper<CourseFigures>;
  CourseFilter: CourseFilter;
  CourseInput: CourseInput;
  CourseLevel: CourseLevel;
  CourseOrder: CourseOrder;
  CourseReview: ResolverTypeWrapper<CourseReviewRow>;
  CourseReviewConnection: ResolverTypeWrapper<Page<CourseReviewRow>>;
  CourseReviewEdge: ResolverTypeWrapper<Page<CourseReviewRow>['edges'][number]>;
  CourseRun: ResolverTypeWrapper<CourseRunRow>;
  CourseStatus: CourseStatus;
  CourseStatusCount: ResolverTypeWrapper<CourseStatusCount>;
  CourseSummary: ResolverTypeWrapper<Omit<CourseSummary, 'bottomCourses' | 'byCategory' | 'instructorLoad' | 'topCourses'> & { bottomCourses: Array<ResolversTypes['CourseCount']>, byCategory: Array<ResolversTypes['CategoryCount']>, instructorLoad: Array<ResolversTypes['InstructorLoad']>, topCourses: Array<ResolversTypes['CourseCount']> }>;
  CourseViolation: ResolverTypeWrapper<CourseViolation>;
  CreateCategoryInput: CreateCategoryInput;
  CreateCourseInput: CreateCourseInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Demographics: ResolverTypeWrapper<Demographics>;
  DuplicateCourseInput: DuplicateCourseInput;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  EnrollInput: EnrollInput;
  Enrollment: ResolverTypeWrapper<EnrollmentRow>;
  EnrollmentConnection: ResolverTypeWrapper<Page<EnrollmentRow>>;
  EnrollmentEdge: ResolverTypeWrapper<Page<EnrollmentRow>['edges'][number]>;
  EnrollmentFigures: ResolverTypeWrapper<EnrollmentFigures>;
  EnrollmentInput: EnrollmentInput;
  EnrollmentMode: EnrollmentMode;
  EnrollmentModeCount: ResolverTypeWrapper<EnrollmentModeCount>;
  EnrollmentPoint: ResolverTypeWrapper<EnrollmentPoint>;
  EnrollmentReasonInput: EnrollmentReasonInput;
  EnrollmentSource: EnrollmentSource;
  EnrollmentSourceCount: ResolverTypeWrapper<EnrollmentSourceCount>;
  EnrollmentStatus: EnrollmentStatus;
  EnrollmentStatusCount: ResolverTypeWrapper<EnrollmentStatusCount>;
  Granularity: Granularity;
  InstructorInput: InstructorInput;
  InstructorLoad: ResolverTypeWrapper<Omit<InstructorLoad, 'instructor'> & { instructor: ResolversTypes['User'] }>;
  InviteLearnerInput: InviteLearnerInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LearnInput: LearnInput;
  Lesson: ResolverTypeWrapper<LessonRow>;
  LessonInput: LessonInput;
  LessonKind: LessonKind;
  LessonProgress: ResolverTypeWrapper<LessonProgressRow>;
  LessonStatus: LessonStatus;
  Module: ResolverTypeWrapper<ModuleRow>;
  ModuleInput: ModuleInput;
  ModuleReach: ResolverTypeWrapper<Omit<ModuleReach, 'module'> & { module: ResolversTypes['Module'] }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PostAnnouncementInput: PostAnnouncementInput;
  Prerequisite: ResolverTypeWrapper<PrerequisiteRow>;
  PrerequisitesInput: PrerequisitesInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReorderLessonsInput: ReorderLessonsInput;
  ReorderModulesInput: ReorderModulesInput;
  ReturnCourseInput: ReturnCourseInput;
  ReviewCourseInput: ReviewCourseInput;
  ReviewInput: ReviewInput;
  RosterEntry: ResolverTypeWrapper<RosterEntryRow>;
  RosterEntryConnection: ResolverTypeWrapper<Page<RosterEntryRow>>;
  RosterEntryEdge: ResolverTypeWrapper<Page<RosterEntryRow>['edges'][number]>;
  RosterVisibilityInput: RosterVisibilityInput;
  RunFigures: ResolverTypeWrapper<Omit<RunFigures, 'run'> & { run: ResolversTypes['CourseRun'] }>;
  RunInput: RunInput;
  RunStatus: RunStatus;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TimeZoneCount: ResolverTypeWrapper<TimeZoneCount>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpdateCategoryInput: UpdateCategoryInput;
  UpdateCourseInput: UpdateCourseInput;
  UpdateLessonInput: UpdateLessonInput;
  UpdateModuleInput: UpdateModuleInput;
  UpdateRunInput: UpdateRunInput;
  User: ResolverTypeWrapper<Reference>;
  WaivePrerequisiteInput: WaivePrerequisiteInput;
  WithdrawInput: WithdrawInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddLessonInput: AddLessonInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AddModuleInput: AddModuleInput;
  AddRunInput: AddRunInput;
  Announcement: AnnouncementRow;
  AnnouncementConnection: Page<AnnouncementRow>;
  AnnouncementEdge: Page<AnnouncementRow>['edges'][number];
  AnnouncementInput: AnnouncementInput;
  BigInt: Scalars['BigInt']['output'];
  BulkEnrollInput: BulkEnrollInput;
  Category: CategoryRow;
  CategoryCount: Omit<CategoryCount, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  CategoryInput: CategoryInput;
  CompletionRulesInput: CompletionRulesInput;
  CountryCount: CountryCount;
  Course: CourseRow;
  Float: Scalars['Float']['output'];
  CourseConnection: Page<CourseRow>;
  CourseCount: Omit<CourseCount, 'course'> & { course: ResolversParentTypes['Course'] };
  CourseDataInput: CourseDataInput;
  CourseDisplay: CourseDisplay;
  CourseEdge: Page<CourseRow>['edges'][number];
  CourseEnrollmentReport: Omit<CourseEnrollmentReport, 'atRisk' | 'byRun' | 'course' | 'funnel'> & { atRisk: Array<ResolversParentTypes['Enrollment']>, byRun: Array<ResolversParentTypes['RunFigures']>, course: ResolversParentTypes['Course'], funnel: Array<ResolversParentTypes['ModuleReach']> };
  CourseFigures: CourseFigures;
  CourseFilter: CourseFilter;
  CourseInput: CourseInput;
  CourseReview: CourseReviewRow;
  CourseReviewConnection: Page<CourseReviewRow>;
  CourseReviewEdge: Page<CourseReviewRow>['edges'][number];
  CourseRun: CourseRunRow;
  CourseStatusCount: CourseStatusCount;
  CourseSummary: Omit<CourseSummary, 'bottomCourses' | 'byCategory' | 'instructorLoad' | 'topCourses'> & { bottomCourses: Array<ResolversParentTypes['CourseCount']>, byCategory: Array<ResolversParentTypes['CategoryCount']>, instructorLoad: Array<ResolversParentTypes['InstructorLoad']>, topCourses: Array<ResolversParentTypes['CourseCount']> };
  CourseViolation: CourseViolation;
  CreateCategoryInput: CreateCategoryInput;
  CreateCourseInput: CreateCourseInput;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Demographics: Demographics;
  DuplicateCourseInput: DuplicateCourseInput;
  Duration: Scalars['Duration']['output'];
  Email: Scalars['Email']['output'];
  EnrollInput: EnrollInput;
  Enrollment: EnrollmentRow;
  EnrollmentConnection: Page<EnrollmentRow>;
  EnrollmentEdge: Page<EnrollmentRow>['edges'][number];
  EnrollmentFigures: EnrollmentFigures;
  EnrollmentInput: EnrollmentInput;
  EnrollmentModeCount: EnrollmentModeCount;
  EnrollmentPoint: EnrollmentPoint;
  EnrollmentReasonInput: EnrollmentReasonInput;
  EnrollmentSourceCount: EnrollmentSourceCount;
  EnrollmentStatusCount: EnrollmentStatusCount;
  InstructorInput: InstructorInput;
  InstructorLoad: Omit<InstructorLoad, 'instructor'> & { instructor: ResolversParentTypes['User'] };
  InviteLearnerInput: InviteLearnerInput;
  JSON: Scalars['JSON']['output'];
  LearnInput: LearnInput;
  Lesson: LessonRow;
  LessonInput: LessonInput;
  LessonProgress: LessonProgressRow;
  Module: ModuleRow;
  ModuleInput: ModuleInput;
  ModuleReach: Omit<ModuleReach, 'module'> & { module: ResolversParentTypes['Module'] };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Period: Period;
  PeriodInput: PeriodInput;
  PostAnnouncementInput: PostAnnouncementInput;
  Prerequisite: PrerequisiteRow;
  PrerequisitesInput: PrerequisitesInput;
  Query: Record<PropertyKey, never>;
  ReorderLessonsInput: ReorderLessonsInput;
  ReorderModulesInput: ReorderModulesInput;
  ReturnCourseInput: ReturnCourseInput;
  ReviewCourseInput: ReviewCourseInput;
  ReviewInput: ReviewInput;
  RosterEntry: RosterEntryRow;
  RosterEntryConnection: Page<RosterEntryRow>;
  RosterEntryEdge: Page<RosterEntryRow>['edges'][number];
  RosterVisibilityInput: RosterVisibilityInput;
  RunFigures: Omit<RunFigures, 'run'> & { run: ResolversParentTypes['CourseRun'] };
  RunInput: RunInput;
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  TimeZoneCount: TimeZoneCount;
  URL: Scalars['URL']['output'];
  UpdateCategoryInput: UpdateCategoryInput;
  UpdateCourseInput: UpdateCourseInput;
  UpdateLessonInput: UpdateLessonInput;
  UpdateModuleInput: UpdateModuleInput;
  UpdateRunInput: UpdateRunInput;
  User: Reference;
  WaivePrerequisiteInput: WaivePrerequisiteInput;
  WithdrawInput: WithdrawInput;
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

export type AnnouncementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Announcement'] = ResolversParentTypes['Announcement'], FederationReferenceType extends FederationReferenceTypes['Announcement'] = FederationReferenceTypes['Announcement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Announcement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  author?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AnnouncementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncementConnection'] = ResolversParentTypes['AnnouncementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnnouncementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Announcement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnouncementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncementEdge'] = ResolversParentTypes['AnnouncementEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Announcement'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  courseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCount'] = ResolversParentTypes['CategoryCount']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryCount'] = ResolversParentTypes['CountryCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  announcements?: Resolver<Maybe<ResolversTypes['AnnouncementConnection']>, ParentType, ContextType, Partial<CourseAnnouncementsArgs>>;
  approvalRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  completionThreshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['CourseDisplay'], ParentType, ContextType, Partial<CourseDisplayArgs>>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrollmentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructors?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lessonCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CourseLevel'], ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['Module']>, ParentType, ContextType>;
  myEnrollment?: Resolver<Maybe<ResolversTypes['Enrollment']>, ParentType, ContextType>;
  openRun?: Resolver<Maybe<ResolversTypes['CourseRun']>, ParentType, ContextType>;
  prerequisites?: Resolver<Array<ResolversTypes['Prerequisite']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ratingAverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['CourseReviewConnection'], ParentType, ContextType, Partial<CourseReviewsArgs>>;
  roster?: Resolver<Maybe<ResolversTypes['RosterEntryConnection']>, ParentType, ContextType, Partial<CourseRosterArgs>>;
  runs?: Resolver<Array<ResolversTypes['CourseRun']>, ParentType, ContextType>;
  seatsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sequential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shownOnRoster?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CourseStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CourseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Course']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseCount'] = ResolversParentTypes['CourseCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
};

export type CourseDisplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseDisplay'] = ResolversParentTypes['CourseDisplay']> = {
  duration?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CourseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
};

export type CourseEnrollmentReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseEnrollmentReport'] = ResolversParentTypes['CourseEnrollmentReport']> = {
  activeLast7Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  atRisk?: Resolver<Array<ResolversTypes['Enrollment']>, ParentType, ContextType>;
  byMode?: Resolver<Array<ResolversTypes['EnrollmentModeCount']>, ParentType, ContextType>;
  byRun?: Resolver<Array<ResolversTypes['RunFigures']>, ParentType, ContextType>;
  bySource?: Resolver<Array<ResolversTypes['EnrollmentSourceCount']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['EnrollmentStatusCount']>, ParentType, ContextType>;
  completionPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  demographics?: Resolver<Maybe<ResolversTypes['Demographics']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['EnrollmentFigures'], ParentType, ContextType>;
  funnel?: Resolver<Array<ResolversTypes['ModuleReach']>, ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  medianDaysToComplete?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianHoursWaited?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['EnrollmentFigures'], ParentType, ContextType>;
  ratingAverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratingHistogram?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['EnrollmentPoint']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type CourseFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseFigures'] = ResolversParentTypes['CourseFigures']> = {
  activated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  completions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrollments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  learnerHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratingAverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CourseReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseReview'] = ResolversParentTypes['CourseReview'], FederationReferenceType extends FederationReferenceTypes['CourseReview'] = FederationReferenceTypes['CourseReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CourseReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CourseReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseReviewConnection'] = ResolversParentTypes['CourseReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CourseReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CourseReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseReviewEdge'] = ResolversParentTypes['CourseReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CourseReview'], ParentType, ContextType>;
};

export type CourseRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseRun'] = ResolversParentTypes['CourseRun'], FederationReferenceType extends FederationReferenceTypes['CourseRun'] = FederationReferenceTypes['CourseRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CourseRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enrollmentClosesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrollmentOpensOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openForEnrollment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  seatsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RunStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitlistLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CourseStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseStatusCount'] = ResolversParentTypes['CourseStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CourseStatus'], ParentType, ContextType>;
};

export type CourseSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseSummary'] = ResolversParentTypes['CourseSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bottomCourses?: Resolver<Array<ResolversTypes['CourseCount']>, ParentType, ContextType>;
  byCategory?: Resolver<Array<ResolversTypes['CategoryCount']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['CourseStatusCount']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['CourseFigures'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  instructorLoad?: Resolver<Array<ResolversTypes['InstructorLoad']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['CourseFigures'], ParentType, ContextType>;
  seatsUnused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['EnrollmentPoint']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  topCourses?: Resolver<Array<ResolversTypes['CourseCount']>, ParentType, ContextType>;
};

export type CourseViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseViolation'] = ResolversParentTypes['CourseViolation']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type DemographicsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Demographics'] = ResolversParentTypes['Demographics']> = {
  byCountry?: Resolver<Array<ResolversTypes['CountryCount']>, ParentType, ContextType>;
  byTimeZone?: Resolver<Array<ResolversTypes['TimeZoneCount']>, ParentType, ContextType>;
  countryWithheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  learners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeZoneWithheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type EnrollmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrollment'] = ResolversParentTypes['Enrollment'], FederationReferenceType extends FederationReferenceTypes['Enrollment'] = FederationReferenceTypes['Enrollment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enrollment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastActiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  learner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  lessons?: Resolver<Array<ResolversTypes['LessonProgress']>, ParentType, ContextType>;
  nextLesson?: Resolver<Maybe<ResolversTypes['Lesson']>, ParentType, ContextType>;
  payBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  progressPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  run?: Resolver<ResolversTypes['CourseRun'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['EnrollmentSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitlistPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EnrollmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentConnection'] = ResolversParentTypes['EnrollmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnrollmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enrollment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrollmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentEdge'] = ResolversParentTypes['EnrollmentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
};

export type EnrollmentFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentFigures'] = ResolversParentTypes['EnrollmentFigures']> = {
  activated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revenue?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrollmentModeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentModeCount'] = ResolversParentTypes['EnrollmentModeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['EnrollmentMode'], ParentType, ContextType>;
};

export type EnrollmentPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentPoint'] = ResolversParentTypes['EnrollmentPoint']> = {
  activated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrollmentSourceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentSourceCount'] = ResolversParentTypes['EnrollmentSourceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['EnrollmentSource'], ParentType, ContextType>;
};

export type EnrollmentStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrollmentStatusCount'] = ResolversParentTypes['EnrollmentStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
};

export type InstructorLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstructorLoad'] = ResolversParentTypes['InstructorLoad']> = {
  courses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instructor?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  learners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LessonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lesson'] = ResolversParentTypes['Lesson']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LessonKind'], ParentType, ContextType>;
  lockedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mimeType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LessonProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LessonProgress'] = ResolversParentTypes['LessonProgress']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lesson?: Resolver<Maybe<ResolversTypes['Lesson']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LessonStatus'], ParentType, ContextType>;
};

export type ModuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Module'] = ResolversParentTypes['Module']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lessons?: Resolver<Array<ResolversTypes['Lesson']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModuleReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModuleReach'] = ResolversParentTypes['ModuleReach']> = {
  completed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  module?: Resolver<ResolversTypes['Module'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addInstructor?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationAddInstructorArgs, 'input'>>;
  addLesson?: Resolver<ResolversTypes['Lesson'], ParentType, ContextType, RequireFields<MutationAddLessonArgs, 'input'>>;
  addModule?: Resolver<ResolversTypes['Module'], ParentType, ContextType, RequireFields<MutationAddModuleArgs, 'input'>>;
  addRun?: Resolver<ResolversTypes['CourseRun'], ParentType, ContextType, RequireFields<MutationAddRunArgs, 'input'>>;
  approveEnrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType, RequireFields<MutationApproveEnrollmentArgs, 'input'>>;
  archiveCourse?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationArchiveCourseArgs, 'input'>>;
  bulkEnroll?: Resolver<Array<ResolversTypes['Enrollment']>, ParentType, ContextType, RequireFields<MutationBulkEnrollArgs, 'input'>>;
  completeLesson?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType, RequireFields<MutationCompleteLessonArgs, 'input'>>;
  createCategory?: Resolver<ResolversTypes['Category'], ParentType, ContextType, RequireFields<MutationCreateCategoryArgs, 'input'>>;
  createCourse?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationCreateCourseArgs, 'input'>>;
  deleteAnnouncement?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationDeleteAnnouncementArgs, 'input'>>;
  deleteCategory?: Resolver<ResolversTypes['Category'], ParentType, ContextType, RequireFields<MutationDeleteCategoryArgs, 'input'>>;
  deleteCourse?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationDeleteCourseArgs, 'input'>>;
  deleteLesson?: Resolver<ResolversTypes['Module'], ParentType, ContextType, RequireFields<MutationDeleteLessonArgs, 'input'>>;
  deleteModule?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationDeleteModuleArgs, 'input'>>;
  deleteReview?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationDeleteReviewArgs, 'input'>>;
  deleteRun?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationDeleteRunArgs, 'input'>>;
  duplicateCourse?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationDuplicateCourseArgs, 'input'>>;
  enroll?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType, RequireFields<MutationEnrollArgs, 'input'>>;
  inviteLearner?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType, RequireFields<MutationInviteLearnerArgs, 'input'>>;
  postAnnouncement?: Resolver<ResolversTypes['Announcement'], ParentType, ContextType, RequireFields<MutationPostAnnouncementArgs, 'input'>>;
  publishCourse?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationPublishCourseArgs, 'input'>>;
  reinstateEnrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType, RequireFields<MutationReinstateEnrollmentArgs, 'input'>>;
  rejectEnrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType, RequireFields<MutationRejectEnrollmentArgs, 'input'>>;
  removeInstructor?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationRemoveInstructorArgs, 'input'>>;
  reorderLessons?: Resolver<ResolversTypes['Module'], ParentType, ContextType, RequireFields<MutationReorderLessonsArgs, 'input'>>;
  reorderModules?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationReorderModulesArgs, 'input'>>;
  resetEnrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType, RequireFields<MutationResetEnrollmentArgs, 'input'>>;
  restoreCourse?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationRestoreCourseArgs, 'input'>>;
  returnCourse?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationReturnCourseArgs, 'input'>>;
  reviewCourse?: Resolver<ResolversTypes['CourseReview'], ParentType, ContextType, RequireFields<MutationReviewCourseArgs, 'input'>>;
  setCompletionRules?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationSetCompletionRulesArgs, 'input'>>;
  setPrerequisites?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationSetPrerequisitesArgs, 'input'>>;
  setRosterVisibility?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationSetRosterVisibilityArgs, 'input'>>;
  startLesson?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType, RequireFields<MutationStartLessonArgs, 'input'>>;
  submitForReview?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationSubmitForReviewArgs, 'input'>>;
  suspendEnrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType, RequireFields<MutationSuspendEnrollmentArgs, 'input'>>;
  updateCategory?: Resolver<ResolversTypes['Category'], ParentType, ContextType, RequireFields<MutationUpdateCategoryArgs, 'input'>>;
  updateCourse?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationUpdateCourseArgs, 'input'>>;
  updateLesson?: Resolver<ResolversTypes['Lesson'], ParentType, ContextType, RequireFields<MutationUpdateLessonArgs, 'input'>>;
  updateModule?: Resolver<ResolversTypes['Module'], ParentType, ContextType, RequireFields<MutationUpdateModuleArgs, 'input'>>;
  updateRun?: Resolver<ResolversTypes['CourseRun'], ParentType, ContextType, RequireFields<MutationUpdateRunArgs, 'input'>>;
  waivePrerequisite?: Resolver<Array<ResolversTypes['Prerequisite']>, ParentType, ContextType, RequireFields<MutationWaivePrerequisiteArgs, 'input'>>;
  withdraw?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'input'>>;
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

export type PrerequisiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prerequisite'] = ResolversParentTypes['Prerequisite']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType, Partial<QueryCourseArgs>>;
  courseEnrollmentReport?: Resolver<ResolversTypes['CourseEnrollmentReport'], ParentType, ContextType, RequireFields<QueryCourseEnrollmentReportArgs, 'courseId' | 'period'>>;
  courseRoster?: Resolver<ResolversTypes['EnrollmentConnection'], ParentType, ContextType, RequireFields<QueryCourseRosterArgs, 'courseId'>>;
  courseRun?: Resolver<Maybe<ResolversTypes['CourseRun']>, ParentType, ContextType, RequireFields<QueryCourseRunArgs, 'id'>>;
  courseSummary?: Resolver<ResolversTypes['CourseSummary'], ParentType, ContextType, RequireFields<QueryCourseSummaryArgs, 'period'>>;
  courses?: Resolver<ResolversTypes['CourseConnection'], ParentType, ContextType, RequireFields<QueryCoursesArgs, 'orderBy'>>;
  enrollment?: Resolver<Maybe<ResolversTypes['Enrollment']>, ParentType, ContextType, RequireFields<QueryEnrollmentArgs, 'id'>>;
  myEnrollments?: Resolver<ResolversTypes['EnrollmentConnection'], ParentType, ContextType, Partial<QueryMyEnrollmentsArgs>>;
  prerequisitesStatus?: Resolver<Array<ResolversTypes['Prerequisite']>, ParentType, ContextType, RequireFields<QueryPrerequisitesStatusArgs, 'courseId'>>;
  recommendedCourses?: Resolver<ResolversTypes['CourseConnection'], ParentType, ContextType, Partial<QueryRecommendedCoursesArgs>>;
  searchCourses?: Resolver<ResolversTypes['CourseConnection'], ParentType, ContextType, Partial<QuerySearchCoursesArgs>>;
  validateCourseData?: Resolver<Array<ResolversTypes['CourseViolation']>, ParentType, ContextType, RequireFields<QueryValidateCourseDataArgs, 'input'>>;
};

export type RosterEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterEntry'] = ResolversParentTypes['RosterEntry']> = {
  learner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RosterEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterEntryConnection'] = ResolversParentTypes['RosterEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RosterEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RosterEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterEntryEdge'] = ResolversParentTypes['RosterEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RosterEntry'], ParentType, ContextType>;
};

export type RunFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunFigures'] = ResolversParentTypes['RunFigures']> = {
  enrollments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fillPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  run?: Resolver<ResolversTypes['CourseRun'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  courseAnnouncement?: SubscriptionResolver<ResolversTypes['Announcement'], "courseAnnouncement", ParentType, ContextType, RequireFields<SubscriptionCourseAnnouncementArgs, 'courseId'>>;
  courseProgress?: SubscriptionResolver<ResolversTypes['Enrollment'], "courseProgress", ParentType, ContextType, RequireFields<SubscriptionCourseProgressArgs, 'enrollmentId'>>;
  enrollmentChanged?: SubscriptionResolver<ResolversTypes['Enrollment'], "enrollmentChanged", ParentType, ContextType, RequireFields<SubscriptionEnrollmentChangedArgs, 'courseId'>>;
  myEnrollmentChanged?: SubscriptionResolver<ResolversTypes['Enrollment'], "myEnrollmentChanged", ParentType, ContextType, Partial<SubscriptionMyEnrollmentChangedArgs>>;
  seatsChanged?: SubscriptionResolver<ResolversTypes['CourseRun'], "seatsChanged", ParentType, ContextType, RequireFields<SubscriptionSeatsChangedArgs, 'runId'>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TimeZoneCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeZoneCount'] = ResolversParentTypes['TimeZoneCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coursesTaught?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, Partial<UserCoursesTaughtArgs>>;
  enrollments?: Resolver<Maybe<ResolversTypes['EnrollmentConnection']>, ParentType, ContextType, Partial<UserEnrollmentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Announcement?: AnnouncementResolvers<ContextType>;
  AnnouncementConnection?: AnnouncementConnectionResolvers<ContextType>;
  AnnouncementEdge?: AnnouncementEdgeResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  Category?: CategoryResolvers<ContextType>;
  CategoryCount?: CategoryCountResolvers<ContextType>;
  CountryCount?: CountryCountResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseCount?: CourseCountResolvers<ContextType>;
  CourseDisplay?: CourseDisplayResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  CourseEnrollmentReport?: CourseEnrollmentReportResolvers<ContextType>;
  CourseFigures?: CourseFiguresResolvers<ContextType>;
  CourseReview?: CourseReviewResolvers<ContextType>;
  CourseReviewConnection?: CourseReviewConnectionResolvers<ContextType>;
  CourseReviewEdge?: CourseReviewEdgeResolvers<ContextType>;
  CourseRun?: CourseRunResolvers<ContextType>;
  CourseStatusCount?: CourseStatusCountResolvers<ContextType>;
  CourseSummary?: CourseSummaryResolvers<ContextType>;
  CourseViolation?: CourseViolationResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Demographics?: DemographicsResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Email?: GraphQLScalarType;
  Enrollment?: EnrollmentResolvers<ContextType>;
  EnrollmentConnection?: EnrollmentConnectionResolvers<ContextType>;
  EnrollmentEdge?: EnrollmentEdgeResolvers<ContextType>;
  EnrollmentFigures?: EnrollmentFiguresResolvers<ContextType>;
  EnrollmentModeCount?: EnrollmentModeCountResolvers<ContextType>;
  EnrollmentPoint?: EnrollmentPointResolvers<ContextType>;
  EnrollmentSourceCount?: EnrollmentSourceCountResolvers<ContextType>;
  EnrollmentStatusCount?: EnrollmentStatusCountResolvers<ContextType>;
  InstructorLoad?: InstructorLoadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Lesson?: LessonResolvers<ContextType>;
  LessonProgress?: LessonProgressResolvers<ContextType>;
  Module?: ModuleResolvers<ContextType>;
  ModuleReach?: ModuleReachResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Prerequisite?: PrerequisiteResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RosterEntry?: RosterEntryResolvers<ContextType>;
  RosterEntryConnection?: RosterEntryConnectionResolvers<ContextType>;
  RosterEntryEdge?: RosterEntryEdgeResolvers<ContextType>;
  RunFigures?: RunFiguresResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TimeZoneCount?: TimeZoneCountResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
