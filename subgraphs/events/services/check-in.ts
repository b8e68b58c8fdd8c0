import { found, MINUTE, one, Refusal, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { isStaff, mayKnow, settingsOf } from '../helpers/sight.ts';
import { type EventRow, rsvps } from '../tables.ts';
import { readCheckInCode } from '../utilities.ts';
import { change, lockFor } from './places.ts';

/** From when on people can be checked in. */
export const checkInOpens = (ctx: Context, event: EventRow): Date =>
  new Date(event.startsAt.getTime() - settingsOf(ctx, event).checkInOpensMinutes * MINUTE);

export const checkIn = service(
  'Notes that somebody is there, by the code on their ticket, from checkInOpensMinutes before the event until its end; for those who run it.',
  z.object({ code: z.string().max(200) }),
  async (ctx: Context, { code }) => {
    const read = readCheckInCode({ code });
    const known = read && (await ctx.load.rsvp.load(read.rsvpId));
    const event = known && (await ctx.load.event.load(known.eventId));
    // codes tell nothing to those who run no event of theirs
    const theirs = event && (await mayKnow(ctx, event)) && (await isStaff(ctx, event)) ? event : null;
    if (!theirs || !readCheckInCode({ code, secret: theirs.checkInSecret })?.signed) found(null, 'The ticket');
    const { id: rsvpId, eventId } = found(known, 'The ticket');
    const locked = await lockFor(ctx, eventId, 'manage');
    const row = one(await ctx.db.select().from(rsvps).where(eq(rsvps.id, rsvpId)));
    if (row.status === 'CHECKED_IN') return row;
    if (!['PUBLISHED', 'LIVE', 'ENDED'].includes(locked.status))
      throw new Refusal('CONFLICT', `This event is ${locked.status.toLowerCase()}.`);
    const opens = checkInOpens(ctx, locked);
    if (ctx.now < opens) throw new Refusal('CONFLICT', `People can be checked in from ${opens.toISOString()} on.`);
    if (ctx.now >= locked.endsAt) throw new Refusal('CONFLICT', 'This event is over: nobody can be checked in any more.');
    if (row.status === 'PENDING_PAYMENT') throw new Refusal('CONFLICT', 'This ticket is not paid yet.');
    if (row.status !== 'GOING') throw new Refusal('CONFLICT', `This ticket holds no more: it is ${row.status.toLowerCase()}.`);
    return one(await change(ctx, locked, [row], { status: 'CHECKED_IN', checkedInAt: ctx.now }, { byStaff: true }));
  },
);
