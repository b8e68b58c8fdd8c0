import { helper, invalid, tidyLine, tidyLines } from '@lyceum/kit';
import type { Context } from '../context.ts';
import { EventData, validateEventData } from '../utilities.ts';

const line = (text: string | null) => (text === null ? null : tidyLine(text) || null);

export const processEventData = helper(
  'What somebody wrote about an event, as it is kept: tidy and normalised. Throws INVALID with all violations.',
  EventData,
  async (
    _ctx: Context,
    { title, description, kind, mode, visibility, timeZone, startsAt, endsAt, venue, address, onlineUrl, showAttendees, tickets, ...rest },
  ) => {
    const violations = validateEventData({
      ...{ title, description, kind, mode, visibility, timeZone, startsAt, endsAt, venue, address, onlineUrl, showAttendees, tickets },
      ...rest,
    });
    if (violations.length) throw invalid(violations);
    // what is left out stays as it was; null takes back what may be missing
    return {
      ...given({ ...rest }),
      ...(title == null ? {} : { title: tidyLine(title) }),
      ...(description === undefined ? {} : { description: tidyLines(description ?? '') }),
      ...(kind ? { kind } : {}),
      ...(mode ? { mode } : {}),
      ...(visibility ? { visibility } : {}),
      ...(timeZone ? { timeZone } : {}),
      ...(startsAt ? { startsAt } : {}),
      ...(endsAt ? { endsAt } : {}),
      ...(venue === undefined ? {} : { venue: line(venue) }),
      ...(address === undefined ? {} : { address: line(address) }),
      ...(onlineUrl === undefined ? {} : { onlineUrl: line(onlineUrl) }),
      ...(showAttendees == null ? {} : { showAttendees }),
    };
  },
  { open: true },
);

/** The same without keys that hold nothing at all. */
function given<T extends object>(data: T): { [K in keyof T]: T[K] } {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as { [K in keyof T]: T[K] };
}
