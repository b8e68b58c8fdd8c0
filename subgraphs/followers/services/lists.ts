import { PageArguments, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { getFollowersByUser } from '../queries.ts';

export const getUserFollowers = service(
  'The viewer’s own followers, the latest first.',
  z.object({ page: PageArguments }),
  async (ctx: Context, { page }) => getFollowersByUser(ctx, { userId: ctx.viewer.id, page }),
  { transaction: false },
);
