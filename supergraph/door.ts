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

/** The graph behind one address: HTTP and WebSocket at `/graphql`, health, and the subgraphs' own routes. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { supergraph, planningThread } = options;
  const program = planningThread instanceof URL ? planningThread : undefined;
  let begun: BegunThread | undefined;
  if (hasThread(options, { ...DEFAULT_LIMITS, ...options.limits }))
    begun = new BegunThread(typeof supergraph === 'string' ? supergraph : await readFile(supergraph.file, 'utf8'), program);
  try {
    const { startGateway: start } = await import('./gateway.ts');
    return await start(options, begun);
  } finally {
    begun?.stop(); // unless it was taken
  }
}
