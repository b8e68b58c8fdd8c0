import { CHATROOM, type Course, courseById, courses, type Enrollment, enrollments, ME, type Message, profiles, users } from './data.ts';

/** The same graph as one schema, as somebody without subgraphs writes it. */
export const monolithSdl = `
  type Query { me: User! courses(first: Int! = 20): [Course!]! chatroom(id: ID!): Chatroom }
  type Subscription { messageAdded(chatroomId: ID!): Message! }
  type User { id: ID! displayName: String! profile: Profile }
  type Profile { headline: String! location: String! }
  type Course {
    id: ID! title: String! summary: String! level: Level! language: String! seats: Int! url: String! instructor: User! enrollments: [Enrollment!]!
  }
  enum Level { BEGINNER INTERMEDIATE ADVANCED }
  type Enrollment { id: ID! progress: Int! student: User! }
  type Message { id: ID! content: String! sender: User! chatroom: Chatroom! }
  type Chatroom { id: ID! name: String! course: Course }
`;

export const monolithResolvers = {
  Query: {
    me: () => users.get(ME),
    courses: (_: unknown, { first }: { first: number }) => courses.slice(0, first),
    chatroom: (_: unknown, { id }: { id: string }) => (id === CHATROOM.id ? CHATROOM : null),
  },
  User: { profile: ({ id }: { id: string }) => profiles.get(id) },
  Course: {
    instructor: ({ instructorId }: Course) => users.get(instructorId),
    enrollments: ({ id }: Course) => enrollments.get(id),
  },
  Enrollment: { student: ({ studentId }: Enrollment) => users.get(studentId) },
  Message: { sender: ({ senderId }: Message) => users.get(senderId), chatroom: () => CHATROOM },
  Chatroom: { course: ({ courseId }: typeof CHATROOM) => courseById.get(courseId) },
};
