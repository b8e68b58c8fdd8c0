/** Subgraphs that know an entity by different keys: one knows both and is asked in between. */
import { itself, type Subgraphs } from '../subgraphs.ts';

const codes: Record<string, string> = { 'id-1': 'code-1', 'id-2': 'code-2' };

export const subgraphs: Subgraphs = {
  byId: {
    typeDefs: `
      type Query { items: [Item!] }
      type Item @key(fields: "id") { id: ID!  name: String! }`,
    resolvers: {
      Query: { items: () => [{ id: 'id-1' }, { id: 'id-2' }, { id: 'id-3' }] },
      Item: { ...itself, name: ({ id }) => `Item ${id}` },
    },
  },
  bothKeys: {
    typeDefs: `type Item @key(fields: "id") @key(fields: "code") { id: ID!  code: String! }`,
    resolvers: {
      Item: { __resolveReference: async ({ id }) => (codes[id] ? { id } : null), code: ({ id }) => codes[id] },
    },
  },
  byCode: {
    typeDefs: `
      type Query { byCode(code: String!): Item }
      type Item @key(fields: "code") { code: String!  price: Int }`,
    resolvers: { Query: { byCode: (_, { code }) => ({ code }) }, Item: { ...itself, price: ({ code }) => Number(code.slice(5)) } },
  },
};
