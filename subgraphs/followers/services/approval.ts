import { enforce, found, Refusal, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { validateFollowerPermissions } from '../helpers.ts';
import type { FollowRow } from '../tables.ts';
import { Id } from '../utilities.ts';
import { begin, drop, lockFollows } from './edges.ts';

const Which = z.object({ followId: Id });

async function locked(ctx: Context, followId: string, action: 'approve' | 'reject'): Promise<FollowRow> {
  enforce(await validateFollowerPermissions(ctx, { followId, action }));
  const [row] = await lockFollows(ctx, [found(await ctx.load.follow.load(followId), 'The request')]);
  return found(row, 'The request');
}

export const approveFollowRequest = service(
  'Lets somebody follow who asked to.',
  Which,
  async (ctx: Context, { followId }): Promise<FollowRow> => {
    const row = await locked(ctx, followId, 'approve');
    if (row.state === 'ACTIVE') return row;
    if (row.state !== 'REQUESTED') throw new Refusal('CONFLICT', 'This request was taken back.');
    return begin(ctx, row.followerId, row, { edge: row, state: 'ACTIVE', cause: 'APPROVED' });
  },
);

export const rejectFollowRequest = service(
  'Does not let somebody follow who asked to; they are not told.',
  Which,
  async (ctx: Context, { followId }): Promise<FollowRow> => {
    const row = await locked(ctx, followId, 'reject');
    if (row.state === 'ACTIVE') throw new Refusal('CONFLICT', 'They follow you already: remove the follower instead.');
    const [dropped] = await drop(ctx, [row], 'REMOVED');
    return dropped ?? row;
  },
);
