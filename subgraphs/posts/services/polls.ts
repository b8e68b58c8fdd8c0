import { found, invalid, one, Refusal, service } from '@lyceum/kit';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { pollOptions, polls, pollVotes } from '../tables.ts';
import { WEIGHTS } from '../utilities/rank.ts';
import { One } from './input.ts';
import { engage, lockFor } from './rows.ts';

export const votePoll = service(
  'Votes in a post’s poll, once, while it is open.',
  One.extend({ option: z.int() }),
  async (ctx: Context, { postId, option }) => {
    const post = await lockFor(ctx, postId, 'engage');
    const [row] = await ctx.db.select().from(polls).where(eq(polls.postId, postId));
    const poll = found(row, 'The poll');
    if (poll.closesAt <= ctx.now) throw new Refusal('CONFLICT', 'This poll is closed.');
    const chosen = and(eq(pollOptions.postId, postId), eq(pollOptions.position, option));
    if (!(await ctx.db.$count(pollOptions, chosen)))
      throw invalid([{ path: ['input', 'option'], rule: 'unknown', message: 'The poll has no such option; the first is 0.' }]);
    const [vote] = await ctx.db
      .insert(pollVotes)
      .values({ postId, userId: ctx.viewer.id, position: option, at: ctx.now })
      .onConflictDoNothing()
      .returning();
    if (!vote) throw new Refusal('CONFLICT', 'You have voted already.');
    one(
      await ctx.db
        .update(pollOptions)
        .set({ votes: sql`${pollOptions.votes} + 1` })
        .where(chosen)
        .returning(),
    );
    await engage(ctx, post, ctx.viewer.id, WEIGHTS.vote);
    return post;
  },
);
