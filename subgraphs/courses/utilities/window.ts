import { moment, TimeZone, utility } from '@lyceum/kit';
import { z } from 'zod';

const Window = z.object({
  enrollmentOpensOn: z.iso.date().nullable(),
  enrollmentClosesOn: z.iso.date().nullable(),
  timeZone: TimeZone,
  now: moment,
});

const days = new Map<string, Intl.DateTimeFormat>();
/** The calendar day in a zone, as ISO 8601. */
function dayIn(timeZone: string, at: Date): string {
  // sv-SE writes dates as ISO 8601
  const format = days.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  days.set(timeZone, format);
  return format.format(at);
}

export const isWithinWindow = utility(
  'Whether a moment is within the enrolment window: its days are those of the run’s time zone, both included.',
  Window,
  ({ enrollmentOpensOn, enrollmentClosesOn, timeZone, now }) => {
    const today = dayIn(timeZone, now);
    return (!enrollmentOpensOn || enrollmentOpensOn <= today) && (!enrollmentClosesOn || today <= enrollmentClosesOn);
  },
);

export const statusOfRun = utility(
  'Where a run stands at a moment.',
  Window.extend({ startsAt: moment.nullable(), endsAt: moment.nullable() }),
  (run): 'SCHEDULED' | 'OPEN' | 'RUNNING' | 'ENDED' => {
    if (run.endsAt && run.endsAt <= run.now) return 'ENDED';
    if (run.startsAt && run.startsAt <= run.now) return 'RUNNING';
    if (!run.startsAt) return isWithinWindow(run) ? 'RUNNING' : 'SCHEDULED';
    return isWithinWindow(run) ? 'OPEN' : 'SCHEDULED';
  },
);
