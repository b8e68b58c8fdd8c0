import { writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { factTypes } from '@lyceum/kit/events.ts';
import { routesOf } from '@lyceum/kit/routes.ts';
import { domainSdl, subgraphSdl } from '@lyceum/kit/sdl.ts';
import { settingsFact } from '@lyceum/kit/settings-writing.ts';
import { parse, printSchema } from 'graphql';
import { domainNames, loadDomain, PORTS } from '../scripts/house/domains.ts';

/**
 * Writes the contract as text: `supergraph.graphql` (what the gateway plans over), `api.graphql` (what clients see), `facts.json`
 * and `routes.json` (what a gateway that runs apart must know of the subgraphs).
 */
const definitions = await Promise.all(domainNames().map(loadDomain));
const services = definitions.map(({ name, folder, settings }) => ({
  name,
  url: `http://${name}:${PORTS[name]}/graphql`,
  typeDefs: parse(subgraphSdl(folder, settings)),
}));

const { supergraphSdl, errors, hints } = composeServices(services);
if (!supergraphSdl) throw new Error(`The subgraphs do not compose:\n${errors?.map((error) => error.message).join('\n')}`);
// a directive of ours with two different arguments would silently keep the first
const clashes = hints?.filter(({ definition }) => definition.code === 'INCONSISTENT_NON_REPEATABLE_DIRECTIVE_ARGUMENTS') ?? [];
if (clashes.length) throw new Error(clashes.map(({ message }) => message).join('\n'));

const supergraph = Supergraph.build(supergraphSdl, { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES });
const write = (file: string, text: string) => writeFileSync(new URL(file, import.meta.url), `${text.trim()}\n`);
write('supergraph.graphql', supergraphSdl);
write('api.graphql', printSchema(supergraph.apiSchema().toGraphQLJSSchema()));
write(
  'facts.json',
  JSON.stringify(
    definitions.flatMap(({ name, events = {} }) => factTypes({ ...events, ...settingsFact(name) })),
    null,
    2,
  ),
);
write('routes.json', JSON.stringify(definitions.flatMap(routesOf), null, 2));

const live = supergraph.schema.schemaDefinition.rootType('subscription')?.fields() ?? [];
const sources = live.map(({ name }): [string, string] => [name, definitions.find(({ folder }) => definesLive(folder, name))?.name ?? '']);
writeFileSync(
  new URL('../packages/sdk/streams.generated.ts', import.meta.url),
  `/** The log that each Subscription field reads. */\nexport const SOURCES: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(sources), null, 2)};\n`,
);

function definesLive(folder: URL, field: string): boolean {
  return parse(domainSdl(folder)).definitions.some(
    (node) =>
      (node.kind === 'ObjectTypeDefinition' || node.kind === 'ObjectTypeExtension') &&
      node.name.value === 'Subscription' &&
      node.fields?.some(({ name }) => name.value === field),
  );
}
