import { fact } from '@lyceum/kit';
import { z } from 'zod';

/** Facts that events tells the others. */
export const events = {
  'events.event.published.v1': fact(
    'An event can be joined.',
    'Event',
    z.object({ eventId: z.uuid(), title: z.string(), hostId: z.uuid(), startsAt: z.iso.datetime(), groupId: z.uuid().nullable() }),
  ),
  'events.event.updated.v1': fact(
    'An event’s page changed.',
    'Event',
    z.object({ eventId: z.uuid(), title: z.string(), hostId: z.uuid() }),
  ),
  'events.event.rescheduled.v1': fact(
    'An event has another time.',
    'Event',
    z.object({ eventId: z.uuid(), title: z.string(), hostId: z.uuid(), startsAt: z.iso.datetime(), userIds: z.array(z.uuid()) }),
  ),
  'events.event.cancelled.v1': fact(
    'An event does not take place.',
    'Event',
    z.object({ eventId: z.uuid(), title: z.string(), hostId: z.uuid(), reason: z.string(), userIds: z.array(z.uuid()) }),
  ),
  'events.event.started.v1': fact('An event began.', 'Event', z.object({ eventId: z.uuid(), title: z.string(), hostId: z.uuid() })),
  'events.event.ended.v1': fact('An event is over.', 'Event', z.object({ eventId: z.uuid(), title: z.string(), hostId: z.uuid() })),
  'events.invitation.sent.v1': fact(
    'Somebody was invited.',
    'Event',
    z.object({ rsvpId: z.uuid(), eventId: z.uuid(), title: z.string(), hostId: z.uuid(), userId: z.uuid(), invitedById: z.uuid() }),
  ),
  'events.rsvp.changed.v1': fact(
    'Somebody’s answer to an event changed.',
    'Rsvp',
    z.object({ rsvpId: z.uuid(), eventId: z.uuid(), title: z.string(), hostId: z.uuid(), userId: z.uuid(), status: z.string() }),
  ),
  'events.rsvp.waitlisted.v1': fact(
    'Somebody waits for a place.',
    'Rsvp',
    z.object({ rsvpId: z.uuid(), eventId: z.uuid(), title: z.string(), hostId: z.uuid(), userId: z.uuid() }),
  ),
  'events.rsvp.offered.v1': fact(
    'A place is free for somebody who waited.',
    'Rsvp',
    z.object({ rsvpId: z.uuid(), eventId: z.uuid(), title: z.string(), hostId: z.uuid(), userId: z.uuid(), expiresAt: z.iso.datetime() }),
  ),
  'events.rsvp.checked_in.v1': fact(
    'Somebody is there.',
    'Rsvp',
    z.object({ rsvpId: z.uuid(), eventId: z.uuid(), title: z.string(), hostId: z.uuid(), userId: z.uuid() }),
  ),
  'events.reminder.due.v1': fact(
    'An event is about to begin.',
    'Rsvp',
    z.object({ rsvpId: z.uuid(), eventId: z.uuid(), title: z.string(), hostId: z.uuid(), userId: z.uuid(), startsAt: z.iso.datetime() }),
  ),
  'events.ticket.refund_due.v1': fact(
    'A paid ticket is to be given back.',
    'Rsvp',
    z.object({ rsvpId: z.uuid(), eventId: z.uuid(), title: z.string(), hostId: z.uuid(), userId: z.uuid(), reason: z.string() }),
  ),
};
