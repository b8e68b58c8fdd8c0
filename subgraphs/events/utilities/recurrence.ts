import { invalid, moment, TimeZone, utility, type Violation } from '@lyceum/kit';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const DAYS = 'MO|TU|WE|TH|FR|SA|SU';
const list = (one: string) => new RegExp(`^(?:${one})(?:,(?:${one}))*$`);
/** The parts of a rule that are understood: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10 */
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^[1-9]\d{0,3}$/,
  UNTIL: /^\d{8}T\d{6}Z$/,
  BYDAY: list(`(?:[+-]?[1-5])?(?:${DAYS})`),
  BYMONTHDAY: list('-?(?:[1-9]|[12]\\d|3[01])'),
  BYMONTH: list('[1-9]|1[0-2]'),
  BYSETPOS: list('-?[1-9]\\d{0,2}'),
  WKST: new RegExp(`^(?:${DAYS})$`),
};
const LONGEST = 500;
// rules that fit no date end here, soon enough
const MOST_STEPS = 20_000;

const Rule = z.string().max(LONGEST);

export const parseRrule = utility(
  'A rule of RFC 5545 in its parts, and all that is wrong with it: it has a frequency of days or longer, and an end by COUNT or UNTIL.',
  z.object({ rule: Rule, maxRecurrence: z.int().min(2).default(400) }),
  ({ rule, maxRecurrence }): { parts: Record<string, string>; violations: Violation[] } => {
    const violations: Violation[] = [];
    const wrong = (kind: string, message: string) => void violations.push({ path: ['input', 'recurrence'], rule: kind, message });
    const parts: Record<string, string> = {};
    for (const part of rule
      .trim()
      .toUpperCase()
      .replace(/^RRULE:/, '')
      .split(';')) {
      const [name = '', value = '', ...more] = part.split('=');
      const pattern = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
      if (!pattern) wrong('unknown', `Leave out “${name.slice(0, 20)}”: these parts are known: ${Object.keys(PARTS).join(', ')}.`);
      else if (name in parts) wrong('format', `Give ${name} once.`);
      else if (more.length || !pattern.test(value)) wrong('format', `Write ${name} as RFC 5545 has it.`);
      parts[name] = value;
    }
    if (!parts.FREQ) wrong('required', 'Give a FREQ: DAILY, WEEKLY, MONTHLY or YEARLY.');
    if (parts.COUNT && parts.UNTIL) wrong('format', 'Give COUNT or UNTIL, not both.');
    if (!parts.COUNT && !parts.UNTIL) wrong('required', 'Give an end: COUNT=10, or UNTIL=20261231T000000Z.');
    if (Number(parts.COUNT) > maxRecurrence) wrong('too_big', `A rule makes at most ${maxRecurrence} dates.`);
    return { parts, violations };
  },
);

export const expandOccurrences = utility(
  'The moments that a rule makes on the clocks of a zone, the first one first. Throws INVALID where the rule is wrong, makes too many, or not the first.',
  z.object({ rule: Rule, startsAt: moment, timeZone: TimeZone, maxRecurrence: z.int().min(2).max(10_000).default(400) }),
  ({ rule, startsAt, timeZone, maxRecurrence }): Date[] => {
    const { parts, violations } = parseRrule({ rule, maxRecurrence });
    if (violations.length) throw invalid(violations);
    const refuse = (kind: string, message: string) => invalid([{ path: ['input', 'recurrence'], rule: kind, message }]);
    const made = dates(parts, startsAt, timeZone, maxRecurrence);
    if (!made) throw refuse('empty', 'The rule fits too few dates.');
    if (made.length > maxRecurrence) throw refuse('too_big', `A rule makes at most ${maxRecurrence} dates.`);
    if (made[0]?.getTime() !== startsAt.getTime()) throw refuse('format', 'Let the event begin on the first date that the rule makes.');
    return made;
  },
);

/** One more than allowed at most; null where the rule finds none for too long. */
function dates(parts: Record<string, string>, startsAt: Date, timeZone: string, most: number): Date[] | null {
  const dtstart = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(timeZone);
  const rruleString = Object.entries(parts)
    .map(([name, value]) => `${name}=${value}`)
    .join(';');
  try {
    const rule = new RRuleTemporal({
      rruleString,
      dtstart,
      temporal: Temporal,
      maxIterations: MOST_STEPS,
      maxCandidateEvaluations: MOST_STEPS,
    });
    return rule.all((_, i) => i <= most).map(({ epochMilliseconds }) => new Date(epochMilliseconds));
  } catch {
    return null;
  }
}
