/** Named and inline fragments over entities of two subgraphs. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  people: {
    typeDefs: `
      type Query { me: Person  people: [Person!]! }
      interface Named { name: Name! }
      type Person implements Named @key(fields: "id") { id: ID!  name: Name!  boss: Person }
      type Name { first: String!  last: String }`,
    resolvers: {
      Query: { me: () => ({ id: 'p-2' }), people: () => ['p-1', 'p-2'].map((id) => ({ id })) },
      Person: {
        ...itself,
        name: ({ id }) => ({ first: `First ${id}`, last: null }),
        boss: ({ id }) => (id === 'p-1' ? null : { id: 'p-1' }),
      },
    },
  },
  salaries: {
    typeDefs: `type Person @key(fields: "id") { id: ID!  salary(in: String): Int }`,
    resolvers: { Person: { ...itself, salary: ({ id }, args) => Number(id.slice(2)) * (args.in ? 100 : 10) } },
  },
};
