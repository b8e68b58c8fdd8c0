/** Our gateway with every guard, authentication and metrics on: `node ours/gateway.ts in-process|http`. */
import { readFileSync } from 'node:fs';
import { createLog } from '@lyceum/platform/log.ts';
import { enableMetrics } from '@lyceum/platform/metrics.ts';
import { HttpTransports, startGateway } from '@lyceum/supergraph';
import { auth } from '../harness/auth.ts';
import { given, serving } from '../harness/control.ts';
import { CompiledSubgraph } from '../subgraphs/compiled-subgraph.ts';
import { SUBGRAPHS } from '../world/schema.ts';
import { rates } from './rates.ts';

const http = new HttpTransports({ secret: given('PRINCIPAL_SECRET') });
const local = new Map<string, CompiledSubgraph>();
if (process.argv[2] === 'in-process') for (const name of SUBGRAPHS) local.set(name, new CompiledSubgraph(name));

enableMetrics();
const gateway = await startGateway({
  supergraph: readFileSync(given('SUPERGRAPH'), 'utf8'),
  transports: (name, url) => local.get(name) ?? http.to(name, url),
  auth: auth(),
  introspection: false,
  rates,
  port: 0,
  log: createLog({ level: 'info', name: 'gateway' }),
});
serving({ gateway: gateway.port });
