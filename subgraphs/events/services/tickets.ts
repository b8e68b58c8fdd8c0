import { invalid, Refusal, service } from '@lyceum/kit';
import { and, eq, notInArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { ticketTypes } from '../tables.ts';
import { EventData, validateEventData } from '../utilities.ts';
import { lockFor } from './places.ts';

export const setEventTickets = service(
  'Says which kinds of tickets an event has: kinds of the same name are changed, others are added, and those that are left out are sold no more. Tickets that were taken keep their price.',
  z.object({ eventId: z.uuid(), tickets: EventData.shape.tickets.unwrap().unwrap() }),
  async (ctx: Context, { eventId, tickets }) => {
    const event = await lockFor(ctx, eventId, 'manage');
    const violations = validateEventData({ tickets });
    if (violations.length) throw invalid(violations);
    if (event.status !== 'DRAFT' && event.status !== 'PUBLISHED' && event.status !== 'POSTPONED')
      throw new Refusal('CONFLICT', 'Tickets can be changed until the event begins.');
    const kept: string[] = [];
    for (const { name, price, quota } of tickets) {
      const values = { priceMinor: price.amountMinor, currency: price.currency, quota: quota ?? null, closedAt: null };
      const named = and(eq(ticketTypes.eventId, eventId), sql`lower(${ticketTypes.name}) = lower(${name.trim()})`);
      const [there] = await ctx.db.select().from(ticketTypes).where(named);
      if (there && quota != null && quota < there.sold)
        throw new Refusal('CONFLICT', `${there.sold} tickets “${there.name}” are taken: it can’t be fewer.`);
      const [row] = there
        ? await ctx.db.update(ticketTypes).set(values).where(eq(ticketTypes.id, there.id)).returning()
        : await ctx.db
            .insert(ticketTypes)
            .values({ eventId, name: name.trim(), createdAt: ctx.now, ...values })
            .returning();
      if (row) kept.push(row.id);
    }
    await ctx.db
      .update(ticketTypes)
      .set({ closedAt: ctx.now })
      .where(and(eq(ticketTypes.eventId, eventId), kept.length ? notInArray(ticketTypes.id, kept) : undefined));
    ctx.load.ticketTypes.clear(eventId);
    return event;
  },
);
