import { Locale, moment, TimeZone, utility } from '@lyceum/kit';
import { z } from 'zod';

export const formatEventData = utility(
  'An event in words for people: its time on the clocks of its own zone and of the reader’s, in a locale.',
  z.object({
    title: z.string().max(1_000),
    startsAt: moment,
    endsAt: moment,
    eventZone: TimeZone,
    capacity: z.int().nullable(),
    taken: z.int().min(0),
    locale: Locale.default('en'),
    timeZone: TimeZone.nullish(),
  }),
  ({ title, startsAt, endsAt, eventZone, capacity, taken, locale, timeZone }) => {
    const when = (zone: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).formatRange(startsAt, endsAt);
    const number = new Intl.NumberFormat(locale);
    return {
      title,
      when: `${when(eventZone)} (${eventZone})`,
      whenForReader: timeZone ? `${when(timeZone)} (${timeZone})` : null,
      places: capacity === null ? null : `${number.format(taken)} / ${number.format(capacity)}`,
    };
  },
);
