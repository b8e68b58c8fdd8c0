import { ANNOUNCEMENTS, found, Refusal, service } from '@lyceum/kit';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type EmsInstanceRow, instances } from '../tables.ts';

const demand = (ctx: Context) => {
  if (!ctx.hasScope('ems:manage')) throw new Refusal('FORBIDDEN', 'Draining needs the scope ems:manage.');
};
const living = async (ctx: Context, id: string): Promise<EmsInstanceRow> => {
  const row = found(await ctx.load.instance.load(id), 'The instance');
  if (row.health === 'GONE' || row.health === 'UNHEALTHY') throw new Refusal('CONFLICT', 'The instance does not answer.');
  return row;
};

export const drainInstance = service(
  'Has an instance take no new work: gateways send it no requests, and other instances take over its listeners and schedules.',
  z.object({ id: z.uuid() }),
  async (ctx: Context, { id }): Promise<EmsInstanceRow> => {
    demand(ctx);
    const instance = await living(ctx, id);
    if (instance.address === null)
      throw new Refusal('CONFLICT', 'This instance runs within the gateway’s process: stop the process instead.');
    // two who drain the last two instances at once queue here
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`ems drain ${instance.app}`}, 0))`);
    const others = await ctx.db.$count(
      instances,
      and(eq(instances.app, instance.app), ne(instances.id, id), inArray(instances.health, ['HEALTHY', 'DEGRADED'])),
    );
    if (!others) throw new Refusal('CONFLICT', `It is the only instance of ${instance.app} that works: start another first.`);
    const [row] = await ctx.db.update(instances).set({ health: 'DRAINING' }).where(eq(instances.id, id)).returning();
    await ctx.publish('ems.instance.health_changed.v1', id, {
      app: instance.app,
      instanceId: id,
      health: 'DRAINING',
      before: instance.health,
    });
    await ctx.audit('instance.drained', { type: 'EmsInstance', id }, { app: instance.app, address: instance.address });
    ctx.afterCommit(() => void ctx.tell(ANNOUNCEMENTS.control, { instanceId: id, action: 'DRAIN' }).catch(() => {}));
    return found(row, 'The instance');
  },
);

export const resumeInstance = service(
  'Has an instance that was drained take work again.',
  z.object({ id: z.uuid() }),
  async (ctx: Context, { id }): Promise<EmsInstanceRow> => {
    demand(ctx);
    const instance = await living(ctx, id);
    if (instance.health !== 'DRAINING') throw new Refusal('CONFLICT', 'The instance takes work already.');
    await ctx.audit('instance.resumed', { type: 'EmsInstance', id }, { app: instance.app, address: instance.address });
    ctx.afterCommit(() => void ctx.tell(ANNOUNCEMENTS.control, { instanceId: id, action: 'RESUME' }).catch(() => {}));
    return instance;
  },
);
