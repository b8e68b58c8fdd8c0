import { moment, utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';
import { VERBS, verbNames, verbOf } from './verbs.ts';

const Given = z.string().max(10_000).nullish();
/** A statement as clients give it, before it is checked. */
export const ActivityData = z.object({
  verb: Given,
  objectType: Given,
  objectId: Given,
  objectName: Given,
  scoreScaled: z.number().nullish(),
  durationSeconds: z.number().nullish(),
  occurredAt: moment.nullish(),
});

const OLDEST = Date.UTC(2000, 0, 1);
const AHEAD_MS = 5 * 60_000;

export const validateActivityData = utility(
  'All that is wrong with a statement.',
  ActivityData.extend({ now: moment, acceptedVerbs: z.array(z.string().max(200)).max(200).default([]) }),
  ({ verb, objectType, objectId, objectName, scoreScaled, durationSeconds, occurredAt, now, acceptedVerbs }): Violation[] => {
    const violations: Violation[] = [];
    const wrong = (field: string, rule: string, message: string) => void violations.push({ path: [field], rule, message });
    const known = verb ? verbOf(verb) : null;
    if (!known) wrong('verb', 'unknown', `Use one of ${verbNames().join(', ')}, or its IRI.`);
    else if (known === 'voided') wrong('verb', 'voided', 'Void a statement with voidActivity.');
    else if (acceptedVerbs.length && !acceptedVerbs.includes(known))
      wrong('verb', 'not_accepted', `Use one of ${acceptedVerbs.join(', ')}.`);
    if (!objectType || !/^[A-Z][A-Za-z]{0,49}$/.test(objectType))
      wrong('objectType', 'format', 'Name a kind of thing, like Course or Video.');
    if (!objectId || objectId.length > 500) wrong('objectId', 'length', 'Give an id of 1 to 500 characters.');
    if (objectName && objectName.length > 500) wrong('objectName', 'too_long', 'Use at most 500 characters.');
    if (scoreScaled != null && !(scoreScaled >= -1 && scoreScaled <= 1))
      wrong('scoreScaled', 'range', 'A scaled score is between -1 and 1.');
    if (durationSeconds != null && !(Number.isInteger(durationSeconds) && durationSeconds >= 0 && durationSeconds <= 30 * 86_400))
      wrong('durationSeconds', 'range', 'Give whole seconds, up to 30 days.');
    if (occurredAt && (occurredAt.getTime() < OLDEST || occurredAt.getTime() > now.getTime() + AHEAD_MS))
      wrong('occurredAt', 'range', 'Give a moment since 2000 that is not in the future.');
    return violations;
  },
);

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

export const formatActivityData = utility(
  'A statement as people read it: a sentence, and how long ago it was.',
  z.object({
    actorName: z.string().max(500),
    verb: z.string().max(100),
    objectName: z.string().max(500).nullable(),
    objectType: z.string().max(100),
    occurredAt: moment,
    now: moment,
    locale: z.string().max(35).nullish(),
  }),
  ({ actorName, verb, objectName, objectType, occurredAt, now, locale }) => {
    const known = verbOf(verb);
    const seconds = (occurredAt.getTime() - now.getTime()) / 1_000;
    const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
    const ago = new Intl.RelativeTimeFormat(localeOf(locale), { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
    return { sentence: `${actorName} ${known ? VERBS[known].says : verb} ${objectName ?? `a ${objectType.toLowerCase()}`}`, ago };
  },
);

function localeOf(locale: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales(locale ?? 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
}
