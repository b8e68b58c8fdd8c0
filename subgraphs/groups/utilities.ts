import { utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';

export const GroupData = z.object({ name: z.string().max(10_000) });

export const validateGroupData = utility(
  'All that is wrong with a group, before it is kept.',
  GroupData.extend({ maxNameLength: z.int().min(1).default(120) }),
  ({ name, maxNameLength }): Violation[] => {
    if (!name.trim()) return [{ path: ['input', 'name'], rule: 'required', message: 'Give it a name.' }];
    if ([...name.trim()].length <= maxNameLength) return [];
    return [{ path: ['input', 'name'], rule: 'too_long', message: `Use at most ${maxNameLength} characters.` }];
  },
);
