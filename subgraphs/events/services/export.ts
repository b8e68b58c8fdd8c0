import { service } from '@lyceum/kit';
import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { mayDo } from '../helpers/permissions.ts';
import { people, rsvps, ticketTypes } from '../tables.ts';

// what a spreadsheet would take for a formula: https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^[=+\-@\t\r]/;
const cell = (value: string | number | null): string => {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const HEADINGS = ['name', 'status', 'guests', 'ticket', 'source', 'answered', 'checked in', 'note'];

export const exportAttendees = service(
  'Everybody who answered, as CSV of RFC 4180; for those who run the event.',
  z.object({ eventId: z.uuid() }),
  async (ctx: Context, { eventId }) => {
    await mayDo(ctx, eventId, 'manage');
    const rows = await ctx.db
      .select({ rsvp: rsvps, name: people.displayName, ticket: ticketTypes.name })
      .from(rsvps)
      .leftJoin(people, eq(people.userId, rsvps.userId))
      .leftJoin(ticketTypes, eq(ticketTypes.id, rsvps.ticketTypeId))
      .where(eq(rsvps.eventId, eventId))
      .orderBy(asc(rsvps.createdAt), asc(rsvps.id));
    const lines = rows.map(({ rsvp: { status, guests, source, respondedAt, checkedInAt, note }, name, ticket }) =>
      [name, status, guests, ticket, source, respondedAt?.toISOString() ?? null, checkedInAt?.toISOString() ?? null, note]
        .map(cell)
        .join(','),
    );
    return { id: eventId, csv: `${[HEADINGS.join(','), ...lines].join('\r\n')}\r\n`, rows: rows.length };
  },
);
