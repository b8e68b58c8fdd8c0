import { isUuid, Locale, moment, TimeZone, utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';
import { notifyLevel, type TargetType, targetType } from './tables.ts';

/** An id as Postgres writes it: what is compared as text. */
export const Id = z.uuid().toLowerCase();
/** Something to follow, as a client names it. */
export const Target = z.object({ targetType: z.enum(targetType.enumValues), targetId: z.string().max(200) });

export const TAG_LENGTH = 64;
/** A tag as posts writes it: lower case, without its sign. */
const tagOf = (text: string) => text.normalize('NFC').trim().replace(/^#/, '').toLowerCase();

export const followKey = utility(
  'The one form of something to follow: its type and its id, in lower case and without a sign.',
  Target,
  ({ targetType: type, targetId }): { targetType: TargetType; targetId: string; targetKey: string } => {
    const id = type === 'TAG' ? tagOf(targetId) : targetId.toLowerCase();
    return { targetType: type, targetId: id, targetKey: `${type}:${id}` };
  },
);

export const FollowerData = z.object({
  targetType: Target.shape.targetType,
  targetId: z.string().max(200),
  notifyLevel: z.enum(notifyLevel.enumValues).nullish(),
  mutedUntil: moment.nullish(),
});

export const validateFollowerData = utility(
  'All that is wrong with something to follow and how, before it is kept.',
  FollowerData.extend({ now: moment }),
  ({ targetType: type, targetId, mutedUntil, now }): Violation[] => {
    const violations: Violation[] = [];
    const path = ['input', 'targetId'];
    if (type === 'TAG') {
      const tag = tagOf(targetId);
      if (!/^[\p{L}\p{N}\p{M}_]+$/u.test(tag)) violations.push({ path, rule: 'tag', message: 'Use letters, digits and underscores.' });
      if ([...tag].length > TAG_LENGTH) violations.push({ path, rule: 'too_long', message: `Use at most ${TAG_LENGTH} characters.` });
    } else if (!isUuid(targetId)) violations.push({ path, rule: 'uuid', message: 'Give an id.' });
    if (mutedUntil && mutedUntil <= now)
      violations.push({ path: ['input', 'mutedUntil'], rule: 'past', message: 'Choose a moment to come.' });
    return violations;
  },
);

export const formatFollowerData = utility(
  'A follow in words for people: since when, and how much is heard of it.',
  z.object({
    state: z.enum(['REQUESTED', 'ACTIVE', 'REMOVED']),
    since: moment,
    muted: z.boolean(),
    mutedUntil: moment.nullable(),
    now: moment,
    locale: Locale.nullish(),
    timeZone: TimeZone.nullish(),
  }),
  ({ state, since, muted, mutedUntil, now, locale, timeZone }) => {
    const day = new Intl.DateTimeFormat(locale ?? 'en', { dateStyle: 'long', timeZone: timeZone ?? 'UTC' });
    const silent = isMuted({ muted, mutedUntil, now });
    return { state, since: day.format(since), mutedUntil: silent && mutedUntil ? day.format(mutedUntil) : null };
  },
);

export const isMuted = utility(
  'Whether a follower hears nothing at a moment.',
  z.object({ muted: z.boolean(), mutedUntil: moment.nullable(), now: moment }),
  ({ muted, mutedUntil, now }) => muted && (mutedUntil === null || mutedUntil > now),
);

export const fanoutPlan = utility(
  'How news reaches so many followers: PUSH hands it out to each at once, PULL has each reader fetch it.',
  z.object({ followers: z.int().min(0), threshold: z.int().min(0) }),
  ({ followers, threshold }): 'PUSH' | 'PULL' => (followers < threshold ? 'PUSH' : 'PULL'),
);
