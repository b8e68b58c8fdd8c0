import { z } from 'zod';

const LONGEST = 100;

// to look one up is dear; there are some 600, each in any mix of cases
const MOST_KNOWN = 2_000;
const known = new Set<string>();

/** Whether it names a time zone that dates can be written in. */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  // an offset is no name, and Postgres reads its sign the other way round
  if (name.length > LONGEST || !/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  if (known.size < MOST_KNOWN) known.add(name);
  return true;
}

/** An IANA time zone, for example Europe/Lisbon. */
export const TimeZone = z.string().max(LONGEST).refine(isTimeZone, 'Give an IANA time zone, like Europe/Lisbon.');
