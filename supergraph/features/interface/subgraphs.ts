/** Interfaces whose implementations several subgraphs extend. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  catalogue: {
    typeDefs: `
      type Query { items: [Item]!  first: Item }
      interface Item { id: ID!  title(upper: Boolean): String! }
      interface Printed { pages: Int }
      type Book implements Item & Printed @key(fields: "id") { id: ID!  title(upper: Boolean): String!  pages: Int  isbn: String }
      type Journal implements Item & Printed @key(fields: "id") { id: ID!  title(upper: Boolean): String!  pages: Int  issue: Int }
      type Film implements Item @key(fields: "id") { id: ID!  title(upper: Boolean): String!  length: Int }`,
    resolvers: {
      Query: {
        items: () => [{ __typename: 'Book', id: 'b-1' }, null, { __typename: 'Film', id: 'f-1' }, { __typename: 'Journal', id: 'j-1' }],
        first: () => ({ __typename: 'Book', id: 'b-1' }),
      },
      Book: { ...itself, title: ({ id }, { upper }) => (upper ? id.toUpperCase() : id), pages: () => 100, isbn: () => 'isbn' },
      Journal: { ...itself, title: ({ id }) => id, pages: () => 20, issue: () => 3 },
      Film: { ...itself, title: ({ id }) => id, length: () => 90 },
    },
  },
  reviews: {
    typeDefs: `
      interface Item { id: ID!  stars: Int }
      type Book implements Item @key(fields: "id") { id: ID!  stars: Int }
      type Journal implements Item @key(fields: "id") { id: ID!  stars: Int }
      type Film implements Item @key(fields: "id") { id: ID!  stars: Int  critics: [Item!] }`,
    resolvers: {
      Book: { ...itself, stars: () => 5 },
      Journal: { ...itself, stars: () => 4 },
      Film: { ...itself, stars: () => null, critics: () => [{ __typename: 'Book', id: 'b-2' }] },
    },
  },
};
