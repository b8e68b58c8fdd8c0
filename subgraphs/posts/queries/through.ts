import { type Connection, mapConnection } from '@lyceum/kit';
import type { Context } from '../context.ts';
import type { PostRow } from '../tables.ts';

/** A page of rows that name posts, as those posts, in one more statement. */
export async function postsThrough<Row extends { postId: string }>(ctx: Context, page: Connection<Row>): Promise<Connection<PostRow>> {
  const loaded = await ctx.load.post.loadMany(page.nodes.map(({ postId }) => postId));
  const known = new Map(loaded.flatMap((post): [string, PostRow][] => (post && !(post instanceof Error) ? [[post.id, post]] : [])));
  return mapConnection(page, ({ postId }) => {
    const post = known.get(postId);
    if (!post) throw new Error(`There is no post ${postId}.`);
    return post;
  });
}
