import { PageArguments, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { getActivitiesByUser } from '../queries.ts';

export const getUserActivities = service(
  'What somebody did, newest first, as far as the viewer may see it.',
  z.object({ userId: z.string().max(100), page: PageArguments }),
  async (ctx: Context, { userId, page }) => getActivitiesByUser(ctx, { userId, page }),
  { transaction: false },
);
