/** Errors, nulls and values of the wrong kind, and how far each reaches. */
import { GraphQLError } from 'graphql';
import { itself, type Subgraphs } from '../subgraphs.ts';

const refuse = (message: string, code = 'FORBIDDEN') => {
  throw new GraphQLError(message, { extensions: { code, secret: 'hunter2' } });
};

export const subgraphs: Subgraphs = {
  posts: {
    typeDefs: `
      type Query { posts: [Post!]  drafts: [Post]!  mixed: [Entry]  boom: Int!  fine: Int }
      union Entry = Post | Note
      type Note { text: String }
      type Post @key(fields: "id") { id: ID!  title: String  author: Author  strict: Strict }
      type Strict { must: Int!  may: Int }
      type Author @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        posts: () => ['p-1', 'p-2', 'p-3'].map((id) => ({ id })),
        drafts: () => [{ id: 'p-1' }, null],
        // objects without an author stand between those that have one
        mixed: () => [
          { __typename: 'Note', text: 'x' },
          { __typename: 'Post', id: 'p-4' },
          { __typename: 'Post', id: 'p-2' },
        ],
        boom: () => refuse('No boom.'),
        fine: () => 1,
      },
      Post: {
        ...itself,
        title: ({ id }) => (id === 'p-2' ? refuse('No title.') : id),
        author: ({ id }) => (id === 'p-3' ? null : { id: id === 'p-4' ? 'a-2' : 'a-1' }),
        strict: ({ id }) => (id === 'p-1' ? { must: 1 } : {}),
      },
      Author: itself,
    },
  },
  authors: {
    typeDefs: `
      type Query { authorsOnly: Int }
      type Author @key(fields: "id") { id: ID!  name: String!  mail: String  friends: [Author!] }`,
    resolvers: {
      Query: { authorsOnly: () => 2 },
      Author: {
        ...itself,
        name: ({ id }) => (id === 'a-1' ? refuse('No name.', 'NOT_FOUND') : 'Ada'),
        mail: ({ id }) => (id === 'a-1' ? refuse('No mail.', 'INVALID') : null),
        friends: ({ id }) => [{ id: 'a-2' }, { id }],
      },
    },
  },
};
