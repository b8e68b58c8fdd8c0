/** Starts a gateway: its planning thread begins first, and reads its modules while this thread reads the others. */
import './compile-cache.ts';
import { readFile } from 'node:fs/promises';
import type { Gateway } from './gateway.ts';
import { DEFAULT_LIMITS, hasThread } from './limits.ts';
import type { GatewayOptions } from './options.ts';
import { BegunThread } from './plan/begun-thread.ts';

export type { Gateway } from './gateway.ts';
export type { Limits } from './limits.ts';
export { DEFAULT_LIMITS } from './limits.ts';
export type { AuthOptions, FactsOptions, GatewayLog, GatewayOptions, Route } from './options.ts';
export { HttpTransports } from './send/http.ts';

type Beginning = Pick<GatewayOptions, 'supergraph' | 'planningThread' | 'limits'>;

/** The thread that will plan, begun before there is a gateway; nothing where the gateway needs none. */
export async function beginPlanning({ supergraph, planningThread, limits }: Beginning): Promise<BegunThread | undefined> {
  if (!hasThread({ planningThread }, { ...DEFAULT_LIMITS, ...limits })) return undefined;
  const program = planningThread instanceof URL ? planningThread : undefined;
  return new BegunThread(typeof supergraph === 'string' ? supergraph : await readFile(supergraph.file, 'utf8'), program);
}

/** The graph behind one address: HTTP and WebSocket at `/graphql`, health, and the subgraphs' own routes. */
export async function startGateway(options: GatewayOptions, beginning = beginPlanning(options)): Promise<Gateway> {
  const begun = await beginning;
  try {
    const { startGateway: start } = await import('./gateway.ts');
    return await start(options, begun);
  } finally {
    begun?.stop(); // unless it was taken
  }
}
