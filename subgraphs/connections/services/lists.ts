import { PageArguments, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { getConnectionsByUser } from '../queries.ts';

export const getUserConnections = service(
  'The viewer’s own connections, newest first.',
  z.object({ tag: z.string().max(1_000).nullish(), page: PageArguments }),
  async (ctx: Context, { tag, page }) => getConnectionsByUser(ctx, { userId: ctx.viewer.id, tag, page }),
  { transaction: false },
);
