import { allow, type Decision, deny, helper, invalid } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { ActivityData, validateActivityData } from './utilities.ts';

export const processActivityData = helper(
  'What somebody wrote, as it is kept; refuses all that is wrong at once.',
  ActivityData,
  async (ctx: Context, { name }) => {
    const tidy = name.normalize('NFC').replace(/\s+/g, ' ').trim();
    const violations = validateActivityData({ name: tidy, maxNameLength: ctx.settings.maxNameLength });
    if (violations.length) throw invalid(violations);
    return { name: tidy };
  },
  { open: true },
);

export const validateActivityPermissions = helper(
  'Whether the viewer may see or change a activity, and why.',
  z.object({ activityId: z.uuid(), action: z.enum(['read', 'manage']) }),
  async (ctx: Context, { activityId, action }): Promise<Decision> => {
    if (action === 'read') return allow('activity.public', 'Everybody may see it.');
    if (ctx.hasScope('activities:manage')) return allow('activity.scope', 'The scope activities:manage was given.');
    const activity = await ctx.load.activity.load(activityId);
    if (activity && activity.ownerId === ctx.viewerOrNull?.id) return allow('activity.own', 'It is one’s own.');
    return deny('activity.own', 'Only its owner and holders of activities:manage may do this.', 'activities:manage');
  },
);
