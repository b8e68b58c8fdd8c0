export { hashOf, readCheckInCode, signedCheckInCode } from './utilities/check-in.ts';
export { EventData, slugify, validateEventData } from './utilities/event-data.ts';
export { formatEventData } from './utilities/format.ts';
export { toIcs } from './utilities/ics.ts';
export { expandOccurrences, parseRrule } from './utilities/recurrence.ts';
export { haversineKm, overlaps, remainingSeats, sightOfEvent } from './utilities/rules.ts';
export { onClocks, shiftOnClocks, zonedToUtc } from './utilities/zones.ts';
