/** Types, fields, values and arguments that subgraphs share and clients do not see. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  accounts: {
    typeDefs: `
      type Query { accounts: [Account!]!  any: [Holder]  states: [State!]  hidden: Int @inaccessible }
      interface Holder { id: ID! }
      type Account implements Holder @key(fields: "number") { id: ID!  number: Int! @inaccessible  state: State  strict: State! }
      type Robot implements Holder @inaccessible { id: ID! }
      enum State { OPEN SHUT SEIZED @inaccessible }`,
    resolvers: {
      Query: {
        accounts: () => [1, 2].map((number) => ({ number })),
        any: () => [
          { __typename: 'Account', number: 1 },
          { __typename: 'Robot', id: 'r-1' },
        ],
        states: () => ['OPEN', 'SEIZED'],
        hidden: () => 1,
      },
      Account: {
        ...itself,
        id: ({ number }) => `id-${number}`,
        state: ({ number }) => (number === 1 ? 'OPEN' : 'SEIZED'),
        strict: ({ number }) => (number === 1 ? 'SHUT' : 'SEIZED'),
      },
    },
  },
  balances: {
    typeDefs: `type Account @key(fields: "number") { number: Int! @inaccessible  balance: Int!  in(unit: String @inaccessible): Int }`,
    resolvers: { Account: { ...itself, balance: ({ number }) => number * 100, in: () => 1 } },
  },
};
