import { forgetErased, unnamed } from '@lyceum/accounts/copies';
import { blanked, type Erasure, gone } from '@lyceum/kit';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { endPlaces } from '../services/ending.ts';
import { callOff } from '../services/lifecycle.ts';
import { blocks, cohosts, events, feeds, groupMembers, people, rsvps } from '../tables.ts';

/** What they held passes to somebody who runs it too; without anybody it is called off if it is still to come. */
const handOver: Erasure<Context> = async (ctx, userId) => {
  await ctx.db.select({ id: events.id }).from(events).where(eq(events.hostId, userId)).orderBy(asc(events.id)).for('update');
  await ctx.db.execute(sql`
    with next as (
      select distinct on (c.event_id) c.event_id, c.user_id from events.cohosts c join events.events e on e.id = c.event_id
      left join events.people p on p.user_id = c.user_id
      where e.host_id = ${userId} and c.user_id <> ${userId} and p.suspended_at is null order by c.event_id, c.user_id),
      passed as (update events.events e set host_id = next.user_id, version = e.version + 1 from next where e.id = next.event_id)
    delete from events.cohosts c using next where c.event_id = next.event_id and c.user_id = next.user_id`);
  const coming = await ctx.db
    .select()
    .from(events)
    .where(and(eq(events.hostId, userId), inArray(events.status, ['PUBLISHED', 'POSTPONED'])));
  if (coming.length) await callOff(ctx, coming, 'Its host is no longer here.');
  await ctx.db
    .update(events)
    .set({ title: '', deletedAt: ctx.now })
    .where(and(eq(events.hostId, userId), eq(events.status, 'DRAFT')));
  await ctx.db
    .update(events)
    .set({ description: '', venue: null, address: null, latitude: null, longitude: null, onlineUrl: null })
    .where(eq(events.hostId, userId));
};

/** Nobody is announced who is no more. */
const unannounce: Erasure<Context> = (ctx, userId) =>
  ctx.db.execute(sql`
    with taken as (delete from events.speakers where user_id = ${userId} returning id, event_id)
    update events.sessions s set speaker_ids = array_remove(s.speaker_ids, taken.id)
    from taken where s.event_id = taken.event_id and taken.id = any(s.speaker_ids)`);

export const erasedListeners = forgetErased<Context>(
  'events',
  'Gives up the places of a person who is no more, and hands over or calls off what they held.',
  (ctx, userId) => endPlaces(ctx, eq(rsvps.userId, userId), 'account erased'),
  gone(cohosts, cohosts.userId),
  handOver,
  unannounce,
  blanked(rsvps, rsvps.userId, { note: null }),
  gone(feeds, feeds.userId),
  gone(groupMembers, groupMembers.userId),
  gone(blocks, blocks.userId, blocks.blockedId),
  unnamed(people),
);
