/** The same subgraphs served by the kit: documents compiled once, principals verified. */
import { serveSubgraph } from '@lyceum/kit/http.ts';
import { createLog } from '@lyceum/platform/log.ts';
import { given, serving } from '../harness/control.ts';
import { SUBGRAPHS } from '../world/schema.ts';
import { CompiledSubgraph } from './compiled-subgraph.ts';

const ports: Record<string, number> = {};
const log = createLog({ level: 'warn', name: 'subgraphs' });
for (const name of SUBGRAPHS) {
  const subgraph = new CompiledSubgraph(name);
  const { port } = await serveSubgraph(Object.assign(subgraph, { log }), { port: 0, host: '127.0.0.1', secret: given('PRINCIPAL_SECRET') });
  ports[name] = port;
}
serving(ports);
