import { service } from '@lyceum/kit';
import { isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { demand } from '../helpers.ts';
import { signingKeys } from '../tables.ts';
import { makeKey } from '../tokens.ts';

export const rotateSigningKey = service(
  'Publishes a new key, which signs as soon as all who verify can know it; the old one’s signatures stay good for an hour.',
  z.object({}),
  async (ctx: Context) => {
    demand(ctx, 'accounts:manage');
    const retiredAt = new Date(ctx.now.getTime() + ctx.settings.signingKeySettleSeconds * 1_000);
    await ctx.db.update(signingKeys).set({ retiredAt }).where(isNull(signingKeys.retiredAt));
    const key = await makeKey(ctx);
    await ctx.audit('key.rotated', { type: 'SigningKey', id: key.id });
    return key;
  },
);
