import { createHash } from 'node:crypto';
import { newId, Refusal } from '@lyceum/kit';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { type ActivityRow, activeDays, sources, statements, zones } from '../tables.ts';
import { computeStreak } from '../utilities.ts';

export type NewStatement = Omit<ActivityRow, 'id' | 'storedAt' | 'voidedAt' | 'voidedById'> & {
  readonly id?: string;
  readonly sourceId: string | null;
};

const MILESTONES = [3, 7, 14, 30, 60, 100, 200, 365, 500, 1_000];

/**
 * Writes statements, in few SQL statements however many they are, and tells of each. One that came before is left out if it says the same, and
 * refused with CONFLICT if it does not. xAPI, Data §2.3 and Communication §2.1.1.
 */
export async function record(ctx: Context, given: readonly NewStatement[]): Promise<ActivityRow[]> {
  const fresh = await withoutRepeats(
    ctx,
    given.map((statement) => ({ ...statement, id: statement.id ?? newId() })),
  );
  if (!fresh.length) return [];
  await ctx.db.execute(sql`select activities.ensure_month(m::timestamptz) from unnest(${monthsOf(fresh)}::text[]) as m`);
  const rows = await ctx.db
    .insert(statements)
    .values(fresh.map(({ sourceId: _, ...statement }) => ({ ...statement, storedAt: ctx.now })))
    .returning();
  await ctx.publishAll(
    'activities.activity.recorded.v1',
    rows.map(({ id: activityId, actorId: userId, verb, objectType, objectId, courseId, visibility }) => ({
      subjectId: activityId,
      data: { activityId, userId, verb, objectType, objectId, courseId, visibility },
    })),
  );
  await countDays(ctx, rows);
  return rows;
}

const monthsOf = (rows: readonly { occurredAt: Date }[]) =>
  `{${[...new Set(rows.map(({ occurredAt }) => `${occurredAt.toISOString().slice(0, 7)}-01T00:00:00Z`))].join(',')}}`;

type Identified = NewStatement & { readonly id: string };
/** What a statement says, whoever writes it down when. */
const fingerprintOf = ({ id: _, sourceId: __, visibility: ___, note: ____, ...says }: Identified) =>
  createHash('sha256').update(JSON.stringify(says)).digest('base64url');

async function withoutRepeats(ctx: Context, given: readonly Identified[]): Promise<Identified[]> {
  const named = given.flatMap((statement) => {
    const { source, sourceId } = statement;
    // ids of clients are their own: two people may use the same
    const key = source === 'client' ? `client:${statement.actorId}` : source;
    return sourceId ? [{ source: key, sourceId, statementId: statement.id, fingerprint: fingerprintOf(statement) }] : [];
  });
  if (!named.length) return [...given];
  const taken = await ctx.db.insert(sources).values(named).onConflictDoNothing().returning({ id: sources.statementId });
  const isNew = new Set(taken.map(({ id }) => id));
  const repeated = named.filter(({ statementId }) => !isNew.has(statementId));
  if (repeated.length) {
    const before = await ctx.db
      .select()
      .from(sources)
      .where(
        and(
          inArray(
            sources.source,
            repeated.map(({ source }) => source),
          ),
          inArray(
            sources.sourceId,
            repeated.map(({ sourceId }) => sourceId),
          ),
        ),
      );
    const known = new Map(before.map(({ source, sourceId, fingerprint }) => [`${source} ${sourceId}`, fingerprint]));
    const other = repeated.find(({ source, sourceId, fingerprint }) => known.get(`${source} ${sourceId}`) !== fingerprint);
    if (other) throw new Refusal('CONFLICT', `The statement ${other.sourceId} was recorded before and said something else.`);
  }
  const named_ = new Set(named.map(({ statementId }) => statementId));
  return given.filter(({ id }) => !named_.has(id) || isNew.has(id));
}

/** Keeps whose days were active, in their own time zones, and tells of streaks that reach a round number. */
async function countDays(ctx: Context, rows: readonly ActivityRow[]): Promise<void> {
  const moments = JSON.stringify(rows.map(({ actorId, occurredAt }) => ({ user_id: actorId, at: occurredAt.toISOString() })));
  const added = await ctx.db.execute<{ user_id: string }>(sql`
    insert into ${activeDays} (user_id, day)
    select distinct given.user_id, (given.at at time zone coalesce(z.time_zone, 'UTC'))::date
    from jsonb_to_recordset(${moments}::jsonb) as given(user_id uuid, at timestamptz) left join ${zones} z on z.user_id = given.user_id
    on conflict do nothing returning user_id`);
  const users = [...new Set(added.map(({ user_id }) => user_id))];
  if (!users.length) return;
  const days = await ctx.db.select().from(activeDays).where(inArray(activeDays.userId, users));
  const zoneOf = new Map(
    (await ctx.db.select().from(zones).where(inArray(zones.userId, users))).map(({ userId, timeZone }) => [userId, timeZone]),
  );
  const reached = users.flatMap((userId) => {
    const own = days.filter((day) => day.userId === userId).map(({ day }) => day);
    const { current } = computeStreak({ days: own, today: dayOf(ctx.now, zoneOf.get(userId) ?? 'UTC') });
    return MILESTONES.includes(current) ? [{ subjectId: userId, data: { userId, days: current } }] : [];
  });
  if (reached.length) await ctx.publishAll('activities.streak.reached.v1', reached);
}

/** The day of a moment in a time zone, ISO 8601. */
export const dayOf = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);

/** The statement, locked. */
export const lockStatement = async (ctx: Context, id: string): Promise<ActivityRow | undefined> =>
  (await ctx.db.select().from(statements).where(eq(statements.id, id)).for('update'))[0];
