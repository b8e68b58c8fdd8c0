/** Input types, whole and in parts, with defaults. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  search: {
    typeDefs: `
      type Query { search(filter: Filter! = {limit: 3}, tags: [String!] = ["a"]): [Hit!] }
      input Filter { text: String  limit: Int! = 2  kinds: [Kind!]  and: [Filter!] }
      enum Kind { BIG SMALL }
      type Hit @key(fields: "id") { id: ID!  why: String! }`,
    resolvers: {
      Query: { search: (_, args) => Array.from({ length: args.filter.limit }, (__, n) => ({ id: `h-${n}`, why: JSON.stringify(args) })) },
      Hit: itself,
    },
  },
  scores: {
    typeDefs: `
      type Hit @key(fields: "id") { id: ID!  score(in: Weights): Float }
      input Weights { a: Float = 1.5  b: [[Int!]] }`,
    resolvers: { Hit: { ...itself, score: ({ id }, args) => (args.in?.a ?? 0) + Number(id.slice(2)) + (args.in?.b?.flat().length ?? 0) } },
  },
};
