import { events as accounts } from '@lyceum/accounts/events';
import { newId } from '@lyceum/kit';
import { type Actor, type Harness, testSubgraph } from '@lyceum/kit/testing.ts';
import subgraph from './subgraph.ts';
import { people } from './tables.ts';

export const SEND =
  'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { id seq content sender { id } chatroom { id name } } }';
export const ROOM =
  'query ($id: ID!) { chatroom(id: $id) { id kind name lastSeq unreadCount memberCount archivedAt version lastMessage { seq content } } }';

/** The domain with what its tests say again and again. */
export async function startMessaging() {
  const messaging: Harness = await testSubgraph(subgraph);
  const admin = messaging.viewer({ scopes: ['messaging:manage', 'ems:settings', 'reports:read'] });

  /** People whom messaging knows, as after their registration. */
  const join = async (n: number, options: { scopes?: string[] } = {}): Promise<Actor[]> => {
    const actors = Array.from({ length: n }, () => messaging.viewer(options));
    await messaging
      .system()
      .db.insert(people)
      .values(actors.map(({ id }) => ({ userId: id })));
    return actors;
  };
  const two = async (): Promise<[Actor, Actor]> => {
    const [a, b] = await join(2);
    if (!a || !b) throw new Error('Nobody came.');
    return [a, b];
  };
  const three = async (): Promise<[Actor, Actor, Actor]> => {
    const [a, b, c] = await join(3);
    if (!a || !b || !c) throw new Error('Nobody came.');
    return [a, b, c];
  };
  return {
    ...messaging,
    admin,
    join,
    two,
    three,
    async direct(a: Actor, b: Actor): Promise<string> {
      const { openDirectChat } = await a.get('mutation ($input: OpenDirectChatInput!) { openDirectChat(input: $input) { id } }', {
        input: { userId: b.id },
      });
      return openDirectChat.id;
    },
    async group(owner: Actor, others: readonly Actor[], name = 'A group'): Promise<string> {
      const input = { name, memberIds: others.map(({ id }) => id) };
      const { createChatroom } = await owner.get('mutation ($input: CreateChatroomInput!) { createChatroom(input: $input) { id } }', {
        input,
      });
      return createChatroom.id;
    },
    async send(from: Actor, chatroomId: string, content = 'hello', more: Record<string, unknown> = {}) {
      const { sendMessage } = await from.get(SEND, { input: { chatroomId, content, clientMessageId: newId(), ...more } });
      return sendMessage as { id: string; seq: number; content: string };
    },
    /** Runs one mutation that takes an input, and gives what it gives. */
    async does(actor: Actor, field: string, input: Record<string, unknown>, selection: string) {
      return (await actor.get(mutation(field, selection), { input }))[field];
    },
    refused: (actor: Actor, field: string, input: Record<string, unknown>) => actor.refusal(mutation(field, '__typename'), { input }),
    room: async (actor: Actor, id: string) => (await actor.get(ROOM, { id })).chatroom,
    async settings(values: Record<string, unknown>) {
      await admin.get('mutation ($input: UpdateMessageSettingsInput!) { updateMessageSettings(input: $input) { version } }', {
        input: values,
      });
    },
    registered: (userId: string) =>
      messaging.hear(accounts, 'accounts.user.registered.v1', { userId, displayName: 'Somebody', email: `${userId}@lyceum.test` }),
    suspended: (userId: string) => messaging.hear(accounts, 'accounts.user.suspended.v1', { userId, reason: 'spam' }),
    reinstated: (userId: string) => messaging.hear(accounts, 'accounts.user.reinstated.v1', { userId }),
  };
}
export type Messaging = Awaited<ReturnType<typeof startMessaging>>;

const inputOf = (field: string) =>
  field.endsWith('Reaction') ? 'ReactionInput' : `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
/** `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { … } }` */
export const mutation = (field: string, selection: string) =>
  `mutation ($input: ${inputOf(field)}!) { ${field}(input: $input) { ${selection} } }`;
