/** The subgraphs as Apollo's documentation has them: one Apollo Server each, here in one process. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { serving } from '../harness/control.ts';
import { SUBGRAPHS } from '../world/schema.ts';
import { subgraphSchema } from '../world/subgraphs.ts';

const ports: Record<string, number> = {};
for (const name of SUBGRAPHS) {
  const server = new ApolloServer({ schema: subgraphSchema(name) });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  ports[name] = Number(new URL(url).port);
}
serving(ports);
