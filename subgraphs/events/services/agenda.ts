import { found, invalid, moment, one, Refusal, service, tidyLine, tidyLines } from '@lyceum/kit';
import { and, eq, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type EventRow, sessions, speakers } from '../tables.ts';
import { overlaps } from '../utilities.ts';
import { words } from './input.ts';
import { toldOf } from './lifecycle.ts';
import { fresh, lockFor } from './places.ts';

const MOST = 200;
const Session = z.object({
  title: words(150),
  description: z.string().max(20_000).nullish(),
  startsAt: moment,
  endsAt: moment,
  room: z.string().max(200).nullish(),
  speakerIds: z.array(z.uuid()).max(20).nullish(),
});

/** What an agenda's entry must be: within the event, no two at once in a room, its speakers those of the event. */
async function check(
  ctx: Context,
  event: EventRow,
  { id, startsAt, endsAt, room, speakerIds }: typeof sessions.$inferInsert,
): Promise<void> {
  if (endsAt <= startsAt) throw invalid([{ path: ['input', 'endsAt'], rule: 'order', message: 'The end must be after the beginning.' }]);
  if (startsAt < event.startsAt || endsAt > event.endsAt)
    throw invalid([{ path: ['input', 'startsAt'], rule: 'range', message: 'Let it be while the event takes place.' }]);
  const known = new Set((await ctx.load.speakers.load(event.id)).map((speaker) => speaker.id));
  if (speakerIds?.some((speakerId) => !known.has(speakerId)))
    throw new Refusal('NOT_FOUND', 'One of the speakers is none of the event’s: add them first.');
  if (!room) return;
  const there = await ctx.db
    .select()
    .from(sessions)
    .where(and(eq(sessions.eventId, event.id), sql`lower(${sessions.room}) = lower(${room})`, id ? ne(sessions.id, id) : undefined));
  const clash = there.find((other) => overlaps({ one: { startsAt, endsAt }, other }));
  if (clash) throw new Refusal('CONFLICT', `“${clash.title}” is in this room at that time: choose another room or time.`);
}

async function told(ctx: Context, event: EventRow) {
  ctx.load.sessions.clear(event.id);
  ctx.load.speakers.clear(event.id);
  if (event.status !== 'DRAFT') await ctx.publish('events.event.updated.v1', event.id, toldOf(event));
}

const values = ({ title, description, startsAt, endsAt, room, speakerIds }: z.output<typeof Session>) => ({
  title,
  description: tidyLines(description ?? ''),
  startsAt,
  endsAt,
  room: tidyLine(room ?? '') || null,
  speakerIds: [...new Set(speakerIds ?? [])],
});

export const addEventSession = service(
  'Puts something on an event’s agenda.',
  Session.extend({ eventId: z.uuid() }),
  async (ctx: Context, { eventId, ...wishes }) => {
    const event = await lockFor(ctx, eventId, 'manage');
    if ((await ctx.db.$count(sessions, eq(sessions.eventId, eventId))) >= MOST)
      throw new Refusal('LIMIT_REACHED', `An agenda has at most ${MOST} entries.`);
    const row = { eventId, createdAt: ctx.now, ...values(wishes) };
    await check(ctx, event, row);
    const session = one(await ctx.db.insert(sessions).values(row).returning());
    await told(ctx, event);
    return session;
  },
);

export const updateEventSession = service(
  'Changes an entry of the agenda; what is left out stays.',
  Session.extend({ sessionId: z.uuid(), title: words(150).nullish(), startsAt: moment.nullish(), endsAt: moment.nullish() }),
  async (ctx: Context, { sessionId, ...wishes }) => {
    const { eventId } = found(await ctx.load.session.load(sessionId), 'The session');
    const event = await lockFor(ctx, eventId, 'manage');
    const before = one(await ctx.db.select().from(sessions).where(eq(sessions.id, sessionId)));
    const after = {
      ...before,
      ...values({
        title: wishes.title ?? before.title,
        startsAt: wishes.startsAt ?? before.startsAt,
        endsAt: wishes.endsAt ?? before.endsAt,
        description: wishes.description === undefined ? before.description : wishes.description,
        room: wishes.room === undefined ? before.room : wishes.room,
        speakerIds: wishes.speakerIds ?? before.speakerIds,
      }),
    };
    await check(ctx, event, after);
    ctx.load.session.clear(sessionId);
    const session = one(await ctx.db.update(sessions).set(after).where(eq(sessions.id, sessionId)).returning());
    await told(ctx, event);
    return session;
  },
);

export const removeEventSession = service(
  'Takes an entry off the agenda.',
  z.object({ sessionId: z.uuid() }),
  async (ctx: Context, { sessionId }) => {
    const { eventId } = found(await ctx.load.session.load(sessionId), 'The session');
    const event = await lockFor(ctx, eventId, 'manage');
    await ctx.db.delete(sessions).where(eq(sessions.id, sessionId));
    await told(ctx, event);
    return fresh(ctx, eventId);
  },
);

export const addEventSpeaker = service(
  'Names somebody who speaks at an event; with an account or without.',
  z.object({ eventId: z.uuid(), userId: z.uuid().nullish(), name: words(120).nullish(), bio: z.string().max(20_000).nullish() }),
  async (ctx: Context, { eventId, userId, name, bio }) => {
    const event = await lockFor(ctx, eventId, 'manage');
    const person = userId
      ? found((await ctx.load.blocked.load(ctx.viewer.id)).has(userId) ? null : await ctx.load.person.load(userId), 'The person')
      : null;
    const called = name ?? person?.displayName;
    if (!called) throw invalid([{ path: ['input', 'name'], rule: 'required', message: 'Give a name or an account.' }]);
    if ((await ctx.db.$count(speakers, eq(speakers.eventId, eventId))) >= MOST)
      throw new Refusal('LIMIT_REACHED', `An event has at most ${MOST} speakers.`);
    const speaker = one(
      await ctx.db
        .insert(speakers)
        .values({ eventId, userId: userId ?? null, name: tidyLine(called), bio: tidyLines(bio ?? ''), createdAt: ctx.now })
        .returning(),
    );
    await told(ctx, event);
    return speaker;
  },
);

export const removeEventSpeaker = service(
  'Takes a speaker off an event and its agenda.',
  z.object({ speakerId: z.uuid() }),
  async (ctx: Context, { speakerId }) => {
    const { eventId } = found(await ctx.load.speaker.load(speakerId), 'The speaker');
    const event = await lockFor(ctx, eventId, 'manage');
    await ctx.db
      .update(sessions)
      .set({ speakerIds: sql`array_remove(${sessions.speakerIds}, ${speakerId}::uuid)` })
      .where(eq(sessions.eventId, eventId));
    await ctx.db.delete(speakers).where(eq(speakers.id, speakerId));
    await told(ctx, event);
    return fresh(ctx, eventId);
  },
);
