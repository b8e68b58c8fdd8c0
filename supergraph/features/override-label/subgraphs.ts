/** Fields that move step by step: the label decides for each plan. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  old: {
    typeDefs: `
      type Query { things: [Thing!]  greeting: String }
      type Thing @key(fields: "id") { id: ID!  all: String  none: String  half: String  stayed: String }`,
    resolvers: {
      Query: { things: () => [{ id: 't-1' }], greeting: () => 'old' },
      Thing: { ...itself, all: () => 'old', none: () => 'old', half: () => 'old', stayed: () => 'old' },
    },
  },
  new: {
    typeDefs: `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@override"])
      type Query { greeting: String @override(from: "old", label: "percent(100)") }
      type Thing @key(fields: "id") {
        id: ID!
        all: String @override(from: "old", label: "percent(100)")
        none: String @override(from: "old", label: "percent(0)")
        half: String @override(from: "old", label: "percent(50)")
      }`,
    resolvers: { Query: { greeting: () => 'new' }, Thing: { ...itself, all: () => 'new', none: () => 'new', half: () => 'new' } },
  },
};
