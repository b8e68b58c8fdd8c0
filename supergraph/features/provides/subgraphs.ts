/** Fields that a subgraph knows only on one way to the entity. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  users: {
    typeDefs: `
      type Query { user: User }
      type User @key(fields: "id") { id: ID!  name: String! @shareable  address: Address @shareable }
      type Address { city: String @shareable  zip: String }`,
    resolvers: {
      Query: { user: () => ({ id: 'u-1' }) },
      User: { ...itself, name: () => 'from users', address: () => ({ city: 'from users', zip: '1' }) },
    },
  },
  reviews: {
    typeDefs: `
      type Query { reviews: [Review!]! }
      type Review { author: User @provides(fields: "name address { city }")  editor: User }
      type User @key(fields: "id") { id: ID!  name: String! @external  address: Address @external }
      type Address @shareable { city: String }`,
    resolvers: {
      Query: { reviews: () => [{}] },
      Review: {
        author: () => ({ id: 'u-1', name: 'from reviews', address: { city: 'from reviews' } }),
        editor: () => ({ id: 'u-1' }),
      },
      User: itself,
    },
  },
};
