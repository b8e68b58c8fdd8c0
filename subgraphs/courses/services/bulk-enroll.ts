import { invalid, newId, service, type Violation } from '@lyceum/kit';
import { and, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { explanationOf, prerequisitesOf } from '../queries/prerequisites.ts';
import { type CourseRow, type EnrollmentRow, enrollments, OVER } from '../tables.ts';
import { lockStaffRun, obstacle } from './admission.ts';
import { placesIn, tellPlaces } from './seats.ts';

/** Why these people can't be enrolled; the loaders read them all at once. */
async function objections(ctx: Context, course: CourseRow, learnerIds: readonly string[]): Promise<Violation[]> {
  const all = await Promise.all(
    learnerIds.map(async (learnerId, i): Promise<Violation[]> => {
      const path = ['input', 'learnerIds', String(i)];
      const wrong = await obstacle(ctx, course, learnerId);
      if (wrong) return [{ path, ...wrong }];
      const missing = (await prerequisitesOf(ctx, course.id, learnerId)).filter(({ satisfied }) => !satisfied);
      return missing.length ? [{ path, rule: 'prerequisite', message: missing.map(explanationOf).join(' ') }] : [];
    }),
  );
  return all.flat();
}

export const bulkEnroll = service(
  'Enrols many people in a run, in their order; all of them or, if one can’t be, nobody.',
  z.object({
    runId: z.uuid(),
    learnerIds: z
      .array(z.uuid())
      .min(1, 'Name somebody.')
      .max(500, 'Name at most 500 people.')
      .refine((ids) => new Set(ids).size === ids.length, 'Name each person once.'),
  }),
  async (ctx: Context, { runId, learnerIds }) => {
    const { course, run } = await lockStaffRun(ctx, runId);
    const violations = await objections(ctx, course, learnerIds);
    if (violations.length) throw invalid(violations);

    const there = await ctx.db
      .select()
      .from(enrollments)
      .where(and(eq(enrollments.runId, runId), inArray(enrollments.learnerId, learnerIds), notInArray(enrollments.status, [...OVER])))
      .orderBy(enrollments.id)
      .for('update');
    const open = new Map(there.map((row) => [row.learnerId, row]));
    const isIn = (row: EnrollmentRow | undefined) => row !== undefined && row.status !== 'INVITED' && row.status !== 'REQUESTED';
    const entering = learnerIds.filter((learnerId) => !isIn(open.get(learnerId)));

    const places = entering.length ? await placesIn(ctx, course, run, entering.length) : [];
    const rows = entering.flatMap((learnerId, at) => {
      const place = places[at];
      const id = open.get(learnerId)?.id ?? newId();
      return place ? [{ id, courseId: course.id, runId, learnerId, createdAt: ctx.now, ...place, source: 'BULK' as const }] : [];
    });
    const entered = rows.length ? await enter(ctx, rows) : [];
    await tellPlaces(ctx, course, entered);
    await ctx.audit('enrollment.bulk', { type: 'CourseRun', id: runId }, { count: learnerIds.length });
    for (const row of entered) open.set(row.learnerId, row);
    return learnerIds.flatMap((learnerId) => open.get(learnerId) ?? []);
  },
);

/** Writes new enrolments, and what becomes of those that were invited or asked for; they come in their order. */
async function enter(ctx: Context, rows: (typeof enrollments.$inferInsert & { id: string })[]): Promise<EnrollmentRow[]> {
  const written = await ctx.db
    .insert(enrollments)
    .values(rows)
    .onConflictDoUpdate({
      target: enrollments.id,
      set: {
        status: sql`excluded.status`,
        source: sql`excluded.source`,
        waitlistNumber: sql`excluded.waitlist_number`,
        waitlistedAt: sql`excluded.waitlisted_at`,
        activatedAt: sql`excluded.activated_at`,
        priceMinor: sql`excluded.price_minor`,
        currency: sql`excluded.currency`,
        payBefore: sql`excluded.pay_before`,
        updatedAt: ctx.now,
        version: sql`${enrollments.version} + 1`,
      },
    })
    .returning();
  const of = new Map(written.map((row) => [row.id, row]));
  return rows.flatMap(({ id }) => of.get(id) ?? []);
}
