/**
 * Apollo Server over Apollo's gateway, as documented: `node peers/stock.ts http` (RemoteGraphQLDataSource) or `in-process`
 * (LocalGraphQLDataSource over the same schemas).
 */
import { readFileSync } from 'node:fs';
import { ApolloGateway, LocalGraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { given, serving } from '../harness/control.ts';
import { SUBGRAPHS } from '../world/schema.ts';
import { subgraphSchema } from '../world/subgraphs.ts';

const local = new Map<string, LocalGraphQLDataSource>();
if (process.argv[2] === 'in-process') for (const name of SUBGRAPHS) local.set(name, new LocalGraphQLDataSource(subgraphSchema(name)));

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(given('SUPERGRAPH'), 'utf8'),
  buildService: ({ name, url }) => local.get(name) ?? new RemoteGraphQLDataSource(url === undefined ? {} : { url }),
});
const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: 0, host: '127.0.0.1' } });
serving({ gateway: Number(new URL(url).port) });
