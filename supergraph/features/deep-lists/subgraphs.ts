/** Lists in lists, of entities and of values, on the way to other subgraphs. */
import { GraphQLError } from 'graphql';
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  boards: {
    typeDefs: `
      type Query { board: [[Cell]!]  cubes: [[[Cell!]]] }
      type Cell @key(fields: "id") { id: ID!  near: [[Cell!]!]  tags: [[String]] }`,
    resolvers: {
      Query: {
        board: () => [[{ id: 'a' }, null, { id: 'b' }], [], [{ id: 'bad' }, { id: 'a' }]],
        cubes: () => [[[{ id: 'a' }], null], null, [[{ id: 'bad' }, { id: 'b' }]]],
      },
      Cell: { ...itself, near: ({ id }) => [[{ id: `${id}1` }], []], tags: () => [['x', null], null] },
    },
  },
  values: {
    typeDefs: `type Cell @key(fields: "id") { id: ID!  value: Int  rows: [[Int!]!] }`,
    resolvers: {
      Cell: {
        ...itself,
        value: ({ id }) => {
          if (id === 'bad') throw new GraphQLError('Bad cell.', { extensions: { code: 'INVALID' } });
          return id.length;
        },
        rows: ({ id }) => (id === 'bad' ? [[1], [2, null]] : [[1], []]),
      },
    },
  },
};
