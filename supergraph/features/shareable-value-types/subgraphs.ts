/** Value types of which two subgraphs know different parts. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  one: {
    typeDefs: `
      type Query { status: Status @shareable  shops: [Shop!] }
      type Status @shareable { text: String  one: Inner }
      type Inner @shareable { a: Int  b: Int }
      type Shop @key(fields: "id") { id: ID!  place: Place @shareable  times: [Time] @shareable }
      type Place { lat: Float @shareable  lon: Float! }
      type Time @shareable { opens: Int  shuts: Int! }`,
    resolvers: {
      Query: { status: () => ({ text: 'well', one: { a: 1, b: 2 } }), shops: () => [{ id: 's-1' }] },
      Shop: { ...itself, place: () => ({ lat: 1, lon: 2.5 }), times: () => [{ opens: 8, shuts: 9 }, null] },
    },
  },
  two: {
    typeDefs: `
      type Query { status: Status @shareable  twoOnly: Int }
      type Status { text: String @shareable  two: Int! }
      type Shop @key(fields: "id") { id: ID!  place: Place @shareable  times: [Time] @shareable }
      type Place { lat: Float @shareable  name: String }
      type Time { opens: Int @shareable  busy: Boolean }`,
    resolvers: {
      Query: { status: () => ({ text: 'well', two: 2 }), twoOnly: () => 2 },
      Shop: { ...itself, place: () => ({ lat: 1, name: 'Here' }), times: () => [{ opens: 8, busy: true }, null] },
    },
  },
};
