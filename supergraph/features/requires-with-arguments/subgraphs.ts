/** Fields computed from others' fields with arguments of their own. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  prices: {
    typeDefs: `
      type Query { product: Product  products: [Product!] }
      type Product @key(fields: "id") { id: ID!  price(currency: String = "EUR"): Int }`,
    resolvers: {
      Query: { product: () => ({ id: 'p-1' }), products: () => [{ id: 'p-1' }, { id: 'p-2' }] },
      Product: { ...itself, price: (_, { currency }) => ({ USD: 10, EUR: 9 })[String(currency)] ?? 1 },
    },
  },
  duties: {
    typeDefs: `
      type Product @key(fields: "id") {
        id: ID!
        price(currency: String = "EUR"): Int @external
        duty: Int @requires(fields: "price(currency: \\"USD\\")")
      }`,
    resolvers: { Product: { ...itself, duty: ({ price }) => price * 100 } },
  },
  shops: {
    typeDefs: `
      type Product @key(fields: "id") {
        id: ID!
        price(currency: String = "EUR"): Int @external
        euros: Int @requires(fields: "price")
      }`,
    resolvers: { Product: { ...itself, euros: ({ price }) => price * 100 } },
  },
};
