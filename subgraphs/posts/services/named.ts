import type { Context } from '../context.ts';
import { hashtags, mentions, type PostRow } from '../tables.ts';
import { canSee } from '../utilities.ts';

/** Notes whom a post or comment names, and tells those of them who may see it and were not named there before. */
export async function mention(
  ctx: Context,
  post: PostRow,
  commentId: string | null,
  byId: string,
  named: readonly string[],
): Promise<void> {
  const others = named.filter((userId) => userId !== byId);
  if (!others.length) return;
  const { authorId, groupId, courseId, companyId, status, visibility, hiddenAt } = post;
  const standings = await Promise.all(others.map((userId) => ctx.load.standing.load({ userId, authorId, groupId, courseId, companyId })));
  const readers = others.filter((userId, i) => {
    const standing = standings[i];
    return (
      standing &&
      canSee({ status, visibility, hidden: hiddenAt !== null, standing: { ...standing, own: userId === authorId, overseer: false } })
    );
  });
  const added = await ctx.db
    .insert(mentions)
    .values(others.map((userId) => ({ postId: post.id, commentId, userId, byId, createdAt: ctx.now })))
    .onConflictDoNothing()
    .returning();
  await ctx.publishAll(
    'posts.user.mentioned.v1',
    added
      .filter(({ userId }) => readers.includes(userId))
      .map(({ userId }) => ({ subjectId: post.id, data: { postId: post.id, authorId: byId, commentId, userId } })),
  );
}

/** Files a post under its hashtags. */
export async function file(ctx: Context, postId: string, tags: readonly string[], at: Date): Promise<void> {
  if (tags.length)
    await ctx.db
      .insert(hashtags)
      .values(tags.map((tag) => ({ postId, tag, at })))
      .onConflictDoNothing();
}
