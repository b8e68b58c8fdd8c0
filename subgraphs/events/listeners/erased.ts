import { forgetErased, unnamed } from '@lyceum/accounts/copies';
import { type Erasure, gone } from '@lyceum/kit';
import { and, asc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { endPlaces } from '../services/ending.ts';
import { callOff, toldOf } from '../services/lifecycle.ts';
import { blocks, cohosts, type EventRow, events, feeds, groupMembers, people, rsvps } from '../tables.ts';

/** What an event is called whose host is no more, with nobody to run it. */
const ERASED_EVENT = 'Erased event';
const REASON = 'its host is no longer here';

/** What they held goes to a co-host, else to the staff of its group. */
const handOver: Erasure<Context> = async (ctx, userId) => {
  await ctx.db.select({ id: events.id }).from(events).where(eq(events.hostId, userId)).orderBy(asc(events.id)).for('update');
  const taken = await ctx.db.execute<{ id: string }>(sql`
    with heirs as (
      select distinct on (h.id) h.id, h.user_id from (
        select e.id, c.user_id, 0 as place from events.events e join events.cohosts c on c.event_id = e.id where e.host_id = ${userId}
        union all
        select e.id, m.user_id, case m.role when 'OWNER' then 1 when 'ADMIN' then 2 else 3 end from events.events e
        join events.group_members m on m.group_id = e.group_id and m.role <> 'MEMBER' where e.host_id = ${userId}) h
      join events.people p on p.user_id = h.user_id and p.suspended_at is null
      where h.user_id <> ${userId} order by h.id, h.place, h.user_id)
    update events.events e set host_id = heirs.user_id, version = e.version + 1, updated_at = ${ctx.now.toISOString()}
    from heirs where heirs.id = e.id and e.deleted_at is null returning e.id`);
  const ids = taken.map(({ id }) => id);
  if (!ids.length) return;
  await ctx.db.execute(sql`delete from events.cohosts c using events.events e where e.id = c.event_id and e.host_id = c.user_id`);
  const rows = await ctx.db.select().from(events).where(inArray(events.id, ids)).orderBy(asc(events.id));
  await ctx.publishAll(
    'events.event.updated.v1',
    rows.filter(({ status }) => status !== 'DRAFT').map((row) => ({ subjectId: row.id, data: toldOf(row) })),
  );
};

/** What was told of these events names them no more. */
async function untitle(ctx: Context, ids: readonly string[]): Promise<void> {
  const these = sql`${`{${ids.join(',')}}`}::text[]`;
  const of = (fact: SQL) => sql`${fact} -> 'data' ->> 'eventId' = any(${these}) and ${fact} -> 'data' ->> 'title' is not null`;
  const title = JSON.stringify(ERASED_EVENT);
  await ctx.db.execute(sql`update events.outbox set fact = jsonb_set(fact, '{data,title}', ${title}::text::jsonb) where ${of(sql`fact`)}`);
  const [local] = await ctx.db.execute<{ log: string | null }>(sql`select to_regclass('bus.log')::text as log`);
  if (local?.log)
    await ctx.db.execute(sql`
      update bus.log set fact = jsonb_set(replace(fact::text, '\\u0000', '')::jsonb, '{data,title}', ${title}::text::jsonb)::json
      where source = 'events' and ${of(sql`fact`)}`);
}

/** What nobody else runs is called off, or deleted if nobody knew of it; of what is over, the answers stay without its words. */
const end: Erasure<Context> = async (ctx, userId) => {
  const own = await ctx.db
    .select()
    .from(events)
    .where(and(eq(events.hostId, userId), sql`${events.slug} <> 'erased-' || ${events.id}`))
    .orderBy(asc(events.id));
  if (!own.length) return;
  const ids = own.map(({ id }) => id);
  await untitle(ctx, ids);
  const standing = (...statuses: EventRow['status'][]) => own.filter(({ status, deletedAt }) => !deletedAt && statuses.includes(status));
  const ahead = standing('PUBLISHED', 'POSTPONED', 'LIVE').map((row) => ({ ...row, title: ERASED_EVENT }));
  if (ahead.length) await callOff(ctx, ahead, REASON);
  const drafts = standing('DRAFT').map(({ id }) => id);
  if (drafts.length) await ctx.db.update(events).set({ deletedAt: ctx.now }).where(inArray(events.id, drafts));
  await ctx.publishAll(
    'events.event.deleted.v1',
    drafts.map((eventId) => ({ subjectId: eventId, data: { eventId } })),
  );
  await ctx.db
    .update(events)
    .set({
      slug: sql`'erased-' || ${events.id}`,
      title: ERASED_EVENT,
      description: '',
      venue: null,
      address: null,
      latitude: null,
      longitude: null,
      onlineUrl: null,
      cancelReason: sql`case when ${events.cancelledAt} is not null then ${REASON} end`,
      version: sql`${events.version} + 1`,
    })
    .where(inArray(events.id, ids));
  const these = sql`${`{${ids.join(',')}}`}::uuid[]`;
  for (const table of ['sessions', 'speakers', 'cohosts'])
    await ctx.db.execute(sql`delete from events.${sql.identifier(table)} where event_id = any(${these})`);
  await ctx.db.execute(sql`update events.ticket_types set name = id::text where event_id = any(${these})`);
  await ctx.db.execute(
    sql`update events.audit set details = '{}' where subject_id::text = any(${`{${ids.join(',')}}`}::text[]) and details <> '{}'`,
  );
};

export const erasedListeners = forgetErased<Context>(
  'events',
  'Takes a person who is no more out of the events, and hands on or calls off what they held.',
  handOver,
  end,
  (ctx, userId) => endPlaces(ctx, and(eq(rsvps.userId, userId), isNull(events.deletedAt)), 'the account was erased'),
  (ctx, userId) =>
    ctx.db
      .update(rsvps)
      .set({ note: null })
      .where(and(eq(rsvps.userId, userId), isNotNull(rsvps.note))),
  (ctx, userId) =>
    ctx.db.execute(sql`delete from events.reminders where rsvp_id in (select id from events.rsvps where user_id = ${userId})`),
  (ctx, userId) =>
    ctx.db.execute(sql`
      with taken as (delete from events.speakers where user_id = ${userId} returning id, event_id)
      update events.sessions s set speaker_ids = array(
        select one from unnest(s.speaker_ids) with ordinality as of(one, place) where one not in (select id from taken) order by place)
      where s.event_id in (select event_id from taken)`),
  gone(cohosts, cohosts.userId),
  gone(feeds, feeds.userId),
  gone(groupMembers, groupMembers.userId),
  gone(blocks, blocks.userId, blocks.blockedId),
  unnamed(people),
);
