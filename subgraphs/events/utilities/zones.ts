import { moment, TimeZone, utility } from '@lyceum/kit';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const Clock = z
  .string()
  .max(19)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, 'Write the date and time like 2026-03-29T18:30.')
  .refine((text) => {
    try {
      Temporal.PlainDateTime.from(text);
      return true;
    } catch {
      return false;
    }
  }, 'There is no such date or time.');

export const zonedToUtc = utility(
  'The moment at which the clocks of a zone show a time; a time that they skip is as much later, one that they show twice is the first.',
  z.object({ local: Clock, timeZone: TimeZone }),
  ({ local, timeZone }) =>
    new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds),
);

const zoned = (at: Date, timeZone: string) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);

export const onClocks = utility(
  'What the clocks of a zone show at a moment, with their distance from UTC.',
  z.object({ at: moment, timeZone: TimeZone }),
  ({ at, timeZone }) => zoned(at, timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' }),
);

export const shiftOnClocks = utility(
  'A moment moved as another was: by as many days, and by as much on the clocks of its zone, whatever they did in between.',
  z.object({ at: moment, timeZone: TimeZone, from: moment, to: moment, toTimeZone: TimeZone }),
  ({ at, timeZone, from, to, toTimeZone }) => {
    const move = zoned(from, timeZone).toPlainDateTime().until(zoned(to, toTimeZone).toPlainDateTime(), { largestUnit: 'day' });
    return new Date(
      zoned(at, timeZone).toPlainDateTime().add(move).toZonedDateTime(toTimeZone, { disambiguation: 'compatible' }).epochMilliseconds,
    );
  },
);
