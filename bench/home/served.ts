/** The same subgraphs, each behind a port of its own, as `npm run serve` runs them. */
import { serveSubgraph } from '@lyceum/kit/http.ts';
import { given, serving } from '../harness/control.ts';
import { startGraph } from './graph.ts';

const { runtimes } = await startGraph('bench-served');
const ports: Record<string, number> = {};
for (const runtime of runtimes) {
  const { port } = await serveSubgraph(runtime, { port: 0, host: '127.0.0.1', secret: given('PRINCIPAL_SECRET') });
  ports[runtime.name] = port;
}
serving(ports);
