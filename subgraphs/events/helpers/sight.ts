import { found } from '@lyceum/kit';
import type { Context } from '../context.ts';
import type { Eyes } from '../loaders/visible.ts';
import type { EventRow, RsvpRow } from '../tables.ts';
import { sightOfEvent } from '../utilities.ts';

/** The platform and holders of events:manage see every event. */
export const oversees = (ctx: Context): boolean => ctx.hasScope('events:manage');

/** The settings as they count for an event: what its group says goes before what events says. */
export const settingsOf = (ctx: Context, { groupId }: EventRow): Context['settings'] => ctx.settingsFor({ group: groupId });

/** The viewer's own answer that counts. */
export async function ownRsvp(ctx: Context, eventId: string): Promise<RsvpRow | null> {
  const viewer = ctx.viewerOrNull;
  return viewer ? ctx.load.liveRsvp.load({ eventId, userId: viewer.id }) : null;
}

/** Whether somebody runs it. */
export const runs = async (ctx: Context, event: EventRow, userId: string): Promise<boolean> =>
  event.hostId === userId || (await ctx.load.isCohost.load({ eventId: event.id, userId }));

/** Whether the viewer runs the event, or oversees all. */
export async function isStaff(ctx: Context, event: EventRow): Promise<boolean> {
  if (oversees(ctx)) return true;
  const viewer = ctx.viewerOrNull;
  return viewer !== null && runs(ctx, event, viewer.id);
}

async function groupOpen(ctx: Context, groupId: string | null, userId: string | null): Promise<boolean> {
  if (!groupId) return true;
  const group = await ctx.load.group.load(groupId);
  if (!group || group.goneAt) return false;
  if (group.privacy === 'PUBLIC') return true;
  return userId !== null && (await ctx.load.isMember.load({ groupId, userId }));
}

// of what was called off, whoever was to come may read why
const involved = async (ctx: Context, { id: eventId, status }: EventRow, userId: string): Promise<boolean> =>
  status === 'CANCELLED' ? ctx.load.hadRsvp.load({ eventId, userId }) : (await ctx.load.liveRsvp.load({ eventId, userId })) !== null;

/** Whether the viewer may know of the event: what every query, reference and service asks first. */
export async function mayKnow(ctx: Context, event: EventRow | null): Promise<boolean> {
  if (!event || event.deletedAt) return false;
  const { status, visibility, groupId } = event;
  const viewer = ctx.viewerOrNull;
  if (!viewer)
    return sightOfEvent({
      status,
      visibility,
      staff: oversees(ctx),
      involved: false,
      apart: false,
      groupOpen: await groupOpen(ctx, groupId, null),
    });
  return sightOfEvent({
    status,
    visibility,
    staff: await isStaff(ctx, event),
    groupOpen: await groupOpen(ctx, groupId, viewer.id),
    involved: visibility === 'PRIVATE' && (await involved(ctx, event, viewer.id)),
    apart: await apart(ctx, event.hostId),
  });
}

/** The event, or null when the viewer may not know of it. */
export async function seen(ctx: Context, eventId: string): Promise<EventRow | null> {
  const event = await ctx.load.event.load(eventId);
  return (await mayKnow(ctx, event)) ? event : null;
}

/** The event if the viewer may know of it; else the same NOT_FOUND as for none. */
export const seenEvent = async (ctx: Context, eventId: string): Promise<EventRow> => found(await seen(ctx, eventId), 'The event');

/** Whether the viewer and somebody keep apart. */
export async function apart(ctx: Context, userId: string): Promise<boolean> {
  const viewer = ctx.viewerOrNull;
  return viewer !== null && viewer.id !== userId && (await ctx.load.blocked.load(viewer.id)).has(userId);
}

/** Everybody with whom the viewer keeps apart. */
export async function hiddenFrom(ctx: Context): Promise<string[]> {
  const viewer = ctx.viewerOrNull;
  return viewer ? [...(await ctx.load.blocked.load(viewer.id))] : [];
}

/** Who looks. */
export const eyesOf = (ctx: Context): Eyes => ({ userId: ctx.viewerOrNull?.id ?? null, overseer: oversees(ctx) });
