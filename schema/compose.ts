import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import type { SubgraphDefinition } from '@lyceum/kit';
import { factTypes } from '@lyceum/kit/events.ts';
import { routesOf } from '@lyceum/kit/routes.ts';
import { domainSdl, subgraphSdl } from '@lyceum/kit/sdl.ts';
import { settingsFact } from '@lyceum/kit/settings-store.ts';
import { parse, printSchema } from 'graphql';

/**
 * Writes the contract as text: `supergraph.graphql` (what the gateway plans over), `api.graphql` (what clients see), `facts.json`
 * and `routes.json` (what a gateway that runs apart must know of the subgraphs).
 */
const PORTS: Readonly<Record<string, number>> = {
  accounts: 4101,
  profiles: 4102,
  courses: 4103,
  messaging: 4104,
  notifications: 4105,
  payments: 4106,
  ems: 4116,
};
const root = new URL('../', import.meta.url);
const folderOf = (name: string) => new URL(name === 'ems' ? 'ems-subgraph/' : `subgraphs/${name}/`, root);
const names = [...readdirSync(new URL('subgraphs/', root)), 'ems']
  .filter((name) => existsSync(new URL('subgraph.ts', folderOf(name))))
  .sort((a, b) => (PORTS[a] ?? 0) - (PORTS[b] ?? 0));

const definitions = await Promise.all(
  names.map(async (name): Promise<SubgraphDefinition> => {
    const loaded: { default: SubgraphDefinition } = await import(new URL('subgraph.ts', folderOf(name)).href);
    return loaded.default;
  }),
);
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
