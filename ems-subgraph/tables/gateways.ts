import { instant } from '@lyceum/kit';
import { index, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { schema } from './schema.ts';

/** What a gateway said of itself last. */
export interface GatewayStatus {
  readonly chain: { name: string; calls: number; refused: number; p50Ms: number; p95Ms: number; p99Ms: number }[];
  readonly strategy: string | null;
  readonly instances: {
    subgraph: string;
    url: string;
    state: 'closed' | 'open' | 'half-open';
    pending: number;
    asked: number;
    drained: boolean;
    weight: number;
    reason: string;
  }[];
  readonly rates: { name: string; points: number; seconds: number }[];
  readonly caches: { name: string; entries: number; hits: number; misses: number }[];
}

export const gateways = schema.table(
  'gateways',
  {
    id: uuid().primaryKey(),
    url: text().notNull(),
    startedAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    status: jsonb().$type<GatewayStatus>().notNull(),
  },
  (t) => [index('gateways_seen').on(t.lastSeenAt)],
);
