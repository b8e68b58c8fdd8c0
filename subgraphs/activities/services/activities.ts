import { found, invalid, one, Refusal, service, TimeZone } from '@lyceum/kit';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { mayDo, processActivityData, Told, teaches } from '../helpers.ts';
import { VISIBILITIES } from '../settings.ts';
import { type ActivityRow, activeDays, statements, zones } from '../tables.ts';
import { fromXapi } from '../utilities.ts';
import { lockStatement, record } from './record.ts';

/** A course is named only by those who learn or teach in it. */
async function checkCourses(ctx: Context, given: readonly { courseId: string | null }[]): Promise<void> {
  const own = new Set((await ctx.load.learning.load(ctx.viewer.id)).map(({ courseId }) => courseId));
  const foreign: number[] = [];
  for (const [i, { courseId }] of given.entries()) if (courseId && !own.has(courseId) && !(await teaches(ctx, courseId))) foreign.push(i);
  if (foreign.length)
    throw invalid(
      foreign.map((i) => ({
        path: ['input', 'statements', String(i), 'courseId'],
        rule: 'foreign',
        message: 'You neither learn nor teach in this course.',
      })),
    );
}

async function tell(ctx: Context, given: readonly z.input<typeof Told>[]): Promise<ActivityRow[]> {
  const prepared = await processActivityData(ctx, { statements: [...given] });
  await checkCourses(ctx, prepared);
  return record(
    ctx,
    prepared.map((statement) => ({ ...statement, actorId: ctx.viewer.id, source: 'client' })),
  );
}

export const createActivity = service(
  'Records what the viewer did.',
  Told.extend({ idempotencyKey: z.string().min(1).max(200).nullish() }),
  async (ctx: Context, { idempotencyKey: _, ...statement }) => {
    const [row] = await tell(ctx, [statement]);
    if (row) return row;
    throw new Refusal('CONFLICT', 'This statement was recorded before.');
  },
  { again: async (ctx, id) => found(await ctx.load.activity.load(id), 'The statement'), audit: false },
);

export const recordStatements = service(
  'Records up to 500 statements of the viewer; those that came before are passed over. Gives the new ones.',
  z.object({ statements: z.array(Told).max(500, 'Give at most 500 statements at once.') }),
  async (ctx: Context, { statements: given }) => tell(ctx, given),
  { audit: false },
);

export const importStatements = service(
  'Records xAPI statements of the viewer; those that came before are passed over. Gives the new ones.',
  z.object({ statements: z.array(z.unknown()).min(1, 'Give a statement.').max(500, 'Give at most 500 statements at once.') }),
  async (ctx: Context, { statements: given }) => {
    const read = given.map((statement, i) => {
      try {
        const { verb, verbGiven, courseId, occurredAt, ...rest } = fromXapi(statement as Parameters<typeof fromXapi>[0]);
        return {
          ...rest,
          verb: verb ?? verbGiven,
          courseId: z.uuid().nullable().catch(null).parse(courseId),
          occurredAt: occurredAt ?? undefined,
        };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        throw invalid(
          error.violations.map(({ path, ...violation }) => ({
            ...violation,
            path: ['input', 'statements', String(i), ...path.map(String)],
          })),
        );
      }
    });
    return tell(ctx, read);
  },
);

export const updateActivity = service(
  'Changes the note or the visibility of a statement; what it says never changes: void it and record anew.',
  z.object({ activityId: z.uuid(), note: z.string().max(2_000).nullish(), visibility: z.enum(VISIBILITIES).nullish() }),
  async (ctx: Context, { activityId, note, visibility }) => {
    await mayDo(ctx, activityId, 'amend');
    const changes = { ...(note === undefined ? {} : { note: note?.trim() || null }), ...(visibility ? { visibility } : {}) };
    if (!Object.keys(changes).length) return found(await ctx.load.activity.load(activityId), 'The statement');
    return one(await ctx.db.update(statements).set(changes).where(eq(statements.id, activityId)).returning());
  },
);

async function voidStatement(ctx: Context, activityId: string, reason: string): Promise<ActivityRow> {
  await mayDo(ctx, activityId, 'void');
  const target = found(await lockStatement(ctx, activityId), 'The statement');
  if (target.verb === 'voided') throw new Refusal('CONFLICT', 'A voiding statement can’t be voided.');
  if (target.voidedAt) throw new Refusal('CONFLICT', 'It was voided before.');
  const [voiding] = await record(ctx, [
    {
      ...{
        actorId: ctx.viewer.id,
        verb: 'voided',
        objectType: 'StatementRef',
        objectId: activityId,
        objectName: null,
        courseId: target.courseId,
      },
      ...{
        groupId: null,
        registration: null,
        platform: null,
        language: null,
        scoreScaled: null,
        success: null,
        completion: null,
        durationSeconds: null,
      },
      ...{ visibility: 'ONLY_ME', note: reason, occurredAt: ctx.now, source: 'lyceum', sourceId: null },
    },
  ]);
  const [row] = await ctx.db
    .update(statements)
    .set({ voidedAt: ctx.now, voidedById: found(voiding, 'The voiding statement').id })
    .where(eq(statements.id, activityId))
    .returning();
  await ctx.publish('activities.activity.voided.v1', activityId, { activityId, userId: target.actorId, voidedById: voiding?.id ?? null });
  return one(row ? [row] : []);
}

const Reason = z.string().trim().min(1, 'Say why.').max(1_000);
export const voidActivity = service(
  'Declares a statement void by another that says so; nothing is erased.',
  z.object({ activityId: z.uuid(), reason: Reason }),
  async (ctx: Context, { activityId, reason }) => voidStatement(ctx, activityId, reason),
);

export const deleteActivity = service(
  'The same as voiding, for what the viewer recorded: statements are never erased.',
  z.object({ activityId: z.uuid() }),
  async (ctx: Context, { activityId }) => voidStatement(ctx, activityId, 'Deleted by its author.'),
);

export const setActivityTimeZone = service(
  'Says when the viewer’s days begin, for streaks; what was is counted anew.',
  z.object({ timeZone: TimeZone }),
  async (ctx: Context, { timeZone }) => {
    const userId = ctx.viewer.id;
    await ctx.db.insert(zones).values({ userId, timeZone }).onConflictDoUpdate({ target: zones.userId, set: { timeZone } });
    await ctx.db.delete(activeDays).where(eq(activeDays.userId, userId));
    await ctx.db.execute(sql`
      insert into ${activeDays} (user_id, day) select distinct actor_id, (occurred_at at time zone ${timeZone})::date
      from ${statements} where actor_id = ${userId} and voided_at is null and verb <> 'voided'`);
    return { id: userId };
  },
);
