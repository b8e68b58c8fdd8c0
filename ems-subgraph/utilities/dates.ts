import { invalid, utility } from '@lyceum/kit';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** Runs over Temporal; what it cannot read is refused as INVALID. */
function temporal<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw invalid([{ path: ['input'], rule: 'date', message: error.message }]);
  }
}

const Text = z.string().min(1).max(100);
const Zone = z.string().min(1).max(64);
const Day = z.iso.date();

const zoned = (value: string, zone: string): Temporal.ZonedDateTime => {
  if (/[zZ]$|[+-]\d\d:?\d\d$/.test(value)) return Temporal.Instant.from(value).toZonedDateTimeISO(zone);
  if (/\[.+\]$/.test(value)) return Temporal.ZonedDateTime.from(value).withTimeZone(zone);
  return Temporal.PlainDateTime.from(value).toZonedDateTime(zone, { disambiguation: 'reject' });
};

export const parseDate = utility(
  'A date or moment in ISO 8601 (RFC 9557 zones too) as a UTC moment, its day, and its zone’s offset; a local time that the zone skips or has twice is refused.',
  z.object({ value: Text, timeZone: Zone.default('UTC') }),
  ({ value, timeZone }) =>
    temporal(() => {
      const at = zoned(value, timeZone);
      return { instant: at.toInstant().toString(), date: at.toPlainDate().toString(), offset: at.offset, timeZone: at.timeZoneId };
    }),
);

export const formatDate = utility(
  'A moment as people of a locale write it, in a time zone.',
  z.object({
    value: Text,
    locale: z.string().min(2).max(35).default('en'),
    timeZone: Zone.default('UTC'),
    dateStyle: z.enum(['full', 'long', 'medium', 'short']).default('medium'),
    timeStyle: z.enum(['full', 'long', 'medium', 'short']).nullish(),
  }),
  ({ value, locale, timeZone, dateStyle, timeStyle }) =>
    temporal(() =>
      new Intl.DateTimeFormat(locale, { dateStyle, ...(timeStyle ? { timeStyle } : {}), timeZone }).format(
        zoned(value, timeZone).epochMilliseconds,
      ),
    ),
);

export const convertTimeZone = utility(
  'The same moment on the clocks of another zone.',
  z.object({ value: Text, from: Zone.default('UTC'), to: Zone }),
  ({ value, from, to }) =>
    temporal(() => {
      const at = zoned(value, from).withTimeZone(to);
      return { local: at.toPlainDateTime().toString(), offset: at.offset, date: at.toPlainDate().toString() };
    }),
);

export const dateDifference = utility(
  'How long from one moment to another: exact milliseconds, and in the units of the calendar of a zone.',
  z.object({
    from: Text,
    to: Text,
    timeZone: Zone.default('UTC'),
    largestUnit: z.enum(['years', 'months', 'weeks', 'days', 'hours']).default('days'),
  }),
  ({ from, to, timeZone, largestUnit }) =>
    temporal(() => {
      const [start, end] = [zoned(from, timeZone), zoned(to, timeZone)];
      return { milliseconds: end.epochMilliseconds - start.epochMilliseconds, duration: start.until(end, { largestUnit }).toString() };
    }),
);

export const addToDate = utility(
  'A moment later (or earlier) by an ISO 8601 duration, by the calendar of a zone: a day over a change of clocks is a day.',
  z.object({ value: Text, duration: Text, timeZone: Zone.default('UTC') }),
  ({ value, duration, timeZone }) => temporal(() => zoned(value, timeZone).add(duration).toString()),
);

const WEEKEND = 6;
const Holidays = z.array(Day).max(1_000).default([]);
const MAX_DAYS = 10_000;

const isWorkday = (day: Temporal.PlainDate, holidays: ReadonlySet<string>) => day.dayOfWeek < WEEKEND && !holidays.has(day.toString());

export const addBusinessDays = utility(
  'The day so many working days later (or earlier): Monday to Friday but for the holidays given.',
  z.object({ date: Day, days: z.int().min(-MAX_DAYS).max(MAX_DAYS), holidays: Holidays }),
  ({ date, days, holidays }) =>
    temporal(() => {
      const free = new Set(holidays);
      let day = Temporal.PlainDate.from(date);
      for (let left = Math.abs(days); left > 0; ) {
        day = day.add({ days: Math.sign(days) });
        if (isWorkday(day, free)) left--;
      }
      return day.toString();
    }),
);

export const businessDaysBetween = utility(
  'Working days from one day up to, but without, another; negative if it is earlier.',
  z.object({ from: Day, to: Day, holidays: Holidays }),
  ({ from, to, holidays }) =>
    temporal(() => {
      const [a, b] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
      const [start, end, sign] = Temporal.PlainDate.compare(a, b) <= 0 ? [a, b, 1] : [b, a, -1];
      const total = start.until(end, { largestUnit: 'days' }).days;
      const weeks = Math.floor(total / 7);
      let count = weeks * 5;
      for (let day = start.add({ days: weeks * 7 }); Temporal.PlainDate.compare(day, end) < 0; day = day.add({ days: 1 }))
        if (day.dayOfWeek < WEEKEND) count++;
      const free = [...new Set(holidays)].filter((text) => {
        const day = Temporal.PlainDate.from(text);
        return day.dayOfWeek < WEEKEND && Temporal.PlainDate.compare(day, start) >= 0 && Temporal.PlainDate.compare(day, end) < 0;
      });
      return sign * (count - free.length) || 0;
    }),
);

export const zoneTransition = utility(
  'When the clocks of a zone next change after a moment, and from which offset to which; null where they never do.',
  z.object({ after: Text, timeZone: Zone }),
  ({ after, timeZone }) =>
    temporal(() => {
      const before = zoned(after, timeZone);
      const next = before.getTimeZoneTransition('next');
      return next && { at: next.toInstant().toString(), offsetBefore: next.subtract({ seconds: 1 }).offset, offsetAfter: next.offset };
    }),
);
