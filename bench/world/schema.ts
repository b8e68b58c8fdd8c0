/** The five subgraphs of the measures, as their owners write them. */
const federation = (...more: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${['@key', '@composeDirective', ...more].map((name) => `"${name}"`).join(', ')}])`;

export const sdl = {
  accounts: `
    ${federation()}
    type Query { me: User! }
    type User @key(fields: "id") { id: ID! displayName: String! }
  `,
  profiles: `
    ${federation()}
    type User @key(fields: "id") { id: ID! profile: Profile }
    type Profile { headline: String! location: String! }
  `,
  courses: `
    ${federation()}
    type Query { courses(first: Int! = 20): [Course!]! }
    type Course @key(fields: "id") {
      id: ID! title: String! summary: String! level: Level! language: String! seats: Int! url: String! instructor: User!
    }
    enum Level { BEGINNER INTERMEDIATE ADVANCED }
    type User @key(fields: "id", resolvable: false) { id: ID! }
  `,
  enrollments: `
    ${federation()}
    type Course @key(fields: "id") { id: ID! enrollments: [Enrollment!]! }
    type Enrollment { id: ID! progress: Int! student: User! }
    type User @key(fields: "id", resolvable: false) { id: ID! }
  `,
  messaging: `
    ${federation()}
    extend schema @link(url: "https://lyceum.dev/specs/facts/v1.0", import: ["@fact"]) @composeDirective(name: "@fact")
    directive @fact(types: [String!]!, id: String, reader: String, audience: String, leftBy: [String!]) on FIELD_DEFINITION
    type Query { chatroom(id: ID!): Chatroom }
    type Subscription {
      messageAdded(chatroomId: ID!, after: String): Message!
        @fact(types: ["messaging.message.sent.v1"], audience: "Chatroom", leftBy: ["messaging.member.left.v1"])
    }
    type Message @key(fields: "id") { id: ID! content: String! sender: User! chatroom: Chatroom! }
    type Chatroom @key(fields: "id") { id: ID! name: String! course: Course }
    type User @key(fields: "id", resolvable: false) { id: ID! }
    type Course @key(fields: "id", resolvable: false) { id: ID! }
  `,
} as const;

export type SubgraphName = keyof typeof sdl;
export const SUBGRAPHS = ['accounts', 'profiles', 'courses', 'enrollments', 'messaging'] as const satisfies readonly SubgraphName[];
