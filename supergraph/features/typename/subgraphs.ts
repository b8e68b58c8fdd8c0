/** `__typename` everywhere, also where subgraphs call a type otherwise. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  one: {
    typeDefs: `
      type Query { node: Node  self: Query!  value: Value }
      interface Node { id: ID! }
      type Thing implements Node @key(fields: "id") { id: ID! }
      type Value { n: Int }`,
    resolvers: {
      Query: { node: () => ({ __typename: 'Thing', id: 't-1' }), self: () => ({}), value: () => ({ n: 1 }) },
      Thing: itself,
    },
  },
  two: {
    typeDefs: `
      type Query { thing: Thing  other: Int }
      type Thing @key(fields: "id") { id: ID!  query: Query!  size: Int }`,
    resolvers: { Query: { thing: () => ({ id: 't-2' }), other: () => 2 }, Thing: { ...itself, query: () => ({}), size: () => 5 } },
  },
  three: {
    typeDefs: `
      schema { query: Questions mutation: Changes }
      type Questions { three: Int }
      type Changes { change: Int }`,
    resolvers: { Questions: { three: () => 3 }, Changes: { change: () => 1 } },
  },
};
