import { moment, utility } from '@lyceum/kit';
import { z } from 'zod';

const Stretch = z.object({ startsAt: moment, endsAt: moment });

export const overlaps = utility(
  'Whether two stretches of time have a moment in common; ends are excluded.',
  z.object({ one: Stretch, other: Stretch }),
  ({ one, other }) => one.startsAt < other.endsAt && other.startsAt < one.endsAt,
);

export const remainingSeats = utility(
  'How many places are free: never fewer than none; null where there is no limit.',
  z.object({ capacity: z.int().nullable(), taken: z.int() }),
  ({ capacity, taken }) => (capacity === null ? null : Math.max(0, capacity - taken)),
);

const Place = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });
const EARTH_KM = 6_371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

export const haversineKm = utility(
  'How far two places are apart along the ground, in kilometres.',
  z.object({ from: Place, to: Place }),
  ({ from, to }) => {
    const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
    const chord =
      half(from.latitude, to.latitude) +
      Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(from.longitude, to.longitude);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  },
);

export const sightOfEvent = utility(
  'Whether somebody may know of an event, by what it is and what they are to it.',
  z.object({
    status: z.enum(['DRAFT', 'PUBLISHED', 'POSTPONED', 'LIVE', 'CANCELLED', 'ENDED', 'ARCHIVED']),
    visibility: z.enum(['PUBLIC', 'UNLISTED', 'PRIVATE']),
    staff: z.boolean().describe('They run it, or oversee all events.'),
    groupOpen: z.boolean().describe('It is of no group, of a public one, or of one that they are in.'),
    involved: z.boolean().describe('They were invited or answered.'),
    apart: z.boolean().describe('A block stands between them and the host.'),
  }),
  ({ status, visibility, staff, groupOpen, involved, apart }): boolean =>
    staff || (status !== 'DRAFT' && !apart && groupOpen && (visibility !== 'PRIVATE' || involved)),
);
