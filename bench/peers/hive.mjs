// Hive Gateway's runtime: `node peers/hive.mjs js|rust`, the second with the planner and executor of @graphql-hive/router-runtime.
// Plain JavaScript: its declarations extend those of graphql, and TypeScript would hold all of this project to them.
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import http from '@graphql-mesh/transport-http';
import { given, serving } from '../harness/control.ts';

const runtime = createGatewayRuntime({
  supergraph: given('SUPERGRAPH'),
  ...(process.argv[2] === 'rust' ? { unifiedGraphHandler } : {}),
  transports: { http },
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } },
  logging: 'warn',
});
const server = createServer(runtime);
server.listen(0, '127.0.0.1', () => serving({ gateway: server.address().port }));
