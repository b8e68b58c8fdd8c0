import type { Connection as Page, Reference } from '@lyceum/kit';
import type { ProfileRow, ExperienceRow, EducationRow, ProfileLinkRow, SkillRow, ProfileSkillRow, EndorsementRow } from './tables.ts';
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

/** A school. */
export type AddEducationInput = {
  /** What in. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** The degree. */
  degree?: InputMaybe<Scalars['String']['input']>;
  /** Until when; null: it goes on, or is not told. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** With which grade. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** The school. */
  institution: Scalars['String']['input'];
  /** Since when. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** The school's site. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** A position. */
export type AddExperienceInput = {
  /** At whom. */
  company: Scalars['String']['input'];
  /** Doing what, up to 5000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Until when; null: it goes on. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Where. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Since when. */
  startDate: Scalars['Date']['input'];
  /** What as. */
  title: Scalars['String']['input'];
  /** The company's site. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** A link. */
export type AddLinkInput = {
  /** What it is. */
  label: Scalars['String']['input'];
  /** Where it leads. */
  url: Scalars['URL']['input'];
};

/** A skill to list. */
export type AddSkillInput = {
  /** How good one is at it. */
  level?: InputMaybe<SkillLevel>;
  /** Its name, up to 60 characters; case and spaces do not matter. */
  name: Scalars['String']['input'];
};

/** A certificate, by what profiles know. */
export type Certificate = {
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** Another handle. */
export type ChangeHandleInput = {
  /** 3 to 40 of a–z, 0–9 and hyphens; capitals are made small. */
  handle: Scalars['String']['input'];
};

/** How complete a profile is. */
export type Completeness = {
  /** What it lacks, the heaviest first. */
  missing: Array<ProfileField>;
  /** 0 to 100; 100 when nothing is missing. */
  percent: Scalars['Int']['output'];
  /** What it lacks, why that matters and what to do. */
  reasons: Array<CompletenessReason>;
};

/** Profiles of about the same completeness. */
export type CompletenessBucket = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** From this percentage on: 0, 10 … 90, 100. */
  fromPercent: Scalars['Int']['output'];
};

/** Something that a profile lacks. */
export type CompletenessReason = {
  /** What to do. */
  advice: Scalars['String']['output'];
  /** The field. */
  field: ProfileField;
  /** By how many points the percentage would rise. */
  gain: Scalars['Int']['output'];
};

/** A new profile. */
export type CreateProfileInput = {
  /** About the person, up to 5000 characters. */
  bio?: InputMaybe<Scalars['String']['input']>;
  /** The country, ISO 3166-1 alpha-2. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** Its handle; left out: made from the name. */
  handle?: InputMaybe<Scalars['String']['input']>;
  /** One line about what the person does, up to 200 characters. */
  headline?: InputMaybe<Scalars['String']['input']>;
  /** The industry, up to 100 characters. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Where the person lives, up to 100 characters. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Where a photo is: http or https. */
  photoUrl?: InputMaybe<Scalars['String']['input']>;
  /** The person's time zone, IANA. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Whose; left out: the signed-in person's. Others' only with profiles:manage. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which profile to take down. */
export type DeleteProfileInput = {
  /** Whose; left out: the signed-in person's. Others' only with profiles:manage. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** A profile that was taken down. */
export type DeletedProfile = {
  /** The profile's id. */
  id: Scalars['ID']['output'];
  /** Until when restoreProfile puts it back; then it is erased. */
  restorableUntil: Scalars['DateTime']['output'];
};

/** A school that a person goes or went to. */
export type Education = {
  /** What in. */
  area?: Maybe<Scalars['String']['output']>;
  /** The degree, for example Bachelor. */
  degree?: Maybe<Scalars['String']['output']>;
  /** Until when; null: it goes on, or is not told. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** With which grade. */
  grade?: Maybe<Scalars['String']['output']>;
  /** The entry's id. */
  id: Scalars['ID']['output'];
  /** The school. */
  institution: Scalars['String']['output'];
  /** Since when. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** The school's site. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** A skill to vouch for. */
export type EndorseSkillInput = {
  /** The entry of somebody's profile. */
  profileSkillId: Scalars['ID']['input'];
};

/** That somebody vouches for a skill of somebody else. */
export type Endorsement = {
  /** When it was given. */
  createdAt: Scalars['DateTime']['output'];
  /** Who vouches. */
  endorser: User;
  /** The endorsement's id. */
  id: Scalars['ID']['output'];
  /** Whose skill it is. */
  owner: User;
  /** For which skill of whom. */
  profileSkill: ProfileSkill;
  /** Whether it counts. */
  state: EndorsementState;
};

/** A page of Endorsement items: https://relay.dev/graphql/connections.htm */
export type EndorsementConnection = {
  /** The items with their cursors. */
  edges: Array<EndorsementEdge>;
  /** The items of this page. */
  nodes: Array<Endorsement>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Endorsement in a page. */
export type EndorsementEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Endorsement;
};

/** Whether an endorsement counts. */
export type EndorsementState =
  /** It counts. */
  | 'GIVEN'
  /** Hidden by the owner of the skill: it does not count, and only the two see it. */
  | 'HIDDEN'
  /** Taken back. */
  | 'WITHDRAWN';

/** A position that a person holds or held. */
export type Experience = {
  /** At whom. */
  company: Scalars['String']['output'];
  /** Doing what. */
  description?: Maybe<Scalars['String']['output']>;
  /** Until when; null: it goes on. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** The position's id. */
  id: Scalars['ID']['output'];
  /** Where. */
  location?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  startDate: Scalars['Date']['output'];
  /** What as. */
  title: Scalars['String']['output'];
  /** The company's site. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** Formats of a profile as a document. */
export type ExportFormat =
  /** JSON Resume 1.0.0: https://jsonresume.org/schema */
  | 'JSON_RESUME';

/** Who sees a field. */
export type FieldPrivacyInput = {
  /** The field. */
  field: ProfileField;
  /** Who sees it. */
  level: PrivacyLevel;
};

/** Who sees a field. */
export type FieldPrivacyRule = {
  /** The field. */
  field: ProfileField;
  /** Who sees it. */
  level: PrivacyLevel;
};

/** Shares of visible profiles. */
export type FilledPercent = {
  /** With a position. */
  experience: Scalars['Int']['output'];
  /** With a headline. */
  headline: Scalars['Int']['output'];
  /** With a photo. */
  photo: Scalars['Int']['output'];
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

/** Two skills to make one. */
export type MergeSkillsInput = {
  /** The one that goes. */
  fromSkillId: Scalars['ID']['input'];
  /** The one that stays. */
  intoSkillId: Scalars['ID']['input'];
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
  /** Adds a school. */
  addEducation: Education;
  /** Adds a position. */
  addExperience: Experience;
  /** Adds a link; each address once. */
  addLink: ProfileLink;
  /** Lists a skill; listing it again changes its level. */
  addSkill: ProfileSkill;
  /** Takes another handle; the old one goes on leading to the profile. */
  changeHandle: Profile;
  /** Makes a profile for somebody who has none: the signed-in person, or anybody with profiles:manage. */
  createProfile: Profile;
  /** Takes a profile down: nobody sees it any more. It can be restored for a while, then it is erased. */
  deleteProfile: DeletedProfile;
  /** Vouches for somebody's skill; doing it twice is doing it once. */
  endorseSkill: Endorsement;
  /** Makes two skills one, everywhere: whoever listed either lists the second, endorsed by all who endorsed either. */
  mergeSkills: Skill;
  /** Takes a school off. */
  removeEducation: Profile;
  /** Takes a position off. */
  removeExperience: Profile;
  /** Takes a link off. */
  removeLink: Profile;
  /** Takes a skill off, and its endorsements with it. */
  removeSkill: Profile;
  /** Puts a profile that was taken down back, as it was. */
  restoreProfile: Profile;
  /** Hides an endorsement of one's own skill, or shows it again; hidden ones do not count. */
  setEndorsementHidden: Endorsement;
  /** Says who sees fields of one's own profile. */
  setFieldPrivacy: Profile;
  /** Says whether one looks for work, and as what. */
  setOpenToWork: Profile;
  /** Hides one's own profile from everybody else, or shows it again. */
  setProfileHidden: Profile;
  /** Changes a school: null empties a field, left out leaves it. */
  updateEducation: Education;
  /** Changes a position: null empties a field, left out leaves it. */
  updateExperience: Experience;
  /** Changes a link. */
  updateLink: ProfileLink;
  /** Changes one's own profile: null empties a field, left out leaves it. With profiles:manage anybody's. */
  updateProfile: Profile;
  /** Takes one's endorsement back. */
  withdrawEndorsement: Endorsement;
};


export type MutationAddEducationArgs = {
  input: AddEducationInput;
};


export type MutationAddExperienceArgs = {
  input: AddExperienceInput;
};


export type MutationAddLinkArgs = {
  input: AddLinkInput;
};


export type MutationAddSkillArgs = {
  input: AddSkillInput;
};


export type MutationChangeHandleArgs = {
  input: ChangeHandleInput;
};


export type MutationCreateProfileArgs = {
  input: CreateProfileInput;
};


export type MutationDeleteProfileArgs = {
  input?: InputMaybe<DeleteProfileInput>;
};


export type MutationEndorseSkillArgs = {
  input: EndorseSkillInput;
};


export type MutationMergeSkillsArgs = {
  input: MergeSkillsInput;
};


export type MutationRemoveEducationArgs = {
  input: RemoveEducationInput;
};


export type MutationRemoveExperienceArgs = {
  input: RemoveExperienceInput;
};


export type MutationRemoveLinkArgs = {
  input: RemoveLinkInput;
};


export type MutationRemoveSkillArgs = {
  input: RemoveSkillInput;
};


export type MutationRestoreProfileArgs = {
  input?: InputMaybe<RestoreProfileInput>;
};


export type MutationSetEndorsementHiddenArgs = {
  input: SetEndorsementHiddenInput;
};


export type MutationSetFieldPrivacyArgs = {
  input: SetFieldPrivacyInput;
};


export type MutationSetOpenToWorkArgs = {
  input: SetOpenToWorkInput;
};


export type MutationSetProfileHiddenArgs = {
  input: SetProfileHiddenInput;
};


export type MutationUpdateEducationArgs = {
  input: UpdateEducationInput;
};


export type MutationUpdateExperienceArgs = {
  input: UpdateExperienceInput;
};


export type MutationUpdateLinkArgs = {
  input: UpdateLinkInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationWithdrawEndorsementArgs = {
  input: WithdrawEndorsementInput;
};

/** How often something is named. */
export type NameCount = {
  /** How often. */
  count: Scalars['Int']['output'];
  /** What. */
  name: Scalars['String']['output'];
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

/**
 * Who sees a field. There are no connections, followers or companies in the graph yet: until there are, those levels let nobody else see it,
 * as ONLY_ME does.
 */
export type PrivacyLevel =
  /** People of the same company. */
  | 'COMPANY'
  /** Connections. */
  | 'CONNECTIONS'
  /** Followers and connections. */
  | 'FOLLOWERS'
  /** The owner. */
  | 'ONLY_ME'
  /** Everybody, signed in or not; and search finds it. */
  | 'PUBLIC';

/** How many profiles show a field to whom. */
export type PrivacyUsage = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The field. */
  field: ProfileField;
  /** To whom. */
  level: PrivacyLevel;
};

/**
 * What a person tells about themselves. Each field is seen by whom its owner allows (see PrivacyLevel): for others it is null or empty.
 * Name and handle are seen by everybody.
 */
export type Profile = {
  /** About the person, in their own words. */
  bio?: Maybe<Scalars['String']['output']>;
  /** As a card shows it, in a language. */
  card: ProfileCard;
  /** How complete it is; only for oneself and profiles:manage, null for others. */
  completeness?: Maybe<Completeness>;
  /** The country, ISO 3166-1 alpha-2; seen with location. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The name that others see, as in the account. */
  displayName: Scalars['String']['output'];
  /** Schools: those attended now first, then the latest. */
  education: Array<Education>;
  /** Positions: those held now first, then the latest. */
  experience: Array<Experience>;
  /** Its address: unique, a–z, 0–9 and hyphens. */
  handle: Scalars['String']['output'];
  /** One line about what the person does. */
  headline?: Maybe<Scalars['String']['output']>;
  /** The profile's id. */
  id: Scalars['ID']['output'];
  /** The industry that the person works in. */
  industry?: Maybe<Scalars['String']['output']>;
  /** Sites and accounts of the person, in the order they were added. */
  links: Array<ProfileLink>;
  /** Where the person lives. */
  location?: Maybe<Scalars['String']['output']>;
  /** As what; empty unless open to work; seen with openToWork. */
  openToRoles: Array<Scalars['String']['output']>;
  /** Whether the person looks for work; null when that is hidden. */
  openToWork?: Maybe<Scalars['Boolean']['output']>;
  /** Where a photo is. */
  photoUrl?: Maybe<Scalars['URL']['output']>;
  /** Who sees which field; only for oneself and profiles:manage, null for others. */
  privacy?: Maybe<Array<FieldPrivacyRule>>;
  /** Skills, the most endorsed first. */
  skills: ProfileSkillConnection;
  /** Where it stands; only for oneself and profiles:manage, null for others. */
  state?: Maybe<ProfileState>;
  /** The person's time zone. */
  timeZone?: Maybe<Scalars['TimeZone']['output']>;
  /** Whose it is. */
  user: User;
  /** Counts the changes; give it as expectedVersion to change only what you have seen. */
  version: Scalars['Int']['output'];
  /** Years in which at least one position was held, one decimal; null when experience is hidden. */
  yearsOfExperience?: Maybe<Scalars['Float']['output']>;
};


/**
 * What a person tells about themselves. Each field is seen by whom its owner allows (see PrivacyLevel): for others it is null or empty.
 * Name and handle are seen by everybody.
 */
export type ProfileCardArgs = {
  locale?: Scalars['String']['input'];
};


/**
 * What a person tells about themselves. Each field is seen by whom its owner allows (see PrivacyLevel): for others it is null or empty.
 * Name and handle are seen by everybody.
 */
export type ProfileSkillsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A profile as a card shows it; what is hidden from the reader is left out. */
export type ProfileCard = {
  /** Initials, for where a photo would be. */
  initials: Scalars['String']['output'];
  /** What the clock shows there now. */
  localTime?: Maybe<Scalars['String']['output']>;
  /** Month and year of joining. */
  memberSince: Scalars['String']['output'];
  /** Place and country. */
  place?: Maybe<Scalars['String']['output']>;
  /** Name and headline. */
  title: Scalars['String']['output'];
};

/** A page of Profile items: https://relay.dev/graphql/connections.htm */
export type ProfileConnection = {
  /** The items with their cursors. */
  edges: Array<ProfileEdge>;
  /** The items of this page. */
  nodes: Array<Profile>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Profile in a page. */
export type ProfileEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Profile;
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

/** Counts of one period. */
export type ProfileFigures = {
  /** Profiles made. */
  created: Scalars['Int']['output'];
  /** Endorsements given that still count. */
  endorsementsGiven: Scalars['Int']['output'];
  /** People who gave them. */
  endorsers: Scalars['Int']['output'];
  /** Skills listed. */
  skillsAdded: Scalars['Int']['output'];
};

/** A site or an account of a person. */
export type ProfileLink = {
  /** The link's id. */
  id: Scalars['ID']['output'];
  /** What it is, for example Website. */
  label: Scalars['String']['output'];
  /** Where it leads. */
  url: Scalars['URL']['output'];
};

/** What was made in one step of a series. */
export type ProfilePoint = {
  /** Profiles made. */
  created: Scalars['Int']['output'];
  /** The first day of the step. */
  date: Scalars['Date']['output'];
  /** Endorsements given that still count. */
  endorsementsGiven: Scalars['Int']['output'];
  /** Skills listed that are there still. */
  skillsAdded: Scalars['Int']['output'];
};

/** A skill that a person lists. */
export type ProfileSkill = {
  /** Whether the reader vouches for it; false for nobody. */
  endorsedByMe: Scalars['Boolean']['output'];
  /** How many vouch for it. */
  endorsementCount: Scalars['Int']['output'];
  /** Who vouches for it, the latest first; the owner sees hidden ones too. */
  endorsements: EndorsementConnection;
  /** Valid certificates that say so, the newest first, up to 20; null in the place of one that its holder hides. */
  evidence: Array<Maybe<Certificate>>;
  /** The entry's id: what endorseSkill wants. */
  id: Scalars['ID']['output'];
  /** How good the person says they are. */
  level?: Maybe<SkillLevel>;
  /** The skill's name. */
  name: Scalars['String']['output'];
  /** The skill. */
  skill: Skill;
};


/** A skill that a person lists. */
export type ProfileSkillEndorsementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of ProfileSkill items: https://relay.dev/graphql/connections.htm */
export type ProfileSkillConnection = {
  /** The items with their cursors. */
  edges: Array<ProfileSkillEdge>;
  /** The items of this page. */
  nodes: Array<ProfileSkill>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A ProfileSkill in a page. */
export type ProfileSkillEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: ProfileSkill;
};

/** Where a profile stands. */
export type ProfileState =
  /** Complete enough, and seen. */
  | 'ACTIVE'
  /** Taken down. */
  | 'DEACTIVATED'
  /** Hidden by its owner, or its owner is suspended. */
  | 'HIDDEN'
  /** Something that the place requires is missing. */
  | 'INCOMPLETE';

/** Profiles in one state. */
export type ProfileStateCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The state. */
  state: ProfileState;
};

/** Figures about all profiles. */
export type ProfileSummary = {
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** Profiles by where they stand, now. */
  byState: Array<ProfileStateCount>;
  /** Visible profiles by completeness, in steps of ten, now. */
  completeness: Array<CompletenessBucket>;
  /** The figures. */
  figures: ProfileFigures;
  /** Share of visible profiles with a photo, a headline and a position, 0 to 100, now. */
  filledPercent: FilledPercent;
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** Visible profiles that show everybody that they are open to work. */
  openToWork: Scalars['Int']['output'];
  /** The stretch of time that the figures are about. */
  period: Period;
  /** The same figures of the period before, as long. */
  previous: ProfileFigures;
  /** How many profiles show each field to whom, now. */
  privacyUsage: Array<PrivacyUsage>;
  /** What was made, step by step. */
  series: Array<ProfilePoint>;
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
  /** The industries most named by visible profiles that show them to everybody, up to 10. */
  topIndustries: Array<NameCount>;
  /** The places most named by visible profiles that show them to everybody, up to 10. */
  topLocations: Array<NameCount>;
  /** The skills most listed by visible profiles that show them to everybody, up to 10. */
  topSkills: Array<SkillCount>;
};

export type Query = {
  /** A profile as a document, with what the reader may see of it. */
  exportProfile: Scalars['JSON']['output'];
  /** The profile of the signed-in person; null when there is none. */
  myProfile?: Maybe<Profile>;
  /** A profile by its id or by a handle that it has or had; null when there is none, or it is hidden. */
  profile?: Maybe<Profile>;
  /** Figures about all profiles over a period, with the period before it. */
  profileSummary: ProfileSummary;
  /** The profiles of these people, in no special order; without those that have none or hide it. */
  profilesByUser: Array<Profile>;
  /** Visible profiles, the best match first. Only what is PUBLIC is searched: nothing hidden is found, matched or counted. */
  searchProfiles: ProfileConnection;
  /** Skills that others use already, for completing what somebody types. */
  skills: SkillConnection;
  /** Figures about one profile: its own, or any with reports:read; what is hidden from the reader is not counted. */
  userProfileReport: UserProfileReport;
};


export type QueryExportProfileArgs = {
  format?: ExportFormat;
  profileId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProfileArgs = {
  handle?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProfileSummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryProfilesByUserArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


export type QuerySearchProfilesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  company?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  openToWork?: InputMaybe<Scalars['Boolean']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QuerySkillsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


export type QueryUserProfileReportArgs = {
  granularity?: InputMaybe<Granularity>;
  period?: InputMaybe<PeriodInput>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  userId: Scalars['ID']['input'];
};

/** A school to take off. */
export type RemoveEducationInput = {
  /** Which. */
  educationId: Scalars['ID']['input'];
};

/** A position to take off. */
export type RemoveExperienceInput = {
  /** Which. */
  experienceId: Scalars['ID']['input'];
};

/** A link to take off. */
export type RemoveLinkInput = {
  /** Which. */
  linkId: Scalars['ID']['input'];
};

/** A skill to take off. */
export type RemoveSkillInput = {
  /** The entry of one's own profile. */
  profileSkillId: Scalars['ID']['input'];
};

/** Which profile to put back. */
export type RestoreProfileInput = {
  /** Whose; left out: the signed-in person's. Others' only with profiles:manage. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** An endorsement to hide or show. */
export type SetEndorsementHiddenInput = {
  /** Which. */
  endorsementId: Scalars['ID']['input'];
  /** True hides it. */
  hidden: Scalars['Boolean']['input'];
};

/** Who sees fields. */
export type SetFieldPrivacyInput = {
  /** The fields, each once; others stay as they are. */
  rules: Array<FieldPrivacyInput>;
};

/** Whether one looks for work. */
export type SetOpenToWorkInput = {
  /** True: one does. */
  openToWork: Scalars['Boolean']['input'];
  /** As what, up to 10; left out: as before, none when not open. */
  roles?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Whether others see one's profile. */
export type SetProfileHiddenInput = {
  /** True hides it. */
  hidden: Scalars['Boolean']['input'];
};

/** A skill that anybody may list. */
export type Skill = {
  /** The skill's id. */
  id: Scalars['ID']['output'];
  /** Its name, as first written. */
  name: Scalars['String']['output'];
};

/** What came to a profile in one step of a series and is there still. */
export type SkillArrivalPoint = {
  /** The first day of the step. */
  date: Scalars['Date']['output'];
  /** Endorsements that count. */
  endorsements: Scalars['Int']['output'];
  /** Skills listed. */
  skillsAdded: Scalars['Int']['output'];
};

/** What came to a profile in a stretch of time and is there still. */
export type SkillArrivals = {
  /** Endorsements that count. */
  endorsements: Scalars['Int']['output'];
  /** Skills listed. */
  skillsAdded: Scalars['Int']['output'];
};

/** A page of Skill items: https://relay.dev/graphql/connections.htm */
export type SkillConnection = {
  /** The items with their cursors. */
  edges: Array<SkillEdge>;
  /** The items of this page. */
  nodes: Array<Skill>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** How often a skill is listed or endorsed. */
export type SkillCount = {
  /** How often. */
  count: Scalars['Int']['output'];
  /** The skill. */
  skill: Skill;
};

/** A Skill in a page. */
export type SkillEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Skill;
};

/** How good somebody is at something. */
export type SkillLevel =
  /** Can do it alone. */
  | 'ADVANCED'
  /** Has begun. */
  | 'BEGINNER'
  /** Can teach it. */
  | 'EXPERT'
  /** Can do it with help. */
  | 'INTERMEDIATE';

export type Subscription = {
  /** Somebody endorsed a skill of the signed-in person. */
  endorsementReceived: Endorsement;
  /** Somebody's profile changed. */
  profileUpdated: Profile;
};


export type SubscriptionEndorsementReceivedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionProfileUpdatedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  userId: Scalars['ID']['input'];
};

/** Changes of a school. */
export type UpdateEducationInput = {
  /** What in. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** The degree. */
  degree?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  educationId: Scalars['ID']['input'];
  /** Until when. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** With which grade. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** The school. */
  institution?: InputMaybe<Scalars['String']['input']>;
  /** Since when. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** The school's site. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Changes of a position. */
export type UpdateExperienceInput = {
  /** At whom. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Doing what, up to 5000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Until when; null: it goes on. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Which. */
  experienceId: Scalars['ID']['input'];
  /** Where. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Since when. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** What as. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The company's site. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Changes of a link. */
export type UpdateLinkInput = {
  /** What it is. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  linkId: Scalars['ID']['input'];
  /** Where it leads. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Changes of a profile: null empties a field, left out leaves it. */
export type UpdateProfileInput = {
  /** About the person, up to 5000 characters. */
  bio?: InputMaybe<Scalars['String']['input']>;
  /** The country, ISO 3166-1 alpha-2. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless the profile is at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** One line about what the person does, up to 200 characters. */
  headline?: InputMaybe<Scalars['String']['input']>;
  /** The industry, up to 100 characters. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Where the person lives, up to 100 characters. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Where a photo is: http or https. */
  photoUrl?: InputMaybe<Scalars['String']['input']>;
  /** The person's time zone, IANA. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Whose; left out: the signed-in person's. Others' only with profiles:manage. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type User = {
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** What the person tells about themselves; null when there is none, or it is hidden. */
  profile?: Maybe<Profile>;
};

/** Figures about one profile. */
export type UserProfileReport = {
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** How complete it is; null when some of it is hidden from the reader. */
  completeness?: Maybe<Completeness>;
  /** Its place among all visible profiles by completeness: the share of them that are less complete, 0 to 100; null with completeness. */
  completenessPercentile?: Maybe<Scalars['Int']['output']>;
  /** Endorsements that count. */
  endorsementCount: Scalars['Int']['output'];
  /** Endorsements that came in the last 30 days. */
  endorsementsLast30Days: Scalars['Int']['output'];
  /** People who gave them. */
  endorserCount: Scalars['Int']['output'];
  /** What came to the profile in the period; zeros when skills are hidden from the reader. */
  figures: SkillArrivals;
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** The stretch of time that the figures are about. */
  period: Period;
  /** The same of the period before, as long. */
  previous: SkillArrivals;
  /** The same step by step. */
  series: Array<SkillArrivalPoint>;
  /** Skills listed. */
  skillCount: Scalars['Int']['output'];
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
  /** The most endorsed skills, up to 10. */
  topSkills: Array<SkillCount>;
  /** Whose. */
  user: User;
  /** Years of experience; null when hidden from the reader. */
  yearsOfExperience?: Maybe<Scalars['Float']['output']>;
};

/** An endorsement to take back. */
export type WithdrawEndorsementInput = {
  /** The entry of somebody's profile. */
  profileSkillId: Scalars['ID']['input'];
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
  Endorsement: Endorsement;
  Profile: Profile;
  ProfileSkill: ProfileSkill;
  Skill: Skill;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Endorsement:
    ( { __typename: 'Endorsement' }
    & GraphQLRecursivePick<FederationTypes['Endorsement'], {"id":true}> );
  Profile:
    ( { __typename: 'Profile' }
    & GraphQLRecursivePick<FederationTypes['Profile'], {"id":true}> );
  ProfileSkill:
    ( { __typename: 'ProfileSkill' }
    & GraphQLRecursivePick<FederationTypes['ProfileSkill'], {"id":true}> );
  Skill:
    ( { __typename: 'Skill' }
    & GraphQLRecursivePick<FederationTypes['Skill'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddEducationInput: AddEducationInput;
  AddExperienceInput: AddExperienceInput;
  AddLinkInput: AddLinkInput;
  AddSkillInput: AddSkillInput;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Certificate: ResolverTypeWrapper<Reference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChangeHandleInput: ChangeHandleInput;
  Completeness: ResolverTypeWrapper<Completeness>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CompletenessBucket: ResolverTypeWrapper<CompletenessBucket>;
  CompletenessReason: ResolverTypeWrapper<CompletenessReason>;
  CreateProfileInput: CreateProfileInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteProfileInput: DeleteProfileInput;
  DeletedProfile: ResolverTypeWrapper<DeletedProfile>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Education: ResolverTypeWrapper<EducationRow>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  EndorseSkillInput: EndorseSkillInput;
  Endorsement: ResolverTypeWrapper<EndorsementRow>;
  EndorsementConnection: ResolverTypeWrapper<Page<EndorsementRow>>;
  EndorsementEdge: ResolverTypeWrapper<Page<EndorsementRow>['edges'][number]>;
  EndorsementState: EndorsementState;
  Experience: ResolverTypeWrapper<ExperienceRow>;
  ExportFormat: ExportFormat;
  FieldPrivacyInput: FieldPrivacyInput;
  FieldPrivacyRule: ResolverTypeWrapper<FieldPrivacyRule>;
  FilledPercent: ResolverTypeWrapper<FilledPercent>;
  Granularity: Granularity;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  MergeSkillsInput: MergeSkillsInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameCount: ResolverTypeWrapper<NameCount>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PrivacyLevel: PrivacyLevel;
  PrivacyUsage: ResolverTypeWrapper<PrivacyUsage>;
  Profile: ResolverTypeWrapper<ProfileRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ProfileCard: ResolverTypeWrapper<ProfileCard>;
  ProfileConnection: ResolverTypeWrapper<Page<ProfileRow>>;
  ProfileEdge: ResolverTypeWrapper<Page<ProfileRow>['edges'][number]>;
  ProfileField: ProfileField;
  ProfileFigures: ResolverTypeWrapper<ProfileFigures>;
  ProfileLink: ResolverTypeWrapper<ProfileLinkRow>;
  ProfilePoint: ResolverTypeWrapper<ProfilePoint>;
  ProfileSkill: ResolverTypeWrapper<ProfileSkillRow>;
  ProfileSkillConnection: ResolverTypeWrapper<Page<ProfileSkillRow>>;
  ProfileSkillEdge: ResolverTypeWrapper<Page<ProfileSkillRow>['edges'][number]>;
  ProfileState: ProfileState;
  ProfileStateCount: ResolverTypeWrapper<ProfileStateCount>;
  ProfileSummary: ResolverTypeWrapper<Omit<ProfileSummary, 'topSkills'> & { topSkills: Array<ResolversTypes['SkillCount']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemoveEducationInput: RemoveEducationInput;
  RemoveExperienceInput: RemoveExperienceInput;
  RemoveLinkInput: RemoveLinkInput;
  RemoveSkillInput: RemoveSkillInput;
  RestoreProfileInput: RestoreProfileInput;
  SetEndorsementHiddenInput: SetEndorsementHiddenInput;
  SetFieldPrivacyInput: SetFieldPrivacyInput;
  SetOpenToWorkInput: SetOpenToWorkInput;
  SetProfileHiddenInput: SetProfileHiddenInput;
  Skill: ResolverTypeWrapper<SkillRow>;
  SkillArrivalPoint: ResolverTypeWrapper<SkillArrivalPoint>;
  SkillArrivals: ResolverTypeWrapper<SkillArrivals>;
  SkillConnection: ResolverTypeWrapper<Page<SkillRow>>;
  SkillCount: ResolverTypeWrapper<Omit<SkillCount, 'skill'> & { skill: ResolversTypes['Skill'] }>;
  SkillEdge: ResolverTypeWrapper<Page<SkillRow>['edges'][number]>;
  SkillLevel: SkillLevel;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpdateEducationInput: UpdateEducationInput;
  UpdateExperienceInput: UpdateExperienceInput;
  UpdateLinkInput: UpdateLinkInput;
  UpdateProfileInput: UpdateProfileInput;
  User: ResolverTypeWrapper<Reference>;
  UserProfileReport: ResolverTypeWrapper<Omit<UserProfileReport, 'topSkills' | 'user'> & { topSkills: Array<ResolversTypes['SkillCount']>, user: ResolversTypes['User'] }>;
  WithdrawEndorsementInput: WithdrawEndorsementInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddEducationInput: AddEducationInput;
  AddExperienceInput: AddExperienceInput;
  AddLinkInput: AddLinkInput;
  AddSkillInput: AddSkillInput;
  BigInt: Scalars['BigInt']['output'];
  Certificate: Reference;
  ID: Scalars['ID']['output'];
  ChangeHandleInput: ChangeHandleInput;
  Completeness: Completeness;
  Int: Scalars['Int']['output'];
  CompletenessBucket: CompletenessBucket;
  CompletenessReason: CompletenessReason;
  CreateProfileInput: CreateProfileInput;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteProfileInput: DeleteProfileInput;
  DeletedProfile: DeletedProfile;
  Duration: Scalars['Duration']['output'];
  Education: EducationRow;
  Email: Scalars['Email']['output'];
  EndorseSkillInput: EndorseSkillInput;
  Endorsement: EndorsementRow;
  EndorsementConnection: Page<EndorsementRow>;
  EndorsementEdge: Page<EndorsementRow>['edges'][number];
  Experience: ExperienceRow;
  FieldPrivacyInput: FieldPrivacyInput;
  FieldPrivacyRule: FieldPrivacyRule;
  FilledPercent: FilledPercent;
  JSON: Scalars['JSON']['output'];
  MergeSkillsInput: MergeSkillsInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NameCount: NameCount;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Period: Period;
  PeriodInput: PeriodInput;
  PrivacyUsage: PrivacyUsage;
  Profile: ProfileRow;
  Float: Scalars['Float']['output'];
  ProfileCard: ProfileCard;
  ProfileConnection: Page<ProfileRow>;
  ProfileEdge: Page<ProfileRow>['edges'][number];
  ProfileFigures: ProfileFigures;
  ProfileLink: ProfileLinkRow;
  ProfilePoint: ProfilePoint;
  ProfileSkill: ProfileSkillRow;
  ProfileSkillConnection: Page<ProfileSkillRow>;
  ProfileSkillEdge: Page<ProfileSkillRow>['edges'][number];
  ProfileStateCount: ProfileStateCount;
  ProfileSummary: Omit<ProfileSummary, 'topSkills'> & { topSkills: Array<ResolversParentTypes['SkillCount']> };
  Query: Record<PropertyKey, never>;
  RemoveEducationInput: RemoveEducationInput;
  RemoveExperienceInput: RemoveExperienceInput;
  RemoveLinkInput: RemoveLinkInput;
  RemoveSkillInput: RemoveSkillInput;
  RestoreProfileInput: RestoreProfileInput;
  SetEndorsementHiddenInput: SetEndorsementHiddenInput;
  SetFieldPrivacyInput: SetFieldPrivacyInput;
  SetOpenToWorkInput: SetOpenToWorkInput;
  SetProfileHiddenInput: SetProfileHiddenInput;
  Skill: SkillRow;
  SkillArrivalPoint: SkillArrivalPoint;
  SkillArrivals: SkillArrivals;
  SkillConnection: Page<SkillRow>;
  SkillCount: Omit<SkillCount, 'skill'> & { skill: ResolversParentTypes['Skill'] };
  SkillEdge: Page<SkillRow>['edges'][number];
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UpdateEducationInput: UpdateEducationInput;
  UpdateExperienceInput: UpdateExperienceInput;
  UpdateLinkInput: UpdateLinkInput;
  UpdateProfileInput: UpdateProfileInput;
  User: Reference;
  UserProfileReport: Omit<UserProfileReport, 'topSkills' | 'user'> & { topSkills: Array<ResolversParentTypes['SkillCount']>, user: ResolversParentTypes['User'] };
  WithdrawEndorsementInput: WithdrawEndorsementInput;
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

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  missing?: Resolver<Array<ResolversTypes['ProfileField']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['CompletenessReason']>, ParentType, ContextType>;
};

export type CompletenessBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompletenessBucket'] = ResolversParentTypes['CompletenessBucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompletenessReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompletenessReason'] = ResolversParentTypes['CompletenessReason']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ProfileField'], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type DeletedProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletedProfile'] = ResolversParentTypes['DeletedProfile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  restorableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EducationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Education'] = ResolversParentTypes['Education']> = {
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type EndorsementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Endorsement'] = ResolversParentTypes['Endorsement'], FederationReferenceType extends FederationReferenceTypes['Endorsement'] = FederationReferenceTypes['Endorsement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Endorsement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endorser?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  profileSkill?: Resolver<ResolversTypes['ProfileSkill'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EndorsementState'], ParentType, ContextType>;
};

export type EndorsementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndorsementConnection'] = ResolversParentTypes['EndorsementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EndorsementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Endorsement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndorsementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndorsementEdge'] = ResolversParentTypes['EndorsementEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Endorsement'], ParentType, ContextType>;
};

export type ExperienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Experience'] = ResolversParentTypes['Experience']> = {
  company?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type FieldPrivacyRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldPrivacyRule'] = ResolversParentTypes['FieldPrivacyRule']> = {
  field?: Resolver<ResolversTypes['ProfileField'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PrivacyLevel'], ParentType, ContextType>;
};

export type FilledPercentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilledPercent'] = ResolversParentTypes['FilledPercent']> = {
  experience?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  photo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addEducation?: Resolver<ResolversTypes['Education'], ParentType, ContextType, RequireFields<MutationAddEducationArgs, 'input'>>;
  addExperience?: Resolver<ResolversTypes['Experience'], ParentType, ContextType, RequireFields<MutationAddExperienceArgs, 'input'>>;
  addLink?: Resolver<ResolversTypes['ProfileLink'], ParentType, ContextType, RequireFields<MutationAddLinkArgs, 'input'>>;
  addSkill?: Resolver<ResolversTypes['ProfileSkill'], ParentType, ContextType, RequireFields<MutationAddSkillArgs, 'input'>>;
  changeHandle?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<MutationChangeHandleArgs, 'input'>>;
  createProfile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<MutationCreateProfileArgs, 'input'>>;
  deleteProfile?: Resolver<ResolversTypes['DeletedProfile'], ParentType, ContextType, Partial<MutationDeleteProfileArgs>>;
  endorseSkill?: Resolver<ResolversTypes['Endorsement'], ParentType, ContextType, RequireFields<MutationEndorseSkillArgs, 'input'>>;
  mergeSkills?: Resolver<ResolversTypes['Skill'], ParentType, ContextType, RequireFields<MutationMergeSkillsArgs, 'input'>>;
  removeEducation?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<MutationRemoveEducationArgs, 'input'>>;
  removeExperience?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<MutationRemoveExperienceArgs, 'input'>>;
  removeLink?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<MutationRemoveLinkArgs, 'input'>>;
  removeSkill?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<MutationRemoveSkillArgs, 'input'>>;
  restoreProfile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, Partial<MutationRestoreProfileArgs>>;
  setEndorsementHidden?: Resolver<ResolversTypes['Endorsement'], ParentType, ContextType, RequireFields<MutationSetEndorsementHiddenArgs, 'input'>>;
  setFieldPrivacy?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<MutationSetFieldPrivacyArgs, 'input'>>;
  setOpenToWork?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<MutationSetOpenToWorkArgs, 'input'>>;
  setProfileHidden?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<MutationSetProfileHiddenArgs, 'input'>>;
  updateEducation?: Resolver<ResolversTypes['Education'], ParentType, ContextType, RequireFields<MutationUpdateEducationArgs, 'input'>>;
  updateExperience?: Resolver<ResolversTypes['Experience'], ParentType, ContextType, RequireFields<MutationUpdateExperienceArgs, 'input'>>;
  updateLink?: Resolver<ResolversTypes['ProfileLink'], ParentType, ContextType, RequireFields<MutationUpdateLinkArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  withdrawEndorsement?: Resolver<ResolversTypes['Endorsement'], ParentType, ContextType, RequireFields<MutationWithdrawEndorsementArgs, 'input'>>;
};

export type NameCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameCount'] = ResolversParentTypes['NameCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type PrivacyUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyUsage'] = ResolversParentTypes['PrivacyUsage']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ProfileField'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PrivacyLevel'], ParentType, ContextType>;
};

export type ProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile'], FederationReferenceType extends FederationReferenceTypes['Profile'] = FederationReferenceTypes['Profile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Profile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bio?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  card?: Resolver<ResolversTypes['ProfileCard'], ParentType, ContextType, RequireFields<ProfileCardArgs, 'locale'>>;
  completeness?: Resolver<Maybe<ResolversTypes['Completeness']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  education?: Resolver<Array<ResolversTypes['Education']>, ParentType, ContextType>;
  experience?: Resolver<Array<ResolversTypes['Experience']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ProfileLink']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openToRoles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  openToWork?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  privacy?: Resolver<Maybe<Array<ResolversTypes['FieldPrivacyRule']>>, ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['ProfileSkillConnection'], ParentType, ContextType, Partial<ProfileSkillsArgs>>;
  state?: Resolver<Maybe<ResolversTypes['ProfileState']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['TimeZone']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearsOfExperience?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProfileCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileCard'] = ResolversParentTypes['ProfileCard']> = {
  initials?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberSince?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileConnection'] = ResolversParentTypes['ProfileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProfileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Profile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileEdge'] = ResolversParentTypes['ProfileEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
};

export type ProfileFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileFigures'] = ResolversParentTypes['ProfileFigures']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endorsementsGiven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endorsers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skillsAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfileLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileLink'] = ResolversParentTypes['ProfileLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type ProfilePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfilePoint'] = ResolversParentTypes['ProfilePoint']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endorsementsGiven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skillsAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfileSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileSkill'] = ResolversParentTypes['ProfileSkill'], FederationReferenceType extends FederationReferenceTypes['ProfileSkill'] = FederationReferenceTypes['ProfileSkill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProfileSkill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endorsedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endorsementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endorsements?: Resolver<ResolversTypes['EndorsementConnection'], ParentType, ContextType, Partial<ProfileSkillEndorsementsArgs>>;
  evidence?: Resolver<Array<Maybe<ResolversTypes['Certificate']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type ProfileSkillConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileSkillConnection'] = ResolversParentTypes['ProfileSkillConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProfileSkillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProfileSkill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfileSkillEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileSkillEdge'] = ResolversParentTypes['ProfileSkillEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProfileSkill'], ParentType, ContextType>;
};

export type ProfileStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileStateCount'] = ResolversParentTypes['ProfileStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProfileState'], ParentType, ContextType>;
};

export type ProfileSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileSummary'] = ResolversParentTypes['ProfileSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byState?: Resolver<Array<ResolversTypes['ProfileStateCount']>, ParentType, ContextType>;
  completeness?: Resolver<Array<ResolversTypes['CompletenessBucket']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ProfileFigures'], ParentType, ContextType>;
  filledPercent?: Resolver<ResolversTypes['FilledPercent'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  openToWork?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['ProfileFigures'], ParentType, ContextType>;
  privacyUsage?: Resolver<Array<ResolversTypes['PrivacyUsage']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['ProfilePoint']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  topIndustries?: Resolver<Array<ResolversTypes['NameCount']>, ParentType, ContextType>;
  topLocations?: Resolver<Array<ResolversTypes['NameCount']>, ParentType, ContextType>;
  topSkills?: Resolver<Array<ResolversTypes['SkillCount']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  exportProfile?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<QueryExportProfileArgs, 'format'>>;
  myProfile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType, Partial<QueryProfileArgs>>;
  profileSummary?: Resolver<ResolversTypes['ProfileSummary'], ParentType, ContextType, RequireFields<QueryProfileSummaryArgs, 'period'>>;
  profilesByUser?: Resolver<Array<ResolversTypes['Profile']>, ParentType, ContextType, RequireFields<QueryProfilesByUserArgs, 'userIds'>>;
  searchProfiles?: Resolver<ResolversTypes['ProfileConnection'], ParentType, ContextType, Partial<QuerySearchProfilesArgs>>;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, RequireFields<QuerySkillsArgs, 'query'>>;
  userProfileReport?: Resolver<ResolversTypes['UserProfileReport'], ParentType, ContextType, RequireFields<QueryUserProfileReportArgs, 'userId'>>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'], FederationReferenceType extends FederationReferenceTypes['Skill'] = FederationReferenceTypes['Skill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Skill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkillArrivalPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillArrivalPoint'] = ResolversParentTypes['SkillArrivalPoint']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endorsements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skillsAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillArrivalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillArrivals'] = ResolversParentTypes['SkillArrivals']> = {
  endorsements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skillsAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillConnection'] = ResolversParentTypes['SkillConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SkillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillCount'] = ResolversParentTypes['SkillCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type SkillEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillEdge'] = ResolversParentTypes['SkillEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  endorsementReceived?: SubscriptionResolver<ResolversTypes['Endorsement'], "endorsementReceived", ParentType, ContextType, Partial<SubscriptionEndorsementReceivedArgs>>;
  profileUpdated?: SubscriptionResolver<ResolversTypes['Profile'], "profileUpdated", ParentType, ContextType, RequireFields<SubscriptionProfileUpdatedArgs, 'userId'>>;
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
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
};

export type UserProfileReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserProfileReport'] = ResolversParentTypes['UserProfileReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Completeness']>, ParentType, ContextType>;
  completenessPercentile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endorsementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endorsementsLast30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endorserCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['SkillArrivals'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['SkillArrivals'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['SkillArrivalPoint']>, ParentType, ContextType>;
  skillCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  topSkills?: Resolver<Array<ResolversTypes['SkillCount']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  yearsOfExperience?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  Certificate?: CertificateResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  CompletenessBucket?: CompletenessBucketResolvers<ContextType>;
  CompletenessReason?: CompletenessReasonResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeletedProfile?: DeletedProfileResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Education?: EducationResolvers<ContextType>;
  Email?: GraphQLScalarType;
  Endorsement?: EndorsementResolvers<ContextType>;
  EndorsementConnection?: EndorsementConnectionResolvers<ContextType>;
  EndorsementEdge?: EndorsementEdgeResolvers<ContextType>;
  Experience?: ExperienceResolvers<ContextType>;
  FieldPrivacyRule?: FieldPrivacyRuleResolvers<ContextType>;
  FilledPercent?: FilledPercentResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameCount?: NameCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PrivacyUsage?: PrivacyUsageResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  ProfileCard?: ProfileCardResolvers<ContextType>;
  ProfileConnection?: ProfileConnectionResolvers<ContextType>;
  ProfileEdge?: ProfileEdgeResolvers<ContextType>;
  ProfileFigures?: ProfileFiguresResolvers<ContextType>;
  ProfileLink?: ProfileLinkResolvers<ContextType>;
  ProfilePoint?: ProfilePointResolvers<ContextType>;
  ProfileSkill?: ProfileSkillResolvers<ContextType>;
  ProfileSkillConnection?: ProfileSkillConnectionResolvers<ContextType>;
  ProfileSkillEdge?: ProfileSkillEdgeResolvers<ContextType>;
  ProfileStateCount?: ProfileStateCountResolvers<ContextType>;
  ProfileSummary?: ProfileSummaryResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillArrivalPoint?: SkillArrivalPointResolvers<ContextType>;
  SkillArrivals?: SkillArrivalsResolvers<ContextType>;
  SkillConnection?: SkillConnectionResolvers<ContextType>;
  SkillCount?: SkillCountResolvers<ContextType>;
  SkillEdge?: SkillEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserProfileReport?: UserProfileReportResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
