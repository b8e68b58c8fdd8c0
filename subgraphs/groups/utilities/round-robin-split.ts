import { utility } from '@lyceum/kit';
import { z } from 'zod';

const Bin = z.object({ id: z.string(), members: z.int().min(0), capacity: z.int().min(0) });

export const roundRobinSplit = utility(
  'Deals people out to groups in turn, the emptiest first; nobody goes where there is no room.',
  z.object({
    userIds: z.array(z.string()),
    groups: z.array(Bin),
    /** FILL fills one group after the other instead. */
    fill: z.boolean().default(false),
  }),
  ({ userIds, groups, fill }) => {
    const open = groups.map((group) => ({ ...group, added: [] as string[] })).filter(({ members, capacity }) => members < capacity);
    const left: string[] = [];
    for (const userId of new Set(userIds)) {
      const free = open.filter(({ members, capacity }) => members < capacity);
      // the order of groups decides between equals
      const [target] = fill ? free : free.toSorted((a, b) => a.members - b.members);
      if (!target) {
        left.push(userId);
        continue;
      }
      target.added.push(userId);
      target.members++;
    }
    return { groups: open.filter(({ added }) => added.length).map(({ id, added }) => ({ id, userIds: added })), left };
  },
);
