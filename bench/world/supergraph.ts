import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { SUBGRAPHS, type SubgraphName, sdl } from './schema.ts';

/** The composed graph, with the address of each subgraph. */
export function compose(urlOf: (name: SubgraphName) => string = (name) => `http://${name}.invalid/graphql`): string {
  const composed = composeServices(SUBGRAPHS.map((name) => ({ name, url: urlOf(name), typeDefs: parse(sdl[name]) })));
  if (composed.supergraphSdl === undefined) throw new Error(composed.errors?.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
}
