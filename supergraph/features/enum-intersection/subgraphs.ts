/** Enums and input types of which two subgraphs know different values. */
import { itself, type Subgraphs } from '../subgraphs.ts';

export const subgraphs: Subgraphs = {
  one: {
    typeDefs: `
      type Query { jobs(state: State, in: Order): [Job!] }
      enum State { NEW DONE LOST }
      enum Level { LOW HIGH }
      input Order { by: String  up: Boolean }
      type Job @key(fields: "id") { id: ID!  level: Level @shareable }`,
    resolvers: {
      Query: { jobs: (_, { state }) => [{ id: `${state ?? 'ANY'}-1` }, { id: 'j-2' }] },
      Job: { ...itself, level: ({ id }) => (id === 'j-2' ? 'HIGH' : 'LOW') },
    },
  },
  two: {
    typeDefs: `
      type Query { count(state: State, in: Order): Int }
      enum State { DONE NEW OPEN }
      enum Level { LOW MIDDLE }
      input Order { by: String  down: Boolean }
      type Job @key(fields: "id") { id: ID!  level: Level @shareable  wished: Level }`,
    resolvers: { Query: { count: () => 2 }, Job: { ...itself, level: () => 'MIDDLE', wished: () => 'MIDDLE' } },
  },
};
