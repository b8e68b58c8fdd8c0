import { utility } from '@lyceum/kit';
import { z } from 'zod';

const PART = /^P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Weeks to seconds; years and months have no length in seconds. */
export const parseIsoDuration = utility(
  'Seconds of an ISO 8601 duration, for example PT1H30M; null when it is none.',
  z.string().max(100),
  (text) => {
    const match = PART.exec(text);
    if (!match) return null;
    const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
    return Math.round((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds);
  },
);

export const formatIsoDuration = utility('An ISO 8601 duration of so many seconds.', z.int().min(0), (seconds) => {
  const parts = [
    [Math.floor(seconds / 3_600), 'H'],
    [Math.floor(seconds / 60) % 60, 'M'],
    [seconds % 60, 'S'],
  ].flatMap(([value, unit]) => (value ? [`${value}${unit}`] : []));
  return `PT${parts.join('') || '0S'}`;
});
