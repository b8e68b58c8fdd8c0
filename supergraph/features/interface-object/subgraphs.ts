/** A subgraph that adds fields to all implementations of an interface without knowing them (`@interfaceObject`). */
import { itself, type Subgraphs } from '../subgraphs.ts';

const book = (id: string) => ({ __typename: id.startsWith('b') ? 'Book' : 'Film', id });

export const subgraphs: Subgraphs = {
  media: {
    typeDefs: `
      type Query { media: [Media!]!  book: Book }
      interface Media @key(fields: "id") { id: ID!  title: String! }
      type Book implements Media @key(fields: "id") { id: ID!  title: String!  pages: Int! }
      type Film implements Media @key(fields: "id") { id: ID!  title: String!  length: Int }`,
    resolvers: {
      Query: { media: () => ['b-1', 'f-1'].map(book), book: () => book('b-2') },
      Media: {
        __resolveReference: async ({ id }: { id: string }) => book(id),
        __resolveType: ({ id }: { id: string }) => book(id).__typename,
      },
      Book: { ...itself, title: ({ id }) => `Book ${id}`, pages: () => 7 },
      Film: { ...itself, title: ({ id }) => `Film ${id}`, length: () => null },
    },
  },
  ratings: {
    typeDefs: `
      type Query { best: [Media]  worst: Media! }
      type Media @key(fields: "id") @interfaceObject { id: ID!  stars: Int!  similar: [Media!] }`,
    resolvers: {
      Query: { best: () => [{ id: 'f-2' }, null, { id: 'b-3' }], worst: () => ({ id: 'b-4' }) },
      Media: { ...itself, stars: ({ id }) => Number(id.slice(2)), similar: ({ id }) => [{ id: `b-${Number(id.slice(2)) + 1}` }] },
    },
  },
  prices: {
    typeDefs: `
      type Media @key(fields: "id") @interfaceObject { id: ID!  stars: Int! @external  price: Int @requires(fields: "stars") }`,
    resolvers: { Media: { ...itself, price: ({ stars }) => stars * 10 } },
  },
};
