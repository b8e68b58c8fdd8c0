import { found, invalid, minorUnits, moment, one, Refusal, service, TimeZone, type Violation } from '@lyceum/kit';
import { count, eq, max, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type CourseRunRow, courseRuns, enrollments } from '../tables.ts';
import { ExpectedVersion, IdempotencyKey, line } from './input.ts';
import { changeCourse, expectVersion, lockCourse, lockRun } from './rows.ts';
import { promote } from './seats.ts';

const MOST_RUNS = 200;
const Run = z.object({
  title: line('a name').nullish(),
  capacity: z.int().min(0).max(1_000_000).nullish(),
  price: z
    .object({
      amountMinor: minorUnits.refine(
        (amount) => amount > 0n && amount <= 100_000_000_000n,
        'Use an amount above 0; leave the price out for free.',
      ),
      currency: z.string().regex(/^[A-Z]{3}$/, 'Use an ISO 4217 code.'),
    })
    .nullish(),
  timeZone: TimeZone.nullish(),
  enrollmentOpensOn: z.iso.date().nullish(),
  enrollmentClosesOn: z.iso.date().nullish(),
  startsAt: moment.nullish(),
  endsAt: moment.nullish(),
});

/** The columns of the keys that were given; null takes a value away. */
function columns({ capacity, price, timeZone, ...rest }: z.output<typeof Run>): Partial<CourseRunRow> {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...given,
    // 0 is how a client says "no limit"
    ...(capacity === undefined ? {} : { capacity: capacity || null }),
    ...(price === undefined ? {} : { priceMinor: price?.amountMinor ?? null, currency: price?.currency ?? null }),
    ...(timeZone == null ? {} : { timeZone }),
  };
}

function expectOrder({ enrollmentOpensOn, enrollmentClosesOn, startsAt, endsAt }: Partial<CourseRunRow>): void {
  const violations: Violation[] = [];
  if (enrollmentOpensOn && enrollmentClosesOn && enrollmentOpensOn > enrollmentClosesOn)
    violations.push({ path: ['input', 'enrollmentClosesOn'], rule: 'order', message: 'The last day must not be before the first.' });
  if (startsAt && endsAt && startsAt >= endsAt)
    violations.push({ path: ['input', 'endsAt'], rule: 'order', message: 'The end must be after the beginning.' });
  if (violations.length) throw invalid(violations);
}

export const addRun = service(
  'Adds a run to a course.',
  Run.extend({ courseId: z.uuid(), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { courseId, idempotencyKey: key, ...input }) => {
    const before = key ? await ctx.idempotency.take('addRun', key, { courseId, ...input }) : null;
    if (before) return found(await ctx.load.run.load(before), 'The run');
    await lockCourse(ctx, courseId);
    const values = columns({ ...input, capacity: input.capacity ?? ctx.settingsFor({ course: courseId }).defaultCapacity });
    expectOrder(values);
    const [last] = await ctx.db
      .select({ number: max(courseRuns.number), there: count() })
      .from(courseRuns)
      .where(eq(courseRuns.courseId, courseId));
    if ((last?.there ?? 0) >= MOST_RUNS)
      throw new Refusal('LIMIT_REACHED', `A course has ${MOST_RUNS} runs at most: delete one that nobody enrolled in, or copy the course.`);
    const run = one(
      await ctx.db
        .insert(courseRuns)
        .values({ ...values, courseId, number: (last?.number ?? 0) + 1 })
        .returning(),
    );
    if (key) await ctx.idempotency.remember('addRun', key, run.id);
    await ctx.audit('run.added', { type: 'CourseRun', id: run.id });
    return run;
  },
);

/** A run and its course, both locked, if the viewer teaches it. */
async function lockOwnRun(ctx: Context, runId: string) {
  const { courseId } = found(await ctx.load.run.load(runId), 'The run');
  const course = await lockCourse(ctx, courseId);
  return { course, run: await lockRun(ctx, runId) };
}

export const updateRun = service(
  'Changes a run; more seats go to those who wait, in the same transaction. Never fewer than are taken.',
  Run.extend({ runId: z.uuid(), expectedVersion: ExpectedVersion }),
  async (ctx: Context, { runId, expectedVersion, ...input }) => {
    const { course, run } = await lockOwnRun(ctx, runId);
    expectVersion(run, expectedVersion);
    const values = columns(input);
    expectOrder({ ...run, ...values });
    if (values.capacity != null && values.capacity < run.taken)
      throw new Refusal('CONFLICT', `${run.taken} seats are taken: the capacity can't be below that.`);
    const changed = one(
      await ctx.db
        .update(courseRuns)
        .set({ ...values, version: sql`${courseRuns.version} + 1` })
        .where(eq(courseRuns.id, runId))
        .returning(),
    );
    await ctx.audit('run.updated', { type: 'CourseRun', id: runId }, { fields: Object.keys(values) });
    await promote(ctx, course, changed);
    const [after] = await ctx.db.select().from(courseRuns).where(eq(courseRuns.id, runId));
    return found(after, 'The run');
  },
);

export const deleteRun = service(
  'Deletes a run that nobody ever enrolled in.',
  z.object({ runId: z.uuid() }),
  async (ctx: Context, { runId }) => {
    const { course } = await lockOwnRun(ctx, runId);
    if (await ctx.db.$count(enrollments, eq(enrollments.runId, runId)))
      throw new Refusal('CONFLICT', 'People have enrolled in this run: close its enrolment window instead.');
    await ctx.db.delete(courseRuns).where(eq(courseRuns.id, runId));
    await ctx.audit('run.deleted', { type: 'CourseRun', id: runId });
    return changeCourse(ctx, course.id, {});
  },
);
