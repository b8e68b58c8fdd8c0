/** A key of several fields. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  rooms: {
    typeDefs: `
      type Query { rooms: [Room!]! }
      type Room @key(fields: "house number") { house: ID!  number: Int!  name: String }`,
    resolvers: {
      Query: {
        rooms: () => [
          { house: 'a', number: 0 },
          { house: 'a', number: 1 },
          { house: 'b', number: 1 },
          { house: 'a', number: 1 },
        ],
      },
      Room: { ...itself, name: ({ house, number }) => (number ? `${house}${number}` : null) },
    },
  },
  cleaning: {
    typeDefs: `type Room @key(fields: "house number") { house: ID!  number: Int!  cleaned: Boolean!  by: [String] }`,
    resolvers: { Room: { ...itself, cleaned: ({ number }) => number === 1, by: ({ house }) => [house, null] } },
  },
};
