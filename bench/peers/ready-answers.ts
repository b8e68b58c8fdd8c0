/** What Node's HTTP server alone costs: the body is read, and the bytes of its answer are ready. No authentication, no GraphQL once they are. */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { z } from 'zod';
import { serving } from '../harness/control.ts';
import { monolithResolvers, monolithSdl } from '../world/monolith.ts';

const schema = buildSubgraphSchema([{ typeDefs: parse(monolithSdl), resolvers: monolithResolvers }]);
const Body = z.object({ query: z.string() });
const ready = new Map<string, string>();

const server = createServer(async (req, res) => {
  const body = await text(req);
  let answer = ready.get(body);
  if (answer === undefined) {
    answer = JSON.stringify(await graphql({ schema, source: Body.parse(JSON.parse(body)).query }));
    ready.set(body, answer);
  }
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(answer) });
  res.end(answer);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address !== 'string') serving({ gateway: address.port });
});
