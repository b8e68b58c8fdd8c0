/** Four small subgraphs in memory, whose data a test can change. */
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { sdl, u1, u2 } from './house-schema.ts';
import { Context, refusal } from './principal-context.ts';
import { sharedSdl } from './shared.graphql.ts';

export { compose, sdl, stranger, u1, u2 } from './house-schema.ts';

export interface House {
  readonly members: Map<string, Set<string>>;
  readonly messages: Map<string, { id: string; seq: number; chatroomId: string; senderId: string }>;
  readonly brokenMessages: Set<string>;
  readonly brokenProfiles: Set<string>;
  readonly names: Map<string, string>;
  /** Of whom accounts says that there is nobody. */
  readonly gone: Set<string>;
  published: number;
  /** Makes every message longer. */
  filler: string;
  readonly schemas: Readonly<Record<string, GraphQLSchema>>;
}

export function buildHouse(): House {
  const data = {
    members: new Map([
      ['r1', new Set([u1, u2])],
      ['r2', new Set([u1])],
    ]),
    messages: new Map(
      Array.from({ length: 9 }, (_, n) => [`m${n + 1}`, { id: `m${n + 1}`, seq: n + 1, chatroomId: 'r1', senderId: n % 2 ? u2 : u1 }]),
    ),
    brokenMessages: new Set<string>(),
    brokenProfiles: new Set<string>(),
    names: new Map<string, string>(),
    gone: new Set<string>(),
    published: 0,
    filler: '',
  };
  const resolvers = resolversOf(data);
  const schemas = Object.fromEntries(
    Object.entries(sdl).map(([name, own]) => [
      name,
      buildSubgraphSchema([{ typeDefs: parse(sharedSdl) }, { typeDefs: parse(own), resolvers: resolvers[name] ?? {} }]),
    ]),
  );
  return Object.assign(data, { schemas }); // the same object: resolvers see what a test changes
}

interface Ref {
  id: string;
}
interface Message {
  id: string;
  seq: number;
  chatroomId: string;
  senderId: string;
}
type Resolvers = GraphQLResolverMap<Context>;

// asynchronous: one that throws before its first await would take the whole list of entities with it
const reference =
  <R>(resolve: (ref: R, context: Context) => unknown) =>
  async (ref: R, context: unknown) => {
    if (!(context instanceof Context)) throw new Error('no context');
    return resolve(ref, context);
  };

function resolversOf(data: Omit<House, 'schemas'>): Record<string, Resolvers> {
  const mayRead = (ctx: Context, id: string) => ctx.admittedTo('Chatroom', id) || !!data.members.get(id)?.has(ctx.viewer.id);
  const chatroom = (id: string) => ({ __typename: 'Chatroom', id });
  const message = (id: string, ctx: Context) => {
    const row = data.messages.get(id);
    if (!row || !mayRead(ctx, row.chatroomId)) return null;
    if (data.brokenMessages.has(id)) throw refusal('UNAVAILABLE', 'The database is away.');
    return { __typename: 'Message', ...row };
  };
  const nameOf = (id: string) => data.names.get(id) ?? `Name ${id.at(-1)}`;
  const course = (id: string) => (id === 'c1' || id === 'c2' ? { id, title: `Course ${id}` } : null);
  return {
    accounts: {
      Query: { me: (_, __, ctx) => ({ id: ctx.viewer.id }), user: (_, { id }: Ref) => ({ id }) },
      Mutation: {
        rename: (_, { input }: { input: { displayName: string } }, ctx) => {
          const { displayName } = input;
          if (!displayName.trim())
            throw refusal('INVALID', 'A name is needed.', {
              violations: [{ path: ['input', 'displayName'], rule: 'required', message: 'Say a name.' }],
            });
          data.names.set(ctx.viewer.id, displayName);
          return { id: ctx.viewer.id };
        },
      },
      User: {
        __resolveReference: async (ref: Ref) => (data.gone.has(ref.id) ? null : ref),
        displayName: (user: Ref, { upper }: { upper?: boolean }) => (upper ? nameOf(user.id).toUpperCase() : nameOf(user.id)),
        email: (user: Ref) => `${user.id.at(-1)}@lyceum.test`,
        phone: (user: Ref) => `+${user.id.at(-1)}`,
        salary: () => 1_000,
      },
    },
    courses: {
      Query: {
        courses: () => [course('c1'), course('c2')],
        course: (_, { id }: Ref) => course(id),
        boom: () => {
          throw new Error('password=hunter2 at db:5432');
        },
        strict: () => ({ may: 'yes' }),
        echo: (_, { value, text }: { value: number; text: string }) => `${value} ${text}`,
        things: () => [
          { __typename: 'OpenThing', id: 't1', label: 'open' },
          { __typename: 'GuardedThing', id: 't2', label: 'guarded' },
        ],
        anything: () => [
          { __typename: 'OpenThing', id: 't1', label: 'open' },
          { __typename: 'Vault', code: '1234' },
        ],
        vault: () => ({ code: '1234' }),
        secretCount: () => 3,
      },
      Mutation: {
        publish: (_, { id, times }: { id: string; times: number }) => {
          data.published += times;
          return course(id);
        },
      },
      Course: {
        __resolveReference: async ({ id }: Ref) => course(id),
        revenue: () => 99,
        notes: () => 'notes',
        instructors: (c: Ref) => (c.id === 'c1' ? [{ id: u1 }, { id: u2 }] : [{ id: u2 }]),
        assistant: () => ({ id: u2 }),
        broken: (c: Ref) => {
          if (c.id === 'c2') throw refusal('FORBIDDEN', 'Not this one.');
          return 'fine';
        },
        hidden: () => ({ word: 'abracadabra' }),
      },
      Strict: {
        must: () => {
          throw refusal('NOT_FOUND', 'There is none.');
        },
      },
      Vault: { owner: () => ({ id: u1 }) },
    },
    messaging: {
      Query: { chatroom: (_, { id }: Ref, ctx) => (mayRead(ctx, id) ? chatroom(id) : null) },
      // only an oracle in tests runs these: a plain subscription whose event is the row
      Subscription: Object.fromEntries(
        ['messageAdded', 'maybeMessage', 'posted', 'anythingPosted'].map((field) => [
          field,
          (event: Ref, _: unknown, ctx: Context) => message(event.id, ctx),
        ]),
      ),
      Message: {
        __resolveReference: reference(({ id }: Ref, ctx) => message(id, ctx)),
        content: (m: Message, { max }: { max?: number }) => `message ${m.id}${data.filler}`.slice(0, max ?? undefined),
        mine: (m: Message, _, ctx) => m.senderId === ctx.viewer.id,
        politelyMine: (m: Message, _, ctx) => {
          try {
            return m.senderId === ctx.viewer.id;
          } catch {
            return null;
          }
        },
        sender: (m: Message) => ({ id: m.senderId }),
        chatroom: (m: Message) => chatroom(m.chatroomId),
        secret: () => {
          throw refusal('FORBIDDEN');
        },
        moderation: () => 'clean',
      },
      Poll: {
        __resolveReference: async ({ id }: Ref) => ({ __typename: 'Poll', id }),
        question: () => 'Why?',
        chatroom: () => chatroom('r1'),
        author: () => ({ id: u1 }),
      },
      Chatroom: {
        __resolveReference: reference(({ id }: Ref, ctx) => {
          if (!mayRead(ctx, id)) throw refusal('NOT_FOUND');
          return chatroom(id);
        }),
        name: (c: Ref) => `Room ${c.id}`,
      },
      Typing: {
        __resolveReference: reference((ref: { chatroomId: string }, ctx) => (mayRead(ctx, ref.chatroomId) ? ref : null)),
        user: (typing: { userId: string }) => ({ id: typing.userId }),
      },
      Unread: {
        __resolveReference: reference((ref: { userId: string }, ctx) => (ref.userId === ctx.viewer.id ? ref : null)),
        count: () => 7,
      },
    },
    profiles: {
      User: {
        __resolveReference: async (ref: Ref) => ref,
        profile: (user: Ref) => {
          if (data.brokenProfiles.has(user.id)) throw refusal('UNAVAILABLE', 'The database is away.');
          return { headline: `Head ${user.id.at(-1)}`, of: user.id };
        },
      },
      Profile: { connected: (profile: { of: string }, _, ctx) => profile.of !== ctx.viewer.id },
    },
  };
}
