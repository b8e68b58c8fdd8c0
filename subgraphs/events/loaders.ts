import { blockedWith } from '@lyceum/connections/copies';
import { ascending, batch, byKey, descending, isUuid, manyByKey, pages } from '@lyceum/kit';
import { and, inArray, isNull, notInArray, type SQL, sql } from 'drizzle-orm';
import { type Eyes, seenBy } from './loaders/visible.ts';
import {
  blocks,
  cohosts,
  events,
  groupMembers,
  groups,
  people,
  type RsvpRow,
  type RsvpStatus,
  rsvps,
  series,
  sessions,
  speakers,
  ticketTypes,
} from './tables.ts';

/** Never expanded into a list: one statement text for any number. */
const uuids = (ids: readonly string[]) => sql`${sql.param([...new Set(ids.filter(isUuid))])}::uuid[]`;
const live = notInArray(rsvps.status, ['CANCELLED', 'EXPIRED']);
type OfEvent = { eventId: string; userId: string };
const ofEvent = ({ eventId, userId }: OfEvent) => `${eventId}:${userId}`.toLowerCase();
type OfGroup = { groupId: string; userId: string };
const ofGroup = ({ groupId, userId }: OfGroup) => `${groupId}:${userId}`.toLowerCase();

/** One round trip per level of an operation, however many rows ask. */
export const loaders = {
  person: byKey(people, people.userId),
  blocked: blockedWith(blocks),
  group: byKey(groups, groups.groupId),
  isMember: batch<OfGroup, OfGroup, boolean>(
    (db, keys) =>
      db
        .select({ groupId: groupMembers.groupId, userId: groupMembers.userId })
        .from(groupMembers)
        .where(
          and(
            sql`${groupMembers.groupId} = any(${uuids(keys.map(({ groupId }) => groupId))})`,
            sql`${groupMembers.userId} = any(${uuids(keys.map(({ userId }) => userId))})`,
          ),
        ),
    ofGroup,
    { cacheKey: ofGroup, value: (row) => row !== undefined },
  ),
  /** Whether somebody is of a group's staff. */
  leadsGroup: batch<OfGroup, OfGroup, boolean>(
    (db, keys) =>
      db
        .select({ groupId: groupMembers.groupId, userId: groupMembers.userId })
        .from(groupMembers)
        .where(
          and(
            sql`${groupMembers.groupId} = any(${uuids(keys.map(({ groupId }) => groupId))})`,
            sql`${groupMembers.userId} = any(${uuids(keys.map(({ userId }) => userId))})`,
            inArray(groupMembers.role, ['MODERATOR', 'ADMIN', 'OWNER']),
          ),
        ),
    ofGroup,
    { cacheKey: ofGroup, value: (row) => row !== undefined },
  ),

  event: byKey(events, events.id),
  eventBySlug: byKey(events, events.slug),
  series: byKey(series, series.id),
  eventsOfSeries: pages<typeof events, { eyes: Eyes }>(
    events,
    events.seriesId,
    [ascending(events.startsAt), ascending(events.id)],
    ({ eyes }) => seenBy(eyes),
  ),
  eventsOfHost: pages<typeof events, { eyes: Eyes }>(
    events,
    events.hostId,
    [descending(events.startsAt), descending(events.id)],
    ({ eyes }) => seenBy(eyes),
  ),
  eventsOfGroup: pages<typeof events, { eyes: Eyes }>(
    events,
    events.groupId,
    [descending(events.startsAt), descending(events.id)],
    ({ eyes }) => seenBy(eyes),
  ),
  isCohost: batch<OfEvent, OfEvent, boolean>(
    (db, keys) =>
      db
        .select()
        .from(cohosts)
        .where(
          and(
            sql`${cohosts.eventId} = any(${uuids(keys.map(({ eventId }) => eventId))})`,
            sql`${cohosts.userId} = any(${uuids(keys.map(({ userId }) => userId))})`,
          ),
        ),
    ofEvent,
    { cacheKey: ofEvent, value: (row) => row !== undefined },
  ),
  cohosts: manyByKey(cohosts, cohosts.eventId, [cohosts.userId]),

  rsvp: byKey(rsvps, rsvps.id),
  /** Somebody's answer that counts. */
  liveRsvp: batch<OfEvent, RsvpRow>(
    (db, keys) =>
      db
        .select()
        .from(rsvps)
        .where(
          and(
            sql`${rsvps.eventId} = any(${uuids(keys.map(({ eventId }) => eventId))})`,
            sql`${rsvps.userId} = any(${uuids(keys.map(({ userId }) => userId))})`,
            live,
          ),
        ),
    ofEvent,
    { cacheKey: ofEvent },
  ),
  /** Whether somebody ever answered. */
  hadRsvp: batch<OfEvent, OfEvent, boolean>(
    (db, keys) =>
      db
        .selectDistinct({ eventId: rsvps.eventId, userId: rsvps.userId })
        .from(rsvps)
        .where(
          and(
            sql`${rsvps.eventId} = any(${uuids(keys.map(({ eventId }) => eventId))})`,
            sql`${rsvps.userId} = any(${uuids(keys.map(({ userId }) => userId))})`,
          ),
        ),
    ofEvent,
    { cacheKey: ofEvent, value: (row) => row !== undefined },
  ),
  rsvps: pages<typeof rsvps, { statuses: readonly RsvpStatus[] | null; hidden: readonly string[] }>(
    rsvps,
    rsvps.eventId,
    [ascending(rsvps.createdAt), ascending(rsvps.id)],
    ({ statuses, hidden }) => and(statuses ? inArray(rsvps.status, [...statuses]) : undefined, notAmong(hidden)),
  ),
  /** How many wait before one whose place in the queue is this. */
  waitingBefore: batch<{ eventId: string; queue: number }, { eventId: string; queue: number; n: number }, number>(
    async (db, keys) => [
      ...(await db.execute<{ eventId: string; queue: number; n: number }>(sql`
        select w.event_id as "eventId", w.queue, (select count(*)::int from events.rsvps r
          where r.event_id = w.event_id and r.status = 'WAITLISTED' and r.queue < w.queue) as n
        from unnest(${sql.param(keys.map(({ eventId }) => eventId))}::uuid[], ${sql.param(keys.map(({ queue }) => queue))}::int[]) as w(event_id, queue)`)),
    ],
    ({ eventId, queue }) => `${eventId}:${queue}`,
    { cacheKey: ({ eventId, queue }) => `${eventId}:${queue}`, value: (row) => row?.n ?? 0 },
  ),
  /** How many answers of each kind an event has. */
  tallies: batch<string, { eventId: string; status: RsvpStatus; n: number }[], { status: RsvpStatus; n: number }[]>(
    async (db, keys) => {
      const rows = await db
        .select({ eventId: rsvps.eventId, status: rsvps.status, n: sql<number>`count(*)::int` })
        .from(rsvps)
        .where(sql`${rsvps.eventId} = any(${uuids(keys)})`)
        .groupBy(rsvps.eventId, rsvps.status);
      return [...Map.groupBy(rows, ({ eventId }) => eventId).values()];
    },
    ([row]) => row?.eventId ?? '',
    { value: (rows) => rows ?? [] },
  ),

  ticketType: byKey(ticketTypes, ticketTypes.id),
  ticketTypes: manyByKey(ticketTypes, ticketTypes.eventId, [ticketTypes.priceMinor, ticketTypes.id], isNull(ticketTypes.closedAt)),
  speaker: byKey(speakers, speakers.id),
  speakers: manyByKey(speakers, speakers.eventId, [speakers.createdAt, speakers.id]),
  session: byKey(sessions, sessions.id),
  sessions: manyByKey(sessions, sessions.eventId, [sessions.startsAt, sessions.id]),
};

function notAmong(userIds: readonly string[]): SQL | undefined {
  return userIds.length ? sql`not ${rsvps.userId} = any(${sql.param([...userIds])}::uuid[])` : undefined;
}
