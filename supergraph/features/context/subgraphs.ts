/** Arguments that come from the objects above (`@context`, `@fromContext`). */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  shop: {
    typeDefs: `
      type Query { carts: [Cart!]!  holders: [Holder] }
      union Holder = Cart | Wish
      type Cart @key(fields: "id") @context(name: "holder") { id: ID!  currency: String!  rates: Rates  lines: [Line!]!  nested: [[Line]] }
      type Wish @key(fields: "id") @context(name: "holder") { id: ID!  money: String  line: Line }
      type Rates { percent: Int }
      type Line { product: Product! }
      type Product @key(fields: "id") {
        id: ID!
        price(times: Int = 1, currency: String @fromContext(field: "$holder ... on Cart { currency } ... on Wish { money }")): String
        rate(percent: Int @fromContext(field: "$holder ... on Cart { rates { percent } } ... on Wish { percent }")): Int
        related: [Product!]!
      }
      extend type Wish { percent: Int }`,
    resolvers: {
      Query: {
        carts: () => [
          { __typename: 'Cart', id: '1', currency: 'EUR' },
          { __typename: 'Cart', id: '2', currency: 'USD' },
        ],
        holders: () => [{ __typename: 'Cart', id: '2', currency: 'USD' }, null, { __typename: 'Wish', id: '3', money: null }],
      },
      Cart: {
        ...itself,
        rates: ({ id }) => (id === '1' ? { percent: 19 } : null),
        lines: () => [{ product: { id: 'a' } }, { product: { id: 'b' } }, { product: { id: 'a' } }],
        nested: () => [[{ product: { id: 'a' } }, null], null],
      },
      Wish: { ...itself, line: () => ({ product: { id: 'a' } }), percent: () => 7 },
      Product: {
        ...itself,
        price: ({ id }, { times, currency }) => `${times} ${id} in ${currency}`,
        rate: (_, { percent }) => percent ?? -1,
        related: ({ id }) => [{ id: `${id}${id}` }],
      },
    },
  },
  names: {
    typeDefs: `type Product @key(fields: "id") { id: ID!  name: String }`,
    resolvers: { Product: { ...itself, name: ({ id }) => `Product ${id}` } },
  },
};
