import { DAY, MINUTE, one, Refusal } from '@lyceum/kit';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { isOpen } from '../queries/runs.ts';
import { type CourseRow, type CourseRunRow, courseRuns, type EnrollmentRow, enrollments, SEATED } from '../tables.ts';
import { changeEnrollments, factOf, type Place } from './rows.ts';

/** What an enrolment becomes with a seat that costs it nothing. */
export const seatedFree = (ctx: Context) =>
  ({ status: 'ACTIVE', activatedAt: ctx.now, priceMinor: null, currency: null, payBefore: null }) as const;

/** What an enrolment becomes with its seat: held while it is not paid, else active. */
const seated = (ctx: Context, run: CourseRunRow) =>
  run.priceMinor === null
    ? seatedFree(ctx)
    : ({
        status: 'PENDING_PAYMENT',
        priceMinor: run.priceMinor,
        currency: run.currency,
        payBefore: new Date(ctx.now.getTime() + ctx.settingsFor({ course: run.courseId }).paymentHoldMinutes * MINUTE),
      } as const);

/** A seat of the locked run or, when it is full, a place at the end of its line; throws LIMIT_REACHED when there is no line. */
export async function placeIn(ctx: Context, course: CourseRow, run: CourseRunRow): Promise<Columns> {
  return one(await placesIn(ctx, course, run, 1));
}

/** The same for many who come in this order. */
export async function placesIn(ctx: Context, course: CourseRow, run: CourseRunRow, many: number): Promise<Columns[]> {
  // whoever waits comes first, also when the line was closed and opened again
  if (run.waitlistLast > 0) await promote(ctx, course, run);
  const free = await freeSeats(ctx, run.id);
  const seats = free === null ? many : Math.min(free, many);
  const waiting = many - seats;
  if (waiting && !ctx.settingsFor({ course: course.id }).waitlistEnabled)
    throw new Refusal('LIMIT_REACHED', 'This run is full: choose another run.');
  const { waitlistLast } = one(
    await ctx.db
      .update(courseRuns)
      .set({ taken: sql`${courseRuns.taken} + ${seats}`, waitlistLast: sql`${courseRuns.waitlistLast} + ${waiting}` })
      .where(eq(courseRuns.id, run.id))
      .returning(),
  );
  return Array.from({ length: many }, (_, at) =>
    at < seats
      ? seated(ctx, run)
      : ({ status: 'WAITLISTED', waitlistNumber: waitlistLast - many + at + 1, waitlistedAt: ctx.now } as const),
  );
}
type Columns = Pick<typeof enrollments.$inferInsert, 'status'> & Partial<typeof enrollments.$inferInsert>;

/** Tells where an enrolment stands now that it has a place. */
export const tellPlace = (ctx: Context, course: CourseRow, enrollment: EnrollmentRow): Promise<void> =>
  tellPlaces(ctx, course, [enrollment]);

/** The same for many of one run. */
export async function tellPlaces(ctx: Context, course: CourseRow, placed: readonly EnrollmentRow[]): Promise<void> {
  const told = placed.map((enrollment) => ({ enrollment, subjectId: enrollment.id, data: factOf(enrollment, course) }));
  const active = told.filter(({ enrollment }) => enrollment.status === 'ACTIVE');
  if (active.length) await ctx.publishAll('courses.enrollment.activated.v1', active);
  const waiting = told.filter(({ enrollment }) => enrollment.status === 'WAITLISTED');
  if (waiting.length) {
    const positions = await positionsOf(
      ctx,
      waiting.map(({ subjectId }) => subjectId),
    );
    await ctx.publishAll(
      'courses.enrollment.waitlisted.v1',
      waiting.map(({ subjectId, data }) => ({ subjectId, data: { ...data, position: positions.get(subjectId) ?? 0 } })),
    );
  }
  const unpaid = told.flatMap(({ enrollment: { status, priceMinor, currency, payBefore }, subjectId, data }) =>
    status === 'PENDING_PAYMENT' && priceMinor !== null && currency && payBefore
      ? [{ subjectId, data: { ...data, amountMinor: priceMinor.toString(), currency, payBefore: payBefore.toISOString() } }]
      : [],
  );
  if (unpaid.length) await ctx.publishAll('courses.enrollment.payment_required.v1', unpaid);
}

/** The places in the line of enrolments of one run that wait. */
async function positionsOf(ctx: Context, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await ctx.db.execute<{ id: string; position: number }>(sql`
    select w.id, w.position from (
      select e.id, row_number() over (order by e.waitlist_number)::int as position from courses.enrollments e
      where e.status = 'WAITLISTED' and e.run_id = (select run_id from courses.enrollments where id = ${ids[0]})
    ) w where w.id in (select i::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) i)`);
  return new Map(rows.map(({ id, position }) => [id, position]));
}

/** Gives the free seats of a locked run to those who wait, the first first. A closed course and a run that is over give none. */
export async function promote(ctx: Context, course: CourseRow, run: CourseRunRow): Promise<void> {
  if (course.status !== 'PUBLISHED' || course.deletedAt || (run.endsAt && run.endsAt <= ctx.now)) return;
  const free = await freeSeats(ctx, run.id);
  if (free === 0) return;
  const first = ctx.db
    .select({ id: enrollments.id, source: enrollments.source })
    .from(enrollments)
    .where(and(eq(enrollments.runId, run.id), eq(enrollments.status, 'WAITLISTED')))
    .orderBy(asc(enrollments.waitlistNumber))
    .for('update');
  const next = await (free === null ? first : first.limit(free));
  if (!next.length) return;
  await countSeats(ctx, run.id, next.length);
  const of = (company: boolean) => next.filter(({ source }) => (source === 'COMPANY') === company).map(({ id }) => id);
  const changed = [
    ...(await changeEnrollments(ctx, of(false), { ...seated(ctx, run), promotedAt: ctx.now })),
    // a company has paid for them
    ...(await changeEnrollments(ctx, of(true), { ...seatedFree(ctx), promotedAt: ctx.now })),
  ];
  const promoted = next.flatMap(({ id }) => changed.find((enrollment) => enrollment.id === id) ?? []);
  await ctx.publishAll(
    'courses.enrollment.promoted.v1',
    promoted.map((enrollment) => ({ subjectId: enrollment.id, data: factOf(enrollment, course) })),
  );
  await tellPlaces(ctx, course, promoted);
}

/** Free seats of a locked run, as it is now; null: no limit. */
export async function freeSeats(ctx: Context, runId: string): Promise<number | null> {
  const { capacity, taken } = one(await ctx.db.select().from(courseRuns).where(eq(courseRuns.id, runId)));
  return capacity === null ? null : Math.max(0, capacity - taken);
}

const countSeats = (ctx: Context, runId: string, by: number) =>
  ctx.db
    .update(courseRuns)
    .set({ taken: sql`${courseRuns.taken} + ${by}` })
    .where(eq(courseRuns.id, runId));

const facts = {
  WITHDRAWN: 'courses.enrollment.withdrawn.v1',
  EXPIRED: 'courses.enrollment.expired.v1',
  REJECTED: 'courses.enrollment.rejected.v1',
} as const;
type Ending = { readonly promoteNext?: boolean; readonly refundDue?: boolean };

/** Ends a locked enrolment; its seat, if it had one, goes to the first who waits, in the same transaction. */
export const endEnrollment = async (
  ctx: Context,
  { course, run, enrollment }: Place,
  status: keyof typeof facts,
  reason: string,
  options: Ending = {},
): Promise<EnrollmentRow> => one(await endEnrollments(ctx, course, [run], [enrollment], status, reason, options));

/** The same for many of one course, whose runs are locked. */
export async function endEnrollments(
  ctx: Context,
  course: CourseRow,
  runs: readonly CourseRunRow[],
  before: readonly EnrollmentRow[],
  status: keyof typeof facts,
  reason: string,
  { promoteNext = true, refundDue }: Ending = {},
): Promise<EnrollmentRow[]> {
  const ids = before.map(({ id }) => id);
  const ended = await changeEnrollments(ctx, ids, { status, reason, endedAt: ctx.now, completedAt: null, payBefore: null });
  await tellEnded(ctx, course, before, ended, status, reason, refundDue);
  for (const [runId, of] of Map.groupBy(before.filter(hasSeat), (enrollment) => enrollment.runId)) {
    await countSeats(ctx, runId, -of.length);
    const run = runs.find(({ id }) => id === runId);
    if (promoteNext && run) await promote(ctx, course, run);
  }
  return ended;
}

const hasSeat = ({ status }: EnrollmentRow): boolean => SEATED.some((seat) => seat === status);

async function tellEnded(
  ctx: Context,
  course: CourseRow,
  before: readonly EnrollmentRow[],
  ended: readonly EnrollmentRow[],
  status: keyof typeof facts,
  reason: string,
  refundDue: boolean | undefined,
): Promise<void> {
  const wasActive = new Set(before.flatMap((row) => (row.status === 'ACTIVE' || row.status === 'SUSPENDED' ? [row.id] : [])));
  const told = ended.map((enrollment) => ({ enrollment, subjectId: enrollment.id, data: factOf(enrollment, course) }));
  if (status === 'EXPIRED') await ctx.publishAll(facts.EXPIRED, told);
  if (status === 'REJECTED')
    await ctx.publishAll(
      facts.REJECTED,
      told.map(({ subjectId, data }) => ({ subjectId, data: { ...data, reason } })),
    );
  if (status === 'WITHDRAWN')
    await ctx.publishAll(
      facts.WITHDRAWN,
      told.map(({ subjectId, data, enrollment }) => ({
        subjectId,
        data: { ...data, reason, wasActive: wasActive.has(subjectId), refundDue: refundDue ?? isRefundDue(ctx, enrollment) },
      })),
    );
}

/** Whether leaving now gives the money back, as far as courses has a say. */
const isRefundDue = (ctx: Context, { courseId, paidAt }: EnrollmentRow): boolean =>
  paidAt === null || ctx.now.getTime() - paidAt.getTime() <= ctx.settingsFor({ course: courseId }).refundWindowDays * DAY;

/** Throws CONFLICT when nobody may enrol in the run just now. */
export function expectOpen(ctx: Context, course: CourseRow, run: CourseRunRow): void {
  if (course.status !== 'PUBLISHED' || course.deletedAt) throw new Refusal('CONFLICT', 'This course is not open for enrolment.');
  if (run.endsAt && run.endsAt <= ctx.now) throw new Refusal('CONFLICT', 'This run is over: choose another run.');
  if (isOpen(ctx, run)) return;
  const { enrollmentOpensOn: from, enrollmentClosesOn: to, timeZone } = run;
  const window = [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' ');
  throw new Refusal('CONFLICT', `One can enrol in this run ${window} (${timeZone}): choose another run, or come back then.`);
}
