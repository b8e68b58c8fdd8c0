/** Keys and required fields that belong to others. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  people: {
    typeDefs: `
      type Query { people: [Person!]! }
      type Person @key(fields: "id") { id: ID!  first: String!  last: String }`,
    resolvers: {
      Query: { people: () => [{ id: 'p-1' }] },
      Person: { ...itself, first: () => 'Ada', last: () => 'Lovelace' },
    },
  },
  greetings: {
    typeDefs: `
      extend type Person @key(fields: "id") {
        id: ID! @external
        first: String! @external
        last: String @external
        greeting(polite: Boolean = false): String @requires(fields: "first last")
      }`,
    resolvers: {
      Person: { ...itself, greeting: ({ first, last }, { polite }) => (polite ? `Dear ${first} ${last}` : `Hi ${first}`) },
    },
  },
};
