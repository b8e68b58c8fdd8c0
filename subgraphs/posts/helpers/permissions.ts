import { allow, type Decision, deny, enforce, found, helper, hide, MINUTE } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { PostRow } from '../tables.ts';
import { oversees, sees, settingsOf, standingTo } from './sight.ts';

export const PostAction = z.enum(['read', 'engage', 'repost', 'edit', 'delete', 'pin', 'insights', 'moderate']);
export type PostAction = z.output<typeof PostAction>;

/** The viewer is an account that may act. */
export async function mayAct(ctx: Context): Promise<Decision> {
  const person = await ctx.load.person.load(ctx.viewer.id);
  return person?.suspendedAt
    ? deny('account.suspended', 'Your account is suspended: you can’t take part now.')
    : allow('account.active', 'The account is active.');
}

async function mayModerate(ctx: Context, post: PostRow): Promise<Decision> {
  if (oversees(ctx)) return allow('post.scope', 'The scope posts:manage was given.');
  if ((await standingTo(ctx, post)).staff) return allow('post.staff', 'They look after the group or course in which it stands.');
  return deny('post.staff', 'Only moderators may do this.', 'posts:manage');
}

async function mayEngage(ctx: Context, post: PostRow): Promise<Decision> {
  if (post.status !== 'PUBLISHED') return deny('post.published', 'This post is not out: nobody can answer it.');
  const group = post.groupId ? await ctx.load.group.load(post.groupId) : null;
  if (group?.archived) return deny('group.archived', 'The group of this post is archived: it is read-only.');
  return allow('post.seen', 'They see it.');
}

/** What `validatePostPermissions` decides, of a post that is at hand. */
export async function decide(ctx: Context, post: PostRow | null, action: PostAction): Promise<Decision> {
  if (!post || !(await sees(ctx, post))) return hide('post.unknown', 'It is not theirs to see.');
  if (action === 'read') return allow('post.seen', 'They see it.');
  const own = post.authorId === ctx.viewerOrNull?.id;
  if (action === 'insights') {
    if (own || ctx.hasScope('reports:read')) return allow('post.own', 'It is their own, or the scope reports:read was given.');
    return deny('post.own', 'Only its author sees how a post does.', 'reports:read');
  }
  if (!ctx.isSystem) {
    const acting = await mayAct(ctx);
    if (!acting.allowed) return acting;
  }
  if (action === 'engage') return mayEngage(ctx, post);
  if (action === 'repost') {
    const engaging = await mayEngage(ctx, post);
    if (!engaging.allowed) return engaging;
    return post.visibility === 'PUBLIC' ? engaging : deny('post.public', 'Only what everybody may see can be passed on.');
  }
  if (action === 'moderate') return mayModerate(ctx, post);
  if (action === 'pin') {
    if (own && post.status === 'PUBLISHED') return allow('post.own', 'It is their own.');
    return post.groupId || post.courseId ? mayModerate(ctx, post) : deny('post.own', 'Only its author may pin a post.');
  }
  if (!own) return deny('post.own', `Only its author may ${action} a post.`);
  if (action === 'edit') {
    if (post.status === 'REMOVED') return deny('post.removed', 'A moderator took this post down: appeal instead.');
    const { editWindow } = settingsOf(ctx, post);
    if (editWindow && post.status === 'PUBLISHED' && ctx.now.getTime() - post.publishedAt.getTime() > editWindow * MINUTE)
      return deny('post.window', `A post can be edited for ${editWindow} minutes: write another one.`);
  }
  return allow('post.own', 'It is their own.');
}

export const validatePostPermissions = helper(
  'Whether the viewer may read, answer, pass on, edit, delete, pin, measure or moderate a post, and why.',
  z.object({ postId: z.string().max(100), action: PostAction }),
  async (ctx: Context, { postId, action }): Promise<Decision> => decide(ctx, await ctx.load.post.load(postId), action),
);

/** Throws what the decision says; the words of NOT_FOUND are those of a post that is not there. */
export function enforceOf(decision: Decision): void {
  if (decision.hidden) found(null, 'The post');
  enforce(decision);
}
