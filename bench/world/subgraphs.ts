import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import {
  CHATROOM,
  type Course,
  courseById,
  courses,
  type Enrollment,
  enrollments,
  ME,
  type Message,
  messages,
  profiles,
  users,
} from './data.ts';
import { type SubgraphName, sdl } from './schema.ts';

interface Ref {
  readonly id: string;
}

const user = (id: string) => ({ __typename: 'User', id });

const resolvers: Record<SubgraphName, GraphQLResolverMap<unknown>> = {
  accounts: {
    Query: { me: () => users.get(ME) },
    User: { __resolveReference: ({ id }: Ref) => users.get(id) },
  },
  profiles: {
    User: { __resolveReference: ({ id }: Ref) => ({ id }), profile: ({ id }: Ref) => profiles.get(id) },
  },
  courses: {
    Query: { courses: (_: unknown, { first }: { first: number }) => courses.slice(0, first) },
    Course: { __resolveReference: ({ id }: Ref) => courseById.get(id), instructor: ({ instructorId }: Course) => user(instructorId) },
  },
  enrollments: {
    Course: { __resolveReference: ({ id }: Ref) => ({ id }), enrollments: ({ id }: Ref) => enrollments.get(id) },
    Enrollment: { student: ({ studentId }: Enrollment) => user(studentId) },
  },
  messaging: {
    Query: { chatroom: (_: unknown, { id }: Ref) => (id === CHATROOM.id ? CHATROOM : null) },
    Message: {
      __resolveReference: ({ id }: Ref) => messages.get(id),
      sender: ({ senderId }: Message) => user(senderId),
      chatroom: () => CHATROOM,
    },
    Chatroom: {
      __resolveReference: ({ id }: Ref) => (id === CHATROOM.id ? CHATROOM : null),
      course: ({ courseId }: typeof CHATROOM) => ({ __typename: 'Course', id: courseId }),
    },
  },
};

/** One subgraph, executable by any GraphQL server. */
export const subgraphSchema = (name: SubgraphName): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs: parse(sdl[name]), resolvers: resolvers[name] }]);
