/** The four subgraphs of the house. */
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { sharedSdl } from './shared.graphql.ts';

export const u1 = '01890000-0000-7000-8000-000000000001';
export const u2 = '01890000-0000-7000-8000-000000000002';
export const stranger = '01890000-0000-7000-8000-000000000009';

export const sdl: Record<string, string> = {
  accounts: /* GraphQL */ `
    type Query { me: User @authenticated  user(id: ID!): User }
    type Mutation { rename(input: RenameInput!): User @authenticated }
    input RenameInput { displayName: String! }
    type User @key(fields: "id") {
      id: ID!
      displayName(upper: Boolean): String!
      email: String! @requiresScopes(scopes: [["accounts:read", "accounts:email"], ["admin"]])
      phone: String @authenticated
      salary: Int @policy(policies: [["payroll"]])
    }`,
  courses: /* GraphQL */ `
    type Query {
      courses: [Course!]!
      course(id: ID!): Course
      boom: String
      strict: Strict
      echo(value: Int!, text: String = "text"): String
      things: [Thing]
      anything: [Anything]
      vault: Vault
      secretCount: Int @authenticated
    }
    type Mutation { publish(id: ID!, times: Int = 1): Course }
    type Course @key(fields: "id") {
      id: ID!  title: String!  revenue: Int @authenticated  notes: String  instructors: [User!]!  assistant: User  broken: String  hidden: Hidden
    }
    type Strict { must: String!  may: String }
    interface Thing { id: ID!  label: String }
    type OpenThing implements Thing { id: ID!  label: String }
    type GuardedThing implements Thing { id: ID!  label: String @authenticated }
    union Anything = OpenThing | Vault
    type Vault @requiresScopes(scopes: [["vault"]]) { code: String  owner: User }
    type Hidden @authenticated { word: String }
    type User @key(fields: "id", resolvable: false) { id: ID! }`,
  messaging: /* GraphQL */ `
    type Query { chatroom(id: ID!): Chatroom }
    type Subscription {
      messageAdded(chatroomId: ID!, after: Cursor): Message! @authenticated @requiresScopes(scopes: [["messaging:read"]])
        @fact(types: ["messaging.message.sent.v1"], audience: "Chatroom", leftBy: ["messaging.member.removed.v1"])
      maybeMessage(chatroomId: ID!, urgent: Boolean, after: Cursor): Message @fact(types: ["messaging.message.sent.v1"])
      posted(chatroomId: ID!, after: Cursor): Post! @fact(types: ["messaging.message.sent.v1", "messaging.poll.opened.v1"], audience: "Chatroom", leftBy: ["messaging.member.removed.v1"])
      anythingPosted(chatroomId: ID!, after: Cursor): Posted @fact(types: ["messaging.message.sent.v1", "messaging.poll.opened.v1"])
      unreadChanged(after: Cursor): Unread! @authenticated @fact(types: ["messaging.unread.changed.v1"], reader: "userId")
      typing(chatroomId: ID!): Typing! @fact(types: ["messaging.typing.started.v1"], audience: "Chatroom", leftBy: ["messaging.member.removed.v1"])
    }
    interface Post { id: ID! chatroom: Chatroom! }
    union Posted = Message | Poll
    type Message implements Post @key(fields: "id") {
      id: ID!  seq: Int!  content(max: Int): String!  mine: Boolean!  politelyMine: Boolean  sender: User!  chatroom: Chatroom!  secret: String!
      moderation: String @requiresScopes(scopes: [["messaging:moderate"]])
    }
    type Poll implements Post @key(fields: "id") { id: ID!  question: String!  chatroom: Chatroom!  author: User! }
    type Chatroom @key(fields: "id") { id: ID!  name: String! }
    "A value without a row: its key is its data."
    type Typing @key(fields: "chatroomId userId") { chatroomId: ID!  userId: ID!  user: User! }
    type Unread @key(fields: "userId") { userId: ID!  count: Int! }
    type User @key(fields: "id", resolvable: false) { id: ID! }`,
  profiles: /* GraphQL */ `
    type User @key(fields: "id") { id: ID!  profile: Profile }
    type Profile { headline: String!  connected: Boolean }`,
};

/** Composes subgraphs; throws what composition says. */
export function compose(subgraphs: Record<string, string> = sdl, shared = sharedSdl, url = (name: string) => `http://${name}`): string {
  const result = composeServices(Object.entries(subgraphs).map(([name, own]) => ({ name, url: url(name), typeDefs: parse(shared + own) })));
  if (result.errors) throw new Error(result.errors.map((error) => error.message).join('\n'));
  return result.supergraphSdl;
}
