import { signPrincipal } from '@lyceum/platform/principal.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { collect } from './house/collect.ts';
import { publishedCourse } from './house/courses.ts';
import { type Person, person, withDatabase } from './house/people.ts';
import type { Stage } from './house/stage.ts';
import { type Topology, until } from './house/topology.ts';

/** What Ana holds and nobody else may read: each planted text is searched for in everything that others get. */
const SECRETS = ['canary-message-7f3a', 'canary-room-91bc', 'canary-bio-55de', 'canary-reason-20aa'];

let graph: Topology;
let ana: Person;
let eve: Person;
const ids: Record<string, string> = {};

const answer = async (url: string, headers: Record<string, string>, body: object): Promise<string> =>
  (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })).text();
const asEve = (query: string, variables: object = {}) =>
  answer(graph.url, { authorization: `Bearer ${eve.client.tokens?.accessToken}` }, { query, variables });
const leaks = (text: string) => SECRETS.filter((secret) => text.includes(secret));

/** Everything of another person that a query can name, with all that it would show. */
const BY_ID: Record<string, string> = {
  chatroom: 'query { chatroom(id: "$Chatroom") { id name members { nodes { user { id } } } lastMessage { content } } }',
  message: 'query { message(id: "$Message") { id content chatroom { name } } }',
  messagesByChat: 'query { messagesByChat(chatroomId: "$Chatroom") { totalCount nodes { content } } }',
  payment: 'query { payment(id: "$Payment") { id status amount { amountMinor } } }',
  paymentsByUser: 'query { paymentsByUser(userId: "$User") { totalCount nodes { id } } }',
  notification: 'query { notification(id: "$Notification") { id title body } }',
  enrollment: 'query { enrollment(id: "$Enrollment") { id status payment { id } } }',
};

/** What others get of a person’s data, by every door: nothing. */
export function privacySuite(stage: Stage): void {
  describe('another person’s data', () => {
    beforeAll(async () => {
      ({ graph } = stage);
      ana = await person(graph, 'Ana');
      eve = await person(graph, 'Eve');
      const bob = await person(graph, 'Bob');
      const course = await publishedCourse(stage.instructor, { price: { amountMinor: 700, currency: 'EUR' } });
      const { createChatroom } = await ana.client.createChatroom({ input: { name: 'canary-room-91bc', memberIds: [bob.id] } });
      const { sendMessage } = await bob.client.sendMessage({
        input: {
          chatroomId: createChatroom.id,
          content: `canary-message-7f3a for @you`,
          clientMessageId: 'one',
          mentionedUserIds: [ana.id],
        },
      });
      await ana.client.updateProfile({ input: { bio: 'canary-bio-55de' } });
      await ana.client.request('mutation ($input: SetFieldPrivacyInput!) { setFieldPrivacy(input: $input) { id } }', {
        input: { rules: [{ field: 'BIO', level: 'ONLY_ME' }] },
      });
      const { enroll } = await ana.client.enroll({ input: { courseId: course.id } });
      const { processPayment } = await ana.client.processPayment({
        input: { itemKind: 'ENROLLMENT', itemId: enroll.id, paymentMethod: 'sandbox:ok', idempotencyKey: 'a' },
      });
      await until(async () => (await ana.client.notifications({})).notifications.totalCount > 1);
      const { notifications } = await ana.client.notifications({});
      const [profile] = await withDatabase(graph, (sql) => sql`select id from profiles.profiles where user_id = ${ana.id}`);
      Object.assign(ids, {
        User: ana.id,
        Chatroom: createChatroom.id,
        Message: sendMessage.id,
        Payment: processPayment.id,
        Enrollment: enroll.id,
        Notification: notifications.nodes[0]?.id,
        Profile: profile?.id,
        Session: (await ana.client.sessions()).sessions[0]?.id,
      });
    });

    it.each(Object.entries(BY_ID))('does not come out by id: %s', async (_, query) => {
      const text = await asEve(query.replace(/\$(\w+)/g, (_match, name: string) => ids[name] ?? ''));
      expect(leaks(text)).toEqual([]);
      const { data, errors } = JSON.parse(text);
      expect(Object.values(data ?? { a: null })).toEqual([null]);
      for (const error of errors ?? []) expect(['NOT_FOUND', 'FORBIDDEN', 'UNAUTHORIZED_FIELD_OR_TYPE']).toContain(error.extensions.code);
    });

    it('does not come out of their User, through aliases or fragments', async () => {
      const text = await asEve(
        `query ($id: ID!) { a: user(id: $id) { ...all } b: user(id: $id) { ... on User { ...all } } }
         fragment all on User { id email roles profile { bio headline } chatrooms(first: 5) { nodes { name lastMessage { content } } } notifications(first: 5) { totalCount nodes { title } }
           unreadNotificationCount payments(first: 5) { totalCount nodes { id } } enrollments(first: 5) { totalCount nodes { id } } }`,
        { id: ids.User },
      );
      expect(leaks(text)).toEqual([]);
      const { data } = JSON.parse(text);
      expect(data.a).toMatchObject({
        id: ids.User,
        email: null,
        roles: [],
        chatrooms: null,
        notifications: null,
        unreadNotificationCount: null,
        payments: null,
        enrollments: null,
      });
      expect(data.a.profile?.bio ?? null).toBeNull();
      expect(data.b).toEqual(data.a);
    });

    it('is not found or counted by search', async () => {
      const text = await asEve(
        `{ searchMessages(query: "canary") { totalCount nodes { content } } searchNotifications(query: "canary") { totalCount } searchPayments(query: "${ids.Payment}") { totalCount nodes { id } } searchProfiles(query: "canary") { totalCount nodes { id } } }`,
      );
      expect(leaks(text)).toEqual([]);
      const { data } = JSON.parse(text);
      for (const found of Object.values<{ totalCount: number }>(data)) expect(found.totalCount).toBe(0);
    });

    it('does not come over a subscription: refused, or silent', async () => {
      const room = collect(eve.client.messageAdded({ chatroomId: ids.Chatroom ?? '' }));
      const payment = collect(eve.client.paymentStatusChanged({ paymentId: ids.Payment ?? '' }));
      const mine = collect(eve.client.notificationAdded());
      await new Promise((resolve) => setTimeout(resolve, 500));
      await ana.client.sendMessage({
        input: { chatroomId: ids.Chatroom ?? '', content: 'canary-message-7f3a again', clientMessageId: 'two' },
      });
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect([...room.events, ...payment.events, ...mine.events]).toEqual([]);
      for (const reading of [room, payment, mine]) await reading.stop();
    });

    it('does not come out of a subgraph’s own port, by reference, without a principal or with a forged one', async () => {
      const entities: [string, string, string][] = [
        ['messaging', 'Chatroom', 'id name lastMessage { content }'],
        ['messaging', 'Message', 'id content'],
        ['payments', 'Payment', 'id status'],
        ['payments', 'Enrollment', 'payment { id }'],
        ['payments', 'User', 'payments(first: 1) { totalCount }'],
        ['notifications', 'Notification', 'id title body'],
        ['notifications', 'User', 'unreadNotificationCount'],
        ['courses', 'Enrollment', 'id status'],
        ['profiles', 'Profile', 'id bio'],
        ['profiles', 'User', 'profile { bio }'],
        ['accounts', 'Session', 'id address'],
        ['accounts', 'User', 'email roles'],
      ];
      for (const [subgraph, type, selection] of entities) {
        const body = {
          query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${selection} } } }`,
          variables: { r: [{ __typename: type, id: ids[type] }] },
        };
        const url = `http://127.0.0.1:${graph.ports[subgraph]}/graphql`;
        const principal = {
          kind: 'viewer' as const,
          userId: ana.id,
          sessionId: ids.Session ?? '',
          roles: [],
          scopes: ['payments:read', 'messaging:manage', 'accounts:read'],
        };
        const forged = signPrincipal('not the secret of this graph, but as long', principal, subgraph, JSON.stringify(body));
        const ways: Record<string, string>[] = [
          {},
          { 'lyceum-principal': forged },
          { authorization: `Bearer ${ana.client.tokens?.accessToken}` },
        ];
        for (const headers of ways) {
          const text = await answer(url, headers, body);
          expect(leaks(text), `${subgraph} ${type}`).toEqual([]);
          expect(text, `${subgraph} ${type}`).not.toContain('lyceum.test');
          if (type !== 'User' && type !== 'Profile')
            expect(JSON.parse(text).data?._entities?.[0]?.id ?? null, `${subgraph} ${type}`).toBeNull();
        }
      }
    });

    it('is there for its owner, or the tests above would show nothing', async () => {
      const { message } = await ana.client.request<{ message: { content: string } }>(`{ message(id: "${ids.Message}") { content } }`);
      expect(message.content).toContain('canary-message');
      expect((await ana.client.payment({ id: ids.Payment ?? '' })).payment.id).toBe(ids.Payment);
    });
  });
}
