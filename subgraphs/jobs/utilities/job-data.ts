import { minorUnits, utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';
import { skillKey } from './skills.ts';

const Salary = z.object({
  minMinor: minorUnits,
  maxMinor: minorUnits,
  currency: z.string().max(1_000),
  period: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
});

/** A job's data as anybody may send it; `validateJobData` tells what is wrong with it. */
export const JobData = z.object({
  title: z.string().max(20_000).nullish(),
  description: z.string().max(500_000).nullish(),
  type: z.enum(['FULL_TIME', 'PART_TIME', 'CONTRACT', 'FREELANCE', 'INTERNSHIP', 'TEMPORARY']).nullish(),
  workMode: z.enum(['ON_SITE', 'HYBRID', 'REMOTE']).nullish(),
  city: z.string().max(20_000).nullish(),
  countryCode: z.string().max(20_000).nullish(),
  salary: Salary.nullish(),
  openings: z.number().nullish(),
  deadline: z.union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))]).nullish(),
  skills: z
    .array(z.object({ name: z.string().max(20_000), required: z.boolean().nullish() }))
    .max(1_000)
    .nullish(),
});

const MOST_SKILLS = 30;
const MOST_OPENINGS = 10_000;
const MOST_MINOR = 10n ** 15n;

export const validateJobData = utility(
  'All that is wrong with a job’s data; keys left out are not looked at.',
  JobData,
  (data): Violation[] => {
    const violations: Violation[] = [];
    const add = (key: string, rule: string, message: string) => void violations.push({ path: ['input', ...key.split('.')], rule, message });
    if (data.title === null || (data.title !== undefined && !data.title.trim())) add('title', 'required', 'Give a title.');
    for (const [key, most] of [
      ['title', 150],
      ['description', 20_000],
      ['city', 120],
    ] as const) {
      const text = data[key] ?? '';
      if ([...text.trim()].length > most) add(key, 'too_big', `Use at most ${most} characters.`);
      if (text.includes('\0')) add(key, 'unstorable', 'Leave out the NUL character.');
    }
    if (data.countryCode != null && !/^[A-Z]{2}$/.test(data.countryCode))
      add('countryCode', 'format', 'Use two capital letters of ISO 3166-1.');
    if (data.openings != null && !(Number.isInteger(data.openings) && data.openings > 0 && data.openings <= MOST_OPENINGS))
      add('openings', 'range', `Give a number from 1 to ${MOST_OPENINGS}.`);
    if (data.salary) {
      const { minMinor, maxMinor, currency } = data.salary;
      if (minMinor <= 0n) add('salary.minMinor', 'too_small', 'Give an amount above zero.');
      if (maxMinor < minMinor) add('salary.maxMinor', 'order', 'The most must not be less than the least.');
      if (maxMinor > MOST_MINOR) add('salary.maxMinor', 'too_big', 'This amount is too large.');
      if (!Intl.supportedValuesOf('currency').includes(currency))
        add('salary.currency', 'currency', 'Use an ISO 4217 code, for example EUR.');
    }
    const skills = (data.skills ?? []).map(({ name }) => skillKey(name));
    if (skills.length > MOST_SKILLS) add('skills', 'too_big', `Name at most ${MOST_SKILLS} skills.`);
    skills.forEach((skill, i) => {
      if (!skill || skill.length > 100 || skill.includes('\0')) add(`skills.${i}.name`, 'format', 'Use 1 to 100 characters.');
      else if (skills.indexOf(skill) !== i) add(`skills.${i}.name`, 'duplicate', 'This skill is named already.');
    });
    return violations;
  },
);
