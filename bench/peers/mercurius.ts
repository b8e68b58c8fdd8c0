/** One schema instead of subgraphs: Mercurius on Fastify, operations compiled by graphql-jit. */
import { fastify } from 'fastify';
import { mercurius } from 'mercurius';
import { serving } from '../harness/control.ts';
import { monolithResolvers, monolithSdl } from '../world/monolith.ts';

const app = fastify();
await app.register(mercurius, { schema: monolithSdl, resolvers: monolithResolvers, jit: 1, path: '/graphql' });
serving({ gateway: Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port) });
