import { type DemoEnrollment, timesDemo, type World } from '@lyceum/demo/world.ts';
import type { Database } from '@lyceum/kit';
import { insertMany } from '@lyceum/kit/insert-many.ts';
import { sql } from 'drizzle-orm';
import { type ActivityRow, activeDays, blocks, courses, learners, people, sessions, statements, zones } from './tables.ts';

const DAY = 86_400_000;

/** What people did: 25,000 statements along their enrolments, fewer as time goes by, in the evenings and on weekdays of their zones. */
export async function demo(db: Database, world: World): Promise<void> {
  const next = world.random('activities');
  const zoneOf = new Map(world.users.map((user) => [user.id, user.timeZone]));
  await insertMany(
    db,
    people,
    world.users.map(({ id: userId, displayName, suspended }) => ({ userId, displayName, suspendedAt: suspended ? world.now : null })),
  );
  await insertMany(
    db,
    zones,
    world.users.map(({ id: userId, timeZone }) => ({ userId, timeZone })),
  );
  await insertMany(
    db,
    blocks,
    world.blocks.map(({ userId, blockedId }) => ({ userId, blockedId })),
  );
  await insertMany(
    db,
    courses,
    world.courses.map(({ id: courseId, title, instructorIds }) => ({ courseId, title, instructorIds: [...instructorIds] })),
  );
  const began = world.enrollments.filter(({ status }) => status === 'ACTIVE' || status === 'COMPLETED');
  await insertMany(
    db,
    learners,
    began.map(({ id: enrollmentId, learnerId: userId, courseId, createdAt, status }) => ({
      ...{ enrollmentId, userId, courseId, since: createdAt },
      completedAt: status === 'COMPLETED' ? world.now : null,
    })),
  );

  const titles = new Map(world.courses.map(({ id, title }) => [id, title]));
  const rows: (ActivityRow & { id: string })[] = [];
  const deed = (
    enrollment: DemoEnrollment,
    verb: string,
    objectType: string,
    objectId: string,
    at: Date,
    more: Partial<ActivityRow> = {},
  ) =>
    rows.push({
      ...{
        id: world.id(`activity ${rows.length}`, at),
        actorId: enrollment.learnerId,
        verb,
        objectType,
        objectId,
        courseId: enrollment.courseId,
      },
      ...{
        objectName: objectType === 'Course' ? (titles.get(enrollment.courseId) ?? null) : null,
        groupId: null,
        registration: enrollment.id,
      },
      ...{
        platform: next() < 0.3 ? 'Phone' : 'Browser',
        language: 'en',
        scoreScaled: null,
        success: null,
        completion: null,
        durationSeconds: null,
      },
      ...{ visibility: 'COURSE', note: null, occurredAt: at, storedAt: at, source: 'lyceum', voidedAt: null, voidedById: null },
      ...more,
    });
  for (const enrollment of began) deed(enrollment, 'registered', 'Course', enrollment.courseId, enrollment.createdAt);
  const busy = began.filter(({ progress }) => progress > 0);
  for (let i = 0; rows.length < world.sizes.activities - 400 * timesDemo(world.sizes); i++) {
    const enrollment = busy[Math.floor(next() ** 1.3 * busy.length)];
    if (!enrollment) break;
    const span = Math.max(DAY, world.now.getTime() - enrollment.createdAt.getTime() - DAY);
    // most happens in the first weeks
    const day = enrollment.createdAt.getTime() + Math.min(span, -Math.log(1 - next() * 0.999) * 25 * DAY);
    const hour = Math.floor(8 + 14 * Math.sqrt(next()));
    const at = new Date(
      Math.min(Math.floor(day / DAY) * DAY + hour * 3_600_000 + Math.floor(next() * 3_600_000), world.now.getTime() - 60_000),
    );
    if (at < enrollment.createdAt) continue;
    const lesson = world.id(`lesson of activity ${enrollment.courseId} ${i % 12}`);
    const share = next();
    if (share < 0.55) deed(enrollment, 'experienced', 'Lesson', lesson, at, { durationSeconds: 60 + Math.floor(next() * 1_500) });
    else if (share < 0.85) deed(enrollment, 'completed', 'Lesson', lesson, at, { completion: true });
    else
      deed(enrollment, 'attempted', 'Exercise', lesson, at, {
        scoreScaled: Math.round(next() * 100) / 100,
        success: next() < 0.7,
        source: 'client',
      });
  }
  for (const enrollment of began.filter(({ status }) => status === 'COMPLETED').slice(0, 400 * timesDemo(world.sizes)))
    deed(
      enrollment,
      'completed',
      'Course',
      enrollment.courseId,
      new Date(Math.min(enrollment.createdAt.getTime() + 40 * DAY, world.now.getTime() - 60_000)),
      { completion: true },
    );

  const months = [...new Set(rows.map(({ occurredAt }) => `${occurredAt.toISOString().slice(0, 7)}-01T00:00:00Z`))];
  await db.execute(sql`select activities.ensure_month(m::timestamptz) from unnest(${`{${months.join(',')}}`}::text[]) as m`);
  await insertMany(db, statements, rows);
  // the silence of the demo's people is old news: nobody is told of it when the demo begins
  await db.execute(sql`
    insert into activities.alerts (enrollment_id, last_active_at)
    select l.enrollment_id, greatest(l.since, coalesce((select max(s.occurred_at) from activities.statements s
      where s.actor_id = l.user_id and s.course_id = l.course_id and s.voided_at is null), l.since))
    from activities.learners l where l.completed_at is null on conflict do nothing`);
  const format = new Map<string, Intl.DateTimeFormat>();
  const dayOf = (userId: string, at: Date) => {
    const zone = zoneOf.get(userId) ?? 'UTC';
    const known = format.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
    format.set(zone, known);
    return known.format(at);
  };
  const days = new Set(rows.map(({ actorId, occurredAt }) => `${actorId} ${dayOf(actorId, occurredAt)}`));
  await insertMany(
    db,
    activeDays,
    [...days].map((key) => ({ userId: key.slice(0, 36), day: key.slice(37) })),
  );
  await insertMany(
    db,
    sessions,
    rows
      .filter(({ verb }) => verb === 'experienced')
      .slice(0, 4_000 * timesDemo(world.sizes))
      .map(({ actorId: userId, objectType, objectId, courseId, occurredAt, durationSeconds }, i) => {
        const endedAt = new Date(occurredAt.getTime() + (durationSeconds ?? 0) * 1_000);
        return {
          ...{ id: world.id(`session ${i}`, occurredAt), userId, objectType, objectId, courseId, status: 'TERMINATED' as const },
          ...{ seconds: durationSeconds ?? 0, startedAt: occurredAt, lastBeatAt: endedAt, endedAt },
        };
      }),
  );
}
