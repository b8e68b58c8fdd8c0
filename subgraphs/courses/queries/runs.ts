import type { Context } from '../context.ts';
import type { CourseRunRow } from '../tables.ts';
import { isWithinWindow } from '../utilities.ts';

/** Whether one may enrol in a run of a published course just now. */
export const isOpen = (ctx: Context, run: CourseRunRow): boolean =>
  (!run.endsAt || run.endsAt > ctx.now) && isWithinWindow({ ...run, now: ctx.now });

export const seatsLeftOf = (run: CourseRunRow): number | null => (run.capacity === null ? null : Math.max(0, run.capacity - run.taken));

/** The run that is open for enrolment: the first that has a seat, or else the first; null when none is. */
export async function openRunOf(ctx: Context, courseId: string): Promise<CourseRunRow | null> {
  const open = (await ctx.load.runs.load(courseId)).filter((run) => isOpen(ctx, run));
  return open.find((run) => seatsLeftOf(run) !== 0) ?? open[0] ?? null;
}

/** The run whose price and dates stand for the course: the open one, or the latest. */
export async function runToShow(ctx: Context, courseId: string): Promise<CourseRunRow | null> {
  return (await openRunOf(ctx, courseId)) ?? (await ctx.load.runs.load(courseId)).at(-1) ?? null;
}

export const priceOf = ({ priceMinor, currency }: { priceMinor: bigint | null; currency: string | null }) =>
  priceMinor === null || currency === null ? null : { amountMinor: priceMinor, currency };
