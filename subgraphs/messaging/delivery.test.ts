import { type Actor, together } from '@lyceum/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliveryMoves } from './tables.ts';
import { type Messaging, startMessaging } from './testing.ts';

let m: Messaging;
beforeAll(async () => {
  m = await startMessaging();
});
afterAll(() => m.stop());

describe('delivery', () => {
  const deliver = (who: Actor, chatroomId: string, seq: number) => m.does(who, 'markMessagesDelivered', { chatroomId, seq }, 'lastSeq');
  const moves = async (chatroomId: string, userId: string) =>
    (await m.system().db.select().from(deliveryMoves))
      .filter((move) => move.chatroomId === chatroomId && move.userId === userId)
      .map(({ fromSeq, toSeq }) => [fromSeq, toSeq])
      .toSorted(([x = 0], [y = 0]) => x - y);

  it('is what a client says that it holds, or what was read; it moves forward only, and never beyond the last message', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.direct(a, b);
    for (let i = 0; i < 5; i++) await m.send(a, chatroomId);
    await deliver(b, chatroomId, 2);
    await deliver(b, chatroomId, 1);
    expect(await a.entity('ReadReceipt', { chatroomId, userId: b.id }, 'seq deliveredSeq')).toEqual({ seq: 0, deliveredSeq: 2 });
    await m.does(b, 'markChatroomRead', { chatroomId }, 'id');
    await deliver(b, chatroomId, 4);
    expect(await moves(chatroomId, b.id)).toEqual([
      [0, 2],
      [2, 5],
    ]);
    expect((await m.refused(b, 'markMessagesDelivered', { chatroomId, seq: 6 })).violations.map(({ rule }) => rule)).toEqual(['too_big']);
  });

  it('is noted once for each message, however many devices say it at once', async () => {
    const [a, b] = await m.two();
    const chatroomId = await m.direct(a, b);
    for (let i = 0; i < 6; i++) await m.send(a, chatroomId);
    const { refused } = await together(12, (i) => deliver(b, chatroomId, 1 + (i % 6)));
    expect(refused).toEqual([]);
    const noted = await moves(chatroomId, b.id);
    expect([noted[0]?.[0], noted.at(-1)?.[1]]).toEqual([0, 6]);
    for (const [i, [from]] of noted.entries()) if (i) expect(from).toBe(noted[i - 1]?.[1]);
  });
});
