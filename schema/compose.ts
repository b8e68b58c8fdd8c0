import { readdirSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { subgraphSdl } from '@lyceum/kit/sdl.ts';
import { parse, printSchema } from 'graphql';
import type { SettingsDefinition } from '@lyceum/kit';

/** The port of each subgraph where they run apart: `docker-compose.yml` and `npm run serve` use the same. */
const FIRST_PORT = 4101;
const ORDER = ['accounts', 'profiles', 'courses', 'messaging', 'notifications', 'payments'];

const root = new URL('../', import.meta.url);
const names = readdirSync(new URL('subgraphs', root)).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
const services = await Promise.all(
  names.map(async (name) => {
    const folder = new URL(`subgraphs/${name}/`, root);
    const { settings }: { settings: SettingsDefinition } = await import(new URL('settings.ts', folder).href);
    return { name, url: `http://${name}:${FIRST_PORT + ORDER.indexOf(name)}/graphql`, typeDefs: parse(subgraphSdl(folder, settings)) };
  }),
);

const { supergraphSdl, errors, hints } = composeServices(services);
if (!supergraphSdl)
  throw new AggregateError(errors ?? [], `The subgraphs do not compose:\n${errors?.map((error) => error.message).join('\n')}`);
// a directive of ours with two different arguments would silently keep the first
const clashes = hints?.filter(({ definition }) => definition.code === 'INCONSISTENT_NON_REPEATABLE_DIRECTIVE_ARGUMENTS') ?? [];
if (clashes.length) throw new Error(clashes.map(({ message }) => message).join('\n'));

const supergraph = Supergraph.build(supergraphSdl, { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES });
writeFileSync(new URL('supergraph.graphql', import.meta.url), `${supergraphSdl.trim()}\n`);
writeFileSync(new URL('api.graphql', import.meta.url), `${printSchema(supergraph.apiSchema().toGraphQLJSSchema())}\n`);
