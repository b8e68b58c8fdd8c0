import { query, Refusal, SECOND, service } from '@lyceum/kit';
import { desc, gt, lt } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { gateways } from '../tables.ts';

/** What gateways and the EMS say to each other on the bus. */
export const GATEWAYS = {
  wanted: 'gateway.wanted',
  status: 'gateway.status',
  control: 'gateway.control',
} as const;

/** One that is silent for so long is gone. */
const SILENCE = 20 * SECOND;

export const Status = z.object({
  id: z.uuid(),
  url: z.string(),
  startedAt: z.iso.datetime(),
  chain: z.array(z.object({ name: z.string(), calls: z.int(), refused: z.int(), p50Ms: z.number(), p95Ms: z.number(), p99Ms: z.number() })),
  strategy: z.string().nullable(),
  instances: z.array(
    z.object({
      subgraph: z.string(),
      url: z.string(),
      state: z.enum(['closed', 'open', 'half-open']),
      pending: z.int(),
      asked: z.int(),
      drained: z.boolean(),
      weight: z.number(),
      reason: z.string(),
    }),
  ),
  rates: z.array(z.object({ name: z.string(), points: z.int(), seconds: z.int() })),
  caches: z.array(z.object({ name: z.string(), entries: z.int(), hits: z.int(), misses: z.int() })),
});

export const recordGateway = service(
  'Keeps what a gateway says of itself.',
  Status,
  async (ctx: Context, { id, url, startedAt, ...status }) => {
    if (!ctx.isSystem) throw new Refusal('FORBIDDEN', 'Gateways say this of themselves.');
    const row = { url, startedAt: new Date(startedAt), lastSeenAt: ctx.now, status };
    await ctx.db
      .insert(gateways)
      .values({ id, ...row })
      .onConflictDoUpdate({ target: gateways.id, set: row });
    await ctx.db.delete(gateways).where(lt(gateways.lastSeenAt, new Date(ctx.now.getTime() - 30 * SILENCE)));
  },
);

/** The gateways that live. */
export const listGateways = query('The gateways that live, with what each says of itself.', z.object({}), async (ctx: Context) =>
  ctx.db
    .select()
    .from(gateways)
    .where(gt(gateways.lastSeenAt, new Date(ctx.now.getTime() - SILENCE)))
    .orderBy(desc(gateways.startedAt), gateways.id),
);
