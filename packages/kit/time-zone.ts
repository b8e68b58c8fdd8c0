import { z } from 'zod';

const LONGEST = 100;

/** Whether it names a time zone that dates can be written in. */
export function isTimeZone(name: string): boolean {
  try {
    return name.length <= LONGEST && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** An IANA time zone, for example Europe/Lisbon. */
export const TimeZone = z.string().max(LONGEST).refine(isTimeZone, 'Give an IANA time zone, like Europe/Lisbon.');
