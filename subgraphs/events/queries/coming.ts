import { ascending, descending, PageArguments, Period, pageOf, query } from '@lyceum/kit';
import { at } from '@lyceum/kit/sql.ts';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { mayDo, SHOWN_STATUSES } from '../helpers/permissions.ts';
import { eyesOf, hiddenFrom, isStaff, seenEvent } from '../helpers/sight.ts';
import { runBy, seenBy } from '../loaders/visible.ts';
import { events, RSVP_STATUSES, rsvps } from '../tables.ts';

const Statuses = z.array(z.enum(RSVP_STATUSES)).max(RSVP_STATUSES.length).nullish();

/** Events that somebody comes to, or may, in SQL over `events`. */
export const attendedBy = (
  userId: string,
): SQL => sql`exists (select from events.rsvps r where r.event_id = ${events.id} and r.user_id = ${userId}
  and r.status in ('GOING', 'MAYBE', 'CHECKED_IN', 'PENDING_PAYMENT', 'OFFERED', 'WAITLISTED', 'REQUESTED', 'INVITED'))`;

export const getMyEvents = query(
  'Events that the viewer runs, comes to or is invited to; the latest first.',
  z.object({ hosting: z.boolean().nullish(), page: PageArguments }),
  async (ctx: Context, { hosting, page }) => {
    const { id } = ctx.viewer;
    const mine = hosting == null ? sql`(${runBy(id)} or ${attendedBy(id)})` : hosting ? runBy(id) : attendedBy(id);
    const where = and(seenBy(eyesOf(ctx)), mine);
    return pageOf(ctx.db, { table: events, where, orderBy: [descending(events.startsAt), descending(events.id)], page });
  },
);

export const getMyRsvps = query(
  'The viewer’s answers, the newest first.',
  z.object({ status: Statuses, page: PageArguments }),
  async (ctx: Context, { status, page }) =>
    pageOf(ctx.db, {
      table: rsvps,
      where: and(eq(rsvps.userId, ctx.viewer.id), status?.length ? inArray(rsvps.status, status) : undefined),
      orderBy: [descending(rsvps.createdAt), descending(rsvps.id)],
      page,
    }),
);

export const calendar = query(
  'What the viewer has to do with that takes place in a period, the first one first; drafts and what was called off left out.',
  z.object({ period: Period, page: PageArguments }),
  async (ctx: Context, { period, page }) => {
    const { id } = ctx.viewer;
    return pageOf(ctx.db, {
      table: events,
      where: and(
        seenBy(eyesOf(ctx)),
        sql`(${runBy(id)} or ${attendedBy(id)})`,
        sql`${events.status} not in ('DRAFT', 'CANCELLED', 'POSTPONED')`,
        sql`${events.startsAt} < ${at(period.to)} and ${events.endsAt} > ${at(period.from)}`,
      ),
      orderBy: [ascending(events.startsAt), ascending(events.id)],
      page,
    });
  },
);

export const attendees = query(
  'Who answered: for those who run the event everybody; for others those who come or may, if its hosts show them, without those who keep apart from the viewer.',
  z.object({ eventId: z.string().max(100), status: Statuses, page: PageArguments }),
  async (ctx: Context, { eventId, status, page }) => {
    const event = await seenEvent(ctx, eventId);
    await mayDo(ctx, eventId, 'see_attendees');
    const staff = await isStaff(ctx, event);
    const asked = status?.length ? status : null;
    const statuses = staff ? asked : SHOWN_STATUSES.filter((known) => !asked || asked.includes(known));
    return ctx.load.rsvps.load({ of: event.id, page, statuses, hidden: staff ? [] : await hiddenFrom(ctx) });
  },
);
