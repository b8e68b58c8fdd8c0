import { found } from '@lyceum/kit';
import type { Context } from '../context.ts';
import type { CommentRow, PostRow } from '../tables.ts';
import type { Standing } from '../utilities/rules.ts';
import { canSee } from '../utilities.ts';
import type { Eyes } from '../visibility.ts';

/** The platform and holders of posts:manage look after all posts. */
export const oversees = (ctx: Context): boolean => ctx.hasScope('posts:manage');

export const eyesOf = (ctx: Context): Eyes => ({ userId: ctx.viewerOrNull?.id ?? null, overseer: oversees(ctx) });

/** The settings as they count for a post: what its company, course or group says goes before what posts says. */
export const settingsOf = (ctx: Context, { companyId, courseId, groupId }: PostRow): Context['settings'] =>
  ctx.settingsFor({ company: companyId, course: courseId, group: groupId });

/** How the reader stands to a post. */
export async function standingTo(ctx: Context, post: PostRow): Promise<Standing> {
  const viewer = ctx.viewerOrNull;
  const { authorId, groupId, courseId, companyId } = post;
  const read = await ctx.load.standing.load({ userId: viewer?.id ?? null, authorId, groupId, courseId, companyId });
  return { ...read, own: viewer?.id === authorId, overseer: oversees(ctx) };
}

/** Whether the reader may see the post, and what it passes on. */
export async function sees(ctx: Context, post: PostRow): Promise<boolean> {
  const { status, visibility, hiddenAt } = post;
  if (!canSee({ status, visibility, hidden: hiddenAt !== null, standing: await standingTo(ctx, post) })) return false;
  if (!post.repostOfId) return true;
  const original = await ctx.load.post.load(post.repostOfId);
  return original !== null && (await sees(ctx, original));
}

/** The post if the reader may see it, else null. */
export async function seen(ctx: Context, id: string): Promise<PostRow | null> {
  const post = await ctx.load.post.load(id);
  return post && (await sees(ctx, post)) ? post : null;
}

/** The post; NOT_FOUND in the same words whether it is not there or not to be seen. */
export const seenPost = async (ctx: Context, id: string): Promise<PostRow> => found(await seen(ctx, id), 'The post');

/** Whether the reader may see the page of a company: as companies decides it, over what posts knows of it. */
export async function seesCompany(ctx: Context, companyId: string): Promise<boolean> {
  const company = await ctx.load.company.load(companyId);
  if (!company || (company.published && !company.suspendedAt && !company.archivedAt) || ctx.hasScope('companies:manage')) return true;
  const viewer = ctx.viewerOrNull;
  return viewer !== null && (await ctx.load.roleIn.load({ companyId, userId: viewer.id })) !== null;
}

/** Whether the viewer and somebody keep apart. */
export async function apart(ctx: Context, userId: string): Promise<boolean> {
  const viewer = ctx.viewerOrNull;
  return viewer !== null && viewer.id !== userId && (await ctx.load.blocked.load(viewer.id)).has(userId);
}

/** A comment on a post that the reader sees, by somebody from whom they do not keep apart. */
export async function seenComment(ctx: Context, comment: CommentRow | null): Promise<CommentRow | null> {
  if (!comment || !(await seen(ctx, comment.postId))) return null;
  if (comment.authorId === ctx.viewerOrNull?.id) return comment;
  if (await apart(ctx, comment.authorId)) return null;
  const author = await ctx.load.person.load(comment.authorId);
  return author?.suspendedAt && !oversees(ctx) ? null : comment;
}
