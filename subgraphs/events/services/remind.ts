import { MINUTE } from '@lyceum/kit';
import { at } from '@lyceum/kit/sql.ts';
import { inArray, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { type EventRow, events, rsvps } from '../tables.ts';
import { told } from './places.ts';

const AT_ONCE = 2_000;

/** Tells who comes that an event is near: once for each answer, offset and time, and of several offsets that have passed only the nearest. */
export async function remind(ctx: Context): Promise<void> {
  const offsets = [...new Set(ctx.settings.reminderOffsets)].toSorted((a, b) => a - b);
  for (const [i, minutes] of offsets.entries()) {
    // beyond this the nearer reminder is the one to give
    const nearer = offsets[i - 1] ?? 0;
    while ((await remindBefore(ctx, minutes, nearer)) === AT_ONCE);
  }
}

const remindBefore = (ctx: Context, minutes: number, nearer: number): Promise<number> =>
  ctx.transact(async (tx) => {
    const from = new Date(ctx.now.getTime() + nearer * MINUTE);
    const until = new Date(ctx.now.getTime() + minutes * MINUTE);
    const given = [
      ...(await tx.db.execute<{ rsvpId: string }>(sql`
        insert into events.reminders (rsvp_id, offset_minutes, starts_at, at)
        select r.id, ${minutes}::int, e.starts_at, ${at(ctx.now)}
        from events.events e join events.rsvps r on r.event_id = e.id and r.status = 'GOING'
        where e.status = 'PUBLISHED' and e.deleted_at is null and e.starts_at > ${at(from)} and e.starts_at <= ${at(until)}
          and r.going_at <= e.starts_at - ${minutes}::int * interval '1 minute'
          and not exists (select from events.reminders m where m.rsvp_id = r.id and m.offset_minutes = ${minutes}::int and m.starts_at = e.starts_at)
        order by e.starts_at, r.id limit ${AT_ONCE}
        on conflict do nothing returning rsvp_id as "rsvpId"`)),
    ].map(({ rsvpId }) => rsvpId);
    if (!given.length) return 0;
    const rows = await tx.db.select().from(rsvps).where(inArray(rsvps.id, given));
    const known = await tx.db
      .select()
      .from(events)
      .where(inArray(events.id, [...new Set(rows.map(({ eventId }) => eventId))]));
    const of = new Map(known.map((event): [string, EventRow] => [event.id, event]));
    await tx.publishAll(
      'events.reminder.due.v1',
      rows.flatMap((row) => {
        const event = of.get(row.eventId);
        return event ? [{ subjectId: row.id, data: { ...told(event, row), startsAt: event.startsAt.toISOString() } }] : [];
      }),
    );
    return given.length;
  });
