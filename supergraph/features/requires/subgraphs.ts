/** Fields computed from others' fields, through objects and lists, and one from another computed one. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  products: {
    typeDefs: `
      type Query { products: [Product!]! }
      type Product @key(fields: "id") { id: ID!  weight: Int  size: Size  parts: [Part!] }
      type Size @shareable { height: Int!  width: Int! }
      type Part { name: String! }`,
    resolvers: {
      Query: { products: () => ['1', '2'].map((id) => ({ id })) },
      Product: {
        ...itself,
        weight: ({ id }) => (id === '1' ? 5 : null),
        size: ({ id }) => ({ height: 2, width: Number(id) }),
        parts: ({ id }) => [{ name: `part of ${id}` }],
      },
    },
  },
  shipping: {
    typeDefs: `
      type Product @key(fields: "id") {
        id: ID!
        weight: Int @external
        size: Size @external
        parts: [Part!] @external
        postage: Int @requires(fields: "weight size { height width }")
        label: String! @requires(fields: "parts { name }")
      }
      type Size @shareable { height: Int!  width: Int! }
      type Part @external { name: String! }`,
    resolvers: {
      Product: {
        ...itself,
        postage: ({ weight, size }) => (weight === null ? -1 : weight * size.height * size.width),
        label: ({ parts }) => parts.map(({ name }: { name: string }) => name).join(),
      },
    },
  },
  offers: {
    typeDefs: `
      type Product @key(fields: "id") { id: ID!  postage: Int @external  total: Int! @requires(fields: "postage") }`,
    resolvers: { Product: { ...itself, total: ({ postage }) => postage + 100 } },
  },
};
