import { utility } from '@lyceum/kit';
import { z } from 'zod';
import { PROFILE_FIELDS, type ProfileField } from './fields.ts';

/** Being open to work is a choice, not something that a profile lacks. */
export const COMPLETENESS_FIELDS = PROFILE_FIELDS.filter((field) => field !== 'OPEN_TO_WORK');

export const CompletenessWeights = z
  .partialRecord(z.enum(COMPLETENESS_FIELDS), z.int().min(0).max(100))
  .refine((weights) => Object.values(weights).some((weight) => weight > 0), 'At least one field must count.');

const ADVICE: Readonly<Partial<Record<ProfileField, string>>> = {
  HEADLINE: 'Say in one line what you do.',
  BIO: 'Tell others about yourself.',
  PHOTO: 'Add a photo.',
  LOCATION: 'Say where you live.',
  TIME_ZONE: 'Choose your time zone.',
  INDUSTRY: 'Name the industry that you work in.',
  LINKS: 'Link to a site or an account of yours.',
  EXPERIENCE: 'Add a position that you hold or held.',
  EDUCATION: 'Add a school that you went to.',
  SKILLS: 'List what you are good at.',
};

export const computeCompleteness = utility(
  'How complete a profile is, 0 to 100, and what it lacks, the heaviest first; 100 only when it lacks nothing.',
  z.object({ filled: z.array(z.enum(PROFILE_FIELDS)).max(100), weights: CompletenessWeights }),
  ({ filled, weights }) => {
    const counted = COMPLETENESS_FIELDS.map((field) => ({ field, weight: weights[field] ?? 0 })).filter(({ weight }) => weight > 0);
    const sum = (of: typeof counted) => of.reduce((total, { weight }) => total + weight, 0);
    const lacking = counted.filter(({ field }) => !filled.includes(field)).toSorted((a, b) => b.weight - a.weight);
    const total = sum(counted);
    // rounded down: 100 says that nothing is missing
    const percentOf = (weight: number) => Math.floor((weight * 100) / total);
    return {
      percent: percentOf(total - sum(lacking)),
      missing: lacking.map(({ field }) => field),
      reasons: lacking.map(({ field, weight }) => ({ field, gain: percentOf(weight), advice: ADVICE[field] ?? '' })),
    };
  },
);
