import { unblocked } from '@lyceum/connections/copies';
import { descending, isUuid, moment, PageArguments, pageOf, pageOfRows, query, Refusal, TimeZone } from '@lyceum/kit';
import { holding } from '@lyceum/kit/sql.ts';
import { and, eq, gte, ilike, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from './context.ts';
import { enforceAbout, reads, teaches } from './helpers.ts';
import { silentLearners } from './queries/silent-learners.ts';
import { type ActivityRow, blocks, courses, statements } from './tables.ts';
import { computeStreak, toXapi, verbOf } from './utilities.ts';

const newestFirst = [descending(statements.occurredAt), descending(statements.id)];
const standing = and(isNull(statements.voidedAt), sql`${statements.verb} <> 'voided'`);

/** What the viewer may read, as SQL: the same rule as `reads`. */
function readable(ctx: Context): SQL | undefined {
  if (ctx.hasScope('activities:manage')) return undefined;
  const viewer = ctx.viewerOrNull;
  if (!viewer) return eq(statements.visibility, 'PUBLIC');
  return or(
    eq(statements.actorId, viewer.id),
    and(
      inArray(statements.visibility, ['COURSE', 'PUBLIC']),
      sql`${statements.courseId} in (select course_id from ${courses} where ${viewer.id}::uuid = any(${courses.instructorIds}))`,
    ),
    and(eq(statements.visibility, 'PUBLIC'), unblocked(blocks, viewer.id, statements.actorId)),
  );
}

const Filter = z.object({
  verb: z.string().max(500).nullish(),
  objectType: z.string().max(100).nullish(),
  objectId: z.string().max(500).nullish(),
  courseId: z.uuid().nullish(),
  from: moment.nullish(),
  to: moment.nullish(),
});
const fits = ({ verb, objectType, objectId, courseId, from, to }: z.output<typeof Filter>) =>
  and(
    verb ? eq(statements.verb, verbOf(verb) ?? verb) : undefined,
    objectType ? eq(statements.objectType, objectType) : undefined,
    objectId ? eq(statements.objectId, objectId) : undefined,
    courseId ? eq(statements.courseId, courseId) : undefined,
    from ? gte(statements.occurredAt, from) : undefined,
    to ? lt(statements.occurredAt, to) : undefined,
  );

export const getActivity = query(
  'A statement that the viewer may see, or null.',
  z.object({ id: z.string().max(100) }),
  async (ctx: Context, { id }) => {
    const row = await ctx.load.activity.load(id);
    return row && (await reads(ctx, row)) ? row : null;
  },
);

export const listActivities = query(
  'What people did, newest first, as far as the viewer may see it.',
  z.object({ userId: z.uuid().nullish(), filter: Filter.nullish(), page: PageArguments }),
  async (ctx: Context, { userId, filter, page }) =>
    pageOf(ctx.db, {
      table: statements,
      where: and(standing, userId ? eq(statements.actorId, userId) : undefined, filter ? fits(filter) : undefined, readable(ctx)),
      orderBy: newestFirst,
      page,
    }),
);

export const getActivitiesByUser = query(
  'What one person did, newest first, as far as the viewer may see it.',
  z.object({ userId: z.string().max(100), page: PageArguments }),
  async (ctx: Context, { userId, page }) =>
    isUuid(userId)
      ? pageOf(ctx.db, {
          table: statements,
          where: and(standing, eq(statements.actorId, userId), readable(ctx)),
          orderBy: newestFirst,
          page,
        })
      : pageOfRows<ActivityRow>([], ({ id }) => id, page),
);

export const searchActivities = query(
  'What people did to things whose name holds the text, newest first, as far as the viewer may see it.',
  z.object({ query: z.string().trim().min(1).max(200), page: PageArguments }),
  async (ctx: Context, { query: text, page }) =>
    pageOf(ctx.db, {
      table: statements,
      where: and(standing, or(ilike(statements.objectName, holding(text)), eq(statements.verb, text.toLowerCase())), readable(ctx)),
      orderBy: newestFirst,
      page,
    }),
);

export const learningRecord = query(
  'Statements as xAPI writes them, oldest first: one’s own, or with activities:manage anybody’s. Go on from `more`.',
  z.object({ userId: z.uuid().nullish(), since: moment.nullish(), first: z.int().min(1).max(500).default(100) }),
  async (ctx: Context, { userId: asked, since, first }) => {
    const userId = asked ?? ctx.viewer.id;
    if (userId !== ctx.viewerOrNull?.id && !ctx.hasScope('activities:manage'))
      throw new Refusal('FORBIDDEN', 'This is for the person and for activities:manage.');
    const rows = await ctx.db
      .select()
      .from(statements)
      .where(and(eq(statements.actorId, userId), isNull(statements.voidedAt), since ? gte(statements.storedAt, since) : undefined))
      .orderBy(statements.storedAt, statements.id)
      .limit(first + 1);
    const next = rows[first];
    return { statements: rows.slice(0, first).map((row) => toXapi(row)), more: next?.storedAt ?? null };
  },
);

export const activityStreak = query(
  'On how many days in a row somebody was active: one’s own, or for whoever may read reports.',
  z.object({ userId: z.uuid().nullish(), timeZone: TimeZone.nullish() }),
  async (ctx: Context, { userId: asked, timeZone }) => {
    const userId = asked ?? ctx.viewer.id;
    enforceAbout(ctx, userId);
    const zone = timeZone ?? (await ctx.load.zone.load(userId))?.timeZone ?? 'UTC';
    const days = await ctx.load.days.load(userId);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(ctx.now);
    return { ...computeStreak({ days, today }), activeDays: days.length, timeZone: zone };
  },
);

export const atRiskLearners = query(
  'Learners of a course who have done nothing there for inactivityAlertDays, the longest silent first; for its instructors.',
  z.object({ courseId: z.uuid(), first: z.int().min(1).max(200).default(50) }),
  async (ctx: Context, { courseId, first }) => {
    if (!(await teaches(ctx, courseId)) && !ctx.hasScope('activities:manage') && !ctx.hasScope('reports:read'))
      throw new Refusal('FORBIDDEN', 'This is for the course’s instructors.');
    const rows = await ctx.db.execute<{ user_id: string; last_active_at: string }>(silentLearners(ctx, courseId, first));
    return rows.map((row) => ({
      learner: { id: row.user_id },
      lastActiveAt: new Date(row.last_active_at),
      daysSilent: Math.floor((ctx.now.getTime() - new Date(row.last_active_at).getTime()) / 86_400_000),
    }));
  },
);

export const getActivitySession = query(
  'A session of the viewer’s own, or null.',
  z.object({ id: z.string().max(100) }),
  async (ctx: Context, { id }) => {
    const row = await ctx.load.session.load(id);
    return row && (row.userId === ctx.viewerOrNull?.id || ctx.hasScope('activities:manage')) ? row : null;
  },
);
