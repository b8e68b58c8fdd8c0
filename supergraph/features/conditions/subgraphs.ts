/** `@skip` and `@include` on fields, fragments and whole fetches. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  one: {
    typeDefs: `
      type Query { things: [Thing!]  one: Int! }
      type Thing @key(fields: "id") { id: ID!  a: Int  b: Int! }`,
    resolvers: { Query: { things: () => [{ id: 't-1' }], one: () => 1 }, Thing: { ...itself, a: () => 1, b: () => 2 } },
  },
  two: {
    typeDefs: `
      type Query { two: Int }
      type Thing @key(fields: "id") { id: ID!  c(n: Int): Int  d: Thing }`,
    resolvers: { Query: { two: () => 2 }, Thing: { ...itself, c: (_, { n }) => n ?? 3, d: () => ({ id: 't-2' }) } },
  },
};
