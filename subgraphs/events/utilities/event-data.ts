import { isTimeZone, minorUnits, moment, textLength, utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';
import { KINDS, MODES, VISIBILITIES } from '../tables.ts';

export const slugify = utility(
  'A name for addresses: lower-case letters and digits of any script, joined by hyphens.',
  z.string().max(10_000),
  (text) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, ''),
);

const Ticket = z.object({
  name: z.string().max(1_000),
  price: z.object({ amountMinor: minorUnits, currency: z.string().max(3) }),
  quota: z.int().nullish(),
});

/** An event's data as anybody may send it; `validateEventData` tells what is wrong with it. */
export const EventData = z.object({
  title: z.string().max(10_000).nullish(),
  description: z.string().max(200_000).nullish(),
  kind: z.enum(KINDS).nullish(),
  mode: z.enum(MODES).nullish(),
  visibility: z.enum(VISIBILITIES).nullish(),
  timeZone: z.string().max(100).nullish(),
  startsAt: moment.nullish(),
  endsAt: moment.nullish(),
  venue: z.string().max(10_000).nullish(),
  address: z.string().max(10_000).nullish(),
  latitude: z.number().nullish(),
  longitude: z.number().nullish(),
  onlineUrl: z.string().max(10_000).nullish(),
  capacity: z.int().nullish(),
  approvalRequired: z.boolean().nullish(),
  waitlistEnabled: z.boolean().nullish(),
  maxGuests: z.int().nullish(),
  showAttendees: z.boolean().nullish(),
  tickets: z.array(Ticket).max(100).nullish(),
});

const LONGEST = { title: 150, description: 20_000, venue: 200, address: 500, onlineUrl: 2_000 } as const;
const LONGEST_MS = 31 * 86_400_000;
const MOST_PLACES = 100_000;
const MOST_MINOR = 10n ** 12n;

const isUrl = (text: string) => {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
};

export const validateEventData = utility(
  'Everything that is wrong with an event’s data; keys left out are not looked at.',
  EventData,
  (data): Violation[] => {
    const violations: Violation[] = [];
    const add = (key: string, rule: string, message: string) => void violations.push({ path: ['input', ...key.split('.')], rule, message });
    if (data.title === null || (data.title !== undefined && !slugify(data.title)))
      add('title', 'required', 'Give a title with a letter or a digit.');
    for (const key of ['title', 'description', 'venue', 'address', 'onlineUrl'] as const) {
      const text = data[key] ?? '';
      if (textLength(text) > LONGEST[key]) add(key, 'too_big', `Use at most ${LONGEST[key]} characters.`);
      if (text.includes('\0')) add(key, 'unstorable', 'Leave out the NUL character.');
    }
    if (data.timeZone != null && !isTimeZone(data.timeZone)) add('timeZone', 'format', 'Give an IANA time zone, like Europe/Lisbon.');
    if (data.onlineUrl && !isUrl(data.onlineUrl)) add('onlineUrl', 'format', 'Give an http or https URL.');
    if (data.startsAt && data.endsAt) {
      const length = data.endsAt.getTime() - data.startsAt.getTime();
      if (length <= 0) add('endsAt', 'order', 'The end must be after the beginning.');
      if (length > LONGEST_MS) add('endsAt', 'too_big', 'An event takes 31 days at most.');
    }
    for (const key of ['startsAt', 'endsAt'] as const) {
      const year = data[key]?.getUTCFullYear();
      if (year !== undefined && !(year >= 1970 && year < 2200)) add(key, 'range', 'Give a year from 1970 to 2199.');
    }
    if ((data.latitude == null) !== (data.longitude == null)) add('latitude', 'required', 'Give latitude and longitude, or neither.');
    if (data.latitude != null && !(Math.abs(data.latitude) <= 90)) add('latitude', 'range', 'Give -90 to 90 degrees.');
    if (data.longitude != null && !(Math.abs(data.longitude) <= 180)) add('longitude', 'range', 'Give -180 to 180 degrees.');
    if (data.capacity != null && !(data.capacity >= 1 && data.capacity <= MOST_PLACES))
      add('capacity', 'range', `Give 1 to ${MOST_PLACES} places, or leave it out.`);
    if (data.maxGuests != null && !(data.maxGuests >= 0 && data.maxGuests <= 20)) add('maxGuests', 'range', 'Give 0 to 20 guests.');
    violations.push(...wrongTickets(data.tickets ?? []));
    return violations;
  },
);

const MOST_TICKETS = 10;

function wrongTickets(tickets: readonly z.output<typeof Ticket>[]): Violation[] {
  const violations: Violation[] = [];
  const add = (path: string[], rule: string, message: string) =>
    void violations.push({ path: ['input', 'tickets', ...path], rule, message });
  if (tickets.length > MOST_TICKETS) add([], 'too_big', `Use at most ${MOST_TICKETS} kinds of tickets.`);
  const names = new Set<string>();
  tickets.forEach(({ name, price, quota }, i) => {
    const tidy = name.trim().toLowerCase();
    if (!tidy || textLength(name) > 100 || name.includes('\0')) add([String(i), 'name'], 'format', 'Write 1 to 100 characters.');
    if (names.has(tidy)) add([String(i), 'name'], 'unique', 'Give each kind of ticket another name.');
    names.add(tidy);
    if (price.amountMinor < 0n || price.amountMinor > MOST_MINOR)
      add([String(i), 'price', 'amountMinor'], 'range', 'Give a price of 0 or more.');
    if (!/^[A-Z]{3}$/.test(price.currency)) add([String(i), 'price', 'currency'], 'format', 'Give an ISO 4217 code, like EUR.');
    if (quota != null && !(quota >= 1 && quota <= MOST_PLACES)) add([String(i), 'quota'], 'range', `Give 1 to ${MOST_PLACES} tickets.`);
  });
  return violations;
}
