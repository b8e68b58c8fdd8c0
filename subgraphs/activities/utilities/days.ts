import { utility } from '@lyceum/kit';
import { z } from 'zod';

const DAY_MS = 86_400_000;
const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** A streak is current while its last day is today or yesterday: today is not over. */
export const computeStreak = utility(
  'The current and the longest row of days without a gap, from the days (ISO 8601) on which somebody was active.',
  z.object({ days: z.array(z.iso.date()).max(40_000), today: z.iso.date() }),
  ({ days, today }) => {
    const sorted = [...new Set(days)].map(number).sort((a, b) => a - b);
    let longest = 0;
    let row = 0;
    let last = Number.NaN;
    for (const day of sorted) {
      row = day === last + 1 ? row + 1 : 1;
      last = day;
      longest = Math.max(longest, row);
    }
    return { current: number(today) - last <= 1 ? row : 0, longest };
  },
);

export const bucketByPeriod = utility(
  'How many of the moments fall into each hour of each weekday of a time zone, Monday first: 7 × 24 counts.',
  z.object({ moments: z.array(z.iso.datetime({ offset: true })).max(100_000), timeZone: z.string().max(100) }),
  ({ moments, timeZone }) => {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' });
    const counts = Array.from({ length: 7 }, () => Array<number>(24).fill(0));
    for (const moment of moments) {
      const parts = Object.fromEntries(format.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
      const row = counts[['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday ?? '')];
      const hour = Number(parts.hour);
      if (row) row[hour] = (row[hour] ?? 0) + 1;
    }
    return counts;
  },
);
