import { allow, type Decision, deny, enforce, found, helper, hide } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { EventRow, RsvpRow } from '../tables.ts';
import { apart, isStaff, mayKnow, oversees, seen } from './sight.ts';

const EventAction = z.enum(['read', 'attend', 'see_attendees', 'manage', 'report', 'host']);
export type EventAction = z.output<typeof EventAction>;

/** The viewer is an account that may act. */
export async function mayAct(ctx: Context): Promise<Decision> {
  const person = await ctx.load.person.load(ctx.viewer.id);
  return person?.suspendedAt
    ? deny('account.suspended', 'Your account is suspended: you can’t take part now.')
    : allow('account.active', 'The account is active.');
}

/** What `validateEventPermissions` decides, of an event that is at hand. */
export async function decide(ctx: Context, event: EventRow | null, action: EventAction): Promise<Decision> {
  if (!event || !(await mayKnow(ctx, event))) return hide('event.unknown', 'There is no such event for them.');
  if (action === 'read') return allow('event.known', 'They may know of it.');
  if (action === 'report' && ctx.hasScope('reports:read')) return allow('reports.scope', 'The scope reports:read was given.');
  if (action === 'see_attendees' && event.showAttendees) return allow('event.attendees', 'Its hosts show who comes.');
  if (action === 'attend') return mayAct(ctx);
  if (action === 'manage' || action === 'host') {
    const acting = ctx.viewerOrNull ? await mayAct(ctx) : allow('event.system', 'The platform asks.');
    if (!acting.allowed) return acting;
  }
  if (oversees(ctx)) return allow('event.scope', 'The scope events:manage was given.');
  if (action === 'host')
    return ctx.viewerOrNull?.id === event.hostId
      ? allow('event.host', 'It is their event.')
      : deny('event.host', 'Only its host may do this.', 'events:manage');
  return (await isStaff(ctx, event))
    ? allow('event.staff', 'They run it.')
    : deny('event.staff', 'Only those who run the event may do this.', 'events:manage');
}

export const validateEventPermissions = helper(
  'Whether the viewer may know of, attend, see who attends, manage, report on or own an event, and why.',
  z.object({ eventId: z.string().max(100), action: EventAction }),
  async (ctx: Context, { eventId, action }): Promise<Decision> => decide(ctx, await ctx.load.event.load(eventId), action),
);

/** Throws unless the viewer may do it. */
export const mayDo = async (ctx: Context, eventId: string, action: EventAction): Promise<void> =>
  enforce(await validateEventPermissions(ctx, { eventId, action }));

/** The answer, or null for those who may not know of it: one's own, for the staff, and of shown attendees who are not kept apart. */
export async function seenRsvp(ctx: Context, rsvp: RsvpRow | null): Promise<RsvpRow | null> {
  if (!rsvp) return null;
  if (ctx.isSystem || ctx.viewerOrNull?.id === rsvp.userId) return rsvp;
  const event = await seen(ctx, rsvp.eventId);
  if (!event) return null;
  if (await isStaff(ctx, event)) return rsvp;
  const shown = event.showAttendees && SHOWN.has(rsvp.status);
  return shown && !(await apart(ctx, rsvp.userId)) ? rsvp : null;
}
/** What others than the staff see of those who come. */
export const SHOWN_STATUSES = ['GOING', 'CHECKED_IN', 'MAYBE'] as const;
const SHOWN: ReadonlySet<string> = new Set(SHOWN_STATUSES);

/** Throws NOT_FOUND for who is not there for the viewer. */
export async function knownPerson(ctx: Context, userId: string) {
  const person = await ctx.load.person.load(userId);
  return found((await apart(ctx, userId)) ? null : person, 'The person');
}

/** Whether the viewer is told all of an answer: it is theirs, or they run the event. */
export async function isPrivy(ctx: Context, { userId, eventId }: RsvpRow): Promise<boolean> {
  if (ctx.viewerOrNull?.id === userId) return true;
  const event = await ctx.load.event.load(eventId);
  return event !== null && isStaff(ctx, event);
}
/** The value for those, null for others. */
export const forPrivy = async <T>(ctx: Context, rsvp: RsvpRow, value: T | null): Promise<T | null> =>
  value !== null && (await isPrivy(ctx, rsvp)) ? value : null;
