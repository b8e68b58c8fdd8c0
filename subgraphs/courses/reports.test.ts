import { random } from '@lyceum/demo/world.ts';
import { newId } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { courses, type EnrollmentRow, enrollments, lessonProgress, reviews } from './tables.ts';
import { openSchool, type School, type TaughtCourse } from './test-school.ts';

const DAY = 86_400_000;
const next = random('courses reports');
const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0];
const now = Date.now();
const moment = (from = now - 120 * DAY, to = now) => new Date(Math.floor(from + next() * (to - from)));

type NewEnrollment = typeof enrollments.$inferInsert & { createdAt: Date };
let school: School;
let taught: TaughtCourse[];
const rows: NewEnrollment[] = [];
const done: (typeof lessonProgress.$inferInsert)[] = [];
const stars: (typeof reviews.$inferInsert & { createdAt: Date })[] = [];

const STATUSES = ['ACTIVE', 'ACTIVE', 'COMPLETED', 'WITHDRAWN', 'EXPIRED', 'REJECTED', 'WAITLISTED', 'REQUESTED', 'SUSPENDED'] as const;
function randomEnrollment({ courseId, runId, lessonIds }: TaughtCourse, i: number): void {
  const status = pick(STATUSES);
  const createdAt = moment();
  const later = () => moment(createdAt.getTime());
  const wasIn = ['ACTIVE', 'COMPLETED', 'SUSPENDED'].includes(status) || (status === 'WITHDRAWN' && next() < 0.5);
  const waited = status === 'WAITLISTED' || next() < 0.2;
  const activatedAt = wasIn ? later() : null;
  const priced = wasIn && next() < 0.5;
  const id = newId();
  rows.push({
    ...{ id, courseId, runId, learnerId: newId(), status, createdAt, activatedAt },
    source: pick(['SELF', 'SELF', 'BULK', 'INVITATION']),
    waitlistNumber: waited ? i + 1 : null,
    waitlistedAt: waited ? createdAt : null,
    promotedAt: waited && status !== 'WAITLISTED' ? later() : null,
    completedAt: status === 'COMPLETED' && activatedAt ? moment(activatedAt.getTime()) : null,
    endedAt: ['WITHDRAWN', 'EXPIRED', 'REJECTED'].includes(status) ? later() : null,
    lastActiveAt: wasIn && next() < 0.7 ? later() : null,
    ...(priced ? { priceMinor: BigInt(Math.floor(next() * 9_000) + 1), currency: pick(['EUR', 'JPY']), paidAt: activatedAt } : {}),
    refundedAt: priced && next() < 0.3 ? later() : null,
  });
  if (!wasIn) return;
  for (const lessonId of lessonIds) {
    if (next() < 0.4) continue;
    done.push({ enrollmentId: id, lessonId, startedAt: createdAt, completedAt: next() < 0.7 ? later() : null });
  }
  if (next() < 0.5) stars.push({ id: newId(), courseId, reviewerId: newId(), rating: Math.ceil(next() * 5), createdAt: later() });
}

beforeAll(async () => {
  school = await openSchool();
  taught = [
    await school.course({ lessons: 3, capacity: 500 }),
    await school.course({ lessons: 2 }),
    await school.course({ lessons: 1, capacity: 9 }),
  ];
  await school.draft();
  taught.forEach((course, c) => {
    for (let i = 0; i < ([150, 60, 4][c] ?? 0); i++) randomEnrollment(course, i);
  });
  const { db } = school.harness.system();
  await insertMany(db, enrollments, rows);
  await insertMany(db, lessonProgress, done);
  await insertMany(db, reviews, stars);
});
afterAll(() => school.stop());

const period = { from: new Date(now - 60 * DAY), to: new Date(now - 20 * DAY) };
const before = { from: new Date(now - 100 * DAY), to: period.from };
const asText = ({ from, to }: typeof period) => ({ from: from.toISOString(), to: to.toISOString() });
const within = (at: Date | null | undefined, { from, to }: typeof period) => at != null && at >= from && at < to;
const round = (value: number) => Math.round(value * 100) / 100;
const median = (values: number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return sorted.length ? round(((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2) : null;
};
const sums = (of: NewEnrollment[]) =>
  ['EUR', 'JPY'].flatMap((currency) => {
    const those = of.filter((row) => row.currency === currency);
    return those.length ? [{ amountMinor: Number(those.reduce((sum, row) => sum + (row.priceMinor ?? 0n), 0n)), currency }] : [];
  });
const everyDay = () => {
  const days: string[] = [];
  for (let at = Date.parse(period.from.toISOString().slice(0, 10)); at < period.to.getTime(); at += DAY)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
};
const seriesOf = (of: NewEnrollment[], stepOf: (at: Date) => string, steps: string[]) =>
  steps.map((date) => {
    const count = (at: (row: NewEnrollment) => Date | null | undefined) =>
      of.filter((row) => {
        const moment = at(row);
        return moment && within(moment, period) && stepOf(moment) === date;
      }).length;
    return {
      date,
      requested: count((row) => row.createdAt),
      activated: count((row) => row.activatedAt),
      completed: count((row) => row.completedAt),
      ended: count((row) => row.endedAt),
    };
  });
const countsOf = <K extends string>(keys: K[]) =>
  Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, those]) => [key, those.length]));

describe('the report of a course', () => {
  it('equals a naive count over random data', async () => {
    const [course] = taught;
    if (!course) throw new Error('No course.');
    const { courseEnrollmentReport: report } = await school.teacher.get(
      `query ($id: ID!, $period: PeriodInput!) { courseEnrollmentReport(courseId: $id, period: $period) {
        period { from to } figures { ...F } previous { ...F } byStatus { status count } bySource { source count } byRun { enrollments waiting taken fillPercent }
        byMode { mode count } granularity timeZone asOf series { date requested activated completed ended } activeLast7Days completionPercent funnel { reached completed } medianDaysToComplete medianHoursWaited ratingHistogram atRisk { id } generatedAt } }
      fragment F on EnrollmentFigures { requested activated completed ended reviews revenue { amountMinor currency } refunds { amountMinor currency } }`,
      { id: course.courseId, period: asText(period) },
    );
    const own = rows.filter((row) => row.courseId === course.courseId);
    const figures = (p: typeof period) => ({
      requested: own.filter((row) => within(row.createdAt, p)).length,
      activated: own.filter((row) => within(row.activatedAt, p)).length,
      completed: own.filter((row) => within(row.completedAt, p)).length,
      ended: own.filter((row) => within(row.endedAt, p)).length,
      reviews: stars.filter((row) => row.courseId === course.courseId && within(row.createdAt, p)).length,
      revenue: sums(own.filter((row) => within(row.paidAt, p))),
      refunds: sums(own.filter((row) => within(row.refundedAt, p))),
    });
    expect(report.figures).toEqual(figures(period));
    expect(report.previous).toEqual(figures(before));
    const statuses = report.byStatus.map(({ status, count }: { status: string; count: number }) => [status, count]);
    expect(Object.fromEntries(statuses)).toEqual(countsOf(own.map(({ status }) => status)));
    const sources = report.bySource.map(({ source, count }: { source: string; count: number }) => [source, count]);
    expect(Object.fromEntries(sources)).toEqual(countsOf(own.map(({ source }) => source ?? 'SELF')));
    expect(report.byRun).toMatchObject([{ enrollments: own.length, waiting: own.filter(({ status }) => status === 'WAITLISTED').length }]);
    expect(report.byMode).toEqual([
      { mode: 'FREE', count: own.filter(({ currency }) => !currency).length },
      { mode: 'PAID', count: own.filter(({ currency }) => currency).length },
    ]);
    expect(report).toMatchObject({ granularity: 'DAY', timeZone: 'UTC', asOf: report.generatedAt });
    expect(report.series).toEqual(seriesOf(own, (at) => at.toISOString().slice(0, 10), everyDay()));
    const inZone = await school.teacher.get(
      `query ($id: ID!, $period: PeriodInput!) { courseEnrollmentReport(courseId: $id, period: $period, granularity: MONTH, timeZone: "Asia/Kathmandu") {
        series { date requested activated completed ended } } }`,
      { id: course.courseId, period: asText(period) },
    );
    const months = (at: Date) =>
      `${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Kathmandu', dateStyle: 'short' }).format(at).slice(0, 7)}-01`;
    expect(inZone.courseEnrollmentReport.series).toEqual(
      seriesOf(own, months, [...new Set(everyDay().map((day) => `${day.slice(0, 7)}-01`))]),
    );
    expect(report.activeLast7Days).toBe(own.filter(({ lastActiveAt }) => lastActiveAt && lastActiveAt.getTime() >= now - 7 * DAY).length);
    const letIn = own.filter(({ activatedAt }) => activatedAt);
    const completed = own.filter(({ status }) => status === 'COMPLETED');
    expect(report.completionPercent).toBe(round((100 * completed.length) / letIn.length));
    const span = (a?: Date | null, b?: Date | null) => (b?.getTime() ?? 0) - (a?.getTime() ?? 0);
    expect(report.medianDaysToComplete).toBeCloseTo(median(completed.map((row) => span(row.activatedAt, row.completedAt) / DAY)) ?? 0, 1);
    const promoted = own.filter(({ promotedAt }) => promotedAt);
    expect(report.medianHoursWaited).toBeCloseTo(median(promoted.map((row) => span(row.waitlistedAt, row.promotedAt) / 3_600_000)) ?? 0, 1);
    expect(report.ratingHistogram).toEqual(
      [1, 2, 3, 4, 5].map((rating) => stars.filter((row) => row.courseId === course.courseId && row.rating === rating).length),
    );
    const steps = letIn.map(({ id }) => done.filter((row) => row.enrollmentId === id));
    expect(report.funnel).toEqual([
      {
        reached: steps.filter((of) => of.length).length,
        completed: steps.filter((of) => of.filter(({ completedAt }) => completedAt).length === 3).length,
      },
    ]);
    const quiet = (row: NewEnrollment) => (row.lastActiveAt ?? row.activatedAt)?.getTime() ?? now;
    const late = own.filter((row) => row.status === 'ACTIVE' && quiet(row) < now - 14 * DAY).toSorted((a, b) => quiet(a) - quiet(b));
    expect(report.atRisk.map(({ id }: { id: string }) => id)).toEqual(late.slice(0, 100).map(({ id }) => id));
    expect(late.length).toBeGreaterThan(3);
  });
});

describe('the summary', () => {
  it('equals a naive count over random data', async () => {
    const { courseSummary: summary } = await school.manager.get(
      `query ($period: PeriodInput!) { courseSummary(period: $period) { figures { ...F } previous { ...F } byStatus { status count } byCategory { category { id } count }
        topCourses { course { id } count } bottomCourses { course { id } count } instructorLoad { instructor { id } courses learners } seatsUnused asOf granularity series { date requested activated completed ended } } }
      fragment F on CourseFigures { published enrollments activated completions completionRate learnerHours ratingAverage }`,
      { period: asText(period) },
    );
    const figures = (p: typeof period) => {
      const activated = rows.filter((row) => within(row.activatedAt, p));
      const rated = stars.filter((row) => within(row.createdAt, p));
      return {
        published: 0,
        enrollments: rows.filter((row) => within(row.createdAt, p)).length,
        activated: activated.length,
        completions: rows.filter((row) => within(row.completedAt, p)).length,
        completionRate: round((100 * activated.filter(({ status }) => status === 'COMPLETED').length) / activated.length),
        learnerHours: 0,
        ratingAverage: round(rated.reduce((sum, { rating }) => sum + rating, 0) / rated.length),
      };
    };
    expect(summary.figures).toEqual(figures(period));
    expect(summary.previous).toEqual(figures(before));
    expect(summary.granularity).toBe('DAY');
    expect(summary.series).toEqual(seriesOf(rows, (at) => at.toISOString().slice(0, 10), everyDay()));
    expect(summary.byStatus).toEqual([
      { status: 'PUBLISHED', count: 3 },
      { status: 'DRAFT', count: 1 },
    ]);
    expect(summary.byCategory).toEqual([{ category: null, count: 3 }]);
    const ranked = taught
      .map(({ courseId }) => ({
        course: { id: courseId },
        count: rows.filter((row) => row.courseId === courseId && within(row.createdAt, period)).length,
      }))
      .toSorted((a, b) => b.count - a.count);
    expect(summary.topCourses).toEqual(ranked);
    expect(summary.bottomCourses).toEqual(ranked.toReversed());
    const active = rows.filter(({ status }: Pick<EnrollmentRow, 'status'>) => status === 'ACTIVE').length;
    expect(summary.instructorLoad).toEqual([{ instructor: { id: school.teacher.id }, courses: 3, learners: active }]);
    // the rows were written without taking seats
    expect(summary.seatsUnused).toBe(509);
    expect(await school.harness.system().db.$count(courses)).toBe(4);
  });

  it('counts the hours of lessons that were completed', async () => {
    const { courseId, lessonIds } = await school.course({ lessons: 1 });
    const lessonId = lessonIds[0] ?? '';
    await school.do(school.teacher, 'updateLesson', 'UpdateLessonInput', { lessonId, durationMinutes: 90 });
    const learner = school.harness.viewer();
    const { id } = await school.enroll(learner, courseId);
    await school.complete(learner, id, lessonId);
    const today = { from: new Date(Date.now() - 60_000), to: new Date(Date.now() + 60_000) };
    const { courseSummary } = await school.manager.get(
      'query ($p: PeriodInput!) { courseSummary(period: $p) { figures { learnerHours published } } }',
      { p: asText(today) },
    );
    expect(courseSummary.figures.learnerHours).toBe(1.5);
    expect(courseSummary.figures.published).toBeGreaterThan(0);
  });
});
