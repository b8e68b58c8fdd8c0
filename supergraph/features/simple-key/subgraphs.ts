/** An entity with one key, whose fields two subgraphs own. */
import { itself, type Subgraphs } from '../subgraphs.ts';

const titles = new Map([
  ['p1', 'Pen'],
  ['p2', 'Ink'],
]);

export const subgraphs: Subgraphs = {
  products: {
    typeDefs: `
      type Query { products: [Product!]!  product(id: ID!): Product }
      type Product @key(fields: "id") { id: ID!  title: String! }`,
    resolvers: {
      Query: {
        products: () => ['p1', 'p2', 'p1'].map((id) => ({ id })),
        product: (_, { id }) => (titles.has(id) ? { id } : null),
      },
      Product: { ...itself, title: ({ id }) => titles.get(id) },
    },
  },
  stock: {
    typeDefs: `
      type Query { latest: [Product] }
      type Product @key(fields: "id") { id: ID!  inStock(in: String = "here"): Int  shelf: String! }`,
    resolvers: {
      Query: { latest: () => [{ id: 'p2' }, null, { id: 'p1' }] },
      Product: {
        ...itself,
        inStock: ({ id }, args) => (args.in === 'here' ? Number(id.slice(1)) : 100),
        shelf: ({ id }) => `shelf of ${id}`,
      },
    },
  },
};
