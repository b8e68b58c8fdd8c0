import { fact } from '@lyceum/kit';
import { z } from 'zod';

const event = { eventId: z.uuid(), title: z.string(), hostId: z.uuid() };

/** Facts that events tells the others. */
export const events = {
  'events.event.published.v1': fact(
    'An event can be joined.',
    'Event',
    z.object({
      ...event,
      startsAt: z.iso.datetime(),
      groupId: z.uuid().nullable(),
      visibility: z.enum(['PUBLIC', 'UNLISTED', 'PRIVATE']).describe('Of one that is PRIVATE nobody else may hear.'),
      seriesId: z.uuid().nullable(),
      firstOfSeries: z.boolean().describe('False for the further dates of one rule.'),
    }),
  ),
  'events.event.postponed.v1': fact(
    'An event has no time for now.',
    'Event',
    z.object({ ...event, reason: z.string(), userIds: z.array(z.uuid()) }),
  ),
  'events.event.deleted.v1': fact('An event is gone.', 'Event', z.object({ eventId: z.uuid() })),
  'events.event.updated.v1': fact('An event’s page changed.', 'Event', z.object({ ...event })),
  'events.event.rescheduled.v1': fact(
    'An event has another time.',
    'Event',
    z.object({ ...event, startsAt: z.iso.datetime(), userIds: z.array(z.uuid()) }),
  ),
  'events.event.cancelled.v1': fact(
    'An event does not take place.',
    'Event',
    z.object({ ...event, reason: z.string(), userIds: z.array(z.uuid()) }),
  ),
  'events.event.started.v1': fact('An event began.', 'Event', z.object({ ...event })),
  'events.event.ended.v1': fact('An event is over.', 'Event', z.object({ ...event })),
  'events.invitation.sent.v1': fact(
    'Somebody was invited.',
    'Event',
    z.object({ rsvpId: z.uuid(), ...event, userId: z.uuid(), invitedById: z.uuid() }),
  ),
  'events.rsvp.changed.v1': fact(
    'Somebody’s answer to an event changed.',
    'Rsvp',
    z.object({ rsvpId: z.uuid(), ...event, userId: z.uuid(), status: z.string(), byStaff: z.boolean() }),
  ),
  'events.rsvp.waitlisted.v1': fact('Somebody waits for a place.', 'Rsvp', z.object({ rsvpId: z.uuid(), ...event, userId: z.uuid() })),
  'events.rsvp.offered.v1': fact(
    'A place is free for somebody who waited.',
    'Rsvp',
    z.object({ rsvpId: z.uuid(), ...event, userId: z.uuid(), expiresAt: z.iso.datetime() }),
  ),
  'events.rsvp.checked_in.v1': fact('Somebody is there.', 'Rsvp', z.object({ rsvpId: z.uuid(), ...event, userId: z.uuid() })),
  'events.reminder.due.v1': fact(
    'An event is about to begin.',
    'Rsvp',
    z.object({ rsvpId: z.uuid(), ...event, userId: z.uuid(), startsAt: z.iso.datetime() }),
  ),
  'events.ticket.refund_due.v1': fact(
    'A paid ticket is to be given back.',
    'Rsvp',
    z.object({ rsvpId: z.uuid(), ...event, userId: z.uuid(), reason: z.string() }),
  ),
};
