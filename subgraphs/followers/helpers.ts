import { allow, type Decision, deny, helper, invalid } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { FollowerData, validateFollowerData } from './utilities.ts';

export const processFollowerData = helper(
  'What somebody wrote, as it is kept; refuses all that is wrong at once.',
  FollowerData,
  async (ctx: Context, { name }) => {
    const tidy = name.normalize('NFC').replace(/\s+/g, ' ').trim();
    const violations = validateFollowerData({ name: tidy, maxNameLength: ctx.settings.maxNameLength });
    if (violations.length) throw invalid(violations);
    return { name: tidy };
  },
  { open: true },
);

export const validateFollowerPermissions = helper(
  'Whether the viewer may see or change a follower, and why.',
  z.object({ followerId: z.uuid(), action: z.enum(['read', 'manage']) }),
  async (ctx: Context, { followerId, action }): Promise<Decision> => {
    if (action === 'read') return allow('follower.public', 'Everybody may see it.');
    if (ctx.hasScope('followers:manage')) return allow('follower.scope', 'The scope followers:manage was given.');
    const follower = await ctx.load.follower.load(followerId);
    if (follower && follower.ownerId === ctx.viewerOrNull?.id) return allow('follower.own', 'It is one’s own.');
    return deny('follower.own', 'Only its owner and holders of followers:manage may do this.', 'followers:manage');
  },
);
