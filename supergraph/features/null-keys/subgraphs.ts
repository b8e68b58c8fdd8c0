/** Keys that may be null. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  books: {
    typeDefs: `
      type Query { books: [Book] }
      type Book @key(fields: "isbn") @key(fields: "shelf { row }") { isbn: ID  title: String  shelf: Shelf }
      type Shelf @shareable { row: Int }`,
    resolvers: {
      Query: { books: () => [{ isbn: 'i-1' }, { isbn: null }, null, { isbn: 'i-3' }] },
      Book: {
        ...itself,
        title: ({ isbn }) => `Book ${isbn}`,
        shelf: ({ isbn }) => (isbn === 'i-1' ? { row: 1 } : isbn ? { row: null } : null),
      },
    },
  },
  loans: {
    typeDefs: `type Book @key(fields: "isbn") { isbn: ID  lent: Boolean }`,
    resolvers: { Book: { __resolveReference: async ({ isbn }) => (isbn ? { isbn } : null), lent: ({ isbn }) => isbn === 'i-3' } },
  },
  shelves: {
    typeDefs: `
      type Book @key(fields: "shelf { row }") { shelf: Shelf  dusty: Boolean }
      type Shelf @shareable { row: Int }`,
    resolvers: { Book: { ...itself, dusty: ({ shelf }) => (shelf ? shelf.row === 1 : null) } },
  },
};
