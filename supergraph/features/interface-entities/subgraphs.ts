/** An interface with a key of its own, asked about by it. */
import { itself, type Subgraphs } from '../subgraphs.ts';

const typeOf = ({ id }: { id: string }) => (id.startsWith('c') ? 'Cat' : 'Dog');

export const subgraphs: Subgraphs = {
  pets: {
    typeDefs: `
      type Query { pets: [Pet!] }
      interface Pet @key(fields: "id") { id: ID!  name: String  friend: Pet }
      type Cat implements Pet @key(fields: "id") { id: ID!  name: String  friend: Pet  lives: Int! }
      type Dog implements Pet @key(fields: "id") { id: ID!  name: String  friend: Pet }`,
    resolvers: {
      Query: { pets: () => [{ id: 'c-1' }, { id: 'd-1' }] },
      Pet: { __resolveReference: async (pet: unknown) => pet, __resolveType: typeOf },
      Cat: { ...itself, name: () => 'Tom', friend: () => ({ id: 'd-2' }), lives: () => 9 },
      Dog: { ...itself, name: () => 'Rex', friend: () => null },
    },
  },
  vets: {
    typeDefs: `
      type Query { patients: [Patient!]! }
      type Patient { pet: Pet!  ill: Boolean! }
      type Pet @key(fields: "id") @interfaceObject { id: ID!  visits: [Visit!]! }
      type Visit { day: Int!  pet: Pet }`,
    resolvers: {
      Query: {
        patients: () => [
          { pet: { id: 'c-3' }, ill: true },
          { pet: { id: 'd-3' }, ill: false },
        ],
      },
      Pet: { ...itself, visits: (pet) => [{ day: 1, pet }] },
    },
  },
};
