import { Refusal, service } from '@lyceum/kit';
import type { Context } from '../context.ts';
import { GATEWAYS } from '../steering/gateways.ts';
import { PURGE, Purge } from './cache.ts';

export const purgeCache = service(
  'Forgets kept answers in every process: those of a query, of an app, or that hold an entity; without any of them all, and what gateways keep.',
  Purge,
  async (ctx: Context, wanted): Promise<{ purged: boolean }> => {
    if (!ctx.hasScope('ems:manage')) throw new Refusal('FORBIDDEN', 'Purging caches needs the scope ems:manage.');
    await ctx.tell(PURGE, wanted);
    if (!wanted.key && !wanted.type && !wanted.entity) await ctx.tell(GATEWAYS.control, { purge: 'operations' });
    await ctx.audit('cache.purged', { type: 'Cache', id: wanted.key ?? wanted.type ?? wanted.entity ?? 'all' });
    return { purged: true };
  },
  { transaction: false },
);
