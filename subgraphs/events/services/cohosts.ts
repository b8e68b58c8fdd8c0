import { Refusal, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { knownPerson } from '../helpers/permissions.ts';
import { cohosts } from '../tables.ts';
import { toldOf } from './lifecycle.ts';
import { lockFor } from './places.ts';

const Who = z.object({ eventId: z.uuid(), userId: z.uuid() });
const MOST = 20;

export const addEventHost = service('Lets somebody run an event besides its host.', Who, async (ctx: Context, { eventId, userId }) => {
  const event = await lockFor(ctx, eventId, 'host');
  const person = await knownPerson(ctx, userId);
  if (person.suspendedAt) throw new Refusal('CONFLICT', 'This account is suspended: choose somebody else.');
  if (userId === event.hostId) throw new Refusal('CONFLICT', 'They are the host already.');
  if ((await ctx.db.$count(cohosts, eq(cohosts.eventId, eventId))) >= MOST)
    throw new Refusal('LIMIT_REACHED', `At most ${MOST} people run an event besides its host.`);
  await ctx.db.insert(cohosts).values({ eventId, userId }).onConflictDoNothing();
  ctx.load.cohosts.clear(eventId);
  if (event.status !== 'DRAFT') await ctx.publish('events.event.updated.v1', eventId, toldOf(event));
  return event;
});

export const removeEventHost = service(
  'Somebody runs an event no more; its host can’t be removed.',
  Who,
  async (ctx: Context, { eventId, userId }) => {
    const event = await lockFor(ctx, eventId, userId === ctx.viewer.id ? 'manage' : 'host');
    if (userId === event.hostId) throw new Refusal('CONFLICT', 'Every event has its host: cancel the event instead.');
    await ctx.db.delete(cohosts).where(and(eq(cohosts.eventId, eventId), eq(cohosts.userId, userId)));
    ctx.load.cohosts.clear(eventId);
    if (event.status !== 'DRAFT') await ctx.publish('events.event.updated.v1', eventId, toldOf(event));
    return event;
  },
);
