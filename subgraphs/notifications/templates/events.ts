import type { Template } from './template.ts';

/** Words of events. */
export const events = {
  EVENT_INVITED: {
    label: 'Invitation to an event',
    category: 'Events',
    title: '{actors} invited you to {event}',
    body: 'Say whether you come.',
    url: '/events/{eventId}',
  },
  EVENT_ADMITTED: {
    label: 'Admitted to an event',
    category: 'Events',
    title: 'You have a place at {event}',
    body: 'Your request was granted.',
    url: '/events/{eventId}',
  },
  EVENT_PLACE_OFFERED: {
    label: 'Off an event’s waiting list',
    category: 'Events',
    title: 'A place at {event} is free for you',
    body: 'It is held until {expiresAt}: take it or leave it.',
    url: '/events/{eventId}',
  },
  EVENT_REMINDER: {
    label: 'Event about to begin',
    category: 'Events',
    title: '{event} is about to begin',
    body: 'It begins on {startsAt}.',
    url: '/events/{eventId}',
  },
  EVENT_RESCHEDULED: {
    label: 'Event at another time',
    category: 'Events',
    title: '{event} has another time',
    body: 'It begins on {startsAt} now.',
    url: '/events/{eventId}',
  },
  EVENT_POSTPONED: {
    label: 'Event postponed',
    category: 'Events',
    title: '{event} is postponed',
    body: 'Reason: {reason}. You hear from us when it has a new time.',
    url: '/events/{eventId}',
  },
  EVENT_CANCELLED: {
    label: 'Event cancelled',
    category: 'Events',
    title: '{event} is cancelled',
    body: 'Reason: {reason}',
    url: '/events/{eventId}',
  },
} as const satisfies Record<string, Template>;
