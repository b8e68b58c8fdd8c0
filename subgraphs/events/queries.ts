export { calendarFeed, eventIcs } from './queries/calendars.ts';
export { attendees, calendar, getMyEvents, getMyRsvps } from './queries/coming.ts';
export { getAllEvents, getEvent, searchEvents } from './queries/events.ts';
export { payableItem } from './queries/payable-item.ts';
