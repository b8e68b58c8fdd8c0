import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { Period } from './period.ts';
import { invalid } from './refusal.ts';
import { TimeZone } from './time-zone.ts';

const DAY_MS = 86_400_000;
/** A series never has more points. */
const MOST_POINTS = 2_000;
const LENGTHS = { DAY: DAY_MS, WEEK: 7 * DAY_MS, MONTH: 30 * DAY_MS } as const;
// by themselves: up to a quarter by day, up to two years by week
const BY_DAY = 92 * DAY_MS;
const BY_WEEK = 732 * DAY_MS;

/** The steps of a series. */
export const Granularity = z.enum(['DAY', 'WEEK', 'MONTH']);
export type Granularity = z.output<typeof Granularity>;

/** What a report with a series is asked for. */
export const Span = z.object({ period: Period, granularity: Granularity.nullish(), timeZone: TimeZone.nullish() });
/** A period in steps whose days are those of a time zone. */
export interface Steps {
  readonly period: Period;
  readonly granularity: Granularity;
  readonly timeZone: string;
}

/** The steps that were asked for, or such that suit the period's length; throws INVALID when there would be too many. */
export function stepsOf({ period, granularity, timeZone }: z.output<typeof Span>): Steps {
  const length = period.to.getTime() - period.from.getTime();
  const chosen = granularity ?? (length <= BY_DAY ? 'DAY' : length <= BY_WEEK ? 'WEEK' : 'MONTH');
  if (length / LENGTHS[chosen] > MOST_POINTS)
    throw invalid([{ path: ['granularity'], rule: 'too_big', message: 'Choose longer steps or a shorter period.' }]);
  return { period, granularity: chosen, timeZone: timeZone ?? 'UTC' };
}

const lower = { DAY: 'day', WEEK: 'week', MONTH: 'month' } as const;

/** The first day of the step that a moment falls in, as ISO 8601 text; weeks begin on Monday. */
export const stepOf = (column: SQL, { granularity, timeZone }: Steps): SQL =>
  sql`to_char(date_trunc(${sql.raw(`'${lower[granularity]}'`)}, ${column} at time zone ${timeZone}), 'YYYY-MM-DD')`;

const dates = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });

/** The first days of all steps that the period touches, in order. */
export function daysOf({ period, granularity, timeZone }: Steps): string[] {
  const format = dates(timeZone);
  const last = format.format(new Date(period.to.getTime() - 1));
  const days: string[] = [];
  for (let day = beginOf(format.format(period.from), granularity); day <= last; day = after(day, granularity)) days.push(day);
  return days;
}

const text = (moment: Date) => moment.toISOString().slice(0, 10);

function beginOf(day: string, granularity: Granularity): string {
  if (granularity === 'DAY') return day;
  if (granularity === 'MONTH') return `${day.slice(0, 8)}01`;
  const at = new Date(`${day}T00:00:00Z`);
  return text(new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * DAY_MS));
}

function after(day: string, granularity: Granularity): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (granularity === 'MONTH') return text(new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1)));
  return text(new Date(at.getTime() + LENGTHS[granularity]));
}

/** A point for each step of the period, in order: what was counted in it, or `empty`. */
export function filled<V extends object>(steps: Steps, points: readonly (V & { date: string })[], empty: V): (V & { date: string })[] {
  const of = new Map(points.map((point) => [point.date, point]));
  return daysOf(steps).map((date) => ({ ...empty, ...of.get(date), date }));
}
