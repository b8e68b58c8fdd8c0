import { z } from 'zod';

/** What a profile holds, as far as its owner decides who sees it. Name and handle are seen by everybody. */
export const PROFILE_FIELDS = [
  'HEADLINE',
  'BIO',
  'PHOTO',
  'LOCATION',
  'TIME_ZONE',
  'INDUSTRY',
  'LINKS',
  'EXPERIENCE',
  'EDUCATION',
  'SKILLS',
  'OPEN_TO_WORK',
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

export const PRIVACY_LEVELS = ['PUBLIC', 'CONNECTIONS', 'FOLLOWERS', 'COMPANY', 'ONLY_ME'] as const;
export type PrivacyLevel = (typeof PRIVACY_LEVELS)[number];

/** The level of every field. */
export const FieldPrivacy = z.record(z.enum(PROFILE_FIELDS), z.enum(PRIVACY_LEVELS));
export type FieldPrivacy = z.output<typeof FieldPrivacy>;
