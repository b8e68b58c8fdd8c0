/** What gateways and operators say to each other on the bus. */
import { Principal } from '@lyceum/platform/principal.ts';
import { z } from 'zod';

export const GATEWAYS = {
  /** Every gateway says how it does. */
  wanted: 'gateway.wanted',
  status: 'gateway.status',
  control: 'gateway.control',
  /** Asked of any of them, as parts of subgraphs are. */
  parts: 'parts.gateway',
} as const;

/** What subgraphs say of themselves. */
export const REGISTRY = {
  wanted: 'registry.wanted',
  instance: 'registry.instance',
  heartbeat: 'registry.heartbeat',
  settings: 'registry.settings',
} as const;

export const Beat = z.object({
  instance: z.object({ app: z.string(), address: z.string().nullable(), state: z.enum(['RUNNING', 'DRAINING', 'STOPPED']) }),
});

const Points = z.int().min(0).catch(0);
/** The settings of the EMS by which gateways go; zero: as the gateway was started. */
export const Steering = z.object({
  app: z.literal('ems'),
  values: z.object({
    balancingStrategy: z.enum(['LEAST_CONNECTIONS', 'ROUND_ROBIN', 'WEIGHTED']).catch('LEAST_CONNECTIONS'),
    instanceWeights: z.record(z.string(), z.number().min(0).max(1_000)).catch({}),
    middlewareOrder: z.array(z.string()).catch([]),
    userRatePoints: Points,
    addressRatePoints: Points,
    operationRatePoints: Points,
  }),
});
export type Steering = z.output<typeof Steering>['values'];

export const Control = z.object({
  resetBreaker: z.object({ subgraph: z.string(), url: z.string() }).optional(),
  tripBreaker: z.object({ subgraph: z.string(), url: z.string() }).optional(),
  purge: z.enum(['operations']).optional(),
});

export const Explain = z.object({ query: z.string(), operationName: z.string().nullish(), variables: z.record(z.string(), z.unknown()) });
export const Asked = z.object({ part: z.string(), input: z.unknown(), principal: Principal, requestId: z.string() });
