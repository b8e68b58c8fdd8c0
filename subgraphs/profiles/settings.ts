import { defineSettings } from '@lyceum/kit';
import { z } from 'zod';
import { COMPLETENESS_FIELDS, CompletenessWeights, PRIVACY_LEVELS } from './utilities.ts';

export const settings = defineSettings(
  'Profile',
  z.object({
    defaultFieldPrivacy: z.enum(PRIVACY_LEVELS).default('PUBLIC').describe('Who sees each field of a profile that is made from now on.'),
    requiredFields: z
      .array(z.enum(COMPLETENESS_FIELDS))
      .max(COMPLETENESS_FIELDS.length)
      .default(['HEADLINE'])
      .describe('Fields that must hold something before a profile counts as ACTIVE.'),
    completenessWeights: CompletenessWeights.default({
      HEADLINE: 15,
      BIO: 15,
      PHOTO: 10,
      LOCATION: 10,
      TIME_ZONE: 5,
      INDUSTRY: 5,
      LINKS: 5,
      EXPERIENCE: 15,
      EDUCATION: 10,
      SKILLS: 10,
    }).describe('What each field is worth for completeness, by field; left out or 0: it does not count.'),
    maxSkills: z.int().min(1).max(500).default(100).describe('Skills that one profile may list.'),
    maxEntries: z.int().min(1).max(200).default(50).describe('Positions, and likewise schools and links, that one profile may list.'),
    whoCanEndorse: z
      .enum(['CONNECTIONS', 'EVERYBODY'])
      .default('CONNECTIONS')
      .describe('Who may endorse somebody’s skills: their connections, or everybody who sees them.')
      .meta({ overridableBy: ['USER'] }),
    endorsementsEnabled: z
      .boolean()
      .default(true)
      .describe('Whether people may endorse each other’s skills.')
      .meta({ overridableBy: ['USER'], atMost: true }),
    handleChangeCooldownDays: z.int().min(0).max(365).default(30).describe('Days between two changes of a handle.'),
    profilePage: z
      .string()
      .max(2_048)
      .regex(/^$|^https?:\/\/\S*\{handle\}\S*$/, 'Give an http or https URL that holds {handle}.')
      .default('')
      .describe('Address of a profile on the web, with {handle} in it, for exports; empty: there is none.'),
    searchIndexable: z.boolean().default(true).describe('Whether profiles can be searched at all.'),
    restoreDays: z
      .int()
      .min(0)
      .max(365)
      .default(30)
      .describe('Days in which a profile that was taken down can be restored; then it is erased.'),
  }),
);
