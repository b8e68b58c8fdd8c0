import { DAY, moment, utility } from '@lyceum/kit';
import { z } from 'zod';

const Stage = z.object({ position: z.int(), kind: z.enum(['SUBMITTED', 'IN_REVIEW', 'SCREENING', 'INTERVIEW', 'OFFER', 'HIRED']) });

export const isTransitionAllowed = utility(
  'Whether an application may go from one stage of its pipeline to another: forward or back, never back to the first, and to the last only from the one before it.',
  z.object({ from: Stage, to: Stage }),
  ({ from, to }): boolean => {
    if (from.position === to.position || from.kind === 'HIRED' || to.kind === 'SUBMITTED') return false;
    return to.kind !== 'HIRED' || to.position === from.position + 1;
  },
);

export const daysInStage = utility(
  'For how many days something has been where it is.',
  z.object({ since: moment, now: moment }),
  ({ since, now }): number => Math.max(0, Math.floor((now.getTime() - since.getTime()) / DAY)),
);
