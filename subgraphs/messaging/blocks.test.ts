import { events as connections } from '@lyceum/connections/events';
import { newId } from '@lyceum/kit';
import type { Actor } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEND, startMessaging } from './testing.ts';

let house: Awaited<ReturnType<typeof startMessaging>>;
beforeAll(async () => {
  house = await startMessaging();
});
afterAll(() => house.stop());

const OPEN = 'mutation ($userId: ID!) { openDirectChat(input: { userId: $userId }) { id } }';
const GROUP = 'mutation ($ids: [ID!]!) { createChatroom(input: { name: "Together", memberIds: $ids }) { id } }';
const block = (done: 'blocked' | 'unblocked', who: Actor, whom: Actor) =>
  house.hear(connections, `connections.user.${done}.v1`, { userId: who.id, blockedId: whom.id });
const say = (chatroomId: string) => ({ input: { chatroomId, content: 'hello', clientMessageId: newId() } });

describe('a block', () => {
  it('ends writing in the direct room both ways, opening one, and bringing each other into rooms; lifted, all is as before', async () => {
    const [ana, bea] = await house.two();
    const { id } = (await ana.get(OPEN, { userId: bea.id })).openDirectChat;
    await bea.get(SEND, say(id));
    await block('blocked', ana, bea);
    for (const [who, other] of [
      [ana, bea],
      [bea, ana],
    ] as const) {
      expect((await who.refusal(SEND, say(id))).code).toBe('FORBIDDEN');
      expect((await who.refusal(GROUP, { ids: [other.id] })).violations).toMatchObject([{ rule: 'policy' }]);
    }
    const [carl, dora] = await house.two();
    await block('blocked', carl, dora);
    expect((await dora.refusal(OPEN, { userId: carl.id })).message).toBe('This person takes no messages at the moment.');
    await block('unblocked', ana, bea);
    await bea.get(SEND, say(id));
  });

  it('leaves both in rooms with others', async () => {
    const [ana, bea, carl] = await house.three();
    const { id } = (await carl.get(GROUP, { ids: [ana.id, bea.id] })).createChatroom;
    await block('blocked', ana, bea);
    await bea.get(SEND, say(id));
    await ana.get(SEND, say(id));
  });

  it('hides presence', async () => {
    const [ana, bea] = await house.two();
    await ana.get(OPEN, { userId: bea.id });
    await ana.get('mutation { setPresence(input: { status: ONLINE }) { status } }');
    const presence = async () => (await bea.entity('User', { id: ana.id }, 'presence { status }')).presence;
    expect(await presence()).toEqual({ status: 'ONLINE' });
    await block('blocked', ana, bea);
    expect(await presence()).toBeNull();
  });
});

describe('who takes messages of connections only', () => {
  it('is written to by them, as long as they are connected', async () => {
    const [ana, bea] = await house.two();
    await ana.get('mutation { updateMessagingPreferences(input: { whoCanMessageMe: CONNECTIONS }) { whoCanMessageMe } }');
    expect((await bea.refusal(OPEN, { userId: ana.id })).message).toBe('This person takes messages of connections only.');
    const pair = { connectionId: newId(), fromId: ana.id, toId: bea.id };
    await house.hear(connections, 'connections.connection.accepted.v1', pair);
    const { id } = (await bea.get(OPEN, { userId: ana.id })).openDirectChat;
    await bea.get(SEND, say(id));
    await house.hear(connections, 'connections.connection.removed.v1', { ...pair, removedById: null });
    expect((await bea.refusal(SEND, say(id))).code).toBe('FORBIDDEN');
  });
});
