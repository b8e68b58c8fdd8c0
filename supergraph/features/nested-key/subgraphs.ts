/** A key with an object in it, and one with a list. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  seats: {
    typeDefs: `
      type Query { seats: [Seat]  shelf: Shelf }
      type Seat @key(fields: "row hall { id floor { level } }") { row: Int!  hall: Hall!  label: String }
      type Hall @shareable { id: ID!  floor: Floor! }
      type Floor @shareable { level: Int! }
      type Shelf @key(fields: "boxes { id }") { boxes: [Box!]! }
      type Box @shareable { id: ID! }`,
    resolvers: {
      Query: {
        seats: () => [1, 2].map((row) => ({ row, hall: { id: 'h1', floor: { level: row } } })),
        shelf: () => ({ boxes: [{ id: 'b1' }, { id: 'b2' }] }),
      },
      Seat: { ...itself, label: ({ row, hall }) => `${row}@${hall.id}` },
      Shelf: itself,
    },
  },
  bookings: {
    typeDefs: `
      type Seat @key(fields: "row hall { id floor { level } }") { row: Int!  hall: Hall!  taken: Boolean }
      type Hall @shareable { id: ID!  floor: Floor! }
      type Floor @shareable { level: Int! }
      type Shelf @key(fields: "boxes { id }") { boxes: [Box!]!  weight: Int! }
      type Box @shareable { id: ID! }`,
    resolvers: {
      Seat: { ...itself, taken: ({ hall }) => hall.floor.level === 2 },
      Shelf: { ...itself, weight: ({ boxes }) => boxes.length * 10 },
    },
  },
};
