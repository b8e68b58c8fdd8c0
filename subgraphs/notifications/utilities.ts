import { TimeZone, utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';
import { NOTIFICATION_TYPES } from './templates.ts';

const Text = z.string().max(100_000);
const Name = z.string().max(1_000);
const MAX_TITLE = 200;
const MAX_BODY = 2_000;

// what neither a subject line nor Postgres can hold: control characters, and halves of characters
const clean = (text: string) => text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
const oneLine = (text: string) => clean(text).replace(/\s+/g, ' ').trim();
const cut = (text: string, length: number) => ([...text].length > length ? `${[...text].slice(0, length - 1).join('')}…` : text);

export const cleanTitle = utility('A title as it is stored: one line, no control characters, at most 200 characters.', Text, (text) =>
  cut(oneLine(text), MAX_TITLE),
);
export const cleanBody = utility(
  'A text as it is stored: lines kept, no other control characters, at most 2,000 characters.',
  Text,
  (text) =>
    cut(
      text
        .split(/\r\n|\r|\n/)
        .map(clean)
        .join('\n')
        .trim(),
      MAX_BODY,
    ),
);

export const renderTemplate = utility(
  'A template with its variables filled in, each once: braces within a value stay as they are.',
  z.object({ text: Text, variables: z.record(Name, Text) }),
  ({ text, variables }) => text.replace(/\{(\w+)\}/g, (whole, name: string) => variables[name] ?? whole),
);

export const nameActors = utility(
  'Who did it, for a title: "Ana", "Ana and 1 other", "Ana and 12 others".',
  z.object({ latest: Text, others: z.int().min(0) }),
  ({ latest, others }) => (others ? `${latest} and ${others} ${others === 1 ? 'other' : 'others'}` : latest),
);

export const groupKey = utility(
  'The key under which unread notifications of one type and thing become one.',
  z.object({ type: Name, object: Name, id: Name }),
  ({ type, object, id }) => `${type} ${object}:${id}`,
);

export const formatMoney = utility(
  'An amount of minor units as people write it, in English.',
  z.object({ amountMinor: z.string().regex(/^-?\d{1,18}$/), currency: z.string().regex(/^[A-Z]{3}$/) }),
  ({ amountMinor, currency }) => {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.format(Number(amountMinor) / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  },
);

export const formatMoment = utility('A moment as people write it, in English and UTC.', z.iso.datetime({ offset: true }), (moment) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(moment)).concat(' UTC'),
);

export const named = utility('A name of a role or stage as people write it: "IN_REVIEW" is "in review".', Name, (name) =>
  name.toLowerCase().replaceAll('_', ' '),
);

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];
const knownLocale = (locale: string) => {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

export const formatNotificationData = utility(
  'A notification as it is shown: title, text, and when, in the reader’s language and time zone.',
  z.object({
    title: Text,
    body: Text,
    at: z.date(),
    now: z.date(),
    locale: z.string().max(100).default('en'),
    timeZone: TimeZone.default('UTC'),
  }),
  ({ title, body, at, now, locale: tag, timeZone }) => {
    const locale = knownLocale(tag);
    const seconds = Math.round((at.getTime() - now.getTime()) / 1_000);
    const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const);
    return {
      title,
      body,
      when: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at),
      ago: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit),
    };
  },
);

export const validateNotificationData = utility(
  'Why a notification to send by hand is refused, all reasons at once.',
  z.object({ title: Text.nullish(), message: Text, notificationType: Name, url: Text.nullish() }),
  ({ title, message, notificationType, url }): Violation[] => {
    const violations: Violation[] = [];
    const fault = (name: string, rule: string, text: string) => void violations.push({ path: ['input', name], rule, message: text });
    if (!oneLine(message)) fault('message', 'empty', 'Write what the person is to be told.');
    if ([...message].length > MAX_BODY) fault('message', 'too_long', `Use at most ${MAX_BODY} characters.`);
    if (title != null && !oneLine(title)) fault('title', 'empty', 'Write a title, or leave it out.');
    if ([...(title ?? '')].length > MAX_TITLE) fault('title', 'too_long', `Use at most ${MAX_TITLE} characters.`);
    if (!NOTIFICATION_TYPES.some((type) => type === notificationType))
      fault('notificationType', 'unknown', `Choose one of ${NOTIFICATION_TYPES.join(', ')}.`);
    // an address that begins with two slashes, or a backslash, leads out of the web client
    if (url != null && !/^\/(?![/\\])[^\s\p{Cc}\\]{0,499}$/u.test(url)) fault('url', 'path', 'Give a path that begins with one slash.');
    return violations;
  },
);

export const resolvePreference = utility(
  'Whether a type is told through a channel, by which rule and why: platform switch > critical > type and channel > channel > default.',
  z.object({
    channelOn: z.boolean(),
    critical: z.boolean(),
    typeChoice: z.boolean().nullable(),
    channelChoice: z.boolean().nullable(),
    byDefault: z.boolean(),
  }),
  ({ channelOn, critical, typeChoice, channelChoice, byDefault }) => {
    if (!channelOn) return { enabled: false, rule: 'CHANNEL_OFF', reason: 'The platform does not use this channel at the moment.' };
    if (critical) return { enabled: true, rule: 'CRITICAL', reason: 'It concerns the safety of the account: nobody can turn it off.' };
    if (typeChoice !== null)
      return {
        enabled: typeChoice,
        rule: 'TYPE_CHANNEL',
        reason: `The person turned this type ${typeChoice ? 'on' : 'off'} for this channel.`,
      };
    if (channelChoice !== null)
      return { enabled: channelChoice, rule: 'CHANNEL', reason: `The person turned this channel ${channelChoice ? 'on' : 'off'}.` };
    return byDefault
      ? { enabled: true, rule: 'DEFAULT', reason: 'This type takes this channel unless the person says otherwise.' }
      : { enabled: false, rule: 'DEFAULT', reason: 'This type takes this channel only if the person asks for it.' };
  },
);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = utility('Text that means itself in HTML.', Text, (text) =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign),
);

export const unsubscribeToken = utility(
  'What a mail’s unsubscribe link carries: the person’s key and the type.',
  z.object({ key: z.uuid(), type: z.enum(NOTIFICATION_TYPES) }),
  ({ key, type }) => `${key}.${type}`,
);
export const readUnsubscribeToken = utility('The key and type of an unsubscribe link, or null.', Text, (token) => {
  const [key = '', name, ...rest] = token.split('.');
  const type = NOTIFICATION_TYPES.find((known) => known === name);
  return type && !rest.length && z.uuid().safeParse(key).success ? { key, type } : null;
});
