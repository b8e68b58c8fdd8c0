import { invalid, TimeZone } from '@lyceum/kit';
import { Cron } from 'croner';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write it as 08:30.');

/** How often, in words; `at` is a time of day in the schedule's zone. */
export const Recurrence = z.object({
  every: z.enum(['HOUR', 'DAY', 'WEEKDAY', 'WEEK', 'MONTH', 'YEAR']),
  at: Time.nullish(),
  /** 1 is Monday. */
  weekday: z.int().min(1).max(7).nullish(),
  /** Of the month; 31 is its last where it has fewer. */
  day: z.int().min(1).max(31).nullish(),
  month: z.int().min(1).max(12).nullish(),
});
export type Recurrence = z.output<typeof Recurrence>;

/** The same as a line of cron. */
export function cronOf({ every, at, weekday, day, month }: Recurrence): string {
  const [hour, minute] = (at ?? '08:00').split(':').map(Number);
  const time = `${minute} ${hour}`;
  const dayOf = (day ?? 1) > 28 ? 'L' : (day ?? 1);
  switch (every) {
    case 'HOUR':
      return `${at ? minute : 0} * * * *`;
    case 'DAY':
      return `${time} * * *`;
    case 'WEEKDAY':
      return `${time} * * 1-5`;
    case 'WEEK':
      return `${time} * * ${weekday ?? 1}`;
    case 'MONTH':
      return `${time} ${dayOf} * *`;
    case 'YEAR':
      return `${time} ${dayOf} ${month ?? 1} *`;
  }
}

/** INVALID for what is no cron, and for what would run more than once a minute. */
export function checkedCron(cron: string, timeZone: string): string {
  try {
    const next = new Cron(cron, { timezone: timeZone, mode: '5-or-6-parts' }).nextRuns(3);
    const close = next.some((at, i) => i > 0 && at.getTime() - (next[i - 1]?.getTime() ?? 0) < 60_000);
    if (!next.length) throw new Error('It never comes.');
    if (close) throw new Error('It comes more than once a minute.');
    return cron;
  } catch (error) {
    throw invalid([{ path: ['input', 'cron'], rule: 'cron', message: error instanceof Error ? error.message : 'It is no cron.' }]);
  }
}

/** The next moment after another; null: never. */
export const nextAfter = (cron: string, timeZone: string, after: Date): Date | null =>
  new Cron(cron, { timezone: timeZone, mode: '5-or-6-parts' }).nextRun(after);

export const PERIODS = ['PREVIOUS_DAY', 'PREVIOUS_WEEK', 'PREVIOUS_MONTH', 'LAST_7_DAYS', 'LAST_30_DAYS', 'LAST_90_DAYS'] as const;
export const PeriodName = z.enum(PERIODS);

/** The stretch of time that a period names at a moment: whole days of the zone, the end excluded. */
export function periodAt(name: (typeof PERIODS)[number], at: Date, timeZone: string): { from: string; to: string } {
  const today = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(TimeZone.parse(timeZone)).startOfDay();
  const between = (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime) => ({
    from: new Date(from.epochMilliseconds).toISOString(),
    to: new Date(to.epochMilliseconds).toISOString(),
  });
  const days = (n: number) => between(today.subtract({ days: n }), today);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const first = today.with({ day: 1 });
  switch (name) {
    case 'PREVIOUS_DAY':
      return days(1);
    case 'PREVIOUS_WEEK':
      return between(monday.subtract({ weeks: 1 }), monday);
    case 'PREVIOUS_MONTH':
      return between(first.subtract({ months: 1 }), first);
    case 'LAST_7_DAYS':
      return days(7);
    case 'LAST_30_DAYS':
      return days(30);
    case 'LAST_90_DAYS':
      return days(90);
  }
}
