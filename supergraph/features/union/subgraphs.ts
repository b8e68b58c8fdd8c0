/** Unions, also ones of which each subgraph knows other members. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  posts: {
    typeDefs: `
      type Query { feed: [Entry!]!  pinned: Entry }
      union Entry = Post | Picture
      type Post @key(fields: "id") { id: ID!  text: String!  count: Int! }
      type Picture @key(fields: "id") { id: ID!  url: String!  count: Float  text: String }`,
    resolvers: {
      Query: {
        feed: () => [
          { __typename: 'Post', id: 'p-1' },
          { __typename: 'Picture', id: 'i-1' },
          { __typename: 'Post', id: 'p-0' },
        ],
        pinned: () => null,
      },
      Post: { ...itself, text: ({ id }) => (id === 'p-0' ? '' : 'words'), count: ({ id }) => Number(id.slice(2)) },
      Picture: { ...itself, url: ({ id }) => `/${id}`, count: () => null, text: () => null },
    },
  },
  likes: {
    typeDefs: `
      type Query { liked: [Liked] }
      union Liked = Post | Person
      type Post @key(fields: "id") { id: ID!  likes: Int! }
      type Picture @key(fields: "id") { id: ID!  likes: Int! }
      type Person @key(fields: "id") { id: ID!  name: String }`,
    resolvers: {
      Query: { liked: () => [{ __typename: 'Post', id: 'p-1' }, { __typename: 'Person', id: 'u-1' }, null] },
      Post: { ...itself, likes: () => 3 },
      Picture: { ...itself, likes: () => 0 },
      Person: { ...itself, name: () => 'Ada' },
    },
  },
};
