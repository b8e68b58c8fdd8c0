/**
 * Subscriptions as the stock stack has them: graphql-ws, publish and subscribe in memory, one execution per subscriber.
 * `node peers/graphql-ws.ts monolith` executes one schema by graphql-js; `gateway` the plan of a supergraph by Apollo's gateway.
 */
import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { PubSub } from 'graphql-subscriptions';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import { given, serving } from '../harness/control.ts';
import { addMessage, type Message } from '../world/data.ts';
import { monolithResolvers, monolithSdl } from '../world/monolith.ts';
import { planned } from './planned-subscription.ts';

const pubsub = new PubSub<{ sent: { messageAdded: Message } }>();
let readers = 0;
function events() {
  readers++;
  return pubsub.asyncIterableIterator<{ messageAdded: Message }>('sent');
}

const monolith = (): GraphQLSchema =>
  buildSubgraphSchema([
    { typeDefs: parse(monolithSdl), resolvers: { ...monolithResolvers, Subscription: { messageAdded: { subscribe: events } } } },
  ]);

const server = createServer();
const wss = new WebSocketServer({ server, path: '/graphql', perMessageDeflate: false });
if (process.argv[2] === 'monolith') useServer({ schema: monolith() }, wss);
else useServer(planned(given('SUPERGRAPH'), events), wss);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (!address || typeof address === 'string') return;
  serving(
    { gateway: address.port },
    { publish: (n) => pubsub.publish('sent', { messageAdded: addMessage(z.number().parse(n)) }), readers: () => readers },
  );
});
