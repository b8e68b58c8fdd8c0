/** Mutations of several subgraphs in one operation. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const order: string[] = [];

const slow = async (what: string, ms: number) => {
  order.push(`${what} begins`);
  await new Promise((resolve) => setTimeout(resolve, ms));
  order.push(`${what} ends`);
};

export const subgraphs: Subgraphs = {
  carts: {
    typeDefs: `
      type Query { cart: Cart }
      type Mutation { add(item: ID!): Cart!  fail: Cart }
      type Cart @key(fields: "id") { id: ID!  items: Int! }`,
    resolvers: {
      Query: { cart: () => ({ id: 'c-1' }) },
      Mutation: {
        add: async (_, { item }) => {
          await slow(`add ${item}`, 5);
          return { id: `c-${item}` };
        },
        fail: () => {
          throw new Error('no');
        },
      },
      Cart: { ...itself, items: () => 1 },
    },
  },
  prices: {
    typeDefs: `
      type Mutation { discount(percent: Int!): Cart }
      type Cart @key(fields: "id") { id: ID!  total: Int }`,
    resolvers: {
      Mutation: {
        discount: async (_, { percent }) => {
          await slow(`discount ${percent}`, 1);
          return { id: 'c-0' };
        },
      },
      Cart: {
        ...itself,
        total: ({ id }) => {
          order.push(`total of ${id}`);
          return 100;
        },
      },
    },
  },
};
