/** A feature's subgraphs, as text and as data. */
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';

// a feature's resolvers are as loosely typed as its data
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Resolvers = GraphQLResolverMap<any>;

export interface Subgraph {
  readonly typeDefs: string;
  readonly resolvers: Resolvers;
}
export type Subgraphs = Readonly<Record<string, Subgraph>>;

const HEADER = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requires", "@external",
  "@provides", "@override", "@inaccessible", "@interfaceObject", "@context", "@fromContext", "@tag"])\n`;

export const documentOf = (typeDefs: string): DocumentNode => parse(typeDefs.includes('@link(') ? typeDefs : HEADER + typeDefs);

/** Throws what composition says. */
export function compose(typeDefs: Readonly<Record<string, string>>): string {
  const result = composeServices(
    Object.entries(typeDefs).map(([name, own]) => ({ name, url: `http://${name}`, typeDefs: documentOf(own) })),
  );
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
}

export const schemaOf = (typeDefs: string, resolvers: Resolvers): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs: documentOf(typeDefs), resolvers }]);

export const typeDefsOf = (subgraphs: Subgraphs): Record<string, string> =>
  Object.fromEntries(Object.entries(subgraphs).map(([name, { typeDefs }]) => [name, typeDefs]));

/** Entities that are known by what they are asked with. */
export const itself = { __resolveReference: async (representation: unknown) => representation };
