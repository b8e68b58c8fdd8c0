import { randomBytes } from 'node:crypto';
import { enforce, found, newId, one, Refusal, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { mayAct } from '../helpers/permissions.ts';
import { oversees, seenEvent } from '../helpers/sight.ts';
import { processEventData } from '../helpers.ts';
import { events, series, ticketTypes } from '../tables.ts';
import { EventData, expandOccurrences, onClocks, slugify } from '../utilities.ts';
import { IdempotencyKey, Wishes } from './input.ts';

export const newSecret = (): string => randomBytes(24).toString('base64url');
/** Its title for people, and enough of its id that nobody can guess it from the title. */
export const slugOf = (title: string, id: string): string => `${slugify(title)}-${id.replaceAll('-', '').slice(-10)}`;

/** Whether the viewer may hold events of a group: its staff. */
async function enforceGroup(ctx: Context, groupId: string): Promise<void> {
  const group = await ctx.load.group.load(groupId);
  const member = await ctx.load.isMember.load({ groupId, userId: ctx.viewer.id });
  const known = group && !group.goneAt && (group.privacy !== 'SECRET' || member || oversees(ctx));
  found(known || null, 'The group');
  if (!oversees(ctx) && !(await ctx.load.leadsGroup.load({ groupId, userId: ctx.viewer.id })))
    throw new Refusal('FORBIDDEN', 'Events of a group are held by its moderators, admins and owner.');
}

export const createEvent = service(
  'Drafts an event of the viewer’s; with a rule, one for each of its dates.',
  Wishes.extend({
    title: z.string().max(10_000),
    startsAt: EventData.shape.startsAt.unwrap().unwrap(),
    endsAt: EventData.shape.endsAt.unwrap().unwrap(),
    groupId: z.uuid().nullish(),
    recurrence: z.string().max(500).nullish(),
    tickets: EventData.shape.tickets,
    idempotencyKey: IdempotencyKey,
  }),
  async (ctx: Context, { groupId, recurrence, tickets, idempotencyKey: _, ...wishes }) => {
    enforce(await mayAct(ctx));
    const { startsAt = ctx.now, endsAt = ctx.now, ...data } = await processEventData(ctx, { ...wishes, tickets });
    const timeZone = data.timeZone ?? ctx.settings.defaultTimezone;
    if (groupId) await enforceGroup(ctx, groupId);
    const starts = recurrence
      ? expandOccurrences({ rule: recurrence, startsAt, timeZone, maxRecurrence: ctx.settings.maxRecurrence })
      : [startsAt];
    const seriesId = recurrence ? newId() : null;
    if (recurrence && seriesId)
      await ctx.db.insert(series).values({
        id: seriesId,
        rule: recurrence
          .trim()
          .toUpperCase()
          .replace(/^RRULE:/, ''),
        timeZone,
        localStart: onClocks({ at: startsAt, timeZone }).slice(0, 19),
        createdAt: ctx.now,
      });
    const length = endsAt.getTime() - startsAt.getTime();
    const capacity = data.capacity === undefined ? ctx.settings.defaultCapacity || null : data.capacity;
    const title = data.title ?? wishes.title;
    const rows = await ctx.db
      .insert(events)
      .values(
        starts.map((start) => {
          const id = newId();
          return {
            kind: 'OTHER' as const,
            mode: 'IN_PERSON' as const,
            visibility: 'PUBLIC' as const,
            ...data,
            id,
            title,
            slug: slugOf(title, id),
            timeZone,
            startsAt: start,
            endsAt: new Date(start.getTime() + length),
            capacity,
            ceiling: capacity,
            hostId: ctx.viewer.id,
            groupId: groupId ?? null,
            seriesId,
            occurrenceAt: seriesId ? start : null,
            checkInSecret: newSecret(),
            createdAt: ctx.now,
          };
        }),
      )
      .returning();
    if (tickets?.length)
      await ctx.db.insert(ticketTypes).values(
        rows.flatMap(({ id: eventId }) =>
          tickets.map(({ name, price, quota }) => ({
            eventId,
            name: name.trim(),
            priceMinor: price.amountMinor,
            currency: price.currency,
            quota: quota ?? null,
            createdAt: ctx.now,
          })),
        ),
      );
    return one(rows);
  },
  { again: (ctx, eventId) => seenEvent(ctx, eventId) },
);
