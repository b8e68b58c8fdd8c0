import { allow, type Decision, deny, helper, invalid } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { GroupData, validateGroupData } from './utilities.ts';

export const processGroupData = helper(
  'What somebody wrote, as it is kept; refuses all that is wrong at once.',
  GroupData,
  async (ctx: Context, { name }) => {
    const tidy = name.normalize('NFC').replace(/\s+/g, ' ').trim();
    const violations = validateGroupData({ name: tidy, maxNameLength: ctx.settings.maxNameLength });
    if (violations.length) throw invalid(violations);
    return { name: tidy };
  },
  { open: true },
);

export const validateGroupPermissions = helper(
  'Whether the viewer may see or change a group, and why.',
  z.object({ groupId: z.uuid(), action: z.enum(['read', 'manage']) }),
  async (ctx: Context, { groupId, action }): Promise<Decision> => {
    if (action === 'read') return allow('group.public', 'Everybody may see it.');
    if (ctx.hasScope('groups:manage')) return allow('group.scope', 'The scope groups:manage was given.');
    const group = await ctx.load.group.load(groupId);
    if (group && group.ownerId === ctx.viewerOrNull?.id) return allow('group.own', 'It is one’s own.');
    return deny('group.own', 'Only its owner and holders of groups:manage may do this.', 'groups:manage');
  },
);
