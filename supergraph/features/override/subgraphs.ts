/** A field that has moved from one subgraph to another. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  old: {
    typeDefs: `
      type Query { things: [Thing!] }
      type Thing @key(fields: "id") { id: ID!  moved: String  stayed: String }`,
    resolvers: { Query: { things: () => [{ id: 't-1' }] }, Thing: { ...itself, moved: () => 'old', stayed: () => 'old' } },
  },
  new: {
    typeDefs: `type Thing @key(fields: "id") { id: ID!  moved: String @override(from: "old") }`,
    resolvers: { Thing: { ...itself, moved: () => 'new' } },
  },
};
