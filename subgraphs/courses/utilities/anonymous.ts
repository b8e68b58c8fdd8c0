import { utility } from '@lyceum/kit';
import { z } from 'zod';

/** A group of fewer people might be recognised. */
const LEAST = 5;
const MOST_GROUPS = 50;

export const anonymousCounts = utility(
  'Groups of at least five people, the largest first, and how many are in none of them: nobody or at least five too, so that no small group can be told from the rest.',
  z.object({ counts: z.array(z.object({ key: z.string().max(200), count: z.int().min(0) })).max(10_000), total: z.int().min(0) }),
  ({ counts, total }) => {
    const shown = counts
      .filter(({ count }) => count >= LEAST)
      .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
      .slice(0, MOST_GROUPS);
    const withheld = () => total - shown.reduce((sum, { count }) => sum + count, 0);
    while (shown.length && withheld() > 0 && withheld() < LEAST) shown.pop();
    return { shown, withheld: withheld() };
  },
);
