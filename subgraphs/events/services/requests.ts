import { found, newId, one, Refusal, service } from '@lyceum/kit';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { knownPerson, seenRsvp } from '../helpers/permissions.ts';
import { type EventRow, type RsvpRow, rsvps } from '../tables.ts';
import { words } from './input.ts';
import { change, lockFor, told } from './places.ts';
import { admit, liveOf, refuseClosed } from './rsvp.ts';

/** A request or a rejected one, with its locked event, for those who run it. */
async function asked(ctx: Context, rsvpId: string): Promise<{ event: EventRow; row: RsvpRow }> {
  const { eventId } = found(await seenRsvp(ctx, await ctx.load.rsvp.load(rsvpId)), 'The request');
  const event = await lockFor(ctx, eventId, 'manage');
  return { event, row: one(await ctx.db.select().from(rsvps).where(eq(rsvps.id, rsvpId))) };
}

export const approveRsvp = service(
  'Lets somebody come who asked: they get a place, or the next one in the queue.',
  z.object({ rsvpId: z.uuid() }),
  async (ctx: Context, { rsvpId }) => {
    const { event, row } = await asked(ctx, rsvpId);
    refuseClosed(ctx, event);
    if (row.status !== 'REQUESTED' && row.status !== 'REJECTED')
      throw new Refusal('CONFLICT', `This answer is ${row.status.toLowerCase()}: it needs no approval.`);
    return admit(ctx, event, row, { userId: row.userId, source: row.source, guests: row.guests, ticketTypeId: row.ticketTypeId }, true);
  },
);

export const rejectRsvp = service(
  'Does not let somebody come who asked.',
  z.object({ rsvpId: z.uuid(), reason: words(500).nullish() }),
  async (ctx: Context, { rsvpId, reason }) => {
    const { event, row } = await asked(ctx, rsvpId);
    if (row.status === 'REJECTED') return row;
    if (row.status !== 'REQUESTED')
      throw new Refusal('CONFLICT', `This answer is ${row.status.toLowerCase()}: take it back by cancelRsvp.`);
    return one(await change(ctx, event, [row], { status: 'REJECTED', ...(reason ? { note: reason } : {}) }, { byStaff: true }));
  },
);

export const inviteToEvent = service(
  'Asks somebody to come; they need no approval then. Of a group that is not public only its members can be invited.',
  z.object({ eventId: z.uuid(), userId: z.uuid() }),
  async (ctx: Context, { eventId, userId }) => {
    const event = await lockFor(ctx, eventId, 'manage');
    refuseClosed(ctx, event);
    const person = await knownPerson(ctx, userId);
    if (person.suspendedAt) throw new Refusal('CONFLICT', 'This account is suspended: choose somebody else.');
    if ((await ctx.load.blocked.load(event.hostId)).has(userId)) found(null, 'The person');
    const group = event.groupId ? await ctx.load.group.load(event.groupId) : null;
    if (event.groupId && group?.privacy !== 'PUBLIC' && !(await ctx.load.isMember.load({ groupId: event.groupId, userId })))
      throw new Refusal('CONFLICT', 'Only members of the group can come: invite them to the group first.');
    const before = await liveOf(ctx, eventId, userId);
    if (before?.status === 'INVITED') return before;
    if (before) throw new Refusal('CONFLICT', 'They have answered already.');
    const row = one(
      await ctx.db
        .insert(rsvps)
        .values({ id: newId(), eventId, userId, status: 'INVITED', source: 'INVITATION', invitedById: ctx.viewer.id, createdAt: ctx.now })
        .returning(),
    );
    await ctx.publish('events.invitation.sent.v1', eventId, { ...told(event, row), invitedById: ctx.viewer.id });
    return row;
  },
);
