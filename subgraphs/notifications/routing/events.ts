import { people, person } from '../audience.ts';
import { on, silent } from '../route.ts';
import { formatMoment } from '../utilities.ts';
import { APP, atEvent, BOTH, event, whoever } from './words.ts';

const toComing = {
  to: 'whoever comes or waits',
  who: ({ userIds }: { userIds: readonly string[] }) => people(userIds),
  by: whoever,
  about: event,
};
const toGuest = { to: 'the guest', who: ({ userId }: { userId: string }) => person(userId), about: event };

/** Who is told what of events. */
export const events = [
  silent('events.event.published.v1', 'Groups, feeds and calendars show it.'),
  silent('events.event.updated.v1', 'The event shows it.'),
  on('events.event.rescheduled.v1', 'EVENT_RESCHEDULED', {
    ...toComing,
    variables: ({ startsAt, ...of }) => ({ ...atEvent(of), startsAt: formatMoment(startsAt) }),
    channels: BOTH,
  }),
  on('events.event.postponed.v1', 'EVENT_POSTPONED', {
    ...toComing,
    variables: ({ reason, ...of }) => ({ ...atEvent(of), reason }),
    channels: BOTH,
  }),
  on('events.event.cancelled.v1', 'EVENT_CANCELLED', {
    ...toComing,
    variables: ({ reason, ...of }) => ({ ...atEvent(of), reason }),
    channels: BOTH,
  }),
  silent('events.event.deleted.v1', 'It was cancelled before.'),
  silent('events.event.started.v1', 'The reminder came before.'),
  silent('events.event.ended.v1', 'Who was there knows.'),
  on('events.invitation.sent.v1', 'EVENT_INVITED', {
    ...toGuest,
    by: ({ invitedById }) => invitedById,
    variables: atEvent,
    channels: BOTH,
  }),
  on('events.rsvp.changed.v1', 'EVENT_ADMITTED', {
    ...toGuest,
    to: 'the guest, if the staff admitted them',
    when: ({ byStaff, status }) => byStaff && status === 'GOING',
    by: whoever,
    variables: atEvent,
    channels: APP,
  }),
  silent('events.rsvp.waitlisted.v1', 'One’s own act; the event shows the place in line.'),
  on('events.rsvp.offered.v1', 'EVENT_PLACE_OFFERED', {
    ...toGuest,
    variables: ({ expiresAt, ...of }) => ({ ...atEvent(of), expiresAt: formatMoment(expiresAt) }),
    channels: BOTH,
  }),
  silent('events.rsvp.checked_in.v1', 'Who is there knows.'),
  on('events.reminder.due.v1', 'EVENT_REMINDER', {
    ...toGuest,
    variables: ({ startsAt, ...of }) => ({ ...atEvent(of), startsAt: formatMoment(startsAt) }),
    channels: BOTH,
  }),
  silent('events.ticket.refund_due.v1', 'Payments tells of the money.'),
];
