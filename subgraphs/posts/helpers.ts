import { allow, type Decision, deny, helper, invalid } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from './context.ts';
import { PostData, validatePostData } from './utilities.ts';

export const processPostData = helper(
  'What somebody wrote, as it is kept; refuses all that is wrong at once.',
  PostData,
  async (ctx: Context, { name }) => {
    const tidy = name.normalize('NFC').replace(/\s+/g, ' ').trim();
    const violations = validatePostData({ name: tidy, maxNameLength: ctx.settings.maxNameLength });
    if (violations.length) throw invalid(violations);
    return { name: tidy };
  },
  { open: true },
);

export const validatePostPermissions = helper(
  'Whether the viewer may see or change a post, and why.',
  z.object({ postId: z.uuid(), action: z.enum(['read', 'manage']) }),
  async (ctx: Context, { postId, action }): Promise<Decision> => {
    if (action === 'read') return allow('post.public', 'Everybody may see it.');
    if (ctx.hasScope('posts:manage')) return allow('post.scope', 'The scope posts:manage was given.');
    const post = await ctx.load.post.load(postId);
    if (post && post.ownerId === ctx.viewerOrNull?.id) return allow('post.own', 'It is one’s own.');
    return deny('post.own', 'Only its owner and holders of posts:manage may do this.', 'posts:manage');
  },
);
