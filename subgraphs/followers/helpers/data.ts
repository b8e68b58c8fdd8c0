import { helper, invalid } from '@lyceum/kit';
import type { Context } from '../context.ts';
import { FollowerData, followKey, validateFollowerData } from '../utilities.ts';

export const processFollowerData = helper(
  'Something to follow and how, as it is kept; refuses all that is wrong at once.',
  FollowerData,
  async (ctx: Context, { targetType, targetId, notifyLevel, mutedUntil }) => {
    const violations = validateFollowerData({ targetType, targetId, notifyLevel, mutedUntil, now: ctx.now });
    if (violations.length) throw invalid(violations);
    return { ...followKey({ targetType, targetId }), notifyLevel: notifyLevel ?? null, mutedUntil: mutedUntil ?? null };
  },
  { open: true },
);
