import type { GatewayOptions } from '../gateway.ts';
import { HttpTransports } from '../send/http.ts';
import { buildHouse } from './house.ts';
import { HttpSubgraph, SECRET } from './http-subgraph.ts';
import { InMemory } from './in-memory.ts';
import { type Started, start } from './start.ts';

/** A gateway over the house whose subgraphs are behind ports of their own. */
export async function startOverHttp(
  options: Partial<GatewayOptions> = {},
): Promise<Started & { served: ReadonlyMap<string, HttpSubgraph>; stop(): Promise<void> }> {
  const house = buildHouse();
  const served = new Map<string, HttpSubgraph>();
  for (const [name, schema] of Object.entries(house.schemas))
    served.set(name, await new HttpSubgraph(name, schema, new InMemory(name, schema)).listen());
  const http = new HttpTransports({ secret: SECRET });
  const started = await start({ house, ...options, transports: (name) => http.to(name, served.get(name)?.url ?? '') });
  return {
    ...started,
    served,
    stop: async () => {
      await started.gateway.stop();
      await http.close();
      for (const subgraph of served.values()) await subgraph.close();
    },
  };
}
