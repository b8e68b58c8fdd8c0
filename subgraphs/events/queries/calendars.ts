import { DAY, found, query } from '@lyceum/kit';
import { at } from '@lyceum/kit/sql.ts';
import { and, asc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { eyesOf, seenEvent } from '../helpers/sight.ts';
import { runBy, seenBy } from '../loaders/visible.ts';
import { type EventRow, events, feeds } from '../tables.ts';
import { hashOf, toIcs } from '../utilities.ts';
import { attendedBy } from './coming.ts';

const MOST = 1_000;
const BACK_DAYS = 90;

/** Where an event is read by people. */
export const urlOf = (ctx: Context, { slug }: EventRow): string => `${ctx.config.PUBLIC_URL}/events/${slug}`;

/** An event as a calendar has it: the same `uid` for ever, a higher `sequence` for each new time. */
const entry = (ctx: Context, event: EventRow) => ({
  uid: `${event.id}@events.${new URL(ctx.config.PUBLIC_URL).hostname}`,
  sequence: event.sequence,
  status:
    event.status === 'CANCELLED'
      ? ('CANCELLED' as const)
      : event.status === 'POSTPONED' || event.status === 'DRAFT'
        ? ('TENTATIVE' as const)
        : ('CONFIRMED' as const),
  stampedAt: event.updatedAt,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  summary: event.title,
  description: event.description,
  location: [event.venue, event.address].filter(Boolean).join(', ') || null,
  url: urlOf(ctx, event),
  place: event.latitude !== null && event.longitude !== null ? { latitude: event.latitude, longitude: event.longitude } : null,
});

/** One event, as its own calendar; METHOD:CANCEL takes it out of those that hold it. */
export const icsOf = (ctx: Context, event: EventRow): string =>
  toIcs({ method: event.status === 'CANCELLED' ? 'CANCEL' : 'PUBLISH', entries: [entry(ctx, event)] });

export const eventIcs = query(
  'An event that the viewer may know of as iCalendar; of one that comes again all dates, if they are asked for.',
  z.object({ eventId: z.string().max(100), series: z.boolean().nullish() }),
  async (ctx: Context, { eventId, series }): Promise<string> => {
    const event = await seenEvent(ctx, eventId);
    if (!series || !event.seriesId) return icsOf(ctx, event);
    const dates = await ctx.db
      .select()
      .from(events)
      .where(and(eq(events.seriesId, event.seriesId), seenBy(eyesOf(ctx)), sql`${events.status} <> 'DRAFT'`))
      .orderBy(asc(events.startsAt))
      .limit(MOST);
    return toIcs({ method: 'PUBLISH', name: event.title, entries: dates.map((date) => entry(ctx, date)) });
  },
);

export const calendarFeed = query(
  'The calendar of whoever has this token: what they run, come to or may come to.',
  z.object({ token: z.string().max(200) }),
  async (ctx: Context, { token }): Promise<string> => {
    const [feed] = ctx.settings.icsFeedEnabled
      ? await ctx.db
          .select()
          .from(feeds)
          .where(eq(feeds.tokenHash, hashOf({ token })))
      : [];
    const { userId } = found(feed, 'The calendar');
    const person = await ctx.load.person.load(userId);
    found(person?.suspendedAt ? null : person, 'The calendar');
    const since = new Date(ctx.now.getTime() - BACK_DAYS * DAY);
    const rows = await ctx.db
      .select()
      .from(events)
      .where(
        and(
          seenBy({ userId, overseer: false }),
          sql`(${runBy(userId)} or ${attendedBy(userId)} or (${events.status} = 'CANCELLED' and ${hadPlace(userId)}))`,
          sql`${events.status} <> 'DRAFT'`,
          sql`${events.endsAt} > ${at(since)}`,
        ),
      )
      .orderBy(asc(events.startsAt), asc(events.id))
      .limit(MOST);
    return toIcs({ method: 'PUBLISH', name: 'Lyceum', entries: rows.map((row) => entry(ctx, row)) });
  },
);

// what was called off shows as such to whoever was to come
const hadPlace = (userId: string) => sql`exists (select from events.rsvps r where r.event_id = ${events.id} and r.user_id = ${userId})`;
