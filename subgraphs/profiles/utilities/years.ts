import { utility } from '@lyceum/kit';
import { z } from 'zod';

const YEAR = 365.25 * 24 * 60 * 60_000;

export const yearsOfExperience = utility(
  'Years in which at least one position was held, one decimal; positions side by side count once.',
  z.object({ positions: z.array(z.object({ startDate: z.iso.date(), endDate: z.iso.date().nullable() })).max(10_000), now: z.date() }),
  ({ positions, now }) => {
    const spans = positions
      .map(({ startDate, endDate }) => ({
        from: Date.parse(startDate),
        to: Math.min(endDate ? Date.parse(endDate) : now.getTime(), now.getTime()),
      }))
      .filter(({ from, to }) => from < to)
      .toSorted((a, b) => a.from - b.from);
    let total = 0;
    let until = Number.NEGATIVE_INFINITY;
    for (const { from, to } of spans) {
      total += Math.max(0, to - Math.max(from, until));
      until = Math.max(until, to);
    }
    return Math.round((total / YEAR) * 10) / 10;
  },
);

/** What goes on first, then what ended last; ids decide among equals. */
export const latestFirst = <T extends { id: string; startDate: string | null; endDate: string | null }>(entries: readonly T[]): T[] =>
  entries.toSorted(
    (a, b) =>
      (b.endDate ?? '9').localeCompare(a.endDate ?? '9') || (b.startDate ?? '').localeCompare(a.startDate ?? '') || (a.id < b.id ? 1 : -1),
  );
