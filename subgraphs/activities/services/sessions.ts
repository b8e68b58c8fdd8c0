import { enforce, found, hide, one, Refusal, service } from '@lyceum/kit';
import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { teaches } from '../helpers.ts';
import { type ActivitySessionRow, sessions } from '../tables.ts';
import { record } from './record.ts';

const SECOND = 1_000;
const Thing = z.string().regex(/^[A-Z][A-Za-z]{0,49}$/, 'Name a kind of thing, like Lesson.');

export const startActivitySession = service(
  'Begins a stretch of learning, or gives the one that is open for the same thing.',
  z.object({
    objectType: Thing,
    objectId: z.string().min(1).max(500),
    objectName: z.string().max(500).nullish(),
    courseId: z.uuid().nullish(),
  }),
  async (ctx: Context, { objectType, objectId, objectName, courseId }) => {
    const userId = ctx.viewer.id;
    if (courseId && !(await ctx.load.learning.load(userId)).some((row) => row.courseId === courseId) && !(await teaches(ctx, courseId)))
      throw new Refusal('FORBIDDEN', 'You neither learn nor teach in this course.');
    const [begun] = await ctx.db
      .insert(sessions)
      .values({
        userId,
        objectType,
        objectId,
        objectName: objectName ?? null,
        courseId: courseId ?? null,
        status: 'LAUNCHED',
        startedAt: ctx.now,
        lastBeatAt: ctx.now,
      })
      .onConflictDoNothing()
      .returning();
    if (!begun) return one(await open(ctx, userId, objectType, objectId));
    await tellOf(ctx, begun, 'launched', null);
    return begun;
  },
  { audit: false },
);

const open = (ctx: Context, userId: string, objectType: string, objectId: string) =>
  ctx.db
    .select()
    .from(sessions)
    .where(
      and(eq(sessions.userId, userId), eq(sessions.objectType, objectType), eq(sessions.objectId, objectId), isNull(sessions.endedAt)),
    );

/** The viewer's own session, locked; others' don't exist. */
async function ownSession(ctx: Context, sessionId: string): Promise<ActivitySessionRow> {
  const [row] = await ctx.db.select().from(sessions).where(eq(sessions.id, sessionId)).for('update');
  if (row?.userId !== ctx.viewer.id) enforce(hide('session.own', 'It is somebody else’s.'));
  return found(row, 'The session');
}

/** Time passes only while heartbeats come: a longer silence counts as idle. */
const counted = (ctx: Context, { seconds, lastBeatAt }: ActivitySessionRow) => {
  const since = Math.floor((ctx.now.getTime() - lastBeatAt.getTime()) / SECOND);
  return seconds + (since <= ctx.settings.sessionIdleMinutes * 60 ? Math.max(0, since) : 0);
};

export const heartbeatActivitySession = service(
  'Says that the viewer goes on. The first heartbeat is the beginning of learning.',
  z.object({ sessionId: z.uuid() }),
  async (ctx: Context, { sessionId }) => {
    const session = await ownSession(ctx, sessionId);
    if (session.endedAt) throw new Refusal('CONFLICT', 'This session is over: start another.');
    if (session.status === 'LAUNCHED') await tellOf(ctx, session, 'initialized', null);
    return one(
      await ctx.db
        .update(sessions)
        .set({ status: 'INITIALIZED', seconds: counted(ctx, session), lastBeatAt: ctx.now })
        .where(eq(sessions.id, sessionId))
        .returning(),
    );
  },
  { audit: false },
);

export const endActivitySession = service(
  'Ends a stretch of learning; ending it again changes nothing.',
  z.object({ sessionId: z.uuid() }),
  async (ctx: Context, { sessionId }) => {
    const session = await ownSession(ctx, sessionId);
    return session.endedAt ? session : finish(ctx, session, 'TERMINATED', counted(ctx, session));
  },
  { audit: false },
);

async function finish(
  ctx: Context,
  session: ActivitySessionRow,
  status: 'TERMINATED' | 'ABANDONED',
  seconds: number,
): Promise<ActivitySessionRow> {
  const endedAt = status === 'TERMINATED' ? ctx.now : session.lastBeatAt;
  const ended = one(await ctx.db.update(sessions).set({ status, seconds, endedAt }).where(eq(sessions.id, session.id)).returning());
  await tellOf(ctx, ended, status === 'TERMINATED' ? 'terminated' : 'abandoned', seconds);
  await ctx.publish('activities.session.ended.v1', ended.id, {
    sessionId: ended.id,
    userId: ended.userId,
    courseId: ended.courseId,
    seconds,
  });
  return ended;
}

const tellOf = (ctx: Context, session: ActivitySessionRow, verb: string, durationSeconds: number | null) => {
  const { defaultVisibility: visibility } = ctx.settingsFor({ course: session.courseId, user: session.userId });
  return record(ctx, [
    {
      ...{ actorId: session.userId, verb, objectType: session.objectType, objectId: session.objectId, objectName: session.objectName },
      ...{ courseId: session.courseId, groupId: null, registration: session.id, platform: null, language: null, scoreScaled: null },
      ...{ success: null, completion: null, durationSeconds, visibility, note: null },
      ...{ occurredAt: ctx.now, source: 'lyceum' as const, sourceId: `session ${session.id} ${verb}` },
    },
  ]);
};

const BATCH = 200;
export const abandonIdleSessions = service(
  'Ends sessions without a sign of life; the platform does this.',
  z.object({}),
  async (ctx: Context) => {
    const limit = new Date(ctx.now.getTime() - ctx.settings.sessionIdleMinutes * 60 * SECOND);
    const idle = await ctx.db
      .select()
      .from(sessions)
      .where(and(isNull(sessions.endedAt), lt(sessions.lastBeatAt, limit)))
      .orderBy(sql`last_beat_at`)
      .limit(BATCH)
      .for('update', { skipLocked: true });
    for (const session of idle) await finish(ctx, session, 'ABANDONED', session.seconds);
    return idle.length;
  },
);
