/** Entities that a subgraph does not know, or does not show. */
import { GraphQLError } from 'graphql';
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  users: {
    typeDefs: `
      type Query { users: [User!]!  maybe: [User] }
      type User @key(fields: "id") { id: ID!  name: String! }`,
    resolvers: {
      Query: {
        users: () => ['1', '2', '3', '1', '2'].map((id) => ({ id })),
        maybe: () => [{ id: '1' }, { id: '2' }, { id: '3' }, { id: '2' }],
      },
      User: { ...itself, name: ({ id }) => `User ${id}` },
    },
  },
  profiles: {
    typeDefs: `type User @key(fields: "id") { id: ID!  bio: String  score: Int! }`,
    resolvers: {
      User: {
        __resolveReference: async ({ id }) => {
          if (id === '3') throw new GraphQLError('Not yours.', { extensions: { code: 'FORBIDDEN' } });
          return id === '2' ? null : { id };
        },
        bio: () => 'bio',
        score: () => 1,
      },
    },
  },
};
