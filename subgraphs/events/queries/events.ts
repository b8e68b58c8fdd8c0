import { ascending, descending, moment, PageArguments, pageOf, query, type SortKey } from '@lyceum/kit';
import { at, holding } from '@lyceum/kit/sql.ts';
import { and, eq, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { eyesOf, mayKnow } from '../helpers/sight.ts';
import { seenBy } from '../loaders/visible.ts';
import { events, KINDS, STATUSES } from '../tables.ts';

const Filter = z
  .object({
    period: z.object({ from: moment, to: moment }).nullish(),
    status: z.array(z.enum(STATUSES)).max(STATUSES.length).nullish(),
    kind: z.enum(KINDS).nullish(),
    online: z.boolean().nullish(),
    free: z.boolean().nullish(),
    hostId: z.string().max(100).nullish(),
    groupId: z.string().max(100).nullish(),
    seriesId: z.string().max(100).nullish(),
  })
  .nullish();
const Order = z.enum(['SOONEST', 'LATEST', 'NEWEST']);
const ORDERS: Record<z.output<typeof Order>, SortKey[]> = {
  SOONEST: [ascending(events.startsAt), ascending(events.id)],
  LATEST: [descending(events.startsAt), descending(events.id)],
  NEWEST: [descending(events.createdAt), descending(events.id)],
};

const priced = sql`exists (select from events.ticket_types t where t.event_id = ${events.id} and t.price_minor > 0 and t.closed_at is null)`;
// an id that is none finds nothing
const is = (column: SQL, id: string) => sql`${column}::text = ${id.toLowerCase()}`;

function fitting(filter: z.output<typeof Filter>): SQL | undefined {
  const { period, status, kind, online, free, hostId, groupId, seriesId } = filter ?? {};
  return and(
    period ? sql`${events.startsAt} < ${at(period.to)} and ${events.endsAt} > ${at(period.from)}` : undefined,
    status?.length ? inArray(events.status, status) : undefined,
    kind ? eq(events.kind, kind) : undefined,
    online == null ? undefined : online ? sql`${events.mode} <> 'IN_PERSON'` : sql`${events.mode} <> 'ONLINE'`,
    free == null ? undefined : free ? sql`not ${priced}` : priced,
    hostId == null ? undefined : is(sql`${events.hostId}`, hostId),
    groupId == null ? undefined : is(sql`${events.groupId}`, groupId),
    seriesId == null ? undefined : is(sql`${events.seriesId}`, seriesId),
  );
}

export const getEvent = query(
  'An event that the viewer may know of, by id or slug; null when there is none.',
  z.object({ id: z.string().max(100).nullish(), slug: z.string().max(200).nullish() }),
  async (ctx: Context, { id, slug }) => {
    const event =
      id != null ? await ctx.load.event.load(id) : slug != null ? await ctx.load.eventBySlug.load(slug.replaceAll('\0', '')) : null;
    return (await mayKnow(ctx, event)) ? event : null;
  },
);

export const getAllEvents = query(
  'The events that the viewer may know of; unlisted and private ones only if they have to do with them.',
  z.object({ filter: Filter, orderBy: Order.nullish(), page: PageArguments }),
  async (ctx: Context, { filter, orderBy, page }) =>
    pageOf(ctx.db, { table: events, where: and(seenBy(eyesOf(ctx)), fitting(filter)), orderBy: ORDERS[orderBy ?? 'SOONEST'], page }),
);

export const searchEvents = query(
  'Events that the viewer may know of and whose title, text or venue hold the words: titles that begin with them first, then the latest.',
  z.object({ query: z.string().trim().min(1, 'Say what to look for.').max(200), filter: Filter, page: PageArguments }),
  async (ctx: Context, { query: text, filter, page }) => {
    const words = text.normalize('NFC').replaceAll('\0', '');
    return pageOf(ctx.db, {
      table: events,
      where: and(
        seenBy(eyesOf(ctx)),
        fitting(filter),
        or(
          ilike(events.title, holding(words)),
          ilike(events.venue, holding(words)),
          sql`to_tsvector('simple', ${events.title} || ' ' || ${events.description}) @@ websearch_to_tsquery('simple', ${words})`,
        ),
      ),
      orderBy: [
        descending({
          rankName: 'relevance',
          value: sql`(case when ${events.title} ilike ${holding(words).slice(1)} then 2 when ${events.title} ilike ${holding(words)} then 1 else 0 end)`,
        }),
        descending(events.startsAt),
        descending(events.id),
      ],
      page,
    });
  },
);
