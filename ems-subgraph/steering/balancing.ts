import { query } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { listGateways } from './gateways.ts';

export const loadBalancing = query(
  'How requests are spread over the instances of apps, as the gateways see them.',
  z.object({ app: z.string().max(100).nullish() }),
  async (ctx: Context, { app }) => {
    const rows = await listGateways(ctx, {});
    const all = rows.flatMap(({ id, status }) => status.instances.map((instance) => ({ gatewayId: id, ...instance })));
    const { balancingStrategy } = ctx.settings;
    return {
      strategy: balancingStrategy,
      instances: all
        .filter(({ subgraph }) => !app || subgraph === app)
        .map(({ gatewayId, subgraph, url, state, pending, asked, drained, weight }) => ({
          gatewayId,
          app: subgraph,
          url,
          breaker: STATES[state],
          pending,
          asked,
          drained,
          weight,
        })),
    };
  },
);

const STATES = { closed: 'CLOSED', open: 'OPEN', 'half-open': 'HALF_OPEN' } as const;

export const middlewareChain = query(
  'The rooms that every request passes, in order, with their figures over all gateways.',
  z.object({}),
  async (ctx: Context) => {
    const rows = (await listGateways(ctx, {})).flatMap(({ status }) => status.chain.map((link, order) => ({ order, ...link })));
    const chain = [...Map.groupBy(rows, ({ name }) => name)].map(([name, links]) => ({
      name,
      order: links[0]?.order ?? 0,
      calls: links.reduce((sum, { calls }) => sum + calls, 0),
      refused: links.reduce((sum, { refused }) => sum + refused, 0),
      p50Ms: Math.max(...links.map(({ p50Ms }) => p50Ms)),
      p95Ms: Math.max(...links.map(({ p95Ms }) => p95Ms)),
      p99Ms: Math.max(...links.map(({ p99Ms }) => p99Ms)),
    }));
    return chain.toSorted((a, b) => a.order - b.order);
  },
);

export const rateLimitStatus = query('What gateways count readers by, now.', z.object({}), async (ctx: Context) => {
  const rows = (await listGateways(ctx, {})).flatMap(({ id, status }) => status.rates.map((rate) => ({ gatewayId: id, ...rate })));
  return rows;
});
