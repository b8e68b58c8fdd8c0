import { id, instant, lifecycle } from '@lyceum/kit';
import { sql } from 'drizzle-orm';
import { boolean, check, customType, date, index, integer, jsonb, pgSchema, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { FieldPrivacy, ProfileField } from './utilities.ts';

export { blocks, connected, employed, evidence, following } from './ties.ts';

const schema = pgSchema('profiles');
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const skillLevel = schema.enum('skill_level', ['BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT']);
export const endorsementState = schema.enum('endorsement_state', ['GIVEN', 'HIDDEN', 'WITHDRAWN']);

/** What profiles knows of accounts' users, from their facts. */
export const people = schema.table('people', {
  userId: uuid().primaryKey(),
  displayName: text().notNull(),
  /** By the place, or by closing the account. */
  suspended: boolean().notNull().default(false),
});

export const profiles = schema.table(
  'profiles',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => people.userId),
    /** As accounts says: copied from people, so that one read is enough. */
    displayName: text().notNull(),
    suspended: boolean().notNull().default(false),
    handle: text().notNull(),
    handleChangedAt: instant(),
    headline: text(),
    bio: text(),
    photoUrl: text(),
    location: text(),
    /** ISO 3166-1 alpha-2. */
    countryCode: text(),
    timeZone: text(),
    industry: text(),
    openToWork: boolean().notNull().default(false),
    /** Wanted roles; empty unless open to work. */
    openToRoles: text().array().notNull().default([]),
    privacy: jsonb().$type<FieldPrivacy>().notNull(),
    /** The fields that hold something, sorted: what completeness is computed from. */
    filled: text().array().$type<ProfileField[]>().notNull().default([]),
    /** Hidden by its owner. */
    hiddenAt: instant(),
    /** Taken down; restorable until it is purged. */
    deletedAt: instant(),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('profiles_user').on(t.userId),
    uniqueIndex('profiles_handle').on(t.handle),
    index('profiles_created').on(t.createdAt, t.id),
    index('profiles_deleted').on(t.deletedAt).where(sql`${t.deletedAt} is not null`),
    check('profiles_handle_form', sql`${t.handle} ~ '^[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]$'`),
    check('profiles_roles_when_open', sql`${t.openToWork} or cardinality(${t.openToRoles}) = 0`),
  ],
);

/** Every handle a profile has or had: an old one leads to it for as long as it exists. */
export const handles = schema.table(
  'handles',
  {
    handle: text().primaryKey(),
    profileId: uuid()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    since: instant().notNull().defaultNow(),
  },
  (t) => [index('handles_profile').on(t.profileId)],
);

const ofProfile = () =>
  uuid()
    .notNull()
    .references(() => profiles.id, { onDelete: 'cascade' });

export const experiences = schema.table(
  'experiences',
  {
    id: id(),
    profileId: ofProfile(),
    title: text().notNull(),
    company: text().notNull(),
    location: text(),
    description: text(),
    url: text(),
    startDate: date({ mode: 'string' }).notNull(),
    /** Null: goes on. */
    endDate: date({ mode: 'string' }),
    ...lifecycle(),
  },
  (t) => [index('experiences_profile').on(t.profileId), check('experiences_in_order', sql`${t.endDate} >= ${t.startDate}`)],
);

export const educations = schema.table(
  'educations',
  {
    id: id(),
    profileId: ofProfile(),
    institution: text().notNull(),
    degree: text(),
    area: text(),
    grade: text(),
    url: text(),
    startDate: date({ mode: 'string' }),
    endDate: date({ mode: 'string' }),
    ...lifecycle(),
  },
  (t) => [index('educations_profile').on(t.profileId), check('educations_in_order', sql`${t.endDate} >= ${t.startDate}`)],
);

export const links = schema.table(
  'links',
  { id: id(), profileId: ofProfile(), label: text().notNull(), url: text().notNull(), ...lifecycle() },
  (t) => [uniqueIndex('links_url').on(t.profileId, t.url)],
);

/** Skills that anybody claims: one row per name, however it is written. */
export const skills = schema.table(
  'skills',
  {
    id: id(),
    /** As first written. */
    name: text().notNull(),
    /** As compared: see normaliseSkill. */
    key: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [uniqueIndex('skills_key').on(t.key), index('skills_search').using('gin', sql`${t.key} gin_trgm_ops`)],
);

export const profileSkills = schema.table(
  'profile_skills',
  {
    id: id(),
    profileId: ofProfile(),
    skillId: uuid()
      .notNull()
      .references(() => skills.id),
    level: skillLevel(),
    /** How many GIVEN endorsements there are; moves with them in one transaction. */
    endorsementCount: integer().notNull().default(0),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('profile_skills_once').on(t.profileId, t.skillId),
    index('profile_skills_order').on(t.profileId, t.endorsementCount, t.id),
    index('profile_skills_skill').on(t.skillId),
    check('profile_skills_count', sql`${t.endorsementCount} >= 0`),
  ],
);

export const endorsements = schema.table(
  'endorsements',
  {
    id: id(),
    profileSkillId: uuid()
      .notNull()
      .references(() => profileSkills.id, { onDelete: 'cascade' }),
    endorserId: uuid().notNull(),
    state: endorsementState().notNull().default('GIVEN'),
    ...lifecycle(),
  },
  (t) => [
    uniqueIndex('endorsements_once').on(t.profileSkillId, t.endorserId),
    index('endorsements_order').on(t.profileSkillId, t.createdAt, t.id),
    index('endorsements_endorser').on(t.endorserId),
    index('endorsements_at').on(t.createdAt),
  ],
);

/** What search reads: of visible profiles, their PUBLIC fields and nothing else. */
export const searchDocuments = schema.table(
  'search_documents',
  {
    profileId: uuid()
      .primaryKey()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    /** Lower case, without accents. */
    name: text().notNull(),
    location: text().notNull(),
    countryCode: text(),
    companies: text().notNull(),
    industry: text(),
    /** Keys of skills. */
    skills: text().array().notNull(),
    openToWork: boolean().notNull(),
    /** Everything above and headline, bio, positions and schools, weighted. */
    words: tsvector().notNull(),
  },
  (t) => [
    index('search_name').using('gin', sql`${t.name} gin_trgm_ops`),
    index('search_location').using('gin', sql`${t.location} gin_trgm_ops`),
    index('search_companies').using('gin', sql`${t.companies} gin_trgm_ops`),
    index('search_skills').using('gin', t.skills),
    index('search_words').using('gin', t.words),
  ],
);

export type ProfileRow = typeof profiles.$inferSelect;
export type ExperienceRow = typeof experiences.$inferSelect;
export type EducationRow = typeof educations.$inferSelect;
export type ProfileLinkRow = typeof links.$inferSelect;
export type SkillRow = typeof skills.$inferSelect;
export type ProfileSkillRow = typeof profileSkills.$inferSelect;
export type EndorsementRow = typeof endorsements.$inferSelect;
