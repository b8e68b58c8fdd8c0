/** The schema about itself, beside data. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  one: {
    typeDefs: `
      "What may be asked."
      type Query { now: Int  secret: Int @inaccessible  gone: Int @deprecated(reason: "Use now.") }
      type Thing @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { now: () => 1, secret: () => 1, gone: () => 1 }, Thing: itself },
  },
  two: {
    typeDefs: `
      type Query { thing: Thing }
      type Thing @key(fields: "id") { id: ID!  kind: Kind }
      enum Kind { A B }`,
    resolvers: { Query: { thing: () => ({ id: 't-1' }) }, Thing: { ...itself, kind: () => 'A' } },
  },
};
