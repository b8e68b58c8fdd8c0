import { found, query, Refusal, service } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { closeBreaker, portBreakers } from '../ports/breakers.ts';
import { GATEWAYS, listGateways } from './gateways.ts';

const Name = z.string().min(1).max(400);

/** The breakers of ports, and those of gateways as `<app> <url>`. */
export const circuitBreakers = query(
  'The breakers of ports and of instances, with their states and reasons.',
  z.object({}),
  async (ctx: Context) => {
    const ports = (await portBreakers(ctx, {})).map(({ name, state, failures, reason, retryAt, changedAt }) => ({
      name,
      kind: 'PORT' as const,
      state,
      failures,
      reason,
      retryAt,
      changedAt,
      gatewayId: null,
    }));
    const instances = (await listGateways(ctx, {})).flatMap(({ id, lastSeenAt, status }) =>
      status.instances.map(({ subgraph, url, state, reason }) => ({
        name: `${subgraph} ${url}`,
        kind: 'INSTANCE' as const,
        state: STATES[state],
        failures: null,
        reason: reason || null,
        retryAt: null,
        changedAt: lastSeenAt,
        gatewayId: id,
      })),
    );
    return [...ports, ...instances];
  },
);
const STATES = { closed: 'CLOSED', open: 'OPEN', 'half-open': 'HALF_OPEN' } as const;

const instanceNamed = async (ctx: Context, name: string) => {
  const known = (await listGateways(ctx, {})).flatMap(({ status }) => status.instances);
  return known.find(({ subgraph, url }) => `${subgraph} ${url}` === name);
};
const demand = (ctx: Context) => {
  if (!ctx.hasScope('ems:manage')) throw new Refusal('FORBIDDEN', 'Breakers are changed with the scope ems:manage.');
};

export const resetBreaker = service(
  'Closes a breaker: what it kept away is tried again at once, by every gateway.',
  z.object({ name: Name }),
  async (ctx: Context, { name }): Promise<{ name: string; state: 'CLOSED' | 'OPEN' }> => {
    demand(ctx);
    const instance = await instanceNamed(ctx, name);
    if (!instance) await closeBreaker(ctx, { name });
    else {
      await ctx.tell(GATEWAYS.control, { resetBreaker: { subgraph: instance.subgraph, url: instance.url } });
      await ctx.audit('breaker.reset', { type: 'Breaker', id: name });
    }
    return { name, state: 'CLOSED' };
  },
  { transaction: false },
);

export const tripBreaker = service(
  'Opens the breaker of an instance in every gateway, as after many failures: it is probed after a while.',
  z.object({ name: Name }),
  async (ctx: Context, { name }): Promise<{ name: string; state: 'CLOSED' | 'OPEN' }> => {
    demand(ctx);
    const { subgraph, url } = found(await instanceNamed(ctx, name), 'The breaker');
    await ctx.tell(GATEWAYS.control, { tripBreaker: { subgraph, url } });
    await ctx.audit('breaker.tripped', { type: 'Breaker', id: name });
    return { name, state: 'OPEN' };
  },
  { transaction: false },
);
