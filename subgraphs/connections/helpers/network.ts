import { helper, mapConnection, PageArguments } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { Id } from '../utilities.ts';
import { readerOf } from './permissions.ts';

/** As far as anybody is looked for. */
export const MAX_DEGREE = 4;

const Two = z.object({ fromId: Id, toId: Id });

export const degreeBetween = helper(
  'How many steps lie between two people, and who is on a shortest way; null when it is longer than asked for.',
  Two.extend({ max: z.int().min(1).max(MAX_DEGREE).default(MAX_DEGREE) }),
  async (ctx: Context, { fromId, toId, max }) => {
    if (fromId === toId) return { degree: 0, via: [] };
    const via = await ctx.load.path.load({ a: fromId, b: toId });
    return via && via.length < max ? { degree: via.length + 1, via } : null;
  },
);

export const mutualIds = helper(
  'The people whom both know, without those who are apart from the reader.',
  Two.extend({ page: PageArguments }),
  async (ctx: Context, { fromId, toId, page }) => {
    const ties = await ctx.load.mutualsOf.load({ of: toId, known: fromId, reader: readerOf(ctx), page });
    return mapConnection(ties, ({ otherId }) => ({ id: otherId }));
  },
);
