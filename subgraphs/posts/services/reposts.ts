import { found, Refusal, service } from '@lyceum/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { seenPost, sees } from '../helpers/sight.ts';
import { processPostData } from '../helpers.ts';
import { posts } from '../tables.ts';
import { WEIGHTS } from '../utilities/rank.ts';
import { IdempotencyKey, One } from './input.ts';
import { countRepost, write } from './posts.ts';
import { bringOut } from './publishing.ts';
import { engage, lockFor } from './rows.ts';

export const repost = service(
  'Passes a public post on, with words of one’s own or without; of what was passed on already, the original.',
  One.extend({ content: z.string().max(500_000).nullish(), idempotencyKey: IdempotencyKey }),
  async (ctx: Context, { postId, content }) => {
    const { viewer } = ctx;
    const asked = await seenPost(ctx, postId);
    const original = await lockFor(ctx, asked.repostOfId ?? asked.id, 'repost');
    found((await sees(ctx, original)) || null, 'The post');
    const data = await processPostData(ctx, { content: content ?? '', needed: false });
    const plain = and(
      eq(posts.repostOfId, original.id),
      eq(posts.authorId, viewer.id),
      eq(posts.status, 'PUBLISHED'),
      eq(posts.content, ''),
    );
    if (!data.content && (await ctx.db.$count(posts, plain)))
      throw new Refusal('CONFLICT', 'You have passed it on already: add words of your own.');
    const draft = await write(
      ctx,
      viewer.id,
      { visibility: 'PUBLIC', groupId: null, courseId: null, companyId: null, repostOfId: original.id },
      data,
    );
    await countRepost(ctx, original.id, 1);
    await engage(ctx, original, viewer.id, WEIGHTS.repost);
    const out = await bringOut(ctx, draft);
    await ctx.publish('posts.post.reposted.v1', original.id, {
      postId: original.id,
      authorId: original.authorId,
      repostId: out.id,
      userId: viewer.id,
    });
    return out;
  },
  { again: seenPost },
);
